//! A model without some of its items.
//!
//! In: a model and, for each item of an arena, whether it stays. Out: the arena without the others, with all ids that
//! point into it made right. References to what is gone go with it; that nothing needs them is the caller's part.

use crate::model::{
    Body, Content, ErrorReply, LongRunning, Model, OperationId, Parameter, ResourceId, ServiceId, TypeId, TypeKind,
    ValueType,
};

/// Where each item has gone; `None`: nowhere.
struct Map(Vec<Option<usize>>);

impl Map {
    fn new(keep: &[bool]) -> Self {
        let mut next = 0;
        let place = |&stays: &bool| {
            let place = stays.then_some(next);
            next += usize::from(stays);
            place
        };
        Self(keep.iter().map(place).collect())
    }

    fn of(&self, index: usize) -> Option<usize> {
        self.0.get(index).copied().flatten()
    }
}

/// The items that stay.
fn filter<T>(items: &mut Vec<T>, keep: &[bool]) {
    let mut keep = keep.iter();
    items.retain(|_| keep.next().copied().unwrap_or(false));
}

/// Keeps the operations for which `keep` is true.
pub(super) fn operations(model: &mut Model, keep: &[bool]) {
    let map = Map::new(keep);
    filter(&mut model.operations, keep);
    let to = |id: OperationId| map.of(id.index()).map(OperationId::new);
    for service in &mut model.services {
        service.long_running =
            service.long_running.take().and_then(|rule| to(rule.poll).map(|poll| LongRunning { poll, ..rule }));
    }
    for operation in &mut model.operations {
        if let Body::Batch { operations, .. } = &mut operation.body {
            *operations = operations.iter().filter_map(|&id| to(id)).collect();
        }
        operation.long_running =
            operation.long_running.take().and_then(|rule| to(rule.poll).map(|poll| LongRunning { poll, ..rule }));
        operation.result = operation.result.and_then(to);
        operation.see = operation.see.iter().filter_map(|&id| to(id)).collect();
    }
    for resource in &mut model.resources {
        resource.operations = resource.operations.iter().filter_map(|&id| to(id)).collect();
    }
}

/// Keeps the elements and enums for which `keep` is true; nothing that stays may name another.
pub(super) fn types(model: &mut Model, keep: &[bool]) {
    let map = Map::new(keep);
    filter(&mut model.types, keep);
    let to = |id: TypeId| map.of(id.index()).map(TypeId::new);
    let value = |value: &mut ValueType| {
        if let ValueType::Named(id) = value {
            *id = to(*id).unwrap_or(*id);
        }
    };
    let body = |body: &mut Body| match body {
        Body::Element(id) => *id = to(*id).unwrap_or(*id),
        Body::Value { value: of, .. } => value(of),
        _ => {}
    };
    let parameters = |list: &mut Vec<Parameter>| list.iter_mut().for_each(|parameter| value(&mut parameter.value));
    for service in &mut model.services {
        parameters(&mut service.host_parameters);
        parameters(&mut service.base_parameters);
        for reply in service.errors.iter_mut().map(|error| &mut error.reply).chain([&mut service.error_reply]) {
            *reply = reply.take().and_then(|reply| Some(ErrorReply { element: to(reply.element)?, ..reply }));
        }
    }
    for resource in &mut model.resources {
        resource.types = resource.types.iter().filter_map(|&id| to(id)).collect();
    }
    for operation in &mut model.operations {
        parameters(&mut operation.path_parameters);
        parameters(&mut operation.query);
        parameters(&mut operation.headers);
        parameters(&mut operation.response_headers);
        body(&mut operation.body);
        operation.responses.iter_mut().for_each(|response| body(&mut response.body));
    }
    for item in &mut model.types {
        match &mut item.kind {
            TypeKind::Record(record) => record.fields.iter_mut().for_each(|field| match &mut field.content {
                Content::One(item) | Content::Flat(item) => value(item),
                Content::List { item, .. } | Content::Map { item, .. } | Content::Set { item, .. } => value(item),
                Content::Fixed(_) => {}
            }),
            TypeKind::Union(union) => {
                union.variants = std::mem::take(&mut union.variants)
                    .into_iter()
                    .filter_map(|(text, id)| to(id).map(|id| (text, id)))
                    .collect();
            }
            TypeKind::Enum(_) => {}
        }
    }
}

/// Removes resources in which nothing is left, and services without operations.
pub(super) fn empty(model: &mut Model) {
    let keep: Vec<bool> =
        model.resources.iter().map(|resource| !resource.operations.is_empty() || !resource.types.is_empty()).collect();
    let map = Map::new(&keep);
    let to = |id: ResourceId| map.of(id.index()).map(ResourceId::new);
    filter(&mut model.resources, &keep);
    for service in &mut model.services {
        service.resources = service.resources.iter().filter_map(|&id| to(id)).collect();
    }
    model.operations.iter_mut().for_each(|item| item.resource = to(item.resource).unwrap_or(item.resource));
    model.types.iter_mut().for_each(|item| item.resource = to(item.resource).unwrap_or(item.resource));
    let keep: Vec<bool> = model.services.iter().map(|service| !service.resources.is_empty()).collect();
    let map = Map::new(&keep);
    filter(&mut model.services, &keep);
    for service in &mut model.services {
        service.uses = service.uses.iter().filter_map(|common| map.of(common.index()).map(ServiceId::new)).collect();
    }
    for resource in &mut model.resources {
        resource.service = map.of(resource.service.index()).map_or(resource.service, ServiceId::new);
    }
}
