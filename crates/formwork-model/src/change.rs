//! What a change of an argument does to its resource, as the rows of bindings say.

use crate::BlockSchema;

/// What a change of an argument does to its resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// It is updated in its place, as far as is known.
    InPlace,
    /// It is updated, or destroyed and made anew: it depends on more than the argument, or is not known.
    MayReplace,
    /// It is destroyed and made anew.
    Replaces,
}

impl Effect {
    /// `in place`, `may replace` or `replaces`.
    pub fn name(self) -> &'static str {
        match self {
            Self::InPlace => "in place",
            Self::MayReplace => "may replace",
            Self::Replaces => "replaces",
        }
    }

    fn of(row: &str) -> Self {
        let clauses = row.split('\t').skip(1);
        clauses
            .map(|clause| match clause {
                "replaces" => Self::Replaces,
                "may_replace" => Self::MayReplace,
                _ => Self::InPlace,
            })
            .max()
            .unwrap_or(Self::InPlace)
    }
}

impl BlockSchema {
    /// What a change of the argument at `path` does (`ebs_block_device[0].device_name`). Blocks that come or go do what the
    /// worst of their arguments does, but not for sure: it may not be given.
    pub fn effect(&'static self, path: &str) -> Effect {
        let (step, rest) = path.split_once('.').unwrap_or((path, ""));
        let name = step.split_once('[').map_or(step, |(name, _)| name);
        let Some((row, nested)) = self
            .rows()
            .find(|(row, _)| row.split([' ', '\t']).next() == Some(name))
        else {
            return Effect::InPlace;
        };
        let own = Effect::of(row);
        let below = match nested {
            Some(block) if rest.is_empty() => block.worst().min(Effect::MayReplace),
            Some(block) => block.effect(rest),
            None => Effect::InPlace,
        };
        own.max(below)
    }

    fn worst(&'static self) -> Effect {
        let rows = self.rows();
        let effects = rows.map(|(row, nested)| {
            let below = nested.map_or(Effect::InPlace, Self::worst);
            Effect::of(row).max(below)
        });
        effects.max().unwrap_or(Effect::InPlace)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static DISK: BlockSchema = BlockSchema::new(
        &["device required\tlength 1 8\treplaces", "size optional"],
        &[],
        &[],
        &[],
    );
    static MACHINE: BlockSchema = BlockSchema::new(
        &[
            "zone required\treplaces",
            "name optional\tmay_replace",
            "tags optional",
        ],
        &["password optional sensitive\treplaces"],
        &[
            "disk optional list block 0 0",
            "base optional list block 0 1\treplaces",
        ],
        &[&DISK, &DISK],
    );

    #[test]
    fn the_clause_of_an_argument_says_what_its_change_does() {
        assert_eq!(MACHINE.effect("zone"), Effect::Replaces);
        assert_eq!(MACHINE.effect("name"), Effect::MayReplace);
        assert_eq!(MACHINE.effect("tags.Name"), Effect::InPlace);
        assert_eq!(MACHINE.effect("password"), Effect::Replaces);
        assert_eq!(MACHINE.effect("unheard_of"), Effect::InPlace);
    }

    #[test]
    fn arguments_of_blocks_have_effects_of_their_own() {
        assert_eq!(MACHINE.effect("disk[1].device"), Effect::Replaces);
        assert_eq!(MACHINE.effect("disk[1].size"), Effect::InPlace);
        assert_eq!(MACHINE.effect("base[0].size"), Effect::Replaces);
    }

    #[test]
    fn a_block_that_comes_or_goes_may_replace_if_an_argument_in_it_does() {
        assert_eq!(MACHINE.effect("disk"), Effect::MayReplace);
        assert_eq!(MACHINE.effect("base"), Effect::Replaces);
    }
}
