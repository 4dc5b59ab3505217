//! Who takes part, and with what.

use formwork_model::procedure::{Agents, Approver, Lead, Marker, Role, Tool};

use super::Layout;
use super::block::{Block, Item};
use super::element::Element;
use super::words::{all_of, aside, code, condition};

/// Two lines. Where the author writes the document they are lines of its source only.
pub(super) fn agents(agents: &Agents, layout: Layout) -> Block {
    let coordinator = agents
        .coordinator
        .iter()
        .map(|name| format!("{name} (coordinator)"));
    let others: Vec<String> = agents
        .participants
        .iter()
        .map(|name| name.to_string())
        .chain(coordinator)
        .collect();
    let mut text = format!("Primary: {}", agents.primary);
    if !others.is_empty() {
        let end = match layout {
            Layout::Authors => "",
            Layout::Standard => "\\",
        };
        text.push_str(&format!("{end}\nParticipants: {}", others.join(", ")));
    }
    Block::Paragraph(text)
}

/// The roles, as people read them: `Infrastructure Lead or Security Team`.
pub(super) fn either(roles: &[Role]) -> String {
    roles
        .iter()
        .map(|role| role.name)
        .collect::<Vec<_>>()
        .join(" or ")
}

pub(super) fn role(role: &Role) -> Element {
    let holders = if role.holders.is_empty() {
        "held by nobody yet".to_owned()
    } else {
        format!("held by {}", all_of(role.holders))
    };
    Element::named(Lead::Colon, role.name, holders)
}

pub(super) fn tool(tool: &Tool) -> Element {
    let name = if tool.id.is_empty() {
        String::new()
    } else {
        format!("**{}**", tool.id)
    };
    let name = if tool.category.is_empty() {
        name
    } else {
        format!("{name} ({})", tool.category)
    };
    let text = if tool.summary.is_empty() {
        name
    } else {
        format!("{name}: {}", tool.summary)
    };
    let program = tool
        .program
        .as_ref()
        .map(|program| code(program))
        .unwrap_or_default();
    let lines = [
        ("Execute", tool.execute.to_string()),
        ("Integration", tool.integration.to_string()),
        ("Usage", tool.usage.to_string()),
        ("Program", program),
    ];
    let lines = lines.into_iter().filter(|(_, text)| !text.is_empty());
    let items = lines.map(|(name, text)| Item::named(name, text)).collect();
    let item = Item::text(text).with(Block::list(Marker::Bullets, Lead::PlainColon, items));
    Element::Item(Marker::Bullets, Lead::Colon, item)
}

pub(super) fn approver(approver: &Approver) -> Element {
    let only = approver
        .condition
        .as_deref()
        .map(condition)
        .unwrap_or_default();
    Element::named(
        Lead::Dash,
        approver.role.name,
        aside(&approver.scope, &only),
    )
}
