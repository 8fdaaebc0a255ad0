// Written by `xms generate` from api-spec/service-management/service-certificates.toml; do not edit.
//! Elements and enums of *Service certificates*.

use ::xms_runtime::{Base64Bytes, Kind, Secret, Uri};

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// A certificate to add to a cloud service.
    ///
    /// Element `<CertificateFile>`. Since 2009-10-01. Taken by
    /// [`ADD`](super::super::service_certificates::ADD). Used by operations of
    /// [`application-gateways`](super::super::application_gateways).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CERTIFICATE_FILE_SHAPE, "CertificateFile", NAMESPACE)]
    pub struct CertificateFile {
        /// The PFX or CER file, byte for byte.
        ///
        /// `<Data>`, base64 on the wire, required, secret. Since 2009-10-01.
        #[field(0, "Data", Base64Bytes, required, secret)]
        pub data: Secret<Base64Bytes>,
        /// What kind of file it is.
        ///
        /// `<CertificateFormat>`, required. Since 2009-10-01.
        #[field(1, "CertificateFormat", Enum(CertificateFormat::TABLE), required)]
        pub certificate_format: CertificateFormat,
        /// What opens a file with a private key.
        ///
        /// `<Password>`, secret. Since 2009-10-01.
        #[field(2, "Password", String, secret)]
        pub password: Option<Secret<String>>,
    }
}

impl CertificateFile {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(
        data: impl Into<Base64Bytes>,
        certificate_format: impl Into<CertificateFormat>,
    ) -> Self {
        Self {
            data: Secret::new(data.into()),
            certificate_format: certificate_format.into(),
            password: None,
        }
    }
}

::xms_runtime::record! {
    /// The certificates of a cloud service.
    ///
    /// Element `<Certificates>`. Since 2009-10-01. Answered by
    /// [`LIST`](super::super::service_certificates::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CERTIFICATE_LIST_SHAPE, "CertificateList", NAMESPACE, tag("Certificates"))]
    pub struct CertificateList {
        /// One entry for each certificate.
        ///
        /// `<Certificate>`, any number of times. Since 2009-10-01.
        #[field(0, "Certificate", Flat(&Kind::Record(Certificate::SHAPE)))]
        pub certificates: Vec<Certificate>,
    }
}

impl CertificateList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A certificate of a cloud service.
    ///
    /// Element `<Certificate>`. Since 2009-10-01. Answered by
    /// [`GET`](super::super::service_certificates::GET). Occurs in
    /// [`LIST`](super::super::service_certificates::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CERTIFICATE_SHAPE, "Certificate", NAMESPACE)]
    pub struct Certificate {
        /// Address of the certificate in this API; only in lists.
        ///
        /// `<CertificateUrl>`. Since 2009-10-01.
        #[field(0, "CertificateUrl", Uri)]
        pub certificate_url: Option<Uri>,
        /// Thumbprint of the certificate; only in lists.
        ///
        /// `<Thumbprint>`. Since 2009-10-01.
        #[field(1, "Thumbprint", String)]
        pub thumbprint: Option<String>,
        /// Algorithm of the thumbprint, such as `sha1`; only in lists.
        ///
        /// `<ThumbprintAlgorithm>`. Since 2009-10-01.
        #[field(2, "ThumbprintAlgorithm", String)]
        pub thumbprint_algorithm: Option<String>,
        /// The public part, in the form of a .cer file.
        ///
        /// `<Data>`, base64 on the wire. Since 2009-10-01.
        #[field(3, "Data", Base64Bytes)]
        pub data: Option<Base64Bytes>,
    }
}

impl Certificate {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::open_enum! {
    /// Kind of file that a certificate comes in.
    ///
    /// Since 2009-10-01. Occurs in [`ADD`](super::super::service_certificates::ADD). Used by
    /// operations of [`application-gateways`](super::super::application_gateways). The set is open:
    /// a value that is not named here is kept as it came.
    #[values(CERTIFICATE_FORMAT_TABLE, "CertificateFormat")]
    pub enum CertificateFormat {
        /// A .pfx file: the certificate with its private key, under a password.
        ///
        /// `pfx`. Since 2009-10-01.
        #[value(0, "pfx")]
        Pfx,
        /// A .cer file: the public part.
        ///
        /// `cer`. Since 2009-10-01.
        #[value(1, "cer")]
        Cer,
    }
}
