//! Amounts of storage and memory that say their unit, for arguments that are plain numbers.
//!
//! ```
//! use formwork_model::size::gib;
//! assert_eq!(gib(2).mib(), 2048);
//! assert_eq!(gib(20).gib(), 20);
//! ```

use crate::Message;

/// An amount, in whole MiB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Size {
    mib: i64,
}

/// So many MiB: 1024 × 1024 bytes each.
pub const fn mib(mib: u32) -> Size {
    Size { mib: mib as i64 }
}

/// So many GiB: 1024 MiB each.
pub const fn gib(gib: u32) -> Size {
    Size {
        mib: gib as i64 * 1024,
    }
}

/// So many TiB: 1024 GiB each.
pub const fn tib(tib: u32) -> Size {
    Size {
        mib: tib as i64 * 1024 * 1024,
    }
}

impl Size {
    /// For arguments in bytes.
    ///
    /// ```
    /// use formwork_model::size::mib;
    /// assert_eq!(mib(1).bytes(), 1_048_576);
    /// ```
    pub const fn bytes(self) -> i64 {
        self.mib.saturating_mul(1024 * 1024)
    }

    /// For arguments in MiB.
    pub const fn mib(self) -> i64 {
        self.mib
    }

    /// For arguments in GiB.
    ///
    /// # Panics
    /// Where MiB are left over; in a constant that does not compile.
    ///
    /// ```
    /// use formwork_model::size::tib;
    /// assert_eq!(const { tib(2).gib() }, 2048);
    /// ```
    #[track_caller]
    pub const fn gib(self) -> i64 {
        if self.mib % 1024 != 0 {
            let message = Message::new()
                .number(self.mib as usize)
                .text(" MiB are no whole number of GiB");
            panic!("{}", message.as_str());
        }
        self.mib / 1024
    }
}
