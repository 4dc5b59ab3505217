//! All rounds together, as the page shows them.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::round::Seen;
use super::victim::Victim;

/// What all rounds did and found.
#[derive(Debug, Default)]
pub(crate) struct Report {
    rounds: usize,
    kills: BTreeMap<Victim, usize>,
    places: BTreeSet<String>,
    resumes: usize,
    answers: usize,
    damaged: usize,
    pub(crate) violations: usize,
}

impl Report {
    pub(crate) fn add(&mut self, seen: Seen) {
        self.rounds += 1;
        for (victim, kills) in seen.kills {
            *self.kills.entry(victim).or_default() += kills;
        }
        self.places.extend(seen.places);
        self.resumes += seen.resumes;
        self.answers += seen.answers;
        self.damaged += usize::from(seen.damaged);
        self.violations += seen.violations.len();
    }

    pub(crate) fn kills(&self) -> usize {
        self.kills.values().sum()
    }

    /// The table of the page.
    pub(crate) fn table(&self, seed: u64, took: Duration) -> String {
        let mut rows = vec![
            "| what | number |".to_owned(),
            "|---|---|".to_owned(),
            format!("| rounds, from seed {seed} | {} |", self.rounds),
        ];
        for victim in Victim::ALL {
            let kills = self.kills.get(&victim).copied().unwrap_or_default();
            rows.push(format!("| kills of {} | {kills} |", victim.label()));
        }
        let numbers = [
            (
                "different last lines of the journal at a kill",
                self.places.len(),
            ),
            ("resumes", self.resumes),
            ("approvals and answers from other processes", self.answers),
            ("journals of which three copies were damaged", self.damaged),
            ("violations", self.violations),
            ("seconds", took.as_secs() as usize),
        ];
        rows.extend(numbers.map(|(what, number)| format!("| {what} | {number} |")));
        rows.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_are_added_up() {
        let mut report = Report::default();
        for victim in [Victim::Both, Victim::Both, Victim::Runner] {
            report.add(Seen {
                kills: BTreeMap::from([(victim, 2)]),
                resumes: 3,
                violations: vec!["a step was lost".to_owned()],
                ..Seen::default()
            });
        }
        let table = report.table(7, Duration::from_secs(9));
        for row in [
            "| rounds, from seed 7 | 3 |",
            "| kills of the runner alone | 2 |",
            "| kills of the runner and its children | 4 |",
            "| kills of the children alone | 0 |",
            "| resumes | 9 |",
            "| violations | 3 |",
            "| seconds | 9 |",
        ] {
            assert!(table.contains(row), "{row} in\n{table}");
        }
    }
}
