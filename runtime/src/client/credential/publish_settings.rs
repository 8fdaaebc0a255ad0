//! `.publishsettings`: subscriptions with their certificates, as a portal hands them out.
//!
//! In: the XML in both of its versions; the older has the certificate and the service's URL once for all
//! subscriptions. Out: subscriptions in the file's order. Certificates are parsed when asked for, so that a damaged
//! one does not hide the others.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::error::{CredentialError, CredentialErrorKind};
use super::file;
use super::management_certificate::ManagementCertificate;
use crate::xml::{Decoding, decode, peek};
use crate::{Base64Bytes, Field, Kind, Record, Secret, Shape, Value};

/// Holds the subscriptions of a `.publishsettings` file. The file holds private keys: keep it as secret as they are.
///
/// ```
/// use xms_runtime::client::credential::PublishSettings;
///
/// let file = r#"<PublishData><PublishProfile><Subscription Id="a-1" Name="test"
///     ServiceManagementUrl="https://things.example"/></PublishProfile></PublishData>"#;
/// let settings = PublishSettings::from_xml(file)?;
/// let subscription = settings.only()?;
/// assert_eq!((subscription.id(), subscription.service_url()), ("a-1", Some("https://things.example")));
/// # Ok::<(), xms_runtime::client::credential::CredentialError>(())
/// ```
#[derive(Clone, Debug)]
pub struct PublishSettings {
    subscriptions: Vec<Subscription>,
    file: Option<PathBuf>,
}

/// Describes one subscription of a `.publishsettings` file.
#[derive(Clone, Debug)]
pub struct Subscription {
    id: String,
    name: String,
    service_url: Option<String>,
    certificate: Option<Secret<Base64Bytes>>,
    file: Option<PathBuf>,
}

impl PublishSettings {
    /// Reads a file.
    ///
    /// # Errors
    /// Fails when it cannot be read, or is not a `.publishsettings`.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, CredentialError> {
        let path = path.as_ref();
        let mut settings = Self::from_xml(file::read(path)?).map_err(|error| error.in_file(path))?;
        for subscription in &mut settings.subscriptions {
            subscription.file = Some(path.to_owned());
        }
        settings.file = Some(path.to_owned());
        Ok(settings)
    }

    /// Reads the content of a file.
    ///
    /// # Errors
    /// Fails when it is not a `.publishsettings`.
    pub fn from_xml(document: impl AsRef<[u8]>) -> Result<Self, CredentialError> {
        let document = document.as_ref();
        let data: PublishData = decode(document, &Decoding::default()).map_err(|error| {
            let is_web_site = peek(document).is_some_and(|document| document.root == "publishData");
            match is_web_site {
                true => CredentialErrorKind::WebSiteProfile.into(),
                false => CredentialError::from(CredentialErrorKind::NotPublishSettings).caused_by(error),
            }
        })?;
        let mut subscriptions: Vec<Subscription> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        for profile in data.profiles {
            for entry in profile.subscriptions {
                let id = entry.id.unwrap_or_default().trim().to_owned();
                // Without an id it cannot be chosen.
                if id.is_empty() {
                    continue;
                }
                let service_url = entry.service_url.or_else(|| profile.service_url.clone());
                let certificate = entry.certificate.or_else(|| profile.certificate.clone());
                let name = entry.name.unwrap_or_default();
                let entry = Subscription { id, name, service_url, certificate, file: None };
                let place = *places.entry(entry.id.to_ascii_lowercase()).or_insert(subscriptions.len());
                match subscriptions.get_mut(place) {
                    None => subscriptions.push(entry),
                    // The same one again: of use where the first cannot be.
                    Some(known) if known.certificate.is_none() => *known = entry,
                    Some(_) => {}
                }
            }
        }
        Ok(Self { subscriptions, file: None })
    }

    /// Returns all subscriptions, in the file's order.
    pub fn subscriptions(&self) -> &[Subscription] {
        &self.subscriptions
    }

    /// Returns the subscription with that id, in upper or lower case.
    ///
    /// # Errors
    /// Fails when there is none; the error names those that there are.
    pub fn subscription(&self, id: &str) -> Result<&Subscription, CredentialError> {
        let found = self.subscriptions.iter().find(|subscription| subscription.is_called(id.trim()));
        found.ok_or_else(|| match self.subscriptions.as_slice() {
            [] => self.error(CredentialErrorKind::NoSubscription),
            _ => self.error(CredentialErrorKind::UnknownSubscription {
                requested: id.to_owned(),
                available: self.available(),
            }),
        })
    }

    /// Returns the only subscription.
    ///
    /// # Errors
    /// Fails when there is none, or several; then the error names them.
    pub fn only(&self) -> Result<&Subscription, CredentialError> {
        match self.subscriptions.as_slice() {
            [only] => Ok(only),
            [] => Err(self.error(CredentialErrorKind::NoSubscription)),
            _ => Err(self.error(CredentialErrorKind::SeveralSubscriptions { available: self.available() })),
        }
    }

    fn available(&self) -> Vec<String> {
        self.subscriptions.iter().map(|one| format!("{} ({})", one.id, one.name)).collect()
    }

    fn error(&self, kind: CredentialErrorKind) -> CredentialError {
        in_file(kind.into(), self.file.as_deref())
    }
}

fn in_file(error: CredentialError, file: Option<&Path>) -> CredentialError {
    match file {
        Some(file) => error.in_file(file),
        None => error,
    }
}

impl Subscription {
    /// Returns its id, as the file spells it.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns its name, for people.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the URL of the service that manages it, where the file says one.
    pub fn service_url(&self) -> Option<&str> {
        self.service_url.as_deref()
    }

    /// Reads its management certificate.
    ///
    /// # Errors
    /// Fails when the file has none for it, or a damaged one.
    pub fn certificate(&self) -> Result<ManagementCertificate, CredentialError> {
        let read = || {
            let encoded = self.certificate.as_ref().ok_or(CredentialErrorKind::NoCertificate)?;
            let bytes = encoded.expose().bytes().map_err(|_| CredentialErrorKind::NotPkcs12)?;
            // Their password is always the empty one.
            ManagementCertificate::from_pkcs12(bytes, "")
        };
        read().map_err(|error| in_file(error, self.file.as_deref()))
    }

    fn is_called(&self, id: &str) -> bool {
        self.id.eq_ignore_ascii_case(id)
    }
}

impl ManagementCertificate {
    /// Reads the certificate of the only subscription of a `.publishsettings` file. Use [`PublishSettings`] where
    /// there are several, or for the subscription's id and service.
    ///
    /// # Errors
    /// Fails when the file cannot be read, or has several subscriptions; the error names them.
    pub fn from_publish_settings(path: impl AsRef<Path>) -> Result<Self, CredentialError> {
        let path = path.as_ref();
        PublishSettings::from_file(path)?.only()?.certificate()
    }
}

/// The root of the document.
#[derive(Default)]
struct PublishData {
    profiles: Vec<PublishProfile>,
}

/// What both the profile and the subscription can say; only the subscription has id and name.
#[derive(Default)]
struct PublishProfile {
    service_url: Option<String>,
    certificate: Option<Secret<Base64Bytes>>,
    subscriptions: Vec<Entry>,
}

/// A subscription in the document.
#[derive(Default)]
struct Entry {
    id: Option<String>,
    name: Option<String>,
    service_url: Option<String>,
    certificate: Option<Secret<Base64Bytes>>,
}

const CERTIFICATE: Field = Field::new("ManagementCertificate", Kind::Base64Bytes).attribute().secret();

static PUBLISH_DATA: Shape = Shape::new::<PublishData>(
    "PublishData",
    "",
    &[Field::new("PublishProfile", Kind::Flat(&Kind::Record(&PUBLISH_PROFILE)))],
);

static PUBLISH_PROFILE: Shape = Shape::new::<PublishProfile>(
    "PublishProfile",
    "",
    &[
        Field::new("Url", Kind::String).attribute(),
        CERTIFICATE,
        Field::new("Subscription", Kind::Flat(&Kind::Record(&ENTRY))),
    ],
);

static ENTRY: Shape = Shape::new::<Entry>(
    "Subscription",
    "",
    &[
        Field::new("Id", Kind::String).attribute(),
        Field::new("Name", Kind::String).attribute(),
        Field::new("ServiceManagementUrl", Kind::String).attribute(),
        CERTIFICATE,
    ],
);

macro_rules! record {
    ($type:ident, $table:ident, { $($index:pat => $field:ident),+ }) => {
        impl Record for $type {
            fn shape(&self) -> &'static Shape {
                &$table
            }

            fn field(&self, index: usize) -> &dyn Value {
                match index { $($index => &self.$field),+ }
            }

            fn field_mut(&mut self, index: usize) -> &mut dyn Value {
                match index { $($index => &mut self.$field),+ }
            }

            fn empty() -> Self {
                Self::default()
            }
        }
    };
}

record!(PublishData, PUBLISH_DATA, { _ => profiles });
record!(PublishProfile, PUBLISH_PROFILE, { 0 => service_url, 1 => certificate, _ => subscriptions });
record!(Entry, ENTRY, { 0 => id, 1 => name, 2 => service_url, _ => certificate });

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: &str = r#"<?xml version="1.0" encoding="utf-8"?><PublishData>
        <PublishProfile SchemaVersion="2.0" PublishMethod="AzureServiceManagementAPI">
        <Subscription ServiceManagementUrl="https://a.example" Id="AA-1" Name="first" ManagementCertificate="AAAA"/>
        <Subscription ServiceManagementUrl="https://b.example" Id="bb-2" Name="R&amp;D" ManagementCertificate="?"/>
        </PublishProfile></PublishData>"#;

    #[test]
    fn the_second_version_says_everything_per_subscription() {
        let settings = PublishSettings::from_xml(TWO).unwrap();
        let second = settings.subscription("BB-2").unwrap();
        assert_eq!((second.id(), second.name(), second.service_url()), ("bb-2", "R&D", Some("https://b.example")));
        let error = settings.only().unwrap_err();
        assert_eq!(error.to_string(), "there are 2 subscriptions; choose one by its id: AA-1 (first), bb-2 (R&D)");
        let error = settings.subscription("cc").unwrap_err();
        assert_eq!(error.to_string(), "there is no subscription `cc`, only AA-1 (first), bb-2 (R&D)");
    }

    #[test]
    fn the_first_version_says_it_once() {
        let one = r#"<PublishData><PublishProfile PublishMethod="x" Url="https://a.example" ManagementCertificate="AAAA">
            <Subscription Id="1" Name="one"/></PublishProfile></PublishData>"#;
        let settings = PublishSettings::from_xml(one).unwrap();
        let only = settings.only().unwrap();
        assert_eq!(only.service_url(), Some("https://a.example"));
        assert_eq!(only.certificate().unwrap_err().kind(), &CredentialErrorKind::NotPkcs12);
    }

    #[test]
    fn what_is_missing_is_said() {
        let error = PublishSettings::from_xml("<html/>").unwrap_err();
        assert!(error.to_string().contains("the root element is not `PublishData`"), "{error}");
        let none = PublishSettings::from_xml("<PublishData/>").unwrap();
        assert_eq!(none.only().unwrap_err().kind(), &CredentialErrorKind::NoSubscription);
        assert_eq!(none.subscription("1").unwrap_err().kind(), &CredentialErrorKind::NoSubscription);
        let bare = PublishSettings::from_xml(
            "<PublishData><PublishProfile><Subscription Id='1'/></PublishProfile></PublishData>",
        );
        let error = bare.unwrap().only().unwrap().certificate().unwrap_err();
        assert_eq!(error.kind(), &CredentialErrorKind::NoCertificate);
    }

    #[test]
    fn files_of_other_forms_are_read_or_named() {
        let wide: Vec<u8> =
            format!("\u{feff}{}", TWO.replace("utf-8", "utf-16")).encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(PublishSettings::from_xml(wide).unwrap().subscriptions().len(), 2);
        let twice = "<PublishData><PublishProfile><Subscription Id='1' Name='a'/>
            <Subscription Id='1' Name='b' ManagementCertificate='AAAA'/></PublishProfile></PublishData>";
        let settings = PublishSettings::from_xml(twice).unwrap();
        assert_eq!((settings.only().unwrap().name(), settings.subscriptions().len()), ("b", 1));
        let site =
            "<publishData><publishProfile profileName='site' publishMethod='MSDeploy' userPWD='x'/></publishData>";
        assert_eq!(PublishSettings::from_xml(site).unwrap_err().kind(), &CredentialErrorKind::WebSiteProfile);
    }

    #[test]
    fn certificates_are_not_shown() {
        let settings = PublishSettings::from_xml(TWO.replace("\"?\"", "\"c2VjcmV0\"")).unwrap();
        assert!(!format!("{settings:?}").contains("c2VjcmV0"));
    }
}
