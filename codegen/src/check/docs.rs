//! Rules about documentation, all of them warnings.
//!
//! X0601 something has neither `summary` nor `doc`; X0602 an operation has no example; X0603 what stands there says no
//! more than names do.

use std::collections::HashSet;
use std::fmt;

use heck::ToSnakeCase;

use crate::diagnostic::Diagnostics;
use crate::model::{
    Content, Form, Model, Operation, OperationId, ParameterRole, Prose, ResourceId, ServiceId, Type, TypeId, TypeKind,
    ValueType,
};
use crate::rule;
use crate::source::Span;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    // For lookup only.
    let mut told = HashSet::new();
    for (index, service) in model.services.iter().enumerate() {
        let id = ServiceId::new(index);
        if model.damage.services.contains(&id) {
            continue;
        }
        require_documentation(
            &service.prose,
            Span::new(service.file, 0..0),
            format_args!("the {} `{}`", if service.is_common { "common folder" } else { "service" }, service.name),
            SUMMARY,
            &[],
            diagnostics,
        );
        // What a service shares is told of the first that has it.
        for error in service.errors.iter().filter(|error| error.doc.is_empty() && told.insert(error.code.span)) {
            let prose = Prose::default();
            require_documentation(
                &prose,
                error.code.span,
                format_args!("the error code `{}`", error.code.value),
                DOC,
                &[],
                diagnostics,
            );
        }
    }
    for index in 0..model.resources.len() {
        let resource = &model[ResourceId::new(index)];
        if !model.damage.services.contains(&resource.service) {
            require_documentation(
                &resource.prose,
                Span::new(resource.file, 0..0),
                format_args!("the resource `{}`", resource.name),
                SUMMARY,
                &[],
                diagnostics,
            );
        }
    }
    for (index, operation) in model.operations.iter().enumerate() {
        // What could not be read may have been the documentation.
        let id = OperationId::new(index);
        if !model.damage.operations.contains(&id) && !model.damage.resources.contains(&operation.resource) {
            check_operation(model, operation, diagnostics);
        }
    }
    for (index, item) in model.types.iter().enumerate() {
        if model.damage.resources.contains(&item.resource) {
            continue;
        }
        let whole = !model.damage.types.contains(&TypeId::new(index));
        check_type(model, item, whole, diagnostics);
    }
}

const SUMMARY: &str = "add `summary = \"…\"`: one sentence";
const DOC: &str = "add `doc = \"…\"`: what it means";

/// X0601, X0603; `names` are those of what is documented, of what it belongs to, and of its type; without any, only
/// X0601: the name of a service or of a resource may be all that there is to say.
fn require_documentation(
    prose: &Prose,
    span: Span,
    what: fmt::Arguments<'_>,
    help: &str,
    names: &[&str],
    diagnostics: &mut Diagnostics,
) {
    if prose.summary.trim().is_empty() && prose.doc.trim().is_empty() {
        diagnostics.push(
            rule::UNDOCUMENTED
                .at(span, format!("{what} is not documented"))
                .label("says nothing about itself")
                .help(help),
        );
    } else if !names.is_empty() && echoes(prose, names) {
        diagnostics.push(
            rule::ECHO
                .at(span, format!("the documentation of {what} says what its name says"))
                .label("only the words of names")
                .help("say what it is for, what it may be, or what happens"),
        );
    }
}

/// Says nothing on its own, wherever it stands.
const EMPTY: [&str; 27] = [
    "a",
    "all",
    "an",
    "and",
    "are",
    "as",
    "at",
    "be",
    "by",
    "element",
    "field",
    "from",
    "has",
    "in",
    "is",
    "it",
    "its",
    "of",
    "on",
    "or",
    "parameter",
    "that",
    "the",
    "this",
    "to",
    "value",
    "with",
];

/// Whether a text has no words but those of names, and some that say nothing on their own.
fn echoes(prose: &Prose, names: &[&str]) -> bool {
    let known: Vec<String> = names.iter().flat_map(|name| words(name)).collect();
    let texts = [prose.summary.as_str(), prose.doc.as_str()];
    let mut said = texts.into_iter().flat_map(words).filter(|word| !EMPTY.contains(&word.as_str())).peekable();
    said.all(|word| known.contains(&word))
}

/// The words of a text or of a name, in lower case and without the `s` at their end.
fn words(text: &str) -> Vec<String> {
    let plain = text.to_snake_case();
    let words = plain.split('_').filter(|word| !word.is_empty());
    words.map(|word| word.strip_suffix('s').filter(|rest| rest.len() > 1).unwrap_or(word).to_owned()).collect()
}

fn check_operation(model: &Model, operation: &Operation, diagnostics: &mut Diagnostics) {
    require_documentation(
        &operation.prose,
        operation.name.span,
        format_args!("the operation `{}`", operation.id),
        SUMMARY,
        &[&operation.id, "operation"],
        diagnostics,
    );
    let lists = [&operation.path_parameters, &operation.query, &operation.headers, &operation.response_headers];
    for parameter in lists.into_iter().flatten() {
        if matches!(parameter.role, ParameterRole::Value | ParameterRole::Prefix) {
            let name = &parameter.name.value;
            let whose = if parameter.is_shared { String::new() } else { format!(" of `{}`", operation.id) };
            require_documentation(
                &parameter.prose,
                parameter.name.span,
                format_args!("the parameter `{name}`{whose}"),
                DOC,
                &[name, type_name(model, parameter.value)],
                diagnostics,
            );
        }
    }
    if operation.examples.is_empty() {
        diagnostics.push(
            rule::NO_EXAMPLE
                .at(operation.name.span, format!("the operation `{}` has no example", operation.id))
                .label("never shown, never tested")
                .help(format!("add `[[operation.{}.example]]` with a request or a response", operation.name.value)),
        );
    }
}

fn check_type(model: &Model, item: &Type, whole: bool, diagnostics: &mut Diagnostics) {
    let name = &item.name.value;
    // What a choice holds has the words of its field.
    let is_choice = matches!(&item.kind, TypeKind::Record(record) if record.form == Form::Choice);
    if whole && !is_choice {
        let what = if matches!(item.kind, TypeKind::Enum(_)) { "enum" } else { "element" };
        let what = format_args!("the {what} `{name}`");
        require_documentation(&item.prose, item.name.span, what, SUMMARY, &[name], diagnostics);
    }
    match &item.kind {
        TypeKind::Record(record) => {
            for field in record.fields.iter().filter(|field| !matches!(field.content, Content::Fixed(_))) {
                require_documentation(
                    &field.prose,
                    field.name.span,
                    format_args!("the field `{}` of `{name}`", field.name.value),
                    DOC,
                    &[&field.name.value, name, field_type(model, &field.content)],
                    diagnostics,
                );
            }
        }
        TypeKind::Enum(values) => {
            for value in &values.values {
                require_documentation(
                    &value.prose,
                    value.text.span,
                    format_args!("the value `{}` of `{name}`", value.text.value),
                    DOC,
                    &[&value.text.value, name],
                    diagnostics,
                );
            }
        }
        TypeKind::Union(_) => {}
    }
}

/// The name of a type, as authors write it.
fn type_name(model: &Model, value: ValueType) -> &str {
    match value {
        ValueType::Scalar(scalar) => scalar.name(),
        ValueType::Named(id) => &model[id].name.value,
    }
}

fn field_type<'m>(model: &'m Model, content: &Content) -> &'m str {
    match content {
        Content::One(item) | Content::Flat(item) => type_name(model, *item),
        Content::List { item, .. } | Content::Map { item, .. } | Content::Set { item, .. } => type_name(model, *item),
        Content::Fixed(_) => "",
    }
}
