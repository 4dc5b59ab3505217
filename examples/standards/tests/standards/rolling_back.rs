use formwork::procedure::Script;

use crate::world::{count, play, tools};

fn removing(left: &str) -> Script {
    tools()
        .input("target", "aws_s3_bucket.previews")
        .command("terraform plan", 0, "")
        .command("terraform plan -input=false -destroy", 0, "")
        .command("terraform state list", 0, left)
}

#[test]
fn one_resource_is_removed_after_an_approval_and_looked_for_afterwards() {
    let script = removing("aws_s3_bucket.maps\n").approve("approve", "ada");
    play(&script, "roll-back").assert_completed();
    let plan = "terraform plan -input=false -destroy -target=aws_s3_bucket.previews -out=run-removal.tfplan";
    let apply = "terraform apply -input=false run-removal.tfplan";
    let commands = script.commands();
    let at = |line: &str| commands.iter().position(|command| command == line).expect("it was run");
    assert!(at(plan) < at(apply), "{commands:?}");
}

#[test]
fn nothing_is_removed_without_an_approval() {
    let script = removing("");
    play(&script, "roll-back").assert_waits_for("approve");
    assert_eq!(count(&script, "terraform apply"), 0);
}

#[test]
fn a_resource_that_is_still_there_was_not_removed() {
    let script = removing("aws_s3_bucket.previews\n").approve("approve", "ada");
    play(&script, "roll-back").assert_blocked("aws_s3_bucket.previews is still there");
}

#[test]
fn what_is_protected_cannot_be_planned_away() {
    let script = tools()
        .input("target", "aws_s3_bucket.maps")
        .command("terraform plan -input=false -destroy", 1, "")
        .approve("approve", "ada");
    play(&script, "roll-back").assert_blocked("ended with exit code 1");
    assert_eq!(count(&script, "terraform apply"), 0);
}

#[test]
fn a_removal_whose_runner_died_is_not_begun_a_second_time() {
    let script = removing("").approve("approve", "ada").dies_after("remove");
    play(&script, "roll-back").assert_waits_for("remove");
    assert_eq!(count(&script, "terraform apply"), 1);
}
