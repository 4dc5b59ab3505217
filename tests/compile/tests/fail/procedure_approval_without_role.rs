//! An approval that nobody may give.

use formwork::prelude::*;
use formwork::procedure::{approval, manual};

fn declare(procedure: &mut Procedure) {
    let looked = procedure.step("look", manual());
    procedure.step("agree", approval(&looked));
}

fn main() {}
