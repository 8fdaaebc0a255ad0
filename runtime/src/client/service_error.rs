//! What a service says when it refuses, read as far as it can be.
//!
//! In: an answer that is not accepted. Out: status, and code and message where the body has them; of a page for people,
//! its title. A body that is damaged or something else never hides the status.

use std::fmt;

use bytes::Bytes;

use super::message::HttpResponse;
use super::secrets::Secrets;
use crate::value::text_at;
use crate::xml::{Decoding, XmlError, XmlErrorKind, decode_into};
use crate::{Record, Service};

/// How many characters are shown of a code, of a content type, and of a body that is no error element.
const SHORT_TEXT: usize = 200;
/// In how many bytes of a body that is no error element a title is looked for.
const MAX_PAGE: usize = 64 << 10;

/// Reports an error response of the service, read as far as it can be.
///
/// Secrets of the request that it quotes, and parts of them, are replaced by `***`, and characters that cannot be seen by
/// U+FFFD. A text that is longer than what a person reads (1,000 characters, of a code 200) ends with `…`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServiceError {
    /// Gives the HTTP status.
    pub status: u16,
    /// Gives the service's error code.
    pub code: Option<String>,
    /// Gives the service's message, in one line, or the title of a page that came instead.
    pub message: Option<String>,
    /// Gives the body's content type and its length in bytes, where it is not a complete error element.
    pub unreadable: Option<(String, usize)>,
    /// The body as it came, which is never shown.
    body: Bytes,
}

impl ServiceError {
    /// Reads what can be read, without the secrets of the request.
    pub(super) fn read(service: &Service, response: &HttpResponse, secrets: &Secrets) -> Self {
        let body = response.body.clone();
        let mut error = Self { status: response.status, code: None, message: None, unreadable: None, body };
        let mut is_complete = response.body.is_empty() && response.incomplete.is_none();
        let encoding = response.content_encoding();
        let is_readable = encoding.is_none() && !response.body.is_empty();
        let mut code = service.error_code_header.and_then(|name| response.header_text(name)).map(str::to_owned);
        // Of codes with elements of their own, most have the root that all errors have.
        let of_codes = service.errors.iter().filter_map(|known| known.reply);
        for reply in service.error.into_iter().chain(of_codes).filter(|_| is_readable) {
            let mut record = reply.shape.record();
            let decoded = decode_into(&mut *record, &response.body, &Decoding::default());
            if let Err(XmlError { kind: XmlErrorKind::Root { .. }, .. }) = decoded {
                continue;
            }
            is_complete = decoded.is_ok();
            // What came before the damage is there.
            code = code.or_else(|| text_at(&*record, reply.code_path()));
            error.message = text_at(&*record, reply.message_path()).map(|text| secrets.shown(&text));
            break;
        }
        let code = code.map(|text| secrets.shown_up_to(text.trim(), SHORT_TEXT));
        error.code = code.filter(|code| !code.is_empty());
        if !is_complete {
            let content_type = response.header_text("content-type").unwrap_or("no content type");
            let mut content_type = secrets.shown_up_to(content_type, SHORT_TEXT);
            if let Some(encoding) = encoding {
                content_type = format!("{content_type}, encoded as {}", secrets.shown_up_to(&encoding, SHORT_TEXT));
            }
            error.unreadable = Some((content_type, response.body.len()));
            if is_readable && error.code.is_none() && error.message.is_none() {
                error.message = title(&String::from_utf8_lossy(beginning(&response.body)), secrets);
            }
        }
        error
    }
}

impl ServiceError {
    /// Reads the body as an element, such as the one that the description has for the error's code. What the request had
    /// of secrets is not taken out of it.
    ///
    /// # Errors
    /// Fails when the body is not that element.
    pub fn element<R: Record>(&self) -> Result<R, XmlError> {
        let mut record = R::empty();
        decode_into(&mut record, &self.body, &Decoding::default())?;
        Ok(record)
    }
}

impl fmt::Debug for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, code, message, unreadable, body } = self;
        let mut debug = f.debug_struct("ServiceError");
        debug.field("status", status).field("code", code).field("message", message).field("unreadable", unreadable);
        debug.field("body_length", &body.len()).finish()
    }
}

/// As much of a body as a title stands in.
fn beginning(body: &[u8]) -> &[u8] {
    &body[..body.len().min(MAX_PAGE)]
}

/// The title of a page, or the first line of plain text.
fn title(body: &str, secrets: &Secrets) -> Option<String> {
    // Lower-casing ASCII keeps every byte in its place.
    let lower = body.to_ascii_lowercase();
    let inside = match lower.find("<title") {
        Some(tag) => {
            let begin = tag + lower[tag..].find('>')? + 1;
            let end = lower[begin..].find('<').map_or(body.len(), |length| begin + length);
            &body[begin..end]
        }
        None if lower.contains('<') => return None,
        None => body.lines().find(|line| !line.trim().is_empty())?,
    };
    let text = secrets.shown_up_to(inside, SHORT_TEXT);
    (!text.is_empty()).then_some(text)
}

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        // A service may have no other codes than statuses.
        match self.code.as_ref().filter(|code| **code != self.status.to_string()) {
            Some(code) => write!(f, " {code}")?,
            None => {
                let reason = http::StatusCode::from_u16(self.status).ok().and_then(|status| status.canonical_reason());
                reason.map_or(Ok(()), |reason| write!(f, " {reason}"))?;
            }
        }
        if let Some(message) = &self.message {
            write!(f, ": {message}")?;
        }
        match &self.unreadable {
            Some((content_type, length)) => write!(f, " [{length} bytes of {content_type}]"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ServiceError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_a_title_and_text_a_first_line() {
        let title = |body| title(body, &Secrets::default());
        assert_eq!(title("<HTML><Title x='1'>502\n Bad</TITLE>").as_deref(), Some("502 Bad"));
        assert_eq!(title("\n  out of order \nmore").as_deref(), Some("out of order"));
        assert_eq!(title("<p>no title</p>"), None);
        assert_eq!(title("<title"), None);
        assert_eq!(title(""), None);
    }
}
