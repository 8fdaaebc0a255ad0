//! Lists of blobs.
//!
//! In: how many, and a form. Out: the document, with properties in the service's order, which is not quite that of tables
//! and structs; and what it says.

use super::form::{Form, Writer};
use crate::values::{Row, Values};

/// A list of `count` blobs.
pub(super) fn document(count: usize, form: Form) -> (String, Values) {
    let mut writer = Writer::new(form, "");
    writer.out.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
    let declared = if form == Form::Namespaces { " xmlns:later=\"urn:later\"" } else { "" };
    let root = format!("{declared} ServiceEndpoint=\"https://fabrikam.example/\" ContainerName=\"pictures\"");
    writer.open("EnumerationResults", &root);
    writer.open("Blobs", "");
    let mut values = Values::default();
    for number in 0..count {
        let name = ("Name", format!("2015/07/picture-{number:05}.jpg"));
        let properties = properties(number);
        writer.open("Blob", "");
        writer.children(std::slice::from_ref(&name));
        writer.open("Properties", "");
        writer.children(&properties);
        writer.close("Properties");
        writer.children(&[("OrMetadata", String::new())]);
        writer.close("Blob");
        let said = std::iter::once(name).chain(properties).filter(|(_, text)| !text.is_empty());
        values.0.push(Row::from_iter(said));
    }
    writer.close("Blobs");
    writer.children(&[("NextMarker", String::new())]);
    writer.close("EnumerationResults");
    (writer.out, values)
}

fn properties(number: usize) -> Vec<(&'static str, String)> {
    let second = number % 60;
    [
        ("Creation-Time", &*format!("Thu, 30 Jul 2015 17:57:{second:02} GMT")),
        ("Last-Modified", &format!("Fri, 31 Jul 2015 08:12:{second:02} GMT")),
        ("Etag", &format!("0x8D299F{number:09X}")),
        ("Content-Length", &format!("{}", 100_000 + number * 37)),
        ("Content-Type", "image/jpeg"),
        ("Content-Encoding", ""),
        ("Content-Language", ""),
        ("Content-MD5", "sQqNsWTgdUEFt6mb5y4/5Q=="),
        ("Cache-Control", ""),
        ("Content-Disposition", ""),
        ("BlobType", "BlockBlob"),
        ("AccessTier", "Hot"),
        ("AccessTierInferred", "true"),
        ("LeaseStatus", "unlocked"),
        ("LeaseState", "available"),
        ("ServerEncrypted", "true"),
    ]
    .map(|(name, text)| (name, text.to_owned()))
    .into()
}
