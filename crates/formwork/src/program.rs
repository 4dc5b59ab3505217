//! The program that a user's `main` becomes: it declares once for each environment and carries out one command.

use std::process::ExitCode;

use formwork_checks::{Checked, check, check_together};
use formwork_model::procedure::Role;
use formwork_model::{App, Conventions, Diagnostic, Environment as _, Model};

use crate::command::{Command, Selection};
use crate::report::Report;
use crate::{command, diagram, diff, docs, explain, list, report, run, synth};

/// Runs a program: reads its command line, declares what `build` declares, and does what was asked.
///
/// `build` is called once for each selected environment. The exit code is 0 when all is fine, 1 when something was
/// found or failed, and 2 when the command line is wrong.
///
/// ```no_run
/// # use formwork::prelude::*;
/// # #[derive(Environment)] enum Env { Dev }
/// # #[derive(Tags)] struct ShopTags { owner: &'static str }
/// # struct Shop;
/// # impl Conventions for Shop {
/// #     type Environment = Env;
/// #     type Tags = ShopTags;
/// #     const PROJECT: &'static str = "shop";
/// #     const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
/// # }
/// # fn network(stack: &mut Stack<Shop>) {}
/// fn main() -> ExitCode {
///     formwork::main(|app: &mut App<Shop>| app.stack("network", tags!(ShopTags { owner: "web" }), network))
/// }
/// ```
pub fn main<C: Conventions, T>(build: impl Fn(&mut App<C>) -> T) -> ExitCode {
    let declare = |environment: usize| {
        let mut app = App::new(environment);
        build(&mut app);
        app.freeze()
    };
    run(&Program {
        project: C::PROJECT,
        environments: C::Environment::NAMES,
        approvers: C::APPROVERS,
        declare: &declare,
    })
}

/// A program without its types.
pub(crate) struct Program<'build> {
    pub(crate) project: &'static str,
    pub(crate) environments: &'static [&'static str],
    /// Who may approve changes by `apply` and `destroy`.
    pub(crate) approvers: &'static [Role],
    declare: &'build dyn Fn(usize) -> Model,
}

impl Program<'_> {
    /// Declares and checks the selected environments.
    fn check(&self, selection: &Selection) -> (Vec<Checked>, Report) {
        let mut checked = Vec::new();
        let mut report = Report::default();
        for (position, environment) in self.environments.iter().enumerate() {
            if !selection.environments.is_empty()
                && !selection
                    .environments
                    .iter()
                    .any(|name| name == environment)
            {
                continue;
            }
            match check((self.declare)(position)) {
                Ok(model) => {
                    report.add(environment, model.findings());
                    checked.push(model);
                }
                Err(findings) => report.add(environment, &findings),
            }
        }
        report.add("", &check_together(&checked));
        (checked, report)
    }
}

fn run(program: &Program<'_>) -> ExitCode {
    let command = match command::read(program, std::env::args_os()) {
        Ok(command) => command,
        Err(error) => {
            // clap writes help to stdout and mistakes to stderr; a closed pipe is not our failure.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let (models, report) = program.check(command.selection());
    if let Some(unknown) = unknown_stack(&models, &report, command.selection()) {
        eprintln!("{unknown}");
        return ExitCode::from(2);
    }
    let code = match command {
        Command::Check { format, .. } => report::print(&report, format),
        // Terraform found it in the files on disk; the program may have come to other mistakes since.
        Command::Explain { folder, file } => finish(explain::run(&folder, file.as_deref())),
        _ if report.has_errors() => {
            eprint!("{}", report.text());
            eprintln!("{}; nothing was written", report.summary());
            ExitCode::FAILURE
        }
        Command::Synth { selection, out } => {
            finish(synth::run(program, &models, &selection, &out, &report))
        }
        Command::Module { selection, out } => {
            finish(synth::modules(program, &models, &selection, &out))
        }
        Command::List { selection, format } => finish(list::run(&models, &selection, format)),
        Command::Graph { selection, format } => finish(diagram::run(&models, &selection, format)),
        Command::Diff { selection, out } => finish(diff::run(program, &models, &selection, &out)),
        Command::Docs { out, is_check } => finish(docs::run(&models, &out, is_check)),
        Command::Record { run, runs, out } => {
            return finish(run::document(program, models, &run, &runs, &out));
        }
        Command::Procedural(command) => return finish(run::run(program, models, command)),
    };
    // The process ends here; giving back a hundred thousand resources one by one would only cost time.
    std::mem::forget(models);
    code
}

/// A selected stack that no environment declares. Unknown after errors, when models are missing.
fn unknown_stack(models: &[Checked], report: &Report, selection: &Selection) -> Option<String> {
    let mut names: Vec<&str> = models
        .iter()
        .flat_map(|checked| &checked.model().stacks)
        .map(|stack| stack.name.as_ref())
        .collect();
    names.sort_unstable();
    names.dedup();
    let unknown = selection
        .stacks
        .iter()
        .find(|name| !names.contains(&name.as_str()))?;
    (!report.has_errors()).then(|| {
        format!(
            "error: there is no stack `{unknown}`\n  stacks: {}",
            names.join(", ")
        )
    })
}

/// What a command came to.
pub(crate) type Outcome = Result<ExitCode, Box<Diagnostic>>;

fn finish(outcome: Outcome) -> ExitCode {
    outcome.unwrap_or_else(|diagnostic| {
        let mut report = Report::default();
        report.add("", std::slice::from_ref(&diagnostic));
        eprint!("{}", report.text());
        ExitCode::FAILURE
    })
}
