// Written by `xms generate` from api-spec/storage-common/errors.toml; do not edit.
//! Elements and enums of *Errors*.

::xms_runtime::record! {
    /// Says why the service refuses a request.
    ///
    /// Element `<Error>`. Since 2009-09-19. Used by operations of Azure Blob Storage, Azure Queue
    /// Storage.
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ERROR_SHAPE, "Error", "")]
    pub struct Error {
        /// What the error is called; the codes of the service say more.
        ///
        /// `<Code>`, required. Since 2009-09-19.
        #[field(0, "Code", String, required)]
        pub code: String,
        /// What happened, for people; it ends with the request's identifier and the time.
        ///
        /// `<Message>`. Since 2009-09-19.
        #[field(1, "Message", String)]
        pub message: Option<String>,
        /// Why a credential was not accepted.
        ///
        /// `<AuthenticationErrorDetail>`. Since 2009-09-19.
        #[field(2, "AuthenticationErrorDetail", String)]
        pub authentication_error_detail: Option<String>,
        /// The query parameter that is wrong.
        ///
        /// `<QueryParameterName>`. Since 2009-09-19.
        #[field(3, "QueryParameterName", String)]
        pub query_parameter_name: Option<String>,
        /// What was refused.
        ///
        /// `<QueryParameterValue>`. Since 2009-09-19.
        #[field(4, "QueryParameterValue", String)]
        pub query_parameter_value: Option<String>,
        /// The header that is wrong.
        ///
        /// `<HeaderName>`. Since 2009-09-19.
        #[field(5, "HeaderName", String)]
        pub header_name: Option<String>,
        /// What was refused.
        ///
        /// `<HeaderValue>`. Since 2009-09-19.
        #[field(6, "HeaderValue", String)]
        pub header_value: Option<String>,
        /// The least value that is taken.
        ///
        /// `<MinimumAllowed>`. Since 2009-09-19.
        #[field(7, "MinimumAllowed", String)]
        pub minimum_allowed: Option<String>,
        /// The greatest value that is taken.
        ///
        /// `<MaximumAllowed>`. Since 2009-09-19.
        #[field(8, "MaximumAllowed", String)]
        pub maximum_allowed: Option<String>,
        /// Why the value is wrong.
        ///
        /// `<Reason>`. Since 2009-09-19.
        #[field(9, "Reason", String)]
        pub reason: Option<String>,
    }
}

impl Error {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: None,
            authentication_error_detail: None,
            query_parameter_name: None,
            query_parameter_value: None,
            header_name: None,
            header_value: None,
            minimum_allowed: None,
            maximum_allowed: None,
            reason: None,
        }
    }
}
