//! What must hold for the storefront, whatever its components look like.

use formwork::json;
use formwork::testing::Infrastructure;
use formwork_aws as aws;
use shop_storefront::declare;

#[test]
fn no_path_leads_from_the_internet_to_the_databases() {
    let production = Infrastructure::of("production", declare);
    let gateway = production.all::<aws::InternetGateway>();
    let routing = production
        .all::<aws::Route>()
        .and(&production.all::<aws::RouteTable>())
        .and(&production.all::<aws::RouteTableAssociation>());
    let subnets = production.all::<aws::Subnet>();
    production.assert_not_connected(&gateway, &subnets.matching("database"), &routing);
    production.assert_not_connected(&gateway, &subnets.matching("private"), &routing);
    // The same question has another answer for public subnets, so it is a question.
    production.assert_connected(&subnets.matching("public"), &gateway, &routing);
}

#[test]
fn every_bucket_is_private_encrypted_and_versioned() {
    let production = Infrastructure::of("production", declare);
    let buckets = production.all::<aws::S3Bucket>().count();
    assert_eq!(buckets, 3);
    production.all::<aws::S3BucketPublicAccessBlock>().assert_count(buckets);
    production.all::<aws::S3BucketServerSideEncryptionConfiguration>().assert_count(buckets);
    production
        .all::<aws::S3BucketVersioning>()
        .assert_each_contains(json!({ "versioning_configuration": { "status": "Enabled" } }));
}

#[test]
fn production_survives_the_loss_of_a_zone_and_dev_is_cheap() {
    let database = |environment| {
        Infrastructure::of(environment, declare).at("aws_db_instance.data_orders").document()
    };
    database("production").assert_contains(json!({
        "multi_az": true,
        "deletion_protection": true,
        "backup_retention_period": 30,
    }));
    database("dev").assert_contains(json!({ "multi_az": false, "instance_class": "db.t4g.micro" }));
}

#[test]
fn the_password_of_the_database_is_in_no_plan_and_no_state() {
    let production = Infrastructure::of("production", declare);
    production.at("aws_db_instance.data_orders").assert_contains(json!({
        "password": null,
        "password_wo": "${ephemeral.aws_secretsmanager_secret_version.data_orders.secret_string}",
    }));
    production.at("aws_secretsmanager_secret_version.data_orders").assert_contains(json!({
        "secret_string": null,
        "secret_string_wo": "${ephemeral.aws_secretsmanager_random_password.data_random.random_password}",
    }));
}

#[test]
fn every_thing_that_can_carry_tags_names_its_owner() {
    let staging = Infrastructure::of("staging", declare);
    let owned = staging.everything().tagged("Owner", "storefront");
    assert!(owned.count() >= 50, "{} resources carry an owner", owned.count());
    assert_eq!(staging.at("aws_autoscaling_group.web_servers").tag("CostCenter"), Some("4711"));
    assert_eq!(staging.at("aws_lb.web_lb").name(), Some("store-staging-web-lb"));
}

#[test]
fn each_environment_is_large_enough_to_be_an_example() {
    for environment in ["dev", "staging", "production"] {
        let count = Infrastructure::of(environment, declare).everything().count();
        assert!(count >= 60, "{environment} has {count} resources");
    }
}

#[test]
fn the_network_of_dev_is_as_reviewed() {
    let dev = Infrastructure::of("dev", declare);
    dev.at("aws_vpc.network_main").document().assert_snapshot("tests/network.json");
}
