//! What is said about addresses that change.

use expect_test::expect;
use formwork_emit::companions;
use formwork_model::{Block as _, Fate, ImportId};

use crate::bindings::Vpc;
use crate::model;

#[test]
fn moves_imports_and_removals_have_a_file_of_their_own() {
    let model = model(|stack| {
        let vpc = stack.declare("main", Vpc::empty());
        stack.moved("aws_vpc.old", &vpc);
        stack.moved_to_instance("aws_vpc.old[0]", &vpc, "e\"u");
        stack.import(&vpc, "vpc-${1}");
        stack.import(&vpc, ImportId::each([("b", "vpc-2"), ("a", "vpc-1")]));
        stack.import(&vpc, ImportId::identity([("id", "vpc-3")]));
        stack.removed::<Vpc>("gone", Fate::Destroy);
        stack.removed_address("module.gone", Fate::Forget);
        // Terraform destroys it by itself.
        stack.removed_address("aws_vpc.main[1]", Fate::Destroy);
    });
    let files = companions(&model, 0);
    assert_eq!(files.len(), 1);
    assert_eq!(files[0].path, "production/network/refactor.tf.json");
    let mut document: serde_json::Value =
        serde_json::from_str(&files[0].text).expect("what is emitted is JSON");
    for blocks in document.as_object_mut().expect("an object").values_mut() {
        for block in blocks.as_array_mut().expect("an array") {
            let comment = block.as_object_mut().expect("a block").remove("//");
            assert!(comment.is_some(), "{block}");
        }
    }
    expect![[r#"
        {
          "import": [
            {
              "for_each": {
                "a": "vpc-1",
                "b": "vpc-2"
              },
              "id": "${each.value}",
              "to": "aws_vpc.main[each.key]"
            },
            {
              "id": "vpc-$${1}",
              "to": "aws_vpc.main"
            },
            {
              "identity": {
                "id": "vpc-3"
              },
              "to": "aws_vpc.main"
            }
          ],
          "moved": [
            {
              "from": "aws_vpc.old",
              "to": "aws_vpc.main"
            },
            {
              "from": "aws_vpc.old[0]",
              "to": "aws_vpc.main[\"e\\\"u\"]"
            }
          ],
          "removed": [
            {
              "from": "aws_vpc.gone",
              "lifecycle": {
                "destroy": true
              }
            },
            {
              "from": "module.gone",
              "lifecycle": {
                "destroy": false
              }
            }
          ]
        }"#]]
    .assert_eq(&format!("{document:#}"));
}
