//! Networks and addresses that are known to the compiler.
//!
//! What panics here is `#[track_caller]`, so that the compiler shows the user's line and none of ours.

use std::fmt;

use crate::Message;

/// An address of version 4 or 6.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Address {
    /// An IPv4 address stands in the lowest 32 bits.
    bits: u128,
    is_v4: bool,
}

/// A network: an address, and how many of its bits are the same for all hosts.
///
/// [`cidr!`](crate::cidr) and [`cidrs!`](crate::cidrs) make one in the compiler, [`Cidr::parse`] at run time.
///
/// ```
/// use formwork_model::{Cidr, cidr};
/// const NETWORK: Cidr = cidr!("10.0.0.0/16");
/// const WEB: Cidr = NETWORK.subnet(8, 1);
/// const _: () = assert!(NETWORK.contains(WEB));
/// assert_eq!(WEB.to_string(), "10.0.1.0/24");
/// assert_eq!(WEB.host(10).as_deref(), Some("10.0.1.10"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Cidr {
    address: Address,
    prefix: u8,
}

impl Cidr {
    /// Reads `10.0.0.0/16` or `2001:db8::/32`.
    ///
    /// # Errors
    /// What is wrong: it is no network, or bits behind the prefix are set, which AWS refuses.
    ///
    /// ```
    /// use formwork_model::Cidr;
    /// assert!(Cidr::parse("10.0.0.0/16").is_ok());
    /// assert_eq!(Cidr::parse("10.0.0.1/16"), Err("bits behind the prefix are set"));
    /// ```
    pub const fn parse(text: &str) -> Result<Self, &'static str> {
        match Self::read(text.as_bytes()) {
            Some((cidr, false)) => Ok(cidr),
            Some((_, true)) => Err("bits behind the prefix are set"),
            None => Err("it is not an address and the length of a prefix, such as `10.0.0.0/16`"),
        }
    }

    /// As [`Cidr::parse`], for constants: what is wrong does not compile. [`cidr!`](crate::cidr) calls it.
    ///
    /// # Panics
    /// Where [`Cidr::parse`] has an error; a network whose address is not its first one is named as it should be.
    #[track_caller]
    pub const fn new(text: &str) -> Self {
        let message = Message::new().text("`").text(text).text("`");
        let message = match Self::read(text.as_bytes()) {
            Some((cidr, false)) => return cidr,
            Some((cidr, true)) => cidr.write(message.text(
                " has bits set behind its prefix, which AWS refuses: the network is `",
            )),
            None => message.text(" is no network: expected an address and the length of a prefix, such as `10.0.0.0/16"),
        };
        panic!("{}", message.text("`").as_str());
    }

    /// The network, and whether bits behind its prefix were set; as Go's `net.ParseCIDR`.
    pub(crate) const fn read(bytes: &[u8]) -> Option<(Self, bool)> {
        let mut slash = 0;
        while slash < bytes.len() && bytes[slash] != b'/' {
            slash += 1;
        }
        if slash == bytes.len() {
            return None;
        }
        let (address, prefix) = (bytes.split_at(slash).0, bytes.split_at(slash + 1).1);
        let (Some(written), Some(prefix)) = (Address::parse(address), prefix_length(prefix)) else {
            return None;
        };
        let address = written.unmapped();
        // Of `::ffff:10.0.0.0/104`, the first 96 bits say that it is an IPv4 address.
        let mapped = written.width() - address.width();
        if prefix > written.width() || prefix < mapped {
            return None;
        }
        let cidr = Self {
            address,
            prefix: prefix - mapped,
        }
        .masked();
        Some((cidr, cidr.address.bits != address.bits))
    }

    const fn masked(mut self) -> Self {
        self.address.bits &= !self.host_mask();
        self
    }

    /// The bits that tell hosts apart.
    const fn host_mask(self) -> u128 {
        match self.address.width() - self.prefix {
            128 => u128::MAX,
            bits => (1 << bits) - 1,
        }
    }

    /// Of version 4.
    pub(crate) const fn is_v4(self) -> bool {
        self.address.is_v4
    }

    /// How many bits are the same for all hosts: 16 in `10.0.0.0/16`.
    pub const fn prefix_length(self) -> u8 {
        self.prefix
    }

    /// Whether all of `other` lies in this network.
    pub const fn contains(self, other: Self) -> bool {
        self.prefix <= other.prefix && self.overlaps(other)
    }

    /// Whether an address lies in both networks.
    pub const fn overlaps(self, other: Self) -> bool {
        let mask = !(self.host_mask() | other.host_mask());
        self.address.is_v4 == other.address.is_v4
            && self.address.bits & mask == other.address.bits & mask
    }

    /// The subnet with this `number`, counted from 0, whose prefix has so many additional bits: Terraform's `cidrsubnet`.
    ///
    /// # Panics
    /// Where [`Cidr::checked_subnet`] has none; in a constant that does not compile.
    #[track_caller]
    pub const fn subnet(self, additional_bits: u8, number: u32) -> Self {
        if let Some(subnet) = self.checked_subnet(additional_bits, number) {
            return subnet;
        }
        let message = self
            .write(Message::new().text("`"))
            .text("` has no subnet number ")
            .number(number as usize)
            .text(" with ")
            .number(additional_bits as usize)
            .text(" additional bits");
        panic!("{}", message.as_str());
    }

    /// As [`Cidr::subnet`]; `None` where so many bits have no such number, or an address has no room for them.
    pub const fn checked_subnet(self, additional_bits: u8, number: u32) -> Option<Self> {
        let room = self.address.width() - self.prefix;
        if additional_bits > room || additional_bits < 32 && number >> additional_bits != 0 {
            return None;
        }
        let mut subnet = self;
        subnet.prefix += additional_bits;
        // With neither a number nor room there is nothing to shift.
        if number > 0 {
            subnet.address.bits |= (number as u128) << (room - additional_bits);
        }
        Some(subnet)
    }

    /// The address of the host with this number, counted from 0, the network's own: Terraform's `cidrhost`.
    ///
    /// `None` where the network has fewer hosts. AWS keeps the first four and the last one of each subnet for itself.
    pub fn host(self, number: u32) -> Option<String> {
        if number as u128 > self.host_mask() {
            return None;
        }
        let mut address = self.address;
        address.bits |= number as u128;
        Some(address.write(Message::new()).as_str().to_owned())
    }

    pub(crate) const fn write(self, message: Message) -> Message {
        self.address
            .write(message)
            .text("/")
            .number(self.prefix as usize)
    }
}

impl fmt::Display for Cidr {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.write(Message::new()).as_str())
    }
}

impl fmt::Debug for Cidr {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Cidr({self})")
    }
}

const fn prefix_length(bytes: &[u8]) -> Option<u8> {
    let mut length = 0u8;
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            return None;
        }
        length = length.saturating_mul(10).saturating_add(bytes[at] - b'0');
        at += 1;
    }
    if bytes.is_empty() { None } else { Some(length) }
}

impl Address {
    /// As Go's `net.ParseIP`: no leading zeros in version 4, no zones in version 6.
    pub(crate) const fn parse(bytes: &[u8]) -> Option<Self> {
        let bits = match parse_v4(bytes, 0) {
            Some(bits) => return Some(Self { bits, is_v4: true }),
            None => parse_v6(bytes),
        };
        match bits {
            Some(bits) => Some(Self { bits, is_v4: false }),
            None => None,
        }
    }

    pub(crate) const fn is_v4(self) -> bool {
        self.is_v4
    }

    /// `::ffff:10.0.0.1` is another way to write `10.0.0.1`.
    pub(crate) const fn unmapped(self) -> Self {
        if !self.is_v4 && self.bits >> 32 == 0xFFFF {
            return Self {
                bits: self.bits as u32 as u128,
                is_v4: true,
            };
        }
        self
    }

    const fn width(self) -> u8 {
        if self.is_v4 { 32 } else { 128 }
    }

    const fn write(self, message: Message) -> Message {
        if self.is_v4 {
            self.write_v4(message)
        } else {
            self.write_v6(message)
        }
    }

    const fn write_v4(self, mut message: Message) -> Message {
        let mut shift = 32;
        while shift > 0 {
            shift -= 8;
            message = message.number((self.bits >> shift) as usize & 0xFF);
            if shift > 0 {
                message = message.text(".");
            }
        }
        message
    }

    const fn group(self, at: usize) -> u16 {
        (self.bits >> (112 - 16 * at)) as u16
    }

    /// As RFC 5952 says: `::` stands for the longest run of zeros, the first of equal ones, of two groups at least.
    const fn write_v6(self, mut message: Message) -> Message {
        let (start, length) = self.longest_zeros();
        let mut at = 0;
        while at < 8 {
            if length > 1 && at == start {
                message = message.text("::");
                at += length;
                continue;
            }
            if at > 0 && !(length > 1 && at == start + length) {
                message = message.text(":");
            }
            message = hexadecimal(message, self.group(at));
            at += 1;
        }
        message
    }

    const fn longest_zeros(self) -> (usize, usize) {
        let (mut longest, mut length) = (0, 0);
        let (mut at, mut run) = (0, 0);
        while at < 8 {
            run = if self.group(at) == 0 { run + 1 } else { 0 };
            at += 1;
            if run > length {
                (longest, length) = (at - run, run);
            }
        }
        (longest, length)
    }
}

const fn hexadecimal(mut message: Message, number: u16) -> Message {
    let mut shift = 16;
    while shift > 0 {
        shift -= 4;
        let digit = (number >> shift & 0xF) as usize;
        if shift == 0 || number >> shift != 0 {
            message = message.byte(b"0123456789abcdef"[digit]);
        }
    }
    message
}

/// Four numbers, from `at` to the end.
const fn parse_v4(bytes: &[u8], mut at: usize) -> Option<u128> {
    let (mut bits, mut fields) = (0, 0);
    loop {
        let start = at;
        let mut number = 0;
        while at < bytes.len() && bytes[at].is_ascii_digit() && at < start + 3 {
            number = number * 10 + (bytes[at] - b'0') as u128;
            at += 1;
        }
        let has_leading_zero = at > start + 1 && bytes[start] == b'0';
        if at == start || number > 255 || has_leading_zero {
            return None;
        }
        bits = bits << 8 | number;
        fields += 1;
        if fields == 4 {
            return if at == bytes.len() { Some(bits) } else { None };
        }
        if at == bytes.len() || bytes[at] != b'.' {
            return None;
        }
        at += 1;
    }
}

/// Eight groups, of which `::` leaves out one or more; the last two may be written as in version 4.
const fn parse_v6(bytes: &[u8]) -> Option<u128> {
    let (mut bits, mut groups, mut gap) = (0u128, 0, None);
    let mut at = 0;
    if let [b':', b':', ..] = bytes {
        gap = Some(0);
        at = 2;
    }
    while at < bytes.len() && groups < 8 {
        let start = at;
        let mut group = 0;
        while at < bytes.len() && at < start + 4 && bytes[at].is_ascii_hexdigit() {
            let digit = (bytes[at] as char).to_digit(16);
            group = group * 16
                + if let Some(digit) = digit {
                    digit as u128
                } else {
                    0
                };
            at += 1;
        }
        if at == start {
            return None;
        }
        if at < bytes.len() && bytes[at] == b'.' {
            let Some(v4) = parse_v4(bytes, start) else {
                return None;
            };
            (bits, groups, at) = (bits << 16 | v4 >> 16, groups + 1, bytes.len());
            group = v4 & 0xFFFF;
        }
        // Two groups of an IPv4 address may be one too many.
        if groups == 8 {
            return None;
        }
        (bits, groups) = (bits << 16 | group, groups + 1);
        if at == bytes.len() {
            break;
        }
        if bytes[at] != b':' || at + 1 == bytes.len() {
            return None;
        }
        at += 1;
        if bytes[at] == b':' {
            if gap.is_some() {
                return None;
            }
            gap = Some(groups);
            at += 1;
        }
    }
    if at < bytes.len() {
        return None;
    }
    match gap {
        None if groups == 8 => Some(bits),
        Some(before) if groups < 8 => Some(spread(bits, before, groups)),
        _ => None,
    }
}

/// Puts the groups behind a gap to the end, and those before it to the beginning.
const fn spread(bits: u128, before: u32, groups: u32) -> u128 {
    let behind = 16 * (groups - before);
    let low = bits & ((1 << behind) - 1);
    if before == 0 {
        low
    } else {
        bits >> behind << (128 - 16 * before) | low
    }
}

/// [`Cidr::new`] for a plan: refuses a network that does not lie in `outer`, or overlaps one of its neighbours `before`.
#[doc(hidden)]
#[track_caller]
pub const fn plan_cidr(
    name: &str,
    text: &str,
    outer: &[(&str, Cidr)],
    before: &[(&str, Cidr)],
) -> Cidr {
    let network = (name, Cidr::new(text));
    if let [outer, ..] = outer
        && !outer.1.contains(network.1)
    {
        let message = named(Message::new(), network).text(" does not lie in ");
        panic!("{}", named(message, *outer).as_str());
    }
    let mut at = 0;
    while at < before.len() {
        if before[at].1.overlaps(network.1) {
            let message = named(Message::new(), network).text(" overlaps ");
            panic!("{}", named(message, before[at]).as_str());
        }
        at += 1;
    }
    network.1
}

/// `` `WEB` (10.0.1.0/24) ``.
const fn named(message: Message, (name, cidr): (&str, Cidr)) -> Message {
    cidr.write(message.text("`").text(name).text("` ("))
        .text(")")
}

/// A [`Cidr`] that is read by the compiler, so that a mistake in it does not compile.
///
/// ```
/// use formwork_model::{Cidr, cidr};
/// const OFFICE: Cidr = cidr!("203.0.113.0/24");
/// ```
///
/// AWS refuses a network whose address is not its first one:
///
/// ```compile_fail
/// use formwork_model::{Cidr, cidr};
/// const OFFICE: Cidr = cidr!("203.0.113.7/24");
/// ```
#[macro_export]
macro_rules! cidr {
    ($text:literal) => {
        const { $crate::Cidr::new($text) }
    };
}

/// Constants for a plan of networks: each lies in the one around it, and none overlaps its neighbours.
///
/// Subnets nest to any depth. What does not fit does not compile, with both names in the message.
///
/// ```
/// use formwork_model::cidrs;
/// cidrs! {
///     /// The whole of it.
///     pub NETWORK("10.0.0.0/16") {
///         pub WEB("10.0.1.0/24"),
///         DATA("10.0.2.0/23") {
///             FIRST("10.0.2.0/24"),
///             SECOND("10.0.3.0/24"),
///         },
///     },
///     OFFICE("203.0.113.0/24"),
/// }
/// assert!(NETWORK.contains(WEB) && DATA.contains(SECOND) && !OFFICE.overlaps(FIRST));
/// ```
///
/// ```compile_fail
/// formwork_model::cidrs! {
///     NETWORK("10.0.0.0/16") { WEB("10.1.0.0/24") }
/// }
/// ```
#[macro_export]
macro_rules! cidrs {
    ($($plan:tt)*) => {
        $crate::__cidrs! { @siblings [] [] [] $($plan)* }
    };
}

/// Takes one network after the other; of the two lists, the first holds the network around them, the second one its neighbours
/// before. Attributes and visibility are collected in a third one.
///
/// `$text` is the user's `("10.0.0.0/16")`. With the user's name before it, all tokens of the call are the user's, and the
/// compiler shows this one line where something is wrong with it. That is so for `tt`, and not for `ident`.
#[doc(hidden)]
#[macro_export]
macro_rules! __cidrs {
    (@siblings $outer:tt $before:tt $head:tt) => {};
    (@siblings $outer:tt $before:tt [$($head:tt)*] # $attribute:tt $($rest:tt)*) => {
        $crate::__cidrs! { @siblings $outer $before [$($head)* # $attribute] $($rest)* }
    };
    (@siblings $outer:tt $before:tt [$($head:tt)*] pub ($($scope:tt)*) $($rest:tt)*) => {
        $crate::__cidrs! { @siblings $outer $before [$($head)* pub ($($scope)*)] $($rest)* }
    };
    (@siblings $outer:tt $before:tt [$($head:tt)*] pub $($rest:tt)*) => {
        $crate::__cidrs! { @siblings $outer $before [$($head)* pub] $($rest)* }
    };
    (@siblings $outer:tt $before:tt [$($head:tt)*] $name:tt $text:tt
        $({ $($inner:tt)* })? $(, $($rest:tt)*)?
    ) => {
        $($head)* const $name: $crate::Cidr = {
            $crate::__cidrs! { @function $outer $before $name }
            $name $text
        };
        $($crate::__cidrs! { @siblings [$name] [] [] $($inner)* })?
        $($crate::__cidrs! { @next $outer $before $name $($rest)* })?
    };
    (@next $outer:tt [$($before:tt)*] $name:tt $($rest:tt)*) => {
        $crate::__cidrs! { @siblings $outer [$($before)* $name] [] $($rest)* }
    };
    (@function [$($outer:tt)?] [$($before:tt)*] $name:tt) => {
        #[allow(non_snake_case)]
        #[track_caller]
        const fn $name(text: &str) -> $crate::Cidr {
            $crate::private::plan_cidr(
                stringify!($name),
                text,
                &[$((stringify!($outer), $outer))?],
                &[$((stringify!($before), $before)),*],
            )
        }
    };
}

#[cfg(test)]
mod tests {
    use super::{Address, Cidr};
    use crate::Message;

    fn parse(text: &str) -> Cidr {
        Cidr::parse(text).unwrap_or_else(|problem| panic!("{text}: {problem}"))
    }

    #[test]
    fn networks_are_written_as_they_are_read() {
        for text in [
            "10.0.0.0/16",
            "0.0.0.0/0",
            "255.255.255.255/32",
            "::/0",
            "2001:db8::/32",
            "2001:db8:0:1::/64",
            "1:0:0:2::/64",
            "1:2:3:4:5:6:7:8/128",
            "::1/128",
            "1:0:2::/128",
        ] {
            assert_eq!(parse(text).to_string(), text);
        }
        assert_eq!(
            parse("2001:DB8:0:0:0:0:0:0/32").to_string(),
            "2001:db8::/32"
        );
        assert_eq!(parse("::1.2.3.4/128").to_string(), "::102:304/128");
        assert_eq!(parse("::ffff:10.0.0.0/104").to_string(), "10.0.0.0/8");
    }

    #[test]
    fn addresses_are_read_as_go_reads_them() {
        for text in [
            "1:2:3:4:5:6:7::",
            "::2:3:4:5:6:7:8",
            "1:2:3:4:5:6:1.2.3.4",
            "::",
        ] {
            assert!(Address::parse(text.as_bytes()).is_some(), "{text}");
        }
        for text in [
            "",
            ":",
            "1:",
            ":1::",
            "::1:",
            "1::2::3",
            "12345::",
            "g::",
            "1:2:3:4:5:6:7",
            "1:2:3:4:5:6:7:8:9",
            "1:2:3:4:5:6:7:1.2.3.4",
            "::1.2.3.04",
            "1.2.3.4:5::",
            "01.2.3.4",
            "1.2.3",
            "1.2.3.4.5",
            "256.1.1.1",
            "1.2.3.4 ",
            "fe80::1%eth0",
            "::1:2:3:4:5:6:7:8",
            "1.2.3.0004",
        ] {
            assert!(Address::parse(text.as_bytes()).is_none(), "{text}");
        }
    }

    #[test]
    fn host_bits_are_refused() {
        assert_eq!(
            Cidr::parse("10.0.0.1/16"),
            Err("bits behind the prefix are set")
        );
        assert!(Cidr::parse("2001:db8::1/32").is_err());
        for text in [
            "",
            "/",
            "10.0.0.0",
            "10.0.0.0/",
            "10.0.0.0/33",
            "10.0.0.0/+8",
            "::/129",
            "10.0.0.0/999",
        ] {
            assert!(Cidr::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn subnets_are_those_of_terraform() {
        let network = parse("10.0.0.0/16");
        assert_eq!(network.checked_subnet(8, 255), Some(parse("10.0.255.0/24")));
        assert_eq!(network.checked_subnet(8, 256), None);
        assert_eq!(network.checked_subnet(16, 1), Some(parse("10.0.0.1/32")));
        assert_eq!(network.checked_subnet(17, 0), None);
        assert_eq!(network.checked_subnet(0, 0), Some(network));
        assert_eq!(
            parse("::/0").checked_subnet(64, 7),
            Some(parse("0:0:0:7::/64"))
        );
        assert_eq!(parse("::/0").checked_subnet(0, 0), Some(parse("::/0")));
        assert_eq!(parse("::/0").checked_subnet(128, 9), Some(parse("::9/128")));
    }

    #[test]
    fn networks_contain_and_overlap() {
        let (outer, inner) = (parse("10.0.0.0/8"), parse("10.1.0.0/16"));
        assert!(outer.contains(inner) && outer.contains(outer) && !inner.contains(outer));
        assert!(outer.overlaps(inner) && inner.overlaps(outer));
        assert!(!inner.overlaps(parse("10.2.0.0/16")));
        assert!(!parse("0.0.0.0/0").overlaps(parse("::/0")));
        assert!(parse("::/0").contains(parse("::1/128")));
    }

    #[test]
    fn hosts_are_counted_from_the_network() {
        assert_eq!(
            parse("10.0.1.0/24").host(255).as_deref(),
            Some("10.0.1.255")
        );
        assert_eq!(parse("10.0.1.0/24").host(256), None);
        assert_eq!(
            parse("2001:db8::/64").host(10).as_deref(),
            Some("2001:db8::a")
        );
    }

    #[test]
    fn messages_hold_networks() {
        let message = super::named(Message::new(), ("WEB", parse("10.0.1.0/24")));
        assert_eq!(message.as_str(), "`WEB` (10.0.1.0/24)");
    }
}
