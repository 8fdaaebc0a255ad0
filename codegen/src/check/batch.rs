//! X0430: requests that cannot stand in a batch.
//!
//! In: the model. Out: reports of batches with operations whose request or answer is no piece of a body, or goes elsewhere.

use crate::diagnostic::Diagnostics;
use crate::model::{Body, Model, Operation};
use crate::rule;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for operation in &model.operations {
        let Body::Batch { operations, .. } = &operation.body else { continue };
        for part in operations.iter().map(|&id| &model[id]) {
            let Some(reason) = refusal(part, operation) else { continue };
            diagnostics.push(
                rule::NOT_IN_BATCH
                    .at(operation.name.span, format!("`{}` cannot stand in the batch of `{}`", part.id, operation.id))
                    .label(reason)
                    .also(part.name.span, "described here")
                    .help(format!("remove `{}` from `batch`", part.id)),
            );
        }
    }
}

/// Why an operation cannot be part of a batch.
fn refusal(part: &Operation, batch: &Operation) -> Option<&'static str> {
    let mut answers = part.responses.iter().map(|response| &response.body);
    match &part.body {
        Body::Batch { .. } => Some("a batch itself"),
        Body::Stream(_) => Some("sends a stream"),
        _ if answers.any(|body| matches!(body, Body::Stream(_))) => Some("answers a stream"),
        _ if part.long_running.is_some() => Some("goes on after its answer"),
        _ if part.host != batch.host => Some("goes to another host"),
        _ => None,
    }
}
