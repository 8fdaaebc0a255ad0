//! The table of a service, and the catalog of what it has.
//!
//! In: a service of the model. Out: its catalog. What it shares with others stands in it as if it were its own.

use xms_codegen::language::{Refusal as RefusalModel, Retry as RetryModel};
use xms_codegen::model::{ErrorReply as ReplyModel, Model, OperationId, Service as ServiceModel, ServiceId, TypeKind};
use xms_runtime::{Catalog, EnumShape, ErrorCode, ErrorReply, Operation, Refusal, Resource, Retry, Service, Shape};

use super::operations::{long_running, operation};
use super::parameters::parameters;
use super::shapes::Shapes;
use super::{keep, keep_all, keep_text};

/// The tables of a service.
#[derive(Debug)]
pub(crate) struct Tables {
    /// Everything that the service has.
    pub(crate) catalog: &'static Catalog,
    /// Its operations with their ids in the model, in the author's order.
    operations: Vec<(OperationId, &'static Operation)>,
}

impl Tables {
    /// Makes the tables of a service. They are kept until the process ends.
    pub(crate) fn of(model: &Model, id: ServiceId) -> Self {
        let (service, mut shapes) = (&model[id], Shapes::new(model));
        let mut operations = Vec::new();
        let resources: Vec<&'static Resource> = model
            .visible_resources(service)
            .map(|id| {
                let resource = &model[id];
                let own: Vec<_> =
                    resource.operations.iter().map(|&id| (id, keep(operation(model, &mut shapes, id)))).collect();
                operations.extend(own.iter().copied());
                let (mut elements, mut enums): (Vec<&'static Shape>, Vec<&'static EnumShape>) = Default::default();
                for &id in &resource.types {
                    match model[id].kind {
                        TypeKind::Enum(_) => enums.push(shapes.enum_shape(id)),
                        _ => elements.push(shapes.shape(id)),
                    }
                }
                keep(Resource {
                    name: keep_text(&resource.name),
                    title: keep_text(resource.title()),
                    operations: keep_all(own.into_iter().map(|(_, table)| table)),
                    shapes: keep_all(elements),
                    enums: keep_all(enums),
                    ..Resource::BASE
                })
            })
            .collect();
        let table = keep(table(model, &mut shapes, service));
        Self { catalog: keep(Catalog::new(table, keep_all(resources))), operations }
    }

    /// The table of an operation.
    pub(crate) fn operation(&self, id: OperationId) -> Option<&'static Operation> {
        self.operations.iter().find(|(other, _)| *other == id).map(|&(_, table)| table)
    }

    /// The operation of the model that a table was made of.
    pub(crate) fn id_of(&self, table: &'static Operation) -> Option<OperationId> {
        self.operations.iter().find(|(_, other)| other.id == table.id).map(|&(id, _)| id)
    }
}

fn table(model: &Model, shapes: &mut Shapes<'_>, service: &ServiceModel) -> Service {
    let endpoints = service.endpoints.iter().map(|(name, url)| (keep_text(name), keep_text(url)));
    let errors: Vec<ErrorCode> = service.errors.iter().map(|error| error_code(shapes, error)).collect();
    let refusals = service.refusals.iter();
    let refusals = refusals.filter_map(|&(reason, index)| Some((refusal(reason), *errors.get(index)?)));
    let refusals = keep_all(refusals);
    let mut table = Service {
        name: keep_text(&service.name),
        title: keep_text(service.title()),
        endpoint: keep_text(&service.endpoint),
        endpoints: keep_all(endpoints),
        host_parameters: parameters(shapes, &service.host_parameters),
        base_path: keep_text(&service.base_path_text()),
        base_parameters: parameters(shapes, &service.base_parameters),
        version_header: keep_text(&service.version_header),
        missing_version: service.missing_version,
        request_id_header: service.request_id_header.as_deref().map(keep_text),
        declaration: service.declaration,
        long_running: rule(model, shapes, service),
        error: service.error_reply.as_ref().map(|reply| error_reply(shapes, reply)),
        error_code_header: service.error_code_header.as_deref().map(keep_text),
        refusals,
        ..Service::BASE
    };
    table.errors = keep_all(errors);
    if service.is_versioned() {
        table.default_version = service.default_version;
        table.known = keep_all(service.known.iter().map(|version| version.value));
    }
    table
}

/// How an id is followed of which nothing else is known: as the service says, else as its first operation does.
fn rule(model: &Model, shapes: &mut Shapes<'_>, service: &ServiceModel) -> Option<&'static xms_runtime::LongRunning> {
    let mut operations = service.resources.iter().flat_map(|&id| &model[id].operations);
    let first = || operations.find_map(|&id| model[id].long_running.as_ref());
    let rule = service.long_running.as_ref().or_else(first)?;
    Some(keep(long_running(model, shapes, rule)))
}

fn error_code(shapes: &mut Shapes<'_>, error: &xms_codegen::model::ErrorCode) -> ErrorCode {
    let retry = match error.retry {
        RetryModel::Never => Retry::Never,
        RetryModel::Refused => Retry::Refused,
        RetryModel::Unknown => Retry::Unknown,
    };
    let mut table = ErrorCode::new(keep_text(&error.code.value), retry);
    if let Some(status) = error.status {
        table = table.status(status);
    }
    match &error.reply {
        Some(reply) => table.reply(error_reply(shapes, reply)),
        None => table,
    }
}

fn error_reply(shapes: &mut Shapes<'_>, reply: &ReplyModel) -> ErrorReply {
    let first = |path: &[usize]| path.first().copied().unwrap_or_default();
    let rest = |path: &[usize]| keep_all(path.iter().skip(1).copied());
    ErrorReply::new(shapes.shape(reply.element), first(&reply.code), first(&reply.message))
        .inside(rest(&reply.code), rest(&reply.message))
}

fn refusal(reason: RefusalModel) -> Refusal {
    match reason {
        RefusalModel::Version => Refusal::Version,
        RefusalModel::Operation => Refusal::Operation,
        RefusalModel::Method => Refusal::Method,
        RefusalModel::Query => Refusal::Query,
        RefusalModel::Body => Refusal::Body,
        RefusalModel::Value => Refusal::Value,
        RefusalModel::Failure => Refusal::Failure,
    }
}
