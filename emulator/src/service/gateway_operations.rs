//! Operations of gateways.

use xms_runtime::Uuid;
use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::gateway_operations::{GatewayOperation, GatewayOperationState};
use xms_services::service_management::operations::Error;
use xms_services::service_management::server::GatewayOperations;

use super::{Service, not_found, subscription};

impl GatewayOperations for Service {
    async fn get_status(&self, request: &Incoming, request_id: String) -> Outcome<GatewayOperation> {
        let unknown = || not_found(format!("The operation `{request_id}` is not known."));
        let id: Uuid = request_id.parse().map_err(|_| unknown())?;
        let state = self.shared.read_state();
        let Some(record) = state.operations.find(id.as_u128(), subscription(request)) else {
            // It may have been answered at once.
            let status = self.shared.log.completed_status(id, subscription(request)).ok_or_else(unknown)?;
            let answer = GatewayOperation::new(id.to_string(), GatewayOperationState::Successful);
            return Ok(answer.http_status_code(status.to_string()).into());
        };
        let mut answer = GatewayOperation::new(id.to_string(), GatewayOperationState::InProgress);
        answer.operation_name = Some(record.title.to_owned());
        if let Some(outcome) = &record.outcome {
            answer.http_status_code = Some(outcome.status.to_string());
            answer.status = match outcome.error {
                None => GatewayOperationState::Successful,
                Some(_) => GatewayOperationState::Failed,
            };
            answer.error = outcome.error.as_ref().map(|(code, message)| Error::new().code(code).message(message));
        }
        Ok(answer.into())
    }
}
