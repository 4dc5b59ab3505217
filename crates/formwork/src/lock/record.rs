//! What a state knows and the lock should: the ids of resources, and which moves it has seen.

use std::collections::BTreeMap;

use serde_json::Value;

use super::chain::end;
use super::entry::type_of;
use super::{Entry, StackLock};

/// How the id that imports a type is made: `{id}`, `{role}/{policy_arn}`, `{/cluster}/{name}`.
pub(crate) type IdFormat<'a> = &'a dyn Fn(&str) -> &'static str;

/// What recording came to.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Recorded {
    /// So many resources have ids now.
    pub(crate) ids: usize,
    /// So many moves, imports and removals were seen by the state, and are pruned.
    pub(crate) pruned: usize,
}

/// Takes over the ids of a state, as `terraform show -json` prints it, and prunes what that state has seen.
pub(crate) fn record(stack: &mut StackLock, state: &Value, format: IdFormat<'_>) -> Recorded {
    let resources = resources(state);
    let ids = ids(stack, &resources, format);
    let is_there = |address: &str| {
        let instance = format!("{address}[");
        resources
            .keys()
            .any(|found| found == address || found.starts_with(&instance))
    };
    let before = count(stack);
    let moves = stack.moves.clone();
    stack
        .moves
        .retain(|from, _| is_there(from) || !is_there(end(&moves, from)));
    stack.forgotten.retain(|address| is_there(address));
    stack.imported.retain(|address, _| !is_there(address));
    Recorded {
        ids,
        pruned: before - count(stack),
    }
}

/// Forgets all moves, imports and removals, because every state has seen them.
pub(crate) fn prune(stack: &mut StackLock) -> usize {
    let pruned = count(stack);
    stack.moves.clear();
    stack.forgotten.clear();
    stack.imported.clear();
    pruned
}

fn count(stack: &StackLock) -> usize {
    stack.moves.len() + stack.forgotten.len() + stack.imported.len()
}

/// The resources of the root module by address: what is in modules is the modules' own.
fn resources(state: &Value) -> BTreeMap<String, &Value> {
    let resources = state["values"]["root_module"]["resources"].as_array();
    let managed = resources
        .into_iter()
        .flatten()
        .filter(|resource| resource["mode"] == "managed");
    managed
        .filter_map(|resource| {
            Some((
                resource["address"].as_str()?.to_owned(),
                &resource["values"],
            ))
        })
        .collect()
}

/// Records the ids of all resources that the lock knows. What the state still holds at a former address is meant, too.
fn ids(stack: &mut StackLock, resources: &BTreeMap<String, &Value>, format: IdFormat<'_>) -> usize {
    let mut recorded = 0;
    for (address, entry) in &mut stack.resources {
        let former: Vec<&String> = stack
            .moves
            .keys()
            .filter(|from| end(&stack.moves, from) == address)
            .collect();
        let ids = ids_of(address, entry, &former, resources, format(type_of(address)));
        if !ids.is_empty() {
            entry.ids = ids;
            recorded += 1;
        }
    }
    recorded
}

fn ids_of(
    address: &str,
    entry: &Entry,
    former: &[&String],
    resources: &BTreeMap<String, &Value>,
    format: &str,
) -> BTreeMap<String, String> {
    let suffixes = entry.repeated.suffixes();
    let found = resources.iter().filter_map(|(found, values)| {
        let mut addresses = std::iter::once(address).chain(former.iter().map(|from| from.as_str()));
        let suffix = addresses.find_map(|address| found.strip_prefix(address))?;
        let is_instance = match &suffixes {
            Some(suffixes) => suffixes.iter().any(|known| known == suffix),
            None => suffix.starts_with('['),
        };
        is_instance.then_some(())?;
        Some((suffix.to_owned(), import_id(format, values)?))
    });
    found.collect()
}

/// The id that `terraform import` takes.
fn import_id(format: &str, values: &Value) -> Option<String> {
    let mut id = String::new();
    let mut rest = format;
    while let Some((before, open)) = rest.split_once('{') {
        let (name, after) = open.split_once('}')?;
        id.push_str(before);
        match name.strip_prefix('/') {
            Some(name) => id.push_str(values[name].as_str()?.rsplit('/').next()?),
            None => id.push_str(values[name].as_str()?),
        }
        rest = after;
    }
    Some(id + rest)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::Repeated;
    use super::*;

    fn entry(repeated: Repeated) -> Entry {
        Entry {
            component: String::new(),
            key: "a".to_owned(),
            name: None,
            content: String::new(),
            repeated,
            holds: None,
            ids: BTreeMap::new(),
            file: "src/main.rs".to_owned(),
        }
    }

    fn state(resources: &[(&str, Value)]) -> Value {
        let resources: Vec<Value> = resources
            .iter()
            .map(|(address, values)| json!({ "address": address, "mode": "managed", "values": values }))
            .collect();
        json!({ "values": { "root_module": { "resources": resources } } })
    }

    #[test]
    fn ids_are_taken_from_the_attributes_that_import_wants() {
        let mut stack = StackLock::default();
        stack
            .resources
            .insert("cloud_net.a".to_owned(), entry(Repeated::Once));
        stack
            .resources
            .insert("cloud_bond.a".to_owned(), entry(Repeated::Count(Some(1))));
        let state = state(&[
            ("cloud_net.a", json!({ "id": "net-1" })),
            (
                "cloud_bond.a[0]",
                json!({ "id": "x", "role": "r", "cluster": "arn:aws:ecs:c/main" }),
            ),
        ]);
        let format = |type_name: &str| match type_name {
            "cloud_bond" => "{/cluster}/{role}",
            _ => "{id}",
        };
        assert_eq!(
            record(&mut stack, &state, &format),
            Recorded { ids: 2, pruned: 0 }
        );
        assert_eq!(stack.resources["cloud_net.a"].ids[""], "net-1");
        assert_eq!(stack.resources["cloud_bond.a"].ids["[0]"], "main/r");
    }

    #[test]
    fn what_the_state_has_seen_is_pruned_and_all_else_stays() {
        let mut stack = StackLock {
            moves: [("n.a", "n.b"), ("n.c", "n.d")]
                .map(|(from, to)| (from.to_owned(), to.to_owned()))
                .into(),
            forgotten: ["n.e".to_owned(), "n.f".to_owned()].into(),
            imported: [("n.g", "1"), ("n.h", "2")]
                .map(|(to, id)| (to.to_owned(), id.to_owned()))
                .into(),
            ..StackLock::default()
        };
        let id = json!({ "id": "1" });
        let state = state(&[
            ("n.b", id.clone()),
            ("n.c", id.clone()),
            ("n.e", id.clone()),
            ("n.g", id),
        ]);
        let recorded = record(&mut stack, &state, &|_| "{id}");
        assert_eq!(recorded.pruned, 3);
        assert_eq!(stack.moves.keys().collect::<Vec<_>>(), ["n.c"]);
        assert_eq!(stack.forgotten.iter().collect::<Vec<_>>(), ["n.e"]);
        assert_eq!(stack.imported.keys().collect::<Vec<_>>(), ["n.h"]);
        assert_eq!(prune(&mut stack), 3);
    }

    #[test]
    fn the_id_of_what_a_state_still_holds_at_its_former_address_is_known() {
        let mut stack = StackLock::default();
        stack
            .resources
            .insert("n.b".to_owned(), entry(Repeated::Once));
        stack.moves.insert("n.a".to_owned(), "n.b".to_owned());
        record(
            &mut stack,
            &state(&[("n.a", json!({ "id": "1" }))]),
            &|_| "{id}",
        );
        assert_eq!(stack.resources["n.b"].ids[""], "1");
    }
}
