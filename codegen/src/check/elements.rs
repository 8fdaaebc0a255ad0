//! Rules about elements and enums.
//!
//! X0203 nothing uses it; X0217 an element that always holds another of its kind, without end; X0221 an error element that
//! is more than a code and a message.

use crate::diagnostic::Diagnostics;
use crate::language::Scalar;
use crate::model::{Content, ErrorReply, Field, Model, Type, TypeId, TypeKind, ValueType};
use crate::rule;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    error_elements(model, diagnostics);
    unused(model, diagnostics);
    endless(model, diagnostics);
}

/// X0221. What is answered with one code is filled by whoever answers it; what every error is answered with, is not.
fn error_elements(model: &Model, diagnostics: &mut Diagnostics) {
    for service in &model.services {
        if let Some(reply) = &service.error_reply {
            error_texts(model, reply, diagnostics);
            nothing_else_required(model, reply, diagnostics);
        }
        let replies = service.errors.iter().filter_map(|error| error.reply.as_ref());
        replies.for_each(|reply| error_texts(model, reply, diagnostics));
    }
}

/// Code and message are texts.
fn error_texts(model: &Model, reply: &ErrorReply, diagnostics: &mut Diagnostics) {
    for path in [&reply.code, &reply.message] {
        let fields = model.fields_on(reply.element, path);
        let Some((owner, field)) = fields.last().filter(|_| fields.len() == path.len()) else { continue };
        let is_text = matches!(field.content, Content::One(ValueType::Scalar(Scalar::String)) | Content::Fixed(_));
        if is_text || model.damage.types.contains(owner) {
            continue;
        }
        let (name, element) = (&field.name, &model[*owner].name);
        diagnostics.push(
            rule::ERROR_ELEMENT
                .at(
                    name.span,
                    format!("the field `{}` of the error element `{}` is no `string`", name.value, element.value),
                )
                .label("no text")
                .help("write `type = \"string\"`, or name another field in `[error-reply]`")
                .also(element.span, "what errors are answered with"),
        );
    }
}

/// A server writes it of a code and a message.
fn nothing_else_required(model: &Model, reply: &ErrorReply, diagnostics: &mut Diagnostics) {
    let on_the_way: Vec<(TypeId, &Field)> =
        [&reply.code, &reply.message].into_iter().flat_map(|path| model.fields_on(reply.element, path)).collect();
    let mut owners: Vec<TypeId> = Vec::new();
    for &(owner, _) in &on_the_way {
        if !owners.contains(&owner) && !model.damage.types.contains(&owner) {
            owners.push(owner);
        }
    }
    for owner in owners {
        let TypeKind::Record(record) = &model[owner].kind else { continue };
        let element = &model[owner].name;
        if record.is_enum() {
            let message = format!("the error element `{}` has one child, and no code beside a message", element.value);
            let diagnostic = rule::ERROR_ELEMENT.at(element.span, message).label("has `one-of`");
            diagnostics.push(diagnostic.help("remove `one-of`, or name another element in `[error-reply]`"));
            continue;
        }
        for field in &record.fields {
            if on_the_way.iter().any(|(_, other)| std::ptr::eq(*other, field)) || !is_ever_required(field) {
                continue;
            }
            let name = &field.name;
            diagnostics.push(
                rule::ERROR_ELEMENT
                    .at(
                        name.span,
                        format!("the error element `{}` cannot be written without `{}`", element.value, name.value),
                    )
                    .label("required")
                    .help("remove what makes it required: a server has a code and a message, and nothing else")
                    .also(element.span, "what errors are answered with"),
            );
        }
    }
}

/// Whether there is a version in which a field must be there.
fn is_ever_required(field: &Field) -> bool {
    let availability = &field.availability;
    field.required || availability.required_since.is_some() || availability.optional_since.is_some()
}

/// X0203.
fn unused(model: &Model, diagnostics: &mut Diagnostics) {
    let held = held_by_unused(model);
    for (item, held) in model.types.iter().zip(held) {
        // It goes when the one goes that holds it.
        if held {
            continue;
        }
        // Where something was left out, that may have been what uses it.
        if !item.reach.operations.is_empty() || model.damage.services.contains(&model[item.resource].service) {
            continue;
        }
        let what = if matches!(item.kind, TypeKind::Enum(_)) { "enum" } else { "element" };
        diagnostics.push(
            rule::UNUSED
                .at(item.name.span, format!("no operation uses the {what} `{}`", item.name.value))
                .label("unused")
                .help("name it in the body, the response or a field of something used, or remove it"),
        );
    }
}

/// Of every type, whether another unused one names it that comes before it or is not named by it.
fn held_by_unused(model: &Model) -> Vec<bool> {
    let is_unused = |item: &Type| item.reach.operations.is_empty();
    let mut held = vec![false; model.types.len()];
    for start in 0..model.types.len() {
        // What is held cannot be the first of a circle again.
        if held[start] || !is_unused(&model.types[start]) {
            continue;
        }
        let mut stack = vec![start];
        while let Some(at) = stack.pop() {
            let named: Vec<TypeId> = match &model.types[at].kind {
                TypeKind::Record(record) => record.fields.iter().filter_map(|field| field.content.named()).collect(),
                TypeKind::Union(union) => union.variants.iter().map(|&(_, id)| id).collect(),
                TypeKind::Enum(_) => Vec::new(),
            };
            for id in named.into_iter().map(|id| id.index()).filter(|&id| id != start) {
                if is_unused(&model.types[id]) && !std::mem::replace(&mut held[id], true) {
                    stack.push(id);
                }
            }
        }
    }
    held
}

/// X0217, once for each circle.
fn endless(model: &Model, diagnostics: &mut Diagnostics) {
    let finite = finite(model);
    let mut reported = vec![false; model.types.len()];
    for start in 0..model.types.len() {
        // From an element without an end, required fields without an end lead on until one comes again.
        let mut way: Vec<(TypeId, &Field)> = Vec::new();
        let mut at = TypeId::new(start);
        while let Some((field, target)) = endless_field(&model[at], &finite) {
            if reported[at.index()] {
                break;
            }
            reported[at.index()] = true;
            way.push((at, field));
            at = target;
            let Some(begin) = way.iter().position(|(id, _)| *id == at) else { continue };
            report(model, &way[begin..], diagnostics);
        }
    }
}

fn report(model: &Model, circle: &[(TypeId, &Field)], diagnostics: &mut Diagnostics) {
    let Some(((id, field), others)) = circle.split_first() else { return };
    let name = &model[*id].name.value;
    let mut diagnostic = rule::ENDLESS_ELEMENT
        .at(field.name.span, format!("every `{name}` holds another `{name}`, without end"))
        .label("required")
        .help("make one of them optional: remove `required = true`");
    for (_, other) in others {
        diagnostic = diagnostic.also(other.name.span, "required, too");
    }
    diagnostics.push(diagnostic);
}

/// Of every type, whether a value of it can end.
fn finite(model: &Model) -> Vec<bool> {
    let mut finite = vec![false; model.types.len()];
    let mut changed = true;
    while std::mem::take(&mut changed) {
        for (index, item) in model.types.iter().enumerate() {
            let ends = match &item.kind {
                TypeKind::Enum(_) => true,
                // What nobody describes is always one of the others.
                TypeKind::Record(record) => record.is_enum() || endless_field(item, &finite).is_none(),
                TypeKind::Union(union) => {
                    union.variants.is_empty() || union.variants.iter().any(|&(_, id)| finite[id.index()])
                }
            };
            if ends && !finite[index] {
                finite[index] = true;
                changed = true;
            }
        }
    }
    finite
}

/// The first field that is always there and whose value has no end.
fn endless_field<'a>(item: &'a Type, finite: &[bool]) -> Option<(&'a Field, TypeId)> {
    let TypeKind::Record(record) = &item.kind else { return None };
    let mut fields = record.fields.iter().filter(|field| field.required && !record.is_enum());
    fields.find_map(|field| match field.content {
        Content::One(ValueType::Named(id)) if !finite[id.index()] => Some((field, id)),
        _ => None,
    })
}
