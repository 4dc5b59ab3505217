//! Addresses and networks, as Go's `net` reads them.

use crate::network::{Address, Cidr};

pub(super) const fn is_address(bytes: &[u8]) -> bool {
    Address::parse(bytes).is_some()
}

/// An IPv4 address written as `::ffff:10.0.0.1` is one too.
pub(super) const fn is_ipv4(bytes: &[u8]) -> bool {
    match Address::parse(bytes) {
        Some(address) => address.unmapped().is_v4(),
        None => false,
    }
}

pub(super) const fn is_cidr(text: &str) -> bool {
    Cidr::read(text.as_bytes()).is_some()
}

pub(super) const fn is_network(text: &str) -> bool {
    matches!(Cidr::read(text.as_bytes()), Some((_, false)))
}

pub(super) const fn is_ipv4_cidr(text: &str) -> bool {
    match Cidr::read(text.as_bytes()) {
        Some((network, has_host_bits)) => !has_host_bits && network.is_v4(),
        None => false,
    }
}

pub(super) const fn is_ipv6_cidr(text: &str) -> bool {
    match Cidr::read(text.as_bytes()) {
        Some((network, has_host_bits)) => !has_host_bits && !network.is_v4(),
        None => false,
    }
}
