//! Rules over a whole model.
//!
//! In: a model as the resolver made it. Out: diagnostics, all of them: no rule stops another. Each rule has a code
//! and says in its help how to follow it. Nothing here changes the model, and a rule that concludes from absence is
//! silent where the resolver had to leave something out.

mod addresses;
mod batch;
mod defaults;
mod docs;
mod elements;
pub(crate) mod examples;
mod groups;
mod headers;
mod names;
mod operations;
mod requests;
mod versions;

use crate::diagnostic::Diagnostics;
use crate::model::Model;
use crate::parallel::both;
use crate::source::Sources;

/// Applies every rule to `model`, which was read from `sources`.
pub fn check(model: &Model, sources: &Sources, diagnostics: &mut Diagnostics) {
    // Examples take the longest by far. The order in which rules report is the same on every machine.
    let (others, of_examples) = both(
        || {
            let mut found = Diagnostics::new();
            versions::check(model, &mut found);
            addresses::check(model, &mut found);
            operations::check(model, &mut found);
            batch::check(model, &mut found);
            requests::check(model, &mut found);
            elements::check(model, &mut found);
            names::check(model, &mut found);
            groups::check(model, &mut found);
            defaults::check(model, &mut found);
            docs::check(model, &mut found);
            found
        },
        || {
            let mut found = Diagnostics::new();
            examples::check(model, sources, &mut found);
            found
        },
    );
    diagnostics.extend(others);
    diagnostics.extend(of_examples);
}
