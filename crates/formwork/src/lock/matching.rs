//! Which resource that is gone is which that came: by its key, then by its content.

use std::collections::BTreeMap;

/// Something that is gone, or that came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Candidate<'a> {
    pub(super) stack: &'a str,
    pub(super) address: &'a str,
    pub(super) type_name: &'a str,
    pub(super) key: &'a str,
    pub(super) content: &'a str,
    pub(super) name: Option<&'a str>,
}

/// What is left of both when all that can be paired is paired.
#[derive(Debug, Default)]
pub(super) struct Matches<'a> {
    pub(super) pairs: Vec<(Candidate<'a>, Candidate<'a>)>,
    pub(super) gone: Vec<Candidate<'a>>,
    pub(super) came: Vec<Candidate<'a>>,
}

/// What two must have in common, besides their type, to be one.
type Trait = for<'a> fn(&Candidate<'a>) -> [&'a str; 2];

fn key_and_content<'a>(candidate: &Candidate<'a>) -> [&'a str; 2] {
    [candidate.key, candidate.content]
}

fn key<'a>(candidate: &Candidate<'a>) -> [&'a str; 2] {
    [candidate.key, ""]
}

fn name_and_content<'a>(candidate: &Candidate<'a>) -> [&'a str; 2] {
    [candidate.name.unwrap_or_default(), candidate.content]
}

fn content<'a>(candidate: &Candidate<'a>) -> [&'a str; 2] {
    [candidate.content, ""]
}

/// Within a stack a key alone says which is which, and so does content.
pub(super) const WITHIN: &[Trait] = &[key_and_content, key, name_and_content, content];

/// Between stacks neither a common key nor what happens to be written alike does.
pub(super) const ACROSS: &[Trait] = &[key_and_content, name_and_content];

impl<'a> Matches<'a> {
    /// Pairs what has in common what no other has, by one trait after the other.
    pub(super) fn of(gone: Vec<Candidate<'a>>, came: Vec<Candidate<'a>>, traits: &[Trait]) -> Self {
        let mut matches = Self {
            pairs: Vec::new(),
            gone,
            came,
        };
        for common in traits {
            matches.pair(*common);
        }
        matches
    }

    fn pair(&mut self, common: Trait) {
        let mut groups: BTreeMap<(&str, [&str; 2]), [Vec<Candidate<'a>>; 2]> = BTreeMap::new();
        for (side, candidates) in [&self.gone, &self.came].into_iter().enumerate() {
            for candidate in candidates {
                let group = groups
                    .entry((candidate.type_name, common(candidate)))
                    .or_default();
                group[side].push(*candidate);
            }
        }
        for sides in groups.into_values() {
            if let ([gone], [came]) = (&sides[0][..], &sides[1][..]) {
                self.gone.retain(|other| other != gone);
                self.came.retain(|other| other != came);
                self.pairs.push((*gone, *came));
            }
        }
    }

    /// Those left that could still be one another, by type.
    pub(super) fn unclear(&self) -> BTreeMap<&'a str, [Vec<Candidate<'a>>; 2]> {
        let mut types: BTreeMap<&str, [Vec<Candidate<'a>>; 2]> = BTreeMap::new();
        for (side, candidates) in [&self.gone, &self.came].into_iter().enumerate() {
            for candidate in candidates {
                types.entry(candidate.type_name).or_default()[side].push(*candidate);
            }
        }
        types.retain(|_, [gone, came]| !gone.is_empty() && !came.is_empty());
        types
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(text: &'static str) -> Candidate<'static> {
        let mut words = text.split(' ');
        let mut word = || words.next().unwrap_or_default();
        Candidate {
            stack: "main",
            address: word(),
            type_name: word(),
            key: word(),
            content: word(),
            name: None,
        }
    }

    /// What is gone and what came, a line each (address, type, key, content); then the pairs, and how many types are unclear.
    #[track_caller]
    fn check(gone: &[&'static str], came: &[&'static str], pairs: &[(&str, &str)], unclear: usize) {
        let all = |texts: &[&'static str]| texts.iter().copied().map(candidate).collect();
        let matches = Matches::of(all(gone), all(came), WITHIN);
        let found: Vec<(&str, &str)> = matches
            .pairs
            .iter()
            .map(|(gone, came)| (gone.address, came.address))
            .collect();
        assert_eq!(found, pairs);
        assert_eq!(matches.unclear().len(), unclear);
    }

    #[test]
    fn a_rename_is_found_by_content() {
        check(
            &["net.a net a 1"],
            &["net.b net b 1"],
            &[("net.a", "net.b")],
            0,
        );
    }

    #[test]
    fn a_move_into_a_component_is_found_by_key_though_the_content_changed() {
        check(
            &["net.a net a 1"],
            &["net.c_a net a 2"],
            &[("net.a", "net.c_a")],
            0,
        );
    }

    #[test]
    fn several_of_one_key_are_told_apart_by_content() {
        check(
            &["net.x_a net a 1", "net.y_a net a 2"],
            &["net.v_a net a 2", "net.w_a net a 1"],
            &[("net.x_a", "net.w_a"), ("net.y_a", "net.v_a")],
            0,
        );
    }

    #[test]
    fn what_is_alike_and_has_other_keys_is_unclear() {
        check(
            &["net.a net a 1", "net.b net b 1"],
            &["net.c net c 1", "net.d net d 1"],
            &[],
            1,
        );
    }

    #[test]
    fn another_key_with_other_content_is_unclear_and_not_a_removal() {
        check(&["net.a net a 1"], &["net.b net b 2"], &[], 1);
    }

    #[test]
    fn types_never_match_each_other() {
        check(&["net.a net a 1"], &["box.a box a 1"], &[], 0);
    }
}
