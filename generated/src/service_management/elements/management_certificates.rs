// Written by `xms generate` from api-spec/service-management/management-certificates.toml; do not edit.
//! Elements and enums of *Management certificates*.

use ::xms_runtime::{Base64Bytes, DateTime, Kind};

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// A certificate whose owner is to manage the subscription.
    ///
    /// Element `<SubscriptionCertificate>`. Since 2012-03-01. Taken by
    /// [`ADD`](super::super::management_certificates::ADD).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        ADD_SUBSCRIPTION_CERTIFICATE_SHAPE,
        "AddSubscriptionCertificate",
        NAMESPACE,
        tag("SubscriptionCertificate")
    )]
    pub struct AddSubscriptionCertificate {
        /// The public key inside the certificate.
        ///
        /// `<SubscriptionCertificatePublicKey>`, base64 on the wire. Since 2012-03-01.
        #[field(0, "SubscriptionCertificatePublicKey", Base64Bytes)]
        pub public_key: Option<Base64Bytes>,
        /// SHA-1 of the certificate in hexadecimal digits.
        ///
        /// `<SubscriptionCertificateThumbprint>`. Since 2012-03-01.
        #[field(1, "SubscriptionCertificateThumbprint", String)]
        pub thumbprint: Option<String>,
        /// The whole certificate in DER, without its private key.
        ///
        /// `<SubscriptionCertificateData>`, base64 on the wire. Since 2012-03-01.
        #[field(2, "SubscriptionCertificateData", Base64Bytes)]
        pub data: Option<Base64Bytes>,
    }
}

impl AddSubscriptionCertificate {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// All certificates that can manage a subscription.
    ///
    /// Element `<SubscriptionCertificates>`. Since 2012-03-01. Answered by
    /// [`LIST`](super::super::management_certificates::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        SUBSCRIPTION_CERTIFICATE_LIST_SHAPE,
        "SubscriptionCertificateList",
        NAMESPACE,
        tag("SubscriptionCertificates")
    )]
    pub struct SubscriptionCertificateList {
        /// One entry for each certificate.
        ///
        /// `<SubscriptionCertificate>`, any number of times. Since 2012-03-01.
        #[field(
            0,
            "SubscriptionCertificate",
            Flat(&Kind::Record(SubscriptionCertificate::SHAPE))
        )]
        pub certificates: Vec<SubscriptionCertificate>,
    }
}

impl SubscriptionCertificateList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A certificate that can manage a subscription.
    ///
    /// Element `<SubscriptionCertificate>`. Since 2012-03-01. Answered by
    /// [`GET`](super::super::management_certificates::GET). Occurs in
    /// [`LIST`](super::super::management_certificates::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SUBSCRIPTION_CERTIFICATE_SHAPE, "SubscriptionCertificate", NAMESPACE)]
    pub struct SubscriptionCertificate {
        /// The public key inside the certificate.
        ///
        /// `<SubscriptionCertificatePublicKey>`, base64 on the wire. Since 2012-03-01.
        #[field(0, "SubscriptionCertificatePublicKey", Base64Bytes)]
        pub public_key: Option<Base64Bytes>,
        /// SHA-1 of the certificate in hexadecimal digits; what other operations call it by.
        ///
        /// `<SubscriptionCertificateThumbprint>`. Since 2012-03-01.
        #[field(1, "SubscriptionCertificateThumbprint", String)]
        pub thumbprint: Option<String>,
        /// The whole certificate in DER, without its private key.
        ///
        /// `<SubscriptionCertificateData>`, base64 on the wire. Since 2012-03-01.
        #[field(2, "SubscriptionCertificateData", Base64Bytes)]
        pub data: Option<Base64Bytes>,
        /// The moment at which it was added.
        ///
        /// `<Created>`. Since 2012-03-01.
        #[field(3, "Created", DateTime)]
        pub created: Option<DateTime>,
    }
}

impl SubscriptionCertificate {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
