//! Runs procedures on [Restate](https://restate.dev): several machines, and a server that starts again what was interrupted.
//! In: the procedures of a program and a [`World`](formwork_procedure::World), served by [`serve`]; people's words, sent by a [`Client`]. Out: the run's events.
//! It must not know: what steps do, and what follows from events; the machine of `formwork-procedure` says that on each engine.
//! Change it when Restate changes, or when another operation of [`Engine`](formwork_procedure::Engine) is needed. No other crate of the program may depend on it.
//!
//! A run is a virtual object, and its events are the object's state. Each thing that happens calls the object, which rebuilds the
//! machine, carries it on until there is nothing to do, and returns. So nothing that Restate replays is longer than one such call, a
//! program may be replaced while runs wait, and the state does not expire as journals do. Each step is a call of a service, so that
//! steps run side by side.
//!
//! ```no_run
//! use std::path::PathBuf;
//! use std::sync::Arc;
//!
//! use formwork_model::procedure::ProcedureModel;
//! use formwork_procedure::{RunInfo, World};
//! use formwork_restate::{Host, serve};
//!
//! struct Worker {
//!     procedures: Vec<ProcedureModel>,
//!     world: Arc<dyn World>,
//! }
//!
//! impl Host for Worker {
//!     fn procedure(&self, id: &str) -> Option<&ProcedureModel> {
//!         self.procedures.iter().find(|procedure| procedure.id == id)
//!     }
//!     fn world(&self, _: &RunInfo) -> Arc<dyn World> {
//!         Arc::clone(&self.world)
//!     }
//!     fn folder(&self, run: &str) -> PathBuf {
//!         PathBuf::from("/srv/runs").join(run)
//!     }
//! }
//!
//! async fn work(worker: Worker) -> std::io::Result<()> {
//!     let listener = tokio::net::TcpListener::bind("127.0.0.1:9080").await?;
//!     serve(worker, listener).await;
//!     Ok(())
//! }
//! ```

mod attempt;
mod client;
mod history;
mod host;
mod lease;
mod run;
mod service;
mod turn;
mod words;

pub use client::{Client, Trouble};
pub use history::Entry;
pub use host::{Host, serve};
pub use lease::log_file;
pub use run::{Open, Status};
pub use words::{Change, Start, Words};
