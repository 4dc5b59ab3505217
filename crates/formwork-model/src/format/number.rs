//! Numbers in texts, as Go's `strconv` reads them. An empty text stands for an absent number.

pub(super) const fn is_bool(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        b"" | b"1"
            | b"t"
            | b"T"
            | b"true"
            | b"TRUE"
            | b"True"
            | b"0"
            | b"f"
            | b"F"
            | b"false"
            | b"FALSE"
            | b"False"
    )
}

/// A whole number of 64 bits.
pub(super) const fn is_int(bytes: &[u8]) -> bool {
    let (negative, digits) = match bytes {
        [] => return true,
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] => (false, digits),
        digits => (false, digits),
    };
    let most = if negative { 1 << 63 } else { (1 << 63) - 1 };
    let mut number = 0u128;
    let mut at = 0;
    while at < digits.len() {
        if !digits[at].is_ascii_digit() {
            return false;
        }
        number = number * 10 + (digits[at] - b'0') as u128;
        if number > most {
            return false;
        }
        at += 1;
    }
    !digits.is_empty()
}

pub(super) const fn is_float(bytes: &[u8]) -> bool {
    let (is_signed, number) = match bytes {
        [] => return true,
        [b'-' | b'+', number @ ..] => (true, number),
        number => (false, number),
    };
    if is_word(number, b"inf") || is_word(number, b"infinity") {
        return true;
    }
    if is_word(number, b"nan") {
        return !is_signed;
    }
    match number {
        [b'0', b'x' | b'X', digits @ ..] => is_hexadecimal(digits),
        digits => is_decimal(digits),
    }
}

const fn is_word(bytes: &[u8], word: &[u8]) -> bool {
    bytes.eq_ignore_ascii_case(word)
}

/// What stands before an exponent.
struct Mantissa {
    end: usize,
    digits: usize,
    /// Digits before the point, without leading zeros; less than nothing, if zeros follow the point.
    magnitude: isize,
    is_zero: bool,
}

const fn mantissa(bytes: &[u8], is_hexadecimal: bool) -> Mantissa {
    let mut read = Mantissa {
        end: 0,
        digits: 0,
        magnitude: 0,
        is_zero: true,
    };
    let mut has_point = false;
    while read.end < bytes.len() {
        match bytes[read.end] {
            b'_' => {}
            b'.' if !has_point => has_point = true,
            byte if byte.is_ascii_digit() || is_hexadecimal && byte.is_ascii_hexdigit() => {
                read.digits += 1;
                read.is_zero = read.is_zero && byte == b'0';
                if !has_point && !read.is_zero {
                    read.magnitude += 1;
                } else if has_point && read.is_zero {
                    read.magnitude -= 1;
                }
            }
            _ => return read,
        }
        read.end += 1;
    }
    read
}

const fn is_decimal(bytes: &[u8]) -> bool {
    let mantissa = mantissa(bytes, false);
    if mantissa.digits == 0 || !underscores_separate(bytes, b'.') {
        return false;
    }
    let exponent = match bytes.split_at(mantissa.end).1 {
        [] => Some(0),
        [b'e' | b'E', rest @ ..] => exponent(rest),
        _ => None,
    };
    match exponent {
        // What is just above the largest number is let through.
        Some(exponent) => mantissa.is_zero || mantissa.magnitude + exponent <= 309,
        None => false,
    }
}

/// Such a number must have an exponent.
const fn is_hexadecimal(bytes: &[u8]) -> bool {
    let mantissa = mantissa(bytes, true);
    if mantissa.digits == 0 || !underscores_separate(bytes, b'0') {
        return false;
    }
    match bytes.split_at(mantissa.end).1 {
        [b'p' | b'P', rest @ ..] => match exponent(rest) {
            Some(exponent) => mantissa.is_zero || 4 * mantissa.magnitude + exponent <= 1028,
            None => false,
        },
        _ => false,
    }
}

const fn exponent(bytes: &[u8]) -> Option<isize> {
    let (sign, digits) = match bytes {
        [b'-', digits @ ..] => (-1, digits),
        [b'+', digits @ ..] => (1, digits),
        digits => (1, digits),
    };
    if digits.is_empty() {
        return None;
    }
    let mut number = 0;
    let mut at = 0;
    while at < digits.len() {
        match digits[at] {
            byte @ b'0'..=b'9' if number < 100_000 => number = number * 10 + (byte - b'0') as isize,
            b'0'..=b'9' | b'_' => {}
            _ => return None,
        }
        at += 1;
    }
    Some(sign * number)
}

/// Each `_` stands between two digits. `before` is what stands before the text.
const fn underscores_separate(bytes: &[u8], before: u8) -> bool {
    let mut last = before;
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if byte == b'_' && !last.is_ascii_hexdigit() || last == b'_' && !byte.is_ascii_hexdigit() {
            return false;
        }
        last = byte;
        at += 1;
    }
    last != b'_'
}
