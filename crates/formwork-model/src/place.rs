//! Where in the user's program something was declared.

use std::fmt;
use std::panic::Location;

/// File, line and column of a declaration.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(&'static Location<'static>);

impl Place {
    /// The place of the caller.
    #[track_caller]
    pub fn caller() -> Self {
        Self(Location::caller())
    }

    /// The file: relative to the workspace, or to the folder that holds the package when it lies outside.
    pub fn file(&self) -> &'static str {
        let file = self.0.file();
        let is_absolute = file.starts_with('/') || file.as_bytes().get(1) == Some(&b':');
        if !is_absolute {
            return file;
        }
        // `/home/me/lib/src/net.rs` is printed as `lib/src/net.rs`, so that output is the same on every machine.
        let package = file
            .rfind("/src/")
            .and_then(|source| file[..source].rfind('/'));
        package.map_or(file, |slash| &file[slash + 1..])
    }

    /// The line, counted from 1.
    pub fn line(&self) -> u32 {
        self.0.line()
    }

    /// The column, counted from 1.
    pub fn column(&self) -> u32 {
        self.0.column()
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.file(), self.line())
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}
