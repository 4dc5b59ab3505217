//! Text that can be assembled in constant evaluation, where there is no heap.

/// A text of at most 512 bytes, cut off where it would be longer.
#[derive(Debug, Clone, Copy)]
pub struct Message {
    bytes: [u8; 512],
    length: usize,
    truncated: bool,
}

impl Message {
    /// Empty.
    pub const fn new() -> Self {
        Self {
            bytes: [0; 512],
            length: 0,
            truncated: false,
        }
    }

    /// The same with `text` at its end.
    pub const fn text(mut self, text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            self = self.byte(bytes[at]);
            at += 1;
        }
        self
    }

    /// The same with one byte of a text at its end.
    pub(crate) const fn byte(mut self, byte: u8) -> Self {
        if self.length < self.bytes.len() {
            self.bytes[self.length] = byte;
            self.length += 1;
        } else {
            self.truncated = true;
        }
        self
    }

    /// The same with a number at its end.
    pub const fn number(mut self, number: usize) -> Self {
        let mut scale = 1;
        while number / scale >= 10 {
            scale *= 10;
        }
        while scale > 0 {
            self = self.byte(b'0' + (number / scale % 10) as u8);
            scale /= 10;
        }
        self
    }

    /// The text so far.
    pub const fn as_str(&self) -> &str {
        match str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            // Only a cut through a character gets here: keep what stands before it.
            Err(error) => match str::from_utf8(self.bytes.split_at(error.valid_up_to()).0) {
                Ok(text) => text,
                Err(_) => "",
            },
        }
    }

    /// More was appended than there is room for.
    pub const fn is_truncated(&self) -> bool {
        self.truncated
    }
}

impl Default for Message {
    fn default() -> Self {
        Self::new()
    }
}

/// Equality of texts, in constant evaluation too.
pub(crate) const fn same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    let mut at = 0;
    while at < left.len() {
        if left[at] != right[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether `list` holds `text`, in constant evaluation too.
pub(crate) const fn contains(list: &[&str], text: &str) -> bool {
    let mut at = 0;
    while at < list.len() {
        if same(list[at], text) {
            return true;
        }
        at += 1;
    }
    false
}
