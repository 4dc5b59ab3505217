use super::{finds, is_understood, matches};

/// Pattern, text, and whether the pattern is found in it.
type Case = (&'static str, &'static str, bool);

fn check(cases: &[Case]) {
    for (pattern, text, found) in cases {
        assert!(is_understood(pattern), "{pattern:?}");
        assert_eq!(finds(pattern, text), *found, "{pattern:?} in {text:?}");
    }
}

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
fn matches_takes_the_whole_text() {
    assert!(!matches("[0-9]{4}", "12345"));
    assert!(!matches("abc", "abcd"));
    assert!(matches("dev|prod", "prod"));
    assert!(!matches("dev|prod", "devprod"));
    assert!(matches("", ""));
}

#[test]
fn anchors_hold_where_go_says() {
    check(&[
        ("b", "abc", true),
        ("^b", "abc", false),
        ("b$", "abc", false),
        ("b$", "ab\n", false),
        (r"\Aab\z", "ab", true),
        ("^a|b$", "ax", true),
        ("^a|b$", "xb", true),
        ("^a|b$", "xax", false),
        ("x^a", "xa", false),
        ("(?m)^b$", "a\nb\nc", true),
        (r"\bcat\b", "a cat!", true),
        (r"\bcat\b", "concat", false),
        (r"\Bcat", "concat", true),
    ]);
}

#[test]
fn groups_nest_and_repeat() {
    check(&[
        ("^(a|b(c|d)*)+$", "abcdcab", true),
        ("^(a|b(c|d)*)+$", "abxa", false),
        ("^(?:ab)?(?P<rest>c)$", "abc", true),
        ("^(ab){2,3}$", "abab", true),
        ("^(ab){2,3}$", "ab", false),
        ("^(ab){2,3}$", "abababab", false),
        ("^((a{2}b){2}c){1,}$", "aabaabcaabaabc", true),
        ("^((a{2}b){2}c){1,}$", "aabaabcaabc", false),
        ("^(a?){3}$", "", true),
        ("^(a?){3}$", "aaaa", false),
        ("^(a*)*$", "aab", false),
        ("^(|/.*)$", "", true),
        ("^(|/.*)$", "x", false),
        ("^a{0}b$", "b", true),
        ("^a{0}b$", "ab", false),
        ("^a+?b??$", "aab", true),
    ]);
}

#[test]
fn braces_that_count_nothing_are_literals() {
    check(&[
        ("^{a}$", "{a}", true),
        ("^a{,2}$", "a{,2}", true),
        ("^a{02}$", "a{02}", true),
        ("^a{x$", "a{x", true),
    ]);
}

#[test]
fn flags_hold_to_the_end_of_their_group() {
    check(&[
        ("^(?i)[a-c]x$", "BX", true),
        ("^((?i)a|b)c$", "Bc", true),
        ("^((?i)a|b)c$", "BC", false),
        ("^(?i:a)b$", "Ab", true),
        ("^(?i:a)b$", "AB", false),
        ("(?i)^[^k]$", "K", false),
        ("(?i)^k$", "\u{212A}", true),
        ("(?i)^[^k]$", "\u{212A}", false),
        ("^a.b$", "a\nb", false),
        ("(?s)^a.b$", "a\nb", true),
        ("(?is-i)^A.$", "a\n", false),
    ]);
}

#[test]
fn texts_are_read_by_characters() {
    check(&[
        ("^.{2}$", "äö", true),
        ("^[^a]$", "ä", true),
        ("^[à-ö]+$", "äö", true),
        ("^[à-ö]+$", "aö", false),
        ("^ä+$", "ää", true),
        (r"^\W\S\D$", "äöü", true),
        (r"^[\W]$", "ä", true),
        (r"^[^\W]$", "ä", false),
        (r"^\w$", "ä", false),
        (r"^\s$", "\u{A0}", false),
        (r"^\x41\x{1F600}$", "A😀", true),
        (r"^[\u0020-\u00FF]$", "ÿ", true),
        (r"^[\uD800\uDC00-\uDBFF\uDFFF]$", "😀", true),
    ]);
}

#[test]
fn categories_are_those_of_unicode() {
    check(&[
        (r"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$", "Größe: 3½ @ 東京", true),
        (r"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$", "a\tb", false),
        (r"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$", "😀", false),
        (r"^\pL\PL\p{^L}$", "ä11", true),
        (r"^[^\p{L}]$", "ä", false),
        (r"^\p{S}\p{P}\p{M}\p{Zs}$", "€»\u{301}\u{A0}", true),
        (r"^\P{C}*$", "a\u{7}", false),
    ]);
}

#[test]
fn classes_have_the_corner_cases_of_go() {
    check(&[
        (r"^[[:alpha:]_-]+$", "a_-", true),
        (r"^[[:^alpha:]]+$", "a", false),
        (r"^[[:print:]]+$", "a b~", true),
        (r"^[[:print:]]+$", "é", false),
        (r"^[0-9-_$]+$", "1-_$", true),
        (r"^[\w-.]+$", "a-.", true),
        (r"^[--/]+$", "-./", true),
        (r"^[[a]+$", "[a", true),
        (r"^[\]\\^]+$", r"]\^", true),
        (r"^\<\_\/$", "<_/", true),
    ]);
}

#[test]
fn no_pattern_takes_exponential_time() {
    let text = "a".repeat(3000);
    assert!(!finds("^(a+)+b$", &text));
    assert!(!finds("^(a|a)*b$", &text));
    assert!(finds("^[a-z]{1,3000}$", &text));
    assert!(!finds("^[a-z]{1,2999}$", &text));
}

#[test]
fn a_text_with_too_many_ways_is_let_through() {
    assert!(finds("^(a{0,255}){0,255}b$", &"a".repeat(100)));
}

#[test]
fn what_go_refuses_is_not_understood() {
    let deep = format!("{}a{}", "(".repeat(30), ")".repeat(30));
    let patterns = [
        "a**",
        "a{2}{3}",
        "*a",
        "(+)",
        "(a",
        "a)",
        "[a",
        "[]",
        "[z-a]",
        r"[a-\d]",
        "\\",
        r"\1",
        r"\Q",
        r"\p{Greek}",
        r"\p{L",
        r"\p",
        r"[\p",
        "(?=a)",
        "(?!a)",
        "(?<=a)",
        "(?P>a)",
        "(?i",
        "[[:letter:]]",
        "a{3,2}",
        r"\x4",
        r"\x{}",
        r"\uD800",
        "(?i)ä",
        "[^",
        "(((a{2}){2}){2}",
        &deep,
    ];
    for pattern in patterns {
        assert!(!is_understood(pattern), "{pattern:?}");
        assert!(finds(pattern, "a") && matches(pattern, "a"), "{pattern:?}");
    }
}
