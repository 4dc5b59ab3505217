//! How secret a value is, for the compiler: what is computed from a secret is one as well.

use formwork_model::{Any, AnyArn, Arn, Bool, Id, List, Map, Name, Num, OneOf, Secret, Set, Str};

/// How secret an argument of a function is: [`Open`] or [`Hidden`]. A tuple is as secret as its most secret member.
pub trait Level {
    /// The kind of a result `R` that is computed from this.
    type Of<R>;
    /// As secret as this and `L` together.
    type With<L: Level>: Level;
}

/// Everybody may read it.
#[derive(Debug)]
pub enum Open {}

/// It is a secret, and so is what is computed from it.
#[derive(Debug)]
pub enum Hidden {}

/// The kind of a result `R` that is computed from arguments of the level `L`: `R` itself, or `Secret<R>`.
pub type Of<L, R> = <L as Level>::Of<R>;

impl Level for Open {
    type Of<R> = R;
    type With<L: Level> = L;
}

impl Level for Hidden {
    type Of<R> = Secret<R>;
    type With<L: Level> = Self;
}

impl<A: Level, B: Level> Level for (A, B) {
    type Of<R> = Of<A::With<B>, R>;
    type With<L: Level> = <A::With<B> as Level>::With<L>;
}

impl<A: Level, B: Level, C: Level> Level for (A, B, C) {
    type Of<R> = Of<(A, (B, C)), R>;
    type With<L: Level> = <(A, (B, C)) as Level>::With<L>;
}

/// A value of this kind may be computed from arguments of the level `L`.
#[diagnostic::on_unimplemented(
    message = "a secret stands in this expression, so its result is no plain `{Self}`",
    label = "expected `Secret<{Self}>`",
    note = "`nonsensitive(value, because)` makes plain of it what everybody may read"
)]
pub trait Keeps<L: Level> {}

macro_rules! keeps {
    ($([$($parameter:ident)?] $kind:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($parameter)?> Keeps<Open> for $kind {}
        // Without a second one, the compiler would take the first for the level of any value, before it has seen the value.
        #[diagnostic::do_not_recommend]
        impl<$($parameter)?> Keeps<(Open, Open)> for $kind {}
    )*};
}
keeps!([] Str, [] Num, [] Bool, [] Any, [] AnyArn, [R] Id<R>, [R] Name<R>, [R] Arn<R>, [S] OneOf<S>);
keeps!([T] List<T>, [T] Set<T>, [T] Map<T>);

#[diagnostic::do_not_recommend]
impl<T, L: Level> Keeps<L> for Secret<T> {}
