//! What the generator needs to know about a provider beyond its schema.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::ResourceConstraints;

/// Facts about one provider.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The version the schema was read from.
    pub version: String,
    /// Address of the provider's documentation, without a trailing slash.
    pub documentation: String,
    /// The service of each resource type.
    pub resource_services: BTreeMap<String, String>,
    /// The service of each data source.
    pub data_services: BTreeMap<String, String>,
    /// Which argument names the object in the cloud, by resource type.
    pub naming: BTreeMap<String, NamingFact>,
    /// The documentation page of types whose page is not called like them.
    pub pages: BTreeMap<String, String>,
    /// Named sets of services.
    pub groups: Vec<Group>,
    /// Crates that users name through the bindings: the name there, and the crate's.
    pub modules: Vec<(String, String)>,
    /// Paths of the functions that check JSON documents in arguments.
    pub documents: Vec<String>,
    /// Resource types whose objects hold what cannot be made again, by what they hold.
    pub stateful: BTreeMap<String, BTreeSet<String>>,
    /// How the id that `terraform import` takes is made of attributes, where it is not the attribute `id`.
    pub import_ids: BTreeMap<String, String>,
    /// What the provider accepts, by resource type.
    pub constraints: BTreeMap<String, ResourceConstraints>,
    /// Services that repeat equal blocks so often that only what holds for all of them is kept.
    pub blended_services: BTreeSet<String>,
    /// Names of equal blocks, by service, in which the provider accepts different things.
    pub unlike_blocks: BTreeMap<String, BTreeSet<String>>,
    /// Relations that the constraints do not hold, in the notation that the model reads.
    pub relations: BTreeMap<String, Vec<String>>,
    /// The format of arguments about which the constraints are mistaken, by path; `none` where there is no format.
    pub formats: BTreeMap<String, String>,
    /// What arguments were seen to refer to and how often: `aws_subnet.vpc_id` to `aws_vpc.id`; data sources begin with `data.`.
    pub references: BTreeMap<String, Vec<(String, usize)>>,
    /// How to read the references.
    pub kinds: KindFacts,
}

/// What the names of attributes do not say about ids, names and ARNs.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct KindFacts {
    /// Resource types that manage the same object as another one.
    pub same_object: BTreeMap<String, String>,
    /// Resource types whose `id` is the name.
    pub id_is_name: BTreeSet<String>,
    /// Resource types whose `id` is the ARN.
    pub id_is_arn: BTreeSet<String>,
    /// Resource types whose id and ARN are right for each other, except where an argument is called after the ARN.
    pub id_or_arn: BTreeSet<String>,
    /// Attributes whose kind follows from nothing else: `id aws_security_group`.
    pub attributes: BTreeMap<String, String>,
    /// Arguments that take more than was seen.
    pub open: BTreeSet<String>,
    /// Arguments that take the ARN of whatever has one.
    pub any_arn: BTreeSet<String>,
    /// How ids begin; alternatives stand between bars.
    pub id_prefixes: BTreeMap<String, String>,
    /// The service in ARNs, by service of the bindings.
    pub arn_services: BTreeMap<String, String>,
    /// The service in ARNs, where the bindings' service does not say it.
    pub arn_service_of: BTreeMap<String, String>,
}

/// Which argument names an object in the cloud, and what the cloud accepts there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamingFact {
    /// The argument.
    pub argument: String,
    /// The argument that replaces it, or an empty text.
    pub instead: String,
    /// Fewest characters.
    pub min_length: usize,
    /// Most characters.
    pub max_length: usize,
    /// Accepted characters, as in a regular expression's class.
    pub characters: String,
}

/// A named set of services, which becomes a cargo feature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The feature's name.
    pub name: String,
    /// The services it switches on.
    pub services: Vec<String>,
}
