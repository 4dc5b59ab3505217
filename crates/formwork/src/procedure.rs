//! What procedures are made of: `use formwork::procedure::*` beside the prelude, or the names one by one.

pub use formwork_model::procedure::{
    Acceptance, Action, Agents, Approver, Artifact, Audit, Calendar, Cause, Checkpoint,
    CheckpointTime, Code, CodeKind, Command, Comparison, Compensation, DoneItem, Downstream,
    Effect, EnvironmentOverlay, Escalation, Exit, FailureBranch, FailureScenario, Impact,
    InputKind, Kind, Lead, ListStyle, Marker, Meaning, Missing, NextStep, OnTimeout, Part,
    PlanSpec, Principle, ProcedureModel, Purpose, Quality, Related, Relation, Remediation, Retry,
    Role, Rollback, Rung, Sample, SecretRef, Signal, Slo, Standing, TestScenario, Then, Threshold,
    Tool, Trigger, Unit, Verdict, Words, words,
};
pub use formwork_procedure::ready::{
    checkpoint, command, document, notify, record, scan, secrets, smoke, terraform, threshold,
    ticket, within,
};
pub use formwork_procedure::{
    Answer, Approval, Approved, Changing, Context, Criterion, Decision, Described, Failure, Given,
    Input, Inputs, IntoStep, Manual, Named, Output, Played, Procedure, ProcedureHandle, Procedures,
    Pure, Question, Record, Returned, RunInfo, Script, Step, Undoable, Wait, World, approval,
    criterion, decision, input, machine, manual, question, ready, wait, work, world,
};
