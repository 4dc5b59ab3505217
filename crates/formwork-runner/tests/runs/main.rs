//! Runs of small procedures in a world of memory: what their journals say afterwards.

mod asking;
mod cancelling;
mod effects;
mod failing;
mod reporting;
mod running;
mod stage;
