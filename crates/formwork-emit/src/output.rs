//! The block of an output.

use formwork_model::{Output, OutputOrigin};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::body::Plain;
use crate::condition::Conditions;
use crate::resource::{Addresses, Raw};
use crate::scope::Scope;

/// All outputs of a stack, by name.
pub(crate) struct Outputs<'model> {
    pub(crate) scope: &'model Scope<'model>,
    pub(crate) outputs: &'model [Output],
}

impl Serialize for Outputs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let scope = self.scope;
        let mut outputs: Vec<&Output> = self.outputs.iter().collect();
        outputs.sort_by_key(|output| &output.name);
        let blocks = outputs.into_iter();
        serializer.collect_map(blocks.map(|output| (&output.name, Block { scope, output })))
    }
}

struct Block<'model> {
    scope: &'model Scope<'model>,
    output: &'model Output,
}

impl Serialize for Block<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { scope, output } = *self;
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("//", &Origin { output })?;
        // A literal: Terraform takes it as it is.
        if !output.about.is_empty() {
            object.serialize_entry("description", &output.about)?;
        }
        let term = &output.value;
        object.serialize_entry("value", &Plain { scope, term })?;
        // `false` is said by saying nothing: some commands of Terraform 1.11 take an explicit one for a mistake.
        if output.is_sensitive {
            object.serialize_entry("sensitive", &true)?;
        }
        if output.is_ephemeral {
            object.serialize_entry("ephemeral", &true)?;
        }
        if !output.depends_on.is_empty() {
            let nodes = &output.depends_on;
            object.serialize_entry("depends_on", &Addresses { scope, nodes })?;
        }
        if !output.preconditions.is_empty() {
            let conditions = &output.preconditions;
            object.serialize_entry("precondition", &Conditions { scope, conditions })?;
        }
        object.end()
    }
}

/// The comment in the block: where it was declared, and for whom.
struct Origin<'model> {
    output: &'model Output,
}

impl Serialize for Origin<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("source", &Raw(self.output.place))?;
        if self.output.origin == OutputOrigin::ReadElsewhere {
            object.serialize_entry("about", "another stack reads it")?;
        }
        object.end()
    }
}
