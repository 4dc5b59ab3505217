//! What the ready steps ask of the world, and what they make of its answers.

mod apply;
mod looking;
mod plan;
mod play;
mod redact;
mod scripted;
mod telling;
mod terraform;
