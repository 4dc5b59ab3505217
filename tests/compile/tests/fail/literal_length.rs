//! Text that is too long or too short.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "web", aws::Lb {
        name_prefix: "storefront-",
        subnets: ["subnet-0123456789abcdef0"],
    });
    resource!(stack, "shop", aws::IamAccountAlias { account_alias: "me" });
}

fn main() {}
