//! Step 3: files that Terraform accepts, and that say what the design says.

use std::collections::{BTreeMap, BTreeSet};

use formwork::prelude::*;
use formwork::procedure::ready::terraform::{self, Configuration};
use formwork::procedure::{Action, Answer, FailureBranch, Then, decision, work};

use super::design::Design;
use super::inputs::file;
use super::{STACK, once_mended};

/// So many resources of each type.
pub(super) type Components = BTreeMap<String, u32>;

/// What is known after the step.
pub(super) struct Files {
    /// The files were made. Where something is mended, the run comes back to this.
    pub(super) made: Output<Configuration>,
    /// Terraform accepts them.
    pub(super) valid: Output<Configuration>,
    /// What they hold.
    pub(super) components: Output<Components>,
    /// They are valid and as designed.
    pub(super) accepted: Output<Answer>,
}

pub(super) fn files(procedure: &mut Procedure, design: &Design) -> Files {
    let made = procedure.step(
        "files",
        terraform::synthesize()
            .after(&design.aligned)
            .title("Create/Update IaC Files")
            .purpose([
                "Bring the design into code",
                "Keep it under version control",
                "Write it as the field has learned to",
            ])
            .actions(actions())
            .outputs(["Files, made or changed", "Infrastructure that code describes"]),
    );
    let again = once_mended(made.again(5));
    let valid = procedure.step(
        "validate",
        terraform::validate(STACK, &made)
            .title("Validate the files")
            .outputs(["Files that were validated and can be tested"])
            .on_failure(
                FailureBranch::new("The files have errors", again.clone())
                    .action("Mend them in `src/infrastructure.rs` and build the program again"),
            ),
    );
    let (components, accepted) = as_designed(procedure, &valid, again);
    Files { made, valid, components, accepted }
}

/// Files that Terraform accepts may still be others than the ones that were designed.
fn as_designed(
    procedure: &mut Procedure,
    valid: &Output<Configuration>,
    again: Then,
) -> (Output<Components>, Output<Answer>) {
    let components = procedure.step(
        "components",
        work(valid, components).pure().title("Count the resources in the files"),
    );
    let differences = procedure.step(
        "differences",
        work(&components, differences).pure().title("Compare the files with the design"),
    );
    let none = async |_: &Context<'_>, differences: Vec<String>| Ok(differences.is_empty());
    let as_designed = procedure.step(
        "as-designed",
        work(&differences, none).pure().title("See whether the files are as designed"),
    );
    let accepted = procedure.step(
        "files-accepted",
        decision("Are the files made, valid, and as designed?")
            .by_check(&as_designed)
            .go("on to the review")
            .no_go("the files are corrected", again.clone())
            .on_failure(
                FailureBranch::new("The files say something else than the design", again)
                    .action("Read `inputs/design.json` and bring the code in line with it"),
            ),
    );
    (components, accepted)
}

fn actions() -> [Action; 4] {
    [
        Action::new("Lay out the code").details([
            "make or change files",
            "put them into modules and stacks",
            "keep to conventions",
        ]),
        Action::new("Declare resources: compute, storage, network, security, monitoring"),
        Action::new("Configure them").details([
            "settings",
            "what depends on what",
            "tags",
            "what differs between environments",
        ]),
        Action::new("Say in the code what each component is for and why it is set up so"),
    ]
}

async fn components(context: &Context<'_>, valid: Configuration) -> Result<Components, Failure> {
    let path = valid.module(STACK)?.folder.join("main.tf.json");
    let text = context.read(&path)?.unwrap_or_default();
    let document: serde_json::Value = serde_json::from_str(&text).map_err(|error| {
        Failure::new(format!("{} holds no JSON", path.display())).detail(error.to_string())
    })?;
    let types = document["resource"].as_object().into_iter().flatten();
    let count = |resources: &serde_json::Value| {
        resources.as_object().map_or(0, |resources| resources.len() as u32)
    };
    Ok(types.map(|(name, resources)| (name.clone(), count(resources))).collect())
}

/// Without a design everything differs from it.
async fn differences(
    context: &Context<'_>,
    components: Components,
) -> Result<Vec<String>, Failure> {
    let Some(text) = context.read(file("inputs/design.json"))? else {
        return Ok(vec!["there is no inputs/design.json".to_owned()]);
    };
    let design: Components = serde_json::from_str(&text).map_err(|error| {
        Failure::new("inputs/design.json does not count resources").detail(error.to_string())
    })?;
    let types: BTreeSet<&String> = design.keys().chain(components.keys()).collect();
    let count = |of: &Components, name: &str| of.get(name).copied().unwrap_or(0);
    Ok(types
        .into_iter()
        .map(|name| (name, count(&design, name), count(&components, name)))
        .filter(|(_, designed, made)| designed != made)
        .map(|(name, designed, made)| format!("{name}: {made}, and {designed} by design"))
        .collect())
}
