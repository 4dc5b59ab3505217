//! What a binding knows about its resource: constant tables that the compiler and synthesis both read.

use crate::message::same;
use crate::{Message, ModuleSchema, Term};

/// A provider, as `required_providers` names it.
#[derive(Debug)]
pub struct ProviderSchema {
    /// Local name, e.g. `aws`.
    pub name: &'static str,
    /// Source address, e.g. `hashicorp/aws`.
    pub source: &'static str,
    /// The version these bindings were generated from, e.g. `5.100.0`.
    pub version: &'static str,
    /// What reads the JSON documents in arguments, such as policies.
    pub documents: &'static [CheckDocument],
    /// What must be known about its types to change infrastructure safely.
    pub safety: SafetyFacts,
}

impl ProviderSchema {
    /// The provider that is a part of Terraform. It has a source, and no version to choose.
    pub const BUILTIN: Self = Self {
        name: "terraform",
        source: "terraform.io/builtin/terraform",
        version: "",
        documents: &[],
        safety: SafetyFacts::NONE,
    };
}

/// What must be known about a provider's types to change infrastructure safely.
#[derive(Debug, Clone, Copy)]
pub struct SafetyFacts {
    /// Types whose objects hold what cannot be made again, by what they hold: `("database", &["aws_db_instance"])`.
    pub stateful: &'static [(&'static str, &'static [&'static str])],
    /// Types whose objects are imported by another id than their attribute `id`, with how it is made of attributes: `{role}/{policy_arn}`.
    pub import_ids: &'static [(&'static str, &'static str)],
}

impl SafetyFacts {
    /// Nothing is known.
    pub const NONE: Self = Self {
        stateful: &[],
        import_ids: &[],
    };

    /// What an object of this type holds that cannot be made again: `database`, `bucket`, …; none where it holds nothing.
    pub fn holds(&self, type_name: &str) -> Option<&'static str> {
        let mut kinds = self.stateful.iter();
        let (kind, _) = kinds.find(|(_, types)| types.contains(&type_name))?;
        Some(kind)
    }

    /// How the id that `terraform import` takes for this type is made of attributes.
    pub fn import_id(&self, type_name: &str) -> &'static str {
        let mut formats = self.import_ids.iter();
        formats
            .find(|(name, _)| *name == type_name)
            .map_or("{id}", |(_, format)| format)
    }
}

/// Says what is wrong with a JSON document that the program wrote as a tree. A document that it does not know has nothing wrong.
pub type CheckDocument = fn(&Term) -> Vec<DocumentProblem>;

/// Something wrong in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentProblem {
    /// Where it stands: `Statement[0].Action[1]`.
    pub path: String,
    /// What is wrong, in one line.
    pub problem: String,
}

/// Providers are equal by where they come from.
impl PartialEq for ProviderSchema {
    fn eq(&self, other: &Self) -> bool {
        (self.source, self.version) == (other.source, other.version)
    }
}

impl Eq for ProviderSchema {}

/// What kind of thing a resource type is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// `resource`: created, changed and destroyed.
    Managed,
    /// `data`: read only.
    Data,
    /// `ephemeral`: opened for one run, never stored.
    Ephemeral,
    /// `module`: a call of a module, whose variables are its arguments and whose outputs are its attributes.
    Module,
    /// `action`: done when a resource that triggers it changes.
    Action,
}

impl Class {
    /// What stands before the type in an address: `data.` of `data.aws_ami.base`.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Managed | Self::Module => "",
            Self::Data => "data.",
            Self::Ephemeral => "ephemeral.",
            Self::Action => "action.",
        }
    }
}

/// The type of a resource, data source or ephemeral resource, or a module.
#[derive(Debug)]
pub struct ResourceSchema {
    /// Terraform's type name, e.g. `aws_vpc`.
    pub type_name: &'static str,
    /// What kind of thing it is.
    pub class: Class,
    /// Whose type it is.
    pub origin: Origin,
    /// Its arguments.
    pub block: &'static BlockSchema,
    /// The argument that names the object in the cloud, if names come from conventions.
    pub naming: Option<Naming>,
    /// How it carries tags.
    pub tags: TagStyle,
    /// How its arguments depend on each other, e.g. `conflict name name_prefix`.
    pub relations: &'static [&'static str],
}

/// Who offers a type.
#[derive(Debug, Clone, Copy)]
pub enum Origin {
    /// A provider, which the root module requires.
    Provider(&'static ProviderSchema),
    /// A module, which the root module calls.
    Module(&'static ModuleSchema),
}

impl ResourceSchema {
    /// The provider whose type it is; a module has none.
    pub const fn provider(&self) -> Option<&'static ProviderSchema> {
        match self.origin {
            Origin::Provider(provider) => Some(provider),
            Origin::Module(_) => None,
        }
    }

    /// The module that is called, where it is a module.
    pub const fn module(&self) -> Option<&'static ModuleSchema> {
        match self.origin {
            Origin::Provider(_) => None,
            Origin::Module(module) => Some(module),
        }
    }

    /// The type without its provider: `s3_bucket` of `aws_s3_bucket`.
    pub const fn kind(&self) -> &'static str {
        let bytes = self.type_name.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            if bytes[at] == b'_' {
                return self.type_name.split_at(at + 1).1;
            }
            at += 1;
        }
        self.type_name
    }
}

/// How a resource carries tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TagStyle {
    /// Not at all.
    None,
    /// In a map argument `tags`.
    Map,
    /// In a map argument `tags`, whose tags many things carry: none is named by it.
    Shared,
    /// In blocks `tag { key, value, propagate_at_launch }`.
    Blocks,
}

/// The argument that names an object in the cloud, and what the cloud accepts there.
#[derive(Debug, Clone, Copy)]
pub struct Naming {
    /// The argument, e.g. `bucket`.
    pub argument: &'static str,
    /// When the user gives this instead (`bucket_prefix`), no name is made. Empty: there is none.
    pub instead: &'static str,
    /// Fewest characters.
    pub min_length: usize,
    /// Most characters.
    pub max_length: usize,
    /// Accepted characters in the notation of a regular expression's class, e.g. `a-z0-9.-`. Empty: any.
    pub characters: &'static str,
}

/// A group of arguments.
///
/// Bindings hold thousands of these, so the rows stay text until somebody asks: a table of structures would triple
/// the time that `cargo check` needs for the bindings.
#[derive(Debug)]
pub struct BlockSchema {
    /// One row for each plain argument that can be read: its name and its facts, the required ones first.
    arguments: &'static [&'static str],
    /// The same for those that have a setter only.
    unread: &'static [&'static str],
    /// One row for each nested argument.
    blocks: &'static [&'static str],
    /// What the nested arguments hold, in the order of `blocks`.
    nested: &'static [&'static BlockSchema],
}

/// One argument.
#[derive(Debug, Clone, Copy)]
pub struct ArgumentSchema {
    /// Terraform's name.
    pub name: &'static str,
    /// Who sets it.
    pub mode: Mode,
    /// The provider hides its value.
    pub sensitive: bool,
    /// It never reaches the state.
    pub write_only: bool,
    /// The provider warns when it is set.
    pub deprecated: bool,
    /// The arguments below it, where it is a block or object.
    pub nested: Option<Nested>,
}

/// Who sets an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// The user must.
    Required,
    /// The user may.
    Optional,
    /// The user may; otherwise the provider does.
    OptionalComputed,
}

/// The arguments below a block or object.
#[derive(Debug, Clone, Copy)]
pub struct Nested {
    /// What each holds.
    pub block: &'static BlockSchema,
    /// In what collection.
    pub nesting: Nesting,
    /// Written as a block or as an attribute.
    pub syntax: Syntax,
    /// Fewest.
    pub min_items: u32,
    /// Most; 0 means any number.
    pub max_items: u32,
}

/// Fewer or more blocks than the provider accepts.
#[derive(Debug, Clone, Copy)]
pub struct Miscount {
    count: usize,
    words: &'static str,
    bound: usize,
}

impl Nested {
    /// Whether `count` blocks are too few or too many.
    pub const fn miscount(&self, count: usize) -> Option<Miscount> {
        let (least, most) = (self.min_items as usize, self.max_items as usize);
        let (words, bound) = if count < least {
            (", where at least ", least)
        } else if most > 0 && count > most {
            (", where at most ", most)
        } else {
            return None;
        };
        Some(Miscount {
            count,
            words,
            bound,
        })
    }
}

impl Miscount {
    /// ``has 2 blocks `rule`, where at most 1 is accepted``, to be put after what is meant.
    pub const fn explain(&self, message: Message, name: &str) -> Message {
        let nouns = if self.count == 1 {
            " block `"
        } else {
            " blocks `"
        };
        let verb = if self.bound == 1 { " is" } else { " are" };
        let message = message.text("has ").number(self.count).text(nouns);
        let message = message.text(name).text("`").text(self.words);
        message.number(self.bound).text(verb).text(" accepted")
    }
}

/// The collection that nested blocks form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nesting {
    /// At most one.
    Single,
    /// In order.
    List,
    /// Without order.
    Set,
    /// By key.
    Map,
}

/// How nested arguments are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    /// As a block.
    Block,
    /// As an attribute whose absent members stay absent.
    NestedAttribute,
    /// As an attribute whose absent members are written as `null`.
    ObjectAttribute,
}

impl BlockSchema {
    /// Reads rows such as `vpc_id optional computed` and, for nested arguments, `ingress optional set block 0 0`: who sets
    /// it, the collection, how it is written, fewest and most items; then `sensitive`, `write_only`, `deprecated`.
    #[doc(hidden)]
    pub const fn new(
        arguments: &'static [&'static str],
        unread: &'static [&'static str],
        blocks: &'static [&'static str],
        nested: &'static [&'static BlockSchema],
    ) -> Self {
        Self {
            arguments,
            unread,
            blocks,
            nested,
        }
    }

    /// All arguments: the plain ones, then the nested ones.
    pub const fn arguments(&'static self) -> Arguments {
        Arguments {
            plain: self.arguments,
            unread: self.unread,
            blocks: self.blocks,
            nested: self.nested,
        }
    }

    /// The rows as the binding holds them, each with the block that it nests.
    pub fn rows(&'static self) -> impl Iterator<Item = (&'static str, Option<&'static Self>)> {
        let plain = self.arguments.iter().chain(self.unread);
        let plain = plain.map(|row| (*row, None));
        let nested = self.blocks.iter().zip(self.nested);
        plain.chain(nested.map(|(row, block)| (*row, Some(*block))))
    }

    /// The argument called `name`.
    pub fn argument(&'static self, name: &str) -> Option<ArgumentSchema> {
        self.arguments().find(|argument| argument.name == name)
    }

    /// How the blocks or objects in the argument called `name` are written; none if it holds a plain value.
    pub const fn nested(&'static self, name: &str) -> Option<Nested> {
        let mut rest = self.arguments().nested_only();
        while let Some((row, Some(nested), others)) = rest.split_row() {
            if same(split_once(row, b' ').0, name) {
                return nested_argument(row, nested).nested;
            }
            rest = others;
        }
        None
    }
}

/// The arguments of a block that have not been looked at yet.
#[derive(Debug, Clone, Copy)]
pub struct Arguments {
    plain: &'static [&'static str],
    unread: &'static [&'static str],
    blocks: &'static [&'static str],
    nested: &'static [&'static BlockSchema],
}

impl Iterator for Arguments {
    type Item = ArgumentSchema;

    fn next(&mut self) -> Option<ArgumentSchema> {
        let (argument, rest) = self.split_first()?;
        *self = rest;
        Some(argument)
    }
}

impl Arguments {
    /// The next argument and those after it; in constant evaluation there are no iterators.
    pub(crate) const fn split_first(self) -> Option<(ArgumentSchema, Self)> {
        match self.split_row() {
            Some((row, None, rest)) => Some((plain_argument(row), rest)),
            Some((row, Some(block), rest)) => Some((nested_argument(row, block), rest)),
            None => None,
        }
    }

    /// The next row, what it nests if it does, and the rows after it.
    pub(crate) const fn split_row(
        self,
    ) -> Option<(&'static str, Option<&'static BlockSchema>, Self)> {
        if let [row, plain @ ..] = self.plain {
            return Some((row, None, Self { plain, ..self }));
        }
        if let [row, unread @ ..] = self.unread {
            return Some((row, None, Self { unread, ..self }));
        }
        match (self.blocks, self.nested) {
            ([row, blocks @ ..], [block, nested @ ..]) => {
                let rest = Self {
                    blocks,
                    nested,
                    ..self
                };
                Some((row, Some(*block), rest))
            }
            _ => None,
        }
    }

    /// The same without the rest of the plain arguments.
    pub(crate) const fn nested_only(self) -> Self {
        Self {
            plain: &[],
            unread: &[],
            ..self
        }
    }

    /// The same without the rest of the section of plain arguments that it is in. In each the required ones stand first.
    pub(crate) const fn next_section(self) -> Self {
        match self.plain {
            [] => self.nested_only(),
            _ => Self { plain: &[], ..self },
        }
    }
}

/// The argument's name in a row, if the user must give it.
pub(crate) const fn required_name(row: &'static str) -> Option<&'static str> {
    let (name, facts) = split_once(row, b' ');
    match facts.as_bytes() {
        [b'r', ..] => Some(name),
        _ => None,
    }
}

const fn plain_argument(row: &'static str) -> ArgumentSchema {
    let (row, _) = split_once(row, b'\t');
    let (name, facts) = split_once(row, b' ');
    let (mode, facts) = split_once(facts, b' ');
    with_facts(name, mode, facts, None)
}

/// Whether the blocks of a row form the value of an attribute whose absent members stay absent.
pub(crate) fn is_attribute(row: &'static str) -> bool {
    let (facts, _) = split_once(row, b'\t');
    facts.split(' ').nth(3) == Some("attribute")
}

const fn nested_argument(row: &'static str, block: &'static BlockSchema) -> ArgumentSchema {
    let (row, _) = split_once(row, b'\t');
    let (name, facts) = split_once(row, b' ');
    let (mode, facts) = split_once(facts, b' ');
    let (nesting, facts) = split_once(facts, b' ');
    let (syntax, facts) = split_once(facts, b' ');
    let (min_items, facts) = split_once(facts, b' ');
    let (max_items, facts) = split_once(facts, b' ');
    let nested = Nested {
        block,
        nesting: match nesting.as_bytes() {
            b"single" => Nesting::Single,
            b"list" => Nesting::List,
            b"set" => Nesting::Set,
            _ => Nesting::Map,
        },
        syntax: match syntax.as_bytes() {
            b"block" => Syntax::Block,
            b"attribute" => Syntax::NestedAttribute,
            _ => Syntax::ObjectAttribute,
        },
        min_items: number(min_items),
        max_items: number(max_items),
    };
    with_facts(name, mode, facts, Some(nested))
}

const fn with_facts(
    name: &'static str,
    mode: &'static str,
    mut facts: &'static str,
    nested: Option<Nested>,
) -> ArgumentSchema {
    let mut argument = ArgumentSchema {
        name,
        mode: match mode.as_bytes() {
            b"required" => Mode::Required,
            b"optional" => Mode::Optional,
            _ => Mode::OptionalComputed,
        },
        sensitive: false,
        write_only: false,
        deprecated: false,
        nested,
    };
    while !facts.is_empty() {
        let (fact, rest) = split_once(facts, b' ');
        match fact.as_bytes() {
            b"sensitive" => argument.sensitive = true,
            b"write_only" => argument.write_only = true,
            _ => argument.deprecated = true,
        }
        facts = rest;
    }
    argument
}

const fn number(digits: &str) -> u32 {
    let bytes = digits.as_bytes();
    let mut number = 0;
    let mut at = 0;
    while at < bytes.len() {
        number = number * 10 + (bytes[at] - b'0') as u32;
        at += 1;
    }
    number
}

/// What stands before and after the first `separator`; all of it before, if there is none.
pub(crate) const fn split_once(text: &'static str, separator: u8) -> (&'static str, &'static str) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == separator {
            return (text.split_at(at).0, text.split_at(at + 1).1);
        }
        at += 1;
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_with_their_facts() {
        static RULE: BlockSchema = BlockSchema::new(&["port required"], &[], &[], &[]);
        static GROUP: BlockSchema = BlockSchema::new(
            &[
                "name required\tlength 1 8",
                "token computed sensitive write_only",
            ],
            &[],
            &["rule optional set object 1 5 deprecated"],
            &[&RULE],
        );
        let names: Vec<&str> = GROUP.arguments().map(|argument| argument.name).collect();
        assert_eq!(names, ["name", "token", "rule"]);
        let token = GROUP.argument("token").expect("declared above");
        assert_eq!(
            (
                token.mode,
                token.sensitive,
                token.write_only,
                token.deprecated
            ),
            (Mode::OptionalComputed, true, true, false)
        );
        let rule = GROUP.argument("rule").expect("declared above");
        let nested = rule.nested.expect("it holds objects");
        assert_eq!(
            (nested.nesting, nested.syntax),
            (Nesting::Set, Syntax::ObjectAttribute)
        );
        assert_eq!(
            (nested.min_items, nested.max_items, rule.deprecated),
            (1, 5, true)
        );
        assert_eq!(nested.block.arguments().count(), 1);
    }
}
