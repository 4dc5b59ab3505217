//! Overrides: what Terraform merges over declarations, from a file that can be taken away.

use crate::{
    Body, Conventions, Handle, NodeId, Place, ProviderBlock, ProviderHandle, ProviderId, Resource,
    Stack,
};

/// Arguments that are put over those of a declaration of the same stack.
#[derive(Debug, Clone, PartialEq)]
pub struct OverrideModel {
    /// What is overridden.
    pub of: Overridden,
    /// The arguments. A block that is given replaces all of its kind.
    pub body: Body,
    /// Where it was declared.
    pub place: Place,
}

/// What an override is put over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overridden {
    /// A resource, data source or ephemeral resource.
    Node(NodeId),
    /// The configuration of a provider.
    Provider(ProviderId),
}

impl<C: Conventions> Stack<C> {
    /// Puts arguments over those of a resource, in `override.tf.json`: the root module itself stays as it is. Required arguments may be left out.
    ///
    /// ```
    /// use formwork_model::{Conventions, Handle, Resource, Stack};
    /// fn rehearse<C: Conventions, R: Resource>(stack: &mut Stack<C>, database: &Handle<R>, small: R) {
    ///     stack.override_resource(database, small);
    /// }
    /// ```
    #[track_caller]
    pub fn override_resource<R: Resource>(&mut self, handle: &Handle<R>, arguments: R) {
        self.add_override(OverrideModel {
            of: Overridden::Node(Handle::node(handle)),
            body: arguments.into_body(),
            place: Place::caller(),
        });
    }

    /// Puts arguments over those of a configured provider, in `override.tf.json`; for example to reach a cloud on this machine.
    #[track_caller]
    pub fn override_provider<B: ProviderBlock>(
        &mut self,
        handle: &ProviderHandle<B>,
        arguments: B,
    ) {
        self.add_override(OverrideModel {
            of: Overridden::Provider(handle.id),
            body: arguments.into_body(),
            place: Place::caller(),
        });
    }
}
