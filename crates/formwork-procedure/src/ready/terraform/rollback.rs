//! An earlier configuration, to be planned, approved and applied like any other.

use std::path::{Path, PathBuf};

use formwork_model::procedure::Command;

use super::super::place;
use super::archive::{CONFIGURATION, ROOT_MODULE};
use super::{Configuration, Configured, Terraform};
use crate::step::{Described, Pure, Step};
use crate::world::RootModule;
use crate::{Context, Failure, Output, work};

/// Where an earlier configuration is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point(Kept);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kept {
    Repository {
        revision: String,
        folder: PathBuf,
        synthesis: Option<Command>,
    },
    Archive(PathBuf),
}

impl Point {
    /// A tag or commit of the program's repository, in which the root module is kept in this folder.
    pub fn tag(revision: impl Into<String>, folder: impl Into<PathBuf>) -> Self {
        Self(Kept::Repository {
            revision: revision.into(),
            folder: folder.into(),
            synthesis: None,
        })
    }

    /// A tag or commit of the program's repository, in which this command writes the root module into this folder.
    pub fn synthesized(
        revision: impl Into<String>,
        folder: impl Into<PathBuf>,
        command: Command,
    ) -> Self {
        Self(Kept::Repository {
            revision: revision.into(),
            folder: folder.into(),
            synthesis: Some(command),
        })
    }

    /// The folder in which an earlier run archived a plan: the root module that it was made for lies beside it. Modules outside of the
    /// root module are not archived.
    pub fn archive(folder: impl Into<PathBuf>) -> Self {
        Self(Kept::Archive(folder.into()))
    }

    fn name(&self) -> String {
        match &self.0 {
            Kept::Repository { revision, .. } => revision.clone(),
            Kept::Archive(folder) => folder.display().to_string(),
        }
    }

    /// Brings the root module below the run's folder.
    fn bring(&self, context: &Context<'_>) -> Result<PathBuf, Failure> {
        match &self.0 {
            Kept::Repository {
                revision,
                folder,
                synthesis,
            } => {
                let worktree = checked_out(context, revision)?;
                if let Some(command) = synthesis {
                    let below = command.folder.clone().unwrap_or_default();
                    context.execute(&command.clone().folder(worktree.join(below)))?;
                }
                Ok(worktree.join(folder))
            }
            Kept::Archive(folder) => copied(context, folder),
        }
    }
}

/// Checks out an earlier configuration of a stack, below the run's folder, where `plan` finds it. It takes back nothing by itself: plan it,
/// approve that plan, and apply it.
///
/// The earlier configuration must keep its state where the present one does. One that does not, such as one whose backend is a file
/// beside it, would plan to make everything a second time, and is refused.
#[track_caller]
pub fn rollback_to<C: Configured>(
    stack: impl Into<String>,
    configured: &Output<C>,
    point: Point,
) -> Step<C, Configuration, Pure> {
    let stack = stack.into();
    let action = format!("Check out the stack `{stack}` as of {}", point.name());
    let step = work(
        configured,
        async move |context: &Context<'_>, configured: C| {
            let configuration = configured.configuration();
            let present = configuration.module(&stack)?;
            let earlier = RootModule {
                stack: stack.clone(),
                folder: point.bring(context)?,
            };
            same_state(context, present, &earlier)?;
            Ok(Configuration {
                environment: configuration.environment.clone(),
                modules: vec![earlier],
            })
        },
    );
    step.pure().actions([action])
}

/// A folder of its own for each attempt, which does not hold this file. One that a dead runner left is not used: it may not be complete.
fn fresh(context: &Context<'_>, file: &str) -> Result<PathBuf, Failure> {
    let name = format!(
        "{}-{}",
        place::file_name(context.site.step),
        context.site.attempt
    );
    let above = context.run.folder.join("worktrees");
    let mut folder = above.join(&name);
    let mut count = 1;
    while context.world.read(&folder.join(file))?.is_some() {
        count += 1;
        folder = above.join(format!("{name}.{count}"));
    }
    Ok(folder)
}

fn checked_out(context: &Context<'_>, revision: &str) -> Result<PathBuf, Failure> {
    let folder = fresh(context, ".git")?;
    let path = folder.display().to_string();
    let add = ["worktree", "add", "--detach", &path, revision];
    context.execute(&Command::new("git", add))?;
    Ok(folder)
}

fn copied(context: &Context<'_>, archive: &Path) -> Result<PathBuf, Failure> {
    let folder = fresh(context, ROOT_MODULE[0])?;
    let kept = archive.join(CONFIGURATION);
    for name in ROOT_MODULE {
        match context.world.read(&kept.join(name))? {
            Some(content) => context.world.create(&folder.join(name), &content)?,
            None if name == ROOT_MODULE[0] => {
                let path = kept.join(name);
                return Err(Failure::new(format!("there is no file {}", path.display())).finally());
            }
            None => {}
        }
    }
    Ok(folder)
}

fn same_state(
    context: &Context<'_>,
    present: &RootModule,
    earlier: &RootModule,
) -> Result<(), Failure> {
    let lineage = |module: &RootModule| -> Result<Option<String>, Failure> {
        let terraform = Terraform::new(context, &module.folder);
        terraform.init()?;
        Ok(terraform.state()?.map(|state| state.lineage))
    };
    let (present, earlier) = (lineage(present)?, lineage(earlier)?);
    if present == earlier {
        return Ok(());
    }
    let named = |lineage: Option<String>| lineage.unwrap_or_else(|| "none".to_owned());
    Err(
        Failure::new("the earlier configuration keeps another state than the present one")
            .detail(format!(
                "its lineage is {}, and the present one's is {}",
                named(earlier),
                named(present)
            ))
            .finally(),
    )
}
