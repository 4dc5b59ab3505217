//! What Pulumi cannot say, or cannot take, as diagnostics.

use formwork_model::{Diagnostic, Place, Severity};

/// Something that Pulumi YAML cannot say.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Gap {
    /// `for_each` and `count`.
    Repetition,
    /// A dynamic block.
    DynamicBlock,
    /// An expression or a function.
    Expression,
    /// A type.
    Type,
    /// An argument.
    Argument,
    /// A meta-argument that changes what happens to a resource.
    Meta,
    /// What only looks: conditions, checks, tests.
    Condition,
    /// Two things of one name.
    Name,
    /// A write-only argument, whose twin is stored.
    WriteOnly,
    /// What is opened for one run, whose twin is read at every run.
    Ephemeral,
}

impl Gap {
    fn code(self) -> &'static str {
        match self {
            Self::Repetition => "FW0801",
            Self::DynamicBlock => "FW0802",
            Self::Expression => "FW0803",
            Self::Type => "FW0804",
            Self::Argument => "FW0805",
            Self::Meta => "FW0806",
            Self::Condition => "FW0807",
            Self::Name => "FW0808",
            Self::WriteOnly => "FW0809",
            Self::Ephemeral => "FW0810",
        }
    }

    fn severity(self) -> Severity {
        match self {
            Self::Condition | Self::WriteOnly | Self::Ephemeral => Severity::Warning,
            _ => Severity::Error,
        }
    }

    fn help(self) -> &'static str {
        match self {
            Self::Repetition | Self::DynamicBlock => {
                "where the elements are known now, write a loop in Rust; else let Pulumi's HCL runtime load the Terraform JSON"
            }
            Self::Expression => {
                "compute it in Rust where its parts are known now; else let Pulumi's HCL runtime load the Terraform JSON"
            }
            Self::Type => {
                "leave it out for Pulumi, choose another version with --pulumi-aws, or let Pulumi's HCL runtime load the Terraform JSON"
            }
            Self::Argument => {
                "leave the argument out for Pulumi, or choose another version with --pulumi-aws"
            }
            Self::Meta => {
                "leave it out for Pulumi, or let Pulumi's HCL runtime load the Terraform JSON"
            }
            Self::Condition => "Terraform still looks at it; in Pulumi a policy pack could",
            Self::Name => "rename one of both",
            Self::WriteOnly => "to write it again, take it out of `ignoreChanges` for one update",
            Self::Ephemeral => {
                "where it must not be stored at all, let Pulumi's HCL runtime load the Terraform JSON"
            }
        }
    }
}

/// The findings so far, and what is being looked at.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) list: Vec<Diagnostic>,
    subject: String,
    place: Option<Place>,
}

impl Findings {
    /// From here on, findings are about `subject`.
    pub(crate) fn about(&mut self, subject: impl Into<String>, place: Place) {
        self.subject = subject.into();
        self.place = Some(place);
    }

    /// Adds a finding about the subject: `problem` follows its name.
    pub(crate) fn add(&mut self, gap: Gap, problem: impl AsRef<str>, why: &str) {
        let diagnostic = Diagnostic {
            code: gap.code(),
            severity: gap.severity(),
            summary: format!("{} {}", self.subject, problem.as_ref()),
            detail: why.to_owned(),
            place: self.place,
            help: gap.help().to_owned(),
        };
        if !self.list.contains(&diagnostic) {
            self.list.push(diagnostic);
        }
    }
}

/// A text that cannot be taken: what it is, why, and what to do.
pub(crate) fn refused(
    code: &'static str,
    summary: impl Into<String>,
    detail: impl Into<String>,
    help: &str,
) -> Box<Diagnostic> {
    Box::new(Diagnostic {
        code,
        severity: Severity::Error,
        summary: summary.into(),
        detail: detail.into(),
        place: None,
        help: help.to_owned(),
    })
}
