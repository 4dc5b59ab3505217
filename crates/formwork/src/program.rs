//! The program that a user's `main` becomes: it declares once for each environment and carries out one command.

use std::process::ExitCode;

use formwork_checks::{Checked, check, check_together};
use formwork_model::procedure::Role;
use formwork_model::{App, Conventions, Diagnostic, Environment as _, Model};

use crate::command::{Command, Locking, Selection, Target};
use crate::lock::{Last, Lock, Reconciled, reconcile};
use crate::report::Report;
use crate::{
    command, deviation, diagram, diff, docs, explain, list, locked, pulumi, report, run, synth,
};

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

/// The program in the selected environments, checked, and compared with the lock.
pub(crate) struct Prepared {
    pub(crate) models: Vec<Checked>,
    pub(crate) report: Report,
    /// What is to be remembered; nothing where the command asks for no lock.
    pub(crate) lock: Lock,
    /// What the comparison with the lock found out.
    pub(crate) told: Vec<String>,
}

impl Program<'_> {
    /// Declares and checks the selected environments.
    fn check(
        &self,
        selection: &Selection,
        locking: Option<&Locking>,
    ) -> Result<Prepared, Box<Diagnostic>> {
        let mut declared = Prepared {
            models: Vec::new(),
            report: Report::default(),
            lock: locking
                .map_or_else(|| Ok(Lock::default()), |locking| Lock::read(&locking.lock))?,
            told: Vec::new(),
        };
        for (position, environment) in self.environments.iter().enumerate() {
            if selection.includes_environment(environment) {
                let locking =
                    locking.filter(|locking| locking.selection.includes_environment(environment));
                declared.add(environment, (self.declare)(position), locking);
            }
        }
        let together = check_together(&declared.models);
        declared.report.add("", &together);
        Ok(declared)
    }
}

impl Prepared {
    /// Compares the program in one environment with the lock, and applies the rules.
    fn add(&mut self, environment: &str, mut model: Model, locking: Option<&Locking>) {
        let mut reconciled = Reconciled::default();
        if let Some(Locking { out, selection, .. }) = locking {
            let last = Last { out: out.clone() };
            reconciled = reconcile(&self.lock, &mut model, selection, &last);
        }
        match check(model) {
            Ok(model) => {
                self.report.add(environment, model.findings());
                self.models.push(model);
            }
            Err(findings) => self.report.add(environment, &findings),
        }
        self.report.add(environment, &reconciled.findings);
        self.told.extend(
            reconciled
                .told
                .into_iter()
                .map(|line| format!("{environment}: {line}")),
        );
        for (name, stack) in reconciled.stacks {
            self.lock.set(name, stack);
        }
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
    let declared = match program.check(command.selection(), command.locking().as_ref()) {
        Ok(declared) => declared,
        Err(diagnostic) => return finish(Err(diagnostic)),
    };
    let Prepared { models, report, .. } = &declared;
    if let Some(unknown) = unknown_stack(models, report, command.selection()) {
        eprintln!("{unknown}");
        return ExitCode::from(2);
    }
    let code = match command {
        // Terraform found it in the files on disk; the program may have come to other mistakes since.
        Command::Explain { folder, file } => finish(explain::run(&folder, file.as_deref())),
        Command::Check { format, .. } => report::print(report, format),
        _ if report.has_errors() => {
            eprint!("{}", report.text());
            eprintln!("{}; nothing was written", report.summary());
            ExitCode::FAILURE
        }
        Command::Synth {
            selection,
            out,
            target: Target::Terraform,
            ..
        } => finish(synth::run(program, &declared, &selection, &out)),
        Command::Synth {
            selection,
            out,
            target: Target::Pulumi(version),
            ..
        } => finish(pulumi::synthesize(
            program, models, &selection, &out, version,
        )),
        Command::Export(exporting) => finish(pulumi::export(models, &exporting)),
        Command::Import(importing) => finish(pulumi::import(models, &importing)),
        Command::Module { selection, out } => {
            finish(synth::modules(program, models, &selection, &out))
        }
        Command::List { selection, format } => finish(list::run(models, &selection, format)),
        Command::Graph { selection, format } => finish(diagram::run(models, &selection, format)),
        Command::Deviation {
            selection,
            against,
            format,
        } => finish(deviation::run(models, &selection, &against, format)),
        Command::Diff { selection, out, .. } => {
            finish(diff::run(program, &declared, &selection, &out))
        }
        Command::Lock {
            selection,
            out,
            lock,
            what,
        } => finish(locked::run(program, models, &selection, &out, &lock, what)),
        Command::Docs { out, is_check } => finish(docs::run(models, &out, is_check)),
        Command::Record { run, runs, out } => {
            return finish(run::document(program, declared, &run, &runs, &out));
        }
        Command::Procedural(command) => return finish(run::run(program, declared, command)),
    };
    // The process ends here; giving back a hundred thousand resources one by one would only cost time.
    std::mem::forget(declared);
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
