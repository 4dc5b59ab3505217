//! Which functions there are, for coverage and for messages.

/// One of Terraform's functions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Function {
    /// As Terraform writes it; in Rust `try` is [`try_`](crate::functions::try_).
    pub name: &'static str,
    /// What it is about.
    pub group: Group,
    /// Who has it.
    pub since: Since,
}

/// What a function is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Text.
    Texts,
    /// Numbers.
    Numbers,
    /// Lists and maps.
    Collections,
    /// Sets.
    Sets,
    /// Conversions between types, and what catches errors.
    Conversions,
    /// Times.
    Dates,
    /// Encodings.
    Encodings,
    /// Files and paths.
    Files,
    /// Hashes, encryption, and identifiers.
    Hashes,
    /// Networks.
    Networks,
    /// What is hidden, and what is not stored.
    Secrecy,
}

/// Who has a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// Terraform since this version, and OpenTofu since it exists or the version that took it over; those older than 1.0 say `1.0`.
    Terraform(&'static str),
    /// OpenTofu only.
    OpenTofu,
}

/// All functions, by name; those of the builtin provider and of others are not among them.
pub const FUNCTIONS: &[Function] = &[
    row("abs", Group::Numbers, Since::Terraform("1.0")),
    row("abspath", Group::Files, Since::Terraform("1.0")),
    row("alltrue", Group::Collections, Since::Terraform("1.0")),
    row("anytrue", Group::Collections, Since::Terraform("1.0")),
    row("base64decode", Group::Encodings, Since::Terraform("1.0")),
    row("base64encode", Group::Encodings, Since::Terraform("1.0")),
    row("base64gunzip", Group::Encodings, Since::OpenTofu),
    row("base64gzip", Group::Encodings, Since::Terraform("1.0")),
    row("base64sha256", Group::Hashes, Since::Terraform("1.0")),
    row("base64sha512", Group::Hashes, Since::Terraform("1.0")),
    row("basename", Group::Files, Since::Terraform("1.0")),
    row("bcrypt", Group::Hashes, Since::Terraform("1.0")),
    row("can", Group::Conversions, Since::Terraform("1.0")),
    row("ceil", Group::Numbers, Since::Terraform("1.0")),
    row("chomp", Group::Texts, Since::Terraform("1.0")),
    row("chunklist", Group::Collections, Since::Terraform("1.0")),
    row("cidrcontains", Group::Networks, Since::OpenTofu),
    row("cidrhost", Group::Networks, Since::Terraform("1.0")),
    row("cidrnetmask", Group::Networks, Since::Terraform("1.0")),
    row("cidrsubnet", Group::Networks, Since::Terraform("1.0")),
    row("cidrsubnets", Group::Networks, Since::Terraform("1.0")),
    row("coalesce", Group::Collections, Since::Terraform("1.0")),
    row("coalescelist", Group::Collections, Since::Terraform("1.0")),
    row("compact", Group::Collections, Since::Terraform("1.0")),
    row("concat", Group::Collections, Since::Terraform("1.0")),
    row("contains", Group::Collections, Since::Terraform("1.0")),
    row("csvdecode", Group::Encodings, Since::Terraform("1.0")),
    row("dirname", Group::Files, Since::Terraform("1.0")),
    row("distinct", Group::Collections, Since::Terraform("1.0")),
    row("element", Group::Collections, Since::Terraform("1.0")),
    row("endswith", Group::Texts, Since::Terraform("1.3")),
    row("ephemeralasnull", Group::Secrecy, Since::Terraform("1.10")),
    row("file", Group::Files, Since::Terraform("1.0")),
    row("filebase64", Group::Files, Since::Terraform("1.0")),
    row("filebase64sha256", Group::Files, Since::Terraform("1.0")),
    row("filebase64sha512", Group::Files, Since::Terraform("1.0")),
    row("fileexists", Group::Files, Since::Terraform("1.0")),
    row("filemd5", Group::Files, Since::Terraform("1.0")),
    row("fileset", Group::Files, Since::Terraform("1.0")),
    row("filesha1", Group::Files, Since::Terraform("1.0")),
    row("filesha256", Group::Files, Since::Terraform("1.0")),
    row("filesha512", Group::Files, Since::Terraform("1.0")),
    row("flatten", Group::Collections, Since::Terraform("1.0")),
    row("floor", Group::Numbers, Since::Terraform("1.0")),
    row("format", Group::Texts, Since::Terraform("1.0")),
    row("formatdate", Group::Dates, Since::Terraform("1.0")),
    row("formatlist", Group::Texts, Since::Terraform("1.0")),
    row("indent", Group::Texts, Since::Terraform("1.0")),
    row("index", Group::Collections, Since::Terraform("1.0")),
    row("issensitive", Group::Secrecy, Since::Terraform("1.8")),
    row("join", Group::Texts, Since::Terraform("1.0")),
    row("jsondecode", Group::Encodings, Since::Terraform("1.0")),
    row("jsonencode", Group::Encodings, Since::Terraform("1.0")),
    row("keys", Group::Collections, Since::Terraform("1.0")),
    row("length", Group::Collections, Since::Terraform("1.0")),
    row("log", Group::Numbers, Since::Terraform("1.0")),
    row("lookup", Group::Collections, Since::Terraform("1.0")),
    row("lower", Group::Texts, Since::Terraform("1.0")),
    row("matchkeys", Group::Collections, Since::Terraform("1.0")),
    row("max", Group::Numbers, Since::Terraform("1.0")),
    row("md5", Group::Hashes, Since::Terraform("1.0")),
    row("merge", Group::Collections, Since::Terraform("1.0")),
    row("min", Group::Numbers, Since::Terraform("1.0")),
    row("nonsensitive", Group::Secrecy, Since::Terraform("1.0")),
    row("one", Group::Collections, Since::Terraform("1.0")),
    row("parseint", Group::Numbers, Since::Terraform("1.0")),
    row("pathexpand", Group::Files, Since::Terraform("1.0")),
    row("plantimestamp", Group::Dates, Since::Terraform("1.5")),
    row("pow", Group::Numbers, Since::Terraform("1.0")),
    row("range", Group::Collections, Since::Terraform("1.0")),
    row("regex", Group::Texts, Since::Terraform("1.0")),
    row("regexall", Group::Texts, Since::Terraform("1.0")),
    row("replace", Group::Texts, Since::Terraform("1.0")),
    row("reverse", Group::Collections, Since::Terraform("1.0")),
    row("rsadecrypt", Group::Hashes, Since::Terraform("1.0")),
    row("sensitive", Group::Secrecy, Since::Terraform("1.0")),
    row("setintersection", Group::Sets, Since::Terraform("1.0")),
    row("setproduct", Group::Sets, Since::Terraform("1.0")),
    row("setsubtract", Group::Sets, Since::Terraform("1.0")),
    row("setunion", Group::Sets, Since::Terraform("1.0")),
    row("sha1", Group::Hashes, Since::Terraform("1.0")),
    row("sha256", Group::Hashes, Since::Terraform("1.0")),
    row("sha512", Group::Hashes, Since::Terraform("1.0")),
    row("signum", Group::Numbers, Since::Terraform("1.0")),
    row("slice", Group::Collections, Since::Terraform("1.0")),
    row("sort", Group::Collections, Since::Terraform("1.0")),
    row("split", Group::Texts, Since::Terraform("1.0")),
    row("startswith", Group::Texts, Since::Terraform("1.3")),
    row("strcontains", Group::Texts, Since::Terraform("1.5")),
    row("strrev", Group::Texts, Since::Terraform("1.0")),
    row("substr", Group::Texts, Since::Terraform("1.0")),
    row("sum", Group::Collections, Since::Terraform("1.0")),
    row("templatefile", Group::Files, Since::Terraform("1.0")),
    row("templatestring", Group::Files, Since::Terraform("1.9")),
    row(
        "textdecodebase64",
        Group::Encodings,
        Since::Terraform("1.0"),
    ),
    row(
        "textencodebase64",
        Group::Encodings,
        Since::Terraform("1.0"),
    ),
    row("timeadd", Group::Dates, Since::Terraform("1.0")),
    row("timecmp", Group::Dates, Since::Terraform("1.3")),
    row("timestamp", Group::Dates, Since::Terraform("1.0")),
    row("title", Group::Texts, Since::Terraform("1.0")),
    row("tobool", Group::Conversions, Since::Terraform("1.0")),
    row("tolist", Group::Conversions, Since::Terraform("1.0")),
    row("tomap", Group::Conversions, Since::Terraform("1.0")),
    row("tonumber", Group::Conversions, Since::Terraform("1.0")),
    row("toset", Group::Conversions, Since::Terraform("1.0")),
    row("tostring", Group::Conversions, Since::Terraform("1.0")),
    row("transpose", Group::Collections, Since::Terraform("1.0")),
    row("trim", Group::Texts, Since::Terraform("1.0")),
    row("trimprefix", Group::Texts, Since::Terraform("1.0")),
    row("trimspace", Group::Texts, Since::Terraform("1.0")),
    row("trimsuffix", Group::Texts, Since::Terraform("1.0")),
    row("try", Group::Conversions, Since::Terraform("1.0")),
    row("upper", Group::Texts, Since::Terraform("1.0")),
    row("urldecode", Group::Encodings, Since::OpenTofu),
    row("urlencode", Group::Encodings, Since::Terraform("1.0")),
    row("uuid", Group::Hashes, Since::Terraform("1.0")),
    row("uuidv5", Group::Hashes, Since::Terraform("1.0")),
    row("values", Group::Collections, Since::Terraform("1.0")),
    row("yamldecode", Group::Encodings, Since::Terraform("1.0")),
    row("yamlencode", Group::Encodings, Since::Terraform("1.0")),
    row("zipmap", Group::Collections, Since::Terraform("1.0")),
];

const fn row(name: &'static str, group: Group, since: Since) -> Function {
    Function { name, group, since }
}
