//! Functions of text.

use formwork_model::{Bool, List, Map, Num, Str, Term, Value};

use super::{call, known, known_or_call};
use crate::given::{Given, Several};
use crate::level::Of;

/// The text without the line ends at its end.
///
/// ```
/// use formwork_terraform::functions::{chomp, file};
/// let key = chomp(file("id.pub"));
/// assert!(key.is_expression());
/// ```
pub fn chomp<T: Given<Str>>(text: T) -> Value<Of<T::Level, Str>> {
    call("chomp", [text.given()])
}

/// Whether the text ends with `suffix`.
///
/// ```
/// use formwork_model::Term;
/// use formwork_terraform::functions::endswith;
/// assert_eq!(endswith("main.rs", ".rs").term(), &Term::Bool(true));
/// ```
pub fn endswith<T: Given<Str>, S: Given<Str>>(
    text: T,
    suffix: S,
) -> Value<Of<(T::Level, S::Level), Bool>> {
    let arguments = [text.given(), suffix.given()];
    let known = known::tested(&arguments[0], &arguments[1], |text, suffix| {
        text.ends_with(suffix)
    });
    known_or_call(known, "endswith", arguments)
}

/// Text in the form that `format` describes: `%s` stands for text, `%d` for a whole number, `%q` for quoted text, `%v` for
/// what fits, and `%05.2f` for a number with its width. `text!` does without a form.
///
/// Terraform refuses a form that wants other values, or another number of them.
///
/// ```
/// use formwork_terraform::functions::format;
/// let name = format("%s-%02d", ("web", 3));
/// assert!(name.is_expression());
/// ```
pub fn format<F: Given<Str>, A: Several>(
    format: F,
    values: A,
) -> Value<Of<(F::Level, A::Level), Str>> {
    call("format", first_of(format.given(), values.terms()))
}

/// As [`format()`] for each element of the lists among `values`; what is no list is the same for each. Lists of different lengths are
/// refused.
///
/// ```
/// use formwork_terraform::functions::formatlist;
/// let addresses = formatlist("%s@%s", (["alice", "bob"], "example.org"));
/// assert!(addresses.is_expression());
/// ```
pub fn formatlist<F: Given<Str>, A: Several>(
    format: F,
    values: A,
) -> Value<Of<(F::Level, A::Level), List<Str>>> {
    call("formatlist", first_of(format.given(), values.terms()))
}

/// The text with so many spaces before each line but the first.
///
/// ```
/// use formwork_terraform::functions::indent;
/// assert!(indent(2, "a:\nb").is_expression());
/// ```
pub fn indent<N: Given<Num>, T: Given<Str>>(
    spaces: N,
    text: T,
) -> Value<Of<(N::Level, T::Level), Str>> {
    call("indent", [spaces.given(), text.given()])
}

/// The texts of a list, with `separator` between them.
///
/// ```
/// use formwork_terraform::functions::join;
/// assert_eq!(join(", ", ["a", "b"]).known(), Some("a, b"));
/// ```
pub fn join<S: Given<Str>, L: Given<List<Str>>>(
    separator: S,
    list: L,
) -> Value<Of<(S::Level, L::Level), Str>> {
    let arguments = [separator.given(), list.given()];
    let known = known::joined(&arguments[0], &arguments[1]);
    known_or_call(known, "join", arguments)
}

/// The text with small letters instead of capital ones.
///
/// ```
/// use formwork_terraform::functions::lower;
/// assert_eq!(lower("Web").known(), Some("web"));
/// ```
pub fn lower<T: Given<Str>>(text: T) -> Value<Of<T::Level, Str>> {
    let text = text.given();
    known_or_call(
        known::changed(&text, str::to_ascii_lowercase),
        "lower",
        [text],
    )
}

/// What a regular expression without groups finds first in the text. Terraform refuses a text in which it finds nothing;
/// [`can`](super::can) and [`try_`](super::try_) catch that.
///
/// ```
/// use formwork_terraform::functions::regex;
/// let digits = regex("[0-9]+", "web-042");
/// assert!(digits.is_expression());
/// ```
pub fn regex<P: Given<Str>, T: Given<Str>>(
    pattern: P,
    text: T,
) -> Value<Of<(P::Level, T::Level), Str>> {
    call("regex", [pattern.given(), text.given()])
}

/// As [`regex`] for a regular expression with groups without names: what each has found, in order.
///
/// ```
/// use formwork_terraform::functions::regex_groups;
/// let year = regex_groups("(\\d+)-(\\d+)", "2024-05").at(0);
/// assert!(year.is_expression());
/// ```
pub fn regex_groups<P: Given<Str>, T: Given<Str>>(
    pattern: P,
    text: T,
) -> Value<Of<(P::Level, T::Level), List<Str>>> {
    call("regex", [pattern.given(), text.given()])
}

/// As [`regex`] for a regular expression with named groups, `(?P<year>\d+)`: what each has found, by its name.
pub fn regex_named<P: Given<Str>, T: Given<Str>>(
    pattern: P,
    text: T,
) -> Value<Of<(P::Level, T::Level), Map<Str>>> {
    call("regex", [pattern.given(), text.given()])
}

/// All that a regular expression without groups finds in the text; maybe nothing.
///
/// ```
/// use formwork_terraform::functions::{length, regexall};
/// let words = length(regexall("[a-z]+", "one two"));
/// assert!(words.is_expression());
/// ```
pub fn regexall<P: Given<Str>, T: Given<Str>>(
    pattern: P,
    text: T,
) -> Value<Of<(P::Level, T::Level), List<Str>>> {
    call("regexall", [pattern.given(), text.given()])
}

/// As [`regexall`] for a regular expression with groups without names.
pub fn regexall_groups<P: Given<Str>, T: Given<Str>>(
    pattern: P,
    text: T,
) -> Value<Of<(P::Level, T::Level), List<List<Str>>>> {
    call("regexall", [pattern.given(), text.given()])
}

/// As [`regexall`] for a regular expression with named groups.
pub fn regexall_named<P: Given<Str>, T: Given<Str>>(
    pattern: P,
    text: T,
) -> Value<Of<(P::Level, T::Level), List<Map<Str>>>> {
    call("regexall", [pattern.given(), text.given()])
}

/// The text with `by` in place of each `part`. A part between two `/` is a regular expression, to whose groups `$1` in `by` refers.
///
/// ```
/// use formwork_terraform::functions::replace;
/// assert_eq!(replace("a.b.c", ".", "-").known(), Some("a-b-c"));
/// ```
pub fn replace<T: Given<Str>, P: Given<Str>, B: Given<Str>>(
    text: T,
    part: P,
    by: B,
) -> Value<Of<(T::Level, P::Level, B::Level), Str>> {
    let arguments = [text.given(), part.given(), by.given()];
    let known = known::replaced(&arguments[0], &arguments[1], &arguments[2]);
    known_or_call(known, "replace", arguments)
}

/// What stands between the separators in the text.
///
/// ```
/// use formwork_terraform::functions::split;
/// let first = split(",", "a,b").at(0);
/// assert!(first.is_expression());
/// ```
pub fn split<S: Given<Str>, T: Given<Str>>(
    separator: S,
    text: T,
) -> Value<Of<(S::Level, T::Level), List<Str>>> {
    call("split", [separator.given(), text.given()])
}

/// Whether the text starts with `prefix`.
pub fn startswith<T: Given<Str>, P: Given<Str>>(
    text: T,
    prefix: P,
) -> Value<Of<(T::Level, P::Level), Bool>> {
    let arguments = [text.given(), prefix.given()];
    let known = known::tested(&arguments[0], &arguments[1], |text, prefix| {
        text.starts_with(prefix)
    });
    known_or_call(known, "startswith", arguments)
}

/// Whether `part` stands in the text.
pub fn strcontains<T: Given<Str>, P: Given<Str>>(
    text: T,
    part: P,
) -> Value<Of<(T::Level, P::Level), Bool>> {
    let arguments = [text.given(), part.given()];
    let known = known::tested(&arguments[0], &arguments[1], |text, part| {
        text.contains(part)
    });
    known_or_call(known, "strcontains", arguments)
}

/// The characters of the text from last to first.
pub fn strrev<T: Given<Str>>(text: T) -> Value<Of<T::Level, Str>> {
    let text = text.given();
    known_or_call(known::reversed(&text), "strrev", [text])
}

/// So many characters of the text from `offset` on, counted from 0. A negative offset counts from the end, and a length of -1 takes the rest.
///
/// ```
/// use formwork_terraform::functions::{sha256, substr};
/// let short = substr(sha256("config"), 0, 8);
/// assert!(short.is_expression());
/// ```
pub fn substr<T: Given<Str>, O: Given<Num>, L: Given<Num>>(
    text: T,
    offset: O,
    length: L,
) -> Value<Of<(T::Level, O::Level, L::Level), Str>> {
    call("substr", [text.given(), offset.given(), length.given()])
}

/// The text with a capital letter at the start of each word.
pub fn title<T: Given<Str>>(text: T) -> Value<Of<T::Level, Str>> {
    call("title", [text.given()])
}

/// The text without those of the `characters` that stand at its ends, in any order.
pub fn trim<T: Given<Str>, C: Given<Str>>(
    text: T,
    characters: C,
) -> Value<Of<(T::Level, C::Level), Str>> {
    call("trim", [text.given(), characters.given()])
}

/// The text without `prefix`, where it starts with it.
pub fn trimprefix<T: Given<Str>, P: Given<Str>>(
    text: T,
    prefix: P,
) -> Value<Of<(T::Level, P::Level), Str>> {
    call("trimprefix", [text.given(), prefix.given()])
}

/// The text without the space at its ends.
pub fn trimspace<T: Given<Str>>(text: T) -> Value<Of<T::Level, Str>> {
    call("trimspace", [text.given()])
}

/// The text without `suffix`, where it ends with it.
pub fn trimsuffix<T: Given<Str>, S: Given<Str>>(
    text: T,
    suffix: S,
) -> Value<Of<(T::Level, S::Level), Str>> {
    call("trimsuffix", [text.given(), suffix.given()])
}

/// The text with capital letters instead of small ones.
///
/// What is made of a secret is one too:
///
/// ```
/// use formwork_model::{Secret, Str, Value};
/// use formwork_terraform::functions::upper;
/// fn shout(password: Value<Secret<Str>>) -> Value<Secret<Str>> {
///     upper(password)
/// }
/// ```
pub fn upper<T: Given<Str>>(text: T) -> Value<Of<T::Level, Str>> {
    let text = text.given();
    known_or_call(
        known::changed(&text, str::to_ascii_uppercase),
        "upper",
        [text],
    )
}

/// One argument before the others.
fn first_of(first: Term, mut rest: Vec<Term>) -> Vec<Term> {
    rest.insert(0, first);
    rest
}
