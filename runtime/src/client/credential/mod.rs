//! Who calls: management certificates, `.publishsettings` files and bearer tokens.
//!
//! In: files, bytes and sources of tokens that an application hands over. Out: headers of one request, and the identity
//! that TLS presents. Nothing here sends a request, knows a service or shows a secret: errors name files and reasons,
//! never contents.

mod error;
mod file;
mod identity;
mod key;
mod management_certificate;
mod pem;
mod pkcs12;
mod publish_settings;
mod token;

use std::fmt::Debug;

use http::HeaderMap;

use super::BoxFuture;

pub use error::{CredentialError, CredentialErrorKind};
pub use identity::ClientIdentity;
pub use management_certificate::ManagementCertificate;
pub use publish_settings::{PublishSettings, Subscription};
pub use token::{BearerToken, Token, TokenSource};

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

    /// The certificate and key to present in TLS, where the credential is one.
    fn identity(&self) -> Option<&ClientIdentity> {
        None
    }
}
