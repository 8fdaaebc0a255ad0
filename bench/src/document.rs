//! The documents.
//!
//! In: nothing. Out: texts such as services send them, with values that are made up; the same ones each time. Nothing here
//! is written by what is measured.

use std::fmt::Write as _;

/// One of the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Document {
    /// A thousand versions of an extension with short texts, indented.
    Short,
    /// The same document, for a record of nothing but texts and booleans.
    Plain,
    /// The same with schemas of some kilobytes.
    Long,
    /// Five thousand blobs, compact.
    Blobs,
}

impl Document {
    /// All of them.
    pub(crate) const ALL: [Self; 4] = [Self::Short, Self::Plain, Self::Long, Self::Blobs];

    /// What it is called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Plain => "plain",
            Self::Long => "long",
            Self::Blobs => "blobs",
        }
    }

    /// The document that is called so.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|document| document.name() == name)
    }

    /// Its text.
    pub(crate) fn text(self) -> String {
        match self {
            Self::Short | Self::Plain => extensions(1),
            Self::Long => extensions(100),
            Self::Blobs => blobs(),
        }
    }
}

const NAMESPACE: &str = "http://schemas.microsoft.com/windowsazure";
/// Base64 of some sixty bytes of a schema.
const SCHEMA: &str = "PHhzOmVsZW1lbnQgbmFtZT0iVXNlck5hbWUiLz48eHM6ZWxlbWVudCBuYW1lPSJVc2VyTmFtZSIvPjwv";

/// A thousand versions of one extension; `schema` says how long its schemas are.
fn extensions(schema: usize) -> String {
    let mut text = format!("<ExtensionImages xmlns=\"{NAMESPACE}\">\n");
    for number in 0..1_000 {
        text.push_str("  <ExtensionImage>\n");
        let mut child = |name: &str, value: &str| {
            writeln!(text, "    <{name}>{value}</{name}>").expect("a string takes it");
        };
        child("ProviderNameSpace", "Fabrikam.Extensions");
        child("Type", "RemoteDesktop");
        child("Version", &format!("1.{number}"));
        child("Label", "Remote desktop");
        child("Description", "Lets an administrator sign in to the instances of a role.");
        child("HostingResources", "WebRole|WorkerRole");
        child("ThumbprintAlgorithm", "sha1");
        child("PublicConfigurationSchema", &SCHEMA.repeat(schema * 3 / 4 + 1));
        child("PrivateConfigurationSchema", &SCHEMA.repeat(schema / 4 + 1));
        child("BlockRoleUponFailure", "false");
        child("ReplicationCompleted", "true");
        child("Eula", "https://fabrikam.example/legal/subscription-agreement/");
        child("PrivacyUri", "https://fabrikam.example/legal/privacy/");
        child("HomepageUri", "https://fabrikam.example/remote-desktop");
        child("IsJsonExtension", "false");
        child("CompanyName", "Fabrikam, Inc.");
        child("SupportedOS", "Windows");
        child("PublishedDate", "2015-07-30T17:57:02.4123019Z");
        text.push_str("  </ExtensionImage>\n");
    }
    text.push_str("</ExtensionImages>\n");
    text
}

/// Five thousand blobs, with their properties in the service's order, which is not quite the table's.
fn blobs() -> String {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?><EnumerationResults");
    text.push_str(" ServiceEndpoint=\"https://fabrikam.example/\" ContainerName=\"pictures\"><Blobs>");
    for number in 0..5_000 {
        let mut child = |name: &str, value: &str| {
            match value {
                "" => write!(text, "<{name} />"),
                value => write!(text, "<{name}>{value}</{name}>"),
            }
            .expect("a string takes it");
        };
        let second = number % 60;
        child("Blob><Name", &format!("2015/07/picture-{number:05}.jpg"));
        child("Properties><Creation-Time", &format!("Thu, 30 Jul 2015 17:57:{second:02} GMT"));
        child("Last-Modified", &format!("Fri, 31 Jul 2015 08:12:{second:02} GMT"));
        child("Etag", &format!("0x8D299F{number:09X}"));
        child("Content-Length", &format!("{}", 100_000 + number * 37));
        child("Content-Type", "image/jpeg");
        child("Content-Encoding", "");
        child("Content-Language", "");
        child("Content-MD5", "sQqNsWTgdUEFt6mb5y4/5Q==");
        child("Cache-Control", "");
        child("Content-Disposition", "");
        child("BlobType", "BlockBlob");
        child("AccessTier", "Hot");
        child("AccessTierInferred", "true");
        child("LeaseStatus", "unlocked");
        child("LeaseState", "available");
        child("ServerEncrypted", "true");
        text.push_str("</Properties><OrMetadata /></Blob>");
    }
    text.push_str("</Blobs><NextMarker /></EnumerationResults>");
    // A tag cannot be opened together with the one before it and be closed alone.
    text.replace("</Blob><Name>", "</Name>").replace("</Properties><Creation-Time>", "</Creation-Time>")
}
