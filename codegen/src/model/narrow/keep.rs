//! What stays of a model.
//!
//! In: the model, the window of each service, the patterns of operations. Out: for every operation, element and field
//! whether it stays. Nothing is changed here.

use super::Narrowing;
use super::select::matches;
use super::window::Window;
use crate::model::{
    Body, ExpectedResponse, Field, LongRunning, Model, OperationId, Parameter, ParameterRole, Record, RequestId,
    TypeId, TypeKind, ValueType, answered_element,
};

/// What stays, by the ids of the whole model.
pub(super) struct Keep {
    /// Operations that were asked for and exist.
    pub(super) chosen: Vec<bool>,
    /// Those, and the ones that they need.
    pub(super) operations: Vec<bool>,
    /// Elements and enums that exist at some version; that something reaches them is found out later.
    pub(super) types: Vec<bool>,
    /// Fields of elements; empty for everything else.
    pub(super) fields: Vec<Vec<bool>>,
    /// Elements that can be told apart where they are one of several.
    pub(super) variants: Vec<bool>,
}

impl Keep {
    pub(super) fn new(model: &Model, windows: &[Option<Window>], narrowing: &Narrowing) -> Self {
        let window = |id: TypeId| windows[model[model[id].resource].service.index()];
        let forced = forced(model);
        let has = |id: TypeId| {
            let is_forced = forced.iter().any(|&(item, _)| item == id);
            window(id).is_some_and(|window| is_forced || window.has(&model[id].availability))
        };
        let ids = || TypeId::all(model);
        let mut keep = Self {
            chosen: Vec::new(),
            operations: Vec::new(),
            types: ids().map(has).collect(),
            fields: Vec::new(),
            variants: Vec::new(),
        };
        // An element that is one of several is gone with the last of them, and fields that hold it with it.
        loop {
            keep.fields = ids()
                .map(|id| match (&model[id].kind, window(id)) {
                    (TypeKind::Record(record), Some(window)) => {
                        let field = |(index, field): (usize, &Field)| {
                            forced.contains(&(id, index))
                                || (window.has(&field.availability)
                                    && field.content.named().is_none_or(|target| keep.types[target.index()]))
                        };
                        record.fields.iter().enumerate().map(field).collect()
                    }
                    (TypeKind::Record(record), None) => vec![false; record.fields.len()],
                    _ => Vec::new(),
                })
                .collect();
            keep.variants = keep.types.clone();
            let mut changed = false;
            for id in ids() {
                let TypeKind::Union(union) = &model[id].kind else { continue };
                for &(_, variant) in &union.variants {
                    let stays = keep.types[variant.index()]
                        && keep.has_discriminator(model, variant, &union.discriminator.field);
                    keep.variants[variant.index()] &= stays;
                }
                let any = union.variants.is_empty()
                    || union.variants.iter().any(|&(_, variant)| keep.variants[variant.index()]);
                changed |= keep.types[id.index()] && !any;
                keep.types[id.index()] &= any;
            }
            if !changed {
                break;
            }
        }
        keep.chosen = OperationId::all(model)
            .map(|id| {
                let is_asked_for =
                    narrowing.only.is_empty() || narrowing.only.iter().any(|pattern| matches(pattern, &model[id].id));
                is_asked_for
                    && windows[model[model[id].resource].service.index()]
                        .is_some_and(|window| keep.operation(model, id, window))
            })
            .collect();
        keep.operations = keep.chosen.clone();
        keep.follow(model, windows);
        keep
    }

    /// Whether a variant still has the field that tells it apart.
    fn has_discriminator(&self, model: &Model, variant: TypeId, discriminator: &str) -> bool {
        let TypeKind::Record(record) = &model[variant].kind else { return true };
        let mut fields = record.fields.iter().zip(&self.fields[variant.index()]);
        fields.any(|(field, &stays)| stays && field.name.value == discriminator)
    }

    /// Whether an operation exists at any version, with what its request needs and with an answer.
    fn operation(&self, model: &Model, id: OperationId, window: Window) -> bool {
        let operation = &model[id];
        window.has(&operation.availability)
            && (!window.has(&operation.body_presence.availability) || self.body(&operation.body))
            && operation.path_parameters.iter().all(|parameter| self.value(parameter.value))
            && (operation.responses.is_empty()
                || operation.responses.iter().any(|response| self.response(response, window)))
    }

    /// Adds the operations by which others are followed.
    fn follow(&mut self, model: &Model, windows: &[Option<Window>]) {
        for (index, operation) in model.operations.iter().enumerate() {
            if !self.operations[index] {
                continue;
            }
            let service = &model[model[operation.resource].service];
            for rule in service.long_running.iter().chain(&operation.long_running) {
                self.operations[rule.poll.index()] = true;
            }
            let window = windows[model[operation.resource].service.index()];
            // What comes of it can be read only in versions that can read it.
            if let (Some(result), Some(window)) = (operation.result, window)
                && self.operation(model, result, window)
            {
                self.operations[result.index()] = true;
            }
            if let (Body::Batch { operations, .. }, Some(window)) = (&operation.body, window)
                && !operations.iter().any(|part| self.operations[part.index()])
            {
                // Nobody asked for requests that could stand in it, and without any it is none.
                let exist: Vec<OperationId> =
                    operations.iter().copied().filter(|&part| self.operation(model, part, window)).collect();
                self.operations[index] = !exist.is_empty();
                exist.iter().for_each(|part| self.operations[part.index()] = true);
            }
        }
    }

    /// Whether an answer can come, with a body or with none.
    pub(super) fn response(&self, response: &ExpectedResponse, window: Window) -> bool {
        !window.has(&response.presence.availability) || self.body(&response.body)
    }

    /// Whether a body can be sent or answered.
    fn body(&self, body: &Body) -> bool {
        body.named().is_none_or(|id| self.types[id.index()])
    }

    /// Whether a parameter outside a path exists.
    pub(super) fn parameter(&self, parameter: &Parameter, window: Window) -> bool {
        (window.has(&parameter.availability) && self.value(parameter.value)) || parameter.role == ParameterRole::Version
    }

    fn value(&self, value: ValueType) -> bool {
        match value {
            ValueType::Named(id) => self.types[id.index()],
            ValueType::Scalar(_) => true,
        }
    }

    /// The new indices on a way through elements; `None` where one of them is gone.
    pub(super) fn path(&self, model: &Model, id: TypeId, path: &[usize]) -> Option<Vec<usize>> {
        let owners = model.fields_on(id, path).into_iter().map(|(owner, _)| owner);
        owners.zip(path).map(|(owner, &index)| self.index(owner, index)).collect()
    }

    /// The new index of a field; `None` where it is gone.
    pub(super) fn index(&self, id: TypeId, index: usize) -> Option<usize> {
        let fields = &self.fields[id.index()];
        fields.get(index).copied().unwrap_or(false).then(|| fields[..index].iter().filter(|&&stays| stays).count())
    }
}

/// The element in which an operation answers.
pub(super) fn answer(model: &Model, id: OperationId) -> Option<TypeId> {
    match model[id].responses.first()?.body {
        Body::Element(id) => Some(id),
        _ => None,
    }
}

/// The fields, each with its element, that stay whatever their versions are: those by which errors and long-running
/// operations are understood.
fn forced(model: &Model) -> Vec<(TypeId, usize)> {
    let mut forced = Vec::new();
    let add = |rule: &LongRunning, forced: &mut Vec<(TypeId, usize)>| {
        let Some(id) = answer(model, rule.poll) else { return };
        forced.push((id, rule.state));
        forced.extend(rule.status.map(|status| (id, status)));
        let (Some(index), TypeKind::Record(record)) = (rule.error, &model[id].kind) else { return };
        forced.push((id, index));
        // The element of the error has no field that is needed by itself.
        forced.extend(held(record, index).map(|error| (error, usize::MAX)));
    };
    for service in &model.services {
        let of_codes = service.errors.iter().filter_map(|error| error.reply.as_ref());
        for reply in service.error_reply.iter().chain(of_codes) {
            for path in [&reply.code, &reply.message] {
                let owners = model.fields_on(reply.element, path).into_iter().map(|(owner, _)| owner);
                forced.extend(owners.zip(path.iter().copied()));
            }
        }
        service.long_running.iter().for_each(|rule| add(rule, &mut forced));
    }
    for operation in &model.operations {
        let Some(rule) = &operation.long_running else { continue };
        add(rule, &mut forced);
        if let (RequestId::Element(way), Some(id)) = (&rule.request_id, answered_element(&operation.responses)) {
            let owners = model.fields_on(id, way).into_iter().map(|(owner, _)| owner);
            forced.extend(owners.zip(way.iter().copied()));
        }
    }
    forced
}

/// The element that a field holds.
fn held(record: &Record, index: usize) -> Option<TypeId> {
    record.fields.get(index)?.content.named()
}
