//! What Terraform does to a machine after it made one, and how it reaches it.

#[allow(missing_docs)] // Setters are called after Terraform's arguments, and say no more.
mod block;

use crate::{Block, Body, Term};

pub use block::{Connection, CopyFile, LocalExec, RemoteExec};

/// A provisioner of a resource. Terraform advises to use one only where nothing else helps.
///
/// ```
/// use formwork_model::{Block, LocalExec, Provisioner, argument};
/// let greet = LocalExec::empty().command(argument("echo hello"));
/// let provisioner = Provisioner::of(greet).on_destroy().continue_on_failure();
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Provisioner {
    /// Its type: `local-exec`, `remote-exec` or `file`.
    pub type_name: &'static str,
    /// Its arguments.
    pub body: Body,
    /// When it is done.
    pub when: When,
    /// What happens where it fails.
    pub on_failure: OnFailure,
    /// How the machine is reached, where it differs from the resource's own connection.
    pub connection: Option<Body>,
}

/// What Terraform does to a resource once it is made, and how it is reached.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Provisioning {
    /// In order.
    pub provisioners: Vec<Provisioner>,
    /// How the machine is reached.
    pub connection: Option<Body>,
}

impl Provisioning {
    pub(crate) fn change_terms(&mut self, change: &mut dyn FnMut(&mut Term)) {
        for provisioner in &mut self.provisioners {
            provisioner.body.change_terms(change);
            if let Some(connection) = &mut provisioner.connection {
                connection.change_terms(change);
            }
        }
        if let Some(connection) = &mut self.connection {
            connection.change_terms(change);
        }
    }

    /// Calls `visit` for each body in it, with its name.
    pub fn bodies<'body>(&'body self, visit: &mut dyn FnMut(&'static str, &'body Body)) {
        for provisioner in &self.provisioners {
            visit("provisioner", &provisioner.body);
            let connection = provisioner.connection.iter();
            connection.for_each(|body| visit("connection", body));
        }
        self.connection
            .iter()
            .for_each(|body| visit("connection", body));
    }
}

/// When a provisioner is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// After the resource was made.
    Create,
    /// Before it is destroyed.
    Destroy,
}

/// What happens where a provisioner fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnFailure {
    /// The apply fails, and the resource counts as spoilt.
    Fail,
    /// Nothing.
    Continue,
}

/// A block that is a provisioner.
pub trait ProvisionerBlock: Block {
    /// Its type.
    const TYPE: &'static str;
}

impl ProvisionerBlock for LocalExec {
    const TYPE: &'static str = "local-exec";
}

impl ProvisionerBlock for RemoteExec {
    const TYPE: &'static str = "remote-exec";
}

impl ProvisionerBlock for CopyFile {
    const TYPE: &'static str = "file";
}

impl<B: ProvisionerBlock> From<B> for Provisioner {
    fn from(block: B) -> Self {
        Self::of(block)
    }
}

impl Provisioner {
    /// Done once the resource was made; where it fails, the apply fails.
    pub fn of<B: ProvisionerBlock>(block: B) -> Self {
        Self {
            type_name: B::TYPE,
            body: block.into_body(),
            when: When::Create,
            on_failure: OnFailure::Fail,
            connection: None,
        }
    }

    /// Done before the resource is destroyed. It may then refer to the resource itself only.
    pub fn on_destroy(mut self) -> Self {
        self.when = When::Destroy;
        self
    }

    /// Its failure is no failure of the apply.
    pub fn continue_on_failure(mut self) -> Self {
        self.on_failure = OnFailure::Continue;
        self
    }

    /// Reaches the machine in another way than the resource says.
    pub fn connection(mut self, connection: Connection) -> Self {
        self.connection = Some(connection.into_body());
        self
    }
}
