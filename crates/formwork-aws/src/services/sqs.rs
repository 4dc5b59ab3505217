// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `sqs`.

use crate::types::*;

/// Blocks of [`aws_sqs_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sqs_queue).
pub mod sqs_queue {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sqs_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sqs_queue)."]
    Managed "aws_sqs_queue" SqsQueue SqsQueueAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 80, "0-9A-Za-z_-"));
    tags Map;
    relations {
        "conflict kms_master_key_id sqs_managed_sse_enabled";
        "conflict name name_prefix";
    }
    arguments {
        content_based_deduplication: Bool = "content_based_deduplication optional\tmay_replace";
        deduplication_scope: Str = "deduplication_scope computed\tin messageGroup|queue";
        delay_seconds: Num = "delay_seconds optional\trange 0 900\twhole";
        fifo_queue: Bool = "fifo_queue optional\treplaces";
        fifo_throughput_limit: Str = "fifo_throughput_limit computed\tin perMessageGroupId|perQueue";
        kms_data_key_reuse_period_seconds: Num = "kms_data_key_reuse_period_seconds computed\trange 60 86400\twhole";
        kms_master_key_id: Str = "kms_master_key_id optional";
        max_message_size: Num = "max_message_size optional\trange 1024 262144\twhole";
        message_retention_seconds: Num = "message_retention_seconds optional\trange 60 1209600\twhole";
        name_prefix: Str = "name_prefix computed\treplaces";
        policy: Str = "policy computed\tformat json";
        receive_wait_time_seconds: Num = "receive_wait_time_seconds optional\twhole";
        redrive_allow_policy: Str = "redrive_allow_policy computed\tformat json";
        redrive_policy: Str = "redrive_policy computed\tformat json";
        sqs_managed_sse_enabled: Bool = "sqs_managed_sse_enabled computed";
        tags: Map<Str> = "tags optional";
        visibility_timeout_seconds: Num = "visibility_timeout_seconds optional\trange 0 43200\twhole";
    }
    unread {
        name: Str = "name computed\treplaces";
    }
    single {
        timeouts: sqs_queue::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::SqsQueue> = "arn";
        id: Id<kind::SqsQueue> = "id";
        name: Name<kind::SqsQueue> = "name";
        tags_all: Map<Str> = "tags_all";
        url: Str = "url";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sqs_queue_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sqs_queue_policy)."]
    Managed "aws_sqs_queue_policy" SqsQueuePolicy SqsQueuePolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json";
        queue_url: Id<kind::SqsQueue> = "queue_url required\treplaces";
    }
    attributes {
        id: Id<kind::SqsQueuePolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sqs_queue_redrive_allow_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sqs_queue_redrive_allow_policy)."]
    Managed "aws_sqs_queue_redrive_allow_policy" SqsQueueRedriveAllowPolicy SqsQueueRedriveAllowPolicyAttributes
    naming None;
    tags None;
    arguments {
        queue_url: Id<kind::SqsQueue> = "queue_url required\treplaces";
        redrive_allow_policy: Str = "redrive_allow_policy required\tformat json";
    }
    attributes {
        id: Id<kind::SqsQueueRedriveAllowPolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sqs_queue_redrive_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sqs_queue_redrive_policy)."]
    Managed "aws_sqs_queue_redrive_policy" SqsQueueRedrivePolicy SqsQueueRedrivePolicyAttributes
    naming None;
    tags None;
    arguments {
        queue_url: Id<kind::SqsQueue> = "queue_url required\treplaces";
        redrive_policy: Str = "redrive_policy required\tformat json";
    }
    attributes {
        id: Id<kind::SqsQueueRedrivePolicy> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_sqs_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sqs_queue)."]
        Data "aws_sqs_queue" SqsQueue SqsQueueAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::SqsQueue> = "arn";
            id: Id<kind::SqsQueue> = "id";
            name: Name<kind::SqsQueue> = "name";
            url: Str = "url";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_sqs_queues`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sqs_queues)."]
        Data "aws_sqs_queues" SqsQueues SqsQueuesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            queue_name_prefix: Str = "queue_name_prefix optional";
        }
        attributes {
            queue_urls: Set<Str> = "queue_urls";
        }
    }
}
