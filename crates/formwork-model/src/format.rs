//! Formats of texts that providers check, in constants too.
//!
//! Each one accepts what Go's standard library accepts under the same name, because providers check with it: a text that is
//! refused here is refused by the provider.

mod json;
mod network;
mod number;
mod time;
mod url;

use crate::message::same;

/// What the text of an argument is, beyond being text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// `123456789012`: an account's number.
    AccountId,
    /// Six sections of which the first is `arn`; or nothing. What stands in the others is not checked.
    AnyArn,
    /// `arn:aws:iam::123456789012:role/name`: the name of one thing in AWS; or nothing.
    Arn,
    /// Base64 with padding; line breaks are skipped.
    Base64,
    /// `true`, `false`, or nothing.
    BoolString,
    /// `10.0.0.0/16` or `2001:db8::/32`; host bits may be set.
    Cidr,
    /// `03:00-04:00`: two times of a day, or nothing.
    DailyWindow,
    /// `1h30m`, as Go writes durations, or nothing.
    Duration,
    /// A number, whole or not, or nothing.
    FloatString,
    /// A whole number, or nothing.
    IntString,
    /// An address of version 4 or 6.
    Ip,
    /// `10.0.0.1`.
    Ipv4,
    /// `10.0.0.0/16`.
    Ipv4Cidr,
    /// `2001:db8::1`. Providers take an address of version 4 too.
    Ipv6,
    /// `2001:db8::/32`.
    Ipv6Cidr,
    /// A JSON document, or nothing.
    Json,
    /// As [`Self::Cidr`], without host bits.
    Network,
    /// `eu-central-1`: what looks like a region.
    Region,
    /// `2024-01-31T12:00:00Z`.
    Rfc3339,
    /// `https://example.org/path`.
    Url,
    /// `123e4567-e89b-12d3-a456-426614174000`.
    Uuid,
    /// `mon:03:00-mon:04:00`: two times of a week, or nothing.
    WeeklyWindow,
}

impl Format {
    const ALL: &'static [(&'static str, Self)] = &[
        ("account_id", Self::AccountId),
        ("any_arn", Self::AnyArn),
        ("arn", Self::Arn),
        ("base64", Self::Base64),
        ("bool_string", Self::BoolString),
        ("cidr", Self::Cidr),
        ("daily_window", Self::DailyWindow),
        ("duration", Self::Duration),
        ("float_string", Self::FloatString),
        ("int_string", Self::IntString),
        ("ip", Self::Ip),
        ("ipv4", Self::Ipv4),
        ("ipv4cidr", Self::Ipv4Cidr),
        ("ipv6", Self::Ipv6),
        ("ipv6cidr", Self::Ipv6Cidr),
        ("json", Self::Json),
        ("network", Self::Network),
        ("region", Self::Region),
        ("rfc3339", Self::Rfc3339),
        ("url", Self::Url),
        ("uuid", Self::Uuid),
        ("weekly_window", Self::WeeklyWindow),
    ];

    /// The format with this name in the facts of a binding.
    pub const fn of(name: &str) -> Option<Self> {
        let mut at = 0;
        while at < Self::ALL.len() {
            if same(Self::ALL[at].0, name) {
                return Some(Self::ALL[at].1);
            }
            at += 1;
        }
        None
    }

    /// What a text of this format is, with an example.
    pub const fn expected(self) -> &'static str {
        match self {
            Self::AccountId => "the 12 digits of an account, such as `123456789012`",
            Self::AnyArn | Self::Arn => "an ARN, such as `arn:aws:iam::123456789012:role/name`",
            Self::Base64 => "Base64 with its padding, such as `aGVsbG8=`",
            Self::BoolString => "`true` or `false`",
            Self::Cidr => "an address and the length of its network, such as `10.0.0.0/16`",
            Self::DailyWindow => "two times of a day, such as `03:00-04:00`",
            Self::Duration => "a duration, such as `1h30m`",
            Self::FloatString => "a number, such as `0.5`",
            Self::IntString => "a whole number, such as `30`",
            Self::Ip => "an IP address, such as `10.0.0.1` or `2001:db8::1`",
            Self::Ipv4 => "an IPv4 address, such as `10.0.0.1`",
            Self::Ipv4Cidr => "an IPv4 network without host bits, such as `10.0.0.0/16`",
            Self::Ipv6 => "an IPv6 address, such as `2001:db8::1`",
            Self::Ipv6Cidr => "an IPv6 network without host bits, such as `2001:db8::/32`",
            Self::Json => "a JSON document, such as `{\"key\": 1}`",
            Self::Network => "a network without host bits, such as `10.0.0.0/16`",
            Self::Region => "a region, such as `eu-central-1`",
            Self::Rfc3339 => "a time as in RFC 3339, such as `2024-01-31T12:00:00Z`",
            Self::Url => "a URL with `http` or `https` and a host, such as `https://example.org`",
            Self::Uuid => "a UUID, such as `123e4567-e89b-12d3-a456-426614174000`",
            Self::WeeklyWindow => "two times of a week, such as `mon:03:00-mon:04:00`",
        }
    }

    const fn accepts(self, text: &str) -> bool {
        let bytes = text.as_bytes();
        match self {
            Self::AccountId => bytes.len() == 12 && all_digits(bytes),
            Self::AnyArn => bytes.is_empty() || has_six_sections(bytes),
            Self::Arn => is_arn(bytes),
            Self::Base64 => is_base64(bytes),
            Self::BoolString => number::is_bool(bytes),
            Self::Cidr => network::is_cidr(text),
            Self::DailyWindow => time::is_daily_window(bytes),
            Self::Duration => time::is_duration(bytes),
            Self::FloatString => number::is_float(bytes),
            Self::IntString => number::is_int(bytes),
            Self::Ip | Self::Ipv6 => network::is_address(bytes),
            Self::Ipv4 => network::is_ipv4(bytes),
            Self::Ipv4Cidr => network::is_ipv4_cidr(text),
            Self::Ipv6Cidr => network::is_ipv6_cidr(text),
            Self::Json => json::is_json(bytes),
            Self::Network => network::is_network(text),
            Self::Region => is_region(bytes),
            Self::Rfc3339 => time::is_rfc3339(bytes),
            Self::Url => url::is_url(bytes),
            Self::Uuid => is_uuid(bytes),
            Self::WeeklyWindow => time::is_weekly_window(bytes),
        }
    }
}

/// Whether `text` has the `format`; if it has not, what is expected.
///
/// ```
/// use formwork_model::{Format, check_format};
/// const _: () = assert!(check_format(Format::Network, "10.0.0.0/16").is_ok());
/// assert_eq!(
///     check_format(Format::Network, "10.0.0.1/16"),
///     Err("a network without host bits, such as `10.0.0.0/16`"),
/// );
/// ```
pub const fn check_format(format: Format, text: &str) -> Result<(), &'static str> {
    if format.accepts(text) {
        Ok(())
    } else {
        Err(format.expected())
    }
}

const fn all_digits(bytes: &[u8]) -> bool {
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            return false;
        }
        at += 1;
    }
    true
}

const fn has_six_sections(bytes: &[u8]) -> bool {
    arn_sections(bytes).is_some()
}

/// Where the first five sections end, at a colon each. The sixth one may hold colons.
const fn arn_sections(bytes: &[u8]) -> Option<[usize; 5]> {
    let mut ends = [0; 5];
    let (mut section, mut at) = (0, 0);
    while at < bytes.len() && section < 5 {
        if bytes[at] == b':' {
            ends[section] = at;
            section += 1;
        }
        at += 1;
    }
    if section == 5 && matches!(bytes, [b'a', b'r', b'n', b':', ..]) {
        Some(ends)
    } else {
        None
    }
}

/// Partition and resource must stand in it; region and account may be empty, and so may the whole.
const fn is_arn(bytes: &[u8]) -> bool {
    let Some([arn, partition, service, region, account]) = arn_sections(bytes) else {
        return bytes.is_empty();
    };
    let region_name = between(bytes, service + 1, region);
    account + 1 < bytes.len()
        && is_partition(between(bytes, arn + 1, partition))
        && (region_name.is_empty() || is_region(region_name))
        && is_arn_account(between(bytes, region + 1, account))
}

const fn between(bytes: &[u8], start: usize, end: usize) -> &[u8] {
    bytes.split_at(end).0.split_at(start).1
}

/// `aws(-[a-z]+)*`.
const fn is_partition(bytes: &[u8]) -> bool {
    let [b'a', b'w', b's', rest @ ..] = bytes else {
        return false;
    };
    let mut at = 0;
    while at < rest.len() {
        let is_right = match rest[at] {
            b'-' => at + 1 < rest.len() && rest[at + 1] != b'-',
            b'a'..=b'z' => at > 0,
            _ => false,
        };
        if !is_right {
            return false;
        }
        at += 1;
    }
    true
}

const fn is_arn_account(bytes: &[u8]) -> bool {
    match bytes {
        b"" | b"aws" | b"aws-managed" | b"third-party" => true,
        // Ten characters of any kind follow, as the provider has it.
        [b'c', b'w', rest @ ..] => rest.len() == 10 || !rest.is_ascii(),
        digits => digits.len() == 12 && all_digits(digits),
    }
}

/// `[a-z]{2}(-[a-z]+)+-\d{1,2}`, read from its end.
pub(crate) const fn is_region(bytes: &[u8]) -> bool {
    let mut end = bytes.len();
    while end > 0 && bytes[end - 1].is_ascii_digit() {
        end -= 1;
    }
    let digits = bytes.len() - end;
    if digits == 0 || digits > 2 || end < 5 || bytes[end - 1] != b'-' {
        return false;
    }
    let mut at = 0;
    while at < end {
        let is_right = match bytes[at] {
            b'a'..=b'z' => at != 2,
            b'-' => at >= 2 && bytes[at - 1] != b'-',
            _ => false,
        };
        if !is_right {
            return false;
        }
        at += 1;
    }
    end > 3
}

const fn is_uuid(bytes: &[u8]) -> bool {
    let mut at = 0;
    while at < bytes.len() {
        let is_right = match at {
            8 | 13 | 18 | 23 => bytes[at] == b'-',
            _ => bytes[at].is_ascii_hexdigit(),
        };
        if !is_right {
            return false;
        }
        at += 1;
    }
    bytes.len() == 36
}

/// As Go's `base64.StdEncoding`: four characters each, line breaks skipped, padding at the end only.
const fn is_base64(bytes: &[u8]) -> bool {
    let (mut characters, mut padding, mut at) = (0, 0, 0);
    while at < bytes.len() {
        match bytes[at] {
            b'\r' | b'\n' => {}
            b'=' => padding += 1,
            byte if padding == 0
                && (byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/') =>
            {
                characters += 1;
            }
            _ => return false,
        }
        at += 1;
    }
    match characters % 4 {
        0 => padding == 0,
        2 => padding == 2,
        3 => padding == 1,
        _ => false,
    }
}

#[cfg(test)]
mod tests;
