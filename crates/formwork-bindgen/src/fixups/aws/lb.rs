//! Load balancers, which the provider knows under two names.

use formwork_schema::Provider;

use crate::Facts;
use crate::fixups::{Expired, Fixup};

/// `aws_alb` is an older name of `aws_lb`, and so on; only the newer names have pages.
pub(super) const ALB_DOCUMENTATION: Fixup = Fixup {
    name: "types called aws_alb are documented as aws_lb",
    link: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb",
    apply: alb_documentation,
};

fn alb_documentation(provider: &mut Provider, facts: &mut Facts) -> Result<(), Expired> {
    let names = provider
        .resources
        .keys()
        .chain(provider.data_sources.keys());
    let aliases: Vec<(String, String)> = names
        .filter_map(|name| Some((name.clone(), format!("lb{}", name.strip_prefix("aws_alb")?))))
        .collect();
    if aliases.is_empty() {
        return Err(Expired {
            reason: "no type is called `aws_alb` any more".to_owned(),
        });
    }
    facts.pages.extend(aliases);
    Ok(())
}
