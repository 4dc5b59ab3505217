//! What the calls promise.

use formwork::json;
use formwork::testing::Infrastructure;

use super::{declare, greeting, peering};

fn production() -> Infrastructure {
    Infrastructure::of("production", declare)
}

#[test]
fn all_calls_of_a_module_are_found_and_no_others() {
    let infrastructure = production();
    let calls = infrastructure.all::<greeting::Greeting>();
    calls.assert_count(3);
    calls.assert_each_contains(json!({ "source": "./modules/greeting" }));
    infrastructure.all::<peering::Peering>().assert_count(1);
}

#[test]
fn absent_members_of_objects_stay_absent() {
    production().at("module.staff").assert_contains(json!({
        "people": { "ada": { "since": 1842, "title": "Countess" }, "grace": { "since": 1952 } },
    }));
}

#[test]
fn guests_are_greeted_after_the_staff() {
    let infrastructure = production();
    let guests = infrastructure.at("module.guests");
    infrastructure
        .assert_depends(&guests.selection(), &infrastructure.at("module.staff").selection());
    guests.assert_contains(json!({ "depends_on": ["module.staff"] }));
}

#[test]
fn each_region_of_the_network_has_its_provider() {
    production()
        .at("module.network")
        .assert_contains(json!({ "providers": { "aws": "aws", "aws.peer": "aws.west" } }));
}
