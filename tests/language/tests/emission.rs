//! What the examples emit depends on nothing but the examples.

use formwork_language_tests::{FEATURES, parts};

#[test]
fn every_example_is_emitted_the_same_again_and_on_another_thread() {
    for feature in FEATURES {
        let once = feature.emitted();
        assert_eq!(once, feature.emitted(), "{}", feature.name);
        let elsewhere = std::thread::spawn(|| feature.emitted());
        let elsewhere = elsewhere.join().expect("emitting does not panic");
        assert_eq!(once, elsewhere, "{}", feature.name);
    }
}

#[test]
fn every_example_says_what_it_is_for_and_replaces_hcl() {
    for feature in FEATURES {
        assert!(
            feature.prose().len() > 100,
            "{} has too little prose",
            feature.name
        );
        assert!(feature.rust().contains("fn declare("), "{}", feature.name);
        let (path, text) = &parts(feature.hcl)[0];
        assert!(
            *path == "main.tf" && text.contains("terraform {"),
            "{}",
            feature.name
        );
    }
}
