//! URLs with `http` or `https`, as Go's `net/url` reads them.

pub(super) const fn is_url(bytes: &[u8]) -> bool {
    let (before, fragment) = cut(bytes, b'#');
    let (before, _query) = cut(before, b'?');
    let Some(rest) = after_scheme(before) else {
        return false;
    };
    let [b'/', b'/', rest @ ..] = rest else {
        return false;
    };
    let (authority, path) = cut(rest, b'/');
    !has_control(cut(bytes, b'#').0)
        && escapes_are_right(fragment)
        && escapes_are_right(path)
        && is_authority(authority)
}

/// What stands before and after the first `byte`.
const fn cut(bytes: &[u8], byte: u8) -> (&[u8], &[u8]) {
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == byte {
            return (bytes.split_at(at).0, bytes.split_at(at + 1).1);
        }
        at += 1;
    }
    (bytes, &[])
}

const fn after_scheme(bytes: &[u8]) -> Option<&[u8]> {
    let (scheme, rest) = cut(bytes, b':');
    if scheme.eq_ignore_ascii_case(b"http") || scheme.eq_ignore_ascii_case(b"https") {
        Some(rest)
    } else {
        None
    }
}

const fn has_control(bytes: &[u8]) -> bool {
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at].is_ascii_control() {
            return true;
        }
        at += 1;
    }
    false
}

/// Each `%` stands before two hexadecimal digits.
const fn escapes_are_right(bytes: &[u8]) -> bool {
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'%' && !is_escape(bytes, at) {
            return false;
        }
        at += 1;
    }
    true
}

const fn is_escape(bytes: &[u8], at: usize) -> bool {
    at + 2 < bytes.len() && bytes[at + 1].is_ascii_hexdigit() && bytes[at + 2].is_ascii_hexdigit()
}

/// `user:password@host:port`, with a host or at least a port.
const fn is_authority(bytes: &[u8]) -> bool {
    let mut at = bytes.len();
    while at > 0 && bytes[at - 1] != b'@' {
        at -= 1;
    }
    let host = bytes.split_at(at).1;
    let is_user_right = at == 0 || is_user(bytes.split_at(at - 1).0);
    !host.is_empty() && is_user_right && is_host_and_port(host)
}

const fn is_user(bytes: &[u8]) -> bool {
    let mut at = 0;
    while at < bytes.len() {
        let is_right = bytes[at].is_ascii_alphanumeric()
            || matches!(
                bytes[at],
                b'-' | b'.'
                    | b'_'
                    | b':'
                    | b'~'
                    | b'!'
                    | b'$'
                    | b'&'
                    | b'\''
                    | b'('
                    | b')'
                    | b'*'
                    | b'+'
                    | b','
                    | b';'
                    | b'='
                    | b'%'
                    | b'@'
            );
        if !is_right {
            return false;
        }
        at += 1;
    }
    escapes_are_right(bytes)
}

const fn is_host_and_port(bytes: &[u8]) -> bool {
    let is_bracketed = bytes[0] == b'[';
    let last = if is_bracketed { b']' } else { b':' };
    let mut at = bytes.len();
    while at > 0 && bytes[at - 1] != last {
        at -= 1;
    }
    let (host, port) = match (is_bracketed, at) {
        (true, 0) => return false,
        (true, _) => bytes.split_at(at),
        (false, 0) => (bytes, bytes.split_at(bytes.len()).1),
        (false, _) => bytes.split_at(at - 1),
    };
    is_port(port) && is_host(host, is_bracketed)
}

/// Nothing, or `:` and digits.
const fn is_port(bytes: &[u8]) -> bool {
    match bytes {
        [] => true,
        [b':', digits @ ..] => super::all_digits(digits),
        _ => false,
    }
}

const fn is_host(bytes: &[u8], is_bracketed: bool) -> bool {
    let mut in_zone = false;
    let mut at = 0;
    while at < bytes.len() {
        let is_right = match bytes[at] {
            b'%' => {
                let is_zone_start = is_bracketed && !in_zone && has_zone_start(bytes, at);
                in_zone = in_zone || is_zone_start;
                is_zone_start || is_host_escape(bytes, at, in_zone)
            }
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | 0x80.. => true,
            b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b';' | b'=' | b':' => {
                true
            }
            b'[' | b']' | b'<' | b'>' | b'"' | b'-' | b'_' | b'.' | b'~' => true,
            _ => false,
        };
        if !is_right {
            return false;
        }
        at += 1;
    }
    true
}

/// `%25`, which begins the zone of an address.
const fn has_zone_start(bytes: &[u8], at: usize) -> bool {
    at + 2 < bytes.len() && bytes[at + 1] == b'2' && bytes[at + 2] == b'5'
}

/// Outside of zones, only what is not ASCII may be escaped, and the `%` itself.
const fn is_host_escape(bytes: &[u8], at: usize, in_zone: bool) -> bool {
    is_escape(bytes, at) && (in_zone || bytes[at + 1] >= b'8' || has_zone_start(bytes, at))
}
