//! Blocks that let Terraform take over what exists.

use std::collections::BTreeMap;

use crate::literal::escaped;

/// A file of Terraform JSON that imports objects: each by the address that it gets and the id that its provider knows it by.
///
/// ```
/// let blocks = formwork_emit::import_blocks(&[("aws_vpc.main".to_owned(), "vpc-1".to_owned())]);
/// assert!(blocks.contains(r#""to": "aws_vpc.main""#));
/// ```
pub fn import_blocks(imports: &[(String, String)]) -> String {
    let blocks: Vec<BTreeMap<&str, String>> = imports
        .iter()
        .map(|(address, id)| {
            BTreeMap::from([("to", address.clone()), ("id", escaped(id).into_owned())])
        })
        .collect();
    let file = BTreeMap::from([("import", blocks)]);
    let text = serde_json::to_string_pretty(&file).expect("texts are JSON");
    text + "\n"
}
