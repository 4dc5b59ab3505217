//! Compares what a program declares with what the lock remembers: what was renamed is moved, and what would be lost is asked for.

use std::collections::{BTreeMap, BTreeSet};

use formwork_model::{
    Class, Destination, Diagnostic, Effect, Fate, Import, ImportId, Model, Move, NodeState, Place,
    Removal,
};

use super::chain::end;
use super::entry::{Entry, type_of};
use super::matching::{ACROSS, Candidate, Matches, WITHIN};
use super::repeated::{Moves, Unclear};
use super::{Last, Lock, StackLock, StackName, error};
use crate::command::Selection;

/// What came of a comparison.
#[derive(Debug, Default)]
pub(crate) struct Reconciled {
    /// What must be decided by a person.
    pub(crate) findings: Vec<Diagnostic>,
    /// What was found out, a line each.
    pub(crate) told: Vec<String>,
    /// What is to be remembered from now on.
    pub(crate) stacks: Vec<(StackName, StackLock)>,
}

/// Compares the stacks of `model` that are selected with `lock`, and adds to the model the moves, imports and removals that follow.
pub(crate) fn reconcile(
    lock: &Lock,
    model: &mut Model,
    selection: &Selection,
    last: &Last,
) -> Reconciled {
    let mut comparison = Comparison::new(lock, model, selection, last);
    comparison.said_in_program();
    comparison.within_stacks();
    comparison.across_stacks();
    comparison.instances();
    comparison.lost();
    let Comparison {
        mut result, stacks, ..
    } = comparison;
    for stack in stacks {
        if let Some(position) = stack.position {
            stack.tell(model, position);
        }
        if stack.is_covered {
            let (name, lock) = stack.remembered();
            result.stacks.push((name, lock));
        }
    }
    result
}

/// Something declared.
struct Declared {
    entry: Entry,
    place: Place,
    /// The argument that holds its name, and what a change of it does.
    naming: Option<(&'static str, Effect)>,
}

/// One stack: what the lock remembers of it, and what the program declares.
struct Compared {
    name: StackName,
    is_covered: bool,
    /// Where it stands in the model; nowhere, if the program declares it no more.
    position: Option<usize>,
    old: StackLock,
    declared: BTreeMap<String, Declared>,
    /// What the lock remembers, and nothing accounts for yet.
    gone: BTreeSet<String>,
    /// What is declared, and the lock does not remember.
    came: BTreeSet<String>,
    /// Former addresses that the program speaks of, also of single instances.
    said: BTreeSet<String>,
    /// Former and new address of what was renamed within the stack.
    renamed: Vec<(String, String)>,
    /// The moves that follow.
    moves: BTreeMap<String, String>,
    forgotten: BTreeSet<String>,
    imported: BTreeMap<String, String>,
    /// The ids that instances are known by, of what has another address now.
    ids: BTreeMap<String, BTreeMap<String, String>>,
}

struct Comparison<'a> {
    last: &'a Last,
    model: &'a Model,
    stacks: Vec<Compared>,
    result: Reconciled,
}

impl Compared {
    fn candidates<'a>(&'a self) -> (Vec<Candidate<'a>>, Vec<Candidate<'a>>) {
        let gone = self.gone.iter();
        let came = self.came.iter();
        (
            gone.map(|address| self.candidate(address, &self.old.resources[address]))
                .collect(),
            came.map(|address| self.candidate(address, &self.declared[address].entry))
                .collect(),
        )
    }

    fn candidate<'a>(&'a self, address: &'a str, entry: &'a Entry) -> Candidate<'a> {
        Candidate {
            stack: &self.name.stack,
            address,
            type_name: type_of(address),
            key: &entry.key,
            content: &entry.content,
            name: entry.name.as_deref(),
        }
    }

    /// Accounts for what has another address now.
    fn rename(&mut self, from: &str, to: &str) {
        self.gone.remove(from);
        self.came.remove(to);
        if let Some(entry) = self.old.resources.get(from) {
            self.ids.insert(to.to_owned(), entry.ids.clone());
        }
        self.renamed.push((from.to_owned(), to.to_owned()));
    }

    /// Whether the program says itself what became of an address, or of an instance of it.
    fn is_said(&self, address: &str) -> bool {
        let instance = format!("{address}[");
        self.said
            .iter()
            .any(|said| said == address || said.starts_with(&instance))
    }

    /// The moves to emit: those of the lock, and the new ones. Several in a row are a chain, which Terraform follows.
    fn all_moves(&self) -> BTreeMap<String, String> {
        let mut moves = self.old.moves.clone();
        moves.extend(self.moves.clone());
        for address in self.declared.keys() {
            open_circle(&mut moves, address);
        }
        let arrives = |from: &str| self.declared.contains_key(whole(end(&moves, from)));
        let arriving = moves.keys().filter(|from| arrives(from)).cloned();
        let arriving: BTreeSet<String> = arriving.collect();
        moves.retain(|from, _| arriving.contains(from));
        moves
    }

    fn all_forgotten(&self) -> BTreeSet<String> {
        let old = self.old.forgotten.iter();
        let still = old.filter(|address| !self.imported.keys().any(|to| whole(to) == *address));
        still.chain(&self.forgotten).cloned().collect()
    }

    fn all_imported(&self) -> BTreeMap<String, String> {
        let mut imported = self.imported.clone();
        for (to, id) in &self.old.imported {
            let to = self.moves.get(to).unwrap_or(to);
            if self.declared.contains_key(whole(to)) {
                imported.entry(to.clone()).or_insert_with(|| id.clone());
            }
        }
        imported
    }

    /// Adds to the model what the emitter is to say.
    fn tell(&self, model: &mut Model, position: usize) {
        let refactorings = &mut model.stacks[position].refactorings;
        let moves = self.all_moves().into_iter();
        refactorings.moves.extend(moves.map(|(from, to)| Move {
            from: from.into(),
            to: Destination::Address(to),
            place: None,
        }));
        let imports = self.all_imported().into_iter();
        refactorings.imports.extend(imports.map(|(to, id)| Import {
            to: Destination::Address(to),
            id: ImportId::from(id),
            place: None,
        }));
        let forgotten = self.all_forgotten().into_iter();
        refactorings.removals.extend(forgotten.map(|from| Removal {
            from: from.into(),
            fate: Fate::Forget,
            place: None,
        }));
    }

    fn remembered(mut self) -> (StackName, StackLock) {
        let (moves, forgotten, imported) =
            (self.all_moves(), self.all_forgotten(), self.all_imported());
        let mut resources = BTreeMap::new();
        for (address, declared) in self.declared {
            let mut entry = declared.entry;
            let old = self.old.resources.remove(&address);
            if let Some(ids) = self.ids.remove(&address) {
                entry.ids = ids;
            } else if let Some(old) = old
                && old.repeated == entry.repeated
            {
                entry.ids = old.ids;
            }
            resources.insert(address, entry);
        }
        let lock = StackLock {
            resources,
            moves,
            forgotten,
            imported,
        };
        (self.name, lock)
    }
}

/// Takes the move away from `address` out, if a row of moves leads back to it: it has that address again. What moved there before
/// goes the longer way, because Terraform lets one thing arrive from one address only.
fn open_circle(moves: &mut BTreeMap<String, String>, address: &str) {
    if end(moves, address) != address {
        return;
    }
    let Some(next) = moves.remove(address) else {
        return;
    };
    let mut last = next.clone();
    while let Some(to) = moves.get(&last).filter(|to| *to != address) {
        last = to.clone();
    }
    for (from, to) in moves.iter_mut() {
        if to == address && *from != last {
            to.clone_from(&next);
        }
    }
}

/// The address of all instances together.
fn whole(address: &str) -> &str {
    match address.find('[') {
        Some(at) => &address[..at],
        None => address,
    }
}

impl<'a> Comparison<'a> {
    fn new(lock: &'a Lock, model: &'a Model, selection: &Selection, last: &'a Last) -> Self {
        let name = |stack: &str| StackName {
            project: model.project.to_owned(),
            environment: model.environment.to_owned(),
            stack: stack.to_owned(),
        };
        let stacks = model.stacks.iter().enumerate();
        let mut compared: Vec<Compared> = stacks
            .map(|(position, stack)| {
                let old = lock.stack(&name(&stack.name)).cloned().unwrap_or_default();
                compare(
                    name(&stack.name),
                    Some(position),
                    old,
                    declared(model, position),
                    selection,
                )
            })
            .collect();
        for (name, old) in lock.environment(model.project, model.environment) {
            if !compared.iter().any(|stack| stack.name == *name) {
                let none = BTreeMap::new();
                compared.push(compare(name.clone(), None, old.clone(), none, selection));
            }
        }
        Self {
            last,
            model,
            stacks: compared,
            result: Reconciled::default(),
        }
    }

    /// Takes into account what the program says itself.
    fn said_in_program(&mut self) {
        let model = self.model;
        for (position, stack) in model.stacks.iter().enumerate() {
            let refactorings = &stack.refactorings;
            for moved in &refactorings.moves {
                let to = moved.to.address(model);
                let compared = &mut self.stacks[position];
                compared.said.insert(moved.from.to_string());
                if !moved.from.contains('[') && !to.contains('[') {
                    compared.rename(&moved.from, &to);
                }
                compared.gone.remove(whole(&moved.from));
                compared.came.remove(whole(&to));
            }
            for removal in &refactorings.removals {
                let compared = &mut self.stacks[position];
                compared.said.insert(removal.from.to_string());
                compared.gone.remove(&*removal.from);
            }
            for import in &refactorings.imports {
                let to = import.to.address(model);
                self.stacks[position].came.remove(&to);
            }
            for taken in &refactorings.takeovers {
                let to = Destination::Node(taken.to).address(model);
                let other = self
                    .stacks
                    .iter()
                    .position(|other| other.name.stack == taken.stack);
                // That the other stack does not exist is told by a rule.
                if let Some(other) = other.filter(|other| *other != position) {
                    self.take_over(other, &taken.from, position, &to, Some(taken.place));
                }
            }
        }
    }

    fn within_stacks(&mut self) {
        for position in 0..self.stacks.len() {
            let stack = &self.stacks[position];
            let (gone, came) = stack.candidates();
            let matches = Matches::of(gone, came, WITHIN);
            let pairs = owned(&matches.pairs);
            let mut findings = Vec::new();
            for (type_name, [gone, came]) in matches.unclear() {
                findings.push(self.ambiguous(position, type_name, &gone, &came));
            }
            let unclear: Vec<String> = matches
                .unclear()
                .into_values()
                .flat_map(|[gone, _]| gone)
                .map(|gone| gone.address.to_owned())
                .collect();
            for ((_, from), (_, to)) in pairs {
                self.check_name(position, &from, position, &to);
                self.stacks[position].rename(&from, &to);
            }
            for address in unclear {
                self.stacks[position].gone.remove(&address);
            }
            self.result.findings.extend(findings);
        }
    }

    fn across_stacks(&mut self) {
        let (mut gone, mut came) = (Vec::new(), Vec::new());
        for stack in &self.stacks {
            let candidates = stack.candidates();
            gone.extend(candidates.0);
            came.extend(candidates.1);
        }
        let matches = Matches::of(gone, came, ACROSS);
        let modules = |(gone, _): &&(Candidate<'_>, Candidate<'_>)| gone.type_name != "module";
        let pairs: Vec<_> = matches.pairs.iter().filter(modules).copied().collect();
        for ((stack, from), (other, to)) in owned(&pairs) {
            let position = |name: &str| {
                self.stacks
                    .iter()
                    .position(|stack| stack.name.stack == name)
            };
            if let (Some(stack), Some(other)) = (position(&stack), position(&other))
                && stack != other
            {
                self.take_over(stack, &from, other, &to, None);
            }
        }
    }

    /// Moves a resource from one stack to another.
    fn take_over(&mut self, from: usize, address: &str, to: usize, new: &str, said: Option<Place>) {
        let Some(entry) = self.stacks[from].old.resources.get(address).cloned() else {
            self.already_taken(from, address, to, new, said);
            return;
        };
        if said.is_none() {
            self.check_name(from, address, to, new);
        }
        if let Some(finding) = self.obstacle(from, address, to, new, &entry) {
            self.result.findings.push(finding);
        }
        let (giver, taker) = (&self.stacks[from].name.stack, &self.stacks[to].name.stack);
        self.result.told.push(format!(
            "{address} goes from stack `{giver}` to stack `{taker}` as {new}: apply `{taker}`, which imports it, then `{giver}`, which forgets it"
        ));
        let giver = &mut self.stacks[from];
        giver.gone.remove(address);
        giver.forgotten.insert(address.to_owned());
        let taker = &mut self.stacks[to];
        taker.came.remove(new);
        for (instance, id) in &entry.ids {
            taker
                .imported
                .insert(format!("{new}{instance}"), id.clone());
        }
        taker.ids.insert(new.to_owned(), entry.ids);
    }

    /// What the program says of a takeover that the lock made before stays in the program for a while.
    fn already_taken(
        &mut self,
        from: usize,
        address: &str,
        to: usize,
        new: &str,
        said: Option<Place>,
    ) {
        let is_known = self.stacks[from].old.forgotten.contains(address)
            || self.stacks[to].old.resources.contains_key(new);
        if is_known {
            return;
        }
        let stack = &self.stacks[from].name.stack;
        let mut finding = error(
            "FW0906",
            format!("the lock knows no {address} in stack `{stack}`"),
            "what another stack takes over is imported by its id, which the lock holds".to_owned(),
            "write the address that the other stack declared last, or import the thing by its id with `stack.import(&handle, id)`".to_owned(),
        );
        finding.place = said;
        self.result.findings.push(finding);
    }

    /// Why a takeover cannot be done, if it cannot.
    fn obstacle(
        &self,
        from: usize,
        address: &str,
        to: usize,
        new: &str,
        entry: &Entry,
    ) -> Option<Diagnostic> {
        let (giver, taker) = (&self.stacks[from], &self.stacks[to]);
        let (name, other) = (&giver.name.stack, &taker.name.stack);
        let place = taker.declared.get(new).map(|declared| declared.place);
        let about = format!("{address} goes from stack `{name}` to stack `{other}`");
        let (code, summary, detail, help) = if giver.position.is_none() {
            (
                "FW0907",
                format!("{about}, and stack `{name}` is gone"),
                "its state still holds what the other stack takes over, and only the stack itself can forget it".to_owned(),
                format!("keep stack `{name}`, be it empty, until it was applied"),
            )
        } else if !giver.is_covered || !taker.is_covered {
            (
                "FW0907",
                format!("{about}, and only one of them is selected"),
                "one stack imports it and the other forgets it: both must be written".to_owned(),
                format!("synthesize both: --stack {name} --stack {other}"),
            )
        } else if entry.ids.is_empty() {
            (
                "FW0906",
                format!("{about}, and its id is not known"),
                format!(
                    "stack `{other}` imports it by its id, which stands in the state of stack `{name}`"
                ),
                format!(
                    "if it was applied, record the ids with `lock record --env {} --stack {name}`; if it never was, say `stack.removed_address(\"{address}\", Fate::Destroy)` in stack `{name}`",
                    giver.name.environment
                ),
            )
        } else {
            return None;
        };
        let mut finding = error(code, summary, detail, help);
        finding.place = place;
        Some(finding)
    }

    /// Whether a new address brings a new name in the cloud, which would destroy what the thing holds.
    fn check_name(&mut self, from: usize, address: &str, to: usize, new: &str) {
        let Some(old) = self.stacks[from].old.resources.get(address) else {
            return;
        };
        let Some(declared) = self.stacks[to].declared.get(new) else {
            return;
        };
        let (Some(before), Some(after), Some((argument, effect))) =
            (&old.name, &declared.entry.name, declared.naming)
        else {
            return;
        };
        if before == after || effect == Effect::InPlace {
            return;
        }
        let what =
            format!("{address} is {new} now, and its name changes from `{before}` to `{after}`");
        match (&old.holds, effect) {
            (Some(holds), Effect::Replaces) => {
                let mut finding = error(
                    "FW0908",
                    what,
                    format!(
                        "a {holds} cannot be renamed: it would be destroyed and made anew, with all that is in it"
                    ),
                    format!(
                        "keep its name with `{argument}: \"{before}\"`, or say `stack.moved(\"{address}\", &handle)` if it may be made anew"
                    ),
                );
                finding.place = Some(declared.place);
                self.result.findings.push(finding);
            }
            _ => self.result.told.push(format!(
                "{what}, which {}",
                match effect {
                    Effect::Replaces => "replaces it",
                    _ => "may replace it",
                }
            )),
        }
    }

    /// Moves instances, where what has the same address or was renamed is repeated in another way.
    fn instances(&mut self) {
        for position in 0..self.stacks.len() {
            let stack = &self.stacks[position];
            let same = stack
                .declared
                .keys()
                .filter(|address| stack.old.resources.contains_key(*address));
            let same = same.map(|address| (address.clone(), address.clone()));
            let pairs: Vec<(String, String)> = same.chain(stack.renamed.iter().cloned()).collect();
            for (from, to) in pairs {
                self.instances_of(position, &from, &to);
            }
            self.used_again(position);
        }
    }

    fn instances_of(&mut self, position: usize, from: &str, to: &str) {
        let stack = &self.stacks[position];
        let (Some(old), Some(new)) = (stack.old.resources.get(from), stack.declared.get(to)) else {
            return;
        };
        let is_said = stack.is_said(from);
        let found = old.repeated.moves(&new.entry.repeated, from, to);
        let finding = match &found {
            Err(Unclear) if !is_said => Some(self.unclear_instances(position, from, to)),
            _ => None,
        };
        let lost = self.lost_instances(position, from, to);
        let moves: Moves = if is_said {
            Vec::new()
        } else {
            found.unwrap_or_default()
        };
        for (from, to) in &moves {
            self.result
                .told
                .push(format!("{from} is {to} now, and is moved"));
        }
        self.result.findings.extend(finding.into_iter().chain(lost));
        self.stacks[position].moves.extend(moves);
    }

    fn unclear_instances(&self, position: usize, from: &str, to: &str) -> Diagnostic {
        let stack = &self.stacks[position];
        let instances = |entry: &Entry, address: &str| match entry.repeated.suffixes() {
            Some(suffixes) => {
                let all: Vec<String> = suffixes
                    .iter()
                    .map(|suffix| format!("{address}{suffix}"))
                    .collect();
                all.join(", ")
            }
            None => format!("instances of {address} that only Terraform knows"),
        };
        let declared = &stack.declared[to];
        let mut finding = error(
            "FW0914",
            format!(
                "{to} is repeated in another way, in stack `{}`, and which instance is which cannot be known",
                stack.name.stack
            ),
            format!(
                "before: {}\nnow: {}",
                instances(&stack.old.resources[from], from),
                instances(&declared.entry, to)
            ),
            format!(
                "say of each that stays `stack.moved_to_instance(\"{from}\", &handle, \"key\")`, and of what goes `stack.removed_address(\"{from}[0]\", Fate::Destroy)`"
            ),
        );
        finding.place = Some(declared.place);
        finding
    }

    /// Instances that hold something, and would be destroyed.
    fn lost_instances(&self, position: usize, from: &str, to: &str) -> Option<Diagnostic> {
        let stack = &self.stacks[position];
        let (old, new) = (&stack.old.resources[from], &stack.declared[to]);
        let holds = old.holds.as_ref()?;
        let lost: Vec<String> = old
            .repeated
            .lost(&new.entry.repeated)
            .into_iter()
            .map(|suffix| format!("{from}{suffix}"))
            .filter(|instance| !stack.said.contains(instance))
            .collect();
        let first = lost.first()?;
        let mut finding = error(
            "FW0905",
            format!(
                "{} would be destroyed in stack `{}`, and each holds a {holds}",
                lost.join(", "),
                stack.name.stack
            ),
            "Terraform destroys the instances that the program does not repeat any more".to_owned(),
            format!(
                "repeat them again, or say `stack.removed_address({first:?}, Fate::Destroy)` of each"
            ),
        );
        finding.place = Some(new.place);
        Some(finding)
    }

    /// A former address that something else has, before a state has seen that it was left.
    fn used_again(&mut self, position: usize) {
        let stack = &self.stacks[position];
        let left = stack.all_moves();
        let forgotten = stack.all_forgotten();
        let moved = left.iter().filter(|(from, to)| whole(to) != from.as_str());
        let left = moved.map(|(from, to)| (from, format!("was moved to {to}")));
        let left = left.chain(
            forgotten
                .iter()
                .map(|from| (from, "went to another stack".to_owned())),
        );
        let findings: Vec<Diagnostic> = left
            .filter_map(|(from, what)| {
                let declared = stack.declared.get(from)?;
                let name = &stack.name;
                let mut finding = error(
                    "FW0907",
                    format!("{from} {what} in stack `{}`, and the address is used again", name.stack),
                    "Terraform would take the new thing for the one that left, as long as a state has not seen the move".to_owned(),
                    format!("give it another key; or apply the move first, and then `lock prune --env {} --stack {}`", name.environment, name.stack),
                );
                finding.place = Some(declared.place);
                Some(finding)
            })
            .collect();
        self.result.findings.extend(findings);
    }

    /// What nothing accounts for: Terraform will destroy it.
    fn lost(&mut self) {
        for position in 0..self.stacks.len() {
            let stack = &self.stacks[position];
            if !stack.is_covered {
                continue;
            }
            let (mut findings, mut told) = (Vec::new(), Vec::new());
            for address in &stack.gone {
                let entry = &stack.old.resources[address];
                match &entry.holds {
                    Some(holds) => findings.push(self.dropped(stack, address, entry, holds)),
                    None => told.push(format!(
                        "{address} of stack `{}` is declared no more: Terraform will destroy it",
                        stack.name.stack
                    )),
                }
            }
            self.result.findings.extend(findings);
            self.result.told.extend(told);
        }
    }

    fn dropped(&self, stack: &Compared, address: &str, entry: &Entry, holds: &str) -> Diagnostic {
        let place = self.last.place(&stack.name, address, entry);
        let name = &stack.name.stack;
        let help = if stack.position.is_some() {
            format!(
                "declare it again; or say in stack `{name}` `stack.removed_address(\"{address}\", Fate::Forget)` to keep the {holds}, or `Fate::Destroy` to destroy it"
            )
        } else {
            format!(
                "keep stack `{name}`, and say in it `stack.removed_address(\"{address}\", Fate::Forget)` to keep the {holds}, or `Fate::Destroy` to destroy it; when that was applied, the stack can go"
            )
        };
        error(
            "FW0905",
            format!("{address} of stack `{name}` is declared no more, and it holds a {holds}"),
            format!("declared last at {place}; what is in it cannot be made again"),
            format!("{help}; if it was never applied, restore the lock from version control"),
        )
    }

    fn ambiguous(
        &self,
        position: usize,
        type_name: &str,
        gone: &[Candidate<'_>],
        came: &[Candidate<'_>],
    ) -> Diagnostic {
        let stack = &self.stacks[position];
        let addresses = |candidates: &[Candidate<'_>]| -> String {
            let addresses: Vec<&str> = candidates
                .iter()
                .map(|candidate| candidate.address)
                .collect();
            addresses.join(", ")
        };
        let places: Vec<String> = came
            .iter()
            .filter_map(|candidate| {
                let declared = stack.declared.get(candidate.address)?;
                Some(format!("{} at {}", candidate.address, declared.place))
            })
            .collect();
        let former = gone[0].address;
        let mut finding = error(
            "FW0914",
            format!(
                "{} of stack `{}`: renamed, or removed? {} declared instead",
                addresses(gone),
                stack.name.stack,
                match came {
                    [_] => format!("{} is", addresses(came)),
                    _ => format!("{} are", addresses(came)),
                }
            ),
            format!(
                "no key and no content says which {type_name} is which\nnew: {}",
                places.join(", ")
            ),
            format!(
                "say `stack.moved(\"{former}\", &handle)` of what was renamed, and `stack.removed_address(\"{former}\", Fate::Destroy)` of what is gone"
            ),
        );
        finding.place = stack
            .declared
            .get(came[0].address)
            .map(|declared| declared.place);
        finding
    }
}

fn owned(pairs: &[(Candidate<'_>, Candidate<'_>)]) -> Vec<((String, String), (String, String))> {
    let text =
        |candidate: &Candidate<'_>| (candidate.stack.to_owned(), candidate.address.to_owned());
    pairs
        .iter()
        .map(|(gone, came)| (text(gone), text(came)))
        .collect()
}

fn compare(
    name: StackName,
    position: Option<usize>,
    old: StackLock,
    declared: BTreeMap<String, Declared>,
    selection: &Selection,
) -> Compared {
    let gone = old
        .resources
        .keys()
        .filter(|address| !declared.contains_key(*address));
    let came = declared
        .keys()
        .filter(|address| !old.resources.contains_key(*address));
    Compared {
        is_covered: selection.includes(&name.stack),
        gone: gone.cloned().collect(),
        came: came.cloned().collect(),
        name,
        position,
        old,
        declared,
        said: BTreeSet::new(),
        renamed: Vec::new(),
        moves: BTreeMap::new(),
        forgotten: BTreeSet::new(),
        imported: BTreeMap::new(),
        ids: BTreeMap::new(),
    }
}

/// What a state keeps of a stack, by address; of two with one address the first.
fn declared(model: &Model, position: usize) -> BTreeMap<String, Declared> {
    let stack = &model.stacks[position];
    let mut declared = BTreeMap::new();
    for node in &stack.nodes {
        let is_kept = matches!(node.schema.class, Class::Managed | Class::Module);
        if !is_kept || node.state != NodeState::Declared {
            continue;
        }
        let naming = node.schema.naming.map(|naming| {
            let effect = node.body.schema().effect(naming.argument);
            (naming.argument, effect)
        });
        declared.entry(node.address()).or_insert_with(|| Declared {
            entry: Entry::of(model, stack, node),
            place: node.place,
            naming,
        });
    }
    declared
}
