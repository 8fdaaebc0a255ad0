//! The element of an error, as the service describes it.
//!
//! In: the service's table, a code and a message. Out: the document, with its fields in the table's order and of the
//! table's types. What else the element must have is filled with what says nothing. It is always a document.

use std::borrow::Cow;

use crate::value::{DateTime, Scalar, Uuid};
use crate::xml::{Decoding, decode_into, encode_texts};
use crate::{ErrorReply, Field, Kind, Presence, Version};

/// Writes it in that version. Where the description has a number for its code, and the code is none, it is the status.
pub(super) fn write(reply: ErrorReply, status: u16, code: &str, message: &str, version: Version) -> String {
    let status = status.to_string();
    let written = |code: &str| {
        let mut texts: Vec<(usize, Cow<'_, str>)> = Vec::new();
        for (index, field) in reply.shape.fields.iter().enumerate() {
            let text = if index == reply.code {
                Some(Cow::Borrowed(code))
            } else if index == reply.message {
                Some(Cow::Borrowed(message))
            } else {
                filler(field, version)
            };
            texts.extend(text.map(|text| (index, text)));
        }
        let texts: Vec<(usize, &str)> = texts.iter().map(|(index, text)| (*index, &**text)).collect();
        encode_texts(reply.shape, &texts, version).unwrap_or_default()
    };
    let document = written(code);
    if is_readable(reply, &document, version) {
        return document;
    }
    let by_status = written(&status);
    if is_readable(reply, &by_status, version) { by_status } else { document }
}

/// Whether the description reads it.
fn is_readable(reply: ErrorReply, document: &str, version: Version) -> bool {
    let mut record = (reply.shape.make)();
    decode_into(&mut *record, document.as_bytes(), &Decoding::default().version(version)).is_ok()
}

/// What stands in a further field that must be there.
fn filler(field: &'static Field, version: Version) -> Option<Cow<'static, str>> {
    if let Kind::Fixed(text) = field.kind {
        return Some(text.into());
    }
    let exists = matches!(field.availability.at(version), Presence::Exists);
    if !exists || !field.availability.requires(field.required, Some(version)) {
        return None;
    }
    let now = time::OffsetDateTime::now_utc();
    Some(match field.kind {
        Kind::Bool => "false".into(),
        Kind::Int32 | Kind::Int64 | Kind::Double => "0".into(),
        Kind::DateTime | Kind::HttpDate | Kind::UnixTime => {
            DateTime::from(now).to_wire_as(&field.kind).into_owned().into()
        }
        Kind::Duration => "PT0S".into(),
        Kind::Date => now.date().to_string().into(),
        Kind::Uuid => Uuid::from_u128(0).to_wire().into_owned().into(),
        Kind::Uri => "about:blank".into(),
        Kind::Enum(shape) => shape.values.first().map_or("", |value| value.text).into(),
        _ => "".into(),
    })
}
