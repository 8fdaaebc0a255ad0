//! Rules about operations.
//!
//! X0404 bodies where the protocol has none; X0441 pages of one element with other items; X0443 values that cannot stand
//! in a host.

use std::collections::HashMap;

use crate::diagnostic::Diagnostics;
use crate::language::Scalar;
use crate::model::{Body, Model, Operation, OperationId, TypeId, TypeKind, ValueType};
use crate::rule;

/// Types whose texts can be labels of a host.
const LABELS: &[Scalar] = &[Scalar::String, Scalar::Bool, Scalar::Int32, Scalar::Int64, Scalar::Uuid];
/// Statuses that never carry a body.
const WITHOUT_BODY: &[u16] = &[204, 205, 304];

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for operation in &model.operations {
        hosts(model, operation, diagnostics);
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

/// X0443.
fn hosts(model: &Model, operation: &Operation, diagnostics: &mut Diagnostics) {
    for parameter in operation.host_parameters() {
        let name = &parameter.name.value;
        let is_label = match parameter.value {
            ValueType::Scalar(scalar) => LABELS.contains(&scalar),
            ValueType::Named(id) => match &model[id].kind {
                TypeKind::Enum(values) => values.values.iter().all(|value| {
                    let text = &value.text.value;
                    is_host_label(text) && !text.contains(|c: char| c.is_ascii_uppercase())
                }),
                _ => false,
            },
        };
        if parameter.secret || !is_label {
            let label = if parameter.secret { "a secret" } else { "of another type" };
            diagnostics.push(
                rule::HOST_VALUE
                    .at(parameter.span, format!("`{name}` of `{}` cannot stand in a host", operation.id))
                    .label(label)
                    .help("a host is public, of letters, digits and dashes, and has no case: let it stand in a header or the query"),
            );
        }
        for example in &operation.examples {
            let given = example.path.iter().find(|(given, _)| given.value == *name).map(|(_, value)| value);
            if let Some(value) = given.filter(|value| !is_host_label(&value.value)) {
                diagnostics.push(
                    rule::HOST_VALUE
                        .at(value.span, format!("`{}` cannot stand in a host", value.value))
                        .label(format!("the value of `{name}`"))
                        .help("write a label: up to 63 letters, digits and dashes, neither first nor last a dash"),
                );
            }
        }
    }
}

/// Whether a text can be a label of a host's name.
fn is_host_label(text: &str) -> bool {
    let sound = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=63).contains(&text.len()) && text.bytes().all(sound) && !text.starts_with('-') && !text.ends_with('-')
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
