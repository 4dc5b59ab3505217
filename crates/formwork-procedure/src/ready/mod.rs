//! Steps that most procedures need, ready to be declared.
//!
//! Each is an ordinary function around [`work`](crate::work): what it does to the world it asks of [`World`](crate::World), so all of
//! them can be played with a [`Script`](crate::Script). Their effects are said where they are known. A step that changes
//! something still wants to hear from you how it is taken back.
//!
//! ```
//! use formwork_model::procedure::Role;
//! use formwork_procedure::ready::{smoke, terraform};
//! use formwork_procedure::{Procedure, approval};
//! use formwork_model::duration::minutes;
//!
//! const LEAD: Role = Role::new("Infrastructure Lead", &["ada"]);
//!
//! let mut procedure = Procedure::new("update");
//! let synthesized = procedure.step("synthesize", terraform::synthesize());
//! let validated = procedure.step("validate", terraform::validate("main", &synthesized));
//! let plan = procedure.step("plan", terraform::plan("main", &validated));
//! procedure.step("review", terraform::review(&plan));
//! let approved = procedure.step("approve", approval(&plan).by(LEAD));
//! let applied = procedure.step(
//!     "apply",
//!     terraform::apply(&approved).irreversible("the next plan takes it back"),
//! );
//! procedure.step("drift", terraform::drift("main", &applied));
//! procedure.step("smoke", smoke::http("https://shop.example/health", 200, minutes(5)));
//! ```

mod checkpoint;
mod command;
mod document;
mod place;
mod scan;
mod secrets;
pub mod smoke;
mod tell;
pub mod terraform;
mod text;
mod threshold;

pub use checkpoint::{Checkpoint, checkpoint};
pub use command::{Meaning, Ran, command};
pub use document::{Written, document, record};
pub use scan::{Finding, Findings, scan};
pub use secrets::{Present, secrets};
pub use tell::{notify, ticket};
pub use text::Text;
pub use threshold::{Judged, Measured, threshold, within};
