use formwork::json;
use formwork::procedure::{Kind, Part};
use formwork::testing::Infrastructure;
use formwork_aws as aws;
use standards::declare;

#[test]
fn names_say_project_environment_kind_and_purpose() {
    let prod = Infrastructure::of("prod", declare);
    prod.at("aws_s3_bucket.maps").assert_contains(json!({ "bucket": "atlas-prod-s3-bucket-maps" }));
    let dev = Infrastructure::of("dev", declare);
    dev.at("aws_vpc.main").assert_contains(json!({ "tags": { "Name": "atlas-dev-vpc-main" } }));
}

#[test]
fn production_cannot_lose_its_maps() {
    let protected = |environment: &str| {
        let declared = Infrastructure::of(environment, declare);
        declared.at("aws_s3_bucket.maps").document().value()["lifecycle"]["prevent_destroy"] == true
    };
    assert!(protected("prod"));
    assert!(!protected("dev"));
}

#[test]
fn both_environments_hold_the_same_kinds_of_things() {
    let count = |environment: &str| {
        let declared = Infrastructure::of(environment, declare);
        (declared.everything().count(), declared.all::<aws::S3Bucket>().count())
    };
    assert_eq!(count("dev"), count("prod"));
}

#[test]
fn the_standard_is_a_document_with_twelve_principles_and_nothing_to_run() {
    let dev = Infrastructure::of("dev", declare);
    let standard = dev.procedure("standard");
    assert_eq!(standard.kind, Kind::Standard);
    let principles = standard.parts.iter().filter_map(|part| match part {
        Part::Principle(principle) => Some(&*principle.title),
        _ => None,
    });
    let principles: Vec<&str> = principles.collect();
    assert_eq!(
        principles[..4],
        ["Plan First", "Small Changes", "Rollback Ready", "No Direct Changes"]
    );
    assert_eq!(principles.len(), 12);
    assert!(standard.steps.is_empty());
}
