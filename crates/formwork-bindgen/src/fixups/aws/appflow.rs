//! Secrets of appflow that the provider does not mark as sensitive.

use crate::fixups::{Fixup, mark_sensitive};

pub(super) const CUSTOM_CONNECTOR_SECRET: Fixup = Fixup {
    name: "the secret key of a custom connector is sensitive",
    link: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_ApiKeyCredentials.html",
    apply: |provider, _| {
        mark_sensitive(
            provider,
            "aws_appflow_connector_profile",
            &[
                "connector_profile_config",
                "connector_profile_credentials",
                "custom_connector",
                "api_key",
                "api_secret_key",
            ],
        )
    },
};

pub(super) const SAP_CLIENT_SECRET: Fixup = Fixup {
    name: "the client secret of SAP OData is sensitive",
    link: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_OAuthCredentials.html",
    apply: |provider, _| {
        mark_sensitive(
            provider,
            "aws_appflow_connector_profile",
            &[
                "connector_profile_config",
                "connector_profile_credentials",
                "sapo_data",
                "oauth_credentials",
                "client_secret",
            ],
        )
    },
};
