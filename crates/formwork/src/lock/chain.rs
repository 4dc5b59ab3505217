//! Moves in a row.

use std::collections::BTreeMap;

/// Where a row of moves that begins at `from` ends; at `from` itself, if it goes in a circle.
pub(super) fn end<'a>(moves: &'a BTreeMap<String, String>, from: &'a str) -> &'a str {
    let mut address = from;
    // A row is no longer than all moves; one that is, circles without coming back to where it began.
    for _ in 0..moves.len() {
        match moves.get(address) {
            Some(to) if to == from => return from,
            Some(to) => address = to,
            None => break,
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_ends_where_nothing_moves_on_and_a_circle_where_it_began() {
        let moves = [("a", "b"), ("b", "c"), ("x", "y"), ("y", "x"), ("z", "x")]
            .map(|(from, to)| (from.to_owned(), to.to_owned()));
        let moves = BTreeMap::from(moves);
        assert_eq!(end(&moves, "a"), "c");
        assert_eq!(end(&moves, "c"), "c");
        assert_eq!(end(&moves, "x"), "x");
        assert!(["x", "y"].contains(&end(&moves, "z")));
    }
}
