//! Ports, regions, durations and sizes that are none.

use formwork::prelude::*;

const TURNED: PortRange = PortRange::new(443, 80);
const BEYOND: PortRange = PortRange::new(80, 65536);
const NOWHERE: Region = region!("eu-central");
const ZONE: Zone = region!("eu-central-1").zone('A');
const LEFT_OVER: i64 = duration::seconds(90).minutes();
const PART: i64 = size::mib(1500).gib();

fn main() {}
