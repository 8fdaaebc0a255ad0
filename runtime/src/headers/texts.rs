//! The fields of a struct of headers, and the texts that they have on the wire.
//!
//! In: names and texts, or a struct. Out: the one from the other, by the table of the operation.

use std::borrow::Cow;

use super::{HeaderError, ResponseHeaders};
use crate::Version;
use crate::parameter::Part;
#[cfg(any(feature = "server", feature = "testing"))]
use crate::parameter::belongs_to_message;
#[cfg(any(feature = "server", feature = "testing"))]
use crate::parameter::join;
#[cfg(any(feature = "client", feature = "testing"))]
use crate::parameter::received;
#[cfg(any(feature = "server", feature = "testing"))]
use crate::{Availability, Parameter, ParameterText, Presence, Role};

/// Fills headers from names and texts.
#[cfg(any(feature = "client", feature = "testing"))]
pub(crate) fn read(
    headers: &mut dyn ResponseHeaders,
    found: &[(&str, Cow<'_, str>)],
    version: Version,
) -> Result<(), HeaderError> {
    let table = headers.table();
    for (index, parameter) in table.iter().enumerate() {
        let Some(value) = headers.value_mut(index) else { continue };
        let texts = received(parameter, Part::Header, table, found);
        let error = |missing: bool, expected: &'static str| HeaderError {
            name: texts.first().map_or(parameter.name.to_owned(), |text| format!("{}{}", parameter.name, text.rest)),
            expected,
            missing,
        };
        let read = value.read_texts(&texts, parameter);
        let present = read.map_err(|expected| {
            // Of several headers, the one that cannot be read by itself either.
            let bad = texts.iter().find(|text| value.read_texts(std::slice::from_ref(*text), parameter).is_err());
            let name = bad.map(|text| format!("{}{}", parameter.name, text.rest));
            HeaderError { name: name.unwrap_or_else(|| parameter.name.to_owned()), expected, missing: false }
        })?;
        if !present && parameter.availability.requires(parameter.required, Some(version)) {
            return Err(error(texts.is_empty(), value.expected()));
        }
    }
    Ok(())
}

/// A header that is written.
#[cfg(any(feature = "server", feature = "testing"))]
pub(crate) struct Written<'v> {
    pub(crate) name: Cow<'static, str>,
    pub(crate) text: Cow<'v, str>,
    #[cfg(feature = "server")]
    pub(crate) secret: bool,
}

/// Gives the headers that the version has, and the names of those that were set and that it does not have.
#[cfg(any(feature = "server", feature = "testing"))]
pub(crate) fn write<'v>(
    headers: &'v dyn ResponseHeaders,
    version: Version,
) -> Result<(Vec<Written<'v>>, Vec<&'static str>), HeaderError> {
    let (mut written, mut left_out) = (Vec::new(), Vec::new());
    for (index, parameter) in headers.table().iter().enumerate() {
        let Some(value) = headers.value(index) else { continue };
        let mut texts = Vec::new();
        value.write_texts(parameter, &mut texts);
        if !is_written(&parameter.availability, version) {
            left_out.extend((!texts.is_empty()).then_some(parameter.name));
            continue;
        }
        if texts.is_empty() && parameter.availability.requires(parameter.required, Some(version)) {
            let (name, expected) = (parameter.name.to_owned(), value.expected());
            return Err(HeaderError { name, expected, missing: true });
        }
        let texts = join(parameter, Part::Header, texts).map_err(|_| HeaderError {
            name: parameter.name.to_owned(),
            expected: "values without the delimiter that stands between them",
            missing: false,
        })?;
        let table = headers.table();
        // What a table describes has its value from there, and what frames a message from the server.
        let is_own = |rest: &str| {
            rest.is_empty()
                || (parameter.rest_of(&format!("{}{rest}", parameter.name), table).is_some()
                    && !(parameter.name.is_empty() && belongs_to_message(rest, table, &[])))
        };
        let texts = texts.into_iter().filter(|text| is_own(&text.rest));
        written.extend(texts.map(|ParameterText { rest, text }| Written {
            name: if rest.is_empty() { parameter.name.into() } else { format!("{}{rest}", parameter.name).into() },
            text,
            #[cfg(feature = "server")]
            secret: parameter.secret,
        }));
    }
    Ok((written, left_out))
}

/// Gives the headers of a table that are the same in every answer of a version.
#[cfg(any(feature = "server", feature = "testing"))]
pub(crate) fn constants(
    table: &'static [Parameter],
    version: Version,
) -> impl Iterator<Item = (&'static str, Cow<'static, str>)> {
    let there = move |parameter: &&Parameter| is_written(&parameter.availability, version);
    table.iter().filter(there).filter_map(move |parameter| match parameter.role {
        Role::Constant(text) => Some((parameter.name, Cow::Borrowed(text))),
        Role::Version => Some((parameter.name, Cow::Owned(version.to_string()))),
        Role::Value | Role::Prefix => None,
    })
}

/// Whether an answer in that version may have a header: what is only an upper bound leaves nothing out.
#[cfg(any(feature = "server", feature = "testing"))]
fn is_written(availability: &Availability, version: Version) -> bool {
    matches!(availability.at(version), Presence::Exists | Presence::TooNew { documented: false, .. })
}
