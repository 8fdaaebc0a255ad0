//! Who calls: management certificates, `.publishsettings` files, bearer tokens, and signatures of requests.
//!
//! In: files, bytes and sources of tokens that an application hands over. Out: headers and query of one request, and the identity
//! that TLS presents. Nothing here sends a request, knows a service or shows a secret: errors name files and reasons,
//! never contents.

#[cfg(any(feature = "sas", feature = "shared-key"))]
mod connection_string;
mod contract;
mod error;
mod file;
mod identity;
mod key;
mod management_certificate;
mod pem;
mod pkcs12;
mod publish_settings;
#[cfg(feature = "sas")]
mod sas;
#[cfg(feature = "shared-key")]
mod shared_key;
mod token;
mod unauthorized_request;

pub use contract::Credential;
pub use error::{CredentialError, CredentialErrorKind};
pub use identity::ClientIdentity;
pub use management_certificate::ManagementCertificate;
pub use publish_settings::{PublishSettings, Subscription};
#[cfg(feature = "sas")]
pub use sas::Sas;
#[cfg(feature = "shared-key")]
pub use shared_key::SharedKey;
pub use token::{BearerToken, Token, TokenSource};
pub(super) use unauthorized_request::AttemptSecrets;
pub use unauthorized_request::UnauthorizedRequest;
