//! State in PostgreSQL.

use super::backend_binding;
use crate::{Bool, Str};

backend_binding! {
    /// State in a PostgreSQL database. Where it is and who asks says the environment variable `PG_CONN_STR`, which holds a password.
    Pg "pg"
    required {}
    optional {
        /// The schema of the table; `terraform_remote_state` if nothing is said. Each stack needs its own.
        schema_name: Str;
        /// The schema is there already.
        skip_schema_creation: Bool;
        /// The table is there already.
        skip_table_creation: Bool;
        /// The index is there already.
        skip_index_creation: Bool;
    }
    secrets { "conn_str" "the environment variable `PG_CONN_STR`"; }
}
