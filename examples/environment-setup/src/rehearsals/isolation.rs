//! A server is in other hands: it is cut off, and later let in again.

use formwork::prelude::*;
use formwork::procedure::ready::terraform;
use formwork::procedure::{Exit, approval, criterion, work};
use formwork_aws as aws;

use super::segmentation::ports;
use super::{DIRECTOR, clock, in_time, printed, titled};

/// Declares the rehearsal.
pub(crate) fn isolation(procedure: &mut Procedure, servers: &Handle<aws::SecurityGroup>) {
    titled(procedure, "Rehearsal: a break-in");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let group = procedure.step("group", terraform::read(&synthesized, &servers.id()));
    let kept = procedure.step("traces", work(&group, traces).pure());
    let began = clock(procedure, "begun", &[kept.order()]);
    let cut = procedure.step(
        "cut-off",
        work(&group, cut_off)
            .idempotent()
            .irreversible("the plan below lets in again what may pass")
            .destructive()
            .verified_by(async |context: &Context<'_>, group: String| {
                match ports(context, group).await?.as_slice() {
                    [] => Ok(()),
                    open => Err(Failure::new(format!("still open: {}", open.join(", ")))),
                }
            })
            .after(&began),
    );
    let in_time = in_time(procedure, &began, &cut, 10);
    let plan = procedure.step("plan", terraform::plan("security", &synthesized).after(&in_time));
    let agreed = procedure.step("agree", approval(&plan).by(DIRECTOR).title("The danger is over"));
    let back = procedure.step(
        "let-in",
        terraform::apply(&agreed).irreversible("the next rehearsal cuts off again"),
    );
    procedure.done(criterion("Nothing passes to the server").shown_by(&cut));
    procedure.done(criterion("Traces were kept before").shown_by(&kept));
    procedure.done(criterion("It was cut off within 10 minutes").shown_by(&in_time));
    procedure.done(criterion("What may pass passes again").shown_by(&back));
    procedure.add(Exit::completed(["A break-in can be contained in time"]));
}

/// The rules as they were found.
async fn traces(context: &Context<'_>, group: String) -> Result<String, Failure> {
    printed(
        context,
        &["ec2", "describe-security-groups", "--group-ids", &group, "--output", "json"],
    )
}

/// Takes every rule away that lets something in. Rules that are gone already are not there to be taken away.
async fn cut_off(context: &Context<'_>, group: String) -> Result<String, Failure> {
    let filter = format!("Name=group-id,Values={group}");
    let query = "SecurityGroupRules[?!IsEgress].SecurityGroupRuleId";
    let look = ["ec2", "describe-security-group-rules", "--filters", &*filter];
    let rules = printed(context, &[&look[..], &["--query", query, "--output", "text"]].concat())?;
    let rules: Vec<&str> = rules.split_whitespace().collect();
    if !rules.is_empty() {
        let revoke = ["ec2", "revoke-security-group-ingress", "--group-id", &*group];
        printed(context, &[&revoke[..], &["--security-group-rule-ids"], &rules].concat())?;
    }
    Ok(group)
}
