//! Bodies of several HTTP messages: `multipart/mixed` (RFC 2046) with parts of `application/http` (RFC 9112).
//!
//! In: a boundary and bytes, or messages one by one. Out: the messages, cut but not understood, or the bytes. How many
//! there may be, the caller says; nothing is copied. What a part asks for or answers is not known here.

use std::fmt;

/// Names and values of headers, as they are written.
type Headers<'b> = Vec<(&'b str, &'b str)>;

/// A message in a body of several.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Part<'b> {
    /// `Content-ID`, without angle brackets; empty where the part has none.
    pub(crate) id: &'b str,
    /// The first line of the message.
    pub(crate) start: &'b str,
    pub(crate) headers: Headers<'b>,
    pub(crate) body: &'b [u8],
}

/// What is wrong with a body of several messages.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum MultipartError {
    /// The content type is another one, or names no boundary.
    ContentType,
    /// No line is the boundary.
    NoParts,
    /// There are more parts than that.
    TooMany(usize),
    /// The last boundary is missing.
    Unended,
    /// That part, counted from one, is no HTTP message.
    Malformed(usize),
}

impl fmt::Display for MultipartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ContentType => f.write_str("its content type is not `multipart/mixed` with a boundary"),
            Self::NoParts => f.write_str("it has no parts"),
            Self::TooMany(max) => write!(f, "it has more than {max} parts"),
            Self::Unended => f.write_str("its last boundary is missing"),
            Self::Malformed(number) => write!(f, "its part {number} holds no HTTP message"),
        }
    }
}

/// Gives the boundary that a content type names.
pub(crate) fn boundary(content_type: &str) -> Result<String, MultipartError> {
    let (kind, mut rest) = content_type.split_once(';').ok_or(MultipartError::ContentType)?;
    if !kind.trim().eq_ignore_ascii_case("multipart/mixed") {
        return Err(MultipartError::ContentType);
    }
    loop {
        let (name, value) = rest.split_once('=').ok_or(MultipartError::ContentType)?;
        let (text, after) = parameter_value(value.trim_start()).ok_or(MultipartError::ContentType)?;
        if name.trim().eq_ignore_ascii_case("boundary") {
            let is_sound = (1..=70).contains(&text.len()) && text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
            return if is_sound && !text.ends_with(' ') { Ok(text) } else { Err(MultipartError::ContentType) };
        }
        rest = after.trim_start().strip_prefix(';').ok_or(MultipartError::ContentType)?;
    }
}

/// A token or a text in quotes, and what stands behind it.
fn parameter_value(text: &str) -> Option<(String, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([';', ' ', '\t']).unwrap_or(text.len());
        return Some((text[..end].to_owned(), &text[end..]));
    };
    let (mut value, mut characters) = (String::new(), quoted.char_indices());
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some((value, &quoted[at + 1..])),
            '\\' => value.push(characters.next()?.1),
            other => value.push(other),
        }
    }
    None
}

/// Cuts a body at its boundaries.
pub(crate) fn parts<'b>(body: &'b [u8], boundary: &str, max: usize) -> Result<Vec<Part<'b>>, MultipartError> {
    let mut found = Vec::new();
    let mut begin = None;
    let mut at = 0;
    while at < body.len() {
        let end = body[at..].iter().position(|&byte| byte == b'\n').map_or(body.len(), |line| at + line + 1);
        if let Some(is_last) = delimiter(&body[at..end], boundary) {
            if let Some(begin) = begin {
                if found.len() == max {
                    return Err(MultipartError::TooMany(max));
                }
                let number = found.len() + 1;
                let content = without_line_end(&body[begin..at]);
                found.push(part(content).ok_or(MultipartError::Malformed(number))?);
            }
            if is_last {
                return if found.is_empty() { Err(MultipartError::NoParts) } else { Ok(found) };
            }
            begin = Some(end);
        }
        at = end;
    }
    Err(if begin.is_some() { MultipartError::Unended } else { MultipartError::NoParts })
}

/// Whether a line is the boundary, and the last one.
fn delimiter(line: &[u8], boundary: &str) -> Option<bool> {
    let rest = line.strip_prefix(b"--")?.strip_prefix(boundary.as_bytes())?.trim_ascii_end();
    match rest {
        b"" => Some(false),
        b"--" => Some(true),
        _ => None,
    }
}

fn without_line_end(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    bytes.strip_suffix(b"\r").unwrap_or(bytes)
}

/// A part: its own headers, an empty line, and a message.
fn part(content: &[u8]) -> Option<Part<'_>> {
    let (own, message) = headers(content)?;
    let of_part = |name: &str| own.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| *value);
    if !of_part("content-type")?.to_ascii_lowercase().starts_with("application/http") {
        return None;
    }
    let (start, rest) = line(message)?;
    let (headers, body) = headers(rest)?;
    let mut lengths = headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let body = match lengths.next() {
        // A sign is no digit, and of two lengths nobody knows the right one.
        Some((_, length)) if !length.bytes().all(|byte| byte.is_ascii_digit()) || lengths.next().is_some() => {
            return None;
        }
        Some((_, length)) => body.get(..length.parse().ok()?)?,
        None => without_line_end(body),
    };
    // White space inside the brackets would not be read again.
    let is_around = |character: char| matches!(character, '<' | '>') || character.is_whitespace();
    let id = of_part("content-id").unwrap_or_default().trim_matches(is_around);
    (!start.is_empty()).then_some(Part { id, start, headers, body })
}

/// Headers up to the empty line, or to the end.
fn headers(mut bytes: &[u8]) -> Option<(Headers<'_>, &[u8])> {
    let mut headers = Vec::new();
    loop {
        if bytes.is_empty() {
            return Some((headers, bytes));
        }
        let (text, rest) = line(bytes)?;
        bytes = rest;
        if text.is_empty() {
            return Some((headers, bytes));
        }
        let (name, value) = text.split_once(':')?;
        headers.push((name, value.trim()));
    }
}

/// The first line, without its end, and what follows.
fn line(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let end = bytes.iter().position(|&byte| byte == b'\n').map_or(bytes.len(), |at| at + 1);
    let (first, rest) = bytes.split_at(end);
    Some((std::str::from_utf8(without_line_end(first)).ok()?, rest))
}

/// Writes messages into one body.
pub(crate) struct MultipartWriter {
    boundary: String,
    body: Vec<u8>,
}

impl MultipartWriter {
    /// Begins a body with that boundary, which no content may hold; a random one does not occur.
    pub(crate) fn new(boundary: String) -> Self {
        Self { boundary, body: Vec::new() }
    }

    /// Adds a message: its first line, its headers and its body.
    pub(crate) fn push<'h>(
        &mut self,
        id: &str,
        start: &str,
        headers: impl Iterator<Item = (&'h str, &'h [u8])>,
        body: &[u8],
    ) {
        let own = "Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n";
        self.text(&format!("--{}\r\n{own}", self.boundary));
        if !id.is_empty() {
            self.text(&format!("Content-ID: {id}\r\n"));
        }
        self.text(&format!("\r\n{start}\r\n"));
        for (name, value) in headers.filter(|(name, _)| !name.eq_ignore_ascii_case("content-length")) {
            self.text(name);
            self.text(": ");
            self.body.extend_from_slice(value);
            self.text("\r\n");
        }
        self.text(&format!("Content-Length: {}\r\n\r\n", body.len()));
        self.body.extend_from_slice(body);
        self.text("\r\n");
    }

    /// Ends the body; gives its content type with it.
    pub(crate) fn finish(mut self) -> (String, Vec<u8>) {
        self.text(&format!("--{}--\r\n", self.boundary));
        (format!("multipart/mixed; boundary={}", self.boundary), self.body)
    }

    fn text(&mut self, text: &str) {
        self.body.extend_from_slice(text.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boundaries_are_tokens_or_quoted() {
        for (content_type, found) in [
            ("multipart/mixed; boundary=batch_1", Some("batch_1")),
            ("Multipart/Mixed;charset=\"a;b\" ; BOUNDARY=\"a \\\"b\"; x=y", Some("a \"b")),
            ("multipart/mixed", None),
            ("multipart/mixed; boundary=", None),
            ("multipart/mixed; boundary=\"a", None),
            ("multipart/form-data; boundary=a", None),
        ] {
            assert_eq!(boundary(content_type).ok().as_deref(), found, "{content_type}");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut writer = MultipartWriter::new("b".to_owned());
        writer.push("0", "DELETE /a HTTP/1.1", [("x-a", &b"1"[..])].into_iter(), b"");
        writer.push("1", "PUT /b HTTP/1.1", std::iter::empty(), b"--b\r\ntext\n");
        let (content_type, body) = writer.finish();
        assert_eq!(boundary(&content_type).as_deref(), Ok("b"));
        // A boundary in a body cuts it: senders choose one that does not occur.
        assert!(parts(&body, "b", 9).is_err());
        let body = String::from_utf8(body).unwrap().replace("--b\r\ntext", "text");
        let body = body.replace("Content-Length: 10", "Content-Length: 5");
        let read = parts(body.as_bytes(), "b", 2).unwrap();
        assert_eq!((read[0].id, read[0].start, read[0].body), ("0", "DELETE /a HTTP/1.1", &b""[..]));
        assert_eq!(read[0].headers, [("x-a", "1"), ("Content-Length", "0")]);
        assert_eq!((read[1].id, read[1].body), ("1", &b"text\n"[..]));
        assert_eq!(parts(body.as_bytes(), "b", 1), Err(MultipartError::TooMany(1)));
    }

    #[test]
    fn what_is_broken_is_told() {
        let head = "--b\r\nContent-Type: application/http\r\n\r\n";
        for (body, error) in [
            ("".to_owned(), MultipartError::NoParts),
            ("--b--".to_owned(), MultipartError::NoParts),
            (format!("{head}GET / HTTP/1.1\r\n"), MultipartError::Unended),
            ("--b\r\n\r\nGET / HTTP/1.1\r\n--b--".to_owned(), MultipartError::Malformed(1)),
            (format!("{head}--b--"), MultipartError::Malformed(1)),
            (format!("{head}GET / HTTP/1.1\r\nContent-Length: +1\r\n\r\na\r\n--b--"), MultipartError::Malformed(1)),
            (
                format!("{head}GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 0\r\n\r\na\r\n--b--"),
                MultipartError::Malformed(1),
            ),
            (format!("{head}GET / HTTP/1.1\r\nContent-Length: 9\r\n\r\na\r\n--b--"), MultipartError::Malformed(1)),
            (format!("{head}GET / HTTP/1.1\r\nnone\r\n--b--"), MultipartError::Malformed(1)),
        ] {
            assert_eq!(parts(body.as_bytes(), "b", 9), Err(error), "{body}");
        }
        // Lines may end as they like, and what stands in front and behind is nobody's.
        let loose = format!("before\n{}GET / HTTP/1.1\n\n--b-- \nafter", head.replace("\r\n", "\n"));
        assert_eq!(parts(loose.as_bytes(), "b", 9).unwrap()[0].start, "GET / HTTP/1.1");
    }
}
