//! Where in the program a block of a root module was declared: Terraform knows files of JSON only, and their comments hold the places.

use serde_json::Value;

/// Where a finding of Terraform comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// File and line in the program, e.g. `src/network.rs:12`.
    pub place: String,
    /// The block, as Terraform addresses it: `aws_vpc.main`, `output.vpc_id`.
    pub block: String,
    /// The argument, where the finding is about one: `ingress[0].cidr_blocks`.
    pub argument: Option<String>,
}

/// The sources of a root module.
///
/// ```
/// use formwork_procedure::ready::terraform::Sources;
/// let text = r#"{
///   "resource": {
///     "aws_vpc": {
///       "main": {
///         "//": { "source": "src/network.rs:12" },
///         "cidr_block": "somewhere"
///       }
///     }
///   }
/// }"#;
/// let source = Sources::read(text).at_line(6).expect("a block begins before");
/// assert_eq!(source.place, "src/network.rs:12");
/// assert_eq!(source.block, "aws_vpc.main");
/// assert_eq!(source.argument.as_deref(), Some("cidr_block"));
/// ```
#[derive(Debug, Clone)]
pub struct Sources<'text> {
    text: &'text str,
    document: Value,
}

impl<'text> Sources<'text> {
    /// Of the text of a `main.tf.json`. One that this program did not print has none.
    pub fn read(text: &'text str) -> Self {
        Self {
            text,
            document: serde_json::from_str(text).unwrap_or_default(),
        }
    }

    /// The source of a diagnostic as `-json` prints it: by its range, which knows the argument, or by its address.
    pub fn of(&self, diagnostic: &Value) -> Option<Source> {
        let line = diagnostic["range"]["start"]["line"].as_u64();
        let by_range = line.and_then(|line| self.at_line(usize::try_from(line).ok()?));
        by_range.or_else(|| self.at_address(diagnostic["address"].as_str()?))
    }

    /// The source of what stands in a line, counted from 1.
    pub fn at_line(&self, line: usize) -> Option<Source> {
        let path = path(self.text, line)?;
        let lengths = (1..=path.len()).rev();
        let mut found = lengths.filter_map(|length| Some((length, self.place(&path[..length])?)));
        let (length, place) = found.next()?;
        let argument = argument(&path[length..]);
        Some(Source {
            place,
            block: block(&path[..length]),
            argument: (!argument.is_empty()).then_some(argument),
        })
    }

    /// The source of what has an address: `aws_subnet.a[0]`, `data.aws_ami.base`.
    pub fn at_address(&self, address: &str) -> Option<Source> {
        let address = address.split('[').next().unwrap_or(address);
        let mut path: Vec<Segment> = address
            .split('.')
            .map(|name| Segment::Name(name.to_owned()))
            .collect();
        let has_class = ["data", "ephemeral", "output"]
            .iter()
            .any(|class| path[0].is(class));
        if !has_class {
            path.insert(0, Segment::Name("resource".to_owned()));
        }
        Some(Source {
            place: self.place(&path)?,
            block: address.to_owned(),
            argument: None,
        })
    }

    /// The place in the comment of the block at a path.
    fn place(&self, path: &[Segment]) -> Option<String> {
        let mut value = &self.document;
        for segment in path {
            value = match segment {
                Segment::Name(name) => value.get(name)?,
                Segment::Position(position) => value.get(position)?,
            };
        }
        value["//"]["source"].as_str().map(str::to_owned)
    }
}

/// One step from the root of a document to a value in it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Segment {
    Name(String),
    Position(usize),
}

impl Segment {
    fn is(&self, name: &str) -> bool {
        matches!(self, Self::Name(own) if own == name)
    }
}

/// The way to what stands in a line. Root modules are printed with two spaces for each level, a member or element a line.
fn path(text: &str, line: usize) -> Option<Vec<Segment>> {
    let mut path: Vec<Segment> = Vec::new();
    for text in text.lines().take(line) {
        let inner = text.trim_start();
        let depth = (text.len() - inner.len()) / 2;
        if depth == 0 || inner.starts_with(['}', ']']) {
            continue;
        }
        let before = path.get(depth - 1).cloned();
        path.truncate(depth - 1);
        path.push(match (name(inner), before) {
            (Some(name), _) => Segment::Name(name),
            (None, Some(Segment::Position(position))) => Segment::Position(position + 1),
            (None, _) => Segment::Position(0),
        });
        if path.len() != depth {
            return None;
        }
    }
    Some(path)
}

/// The name of the member that a line begins.
fn name(line: &str) -> Option<String> {
    let mut strings = serde_json::Deserializer::from_str(line).into_iter::<String>();
    let name = strings.next()?.ok()?;
    line[strings.byte_offset()..]
        .starts_with(':')
        .then_some(name)
}

fn block(path: &[Segment]) -> String {
    let path = match path {
        [first, rest @ ..] if first.is("resource") => rest,
        path => path,
    };
    argument(path)
}

/// `ingress[0].cidr_blocks`.
fn argument(path: &[Segment]) -> String {
    let mut text = String::new();
    for segment in path {
        match segment {
            Segment::Position(position) => text.push_str(&format!("[{position}]")),
            Segment::Name(name) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(name);
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn text() -> String {
        let document = json!({
            "output": { "address": { "//": { "source": "src/main.rs:30" }, "value": "${aws_vpc.main.id}" } },
            "resource": {
                "aws_security_group": {
                    "web": {
                        "//": { "source": "src/main.rs:20" },
                        "ingress": [{ "port": 1 }, { "cidr_blocks": ["a", "b"] }],
                        "name": "web: \"1\"",
                    }
                },
                "aws_vpc": { "main": { "//": { "source": "src/main.rs:10" }, "cidr_block": "c" } },
            },
            "variable": { "token": { "type": "string" } },
        });
        format!("{document:#}\n")
    }

    /// The source of the only line that holds `part`.
    fn source(part: &str) -> Option<(String, String, Option<String>)> {
        let text = text();
        let line = text.lines().position(|line| line.contains(part));
        let line = line.expect("a line holds it") + 1;
        let source = Sources::read(&text).at_line(line)?;
        Some((source.place, source.block, source.argument))
    }

    fn found(line: u32, block: &str, argument: &str) -> Option<(String, String, Option<String>)> {
        let argument = (!argument.is_empty()).then(|| argument.to_owned());
        Some((format!("src/main.rs:{line}"), block.to_owned(), argument))
    }

    #[test]
    fn a_line_belongs_to_the_block_around_it() {
        assert_eq!(
            source("\"cidr_block\""),
            found(10, "aws_vpc.main", "cidr_block")
        );
        assert_eq!(
            source("\"b\""),
            found(20, "aws_security_group.web", "ingress[1].cidr_blocks[1]")
        );
        assert_eq!(
            source("\"web: "),
            found(20, "aws_security_group.web", "name")
        );
        assert_eq!(source("\"main\": {"), found(10, "aws_vpc.main", ""));
        assert_eq!(source("${aws_vpc"), found(30, "output.address", "value"));
    }

    #[test]
    fn a_line_outside_of_blocks_with_places_has_none() {
        assert_eq!(source("\"type\": \"string\""), None);
        assert_eq!(Sources::read("not JSON").at_line(1), None);
        assert_eq!(Sources::read("{\n      \"a\": 1\n}").at_line(2), None);
    }

    #[test]
    fn an_address_finds_its_block_also_of_one_instance() {
        let text = text();
        let sources = Sources::read(&text);
        let diagnostic = json!({ "address": "aws_vpc.main[\"a.b\"]" });
        let source = sources.of(&diagnostic).expect("there is one");
        assert_eq!(
            (&*source.place, &*source.block),
            ("src/main.rs:10", "aws_vpc.main")
        );
        assert_eq!(
            sources.of(&json!({ "address": "module.a.aws_vpc.main" })),
            None
        );
    }
}
