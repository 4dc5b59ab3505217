//! Five documents of the field, which lie beside the repository where they may be read: nothing of them is lost.

use std::path::{Path, PathBuf};

use cargo_formwork::{Outline, Tally, adopt};
use formwork_emit::procedure_markdown;

fn seeds() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/seeds");
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut seeds: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    seeds.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    seeds.sort();
    seeds
}

#[test]
fn nothing_of_the_seed_documents_is_lost() {
    let seeds = seeds();
    if seeds.is_empty() {
        eprintln!("skipped: there are no documents in ../shared/seeds");
        return;
    }
    let mut sum = Tally::default();
    let mut elements = 0;
    for path in &seeds {
        let name = path.display();
        let source =
            std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"));
        let adopted = adopt(&source, "seed");
        let original = Outline::of(&source);
        let written = Outline::of(&procedure_markdown(&adopted.model));
        assert_eq!(original.difference(&written), None, "{name}");
        assert_eq!(original.tally(), written.tally(), "{name}");
        let tally = original.tally();
        println!(
            "{name}: {} of {} items became elements",
            adopted.items, tally.items
        );
        assert!(
            adopted.items * 100 >= tally.items * 95,
            "{name}: only {} of {}",
            adopted.items,
            tally.items
        );
        sum.headings += tally.headings;
        sum.items += tally.items;
        sum.fences += tally.fences;
        elements += adopted.items;
    }
    println!("{elements} of {} items became elements", sum.items);
    assert_eq!((sum.headings, sum.items, sum.fences), (94, 772, 17));
}
