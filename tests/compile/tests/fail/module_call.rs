//! Calls of a module that lack what it needs, or give what it does not take.

use formwork::prelude::*;
use formwork_compile_tests::Acme;

formwork::module_binding! {
    Network NetworkOutputs
    source "./modules/network";
    version "";
    tags None;
    providers {
        "aws" = "hashicorp/aws";
        "aws.peer" = "hashicorp/aws";
    }
    variables {
        cidr: formwork::Str = "cidr required";
        password: formwork::Secret<formwork::Str> = "password optional sensitive";
    }
    many {
        rules: network::Rules = "rules optional list attribute 0 0";
    }
    outputs {
        vpc_id: formwork::Str = "vpc_id";
    }
}

mod network {
    formwork::object_binding! {
        Rules
        unread {
            port: formwork::Num = "port required";
        }
    }
}

fn declare(stack: &mut Stack<Acme>) {
    let peer = provider!(stack, "peer", formwork_aws::Provider {});
    module!(stack, "variable", Network {}, provider("aws.peer", peer));
    module!(stack, "member", Network { cidr: "r", rules: [Rules {}] }, provider("aws.peer", peer));
    module!(stack, "provider", Network { cidr: "r" });
    module!(stack, "unknown", Network { cidr: "r" }, provider("aws.pear", peer));
    module!(stack, "secret", Network { cidr: "r", password: "hunter2" }, provider("aws.peer", peer));
    module!(stack, "kind", Network { cidr: 3 }, provider("aws.peer", peer));
    resource!(stack, "resource", Network { cidr: "r" });
    module!(stack, "output", Network { cidr: "r" }, provider("aws.peer", peer)).vpc();
}

fn main() {}
