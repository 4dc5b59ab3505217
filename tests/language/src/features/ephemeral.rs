//! An ephemeral resource is opened for one run and never stored; a write-only argument (`.._wo`) takes a value that reaches neither plan nor state. Together
//! they carry a secret from where it is made to where it is used. Where an ephemeral value may not stand, Terraform refuses it, and so do we (`FW0148`). A
//! write-only argument is sent again when the number beside it (`.._wo_version`) changes.

use formwork::prelude::*;
use formwork_aws as aws;

use crate::Lab;

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    provider!(
        stack,
        aws::Provider {
            region: "eu-central-1"
        }
    );
    let password = ephemeral!(
        stack,
        "password",
        aws::ephemeral::SecretsmanagerRandomPassword {
            password_length: 32
        }
    );
    let secret = resource!(stack, "database", aws::SecretsmanagerSecret {});
    resource!(
        stack,
        "database",
        aws::SecretsmanagerSecretVersion {
            secret_id: secret.id(),
            secret_string_wo: password.random_password(),
            secret_string_wo_version: 1,
        }
    );
}
