//! Which types the operations use.
//!
//! In: a draft. Out: of every type the resource whose operations use it first; none where nothing does.

use super::{BodyDraft, Content, Draft, FieldDraft, ParameterDraft, TypeIndex, TypeKind, TypeRef, Values};

/// Finds the resource of each type.
pub(super) fn homes(draft: &Draft) -> Vec<Option<usize>> {
    let mut homes = vec![None; draft.types.len()];
    for (index, resource) in draft.resources.iter().enumerate() {
        let mut open: Vec<TypeIndex> = Vec::new();
        for operation in &resource.operations {
            let bodies = operation.body.iter().chain(operation.responses.iter().filter_map(|(_, body)| body.as_ref()));
            open.extend(&operation.named);
            open.extend(bodies.filter_map(|body| match body {
                BodyDraft::Element { element, .. } => Some(*element),
                BodyDraft::Text { value: Some(TypeRef::Named(value)), .. } => Some(*value),
                _ => None,
            }));
            let lists = [&operation.path_parameters, &operation.query, &operation.headers, &operation.response_headers];
            open.extend(lists.into_iter().flatten().filter_map(of_parameter));
        }
        take(draft, open, index, &mut homes);
    }
    let reply = draft.service.error_reply.iter().map(|reply| reply.element);
    let hosts = draft.service.host_parameters.iter().filter_map(of_parameter);
    take(draft, reply.chain(hosts).collect(), 0, &mut homes);
    if draft.keeps_unused {
        homes.iter_mut().for_each(|home| *home = home.or(Some(0)));
    }
    homes
}

fn of_parameter(parameter: &ParameterDraft) -> Option<TypeIndex> {
    match (&parameter.constant, &parameter.values) {
        (
            None,
            Values::One(TypeRef::Named(id)) | Values::List(TypeRef::Named(id)) | Values::Set(TypeRef::Named(id), _),
        ) => Some(*id),
        _ => None,
    }
}

fn take(draft: &Draft, mut open: Vec<TypeIndex>, resource: usize, homes: &mut [Option<usize>]) {
    while let Some(TypeIndex(index)) = open.pop() {
        let Some(home) = homes.get_mut(index).filter(|home| home.is_none()) else { continue };
        *home = Some(resource);
        if let Some(TypeKind::Element(element)) = draft.types.get(index).map(|item| &item.kind) {
            element.fields.iter().for_each(|field| of_field(field, &mut open));
            open.extend(element.variants.iter().flat_map(|(_, variants)| variants));
        }
    }
}

fn of_field(field: &FieldDraft, open: &mut Vec<TypeIndex>) {
    match &field.content {
        Content::One(TypeRef::Named(id))
        | Content::List { item: TypeRef::Named(id), .. }
        | Content::Flat(TypeRef::Named(id))
        | Content::ByName(TypeRef::Named(id))
        | Content::Set(TypeRef::Named(id), _) => open.push(*id),
        Content::Choice(fields) => fields.iter().for_each(|field| of_field(field, open)),
        Content::Written { named } => open.extend(named),
        _ => {}
    }
}
