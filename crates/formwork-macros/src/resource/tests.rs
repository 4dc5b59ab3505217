//! What a call expands to, also while it is being typed.
