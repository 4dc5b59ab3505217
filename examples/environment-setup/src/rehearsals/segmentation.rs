//! Somebody opens a port by hand: is it seen, and is it closed?

use formwork::prelude::*;
use formwork::procedure::ready::terraform::{self, Drift};
use formwork::procedure::{Exit, criterion, work};
use formwork_aws as aws;

use super::{printed, titled};

/// A port that no service of the platform uses.
const OPEN: [&str; 6] = ["--protocol", "tcp", "--port", "2323", "--cidr", "0.0.0.0/0"];

/// Declares the rehearsal.
pub(crate) fn segmentation(procedure: &mut Procedure, servers: &Handle<aws::SecurityGroup>) {
    titled(procedure, "Rehearsal: segments of the network");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let group = procedure.step("group", terraform::read(&synthesized, &servers.id()));
    let opened = procedure.step(
        "open",
        work(&group, async |context: &Context<'_>, group: String| {
            let open = ["ec2", "authorize-security-group-ingress", "--group-id", &*group];
            printed(context, &[&open[..], &OPEN].concat()).map(drop)
        })
        .at_most_once()
        .undo(async |context: &Context<'_>, group: String, _: Option<()>| close(context, &group)),
    );
    let ports = procedure.step("ports", work(&group, ports).pure().after(&opened));
    let seen = procedure.step(
        "seen",
        work(&ports, async |_: &Context<'_>, ports: Vec<String>| {
            match ports.iter().any(|port| port == "2323") {
                true => Ok(()),
                false => Err(Failure::new("the open port is not seen").finally()),
            }
        })
        .pure(),
    );
    let closed = procedure.step(
        "close",
        work(&group, async |context: &Context<'_>, group: String| close(context, &group))
            .at_most_once()
            .irreversible("nobody needs the port")
            .after(&seen),
    );
    let drift = terraform::drift("security", &synthesized).after(&closed);
    let drift = procedure.step("drift", drift);
    let clean = procedure.step("as-declared", work(&drift, clean).pure());
    procedure.done(criterion("A port that nobody declared is seen").shown_by(&seen));
    procedure.done(criterion("Only what is declared may pass").shown_by(&clean));
    procedure.add(Exit::completed(["Segments hold"]));
}

fn close(context: &Context<'_>, group: &str) -> Result<(), Failure> {
    let close = ["ec2", "revoke-security-group-ingress", "--group-id", group];
    printed(context, &[&close[..], &OPEN].concat()).map(drop)
}

/// The ports that are open.
pub(super) async fn ports(context: &Context<'_>, group: String) -> Result<Vec<String>, Failure> {
    let look = ["ec2", "describe-security-groups", "--group-ids", &*group];
    let what = ["--query", "SecurityGroups[0].IpPermissions[].FromPort", "--output", "text"];
    let ports = printed(context, &[&look[..], &what].concat())?;
    Ok(ports.split_whitespace().filter(|port| *port != "None").map(str::to_owned).collect())
}

async fn clean(_: &Context<'_>, drift: Drift) -> Result<(), Failure> {
    match drift.is_clean() {
        true => Ok(()),
        false => Err(Failure::new(format!("it differs: {}", drift.changes)).finally()),
    }
}
