//! What the protocol achieves, with which tools, and what starts it.

use formwork::procedure::*;

use super::roles::{ARCHITECT, COMMAND, DEVOPS, ORCHESTRATOR, SRE, TESTER};

pub(super) fn about(procedure: &mut Procedure) {
    procedure.title("P-INFRASTRUCTURE-SETUP: Environment Provisioning Protocol");
    procedure.kind(Kind::Protocol).version("2.0").status("Active").owner("DevOps-Engineer");
    for role in [DEVOPS, ARCHITECT, SRE, ORCHESTRATOR, TESTER, COMMAND] {
        procedure.add(role);
    }
    procedure.add(Part::Objective(
        "Every environment comes from code: it can be made again, is hardened and watched from its first day, and there is a way back from each step. \
         Start the run for staging; it provisions development on the way."
            .into(),
    ));
    tools(procedure);
    procedure.add(
        Agents::new("DevOps-Engineer")
            .participants(["Cloud-Architect", "SRE"])
            .coordinator("Orchestrator"),
    );
    procedure.add(Trigger::new(
        Cause::Gate("QG-PHASE2".into()),
        "The gate QG-PHASE2 was passed: the architecture is approved",
    ));
    procedure.add(Trigger::event("A project asks for an environment that it does not have"));
    procedure.add(Trigger::event("What is there has to grow, or is updated"));
    procedure.add(Trigger::event("Disaster recovery needs an environment to go to"));
}

fn tools(procedure: &mut Procedure) {
    procedure.add(
        Tool::new("TOOL-INFRA-001", "Infrastructure", "Makes resources from code")
            .executes("Plans and applies each layer")
            .works_with("Terraform and the AWS provider")
            .used_for("Provisioning, updates and removal of environments")
            .program("terraform"),
    );
    procedure.add(
        Tool::new("TOOL-INFRA-002", "Container Platform", "Runs containers")
            .executes("Deploys and connects services")
            .works_with("ECS and ECR")
            .used_for("All services of the platform"),
    );
    procedure.add(
        Tool::new("TOOL-SEC-009", "Infrastructure Security", "Finds what is not secure")
            .executes("Scans the configuration, and compares it with controls")
            .works_with("checkov and its policies")
            .used_for("The baseline of each environment")
            .program("checkov"),
    );
    procedure.add(
        Tool::new("TOOL-MON-001", "APM", "Sees how the platform does")
            .executes("Collects metrics and logs, and raises alarms")
            .works_with("CloudWatch, SNS and dashboards")
            .used_for("Baselines, alarms and analysis"),
    );
}
