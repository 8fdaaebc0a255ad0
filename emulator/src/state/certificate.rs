//! Certificates of cloud services.
//!
//! In: what was uploaded, or the wish for a new one. Out: the public part with its SHA-1 as thumbprint. Private keys
//! are not kept. What is no certificate is kept as it came. A new one is signed when somebody looks at it: signing takes as
//! long as several requests, and many go with their extension before anybody did.

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
    /// Empty where nobody has looked at one that is made here.
    content: OnceLock<Content>,
    /// The name of one that is made here.
    name: String,
    /// What it takes of the emulator's room.
    pub(crate) share: Option<Share>,
}

/// What a certificate is.
#[derive(Debug)]
struct Content {
    /// SHA-1 in upper-case hexadecimal digits.
    thumbprint: String,
    /// The certificate in DER, or what was uploaded.
    data: Vec<u8>,
}

impl Content {
    fn of(data: Vec<u8>) -> Self {
        let halves = Sha1::digest(&data).into_iter().flat_map(|byte| [byte >> 4, byte & 15]);
        let digits = halves.map(|half| char::from(if half < 10 { b'0' + half } else { b'A' + half - 10 }));
        Self { thumbprint: digits.collect(), data }
    }
}

/// How many digits a thumbprint has.
pub(crate) const THUMBPRINT_DIGITS: usize = 40;

impl Certificate {
    /// Of bytes as they are.
    pub(crate) fn from_bytes(data: Vec<u8>) -> Self {
        Self { content: OnceLock::from(Content::of(data)), name: String::new(), share: None }
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
    pub(crate) fn generate(name: String) -> Result<Self, rcgen::Error> {
        key()?;
        Ok(Self { content: OnceLock::new(), name, share: None })
    }

    /// Looks at it.
    fn content(&self) -> &Content {
        // There was randomness for the key, and so there is for a signature; without one, there are no bytes.
        self.content.get_or_init(|| Content::of(signed(&self.name).unwrap_or_default()))
    }

    /// SHA-1 in upper-case hexadecimal digits.
    pub(crate) fn thumbprint(&self) -> &str {
        &self.content().thumbprint
    }

    /// The certificate in DER, or what was uploaded.
    pub(crate) fn data(&self) -> &[u8] {
        &self.content().data
    }

    /// Whether somebody has seen it under that thumbprint. Nobody can know that of one at which nobody has looked.
    pub(crate) fn is(&self, thumbprint: &str) -> bool {
        self.content.get().is_some_and(|content| content.thumbprint.eq_ignore_ascii_case(thumbprint))
    }
}

fn key() -> Result<&'static KeyPair, rcgen::Error> {
    if let Some(key) = KEY.get() {
        return Ok(key);
    }
    let made = KeyPair::generate()?;
    Ok(KEY.get_or_init(|| made))
}

/// A certificate in DER.
fn signed(name: &str) -> Result<Vec<u8>, rcgen::Error> {
    let mut parameters = CertificateParams::default();
    parameters.serial_number = Some(SerialNumber::from(fastrand::u64(..)));
    parameters.distinguished_name.push(DnType::CommonName, name);
    Ok(parameters.self_signed(key()?)?.der().to_vec())
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
        assert_eq!(certificate.thumbprint(), "A9993E364706816ABA3E25717850C26C9CD0D89D");
        assert_eq!((certificate.data(), certificate.thumbprint().len()), (&b"abc"[..], THUMBPRINT_DIGITS));
        assert!(certificate.is("a9993e364706816aba3e25717850c26c9cd0d89d") && !certificate.is(""));
    }

    #[test]
    fn no_two_made_ones_are_the_same() {
        let made = || Certificate::generate("contoso".to_owned()).unwrap();
        let (one, other) = (made(), made());
        assert_ne!(one.thumbprint(), other.thumbprint());
        assert!(one.data().len() > 100 && one.is(one.thumbprint()) && !one.is(other.thumbprint()));
        assert_eq!(one.data(), one.data());
    }
}
