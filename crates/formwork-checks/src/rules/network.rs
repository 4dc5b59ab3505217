//! Networks that overlap their siblings, or lie outside of the one that holds them.

use std::collections::BTreeMap;

use foldhash::{HashMap, HashMapExt as _};

use formwork_model::{Cidr, Expression, Node, NodeId, NodeState, ResourceSchema, Severity, Term};

use super::{Finding, Rule};
use crate::Subject;

pub(super) const RULE: Rule = Rule {
    code: "FW0501",
    severity: Severity::Error,
    title: "A network overlaps another one, or lies outside of the one that holds it",
    explanation: "The cloud refuses it when Terraform applies, after other resources were made. Networks that are known when the program runs are compared here; \
        `cidrs!` compares literal ones in the compiler, by the same functions.",
    check,
};

/// What holds networks: a declared thing, or one that is named by its id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Holder {
    Node(NodeId),
    Id(String),
}

/// The networks in one holder, in the order of their declaration.
#[derive(Default)]
struct Networks<'model> {
    own: Vec<(&'model Node, Cidr)>,
    /// Networks that the holder was given besides its own.
    more: Vec<Cidr>,
    /// One of those is not known.
    is_open: bool,
    /// The holder's argument for its own network.
    argument: &'static str,
}

fn check(subject: &Subject<'_>, report: &mut dyn FnMut(Finding)) {
    for (holder, networks) in by_holder(subject) {
        for (position, (node, network)) in networks.own.iter().enumerate() {
            let before = &networks.own[..position];
            if let Some((other, _)) = before.iter().find(|(_, other)| other.overlaps(*network)) {
                report(overlap(node, *network, other));
            }
        }
        if let Holder::Node(holder) = holder {
            outside(subject, holder, &networks, report);
        }
    }
}

/// Reads the relations `network own holder its`, and `extends own holder` of what widens a holder.
fn by_holder<'model>(subject: &Subject<'model>) -> BTreeMap<Holder, Networks<'model>> {
    let mut holders: BTreeMap<Holder, Networks<'model>> = BTreeMap::new();
    let mut known: HashMap<*const ResourceSchema, Vec<&'static str>> = HashMap::new();
    let nodes = subject.model.nodes();
    for (_, node) in nodes.filter(|(_, node)| node.state == NodeState::Declared) {
        let schema: &'static ResourceSchema = node.schema.0;
        let relations = known
            .entry(schema)
            .or_insert_with(|| about_networks(schema));
        for relation in relations.iter() {
            let words: Vec<&'static str> = relation.split(' ').collect();
            let ([keyword @ "network", own, holder, argument]
            | [keyword @ "extends", own, holder, argument]) = words[..]
            else {
                continue;
            };
            let Some(holder) = node.body.get(holder).and_then(holder_of) else {
                continue;
            };
            let networks = holders.entry(holder).or_default();
            networks.argument = argument;
            match (keyword, node.body.get(own).map(network_of)) {
                ("network", Some(Some(network))) => networks.own.push((node, network)),
                ("extends", Some(Some(network))) => networks.more.push(network),
                ("extends", _) => networks.is_open = true,
                _ => {}
            }
        }
    }
    holders
}

fn about_networks(schema: &'static ResourceSchema) -> Vec<&'static str> {
    let relations = schema.relations.iter().copied();
    relations
        .filter(|relation| relation.starts_with("network ") || relation.starts_with("extends "))
        .collect()
}

fn holder_of(term: &Term) -> Option<Holder> {
    match term {
        Term::Text(id) => Some(Holder::Id(id.to_string())),
        Term::Expression(expression) => match &**expression {
            Expression::Reference(reference) => Some(Holder::Node(reference.node)),
            _ => None,
        },
        _ => None,
    }
}

fn network_of(term: &Term) -> Option<Cidr> {
    Cidr::parse(term.as_text()?).ok()
}

fn overlap(node: &Node, network: Cidr, other: &Node) -> Finding {
    Finding {
        summary: format!(
            "{}: its network {network} overlaps that of {}",
            node.address(),
            other.address()
        ),
        detail: format!("{} was declared at {}", other.address(), other.place),
        place: Some(node.place),
        help: "give networks that do not overlap; `Cidr::subnet` computes them".to_owned(),
    }
}

fn outside(
    subject: &Subject<'_>,
    holder: NodeId,
    networks: &Networks<'_>,
    report: &mut dyn FnMut(Finding),
) {
    let Some(holder) = subject.model.node(holder) else {
        return;
    };
    let own = holder.body.get(networks.argument).and_then(network_of);
    let (Some(own), false) = (own, networks.is_open) else {
        return;
    };
    for (node, network) in &networks.own {
        let mut around = networks.more.iter().chain([&own]);
        if !around.any(|around| around.contains(*network)) {
            report(Finding {
                summary: format!(
                    "{}: its network {network} lies outside of {own}, that of {}",
                    node.address(),
                    holder.address()
                ),
                detail: String::new(),
                place: Some(node.place),
                help: format!("give a network within {own}"),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Block as _, argument};

    use crate::cloud::{Net, Part, Wider, found, stack};

    #[test]
    fn parts_of_a_network_lie_in_it_and_do_not_overlap() {
        let lines = found(stack(|stack| {
            let net = stack.declare("n", Net::empty().range(argument("10.0.0.0/16")));
            let part =
                |range: &'static str| Part::empty().range(argument(range)).net(argument(net.id()));
            stack.declare("a", part("10.0.1.0/24"));
            stack.declare("b", part("10.0.1.128/25"));
            stack.declare("c", part("10.1.0.0/24"));
            let elsewhere = Part::empty()
                .range(argument("10.0.1.0/24"))
                .net(argument("net-1"));
            stack.declare("elsewhere", elsewhere);
        }));
        let summaries: Vec<&String> = lines.iter().filter(|line| !line.starts_with("=")).collect();
        assert_eq!(
            summaries,
            [
                "error[FW0501]: cloud_part.b: its network 10.0.1.128/25 overlaps that of cloud_part.a",
                "error[FW0501]: cloud_part.c: its network 10.1.0.0/24 lies outside of 10.0.0.0/16, that of cloud_net.n",
            ]
        );
    }

    #[test]
    fn a_network_that_was_widened_holds_more() {
        let lines = found(stack(|stack| {
            let net = stack.declare("n", Net::empty().range(argument("10.0.0.0/16")));
            let wider = Wider::empty()
                .range(argument("10.1.0.0/16"))
                .net(argument(net.id()));
            stack.declare("wider", wider);
            let part = Part::empty()
                .range(argument("10.1.0.0/24"))
                .net(argument(net.id()));
            stack.declare("p", part);
        }));
        assert_eq!(lines, [""; 0]);
    }
}
