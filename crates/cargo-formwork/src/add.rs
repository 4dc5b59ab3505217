//! `cargo formwork add module`: bindings of a module, as a file of the program.

use std::path::{Path, PathBuf};

use cargo_formwork::module::{
    Binding, Bundle, Module, Origin, Problem, fetch, folder_name, is_name, is_ours, is_remote,
    render, source_name,
};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

pub(crate) fn grammar() -> Command {
    Command::new("add")
        .about("Adds bindings to a program")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(module_grammar())
}

fn module_grammar() -> Command {
    Command::new("module")
        .about("Writes typed bindings of a module, to be called with `module!`")
        .after_help(
            "A folder is read as it is, and its files become part of what the program emits. Any other source is fetched by terraform, and \
             stays what the emitted call names.\nThe same command again brings the bindings up to date.\n\n\
             Examples:\n  cargo formwork add module modules/network\n  \
             cargo formwork add module terraform-aws-modules/vpc/aws --version '~> 5.8'",
        )
        .arg(
            Arg::new("source")
                .value_name("SOURCE")
                .required(true)
                .help("A folder, or a source as the block `module` takes it"),
        )
        .arg(
            Arg::new("name")
                .long("name")
                .value_name("NAME")
                .help("What it is called in the program; without it, as its folder"),
        )
        .arg(
            Arg::new("version")
                .long("version")
                .value_name("VERSION")
                .help("Which versions of a module in a registry are accepted; without it, the newest one alone"),
        )
        .arg(
            Arg::new("out")
                .long("out")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help("The file that is written [default: src/modules/NAME.rs]"),
        )
        .arg(
            Arg::new("check")
                .long("check")
                .action(ArgAction::SetTrue)
                .help("Writes nothing; exit code 1 if the file is not what would be written"),
        )
}

/// What was asked for.
struct Request<'arguments> {
    source: &'arguments str,
    name: String,
    version: Option<&'arguments str>,
    out: PathBuf,
    command: String,
    is_check: bool,
}

pub(crate) fn carry_out(matches: &ArgMatches) -> Result<String, String> {
    match matches.subcommand() {
        Some(("module", matches)) => module(&request(matches)?),
        _ => Err("only modules can be added".to_owned()),
    }
}

fn request(matches: &ArgMatches) -> Result<Request<'_>, String> {
    let text = |name| matches.get_one::<String>(name).map(String::as_str);
    let source = text("source").unwrap_or_default();
    if source.is_empty() {
        return Err("the source is empty\n  help: name a folder, or a source as the block `module` takes it".to_owned());
    }
    let name = text("name").map_or_else(
        || match folder(source) {
            Some(_) => folder_name(source),
            None => source_name(source),
        },
        str::to_owned,
    );
    if !is_name(&name) {
        return Err(format!(
            "`{name}` is no name for a module\n  help: a name holds lower-case letters, digits and `_`, and begins with a letter"
        ));
    }
    let out = matches.get_one::<PathBuf>("out").cloned();
    Ok(Request {
        source,
        out: out.unwrap_or_else(|| Path::new("src/modules").join(format!("{name}.rs"))),
        version: text("version"),
        command: command(matches),
        is_check: matches.get_flag("check"),
        name,
    })
}

/// The command that writes the same again.
fn command(matches: &ArgMatches) -> String {
    let mut command = String::from("cargo formwork add module");
    let quoted = |text: &str| {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/._-:@%+=".contains(&byte);
        if !text.is_empty() && text.bytes().all(is_plain) {
            text.to_owned()
        } else {
            format!("'{text}'")
        }
    };
    for name in ["source", "name", "version"] {
        if let Some(text) = matches.get_one::<String>(name) {
            let option = if name == "source" {
                String::new()
            } else {
                format!(" --{name}")
            };
            command.push_str(&format!("{option} {}", quoted(text)));
        }
    }
    if let Some(out) = matches.get_one::<PathBuf>("out") {
        command.push_str(&format!(" --out {}", quoted(&out.to_string_lossy())));
    }
    command
}

fn module(request: &Request<'_>) -> Result<String, String> {
    let existing = existing(&request.out)?;
    let (text, summary) = bindings(request).map_err(|problems| told(&problems))?;
    let out = request.out.display();
    if request.is_check {
        return if existing.as_deref() == Some(&text) {
            Ok(format!("{out} is up to date\n"))
        } else {
            Err(format!(
                "{out} is not what the module says now\n  help: {}",
                request.command
            ))
        };
    }
    if existing.as_deref() == Some(&text) {
        return Ok(format!("{out} was up to date: {summary}\n"));
    }
    write(&request.out, &text)?;
    let next = if existing.is_some() {
        String::new()
    } else {
        next(request)
    };
    Ok(format!("Wrote {out}: {summary}\n{next}"))
}

/// The file as it is; one that somebody else wrote is refused.
fn existing(out: &Path) -> Result<Option<String>, String> {
    let shown = out.display();
    if out.is_dir() {
        return Err(format!(
            "{shown} is a folder; nothing was written\n  help: name a file, such as {shown}/network.rs"
        ));
    }
    match std::fs::read_to_string(out) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("cannot read {shown}: {error}; nothing was written")),
        Ok(text) if is_ours(&text) => Ok(Some(text)),
        Ok(_) => Err(format!(
            "{shown} was not written by this command; nothing was written\n  help: name another file with --out, or move that one away"
        )),
    }
}

fn bindings(request: &Request<'_>) -> Result<(String, String), Vec<Problem>> {
    if let Some(folder) = folder(request.source) {
        let module = Module::read(folder)?;
        let origin = Origin::Bundle {
            bundle: Bundle::of(folder)?,
            from: request.out.parent().unwrap_or(Path::new("")).to_owned(),
        };
        return written(request, &module, origin);
    }
    let place = tempfile::tempdir().map_err(|error| vec![no_room(&error)])?;
    let fetched = fetch(request.source, request.version, place.path());
    let fetched = fetched.map_err(|problem| vec![problem])?;
    let module = Module::read(&fetched.folder).map_err(|problems| {
        let within = fetched.folder.display().to_string();
        problems
            .into_iter()
            .map(|problem| problem.in_source(&within, request.source))
            .collect::<Vec<_>>()
    })?;
    let version = request.version.map(str::to_owned).or(fetched.version);
    let origin = Origin::Source {
        source: request.source.to_owned(),
        version: version.unwrap_or_default(),
    };
    written(request, &module, origin)
}

/// The folder that a source names; anything else is fetched.
fn folder(source: &str) -> Option<&Path> {
    let path = Path::new(source);
    (path.is_dir() || !is_remote(source)).then_some(path)
}

fn no_room(error: &std::io::Error) -> Problem {
    Problem {
        place: None,
        summary: format!("cannot make a temporary folder: {error}"),
        help: "make room for temporary files".to_owned(),
    }
}

fn written(
    request: &Request<'_>,
    module: &Module,
    origin: Origin,
) -> Result<(String, String), Vec<Problem>> {
    let text = render(&Binding {
        module,
        name: &request.name,
        given: request.source,
        command: &request.command,
        origin,
    })?;
    let counts = [
        (module.variables.len(), "variable"),
        (module.outputs.len(), "output"),
    ];
    let counts = counts.map(|(count, noun)| {
        let plural = if count == 1 { "" } else { "s" };
        format!("{count} {noun}{plural}")
    });
    Ok((text, counts.join(", ")))
}

fn write(out: &Path, text: &str) -> Result<(), String> {
    let told = |error: std::io::Error| format!("cannot write {}: {error}", out.display());
    if let Some(folder) = out.parent() {
        std::fs::create_dir_all(folder).map_err(told)?;
    }
    std::fs::write(out, text).map_err(told)
}

/// What a program must say to use a new file.
fn next(request: &Request<'_>) -> String {
    let is_default = request.out == Path::new("src/modules").join(format!("{}.rs", request.name));
    let declare = if is_default {
        format!("mod modules {{\n      pub mod {};\n  }}", request.name)
    } else {
        let stem = request.out.file_stem().unwrap_or_default();
        format!("mod {};", stem.to_string_lossy())
    };
    format!("\nDeclare it where the program begins:\n  {declare}\n")
}

fn told(problems: &[Problem]) -> String {
    let problems: Vec<String> = problems.iter().map(Problem::to_string).collect();
    format!("{}\n  nothing was written", problems.join("\nerror: "))
}
