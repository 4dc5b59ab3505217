//! A configuration of literals: the one form from which both Terraform JSON and Rust are written.

use std::fmt;

/// The value of an argument.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Literal {
    Text(String),
    /// As it is written, such as `10` or `1.5`.
    Number(String),
    Bool(bool),
    /// Values or bodies, all alike.
    List(Vec<Literal>),
    /// A list without elements still has a type: that of the element it could have.
    EmptyList(Box<Literal>),
    Map(Vec<(String, Literal)>),
    /// A nested block or object.
    Body(Body),
    /// An attribute of another resource.
    Reference {
        type_name: String,
        attribute: String,
    },
}

impl Literal {
    pub(crate) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    pub(crate) fn number(number: f64) -> Self {
        Self::Number(number.to_string())
    }

    /// The value as people would call it in a report.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Text(text) => format!("{text:?}"),
            Self::Number(number) => number.clone(),
            Self::Bool(value) => value.to_string(),
            Self::List(items) => format!("a list of {}", items.len()),
            Self::EmptyList(_) => "an empty list".to_owned(),
            Self::Map(entries) => format!("a map of {}", entries.len()),
            Self::Body(_) => "a block".to_owned(),
            Self::Reference {
                type_name,
                attribute,
            } => format!("{type_name}.{attribute}"),
        }
    }
}

/// Arguments in the order in which they are written. A mistake may give one twice.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Body(pub(crate) Vec<(String, Literal)>);

impl Body {
    pub(crate) fn get(&self, name: &str) -> Option<&Literal> {
        self.0
            .iter()
            .find(|(given, _)| given == name)
            .map(|(_, value)| value)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Gives `name` this value, in the place of one that it had.
    pub(crate) fn set(&mut self, name: &str, value: Literal) {
        match self.0.iter_mut().find(|(given, _)| given == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name.to_owned(), value)),
        }
    }

    pub(crate) fn remove(&mut self, name: &str) {
        self.0.retain(|(given, _)| given != name);
    }

    pub(crate) fn rename(&mut self, from: &str, to: &str) {
        for (name, _) in &mut self.0 {
            if name == from {
                to.clone_into(name);
            }
        }
    }

    /// The body at a path of names and positions; the empty path is this body.
    pub(crate) fn at(&mut self, path: &Path) -> Option<&mut Body> {
        if path.0.is_empty() {
            return Some(self);
        }
        match self.value_at(path) {
            Some(Literal::Body(body)) => Some(body),
            _ => None,
        }
    }

    /// The value at a path of names and positions.
    pub(crate) fn value_at(&mut self, path: &Path) -> Option<&mut Literal> {
        let (first, rest) = path.0.split_first()?;
        let Step::Name(name) = first else {
            return None;
        };
        let mut value = entry(&mut self.0, name)?;
        for step in rest {
            value = match (value, step) {
                (Literal::Body(body), Step::Name(name)) => entry(&mut body.0, name)?,
                (Literal::Map(entries), Step::Name(name)) => entry(entries, name)?,
                (Literal::List(items), Step::At(position)) => items.get_mut(*position)?,
                _ => return None,
            };
        }
        Some(value)
    }
}

fn entry<'entries>(
    entries: &'entries mut [(String, Literal)],
    name: &str,
) -> Option<&'entries mut Literal> {
    entries
        .iter_mut()
        .find(|(given, _)| given == name)
        .map(|(_, value)| value)
}

/// Where a value stands in a configuration.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Path(Vec<Step>);

#[derive(Debug, Clone, PartialEq)]
enum Step {
    Name(String),
    At(usize),
}

impl Path {
    pub(crate) fn name(&self, name: &str) -> Self {
        self.then(Step::Name(name.to_owned()))
    }

    pub(crate) fn position(&self, position: usize) -> Self {
        self.then(Step::At(position))
    }

    fn then(&self, step: Step) -> Self {
        let mut path = self.clone();
        path.0.push(step);
        path
    }

    /// Without its last step.
    pub(crate) fn parent(&self) -> Option<Self> {
        let (_, before) = self.0.split_last()?;
        Some(Self(before.to_vec()))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, step) in self.0.iter().enumerate() {
            let dot = if number > 0 { "." } else { "" };
            match step {
                Step::Name(name) => write!(formatter, "{dot}{name}")?,
                Step::At(position) => write!(formatter, "{dot}{position}")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_to_a_value_in_the_second_block() {
        let block =
            |size: f64| Literal::Body(Body(vec![("size".to_owned(), Literal::number(size))]));
        let mut body = Body(vec![(
            "disk".to_owned(),
            Literal::List(vec![block(1.0), block(2.0)]),
        )]);
        let path = Path::default().name("disk").position(1).name("size");
        assert_eq!(path.to_string(), "disk.1.size");
        assert_eq!(body.value_at(&path), Some(&mut Literal::number(2.0)));
        assert_eq!(body.value_at(&path.name("more")), None);
    }
}
