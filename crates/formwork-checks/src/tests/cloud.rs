//! An invented provider and conventions, and one function that shows what the rules find.

use formwork_model::{
    Any, App, Conventions, DocumentProblem, Environment, List, NamePattern, Naming, Num,
    ProviderBlock, Secret, Str, TagPattern, Tags, Term,
};

use crate::check;

formwork_model::resource_binding! {
    Managed "cloud_net" Net NetAttributes
    naming None;
    tags None;
    arguments {
        range: Str = "range required";
        peer: Str = "peer optional";
        weight: Num = "weight optional";
        extra: Any = "extra optional";
    }
    many {
        rule: Rule = "rule optional list block 0 2";
    }
    attributes {
        id: Str = "id";
    }
}

formwork_model::resource_binding! {
    Ephemeral "cloud_token" Token TokenAttributes
    naming None;
    tags None;
    attributes {
        text: Str = "text";
    }
}

formwork_model::block_binding! {
    Rule
    arguments {
        port: Num = "port required";
    }
}

formwork_model::resource_binding! {
    Managed "cloud_box" Crate CrateAttributes
    naming Some(Naming::new("title", "title_prefix", 3, 24, "a-z0-9-"));
    tags None;
    arguments {
        title: Str = "title required";
        title_prefix: Str = "title_prefix optional";
    }
    attributes {
        id: Str = "id";
    }
}

formwork_model::resource_binding! {
    Managed "cloud_disk" Disk DiskAttributes
    naming None;
    tags None;
    relations {
        "conflict copy_of image";
        "exactly_one slice.gigabytes slice.share";
    }
    arguments {
        kind: Str = "kind required\tin fast|cold";
        copy_of: Str = "copy_of optional";
        image: Str = "image optional";
        key: Secret<Str> = "key optional sensitive";
        zones: List<Str> = "zones optional\tapi items - 1\teach length - 8";
    }
    unread {
        key_wo: Secret<Str> = "key_wo optional write_only";
    }
    many {
        slice: Slice = "slice optional list block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}

formwork_model::resource_binding! {
    Managed "cloud_part" Part PartAttributes
    naming None;
    tags None;
    relations { "network range net range"; }
    arguments {
        range: Str = "range required";
        net: Str = "net required";
    }
}

formwork_model::resource_binding! {
    Managed "cloud_wider" Wider WiderAttributes
    naming None;
    tags None;
    relations { "extends range net range"; }
    arguments {
        range: Str = "range required";
        net: Str = "net required";
    }
}

formwork_model::block_binding! {
    Slice
    arguments {
        gigabytes: Num = "gigabytes optional\twhole";
        share: Num = "share optional";
    }
}

formwork_model::module_binding! {
    Network NetworkOutputs
    source "./modules/network";
    version "";
    tags None;
    files { "modules/network/main.tf" = "# one"; }
}

formwork_model::module_binding! {
    OtherNetwork OtherNetworkOutputs
    source "./modules/network";
    version "";
    tags None;
    files { "modules/network/main.tf" = "# another"; }
}

formwork_model::module_binding! {
    PeeredNetwork PeeredNetworkOutputs
    source "example/network/cloud";
    version "1.2.3";
    tags None;
    providers {
        "cloud" = "example/cloud";
        "cloud.peer" = "example/cloud";
    }
}

formwork_model::block_binding! {
    Cloud
    arguments {
        region: Str = "region required";
    }
}

impl ProviderBlock for Cloud {
    const PROVIDER: &'static formwork_model::ProviderSchema = &crate::PROVIDER;
}

/// The provider's documents hold words, of which one is wrong.
pub(crate) fn check_words(document: &Term) -> Vec<DocumentProblem> {
    let Term::Map(entries) = document else {
        return Vec::new();
    };
    let wrong = entries
        .iter()
        .filter(|(_, word)| word.as_text() == Some("bad"));
    wrong
        .map(|(key, _)| DocumentProblem {
            path: key.to_string(),
            problem: "`bad` is no word".to_owned(),
        })
        .collect()
}

pub(crate) struct Env;

impl Environment for Env {
    const NAMES: &'static [&'static str] = &["dev"];
    fn nth(_: usize) -> Self {
        Self
    }
}

pub(crate) struct Ticket(pub(crate) &'static str);

impl Tags for Ticket {
    const PATTERNS: &'static [TagPattern] = &[TagPattern {
        field: "ticket",
        tag: "Ticket",
        pattern: "T-[0-9]+",
    }];
    fn tags(&self) -> Vec<(&'static str, String)> {
        vec![("Ticket", self.0.to_owned())]
    }
}

pub(crate) struct Acme;

impl Conventions for Acme {
    type Environment = Env;
    type Tags = Ticket;
    const PROJECT: &'static str = "acme";
    const NAME: NamePattern = NamePattern::new("{project}-{environment}-{purpose}");
}

/// Declares one stack.
pub(crate) fn stack(
    declare: impl FnOnce(&mut formwork_model::Stack<Acme>),
) -> impl FnOnce(&mut App<Acme>) {
    |app| app.stack("main", Ticket("T-1"), declare)
}

/// What the rules find, one line for each sentence of each finding. Every finding must have a place in a test.
pub(crate) fn found(declare: impl FnOnce(&mut App<Acme>)) -> Vec<String> {
    let mut app = App::new(0);
    declare(&mut app);
    let findings = match check(app.freeze()) {
        Ok(checked) => checked.findings().to_vec(),
        Err(findings) => findings,
    };
    let mut lines = Vec::new();
    for finding in findings {
        let place = finding.place.expect("a finding names its place");
        assert!(place.file().contains("formwork-checks/src"), "{place}");
        lines.push(format!(
            "{}[{}]: {}",
            finding.severity.name(),
            finding.code,
            finding.summary
        ));
        // Lines of this repository's tests are no part of the message.
        let detail = finding
            .detail
            .lines()
            .filter(|line| !line.starts_with("first at "));
        lines.extend(detail.map(|line| format!("= {}", without_places(line))));
        lines.push(format!("= help: {}", finding.help));
    }
    lines
}

/// The line without ` (file:line)`.
fn without_places(line: &str) -> String {
    match (line.find(" ("), line.find(".rs:")) {
        (Some(open), Some(_)) => {
            let close = line[open..]
                .find(')')
                .map_or(line.len(), |close| open + close + 1);
            format!("{}{}", &line[..open], &line[close..])
        }
        _ => line.to_owned(),
    }
}
