//! Layer 2: a cluster for containers, where their images are kept, and samples to test with.

use formwork::prelude::*;
use formwork_aws as aws;

use crate::Platform;

pub(super) fn compute(stack: &mut Stack<Platform>) {
    resource!(stack, "services", aws::EcsCluster {});
    resource!(
        stack,
        "images",
        aws::EcrRepository {
            image_tag_mutability: "IMMUTABLE",
            image_scanning_configuration: ImageScanningConfiguration { scan_on_push: true },
        }
    );
    resource!(stack, "samples", aws::S3Bucket {});
}
