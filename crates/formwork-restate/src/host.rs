//! What a worker serves.

use std::path::PathBuf;
use std::sync::Arc;

use formwork_model::procedure::ProcedureModel;
use formwork_procedure::{RunInfo, World};
use restate_sdk::prelude::{Endpoint, HttpServer};
use tokio::net::TcpListener;

use crate::run::Runs;
use crate::service::Steps;

/// What a worker knows: the procedures of its program, and the world that their steps act on.
pub trait Host: Send + Sync + 'static {
    /// A procedure of the program; none where it has no such procedure.
    fn procedure(&self, id: &str) -> Option<&ProcedureModel>;

    /// The world that a run's steps act on. What they execute must hold the lock of [`log_file`](crate::log_file) until it ends.
    fn world(&self, run: &RunInfo) -> Arc<dyn World>;

    /// The folder of a run's own files. Workers on several machines must see the same one, with locks that hold between them.
    fn folder(&self, run: &str) -> PathBuf;

    /// How many functions of a run may run at the same time.
    fn slots(&self) -> usize {
        4
    }
}

/// Serves the procedures of a program to Restate until the process is told to end.
///
/// The address is registered with [`Client::register`](crate::Client::register). Anybody who can reach it can run steps: it belongs behind the same wall as the server.
pub async fn serve<H: Host>(host: H, listener: TcpListener) {
    let host = Arc::new(host);
    let endpoint = Endpoint::builder()
        .bind(Runs::new(Arc::clone(&host)))
        .bind(Steps::new(host))
        .build();
    HttpServer::new(endpoint).serve(listener).await;
}
