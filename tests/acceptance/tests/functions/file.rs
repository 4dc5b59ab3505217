//! Functions of files, in a folder with a few.

use std::path::Path;

use formwork_model::{Expression, Str, Symbol, Value};
use formwork_terraform::functions::*;

use crate::{Case, cases};

const FILES: [(&str, &str); 5] = [
    ("a.txt", "hello"),
    ("folder/b.txt", "grün\n"),
    ("folder/deep/c.json", "{\"a\": 1}"),
    ("empty", ""),
    (
        "page.tftpl",
        "Hello ${name}%{ for p in ports } ${p}%{ endfor ~}!",
    ),
];

/// Writes the files that the cases read.
pub(crate) fn write(folder: &Path) {
    std::fs::create_dir_all(folder.join("folder/deep")).expect("the folder is writable");
    for (path, text) in FILES {
        std::fs::write(folder.join(path), text).expect("the folder is writable");
    }
    std::fs::write(folder.join("templates.tf.json"), TEMPLATES).expect("the folder is writable");
}

/// Templates that an expression can refer to; in JSON they are texts that Terraform does not interpret.
const TEMPLATES: &str = r#"{"locals": {
    "template_a": "Hi $${name}",
    "template_b": "$${n * 2}",
    "template_c": "plain",
    "template_d": "%%{ for e in l }$${e}%%{ endfor }"
}}"#;

fn template(name: &str) -> Value<Str> {
    let local = Symbol::Local(format!("template_{name}").into());
    Value::from_term(Expression::Symbol(local).into())
}

#[rustfmt::skip]
pub(crate) fn cases() -> Vec<Case> {
    cases! {
        file("a.txt") => "hello";
        file("empty") => "";
        file("folder/b.txt") => "grün\n";
        file("folder/deep/c.json") => "{\"a\": 1}";
        file("page.tftpl") => "Hello ${name}%{ for p in ports } ${p}%{ endfor ~}!";
        filebase64("a.txt") => "aGVsbG8=";
        filebase64("empty") => "";
        filebase64("folder/b.txt") => "Z3LDvG4K";
        filebase64("folder/deep/c.json") => "eyJhIjogMX0=";
        filebase64("page.tftpl") => "SGVsbG8gJHtuYW1lfSV7IGZvciBwIGluIHBvcnRzIH0gJHtwfSV7IGVuZGZvciB+fSE=";
        filebase64sha256("a.txt") => "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=";
        filebase64sha256("empty") => "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        filebase64sha256("folder/b.txt") => "0tijVH7Yelm9ZsooQC3kYRCKF+38PJHQ/h7NRPJZhrk=";
        filebase64sha256("folder/deep/c.json") => "+dhgKMbg1k4iUYb5astpM4ssWXZN95FiEH9cS7NNExA=";
        filebase64sha256("page.tftpl") => "8yRpaN1an1bD3egVQnXfP1kHNSF6KrUfQ6i9Fderjww=";
        filebase64sha512("a.txt") => "m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw==";
        filebase64sha512("empty") => "z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==";
        filebase64sha512("folder/b.txt") => "5TmQ+W3CY+T/xnR3NNuv/kAP4W4pVqbTwJJa23tnV6NEIW+puGXc1URsy1jg81vZ9y4/fjMYXEiBFEOGYzOuyA==";
        filebase64sha512("folder/deep/c.json") => "d40Wd/kO5kTxJU4PxXt24vmWRmSIuRpkJyZE9eNipxNM+VEM21awl/7ObVo7rXiNEe3RFiocYgjqvz8HmBXLXA==";
        filebase64sha512("page.tftpl") => "skeUDh7zbOX0gW0ycJNJpHFL304tFL65ZJgw2pEt308mVb0cQWWJ2TO1XaG5WmCCJnegrco2d6/ZnTJJejOFLw==";
        filemd5("a.txt") => "5d41402abc4b2a76b9719d911017c592";
        filemd5("empty") => "d41d8cd98f00b204e9800998ecf8427e";
        filemd5("folder/b.txt") => "fc908914597a9dfe90bcd2816cdf6e36";
        filemd5("folder/deep/c.json") => "42b7b4f2921788ea14dac5566e6f06d0";
        filemd5("page.tftpl") => "f647d1d01aa8e6ac4bd06fdd4120fdae";
        filesha1("a.txt") => "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d";
        filesha1("empty") => "da39a3ee5e6b4b0d3255bfef95601890afd80709";
        filesha1("folder/b.txt") => "5c18cbec8f6b0533dfdd00df29d2b8e695564a36";
        filesha1("folder/deep/c.json") => "e4ad4daad53a2eec0313386ada88211e50d693bd";
        filesha1("page.tftpl") => "a7a6c2a18123e91afeff3af1e437e38a3c690e6c";
        filesha256("a.txt") => "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
        filesha256("empty") => "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        filesha256("folder/b.txt") => "d2d8a3547ed87a59bd66ca28402de461108a17edfc3c91d0fe1ecd44f25986b9";
        filesha256("folder/deep/c.json") => "f9d86028c6e0d64e225186f96acb69338b2c59764df79162107f5c4bb34d1310";
        filesha256("page.tftpl") => "f3246968dd5a9f56c3dde8154275df3f590735217a2ab51f43a8bd15d7ab8f0c";
        filesha512("a.txt") => "9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043";
        filesha512("empty") => "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e";
        filesha512("folder/b.txt") => "e53990f96dc263e4ffc6747734dbaffe400fe16e2956a6d3c0925adb7b6757a344216fa9b865dcd5446ccb58e0f35bd9f72e3f7e33185c48811443866333aec8";
        filesha512("folder/deep/c.json") => "778d1677f90ee644f1254e0fc57b76e2f996466488b91a64272644f5e362a7134cf9510cdb56b097fece6d5a3bad788d11edd1162a1c6208eabf3f079815cb5c";
        filesha512("page.tftpl") => "b247940e1ef36ce5f4816d32709349a4714bdf4e2d14beb9649830da912ddf4f2655bd1c416589d933b55da1b95a60822677a0adca3677afd99d32497a33852f";
        fileexists("a.txt") => true;
        fileexists("b.txt") => false;
        fileexists("folder/b.txt") => true;
        fileexists("none/c") => false;
        fileexists("empty") => true;
        fileset(".", "*.txt") => ["a.txt"];
        fileset("folder", "**/*") => ["b.txt", "deep/c.json"];
        fileset("folder", "*") => ["b.txt"];
        fileset(".", "none*") => [];
        fileset(".", "{a.txt,empty}") => ["a.txt", "empty"];
        basename("etc/app/config.json") => "config.json";
        basename("a.txt") => "a.txt";
        basename("/") => "/";
        basename("") => ".";
        basename("a/b/") => "b";
        dirname("etc/app/config.json") => "etc/app";
        dirname("a.txt") => ".";
        dirname("/a") => "/";
        dirname("") => ".";
        dirname("a/b/") => "a/b";
        pathexpand("a/b") => "a/b";
        pathexpand("/etc/hosts") => "/etc/hosts";
        pathexpand("") => "";
        pathexpand("a/~/b") => "a/~/b";
        pathexpand(".") => ".";
        templatefile("page.tftpl", (("name", "Ada"), ("ports", [80, 443]))) => "Hello Ada 80 443!";
        templatefile("page.tftpl", (("name", 7), ("ports", Vec::<&str>::new()))) => "Hello 7!";
        templatefile("a.txt", [("unused", "x")]) => "hello";
        templatefile("empty", Vec::<(&str, &str)>::new()) => "";
        templatefile("page.tftpl", (("name", upper("ü")), ("ports", ["x"]))) => "Hello Ü x!";
        templatestring(template("a"), [("name", "Ada")]) => "Hi Ada";
        templatestring(template("b"), [("n", 2)]) => "4";
        templatestring(template("c"), Vec::<(&str, &str)>::new()) => "plain";
        templatestring(template("d"), [("l", ["x", "y"])]) => "xy";
        templatestring(template("a"), (("name", "B"), ("other", 1))) => "Hi B";
        abspath("/a/b") => "/a/b";
        abspath("/a/../b") => "/b";
        abspath("/a//b/") => "/a/b";
        abspath("/") => "/";
        abspath("/a/./b") => "/a/b";
    }
}
