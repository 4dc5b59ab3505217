//! What an override gives is merged over a declaration of the same address: `override.tf.json` lies beside the root module, and can be taken away to see it
//! without. In Rust an argument, a `match` on the environment or a base (`..block`) says the same where it belongs; an override suits what is put over
//! code of others for a while, such as a provider that talks to a cloud on this machine. It changes single arguments, so that it starts from `empty()` and
//! needs no required ones.

use formwork::Block as _;
use formwork::prelude::*;
use formwork_aws as aws;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let cloud = provider!(
        stack,
        aws::Provider {
            region: "eu-central-1"
        }
    );
    resource!(stack, "alerts", aws::SnsTopic {});
    let service = resource!(
        stack,
        "service",
        terraform::Data {
            input: "shop",
            triggers_replace: "v1"
        }
    );
    stack.override_resource(
        &service,
        block!(terraform::Data {
            input: "rehearsal",
            ..terraform::Data::empty()
        }),
    );
    stack.override_provider(
        &cloud,
        block!(aws::Provider {
            region: "eu-west-1",
            ..aws::Provider::empty()
        }),
    );
}
