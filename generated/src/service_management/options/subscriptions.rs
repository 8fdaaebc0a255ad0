// Written by `xms generate` from api-spec/service-management/subscriptions.toml; do not edit.
//! Optional parameters of the operations of *Subscriptions*.

use super::super::subscriptions::OperationResult;

/// Holds the parameters of [`LIST_OPERATIONS`](super::super::subscriptions::LIST_OPERATIONS) that
/// may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOperationsOptions {
    /// `ObjectIdFilter`: Only operations on this thing: a path as `OperationObjectId` has it.
    pub object_id_filter: Option<String>,
    /// `OperationResultFilter`: Only operations that ended so.
    pub operation_result_filter: Option<OperationResult>,
}

impl ListOperationsOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`object_id_filter`](field@Self::object_id_filter).
    #[must_use]
    pub fn object_id_filter(mut self, value: impl Into<String>) -> Self {
        self.object_id_filter = Some(value.into());
        self
    }

    /// Sets [`operation_result_filter`](field@Self::operation_result_filter).
    #[must_use]
    pub fn operation_result_filter(mut self, value: impl Into<OperationResult>) -> Self {
        self.operation_result_filter = Some(value.into());
        self
    }
}
