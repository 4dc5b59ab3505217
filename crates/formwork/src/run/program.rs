//! What runs ask of the program: its files, and where its resources lie.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use formwork_checks::Checked;
use formwork_emit::stack_path;
use formwork_model::procedure::{ProcedureModel, Role};
use formwork_model::{Model, NodeId};
use formwork_procedure::Failure;
use formwork_procedure::world::{Located, RootModule};

use super::operation;
use crate::command::Selection;
use crate::consumed;
use crate::lock::Lock;
use crate::output::{Folder, Output};
use crate::program::{Prepared, Program};
use crate::synth;

/// What the program declares, in all environments.
pub(super) struct Declared {
    project: &'static str,
    environments: &'static [&'static str],
    approvers: &'static [Role],
    models: Vec<Checked>,
    /// What is to be remembered once its files are written.
    lock: Lock,
}

impl Declared {
    pub(super) fn new(program: &Program<'_>, prepared: Prepared) -> Self {
        Self {
            project: program.project,
            environments: program.environments,
            approvers: program.approvers,
            models: prepared.models,
            lock: prepared.lock,
        }
    }

    pub(super) fn environments(&self) -> &'static [&'static str] {
        self.environments
    }

    pub(super) fn model(&self, environment: &str) -> Option<&Model> {
        let models = self.models.iter().map(Checked::model);
        models
            .into_iter()
            .find(|model| model.environment == environment)
    }

    /// The ids of all procedures that the program declares, each once.
    pub(super) fn ids(&self) -> Vec<&str> {
        let models = self.models.iter().map(Checked::model);
        let mut ids: Vec<&str> = models
            .flat_map(|model| &model.procedures)
            .map(|procedure| &*procedure.id)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// A procedure of the program, or one that every program has.
    pub(super) fn procedure(
        &self,
        id: &str,
        environment: &str,
        inputs: &[(String, String)],
    ) -> Option<ProcedureModel> {
        let model = self.model(environment)?;
        let own = model.procedures.iter().find(|procedure| procedure.id == id);
        own.cloned()
            .or_else(|| operation::procedure(id, model, inputs, self.approvers))
    }

    /// The procedures as they are in the first environment that has them.
    pub(super) fn procedures(&self) -> Vec<&ProcedureModel> {
        let models = self.models.iter().map(Checked::model);
        models.flat_map(|model| &model.procedures).collect()
    }

    /// The program for a world that writes its files below this folder.
    pub(super) fn written_to(self: &Arc<Self>, out: &Path) -> Written {
        Written {
            declared: Arc::clone(self),
            out: out.to_owned(),
        }
    }
}

/// The program, and the folder of its files.
pub(super) struct Written {
    declared: Arc<Declared>,
    out: PathBuf,
}

impl formwork_runner::Program for Written {
    fn synthesize(&self, environment: &str) -> Result<Vec<RootModule>, Failure> {
        let selection = Selection {
            environments: vec![environment.to_owned()],
            stacks: Vec::new(),
        };
        let refused = |diagnostic: Box<formwork_model::Diagnostic>| {
            Failure::new(diagnostic.summary.clone())
                .detail(format!("{}\n{}", diagnostic.detail, diagnostic.help))
                .finally()
        };
        let mut folder = Folder::open(&self.out, self.declared.project).map_err(refused)?;
        let model = self.declared.model(environment).ok_or_else(|| {
            Failure::new(format!("there is no environment `{environment}`")).finally()
        })?;
        let files: Vec<Output<'_>> = (0..model.stacks.len())
            .flat_map(|stack| Output::of(model, stack))
            .collect();
        let stale = folder.stale(&files, |file| synth::covers(&selection, file));
        consumed::check(&folder, &files, &stale).map_err(refused)?;
        let lock = self.declared.lock.pending().map_err(refused)?;
        folder
            .write(&files, &stale, lock.as_ref())
            .map_err(refused)?;
        let stacks = model.stacks.iter().enumerate();
        Ok(stacks
            .map(|(position, stack)| RootModule {
                stack: stack.name.to_string(),
                folder: self.folder(model, position),
            })
            .collect())
    }

    fn locate(&self, environment: &str, node: NodeId) -> Option<Located> {
        let model = self.declared.model(environment)?;
        Some(Located {
            stack: model.stacks.get(node.stack as usize)?.name.to_string(),
            address: model.node(node)?.address(),
            folder: self.folder(model, node.stack as usize),
        })
    }
}

impl Written {
    fn folder(&self, model: &Model, stack: usize) -> PathBuf {
        let file = self.out.join(stack_path(model, stack));
        file.parent().map(Path::to_path_buf).unwrap_or_default()
    }
}
