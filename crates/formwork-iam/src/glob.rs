//! Texts with wildcards, as policies write them: `*` is any text, `?` any character.

/// Whether `text` matches `pattern`. `?` stands for one byte: what is matched here is ASCII.
pub(crate) const fn matches(pattern: &str, text: &str) -> bool {
    let (length, text_length) = (pattern.len(), text.len());
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut at, mut from) = (0, 0);
    // Where to go on after the last `*`, should what follows it not match.
    let mut retry: Option<(usize, usize)> = None;
    while from < text_length {
        if at < length && pattern[at] == b'*' {
            retry = Some((at + 1, from + 1));
            at += 1;
        } else if at < length && (pattern[at] == b'?' || pattern[at] == text[from]) {
            at += 1;
            from += 1;
        } else if let Some((after, next)) = retry {
            retry = Some((after, next + 1));
            (at, from) = (after, next);
        } else {
            return false;
        }
    }
    while at < length && pattern[at] == b'*' {
        at += 1;
    }
    at == length
}

/// The text before the first wildcard; all of it without one.
pub(crate) const fn fixed(pattern: &str) -> &str {
    let (bytes, length) = (pattern.as_bytes(), pattern.len());
    let mut at = 0;
    while at < length && bytes[at] != b'*' && bytes[at] != b'?' {
        at += 1;
    }
    pattern.split_at(at).0
}

/// Whether `text` holds a wildcard.
pub(crate) const fn has_wildcard(text: &str) -> bool {
    fixed(text).len() < text.len()
}

/// Whether some text matches both `left` and `right`. In both, `${…}` is any text too.
pub(crate) const fn overlap(left: &str, right: &str) -> bool {
    overlap_from(left.as_bytes(), 0, right.as_bytes(), 0)
}

const fn overlap_from(left: &[u8], mut at: usize, right: &[u8], mut from: usize) -> bool {
    let (length, other_length) = (left.len(), right.len());
    while at < length && from < other_length {
        let (byte, other) = (left[at], right[from]);
        if byte == b'*' || byte == b'$' || other == b'*' || other == b'$' {
            break;
        }
        if byte != other && byte != b'?' && other != b'?' {
            return false;
        }
        at += 1;
        from += 1;
    }
    let (open, open_end) = any_text(left, at);
    if open {
        return skips(left, open_end, right, from);
    }
    let (open, open_end) = any_text(right, from);
    if open {
        return skips(right, open_end, left, at);
    }
    if at == length || from == other_length {
        return at == length && from == other_length;
    }
    // A `$` that begins nothing.
    left[at] == right[from] && overlap_from(left, at + 1, right, from + 1)
}

/// Whether `open[at..]`, before which any text stands, overlaps some end of `other[from..]`.
const fn skips(open: &[u8], at: usize, other: &[u8], mut from: usize) -> bool {
    if at == open.len() {
        return true;
    }
    loop {
        if overlap_from(open, at, other, from) {
            return true;
        }
        if from == other.len() {
            return false;
        }
        // Whatever is any text in the other one may also end at its own end.
        let (is_open, end) = any_text(other, from);
        from = if is_open { end } else { from + 1 };
    }
}

/// Whether any text may stand at `at`, and where that part ends.
const fn any_text(pattern: &[u8], at: usize) -> (bool, usize) {
    if at < pattern.len() && pattern[at] == b'*' {
        return (true, at + 1);
    }
    if at + 1 < pattern.len() && pattern[at] == b'$' && pattern[at + 1] == b'{' {
        let mut end = at + 2;
        while end < pattern.len() && pattern[end] != b'}' {
            end += 1;
        }
        return (true, if end < pattern.len() { end + 1 } else { end });
    }
    (false, at)
}

#[cfg(test)]
mod tests {
    use super::{fixed, matches, overlap};

    #[test]
    fn wildcards_match_any_text_and_any_character() {
        for (pattern, text, expected) in [
            ("Get*", "GetObject", true),
            ("*Object", "GetObjectObject", true),
            ("Get?bject", "GetObject", true),
            ("G*t*t", "GetObject", true),
            ("", "", true),
            ("*", "", true),
            ("Get", "GetObject", false),
            ("?", "", false),
            ("*x*", "GetObject", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn two_patterns_overlap_when_one_text_fits_both() {
        for (left, right, expected) in [
            ("table/*", "table/${Name}", true),
            ("table/orders/index/*", "table/${Name}/index/${Index}", true),
            ("table/orders", "table/${Name}/index/${Index}", false),
            ("table/ord*", "table/${Name}/index/${Index}", true),
            ("*", "key/${Key}", true),
            ("alias/x", "key/${Key}", false),
            ("home/${aws:username}/x", "home/${Name}", true),
            ("a?c", "abc", true),
            ("", "${Name}", true),
            ("${Name}", "${Other}", true),
        ] {
            assert_eq!(overlap(left, right), expected, "{left} {right}");
            assert_eq!(overlap(right, left), expected, "{right} {left}");
        }
    }

    #[test]
    fn the_fixed_part_ends_at_the_first_wildcard() {
        assert_eq!(fixed("Get?bj*"), "Get");
        assert_eq!(fixed("Get"), "Get");
    }
}
