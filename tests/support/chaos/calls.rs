//! One call, and whether it ended as it may.

use xms_runtime::Uuid;
use xms_runtime::client::{Error, ErrorKind};
use xms_services::service_management::client::ServiceManagement;
use xms_services::service_management::extensions::AddExtension;

use super::kind::Kind;

/// Every other call changes something and is not repeated when its fate is unknown.
pub(super) fn changes(number: u64) -> bool {
    number % 2 == 1
}

/// The id under which the server knows a request.
pub(super) fn id(number: u64) -> Uuid {
    Uuid::from_u128(u128::from(number))
}

/// Makes the call of that number. Returns the id that the answer has.
pub(super) async fn call(client: &ServiceManagement, number: u64) -> Result<String, Error> {
    if !changes(number) {
        let status = client.operations().get_status(&id(number).to_string()).await?;
        return Ok(status.id.to_string());
    }
    let body = AddExtension::new("namespace", "type", "id");
    let accepted = client.extensions().add(&format!("c{number}"), &body).await?;
    Ok(accepted.operation_id().unwrap_or_default().to_owned())
}

/// What the server did with a request, attempt by attempt.
#[derive(Debug, Default)]
pub(super) struct Attempts {
    pub(super) kinds: Vec<Kind>,
    pub(super) done: u32,
}

/// How the call ended.
pub(super) fn judge(number: u64, end: &Result<String, Error>, attempts: &Attempts) -> &'static str {
    assert!(!changes(number) || attempts.done <= 1, "call {number} was done {} times: {attempts:?}", attempts.done);
    let last = attempts.kinds.last().copied();
    let error = match end {
        Ok(found) => {
            assert_eq!(*found, id(number).to_string(), "call {number} has the value of another: {attempts:?}");
            return "right";
        }
        Err(error) => error,
    };
    assert!(!last.is_some_and(Kind::is_right), "call {number} failed although its answer was right: {error:?}");
    let (stage, explains): (_, &[Kind]) = match error.kind() {
        // Many requests never reach the server, so that it knows of no attempt.
        ErrorKind::Transport(_) => return "transport",
        ErrorKind::Service(refused) => match refused.status {
            503 => ("service", &[Kind::Busy, Kind::BusyGateway]),
            502 => ("service", &[Kind::Page]),
            _ => ("service", &[Kind::ForbiddenBody]),
        },
        ErrorKind::Decode(_) => ("decode", &[Kind::TooShort]),
        _ => panic!("call {number} ended in {error:?} after {attempts:?}"),
    };
    assert!(last.is_some_and(|last| explains.contains(&last)), "call {number}: {error:?} after {attempts:?}");
    stage
}
