//! Rules over a whole model.
//!
//! In: a model as the resolver made it. Out: diagnostics, all of them: no rule stops another. Each rule has a code
//! and says in its help how to follow it. Nothing here changes the model, and a rule that concludes from absence is
//! silent where the resolver had to leave something out.

mod docs;
mod elements;
pub(crate) mod examples;
mod names;
mod operations;
mod versions;

use crate::diagnostic::Diagnostics;
use crate::model::Model;
use crate::source::Sources;

/// Applies every rule to `model`, which was read from `sources`.
pub fn check(model: &Model, sources: &Sources, diagnostics: &mut Diagnostics) {
    versions::check(model, diagnostics);
    operations::check(model, diagnostics);
    elements::check(model, diagnostics);
    names::check(model, diagnostics);
    examples::check(model, sources, diagnostics);
    docs::check(model, diagnostics);
}
