//! Declarations are Rust, so the real formatter formats them.

use std::fs;
use std::process::Command;

const BADLY_SPACED: &str = "fn web() {
resource!( stack,\"web\",aws::SecurityGroup{ingress:[Ingress{from_port:80,to_port:80},Ingress{from_port:443,to_port:443}],..base},about( \"Requests\" ),lifecycle(prevent_destroy,ignore_changes( tags )));
}
";

const FORMATTED: &str = r#"fn web() {
    resource!(
        stack,
        "web",
        aws::SecurityGroup {
            ingress: [
                Ingress {
                    from_port: 80,
                    to_port: 80
                },
                Ingress {
                    from_port: 443,
                    to_port: 443
                }
            ],
            ..base
        },
        about("Requests"),
        lifecycle(prevent_destroy, ignore_changes(tags))
    );
}
"#;

#[test]
fn rustfmt_formats_a_badly_spaced_declaration() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("web.rs");
    fs::write(&file, BADLY_SPACED).expect("the folder is writable");
    match Command::new("rustfmt")
        .args(["--edition", "2024"])
        .arg(&file)
        .status()
    {
        Ok(status) if status.success() => assert_eq!(
            fs::read_to_string(&file).expect("it is still there"),
            FORMATTED
        ),
        outcome => {
            assert!(
                std::env::var_os("CI").is_none(),
                "`rustfmt` is needed in CI: {outcome:?}"
            );
            println!("skipped: `rustfmt` is not installed");
        }
    }
}
