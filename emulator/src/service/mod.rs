//! The service: what the generated traits ask for, one file a resource.
//!
//! In: typed requests. Out: typed answers, or the service's errors. The rules live here; what they change, in the
//! state.

mod cloud_services;
mod extension_images;
mod extensions;
mod locations;
mod operations;
mod service_certificates;

use std::sync::Arc;

use xms_runtime::Base64Text;
use xms_runtime::server::{ErrorResponse, Incoming};
use xms_services::service_management::error_code;

use crate::aside::{Aside, NotDone};
use crate::shared::Shared;
use crate::state::State;
use crate::state::cloud_service::CloudService;
use crate::state::operation::OperationOutcome;

/// Answers the operations.
#[derive(Clone, Debug)]
pub(crate) struct Service {
    pub(crate) shared: Arc<Shared>,
    /// Where work is done that takes long.
    pub(crate) aside: Aside,
    /// `http` or `https`.
    pub(crate) scheme: &'static str,
}

impl Service {
    /// The address of a cloud service, under the name by which the client knows this server.
    fn url(&self, request: &Incoming, name: &str) -> String {
        let host = request.headers().get(http::header::HOST).and_then(|host| host.to_str().ok());
        let host = host.unwrap_or("localhost");
        format!("{}://{host}/{}/services/hostedservices/{name}", self.scheme, subscription(request))
    }

    /// How the operation that a request begins is to fail, where somebody asked for that.
    fn requested_failure(&self, request: &Incoming) -> Option<OperationOutcome> {
        self.shared.faults.failure(request.operation().id)
    }
}

/// What a request is answered whose work was not done.
fn not_done(reason: NotDone) -> ErrorResponse {
    match reason {
        NotDone::Busy => {
            ErrorResponse::new(&error_code::SERVER_BUSY, "Other certificates are being read; come back later.")
        }
        NotDone::Failed => ErrorResponse::new(&error_code::INTERNAL_ERROR, "The certificate could not be read."),
    }
}

/// Who asks.
fn subscription(request: &Incoming) -> &str {
    request.base_value(0)
}

fn not_found(message: impl Into<String>) -> ErrorResponse {
    ErrorResponse::new(&error_code::RESOURCE_NOT_FOUND, message)
}

fn conflict(message: impl Into<String>) -> ErrorResponse {
    ErrorResponse::new(&error_code::CONFLICT_ERROR, message)
}

fn forbidden(message: impl Into<String>) -> ErrorResponse {
    ErrorResponse::new(&error_code::FORBIDDEN_ERROR, message)
}

fn bad_request(message: impl Into<String>) -> ErrorResponse {
    ErrorResponse::new(&error_code::BAD_REQUEST, message)
}

/// Refuses a value that should be base64 and is not.
fn check_base64(name: &str, value: Option<&Base64Text>) -> Result<(), ErrorResponse> {
    match value.map(Base64Text::bytes) {
        Some(Err(_)) => Err(bad_request(format!("`{name}` is no base64."))),
        _ => Ok(()),
    }
}

/// The cloud service that a request means.
fn cloud_service<'a>(state: &'a State, request: &Incoming, name: &str) -> Result<&'a CloudService, ErrorResponse> {
    let service = state.world.services.get(subscription(request), name);
    service.ok_or_else(|| not_found(format!("The cloud service `{name}` does not exist.")))
}
