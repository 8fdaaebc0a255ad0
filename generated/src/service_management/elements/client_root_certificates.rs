// Written by `xms generate` from api-spec/service-management/client-root-certificates.toml; do not edit.
//! Elements and enums of *Client root certificates*.

use ::xms_runtime::{Base64Bytes, DateTime, Kind};

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// The root certificate as it was uploaded, in DER and base64.
    ///
    /// Element `<Binary>`, without a namespace. Since 2013-11-01 or earlier. Taken by
    /// [`ADD`](super::super::client_root_certificates::ADD).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        CLIENT_ROOT_CERTIFICATE_DATA_SHAPE,
        "ClientRootCertificateData",
        "",
        tag("Binary")
    )]
    pub struct ClientRootCertificateData {
        /// The certificate in DER.
        ///
        /// The element's own text, base64 on the wire, required. Since 2013-11-01 or earlier.
        #[field(0, "Data", Base64Bytes, required, content)]
        pub data: Base64Bytes,
    }
}

impl ClientRootCertificateData {
    /// Creates the element from its fields, all of which are required.
    pub fn new(data: impl Into<Base64Bytes>) -> Self {
        Self { data: data.into() }
    }
}

::xms_runtime::record! {
    /// The root certificates of a gateway.
    ///
    /// Element `<ClientRootCertificates>`. Since 2013-11-01 or earlier. Answered by
    /// [`LIST`](super::super::client_root_certificates::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        CLIENT_ROOT_CERTIFICATE_LIST_SHAPE,
        "ClientRootCertificateList",
        NAMESPACE,
        tag("ClientRootCertificates")
    )]
    pub struct ClientRootCertificateList {
        /// One entry for each certificate.
        ///
        /// `<ClientRootCertificate>`, any number of times. Since 2013-11-01 or earlier.
        #[field(
            0,
            "ClientRootCertificate",
            Flat(&Kind::Record(ClientRootCertificate::SHAPE))
        )]
        pub client_root_certificates: Vec<ClientRootCertificate>,
    }
}

impl ClientRootCertificateList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What is told of a root certificate of a gateway.
    ///
    /// Element `<ClientRootCertificate>`. Since 2013-11-01 or earlier. Occurs in
    /// [`LIST`](super::super::client_root_certificates::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CLIENT_ROOT_CERTIFICATE_SHAPE, "ClientRootCertificate", NAMESPACE)]
    pub struct ClientRootCertificate {
        /// The moment from which on it is worth nothing.
        ///
        /// `<ExpirationTime>`. Since 2013-11-01 or earlier.
        #[field(0, "ExpirationTime", DateTime)]
        pub expiration_time: Option<DateTime>,
        /// Whose certificate it is, as a distinguished name.
        ///
        /// `<Subject>`. Since 2013-11-01 or earlier.
        #[field(1, "Subject", String)]
        pub subject: Option<String>,
        /// Its SHA-1 in hexadecimal digits; what other operations know it by.
        ///
        /// `<Thumbprint>`. Since 2013-11-01 or earlier.
        #[field(2, "Thumbprint", String)]
        pub thumbprint: Option<String>,
    }
}

impl ClientRootCertificate {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
