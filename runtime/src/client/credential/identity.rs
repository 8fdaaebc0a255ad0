//! What TLS presents: certificates and the key of the first.
//!
//! In: PEM text, or DER from PKCS#12. Out: PEM, which every TLS library reads; their own types cannot be exchanged.
//! The key is shown nowhere.

use std::fmt;

use der::Decode;
use der::asn1::ObjectIdentifier;
use sha1::{Digest, Sha1};
use x509_cert::Certificate;
use x509_cert::certificate::Version;

use super::error::{CredentialError, CredentialErrorKind};
use super::{key, pem, pkcs12};
use crate::Secret;

const CERTIFICATE: &str = "CERTIFICATE";
const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const RSA_PSS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10");
/// Bytes of a public key of 2048 bits and the smallest exponent, as it stands in a certificate.
const SHORTEST_RSA_KEY: usize = 256 + 10;

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
    /// Fails when a block is damaged, a certificate or the key is missing, or the key has a password; and when it is
    /// PKCS#12 and no PEM.
    pub fn from_pem(text: impl AsRef<[u8]>) -> Result<Self, CredentialError> {
        let (mut certificates, mut keys) = (Vec::new(), Vec::new());
        if pkcs12::begins_like_one(text.as_ref()) {
            return Err(CredentialErrorKind::NotPemButPkcs12.into());
        }
        for block in pem::blocks(text.as_ref())? {
            if matches!(block.label, CERTIFICATE | "X509 CERTIFICATE") {
                certificates.push(block.bytes.to_vec());
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
        // Without growing, which would leave copies of the key behind.
        let mut private_key_pem = String::with_capacity(2 * key.len() + 100);
        pem::write(&mut private_key_pem, key::PKCS8_LABEL, key);
        let thumbprint = Sha1::digest(first).iter().map(|byte| format!("{byte:02X}")).collect();
        Ok(Self { certificate_chain_pem, private_key_pem: private_key_pem.into(), thumbprint })
    }

    /// Why TLS takes no such certificate or key; `None` when that is not known. A service may take what TLS libraries do
    /// not, so this is asked only when one has refused.
    pub(crate) fn weakness(&self) -> Option<&'static str> {
        let blocks = pem::blocks(self.certificate_chain_pem.as_bytes()).ok()?;
        let certificate = Certificate::from_der(&blocks.first()?.bytes).ok()?;
        let certificate = certificate.tbs_certificate();
        let key = certificate.subject_public_key_info();
        if key.algorithm.oid == RSA_PSS {
            return Some("its key is for RSA-PSS alone; use an RSA key without that restriction, or an elliptic curve");
        }
        if key.algorithm.oid == RSA && key.subject_public_key.raw_bytes().len() < SHORTEST_RSA_KEY {
            return Some("its RSA key has fewer than 2048 bits; make a certificate with a longer key");
        }
        if certificate.version() != Version::V3 {
            return Some("it is not of X.509 version 3; make one that is (`openssl req -x509 -newkey rsa:2048`)");
        }
        None
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
