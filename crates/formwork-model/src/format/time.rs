//! Times, durations and maintenance windows.

/// As Go's `time.Parse(time.RFC3339, …)`, which is a little wider than the standard.
pub(super) const fn is_rfc3339(bytes: &[u8]) -> bool {
    // Go reads an hour of one digit too.
    let hour_digits = if bytes.len() > 12 && bytes[12] == b':' {
        1
    } else {
        2
    };
    let time = 11 + hour_digits;
    if bytes.len() < time + 7
        || !has(bytes, 4, b'-')
        || !has(bytes, 7, b'-')
        || !has(bytes, 10, b'T')
        || !has(bytes, time, b':')
        || !has(bytes, time + 3, b':')
    {
        return false;
    }
    let (Some(year), Some(month), Some(day)) = (
        number(bytes, 0, 4),
        number(bytes, 5, 2),
        number(bytes, 8, 2),
    ) else {
        return false;
    };
    let (Some(hour), Some(minute), Some(second)) = (
        number(bytes, 11, hour_digits),
        number(bytes, time + 1, 2),
        number(bytes, time + 4, 2),
    ) else {
        return false;
    };
    month >= 1
        && month <= 12
        && day >= 1
        && day <= days(year, month)
        && hour < 24
        && minute < 60
        && second < 60
        && is_offset(bytes, fraction_end(bytes, time + 6))
}

const fn has(bytes: &[u8], at: usize, byte: u8) -> bool {
    at < bytes.len() && bytes[at] == byte
}

const fn number(bytes: &[u8], at: usize, digits: usize) -> Option<u32> {
    if at + digits > bytes.len() {
        return None;
    }
    let mut number = 0;
    let mut next = at;
    while next < at + digits {
        if !bytes[next].is_ascii_digit() {
            return None;
        }
        number = number * 10 + (bytes[next] - b'0') as u32;
        next += 1;
    }
    Some(number)
}

const fn days(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Parts of a second after a point or a comma.
const fn fraction_end(bytes: &[u8], at: usize) -> usize {
    if !has(bytes, at, b'.') && !has(bytes, at, b',') {
        return at;
    }
    let mut end = at + 1;
    while end < bytes.len() && bytes[end].is_ascii_digit() {
        end += 1;
    }
    // A point alone is none; what follows then fails.
    if end == at + 1 { at } else { end }
}

/// `Z` or `+01:00`. Go takes hours up to 24 and minutes up to 60.
const fn is_offset(bytes: &[u8], at: usize) -> bool {
    if has(bytes, at, b'Z') {
        return at + 1 == bytes.len();
    }
    if !has(bytes, at, b'+') && !has(bytes, at, b'-') || !has(bytes, at + 3, b':') {
        return false;
    }
    match (number(bytes, at + 1, 2), number(bytes, at + 4, 2)) {
        (Some(hours), Some(minutes)) => hours <= 24 && minutes <= 60 && at + 6 == bytes.len(),
        _ => false,
    }
}

/// As Go's `time.ParseDuration`: numbers with units, of which the sum has 63 bits of nanoseconds.
/// An absent one is taken by some resources.
pub(super) const fn is_duration(bytes: &[u8]) -> bool {
    if bytes.is_empty() {
        return true;
    }
    let (negative, bytes) = match bytes {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        rest => (false, rest),
    };
    if matches!(bytes, b"0") {
        return true;
    }
    let mut total = 0u128;
    let mut at = 0;
    while at < bytes.len() {
        let Some((part, end)) = duration_part(bytes, at) else {
            return false;
        };
        total += part;
        if total > MOST_NANOSECONDS {
            return false;
        }
        at = end;
    }
    at > 0 && (negative || total < MOST_NANOSECONDS)
}

/// Of a negative duration.
const MOST_NANOSECONDS: u128 = 1 << 63;

/// `1.5h`, in nanoseconds, and where it ends.
const fn duration_part(bytes: &[u8], start: usize) -> Option<(u128, usize)> {
    let mut at = start;
    let mut whole = 0u128;
    while at < bytes.len() && bytes[at].is_ascii_digit() {
        whole = whole * 10 + (bytes[at] - b'0') as u128;
        if whole > MOST_NANOSECONDS {
            return None;
        }
        at += 1;
    }
    let mut digits = at - start;
    let (mut fraction, mut scale) = (0u128, 1u128);
    if has(bytes, at, b'.') {
        at += 1;
        while at < bytes.len() && bytes[at].is_ascii_digit() {
            // Further digits are less than a nanosecond.
            if scale < 1_000_000_000_000_000_000 {
                fraction = fraction * 10 + (bytes[at] - b'0') as u128;
                scale *= 10;
            }
            digits += 1;
            at += 1;
        }
    }
    match unit(bytes, at) {
        Some((unit, end)) if digits > 0 => Some((whole * unit + fraction * unit / scale, end)),
        _ => None,
    }
}

/// How many nanoseconds the unit at `at` has, and where it ends.
const fn unit(bytes: &[u8], at: usize) -> Option<(u128, usize)> {
    let mut end = at;
    while end < bytes.len() && bytes[end] != b'.' && !bytes[end].is_ascii_digit() {
        end += 1;
    }
    let nanoseconds = match bytes.split_at(end).0.split_at(at).1 {
        b"ns" => 1,
        // Both characters that look like a `µ`.
        b"us" | b"\xC2\xB5s" | b"\xCE\xBCs" => 1_000,
        b"ms" => 1_000_000,
        b"s" => 1_000_000_000,
        b"m" => 60_000_000_000,
        b"h" => 3_600_000_000_000,
        _ => return None,
    };
    Some((nanoseconds, end))
}

/// `03:00-04:00`.
pub(super) const fn is_daily_window(bytes: &[u8]) -> bool {
    bytes.is_empty()
        || bytes.len() == 11 && is_time(bytes, 0) && bytes[5] == b'-' && is_time(bytes, 6)
}

/// `mon:03:00-mon:04:00`; upper case is taken too.
pub(super) const fn is_weekly_window(bytes: &[u8]) -> bool {
    bytes.is_empty()
        || bytes.len() == 19
            && is_day(bytes, 0)
            && is_time(bytes, 4)
            && bytes[9] == b'-'
            && is_day(bytes, 10)
            && is_time(bytes, 14)
}

/// `mon:` at `at`.
const fn is_day(bytes: &[u8], at: usize) -> bool {
    let day = [
        bytes[at].to_ascii_lowercase(),
        bytes[at + 1].to_ascii_lowercase(),
        bytes[at + 2].to_ascii_lowercase(),
    ];
    bytes[at + 3] == b':'
        && matches!(
            &day,
            b"sun" | b"mon" | b"tue" | b"wed" | b"thu" | b"fri" | b"sat"
        )
}

/// `03:00` at `at`.
const fn is_time(bytes: &[u8], at: usize) -> bool {
    match (number(bytes, at, 2), number(bytes, at + 3, 2)) {
        (Some(hour), Some(minute)) => hour < 24 && minute < 60 && bytes[at + 2] == b':',
        _ => false,
    }
}
