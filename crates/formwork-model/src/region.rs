//! Regions and zones by name. Which ones there are is known to the provider alone; what they look like is checked here.

use std::fmt;

use crate::Message;
use crate::format::is_region;

/// The name of a region. [`region!`](crate::region) makes one in the compiler.
///
/// ```
/// use formwork_model::{Region, region};
/// const HOME: Region = region!("eu-central-1");
/// assert_eq!(HOME.as_str(), "eu-central-1");
/// assert_eq!(HOME.zone('a').to_string(), "eu-central-1a");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Region(&'static str);

/// The name of an availability zone: that of its region, and a letter. [`Region::zone`] makes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone {
    region: Region,
    letter: char,
}

impl Region {
    /// # Panics
    /// Where `name` does not look like `eu-central-1`; in a constant that does not compile. [`region!`](crate::region) calls it.
    #[track_caller]
    pub const fn new(name: &'static str) -> Self {
        if !is_region(name.as_bytes()) {
            let message = Message::new()
                .text("`")
                .text(name)
                .text("` is no region: one looks like `eu-central-1`");
            panic!("{}", message.as_str());
        }
        Self(name)
    }

    /// The name.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// The zone with this letter.
    ///
    /// # Panics
    /// On anything but a lower-case letter of ASCII; in a constant that does not compile.
    #[track_caller]
    pub const fn zone(self, letter: char) -> Zone {
        if !letter.is_ascii_lowercase() {
            panic!("a zone has a lower-case letter behind its region, as in `eu-central-1a`");
        }
        Zone {
            region: self,
            letter,
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.0)
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}{}", self.region, self.letter)
    }
}

/// A [`Region`] that is read by the compiler, so that what looks like none does not compile.
///
/// ```compile_fail
/// use formwork_model::{Region, region};
/// const HOME: Region = region!("eu-central");
/// ```
#[macro_export]
macro_rules! region {
    ($name:literal) => {
        const { $crate::Region::new($name) }
    };
}
