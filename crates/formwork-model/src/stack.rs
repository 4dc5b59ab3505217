//! Where programs declare: the only stage of the data's way that changes.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::ops::Range;

use crate::backend::{Backend, StateBackend};
use crate::crossing;
use crate::name::NamedKey;
use crate::procedure::ProcedureModel;
use crate::refactor::resource_name;
use crate::{
    Block as _, Body, CheckModel, Component, Condition, Connection, Conventions, Dependency,
    Environment, Expression, GivenProvider, Handle, Kind, Lifecycle, LocalModel, Model, Node,
    NodeId, NodeState, ObjectName, Origin, Output, OutputValue, OverrideModel, Place,
    ProviderBlock, ProviderConfig, ProviderHandle, ProviderId, Provisioner, Provisioning,
    Refactorings, RepetitionModel, Resource, SchemaOf, Secret, StackDependency, StackModel, Str,
    Symbol, Tags, Term, TestModel, Typed, Value, Variable, VariableType, Within,
};

/// A program's infrastructure in one environment: a row of stacks.
///
/// `formwork::main` makes one for each environment and hands it to the program.
#[derive(Debug)]
pub struct App<C: Conventions> {
    environment: usize,
    stacks: Vec<StackModel>,
    procedures: Vec<ProcedureModel>,
    conventions: PhantomData<fn() -> C>,
}

impl<C: Conventions> App<C> {
    /// Nothing declared yet, in the environment at this position of `C::Environment::NAMES`.
    pub fn new(environment: usize) -> Self {
        Self {
            environment,
            stacks: Vec::new(),
            procedures: Vec::new(),
            conventions: PhantomData,
        }
    }

    /// Where the program runs.
    pub fn environment(&self) -> C::Environment {
        C::Environment::nth(self.environment)
    }

    /// Declares a stack: what Terraform plans and applies together. Returns what `build` returns.
    #[track_caller]
    pub fn stack<T>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        tags: C::Tags,
        build: impl FnOnce(&mut Stack<C>) -> T,
    ) -> T {
        let position = u32::try_from(self.stacks.len()).expect("fewer than 2^32 stacks");
        let mut stack = Stack::new(
            self.environment,
            position,
            name.into(),
            &tags,
            Place::caller(),
        );
        let result = build(&mut stack);
        self.stacks.push(stack.model);
        result
    }

    /// Adds a procedure. Programs declare it with the surface of `formwork-procedure`.
    pub fn add_procedure(&mut self, procedure: ProcedureModel) {
        self.procedures.push(procedure);
    }

    /// Ends the declaring; from here on nothing changes.
    ///
    /// What stacks use of each other becomes outputs, and data sources that read them.
    pub fn freeze(mut self) -> Model {
        let environment = C::Environment::nth(self.environment);
        let sharing = |stack: &StackModel| C::sharing(&environment, &stack.name);
        let folder = format!(
            "/{}/{}",
            C::PROJECT,
            C::Environment::NAMES[self.environment]
        );
        crossing::resolve(&mut self.stacks, &folder, &sharing);
        Model {
            project: C::PROJECT,
            environment: C::Environment::NAMES[self.environment],
            target: C::TARGET,
            stacks: self.stacks,
            procedures: self.procedures,
        }
    }
}

/// The scope that resources are declared into.
#[derive(Debug)]
pub struct Stack<C: Conventions> {
    environment: usize,
    position: u32,
    component: u32,
    within: Within,
    promised: Vec<u32>,
    model: StackModel,
    conventions: PhantomData<fn() -> C>,
}

impl<C: Conventions> Stack<C> {
    fn new(
        environment: usize,
        position: u32,
        name: Cow<'static, str>,
        tags: &C::Tags,
        place: Place,
    ) -> Self {
        let own = tags.tags();
        let tag_problems = C::Tags::PATTERNS
            .iter()
            .filter_map(|pattern| {
                let (_, value) = own.iter().find(|(key, _)| *key == pattern.tag)?;
                Some(pattern.problem(value)?.as_str().to_owned())
            })
            .collect();
        let mut all = vec![
            ("Environment", C::Environment::NAMES[environment]),
            ("Project", C::PROJECT),
        ];
        all.retain(|(key, _)| !own.iter().any(|(other, _)| key == other));
        // Every resource of the stack refers to these few texts, so they live as long as the program.
        all.extend(own.into_iter().map(|(key, value)| (key, &*value.leak())));
        all.sort();
        let backend = C::backend(&C::Environment::nth(environment), &name)
            .map(|backend| Self::completed(backend, environment, &name));
        Self {
            environment,
            position,
            component: 0,
            within: Within::Stack,
            promised: Vec::new(),
            model: StackModel {
                tags: all,
                tag_problems,
                backend,
                ..StackModel::new(name, place)
            },
            conventions: PhantomData,
        }
    }

    /// Where the stack runs. Settings per environment are a `match` on it.
    pub fn environment(&self) -> C::Environment {
        C::Environment::nth(self.environment)
    }

    /// The environment's name, for components that know no more of it than this.
    pub fn environment_name(&self) -> &'static str {
        C::Environment::NAMES[self.environment]
    }

    /// Declares a component: `name` stands in the addresses and names of all that `build` declares.
    #[track_caller]
    pub fn component<T>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        build: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let name = name.into();
        let parent = self.component;
        let component = Component {
            path: joined(&self.model.components[parent as usize].path, &name),
            name,
            parent,
            place: Place::caller(),
        };
        self.component = position(self.model.components.len());
        self.model.components.push(component);
        let result = build(self);
        self.component = parent;
        result
    }

    /// Declares a resource, data source or ephemeral resource under a key that may be computed.
    ///
    /// `resource!` does the same and lets the compiler check arguments and names.
    #[track_caller]
    pub fn declare<R: Resource>(
        &mut self,
        key: impl Into<Cow<'static, str>>,
        declaration: impl Into<Declaration<R>>,
    ) -> Handle<R> {
        let Declaration {
            body,
            about,
            depends_on,
            lifecycle,
            provider,
            provisioning,
            given_providers,
            resource: _,
        } = declaration.into();
        let mut node = Node {
            state: NodeState::Declared,
            body,
            about,
            depends_on,
            lifecycle,
            provider,
            provisioning,
            given_providers,
            ..self.node::<R>(key.into(), Place::caller())
        };
        self.follow_conventions(&mut node);
        Handle::new(self.insert(node))
    }

    /// The same under a key that the compiler knows. `resource!` calls it.
    #[doc(hidden)]
    #[track_caller]
    pub fn declare_key<R: Resource, K: NamedKey<C>>(
        &mut self,
        declaration: impl Into<Declaration<R>>,
    ) -> Handle<R> {
        const { <K as NamedKey<C>>::NAME };
        self.declare(K::VALUE, declaration)
    }

    /// A secret that is given when Terraform plans: the root module's sensitive variable of this name, whose value the environment
    /// variable `TF_VAR_<name>` holds. Asking for it again gives the same variable.
    ///
    /// ```
    /// use formwork_model::{Conventions, Secret, Stack, Str, Value};
    /// fn password<C: Conventions>(stack: &mut Stack<C>) -> Value<Secret<Str>> {
    ///     stack.secret_variable("database_password")
    /// }
    /// ```
    #[track_caller]
    pub fn secret_variable(&mut self, name: impl Into<Cow<'static, str>>) -> Value<Secret<Str>> {
        self.variable(Variable::<Secret<Str>>::new(name))
    }

    /// Declares a variable, and gives its value. Declaring an equal one again gives the same variable.
    pub fn variable<T: VariableType>(&mut self, variable: Variable<T>) -> T::Read {
        let variable = variable.into_model();
        let value = T::read(variable.term());
        let variables = &mut self.model.variables;
        if !variables.iter().any(|other| variable.is_same(other)) {
            variables.push(variable);
        }
        value
    }

    /// Gives a value a name in the root module (Terraform's `locals`), so that it is written and computed once.
    ///
    /// ```
    /// use formwork_model::{Conventions, Stack, Str, Value};
    /// fn prefix<C: Conventions>(stack: &mut Stack<C>, region: Value<Str>) -> Value<Str> {
    ///     stack.local("prefix", region)
    /// }
    /// ```
    #[track_caller]
    pub fn local<V: Typed<Type: Kind>>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        value: V,
    ) -> <V::Type as Kind>::Read {
        let name = name.into();
        self.model.locals.push(LocalModel {
            name: name.clone(),
            place: Place::caller(),
            value: value.typed().into_term(),
        });
        V::Type::read(Expression::Symbol(Symbol::Local(name)).into())
    }

    /// Declares an output: what the stack tells to whoever applied it. What other stacks use is told to them without one.
    ///
    /// A `Secret` makes it sensitive.
    ///
    /// ```
    /// use formwork_model::{Conventions, Stack, Str, Value};
    /// fn tell<C: Conventions>(stack: &mut Stack<C>, id: Value<Str>) {
    ///     stack.output("vpc_id", id).about("the network of the shop");
    /// }
    /// ```
    #[track_caller]
    pub fn output(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl OutputValue,
    ) -> &mut Output {
        let outputs = &mut self.model.outputs;
        outputs.push(Output::new(name, value, Place::caller()));
        outputs.last_mut().expect("one was just added")
    }

    /// A handle of something that this component declares later, under the same key.
    #[track_caller]
    pub fn forward<R: Resource>(&mut self, key: impl Into<Cow<'static, str>>) -> Handle<R> {
        let node = self.node::<R>(key.into(), Place::caller());
        let id = self.insert(node);
        self.promised.push(id.index);
        Handle::new(id)
    }

    /// Configures the provider that resources use when they name no other.
    #[track_caller]
    pub fn provider<B: ProviderBlock>(&mut self, config: B) -> ProviderHandle<B> {
        self.configure(None, config, Place::caller())
    }

    /// Configures a provider under a name, e.g. for a second region.
    #[track_caller]
    pub fn provider_alias<B: ProviderBlock>(
        &mut self,
        alias: impl Into<Cow<'static, str>>,
        config: B,
    ) -> ProviderHandle<B> {
        self.configure(Some(alias.into()), config, Place::caller())
    }

    /// Says that the stack `name` must be applied before this one.
    #[track_caller]
    pub fn depends_on_stack(&mut self, name: impl Into<Cow<'static, str>>) {
        self.model.dependencies.push(StackDependency {
            name: name.into(),
            place: Place::caller(),
        });
    }

    /// In what of the stack the next node is declared.
    pub(crate) fn within(&self) -> Within {
        self.within
    }

    /// Position of the stack in the model.
    pub(crate) fn position(&self) -> u32 {
        self.position
    }

    /// Declares what `build` declares within a repetition or a check. Also gives the range of the nodes that came.
    pub(crate) fn declare_within<T>(
        &mut self,
        within: Within,
        build: impl FnOnce(&mut Self) -> T,
    ) -> (Range<u32>, T) {
        let outer = std::mem::replace(&mut self.within, within);
        let first = position(self.model.nodes.len());
        let result = build(self);
        self.within = outer;
        (first..position(self.model.nodes.len()), result)
    }

    pub(crate) fn add_repetition(&mut self, repetition: RepetitionModel) -> Within {
        self.model.repetitions.push(repetition);
        Within::Repetition(position(self.model.repetitions.len() - 1))
    }

    /// Keeps a check, and says where.
    pub(crate) fn add_check(&mut self, check: CheckModel) -> (Within, usize) {
        let at = self.model.checks.len();
        self.model.checks.push(check);
        (Within::Check(position(at)), at)
    }

    pub(crate) fn assert_in(&mut self, check: usize, assertions: Vec<Condition>) {
        self.model.checks[check].assertions = assertions;
    }

    pub(crate) fn add_test(&mut self, test: TestModel) {
        self.model.tests.push(test);
    }

    /// Keeps an override. Of two for one thing, the later arguments count.
    pub(crate) fn add_override(&mut self, added: OverrideModel) {
        let overrides = &mut self.model.overrides;
        match overrides.iter_mut().find(|known| known.of == added.of) {
            Some(known) => known.body.merge(added.body),
            None => overrides.push(added),
        }
    }

    pub(crate) fn refactorings(&mut self) -> &mut Refactorings {
        &mut self.model.refactorings
    }

    /// The path of the component that declares.
    pub(crate) fn component_path(&self) -> &str {
        &self.model.components[self.component as usize].path
    }

    /// Says where this stack's state is kept, instead of where the conventions say.
    ///
    /// ```
    /// use formwork_model::backend::Local;
    /// use formwork_model::{Conventions, Stack};
    /// fn bootstrap<C: Conventions>(stack: &mut Stack<C>) {
    ///     stack.backend(Local::new().path("bootstrap.tfstate"));
    /// }
    /// ```
    pub fn backend(&mut self, backend: impl Into<Backend>) {
        let backend = Self::completed(backend.into(), self.environment, &self.model.name);
        self.model.backend = Some(backend);
    }

    fn completed(backend: Backend, environment: usize, stack: &str) -> StateBackend {
        backend.of_stack(C::PROJECT, C::Environment::NAMES[environment], stack)
    }

    /// Changes nodes.
    pub(crate) fn change_nodes(&mut self, nodes: &Range<u32>, change: &dyn Fn(&mut Node)) {
        let nodes = nodes.start as usize..nodes.end as usize;
        self.model.nodes[nodes].iter_mut().for_each(change);
    }

    fn configure<B: ProviderBlock>(
        &mut self,
        alias: Option<Cow<'static, str>>,
        config: B,
        place: Place,
    ) -> ProviderHandle<B> {
        let index = position(self.model.providers.len());
        self.model.providers.push(ProviderConfig {
            provider: B::PROVIDER,
            alias,
            body: config.into_body(),
            place,
        });
        ProviderHandle {
            id: ProviderId {
                stack: self.position,
                index,
            },
            provider: PhantomData,
        }
    }

    fn node<R: Resource>(&self, key: Cow<'static, str>, place: Place) -> Node {
        let path = &self.model.components[self.component as usize].path;
        let name = resource_name(path, &key);
        Node {
            key,
            name,
            component: self.component,
            schema: SchemaOf(R::RESOURCE),
            state: NodeState::Promised,
            body: Body::new(R::SCHEMA),
            about: Cow::Borrowed(""),
            place,
            depends_on: Vec::new(),
            lifecycle: Lifecycle::new(),
            provisioning: None,
            within: self.within,
            provider: None,
            given_providers: Vec::new(),
            object_name: ObjectName::None,
        }
    }

    /// Gives a node its name in the cloud, and its tags.
    fn follow_conventions(&self, node: &mut Node) {
        let schema = node.schema.0;
        let mut tag_name = None;
        if let Some(rule) = schema.name_rule() {
            let is_given = match schema.naming {
                Some(naming) => node
                    .body
                    .get(naming.argument)
                    .or(node.body.get(naming.instead))
                    .is_some(),
                None => node.body.tag(rule.argument).is_some(),
            };
            if is_given {
                node.object_name = ObjectName::Overridden(rule.argument);
            } else {
                node.object_name = ObjectName::FromPattern;
                let purpose = joined(
                    &self.model.components[node.component as usize].path,
                    &node.key,
                );
                let name = C::NAME.name(
                    C::PROJECT,
                    C::Environment::NAMES[self.environment],
                    schema,
                    &purpose,
                );
                let name = name.as_str().to_owned();
                match schema.naming {
                    Some(naming) => node.body.set(naming.argument, Term::Text(Cow::Owned(name))),
                    None => tag_name = Some(name),
                }
            }
        }
        node.body.add_tags(schema, &self.model.tags, tag_name);
    }

    /// Keeps a node, in the place that `forward` reserved for it if there is one.
    fn insert(&mut self, node: Node) -> NodeId {
        let nodes = &mut self.model.nodes;
        let reserved = self.promised.iter().position(|index| {
            let promised = &nodes[*index as usize];
            promised.schema == node.schema && promised.name == node.name
        });
        let index = match reserved {
            Some(reserved) if node.state == NodeState::Declared => {
                let index = self.promised.swap_remove(reserved);
                nodes[index as usize] = node;
                index
            }
            _ => {
                nodes.push(node);
                position(nodes.len() - 1)
            }
        };
        NodeId {
            stack: self.position,
            index,
        }
    }
}

fn position(length: usize) -> u32 {
    u32::try_from(length).expect("fewer than 2^32 things in one stack")
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}-{name}")
    }
}

/// A resource with its meta-arguments.
///
/// `resource!` builds one; by hand it is `Declaration::of(resource).about("what for").depends_on(&handle)`.
#[derive(Debug, Clone)]
pub struct Declaration<R> {
    body: Body,
    about: Cow<'static, str>,
    depends_on: Vec<NodeId>,
    lifecycle: Lifecycle,
    provider: Option<ProviderId>,
    provisioning: Option<Box<Provisioning>>,
    given_providers: Vec<GivenProvider>,
    resource: PhantomData<fn() -> R>,
}

impl<R: Resource> From<R> for Declaration<R> {
    fn from(resource: R) -> Self {
        Self::of(resource)
    }
}

impl<R: Resource> Declaration<R> {
    /// A resource without meta-arguments.
    pub fn of(resource: R) -> Self {
        Self {
            body: resource.into_body(),
            about: Cow::Borrowed(""),
            depends_on: Vec::new(),
            lifecycle: Lifecycle::new(),
            provider: None,
            provisioning: None,
            given_providers: Vec::new(),
            resource: PhantomData,
        }
    }

    /// What it is for; it lands in the output and in the generated documentation.
    pub fn about(mut self, text: impl Into<Cow<'static, str>>) -> Self {
        self.about = text.into();
        self
    }

    /// Must exist before, though no argument refers to it.
    pub fn depends_on(mut self, dependency: impl Dependency) -> Self {
        self.depends_on.push(dependency.dependency());
        self
    }

    /// How Terraform treats its changes.
    pub fn lifecycle(mut self, lifecycle: Lifecycle) -> Self {
        self.lifecycle = lifecycle;
        self
    }

    /// Uses another configuration of its provider than the default one. The call of a module gives it to what the module declares.
    pub fn provider<B: ProviderBlock>(mut self, provider: ProviderHandle<B>) -> Self {
        match R::RESOURCE.origin {
            Origin::Module(_) => self.provider_named(B::PROVIDER.name, provider),
            Origin::Provider(_) => {
                self.provider = Some(provider.id);
                self
            }
        }
    }

    /// Gives a module a provider under the name that the module has for it, such as `aws.peer`.
    pub fn provider_named<B: ProviderBlock>(
        mut self,
        name: impl Into<Cow<'static, str>>,
        provider: ProviderHandle<B>,
    ) -> Self {
        self.given_providers.push(GivenProvider {
            name: name.into(),
            provider: provider.id,
        });
        self
    }

    /// Does something to it once it was made, or before it is destroyed.
    pub fn provisioner(mut self, provisioner: impl Into<Provisioner>) -> Self {
        let provisioning = self.provisioning.get_or_insert_default();
        provisioning.provisioners.push(provisioner.into());
        self
    }

    /// How its provisioners reach it.
    pub fn connection(mut self, connection: Connection) -> Self {
        let provisioning = self.provisioning.get_or_insert_default();
        provisioning.connection = Some(connection.into_body());
        self
    }
}
