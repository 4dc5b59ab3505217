//! Declarations are Rust, so the real formatter formats them.

use std::fs;
use std::io::Write as _;
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

fn rustfmt() -> Command {
    Command::new("rustfmt")
}

/// A proxy of rustup may stand where the formatter itself is not installed; then it fails.
fn is_installed() -> bool {
    let version = rustfmt().arg("--version").output();
    version.is_ok_and(|output| output.status.success())
}

#[test]
fn rustfmt_formats_a_badly_spaced_declaration() {
    if !is_installed() {
        assert!(std::env::var_os("CI").is_none(), "CI needs `rustfmt`");
        writeln!(std::io::stderr(), "skipped: `rustfmt` is not installed")
            .expect("standard error is open");
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("web.rs");
    fs::write(&file, BADLY_SPACED).expect("the folder is writable");
    // The settings of whoever runs this do not count.
    fs::write(folder.path().join("rustfmt.toml"), "").expect("the folder is writable");
    let formatted = rustfmt()
        .args(["--edition", "2024"])
        .arg(&file)
        .output()
        .expect("it is installed");
    assert!(
        formatted.status.success(),
        "{}",
        String::from_utf8_lossy(&formatted.stderr)
    );
    let formatted = fs::read_to_string(&file).expect("it is still there");
    assert_eq!(formatted, FORMATTED);
}
