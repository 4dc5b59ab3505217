//! What only Terraform can evaluate: trees, printed once, by the crate that emits.

use std::borrow::Cow;

use crate::Term;

/// Identity of a declared thing within one [`crate::Model`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId {
    /// Position of the stack in the model.
    pub stack: u32,
    /// Position of the node in the stack.
    pub index: u32,
}

impl NodeId {
    /// The resource in whose own block an expression stands; Terraform calls it `self`.
    pub const OWN: Self = Self {
        stack: u32::MAX,
        index: u32::MAX,
    };
}

/// A value that Terraform computes.
#[derive(Debug, Clone, PartialEq)]
pub enum Expression {
    /// An attribute of something declared.
    Reference(Reference),
    /// What Terraform knows by a name where the expression stands.
    Symbol(Symbol),
    /// `of[key]`.
    Index {
        /// The collection.
        of: Term,
        /// Position or key.
        key: Term,
    },
    /// `of.name`.
    Member {
        /// The object.
        of: Term,
        /// The member's name.
        name: Cow<'static, str>,
    },
    /// `of[*].name[0]`: the same read of every element.
    Splat {
        /// The list.
        of: Term,
        /// What is read of each, in order.
        path: Vec<Step>,
    },
    /// Text with values in it.
    Template(Vec<Term>),
    /// A call of one of Terraform's functions, or of a provider's (`provider::aws::arn_parse`).
    Call {
        /// The function's name as Terraform writes it.
        function: Cow<'static, str>,
        /// In order.
        arguments: Vec<Term>,
        /// The last argument is a list, whose elements are the arguments from there on (`...`).
        spreads: bool,
    },
    /// `!operand` or `-operand`.
    Unary {
        /// What is done.
        operator: UnaryOperator,
        /// With what.
        operand: Term,
    },
    /// `left operator right`.
    Binary {
        /// What stands left.
        left: Term,
        /// What is done.
        operator: BinaryOperator,
        /// What stands right.
        right: Term,
    },
    /// `condition ? then : otherwise`.
    Conditional {
        /// What decides.
        condition: Term,
        /// The value where it holds.
        then: Term,
        /// The value where it does not.
        otherwise: Term,
    },
    /// `[for …]` or `{for …}`.
    For(Box<For>),
    /// An object whose keys may be computed; keys that are known make a [`Term::Map`].
    Object(Vec<(Term, Term)>),
}

/// A reference to an attribute of a declared thing.
#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    /// The thing.
    pub node: NodeId,
    /// Which of its instances, where it is repeated and the reference stands outside of the repetition.
    pub instance: Option<Term>,
    /// Its attribute; empty where the thing as a whole is meant, as in what reads all of its instances.
    pub attribute: Cow<'static, str>,
}

impl Reference {
    /// The thing as a whole: where it is repeated, all of its instances.
    pub fn whole(node: NodeId) -> Self {
        Self {
            node,
            instance: None,
            attribute: Cow::Borrowed(""),
        }
    }

    /// Whether the thing as a whole is meant.
    pub fn is_whole(&self) -> bool {
        self.attribute.is_empty()
    }
}

/// What Terraform knows by a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Symbol {
    /// A variable of the module: `var.name`.
    Variable(Cow<'static, str>),
    /// A local value of the module: `local.name`.
    Local(Cow<'static, str>),
    /// The key of an instance of what `for_each` repeats: `each.key`.
    EachKey,
    /// Its value: `each.value`.
    EachValue,
    /// The position of an instance of what `count` repeats: `count.index`.
    CountIndex,
    /// What a `for` expression or a dynamic block goes over, by the name that it has there.
    Bound(Cow<'static, str>),
    /// The folder of the module: `path.module`.
    ModuleFolder,
    /// The folder of the root module: `path.root`.
    RootFolder,
    /// The folder that Terraform was started in: `path.cwd`.
    WorkingFolder,
    /// The name of the workspace: `terraform.workspace`.
    Workspace,
}

/// One step of what a splat reads of each element.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// `.name`.
    Member(Cow<'static, str>),
    /// `[key]`.
    Index(Term),
}

/// An operator before its operand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnaryOperator {
    /// `!`
    Not,
    /// `-`
    Negate,
}

/// An operator between its operands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BinaryOperator {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`
    Remainder,
    /// `&&`
    And,
    /// `||`
    Or,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

/// A `for` expression.
#[derive(Debug, Clone, PartialEq)]
pub struct For {
    /// The name of each key or position, where it is asked for.
    pub key: Option<Cow<'static, str>>,
    /// The name of each element.
    pub value: Cow<'static, str>,
    /// What it goes over.
    pub over: Term,
    /// Which elements count; all, if nothing is said.
    pub condition: Option<Term>,
    /// What it makes.
    pub result: ForResult,
}

/// What a `for` expression makes of each element.
#[derive(Debug, Clone, PartialEq)]
pub enum ForResult {
    /// An element of a list: `[for … : value]`.
    List(Term),
    /// A member of an object: `{for … : key => value}`.
    Object {
        /// Its key.
        key: Term,
        /// Its value.
        value: Term,
        /// Values of equal keys form a list (`...`), instead of being an error.
        groups: bool,
    },
}

impl Expression {
    /// A call of a function with these arguments.
    pub fn call(
        function: impl Into<Cow<'static, str>>,
        arguments: impl IntoIterator<Item = Term>,
    ) -> Self {
        Self::Call {
            function: function.into(),
            arguments: arguments.into_iter().collect(),
            spreads: false,
        }
    }

    /// Calls `visit` for each term directly below this expression, in the order of their print.
    pub fn terms<'expression>(&'expression self, visit: &mut dyn FnMut(&'expression Term)) {
        match self {
            Self::Symbol(_) => {}
            Self::Reference(reference) => reference.instance.iter().for_each(visit),
            Self::Index { of, key } => {
                visit(of);
                visit(key);
            }
            Self::Member { of, .. } => visit(of),
            Self::Splat { of, path } => {
                visit(of);
                for step in path {
                    if let Step::Index(key) = step {
                        visit(key);
                    }
                }
            }
            Self::Template(terms)
            | Self::Call {
                arguments: terms, ..
            } => terms.iter().for_each(visit),
            Self::Unary { operand, .. } => visit(operand),
            Self::Binary { left, right, .. } => {
                visit(left);
                visit(right);
            }
            Self::Conditional {
                condition,
                then,
                otherwise,
            } => {
                visit(condition);
                visit(then);
                visit(otherwise);
            }
            Self::For(parts) => parts.terms(visit),
            Self::Object(members) => {
                for (key, value) in members {
                    visit(key);
                    visit(value);
                }
            }
        }
    }

    /// Calls `visit` for each reference in this tree.
    pub fn references<'expression>(
        &'expression self,
        visit: &mut dyn FnMut(&'expression Reference),
    ) {
        self.within(&mut |expression| {
            if let Self::Reference(reference) = expression {
                visit(reference);
            }
        });
    }

    /// Calls `visit` for this expression and every one below it.
    pub fn within<'expression>(&'expression self, visit: &mut dyn FnMut(&'expression Expression)) {
        visit(self);
        self.terms(&mut |term| {
            term.expressions("", &mut |_, expression| expression.within(visit));
        });
    }
}

impl For {
    fn terms<'expression>(&'expression self, visit: &mut dyn FnMut(&'expression Term)) {
        visit(&self.over);
        match &self.result {
            ForResult::List(value) => visit(value),
            ForResult::Object { key, value, .. } => {
                visit(key);
                visit(value);
            }
        }
        self.condition.iter().for_each(visit);
    }
}

impl UnaryOperator {
    /// As Terraform writes it.
    pub fn text(self) -> &'static str {
        match self {
            Self::Not => "!",
            Self::Negate => "-",
        }
    }
}

impl BinaryOperator {
    /// As Terraform writes it.
    pub fn text(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "/",
            Self::Remainder => "%",
            Self::And => "&&",
            Self::Or => "||",
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }
}
