//! Tests of infrastructure: queries over what a program declares, and assertions that say what they saw.
//!
//! ```
//! use formwork::prelude::*;
//! use formwork::testing::Infrastructure;
//! # #[derive(Environment)] enum Env { Dev, Production }
//! # #[derive(Tags)] struct ShopTags { owner: &'static str }
//! # struct Shop;
//! # impl Conventions for Shop {
//! #     type Environment = Env;
//! #     type Tags = ShopTags;
//! #     const PROJECT: &'static str = "shop";
//! #     const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
//! # }
//! fn declare(app: &mut App<Shop>) {
//!     app.stack("network", tags!(ShopTags { owner: "platform" }), |stack| { /* resource!(stack, ..) */ });
//! }
//!
//! let production = Infrastructure::of("production", declare);
//! assert_eq!(production.stacks(), ["network"]);
//! ```

mod document;
mod query;

pub use document::Document;
pub use query::{Selected, Selection};

use formwork_checks::{Checked, check};
use formwork_emit::stack_file;
use formwork_graph::{Edge, Graph};
use formwork_model::procedure::ProcedureModel;
use formwork_model::{
    App, Class, Conventions, Diagnostic, Environment as _, Handle, Model, NodeId, Resource,
    SchemaOf,
};
use serde_json::Value;

use crate::report::Report;

/// What a program declares in one environment, for tests to look at.
pub struct Infrastructure {
    checked: Checked,
    /// The emitted document of each stack.
    documents: Vec<Value>,
}

impl Infrastructure {
    /// Declares and checks the environment called `environment`.
    ///
    /// # Panics
    /// When there is no such environment, or with the report when a rule is broken.
    #[track_caller]
    pub fn of<C: Conventions, T>(
        environment: &str,
        declare: impl FnOnce(&mut App<C>) -> T,
    ) -> Self {
        match Self::checked(environment, declare) {
            Ok(infrastructure) => infrastructure,
            Err(findings) => {
                let mut report = Report::default();
                report.add(environment, &findings);
                panic!("the infrastructure breaks rules:\n{}", report.text())
            }
        }
    }

    /// The findings of an environment that breaks rules.
    ///
    /// # Panics
    /// When there is no such environment, or no rule is broken.
    #[track_caller]
    pub fn findings<C: Conventions, T>(
        environment: &str,
        declare: impl FnOnce(&mut App<C>) -> T,
    ) -> Vec<Diagnostic> {
        match Self::checked(environment, declare) {
            Ok(_) => panic!("the infrastructure breaks no rule in `{environment}`"),
            Err(findings) => findings,
        }
    }

    #[track_caller]
    fn checked<C: Conventions, T>(
        environment: &str,
        declare: impl FnOnce(&mut App<C>) -> T,
    ) -> Result<Self, Vec<Diagnostic>> {
        let names = C::Environment::NAMES;
        let Some(position) = names.iter().position(|name| *name == environment) else {
            panic!(
                "there is no environment `{environment}`; there are {}",
                names.join(", ")
            );
        };
        let mut app = App::new(position);
        declare(&mut app);
        let checked = check(app.freeze())?;
        let model = checked.model();
        let documents = (0..model.stacks.len())
            .map(|stack| {
                serde_json::from_str(&stack_file(model, stack).text)
                    .expect("what is emitted is JSON")
            })
            .collect();
        Ok(Self { checked, documents })
    }

    fn model(&self) -> &Model {
        self.checked.model()
    }

    /// A procedure, for [`Script::run`](crate::procedure::Script::run).
    ///
    /// # Panics
    /// When there is no such procedure.
    #[track_caller]
    pub fn procedure(&self, id: &str) -> &ProcedureModel {
        let procedures = &self.model().procedures;
        let found = procedures.iter().find(|procedure| procedure.id == id);
        found.unwrap_or_else(|| {
            let ids: Vec<&str> = procedures.iter().map(|procedure| &*procedure.id).collect();
            panic!("there is no procedure `{id}`; there are {}", ids.join(", "))
        })
    }

    /// The names of the stacks, in the order of their declaration.
    pub fn stacks(&self) -> Vec<&str> {
        self.model()
            .stacks
            .iter()
            .map(|stack| stack.name.as_ref())
            .collect()
    }

    /// Warnings and notes, such as names that do not come from the pattern.
    pub fn notes(&self) -> &[Diagnostic] {
        self.checked.findings()
    }

    /// Everything declared.
    pub fn everything(&self) -> Selection<'_> {
        Selection::new(
            self,
            "everything".to_owned(),
            self.model().nodes().map(|(id, _)| id).collect(),
        )
    }

    /// All of one type: `all::<aws::S3Bucket>()`.
    pub fn all<R: Resource>(&self) -> Selection<'_> {
        let wanted = R::RESOURCE;
        let nodes = self.model().nodes();
        let nodes = nodes.filter(|(_, node)| node.schema == SchemaOf(wanted));
        Selection::new(
            self,
            format!("all `{}`", wanted.type_name),
            nodes.map(|(id, _)| id).collect(),
        )
    }

    /// The one at `address` (`aws_vpc.main`), in whichever stack.
    ///
    /// # Panics
    /// When nothing or more than one thing has this address; near addresses are named.
    #[track_caller]
    pub fn at(&self, address: &str) -> Selected<'_> {
        self.everything().at(address)
    }

    /// Fails unless each of `users` depends, directly or not, on at least one of `used`.
    ///
    /// # Panics
    /// With the address of the one that does not.
    #[track_caller]
    pub fn assert_depends(&self, users: &Selection<'_>, used: &Selection<'_>) {
        let graph = self.graph(users, used);
        for user in users.nodes() {
            let depends = used
                .nodes()
                .iter()
                .any(|used| graph.path(*user, *used).is_some());
            assert!(
                depends,
                "{} depends on none of {}",
                self.address(*user),
                used.label()
            );
        }
    }

    /// Fails if any of `users` depends, directly or not, on any of `used`.
    ///
    /// # Panics
    /// With the chain of dependencies and the arguments that make it.
    #[track_caller]
    pub fn assert_independent(&self, users: &Selection<'_>, used: &Selection<'_>) {
        let graph = self.graph(users, used);
        for (user, used) in pairs(users, used) {
            if let Some(path) = graph.path(user, used) {
                panic!(
                    "{} depends on {}:\n{}",
                    self.address(user),
                    self.address(used),
                    self.chain(&path)
                );
            }
        }
    }

    /// Fails if a chain of references joins any of `from` with any of `to` through things in `through` alone, whichever
    /// way the references point. With routes, route tables and their associations as `through`, that says that no path leads
    /// from an internet gateway to a subnet.
    ///
    /// # Panics
    /// With the chain and the arguments that make it.
    #[track_caller]
    pub fn assert_not_connected(
        &self,
        from: &Selection<'_>,
        to: &Selection<'_>,
        through: &Selection<'_>,
    ) {
        let graph = self.graph(from, to);
        for (start, end) in pairs(from, to) {
            if let Some(path) = graph.connection(start, end, |node| through.nodes().contains(&node))
            {
                panic!(
                    "{} is connected with {}:\n{}",
                    self.address(start),
                    self.address(end),
                    self.chain(&path)
                );
            }
        }
    }

    /// Fails unless each of `from` is joined with at least one of `to`, as [`Self::assert_not_connected`] means it.
    ///
    /// # Panics
    /// With the address of the one that is not.
    #[track_caller]
    pub fn assert_connected(
        &self,
        from: &Selection<'_>,
        to: &Selection<'_>,
        through: &Selection<'_>,
    ) {
        let graph = self.graph(from, to);
        for start in from.nodes() {
            let joined = |end: &NodeId| {
                graph
                    .connection(*start, *end, |node| through.nodes().contains(&node))
                    .is_some()
            };
            assert!(
                to.nodes().iter().any(joined),
                "{} is connected with none of {}",
                self.address(*start),
                to.label()
            );
        }
    }

    #[track_caller]
    fn graph(&self, left: &Selection<'_>, right: &Selection<'_>) -> Graph {
        left.expect_some();
        right.expect_some();
        Graph::of(self.model())
    }

    fn chain(&self, path: &[Edge<'_>]) -> String {
        let steps = path.iter().map(|edge| {
            let reason = edge.reason.label();
            format!(
                "  {} --{reason}--> {}",
                self.address(edge.from),
                self.address(edge.to)
            )
        });
        steps.collect::<Vec<String>>().join("\n")
    }

    fn address(&self, id: NodeId) -> String {
        self.model()
            .node(id)
            .map_or_else(String::new, |node| node.address())
    }

    /// The emitted Terraform JSON of a stack.
    ///
    /// # Panics
    /// When there is no such stack.
    #[track_caller]
    pub fn document(&self, stack: &str) -> Document {
        match self.stacks().iter().position(|name| *name == stack) {
            Some(position) => {
                Document::new(format!("stack `{stack}`"), self.documents[position].clone())
            }
            None => panic!(
                "there is no stack `{stack}`; there are {}",
                self.stacks().join(", ")
            ),
        }
    }

    /// The emitted body of a node, without its comment.
    fn body(&self, id: NodeId) -> Document {
        let (Some(node), Some(document)) =
            (self.model().node(id), self.documents.get(id.stack as usize))
        else {
            return Document::new(String::new(), Value::Null);
        };
        let section = match node.schema.class {
            Class::Managed => "resource",
            Class::Data => "data",
            Class::Ephemeral => "ephemeral",
            Class::Module => "module",
            Class::Action => "action",
        };
        let named = match node.schema.class {
            Class::Module => &document[section],
            _ => &document[section][node.schema.type_name],
        };
        let mut body = named[&node.name].clone();
        if let Value::Object(body) = &mut body {
            body.remove("//");
        }
        Document::new(format!("{} ({})", node.address(), node.place), body)
    }

    /// What a handle refers to, for components under test that return handles.
    pub fn declared<R: Resource>(&self, handle: &Handle<R>) -> Document {
        self.body(Handle::node(handle))
    }
}

fn pairs<'nodes>(
    left: &'nodes Selection<'_>,
    right: &'nodes Selection<'_>,
) -> impl Iterator<Item = (NodeId, NodeId)> + 'nodes {
    left.nodes()
        .iter()
        .flat_map(|left| right.nodes().iter().map(|right| (*left, *right)))
}
