//! What every credential does.
//!
//! In: the headers of a request that is about to be sent, or the news that the service did not accept them. Out: the
//! same with what proves who calls. Nothing here knows
//! certificates or tokens.

use std::fmt::Debug;

use http::{HeaderMap, HeaderValue};

use super::error::CredentialError;
use super::identity::ClientIdentity;
use crate::future::BoxFuture;

/// What proves to the service who calls.
///
/// It works in two places: `authorize` is asked before every attempt of a request, and `identity` once, when the
/// client is built, for what TLS presents. Implementations mark the header values they add as
/// [sensitive](http::HeaderValue::set_sensitive), and their `Debug` shows no secret.
pub trait Credential: Send + Sync + Debug {
    /// Adds what the request needs to `headers`, after getting it from elsewhere when it must.
    ///
    /// # Errors
    /// When there is nothing to add that the service would accept.
    fn authorize<'a>(&'a self, headers: &'a mut HeaderMap) -> BoxFuture<'a, Result<(), CredentialError>>;

    /// Takes note that the service answered 401 to a request with that `Authorization`: what is kept of it is forgotten.
    /// Answers whether another attempt would offer something else; the client then makes one more, since a service that
    /// answers 401 has taken nothing.
    fn rejected(&self, authorization: Option<&HeaderValue>) -> bool {
        let _ = authorization;
        false
    }

    /// The certificate and key to present in TLS, where the credential is one.
    fn identity(&self) -> Option<&ClientIdentity> {
        None
    }
}
