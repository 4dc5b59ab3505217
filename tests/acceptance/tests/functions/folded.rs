//! Calls that become literals: each literal must be what Terraform makes of the call, which stands here without folding.

use formwork_model::{Expression, IntoValue, List, Num, Str, Term, Value};
use formwork_terraform::functions::*;

use crate::Case;

/// The call that Terraform evaluates, and the literal as what it must give.
fn fold<T>(function: &'static str, arguments: Vec<Term>, literal: Value<T>) -> Case {
    let expected = plain(literal.term());
    let call = Expression::call(function, arguments);
    Case::new(function, Value::<T>::from_term(call.into()), expected)
}

/// The JSON of a literal. What is left to Terraform is no literal: then folding is gone, and this says so.
fn plain(term: &Term) -> serde_json::Value {
    match term {
        Term::Bool(known) => (*known).into(),
        Term::Integer(number) => (*number).into(),
        Term::Text(text) => text.to_string().into(),
        Term::List(items) => items.iter().map(plain).collect(),
        other => panic!("this was to be folded: {other:?}"),
    }
}

fn texts(texts: &[&str]) -> Term {
    let list: Value<List<Str>> = texts.into_value();
    list.into_term()
}

fn text(text: &str) -> Term {
    IntoValue::<Str>::into_value(text).into_term()
}

fn number(number: i64) -> Term {
    IntoValue::<Num>::into_value(number).into_term()
}

const TEXTS: [&str; 7] = [
    "",
    "a",
    "Hello World",
    "a-B_c.9",
    "$${x} %{y}",
    "\"q\" \\ /",
    "\t tab\n",
];

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = of_texts();
    cases.extend(of_pairs());
    cases.extend(of_lists());
    cases.extend(of_networks());
    cases
}

fn of_texts() -> Vec<Case> {
    let cases = TEXTS.iter().flat_map(|known| {
        [
            fold("lower", vec![text(known)], lower(*known)),
            fold("upper", vec![text(known)], upper(*known)),
        ]
    });
    let printable = TEXTS[..6].iter().flat_map(|known| {
        [
            fold("strrev", vec![text(known)], strrev(*known)),
            fold("length", vec![text(known)], length(*known)),
        ]
    });
    cases.chain(printable).collect()
}

fn of_pairs() -> Vec<Case> {
    let mut cases = Vec::new();
    for one in TEXTS {
        for other in ["", "a", "o", "World", "$"] {
            let arguments = || vec![text(one), text(other)];
            cases.push(fold("startswith", arguments(), startswith(one, other)));
            cases.push(fold("endswith", arguments(), endswith(one, other)));
            cases.push(fold("strcontains", arguments(), strcontains(one, other)));
        }
        for part in ["a", "o", "l", ".", "\\"] {
            let arguments = vec![text(one), text(part), text("$1")];
            cases.push(fold("replace", arguments, replace(one, part, "$1")));
        }
    }
    cases
}

fn of_lists() -> Vec<Case> {
    let mut cases = Vec::new();
    for list in [&[][..], &["a"], &["a", "", "b"], &TEXTS] {
        for separator in ["", ", ", "$", "\n"] {
            let arguments = vec![text(separator), texts(list)];
            cases.push(fold("join", arguments, join(separator, list.to_vec())));
        }
        let twice = [list.to_vec(), list.to_vec()];
        cases.push(fold(
            "concat",
            vec![texts(list), texts(list)],
            concat(twice),
        ));
        cases.push(fold("length", vec![texts(list)], length(list.to_vec())));
    }
    for numbers in [
        vec![3],
        vec![1, 2],
        vec![-5, 7, 0],
        vec![i64::MAX, i64::MIN],
    ] {
        let arguments = || numbers.iter().map(|known| number(*known)).collect();
        cases.push(fold("max", arguments(), max(numbers.clone())));
        cases.push(fold("min", arguments(), min(numbers.clone())));
    }
    cases
}

fn of_networks() -> Vec<Case> {
    let mut cases = Vec::new();
    for (prefix, bits, positions) in [
        ("10.0.0.0/16", 8, [0, 1, 255]),
        ("0.0.0.0/0", 32, [0, 7, 2_000_000_000]),
        ("192.168.0.0/30", 2, [0, 2, 3]),
        ("10.1.2.3/32", 0, [0, 0, 0]),
    ] {
        for position in positions {
            let arguments = vec![text(prefix), number(bits), number(position)];
            let subnet = cidrsubnet(prefix, bits, position);
            cases.push(fold("cidrsubnet", arguments, subnet));
            let arguments = vec![text(prefix), number(position % 4)];
            if prefix != "10.1.2.3/32" || position == 0 {
                cases.push(fold("cidrhost", arguments, cidrhost(prefix, position % 4)));
            }
        }
    }
    cases
}

/// What could differ from Terraform's answer is left to it.
#[test]
fn what_is_not_certain_is_not_folded() {
    let left: [Term; 12] = [
        upper("ü").into_term(),
        strrev("a\r\n").into_term(),
        length("ü").into_term(),
        replace("a", "", "b").into_term(),
        replace("a", "/a/", "b").into_term(),
        join("-", ["ü"]).into_term(),
        join("-", [upper("ü")]).into_term(),
        concat([[upper("ü")]]).into_term(),
        max([1.5, 2.5]).into_term(),
        cidrsubnet("10.0.0.1/16", 8, 1).into_term(),
        cidrsubnet("2001:db8::/32", 8, 1).into_term(),
        cidrsubnet("10.0.0.0/16", 8, 256).into_term(),
    ];
    for term in left {
        assert!(matches!(term, Term::Expression(_)), "{term:?}");
    }
}
