//! Keys, secrets, firewalls, and what servers may do.

use formwork::prelude::*;
use formwork_aws as aws;

use crate::network::Network;

/// Handles of what protects the shop.
pub struct Security {
    /// Encrypts data at rest.
    pub key: Handle<aws::KmsKey>,
    /// What partners authenticate us by; its value is set by hand and never stands in the program.
    pub partner_token: Handle<aws::SecretsmanagerSecret>,
    /// Around the balancer.
    pub balancer: Handle<aws::SecurityGroup>,
    /// Around the servers.
    pub servers: Handle<aws::SecurityGroup>,
    /// Around the database.
    pub database: Handle<aws::SecurityGroup>,
    /// What servers run as.
    pub server_role: Handle<aws::IamRole>,
    /// The role as instances take it.
    pub server_profile: Handle<aws::IamInstanceProfile>,
}

/// Declares keys, secrets, firewalls and roles.
pub fn security<C: Conventions>(stack: &mut Stack<C>, network: &Network) -> Security {
    stack.component("security", |stack| {
        let account = data!(stack, "this", aws::data::CallerIdentity {});
        let key_policy = data!(
            stack,
            "data-key",
            aws::data::IamPolicyDocument {
                statement: [
                    Statement {
                        actions: ["kms:*"],
                        resources: ["*"],
                        principals: Principals {
                            r#type: "AWS",
                            identifiers: [text!("arn:aws:iam::{}:root", account.account_id())],
                        },
                    },
                    Statement {
                        actions: [
                            "kms:Decrypt",
                            "kms:Encrypt",
                            "kms:GenerateDataKey*",
                            "kms:DescribeKey"
                        ],
                        resources: ["*"],
                        principals: Principals {
                            r#type: "Service",
                            identifiers: [
                                "cloudtrail.amazonaws.com",
                                "cloudwatch.amazonaws.com",
                                "logs.eu-central-1.amazonaws.com",
                            ],
                        },
                    },
                ],
            }
        );
        let key = resource!(
            stack,
            "data",
            aws::KmsKey {
                policy: key_policy.json(),
                description: "Data of the shop at rest",
                enable_key_rotation: true,
                deletion_window_in_days: 30,
            },
            lifecycle(prevent_destroy)
        );
        resource!(
            stack,
            "data",
            aws::KmsAlias {
                name: text!("alias/{}", key.tags().get("Name")),
                target_key_id: key.key_id()
            }
        );
        let partner_token = resource!(
            stack,
            "partner-token",
            aws::SecretsmanagerSecret { kms_key_id: key.arn(), recovery_window_in_days: 7 },
            about("Set by hand; the program only names it")
        );
        let balancer = group(stack, network, "balancer", "Requests from customers");
        let servers = group(stack, network, "servers", "Requests from the balancer");
        let database = group(stack, network, "database", "Queries from the servers");
        resource!(
            stack,
            "customers",
            aws::VpcSecurityGroupIngressRule {
                security_group_id: balancer.id(),
                cidr_ipv4: "0.0.0.0/0",
                from_port: 443,
                to_port: 443,
                ip_protocol: "tcp",
            }
        );
        pass(stack, "balancer-to-servers", &balancer, &servers, 8080);
        pass(stack, "servers-to-database", &servers, &database, 5432);
        resource!(
            stack,
            "servers-outbound",
            aws::VpcSecurityGroupEgressRule {
                security_group_id: servers.id(),
                cidr_ipv4: "0.0.0.0/0",
                from_port: 443,
                to_port: 443,
                ip_protocol: "tcp",
            },
            about("Partners and package sources")
        );
        let server_role = role(stack, "server", "ec2.amazonaws.com");
        let read_secret = data!(
            stack,
            "read-partner-token",
            aws::data::IamPolicyDocument {
                statement: [
                    Statement {
                        actions: ["secretsmanager:GetSecretValue"],
                        resources: [partner_token.arn()],
                    },
                    Statement { actions: ["kms:Decrypt"], resources: [key.arn()] },
                ],
            }
        );
        resource!(
            stack,
            "read-partner-token",
            aws::IamRolePolicy { role: server_role.id(), policy: read_secret.json() }
        );
        let server_profile =
            resource!(stack, "server", aws::IamInstanceProfile { role: server_role.name() });
        Security { key, partner_token, balancer, servers, database, server_role, server_profile }
    })
}

/// A role that a service takes on.
pub fn role<C: Conventions>(
    stack: &mut Stack<C>,
    key: &'static str,
    service: &str,
) -> Handle<aws::IamRole> {
    let trust = data!(
        stack,
        format!("{key}-trust"),
        aws::data::IamPolicyDocument {
            statement: Statement {
                actions: ["sts:AssumeRole"],
                principals: Principals { r#type: "Service", identifiers: [service] },
            },
        }
    );
    resource!(stack, key, aws::IamRole { assume_role_policy: trust.json() })
}

fn group<C: Conventions>(
    stack: &mut Stack<C>,
    network: &Network,
    key: &'static str,
    description: &str,
) -> Handle<aws::SecurityGroup> {
    resource!(
        stack,
        key,
        aws::SecurityGroup { vpc_id: network.vpc.id(), description },
        lifecycle(create_before_destroy)
    )
}

/// Lets `from` reach a port of `to`, at both ends.
fn pass<C: Conventions>(
    stack: &mut Stack<C>,
    key: &'static str,
    from: &Handle<aws::SecurityGroup>,
    to: &Handle<aws::SecurityGroup>,
    port: u16,
) {
    resource!(
        stack,
        key,
        aws::VpcSecurityGroupEgressRule {
            security_group_id: from.id(),
            referenced_security_group_id: to.id(),
            from_port: port,
            to_port: port,
            ip_protocol: "tcp",
        }
    );
    resource!(
        stack,
        key,
        aws::VpcSecurityGroupIngressRule {
            security_group_id: to.id(),
            referenced_security_group_id: from.id(),
            from_port: port,
            to_port: port,
            ip_protocol: "tcp",
        }
    );
}
