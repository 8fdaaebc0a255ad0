//! Certificates of cloud services.
//!
//! In: what was uploaded, or the wish for a new one. Out: the public part with its SHA-1 as thumbprint. Private keys
//! are not kept. What is no certificate is kept as it came.

use std::sync::OnceLock;

use rcgen::{CertificateParams, DnType, KeyPair, SerialNumber};
use sha1::{Digest, Sha1};
use xms_runtime::client::credential::{Credential, ManagementCertificate};

use super::room::Share;

/// The key of all certificates that are made here. It is given to nobody, so one is enough.
static KEY: OnceLock<KeyPair> = OnceLock::new();

/// A certificate.
#[derive(Debug)]
pub(crate) struct Certificate {
    /// SHA-1 in upper-case hexadecimal digits.
    pub(crate) thumbprint: String,
    /// The certificate in DER, or what was uploaded.
    pub(crate) data: Vec<u8>,
    /// What it takes of the emulator's room.
    pub(crate) share: Option<Share>,
}

impl Certificate {
    /// Of bytes as they are.
    pub(crate) fn from_bytes(data: Vec<u8>) -> Self {
        let halves = Sha1::digest(&data).into_iter().flat_map(|byte| [byte >> 4, byte & 15]);
        let digits = halves.map(|half| char::from(if half < 10 { b'0' + half } else { b'A' + half - 10 }));
        Self { thumbprint: digits.collect(), data, share: None }
    }

    /// Of what was uploaded: PKCS#12, or anything else.
    pub(crate) fn from_upload(data: Vec<u8>, password: &str) -> Self {
        let certificate = ManagementCertificate::from_pkcs12(&data, password).ok();
        let der = certificate
            .as_ref()
            .and_then(Credential::identity)
            .and_then(|identity| first_der(identity.certificate_chain_pem()));
        Self::from_bytes(der.unwrap_or(data))
    }

    /// A new one of that name.
    ///
    /// # Errors
    /// When the system gives no randomness for its key.
    pub(crate) fn generate(name: &str) -> Result<Self, rcgen::Error> {
        let key = match KEY.get() {
            Some(key) => key,
            None => {
                let made = KeyPair::generate()?;
                KEY.get_or_init(|| made)
            }
        };
        let mut parameters = CertificateParams::default();
        parameters.serial_number = Some(SerialNumber::from(fastrand::u64(..)));
        parameters.distinguished_name.push(DnType::CommonName, name);
        Ok(Self::from_bytes(parameters.self_signed(key)?.der().to_vec()))
    }
}

/// The bytes of the first certificate in a text of PEM blocks.
fn first_der(pem: &str) -> Option<Vec<u8>> {
    let (_, behind) = pem.split_once("-----BEGIN CERTIFICATE-----")?;
    let (block, _) = behind.split_once("-----END CERTIFICATE-----")?;
    let text: String = block.split_whitespace().collect();
    xms_runtime::Base64Bytes::from_encoded(text).bytes().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_certificate_has_a_thumbprint_all_the_same() {
        let certificate = Certificate::from_upload(b"abc".to_vec(), "password");
        assert_eq!(certificate.thumbprint, "A9993E364706816ABA3E25717850C26C9CD0D89D");
        assert_eq!(certificate.data, b"abc");
    }

    #[test]
    fn no_two_made_ones_are_the_same() {
        let made = || Certificate::generate("contoso").map(|certificate| certificate.thumbprint).ok();
        assert!(made().is_some());
        assert_ne!(made(), made());
    }
}
