//! The real world, without a program's resources.

use std::path::PathBuf;
use std::sync::Arc;

use formwork_model::NodeId;
use formwork_procedure::world::{Located, RootModule};
use formwork_procedure::{Failure, World};
use formwork_runner::{Program, System};

/// A program with procedures and without resources.
struct Bare;

impl Program for Bare {
    fn synthesize(&self, _: &str) -> Result<Vec<RootModule>, Failure> {
        Ok(Vec::new())
    }

    fn locate(&self, _: &str, _: NodeId) -> Option<Located> {
        None
    }
}

/// The world of the runs in a folder.
pub(crate) fn world(runs: PathBuf) -> Arc<dyn World> {
    Arc::new(System::new(runs, Bare))
}
