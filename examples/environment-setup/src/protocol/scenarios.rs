//! Rehearsals of failures. Some are procedures of this program.

use formwork::duration::minutes;
use formwork::procedure::{Procedure, TestScenario};

pub(super) fn scenarios(procedure: &mut Procedure) {
    for scenario in resilience().into_iter().chain(security()).chain(pipeline()) {
        procedure.add(scenario);
    }
    for scenario in observability().into_iter().chain(disaster()) {
        procedure.add(scenario);
    }
}

fn resilience() -> [TestScenario; 3] {
    let group = "Resilience";
    [
        TestScenario::new(
            group,
            "A zone fails",
            "One zone of staging is cut off during a deployment",
        )
        .expected("The other zone takes over")
        .within(minutes(5))
        .validation("Every service is reached, and no data is lost"),
        TestScenario::new(
            group,
            "Resources run out",
            "A load test asks for more processor and memory than there is",
        )
        .expected("More machines are started, and alarms are raised")
        .within(minutes(3))
        .validation("Targets of speed hold meanwhile"),
        TestScenario::new(group, "Segments of the network", "Somebody opens a port by hand")
            .expected("What is not named is seen and closed, what is named passes")
            .validation("The next look for drift shows no way in that was not meant")
            .performed_by("rehearse-segmentation"),
    ]
}

fn security() -> [TestScenario; 2] {
    let group = "Security and compliance";
    [
        TestScenario::new(
            group,
            "A certificate ends",
            "The certificate of staging is replaced before its time",
        )
        .expected("The new one is in place, and no request fails")
        .validation("Every address has a certificate that is accepted"),
        TestScenario::new(
            group,
            "A backup is restored",
            "A snapshot of staging's database is restored beside it",
        )
        .expected("All data is there, within the times that were promised")
        .validation("The restored database can be used, and is then removed")
        .performed_by("rehearse-restore"),
    ]
}

fn pipeline() -> [TestScenario; 2] {
    let group = "Pipeline";
    [
        TestScenario::new(
            group,
            "Through all environments",
            "A change goes from dev to staging to production",
        )
        .expected("Each environment has its approval, and a way back")
        .validation("No environment differs from the program afterwards")
        .performed_by("rehearse-promotion"),
        TestScenario::new(group, "An agent fails", "A build agent is stopped during a deployment")
            .expected("Another agent does the work")
            .within(minutes(5))
            .validation("The deployment ends well, and its log tells of both"),
    ]
}

fn observability() -> [TestScenario; 2] {
    let group = "Observability";
    [
        TestScenario::new(
            group,
            "Alarms and calls",
            "A critical alarm is raised, and nobody answers",
        )
        .expected("Each rung of the ladder is told at its time")
        .validation("Every channel was reached")
        .performed_by("rehearse-alerts"),
        TestScenario::new(group, "How fast it is", "Load is put on staging")
            .expected("Pages take less than 2 seconds under usual load")
            .validation("The figures are kept as the baseline"),
    ]
}

fn disaster() -> [TestScenario; 3] {
    let group = "Disaster";
    [
        TestScenario::new(
            group,
            "Made anew",
            "Everything of an environment is destroyed, and made from code",
        )
        .expected("It is back, in staging within 60 minutes")
        .within(minutes(45))
        .validation("Nothing differs from the program, and its state is full again")
        .performed_by("rehearse-recreation"),
        TestScenario::new(group, "Another region", "The region is taken to be lost")
            .expected("Services run in the second one")
            .within(minutes(15))
            .validation("The application works, and little is lost"),
        TestScenario::new(group, "A break-in", "A server is taken to be in other hands")
            .expected("It is cut off")
            .within(minutes(10))
            .validation("Nothing passes to or from it, and traces are kept")
            .performed_by("rehearse-isolation"),
    ]
}
