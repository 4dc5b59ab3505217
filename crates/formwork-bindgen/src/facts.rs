//! What the generator needs to know about a provider beyond its schema.

use std::collections::BTreeMap;

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
