//! Schedules that are none.

use formwork::prelude::*;

const TOO_SHORT: Schedule = cron!("0 12 * * ?");
const TOO_LATE: Schedule = cron!("0 24 * * ? *");
const BOTH_DAYS: Schedule = cron!("0 12 * * MON *");
const SINGULAR: Schedule = rate!(5 minute);
const PLURAL: Schedule = rate!(1 hours);

fn main() {}
