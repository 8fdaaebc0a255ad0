//! Private keys in the one form that every TLS library reads.
//!
//! In: a PEM block with a private key, as PKCS#8, PKCS#1 or SEC1. Out: PKCS#8. The numbers in the key are not looked
//! at; a TLS library does that.

use der::asn1::{AnyRef, ContextSpecific, ObjectIdentifier, OctetString, OctetStringRef};
use der::{Any, Decode, Encode, Reader, Sequence, SliceReader};
use x509_cert::spki::AlgorithmIdentifierOwned;
use zeroize::Zeroizing;

use super::error::CredentialErrorKind;
use super::pem::Block;

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");

/// PKCS#8, as it is written.
#[derive(Sequence)]
struct PrivateKeyInfo {
    version: u8,
    algorithm: AlgorithmIdentifierOwned,
    private_key: OctetString,
}

/// The label of a private key in PKCS#8.
pub(super) const PKCS8_LABEL: &str = "PRIVATE KEY";

/// The private key of a block as PKCS#8; `None` when the block is no private key.
pub(super) fn from_pem(block: &Block<'_>) -> Result<Option<Zeroizing<Vec<u8>>>, CredentialErrorKind> {
    let converted = match block.label {
        "ENCRYPTED PRIVATE KEY" => return Err(CredentialErrorKind::EncryptedPrivateKey),
        label if label.ends_with(PKCS8_LABEL) && block.encrypted => {
            return Err(CredentialErrorKind::EncryptedPrivateKey);
        }
        PKCS8_LABEL => check(&block.bytes).map(|()| block.bytes.to_vec()),
        "RSA PRIVATE KEY" => from_pkcs1(&block.bytes),
        "EC PRIVATE KEY" => from_sec1(&block.bytes),
        label if label.ends_with(PKCS8_LABEL) => return Err(CredentialErrorKind::UnknownPrivateKey),
        _ => return Ok(None),
    };
    converted.map(|key| Some(Zeroizing::new(key))).map_err(|_| CredentialErrorKind::UnknownPrivateKey)
}

/// Whether bytes begin as PKCS#8 does and hold nothing else.
pub(super) fn check(bytes: &[u8]) -> der::Result<()> {
    AnyRef::from_der(bytes)?.sequence(|inside| {
        inside.decode::<u8>()?;
        inside.decode::<AlgorithmIdentifierOwned>()?;
        inside.decode::<&OctetStringRef>()?;
        inside.read_slice(inside.remaining_len()).map(|_| ())
    })
}

/// PKCS#8 has the RSA key as it is, after the name of its kind.
fn from_pkcs1(bytes: &[u8]) -> der::Result<Vec<u8>> {
    wrap(RSA, Any::null(), bytes)
}

/// PKCS#8 has the key as it is, and its curve once more.
fn from_sec1(bytes: &[u8]) -> der::Result<Vec<u8>> {
    let mut reader = SliceReader::new(bytes)?;
    let curve = reader.sequence(|inside| {
        inside.decode::<u8>()?;
        inside.decode::<&OctetStringRef>()?;
        let curve: ContextSpecific<Any> = inside.decode()?;
        inside.read_slice(inside.remaining_len())?;
        Ok::<_, der::Error>(curve.value)
    })?;
    wrap(EC, curve, bytes)
}

fn wrap(oid: ObjectIdentifier, parameters: Any, key: &[u8]) -> der::Result<Vec<u8>> {
    AnyRef::from_der(key)?;
    let algorithm = AlgorithmIdentifierOwned { oid, parameters: Some(parameters) };
    PrivateKeyInfo { version: 0, algorithm, private_key: OctetString::new(key)? }.to_der()
}
