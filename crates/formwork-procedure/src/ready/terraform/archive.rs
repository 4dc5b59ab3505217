//! The folder in which a plan is kept, with all that belongs to it.

use std::path::{Path, PathBuf};

use super::super::place;
use crate::{Context, Failure};

/// Where the archive of a plan keeps the root module that it was made for.
pub(super) const CONFIGURATION: &str = "configuration";

/// The files that a root module may have; it has the first one.
pub(super) const ROOT_MODULE: [&str; 3] =
    ["main.tf.json", "refactor.tf.json", ".terraform.lock.hcl"];

/// A folder of its own for each plan that is made.
///
/// `artifacts/infra/ENVIRONMENT/DATE/STACK/RUN/STEP-ATTEMPT`: two runs or two stacks of one day have different folders, and so have two
/// plans of one run. A plan whose runner died is made again in the same attempt; then the next free name is taken.
pub(super) struct Archive<'run> {
    context: &'run Context<'run>,
    folder: PathBuf,
}

impl<'run> Archive<'run> {
    pub(super) fn new(
        context: &'run Context<'run>,
        environment: &str,
        stack: &str,
    ) -> Result<Self, Failure> {
        let above = Path::new("artifacts/infra")
            .join(environment)
            .join(context.today())
            .join(stack)
            .join(&context.run.id);
        let name = named(context);
        let mut folder = above.join(&name);
        let mut count = 1;
        while context.world.read(&folder.join("plan.txt"))?.is_some() {
            count += 1;
            folder = above.join(format!("{name}.{count}"));
        }
        Ok(Self { context, folder })
    }

    /// The folder that keeps a plan.
    pub(super) fn of(context: &'run Context<'run>, folder: &Path) -> Self {
        Self {
            context,
            folder: folder.to_owned(),
        }
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Keeps the root module in a folder.
    pub(super) fn keep(&self, module: &Path) -> Result<(), Failure> {
        for name in ROOT_MODULE {
            if let Some(content) = self.context.world.read(&module.join(name))? {
                self.add(&format!("{CONFIGURATION}/{name}"), &content)?;
            }
        }
        Ok(())
    }

    pub(super) fn add(&self, name: &str, content: &[u8]) -> Result<(), Failure> {
        self.context.world.create(&self.folder.join(name), content)
    }
}

/// The step and its attempt as the name of a file.
pub(super) fn named(context: &Context<'_>) -> String {
    let step = place::file_name(context.site.step);
    format!("{step}-{}", context.site.attempt)
}
