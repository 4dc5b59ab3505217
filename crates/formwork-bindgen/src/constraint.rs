//! What the provider accepts in an argument, beyond its type: from facts to the clauses of a binding's rows.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde::de::IgnoredAny;

use formwork_model::{Format, is_understood};

/// What is known about the arguments of one resource type.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ResourceConstraints {
    /// Pairs that exclude each other.
    #[serde(rename = "_conflicts", default)]
    pub conflicts: Vec<Vec<String>>,
    /// Groups of which exactly one is given.
    #[serde(rename = "_exactly_one_of", default)]
    pub exactly_one_of: Vec<Vec<String>>,
    /// Groups of which at least one is given.
    #[serde(rename = "_at_least_one_of", default)]
    pub at_least_one_of: Vec<Vec<String>>,
    /// What must be given beside an argument.
    #[serde(rename = "_required_with", default)]
    pub required_with: BTreeMap<String, Vec<String>>,
    /// Blocks that the provider demands although its schema does not say so.
    #[serde(rename = "_required_blocks", default)]
    pub required_blocks: BTreeSet<String>,
    /// Blocks that are equal to another one, which was looked at in their place.
    #[serde(rename = "_same", default)]
    pub same: BTreeMap<String, String>,
    /// Arguments whose change replaces the resource.
    #[serde(rename = "_force_new", default)]
    pub force_new: BTreeSet<String>,
    /// Arguments whose change may replace it: two sources disagree.
    #[serde(rename = "_force_new_maybe", default)]
    pub force_new_maybe: BTreeSet<String>,
    /// Arguments whose change may replace it: it could not be found out.
    #[serde(rename = "_force_new_unknown", default)]
    pub force_new_unknown: BTreeSet<String>,
    #[serde(rename = "_defaults", default)]
    _defaults: IgnoredAny,
    #[serde(rename = "_id_settable", default)]
    _id_settable: IgnoredAny,
    /// By the path of the argument, with dots.
    #[serde(flatten)]
    pub arguments: BTreeMap<String, Constraint>,
}

/// What a change of an argument does to its resource.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Effect {
    /// It is updated in its place, as far as is known.
    #[default]
    InPlace,
    /// It is updated or replaced.
    MayReplace,
    /// It is destroyed and made anew.
    Replaces,
}

impl Effect {
    /// What holds for both of two equal arguments.
    pub(crate) fn and(self, other: Self) -> Self {
        if self == other {
            self
        } else {
            Self::MayReplace
        }
    }

    /// The clause that says so in a row.
    pub(crate) fn clause(self) -> Option<&'static str> {
        match self {
            Self::InPlace => None,
            Self::MayReplace => Some("may_replace"),
            Self::Replaces => Some("replaces"),
        }
    }
}

/// What is accepted in an argument, or in its elements.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Constraint {
    r#enum: Option<Vec<Word>>,
    #[serde(default)]
    ignore_case: bool,
    min_len: Option<u64>,
    max_len: Option<u64>,
    min: Option<Number>,
    max: Option<Number>,
    #[serde(default)]
    int: bool,
    divisible_by: Option<u64>,
    #[serde(default)]
    patterns: Vec<String>,
    pattern: Option<String>,
    #[serde(default)]
    not_patterns: Vec<String>,
    format: Option<String>,
    min_items: Option<u64>,
    max_items: Option<u64>,
    items: Option<Box<Constraint>>,
    values: Option<Box<Constraint>>,
    keys: Option<Box<Constraint>>,
    api: Option<Box<Constraint>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Word {
    Number(i64),
    Text(String),
    Other(IgnoredAny),
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Number {
    Whole(i64),
    Fraction(IgnoredAny),
}

impl Constraint {
    /// Adds what `more` says and this one does not. Patterns are added: a text meets all of them.
    fn add(&mut self, more: Self) {
        let Self {
            r#enum,
            ignore_case,
            min_len,
            max_len,
            min,
            max,
            int,
            divisible_by,
            patterns,
            pattern,
            not_patterns,
            format,
            min_items,
            max_items,
            items,
            values,
            keys,
            api,
        } = more;
        if self.r#enum.is_none() {
            self.ignore_case |= ignore_case;
        }
        supply(&mut self.r#enum, r#enum);
        supply(&mut self.min_len, min_len);
        supply(&mut self.max_len, max_len);
        supply(&mut self.min, min);
        supply(&mut self.max, max);
        self.int |= int;
        supply(&mut self.divisible_by, divisible_by);
        self.patterns.extend(patterns.into_iter().chain(pattern));
        self.not_patterns.extend(not_patterns);
        supply(&mut self.format, format);
        supply(&mut self.min_items, min_items);
        supply(&mut self.max_items, max_items);
        add_part(&mut self.items, items);
        add_part(&mut self.values, values);
        add_part(&mut self.keys, keys);
        add_part(&mut self.api, api);
    }

    /// The clauses, in the notation that the model reads.
    pub(crate) fn clauses(&self) -> Vec<String> {
        let mut clauses = self.own();
        for (word, part) in [
            ("each", &self.items),
            ("each", &self.values),
            ("key", &self.keys),
        ] {
            let part = part.iter().flat_map(|part| part.own());
            clauses.extend(part.map(|clause| format!("{word} {clause}")));
        }
        if let Some(api) = &self.api {
            // What the cloud lists grows with time: new words would all be doubted.
            let lasting = api
                .clauses()
                .into_iter()
                .filter(|clause| !lists_words(clause));
            clauses.extend(lasting.map(|clause| format!("api {clause}")));
        }
        clauses
    }

    fn own(&self) -> Vec<String> {
        let mut clauses = Vec::new();
        if self.format.is_none() {
            clauses.extend(self.words());
        }
        clauses.extend(bounds("length", self.min_len, self.max_len));
        clauses.extend(bounds("items", self.min_items, self.max_items));
        if self.int {
            clauses.push("whole".to_owned());
        }
        let patterns = self.patterns.iter().chain(&self.pattern);
        clauses.extend(understood(patterns).map(|pattern| format!("match {pattern}")));
        clauses
            .extend(understood(self.not_patterns.iter()).map(|pattern| format!("not {pattern}")));
        clauses.extend(self.format());
        clauses
    }

    /// The format, with words that are accepted besides: `format arn *`.
    fn format(&self) -> Option<String> {
        let format = self.format.as_deref();
        let format = format.filter(|format| Format::of(format).is_some())?;
        let words = self.r#enum.iter().flatten().filter_map(word);
        let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
        Some(
            format!("format {format} {}", words.join("|"))
                .trim_end()
                .to_owned(),
        )
    }

    /// The accepted words and numbers. Words beside bounds are accepted besides: `range 7 30 0`.
    fn words(&self) -> Option<String> {
        let words = self.r#enum.as_ref().map(|words| {
            let words: Option<Vec<String>> = words.iter().map(word).collect();
            words.map(|words| words.join("|"))
        });
        let (least, most) = (whole(&self.min), whole(&self.max));
        // Bounds that exclude each other were read off a message that says more than a pair of bounds can.
        let is_contradiction = least.zip(most).is_some_and(|(least, most)| least > most);
        let bounds = bounds("range", least, most)
            .filter(|_| !is_contradiction)
            .or_else(|| Some(format!("multiple {}", self.divisible_by?)));
        let keyword = if self.ignore_case { "in/i" } else { "in" };
        match (words, bounds) {
            (None, bounds) => bounds,
            // One of the words cannot stand in a row.
            (Some(None), _) => None,
            (Some(Some(words)), None) => Some(format!("{keyword} {words}")),
            (Some(Some(words)), Some(bounds)) => Some(format!("{bounds} {words}")),
        }
    }
}

fn supply<T>(known: &mut Option<T>, more: Option<T>) {
    *known = known.take().or(more);
}

fn add_part(known: &mut Option<Box<Constraint>>, more: Option<Box<Constraint>>) {
    if let Some(more) = more {
        known.get_or_insert_default().add(*more);
    }
}

fn lists_words(clause: &str) -> bool {
    let clause = clause.strip_prefix("each ").unwrap_or(clause);
    clause.starts_with("in ") || clause.starts_with("in/i ")
}

fn word(word: &Word) -> Option<String> {
    match word {
        Word::Number(number) => Some(number.to_string()),
        Word::Text(text) if !text.contains(['|', '\t', '\n']) => Some(text.clone()),
        Word::Text(_) | Word::Other(_) => None,
    }
}

fn understood<'pattern>(
    patterns: impl Iterator<Item = &'pattern String>,
) -> impl Iterator<Item = &'pattern String> {
    patterns.filter(|pattern| !pattern.contains(['\t', '\n']) && is_understood(pattern))
}

fn whole(number: &Option<Number>) -> Option<i64> {
    match number {
        Some(Number::Whole(number)) => Some(*number),
        // A bound that is a fraction cannot stand in a row.
        Some(Number::Fraction(_)) | None => None,
    }
}

fn bounds<N: ToString>(keyword: &str, least: Option<N>, most: Option<N>) -> Option<String> {
    if least.is_none() && most.is_none() {
        return None;
    }
    let text = |bound: Option<N>| bound.map_or_else(|| "-".to_owned(), |bound| bound.to_string());
    Some(format!("{keyword} {} {}", text(least), text(most)))
}

impl ResourceConstraints {
    /// Adds what `more` says: relations beside those that are known, and of an argument what is not known yet.
    pub fn add(&mut self, more: Self) {
        self.conflicts.extend(more.conflicts);
        self.exactly_one_of.extend(more.exactly_one_of);
        self.at_least_one_of.extend(more.at_least_one_of);
        for (path, others) in more.required_with {
            self.required_with.entry(path).or_default().extend(others);
        }
        self.required_blocks.extend(more.required_blocks);
        self.force_new.extend(more.force_new);
        self.force_new_maybe.extend(more.force_new_maybe);
        self.force_new_unknown.extend(more.force_new_unknown);
        self.same.extend(more.same);
        for (path, constraint) in more.arguments {
            self.arguments.entry(path).or_default().add(constraint);
        }
    }

    /// What is known about the argument at `path`.
    pub(crate) fn argument(&self, path: &str) -> Option<&Constraint> {
        self.arguments
            .get(path)
            .or_else(|| self.arguments.get(&self.probed(path)?))
    }

    pub(crate) fn demands(&self, path: &str) -> bool {
        self.required_blocks.contains(path)
            || self
                .probed(path)
                .is_some_and(|path| self.required_blocks.contains(&path))
    }

    /// What a change of the argument at `path` does.
    pub(crate) fn effect(&self, path: &str) -> Effect {
        let probed = self.probed(path);
        let is_among = |paths: &BTreeSet<String>| {
            paths.contains(path) || probed.as_ref().is_some_and(|path| paths.contains(path))
        };
        if is_among(&self.force_new) {
            Effect::Replaces
        } else if is_among(&self.force_new_maybe) || is_among(&self.force_new_unknown) {
            Effect::MayReplace
        } else {
            Effect::InPlace
        }
    }

    /// Where the argument at `path` was looked at, if it lies in a block that is equal to another one.
    fn probed(&self, path: &str) -> Option<String> {
        self.same.iter().find_map(|(block, original)| {
            let rest = path.strip_prefix(block.as_str())?;
            (rest.is_empty() || rest.starts_with('.')).then(|| format!("{original}{rest}"))
        })
    }

    /// The relations between arguments, in the notation that the model reads.
    pub(crate) fn relations(&self) -> Vec<String> {
        let groups = |keyword: &str, groups: &[Vec<String>]| -> Vec<String> {
            groups
                .iter()
                .map(|paths| format!("{keyword} {}", paths.join(" ")))
                .collect()
        };
        let mut relations = groups("conflict", &self.conflicts);
        relations.extend(groups("exactly_one", &self.exactly_one_of));
        relations.extend(groups("at_least_one", &self.at_least_one_of));
        relations.extend(self.required_with.iter().flat_map(|(path, others)| {
            others
                .iter()
                .map(move |other| format!("together {path} {other}"))
        }));
        relations
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use serde_json::{Value, json};

    use super::*;

    fn sum(known: Value, more: Value) -> ResourceConstraints {
        let read = |value| -> ResourceConstraints {
            serde_json::from_value(value).expect("the constraints are well-formed")
        };
        let mut sum = read(known);
        sum.add(read(more));
        sum
    }

    #[test]
    fn an_addition_supplies_what_is_absent_and_changes_nothing_that_is_known() {
        let sum = sum(
            json!({ "name": { "custom": true, "max_len": 64, "patterns": ["^a"] } }),
            json!({
                "name": { "max_len": 32, "min_len": 1, "patterns": ["b$"], "not_patterns": ["--"] },
                "names": { "items": { "format": "arn" } },
                "size": { "int": true },
            }),
        );
        let clauses = |path: &str| sum.arguments[path].clauses().join("\n");
        expect![[r#"
            length 1 64
            match ^a
            match b$
            not --"#]]
        .assert_eq(&clauses("name"));
        expect!["each format arn"].assert_eq(&clauses("names"));
        expect!["whole"].assert_eq(&clauses("size"));
    }

    #[test]
    fn an_addition_adds_to_the_parts_of_an_argument() {
        let sum = sum(
            json!({ "names": { "items": { "custom": true, "max_len": 64 }, "max_items": 5 } }),
            json!({ "names": { "items": { "patterns": ["^a"] } } }),
        );
        expect![[r#"
            items - 5
            each length - 64
            each match ^a"#]]
        .assert_eq(&sum.arguments["names"].clauses().join("\n"));
    }

    #[test]
    fn the_effect_of_a_change_is_known_also_in_blocks_that_were_looked_at_elsewhere() {
        let facts: ResourceConstraints = serde_json::from_value(json!({
            "_force_new": ["zone", "rule.port"],
            "_force_new_maybe": ["name"],
            "_force_new_unknown": ["plan"],
            "_same": { "other_rule": "rule" },
        }))
        .expect("the constraints are well-formed");
        assert_eq!(facts.effect("zone"), Effect::Replaces);
        assert_eq!(facts.effect("other_rule.port"), Effect::Replaces);
        assert_eq!(facts.effect("name"), Effect::MayReplace);
        assert_eq!(facts.effect("plan"), Effect::MayReplace);
        assert_eq!(facts.effect("size"), Effect::InPlace);
    }

    #[test]
    fn relations_of_an_addition_stand_beside_the_known_ones() {
        let sum = sum(
            json!({ "_conflicts": [["a", "b"]], "_required_with": { "a": ["c"] }, "_required_blocks": ["x"] }),
            json!({
                "_conflicts": [["a", "d"]],
                "_exactly_one_of": [["d", "e"]],
                "_at_least_one_of": [["f", "g"]],
                "_required_with": { "a": ["h"] },
                "_required_blocks": ["y"],
            }),
        );
        expect![[r#"
            conflict a b
            conflict a d
            exactly_one d e
            at_least_one f g
            together a c
            together a h"#]]
        .assert_eq(&sum.relations().join("\n"));
        assert!(sum.demands("x") && sum.demands("y"));
    }
}
