//! An action is done when a resource that triggers it is made or changed (Terraform 1.14; OpenTofu has none). `action!` declares one, and `lifecycle(action(..))`
//! of a resource says when it is done; a condition goes into `action_if`. A target that includes an older Terraform refuses it (`FW0141`). Steps that need a
//! person, a check of what came out, or a way back belong into a procedure. The bindings of AWS 5 know no actions: here is one by hand.

use formwork::prelude::*;
use formwork::{ActionEvent, action};
use formwork_aws as aws;
use formwork_model::{Class, ResourceSchema, TagStyle, block_binding};

use crate::{Newest, terraform};

block_binding! {
    /// Calls a function of AWS Lambda.
    LambdaInvoke
    unread {
        function_name: Str = "function_name required";
        payload: Str = "payload required";
    }
}

impl formwork::Resource for LambdaInvoke {
    type Attributes = ();
    const RESOURCE: &'static ResourceSchema = &ResourceSchema {
        type_name: "aws_lambda_invoke",
        class: Class::Action,
        origin: formwork_model::Origin::Provider(&aws::PROVIDER),
        block: <Self as formwork::Block>::SCHEMA,
        naming: None,
        tags: TagStyle::None,
        relations: &[],
    };
}

pub(crate) fn declare(stack: &mut Stack<Newest>) {
    let is_warmed = stack.variable(Variable::<Bool>::new("is_warmed").default(true));
    let warm_up = action!(
        stack,
        "warm_up",
        LambdaInvoke {
            function_name: "warm-caches",
            payload: "{}",
        }
    );
    resource!(
        stack,
        "release",
        terraform::Data { input: "v1" },
        lifecycle(
            action([ActionEvent::AfterCreate], &warm_up),
            action_if(is_warmed, [ActionEvent::AfterUpdate], &warm_up)
        )
    );
}
