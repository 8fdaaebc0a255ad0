//! What lets tables grow.

/// Stands in every table that generated code writes as a struct literal, so that such a literal always ends with its
/// base (`..Operation::BASE`) and a new field of the table breaks none.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct Base(());

impl Base {
    pub(crate) const NEW: Self = Self(());
}
