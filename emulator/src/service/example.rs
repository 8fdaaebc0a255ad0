//! What the rules say nothing of: answered with the example of the description.
//!
//! In: requests of any operation, behind the rules of its resource where there are some. Out: the example in the version
//! that was asked for; for what takes long, an operation that is followed as any other. Nothing is changed here.

use std::sync::Arc;

use xms_runtime::server::{Answer, BoxFuture, Bytes, ErrorResponse, Handler, Incoming, Response};
use xms_runtime::xml::{Decoding, decode_into};
use xms_runtime::{Body, Record, Resource, Shape};
use xms_services::service_management::gateway_operations::GatewayOperationAsyncResponse;

use super::Service;
use super::gateways::started;
use crate::answers;
use crate::state::operation::Target;

/// Answers a resource: by its rules, and by examples where these say nothing.
pub(crate) struct Examples {
    pub(crate) service: Arc<Service>,
    pub(crate) resource: &'static Resource,
    pub(crate) rules: Option<Box<dyn Handler>>,
}

impl Handler for Examples {
    fn resource(&self) -> &'static Resource {
        self.resource
    }

    fn answer<'a>(&'a self, index: usize, request: &'a Incoming) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
        let Some(rules) = &self.rules else {
            return Box::pin(std::future::ready(self.example(request)));
        };
        let answer = rules.answer(index, request);
        Box::pin(async move {
            match answer.await {
                Err(error) if error.is_not_offered() => self.example(request),
                answered => answered,
            }
        })
    }
}

impl Examples {
    fn example(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        let operation = request.operation();
        if operation.long_running.is_some_and(|rule| !rule.request_id.is_empty()) {
            let id = request.request_id().as_u128();
            let failure = self.service.requested_failure(request);
            self.service.shared.write_state().start_operation(request, Target::Request(id), failure, |_| ())?;
        }
        let text = answers::answer(operation, request.version());
        let described = operation.responses.iter().map(|response| response.body);
        let mut bodies = described.filter(|body| !matches!(body, Body::None));
        match (bodies.next(), text) {
            (None, _) => Answer::new(()).respond(request),
            // What tells which operation has begun tells it of this one.
            (Some(Body::Element(shape)), _) if std::ptr::eq(shape, GatewayOperationAsyncResponse::SHAPE) => {
                Answer::new(started(request)).respond(request)
            }
            (Some(Body::Element(shape)), Some(text)) => Answer::new(element(shape, text, request)?).respond(request),
            (Some(_), Some(text)) => Answer::new(Bytes::from(text)).respond(request),
            (Some(_), None) => Answer::new(None::<Bytes>).respond(request),
        }
    }
}

fn element(shape: &'static Shape, text: &str, request: &Incoming) -> Result<Box<dyn Record>, ErrorResponse> {
    let mut record = shape.record();
    let read = decode_into(&mut *record, text.as_bytes(), &Decoding::default());
    read.map_err(|error| request.failure(format!("the example cannot be read: {error}")))?;
    Ok(record)
}
