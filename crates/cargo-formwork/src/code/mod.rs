//! Declarations as Rust expressions.

mod element;
mod step;

use formwork_model::duration::Duration;
use formwork_model::procedure::{Part, ProcedureModel, Words};

use crate::program::handle;
use crate::roles::role_name;
use crate::rust::Rust;
use element::element;

pub(crate) use step::step;

/// A text as a literal.
pub(crate) fn literal(text: &str) -> String {
    let is_odd = |sign: char| (sign.is_control() && sign != '\n') || turns_direction(sign);
    if text.contains(is_odd) {
        let escaped = text.chars().map(|sign| {
            if is_odd(sign) {
                sign.escape_unicode().to_string()
            } else {
                plain(sign)
            }
        });
        return format!("\"{}\"", escaped.collect::<String>());
    }
    if !text.contains(['\n', '"', '\\']) {
        return format!("\"{text}\"");
    }
    let longest = text
        .split('"')
        .skip(1)
        .map(|rest| rest.len() - rest.trim_start_matches('#').len())
        .max();
    let signs = "#".repeat(longest.map_or(0, |longest| longest + 1));
    format!("r{signs}\"{text}\"{signs}")
}

/// Signs that make text read in another order, which compilers refuse in literals.
fn turns_direction(sign: char) -> bool {
    matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn plain(sign: char) -> String {
    match sign {
        '"' => "\\\"".to_owned(),
        '\\' => "\\\\".to_owned(),
        '\n' => "\\n".to_owned(),
        other => other.to_string(),
    }
}

pub(super) fn quoted(text: &str) -> Rust {
    Rust::Atom(literal(text))
}

pub(super) fn words(text: &str) -> Rust {
    Rust::Atom(format!("{}.into()", literal(text)))
}

pub(super) fn list(texts: &[Words]) -> Rust {
    Rust::vec(texts.iter().map(|text| words(text)))
}

pub(super) fn array<T: AsRef<str>>(texts: &[T]) -> Rust {
    Rust::array(texts.iter().map(|text| quoted(text.as_ref())))
}

pub(super) fn none() -> Rust {
    Rust::atom("None")
}

pub(super) fn some(value: Rust) -> Rust {
    Rust::call("Some", [value])
}

pub(super) fn option(text: Option<&Words>) -> Rust {
    text.map_or_else(none, |text| some(words(text)))
}

pub(super) fn time(duration: Duration) -> Rust {
    let seconds = duration.seconds();
    let units = [(86_400, "days"), (3600, "hours"), (60, "minutes")];
    let unit = units.into_iter().find(|(unit, _)| seconds % unit == 0);
    let (unit, name) = unit.unwrap_or((1, "seconds"));
    Rust::Atom(format!("duration::{name}({})", seconds / unit))
}

pub(super) fn optional_time(duration: Option<Duration>) -> Rust {
    duration.map_or_else(none, |duration| some(time(duration)))
}

pub(super) fn tuple(parts: [Rust; 2]) -> Rust {
    Rust::Row("(".to_owned(), parts.into(), ")")
}

/// The constant of a role.
pub(super) fn constant(name: &str) -> Rust {
    Rust::Atom(format!("crate::{}", role_name(name)))
}

/// A value of an enumeration, by its name.
pub(super) fn variant(kind: &str, name: impl std::fmt::Debug) -> Rust {
    Rust::Atom(format!("{kind}::{name:?}"))
}

pub(super) fn structure(
    name: &'static str,
    fields: impl IntoIterator<Item = (&'static str, Rust)>,
) -> Rust {
    Rust::Structure(name, fields.into_iter().collect())
}

/// What is declared for a part that is no step; none for parts that a runbook does not become.
pub(crate) fn part(part: &Part, model: &ProcedureModel) -> Option<Rust> {
    let procedure = Rust::atom("procedure");
    Some(match part {
        Part::Heading { level, text } => {
            procedure.then("heading", [Rust::Atom(level.to_string()), quoted(text)])
        }
        Part::Prose(text) => procedure.then("prose", [quoted(text)]),
        Part::Done(item) => {
            let step = handle(model.step(item.shown_by)?);
            let criterion = Rust::call("criterion", [quoted(&item.text)]);
            let step = Rust::Atom(format!("&{step}"));
            procedure.then("done", [criterion.then("shown_by", [step])])
        }
        Part::RecoveryValidation(item) => {
            let step = handle(model.step(item.shown_by)?);
            let fields = [
                ("text", words(&item.text)),
                ("shown_by", Rust::Atom(format!("{step}.step()"))),
            ];
            let item = Rust::call("Part::RecoveryValidation", [structure("DoneItem", fields)]);
            procedure.then("add", [item])
        }
        other => procedure.then("add", [element(other)?]),
    })
}

#[cfg(test)]
mod tests {
    use super::literal;

    #[test]
    fn literals_hold_any_text() {
        assert_eq!(literal("plain ✅"), "\"plain ✅\"");
        assert_eq!(literal("say \"no\""), "r#\"say \"no\"\"#");
        assert_eq!(literal("a\\b"), "r\"a\\b\"");
        assert_eq!(literal("\"# \"##"), "r###\"\"# \"##\"###");
        assert_eq!(literal("bell\u{7}\n\"\\"), "\"bell\\u{7}\\n\\\"\\\\\"");
        assert_eq!(literal("\u{202e}"), "\"\\u{202e}\"");
    }
}
