//! What TLS presents: certificates and the key of the first.
//!
//! In: PEM text, or DER from PKCS#12. Out: PEM, which every TLS library reads; their own types cannot be exchanged.
//! The key is shown nowhere.

use std::fmt;

use sha1::{Digest, Sha1};

use super::error::{CredentialError, CredentialErrorKind};
use super::{key, pem};
use crate::Secret;

const CERTIFICATE: &str = "CERTIFICATE";

/// Holds a certificate with those that signed it, and its private key. `Debug` shows the thumbprint alone.
#[derive(Clone, PartialEq, Eq)]
pub struct ClientIdentity {
    certificate_chain_pem: String,
    private_key_pem: Secret<String>,
    thumbprint: String,
}

impl ClientIdentity {
    /// Reads certificates and one private key, in any order, with anything between them. The first certificate is the
    /// one of the key. Keys may be PKCS#8, PKCS#1 (RSA) or SEC1 (elliptic curves), without a password.
    ///
    /// # Errors
    /// Fails when a block is damaged, a certificate or the key is missing, or the key has a password.
    pub fn from_pem(text: impl AsRef<[u8]>) -> Result<Self, CredentialError> {
        let (mut certificates, mut keys) = (Vec::new(), Vec::new());
        for block in pem::blocks(text.as_ref())? {
            if matches!(block.label, CERTIFICATE | "X509 CERTIFICATE") {
                certificates.push(block.bytes);
            } else if let Some(key) = key::from_pem(&block)? {
                keys.push(key);
            }
        }
        match keys.as_slice() {
            [] if certificates.is_empty() => Err(CredentialErrorKind::NoCertificate.into()),
            [] => Err(CredentialErrorKind::NoPrivateKey.into()),
            [key] => Ok(Self::from_der(&certificates, key)?),
            _ => Err(CredentialErrorKind::SeveralPrivateKeys.into()),
        }
    }

    /// From certificates, the key's first, and a key in PKCS#8.
    pub(super) fn from_der(certificates: &[Vec<u8>], key: &[u8]) -> Result<Self, CredentialErrorKind> {
        let first = certificates.first().ok_or(CredentialErrorKind::NoCertificate)?;
        let mut certificate_chain_pem = String::new();
        for certificate in certificates {
            pem::write(&mut certificate_chain_pem, CERTIFICATE, certificate);
        }
        let mut private_key_pem = String::new();
        pem::write(&mut private_key_pem, key::PKCS8_LABEL, key);
        let thumbprint = Sha1::digest(first).iter().map(|byte| format!("{byte:02X}")).collect();
        Ok(Self { certificate_chain_pem, private_key_pem: private_key_pem.into(), thumbprint })
    }

    /// Returns the certificates in PEM, that of the key first.
    pub fn certificate_chain_pem(&self) -> &str {
        &self.certificate_chain_pem
    }

    /// Returns the private key as PKCS#8 in PEM.
    pub fn private_key_pem(&self) -> &Secret<String> {
        &self.private_key_pem
    }

    /// Returns the SHA-1 of the first certificate in upper-case hexadecimal digits, by which services list
    /// certificates.
    pub fn thumbprint(&self) -> &str {
        &self.thumbprint
    }
}

impl fmt::Debug for ClientIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientIdentity").field("thumbprint", &self.thumbprint).finish_non_exhaustive()
    }
}
