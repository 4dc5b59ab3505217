//! Corrections of the AWS provider, by service.

mod appflow;
mod base;
mod directoryservice;
mod kms;
mod lb;
mod opsworks;

use super::Fixup;

pub(super) const FIXUPS: &[Fixup] = &[
    appflow::CUSTOM_CONNECTOR_SECRET,
    appflow::SAP_CLIENT_SECRET,
    base::ID,
    base::TAGS_ALL,
    directoryservice::TRUST_PASSWORD,
    kms::KEY_STORE_PASSWORD,
    lb::ALB_DOCUMENTATION,
    opsworks::GANGLIA_PASSWORD,
    opsworks::HAPROXY_PASSWORD,
    opsworks::MYSQL_PASSWORD,
];
