//! Who calls: management certificates, `.publishsettings` files and bearer tokens.
//!
//! In: files, bytes and sources of tokens that an application hands over. Out: headers of one request, and the identity
//! that TLS presents. Nothing here sends a request, knows a service or shows a secret: errors name files and reasons,
//! never contents.

mod contract;
mod error;
mod file;
mod identity;
mod key;
mod management_certificate;
mod pem;
mod pkcs12;
mod publish_settings;
mod token;

pub use contract::Credential;
pub use error::{CredentialError, CredentialErrorKind};
pub use identity::ClientIdentity;
pub use management_certificate::ManagementCertificate;
pub use publish_settings::{PublishSettings, Subscription};
pub use token::{BearerToken, Token, TokenSource};
