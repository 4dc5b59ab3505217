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
    #[serde(rename = "_force_new", default)]
    _force_new: IgnoredAny,
    #[serde(rename = "_force_new_maybe", default)]
    _force_new_maybe: IgnoredAny,
    #[serde(rename = "_force_new_unknown", default)]
    _force_new_unknown: IgnoredAny,
    #[serde(rename = "_defaults", default)]
    _defaults: IgnoredAny,
    #[serde(rename = "_id_settable", default)]
    _id_settable: IgnoredAny,
    /// By the path of the argument, with dots.
    #[serde(flatten)]
    pub arguments: BTreeMap<String, Constraint>,
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
