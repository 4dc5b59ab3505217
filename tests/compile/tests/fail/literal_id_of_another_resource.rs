//! A literal id with the prefix of another resource.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "web", aws::Subnet { vpc_id: "subnet-0123456789abcdef0", cidr_block: "10.0.1.0/24" });
    resource!(stack, "web", aws::Lb { subnets: ["subnet-0123456789abcdef0", "sg-0123456789abcdef0"] });
    resource!(stack, "api", aws::Lb { subnet_mapping: SubnetMapping { subnet_id: "vpc-0123456789abcdef0" } });
}

fn main() {}
