//! What a connection string names.
//!
//! In: `Name=value;Name=value`. Out: the value of a name, up to the next semicolon: values have equals signs in them.

use super::error::{CredentialError, CredentialErrorKind};

/// The value of that name, in whatever case the name is written.
pub(super) fn value<'t>(text: &'t str, name: &'static str) -> Result<&'t str, CredentialError> {
    let mut pairs = text.split(';').filter_map(|pair| pair.split_once('='));
    let found = pairs.find(|(other, value)| other.trim().eq_ignore_ascii_case(name) && !value.trim().is_empty());
    found.map(|(_, value)| value.trim()).ok_or_else(|| CredentialErrorKind::NotInConnectionString(name).into())
}
