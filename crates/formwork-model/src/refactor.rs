//! Changes of addresses: what was moved, what is taken over from elsewhere, and what is given up.

use std::borrow::Cow;

use crate::binding::Resource;
use crate::message::same;
use crate::{Conventions, Dependency, Message, Model, Node, NodeId, Place, Stack, Term, Value};

/// What a stack says about addresses that change.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Refactorings {
    /// What had another address in this stack.
    pub moves: Vec<Move>,
    /// What exists already, and no state holds.
    pub imports: Vec<Import>,
    /// What is declared no more.
    pub removals: Vec<Removal>,
    /// What another stack declared before.
    pub takeovers: Vec<Takeover>,
}

/// A resource or module call that had another address. Terraform keeps it instead of making a new one.
#[derive(Debug, Clone, PartialEq)]
pub struct Move {
    /// The former address.
    pub from: Cow<'static, str>,
    /// What it is now.
    pub to: Destination,
    /// Where the program says so; nowhere, if the lock does.
    pub place: Option<Place>,
}

/// A thing in the cloud that Terraform takes into the state.
#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    /// What it is from now on.
    pub to: Destination,
    /// What the provider knows it by.
    pub id: ImportId,
    /// Where the program says so; nowhere, if the lock does.
    pub place: Option<Place>,
}

/// What the provider knows a thing by that is imported.
#[derive(Debug, Clone, PartialEq)]
pub enum ImportId {
    /// The text that `terraform import` takes.
    Text(Term),
    /// The attributes that identify it, for providers that know such. Newer than [`ImportId::Text`]: Terraform and OpenTofu 1.12.
    Identity(Vec<(Cow<'static, str>, Term)>),
    /// The text for each instance by its key: a map.
    Each(Term),
}

/// An address that the program no longer declares.
#[derive(Debug, Clone, PartialEq)]
pub struct Removal {
    /// The former address; that of one instance, if it is destroyed because its resource is repeated less often.
    pub from: Cow<'static, str>,
    /// What becomes of the thing.
    pub fate: Fate,
    /// Where the program says so; nowhere, if the lock does.
    pub place: Option<Place>,
}

/// What becomes of a thing that the program no longer declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It stays in the cloud, and Terraform forgets it.
    Forget,
    /// It is destroyed.
    Destroy,
}

/// A resource that another stack of the environment declared before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Takeover {
    /// The other stack.
    pub stack: Cow<'static, str>,
    /// Its address there.
    pub from: Cow<'static, str>,
    /// What it is here.
    pub to: NodeId,
    /// Where the program says so.
    pub place: Place,
}

/// What has an address now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// Something declared.
    Node(NodeId),
    /// One instance of something declared.
    Instance(NodeId, InstanceKey),
    /// Whatever has this address, as the lock knows it.
    Address(String),
}

/// Which instance of a repeated resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InstanceKey {
    /// The position, where `count` repeats.
    Position(u32),
    /// The key, where `for_each` does.
    Key(Cow<'static, str>),
}

/// An address that something had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormerAddress(Cow<'static, str>);

impl FormerAddress {
    /// The text of the address.
    pub fn into_text(self) -> Cow<'static, str> {
        self.0
    }
}

impl<T: Into<Cow<'static, str>>> From<T> for FormerAddress {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

/// The address that a resource of type `R` had under `key` in the component at `path` (names joined with `-`; empty: the stack itself).
///
/// ```
/// use formwork_model::{Conventions, Handle, Resource, Stack, former};
/// fn rename<C: Conventions, R: Resource>(stack: &mut Stack<C>, renamed: &Handle<R>) {
///     stack.moved(former::<R>("network", "main"), renamed);
/// }
/// ```
pub fn former<R: Resource>(path: &str, key: &str) -> FormerAddress {
    let schema = R::RESOURCE;
    let name = resource_name(path, key);
    let address = format!("{}{}.{name}", schema.class.prefix(), schema.type_name);
    FormerAddress(Cow::Owned(address))
}

/// The name of what is declared under `key` in the component at `path`.
pub(crate) fn resource_name(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{}_{key}", path.replace('-', "_"))
    }
}

impl<C: Conventions> Stack<C> {
    /// Says that something had another address before: `aws_vpc.old`, or `former::<aws::Vpc>("component", "key")`.
    ///
    /// Terraform then keeps what exists instead of destroying it and making it anew. A plain rename or move is found without it.
    ///
    /// ```
    /// use formwork_model::{Conventions, Handle, Resource, Stack};
    /// fn rename<C: Conventions, R: Resource>(stack: &mut Stack<C>, renamed: &Handle<R>) {
    ///     stack.moved("aws_vpc.old", renamed);
    /// }
    /// ```
    #[track_caller]
    pub fn moved(&mut self, from: impl Into<FormerAddress>, to: &impl Dependency) {
        self.refactorings().moves.push(Move {
            from: from.into().into_text(),
            to: Destination::Node(to.dependency()),
            place: Some(Place::caller()),
        });
    }

    /// The same for one instance of a repeated resource: a position where `count` repeats, a key where `for_each` does.
    #[track_caller]
    pub fn moved_to_instance(
        &mut self,
        from: impl Into<FormerAddress>,
        to: &impl Dependency,
        instance: impl Into<InstanceKey>,
    ) {
        self.refactorings().moves.push(Move {
            from: from.into().into_text(),
            to: Destination::Instance(to.dependency(), instance.into()),
            place: Some(Place::caller()),
        });
    }

    /// Says that another stack of this environment declared something before, under the address `from`. That stack then forgets
    /// it, and this one imports it. A plain move between stacks is found without it.
    #[track_caller]
    pub fn moved_from_stack(
        &mut self,
        stack: impl Into<Cow<'static, str>>,
        from: impl Into<FormerAddress>,
        to: &impl Dependency,
    ) {
        self.refactorings().takeovers.push(Takeover {
            stack: stack.into(),
            from: from.into().into_text(),
            to: to.dependency(),
            place: Place::caller(),
        });
    }

    /// Takes something that exists already into the state, by the id that `terraform import` takes, or as [`ImportId`] says.
    ///
    /// ```
    /// use formwork_model::{Conventions, Handle, ImportId, Resource, Stack};
    /// fn adopt<C: Conventions, R: Resource>(stack: &mut Stack<C>, one: &Handle<R>, many: &Handle<R>) {
    ///     stack.import(one, "vpc-0a1b2c3d");
    ///     stack.import(many, ImportId::each([("a", "subnet-1"), ("b", "subnet-2")]));
    /// }
    /// ```
    #[track_caller]
    pub fn import(&mut self, to: &impl Dependency, id: impl Into<ImportId>) {
        self.refactorings().imports.push(Import {
            to: Destination::Node(to.dependency()),
            id: id.into(),
            place: Some(Place::caller()),
        });
    }

    /// Says what becomes of a resource of type `R` that this component declared under `key`, and declares no more.
    ///
    /// Without it, what holds nothing is destroyed, and to drop what holds data or keys is refused.
    #[track_caller]
    pub fn removed<R: Resource>(&mut self, key: &str, fate: Fate) {
        let path = self.component_path();
        let from = former::<R>(path, key);
        self.removed_address(from, fate);
    }

    /// The same by its address: for what lies in modules, and for types that are bound no more.
    #[track_caller]
    pub fn removed_address(&mut self, from: impl Into<FormerAddress>, fate: Fate) {
        self.refactorings().removals.push(Removal {
            from: from.into().into_text(),
            fate,
            place: Some(Place::caller()),
        });
    }
}

impl Destination {
    /// The address, for messages.
    pub fn address(&self, model: &Model) -> String {
        let declared = |node: NodeId| model.node(node).map(Node::address).unwrap_or_default();
        match self {
            Self::Address(address) => address.clone(),
            Self::Node(node) => declared(*node),
            Self::Instance(node, InstanceKey::Position(position)) => {
                format!("{}[{position}]", declared(*node))
            }
            Self::Instance(node, InstanceKey::Key(key)) => format!("{}[{key:?}]", declared(*node)),
        }
    }
}

impl From<&'static str> for ImportId {
    fn from(id: &'static str) -> Self {
        Self::Text(Term::Text(id.into()))
    }
}

impl From<String> for ImportId {
    fn from(id: String) -> Self {
        Self::Text(Term::Text(id.into()))
    }
}

impl<T> From<Value<T>> for ImportId {
    fn from(id: Value<T>) -> Self {
        Self::Text(id.into_term())
    }
}

impl ImportId {
    /// Calls `visit` for each value in it.
    pub(crate) fn terms<'id>(&'id self, visit: &mut dyn FnMut(&'id Term)) {
        match self {
            Self::Text(term) | Self::Each(term) => visit(term),
            Self::Identity(attributes) => attributes.iter().for_each(|(_, term)| visit(term)),
        }
    }

    /// The ids of all instances of a repeated resource by their keys.
    pub fn each<K: Into<Cow<'static, str>>, V: Into<Cow<'static, str>>>(
        ids: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        let ids = ids.into_iter();
        let mut entries: Vec<(Cow<'static, str>, Term)> = ids
            .map(|(key, id)| (key.into(), Term::Text(id.into())))
            .collect();
        entries.sort_by(|one, other| one.0.cmp(&other.0));
        Self::Each(Term::Map(entries))
    }

    /// The attributes that identify it.
    pub fn identity<K: Into<Cow<'static, str>>, V: Into<Cow<'static, str>>>(
        attributes: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        let attributes = attributes.into_iter();
        let mut attributes: Vec<(Cow<'static, str>, Term)> = attributes
            .map(|(name, value)| (name.into(), Term::Text(value.into())))
            .collect();
        attributes.sort_by(|one, other| one.0.cmp(&other.0));
        Self::Identity(attributes)
    }
}

impl From<u32> for InstanceKey {
    fn from(position: u32) -> Self {
        Self::Position(position)
    }
}

impl From<&'static str> for InstanceKey {
    fn from(key: &'static str) -> Self {
        Self::Key(key.into())
    }
}

impl From<String> for InstanceKey {
    fn from(key: String) -> Self {
        Self::Key(key.into())
    }
}

/// What an address may be of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressOf {
    /// Also of one instance of a repeated resource: `aws_vpc.main[0]`.
    Instance,
    /// Only of all instances together.
    Whole,
}

/// What is wrong with the text of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressProblem {
    /// It is not `type.name`, with modules before and the key of an instance behind.
    Malformed,
    /// It is that of a data source, which no state has to keep.
    Data,
    /// It names one instance where all are meant.
    Instance,
}

impl AddressProblem {
    /// What is wrong, to be put after the address.
    pub const fn explain(self, message: Message) -> Message {
        message.text(match self {
            Self::Malformed => {
                " is no address: one is written `aws_vpc.main`, `module.network.aws_vpc.main`, `aws_vpc.main[0]` or `aws_vpc.main[\"a\"]`"
            }
            Self::Data => " is a data source: Terraform reads it anew, so there is nothing to keep",
            Self::Instance => " names one instance, and only all of a resource can be forgotten",
        })
    }
}

/// What is wrong with the text of a resource's or module call's address, if anything is.
pub const fn address_problem(address: &str, of: AddressOf) -> Option<AddressProblem> {
    let bytes = address.as_bytes();
    let mut at = 0;
    loop {
        let end = word_end(bytes, at);
        let is_module = same(between(address, at, end), "module");
        if same(between(address, at, end), "data") {
            return Some(AddressProblem::Data);
        }
        if end == at || !is_at(bytes, end, b'.') {
            return Some(AddressProblem::Malformed);
        }
        let name = end + 1;
        let Some(next) = index_end(bytes, word_end(bytes, name)) else {
            return Some(AddressProblem::Malformed);
        };
        let is_last = next == bytes.len();
        if word_end(bytes, name) == name || !(is_last || is_module && is_at(bytes, next, b'.')) {
            return Some(AddressProblem::Malformed);
        }
        if is_last {
            let names_one = next != word_end(bytes, name);
            return match of {
                AddressOf::Whole if names_one => Some(AddressProblem::Instance),
                _ => None,
            };
        }
        at = next + 1;
    }
}

const fn is_at(bytes: &[u8], at: usize, byte: u8) -> bool {
    at < bytes.len() && bytes[at] == byte
}

const fn between(text: &str, start: usize, end: usize) -> &str {
    text.split_at(end).0.split_at(start).1
}

/// Where the identifier that begins at `at` ends.
const fn word_end(bytes: &[u8], at: usize) -> usize {
    let mut end = at;
    while end < bytes.len() {
        let byte = bytes[end];
        let may_begin = byte.is_ascii_alphabetic() || byte == b'_';
        if !(may_begin || end > at && (byte.is_ascii_digit() || byte == b'-')) {
            break;
        }
        end += 1;
    }
    end
}

/// Where the key of an instance ends that may begin at `at`; none if it is malformed.
const fn index_end(bytes: &[u8], at: usize) -> Option<usize> {
    if !is_at(bytes, at, b'[') {
        return Some(at);
    }
    let mut end = at + 1;
    if is_at(bytes, end, b'"') {
        end += 1;
        while end < bytes.len() && bytes[end] != b'"' {
            end += if bytes[end] == b'\\' { 2 } else { 1 };
        }
        end += 1;
    } else {
        while end < bytes.len() && bytes[end].is_ascii_digit() {
            end += 1;
        }
        if end == at + 1 {
            return None;
        }
    }
    if is_at(bytes, end, b']') {
        Some(end + 1)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn problem(address: &str) -> Option<AddressProblem> {
        address_problem(address, AddressOf::Instance)
    }

    #[test]
    fn addresses_of_resources_modules_and_their_instances_are_well_formed() {
        for address in [
            "aws_vpc.main",
            "aws_vpc.main[0]",
            "aws_vpc.main[\"a.b]\\\"\"]",
            "module.network",
            "module.network[\"eu\"].module.inner.aws_vpc.main-2",
        ] {
            assert_eq!(problem(address), None, "{address}");
        }
    }

    #[test]
    fn what_is_no_address_is_found_out_in_the_compiler_too() {
        const NO_NAME: Option<AddressProblem> = problem("aws_vpc");
        assert_eq!(NO_NAME, Some(AddressProblem::Malformed));
        for address in [
            "",
            "aws_vpc.",
            ".main",
            "aws_vpc.main.id",
            "aws_vpc.main[",
            "aws_vpc.main[]",
            "aws_vpc.main[\"a]",
            "aws_vpc.main[a]",
            "${aws_vpc.main}",
            "aws_vpc.2",
            "module.",
            "module.a.module",
            "module.a.",
            "aws_vpc main",
        ] {
            assert_eq!(
                problem(address),
                Some(AddressProblem::Malformed),
                "{address}"
            );
        }
        assert_eq!(problem("data.aws_ami.base"), Some(AddressProblem::Data));
    }

    #[test]
    fn a_removal_is_about_all_instances() {
        let problem = address_problem("aws_vpc.main[0]", AddressOf::Whole);
        assert_eq!(problem, Some(AddressProblem::Instance));
    }
}
