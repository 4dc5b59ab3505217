//! Keys, secrets, firewalls, and what servers may do.

use aws::iam::{Principal, key_policy, policy, trust};
use formwork::prelude::*;
use formwork_aws as aws;

use crate::Settings;
use crate::network::Network;

/// The port at which servers take requests.
pub const SERVER_PORT: u16 = 8080;
const HTTPS: u16 = 443;
const POSTGRES: u16 = 5432;

/// Handles of what protects the shop.
pub struct Security {
    /// The account that the shop runs in.
    pub account: Value<Str>,
    /// Encrypts data at rest.
    pub key: Handle<aws::KmsKey>,
    /// What partners authenticate us by; its value is set by hand and never stands in the program.
    pub partner_token: Handle<aws::SecretsmanagerSecret>,
    /// What servers authenticate themselves to the database by.
    pub database_password: Handle<aws::SecretsmanagerSecret>,
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
pub fn security<C: Conventions>(
    stack: &mut Stack<C>,
    settings: &Settings,
    network: &Network,
) -> Security {
    stack.component("security", |stack| {
        let account = data!(stack, "this", aws::data::CallerIdentity {}).account_id();
        let key = key(stack, settings.region, &account);
        let partner_token = resource!(
            stack,
            "partner-token",
            aws::SecretsmanagerSecret { kms_key_id: key.arn(), recovery_window_in_days: 7 },
            about("Set by hand; the program only names it")
        );
        let database_password = resource!(
            stack,
            "database-password",
            aws::SecretsmanagerSecret { kms_key_id: key.arn(), recovery_window_in_days: 7 },
            about("Made when the database is; nobody has read it")
        );
        let vpc = network.vpc.id();
        let balancer = group(stack, &vpc, "balancer", "Requests from customers");
        let servers = group(stack, &vpc, "servers", "Requests from the balancer");
        let database = group(stack, &vpc, "database", "Queries from the servers");
        open_to_the_world(stack, &balancer.id(), &servers.id());
        pass(stack, "balancer-to-servers", &balancer.id(), &servers.id(), SERVER_PORT);
        pass(stack, "servers-to-database", &servers.id(), &database.id(), POSTGRES);
        let server_role = role(stack, "server", Principal::service("ec2.amazonaws.com"));
        let secrets_manager = format!("secretsmanager.{}.amazonaws.com", settings.region);
        let reading = policy![
            allow("secretsmanager:GetSecretValue")
                .on(partner_token.arn())
                .on(database_password.arn()),
            allow("kms:Decrypt")
                .on(key.arn())
                .when(string_equals("kms:ViaService", secrets_manager)),
        ];
        resource!(
            stack,
            "read-secrets",
            aws::IamRolePolicy { role: server_role.id(), policy: reading }
        );
        let server_profile =
            resource!(stack, "server", aws::IamInstanceProfile { role: server_role.name() });
        Security {
            account,
            key,
            partner_token,
            database_password,
            balancer,
            servers,
            database,
            server_role,
            server_profile,
        }
    })
}

/// A role that only `principal` takes on.
pub fn role<C: Conventions>(
    stack: &mut Stack<C>,
    key: &'static str,
    principal: Principal,
) -> Handle<aws::IamRole> {
    resource!(stack, key, aws::IamRole { assume_role_policy: trust([principal]) })
}

/// The key that encrypts at rest. Policies of roles say who uses it; services use it for this account alone.
fn key<C: Conventions>(
    stack: &mut Stack<C>,
    region: Region,
    account: &Value<Str>,
) -> Handle<aws::KmsKey> {
    let logs = Principal::service(format!("logs.{region}.amazonaws.com"));
    let log_groups = text!("arn:aws:logs:{}:{account}:log-group:*", region.as_str());
    let who = key_policy![
        allow("kms:*").by(Principal::account(account)),
        allow("kms:Decrypt", "kms:GenerateDataKey*")
            .by(Principal::service("cloudwatch.amazonaws.com"))
            .when(string_equals("aws:SourceAccount", account)),
        allow("kms:DescribeKey", "kms:GenerateDataKey*")
            .by(Principal::service("cloudtrail.amazonaws.com"))
            .when(string_equals("aws:SourceAccount", account)),
        allow("kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*")
            .by(logs)
            .when(arn_like("kms:EncryptionContext:aws:logs:arn", log_groups)),
    ];
    let key = resource!(
        stack,
        "data",
        aws::KmsKey {
            policy: who,
            description: "Data of the shop at rest",
            enable_key_rotation: true,
            deletion_window_in_days: 30,
        },
        lifecycle(prevent_destroy)
    );
    let name = text!("alias/{}", key.tags().get("Name"));
    resource!(stack, "data", aws::KmsAlias { name, target_key_id: key.key_id() });
    key
}

fn group<C: Conventions>(
    stack: &mut Stack<C>,
    vpc_id: &Value<Id<aws::kind::Vpc>>,
    key: &'static str,
    description: &str,
) -> Handle<aws::SecurityGroup> {
    resource!(
        stack,
        key,
        aws::SecurityGroup { vpc_id, description },
        lifecycle(create_before_destroy)
    )
}

/// Customers reach the balancer, and servers reach partners, both by HTTPS alone.
fn open_to_the_world<C: Conventions>(
    stack: &mut Stack<C>,
    balancer: &Value<Id<aws::kind::SecurityGroup>>,
    servers: &Value<Id<aws::kind::SecurityGroup>>,
) {
    resource!(
        stack,
        "customers",
        aws::VpcSecurityGroupIngressRule {
            security_group_id: balancer,
            cidr_ipv4: "0.0.0.0/0",
            from_port: HTTPS,
            to_port: HTTPS,
            ip_protocol: "tcp",
        }
    );
    resource!(
        stack,
        "servers-outbound",
        aws::VpcSecurityGroupEgressRule {
            security_group_id: servers,
            cidr_ipv4: "0.0.0.0/0",
            from_port: HTTPS,
            to_port: HTTPS,
            ip_protocol: "tcp",
        },
        about("Partners and package sources")
    );
}

/// Lets `from` reach a port of `to`, at both ends.
fn pass<C: Conventions>(
    stack: &mut Stack<C>,
    key: &'static str,
    from: &Value<Id<aws::kind::SecurityGroup>>,
    to: &Value<Id<aws::kind::SecurityGroup>>,
    port: u16,
) {
    resource!(
        stack,
        key,
        aws::VpcSecurityGroupEgressRule {
            security_group_id: from,
            referenced_security_group_id: to,
            from_port: port,
            to_port: port,
            ip_protocol: "tcp",
        }
    );
    resource!(
        stack,
        key,
        aws::VpcSecurityGroupIngressRule {
            security_group_id: to,
            referenced_security_group_id: from,
            from_port: port,
            to_port: port,
            ip_protocol: "tcp",
        }
    );
}
