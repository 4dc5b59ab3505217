//! An invented provider and conventions, for models that are declared as programs declare them.

use formwork_model::{
    App, Conventions, Environment, List, Model, NamePattern, Num, ProviderBlock, Str, Tags,
};

formwork_model::resource_binding! {
    Managed "cloud_gate" Gate GateAttributes
    naming None;
    tags None;
    arguments {
        title: Str = "title optional";
    }
    many {
        ingress: Rule = "ingress optional list block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}

formwork_model::block_binding! {
    Rule
    arguments {
        port: Num = "port optional";
        gates: List<Str> = "gates optional";
    }
}

formwork_model::block_binding! {
    Cloud
    arguments {
        region: Str = "region optional";
    }
}

impl ProviderBlock for Cloud {
    const PROVIDER: &'static formwork_model::ProviderSchema = &crate::PROVIDER;
}

pub(crate) struct Env;

impl Environment for Env {
    const NAMES: &'static [&'static str] = &["dev"];
    fn nth(_: usize) -> Self {
        Self
    }
}

pub(crate) struct NoTags;

impl Tags for NoTags {
    fn tags(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

pub(crate) struct Acme;

impl Conventions for Acme {
    type Environment = Env;
    type Tags = NoTags;
    const PROJECT: &'static str = "acme";
    const NAME: NamePattern = NamePattern::new("{project}-{environment}-{purpose}");
}

/// What a program declares.
pub(crate) fn frozen(declare: impl FnOnce(&mut App<Acme>)) -> Model {
    let mut app = App::new(0);
    declare(&mut app);
    app.freeze()
}
