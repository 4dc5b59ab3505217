//! Lines of the form `**Name:** text`, and what can be read from a text.

use std::sync::LazyLock;

use formwork_model::procedure::Lead;
use regex::Regex;

static STEP: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)^(?:step|phase|stage)\s+(\d{1,4})\s*[:.)–—-]\s*(.+)$"));
static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\bstep\s+(\d{1,4})\b"));
static LINK: LazyLock<Regex> = LazyLock::new(|| pattern(r"!?\[([^\]]*)\]\([^)]*\)"));

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the patterns of this file are valid")
}

use crate::document::Item;

/// Name and text of an item, in one of the usual forms.
pub(crate) fn named(item: &Item, lead: Lead) -> Option<(String, String)> {
    let (before, between) = lead.signs();
    if let Some((name, text)) = lead.split(&item.text) {
        return Some((name.to_owned(), text.to_owned()));
    }
    // Above a list, a name can stand alone.
    let alone = item
        .text
        .strip_prefix(before)?
        .strip_suffix(between.trim_end())?;
    let is_name = !alone.is_empty()
        && !alone.contains("**")
        && !item.blocks.is_empty()
        && lead == Lead::Colon;
    is_name.then(|| (alone.to_owned(), String::new()))
}

/// The forms that items have, the most frequent first, and at last none. Items without the form are kept whole.
pub(crate) fn leads(items: &[Item]) -> Vec<Option<Lead>> {
    let count = |lead: &Lead| {
        items
            .iter()
            .filter(|item| named(item, *lead).is_some())
            .count()
    };
    let mut leads: Vec<Lead> = Lead::ALL
        .into_iter()
        .filter(|lead| count(lead) > 0)
        .collect();
    leads.sort_by_key(|lead| std::cmp::Reverse(count(lead)));
    leads.into_iter().map(Some).chain([None]).collect()
}

/// Name and text of an item in this form; without a form all of it is text.
pub(crate) fn parts(item: &Item, lead: Option<Lead>) -> (String, String) {
    lead.and_then(|lead| named(item, lead))
        .unwrap_or_else(|| (String::new(), item.text.clone()))
}

/// The text of the item with this name, such as `Symptoms`.
pub(crate) fn field(items: &[Item], name: &str) -> Option<String> {
    items.iter().find_map(|item| {
        let (found, text) = [Lead::Colon, Lead::ColonInside]
            .into_iter()
            .find_map(|lead| named(item, lead))?;
        found.eq_ignore_ascii_case(name).then_some(text)
    })
}

/// The label of a paragraph that is nothing else: all of it is bold, or it ends in a colon.
pub(crate) fn label(text: &str) -> Option<&str> {
    let bold = text
        .strip_prefix("**")
        .and_then(|text| text.strip_suffix("**"));
    let bold = bold.or_else(|| text.strip_prefix("**")?.strip_suffix("**:"));
    let bold = bold.filter(|label| !label.contains("**"));
    bold.or_else(|| text.ends_with(':').then_some(text))
}

/// A title without `Step 3:` or a number before it, and the number.
pub(crate) fn step_title(heading: &str) -> Option<(Option<u32>, String)> {
    let found = STEP.captures(heading.trim())?;
    Some((found[1].parse().ok(), found[2].trim().to_owned()))
}

/// The step that a text names: `Step 4 after mending it`.
pub(crate) fn step_number(text: &str) -> Option<u32> {
    NUMBER.captures(text)?[1].parse().ok()
}

/// A text without the signs of links, code and emphasis.
pub(crate) fn plain(text: &str) -> String {
    LINK.replace_all(text, "$1").replace(['*', '`'], "")
}

/// A text as a key: lower-case words joined with `-`, from its beginning, beginning with a letter.
pub(crate) fn key(text: &str) -> String {
    const LONGEST: usize = 40;
    let lower = plain(text).to_lowercase();
    let mut key = String::new();
    for word in lower
        .split(|sign: char| !sign.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if !key.is_empty() && key.len() + word.len() >= LONGEST {
            break;
        }
        if !key.is_empty() {
            key.push('-');
        }
        key.push_str(&word[..word.len().min(LONGEST)]);
    }
    if key.starts_with(|sign: char| sign.is_ascii_alphabetic()) {
        key
    } else {
        format!("step-{key}").trim_end_matches('-').to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{key, label, step_number, step_title};

    #[test]
    fn keys_are_words_from_the_beginning() {
        assert_eq!(
            key("Create/Update **IaC** Files"),
            "create-update-iac-files"
        );
        assert_eq!(key("[Look](./a.md) at `status`"), "look-at-status");
        assert_eq!(key("3 tries"), "step-3-tries");
        assert_eq!(key("✅"), "step");
        assert!(key(&"word ".repeat(40)).len() <= 40);
    }

    #[test]
    fn labels_are_bold_or_end_in_a_colon() {
        assert_eq!(label("**Actions**"), Some("Actions"));
        assert_eq!(label("**Actions**:"), Some("Actions"));
        assert_eq!(label("What to do:"), Some("What to do:"));
        assert_eq!(label("**Do** it **now**"), None);
    }

    #[test]
    fn steps_are_named_by_their_numbers() {
        assert_eq!(
            step_title("Step 3: Test it"),
            Some((Some(3), "Test it".to_owned()))
        );
        assert_eq!(step_title("Stepping"), None);
        assert_eq!(step_number("Retry step 12 later"), Some(12));
    }
}
