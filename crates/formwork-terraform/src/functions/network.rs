//! Functions of networks. Of networks that the program knows, [`Cidr`](formwork_model::Cidr) computes the same in the compiler.

use formwork_model::{Bool, IntoValue, List, Num, Str, Term, Value};

use super::{call, known, known_or_call};

/// Whether the network holds an address, or all of another network. Only OpenTofu has it.
pub fn cidrcontains(network: impl IntoValue<Str>, other: impl IntoValue<Str>) -> Value<Bool> {
    call(
        "cidrcontains",
        [
            network.into_value().into_term(),
            other.into_value().into_term(),
        ],
    )
}

/// The address of the host with this number, counted from 0, the network's own; a negative number counts from the end. Terraform
/// refuses a number for which the network has no room.
///
/// ```
/// use formwork_terraform::functions::cidrhost;
/// assert_eq!(cidrhost("10.0.1.0/24", 10).known(), Some("10.0.1.10"));
/// ```
pub fn cidrhost(prefix: impl IntoValue<Str>, hostnum: impl IntoValue<Num>) -> Value<Str> {
    let arguments = [
        prefix.into_value().into_term(),
        hostnum.into_value().into_term(),
    ];
    known_or_call(
        known::host(&arguments[0], &arguments[1]),
        "cidrhost",
        arguments,
    )
}

/// The netmask of a network of version 4: `255.255.0.0` of `10.0.0.0/16`. Terraform refuses one of version 6.
pub fn cidrnetmask(prefix: impl IntoValue<Str>) -> Value<Str> {
    call("cidrnetmask", [prefix.into_value().into_term()])
}

/// The subnet with this number, counted from 0, whose prefix is longer by so many bits. Terraform refuses a number or bits for
/// which the network has no room.
///
/// ```
/// use formwork_model::{Str, Value, cidr};
/// use formwork_terraform::functions::cidrsubnet;
/// assert_eq!(cidrsubnet(cidr!("10.0.0.0/16"), 8, 2).known(), Some("10.0.2.0/24"));
/// fn second(network: Value<Str>) -> Value<Str> {
///     cidrsubnet(network, 8, 2)
/// }
/// ```
pub fn cidrsubnet(
    prefix: impl IntoValue<Str>,
    newbits: impl IntoValue<Num>,
    netnum: impl IntoValue<Num>,
) -> Value<Str> {
    let (prefix, newbits) = (prefix.into_value(), newbits.into_value());
    let arguments = [
        prefix.into_term(),
        newbits.into_term(),
        netnum.into_value().into_term(),
    ];
    let known = known::subnet(&arguments[0], &arguments[1], &arguments[2]);
    known_or_call(known, "cidrsubnet", arguments)
}

/// Subnets one after the other, each with a prefix that is longer by so many bits. Terraform refuses more than the network has room for.
///
/// ```
/// use formwork_terraform::functions::cidrsubnets;
/// let small = cidrsubnets("10.0.0.0/16", [4, 4, 8]).at(2);
/// assert!(small.is_expression());
/// ```
pub fn cidrsubnets<N: IntoValue<Num>>(
    prefix: impl IntoValue<Str>,
    newbits: impl IntoIterator<Item = N>,
) -> Value<List<Str>> {
    let mut arguments: Vec<Term> = vec![prefix.into_value().into_term()];
    arguments.extend(
        newbits
            .into_iter()
            .map(|bits| bits.into_value().into_term()),
    );
    call("cidrsubnets", arguments)
}
