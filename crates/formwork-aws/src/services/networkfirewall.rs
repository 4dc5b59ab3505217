// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `networkfirewall`.

use crate::types::*;

/// Blocks of [`aws_networkfirewall_firewall`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall).
pub mod networkfirewall_firewall {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall)."]
        EncryptionConfiguration
        arguments {
            r#type: Str = "type required\tin CUSTOMER_KMS|AWS_OWNED_KMS_KEY";
            key_id: OneOf<kind::KmsKeyIdOrArn> = "key_id optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SubnetMapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall)."]
        SubnetMapping
        arguments {
            subnet_id: Id<kind::Subnet> = "subnet_id required\tprefix subnet-";
            ip_address_type: Str = "ip_address_type computed\tin DUALSTACK|IPV4|IPV6";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    /// Blocks of [`FirewallStatusAttributes`].
    pub mod firewall_status_attributes {
        use crate::types::*;

        /// Blocks of [`SyncStatesAttributes`].
        pub mod sync_states_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`AttachmentAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall)."]
                AttachmentAttributes
                attributes {
                    endpoint_id: Str = "endpoint_id";
                    subnet_id: Id<kind::Subnet> = "subnet_id";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SyncStatesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall)."]
            SyncStatesAttributes
            attributes {
                availability_zone: Str = "availability_zone";
            }
            objects {
                attachment: List<sync_states_attributes::AttachmentAttributes> = "attachment";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`FirewallStatusAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall)."]
        FirewallStatusAttributes
        objects {
            sync_states: Set<firewall_status_attributes::SyncStatesAttributes> = "sync_states";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkfirewall_firewall`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall)."]
    Managed "aws_networkfirewall_firewall" NetworkfirewallFirewall NetworkfirewallFirewallAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z-"));
    tags Map;
    arguments {
        firewall_policy_arn: Arn<kind::NetworkfirewallFirewallPolicy> = "firewall_policy_arn required\tformat arn\tapi length 1 256\tapi match ^arn:aws.*\tservice network-firewall";
        vpc_id: Id<kind::Vpc> = "vpc_id required\tapi length 1 128\tapi match ^vpc-[0-9a-f]+$\tprefix vpc-\treplaces";
        delete_protection: Bool = "delete_protection optional";
        description: Str = "description optional\tapi length - 512\tapi match ^.*$";
        enabled_analysis_types: Set<Str> = "enabled_analysis_types optional\teach in TLS_SNI|HTTP_HOST";
        firewall_policy_change_protection: Bool = "firewall_policy_change_protection optional";
        subnet_change_protection: Bool = "subnet_change_protection optional";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        name: Str = "name required\tapi length 1 128\tapi match ^[a-zA-Z0-9-]+$\treplaces";
    }
    many {
        subnet_mapping: networkfirewall_firewall::SubnetMapping = "subnet_mapping required set block 1 0";
        encryption_configuration: networkfirewall_firewall::EncryptionConfiguration = "encryption_configuration optional list block 0 1";
    }
    single {
        timeouts: networkfirewall_firewall::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkfirewallFirewall> = "arn";
        id: Id<kind::NetworkfirewallFirewall> = "id";
        name: Name<kind::NetworkfirewallFirewall> = "name";
        tags_all: Map<Str> = "tags_all";
        update_token: Str = "update_token";
    }
    objects {
        firewall_status: List<networkfirewall_firewall::FirewallStatusAttributes> = "firewall_status";
    }
}
/// Blocks of [`aws_networkfirewall_firewall_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall_policy).
pub mod networkfirewall_firewall_policy {
    use crate::types::*;

    pub use crate::services::networkfirewall::networkfirewall_firewall::EncryptionConfiguration;
    /// Blocks of [`FirewallPolicy`].
    pub mod firewall_policy {
        use crate::types::*;

        /// Blocks of [`PolicyVariables`].
        pub mod policy_variables {
            use crate::types::*;

            /// Blocks of [`RuleVariables`].
            pub mod rule_variables {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`IpSet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall_policy)."]
                    IpSet
                    arguments {
                        definition: Set<Str> = "definition required";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`RuleVariables`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall_policy)."]
                RuleVariables
                arguments {
                    key: Str = "key required\tlength 1 32\tmatch ^[A-Za-z]\tmatch ^[0-9A-Za-z_]+$";
                }
                many {
                    ip_set: rule_variables::IpSet = "ip_set required list block 1 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`PolicyVariables`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall_policy)."]
            PolicyVariables
            many {
                rule_variables: policy_variables::RuleVariables = "rule_variables optional set block 0 0";
            }
        }
        /// Blocks of [`StatefulEngineOptions`].
        pub mod stateful_engine_options {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`FlowTimeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall_policy)."]
                FlowTimeouts
                arguments {
                    tcp_idle_timeout_seconds: Num = "tcp_idle_timeout_seconds optional\trange 60 6000\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`StatefulEngineOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall_policy)."]
            StatefulEngineOptions
            arguments {
                rule_order: Str = "rule_order optional\tin DEFAULT_ACTION_ORDER|STRICT_ORDER\treplaces";
                stream_exception_policy: Str = "stream_exception_policy optional\tin DROP|CONTINUE|REJECT";
            }
            many {
                flow_timeouts: stateful_engine_options::FlowTimeouts = "flow_timeouts optional list block 0 1";
            }
        }
        /// Blocks of [`StatefulRuleGroupReference`].
        pub mod stateful_rule_group_reference {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Override`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall_policy)."]
                Override
                arguments {
                    action: Str = "action optional\tin DROP_TO_ALERT";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`StatefulRuleGroupReference`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall_policy)."]
            StatefulRuleGroupReference
            arguments {
                resource_arn: Arn<kind::NetworkfirewallRuleGroup> = "resource_arn required\tformat arn\tservice network-firewall";
                priority: Num = "priority optional\trange 1 -\twhole";
            }
            many {
                r#override: stateful_rule_group_reference::Override = "override optional list block 0 1";
            }
        }
        /// Blocks of [`StatelessCustomAction`].
        pub mod stateless_custom_action {
            use crate::types::*;

            /// Blocks of [`ActionDefinition`].
            pub mod action_definition {
                use crate::types::*;

                /// Blocks of [`PublishMetricAction`].
                pub mod publish_metric_action {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`Dimension`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall_policy)."]
                        Dimension
                        arguments {
                            value: Str = "value required\treplaces";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`PublishMetricAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall_policy)."]
                    PublishMetricAction
                    many {
                        dimension: publish_metric_action::Dimension = "dimension required set block 1 0";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ActionDefinition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall_policy)."]
                ActionDefinition
                many {
                    publish_metric_action: action_definition::PublishMetricAction = "publish_metric_action required list block 1 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`StatelessCustomAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall_policy)."]
            StatelessCustomAction
            arguments {
                action_name: Str = "action_name required\tmatch ^[a-zA-Z0-9]+$\treplaces";
            }
            many {
                action_definition: stateless_custom_action::ActionDefinition = "action_definition required list block 1 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`StatelessRuleGroupReference`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall_policy)."]
            StatelessRuleGroupReference
            arguments {
                priority: Num = "priority required\trange 1 -\twhole";
                resource_arn: Arn<kind::NetworkfirewallRuleGroup> = "resource_arn required\tformat arn\tservice network-firewall";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`FirewallPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall_policy)."]
        FirewallPolicy
        arguments {
            stateless_default_actions: Set<Str> = "stateless_default_actions required";
            stateless_fragment_default_actions: Set<Str> = "stateless_fragment_default_actions required";
            stateful_default_actions: Set<Str> = "stateful_default_actions optional";
            tls_inspection_configuration_arn: Str = "tls_inspection_configuration_arn optional\tformat arn";
        }
        many {
            policy_variables: firewall_policy::PolicyVariables = "policy_variables optional list block 0 1";
            stateful_engine_options: firewall_policy::StatefulEngineOptions = "stateful_engine_options optional list block 0 1";
            stateful_rule_group_reference: firewall_policy::StatefulRuleGroupReference = "stateful_rule_group_reference optional set block 0 0";
            stateless_custom_action: firewall_policy::StatelessCustomAction = "stateless_custom_action optional set block 0 0";
            stateless_rule_group_reference: firewall_policy::StatelessRuleGroupReference = "stateless_rule_group_reference optional set block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkfirewall_firewall_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall_policy)."]
    Managed "aws_networkfirewall_firewall_policy" NetworkfirewallFirewallPolicy NetworkfirewallFirewallPolicyAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z-"));
    tags Map;
    arguments {
        description: Str = "description optional\tapi length - 512\tapi match ^.*$";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        name: Str = "name required\tapi length 1 128\tapi match ^[a-zA-Z0-9-]+$\treplaces";
    }
    many {
        firewall_policy: networkfirewall_firewall_policy::FirewallPolicy = "firewall_policy required list block 1 1";
        encryption_configuration: networkfirewall_firewall_policy::EncryptionConfiguration = "encryption_configuration optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::NetworkfirewallFirewallPolicy> = "arn";
        id: Id<kind::NetworkfirewallFirewallPolicy> = "id";
        name: Name<kind::NetworkfirewallFirewallPolicy> = "name";
        tags_all: Map<Str> = "tags_all";
        update_token: Str = "update_token";
    }
}
/// Blocks of [`aws_networkfirewall_logging_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_logging_configuration).
pub mod networkfirewall_logging_configuration {
    use crate::types::*;

    /// Blocks of [`LoggingConfiguration`].
    pub mod logging_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`LogDestinationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_logging_configuration)."]
            LogDestinationConfig
            arguments {
                log_destination: Map<Str> = "log_destination required";
                log_destination_type: Str = "log_destination_type required\tin S3|CloudWatchLogs|KinesisDataFirehose";
                log_type: Str = "log_type required\tin ALERT|FLOW|TLS";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LoggingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_logging_configuration)."]
        LoggingConfiguration
        many {
            log_destination_config: logging_configuration::LogDestinationConfig = "log_destination_config required set block 1 3\titems - 3";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkfirewall_logging_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_logging_configuration)."]
    Managed "aws_networkfirewall_logging_configuration" NetworkfirewallLoggingConfiguration NetworkfirewallLoggingConfigurationAttributes
    naming None;
    tags None;
    arguments {
        firewall_arn: Arn<kind::NetworkfirewallFirewall> = "firewall_arn required\tformat arn\tapi length 1 256\tapi match ^arn:aws.*\tservice network-firewall\treplaces";
    }
    many {
        logging_configuration: networkfirewall_logging_configuration::LoggingConfiguration = "logging_configuration required list block 1 1";
    }
    attributes {
        id: Id<kind::NetworkfirewallLoggingConfiguration> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkfirewall_resource_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_resource_policy)."]
    Managed "aws_networkfirewall_resource_policy" NetworkfirewallResourcePolicy NetworkfirewallResourcePolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json\tapi length 1 395000\tapi match .*\\S.*";
        resource_arn: AnyArn = "resource_arn required\tformat arn\tapi length 1 256\tapi match ^arn:aws.*\treplaces";
    }
    attributes {
        id: Id<kind::NetworkfirewallResourcePolicy> = "id";
    }
}
/// Blocks of [`aws_networkfirewall_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group).
pub mod networkfirewall_rule_group {
    use crate::types::*;

    pub use crate::services::networkfirewall::networkfirewall_firewall::EncryptionConfiguration;
    /// Blocks of [`RuleGroup`].
    pub mod rule_group {
        use crate::types::*;

        /// Blocks of [`ReferenceSets`].
        pub mod reference_sets {
            use crate::types::*;

            /// Blocks of [`IpSetReferences`].
            pub mod ip_set_references {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`IpSetReference`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
                    IpSetReference
                    arguments {
                        reference_arn: Arn<kind::Ec2ManagedPrefixList> = "reference_arn required\tformat arn";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`IpSetReferences`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
                IpSetReferences
                arguments {
                    key: Str = "key required\tlength 1 32\tmatch ^[A-Za-z]\tmatch ^[0-9A-Za-z_]+$";
                }
                many {
                    ip_set_reference: ip_set_references::IpSetReference = "ip_set_reference required list block 1 0";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ReferenceSets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
            ReferenceSets
            many {
                ip_set_references: reference_sets::IpSetReferences = "ip_set_references optional set block 0 5\titems - 5";
            }
        }
        /// Blocks of [`RuleVariables`].
        pub mod rule_variables {
            use crate::types::*;

            /// Blocks of [`IpSets`].
            pub mod ip_sets {
                use crate::types::*;

                pub use crate::services::networkfirewall::networkfirewall_firewall_policy::firewall_policy::policy_variables::rule_variables::IpSet;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`IpSets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
                IpSets
                arguments {
                    key: Str = "key required\tlength 1 32\tmatch ^[A-Za-z]\tmatch ^[A-Za-z0-9_]+$";
                }
                many {
                    ip_set: ip_sets::IpSet = "ip_set required list block 1 1";
                }
            }
            /// Blocks of [`PortSets`].
            pub mod port_sets {
                use crate::types::*;

                pub use crate::services::networkfirewall::networkfirewall_firewall_policy::firewall_policy::policy_variables::rule_variables::IpSet as PortSet;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`PortSets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
                PortSets
                arguments {
                    key: Str = "key required\tlength 1 32\tmatch ^[A-Za-z]\tmatch ^[A-Za-z0-9_]+$";
                }
                many {
                    port_set: port_sets::PortSet = "port_set required list block 1 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RuleVariables`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
            RuleVariables
            many {
                ip_sets: rule_variables::IpSets = "ip_sets optional set block 0 0";
                port_sets: rule_variables::PortSets = "port_sets optional set block 0 0";
            }
        }
        /// Blocks of [`RulesSource`].
        pub mod rules_source {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`RulesSourceList`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
                RulesSourceList
                arguments {
                    generated_rules_type: Str = "generated_rules_type required\tin ALLOWLIST|DENYLIST";
                    target_types: Set<Str> = "target_types required\teach in TLS_SNI|HTTP_HOST";
                    targets: Set<Str> = "targets required";
                }
            }
            /// Blocks of [`StatefulRule`].
            pub mod stateful_rule {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Header`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
                    Header
                    arguments {
                        destination: Str = "destination required";
                        destination_port: Str = "destination_port required";
                        direction: Str = "direction required\tin FORWARD|ANY";
                        protocol: Str = "protocol required\tin IP|TCP|UDP|ICMP|HTTP|FTP|TLS|SMB|DNS|DCERPC|SSH|SMTP|IMAP|MSN|KRB5|IKEV2|TFTP|NTP|DHCP";
                        source: Str = "source required";
                        source_port: Str = "source_port required";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`RuleOption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
                    RuleOption
                    arguments {
                        keyword: Str = "keyword required";
                        settings: Set<Str> = "settings optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`StatefulRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
                StatefulRule
                arguments {
                    action: Str = "action required\tin PASS|DROP|ALERT|REJECT";
                }
                many {
                    header: stateful_rule::Header = "header required list block 1 1";
                    rule_option: stateful_rule::RuleOption = "rule_option required set block 1 0";
                }
            }
            /// Blocks of [`StatelessRulesAndCustomActions`].
            pub mod stateless_rules_and_custom_actions {
                use crate::types::*;

                /// Blocks of [`CustomAction`].
                pub mod custom_action {
                    use crate::types::*;

                    pub use crate::services::networkfirewall::networkfirewall_firewall_policy::firewall_policy::stateless_custom_action::ActionDefinition;
                    pub use crate::services::networkfirewall::networkfirewall_firewall_policy::firewall_policy::stateless_custom_action::action_definition;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`CustomAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
                    CustomAction
                    arguments {
                        action_name: Str = "action_name required\tmatch ^[0-9A-Za-z]+$\treplaces";
                    }
                    many {
                        action_definition: custom_action::ActionDefinition = "action_definition required list block 1 1";
                    }
                }
                /// Blocks of [`StatelessRule`].
                pub mod stateless_rule {
                    use crate::types::*;

                    /// Blocks of [`RuleDefinition`].
                    pub mod rule_definition {
                        use crate::types::*;

                        /// Blocks of [`MatchAttributes`].
                        pub mod match_attributes {
                            use crate::types::*;

                            formwork_model::block_binding! {
                                #[doc = "Block [`Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
                                Destination
                                arguments {
                                    address_definition: Str = "address_definition required\tformat cidr";
                                }
                            }
                            formwork_model::block_binding! {
                                #[doc = "Block [`DestinationPort`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
                                DestinationPort
                                arguments {
                                    from_port: Num = "from_port required\twhole";
                                    to_port: Num = "to_port optional\twhole";
                                }
                            }
                            pub use crate::services::networkfirewall::networkfirewall_rule_group::rule_group::rules_source::stateless_rules_and_custom_actions::stateless_rule::rule_definition::match_attributes::Destination as Source;
                            pub use crate::services::networkfirewall::networkfirewall_rule_group::rule_group::rules_source::stateless_rules_and_custom_actions::stateless_rule::rule_definition::match_attributes::DestinationPort as SourcePort;
                            formwork_model::block_binding! {
                                #[doc = "Block [`TcpFlag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
                                TcpFlag
                                arguments {
                                    flags: Set<Str> = "flags required\teach in FIN|SYN|RST|PSH|ACK|URG|ECE|CWR";
                                    masks: Set<Str> = "masks optional\teach in FIN|SYN|RST|PSH|ACK|URG|ECE|CWR";
                                }
                            }
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`MatchAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
                            MatchAttributes
                            arguments {
                                protocols: Set<Num> = "protocols optional";
                            }
                            many {
                                destination: match_attributes::Destination = "destination optional set block 0 0";
                                destination_port: match_attributes::DestinationPort = "destination_port optional set block 0 0";
                                source: match_attributes::Source = "source optional set block 0 0";
                                source_port: match_attributes::SourcePort = "source_port optional set block 0 0";
                                tcp_flag: match_attributes::TcpFlag = "tcp_flag optional set block 0 0";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`RuleDefinition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
                        RuleDefinition
                        arguments {
                            actions: Set<Str> = "actions required";
                        }
                        many {
                            match_attributes: rule_definition::MatchAttributes = "match_attributes required list block 1 1";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`StatelessRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
                    StatelessRule
                    arguments {
                        priority: Num = "priority required\twhole";
                    }
                    many {
                        rule_definition: stateless_rule::RuleDefinition = "rule_definition required list block 1 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`StatelessRulesAndCustomActions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
                StatelessRulesAndCustomActions
                many {
                    stateless_rule: stateless_rules_and_custom_actions::StatelessRule = "stateless_rule required set block 1 0";
                    custom_action: stateless_rules_and_custom_actions::CustomAction = "custom_action optional set block 0 0";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RulesSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
            RulesSource
            arguments {
                rules_string: Str = "rules_string optional";
            }
            many {
                rules_source_list: rules_source::RulesSourceList = "rules_source_list optional list block 0 1";
                stateful_rule: rules_source::StatefulRule = "stateful_rule optional list block 0 0";
                stateless_rules_and_custom_actions: rules_source::StatelessRulesAndCustomActions = "stateless_rules_and_custom_actions optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`StatefulRuleOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
            StatefulRuleOptions
            arguments {
                rule_order: Str = "rule_order required\tin DEFAULT_ACTION_ORDER|STRICT_ORDER\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RuleGroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
        RuleGroup
        many {
            rules_source: rule_group::RulesSource = "rules_source required list block 1 1";
            reference_sets: rule_group::ReferenceSets = "reference_sets optional list block 0 1";
            rule_variables: rule_group::RuleVariables = "rule_variables optional list block 0 1";
            stateful_rule_options: rule_group::StatefulRuleOptions = "stateful_rule_options optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkfirewall_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_rule_group)."]
    Managed "aws_networkfirewall_rule_group" NetworkfirewallRuleGroup NetworkfirewallRuleGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z-"));
    tags Map;
    arguments {
        capacity: Num = "capacity required\twhole\treplaces";
        r#type: Str = "type required\tin STATELESS|STATEFUL";
        description: Str = "description optional\tapi length - 512\tapi match ^.*$";
        rules: Str = "rules optional\tapi length - 2000000";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        name: Str = "name required\tapi length 1 128\tapi match ^[a-zA-Z0-9-]+$\treplaces";
    }
    many {
        encryption_configuration: networkfirewall_rule_group::EncryptionConfiguration = "encryption_configuration optional list block 0 1";
        rule_group: networkfirewall_rule_group::RuleGroup = "rule_group optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::NetworkfirewallRuleGroup> = "arn";
        id: Id<kind::NetworkfirewallRuleGroup> = "id";
        name: Name<kind::NetworkfirewallRuleGroup> = "name";
        tags_all: Map<Str> = "tags_all";
        update_token: Str = "update_token";
    }
}
/// Blocks of [`aws_networkfirewall_tls_inspection_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_tls_inspection_configuration).
pub mod networkfirewall_tls_inspection_configuration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_tls_inspection_configuration)."]
        EncryptionConfiguration
        arguments {
            key_id: Str = "key_id optional";
            r#type: Str = "type optional";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    /// Blocks of [`TlsInspectionConfiguration`].
    pub mod tls_inspection_configuration {
        use crate::types::*;

        /// Blocks of [`ServerCertificateConfiguration`].
        pub mod server_certificate_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`CheckCertificateRevocationStatus`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_tls_inspection_configuration)."]
                CheckCertificateRevocationStatus
                arguments {
                    revoked_status_action: Str = "revoked_status_action optional\tin PASS|DROP|REJECT";
                    unknown_status_action: Str = "unknown_status_action optional\tin PASS|DROP|REJECT";
                }
            }
            /// Blocks of [`Scope`].
            pub mod scope {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_tls_inspection_configuration)."]
                    Destination
                    arguments {
                        address_definition: Str = "address_definition required\tlength 1 255";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`DestinationPorts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_tls_inspection_configuration)."]
                    DestinationPorts
                    arguments {
                        from_port: Num = "from_port required\trange 0 65535\twhole";
                        to_port: Num = "to_port required\trange 0 65535\twhole";
                    }
                }
                pub use crate::services::networkfirewall::networkfirewall_tls_inspection_configuration::tls_inspection_configuration::server_certificate_configuration::scope::Destination as Source;
                pub use crate::services::networkfirewall::networkfirewall_tls_inspection_configuration::tls_inspection_configuration::server_certificate_configuration::scope::DestinationPorts as SourcePorts;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Scope`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_tls_inspection_configuration)."]
                Scope
                arguments {
                    protocols: Set<Num> = "protocols required\teach range 0 255";
                }
                many {
                    destination: scope::Destination = "destination required list block 1 0";
                    destination_ports: scope::DestinationPorts = "destination_ports optional list block 0 0";
                    source: scope::Source = "source optional list block 0 0";
                    source_ports: scope::SourcePorts = "source_ports optional list block 0 0";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ServerCertificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_tls_inspection_configuration)."]
                ServerCertificate
                arguments {
                    resource_arn: Str = "resource_arn optional\tlength 1 -\tformat arn";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ServerCertificateConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_tls_inspection_configuration)."]
            ServerCertificateConfiguration
            arguments {
                certificate_authority_arn: Str = "certificate_authority_arn optional\tlength 1 -\tformat arn";
            }
            many {
                scope: server_certificate_configuration::Scope = "scope required list block 1 0";
                check_certificate_revocation_status: server_certificate_configuration::CheckCertificateRevocationStatus = "check_certificate_revocation_status optional list block 0 0\titems - 1";
                server_certificate: server_certificate_configuration::ServerCertificate = "server_certificate optional list block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TlsInspectionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_tls_inspection_configuration)."]
        TlsInspectionConfiguration
        many {
            server_certificate_configuration: tls_inspection_configuration::ServerCertificateConfiguration = "server_certificate_configuration required list block 1 0\titems - 1";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`CertificateAuthorityAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_tls_inspection_configuration)."]
        CertificateAuthorityAttributes
        attributes {
            certificate_arn: Str = "certificate_arn";
            certificate_serial: Str = "certificate_serial";
            status: Str = "status";
            status_message: Str = "status_message";
        }
    }
    pub use crate::services::networkfirewall::networkfirewall_tls_inspection_configuration::CertificateAuthorityAttributes as CertificatesAttributes;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EncryptionConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_tls_inspection_configuration)."]
        EncryptionConfigurationAttributes
        attributes {
            key_id: Str = "key_id";
            r#type: Str = "type";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkfirewall_tls_inspection_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_tls_inspection_configuration)."]
    Managed "aws_networkfirewall_tls_inspection_configuration" NetworkfirewallTlsInspectionConfiguration NetworkfirewallTlsInspectionConfigurationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    relations {
        "at_least_one tls_inspection_configuration.server_certificate_configuration.certificate_authority_arn tls_inspection_configuration.server_certificate_configuration.server_certificate";
    }
    arguments {
        description: Str = "description optional\tlength 1 512";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 128\tmatch ^[0-9A-Za-z-]+$\treplaces";
    }
    many {
        tls_inspection_configuration: networkfirewall_tls_inspection_configuration::TlsInspectionConfiguration = "tls_inspection_configuration required list block 1 0\titems - 1";
        encryption_configuration: networkfirewall_tls_inspection_configuration::EncryptionConfiguration = "encryption_configuration computed list object 0 0";
    }
    single {
        timeouts: networkfirewall_tls_inspection_configuration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkfirewallTlsInspectionConfiguration> = "arn";
        id: Id<kind::NetworkfirewallTlsInspectionConfiguration> = "id";
        name: Name<kind::NetworkfirewallTlsInspectionConfiguration> = "name";
        number_of_associations: Num = "number_of_associations";
        tags_all: Map<Str> = "tags_all";
        tls_inspection_configuration_id: Id<kind::NetworkfirewallTlsInspectionConfiguration> = "tls_inspection_configuration_id";
        update_token: Str = "update_token";
    }
    objects {
        certificate_authority: List<networkfirewall_tls_inspection_configuration::CertificateAuthorityAttributes> = "certificate_authority";
        certificates: List<networkfirewall_tls_inspection_configuration::CertificatesAttributes> = "certificates";
        encryption_configuration: List<networkfirewall_tls_inspection_configuration::EncryptionConfigurationAttributes> = "encryption_configuration";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_networkfirewall_firewall`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall).
    pub mod networkfirewall_firewall {
        use crate::types::*;

        pub use crate::services::networkfirewall::networkfirewall_tls_inspection_configuration::EncryptionConfigurationAttributes;
        /// Blocks of [`FirewallStatusAttributes`].
        pub mod firewall_status_attributes {
            use crate::types::*;

            /// Blocks of [`CapacityUsageSummaryAttributes`].
            pub mod capacity_usage_summary_attributes {
                use crate::types::*;

                /// Blocks of [`CidrsAttributes`].
                pub mod cidrs_attributes {
                    use crate::types::*;

                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`IpSetReferencesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall)."]
                        IpSetReferencesAttributes
                        attributes {
                            resolved_cidr_count: Num = "resolved_cidr_count";
                        }
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`CidrsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall)."]
                    CidrsAttributes
                    attributes {
                        available_cidr_count: Num = "available_cidr_count";
                        utilized_cidr_count: Num = "utilized_cidr_count";
                    }
                    objects {
                        ip_set_references: Set<cidrs_attributes::IpSetReferencesAttributes> = "ip_set_references";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`CapacityUsageSummaryAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall)."]
                CapacityUsageSummaryAttributes
                objects {
                    cidrs: Set<capacity_usage_summary_attributes::CidrsAttributes> = "cidrs";
                }
            }
            /// Blocks of [`SyncStatesAttributes`].
            pub mod sync_states_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`AttachmentAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall)."]
                    AttachmentAttributes
                    attributes {
                        endpoint_id: Str = "endpoint_id";
                        status: Str = "status";
                        subnet_id: Id<kind::Subnet> = "subnet_id";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`SyncStatesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall)."]
                SyncStatesAttributes
                attributes {
                    availability_zone: Str = "availability_zone";
                }
                objects {
                    attachment: List<sync_states_attributes::AttachmentAttributes> = "attachment";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`FirewallStatusAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall)."]
            FirewallStatusAttributes
            attributes {
                configuration_sync_state_summary: Str = "configuration_sync_state_summary";
                status: Str = "status";
            }
            objects {
                capacity_usage_summary: Set<firewall_status_attributes::CapacityUsageSummaryAttributes> = "capacity_usage_summary";
                sync_states: Set<firewall_status_attributes::SyncStatesAttributes> = "sync_states";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SubnetMappingAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall)."]
            SubnetMappingAttributes
            attributes {
                subnet_id: Id<kind::Subnet> = "subnet_id";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkfirewall_firewall`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall)."]
        Data "aws_networkfirewall_firewall" NetworkfirewallFirewall NetworkfirewallFirewallAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            arn: Arn<kind::NetworkfirewallFirewall> = "arn";
            delete_protection: Bool = "delete_protection";
            description: Str = "description";
            enabled_analysis_types: Set<Str> = "enabled_analysis_types";
            firewall_policy_arn: Str = "firewall_policy_arn";
            firewall_policy_change_protection: Bool = "firewall_policy_change_protection";
            id: Id<kind::NetworkfirewallFirewall> = "id";
            name: Name<kind::NetworkfirewallFirewall> = "name";
            subnet_change_protection: Bool = "subnet_change_protection";
            update_token: Str = "update_token";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
        objects {
            encryption_configuration: Set<networkfirewall_firewall::EncryptionConfigurationAttributes> = "encryption_configuration";
            firewall_status: List<networkfirewall_firewall::FirewallStatusAttributes> = "firewall_status";
            subnet_mapping: Set<networkfirewall_firewall::SubnetMappingAttributes> = "subnet_mapping";
        }
    }
    /// Blocks of [`aws_networkfirewall_firewall_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall_policy).
    pub mod networkfirewall_firewall_policy {
        use crate::types::*;

        /// Blocks of [`FirewallPolicyAttributes`].
        pub mod firewall_policy_attributes {
            use crate::types::*;

            /// Blocks of [`PolicyVariablesAttributes`].
            pub mod policy_variables_attributes {
                use crate::types::*;

                /// Blocks of [`RuleVariablesAttributes`].
                pub mod rule_variables_attributes {
                    use crate::types::*;

                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`IpSetAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall_policy)."]
                        IpSetAttributes
                        attributes {
                            definition: Set<Str> = "definition";
                        }
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`RuleVariablesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall_policy)."]
                    RuleVariablesAttributes
                    attributes {
                        key: Str = "key";
                    }
                    objects {
                        ip_set: List<rule_variables_attributes::IpSetAttributes> = "ip_set";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`PolicyVariablesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall_policy)."]
                PolicyVariablesAttributes
                objects {
                    rule_variables: Set<policy_variables_attributes::RuleVariablesAttributes> = "rule_variables";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`StatefulEngineOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall_policy)."]
                StatefulEngineOptionsAttributes
                attributes {
                    rule_order: Str = "rule_order";
                    stream_exception_policy: Str = "stream_exception_policy";
                }
            }
            /// Blocks of [`StatefulRuleGroupReferenceAttributes`].
            pub mod stateful_rule_group_reference_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`OverrideAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall_policy)."]
                    OverrideAttributes
                    attributes {
                        action: Str = "action";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`StatefulRuleGroupReferenceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall_policy)."]
                StatefulRuleGroupReferenceAttributes
                attributes {
                    priority: Num = "priority";
                    resource_arn: Str = "resource_arn";
                }
                objects {
                    r#override: List<stateful_rule_group_reference_attributes::OverrideAttributes> = "override";
                }
            }
            /// Blocks of [`StatelessCustomActionAttributes`].
            pub mod stateless_custom_action_attributes {
                use crate::types::*;

                /// Blocks of [`ActionDefinitionAttributes`].
                pub mod action_definition_attributes {
                    use crate::types::*;

                    /// Blocks of [`PublishMetricActionAttributes`].
                    pub mod publish_metric_action_attributes {
                        use crate::types::*;

                        pub use crate::shared::networkfirewall_data_networkfirewall_firewall_policy_firewall_policy_attributes_stateless_custom_action_attributes_action_definition_attributes_publish_metric_action_attributes_dimension_attributes::DimensionAttributes;
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`PublishMetricActionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall_policy)."]
                        PublishMetricActionAttributes
                        objects {
                            dimension: Set<publish_metric_action_attributes::DimensionAttributes> = "dimension";
                        }
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`ActionDefinitionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall_policy)."]
                    ActionDefinitionAttributes
                    objects {
                        publish_metric_action: List<action_definition_attributes::PublishMetricActionAttributes> = "publish_metric_action";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`StatelessCustomActionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall_policy)."]
                StatelessCustomActionAttributes
                attributes {
                    action_name: Str = "action_name";
                }
                objects {
                    action_definition: List<stateless_custom_action_attributes::ActionDefinitionAttributes> = "action_definition";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`StatelessRuleGroupReferenceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall_policy)."]
                StatelessRuleGroupReferenceAttributes
                attributes {
                    priority: Num = "priority";
                    resource_arn: Str = "resource_arn";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`FirewallPolicyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall_policy)."]
            FirewallPolicyAttributes
            attributes {
                stateful_default_actions: Set<Str> = "stateful_default_actions";
                stateless_default_actions: Set<Str> = "stateless_default_actions";
                stateless_fragment_default_actions: Set<Str> = "stateless_fragment_default_actions";
                tls_inspection_configuration_arn: Str = "tls_inspection_configuration_arn";
            }
            objects {
                policy_variables: List<firewall_policy_attributes::PolicyVariablesAttributes> = "policy_variables";
                stateful_engine_options: List<firewall_policy_attributes::StatefulEngineOptionsAttributes> = "stateful_engine_options";
                stateful_rule_group_reference: Set<firewall_policy_attributes::StatefulRuleGroupReferenceAttributes> = "stateful_rule_group_reference";
                stateless_custom_action: Set<firewall_policy_attributes::StatelessCustomActionAttributes> = "stateless_custom_action";
                stateless_rule_group_reference: Set<firewall_policy_attributes::StatelessRuleGroupReferenceAttributes> = "stateless_rule_group_reference";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkfirewall_firewall_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall_policy)."]
        Data "aws_networkfirewall_firewall_policy" NetworkfirewallFirewallPolicy NetworkfirewallFirewallPolicyAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn optional";
            id: Str = "id computed";
            name: Str = "name optional";
        }
        attributes {
            arn: Arn<kind::NetworkfirewallFirewallPolicy> = "arn";
            description: Str = "description";
            id: Id<kind::NetworkfirewallFirewallPolicy> = "id";
            name: Name<kind::NetworkfirewallFirewallPolicy> = "name";
            update_token: Str = "update_token";
        }
        objects {
            firewall_policy: List<networkfirewall_firewall_policy::FirewallPolicyAttributes> = "firewall_policy";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkfirewall_resource_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_resource_policy)."]
        Data "aws_networkfirewall_resource_policy" NetworkfirewallResourcePolicy NetworkfirewallResourcePolicyAttributes
        naming None;
        tags None;
        arguments {
            resource_arn: Str = "resource_arn required";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::NetworkfirewallResourcePolicy> = "id";
            policy: Str = "policy";
        }
    }
}
