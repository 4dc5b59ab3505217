//! An item of the definition of done that no step shows.

use formwork::prelude::*;
use formwork::procedure::{criterion, manual};

fn declare(procedure: &mut Procedure) {
    procedure.step("tell", manual());
    procedure.done(criterion("Operations know about the change"));
}

fn main() {}
