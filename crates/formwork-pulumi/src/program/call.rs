//! Functions, where Pulumi YAML has a twin.

use formwork_model::Term;
use serde_json::{Value, json};

use super::Writer;
use super::value::Slot;

/// Functions of one argument by what Pulumi YAML calls them.
const TWINS: [(&str, &str); 9] = [
    ("base64decode", "fn::fromBase64"),
    ("base64encode", "fn::toBase64"),
    ("file", "fn::readFile"),
    ("filebase64", "fn::filebase64"),
    ("filebase64sha256", "fn::filebase64sha256"),
    ("jsonencode", "fn::toJSON"),
    ("length", "fn::length"),
    ("nonsensitive", "fn::unsecret"),
    ("sha1", "fn::sha1"),
];

/// Functions that only say what a value is.
const CONVERSIONS: [&str; 6] = ["tobool", "tolist", "tomap", "tonumber", "toset", "tostring"];

impl Writer<'_> {
    pub(super) fn call(&mut self, function: &str, arguments: &[Term], slot: &Slot) -> Value {
        let any = Slot::any();
        match (function, arguments) {
            (conversion, [value]) if CONVERSIONS.contains(&conversion) => self.value(value, slot),
            ("sensitive", [value]) => json!({ "fn::secret": self.value(value, slot) }),
            ("one", [list]) => self.only_element(list, slot),
            ("join", [separator, list]) => {
                json!({ "fn::join": [self.value(separator, &any), self.value(list, &any)] })
            }
            ("split", [separator, text]) => {
                json!({ "fn::split": [self.value(separator, &any), self.value(text, &any)] })
            }
            ("element", [list, position]) => {
                json!({ "fn::select": [self.value(position, &any), self.value(list, &any)] })
            }
            ("concat", lists) => self.concatenation(lists, slot),
            ("merge", maps) => self.merged(maps, slot),
            (function, [argument]) => match TWINS.iter().find(|(known, _)| *known == function) {
                Some((_, twin)) => json!({ *twin: self.value(argument, &any) }),
                None => self.no_twin(function),
            },
            (function, _) => self.no_twin(function),
        }
    }

    fn no_twin(&mut self, function: &str) -> Value {
        self.cannot_say(&format!("the function `{function}`"))
    }

    /// Lists that are known are put together now.
    fn concatenation(&mut self, lists: &[Term], slot: &Slot) -> Value {
        let mut items = Vec::new();
        for list in lists {
            match list {
                Term::List(known) => items.extend(known.iter().cloned()),
                _ => return self.no_twin("concat"),
            }
        }
        self.value(&Term::List(items), slot)
    }

    /// Maps whose keys are known are put together now: of equal keys the last counts.
    fn merged(&mut self, maps: &[Term], slot: &Slot) -> Value {
        let mut entries = Vec::new();
        for map in maps {
            let Term::Map(known) = map else {
                return self.no_twin("merge");
            };
            for (key, value) in known {
                entries.retain(|(other, _)| other != key);
                entries.push((key.clone(), value.clone()));
            }
        }
        entries.sort_by(|(left, _), (right, _)| left.cmp(right));
        self.value(&Term::Map(entries), slot)
    }
}
