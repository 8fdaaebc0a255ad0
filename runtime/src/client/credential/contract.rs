//! What every credential does.
//!
//! In: a request that is about to be sent, or the news that the service did not accept it. Out: the same with what
//! proves who calls. Nothing here knows certificates, tokens or signatures.

use std::fmt::Debug;

use http::HeaderValue;

use super::error::CredentialError;
use super::identity::ClientIdentity;
use super::unauthorized_request::UnauthorizedRequest;
use crate::future::BoxFuture;

/// Proves to the service who calls.
///
/// It works in two places: `authorize` is asked before every attempt of a request, and `identity` once, when the
/// client is built, for what TLS presents. Implementations mark the header values they add as
/// [sensitive](http::HeaderValue::set_sensitive), and their `Debug` shows no secret.
///
/// One that signs requests reads all that is sent, and adds what proves that it knows the key:
///
/// ```
/// use xms_runtime::client::BoxFuture;
/// use xms_runtime::client::credential::{Credential, CredentialError, UnauthorizedRequest};
///
/// #[derive(Debug)]
/// struct Signed;
///
/// impl Credential for Signed {
///     fn authorize<'a>(&'a self, request: &'a mut UnauthorizedRequest) -> BoxFuture<'a, Result<(), CredentialError>> {
///         Box::pin(async move {
///             let text = format!("{} {} {:?}", request.method(), request.url().path(), request.content_sha256());
///             let signature = format!("{:x}", text.len()); // A real one signs the text with a key.
///             request.set_authorization("Sum me:", &signature)
///         })
///     }
/// }
/// ```
pub trait Credential: Send + Sync + Debug {
    /// Adds what the request needs, after fetching it where it must. The request is the one that is sent: behind a
    /// redirect, it has the new address.
    ///
    /// # Errors
    /// Fails when there is nothing to add that the service would accept.
    fn authorize<'a>(&'a self, request: &'a mut UnauthorizedRequest) -> BoxFuture<'a, Result<(), CredentialError>>;

    /// Takes note that the service answered 401 to a request with that `Authorization`, and forgets what is stored of
    /// it.
    ///
    /// Returns whether another attempt would send something else. The client then makes one more, once in a call
    /// and where the body can be sent again: a service that answers 401 has carried out nothing.
    fn rejected(&self, authorization: Option<&HeaderValue>) -> bool {
        let _ = authorization;
        false
    }

    /// Says, for a person, which credential it is and what to check when a service answers 401 or 403. It stands in error
    /// messages and logs, so it holds no secret.
    fn hint(&self, status: u16) -> Option<String> {
        let _ = status;
        None
    }

    /// Returns the certificate and key to present in TLS, where the credential is one.
    fn identity(&self) -> Option<&ClientIdentity> {
        None
    }
}
