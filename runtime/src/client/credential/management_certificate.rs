//! A certificate that the service knows.
//!
//! In: PEM, PKCS#12 or `.publishsettings`. Out: the identity that TLS presents. No header is added, and the certificate
//! is not judged: a service may know one that expired long ago.

use std::path::Path;

use super::contract::Credential;
use super::error::CredentialError;
use super::identity::ClientIdentity;
use super::unauthorized_request::UnauthorizedRequest;
use super::{file, pkcs12};
use crate::future::BoxFuture;

/// Proves who calls by a certificate in TLS, whose public part was registered with the service.
///
/// ```no_run
/// # use xms_runtime::client::credential::{CredentialError, ManagementCertificate};
/// let from_pem = ManagementCertificate::from_pem_file("management.pem")?;
/// let from_pkcs12 = ManagementCertificate::from_pkcs12_file("management.pfx", "its password")?;
/// # Ok::<(), CredentialError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManagementCertificate {
    identity: ClientIdentity,
}

impl ManagementCertificate {
    /// Reads a file with the certificate and its private key in PEM; see [`ClientIdentity::from_pem`].
    ///
    /// # Errors
    /// Fails when the file cannot be read, and as [`ClientIdentity::from_pem`] does.
    pub fn from_pem_file(path: impl AsRef<Path>) -> Result<Self, CredentialError> {
        let path = path.as_ref();
        Self::from_pem(file::read(path)?).map_err(|error| error.in_file(path))
    }

    /// Reads the certificate and its private key from PEM text; see [`ClientIdentity::from_pem`].
    ///
    /// # Errors
    /// Fails as [`ClientIdentity::from_pem`] does.
    pub fn from_pem(text: impl AsRef<[u8]>) -> Result<Self, CredentialError> {
        ClientIdentity::from_pem(text).map(Self::from)
    }

    /// Reads a PKCS#12 file (`.pfx`, `.p12`); see [`from_pkcs12`](Self::from_pkcs12).
    ///
    /// # Errors
    /// Fails when the file cannot be read, and as [`from_pkcs12`](Self::from_pkcs12) does.
    pub fn from_pkcs12_file(path: impl AsRef<Path>, password: &str) -> Result<Self, CredentialError> {
        let path = path.as_ref();
        Self::from_pkcs12(file::read(path)?, password).map_err(|error| error.in_file(path))
    }

    /// Reads the bytes of a PKCS#12 with one private key.
    ///
    /// Old ciphers (RC2, triple DES) are read as well as present ones. No password is the empty one, in both ways in
    /// which files are written with it. Deriving the keys of a file takes up to a second or so; in an executor, call it where
    /// blocking is allowed.
    ///
    /// # Errors
    /// Fails when the password is another, the bytes are not PKCS#12, there is not one key with a certificate, or the file
    /// asks for more work than any program writes: more than 600,000 rounds of key derivation, much more than that in all, or
    /// more than 128 keys and certificates.
    pub fn from_pkcs12(bytes: impl AsRef<[u8]>, password: &str) -> Result<Self, CredentialError> {
        Ok(Self::from(pkcs12::identity(bytes.as_ref(), password)?))
    }
}

impl From<ClientIdentity> for ManagementCertificate {
    fn from(identity: ClientIdentity) -> Self {
        Self { identity }
    }
}

impl Credential for ManagementCertificate {
    fn authorize<'a>(&'a self, _request: &'a mut UnauthorizedRequest) -> BoxFuture<'a, Result<(), CredentialError>> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn hint(&self, _status: u16) -> Option<String> {
        let thumbprint = self.identity.thumbprint();
        Some(format!(
            "sent with the certificate {thumbprint} (SHA-1); check that the service lists it for what the address names"
        ))
    }

    fn identity(&self) -> Option<&ClientIdentity> {
        Some(&self.identity)
    }
}
