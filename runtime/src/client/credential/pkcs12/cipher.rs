//! The ciphers and checksums of PKCS#12.
//!
//! In: what a file says of its encryption, and a password. Out: plain bytes, which may be nonsense when the password is
//! wrong. The algorithms are crates'; here they are chosen, and what would take too long is refused.

use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockCipherDecrypt, BlockModeDecrypt, InnerIvInit, KeyInit};
use der::asn1::ObjectIdentifier;
use hmac::{Hmac, Mac};
use pkcs5::pbes2::{Kdf, Parameters, Pbkdf2Prf};
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};
use x509_cert::spki::AlgorithmIdentifierOwned;
use zeroize::Zeroizing;

use super::budget::Budget;
use super::derivation::{Purpose, derive_key};
use super::structure::{MacData, PbeParameters};

const SHA1_3DES: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.3");
const SHA1_2DES: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.4");
const SHA1_RC2_128: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.5");
const SHA1_RC2_40: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.6");
const PBES2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.5.13");
/// What SHA-1 gives at once.
const SHA1_BYTES: usize = 20;

const SHA1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.14.3.2.26");
const SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.2");
const SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.3");

/// Why bytes stay closed.
pub(super) enum CipherError {
    /// The password is wrong.
    Password,
    /// A structure is not what it should be, which a wrong password causes too.
    Damaged,
    /// Something is not supported, whatever the password.
    Unsupported(String),
}

impl From<der::Error> for CipherError {
    fn from(_: der::Error) -> Self {
        Self::Damaged
    }
}

/// A password in the forms that the algorithms take.
pub(super) struct Password {
    /// UTF-8.
    text: Zeroizing<String>,
    /// UTF-16 with its highest byte first and two bytes of zero at the end; or nothing at all.
    wide: Zeroizing<Vec<u8>>,
}

impl Password {
    /// The forms that a password may have taken when the file was written. The empty one is written as its two bytes
    /// of zero by some programs and as nothing at all by others, and the two open different files.
    pub(super) fn forms(text: &str) -> Vec<Self> {
        let wide: Vec<u8> = text.encode_utf16().chain([0]).flat_map(u16::to_be_bytes).collect();
        let mut forms = vec![Self { text: Zeroizing::new(text.to_owned()), wide: Zeroizing::new(wide) }];
        if text.is_empty() {
            forms.push(Self { text: Zeroizing::default(), wide: Zeroizing::default() });
        }
        forms
    }
}

/// Compares the checksum of a file's content.
pub(super) fn verify(mac: &MacData, content: &[u8], password: &Password, budget: &Budget) -> Result<(), CipherError> {
    budget.derive(i64::from(mac.iterations), 1, mac.mac_salt.as_bytes().len() + password.wide.len())?;
    let (salt, expected) = (mac.mac_salt.as_bytes(), mac.mac.digest.as_bytes());
    let right = match mac.mac.algorithm.oid {
        SHA1 => {
            let key = derive_key::<Sha1>(&password.wide, salt, Purpose::Checksum, mac.iterations, 20);
            is_mac::<Hmac<Sha1>>(&key, content, expected)
        }
        SHA256 => {
            let key = derive_key::<Sha256>(&password.wide, salt, Purpose::Checksum, mac.iterations, 32);
            is_mac::<Hmac<Sha256>>(&key, content, expected)
        }
        SHA384 => {
            let key = derive_key::<Sha384>(&password.wide, salt, Purpose::Checksum, mac.iterations, 48);
            is_mac::<Hmac<Sha384>>(&key, content, expected)
        }
        SHA512 => {
            let key = derive_key::<Sha512>(&password.wide, salt, Purpose::Checksum, mac.iterations, 64);
            is_mac::<Hmac<Sha512>>(&key, content, expected)
        }
        other => return Err(CipherError::Unsupported(format!("the checksum {other}"))),
    };
    if right { Ok(()) } else { Err(CipherError::Password) }
}

fn is_mac<M: Mac + KeyInit>(key: &[u8], content: &[u8], expected: &[u8]) -> bool {
    <M as KeyInit>::new_from_slice(key).is_ok_and(|mac| mac.chain_update(content).verify_slice(expected).is_ok())
}

/// Decrypts bytes as their algorithm says.
pub(super) fn decrypt(
    algorithm: &AlgorithmIdentifierOwned,
    bytes: &[u8],
    password: &Password,
    budget: &Budget,
) -> Result<Zeroizing<Vec<u8>>, CipherError> {
    let parameters = algorithm.parameters.as_ref().ok_or(CipherError::Damaged)?;
    if algorithm.oid == PBES2 {
        let parameters = parameters.decode_as::<Parameters>();
        let parameters = parameters.map_err(|_| CipherError::Unsupported("an unknown cipher of PBES2".to_owned()))?;
        match &parameters.kdf {
            Kdf::Pbkdf2(kdf) => {
                // Each round hashes twice, and SHA-1 gives a key in two parts.
                let blocks = if kdf.prf == Pbkdf2Prf::HmacWithSha1 { 4 } else { 2 };
                let bytes = kdf.salt.as_ref().len() + password.text.len();
                budget.derive(i64::from(kdf.iteration_count), blocks, bytes)?;
            }
            other => return Err(CipherError::Unsupported(format!("the key derivation {}", other.oid()))),
        }
        return parameters.decrypt(&password.text, bytes).map(Zeroizing::new).map_err(|_| CipherError::Password);
    }
    let parameters = parameters.decode_as::<PbeParameters>()?;
    match algorithm.oid {
        SHA1_3DES => cbc::<des::TdesEde3>(&parameters, bytes, password, budget, 24),
        SHA1_2DES => cbc::<des::TdesEde2>(&parameters, bytes, password, budget, 16),
        SHA1_RC2_128 => cbc::<rc2::Rc2>(&parameters, bytes, password, budget, 16),
        SHA1_RC2_40 => cbc::<rc2::Rc2>(&parameters, bytes, password, budget, 5),
        other => Err(CipherError::Unsupported(format!("the cipher {other}"))),
    }
}

fn cbc<C: KeyInit + BlockCipherDecrypt>(
    parameters: &PbeParameters,
    bytes: &[u8],
    password: &Password,
    budget: &Budget,
    key_length: usize,
) -> Result<Zeroizing<Vec<u8>>, CipherError> {
    let derive = |what, length: usize| {
        let salt = parameters.salt.as_bytes();
        let blocks = length.div_ceil(SHA1_BYTES) as u64;
        budget.derive(i64::from(parameters.iterations), blocks, salt.len() + password.wide.len())?;
        Ok::<_, CipherError>(derive_key::<Sha1>(&password.wide, salt, what, parameters.iterations, length))
    };
    let cipher = C::new_from_slice(&derive(Purpose::Encryption, key_length)?).map_err(|_| CipherError::Damaged)?;
    let decryptor = cbc::Decryptor::inner_iv_slice_init(cipher, &derive(Purpose::InitialVector, 8)?);
    let plain = decryptor.map_err(|_| CipherError::Damaged)?.decrypt_padded_vec::<Pkcs7>(bytes);
    plain.map(Zeroizing::new).map_err(|_| CipherError::Password)
}
