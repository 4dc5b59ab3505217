//! Puts the tags of the conventions into the arguments of a resource; tags that the user gave win.

use std::borrow::Cow;

use crate::{Body, Expression, ResourceSchema, TagStyle, Term};

/// Tags in the order of their keys.
pub(crate) type TagList = [(&'static str, &'static str)];

impl Body {
    /// The literal value of the tag `key`, if the arguments hold it.
    pub fn tag(&self, key: &str) -> Option<&str> {
        match (self.get("tags"), self.get("tag")) {
            (Some(Term::Map(entries)), _) => entries
                .iter()
                .find(|(name, _)| name == key)
                .and_then(|(_, value)| value.as_text()),
            (_, Some(Term::Blocks(blocks))) => blocks
                .iter()
                .find(|block| is_tag(block, key))
                .and_then(|block| block.get("value")?.as_text()),
            _ => None,
        }
    }

    /// Adds `tags`, and `name` as the tag `Name`, in the way that `schema` carries tags.
    pub(crate) fn add_tags(
        &mut self,
        schema: &ResourceSchema,
        tags: &TagList,
        name: Option<String>,
    ) {
        match schema.tags {
            TagStyle::None => {}
            TagStyle::Map | TagStyle::Shared => self.add_tag_map(tags, name),
            TagStyle::Blocks => self.add_tag_blocks(tags, name),
        }
    }

    fn add_tag_map(&mut self, tags: &TagList, name: Option<String>) {
        let (mut entries, expression) = match self.take("tags") {
            None => (Vec::with_capacity(tags.len() + 1), None),
            Some(Term::Map(entries)) => (entries, None),
            Some(other) => (Vec::with_capacity(tags.len() + 1), Some(other)),
        };
        for (key, value) in all_tags(tags, name) {
            if let Err(position) = entries.binary_search_by(|(other, _)| (**other).cmp(key)) {
                entries.insert(position, (Cow::Borrowed(key), Term::Text(value)));
            }
        }
        let known = Term::Map(entries);
        let merged = match expression {
            None => known,
            Some(expression) => Expression::call("merge", [known, expression]).into(),
        };
        self.set("tags", merged);
    }

    fn add_tag_blocks(&mut self, tags: &TagList, name: Option<String>) {
        let Some(nested) = self.schema().nested("tag") else {
            return;
        };
        let mut blocks = match self.take("tag") {
            Some(Term::Blocks(blocks)) => blocks,
            _ => Vec::new(),
        };
        for (key, value) in all_tags(tags, name) {
            if !blocks.iter().any(|block| is_tag(block, key)) {
                let mut block = Body::new(nested.block);
                block.set("key", Term::Text(Cow::Borrowed(key)));
                block.set("propagate_at_launch", Term::Bool(true));
                block.set("value", Term::Text(value));
                blocks.push(block);
            }
        }
        self.set("tag", Term::Blocks(blocks));
    }
}

fn all_tags(
    tags: &TagList,
    name: Option<String>,
) -> impl Iterator<Item = (&'static str, Cow<'static, str>)> {
    let name = name.map(|name| ("Name", Cow::Owned(name)));
    name.into_iter().chain(
        tags.iter()
            .map(|(key, value)| (*key, Cow::Borrowed(*value))),
    )
}

fn is_tag(block: &Body, key: &str) -> bool {
    block.get("key").and_then(Term::as_text) == Some(key)
}
