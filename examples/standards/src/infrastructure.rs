//! A network and two buckets. What production keeps is protected.

use formwork::prelude::*;
use formwork_aws as aws;

use crate::{Atlas, STACK};

/// Where the atlas runs.
#[derive(Clone, Copy, Environment)]
pub enum Env {
    /// For developers.
    Dev,
    /// For readers.
    Prod,
}

/// What every resource of the atlas carries.
#[derive(Tags)]
pub struct AtlasTags {
    owner: &'static str,
}

cidrs! { NETWORK("10.50.0.0/16") { SERVERS("10.50.1.0/24") } }

pub(crate) fn infrastructure(app: &mut App<Atlas>) {
    app.stack(STACK, tags!(AtlasTags { owner: "cartography" }), |stack| {
        provider!(stack, aws::Provider { region: "eu-central-1" });
        let network = resource!(stack, "main", aws::Vpc { cidr_block: NETWORK });
        resource!(stack, "servers", aws::Subnet { vpc_id: network.id(), cidr_block: SERVERS });
        maps(stack);
        resource!(stack, "previews", aws::S3Bucket {});
    });
}

/// Maps cannot be drawn again, so no plan for production may remove them.
fn maps(stack: &mut Stack<Atlas>) {
    match stack.environment() {
        Env::Dev => resource!(stack, "maps", aws::S3Bucket {}),
        Env::Prod => resource!(stack, "maps", aws::S3Bucket {}, lifecycle(prevent_destroy)),
    };
}
