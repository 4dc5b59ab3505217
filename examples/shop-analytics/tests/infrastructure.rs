//! The same components under other conventions.

use formwork::testing::Infrastructure;
use formwork_aws as aws;
use shop_analytics::declare;

#[test]
fn names_and_tags_follow_the_conventions_of_this_program() {
    let live = Infrastructure::of("live", declare);
    let balancer = live.at("aws_lb.web_lb");
    assert_eq!(balancer.name(), Some("live-figures-web-lb"));
    assert_eq!(balancer.tag("ticket"), Some("FIG-311"));
    assert_eq!(balancer.tag("Owner"), None);
}

#[test]
fn the_replica_reads_from_the_database_and_not_the_other_way() {
    let live = Infrastructure::of("live", declare);
    let databases = live.all::<aws::DbInstance>();
    databases.assert_count(2);
    let (orders, reports) = (databases.matching("orders"), databases.matching("reports"));
    live.assert_depends(&reports, &orders);
    live.assert_independent(&orders, &reports);
}

#[test]
fn only_the_log_of_the_function_has_a_name_of_its_own() {
    let test = Infrastructure::of("test", declare);
    let summaries: Vec<&str> = test.notes().iter().map(|note| note.summary.as_str()).collect();
    assert_eq!(
        summaries,
        ["aws_cloudwatch_log_group.web_thumbs: the name is given, not made from the pattern"]
    );
}
