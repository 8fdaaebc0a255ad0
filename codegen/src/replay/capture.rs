//! Exchanges from files.
//!
//! In: JSON lines with one exchange each, or a HAR file. Out: the exchanges in their order, or the line at which reading
//! had to end. What is said beyond an exchange is not looked at.

use std::fmt;

use serde::Deserialize;
use serde_json::{Map, Value};
use xms_facts::decode_base64;

use super::exchange::Exchange;

/// Reports a text that holds no exchanges.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub reason: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

impl std::error::Error for ReadError {}

impl ReadError {
    fn of(error: &serde_json::Error, line: usize) -> Self {
        // The place in the line is told apart, since the number of the line is that in the file.
        let text = error.to_string();
        let reason = text.split(" at line ").next().unwrap_or_default().to_owned();
        Self { line, reason }
    }
}

/// One line of JSON lines.
#[derive(Deserialize)]
struct Row {
    #[serde(default)]
    id: Option<String>,
    method: String,
    path: String,
    #[serde(default)]
    version: Option<String>,
    #[serde(default)]
    request_headers: Map<String, Value>,
    #[serde(default)]
    request: Option<String>,
    status: u16,
    #[serde(default)]
    response: Option<String>,
}

/// A file of a browser's, or of a proxy's.
#[derive(Deserialize)]
struct Har {
    log: Log,
}

#[derive(Deserialize)]
struct Log {
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    request: HarRequest,
    response: HarResponse,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct HarRequest {
    method: String,
    url: String,
    #[serde(default)]
    headers: Vec<HarHeader>,
    #[serde(default)]
    post_data: Option<HarBody>,
}

#[derive(Deserialize)]
struct HarResponse {
    status: u16,
    #[serde(default)]
    content: Option<HarBody>,
}

#[derive(Deserialize)]
struct HarHeader {
    name: String,
    value: String,
}

#[derive(Deserialize)]
struct HarBody {
    #[serde(default)]
    text: Option<String>,
    #[serde(default)]
    encoding: Option<String>,
}

impl HarBody {
    /// The body as text; bytes that are none are left out.
    fn text(self) -> Option<String> {
        let text = self.text?;
        if self.encoding.as_deref() == Some("base64") {
            return String::from_utf8(decode_base64(&text)?).ok();
        }
        Some(text)
    }
}

/// Reads a text, whichever of the two forms it has.
///
/// # Errors
/// Fails at the first line that is no exchange.
pub fn read(text: &str) -> Result<Vec<Exchange>, ReadError> {
    let text = text.trim_start_matches('\u{feff}');
    if is_har(text) {
        let har: Har = serde_json::from_str(text).map_err(|error| ReadError::of(&error, error.line()))?;
        return Ok(har.log.entries.into_iter().enumerate().map(|(index, entry)| of_entry(index, entry)).collect());
    }
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let rows = lines.map(|(index, line)| {
        let row: Row = serde_json::from_str(line).map_err(|error| ReadError::of(&error, index + 1))?;
        Ok(of_row(index, row))
    });
    rows.collect()
}

/// Whether its first key is that of a HAR file.
fn is_har(text: &str) -> bool {
    let inside = text.trim_start().strip_prefix('{').map(str::trim_start);
    inside.is_some_and(|inside| inside.starts_with("\"log\""))
}

fn of_row(index: usize, row: Row) -> Exchange {
    let headers = row.request_headers.into_iter();
    let headers = headers.filter_map(|(name, value)| Some((name, value.as_str()?.to_owned()))).collect();
    let filled = |body: Option<String>| body.filter(|body| !body.is_empty());
    Exchange {
        name: row.id.unwrap_or_else(|| format!("line {}", index + 1)),
        method: row.method,
        target: row.path,
        version: row.version,
        headers,
        request: filled(row.request),
        status: row.status,
        response: filled(row.response),
    }
}

fn of_entry(index: usize, entry: Entry) -> Exchange {
    let Entry { request, response } = entry;
    let target = target(&request.url).to_owned();
    let filled = |body: Option<HarBody>| body.and_then(HarBody::text).filter(|body| !body.is_empty());
    Exchange {
        name: format!("entry {}", index + 1),
        method: request.method,
        target,
        version: None,
        headers: request.headers.into_iter().map(|header| (header.name, header.value)).collect(),
        request: filled(request.post_data),
        status: response.status,
        response: filled(response.content),
    }
}

/// The target of a URL: its path with its query.
pub(crate) fn target(url: &str) -> &str {
    let behind_host = match url.split_once("://") {
        Some((_, rest)) => rest.find(['/', '?']).map_or("/", |at| &rest[at..]),
        None => url,
    };
    behind_host.split('#').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read() {
        let lines = r#"
            {"id": "a", "method": "GET", "path": "/x?y=1", "version": "2014-01-01", "status": 200, "response": "<A/>"}
            {"method": "PUT", "path": "/x", "request": "<B/>", "request_headers": {"x-a": "1"}, "status": 201, "response": null}"#;
        let exchanges = read(lines).unwrap();
        assert_eq!((exchanges[0].name.as_str(), exchanges[0].response.as_deref()), ("a", Some("<A/>")));
        assert_eq!((exchanges[1].name.as_str(), exchanges[1].headers[0].1.as_str()), ("line 3", "1"));
        let har = r#"{"log": {"entries": [{
            "request": {"method": "GET", "url": "https://a.example/x?y=1#z", "headers": [{"name": "A", "value": "b"}]},
            "response": {"status": 200, "content": {"text": "PEEvPg==", "encoding": "base64"}}}]}}"#;
        let exchanges = read(har).unwrap();
        assert_eq!((exchanges[0].target.as_str(), exchanges[0].response.as_deref()), ("/x?y=1", Some("<A/>")));
        let error = read("{\"method\": \"GET\", \"path\": \"/\", \"status\": 200}\n\n{\"method\": 1}").unwrap_err();
        assert_eq!(error.line, 3);
    }
}
