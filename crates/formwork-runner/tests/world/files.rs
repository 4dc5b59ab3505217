//! Files, which are there wholly or not at all.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use formwork_procedure::World;

use crate::system;

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("it is a folder");
    entries
        .map(|entry| entry.expect("it can be read").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect()
}

#[test]
fn a_file_is_created_once_with_its_folders() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    let path = runs.path().join("artifacts/dev/plan.txt");
    assert_eq!(world.read(&path), Ok(None));
    assert_eq!(world.create(&path, b"one"), Ok(()));
    let failure = world.create(&path, b"two").expect_err("it is there");
    assert!(failure.message.ends_with("is not overwritten"), "{failure}");
    assert!(failure.is_final);
    assert_eq!(world.read(&path), Ok(Some(b"one".to_vec())));
    assert_eq!(names(path.parent().expect("it has a folder")), ["plan.txt"]);
}

#[test]
fn of_many_that_create_a_file_one_succeeds() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    let path = runs.path().join("plan.txt");
    let succeeded = std::thread::scope(|scope| {
        let create = |number: u8| {
            let (world, path) = (&world, &path);
            scope.spawn(move || world.create(path, &[number; 100]).is_ok())
        };
        let writers: Vec<_> = (0..8).map(create).collect();
        let results = writers
            .into_iter()
            .map(|writer| writer.join().expect("it does not panic"));
        results.filter(|succeeded| *succeeded).count()
    });
    assert_eq!(succeeded, 1);
    let content = world
        .read(&path)
        .expect("it can be read")
        .expect("it is there");
    assert!(content.len() == 100 && content.iter().all(|byte| *byte == content[0]));
}

#[test]
fn a_replaced_file_is_another_file() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    let path = runs.path().join("status.md");
    assert_eq!(world.replace(&path, b"one"), Ok(()));
    let open = fs::File::open(&path).expect("it is there");
    let before = open.metadata().expect("it is open").ino();
    assert_eq!(world.replace(&path, b"two"), Ok(()));
    assert_eq!(world.read(&path), Ok(Some(b"two".to_vec())));
    assert_ne!(fs::metadata(&path).expect("it is there").ino(), before);
    assert_eq!(
        std::io::read_to_string(open).expect("it can be read"),
        "one"
    );
    assert_eq!(names(runs.path()), ["status.md"]);
}

#[test]
fn what_cannot_be_written_is_named_and_leaves_nothing() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    let folder = runs.path().join("status.md");
    fs::create_dir(&folder).expect("it can be made");
    let failure = world
        .replace(&folder, b"one")
        .expect_err("a folder is there");
    let begin = format!("{} cannot be written: ", folder.display());
    assert!(failure.message.starts_with(&begin), "{failure}");
    assert_eq!(names(runs.path()), ["status.md"]);
    let failure = world.read(&folder).expect_err("it is a folder");
    assert!(failure.message.contains("cannot be read: "), "{failure}");
}
