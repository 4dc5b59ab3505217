//! What must be there before the first step.

use std::path::PathBuf;

use formwork_model::procedure::{self, InputKind, Required, StepKind, Then, Words, Work};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::body::Body;
use crate::step::{Described, Draft, IntoStep};
use crate::{Context, Failure};

/// What was given for an input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The path of a file, or what was said at the start of the run.
    pub value: String,
    /// The SHA-256 of the file; none where it is no file.
    pub digest: Option<String>,
}

/// Something that must be there before the first step; see [`input`].
#[derive(Debug)]
pub struct Input {
    draft: Draft,
    input: procedure::Input,
    file: Option<PathBuf>,
}

/// Something that must be there before the first step. It is given with `run --input KEY=VALUE`, or is a file.
#[track_caller]
pub fn input(kind: InputKind, title: impl Into<Words>) -> Input {
    Input {
        draft: Draft::new(StepKind::Manual),
        input: procedure::Input {
            kind,
            title: title.into(),
            text: Words::default(),
            from: None,
            required: Required::Always,
            missing: Then::Block,
        },
        file: None,
    }
}

impl Input {
    /// What it holds, for readers.
    pub fn text(mut self, text: impl Into<Words>) -> Self {
        self.input.text = text.into();
        self
    }

    /// The procedure that it comes from, for readers.
    pub fn from(mut self, procedure: impl Into<Words>) -> Self {
        self.input.from = Some(procedure.into());
        self
    }

    /// It is this file, where no other is given at the start of the run.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// It is needed under a condition only; who starts the run judges, and gives it or does not.
    pub fn only_if(mut self, condition: impl Into<Words>) -> Self {
        self.input.required = Required::If(condition.into());
        self
    }

    /// What the run does when it is missing.
    pub fn missing(mut self, then: Then) -> Self {
        self.input.missing = then;
        self
    }
}

impl Described for Input {
    fn draft(&mut self) -> &mut Draft {
        &mut self.draft
    }
}

impl IntoStep for Input {
    /// None where it is not needed and was not given.
    type Produces = Option<Given>;

    fn into_step(self) -> Draft {
        let mut draft = self.draft;
        let optional = self.input.required != Required::Always;
        let title = self.input.title.clone();
        let file = self.file;
        let body = Body {
            run: Box::new(move |context, _| find(context, &title, file.as_deref(), optional)),
            probe: None,
            verify: None,
            undo: None,
        };
        draft.model.title = self.input.title.clone();
        draft.model.kind = StepKind::Input {
            input: self.input,
            work: Work::new(body),
        };
        draft
    }
}

fn find(
    context: &Context<'_>,
    title: &str,
    file: Option<&std::path::Path>,
    optional: bool,
) -> Result<serde_json::Value, Failure> {
    let key = context.site.step;
    let given = context.input(key);
    let path = given.map(PathBuf::from).or(file.map(PathBuf::from));
    let content = path
        .as_deref()
        .map(|path| context.world.read(path))
        .transpose()?;
    match (content.flatten(), given, path) {
        (Some(content), _, Some(path)) => Ok(json!(Given {
            value: path.display().to_string(),
            digest: Some(format!("{:x}", Sha256::digest(&content))),
        })),
        // What was given need not be a file, unless a file is what the input is.
        (None, Some(value), _) if file.is_none() => Ok(json!(Given {
            value: value.to_owned(),
            digest: None,
        })),
        (None, ..) if optional && given.is_none() => Ok(serde_json::Value::Null),
        (_, _, path) => {
            let failure = Failure::new(format!("the input `{key}` is missing: {title}")).finally();
            Err(match path {
                Some(path) => failure.detail(format!("there is no file {}", path.display())),
                None => failure.detail(format!("give it with `--input {key}=VALUE`")),
            })
        }
    }
}
