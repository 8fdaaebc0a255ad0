//! Rules about documentation, all of them warnings.
//!
//! X0601 something has neither `summary` nor `doc`; X0602 an operation has no example.

use std::collections::HashSet;
use std::fmt;

use crate::diagnostic::Diagnostics;
use crate::model::{
    Content, Form, Model, Operation, OperationId, ParameterRole, Prose, ResourceId, ServiceId, Type, TypeId, TypeKind,
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
                diagnostics,
            );
        }
    }
    for (index, operation) in model.operations.iter().enumerate() {
        // What could not be read may have been the documentation.
        let id = OperationId::new(index);
        if !model.damage.operations.contains(&id) && !model.damage.resources.contains(&operation.resource) {
            check_operation(operation, diagnostics);
        }
    }
    for (index, item) in model.types.iter().enumerate() {
        if model.damage.resources.contains(&item.resource) {
            continue;
        }
        let whole = !model.damage.types.contains(&TypeId::new(index));
        check_type(item, whole, diagnostics);
    }
}

const SUMMARY: &str = "add `summary = \"…\"`: one sentence";
const DOC: &str = "add `doc = \"…\"`: what it means";

fn require_documentation(
    prose: &Prose,
    span: Span,
    what: fmt::Arguments<'_>,
    help: &str,
    diagnostics: &mut Diagnostics,
) {
    if prose.summary.trim().is_empty() && prose.doc.trim().is_empty() {
        diagnostics.push(
            rule::UNDOCUMENTED
                .at(span, format!("{what} is not documented"))
                .label("says nothing about itself")
                .help(help),
        );
    }
}

fn check_operation(operation: &Operation, diagnostics: &mut Diagnostics) {
    require_documentation(
        &operation.prose,
        operation.name.span,
        format_args!("the operation `{}`", operation.id),
        SUMMARY,
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

fn check_type(item: &Type, whole: bool, diagnostics: &mut Diagnostics) {
    let name = &item.name.value;
    // What a choice holds has the words of its field.
    let is_choice = matches!(&item.kind, TypeKind::Record(record) if record.form == Form::Choice);
    if whole && !is_choice {
        let what = if matches!(item.kind, TypeKind::Enum(_)) { "enum" } else { "element" };
        require_documentation(&item.prose, item.name.span, format_args!("the {what} `{name}`"), SUMMARY, diagnostics);
    }
    match &item.kind {
        TypeKind::Record(record) => {
            for field in record.fields.iter().filter(|field| !matches!(field.content, Content::Fixed(_))) {
                require_documentation(
                    &field.prose,
                    field.name.span,
                    format_args!("the field `{}` of `{name}`", field.name.value),
                    DOC,
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
                    diagnostics,
                );
            }
        }
        TypeKind::Union(_) => {}
    }
}
