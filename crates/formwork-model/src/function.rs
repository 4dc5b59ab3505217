//! Functions of providers, which a module can call only of the providers that it requires.

use crate::Expression;

impl Expression {
    /// The provider and the name of the function that this calls, where it is a provider's: `provider::aws::arn_parse`.
    pub fn provider_function(&self) -> Option<(&str, &str)> {
        let Self::Call { function, .. } = self else {
            return None;
        };
        function.strip_prefix("provider::")?.split_once("::")
    }

    /// Calls `visit` with the provider and the name of each function of a provider that is called in this tree.
    pub fn provider_functions<'expression>(
        &'expression self,
        visit: &mut dyn FnMut(&'expression str, &'expression str),
    ) {
        self.within(&mut |inner| {
            if let Some((provider, function)) = inner.provider_function() {
                visit(provider, function);
            }
        });
    }
}
