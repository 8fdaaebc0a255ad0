//! PKCS#12: a private key and certificates behind a password.
//!
//! In: the bytes of a file and its password. Out: the key with its certificate and those that signed it. Here is the
//! order in which its parts are opened, because two forms of the empty password are in use and a file does not say which it
//! has. Nested or unknown content is passed over, and what a file may
//! ask for has a bound.

mod budget;
mod cipher;
mod derivation;
mod structure;

use der::asn1::{ContextSpecific, ObjectIdentifier, OctetString};
use der::{Decode, Encode};
use x509_cert::Certificate;
use zeroize::Zeroizing;

use super::error::CredentialErrorKind;
use super::file::MAX_BYTES;
use super::identity::ClientIdentity;
use super::key;
use budget::Budget;
use cipher::{CipherError, Password};
use structure::{CertBag, ContentInfo, EncryptedData, EncryptedPrivateKeyInfo, Pfx, SafeBag};

const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const ENCRYPTED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.6");
const KEY_BAG: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.10.1.1");
const PKCS8_KEY_BAG: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.10.1.2");
const CERT_BAG: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.10.1.3");
const X509_CERTIFICATE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.22.1");
const LOCAL_KEY_ID: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.21");

/// What a file holds, in its order.
#[derive(Default)]
struct Contents {
    keys: Vec<Entry>,
    certificates: Vec<Entry>,
}

/// A key in PKCS#8, or a certificate.
struct Entry {
    bytes: Zeroizing<Vec<u8>>,
    /// The same for a key and its certificate.
    local_key_id: Option<Vec<u8>>,
}

/// Whether bytes begin as a file does: a sequence with the version 3, in whatever form its length is.
pub(super) fn begins_like_one(bytes: &[u8]) -> bool {
    const SEQUENCE: u8 = 0x30;
    const VERSION_3: [u8; 3] = [2, 1, 3];
    let after = match bytes {
        [SEQUENCE, length, rest @ ..] if *length > 0x80 => rest.get(usize::from(length & 0x7f)..),
        [SEQUENCE, _, rest @ ..] => Some(rest),
        _ => None,
    };
    after.is_some_and(|after| after.starts_with(&VERSION_3))
}

/// The key and its certificates.
pub(super) fn identity(bytes: &[u8], password: &str) -> Result<ClientIdentity, CredentialErrorKind> {
    let contents = open(bytes, password)?;
    let key = match contents.keys.as_slice() {
        [] => return Err(CredentialErrorKind::NoPrivateKey),
        [key] => key,
        _ => return Err(CredentialErrorKind::SeveralPrivateKeys),
    };
    ClientIdentity::from_der(&chain(contents.certificates, key.local_key_id.as_deref()), &key.bytes)
}

fn open(bytes: &[u8], password: &str) -> Result<Contents, CredentialErrorKind> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(CredentialErrorKind::TooLarge);
    }
    let pfx = Pfx::from_ber(bytes).map_err(|_| CredentialErrorKind::NotPkcs12)?;
    if pfx.auth_safe.content_type != DATA {
        return Err(CredentialErrorKind::UnsupportedPkcs12("a signature in place of a password".to_owned()));
    }
    let content = pfx.auth_safe.content.decode_as::<OctetString>().map_err(|_| CredentialErrorKind::NotPkcs12)?;
    let content = content.as_bytes();
    let safes = Vec::<ContentInfo>::from_ber(content).map_err(|_| CredentialErrorKind::NotPkcs12)?;

    let budget = Budget::new();
    let mut error = CipherError::Password;
    for password in Password::forms(password) {
        let outcome = match &pfx.mac_data {
            Some(mac) => cipher::verify(mac, content, &password, &budget),
            None => Ok(()),
        };
        match outcome.and_then(|()| contents(&safes, &password, &budget)) {
            Ok(contents) => return Ok(contents),
            // A wrong password can look like anything but this.
            Err(CipherError::Unsupported(what)) => return Err(CredentialErrorKind::UnsupportedPkcs12(what)),
            Err(other) => error = other,
        }
    }
    Err(match error {
        CipherError::Damaged if pfx.mac_data.is_some() => CredentialErrorKind::NotPkcs12,
        _ => CredentialErrorKind::WrongPassword,
    })
}

fn contents(safes: &[ContentInfo], password: &Password, budget: &Budget) -> Result<Contents, CipherError> {
    let mut contents = Contents::default();
    for safe in safes {
        let plain = match safe.content_type {
            DATA => Zeroizing::new(safe.content.decode_as::<OctetString>()?.into_bytes().into()),
            ENCRYPTED_DATA => {
                let encrypted = safe.content.decode_as::<EncryptedData>()?.enc_content_info;
                let Some(bytes) = &encrypted.encrypted_content else { continue };
                cipher::decrypt(&encrypted.content_enc_alg, bytes.as_bytes(), password, budget)?
            }
            _ => return Err(CipherError::Unsupported("encryption by a public key".to_owned())),
        };
        for bag in Vec::<SafeBag>::from_ber(&plain)? {
            take(&mut contents, &bag, password, budget)?;
        }
    }
    Ok(contents)
}

fn take(contents: &mut Contents, bag: &SafeBag, password: &Password, budget: &Budget) -> Result<(), CipherError> {
    budget.bag()?;
    let local_key_id = local_key_id(bag);
    match bag.bag_id {
        KEY_BAG => {
            let value: ContextSpecific<der::Any> = ContextSpecific::from_der(&bag.bag_value)?;
            contents.keys.push(Entry { bytes: checked(value.value.to_der()?.into())?, local_key_id });
        }
        PKCS8_KEY_BAG => {
            let value: ContextSpecific<EncryptedPrivateKeyInfo> = ContextSpecific::from_der(&bag.bag_value)?;
            let EncryptedPrivateKeyInfo { encryption_algorithm, encrypted_data } = value.value;
            let bytes = cipher::decrypt(&encryption_algorithm, encrypted_data.as_bytes(), password, budget)?;
            contents.keys.push(Entry { bytes: checked(bytes)?, local_key_id });
        }
        CERT_BAG => {
            let value: ContextSpecific<CertBag> = ContextSpecific::from_der(&bag.bag_value)?;
            if value.value.cert_id == X509_CERTIFICATE {
                let bytes = Zeroizing::new(value.value.cert_value.into_bytes().into());
                contents.certificates.push(Entry { bytes, local_key_id });
            }
        }
        _ => {}
    }
    Ok(())
}

fn checked(key: Zeroizing<Vec<u8>>) -> Result<Zeroizing<Vec<u8>>, CipherError> {
    key::check(&key)?;
    Ok(key)
}

fn local_key_id(bag: &SafeBag) -> Option<Vec<u8>> {
    let attributes = bag.bag_attributes.as_ref()?;
    let attribute = attributes.iter().find(|attribute| attribute.oid == LOCAL_KEY_ID)?;
    let id = attribute.values.iter().next()?.decode_as::<OctetString>().ok()?;
    Some(id.into_bytes().into())
}

/// The certificate of the key, then the one that signed it, and so on; certificates that are not part of this stay
/// away, since a service may refuse a chain with strangers.
fn chain(certificates: Vec<Entry>, key: Option<&[u8]>) -> Vec<Vec<u8>> {
    let of_key = certificates.iter().position(|entry| key.is_some() && entry.local_key_id.as_deref() == key);
    let mut rest: Vec<Vec<u8>> = certificates.into_iter().map(|entry| entry.bytes.to_vec()).collect();
    let mut chain = Vec::new();
    let mut next = of_key.or((!rest.is_empty()).then_some(0));
    while let Some(index) = next {
        let last = rest.remove(index);
        next = Certificate::from_der(&last).ok().and_then(|last| {
            rest.iter().position(|bytes| {
                Certificate::from_der(bytes)
                    .is_ok_and(|one| one.tbs_certificate().subject() == last.tbs_certificate().issuer())
            })
        });
        chain.push(last);
    }
    chain
}
