//! Plans: made, saved and archived.

use std::path::{Path, PathBuf};

use formwork_model::procedure::Meaning;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::archive::{Archive, named};
use super::{Changes, Configured, State, Terraform, redact};
use crate::step::{Described, Pure, Step};
use crate::world::RootModule;
use crate::{Context, Failure, Output, work};

/// A saved plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The environment.
    pub environment: String,
    /// The stack.
    pub stack: String,
    /// The folder of its root module.
    pub folder: PathBuf,
    /// The saved plan, seen from that folder.
    pub file: PathBuf,
    /// The folder that keeps `plan.txt`, `plan.json` without secrets, and `plan.tfplan`, which holds what Terraform needs and may hold secrets.
    pub archive: PathBuf,
    /// The SHA-256 of the saved plan, in hexadecimal digits.
    pub digest: String,
    /// The state that it was made for; none before the first apply.
    pub state: Option<State>,
    /// What it would change.
    pub changes: Changes,
}

/// A saved plan that destroys everything of a stack. [`destroy`](super::destroy) takes it, and [`apply`](super::apply) does not.
///
/// ```compile_fail,E0308
/// # use formwork_model::procedure::Role;
/// # use formwork_procedure::{Procedure, approval, ready::terraform};
/// # const LEAD: Role = Role::new("Lead", &["ada"]);
/// # let mut procedure = Procedure::new("remove");
/// # let synthesized = procedure.step("synthesize", terraform::synthesize());
/// let plan = procedure.step("plan", terraform::plan_destroy("main", &synthesized));
/// let approved = procedure.step("approve", approval(&plan).by(LEAD));
/// terraform::apply(&approved); // Use `destroy`.
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Destruction {
    /// The plan.
    pub plan: Plan,
}

/// Makes a plan for a stack, saves it and archives it. It changes nothing but files of its own.
///
/// The archive is `artifacts/infra/ENVIRONMENT/DATE/STACK/RUN/STEP-ATTEMPT/`. Nothing in it is ever overwritten. It keeps the root module
/// too, so that a run can be taken back to it with [`rollback_to`](super::rollback_to).
#[track_caller]
pub fn plan<C: Configured>(
    stack: impl Into<String>,
    configured: &Output<C>,
) -> Step<C, Plan, Pure> {
    let stack = stack.into();
    let action = format!("Make a plan for the stack `{stack}`, save it and archive it");
    let step = work(
        configured,
        async move |context: &Context<'_>, configured: C| made(context, &stack, &configured, &[]),
    );
    step.pure().actions([action]).outputs(ARCHIVED)
}

/// Makes a plan that destroys everything of a stack, saves it and archives it.
#[track_caller]
pub fn plan_destroy<C: Configured>(
    stack: impl Into<String>,
    configured: &Output<C>,
) -> Step<C, Destruction, Pure> {
    let stack = stack.into();
    let action = format!("Make a plan that destroys the stack `{stack}`, save it and archive it");
    let step = work(
        configured,
        async move |context: &Context<'_>, configured: C| {
            let plan = made(context, &stack, &configured, &["-destroy"])?;
            Ok(Destruction { plan })
        },
    );
    step.pure().actions([action]).outputs(ARCHIVED)
}

const ARCHIVED: [&str; 1] = ["`plan.txt`, `plan.json` and `plan.tfplan` in the archive"];

fn made<C: Configured>(
    context: &Context<'_>,
    stack: &str,
    configured: &C,
    options: &[&str],
) -> Result<Plan, Failure> {
    let configuration = configured.configuration();
    let module = configuration.module(stack)?;
    let saved = Saved::make(context, module, options)?;
    let archive = saved.archived(context, &configuration.environment, stack)?;
    Ok(Plan {
        environment: configuration.environment.clone(),
        stack: stack.to_owned(),
        folder: module.folder.clone(),
        file: saved.file,
        archive,
        digest: saved.digest,
        state: saved.state,
        changes: Changes::read(&saved.json),
    })
}

/// A plan as Terraform saved it.
pub(super) struct Saved {
    folder: PathBuf,
    file: PathBuf,
    content: Vec<u8>,
    digest: String,
    text: String,
    state: Option<State>,
    pub(super) json: Value,
}

impl Saved {
    pub(super) fn make(
        context: &Context<'_>,
        module: &RootModule,
        options: &[&str],
    ) -> Result<Self, Failure> {
        let terraform = Terraform::new(context, &module.folder);
        terraform.init()?;
        let state = terraform.state()?;
        let name = format!("{}-{}.tfplan", context.run.id, named(context));
        let out = format!("-out={name}");
        let plan = ["plan", "-input=false", "-json", "-detailed-exitcode", &out];
        let command = terraform.command(&[&plan, options].concat());
        terraform.report(command.exit(2, Meaning::Changed))?;
        if terraform.state()? != state {
            return Err(Failure::new("the state changed while the plan was made"));
        }
        let file = PathBuf::from(&name);
        let content = saved_plan(context, &module.folder, &file)?;
        Ok(Self {
            folder: module.folder.clone(),
            digest: digest(&content),
            content,
            text: terraform.printed(&["show", "-no-color", &name])?,
            json: terraform.json(&["show", "-json", &name])?,
            file,
            state,
        })
    }

    fn archived(
        &self,
        context: &Context<'_>,
        environment: &str,
        stack: &str,
    ) -> Result<PathBuf, Failure> {
        let mut open = self.json.clone();
        redact(&mut open);
        let json = format!("{open:#}\n");
        let archive = Archive::new(context, environment, stack)?;
        archive.add("plan.txt", self.text.as_bytes())?;
        archive.add("plan.json", json.as_bytes())?;
        archive.add("plan.tfplan", &self.content)?;
        let digests = [
            ("plan.txt", digest(self.text.as_bytes())),
            ("plan.json", digest(json.as_bytes())),
            ("plan.tfplan", self.digest.clone()),
        ];
        // As `sha256sum --check` reads it.
        let lines = digests.map(|(name, digest)| format!("{digest}  {name}\n"));
        archive.add("SHA256SUMS", lines.concat().as_bytes())?;
        archive.keep(&self.folder)?;
        Ok(archive.folder().to_owned())
    }
}

/// The content of a saved plan.
pub(super) fn saved_plan(
    context: &Context<'_>,
    folder: &Path,
    file: &Path,
) -> Result<Vec<u8>, Failure> {
    let path = folder.join(file);
    context
        .world
        .read(&path)?
        .ok_or_else(|| Failure::new(format!("there is no saved plan {}", path.display())).finally())
}

pub(super) fn digest(content: &[u8]) -> String {
    format!("{:x}", Sha256::digest(content))
}
