//! Rules about operations.
//!
//! X0404 bodies where the protocol has none; X0441 pages of one element with other items.

use std::collections::HashMap;

use crate::diagnostic::Diagnostics;
use crate::model::{Body, Model, Operation, OperationId, TypeId};
use crate::rule;

/// Statuses that never carry a body.
const WITHOUT_BODY: &[u16] = &[204, 205, 304];

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for operation in &model.operations {
        bodies(operation, diagnostics);
    }
    items(model, diagnostics);
}

/// X0441.
fn items(model: &Model, diagnostics: &mut Diagnostics) {
    // For lookup only: the first operation that answers an element in pages.
    let mut first: HashMap<TypeId, OperationId> = HashMap::new();
    for id in OperationId::all(model) {
        let Some((element, path)) = model[id].items() else { continue };
        let other = *first.entry(element).or_insert(id);
        if model[other].items().is_some_and(|(_, others)| others != path) {
            let name = &model[element].name.value;
            diagnostics.push(
                rule::OTHER_ITEMS
                    .at(
                        model[id].name.span,
                        format!("`{}` finds other items in `{name}` than `{}`", model[id].id, model[other].id),
                    )
                    .label("another list")
                    .also(model[other].name.span, "than this one")
                    .help("name the same list in `items` of both, or answer another element"),
            );
        }
    }
}

/// X0404.
fn bodies(operation: &Operation, diagnostics: &mut Diagnostics) {
    let method = operation.method.as_str();
    if operation.body != Body::None && matches!(method, "GET" | "HEAD") {
        diagnostics.push(
            rule::NO_BODY_THERE
                .at(operation.request_span, format!("`{}` sends a body with {method}", operation.id))
                .label(format!("{method} has no request body"))
                .help("remove `body`, or correct the method"),
        );
    }
    for response in &operation.responses {
        if response.body == Body::None {
            continue;
        }
        let (label, help) = if method == "HEAD" {
            ("the answer to HEAD has no body".to_owned(), "remove `response`, or read with GET")
        } else if WITHOUT_BODY.contains(&response.status) {
            (
                format!("an answer {} has no body", response.status),
                "remove the body of that status: `responses = { … = {} }`",
            )
        } else {
            continue;
        };
        let message = format!("`{}` answers {} with a body", operation.id, response.status);
        diagnostics.push(rule::NO_BODY_THERE.at(operation.request_span, message).label(label).help(help));
    }
}
