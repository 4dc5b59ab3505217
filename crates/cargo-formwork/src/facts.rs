//! What a runbook says about itself: its title, version, status and owner.

use formwork_model::procedure::{Kind, Part};

use crate::build::{Builder, Declaration};
use crate::field::{key, plain};
use crate::finder::Region;
use crate::program::is_taken;

/// What a runbook says about itself.
pub(crate) struct Facts {
    pub(crate) id: String,
    title: String,
    kind: Kind,
    version: Option<String>,
    status: Option<String>,
    owner: Option<String>,
    /// The role that decides at gates.
    pub(crate) decider: String,
}

impl Facts {
    pub(crate) fn of(source: &str, regions: &[Region], name: &str) -> Self {
        let declarations = || regions.iter().flat_map(|region| &region.declarations);
        let title = declarations().find_map(|declaration| match declaration {
            Declaration::Part(Part::Heading { text, .. }) => Some(plain(text)),
            _ => None,
        });
        let approver = declarations().find_map(|declaration| match declaration {
            Declaration::Part(Part::Approver(approver)) => Some(approver.role.name.to_owned()),
            _ => None,
        });
        let primary = declarations().find_map(|declaration| match declaration {
            Declaration::Part(Part::Agents(agents)) => Some(agents.primary.to_string()),
            _ => None,
        });
        let title = title.unwrap_or_else(|| name.to_owned());
        let owner = fact(source, "Owner");
        Self {
            id: id(name),
            kind: kind(&title),
            version: fact(source, "Version"),
            status: fact(source, "Status"),
            decider: approver
                .or(primary)
                .or_else(|| owner.clone())
                .unwrap_or_else(|| "Operator".to_owned()),
            owner,
            title,
        }
    }

    pub(crate) fn declare(&self, builder: &mut Builder) {
        builder.procedure.title(self.title.clone()).kind(self.kind);
        if let Some(version) = &self.version {
            builder.procedure.version(version.clone());
        }
        if let Some(status) = &self.status {
            builder.procedure.status(status.clone());
        }
        if let Some(owner) = &self.owner {
            builder.procedure.owner(owner.clone());
        }
    }
}

/// A file's name as the name of a package and a procedure; some names are those of crates, or of no package.
fn id(name: &str) -> String {
    let begins_well = name.starts_with(|sign: char| sign.is_ascii_alphabetic());
    let id = if begins_well {
        key(name)
    } else {
        key(&format!("runbook {name}"))
    };
    if is_taken(&id) {
        format!("{id}-runbook")
    } else {
        id
    }
}

/// A line `**Owner**: …` outside of lists.
fn fact(source: &str, name: &str) -> Option<String> {
    let line = |line: &str| {
        let rest = line.strip_prefix("**")?.strip_prefix(name)?;
        let rest = rest
            .strip_prefix("**:")
            .or_else(|| rest.strip_prefix(":**"))?;
        let text = rest.trim().trim_end_matches('\\').to_owned();
        // A form to fill in says nothing yet.
        (!text.is_empty() && !text.contains(['[', '|'])).then_some(text)
    };
    let mut in_fence = false;
    source.lines().find_map(|text| {
        in_fence ^= text.trim_start().starts_with("```");
        line(text).filter(|_| !in_fence)
    })
}

fn kind(title: &str) -> Kind {
    let title = title.to_lowercase();
    let kinds = [
        ("playbook", Kind::Playbook),
        ("runbook", Kind::Runbook),
        ("protocol", Kind::Protocol),
        ("standard", Kind::Standard),
    ];
    kinds
        .into_iter()
        .find(|(word, _)| title.contains(word))
        .map_or(Kind::Procedure, |(_, kind)| kind)
}
