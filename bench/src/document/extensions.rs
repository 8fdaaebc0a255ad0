//! Lists of versions of one extension.
//!
//! In: how many, how long their schemas are, and a form. Out: the document, and what it says.

use super::form::{Form, Writer};
use crate::structs::NAMESPACE;
use crate::values::{Row, Values};

/// Base64 of some sixty bytes of a schema.
const SCHEMA: &str = "PHhzOmVsZW1lbnQgbmFtZT0iVXNlck5hbWUiLz48eHM6ZWxlbWVudCBuYW1lPSJVc2VyTmFtZSIvPjwv";

/// A list of `count` versions; `schema` says how long their schemas are.
pub(super) fn document(count: usize, schema: usize, form: Form) -> (String, Values) {
    let prefixed = form == Form::Namespaces;
    let mut writer = Writer::new(form, if prefixed { "a:" } else { "" });
    let declaration = if prefixed { "xmlns=\"urn:other\" xmlns:later=\"urn:later\" xmlns:a" } else { "xmlns" };
    writer.open("ExtensionImages", &format!(" {declaration}=\"{NAMESPACE}\""));
    let mut values = Values::default();
    for number in 0..count {
        let children = children(number, schema, form);
        writer.open("ExtensionImage", "");
        writer.children(&children);
        writer.close("ExtensionImage");
        values.0.push(Row::from_iter(children.into_iter().filter(|(_, text)| !text.is_empty())));
    }
    writer.close("ExtensionImages");
    if form == Form::Indented {
        writer.out.push('\n');
    }
    (writer.out, values)
}

fn children(number: usize, schema: usize, form: Form) -> Vec<(&'static str, String)> {
    let label = if form == Form::References { "Remote & <desktop>" } else { "Remote desktop" };
    [
        ("ProviderNameSpace", "Fabrikam.Extensions"),
        ("Type", "RemoteDesktop"),
        ("Version", &format!("1.{number}")),
        ("Label", label),
        ("Description", "Lets an administrator sign in to the instances of a role."),
        ("HostingResources", "WebRole|WorkerRole"),
        ("ThumbprintAlgorithm", if form == Form::ClosedAtOnce { "" } else { "sha1" }),
        ("PublicConfigurationSchema", &SCHEMA.repeat(schema * 3 / 4 + 1)),
        ("PrivateConfigurationSchema", &SCHEMA.repeat(schema / 4 + 1)),
        ("BlockRoleUponFailure", "false"),
        ("ReplicationCompleted", "true"),
        ("Eula", "https://fabrikam.example/legal/subscription-agreement/"),
        ("PrivacyUri", "https://fabrikam.example/legal/privacy/"),
        ("HomepageUri", "https://fabrikam.example/remote-desktop"),
        ("IsJsonExtension", "false"),
        ("CompanyName", "Fabrikam, Inc."),
        ("SupportedOS", "Windows"),
        ("PublishedDate", "2015-07-30T17:57:02.4123019Z"),
    ]
    .map(|(name, text)| (name, text.to_owned()))
    .into()
}
