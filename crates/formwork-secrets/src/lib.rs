//! Secrets that a program reads by their names: from Secrets Manager and Parameter Store of AWS, Secret Manager of Google Cloud, Key Vault of Azure, and Vault.
//! In: a name, which everybody may read. Out: a `Value<Secret<Str>>`, which only arguments take that Terraform hides.
//! It must not know: any secret. Terraform reads it when it plans; the program never does.
//! Change it when another store should be read; each has a feature.
//!
//! What a data source reads lies in the state of the stack that reads it. An ephemeral resource is read anew in each run and stored nowhere; its value
//! fits write-only arguments (`password_wo`), provider blocks and other ephemeral resources only. Prefer it where the argument allows.

#[cfg(feature = "aws")]
pub mod aws;
#[cfg(feature = "azure")]
pub mod azure;
#[cfg(feature = "google")]
pub mod google;
#[cfg(feature = "vault")]
pub mod vault;

/// Puts a type of a provider around a block: what `resource_binding!` does for crates that hold one provider.
#[cfg(any(feature = "azure", feature = "google", feature = "vault"))]
macro_rules! reading {
    ($class:ident $type_name:literal $Name:ident $Attributes:ident of $PROVIDER:ident: $attribute:ident $Type:ty) => {
        impl formwork_model::Resource for $Name {
            type Attributes = $Attributes;
            const RESOURCE: &'static formwork_model::ResourceSchema =
                &formwork_model::ResourceSchema {
                    type_name: $type_name,
                    class: formwork_model::Class::$class,
                    provider: &$PROVIDER,
                    block: <Self as formwork_model::Block>::SCHEMA,
                    naming: None,
                    tags: formwork_model::TagStyle::None,
                    relations: &[],
                };
        }

        /// What can be read of it.
        pub struct $Attributes(formwork_model::NodeId);

        impl formwork_model::Attributes for $Attributes {
            fn of(node: formwork_model::NodeId) -> Self {
                Self(node)
            }
        }

        impl $Attributes {
            /// The secret.
            pub fn $attribute(&self) -> formwork_model::Value<$Type> {
                self.0.attribute(stringify!($attribute))
            }
        }
    };
}
#[cfg(any(feature = "azure", feature = "google", feature = "vault"))]
use reading;
