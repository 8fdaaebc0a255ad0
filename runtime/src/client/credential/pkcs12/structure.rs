//! The structures of PKCS#12 (RFC 7292), and those of CMS (RFC 5652) that stand in them.
//!
//! In: DER, or BER where programs write it. Out: their parts, undecrypted. What they mean is not known here.

use der::asn1::{ObjectIdentifier, OctetString};
use der::{Any, DecodeValue, Enumerated, FixedTag, Header, Reader, Sequence, Tag};
use x509_cert::attr::Attributes;
use x509_cert::spki::AlgorithmIdentifierOwned;

/// The only version that there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enumerated)]
#[asn1(type = "INTEGER")]
#[repr(u8)]
pub(super) enum PfxVersion {
    V3 = 3,
}

/// A file.
#[derive(Sequence)]
pub(super) struct Pfx {
    version: PfxVersion,
    pub(super) auth_safe: ContentInfo,
    pub(super) mac_data: Option<MacData>,
}

/// Something and what it is.
#[derive(Sequence)]
pub(super) struct ContentInfo {
    pub(super) content_type: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    pub(super) content: Any,
}

/// A checksum that only the password gives.
#[derive(Sequence)]
pub(super) struct MacData {
    pub(super) mac: DigestInfo,
    pub(super) mac_salt: OctetString,
    #[asn1(default = "one")]
    pub(super) iterations: i32,
}

fn one() -> i32 {
    1
}

/// A checksum and how it is made.
#[derive(Sequence)]
pub(super) struct DigestInfo {
    pub(super) algorithm: AlgorithmIdentifierOwned,
    pub(super) digest: OctetString,
}

/// Encrypted content, behind its version.
#[derive(Sequence)]
pub(super) struct EncryptedData {
    version: u8,
    pub(super) enc_content_info: EncryptedContentInfo,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", constructed = "true", optional = "true")]
    unprotected_attrs: Option<Attributes>,
}

/// Encrypted content, and how it is encrypted.
#[derive(Sequence)]
pub(super) struct EncryptedContentInfo {
    content_type: ObjectIdentifier,
    pub(super) content_enc_alg: AlgorithmIdentifierOwned,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", optional = "true")]
    pub(super) encrypted_content: Option<OctetString>,
}

/// A key, a certificate or something else, as it stands in a file.
pub(super) struct SafeBag {
    pub(super) bag_id: ObjectIdentifier,
    /// With its tag, which says that it is the value.
    pub(super) bag_value: Vec<u8>,
    pub(super) bag_attributes: Option<Attributes>,
}

impl<'a> DecodeValue<'a> for SafeBag {
    type Error = der::Error;

    fn decode_value<R: Reader<'a>>(reader: &mut R, _: Header) -> der::Result<Self> {
        let bag_id = reader.decode()?;
        let bag_value = reader.tlv_bytes()?.to_vec();
        Ok(Self { bag_id, bag_value, bag_attributes: reader.decode()? })
    }
}

impl FixedTag for SafeBag {
    const TAG: Tag = Tag::Sequence;
}

/// A certificate of some kind.
#[derive(Sequence)]
pub(super) struct CertBag {
    pub(super) cert_id: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    pub(super) cert_value: OctetString,
}

/// A private key behind a password.
#[derive(Sequence)]
pub(super) struct EncryptedPrivateKeyInfo {
    pub(super) encryption_algorithm: AlgorithmIdentifierOwned,
    pub(super) encrypted_data: OctetString,
}

/// What the ciphers of PKCS#12 itself derive a key from, beside the password.
#[derive(Sequence)]
pub(super) struct PbeParameters {
    pub(super) salt: OctetString,
    pub(super) iterations: i32,
}
