//! Secrets of opsworks that the provider does not mark as sensitive.

use crate::fixups::{Fixup, mark_sensitive};

pub(super) const GANGLIA_PASSWORD: Fixup = Fixup {
    name: "the password of a ganglia layer is sensitive",
    link: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_ganglia_layer",
    apply: |provider, _| mark_sensitive(provider, "aws_opsworks_ganglia_layer", &["password"]),
};

pub(super) const HAPROXY_PASSWORD: Fixup = Fixup {
    name: "the password of a haproxy layer is sensitive",
    link: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_haproxy_layer",
    apply: |provider, _| {
        mark_sensitive(provider, "aws_opsworks_haproxy_layer", &["stats_password"])
    },
};

pub(super) const MYSQL_PASSWORD: Fixup = Fixup {
    name: "the password of a mysql layer is sensitive",
    link: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_mysql_layer",
    apply: |provider, _| mark_sensitive(provider, "aws_opsworks_mysql_layer", &["root_password"]),
};
