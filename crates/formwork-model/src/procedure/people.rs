//! Who takes part, and with what.

use super::Words;

/// A role, and who holds it. Who may approve is part of the program, and reviewed like it.
///
/// ```
/// use formwork_model::procedure::Role;
/// const LEAD: Role = Role::new("Infrastructure Lead", &["ada", "grace"]);
/// assert!(LEAD.is_held_by("ada"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Role {
    /// Its name.
    pub name: &'static str,
    /// The names of those who hold it; `*` stands for everybody.
    pub holders: &'static [&'static str],
}

impl Role {
    /// A role with its holders.
    pub const fn new(name: &'static str, holders: &'static [&'static str]) -> Self {
        Self { name, holders }
    }

    /// A role that everybody holds.
    pub const ANYONE: Self = Self::new("anyone", &["*"]);

    /// Whether somebody holds it.
    pub fn is_held_by(&self, person: &str) -> bool {
        self.holders.contains(&person) || self.is_everybodys()
    }

    /// Whether everybody holds it.
    pub fn is_everybodys(&self) -> bool {
        self.holders.contains(&"*")
    }
}

/// Who is responsible for a procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agents {
    /// Does it.
    pub primary: Words,
    /// Help.
    pub participants: Vec<Words>,
    /// Keeps an eye on all of it.
    pub coordinator: Option<Words>,
}

impl Agents {
    /// Who does it.
    pub fn new(primary: impl Into<Words>) -> Self {
        Self {
            primary: primary.into(),
            participants: Vec::new(),
            coordinator: None,
        }
    }

    /// Who helps.
    pub fn participants(
        mut self,
        participants: impl IntoIterator<Item = impl Into<Words>>,
    ) -> Self {
        self.participants
            .extend(participants.into_iter().map(Into::into));
        self
    }

    /// Who keeps an eye on all of it.
    pub fn coordinator(mut self, coordinator: impl Into<Words>) -> Self {
        self.coordinator = Some(coordinator.into());
        self
    }
}

/// A tool that a procedure needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tool {
    /// How steps name it.
    pub id: Words,
    /// What sort of tool it is.
    pub category: Words,
    /// What it is.
    pub summary: Words,
    /// What it does.
    pub execute: Words,
    /// What it works with.
    pub integration: Words,
    /// What it is used for.
    pub usage: Words,
    /// The program that must be there before the first step, where it is one.
    pub program: Option<Words>,
}

impl Tool {
    /// How steps name it, what sort of tool it is, and what it is.
    pub fn new(
        id: impl Into<Words>,
        category: impl Into<Words>,
        summary: impl Into<Words>,
    ) -> Self {
        Self {
            id: id.into(),
            category: category.into(),
            summary: summary.into(),
            execute: Words::default(),
            integration: Words::default(),
            usage: Words::default(),
            program: None,
        }
    }

    /// What it does.
    pub fn executes(mut self, text: impl Into<Words>) -> Self {
        self.execute = text.into();
        self
    }

    /// What it works with.
    pub fn works_with(mut self, text: impl Into<Words>) -> Self {
        self.integration = text.into();
        self
    }

    /// What it is used for.
    pub fn used_for(mut self, text: impl Into<Words>) -> Self {
        self.usage = text.into();
        self
    }

    /// The program that must be there before the first step.
    pub fn program(mut self, program: impl Into<Words>) -> Self {
        self.program = Some(program.into());
        self
    }
}
