//! The types of outputs, which modules do not declare: what is certain from how a value is written. Whatever is not is [`Constraint::Any`].

use std::cell::RefCell;
use std::collections::BTreeMap;

use hcl_edit::expr::{
    Array, BinaryOperator, Expression, ForExpr, FuncCall, Traversal, TraversalOperator,
    UnaryOperator,
};
use hcl_edit::template::Element;

use super::constraint::Constraint;
use super::declared::Variable;

/// What expressions of a module refer to.
pub(crate) struct Inference<'module> {
    variables: BTreeMap<&'module str, &'module Constraint>,
    locals: BTreeMap<&'module str, &'module Expression>,
    /// The locals that are being looked at: one that refers to itself has no type.
    open: RefCell<Vec<&'module str>>,
}

type Operator = TraversalOperator;

impl<'module> Inference<'module> {
    pub(crate) fn new(
        variables: &'module [Variable],
        locals: impl Iterator<Item = (&'module str, &'module Expression)>,
    ) -> Self {
        let variables = variables.iter();
        Self {
            variables: variables
                .map(|variable| (variable.name.as_str(), &variable.constraint))
                .collect(),
            locals: locals.collect(),
            open: RefCell::default(),
        }
    }

    /// The type of a value.
    pub(crate) fn of(&self, expression: &Expression) -> Constraint {
        self.known(expression).unwrap_or(Constraint::Any)
    }

    /// The type of a value; none of `null`, which has every type.
    fn known(&self, expression: &Expression) -> Option<Constraint> {
        Some(match expression {
            Expression::Null(_) => return None,
            Expression::Bool(_) => Constraint::Bool,
            Expression::Number(_) => Constraint::Num,
            Expression::String(_) | Expression::HeredocTemplate(_) => Constraint::Str,
            Expression::StringTemplate(template) => {
                let elements: Vec<&Element> = template.iter().collect();
                match elements.as_slice() {
                    [Element::Interpolation(only)] => return self.known(&only.expr),
                    _ => Constraint::Str,
                }
            }
            Expression::Array(items) => list(self.common(items)),
            Expression::Object(_) => Constraint::Any,
            Expression::Parenthesis(inner) => return self.known(inner.inner()),
            Expression::Conditional(parts) => {
                return self.either([&parts.true_expr, &parts.false_expr]);
            }
            Expression::FuncCall(call) => return self.call(call),
            Expression::Traversal(traversal) => self.traversal(traversal),
            Expression::UnaryOp(operation) => match operation.operator.value() {
                UnaryOperator::Neg => Constraint::Num,
                UnaryOperator::Not => Constraint::Bool,
            },
            Expression::BinaryOp(operation) => match operation.operator.value() {
                BinaryOperator::Plus
                | BinaryOperator::Minus
                | BinaryOperator::Mul
                | BinaryOperator::Div
                | BinaryOperator::Mod => Constraint::Num,
                _ => Constraint::Bool,
            },
            Expression::ForExpr(parts) => for_expression(parts),
            Expression::Variable(_) => Constraint::Any,
        })
    }

    /// The type that all of these have, leaving `null` aside.
    fn either<'expression>(
        &self,
        expressions: impl IntoIterator<Item = &'expression Expression>,
    ) -> Option<Constraint> {
        let mut types = expressions.into_iter().filter_map(|one| self.known(one));
        let first = types.next()?;
        let is_common = types.all(|other| other == first);
        Some(if is_common { first } else { Constraint::Any })
    }

    fn common(&self, items: &Array) -> Constraint {
        self.either(items).unwrap_or(Constraint::Any)
    }

    fn call(&self, call: &FuncCall) -> Option<Constraint> {
        if call.name.is_namespaced() {
            return Some(Constraint::Any);
        }
        let arguments: Vec<&Expression> = call.args.iter().collect();
        let first = || {
            arguments
                .first()
                .map_or(Constraint::Any, |one| self.of(one))
        };
        let name = call.name.name.as_str();
        Some(match name {
            // Arguments may come from a list, whose elements may differ.
            "coalesce" | "try" if !call.args.expand_final() => {
                return self.either(arguments.iter().copied());
            }
            "nonsensitive" | "sensitive" | "ephemeralasnull" => first(),
            "distinct" | "reverse" | "slice" | "tolist" => collection(first(), list),
            "setintersection" | "setsubtract" | "setunion" | "toset" => collection(first(), set),
            "values" => match first() {
                Constraint::Map(element) => Constraint::List(element),
                _ => list(Constraint::Any),
            },
            "tomap" => match first() {
                map @ Constraint::Map(_) => map,
                _ => Constraint::Map(Box::new(Constraint::Any)),
            },
            "one" | "element" => element(&first()),
            "lookup" if arguments.len() == 3 => match first() {
                Constraint::Map(element) => *element,
                _ => Constraint::Any,
            },
            name => function(name),
        })
    }

    fn traversal(&self, traversal: &Traversal) -> Constraint {
        let operators: Vec<&Operator> = traversal.operators.iter().map(|one| &**one).collect();
        let Expression::Variable(root) = &traversal.expr else {
            return read(self.of(&traversal.expr), &operators);
        };
        match (root.as_str(), operators.as_slice()) {
            ("var", [Operator::GetAttr(name), rest @ ..]) => {
                let variable = self.variables.get(name.as_str());
                read(
                    variable.map_or(Constraint::Any, |known| (*known).clone()),
                    rest,
                )
            }
            ("local", [Operator::GetAttr(name), rest @ ..]) => {
                read(self.local(name.as_str()), rest)
            }
            ("path" | "terraform", [Operator::GetAttr(_)]) => Constraint::Str,
            ("data" | "ephemeral", [Operator::GetAttr(_), Operator::GetAttr(_), rest @ ..]) => {
                attribute(rest)
            }
            ("module" | "each" | "count" | "self" | "var" | "local", _) => Constraint::Any,
            // Every other name is the type of a resource.
            (_, [Operator::GetAttr(_), rest @ ..]) => attribute(rest),
            _ => Constraint::Any,
        }
    }

    fn local(&self, name: &str) -> Constraint {
        let Some((name, expression)) = self.locals.get_key_value(name) else {
            return Constraint::Any;
        };
        if self.open.borrow().contains(name) {
            return Constraint::Any;
        }
        self.open.borrow_mut().push(name);
        let constraint = self.of(expression);
        self.open.borrow_mut().pop();
        constraint
    }
}

fn list(element: Constraint) -> Constraint {
    Constraint::List(Box::new(element))
}

fn set(element: Constraint) -> Constraint {
    Constraint::Set(Box::new(element))
}

fn for_expression(parts: &ForExpr) -> Constraint {
    let any = Box::new(Constraint::Any);
    match parts.key_expr {
        Some(_) => Constraint::Map(any),
        None => Constraint::List(any),
    }
}

fn element(collection: &Constraint) -> Constraint {
    collection.element().cloned().unwrap_or(Constraint::Any)
}

/// The same elements in another collection.
fn collection(of: Constraint, wrap: impl FnOnce(Constraint) -> Constraint) -> Constraint {
    match of {
        Constraint::Map(_) => wrap(Constraint::Any),
        other => wrap(element(&other)),
    }
}

/// What is read of a value of a known type.
fn read(of: Constraint, operators: &[&Operator]) -> Constraint {
    let [operator, rest @ ..] = operators else {
        return of;
    };
    match operator {
        Operator::GetAttr(name) => read(member(&of, name.as_str()), rest),
        Operator::Index(_) | Operator::LegacyIndex(_) => read(element(&of), rest),
        Operator::AttrSplat(_) | Operator::FullSplat(_) => list(match &of {
            Constraint::List(element) | Constraint::Set(element) => read((**element).clone(), rest),
            _ => Constraint::Any,
        }),
    }
}

fn member(of: &Constraint, name: &str) -> Constraint {
    match of {
        Constraint::Object(members) => members
            .iter()
            .find(|member| member.name == name)
            .map_or(Constraint::Any, |member| member.constraint.clone()),
        Constraint::Map(element) => (**element).clone(),
        _ => Constraint::Any,
    }
}

/// What is read of a resource. Ids and ARNs are text in every provider; of other attributes only the provider knows the type.
fn attribute(operators: &[&Operator]) -> Constraint {
    match operators {
        [Operator::Index(_) | Operator::LegacyIndex(_), rest @ ..] => attribute(rest),
        [Operator::AttrSplat(_) | Operator::FullSplat(_), rest @ ..] => list(attribute(rest)),
        [Operator::GetAttr(name)] if is_text(name.as_str()) => Constraint::Str,
        _ => Constraint::Any,
    }
}

fn is_text(attribute: &str) -> bool {
    matches!(attribute, "id" | "arn") || attribute.ends_with("_arn")
}

/// What a function returns, whatever it is given.
fn function(name: &str) -> Constraint {
    match name {
        "abspath" | "base64decode" | "base64encode" | "base64gzip" | "base64sha256"
        | "base64sha512" | "basename" | "bcrypt" | "chomp" | "cidrhost" | "cidrnetmask"
        | "cidrsubnet" | "dirname" | "file" | "filebase64" | "filebase64sha256"
        | "filebase64sha512" | "filemd5" | "filesha1" | "filesha256" | "filesha512" | "format"
        | "formatdate" | "indent" | "join" | "jsonencode" | "lower" | "md5" | "pathexpand"
        | "plantimestamp" | "replace" | "rsadecrypt" | "sha1" | "sha256" | "sha512" | "strrev"
        | "substr" | "textdecodebase64" | "textencodebase64" | "timeadd" | "timestamp"
        | "title" | "tostring" | "trim" | "trimprefix" | "trimspace" | "trimsuffix" | "upper"
        | "urlencode" | "uuid" | "uuidv5" | "yamlencode" => Constraint::Str,
        "abs" | "ceil" | "floor" | "index" | "length" | "log" | "max" | "min" | "parseint"
        | "pow" | "signum" | "sum" | "timecmp" | "tonumber" => Constraint::Num,
        "alltrue" | "anytrue" | "can" | "contains" | "endswith" | "fileexists" | "issensitive"
        | "startswith" | "strcontains" | "tobool" => Constraint::Bool,
        "cidrsubnets" | "compact" | "formatlist" | "keys" | "sort" | "split" => {
            list(Constraint::Str)
        }
        "fileset" => set(Constraint::Str),
        "range" => list(Constraint::Num),
        "chunklist" | "concat" | "flatten" | "matchkeys" | "setproduct" => list(Constraint::Any),
        _ => Constraint::Any,
    }
}
