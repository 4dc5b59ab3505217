//! Corrections of what providers say about themselves. Each says where the mistake is discussed, and fails once
//! the provider has repaired it, so that none outlives its reason.

mod aws;

use formwork_schema::{Argument, Block, Provider, Shape};

use crate::Facts;

/// A correction that no longer finds what it corrects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expired {
    /// What was expected, and what was found instead.
    pub reason: String,
}

/// One correction.
struct Fixup {
    name: &'static str,
    /// Where the mistake is documented.
    link: &'static str,
    apply: fn(&mut Provider, &mut Facts) -> Result<(), Expired>,
}

/// Applies every correction for the provider.
///
/// # Errors
/// The corrections that no longer apply, each with its link: delete them.
pub fn apply(provider: &mut Provider, facts: &mut Facts) -> Result<(), Vec<String>> {
    let fixups = match provider.name() {
        "aws" => aws::FIXUPS,
        _ => &[],
    };
    let expired: Vec<String> = fixups
        .iter()
        .filter_map(|fixup| {
            let Expired { reason } = (fixup.apply)(provider, facts).err()?;
            Some(format!(
                "fixup `{}` no longer applies: {reason} ({})",
                fixup.name, fixup.link
            ))
        })
        .collect();
    if expired.is_empty() {
        Ok(())
    } else {
        Err(expired)
    }
}

/// Marks an argument of a resource as sensitive that the provider forgot to mark.
fn mark_sensitive(provider: &mut Provider, resource: &str, path: &[&str]) -> Result<(), Expired> {
    let object = provider.resources.get_mut(resource);
    let argument = object.and_then(|object| argument(&mut object.block, path));
    match argument {
        None => Err(Expired {
            reason: format!("`{resource}` has no argument `{}`", path.join(".")),
        }),
        Some(argument) if argument.sensitive => Err(Expired {
            reason: format!("`{resource}.{}` is marked sensitive by now", path.join(".")),
        }),
        Some(argument) => {
            argument.sensitive = true;
            Ok(())
        }
    }
}

fn argument<'block>(block: &'block mut Block, path: &[&str]) -> Option<&'block mut Argument> {
    let (first, rest) = path.split_first()?;
    let argument = block.arguments.get_mut(*first)?;
    if rest.is_empty() {
        return Some(argument);
    }
    match &mut argument.shape {
        Shape::Nested(nested) => self::argument(&mut nested.block, rest),
        Shape::Type(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMA: &str = r#"{"format_version": "1.0", "provider_schemas": {"registry.terraform.io/example/cloud": {
        "provider": {"version": 0, "block": {}},
        "resource_schemas": {"cloud_account": {"version": 0, "block": {"attributes": {
            "password": {"type": "string", "optional": true},
            "token": {"type": "string", "optional": true, "sensitive": true}
        }}}}
    }}}"#;

    fn cloud() -> Provider {
        let mut lowered = formwork_schema::lower(SCHEMA).expect("the schema is well-formed");
        lowered.providers.remove(0)
    }

    #[test]
    fn a_forgotten_secret_is_marked() {
        let mut provider = cloud();
        assert_eq!(
            mark_sensitive(&mut provider, "cloud_account", &["password"]),
            Ok(())
        );
        let block = &mut provider
            .resources
            .get_mut("cloud_account")
            .expect("declared above")
            .block;
        assert!(argument(block, &["password"]).is_some_and(|argument| argument.sensitive));
    }

    #[test]
    fn a_repaired_mistake_expires_its_fixup() {
        let expired =
            mark_sensitive(&mut cloud(), "cloud_account", &["token"]).expect_err("already marked");
        assert_eq!(
            expired.reason,
            "`cloud_account.token` is marked sensitive by now"
        );
        let expired = mark_sensitive(&mut cloud(), "cloud_account", &["pin"]).expect_err("absent");
        assert_eq!(expired.reason, "`cloud_account` has no argument `pin`");
    }
}
