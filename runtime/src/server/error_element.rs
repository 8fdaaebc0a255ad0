//! The element of an error, as the service describes it.
//!
//! In: the service's table, a code and a message. Out: the document, with its fields in the table's order and of the
//! table's types. What else the element must have is filled with what says nothing. It is always a document.

use std::borrow::Cow;

use crate::value::{DateTime, Scalar, Uuid};
use crate::xml::{Decoding, decode_into, encode_texts};
use crate::{ErrorReply, Field, Kind, Presence, Shape, Version};

/// Writes it in that version. Where the description has a number for its code, and the code is none, it is the status.
pub(super) fn write(reply: ErrorReply, status: u16, code: &str, message: &str, version: Version) -> String {
    let status = status.to_string();
    let (code_path, message_path): (Vec<usize>, Vec<usize>) =
        (reply.code_path().collect(), reply.message_path().collect());
    let written = |code: &str| {
        let mut texts = Texts { version, path: Vec::new(), found: Vec::new() };
        texts.fill(reply.shape, &[(&code_path, code), (&message_path, message)]);
        let found: Vec<(&[usize], &str)> = texts.found.iter().map(|(path, text)| (&**path, &**text)).collect();
        encode_texts(reply.shape, &found, version).unwrap_or_default()
    };
    let document = written(code);
    if is_readable(reply, &document, version) {
        return document;
    }
    let by_status = written(&status);
    if is_readable(reply, &by_status, version) { by_status } else { document }
}

/// The texts of a document while they are collected, each with the way to it.
struct Texts<'t> {
    version: Version,
    path: Vec<usize>,
    found: Vec<(Vec<usize>, Cow<'t, str>)>,
}

impl<'t> Texts<'t> {
    /// Adds the given texts that stand inside of `shape`, and what its other fields must have.
    fn fill(&mut self, shape: &'static Shape, given: &[(&[usize], &'t str)]) {
        for (index, field) in shape.fields.iter().enumerate() {
            self.path.push(index);
            let inside = given.iter().filter_map(|&(path, text)| Some((path.strip_prefix(&[index])?, text)));
            let inside: Vec<(&[usize], &'t str)> = inside.collect();
            let text = match (inside.as_slice(), field.kind) {
                ([], _) => filler(field, self.version),
                (_, Kind::Record(inner)) => {
                    self.fill(inner, &inside);
                    None
                }
                ([(_, text), ..], _) => Some(Cow::Borrowed(*text)),
            };
            self.found.extend(text.map(|text| (self.path.clone(), text)));
            self.path.pop();
        }
    }
}

/// Whether the description reads it.
fn is_readable(reply: ErrorReply, document: &str, version: Version) -> bool {
    let mut record = reply.shape.record();
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
        Kind::Int32 | Kind::Int64 | Kind::Double | Kind::DoubleInfinity => "0".into(),
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
