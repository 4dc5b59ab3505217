//! Functions of lists and maps.

use formwork_model::{Any, IntoValue as _, List, Map, Num, Str, Value};
use formwork_terraform::functions::*;

use crate::{Case, cases, text};

fn none() -> Vec<&'static str> {
    Vec::new()
}

fn truths() -> Vec<bool> {
    Vec::new()
}

/// A list that Terraform knows, so that its type is that of a list and not of a tuple.
fn list(items: &[&'static str]) -> Value<List<Str>> {
    tolist(items.to_vec())
}

fn null() -> Value<Str> {
    Value::null()
}

fn ports() -> [(&'static str, i32); 2] {
    [("http", 80), ("https", 443)]
}

fn two_lists() -> (Value<List<Num>>, Value<List<Num>>) {
    ([1, 2].into_value(), tolist([3]))
}

fn object() -> Value<Any> {
    [("a", 1), ("b", 2)].into_value()
}

#[rustfmt::skip]
pub(crate) fn cases() -> Vec<Case> {
    let mut cases = of_lists();
    cases.extend(of_maps());
    cases
}

#[rustfmt::skip]
fn of_lists() -> Vec<Case> {
    cases! {
        alltrue([true, true]) => true;
        alltrue([true, false]) => false;
        alltrue(truths()) => true;
        alltrue([startswith("ab", "a"), contains(["a"], "a")]) => true;
        alltrue([can(regex("x", "y")), true.into_value()]) => false;
        anytrue([false, true]) => true;
        anytrue([false, false]) => false;
        anytrue(truths()) => false;
        anytrue([contains(["a"], "b"), contains(["a"], "a")]) => true;
        anytrue([can(regex("x", "y"))]) => false;
        chunklist(["a", "b", "c"], 2) => [["a", "b"], ["c"]];
        chunklist([1, 2, 3, 4], 2) => [[1, 2], [3, 4]];
        chunklist(["a", "b"], 0) => [["a", "b"]];
        chunklist(["a"], 5) => [["a"]];
        chunklist(none(), 2) => [];
        coalesce(["a", "b"]) => "a";
        coalesce(["", "b"]) => "b";
        coalesce((null(), "c")) => "c";
        coalesce([1, 2]) => 1;
        coalesce((null(), "", upper("ü"))) => "Ü";
        coalescelist([list(&["a"]), list(&["b"])]) => ["a"];
        coalescelist([list(&[]), list(&["b"])]) => ["b"];
        coalescelist([none(), vec!["c"]]) => ["c"];
        coalescelist((none(), ["d"])) => ["d"];
        coalescelist([[1], [2]]) => [1];
        compact(["a", "", "b"]) => ["a", "b"];
        compact(["a", "", "", "c"]) => ["a", "c"];
        compact([null(), text("x")]) => ["x"];
        compact(none()) => [];
        compact(["", ""]) => [];
        concat([["a"], ["b"]]) => ["a", "b"];
        concat([none(), none()]) => [];
        concat((list(&["a"]), ["b", "c"])) => ["a", "b", "c"];
        concat(two_lists()) => [1, 2, 3];
        concat([[1], [1], [2]]) => [1, 1, 2];
        contains(["a", "b"], "a") => true;
        contains(["a", "b"], "c") => false;
        contains([1, 2], 2) => true;
        contains(toset(["x"]), "x") => true;
        contains(list(&[]), "x") => false;
        distinct(["a", "b", "a"]) => ["a", "b"];
        distinct([3, 1, 3, 2]) => [3, 1, 2];
        distinct(none()) => [];
        distinct([["a"], ["a"]]) => [["a"]];
        distinct([true, true]) => [true];
        element(["a", "b", "c"], 1) => "b";
        element(["a", "b", "c"], 4) => "b";
        element(list(&["a", "b"]), 0) => "a";
        element([[1], [2]], 1) => [2];
        element([10, 20], length(["x"])) => 20;
        flatten([vec!["a"], vec!["b", "c"]]) => ["a", "b", "c"];
        flatten([vec![vec![1, 2]], vec![vec![3], vec![]]]) => [1, 2, 3];
        flatten([none(), none()]) => [];
        flatten(["a", "b"]) => ["a", "b"];
        flatten([[[[1]]]]) => [1];
        index(["a", "b", "c"], "b") => 1;
        index([1, 2, 3], 3) => 2;
        index(["x", "x"], "x") => 0;
        index(list(&["p", "q"]), "q") => 1;
        index([true, false], false) => 1;
        length(["a", "b"]) => 2;
        length("grün") => 4;
        length([("a", 1)]) => 1;
        length(none()) => 0;
        length(toset(["a", "a"])) => 1;
        length("a\r\nb") => 3;
        matchkeys(["i1", "i2", "i3"], ["a", "b", "a"], ["a"]) => ["i1", "i3"];
        matchkeys(["i1", "i2"], ["a", "b"], ["c"]) => [];
        matchkeys([1, 2], ["a", "b"], ["b", "a"]) => [1, 2];
        matchkeys(["x"], [1], [1]) => ["x"];
        matchkeys(["x", "y"], [true, false], [false]) => ["y"];
        one(["only"]) => "only";
        one([7]) => 7;
        one(none()) => null;
        one(toset(["s"])) => "s";
        one([["in"]]) => ["in"];
        range(3) => [0, 1, 2];
        range(0) => [];
        range_from(1, 4) => [1, 2, 3];
        range_by(0, 10, 4) => [0, 4, 8];
        range_by(3, 0, -1) => [3, 2, 1];
        range(-2) => [0, -1];
        reverse(["a", "b", "c"]) => ["c", "b", "a"];
        reverse([1, 2]) => [2, 1];
        reverse(none()) => [];
        reverse(list(&["x"])) => ["x"];
        reverse([["a"], ["b"]]) => [["b"], ["a"]];
        slice(["a", "b", "c", "d"], 1, 3) => ["b", "c"];
        slice([1, 2, 3], 0, 3) => [1, 2, 3];
        slice(["a"], 0, 0) => [];
        slice(list(&["p", "q"]), 1, 2) => ["q"];
        slice([1, 2, 3], 2, length([1, 2, 3])) => [3];
        sort(["e", "d", "a"]) => ["a", "d", "e"];
        sort(["b", "B", "a"]) => ["B", "a", "b"];
        sort(["10", "9"]) => ["10", "9"];
        sort(none()) => [];
        sort(["é", "z"]) => ["z", "é"];
        sum([10.0, 13.0, 6.0, 4.5]) => 33.5;
        sum([1, 2]) => 3;
        sum([-1]) => (-1);
        sum(toset([1, 1, 2])) => 3;
        sum([0.1, 0.2]) => 0.3;
    }
}

#[rustfmt::skip]
fn of_maps() -> Vec<Case> {
    cases! {
        keys(ports()) => ["http", "https"];
        keys([("b", 1), ("a", 2)]) => ["a", "b"];
        keys(Vec::<(&str, i32)>::new()) => [];
        keys(object()) => ["a", "b"];
        keys(tomap([("x y", "z")])) => ["x y"];
        values(ports()) => [80, 443];
        values([("b", 1), ("a", 2)]) => [2, 1];
        values(Vec::<(&str, i32)>::new()) => [];
        values([("a", ["x"])]) => [["x"]];
        values(tomap([("k", true)])) => [true];
        lookup([("a", "x"), ("b", "y")], "a", "none") => "x";
        lookup([("a", "x"), ("b", "y")], "c", "none") => "none";
        lookup(tomap([("n", 1)]), "n", 0) => 1;
        lookup(tomap([("n", 1)]), lower("M"), 0) => 0;
        lookup([("t", [1, 2])], "u", [3]) => [3];
        merge([[("a", 1)], [("b", 2)]]) => { "a": 1, "b": 2 };
        merge([[("a", 1)], [("a", 2)]]) => { "a": 2 };
        merge((tomap([("a", "x")]), [("b", "y"), ("c", "z")])) => { "a": "x", "b": "y", "c": "z" };
        merge([Value::<Map<Str>>::null(), tomap([("a", "x")])]) => { "a": "x" };
        merge([object(), [("c", "text")].into_value()]) => { "a": 1, "b": 2, "c": "text" };
        transpose([("a", ["1", "2"]), ("b", ["2", "3"])]) => { "1": ["a"], "2": ["a", "b"], "3": ["b"] };
        transpose([("a", ["x"])]) => { "x": ["a"] };
        transpose([("a", none())]) => {};
        transpose(Vec::<(&str, Vec<&str>)>::new()) => {};
        transpose([("b", ["k"]), ("a", ["k"])]) => { "k": ["a", "b"] };
        zipmap(["a", "b"], [1, 2]) => { "a": 1, "b": 2 };
        zipmap(["a", "a"], [1, 2]) => { "a": 2 };
        zipmap(none(), none()) => {};
        zipmap(list(&["k"]), [["v"]]) => { "k": ["v"] };
        zipmap(keys(ports()), values(ports())) => { "http": 80, "https": 443 };
    }
}
