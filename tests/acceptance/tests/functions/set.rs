//! Functions of sets.

use formwork_terraform::functions::*;

use crate::{Case, cases};

#[rustfmt::skip]
pub(crate) fn cases() -> Vec<Case> {
    cases! {
        setintersection([["a", "b"], ["b", "c"]]) => ["b"];
        setintersection([["a"], ["b"]]) => [];
        setintersection([["c", "b", "b"]]) => ["b", "c"];
        setintersection([[1, 2, 3], [2, 3, 4], [3, 4, 5]]) => [3];
        setintersection([toset(["x"]), toset(["x", "y"])]) => ["x"];
        setproduct([["dev", "prod"], ["a", "b"]]) => [["dev", "a"], ["dev", "b"], ["prod", "a"], ["prod", "b"]];
        setproduct([[1], [2], [3]]) => [[1, 2, 3]];
        setproduct([vec!["a"], Vec::new()]) => [];
        setproduct([toset(["a"]), toset(["b", "c"])]) => [["a", "b"], ["a", "c"]];
        setproduct([[true], [false]]) => [[true, false]];
        setsubtract(["a", "b", "c"], ["a", "c"]) => ["b"];
        setsubtract(["a"], ["a"]) => [];
        setsubtract([1, 2], [3]) => [1, 2];
        setsubtract(toset(["x", "y"]), ["y"]) => ["x"];
        setsubtract(setunion([["p"], ["q"]]), ["q"]) => ["p"];
        setunion([["a", "b"], ["b", "c"]]) => ["a", "b", "c"];
        setunion([["a"]]) => ["a"];
        setunion([[2, 1], [3, 2]]) => [1, 2, 3];
        setunion([toset(["y"]), toset(["x"])]) => ["x", "y"];
        setunion([Vec::<&str>::new(), Vec::new()]) => [];
    }
}
