//! Ranges of ports.

use crate::Message;

/// Ports from one to another, both included.
///
/// ```
/// use formwork_model::PortRange;
/// const HIGH: PortRange = PortRange::new(1024, 65535);
/// const HTTPS: PortRange = PortRange::one(443);
/// assert_eq!((HIGH.from(), HIGH.to()), (1024, 65535));
/// assert!(!HIGH.contains(HTTPS));
/// ```
///
/// ```compile_fail
/// use formwork_model::PortRange;
/// const TURNED: PortRange = PortRange::new(65535, 1024);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PortRange {
    from: u16,
    to: u16,
}

impl PortRange {
    /// # Panics
    /// Where `from` is above `to`, or `to` above 65535; in a constant that does not compile.
    #[track_caller]
    pub const fn new(from: u32, to: u32) -> Self {
        let problem = if from > to {
            " holds none: write the smaller one first"
        } else if to > u16::MAX as u32 {
            " holds more than there are: the last port is 65535"
        } else {
            return Self {
                from: from as u16,
                to: to as u16,
            };
        };
        let message = Message::new()
            .text("a range of ports from ")
            .number(from as usize)
            .text(" to ")
            .number(to as usize)
            .text(problem);
        panic!("{}", message.as_str());
    }

    /// A single port.
    ///
    /// # Panics
    /// Above 65535; in a constant that does not compile.
    #[track_caller]
    pub const fn one(port: u32) -> Self {
        Self::new(port, port)
    }

    /// The first one.
    pub const fn from(self) -> u16 {
        self.from
    }

    /// The last one.
    pub const fn to(self) -> u16 {
        self.to
    }

    /// Whether all of `other` lies in this range.
    pub const fn contains(self, other: Self) -> bool {
        self.from <= other.from && other.to <= self.to
    }
}
