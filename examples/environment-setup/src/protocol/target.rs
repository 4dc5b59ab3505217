//! The environments that are provisioned.

/// An environment, and where it answers.
pub(crate) struct Target {
    /// As the program calls it.
    pub(crate) name: &'static str,
    /// As people call it.
    pub(super) title: &'static str,
    /// What users open.
    pub(super) domain: &'static str,
    /// The database, seen from operations.
    pub(super) database: &'static str,
    /// After so many minutes people are called.
    pub(super) minutes: u32,
}

pub(crate) const DEV: Target = Target {
    name: "dev",
    title: "Development",
    domain: "dev.platform.example",
    database: "db.dev.platform.internal",
    minutes: 75,
};

pub(crate) const STAGING: Target = Target {
    name: "staging",
    title: "Staging",
    domain: "staging.platform.example",
    database: "db.staging.platform.internal",
    minutes: 90,
};

pub(super) const TARGETS: [Target; 2] = [DEV, STAGING];

impl Target {
    /// The address of a page.
    pub(super) fn url(&self, path: &str) -> String {
        format!("https://{}{path}", self.domain)
    }

    /// The key of a step about this environment.
    pub(super) fn key(&self, what: &str) -> String {
        format!("{}-{what}", self.name)
    }
}
