//! Programs and the JSON they become.
