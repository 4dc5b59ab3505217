//! The runbook's procedures, played in a scripted world.

mod coverage;
mod deploying;
mod rolling_back;
mod watching;
mod world;
