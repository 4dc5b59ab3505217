//! The standard, for people to read. What a program can enforce is enforced elsewhere, and said here.

use formwork::procedure::*;

pub(crate) fn standard(procedure: &mut Procedure) {
    procedure.title("Infrastructure as Code Standards").kind(Kind::Standard).owner("Platform team");
    for (title, text) in PRINCIPLES {
        procedure.add(Principle::new(title, text));
    }
    structure(procedure);
    names(procedure);
    workflow(procedure);
    rollbacks(procedure);
    for (title, text) in SECURITY.into_iter().chain(OBSERVATION) {
        procedure.add(Principle::new(title, text));
    }
    procedure.add(Related::new("change", Relation::SeeAlso, "is how every change is made"));
    procedure.add(Related::new(
        "roll-back",
        Relation::If("a change did harm".into()),
        "removes what it made",
    ));
}

const PRINCIPLES: [(&str, &str); 4] = [
    (
        "Plan First",
        "nothing is applied that was not planned and looked at; `apply` takes an approved plan only",
    ),
    (
        "Small Changes",
        "a change fits on a page; the procedure `change` refuses one of more than 20 resources",
    ),
    ("Rollback Ready", "before a change is approved, its way back is written down"),
    (
        "No Direct Changes",
        "nobody changes anything by hand; a change begins with a look for drift, and ends where it finds some",
    ),
];

const SECURITY: [(&str, &str); 4] = [
    ("Least Privilege", "a role may do what its work needs; actions are checked by the compiler"),
    (
        "Secrets Management",
        "secrets lie in the cloud's own vault; in programs they are names, in plans they are marked",
    ),
    ("Network Security", "what no rule lets in stays outside"),
    ("Encryption", "data is encrypted where it lies and where it travels"),
];

const OBSERVATION: [(&str, &str); 4] = [
    ("Infrastructure Metrics", "processor, memory, disks and network of all that runs"),
    ("Application Metrics", "how many requests, how long they take, how many fail"),
    ("Logs", "in one place, and not for ever"),
    ("Alerts", "for what cannot wait, each with a page that says what to do"),
];

fn structure(procedure: &mut Procedure) {
    procedure.add(Code::new(CodeKind::Tree, "", TREE));
    procedure.add(
        EnvironmentOverlay::new("dev").variables(["src/infrastructure.rs"]).promoted_to("prod"),
    );
    procedure.add(EnvironmentOverlay::new("prod").variables(["src/infrastructure.rs"]));
    procedure.prose(
        "What differs between environments is an arm of a `match` on the environment. Forgetting one does not compile.",
    );
    procedure.add(Code::new(CodeKind::Sample, "rust", SETTINGS));
}

const TREE: &str = "\
src/
  main.rs            # begins here
  infrastructure.rs  # what there is, in each environment
  standard.rs        # this page
  change.rs          # how it is changed
  rollback.rs        # and taken back";

const SETTINGS: &str = "\
let servers = match stack.environment() {
    Env::Dev => 1,
    Env::Prod => 6,
};";

fn names(procedure: &mut Procedure) {
    procedure.prose(
        "A name has four parts: the project, the environment, what it is, and what it is for. \
         The conventions of the program put it together, so a name of another form cannot be written.",
    );
    procedure.add(Code::new(
        CodeKind::Sample,
        "rust",
        "const NAME: NamePattern = name_pattern!(\"{project}-{environment}-{kind}-{purpose}\");",
    ));
    procedure
        .prose("What production cannot lose is protected: a plan that would destroy it fails.");
    procedure.add(Code::new(
        CodeKind::Sample,
        "rust",
        "resource!(stack, \"maps\", aws::S3Bucket {}, lifecycle(prevent_destroy));",
    ));
}

fn workflow(procedure: &mut Procedure) {
    procedure.prose("A change is planned, applied, documented and tested, in this order: `standards run change`.");
    procedure.add(Code::new(CodeKind::Sample, "yaml", CONTINUOUS));
}

/// Each request to change the program is checked, and its plan shown, before anybody agrees.
const CONTINUOUS: &str = "\
name: Plan
on:
  pull_request:
    paths: ['src/**']
jobs:
  plan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: hashicorp/setup-terraform@v3
      - run: cargo run -- check
      - run: cargo run -- synth --env dev --out infra.out
      - run: terraform -chdir=infra.out/dev/main init -input=false
      - run: terraform -chdir=infra.out/dev/main plan -no-color | tee -a \"$GITHUB_STEP_SUMMARY\"
        env:
          AWS_ROLE_ARN: ${{ secrets.AWS_ROLE_ARN }}";

fn rollbacks(procedure: &mut Procedure) {
    procedure.add(Part::Checklist(words([
        "The page says which resources and settings were changed",
        "It says how one sees that the change is good",
        "It says with which commands it is taken back",
    ])));
    procedure.add(Code::new(CodeKind::Template, "markdown", TEMPLATE));
}

/// The page that `change` fills in for each change.
pub(crate) const TEMPLATE: &str = "\
# Rollback of [Change]

## What was changed

[What]

## The way back

[Rollback]

## How to see that it worked

[Verification]

## Notes

Run [Run] planned [Plan].";
