//! Why there is no credential.
//!
//! In: what was read, and what was wrong with it. Out: one line that says what to do. What a file held never appears
//! here, only its path; the ids and names of subscriptions do, since somebody has to choose one.

use std::error::Error;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Reports a credential that cannot be read or made. It shows no content of a file and no secret.
#[derive(Clone)]
pub struct CredentialError {
    kind: CredentialErrorKind,
    file: Option<PathBuf>,
    cause: Option<Arc<dyn Error + Send + Sync>>,
}

/// Says what is wrong with a credential.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CredentialErrorKind {
    /// The file cannot be read; [`CredentialError::get_ref`] says why.
    Unreadable,
    /// The file is larger than any credential (4 MiB).
    TooLarge,
    /// A block of the PEM text is damaged.
    NotPem(&'static str),
    /// The bytes are PKCS#12, and not PEM.
    NotPemButPkcs12,
    /// The file has no certificate.
    NoCertificate,
    /// The file has no private key.
    NoPrivateKey,
    /// The file has more than one private key.
    SeveralPrivateKeys,
    /// The private key of a PEM text has a password.
    EncryptedPrivateKey,
    /// The private key is not in a form that is known.
    UnknownPrivateKey,
    /// The bytes are not PKCS#12.
    NotPkcs12,
    /// The PKCS#12 has another password, or was damaged.
    WrongPassword,
    /// The PKCS#12 uses something that is not supported.
    UnsupportedPkcs12(String),
    /// The document is the publish profile of a web site, which has no management certificate.
    WebSiteProfile,
    /// The document is not a `.publishsettings`; [`CredentialError::get_ref`] says why.
    NotPublishSettings,
    /// The `.publishsettings` has no subscription.
    NoSubscription,
    /// The `.publishsettings` has several subscriptions, and none was asked for.
    SeveralSubscriptions {
        /// Holds id and name of each.
        available: Vec<String>,
    },
    /// The `.publishsettings` does not have the subscription.
    UnknownSubscription {
        /// Gives the id that was asked for.
        requested: String,
        /// Holds id and name of each that it has.
        available: Vec<String>,
    },
    /// The token has characters that no header can hold.
    BadToken,
    /// The token is empty, or white space alone.
    EmptyToken,
    /// What the credential adds has characters that no header can hold.
    BadHeader,
    /// The key to sign with is no base64, or empty.
    BadKey,
    /// The shared access signature has no signature.
    NoSignature,
    /// The connection string does not have this.
    NotInConnectionString(&'static str),
    /// The source of tokens has none, for this reason.
    NoToken(String),
}

impl CredentialError {
    /// Makes the error of a source that has no token, for a reason that may be shown: it becomes part of error messages
    /// and logs.
    pub fn no_token(reason: impl Into<String>) -> Self {
        CredentialErrorKind::NoToken(reason.into()).into()
    }

    /// Adds the error that caused this one. [`source`](Error::source) returns it, so it must show no secret either.
    #[must_use]
    pub fn caused_by(mut self, source: impl Error + Send + Sync + 'static) -> Self {
        self.cause = Some(Arc::new(source));
        self
    }

    /// Returns what is wrong.
    pub fn kind(&self) -> &CredentialErrorKind {
        &self.kind
    }

    /// Returns the path of the file in which it is wrong.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// Returns the error that caused it, whether [`Display`](fmt::Display) shows it or [`source`](Error::source)
    /// returns it.
    pub fn get_ref(&self) -> Option<&(dyn Error + Send + Sync + 'static)> {
        self.cause.as_deref()
    }

    /// Whether the line shows the cause: without it nobody could act on the line.
    fn shows_cause(&self) -> bool {
        matches!(self.kind, CredentialErrorKind::Unreadable | CredentialErrorKind::NotPublishSettings)
    }

    pub(super) fn in_file(mut self, file: &Path) -> Self {
        self.file = Some(file.to_owned());
        self
    }
}

impl From<CredentialErrorKind> for CredentialError {
    fn from(kind: CredentialErrorKind) -> Self {
        Self { kind, file: None, cause: None }
    }
}

impl fmt::Display for CredentialErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable => f.write_str("the file cannot be read"),
            Self::TooLarge => f.write_str("the file is too large to be a credential"),
            Self::NotPem(what) => write!(f, "the PEM text is damaged: {what}"),
            Self::NotPemButPkcs12 => f.write_str(
                "this is PKCS#12 (a `.pfx` or `.p12`) and no PEM; read it by `from_pkcs12` or `from_pkcs12_file`, with its password",
            ),
            Self::NoCertificate => {
                f.write_str("there is no certificate; a management certificate needs it and its key")
            }
            Self::NoPrivateKey => f.write_str("there is no private key; put it next to its certificate"),
            Self::SeveralPrivateKeys => f.write_str("there are several private keys; keep the one of the certificate"),
            Self::EncryptedPrivateKey => {
                f.write_str("the private key has a password; remove it (`openssl pkey`) or use PKCS#12")
            }
            Self::UnknownPrivateKey => {
                f.write_str("the private key is of an unknown form; convert it to PKCS#8 (`openssl pkey`)")
            }
            Self::NotPkcs12 => f.write_str("this is no PKCS#12; if it is PEM, read it as such"),
            Self::WrongPassword => f.write_str("the PKCS#12 has another password, or it was damaged"),
            Self::UnsupportedPkcs12(what) => {
                write!(f, "the PKCS#12 uses {what}, which is not supported; convert it to PEM (`openssl pkcs12`)")
            }
            Self::WebSiteProfile => f.write_str(
                "this is the publish profile of a web site, which has no management certificate; \
                 download the `.publishsettings` of the subscription",
            ),
            Self::NotPublishSettings => f.write_str("this is no `.publishsettings` file"),
            Self::NoSubscription => f.write_str("there is no subscription; download the `.publishsettings` again"),
            Self::SeveralSubscriptions { available } => {
                write!(f, "there are {} subscriptions; choose one by its id: {}", available.len(), available.join(", "))
            }
            Self::UnknownSubscription { requested, available } => {
                write!(f, "there is no subscription `{requested}`, only {}", available.join(", "))
            }
            Self::BadToken => {
                f.write_str("the bearer token has a character that no header can hold, such as a line end")
            }
            Self::EmptyToken => f.write_str("the bearer token is empty; give one, or leave the credential out"),
            Self::BadHeader => {
                f.write_str("what the credential adds has a character that no header can hold, such as a line end")
            }
            Self::BadKey => f.write_str("the key is no base64, or empty; give it as the service hands it out"),
            Self::NoSignature => {
                f.write_str("the shared access signature has no parameter `sig`; give the whole token, or what follows `?` in its URL")
            }
            Self::NotInConnectionString(name) => write!(f, "the connection string has no `{name}`"),
            Self::NoToken(reason) => write!(f, "there is no bearer token: {reason}"),
        }
    }
}

impl Error for CredentialErrorKind {}

impl fmt::Display for CredentialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            write!(f, "{}: ", file.display())?;
        }
        fmt::Display::fmt(&self.kind, f)?;
        match &self.cause {
            Some(cause) if self.shows_cause() => write!(f, ": {cause}"),
            _ => Ok(()),
        }
    }
}

/// The same line: the `Debug` of a source that an application made could show anything.
impl fmt::Debug for CredentialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CredentialError({self})")
    }
}

impl Error for CredentialError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let cause = self.cause.as_deref()?;
        if self.shows_cause() { cause.source() } else { Some(cause) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_says_where_what_and_why() {
        let error = CredentialError::from(CredentialErrorKind::Unreadable)
            .caused_by(std::io::Error::other("disk on fire"))
            .in_file(Path::new("a.pem"));
        assert_eq!(error.to_string(), "a.pem: the file cannot be read: disk on fire");
        assert!(error.source().is_none() && error.get_ref().is_some_and(|cause| cause.is::<std::io::Error>()));
    }

    #[test]
    fn the_choices_are_named() {
        let available = vec!["1 (one)".to_owned(), "2 (two)".to_owned()];
        let error = CredentialErrorKind::SeveralSubscriptions { available };
        assert_eq!(error.to_string(), "there are 2 subscriptions; choose one by its id: 1 (one), 2 (two)");
    }
}
