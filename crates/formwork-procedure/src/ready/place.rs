//! Where a run writes files that outlive it.

use std::path::PathBuf;

use crate::Context;

/// A step's key as the name of a file. Keys of called procedures hold `/`, and no key holds a dot.
pub(super) fn file_name(key: &str) -> String {
    key.replace('/', ".")
}

/// A path as documents write it, with `<env>`, `<run>` and `YYYY-MM-DD` filled in.
pub(super) fn filled(context: &Context<'_>, path: &str) -> PathBuf {
    path.replace("<env>", &context.run.environment)
        .replace("<run>", &context.run.id)
        .replace("YYYY-MM-DD", &context.today())
        .into()
}
