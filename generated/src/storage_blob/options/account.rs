// Written by `xms generate` from api-spec/storage-blob/account.toml; do not edit.
//! Optional parameters of the operations of *Account*.

/// Holds the parameters of [`GET_PROPERTIES`](super::super::account::GET_PROPERTIES) that may be
/// left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPropertiesOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl GetPropertiesOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

/// Holds the parameters of [`SET_PROPERTIES`](super::super::account::SET_PROPERTIES) that may be
/// left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetPropertiesOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl SetPropertiesOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

/// Holds the parameters of [`GET_STATISTICS`](super::super::account::GET_STATISTICS) that may be
/// left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStatisticsOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl GetStatisticsOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

/// Holds the parameters of [`GET_INFORMATION`](super::super::account::GET_INFORMATION) that may be
/// left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInformationOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl GetInformationOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

/// Holds the parameters of
/// [`GET_USER_DELEGATION_KEY`](super::super::account::GET_USER_DELEGATION_KEY) that may be left
/// out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUserDelegationKeyOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl GetUserDelegationKeyOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

/// Holds the parameters of [`SUBMIT_BATCH`](super::super::account::SUBMIT_BATCH) that may be left
/// out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitBatchOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl SubmitBatchOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}
