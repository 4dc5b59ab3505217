//! How a resource is repeated, and what its instances become when that changes.

use formwork_model::{Expression, Node, Over, StackModel, Term, Within};
use serde::{Deserialize, Serialize};

/// How a resource is repeated.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Repeated {
    /// Not at all.
    #[default]
    Once,
    /// By `count`; how often may be known to Terraform alone.
    Count(Option<u32>),
    /// By `for_each`; the keys may be known to Terraform alone. They stand in the order of the program.
    ForEach(Option<Vec<String>>),
}

/// Moves from one address to another.
pub(super) type Moves = Vec<(String, String)>;

/// Which instance becomes which cannot be known.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unclear;

impl Repeated {
    pub(super) fn of(stack: &StackModel, node: &Node) -> Self {
        let Within::Repetition(position) = node.within else {
            return Self::Once;
        };
        match stack
            .repetitions
            .get(position as usize)
            .map(|repetition| &repetition.over)
        {
            Some(Over::Count(term)) => Self::Count(match term {
                Term::Integer(count) => u32::try_from(*count).ok(),
                _ => None,
            }),
            Some(Over::Each(term)) => Self::ForEach(keys(term)),
            None => Self::Once,
        }
    }

    pub(super) fn is_once(&self) -> bool {
        *self == Self::Once
    }

    /// What stands behind the address of each instance; none if that is known to Terraform alone.
    pub(super) fn suffixes(&self) -> Option<Vec<String>> {
        match self {
            Self::Once => Some(vec![String::new()]),
            Self::Count(count) => Some(
                (0..(*count)?)
                    .map(|position| format!("[{position}]"))
                    .collect(),
            ),
            Self::ForEach(keys) => {
                let keys = keys.as_ref()?.iter();
                Some(keys.map(|key| format!("[{}]", quoted(key))).collect())
            }
        }
    }

    /// The moves of what was repeated as `self` at `from`, and is repeated as `new` at `to`.
    pub(super) fn moves(&self, new: &Self, from: &str, to: &str) -> Result<Moves, Unclear> {
        let whole = || {
            let moves = (from != to).then(|| (from.to_owned(), to.to_owned()));
            moves.into_iter().collect()
        };
        match (self, new) {
            // Terraform takes what is not repeated for the instance 0 of what is counted, and the other way round.
            (Self::Once | Self::Count(_), Self::Once | Self::Count(_))
            | (Self::ForEach(_), Self::ForEach(_)) => Ok(whole()),
            _ => match (self.suffixes(), new.suffixes()) {
                (Some(before), Some(after)) if before.len() == after.len() => Ok(before
                    .iter()
                    .zip(&after)
                    .map(|(before, after)| (format!("{from}{before}"), format!("{to}{after}")))
                    .collect()),
                _ => Err(Unclear),
            },
        }
    }

    /// The instances of `self` that `new` has no more, where both stay repeated in the same way.
    pub(super) fn lost(&self, new: &Self) -> Vec<String> {
        let has_keys = |repeated: &Self| matches!(repeated, Self::ForEach(_));
        let same_way = has_keys(self) == has_keys(new);
        let numbered = |repeated: &Self| match repeated {
            Self::Once => Self::Count(Some(1)).suffixes(),
            other => other.suffixes(),
        };
        match (same_way, numbered(self), numbered(new)) {
            (true, Some(mut before), Some(after)) => {
                before.retain(|suffix| !after.contains(suffix));
                before
            }
            _ => Vec::new(),
        }
    }
}

/// The keys of what `for_each` goes over, where the program knows them.
fn keys(over: &Term) -> Option<Vec<String>> {
    match over {
        Term::Map(entries) => Some(entries.iter().map(|(key, _)| key.to_string()).collect()),
        Term::Expression(expression) => match &**expression {
            Expression::Call {
                function,
                arguments,
                ..
            } if *function == "toset" => match arguments.first()? {
                Term::List(items) => items
                    .iter()
                    .map(|item| item.as_text().map(str::to_owned))
                    .collect(),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}

/// A key between quotes, as addresses hold it.
fn quoted(key: &str) -> String {
    let escaped = key.replace('\\', "\\\\").replace('"', "\\\"");
    let escaped = escaped.replace("${", "$${").replace("%{", "%%{");
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each(keys: &[&str]) -> Repeated {
        Repeated::ForEach(Some(keys.iter().map(|key| (*key).to_owned()).collect()))
    }

    #[track_caller]
    fn check(before: &Repeated, after: &Repeated, expected: Result<&[(&str, &str)], Unclear>) {
        let moves = before.moves(after, "x.a", "x.b");
        let expected = expected.map(|moves| {
            let moves = moves.iter();
            moves
                .map(|(from, to)| ((*from).to_owned(), (*to).to_owned()))
                .collect()
        });
        assert_eq!(moves, expected);
    }

    #[test]
    fn what_is_counted_becomes_what_has_keys_in_the_order_of_both() {
        check(
            &Repeated::Count(Some(2)),
            &each(&["eu", "us"]),
            Ok(&[("x.a[0]", "x.b[\"eu\"]"), ("x.a[1]", "x.b[\"us\"]")]),
        );
        check(
            &each(&["eu"]),
            &Repeated::Count(Some(1)),
            Ok(&[("x.a[\"eu\"]", "x.b[0]")]),
        );
    }

    #[test]
    fn one_becomes_the_only_one_of_many_and_back() {
        check(
            &Repeated::Once,
            &each(&["eu"]),
            Ok(&[("x.a", "x.b[\"eu\"]")]),
        );
        check(
            &each(&["eu"]),
            &Repeated::Once,
            Ok(&[("x.a[\"eu\"]", "x.b")]),
        );
    }

    #[test]
    fn what_terraform_moves_itself_is_moved_as_a_whole() {
        check(
            &Repeated::Once,
            &Repeated::Count(None),
            Ok(&[("x.a", "x.b")]),
        );
        check(
            &each(&["a"]),
            &Repeated::ForEach(None),
            Ok(&[("x.a", "x.b")]),
        );
    }

    #[test]
    fn numbers_of_instances_that_differ_or_are_unknown_are_unclear() {
        check(&Repeated::Once, &each(&["eu", "us"]), Err(Unclear));
        check(
            &Repeated::Count(Some(1)),
            &each(&["eu", "us"]),
            Err(Unclear),
        );
        check(&Repeated::Count(None), &each(&["eu"]), Err(Unclear));
    }

    #[test]
    fn instances_that_are_no_more_are_known() {
        assert_eq!(each(&["a", "b"]).lost(&each(&["b"])), ["[\"a\"]"]);
        assert_eq!(
            Repeated::Count(Some(3)).lost(&Repeated::Once),
            ["[1]", "[2]"]
        );
        assert!(each(&["a"]).lost(&Repeated::ForEach(None)).is_empty());
    }

    #[test]
    fn keys_are_written_as_addresses_hold_them() {
        assert_eq!(quoted("a\"${b}"), "\"a\\\"$${b}\"");
    }
}
