//! Which item of the old state is which of the new one.
//!
//! In: a service in both states. Out: pairs of operations, and of elements and enums: by name, or else by what they
//! are on the wire, so that one that was only renamed is not taken for another.

use crate::model::{Body, Model, Operation, OperationId, ParameterRole, Segment, Service, TypeId, TypeKind};

/// The pairs of a service.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    /// By the old id.
    types: Vec<Option<TypeId>>,
    /// Old and new, in the order of the new state.
    pub(super) operations: Vec<(OperationId, OperationId)>,
}

impl Pairs {
    pub(super) fn new(old: &Model, new: &Model, old_service: &Service, new_service: &Service) -> Self {
        let mut pairs = Self { types: vec![None; old.types.len()], operations: Vec::new() };
        pairs.match_operations(old, new, old_service, new_service);
        pairs.match_types(old, new, old_service, new_service);
        pairs
    }

    /// What a type has become.
    pub(super) fn of(&self, old: TypeId) -> Option<TypeId> {
        self.types.get(old.index()).copied().flatten()
    }

    /// Whether a type of the new state was there before.
    pub(super) fn has_new(&self, new: TypeId) -> bool {
        self.types.contains(&Some(new))
    }

    fn match_operations(&mut self, old: &Model, new: &Model, old_service: &Service, new_service: &Service) {
        let mut left: Vec<OperationId> = operations(old, old_service).collect();
        let mut unmatched = Vec::new();
        for id in operations(new, new_service) {
            match left.iter().position(|&other| old[other].id == new[id].id) {
                Some(at) => self.operations.push((left.remove(at), id)),
                None => unmatched.push(id),
            }
        }
        for id in unmatched {
            let wire = identity(new, &new[id]);
            if let Some(at) = left.iter().position(|&other| identity(old, &old[other]) == wire) {
                self.operations.push((left.remove(at), id));
            }
        }
        self.operations.sort_by_key(|&(_, new)| new);
    }

    fn match_types(&mut self, old: &Model, new: &Model, old_service: &Service, new_service: &Service) {
        let of_new: Vec<TypeId> = types(new, new_service).collect();
        let mut queue = Vec::new();
        for id in types(old, old_service) {
            let same = of_new.iter().copied().find(|&other| new[other].name.value == old[id].name.value);
            self.types[id.index()] = same;
            queue.extend(same.map(|same| (id, same)));
        }
        // What stands in the same place is the same under another name.
        let mut places: Vec<(TypeId, TypeId)> = Vec::new();
        for &(left, right) in &self.operations {
            let (left, right) = (&old[left], &new[right]);
            places.extend(both(&left.body, &right.body));
            for response in &left.responses {
                let other = right.responses.iter().find(|other| other.status == response.status);
                places.extend(other.and_then(|other| both(&response.body, &other.body)));
            }
        }
        loop {
            for (left, right) in places.drain(..) {
                if self.of(left).is_none() && !self.has_new(right) && is_alike(old, new, left, right) {
                    self.types[left.index()] = Some(right);
                    queue.push((left, right));
                }
            }
            let Some((left, right)) = queue.pop() else { break };
            match (&old[left].kind, &new[right].kind) {
                (TypeKind::Record(left), TypeKind::Record(right)) => {
                    for field in &left.fields {
                        let other = right.fields.iter().find(|other| other.name.value == field.name.value);
                        let target = other.and_then(|other| other.content.named());
                        places.extend(field.content.named().zip(target));
                    }
                }
                (TypeKind::Union(left), TypeKind::Union(right)) => {
                    for (text, variant) in &left.variants {
                        let other = right.variants.iter().find(|(other, _)| other == text);
                        places.extend(other.map(|&(_, other)| (*variant, other)));
                    }
                }
                _ => {}
            }
        }
    }
}

/// The operations of a service, in its order.
pub(super) fn operations<'a>(model: &'a Model, service: &'a Service) -> impl Iterator<Item = OperationId> + 'a {
    service.resources.iter().flat_map(|&resource| model[resource].operations.iter().copied())
}

/// The elements and enums of a service, in its order, and those of the folders that it uses.
pub(super) fn types<'a>(model: &'a Model, service: &'a Service) -> impl Iterator<Item = TypeId> + 'a {
    model.visible_resources(service).flat_map(|resource| model[resource].types.iter().copied())
}

fn both(left: &Body, right: &Body) -> Option<(TypeId, TypeId)> {
    match (left, right) {
        (&Body::Element(left), &Body::Element(right)) => Some((left, right)),
        _ => None,
    }
}

/// Whether two types can be one under two names: the kind is the same, and half of what they have.
fn is_alike(old: &Model, new: &Model, left: TypeId, right: TypeId) -> bool {
    let parts = |model: &Model, id: TypeId| -> Vec<String> {
        match &model[id].kind {
            TypeKind::Record(record) => record.fields.iter().map(|field| field.name.value.clone()).collect(),
            TypeKind::Union(union) => union.variants.iter().map(|(text, _)| text.clone()).collect(),
            TypeKind::Enum(values) => values.values.iter().map(|value| value.text.value.clone()).collect(),
        }
    };
    let same_kind = std::mem::discriminant(&old[left].kind) == std::mem::discriminant(&new[right].kind);
    let (left, right) = (parts(old, left), parts(new, right));
    let common = left.iter().filter(|part| right.contains(part)).count();
    same_kind && common * 2 >= left.len().max(right.len())
}

/// What an operation is on the wire: method, path without the names of placeholders, constants, root of the body.
fn identity(model: &Model, operation: &Operation) -> String {
    let mut text = format!("{} {}", operation.method, shape(&operation.path));
    for parameter in &operation.query {
        if let ParameterRole::Constant(value) = &parameter.role {
            text.push_str(&format!(" {}={value}", parameter.name.value));
        }
    }
    if let Body::Element(id) = operation.body {
        match &model[id].kind {
            TypeKind::Record(record) => text.push_str(&format!(" <{}>", record.tag)),
            TypeKind::Union(union) => text.push_str(&format!(" <{}>", union.tag)),
            TypeKind::Enum(_) => {}
        }
    }
    text
}

/// A path without the names of its placeholders.
pub(super) fn shape(path: &[Segment]) -> String {
    path.iter().map(|segment| format!("/{}", piece(segment))).collect()
}

fn piece(segment: &Segment) -> String {
    match segment {
        Segment::Literal(text) => text.clone(),
        Segment::Parameter(_) => "{}".to_owned(),
        Segment::Rest(_) => "{+}".to_owned(),
        Segment::Mixed(pieces) => pieces.iter().map(piece).collect(),
    }
}
