//! The tables of operations.
//!
//! In: operations of the model. Out: their tables. An operation refers to those that follow it, which are made without
//! what follows them: nobody follows further than one step.

use xms_codegen::model::{
    Body as BodyModel, BodyPresence as PresenceModel, Continuation as ContinuationModel,
    ContinuationSource as SourceModel, ContinuationTarget as TargetModel, LongRunning as RuleModel, Model,
    Operation as OperationModel, OperationId, RequestId, Segment,
};
use xms_runtime::{
    BatchRule, Body, BodyPresence, Continuation, ContinuationSource, ExpectedResponse, LongRunning, Method, Operation,
    Parameter,
};

use super::parameters::parameters;
use super::shapes::Shapes;
use super::{keep, keep_all, keep_text, keep_texts, with_availability};

/// The table of an operation.
pub(super) fn operation(model: &Model, shapes: &mut Shapes<'_>, id: OperationId) -> Operation {
    let operation = &model[id];
    let mut table = alone(model, shapes, id);
    if let Some(rule) = &operation.long_running {
        table.long_running = Some(keep(long_running(model, shapes, rule)));
    }
    table.result = operation.result.map(|id| keep(alone(model, shapes, id)));
    if let BodyModel::Batch { operations, max } = &operation.body {
        let parts: Vec<&'static Operation> = operations.iter().map(|&id| keep(alone(model, shapes, id))).collect();
        table.body = Body::Batch(keep(BatchRule::new(keep_all(parts), *max)));
    }
    let others = operation.addresses.iter().flat_map(|addresses| addresses.all.iter().skip(1));
    let others: Vec<&'static Operation> = others
        .map(|address| {
            let path_parameters = path_parameters(shapes, operation, &address.path);
            keep(Operation { path: keep_text(&address.path_text), path_parameters, ..table })
        })
        .collect();
    table.other_addresses = keep_all(others);
    table
}

/// The rule by which work that goes on is followed.
pub(super) fn long_running(model: &Model, shapes: &mut Shapes<'_>, rule: &RuleModel) -> LongRunning {
    let mut table = LongRunning {
        poll: keep(alone(model, shapes, rule.poll)),
        interval_ms: rule.interval_ms,
        state: rule.state,
        running: keep_texts(&rule.running),
        succeeded: keep_texts(&rule.succeeded),
        failed: keep_texts(&rule.failed),
        status: rule.status,
        error: rule.error,
        ..LongRunning::BASE
    };
    match &rule.request_id {
        RequestId::Header(name) => table.request_id = keep_text(name),
        RequestId::Element(path) => table.request_id_element = Some(keep_all(path.iter().copied())),
    }
    table
}

/// The table without what follows the operation.
fn alone(model: &Model, shapes: &mut Shapes<'_>, id: OperationId) -> Operation {
    let operation = &model[id];
    let responses: Vec<ExpectedResponse> = operation
        .responses
        .iter()
        .map(|response| {
            let table = ExpectedResponse::new(response.status, body(shapes, &response.body));
            table.presence(presence(&response.presence))
        })
        .collect();
    let table = Operation {
        id: keep_text(&operation.id),
        title: keep_text(&operation.prose.title),
        method: method(&operation.method),
        host: operation.host.as_ref().map_or("", |host| keep_text(&host.value)),
        path: keep_text(&operation.path_text),
        path_parameters: path_parameters(shapes, operation, &operation.path),
        query: parameters(shapes, &operation.query),
        headers: parameters(shapes, &operation.headers),
        response_headers: parameters(shapes, &operation.response_headers),
        body: body(shapes, &operation.body),
        body_presence: presence(&operation.body_presence),
        responses: keep_all(responses),
        continuation: operation.continuation.as_ref().map(continuation),
        idempotent: Some(operation.idempotent),
        ..Operation::BASE
    };
    with_availability!(table, &operation.availability)
}

fn path_parameters(shapes: &mut Shapes<'_>, operation: &OperationModel, path: &[Segment]) -> &'static [Parameter] {
    parameters(shapes, operation.parameters_of(path))
}

fn method(name: &str) -> Method {
    const ALL: [Method; 8] = [
        Method::Get,
        Method::Head,
        Method::Post,
        Method::Put,
        Method::Patch,
        Method::Delete,
        Method::Merge,
        Method::Options,
    ];
    ALL.into_iter().find(|method| method.as_str() == name).unwrap_or(Method::Get)
}

fn body(shapes: &mut Shapes<'_>, body: &BodyModel) -> Body {
    match body {
        BodyModel::None | BodyModel::Batch { .. } => Body::None,
        BodyModel::Element(id) => Body::Element(shapes.shape(*id)),
        BodyModel::Text(content_type) => Body::Text(keep_text(content_type)),
        BodyModel::Value { value, content_type } => {
            Body::Value { kind: shapes.plain(*value), content_type: keep_text(content_type) }
        }
        BodyModel::Bytes(content_type) => Body::Bytes(keep_text(content_type)),
        BodyModel::Stream(content_type) => Body::Stream(keep_text(content_type)),
        BodyModel::Literal { text, content_type } => {
            Body::Literal { text: keep_text(text), content_type: keep_text(content_type) }
        }
    }
}

fn presence(presence: &PresenceModel) -> BodyPresence {
    let table = if presence.required { BodyPresence::ALWAYS } else { BodyPresence::ALWAYS.optional() };
    with_availability!(table, &presence.availability)
}

fn continuation(rule: &ContinuationModel) -> Continuation {
    let source = match &rule.source {
        SourceModel::Header(name) => ContinuationSource::Header(keep_text(name)),
        SourceModel::Element(path) => ContinuationSource::Element(keep_all(path.iter().copied())),
    };
    let table = match source {
        ContinuationSource::Header(name) => Continuation::in_header(name),
        ContinuationSource::Element(path) => Continuation::in_element(path),
    };
    match &rule.target {
        TargetModel::Header(name) => table.header(keep_text(name)),
        TargetModel::Query(name) => table.query(keep_text(name)),
        TargetModel::Link => table.link(),
    }
}
