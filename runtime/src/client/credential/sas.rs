//! Shared access signatures: what somebody who has the key signed for others.
//!
//! In: a token as it is handed on, or a connection string that has one. Out: its parameters, at the end of each
//! request's query. Nothing here makes or checks a signature.

use std::fmt;
use std::future::ready;

use zeroize::Zeroizing;

use super::connection_string;
use super::contract::Credential;
use super::error::{CredentialError, CredentialErrorKind};
use super::unauthorized_request::UnauthorizedRequest;
use crate::future::BoxFuture;
use crate::path::query_pairs;

/// The parameter that holds the signature; the others say what was signed.
const SIGNATURE: &str = "sig";

/// Proves who calls by a shared access signature (SAS) in the query: `sv=…&se=…&sp=…&sig=…`.
///
/// ```
/// use xms_runtime::client::credential::Sas;
///
/// let sas = Sas::new("?sv=2021-08-06&se=2030-01-01T00%3A00%3A00Z&sp=r&sig=c2lnbmF0dXJl")?;
/// assert_eq!(format!("{sas:?}"), "Sas(***)");
/// # Ok::<(), xms_runtime::client::credential::CredentialError>(())
/// ```
#[derive(Clone)]
pub struct Sas {
    /// Names and values, decoded.
    parameters: Vec<(String, Zeroizing<String>)>,
}

impl Sas {
    /// Takes a token as it is handed on: a query, with or without the question mark.
    ///
    /// # Errors
    /// Fails when it has no signature.
    pub fn new(token: &str) -> Result<Self, CredentialError> {
        let token = token.trim();
        let pairs = query_pairs(token.strip_prefix('?').unwrap_or(token)).into_iter();
        let parameters: Vec<_> = pairs.map(|(name, value)| (name, Zeroizing::new(value))).collect();
        if !parameters.iter().any(|(name, value)| name == SIGNATURE && !value.is_empty()) {
            return Err(CredentialErrorKind::NoSignature.into());
        }
        Ok(Self { parameters })
    }

    /// Takes the `SharedAccessSignature` of a connection string.
    ///
    /// # Errors
    /// Fails when there is none, or it has no signature.
    pub fn from_connection_string(text: &str) -> Result<Self, CredentialError> {
        Self::new(connection_string::value(text, "SharedAccessSignature")?)
    }
}

impl Credential for Sas {
    fn authorize<'a>(&'a self, request: &'a mut UnauthorizedRequest) -> BoxFuture<'a, Result<(), CredentialError>> {
        for (name, value) in &self.parameters {
            if name == SIGNATURE {
                request.set_secret_query(name, value);
            } else {
                request.set_query(name, value);
            }
        }
        Box::pin(ready(Ok(())))
    }

    fn hint(&self, _status: u16) -> Option<String> {
        let hint = "sent with a shared access signature; check until when it holds (`se`), what it permits (`sp`) and for \
                    what (`sr`, `srt`)";
        Some(hint.to_owned())
    }
}

impl fmt::Debug for Sas {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sas(***)")
    }
}
