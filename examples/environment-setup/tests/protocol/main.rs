//! The protocol, its way back and its rehearsals, played in a scripted world.

mod coverage;
mod escalating;
mod limits;
mod provisioning;
mod recovering;
mod rehearsing;
mod world;
