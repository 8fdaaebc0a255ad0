//! Reads small files.
//!
//! In: a path. Out: its bytes, or an error with the path. Never more bytes than a credential can have, so that a wrong
//! path costs nothing.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use zeroize::Zeroizing;

use super::error::{CredentialError, CredentialErrorKind};

/// Far more than a certificate chain, or the `.publishsettings` of hundreds of subscriptions.
pub(super) const MAX_BYTES: u64 = 4 << 20;

/// The bytes of a file.
pub(super) fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, CredentialError> {
    let mut bytes = Zeroizing::new(Vec::new());
    let outcome = File::open(path).and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes));
    match outcome {
        Err(error) => Err(CredentialError::from(CredentialErrorKind::Unreadable).caused_by(error).in_file(path)),
        Ok(_) if bytes.len() as u64 > MAX_BYTES => {
            Err(CredentialError::from(CredentialErrorKind::TooLarge).in_file(path))
        }
        Ok(_) => Ok(bytes),
    }
}
