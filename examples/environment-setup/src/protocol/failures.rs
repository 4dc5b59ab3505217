//! What can go wrong as a whole.

use formwork::procedure::{FailureScenario, Impact, Procedure};

pub(super) fn failures(procedure: &mut Procedure) {
    for scenario in [provisioning(), network(), pipeline(), monitoring(), database()] {
        procedure.add(scenario);
    }
}

fn provisioning() -> FailureScenario {
    FailureScenario::new(
        "Provisioning fails in a cascade",
        Impact::Critical,
        "there is no environment, so nobody can develop or deploy",
    )
    .symptoms("Several components fail at once, and with them what depends on them")
    .root_cause("A quota is used up, a zone or region is away, a permission is missing, or declarations depend on each other in a circle")
    .then("Take back", "say `roll-back` where the run asks: what was made of development is destroyed, last first")
    .then("Look at quotas", "and ask the provider for larger ones")
    .then("Look at dependencies", "`environment-setup check` names circles; break them")
    .then("Another region", "deploy to the second region while the first one is in trouble")
    .then("Smaller steps", "apply layer by layer, and split one that is too large")
    .then("P-RECOVERY", "go back to the commit of a checkpoint")
    .prevention("Quotas are looked at before each run, circles do not pass the checks, a second region is ready, and layers are tested")
}

fn network() -> FailureScenario {
    FailureScenario::new(
        "The network is not secure, or not there",
        Impact::High,
        "environments are cut off, or open to those who should not get in",
    )
    .symptoms("Connections fail, rules contradict each other, and nobody gets in by the bastion")
    .root_cause("A range of addresses is wrong or used twice, a firewall or a route says something else than was meant")
    .then("Topology", "compare VPCs, subnets and routes with the program; the compiler refuses ranges that overlap")
    .then("Audit", "read each rule: who needs it?")
    .then("Paths", "try every path between tiers, and every one that must be closed")
    .then("Names and routes", "see that names resolve and routes lead somewhere")
    .then("Baseline", "apply the layer security as of the last checkpoint")
    .then("Harden in steps", "one rule at a time, each with a look at the paths")
    .prevention("Topology is checked by the program, rules come from one place, and paths are tested by machines")
}

fn pipeline() -> FailureScenario {
    FailureScenario::new(
        "The pipeline does not reach the infrastructure",
        Impact::High,
        "nothing can be released",
    )
    .symptoms("Agents cannot connect, deployments fail, or what was built cannot be stored")
    .root_cause("The agents' account may not do something, has no way in, lacks a secret, or the stages are wrong")
    .then("Permissions", "compare the agents' role with what they do")
    .then("Way in", "try the connection from an agent")
    .then("Secrets", "see that they are there, and that the pipeline may read them")
    .then("Stages", "read the workflow, gate by gate")
    .then("Other strategy", "deploy blue and green, or as a canary, until it works")
    .then("See it earlier", "watch the pipeline itself")
    .prevention("A sample goes through it regularly, secrets are rotated, agents' connections are tried, and there is a second way to deploy")
}

fn monitoring() -> FailureScenario {
    FailureScenario::new(
        "Nobody sees anything",
        Impact::Medium,
        "incidents and slowness stay unnoticed",
    )
    .symptoms("Agents do not start, metrics stop, alarms are silent, dashboards are empty")
    .root_cause("An installation failed, a path or a credential is missing, or there is no room")
    .then("Agents", "read their logs, and try their paths")
    .then("Credentials", "see what they may do")
    .then("Room", "see whether they have enough of it")
    .then("Second system", "turn to the spare one, or to a service outside")
    .then("One after the other", "bring back first what is needed most")
    .then("Redundancy", "make it so that one failure is not enough next time")
    .prevention("Two systems, health checks of both, a look at their resources, and a spare one")
}

fn database() -> FailureScenario {
    FailureScenario::new(
        "The database is slow, or full",
        Impact::High,
        "users wait, and what they wrote is in danger",
    )
    .symptoms("Connections time out, queries take long, disks fill, backups fail")
    .root_cause("It is too small or badly set up, its storage ends, or that of its backups")
    .then("Bottleneck", "is it processor, memory, disk or network?")
    .then("Size", "give it a larger class, or replicas")
    .then("Settings", "fit parameters to the load")
    .then("Storage", "give it more, and arrange it better")
    .then("Backups", "repair them, and restore one to see that it is whole")
    .then("See it earlier", "watch all of this")
    .prevention("Capacity is planned, performance and room are watched, and backups are restored to test them")
}
