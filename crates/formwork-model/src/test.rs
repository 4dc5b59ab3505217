//! Tests that Terraform runs: `terraform test`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::{
    Any, Body, Bool, Condition, Conventions, Dependency, IntoValue, NodeId, Place, ProviderBlock,
    ProviderSchema, Stack, Str, Term,
};

/// A file of tests, next to the root module.
#[derive(Debug, Clone, PartialEq)]
pub struct TestModel {
    /// The file's name, without its ending.
    pub name: Cow<'static, str>,
    /// Where it was declared.
    pub place: Place,
    /// The variables of all its runs.
    pub variables: BTreeMap<Cow<'static, str>, Term>,
    /// The providers that it configures for itself.
    pub providers: Vec<(&'static ProviderSchema, Body)>,
    /// The providers that only pretend.
    pub mocks: Vec<&'static ProviderSchema>,
    /// In the order in which they run.
    pub runs: Vec<TestRun>,
}

/// One run of a test: a plan or an apply, and what must hold then.
#[derive(Debug, Clone, PartialEq)]
pub struct TestRun {
    /// Its name.
    pub name: Cow<'static, str>,
    /// What Terraform does.
    pub command: TestCommand,
    /// The variables of this run.
    pub variables: BTreeMap<Cow<'static, str>, Term>,
    /// What must hold afterwards.
    pub assertions: Vec<Condition>,
    /// What must be refused, instead of holding.
    pub expect_failures: Vec<Expected>,
    /// It may run beside others.
    pub parallel: bool,
}

/// What Terraform does in a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestCommand {
    /// It plans, and makes nothing.
    Plan,
    /// It applies; what it made is destroyed in the end.
    Apply,
}

/// What a run expects to be refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// A condition of a resource or data source.
    Node(NodeId),
    /// The validation of a variable.
    Variable(Cow<'static, str>),
    /// The precondition of an output.
    Output(Cow<'static, str>),
    /// An assertion of a check.
    Check(Cow<'static, str>),
}

impl<C: Conventions> Stack<C> {
    /// Declares a file of tests, which `terraform test` runs in the root module's folder.
    ///
    /// ```
    /// use formwork_model::{Bool, Conventions, Stack, Value};
    /// fn tested<C: Conventions>(stack: &mut Stack<C>, is_private: Value<Bool>) {
    ///     stack.test("network", |test| {
    ///         test.plan("keeps_out_strangers").assert(is_private, "the network is public");
    ///     });
    /// }
    /// ```
    #[track_caller]
    pub fn test(&mut self, name: impl Into<Cow<'static, str>>, build: impl FnOnce(&mut TestModel)) {
        let mut test = TestModel {
            name: name.into(),
            place: Place::caller(),
            variables: BTreeMap::new(),
            providers: Vec::new(),
            mocks: Vec::new(),
            runs: Vec::new(),
        };
        build(&mut test);
        self.add_test(test);
    }
}

impl TestModel {
    /// Gives a variable a value in all runs.
    pub fn variable(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl IntoValue<Any>,
    ) -> &mut Self {
        self.variables
            .insert(name.into(), value.into_value().into_term());
        self
    }

    /// Configures a provider for the tests.
    pub fn provider<B: ProviderBlock>(&mut self, config: B) -> &mut Self {
        self.providers.push((B::PROVIDER, config.into_body()));
        self
    }

    /// Lets a provider only pretend: nothing is made, and what it would compute is invented.
    pub fn mock_provider<B: ProviderBlock>(&mut self) -> &mut Self {
        self.mocks.push(B::PROVIDER);
        self
    }

    /// A run that plans.
    pub fn plan(&mut self, name: impl Into<Cow<'static, str>>) -> &mut TestRun {
        self.run(name.into(), TestCommand::Plan)
    }

    /// A run that applies.
    pub fn apply(&mut self, name: impl Into<Cow<'static, str>>) -> &mut TestRun {
        self.run(name.into(), TestCommand::Apply)
    }

    fn run(&mut self, name: Cow<'static, str>, command: TestCommand) -> &mut TestRun {
        self.runs.push(TestRun {
            name,
            command,
            variables: BTreeMap::new(),
            assertions: Vec::new(),
            expect_failures: Vec::new(),
            parallel: false,
        });
        self.runs.last_mut().expect("a run was just added")
    }
}

impl TestRun {
    /// Gives a variable a value in this run.
    pub fn variable(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl IntoValue<Any>,
    ) -> &mut Self {
        self.variables
            .insert(name.into(), value.into_value().into_term());
        self
    }

    /// The run fails with `message` where `condition` does not hold afterwards.
    pub fn assert(
        &mut self,
        condition: impl IntoValue<Bool>,
        message: impl IntoValue<Str>,
    ) -> &mut Self {
        self.assertions.push(Condition::new(condition, message));
        self
    }

    /// The run must be refused by a condition of this resource or data source.
    pub fn expect_failure(&mut self, of: impl Dependency) -> &mut Self {
        self.expect(Expected::Node(of.dependency()))
    }

    /// The run must be refused by the validation of this variable.
    pub fn expect_refused_variable(&mut self, name: impl Into<Cow<'static, str>>) -> &mut Self {
        self.expect(Expected::Variable(name.into()))
    }

    /// The run must be refused by the precondition of this output.
    pub fn expect_refused_output(&mut self, name: impl Into<Cow<'static, str>>) -> &mut Self {
        self.expect(Expected::Output(name.into()))
    }

    /// An assertion of this check must not hold.
    pub fn expect_failed_check(&mut self, name: impl Into<Cow<'static, str>>) -> &mut Self {
        self.expect(Expected::Check(name.into()))
    }

    fn expect(&mut self, expected: Expected) -> &mut Self {
        self.expect_failures.push(expected);
        self
    }

    /// It may run beside other parallel runs.
    pub fn parallel(&mut self) -> &mut Self {
        self.parallel = true;
        self
    }
}
