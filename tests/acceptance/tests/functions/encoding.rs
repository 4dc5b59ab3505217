//! Encodings of text and of values.

use formwork_terraform::functions::*;

use crate::{Case, cases};

#[rustfmt::skip]
pub(crate) fn cases() -> Vec<Case> {
    cases! {
        base64encode("hello") => "aGVsbG8=";
        base64decode("aGVsbG8=") => "hello";
        base64encode("") => "";
        base64decode("") => "";
        base64encode("grün") => "Z3LDvG4=";
        base64decode("Z3LDvG4=") => "grün";
        base64encode("a\nb") => "YQpi";
        base64decode("YQpi") => "a\nb";
        base64encode("012345678901234567890123456789") => "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5";
        base64decode("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5") => "012345678901234567890123456789";
        textencodebase64("grün", "UTF-16LE") => "ZwByAPwAbgA=";
        textdecodebase64("ZwByAPwAbgA=", "UTF-16LE") => "grün";
        textencodebase64("grün", "UTF-16BE") => "AGcAcgD8AG4=";
        textdecodebase64("AGcAcgD8AG4=", "UTF-16BE") => "grün";
        textencodebase64("grün", "ISO-8859-1") => "Z3L8bg==";
        textdecodebase64("Z3L8bg==", "ISO-8859-1") => "grün";
        textencodebase64("grün", "windows-1252") => "Z3L8bg==";
        textdecodebase64("Z3L8bg==", "windows-1252") => "grün";
        textencodebase64("grün", "UTF-8") => "Z3LDvG4=";
        textdecodebase64("Z3LDvG4=", "UTF-8") => "grün";
        csvdecode("a,b\n1,2\n3,4\n") => [{ "a": "1", "b": "2" }, { "a": "3", "b": "4" }];
        csvdecode("name\nü\n") => [{ "name": "ü" }];
        csvdecode("a,b\n\"x,y\",\"z\"\n") => [{ "a": "x,y", "b": "z" }];
        csvdecode("a\n") => [];
        csvdecode("a;b\n1;2\n") => [{ "a;b": "1;2" }];
        jsondecode("{\"a\": [1, true, null]}") => { "a": [1, true, null] };
        jsondecode("\"text\"") => "text";
        jsondecode("1.5") => 1.5;
        jsondecode("[]") => [];
        jsondecode("{\"ü\": {\"n\": -1}}") => { "ü": { "n": (-1) } };
        jsonencode([("ports", [80, 443])]) => "{\"ports\":[80,443]}";
        jsonencode("a\"b") => "\"a\\\"b\"";
        jsonencode(true) => "true";
        jsonencode(Vec::<&str>::new()) => "[]";
        jsonencode("<&>") => "\"\\u003c\\u0026\\u003e\"";
        urlencode("a b") => "a+b";
        urlencode("a/b?c=d&e") => "a%2Fb%3Fc%3Dd%26e";
        urlencode("ü") => "%C3%BC";
        urlencode("") => "";
        urlencode("-_.~*") => "-_.~%2A";
        yamldecode("a: 1\nb: [x, true]\n") => { "a": 1, "b": ["x", true] };
        yamldecode("- a\n- b: null\n") => ["a", { "b": null }];
        yamldecode("\"007\"") => "007";
        yamldecode("text: |\n  one\n  two\n") => { "text": "one\ntwo\n" };
        yamldecode("{x: &v 1, z: *v}") => { "x": 1, "z": 1 };
        yamlencode([("a", 1)]) => "\"a\": 1\n";
        yamlencode(["x", "y"]) => "- \"x\"\n- \"y\"\n";
        yamlencode(true) => "true\n...\n";
        yamlencode([("l", ["a"])]) => "\"l\":\n- \"a\"\n";
        yamlencode(Vec::<&str>::new()) => "[]\n";
    }
}
