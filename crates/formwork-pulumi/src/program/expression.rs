//! Expressions: what reads a property is an interpolation, some functions have a twin, and the rest Pulumi YAML cannot say.

use formwork_model::{Class, Expression, NodeId, Reference, Symbol, Term};
use serde_json::{Map, Value, json};

use super::text::{doubled, interpolation, member};
use super::value::{Slot, Wants, file};
use super::{Writer, is_folder, stack_key};
use crate::finding::Gap;
use crate::identity::{self, local_key};
use crate::names::{Fields, Kind, Shape, TypeNames};

/// What reads a property: what stands in `${…}`.
#[derive(Clone)]
pub(super) struct Access {
    text: String,
    names: Option<TypeNames>,
    shape: Shape,
    path: String,
    /// Terraform reads a list, and Pulumi its only element.
    is_flattened: bool,
}

impl Access {
    fn untyped(text: String) -> Self {
        Self {
            text,
            names: None,
            shape: Shape::SCALAR,
            path: String::new(),
            is_flattened: false,
        }
    }
}

impl Writer<'_> {
    pub(super) fn expression(&mut self, expression: &Expression, slot: &Slot) -> Value {
        let value = match expression {
            Expression::Template(parts) => json!(self.template(parts)),
            Expression::Call {
                function,
                arguments,
                spreads,
            } => {
                return match spreads {
                    true => self.cannot_say("the `...` after an argument"),
                    false => self.call(function, arguments, slot),
                };
            }
            Expression::Object(members) => self.computed_object(members),
            _ => match self.access(expression) {
                Some(access) => return self.read(&access, slot),
                None => return Value::Null,
            },
        };
        self.as_file(value, slot)
    }

    fn as_file(&self, value: Value, slot: &Slot) -> Value {
        let asset = slot
            .names
            .as_ref()
            .and_then(|names| names.asset(&slot.path));
        match asset {
            Some(asset) => file(asset, value),
            None => value,
        }
    }

    /// What is read, in the form that is wanted.
    fn read(&self, access: &Access, slot: &Slot) -> Value {
        let value = json!(interpolation(&access.text));
        let is_list = matches!(access.shape.kind(), Kind::List(_) | Kind::ListOfOne(_))
            || access.names.is_none();
        match (access.is_flattened, slot.wants) {
            (true, Wants::Same) => json!([value]),
            (false, Wants::Element) if is_list => json!({ "fn::singleOrNone": value }),
            _ => self.as_file(value, slot),
        }
    }

    /// Text with values in it.
    fn template(&mut self, parts: &[Term]) -> String {
        let mut text = String::new();
        for part in parts {
            match part {
                Term::Text(literal) => text.push_str(&doubled(literal)),
                Term::Bool(known) => text.push_str(&known.to_string()),
                Term::Integer(number) => text.push_str(&number.to_string()),
                Term::Float(number) => text.push_str(&number.to_string()),
                Term::Expression(expression) => match &**expression {
                    Expression::Template(parts) => text.push_str(&self.template(parts)),
                    _ => text.push_str(&self.interpolated(part)),
                },
                _ => text.push_str(&self.interpolated(part)),
            }
        }
        text
    }

    /// A value in a text. What reads no property gets a name first.
    fn interpolated(&mut self, term: &Term) -> String {
        let access = self.base(term);
        access.map_or_else(String::new, |access| interpolation(&access.text))
    }

    fn computed_object(&mut self, members: &[(Term, Term)]) -> Value {
        let mut object = Map::new();
        for (key, value) in members {
            let key = self.template(std::slice::from_ref(key));
            let value = self.value(value, &Slot::any());
            object.insert(key, value);
        }
        Value::Object(object)
    }

    /// What reads a property; a finding, where Pulumi YAML cannot read it.
    pub(super) fn access(&mut self, expression: &Expression) -> Option<Access> {
        match expression {
            Expression::Reference(reference) => self.reference(reference),
            Expression::Symbol(symbol) => self.symbol(symbol),
            Expression::Index { of, key } => self.index(of, key),
            Expression::Member { of, name } => {
                let base = self.base(of)?;
                self.member(base, name)
            }
            Expression::Splat { .. } => self.no_access("a splat (`[*]`)"),
            Expression::Unary { operator, .. } => {
                self.no_access(&format!("the operator `{}`", operator.text()))
            }
            Expression::Binary { operator, .. } => {
                self.no_access(&format!("the operator `{}`", operator.text()))
            }
            Expression::Conditional { .. } => self.no_access("a condition (`? :`)"),
            Expression::For(_) => self.no_access("a `for` expression"),
            Expression::Template(_) | Expression::Call { .. } | Expression::Object(_) => {
                let value = self.expression(expression, &Slot::any());
                Some(self.hoist(value))
            }
        }
    }

    fn no_access(&mut self, what: &str) -> Option<Access> {
        self.cannot_say(what);
        None
    }

    pub(super) fn cannot_say(&mut self, what: &str) -> Value {
        let problem = format!("uses {what}, which Pulumi YAML cannot say");
        self.findings.add(
            Gap::Expression,
            problem,
            "it knows properties, texts with properties in them, and a few functions",
        );
        Value::Null
    }

    /// What `[…]` or `.…` follows: a property, or a value that gets a name.
    fn base(&mut self, term: &Term) -> Option<Access> {
        match term {
            Term::Expression(expression) => self.access(expression),
            known => {
                let value = self.value(known, &Slot::any());
                Some(self.hoist(value))
            }
        }
    }

    /// Gives a value a name, so that it can be read in a text. Names of variables are nobody's identity.
    fn hoist(&mut self, value: Value) -> Access {
        let known = self.hoisted.iter().find(|(_, known)| **known == value);
        let name = known.map(|(name, _)| name.clone()).unwrap_or_else(|| {
            let name = format!("Value_{}", self.hoisted.len() + 1);
            self.hoisted.insert(name.clone(), value);
            name
        });
        Access::untyped(name)
    }

    fn symbol(&mut self, symbol: &Symbol) -> Option<Access> {
        match symbol {
            Symbol::Variable(name) => Some(Access::untyped(name.to_string())),
            Symbol::Local(name) => Some(Access::untyped(local_key(name))),
            symbol if is_folder(symbol) => Some(Access::untyped("pulumi.cwd".to_owned())),
            Symbol::Workspace => self.no_access("the name of Terraform's workspace"),
            _ => self.no_access("the key of a repetition"),
        }
    }

    fn reference(&mut self, reference: &Reference) -> Option<Access> {
        if reference.node == NodeId::OWN {
            return self.no_access("`self`");
        }
        let Some(node) = identity::own_node(self.model, self.position, reference.node) else {
            return self.foreign(reference);
        };
        if reference.instance.is_some() {
            return self.no_access("one of several instances");
        }
        if matches!(node.schema.class, Class::Module | Class::Action) {
            return self.no_access(&format!("`{}`", node.address()));
        }
        // A type that is missing is a finding of its own.
        let names = self
            .names
            .of_type(node.schema.class, node.schema.type_name)?;
        let access = Access {
            text: identity::key(node),
            names: Some(names),
            shape: Shape::SCALAR,
            path: String::new(),
            is_flattened: false,
        };
        self.field(access, &names, &names.fields(), &reference.attribute)
    }

    /// What another stack tells.
    fn foreign(&mut self, reference: &Reference) -> Option<Access> {
        let position = reference.node.stack as usize;
        let stack = self.model.stacks.get(position)?;
        let Some(output) = stack.outputs.iter().find(|output| output.tells(reference)) else {
            return self.no_access(&format!(
                "`{}` of the stack `{}`, which no output tells",
                reference.attribute, stack.name
            ));
        };
        self.stack_references.insert(position);
        let outputs = format!("{}.outputs", stack_key(stack));
        Some(Access::untyped(member(&outputs, &output.name)))
    }

    fn field(
        &mut self,
        base: Access,
        names: &TypeNames,
        fields: &Fields,
        name: &str,
    ) -> Option<Access> {
        let Some(property) = names.property(fields, name) else {
            self.lacks(name);
            return None;
        };
        Some(Access {
            text: member(&base.text, &property.name),
            shape: property.shape,
            path: property.path,
            is_flattened: property.is_flattened,
            ..base
        })
    }

    fn member(&mut self, base: Access, name: &str) -> Option<Access> {
        match (base.shape.kind(), base.names) {
            (Kind::Object(block), Some(names)) => {
                let fields = Fields::new(block, base.path.clone());
                self.field(base, &names, &fields, name)
            }
            (Kind::Map(shape), _) => Some(Access {
                text: member(&base.text, name),
                shape,
                ..base
            }),
            _ => Some(Access {
                text: member(&base.text, name),
                ..base
            }),
        }
    }

    fn index(&mut self, of: &Term, key: &Term) -> Option<Access> {
        let base = self.base(of)?;
        let shape = match base.shape.kind() {
            Kind::List(element) | Kind::ListOfOne(element) => element,
            _ => base.shape,
        };
        match key {
            Term::Integer(0) if base.is_flattened => Some(Access {
                shape,
                is_flattened: false,
                ..base
            }),
            Term::Integer(position) if *position >= 0 && !base.is_flattened => {
                let text = format!("{}[{position}]", base.text);
                Some(Access {
                    text,
                    shape,
                    ..base
                })
            }
            Term::Text(name) => self.member(base, name),
            Term::Expression(_)
                if !base.is_flattened && !matches!(base.shape.kind(), Kind::Map(_)) =>
            {
                let position = self.value(key, &Slot::any());
                let select = json!({ "fn::select": [position, interpolation(&base.text)] });
                Some(Access {
                    shape,
                    ..self.hoist(select)
                })
            }
            _ => self.no_access("a computed key, or an index beyond the only element"),
        }
    }

    /// The same read as the only element of a list, where Terraform says `one`.
    pub(super) fn only_element(&mut self, term: &Term, slot: &Slot) -> Value {
        if let Term::Expression(expression) = term
            && matches!(
                **expression,
                Expression::Reference(_) | Expression::Member { .. } | Expression::Index { .. }
            )
        {
            let Some(access) = self.access(expression) else {
                return Value::Null;
            };
            if access.is_flattened {
                return self.as_file(json!(interpolation(&access.text)), slot);
            }
        }
        json!({ "fn::singleOrNone": self.value(term, &Slot::any()) })
    }
}
