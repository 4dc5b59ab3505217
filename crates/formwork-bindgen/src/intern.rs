//! Gives structurally equal blocks one number, so that they are generated once.

use std::collections::BTreeMap;

use formwork_schema::{Argument, Block, Mode, Nested, Nesting, Shape, Syntax, Type};

use crate::annotate::Scope;

/// Number of a distinct group of arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct GroupId(usize);

/// A distinct group of arguments, in one of its two roles.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Definition {
    pub(crate) role: Role,
    pub(crate) members: Vec<Member>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    /// The user writes it: it gets setters.
    Written,
    /// The provider computes it: it gets getters.
    Read,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) mode: Mode,
    pub(crate) sensitive: bool,
    pub(crate) write_only: bool,
    pub(crate) deprecated: bool,
    /// The Rust type of its text, where that says whose id, name or ARN it is.
    pub(crate) kind: Option<String>,
    /// What the provider accepts in it.
    pub(crate) clauses: Vec<String>,
    pub(crate) content: Content,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Content {
    Plain(Type),
    Group {
        id: GroupId,
        nesting: Nesting,
        syntax: Syntax,
        min_items: u32,
        max_items: u32,
    },
}

impl Definition {
    pub(crate) const NOTHING_WRITTEN: Self = Self {
        role: Role::Written,
        members: Vec::new(),
    };
    pub(crate) const NOTHING_READ: Self = Self {
        role: Role::Read,
        members: Vec::new(),
    };
}

#[derive(Default)]
pub(crate) struct Interner {
    ids: BTreeMap<Definition, GroupId>,
    definitions: Vec<Definition>,
}

impl Interner {
    pub(crate) fn definition(&self, id: GroupId) -> &Definition {
        &self.definitions[id.0]
    }

    /// The arguments of `block` that the user writes.
    pub(crate) fn written(&mut self, block: &Block, scope: &Scope<'_>) -> Definition {
        let settable = block
            .arguments
            .iter()
            .filter(|(_, argument)| argument.mode != Mode::Computed);
        let members = settable
            .map(|(name, argument)| self.written_member(name, argument, &scope.below(name)))
            .collect();
        Definition {
            role: Role::Written,
            members,
        }
    }

    fn written_member(&mut self, name: &str, argument: &Argument, scope: &Scope<'_>) -> Member {
        let annotation = scope.annotation();
        let is_demanded = annotation.is_demanded;
        let mut content = self.content(&argument.shape, Role::Written, scope);
        if let (true, Content::Group { min_items, .. }) = (is_demanded, &mut content) {
            *min_items = (*min_items).max(1);
        }
        Member {
            name: name.to_owned(),
            mode: if is_demanded {
                Mode::Required
            } else {
                argument.mode
            },
            sensitive: argument.sensitive,
            write_only: argument.write_only,
            deprecated: argument.deprecated,
            kind: scope.argument_kind(&annotation),
            clauses: annotation.into_clauses(),
            content,
        }
    }

    /// The attributes of `block` that can be read, of a whole resource or of a group that the provider computes.
    pub(crate) fn read(&mut self, block: &Block, scope: &Scope<'_>) -> Definition {
        let readable = block.arguments.iter().filter(|(_, argument)| {
            !argument.write_only
                && match &argument.shape {
                    Shape::Nested(nested) if nested.syntax == Syntax::Block => {
                        computes(&nested.block)
                    }
                    _ => true,
                }
        });
        let members = readable
            .map(|(name, argument)| {
                let scope = scope.below(name);
                Member {
                    name: name.clone(),
                    mode: Mode::Computed,
                    sensitive: argument.sensitive,
                    write_only: false,
                    deprecated: false,
                    kind: scope.attribute_kind(),
                    clauses: Vec::new(),
                    content: self.content(&argument.shape, Role::Read, &scope),
                }
            })
            .collect();
        Definition {
            role: Role::Read,
            members,
        }
    }

    fn content(&mut self, shape: &Shape, role: Role, scope: &Scope<'_>) -> Content {
        match shape {
            Shape::Type(r#type) => Content::Plain(r#type.clone()),
            Shape::Nested(nested) => Content::Group {
                id: self.nested(nested, role, scope),
                nesting: nested.nesting,
                syntax: nested.syntax,
                min_items: nested.min_items,
                max_items: nested.max_items,
            },
        }
    }

    fn nested(&mut self, nested: &Nested, role: Role, scope: &Scope<'_>) -> GroupId {
        let scope = scope.within(&nested.block);
        let definition = match role {
            Role::Written => self.written(&nested.block, &scope),
            Role::Read => self.read(&nested.block, &scope),
        };
        if let Some(id) = self.ids.get(&definition) {
            return *id;
        }
        let id = GroupId(self.definitions.len());
        self.definitions.push(definition.clone());
        self.ids.insert(definition, id);
        id
    }
}

/// Whether the provider computes anything in a block, so that reading it tells more than what was written.
fn computes(block: &Block) -> bool {
    block
        .arguments
        .values()
        .any(|argument| match (&argument.mode, &argument.shape) {
            (Mode::Computed, _) => true,
            (_, Shape::Nested(nested)) => computes(&nested.block),
            _ => false,
        })
}
