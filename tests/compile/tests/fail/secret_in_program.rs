//! A key that is shared with somebody else, in the program.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(
        stack,
        "office",
        aws::VpnConnection {
            customer_gateway_id: "cgw-0123456789abcdef0",
            transit_gateway_id: "tgw-0123456789abcdef0",
            r#type: "ipsec.1",
            tunnel1_preshared_key: "swordfish",
        }
    );
}

fn main() {}
