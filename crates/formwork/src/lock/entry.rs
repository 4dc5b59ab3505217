//! What the lock remembers of one address.

use std::collections::BTreeMap;

use formwork_emit::body_text;
use formwork_model::{Component, Model, Node, StackModel};
use serde::{Deserialize, Serialize};

use super::Repeated;

/// What the lock remembers of one address.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Entry {
    /// The path of its component; the stack itself has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) component: String,
    /// The key that the program gave it.
    pub(crate) key: String,
    /// The name of the thing in the cloud, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    /// A digest of its arguments, without its name and what conventions gave.
    pub(crate) content: String,
    /// How it is repeated.
    #[serde(default, skip_serializing_if = "Repeated::is_once")]
    pub(crate) repeated: Repeated,
    /// What it holds that cannot be made again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) holds: Option<String>,
    /// The ids that its instances are imported by, as far as they were recorded; the key is what stands behind the address.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) ids: BTreeMap<String, String>,
    /// The file that declares it. Its line would change with every line above it.
    pub(crate) file: String,
}

impl Entry {
    /// What is to be remembered of something declared.
    pub(crate) fn of(model: &Model, stack: &StackModel, node: &Node) -> Self {
        let component = stack.components.get(node.component as usize);
        let schema = node.schema.0;
        let content = body_text(model, &model.content(stack, node));
        Self {
            component: component.map_or_else(String::new, |Component { path, .. }| path.clone()),
            key: node.key.to_string(),
            name: schema
                .naming
                .and_then(|_| node.object_name_text())
                .map(str::to_owned),
            content: format!("{:016x}", digest(content.as_bytes())),
            repeated: Repeated::of(stack, node),
            holds: schema
                .provider()
                .and_then(|provider| provider.safety.holds(schema.type_name))
                .map(str::to_owned),
            ids: BTreeMap::new(),
            file: node.place.file().to_owned(),
        }
    }
}

/// The type in an address: `aws_vpc` of `aws_vpc.main`, `module` of `module.network`.
pub(crate) fn type_of(address: &str) -> &str {
    address.split_once('.').map_or(address, |(name, _)| name)
}

/// FNV-1a of 64 bits. Nobody gains by a collision: it tells renamed resources of one program apart.
pub(crate) fn digest(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |digest, byte| {
        (digest ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_the_one_that_committed_locks_hold() {
        assert_eq!(digest(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(digest(b"a"), 0xaf63_dc4c_8601_ec8c);
    }
}
