//! Attributes that every resource of the older plugin library carries.

use formwork_schema::{Mode, Provider};

use crate::fixups::{Expired, Fixup};

/// The plugin library declares `id` optional, and refuses it where it is given.
pub(super) const ID: Fixup = Fixup {
    name: "the id of a resource is read-only",
    link: "https://github.com/hashicorp/terraform-plugin-sdk/issues/607",
    apply: |provider, _| read_only(provider, "id"),
};

/// `tags_all` is the sum of `tags` and the provider's `default_tags`; giving it has no effect.
pub(super) const TAGS_ALL: Fixup = Fixup {
    name: "tags_all is read-only",
    link: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/guides/resource-tagging",
    apply: |provider, _| read_only(provider, "tags_all"),
};

/// Makes an attribute computed in every resource where it is optional and computed.
fn read_only(provider: &mut Provider, name: &str) -> Result<(), Expired> {
    let blocks = provider
        .resources
        .values_mut()
        .map(|object| &mut object.block);
    let mut repaired = 0;
    for argument in blocks.filter_map(|block| block.arguments.get_mut(name)) {
        if argument.mode == Mode::OptionalComputed {
            argument.mode = Mode::Computed;
            repaired += 1;
        }
    }
    if repaired == 0 {
        return Err(Expired {
            reason: format!("no resource declares `{name}` optional and computed"),
        });
    }
    Ok(())
}
