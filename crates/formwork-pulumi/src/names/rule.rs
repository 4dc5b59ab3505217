//! The rule that makes Pulumi's names of Terraform's: an inflected plural, then camel case.

/// A name in Pulumi's case: `subnetIds` for `subnet_ids`. Leading underscores stay, and a digit does not raise what follows it.
pub(crate) fn camel(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    let mut is_raised = false;
    for character in name.chars() {
        if character == '_' && !camel.is_empty() {
            is_raised = true;
        } else if is_raised {
            camel.push(character.to_ascii_uppercase());
            is_raised = false;
        } else {
            camel.push(character);
        }
    }
    camel
}

/// The plural of a name, by its last letters. The first ending that fits decides.
pub(crate) fn plural(name: &str) -> String {
    for (ending, replacement) in ENDINGS {
        if let Some(stem) = name.strip_suffix(ending) {
            return format!("{stem}{replacement}");
        }
    }
    by_letters(name)
}

/// Endings that need no look at what stands before them.
const ENDINGS: [(&str, &str); 26] = [
    ("status", "statuses"),
    ("matrix", "matrices"),
    ("vertex", "vertices"),
    ("index", "indices"),
    ("x", "xes"),
    ("ch", "ches"),
    ("ss", "sses"),
    ("sh", "shes"),
    ("quy", "quies"),
    ("sis", "ses"),
    ("tum", "ta"),
    ("ium", "ia"),
    ("person", "people"),
    ("man", "men"),
    ("child", "children"),
    ("tomato", "tomatoes"),
    ("buffalo", "buffaloes"),
    ("focus", "foci"),
    ("radius", "radii"),
    ("alumnus", "alumni"),
    ("nucleus", "nuclei"),
    ("stimulus", "stimuli"),
    ("virus", "viri"),
    ("us", "uses"),
    ("alias", "aliases"),
    ("axis", "axes"),
];

fn by_letters(name: &str) -> String {
    let mut letters = name.chars().rev();
    let (last, before) = (letters.next(), letters.next());
    let third = letters.next();
    match (last, before) {
        (Some('y'), Some(before)) if !"aeiouy".contains(before) => {
            format!("{}ies", &name[..name.len() - 1])
        }
        (Some('e'), Some('f')) if third != Some('f') => format!("{}ves", &name[..name.len() - 2]),
        (Some('f'), Some('l' | 'r' | 'e')) => format!("{}ves", &name[..name.len() - 1]),
        (Some('s'), _) => name.to_owned(),
        _ => format!("{name}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_raised_after_underscores_but_not_after_digits() {
        for (name, expected) in [
            ("vpc_id", "vpcId"),
            ("cidr_block", "cidrBlock"),
            ("ipv6_cidr_block", "ipv6CidrBlock"),
            ("s3_bucket", "s3Bucket"),
            ("_hidden_name", "_hiddenName"),
            ("id", "id"),
        ] {
            assert_eq!(camel(name), expected);
        }
    }

    #[test]
    fn plurals_are_those_of_the_inflector() {
        for (name, expected) in [
            ("subnet_id", "subnet_ids"),
            ("tags", "tags"),
            ("policy", "policies"),
            ("gateway", "gateways"),
            ("index", "indices"),
            ("access", "accesses"),
            ("status", "statuses"),
            ("alias", "aliases"),
            ("metadata", "metadatas"),
            ("analysis", "analyses"),
            ("switch", "switches"),
            ("shelf", "shelves"),
            ("bus", "buses"),
        ] {
            assert_eq!(plural(name), expected);
        }
    }
}
