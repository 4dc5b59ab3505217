//! A secret that is taken for plain text, or for JSON, without a reason.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    let password = data!(stack, "password", aws::data::SsmParameter { name: "/orders/password" });
    resource!(stack, "orders", aws::DbInstance {
        instance_class: "db.t4g.micro",
        username: password.value().assume::<Str>(),
    });
    resource!(stack, "copy", aws::SsmParameter {
        r#type: "String",
        insecure_value: password.value().to_json(),
    });
}

fn main() {}
