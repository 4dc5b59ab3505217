//! The tools that must read the output, and since when they know what.

use std::fmt;

/// The versions of Terraform and OpenTofu that the output must work with.
///
/// ```
/// use formwork_model::Target;
/// const TARGET: Target = Target::terraform(1, 11).and_opentofu(1, 11);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// The oldest Terraform; none if it need not read the output.
    pub terraform: Option<Version>,
    /// The oldest OpenTofu; none if it need not read the output.
    pub opentofu: Option<Version>,
}

/// The first two numbers of a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// The first.
    pub major: u16,
    /// The second.
    pub minor: u16,
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.major, self.minor)
    }
}

/// Terraform 1.11: the oldest that knows write-only arguments, which keep secrets out of the state.
impl Default for Target {
    fn default() -> Self {
        Self::terraform(1, 11)
    }
}

impl Target {
    /// Terraform from this version on, and no OpenTofu.
    pub const fn terraform(major: u16, minor: u16) -> Self {
        Self {
            terraform: Some(Version { major, minor }),
            opentofu: None,
        }
    }

    /// OpenTofu from this version on, and no Terraform.
    pub const fn opentofu(major: u16, minor: u16) -> Self {
        Self {
            terraform: None,
            opentofu: Some(Version { major, minor }),
        }
    }

    /// OpenTofu from this version on, too.
    pub const fn and_opentofu(self, major: u16, minor: u16) -> Self {
        Self {
            opentofu: Some(Version { major, minor }),
            ..self
        }
    }

    /// The oldest version that may read the output, whichever tool it is of.
    pub fn oldest(&self) -> Option<Version> {
        self.terraform.into_iter().chain(self.opentofu).min()
    }

    /// The tools of this target that do not know `feature`, each with what it would take: ``OpenTofu 1.10 (it came with 1.11)``.
    pub fn lacks(&self, feature: &Feature) -> Vec<String> {
        let tools = [
            ("Terraform", self.terraform, feature.terraform),
            ("OpenTofu", self.opentofu, feature.opentofu),
        ];
        let lacking = tools.into_iter().filter_map(|(tool, target, since)| {
            let target = target?;
            match since {
                None => Some(format!("{tool} {target} (no version of it knows this)")),
                Some(since) if since > target => {
                    Some(format!("{tool} {target} (it came with {since})"))
                }
                Some(_) => None,
            }
        });
        lacking.collect()
    }
}

/// Something of the language that not every version knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Feature {
    /// What it is, as messages call it.
    pub name: &'static str,
    /// Since which Terraform; none if none knows it.
    pub terraform: Option<Version>,
    /// Since which OpenTofu; none if none knows it.
    pub opentofu: Option<Version>,
}

impl Feature {
    const fn new(
        name: &'static str,
        terraform: Option<(u16, u16)>,
        opentofu: Option<(u16, u16)>,
    ) -> Self {
        const fn version(version: Option<(u16, u16)>) -> Option<Version> {
            match version {
                Some((major, minor)) => Some(Version { major, minor }),
                None => None,
            }
        }
        Self {
            name,
            terraform: version(terraform),
            opentofu: version(opentofu),
        }
    }

    /// Actions, and `action_trigger`.
    pub const ACTIONS: Self = Self::new("an action", Some((1, 14)), None);
    /// `lifecycle { enabled }`.
    pub const ENABLED: Self = Self::new("`enabled`", None, Some((1, 11)));
    /// Ephemeral resources.
    pub const EPHEMERAL_RESOURCE: Self =
        Self::new("an ephemeral resource", Some((1, 10)), Some((1, 11)));
    /// Ephemeral variables and outputs.
    pub const EPHEMERAL_VALUE: Self = Self::new(
        "an ephemeral variable or output",
        Some((1, 10)),
        Some((1, 11)),
    );
    /// Arguments that never reach the state.
    pub const WRITE_ONLY: Self = Self::new("a write-only argument", Some((1, 11)), Some((1, 11)));
    /// `import { identity }`.
    pub const IMPORT_IDENTITY: Self =
        Self::new("an import by identity", Some((1, 12)), Some((1, 12)));
    /// `removed { lifecycle { destroy } }`.
    pub const REMOVED: Self = Self::new("a `removed` block", Some((1, 7)), Some((1, 10)));
    /// Mocked providers in tests.
    pub const MOCK_PROVIDER: Self =
        Self::new("a mocked provider in a test", Some((1, 7)), Some((1, 8)));
    /// `parallel` in tests.
    pub const PARALLEL_TEST: Self = Self::new("a parallel run of a test", Some((1, 12)), None);
    /// The backend `oci`.
    pub const OCI_BACKEND: Self = Self::new("the backend `oci`", Some((1, 12)), None);
    /// Functions of providers.
    pub const PROVIDER_FUNCTION: Self =
        Self::new("a function of a provider", Some((1, 8)), Some((1, 7)));
    /// Functions that only OpenTofu has.
    pub const OPENTOFU_FUNCTION: Self =
        Self::new("a function of OpenTofu's own", None, Some((1, 7)));

    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::ACTIONS,
        Self::ENABLED,
        Self::EPHEMERAL_RESOURCE,
        Self::EPHEMERAL_VALUE,
        Self::WRITE_ONLY,
        Self::IMPORT_IDENTITY,
        Self::REMOVED,
        Self::MOCK_PROVIDER,
        Self::PARALLEL_TEST,
        Self::OCI_BACKEND,
        Self::PROVIDER_FUNCTION,
        Self::OPENTOFU_FUNCTION,
    ];
}
