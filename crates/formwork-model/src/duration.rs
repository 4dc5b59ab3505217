//! Lengths of time that say their unit, for arguments that are plain numbers.
//!
//! ```
//! use formwork_model::duration::{days, minutes};
//! assert_eq!(minutes(5).seconds(), 300);
//! assert_eq!(days(4).seconds(), 345_600);
//! ```

use crate::Message;

/// A length of time, in whole seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Duration {
    seconds: i64,
}

/// So many seconds.
pub const fn seconds(seconds: u32) -> Duration {
    Duration {
        seconds: seconds as i64,
    }
}

/// So many minutes.
pub const fn minutes(minutes: u32) -> Duration {
    Duration {
        seconds: minutes as i64 * 60,
    }
}

/// So many hours.
pub const fn hours(hours: u32) -> Duration {
    Duration {
        seconds: hours as i64 * 3600,
    }
}

/// So many days of 24 hours.
pub const fn days(days: u32) -> Duration {
    Duration {
        seconds: days as i64 * 86_400,
    }
}

impl Duration {
    /// For arguments in seconds.
    pub const fn seconds(self) -> i64 {
        self.seconds
    }

    /// For arguments in milliseconds.
    pub const fn milliseconds(self) -> i64 {
        self.seconds * 1000
    }

    /// For arguments in minutes.
    ///
    /// # Panics
    /// Where seconds are left over; in a constant that does not compile.
    ///
    /// ```
    /// use formwork_model::duration::hours;
    /// assert_eq!(const { hours(2).minutes() }, 120);
    /// ```
    #[track_caller]
    pub const fn minutes(self) -> i64 {
        self.whole(60, "minutes")
    }

    /// For arguments in hours.
    ///
    /// # Panics
    /// Where seconds are left over; in a constant that does not compile.
    #[track_caller]
    pub const fn hours(self) -> i64 {
        self.whole(3600, "hours")
    }

    /// For arguments in days.
    ///
    /// # Panics
    /// Where seconds are left over; in a constant that does not compile.
    #[track_caller]
    pub const fn days(self) -> i64 {
        self.whole(86_400, "days")
    }

    #[track_caller]
    const fn whole(self, unit: i64, name: &str) -> i64 {
        if self.seconds % unit != 0 {
            let message = Message::new()
                .number(self.seconds as usize)
                .text(" seconds are no whole number of ")
                .text(name);
            panic!("{}", message.as_str());
        }
        self.seconds / unit
    }
}

#[cfg(test)]
mod tests {
    use super::{days, hours, minutes, seconds};

    #[test]
    fn units_convert_into_each_other() {
        assert_eq!(seconds(7).milliseconds(), 7000);
        assert_eq!(
            minutes(90).seconds(),
            hours(1).seconds() + minutes(30).seconds()
        );
        assert_eq!(
            (days(2).hours(), days(2).minutes(), hours(48).days()),
            (48, 2880, 2)
        );
        assert_eq!(days(u32::MAX).days(), i64::from(u32::MAX));
    }
}
