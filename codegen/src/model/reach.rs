//! Where every type can occur, and from which version on.
//!
//! In: a model whose names are resolved. Out: `Type::reach` of every type. Nothing is reported here; rules read the
//! result.

use xms_facts::Version;

use super::{
    Availability, Body, Content, LongRunning, Model, OperationId, Parameter, Reach, Type, TypeId, TypeKind, ValueType,
};

/// Fills in `Type::reach` of every type of `model`.
pub fn fill(model: &mut Model) {
    let mut reaches = vec![Reach::default(); model.types.len()];
    let mut walk = Walk { model, seen: vec![0; model.types.len()], stamp: 0, stack: Vec::new() };
    for id in OperationId::all(model) {
        walk.roots(id, true);
        walk.spread(|type_id| {
            let reach = &mut reaches[type_id.index()];
            reach.request = true;
            reach.operations.push(id);
        });
        walk.roots(id, false);
        walk.spread(|type_id| {
            let reach = &mut reaches[type_id.index()];
            reach.response = true;
            if reach.operations.last() != Some(&id) {
                reach.operations.push(id);
            }
        });
    }
    let documented = arrivals(model, |availability| availability.since.as_ref().map(|since| since.value));
    for ((reach, since), known) in reaches.iter_mut().zip(documented).zip(arrivals(model, Availability::first)) {
        (reach.since, reach.known) = (since.flatten(), known.flatten());
    }
    for (item, reach) in model.types.iter_mut().zip(reaches) {
        item.reach = reach;
    }
}

impl Type {
    /// Returns the documented version before which nothing of this type can occur: that of its operations, raised by
    /// its own. `None` where nothing is documented.
    pub fn since(&self) -> Option<Version> {
        self.reach.since.max(self.availability.since.as_ref().map(|since| since.value))
    }

    /// Returns a version at which it can occur, documented or seen; it may have occurred before.
    pub fn known(&self) -> Option<Version> {
        self.reach.known.max(self.availability.first())
    }
}

/// A walk over everything that one operation reaches.
struct Walk<'a> {
    model: &'a Model,
    /// Per type, the stamp of the last walk that met it: no clearing between two walks.
    seen: Vec<u32>,
    stamp: u32,
    stack: Vec<TypeId>,
}

impl Walk<'_> {
    /// Begins a walk with what operation `id` names itself, in its request or in its responses.
    fn roots(&mut self, id: OperationId, request: bool) {
        self.stamp += 1;
        let model = self.model;
        roots(model, id, request, Availability::first, |type_id, _| self.meet(type_id));
    }

    fn meet(&mut self, type_id: TypeId) {
        let seen = &mut self.seen[type_id.index()];
        if *seen != self.stamp {
            *seen = self.stamp;
            self.stack.push(type_id);
        }
    }

    /// Walks on to the end, with every type once.
    fn spread(&mut self, mut visit: impl FnMut(TypeId)) {
        while let Some(type_id) = self.stack.pop() {
            visit(type_id);
            let model = self.model;
            edges(&model[type_id], Availability::first, |target, _| self.meet(target));
        }
    }
}

/// The version that counts as the beginning of an availability.
type Beginning = fn(&Availability) -> Option<Version>;

/// Calls `meet` with every type that the operation names itself, and the version on the way to it.
fn roots(
    model: &Model,
    id: OperationId,
    request: bool,
    beginning: Beginning,
    mut meet: impl FnMut(TypeId, Option<Version>),
) {
    let operation = &model[id];
    let since = beginning(&operation.availability);
    let service = &model[model[operation.resource].service];
    let parameters = |list: &[Parameter], meet: &mut dyn FnMut(TypeId, Option<Version>)| {
        for parameter in list {
            if let ValueType::Named(type_id) = parameter.value {
                meet(type_id, since.max(beginning(&parameter.availability)));
            }
        }
    };
    if request {
        let of_client = [&service.host_parameters, &service.base_parameters];
        let own = [&operation.path_parameters, &operation.query, &operation.headers];
        for list in of_client.into_iter().chain(own) {
            parameters(list, &mut meet);
        }
        if let Some(type_id) = operation.body.named() {
            meet(type_id, since.max(beginning(&operation.body_presence.availability)));
        }
        return;
    }
    parameters(&operation.response_headers, &mut meet);
    for response in &operation.responses {
        if let Some(type_id) = response.body.named() {
            meet(type_id, since.max(beginning(&response.presence.availability)));
        }
    }
    if let Some(reply) = &service.error_reply {
        meet(reply.element, since);
    }
    for (index, error) in service.errors.iter().enumerate() {
        // An operation that names its codes answers those.
        let answers = operation.errors.is_empty() || operation.errors.contains(&index);
        if let Some(reply) = error.reply.as_ref().filter(|_| answers) {
            meet(reply.element, since);
        }
    }
    if let Some(type_id) = operation.long_running.as_ref().and_then(|rule| error_type(model, rule)) {
        meet(type_id, since);
    }
}

/// The type in which the poll operation answers the error of a failed one.
fn error_type(model: &Model, rule: &LongRunning) -> Option<TypeId> {
    let field = rule.error?;
    let response = model[rule.poll].responses.first()?;
    let Body::Element(type_id) = response.body else { return None };
    let TypeKind::Record(record) = &model[type_id].kind else { return None };
    match record.fields.get(field)?.content {
        Content::One(ValueType::Named(type_id)) => Some(type_id),
        _ => None,
    }
}

/// Calls `meet` with every type that `item` names, and the version of the field that names it.
fn edges(item: &Type, beginning: Beginning, mut meet: impl FnMut(TypeId, Option<Version>)) {
    match &item.kind {
        TypeKind::Record(record) => {
            for field in &record.fields {
                if let Some(target) = field.content.named() {
                    meet(target, beginning(&field.availability));
                }
            }
        }
        TypeKind::Union(union) => union.variants.iter().for_each(|&(_, target)| meet(target, None)),
        TypeKind::Enum(_) => {}
    }
}

impl Content {
    /// Returns the element or enum it is made of, if any.
    pub fn named(&self) -> Option<TypeId> {
        match *self {
            Self::One(item) | Self::Flat(item) => Some(item),
            Self::List { item, .. } | Self::Map { item, .. } | Self::Set { item, .. } => Some(item),
            Self::Fixed(_) => None,
        }
        .and_then(|item| match item {
            ValueType::Named(type_id) => Some(type_id),
            ValueType::Scalar(_) => None,
        })
    }
}

/// For every type the smallest version over all ways to it, where a way has the greatest version met on it.
/// The outer `None` is a type that nothing reaches; an unknown version counts as before all others.
fn arrivals(model: &Model, beginning: Beginning) -> Vec<Option<Option<Version>>> {
    let mut arrivals: Vec<Option<Option<Version>>> = vec![None; model.types.len()];
    let mut stack: Vec<(TypeId, Option<Version>)> = Vec::new();
    for id in OperationId::all(model) {
        for request in [true, false] {
            roots(model, id, request, beginning, |type_id, since| stack.push((type_id, since)));
        }
    }
    // Smallest versions first: then almost every type is settled when it is first met.
    stack.sort_by_key(|&(_, since)| std::cmp::Reverse(since));
    while let Some((type_id, since)) = stack.pop() {
        let arrival = &mut arrivals[type_id.index()];
        if arrival.is_some_and(|known| known <= since) {
            continue;
        }
        *arrival = Some(since);
        let item = &model[type_id];
        let here = since.max(beginning(&item.availability));
        edges(item, beginning, |target, field| stack.push((target, here.max(field))));
    }
    arrivals
}
