//! What every credential does.
//!
//! In: the headers of a request that is about to be sent, or the news that the service did not accept them. Out: the
//! same with what proves who calls. Nothing here knows certificates or tokens.

use std::fmt::Debug;

use http::{HeaderMap, HeaderValue};

use super::error::CredentialError;
use super::identity::ClientIdentity;
use crate::future::BoxFuture;

/// Proves to the service who calls.
///
/// It works in two places: `authorize` is asked before every attempt of a request, and `identity` once, when the
/// client is built, for what TLS presents. Implementations mark the header values they add as
/// [sensitive](http::HeaderValue::set_sensitive), and their `Debug` shows no secret.
pub trait Credential: Send + Sync + Debug {
    /// Adds what the request needs to `headers`, after fetching it where it must.
    ///
    /// # Errors
    /// Fails when there is nothing to add that the service would accept.
    fn authorize<'a>(&'a self, headers: &'a mut HeaderMap) -> BoxFuture<'a, Result<(), CredentialError>>;

    /// Takes note that the service answered 401 to a request with that `Authorization`, and forgets what is stored of
    /// it.
    ///
    /// Returns whether another attempt would send something else. The client then makes one more: a service that
    /// answers 401 has carried out nothing.
    fn rejected(&self, authorization: Option<&HeaderValue>) -> bool {
        let _ = authorization;
        false
    }

    /// Returns the certificate and key to present in TLS, where the credential is one.
    fn identity(&self) -> Option<&ClientIdentity> {
        None
    }
}
