//! Bindings as the generator writes them: some of the AWS provider's, and an invented type that covers every shape.

#![allow(dead_code, missing_docs, unreachable_pub)]

use formwork_model::{
    Any, Bool, List, Map, Num, ProviderSchema, Set, Str, block_binding, resource_binding,
};

pub const AWS: ProviderSchema = ProviderSchema {
    name: "aws",
    source: "hashicorp/aws",
    version: "5.100.0",
    documents: &[],
    safety: formwork_model::SafetyFacts::NONE,
};

pub const RANDOM: ProviderSchema = ProviderSchema {
    name: "random",
    source: "hashicorp/random",
    version: "3",
    documents: &[],
    safety: formwork_model::SafetyFacts::NONE,
};

block_binding! {
    Aws
    arguments { region: Str = "region optional"; }
    single { default_tags: DefaultTags = "default_tags optional list block 0 1"; }
}
impl formwork_model::ProviderBlock for Aws {
    const PROVIDER: &'static ProviderSchema = &AWS;
}

block_binding! {
    DefaultTags
    arguments { tags: Map<Str> = "tags optional"; }
}

block_binding! { Random }
impl formwork_model::ProviderBlock for Random {
    const PROVIDER: &'static ProviderSchema = &RANDOM;
}

resource_binding! {
    Managed "aws_vpc" Vpc VpcAttributes
    naming None;
    tags None;
    arguments {
        cidr_block: Str = "cidr_block optional";
        enable_dns_hostnames: Bool = "enable_dns_hostnames computed";
        tags: Map<Str> = "tags optional";
    }
    attributes { id: Str = "id"; }
}

resource_binding! {
    Managed "aws_subnet" Subnet SubnetAttributes
    naming None;
    tags None;
    arguments {
        vpc_id: Str = "vpc_id required";
        availability_zone: Str = "availability_zone computed";
        cidr_block: Str = "cidr_block optional";
        tags: Map<Str> = "tags optional";
    }
    attributes { id: Str = "id"; }
}

resource_binding! {
    Managed "aws_security_group" SecurityGroup SecurityGroupAttributes
    naming None;
    tags None;
    arguments {
        description: Str = "description optional";
        name: Str = "name computed";
        vpc_id: Str = "vpc_id computed";
    }
    many { ingress: Ingress = "ingress computed set object 0 0"; }
    attributes { id: Str = "id"; }
}

block_binding! {
    Ingress
    arguments {
        from_port: Num = "from_port required";
        protocol: Str = "protocol required";
        to_port: Num = "to_port required";
        cidr_blocks: List<Str> = "cidr_blocks optional";
        description: Str = "description optional";
        ipv6_cidr_blocks: List<Str> = "ipv6_cidr_blocks optional";
        prefix_list_ids: List<Str> = "prefix_list_ids optional";
        security_groups: Set<Str> = "security_groups optional";
        self_: Bool = "self optional";
    }
}

resource_binding! {
    Managed "aws_s3_bucket" Bucket BucketAttributes
    naming None;
    tags None;
    arguments { bucket: Str = "bucket computed"; tags: Map<Str> = "tags optional"; }
    many { cors_rule: CorsRule = "cors_rule optional list block 0 0"; }
    single { website: Website = "website optional list block 0 1"; }
    attributes { arn: Str = "arn"; id: Str = "id"; }
}

block_binding! {
    CorsRule
    arguments {
        allowed_methods: List<Str> = "allowed_methods required";
        allowed_origins: List<Str> = "allowed_origins required";
        max_age_seconds: Num = "max_age_seconds optional";
    }
}

block_binding! {
    Website
    arguments { index_document: Str = "index_document optional"; }
}

resource_binding! {
    Data "aws_availability_zones" Zones ZonesAttributes
    naming None;
    tags None;
    arguments { state: Str = "state optional"; }
    attributes { names: List<Str> = "names"; }
}

resource_binding! {
    Ephemeral "aws_secretsmanager_secret_version" Secret SecretAttributes
    naming None;
    tags None;
    arguments { secret_id: Str = "secret_id required"; }
    attributes { secret_string: Str = "secret_string"; }
}

// `resource_binding!` takes the provider from the root of the crate; this one belongs to another.
pub const PET: &formwork_model::ResourceSchema = &formwork_model::ResourceSchema {
    type_name: "random_pet",
    class: formwork_model::Class::Managed,
    origin: formwork_model::Origin::Provider(&RANDOM),
    block: &formwork_model::BlockSchema::new(&["length optional"], &[], &[], &[]),
    naming: None,
    tags: formwork_model::TagStyle::None,
    relations: &[],
};

resource_binding! {
    Managed "invented_shapes" Shapes ShapesAttributes
    naming None;
    tags None;
    arguments {
        anything: Any = "anything optional";
        list: List<Str> = "list optional";
        map: Map<Str> = "map optional";
        number: Num = "number optional";
        switch: Bool = "switch optional";
        text: Str = "text optional";
    }
    many {
        attribute_list: Inner = "attribute_list optional list attribute 0 0";
        block_list: Inner = "block_list optional list block 0 0";
        block_list_of_one: Inner = "block_list_of_one optional list block 0 1";
        object_list: Outer = "object_list optional list object 0 0";
    }
    single {
        attribute_single: Inner = "attribute_single optional single attribute 0 0";
        attribute_list_of_one: Inner = "attribute_list_of_one optional list attribute 0 1";
        block_set_of_one: Inner = "block_set_of_one optional set block 1 1";
        block_single: Inner = "block_single optional single block 0 0";
        object_single: Outer = "object_single optional single object 0 0";
    }
    keyed {
        attribute_map: Inner = "attribute_map optional map attribute 0 0";
        block_map: Inner = "block_map optional map block 0 0";
        object_map: Inner = "object_map optional map object 0 0";
    }
    attributes {
        set: Set<Str> = "set";
        numbers: Map<Num> = "numbers";
    }
}

block_binding! {
    Inner
    arguments { port: Num = "port required"; name: Str = "name optional"; }
}

block_binding! {
    Outer
    arguments { title: Str = "title optional"; }
    many { inner: Inner = "inner optional set object 0 0"; }
    single { only: Inner = "only optional single object 0 0"; }
}
