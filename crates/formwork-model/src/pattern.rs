//! A matcher for small regular expressions that also runs in constant evaluation.

/// Whether the whole of `text` matches `pattern`.
///
/// Understood are literal characters, `.`, classes (`[0-9a-f_-]`, `[^/]`), the escapes `\d`, `\w` and `\` before any
/// other character, the quantifiers `?`, `*`, `+`, `{n}`, `{n,}` and `{n,m}`, and alternatives at the top level (`a|b`).
/// Groups are not understood. Texts and patterns are compared byte by byte.
///
/// # Panics
/// On a pattern it does not understand; in a constant that is an error of compilation.
///
/// ```
/// use formwork_model::matches;
/// const _: () = assert!(matches("[0-9]{4}", "4711"));
/// assert!(!matches("[0-9]{4}", "47110"));
/// assert!(matches("dev|prod-[a-z]+", "prod-eu"));
/// ```
pub const fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let mut start = 0;
    loop {
        let end = alternative_end(pattern, start);
        if matches_from(pattern, start, end, text, 0) {
            return true;
        }
        if end == pattern.len() {
            return false;
        }
        start = end + 1;
    }
}

/// Where the alternative that begins at `at` ends: at a `|` outside a class, or at the end.
const fn alternative_end(pattern: &[u8], mut at: usize) -> usize {
    while at < pattern.len() {
        match pattern[at] {
            b'|' => return at,
            b'(' | b')' => panic!("a pattern may not hold groups"),
            _ => at = atom_end(pattern, at),
        }
    }
    at
}

/// Where the atom that begins at `at` ends.
const fn atom_end(pattern: &[u8], at: usize) -> usize {
    match pattern[at] {
        b'\\' => {
            if at + 1 == pattern.len() {
                panic!("a pattern may not end with a single backslash");
            }
            at + 2
        }
        b'[' => {
            let mut end = at + 1;
            if end < pattern.len() && pattern[end] == b'^' {
                end += 1;
            }
            // A `]` that stands first is a literal.
            if end < pattern.len() && pattern[end] == b']' {
                end += 1;
            }
            while end < pattern.len() && pattern[end] != b']' {
                end += if pattern[end] == b'\\' { 2 } else { 1 };
            }
            if end >= pattern.len() {
                panic!("a pattern holds a `[` without its `]`");
            }
            end + 1
        }
        _ => at + 1,
    }
}

/// Fewest and most repetitions after an atom, and where the quantifier ends.
const fn quantifier(pattern: &[u8], at: usize, end: usize) -> (usize, usize, usize) {
    if at >= end {
        return (1, 1, at);
    }
    match pattern[at] {
        b'?' => (0, 1, at + 1),
        b'*' => (0, usize::MAX, at + 1),
        b'+' => (1, usize::MAX, at + 1),
        b'{' => {
            let (least, mut next) = integer(pattern, at + 1);
            let mut most = least;
            if next < end && pattern[next] == b',' {
                next += 1;
                if next < end && pattern[next] == b'}' {
                    most = usize::MAX;
                } else {
                    (most, next) = integer(pattern, next);
                }
            }
            if next >= end || pattern[next] != b'}' {
                panic!("a pattern holds a `{{` that is not `{{n}}`, `{{n,}}` or `{{n,m}}`");
            }
            (least, most, next + 1)
        }
        _ => (1, 1, at),
    }
}

const fn integer(pattern: &[u8], mut at: usize) -> (usize, usize) {
    let mut number = 0;
    while at < pattern.len() && pattern[at].is_ascii_digit() {
        number = number * 10 + (pattern[at] - b'0') as usize;
        at += 1;
    }
    (number, at)
}

const fn matches_from(pattern: &[u8], at: usize, end: usize, text: &[u8], from: usize) -> bool {
    if at >= end {
        return from == text.len();
    }
    let atom = atom_end(pattern, at);
    let (least, most, next) = quantifier(pattern, atom, end);
    let mut count = 0;
    while count < most
        && from + count < text.len()
        && atom_matches(pattern, at, atom, text[from + count])
    {
        count += 1;
    }
    // Longest first, as regular expressions do.
    while count + 1 > least {
        if matches_from(pattern, next, end, text, from + count) {
            return true;
        }
        if count == 0 {
            break;
        }
        count -= 1;
    }
    false
}

const fn atom_matches(pattern: &[u8], at: usize, end: usize, byte: u8) -> bool {
    match pattern[at] {
        b'.' => true,
        b'\\' => escape_matches(pattern[at + 1], byte),
        b'[' => {
            let negated = pattern[at + 1] == b'^';
            let inside = if negated { at + 2 } else { at + 1 };
            in_class(pattern, inside, end - 1, byte) != negated
        }
        literal => literal == byte,
    }
}

const fn escape_matches(escape: u8, byte: u8) -> bool {
    match escape {
        b'd' => byte.is_ascii_digit(),
        b'w' => byte.is_ascii_alphanumeric() || byte == b'_',
        literal => literal == byte,
    }
}

/// Whether the class written in `class[at..end]` holds `byte`.
const fn in_class(class: &[u8], mut at: usize, end: usize, byte: u8) -> bool {
    while at < end {
        if class[at] == b'\\' {
            if escape_matches(class[at + 1], byte) {
                return true;
            }
            at += 2;
        } else if at + 2 < end && class[at + 1] == b'-' {
            if class[at] <= byte && byte <= class[at + 2] {
                return true;
            }
            at += 3;
        } else {
            if class[at] == byte {
                return true;
            }
            at += 1;
        }
    }
    false
}

/// Whether the class `characters` (the inside of `[…]`) holds `byte`.
pub(crate) const fn class_contains(characters: &str, byte: u8) -> bool {
    in_class(characters.as_bytes(), 0, characters.len(), byte)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn quantifiers_take_back_what_the_rest_needs() {
        assert!(matches("a*ab", "aaab"));
        assert!(matches("[a-z]+-[0-9]{2,}", "web-001"));
        assert!(!matches("[a-z]+-[0-9]{2,}", "web-1"));
        assert!(matches("x?y{2}", "yy"));
        assert!(!matches("x?y{2}", "xxyy"));
        assert!(!matches("a{2,}", "a"));
    }

    #[test]
    fn classes_hold_ranges_escapes_and_negation() {
        assert!(matches(r"[\w.-]+", "a.b-c_d"));
        assert!(matches("[^/]+", "abc"));
        assert!(!matches("[^/]+", "a/c"));
        assert!(matches("[]x]+", "]x"));
        assert!(matches("[a-]+", "a-a"));
    }

    #[test]
    fn the_whole_text_must_match() {
        assert!(!matches("[0-9]{4}", "12345"));
        assert!(!matches("abc", "abcd"));
        assert!(matches("dev|prod", "prod"));
        assert!(!matches("dev|prod", "devprod"));
        assert!(matches("", ""));
    }
}
