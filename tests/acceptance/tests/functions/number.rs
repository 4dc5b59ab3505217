//! Functions of numbers.

use formwork_terraform::functions::*;

use crate::{Case, cases};

#[rustfmt::skip]
pub(crate) fn cases() -> Vec<Case> {
    cases! {
        abs(-12.4) => 12.4;
        abs(0) => 0;
        abs(5) => 5;
        abs(-1) => 1;
        abs(signum(-7)) => 1;
        ceil(5.1) => 6;
        ceil(5) => 5;
        ceil(-5.1) => (-5);
        ceil(0.0001) => 1;
        ceil(-0.5) => 0;
        floor(4.9) => 4;
        floor(5) => 5;
        floor(-4.1) => (-5);
        floor(0.9) => 0;
        floor(1e10) => 10000000000i64;
        log(16, 2) => 4;
        log(1, 10) => 0;
        log(100, 10) => 2;
        log(2, 4) => 0.5;
        log(50, 10) => 1.6989700043360187;
        max([12, 54, 3]) => 54;
        max([-1, -2]) => (-1);
        max([1]) => 1;
        max([1.5, 1.25]) => 1.5;
        max((1, 2.5, length("abc"))) => 3;
        min([12, 54, 3]) => 3;
        min([-1, -2]) => (-2);
        min([1]) => 1;
        min([1.5, 1.25]) => 1.25;
        min((1, 0.5, length("abc"))) => 0.5;
        parseint("100", 10) => 100;
        parseint("ff", 16) => 255;
        parseint("-10", 2) => (-2);
        parseint("aA", 62) => 656;
        parseint("777", 8) => 511;
        pow(3, 2) => 9;
        pow(4, 0) => 1;
        pow(2, -1) => 0.5;
        pow(-2, 3) => (-8);
        pow(9, 0.5) => 3;
        signum(-13) => (-1);
        signum(0) => 0;
        signum(344) => 1;
        signum(min([-4, -2])) => (-1);
        signum(max([4, 2])) => 1;
    }
}
