//! The procedures that every program has: `plan`, `apply`, `drift` and `destroy`.

use std::collections::BTreeMap;

use formwork_graph::StackGraph;
use formwork_model::Model;
use formwork_model::procedure::{FailureBranch, ProcedureModel, Role, Then};
use formwork_procedure::ready::terraform::{self, Applied, Configuration, Drift};
use formwork_procedure::{
    Approval, Context, Described as _, Failure, Named, Output, Procedure, Record, approval, work,
};

/// One of the procedures that every program has, for the stacks that the inputs name, or for all.
pub(super) fn procedure(
    id: &str,
    model: &Model,
    inputs: &[(String, String)],
    approvers: &'static [Role],
) -> Option<ProcedureModel> {
    let operation = Operation {
        model,
        selected: inputs
            .iter()
            .filter(|(name, _)| name == "stack")
            .map(|(_, stack)| stack.as_str())
            .collect(),
        approvers,
    };
    let mut procedure = Procedure::new(id.to_owned());
    match id {
        "plan" => operation.plan(&mut procedure),
        "apply" => operation.apply(&mut procedure),
        "drift" => operation.drift(&mut procedure),
        "destroy" => operation.destroy(&mut procedure),
        _ => return None,
    }
    Some(procedure.into_model())
}

/// What the four have in common.
struct Operation<'a> {
    model: &'a Model,
    selected: Vec<&'a str>,
    approvers: &'static [Role],
}

impl Operation<'_> {
    /// The selected stacks, each after those it depends on.
    fn stacks(&self) -> Vec<&str> {
        // Checked models have no cycles.
        let order = StackGraph::of(self.model).order().unwrap_or_default();
        let names = order
            .into_iter()
            .map(|position| &*self.model.stacks[position].name);
        names
            .filter(|name| self.selected.is_empty() || self.selected.contains(name))
            .collect()
    }

    /// The stacks that must be applied before this one: those that it names, and those that it uses values of.
    fn before(&self, stack: &str) -> impl Iterator<Item = &str> {
        let stacks = &self.model.stacks;
        let graph = StackGraph::of(self.model);
        let position = stacks.iter().position(|other| other.name == stack);
        let needs = position.map(|position| graph.needs(position));
        let needs = needs.unwrap_or_default().into_iter();
        needs.map(|position| &*stacks[position].name)
    }

    fn plan(&self, procedure: &mut Procedure) {
        procedure.title("Plan changes");
        let written = procedure.step("synthesize", terraform::synthesize());
        for stack in self.stacks() {
            let valid = self.validated(procedure, stack, &written);
            let plan = procedure.step(
                key("plan", stack),
                terraform::plan(stack.to_owned(), &valid),
            );
            procedure.step(key("review", stack), terraform::review(&plan));
        }
    }

    fn drift(&self, procedure: &mut Procedure) {
        procedure.title("Look for drift");
        let written = procedure.step("synthesize", terraform::synthesize());
        for stack in self.stacks() {
            let drift = procedure.step(
                key("drift", stack),
                terraform::drift(stack.to_owned(), &written),
            );
            procedure.step(key("judge", stack), work(&drift, clean).pure());
        }
    }

    fn apply(&self, procedure: &mut Procedure) {
        procedure.title("Apply changes");
        let written = procedure.step("synthesize", terraform::synthesize());
        let mut applied: BTreeMap<&str, Output<Applied>> = BTreeMap::new();
        for stack in self.stacks() {
            let mut validate = terraform::validate(stack.to_owned(), &written);
            for before in self.before(stack).filter_map(|before| applied.get(before)) {
                validate = validate.after(before);
            }
            let valid = procedure.step(key("validate", stack), validate);
            let plan = procedure.step(
                key("plan", stack),
                terraform::plan(stack.to_owned(), &valid),
            );
            procedure.step(key("review", stack), terraform::review(&plan));
            let approved = procedure.step(key("approve", stack), self.agreement(&plan));
            let apply = terraform::apply(&approved)
                .irreversible("another program and another plan take it back");
            applied.insert(
                stack,
                procedure.step(key("apply", stack), apply.on_failure(stale(&plan))),
            );
        }
    }

    fn destroy(&self, procedure: &mut Procedure) {
        procedure.title("Destroy what was applied");
        let written = procedure.step("synthesize", terraform::synthesize());
        let mut destroyed: BTreeMap<&str, Output<Applied>> = BTreeMap::new();
        let stacks = self.stacks();
        for stack in stacks.iter().rev().copied() {
            let mut validate = terraform::validate(stack.to_owned(), &written);
            for after in stacks
                .iter()
                .filter(|other| self.before(other).any(|before| before == stack))
            {
                if let Some(after) = destroyed.get(after) {
                    validate = validate.after(after);
                }
            }
            let valid = procedure.step(key("validate", stack), validate);
            let plan = procedure.step(
                key("plan", stack),
                terraform::plan_destroy(stack.to_owned(), &valid),
            );
            let approved = procedure.step(key("approve", stack), self.agreement(&plan));
            let destroy = terraform::destroy(&approved).irreversible("what was in it is lost");
            destroyed.insert(
                stack,
                procedure.step(key("destroy", stack), destroy.on_failure(stale(&plan))),
            );
        }
    }

    fn validated(
        &self,
        procedure: &mut Procedure,
        stack: &str,
        written: &Output<Configuration>,
    ) -> Output<Configuration> {
        procedure.step(
            key("validate", stack),
            terraform::validate(stack.to_owned(), written),
        )
    }

    /// The approval of a plan, by whom the conventions name.
    fn agreement<T: Record>(&self, plan: &Output<T>) -> Approval<T, Named> {
        let nobody = [Role::new("approvers", &[])];
        let (first, more) = self.approvers.split_first().unwrap_or((&nobody[0], &[]));
        let agreement = more
            .iter()
            .fold(approval(plan).by(*first), |agreement, role| {
                agreement.by(*role)
            })
            .on_reject(Then::Abort);
        if self.approvers.iter().any(Role::is_everybodys) {
            agreement.starter_may_approve()
        } else {
            agreement
        }
    }
}

/// A plan that became stale is made and approved again.
fn stale<T>(plan: &Output<T>) -> FailureBranch {
    FailureBranch::new("The plan is stale", plan.again(3))
        .contains("plan and approve again")
        .action("Plan again, and ask for approval again")
}

/// Fails if there is drift.
async fn clean(_: &Context<'_>, drift: Drift) -> Result<(), Failure> {
    if drift.is_clean() {
        return Ok(());
    }
    Err(Failure::new("what is there is not what the program says")
        .detail(drift.changes.to_string())
        .finally())
}

fn key(what: &str, stack: &str) -> String {
    format!("{what}-{stack}")
}
