//! Types of variables, as Terraform's language writes them.

use hcl_edit::expr::{Expression, FuncCall, Object, ObjectKey};

use super::text::literal;

/// A type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Constraint {
    Any,
    Str,
    Num,
    Bool,
    List(Box<Constraint>),
    Set(Box<Constraint>),
    Map(Box<Constraint>),
    Tuple(Vec<Constraint>),
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) constraint: Constraint,
    pub(crate) is_optional: bool,
    /// Its value where none is given, as it is written.
    pub(crate) default: Option<String>,
}

impl Constraint {
    /// Reads a type.
    ///
    /// # Errors
    /// What is no type in it.
    pub(crate) fn of(expression: &Expression) -> Result<Self, String> {
        match expression {
            Expression::Variable(word) => keyword(word.as_str()),
            // Before Terraform 0.12 types were texts.
            Expression::String(word) => keyword(word.as_str()),
            Expression::FuncCall(call) => constructed(call),
            Expression::Parenthesis(inner) => Self::of(inner.inner()),
            other => Err(shown(other)),
        }
    }

    /// The type of its elements, where it is a collection.
    pub(crate) fn element(&self) -> Option<&Self> {
        match self {
            Self::List(element) | Self::Set(element) | Self::Map(element) => Some(element),
            _ => None,
        }
    }
}

fn keyword(word: &str) -> Result<Constraint, String> {
    Ok(match word {
        "any" => Constraint::Any,
        "string" => Constraint::Str,
        "number" => Constraint::Num,
        "bool" => Constraint::Bool,
        "list" => Constraint::List(Box::new(Constraint::Any)),
        "set" => Constraint::Set(Box::new(Constraint::Any)),
        "map" => Constraint::Map(Box::new(Constraint::Any)),
        other => return Err(other.to_owned()),
    })
}

fn constructed(call: &FuncCall) -> Result<Constraint, String> {
    let arguments: Vec<&Expression> = call.args.iter().collect();
    let collection = |wrap: fn(Box<Constraint>) -> Constraint, element| {
        Constraint::of(element).map(|element| wrap(Box::new(element)))
    };
    match (call.name.name.as_str(), arguments.as_slice()) {
        ("list", [element]) => collection(Constraint::List, element),
        ("set", [element]) => collection(Constraint::Set, element),
        ("map", [element]) => collection(Constraint::Map, element),
        ("tuple", [Expression::Array(elements)]) => {
            let elements: Result<Vec<Constraint>, String> =
                elements.iter().map(Constraint::of).collect();
            elements.map(Constraint::Tuple)
        }
        ("object", [Expression::Object(object)]) => members(object).map(Constraint::Object),
        (name, _) => Err(format!("{name}(..)")),
    }
}

fn members(object: &Object) -> Result<Vec<Member>, String> {
    let mut members: Vec<Member> = Vec::new();
    for (key, value) in object {
        let name = key_text(key).ok_or_else(|| "a computed name".to_owned())?;
        if members.iter().any(|member| member.name == name) {
            return Err(format!("the second `{name}`"));
        }
        members.push(member(name, value.expr())?);
    }
    Ok(members)
}

fn member(name: String, expression: &Expression) -> Result<Member, String> {
    let (inner, default, is_optional) = match expression {
        Expression::FuncCall(call) if call.name.name.as_str() == "optional" => {
            let inner = call.args.get(0).ok_or("optional()")?;
            let default = call.args.get(1).map(|default| default.to_string());
            (inner, default, true)
        }
        other => (other, None, false),
    };
    Ok(Member {
        name,
        constraint: Constraint::of(inner)?,
        is_optional,
        default: default.map(|default| default.trim().to_owned()),
    })
}

/// The text of a key that is not computed.
pub(crate) fn key_text(key: &ObjectKey) -> Option<String> {
    match key {
        ObjectKey::Ident(name) => Some(name.as_str().to_owned()),
        ObjectKey::Expression(Expression::Variable(name)) => Some(name.as_str().to_owned()),
        ObjectKey::Expression(expression) => literal(expression),
    }
}

fn shown(expression: &Expression) -> String {
    expression.to_string().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use hcl_edit::parser::parse_expr;

    use super::*;

    fn check(text: &str, expected: Expect) {
        let expression = parse_expr(text).expect("it is an expression");
        match Constraint::of(&expression) {
            Ok(constraint) => expected.assert_eq(&format!("{constraint:?}")),
            Err(problem) => expected.assert_eq(&format!("refused: {problem}")),
        }
    }

    #[test]
    fn collections_nest() {
        check("map(list(set(string)))", expect!["Map(List(Set(Str)))"]);
        check("tuple([string, number])", expect!["Tuple([Str, Num])"]);
        check("list", expect!["List(Any)"]);
        check("\"map\"", expect!["Map(Any)"]);
    }

    #[test]
    fn members_may_be_absent_and_have_defaults() {
        check(
            r#"object({ name = string, "size" = optional(number, 3), tags = optional(map(any)) })"#,
            expect![[
                r#"Object([Member { name: "name", constraint: Str, is_optional: false, default: None }, Member { name: "size", constraint: Num, is_optional: true, default: Some("3") }, Member { name: "tags", constraint: Map(Any), is_optional: true, default: None }])"#
            ]],
        );
    }

    #[test]
    fn what_is_no_type_is_named() {
        check("text", expect!["refused: text"]);
        check("list(text)", expect!["refused: text"]);
        check("list(string, number)", expect!["refused: list(..)"]);
        check("1 + 2", expect!["refused: 1 + 2"]);
        check(
            r#"object({ a = string, "a" = number })"#,
            expect!["refused: the second `a`"],
        );
    }
}
