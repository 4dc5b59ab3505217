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
    Text,
    /// Numbers.
    Number,
    /// Lists and maps.
    Collection,
    /// Sets.
    Set,
    /// Conversions between types, and what catches errors.
    Conversion,
    /// Times.
    Date,
    /// Encodings.
    Encoding,
    /// Files and paths.
    File,
    /// Hashes, encryption, and identifiers.
    Hash,
    /// Networks.
    Network,
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
    row("abs", Group::Number, Since::Terraform("1.0")),
    row("abspath", Group::File, Since::Terraform("1.0")),
    row("alltrue", Group::Collection, Since::Terraform("1.0")),
    row("anytrue", Group::Collection, Since::Terraform("1.0")),
    row("base64decode", Group::Encoding, Since::Terraform("1.0")),
    row("base64encode", Group::Encoding, Since::Terraform("1.0")),
    row("base64gunzip", Group::Encoding, Since::OpenTofu),
    row("base64gzip", Group::Encoding, Since::Terraform("1.0")),
    row("base64sha256", Group::Hash, Since::Terraform("1.0")),
    row("base64sha512", Group::Hash, Since::Terraform("1.0")),
    row("basename", Group::File, Since::Terraform("1.0")),
    row("bcrypt", Group::Hash, Since::Terraform("1.0")),
    row("can", Group::Conversion, Since::Terraform("1.0")),
    row("ceil", Group::Number, Since::Terraform("1.0")),
    row("chomp", Group::Text, Since::Terraform("1.0")),
    row("chunklist", Group::Collection, Since::Terraform("1.0")),
    row("cidrcontains", Group::Network, Since::OpenTofu),
    row("cidrhost", Group::Network, Since::Terraform("1.0")),
    row("cidrnetmask", Group::Network, Since::Terraform("1.0")),
    row("cidrsubnet", Group::Network, Since::Terraform("1.0")),
    row("cidrsubnets", Group::Network, Since::Terraform("1.0")),
    row("coalesce", Group::Collection, Since::Terraform("1.0")),
    row("coalescelist", Group::Collection, Since::Terraform("1.0")),
    row("compact", Group::Collection, Since::Terraform("1.0")),
    row("concat", Group::Collection, Since::Terraform("1.0")),
    row("contains", Group::Collection, Since::Terraform("1.0")),
    row("csvdecode", Group::Encoding, Since::Terraform("1.0")),
    row("dirname", Group::File, Since::Terraform("1.0")),
    row("distinct", Group::Collection, Since::Terraform("1.0")),
    row("element", Group::Collection, Since::Terraform("1.0")),
    row("endswith", Group::Text, Since::Terraform("1.3")),
    row("ephemeralasnull", Group::Secrecy, Since::Terraform("1.10")),
    row("file", Group::File, Since::Terraform("1.0")),
    row("filebase64", Group::File, Since::Terraform("1.0")),
    row("filebase64sha256", Group::File, Since::Terraform("1.0")),
    row("filebase64sha512", Group::File, Since::Terraform("1.0")),
    row("fileexists", Group::File, Since::Terraform("1.0")),
    row("filemd5", Group::File, Since::Terraform("1.0")),
    row("fileset", Group::File, Since::Terraform("1.0")),
    row("filesha1", Group::File, Since::Terraform("1.0")),
    row("filesha256", Group::File, Since::Terraform("1.0")),
    row("filesha512", Group::File, Since::Terraform("1.0")),
    row("flatten", Group::Collection, Since::Terraform("1.0")),
    row("floor", Group::Number, Since::Terraform("1.0")),
    row("format", Group::Text, Since::Terraform("1.0")),
    row("formatdate", Group::Date, Since::Terraform("1.0")),
    row("formatlist", Group::Text, Since::Terraform("1.0")),
    row("indent", Group::Text, Since::Terraform("1.0")),
    row("index", Group::Collection, Since::Terraform("1.0")),
    row("issensitive", Group::Secrecy, Since::Terraform("1.8")),
    row("join", Group::Text, Since::Terraform("1.0")),
    row("jsondecode", Group::Encoding, Since::Terraform("1.0")),
    row("jsonencode", Group::Encoding, Since::Terraform("1.0")),
    row("keys", Group::Collection, Since::Terraform("1.0")),
    row("length", Group::Collection, Since::Terraform("1.0")),
    row("log", Group::Number, Since::Terraform("1.0")),
    row("lookup", Group::Collection, Since::Terraform("1.0")),
    row("lower", Group::Text, Since::Terraform("1.0")),
    row("matchkeys", Group::Collection, Since::Terraform("1.0")),
    row("max", Group::Number, Since::Terraform("1.0")),
    row("md5", Group::Hash, Since::Terraform("1.0")),
    row("merge", Group::Collection, Since::Terraform("1.0")),
    row("min", Group::Number, Since::Terraform("1.0")),
    row("nonsensitive", Group::Secrecy, Since::Terraform("1.0")),
    row("one", Group::Collection, Since::Terraform("1.0")),
    row("parseint", Group::Number, Since::Terraform("1.0")),
    row("pathexpand", Group::File, Since::Terraform("1.0")),
    row("plantimestamp", Group::Date, Since::Terraform("1.5")),
    row("pow", Group::Number, Since::Terraform("1.0")),
    row("range", Group::Collection, Since::Terraform("1.0")),
    row("regex", Group::Text, Since::Terraform("1.0")),
    row("regexall", Group::Text, Since::Terraform("1.0")),
    row("replace", Group::Text, Since::Terraform("1.0")),
    row("reverse", Group::Collection, Since::Terraform("1.0")),
    row("rsadecrypt", Group::Hash, Since::Terraform("1.0")),
    row("sensitive", Group::Secrecy, Since::Terraform("1.0")),
    row("setintersection", Group::Set, Since::Terraform("1.0")),
    row("setproduct", Group::Set, Since::Terraform("1.0")),
    row("setsubtract", Group::Set, Since::Terraform("1.0")),
    row("setunion", Group::Set, Since::Terraform("1.0")),
    row("sha1", Group::Hash, Since::Terraform("1.0")),
    row("sha256", Group::Hash, Since::Terraform("1.0")),
    row("sha512", Group::Hash, Since::Terraform("1.0")),
    row("signum", Group::Number, Since::Terraform("1.0")),
    row("slice", Group::Collection, Since::Terraform("1.0")),
    row("sort", Group::Collection, Since::Terraform("1.0")),
    row("split", Group::Text, Since::Terraform("1.0")),
    row("startswith", Group::Text, Since::Terraform("1.3")),
    row("strcontains", Group::Text, Since::Terraform("1.5")),
    row("strrev", Group::Text, Since::Terraform("1.0")),
    row("substr", Group::Text, Since::Terraform("1.0")),
    row("sum", Group::Collection, Since::Terraform("1.0")),
    row("templatefile", Group::File, Since::Terraform("1.0")),
    row("templatestring", Group::File, Since::Terraform("1.9")),
    row("textdecodebase64", Group::Encoding, Since::Terraform("1.0")),
    row("textencodebase64", Group::Encoding, Since::Terraform("1.0")),
    row("timeadd", Group::Date, Since::Terraform("1.0")),
    row("timecmp", Group::Date, Since::Terraform("1.3")),
    row("timestamp", Group::Date, Since::Terraform("1.0")),
    row("title", Group::Text, Since::Terraform("1.0")),
    row("tobool", Group::Conversion, Since::Terraform("1.0")),
    row("tolist", Group::Conversion, Since::Terraform("1.0")),
    row("tomap", Group::Conversion, Since::Terraform("1.0")),
    row("tonumber", Group::Conversion, Since::Terraform("1.0")),
    row("toset", Group::Conversion, Since::Terraform("1.0")),
    row("tostring", Group::Conversion, Since::Terraform("1.0")),
    row("transpose", Group::Collection, Since::Terraform("1.0")),
    row("trim", Group::Text, Since::Terraform("1.0")),
    row("trimprefix", Group::Text, Since::Terraform("1.0")),
    row("trimspace", Group::Text, Since::Terraform("1.0")),
    row("trimsuffix", Group::Text, Since::Terraform("1.0")),
    row("try", Group::Conversion, Since::Terraform("1.0")),
    row("upper", Group::Text, Since::Terraform("1.0")),
    row("urldecode", Group::Encoding, Since::OpenTofu),
    row("urlencode", Group::Encoding, Since::Terraform("1.0")),
    row("uuid", Group::Hash, Since::Terraform("1.0")),
    row("uuidv5", Group::Hash, Since::Terraform("1.0")),
    row("values", Group::Collection, Since::Terraform("1.0")),
    row("yamldecode", Group::Encoding, Since::Terraform("1.0")),
    row("yamlencode", Group::Encoding, Since::Terraform("1.0")),
    row("zipmap", Group::Collection, Since::Terraform("1.0")),
];

const fn row(name: &'static str, group: Group, since: Since) -> Function {
    Function { name, group, since }
}
