//! Operation status.

use xms_runtime::Uuid;
use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::operations::{Error, OperationState, OperationStatus};
use xms_services::service_management::server::Operations;

use super::{Service, not_found, subscription};

impl Operations for Service {
    async fn get_status(&self, request: &Incoming, request_id: String) -> Outcome<OperationStatus> {
        let unknown = || not_found(format!("The operation `{request_id}` is not known."));
        let id: Uuid = request_id.parse().map_err(|_| unknown())?;
        let state = self.shared.read_state();
        let Some(record) = state.operations.find(id.as_u128(), subscription(request)) else {
            // It may have been answered at once.
            let status = self.shared.log.completed_status(id, subscription(request)).ok_or_else(unknown)?;
            let answer = OperationStatus::new(id, OperationState::Succeeded);
            return Ok(answer.http_status_code(i32::from(status)).into());
        };
        let Some(outcome) = &record.outcome else {
            return Ok(OperationStatus::new(id, OperationState::InProgress).into());
        };
        let status = i32::from(outcome.status);
        let answer = match &outcome.error {
            None => OperationStatus::new(id, OperationState::Succeeded).http_status_code(status),
            Some((code, message)) => OperationStatus::new(id, OperationState::Failed)
                .http_status_code(status)
                .error(Error::new().code(code).message(message)),
        };
        Ok(answer.into())
    }
}
