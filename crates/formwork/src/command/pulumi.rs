//! What is asked about Pulumi: another target of `synth`, and its state.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command as ClapCommand, value_parser};
use formwork_pulumi::{PulumiAws, Tree};

use super::Selection;
use super::grammar::{environment, flag, out, stack};
use crate::program::Program;

/// What a program is written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    Terraform,
    Pulumi(PulumiAws),
}

/// A state for Pulumi.
#[derive(Debug)]
pub(crate) struct Exporting {
    pub(crate) selection: Selection,
    pub(crate) out: PathBuf,
    pub(crate) version: PulumiAws,
    pub(crate) tree: Tree,
    pub(crate) state: Option<PathBuf>,
    pub(crate) base: Option<PathBuf>,
}

/// Imports from a deployment of Pulumi.
#[derive(Debug)]
pub(crate) struct Importing {
    pub(crate) selection: Selection,
    pub(crate) version: PulumiAws,
    pub(crate) deployment: PathBuf,
}

pub(super) fn target(matches: &ArgMatches) -> Target {
    let target = matches.get_one::<String>("target").map(String::as_str);
    match target {
        Some("pulumi") => Target::Pulumi(version(matches)),
        _ => Target::Terraform,
    }
}

pub(super) fn exporting(matches: &ArgMatches, selection: Selection, out: PathBuf) -> Exporting {
    Exporting {
        selection,
        out,
        version: version(matches),
        tree: match matches.get_flag("flat") {
            true => Tree::Flat,
            false => Tree::Components,
        },
        state: matches.get_one::<PathBuf>("state").cloned(),
        base: matches.get_one::<PathBuf>("base").cloned(),
    }
}

pub(super) fn importing(matches: &ArgMatches, selection: Selection) -> Importing {
    let deployment = matches.get_one::<PathBuf>("deployment").cloned();
    Importing {
        selection,
        version: version(matches),
        deployment: deployment.unwrap_or_default(),
    }
}

fn version(matches: &ArgMatches) -> PulumiAws {
    let name = matches.get_one::<String>("pulumi-aws");
    name.and_then(|name| PulumiAws::named(name))
        .unwrap_or_default()
}

/// The arguments of `synth` about what is written.
pub(super) fn target_arguments() -> [Arg; 2] {
    let target = Arg::new("target")
        .long("target")
        .value_parser(PossibleValuesParser::new(["terraform", "pulumi"]))
        .default_value("terraform")
        .help("What is written: Terraform JSON, or below `pulumi` programs of Pulumi YAML");
    [target, pulumi_aws()]
}

fn pulumi_aws() -> Arg {
    Arg::new("pulumi-aws")
        .long("pulumi-aws")
        .value_name("VERSION")
        .value_parser(PossibleValuesParser::new(PulumiAws::NAMES))
        .default_value(PulumiAws::NAMES[0])
        .help(
            "Whose names count; 6.83 corresponds to Terraform AWS 5.100, which the bindings are of",
        )
}

pub(super) fn grammar(program: &Program<'_>) -> [ClapCommand; 2] {
    let of_one = |command: ClapCommand| {
        command
            .arg(
                environment(program)
                    .action(ArgAction::Set)
                    .required(true)
                    .help("The environment"),
            )
            .arg(
                stack()
                    .action(ArgAction::Set)
                    .help("The stack, where there are several"),
            )
            .arg(pulumi_aws())
    };
    let export = of_one(ClapCommand::new("pulumi"))
        .arg(file("state").help("Terraform's state after an apply: what `terraform show -json` or `terraform state pull` prints"))
        .arg(file("base").help("What `pulumi stack export` prints of the new stack; needed where the state holds secrets"))
        .arg(flag("flat", "Leaves components out, as the program of `synth --target pulumi` does"))
        .arg(out())
        .about("Writes deployment.json for `pulumi stack import`, and import.json for `pulumi import --file`");
    let import = of_one(ClapCommand::new("pulumi"))
        .arg(
            Arg::new("deployment")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .required(true)
                .help("What `pulumi stack export` prints"),
        )
        .about("Prints import blocks for Terraform of what the stack declares and Pulumi manages");
    [
        ClapCommand::new("export")
            .subcommand_required(true)
            .subcommand(export)
            .about("Writes what was applied as the state of another tool"),
        ClapCommand::new("import")
            .subcommand_required(true)
            .subcommand(import)
            .about("Prints how Terraform takes over what another tool manages"),
    ]
}

fn file(name: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf))
}
