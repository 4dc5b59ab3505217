//! Root modules: made of the program, and valid.

use formwork_model::procedure::{Command, Meaning};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::program::described;
use super::{Sources, Terraform};
use crate::step::{Described, Pure, Step};
use crate::world::RootModule;
use crate::{Context, Failure, Output, Record, work};

/// The root modules of an environment, or some of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Configuration {
    /// The environment.
    pub environment: String,
    /// One for each stack.
    pub modules: Vec<RootModule>,
}

/// What knows where root modules lie: a [`Configuration`], or what was [`Applied`](super::Applied).
pub trait Configured: Record {
    /// The root modules.
    fn configuration(&self) -> Configuration;
}

impl Configured for Configuration {
    fn configuration(&self) -> Configuration {
        self.clone()
    }
}

impl Configuration {
    pub(super) fn of(environment: &str, stack: &str, folder: &std::path::Path) -> Self {
        Self {
            environment: environment.to_owned(),
            modules: vec![RootModule {
                stack: stack.to_owned(),
                folder: folder.to_owned(),
            }],
        }
    }

    /// The root module of a stack.
    ///
    /// # Errors
    /// When there is no such stack.
    pub fn module(&self, stack: &str) -> Result<&RootModule, Failure> {
        let module = self.modules.iter().find(|module| module.stack == stack);
        module.ok_or_else(|| {
            let names: Vec<&str> = self.modules.iter().map(|module| &*module.stack).collect();
            Failure::new(format!("there is no stack `{stack}` here"))
                .detail(format!("there are: {}", names.join(", ")))
                .finally()
        })
    }
}

/// Writes the root modules of the run's environment. They are a function of the program, so writing them again changes nothing.
#[track_caller]
pub fn synthesize() -> Step<(), Configuration, Pure> {
    let step = work((), async |context: &Context<'_>, ()| {
        written(context, &context.run.environment)
    });
    step.pure()
        .actions(["Write the Terraform files of every stack"])
}

/// Like [`synthesize`], for another environment than the run's: a run that brings a change to several.
#[track_caller]
pub fn synthesize_environment(environment: impl Into<String>) -> Step<(), Configuration, Pure> {
    let environment = environment.into();
    let action = format!("Write the Terraform files of every stack of {environment}");
    let step = work((), async move |context: &Context<'_>, ()| {
        written(context, &environment)
    });
    step.pure().actions([action])
}

fn written(context: &Context<'_>, environment: &str) -> Result<Configuration, Failure> {
    Ok(Configuration {
        environment: environment.to_owned(),
        modules: context.world.synthesize(environment)?,
    })
}

/// Validates the root module of a stack, against its providers. What is wrong stands in the failure's detail.
///
/// The format is not checked: `terraform fmt` passes over `*.tf.json`, whose layout is the emitter's. See [`format()`] for `*.tf`.
#[track_caller]
pub fn validate<C: Configured>(
    stack: impl Into<String>,
    configured: &Output<C>,
) -> Step<C, Configuration, Pure> {
    let stack = stack.into();
    let action = format!("Validate the stack `{stack}` with `terraform validate`");
    let step = work(
        configured,
        async move |context: &Context<'_>, configured: C| {
            let configuration = configured.configuration();
            let module = configuration.module(&stack)?;
            let terraform = Terraform::new(context, &module.folder);
            // Validation needs the providers, but neither the backend nor its credentials.
            let init = terraform.command(&["init", "-input=false", "-no-color", "-backend=false"]);
            context.execute(&init)?;
            judge(&terraform)?;
            Ok(Configuration::of(
                &configuration.environment,
                &stack,
                &module.folder,
            ))
        },
    );
    step.pure().actions([action])
}

fn judge(terraform: &Terraform<'_>) -> Result<(), Failure> {
    let command = terraform.command(&["validate", "-json"]).captured();
    let finished = terraform.execute(&command)?;
    let report: Value = serde_json::from_slice(&finished.printed).map_err(|error| {
        Failure::new(format!("`{}` did not print JSON", command.line()))
            .detail(format!("exit code {}: {error}", finished.code))
    })?;
    if report["valid"] == true {
        return Ok(());
    }
    let root_module = terraform.root_module();
    let sources = Sources::read(&root_module);
    let diagnostics = report["diagnostics"].as_array().into_iter().flatten();
    let errors: Vec<String> = diagnostics
        .filter(|diagnostic| diagnostic["severity"] == "error")
        .map(|diagnostic| described(diagnostic, &sources))
        .collect();
    Err(
        Failure::new(format!("the configuration has {} errors", errors.len()))
            .detail(errors.join("\n"))
            .finally(),
    )
}

/// Checks the format of hand-written `*.tf` files in a folder and below. Files that need formatting stand in the failure's detail.
#[track_caller]
pub fn format(folder: impl Into<String>) -> Step<(), (), Pure> {
    let folder = folder.into();
    let action = format!("Check the format of `{folder}` with `terraform fmt`");
    let step = work((), async move |context: &Context<'_>, ()| {
        let folder = std::path::Path::new(&folder);
        let terraform = Terraform::new(context, folder);
        let check: Command = terraform.command(&["fmt", "-check", "-recursive"]);
        let check = check.exit(3, Meaning::Changed).captured();
        match context.execute(&check)? {
            (Meaning::Changed, finished) => Err(Failure::new("files need `terraform fmt`")
                .detail(String::from_utf8_lossy(&finished.printed).into_owned())
                .finally()),
            _ => Ok(()),
        }
    });
    step.pure().actions([action])
}
