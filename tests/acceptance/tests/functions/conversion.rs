//! Conversions between types, and what catches errors.

use formwork_model::{Any, IntoValue as _, Str, Value};
use formwork_terraform::functions::*;

use crate::{Case, cases, text};

fn document() -> Value<Any> {
    jsondecode("{\"name\": \"web\", \"ports\": [80]}")
}

fn object() -> Value<Any> {
    [("a", "x"), ("b", "y")].into_value()
}

#[rustfmt::skip]
pub(crate) fn cases() -> Vec<Case> {
    cases! {
        can(regex("a", "a")) => true;
        can(regex("a", "b")) => false;
        can(document().member("name")) => true;
        can(document().member("owner")) => false;
        can(tonumber("x")) => false;
        tobool("true") => true;
        tobool("false") => false;
        tobool(true) => true;
        tobool(Value::<Str>::null()) => null;
        tobool(lower("TRUE")) => true;
        tolist(["b", "a"]) => ["b", "a"];
        tolist(toset(["b", "a", "b"])) => ["a", "b"];
        tolist(Vec::<&str>::new()) => [];
        tolist([[1], [2]]) => [[1], [2]];
        tolist(document().member("ports")) => [80];
        tomap([("a", 1), ("b", 2)]) => { "a": 1, "b": 2 };
        tomap(object()) => { "a": "x", "b": "y" };
        tomap(Vec::<(&str, &str)>::new()) => {};
        tomap([("k", ["v"])]) => { "k": ["v"] };
        tomap(merge([object(), object()])) => { "a": "x", "b": "y" };
        tonumber("42") => 42;
        tonumber("1.5") => 1.5;
        tonumber(7) => 7;
        tonumber("-3") => (-3);
        tonumber(substr("a12", 1, 2)) => 12;
        toset(["b", "a", "b"]) => ["a", "b"];
        toset([3, 1, 3]) => [1, 3];
        toset(Vec::<&str>::new()) => [];
        toset([true]) => [true];
        toset(keys(object())) => ["a", "b"];
        tostring(42) => "42";
        tostring(1.5) => "1.5";
        tostring(true) => "true";
        tostring("x") => "x";
        tostring(length(["a"])) => "1";
        try_((document().member("name").assume::<Str>(), "nobody")) => "web";
        try_((document().member("owner").assume::<Str>(), "nobody")) => "nobody";
        try_([tonumber("x"), tonumber("7")]) => 7;
        try_([["a"]]) => ["a"];
        try_((regex("z", "a"), regex("y", "b"), text("none"))) => "none";
    }
}
