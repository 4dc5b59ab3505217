//! `refactor.tf.json`: what was moved, imported and removed. It has a file of its own, because checkov skips a file with such blocks.

use formwork_model::{
    Destination, Fate, Import, ImportId, InstanceKey, Model, Move, Place, Refactorings, Removal,
    Term,
};
use serde_json::{Map, Value, json};

use crate::File;
use crate::body::Printed;
use crate::literal::write_quoted;
use crate::scope::Scope;

/// The file; none where nothing is to be said.
pub(crate) fn refactor_file(model: &Model, position: usize) -> Option<File> {
    let text = refactorings(model, position)?;
    let stack = &model.stacks[position].name;
    let path = format!("{}/{stack}/refactor.tf.json", model.environment);
    Some(File { path, text })
}

fn refactorings(model: &Model, position: usize) -> Option<String> {
    let scope = &Scope::new(model);
    let Refactorings {
        moves,
        imports,
        removals,
        // Synthesis makes an import here and a removal there of each.
        takeovers: _,
    } = &model.stacks[position].refactorings;
    // Terraform destroys an instance that is repeated no more by itself, and a block cannot name it.
    let whole: Vec<Removal> = removals
        .iter()
        .filter(|removal| !removal.from.ends_with(']'))
        .cloned()
        .collect();
    let mut document = Map::new();
    let sections = [
        ("import", blocks(imports, |import| imported(scope, import))),
        ("moved", blocks(moves, |moved| moved_block(scope, moved))),
        ("removed", blocks(&whole, removed)),
    ];
    for (name, blocks) in sections {
        if !blocks.is_empty() {
            document.insert(name.to_owned(), Value::Array(blocks));
        }
    }
    (!document.is_empty()).then(|| format!("{:#}\n", Value::Object(document)))
}

/// A block for each, each once, in an order that does not depend on the program's.
fn blocks<T>(things: &[T], block: impl Fn(&T) -> (Value, Option<Place>)) -> Vec<Value> {
    let mut blocks: Vec<(Value, Option<Place>)> = things.iter().map(block).collect();
    // Of two that say the same, one of the program and one of the lock, the program's has a place.
    blocks.sort_by_cached_key(|(block, place)| (block.to_string(), place.is_none(), *place));
    blocks.dedup_by(|later, first| later.0 == first.0);
    let blocks = blocks.into_iter();
    blocks
        .map(|(mut block, place)| {
            if let Some(place) = place {
                block["//"] = json!({ "source": place.to_string() });
            }
            block
        })
        .collect()
}

fn moved_block(scope: &Scope<'_>, Move { from, to, place }: &Move) -> (Value, Option<Place>) {
    (json!({ "from": from, "to": address(scope, to) }), *place)
}

fn removed(Removal { from, fate, place }: &Removal) -> (Value, Option<Place>) {
    let destroy = *fate == Fate::Destroy;
    (
        json!({ "from": from, "lifecycle": { "destroy": destroy } }),
        *place,
    )
}

fn imported(scope: &Scope<'_>, Import { to, id, place }: &Import) -> (Value, Option<Place>) {
    let to = address(scope, to);
    let block = match id {
        ImportId::Text(id) => json!({ "to": to, "id": template(scope, id) }),
        ImportId::Identity(attributes) => {
            let attributes = attributes.iter();
            let identity: Map<String, Value> = attributes
                .map(|(name, value)| (name.to_string(), template(scope, value)))
                .collect();
            json!({ "to": to, "identity": identity })
        }
        ImportId::Each(ids) => json!({
            "for_each": template(scope, ids),
            "to": format!("{to}[each.key]"),
            "id": "${each.value}",
        }),
    };
    (block, *place)
}

fn template(scope: &Scope<'_>, term: &Term) -> Value {
    serde_json::to_value(Printed::of(scope, term)).expect("a term is JSON, whose keys are text")
}

/// An address as raw text: nothing in it is a template.
fn address(scope: &Scope<'_>, destination: &Destination) -> String {
    match destination {
        Destination::Address(address) => address.clone(),
        Destination::Node(node) => scope.address(*node).to_string(),
        Destination::Instance(node, InstanceKey::Position(position)) => {
            format!("{}[{position}]", scope.address(*node))
        }
        Destination::Instance(node, InstanceKey::Key(key)) => {
            let mut address = format!("{}[", scope.address(*node));
            write_quoted(&mut address, key).expect("memory does not refuse to be written");
            address + "]"
        }
    }
}
