//! Captured exchanges: a request and its answer as they were on the wire.
//!
//! In: the head and body of a request and of its answer, or a HAR file. Out: an [`Exchange`]; and what a new operation is
//! given by hand otherwise, as far as an exchange and the rest of the service say it. Headers that every client and every
//! server sends are left out. Nothing is asked of a network.

use serde_json::Value;
use xms_facts::decode_base64;

use super::operation::{FirstVersion, NewOperation};
use super::words::singular;
use super::{Sample, ScaffoldError, invalid};
use crate::model::{Model, ParameterRole, RequestId, Segment, ServiceId};
use crate::replay::{decoded, target};

/// Headers that clients send by themselves, in small letters.
const COMMON_OF_REQUESTS: &[&str] = &["host", "authorization", "user-agent", "connection", "date", "cookie", "expect"];
/// Headers that servers send by themselves, in small letters.
const COMMON_OF_ANSWERS: &[&str] = &[
    "date",
    "server",
    "connection",
    "keep-alive",
    "via",
    "vary",
    "set-cookie",
    "strict-transport-security",
    "x-content-type-options",
    "retry-after",
    "location",
];
/// Beginnings of names of such headers.
const COMMON_BEGINNINGS: &[&str] = &["content-", "accept", "transfer-", "proxy-", ":", "sec-", "access-control-"];

/// Holds a request and its answer as they were on the wire.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Exchange {
    method: String,
    /// Path and query.
    target: String,
    request: Message,
    /// The status of the answer, and the answer; `None` where only the request is known.
    answer: Option<(u16, Message)>,
}

/// Headers and a body.
#[derive(Clone, Debug, Default)]
struct Message {
    headers: Vec<(String, String)>,
    body: Option<Body>,
}

/// A body that is not empty.
#[derive(Clone, Debug)]
enum Body {
    Text(Sample),
    Bytes,
}

impl Message {
    fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Its content type without parameters.
    fn content_type(&self) -> Option<&str> {
        let whole = self.header("content-type")?;
        Some(whole.split(';').next().unwrap_or(whole).trim())
    }

    /// The headers but those that everybody sends, and those called `others`.
    fn own_headers(&self, common: &[&str], others: &[&str]) -> Vec<(String, String)> {
        let is_own = |(name, _): &&(String, String)| {
            let small = name.to_ascii_lowercase();
            !common.contains(&small.as_str())
                && !COMMON_BEGINNINGS.iter().any(|beginning| small.starts_with(beginning))
                && !others.iter().any(|other| other.eq_ignore_ascii_case(name))
        };
        let mut own: Vec<(String, String)> = Vec::new();
        for header in self.headers.iter().filter(is_own) {
            if !own.iter().any(|(known, _)| known.eq_ignore_ascii_case(&header.0)) {
                own.push(header.clone());
            }
        }
        own
    }

    /// The body as XML, or the content type of one that is something else.
    fn sample(&self) -> (Option<Sample>, Option<String>) {
        let kind = self.content_type();
        match &self.body {
            None => (None, None),
            Some(Body::Text(sample)) => {
                let is_xml =
                    kind.map_or_else(|| sample.text.trim_start().starts_with('<'), |kind| kind.contains("xml"));
                let other = (!is_xml).then(|| kind.unwrap_or("text/plain").to_owned());
                (Some(sample.clone()), other)
            }
            Some(Body::Bytes) => (None, Some(kind.unwrap_or("application/octet-stream").to_owned())),
        }
    }
}

impl Exchange {
    /// Reads a request and its answer, each with its first line, its headers, an empty line and its body.
    ///
    /// # Errors
    /// Fails in a sentence about the line that is none of a message of HTTP.
    pub fn from_http(request: &Sample, response: Option<&Sample>) -> Result<Self, ScaffoldError> {
        let (line, message) = message(request)?;
        let mut words = line.split_whitespace();
        let (Some(method), Some(url)) = (words.next(), words.next()) else {
            return invalid(format!("`{}` begins with no request line: `{line}`", request.path.display()));
        };
        let answer = response.map(answer).transpose()?;
        Ok(Self { method: method.to_owned(), target: target(url).to_owned(), request: message, answer })
    }

    /// Reads an entry of a HAR file, by its number from 1; the only one needs no number.
    ///
    /// # Errors
    /// Fails in a sentence when the file is no HAR, or has no such entry.
    pub fn from_har(file: &Sample, entry: Option<usize>) -> Result<Self, ScaffoldError> {
        let shown = file.path.display();
        let read: Value = match serde_json::from_str(file.text.trim_start_matches('\u{feff}')) {
            Ok(read) => read,
            Err(error) => return invalid(format!("`{shown}` is no HAR file: {error}")),
        };
        let Some(entries) = read.pointer("/log/entries").and_then(Value::as_array) else {
            return invalid(format!("`{shown}` is no HAR file: it has no `log` with `entries`"));
        };
        let index = match (entry, entries.len()) {
            (None, 1) => 0,
            (None, count) => {
                return invalid(format!("`{shown}` has {count} entries; say with --entry which one, from 1 on"));
            }
            (Some(number), _) => number.wrapping_sub(1),
        };
        let Some(entry) = entries.get(index) else {
            return invalid(format!("`{shown}` has no such entry; it has {}, the first is 1", entries.len()));
        };
        let text = |at: &str| entry.pointer(at).and_then(Value::as_str);
        let (Some(method), Some(url)) = (text("/request/method"), text("/request/url")) else {
            return invalid(format!("the entry of `{shown}` has no request with `method` and `url`"));
        };
        let body = |text: Option<&str>, encoding: Option<&str>| match (text, encoding) {
            (None | Some(""), _) => None,
            (Some(text), Some("base64")) => match decode_base64(text).map(String::from_utf8) {
                Some(Ok(text)) => Some(Body::Text(Sample::new(&file.path, &text))),
                _ => Some(Body::Bytes),
            },
            (Some(text), _) => Some(Body::Text(Sample::new(&file.path, text))),
        };
        let request = Message {
            headers: har_headers(entry, "/request/headers"),
            body: body(text("/request/postData/text"), None),
        };
        let status = entry.pointer("/response/status").and_then(Value::as_u64);
        let answer = status.and_then(|status| u16::try_from(status).ok()).filter(|status| *status >= 100);
        let answer = answer.map(|status| {
            let body = body(text("/response/content/text"), text("/response/content/encoding"));
            (status, Message { headers: har_headers(entry, "/response/headers"), body })
        });
        Ok(Self { method: method.to_owned(), target: target(url).to_owned(), request, answer })
    }

    /// Fills in what `wanted` does not say and the exchange does.
    ///
    /// # Errors
    /// Fails in a sentence when the answer is an error.
    pub(super) fn fill(
        &self,
        wanted: &NewOperation,
        model: &Model,
        service: ServiceId,
    ) -> Result<NewOperation, ScaffoldError> {
        let mut filled = NewOperation { exchange: None, ..wanted.clone() };
        let described = &model[service];
        let version = self.request.header(&described.version_header).map(str::to_owned);
        if let (FirstVersion::Unversioned, Some(version)) = (&filled.first_version, &version) {
            filled.first_version = FirstVersion::Seen(version.clone());
        }
        filled.version = filled.version.or(version);
        let target = Target::new(&self.target, model, service);
        if filled.request.is_empty() {
            filled.request = format!("{} {}", self.method, target.template());
        }
        for (name, value) in target.values(&filled.request) {
            if !filled.values.iter().any(|(known, _)| *known == name) {
                filled.values.push((name, value));
            }
        }
        filled.headers = self.request.own_headers(COMMON_OF_REQUESTS, &[&described.version_header]);
        if filled.body.is_none() {
            (filled.body, filled.body_type) = self.request.sample();
        }
        let Some((status, answer)) = &self.answer else { return Ok(filled) };
        if !(200..400).contains(status) {
            return invalid(format!("the answer has the status {status}; begin an operation from one of a success"));
        }
        if filled.status.is_empty() {
            filled.status = vec![*status];
        }
        let request_id = described.long_running.as_ref().and_then(|rule| match &rule.request_id {
            RequestId::Header(name) => Some(name),
            _ => None,
        });
        let names = described.request_id_header.iter().chain(request_id);
        let mut names: Vec<&str> = names.map(String::as_str).collect();
        names.push(&described.version_header);
        filled.long_running |= *status == 202 && request_id.is_some_and(|name| answer.header(name).is_some());
        filled.response_headers = answer.own_headers(COMMON_OF_ANSWERS, &names);
        if filled.response.is_none() {
            (filled.response, filled.response_type) = answer.sample();
        }
        Ok(filled)
    }
}

/// The path and the query of a request, and the paths that the service has already.
struct Target<'a> {
    /// Behind the service's base path.
    segments: Vec<&'a str>,
    query: Vec<(&'a str, &'a str)>,
    model: &'a Model,
    service: ServiceId,
}

impl<'a> Target<'a> {
    fn new(target: &'a str, model: &'a Model, service: ServiceId) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut segments: Vec<&str> = path.split('/').skip(1).collect();
        let base = &model[service].base_path;
        let is_it = |(segment, base): (&&str, &Segment)| match base {
            Segment::Literal(text) => segment.eq_ignore_ascii_case(text),
            _ => true,
        };
        if segments.len() > base.len() && segments.iter().zip(base).all(is_it) {
            segments.drain(..base.len());
        }
        let query = query.split('&').filter(|part| !part.is_empty());
        let query = query.map(|part| part.split_once('=').unwrap_or((part, ""))).collect();
        Self { segments, query, model, service }
    }

    /// The operations of the service.
    fn operations(&self) -> impl Iterator<Item = &'a crate::model::Operation> {
        let (model, service) = (self.model, self.service);
        model.operations.iter().filter(move |operation| model[operation.resource].service == service)
    }

    /// The path with placeholders where paths that are described have them, or where a segment looks like a value; and
    /// the query, constant where the same constant is described.
    fn template(&self) -> String {
        let known = self.operations().flat_map(crate::model::Operation::paths).map(|(_, text, _)| segments(text));
        let common =
            |known: &Vec<&str>| known.iter().zip(&self.segments).take_while(|pair| fits(pair.0, pair.1)).count();
        let literals =
            |known: &Vec<&str>| known.iter().take(common(known)).filter(|segment| !segment.contains('{')).count();
        let best = known.max_by_key(|known| (common(known), literals(known))).unwrap_or_default();
        let shared = common(&best);
        let mut path = String::new();
        for (index, segment) in self.segments.iter().enumerate() {
            path.push('/');
            let before = index.checked_sub(1).and_then(|before| self.segments.get(before));
            match best.get(index).filter(|_| index < shared) {
                Some(known) => {
                    path.push_str(known);
                    // It takes all that is left.
                    if known.ends_with("+}") {
                        break;
                    }
                }
                None => match before.filter(|_| is_value(segment)) {
                    Some(before) => path.push_str(&format!("{{{}-name}}", small(&singular(before)))),
                    None => path.push_str(segment),
                },
            }
        }
        for (index, (name, value)) in self.query.iter().enumerate() {
            path.push(if index == 0 { '?' } else { '&' });
            let mut described = self.operations().flat_map(|operation| &operation.query);
            let is_constant = described.any(|parameter| {
                parameter.name.value.eq_ignore_ascii_case(name)
                    && matches!(&parameter.role, ParameterRole::Constant(text) if text.eq_ignore_ascii_case(value))
            });
            match (is_constant, value.is_empty()) {
                (true, false) => path.push_str(&format!("{name}={value}")),
                (_, true) => path.push_str(name),
                (false, false) => path.push_str(&format!("{name}={{{name}}}")),
            }
        }
        path
    }

    /// The values that the placeholders of a request line have here.
    fn values(&self, line: &str) -> Vec<(String, String)> {
        let target = line.trim().split_once(char::is_whitespace).map_or(line, |(_, target)| target.trim());
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut values = Vec::new();
        for (index, (template, segment)) in segments(path).into_iter().zip(&self.segments).enumerate() {
            let Some(name) = template.strip_prefix('{').and_then(|name| name.strip_suffix('}')) else { continue };
            values.push(match name.strip_suffix('+') {
                Some(name) => (name.to_owned(), decoded(&self.segments[index..].join("/"))),
                None => (name.to_owned(), decoded(segment)),
            });
        }
        for part in query.split('&') {
            let (name, inner) = part.split_once('=').unwrap_or((part, ""));
            let value = self.query.iter().find(|(known, _)| *known == name).filter(|_| inner.starts_with('{'));
            values.extend(value.map(|(_, value)| (name.to_owned(), decoded(value))));
        }
        values
    }
}

fn segments(path: &str) -> Vec<&str> {
    path.split('/').skip(1).collect()
}

/// Whether a segment is what a described one allows.
fn fits(known: &str, segment: &str) -> bool {
    (known.starts_with('{') && known.ends_with('}')) || known.eq_ignore_ascii_case(segment)
}

/// Whether a segment is rather a name of something than a part of the interface.
fn is_value(segment: &str) -> bool {
    segment.bytes().any(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase() || matches!(byte, b'%' | b'_' | b'+'))
}

/// A name in small letters, with dashes for everything else.
fn small(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect()
}

/// The first line of a message, and the rest of it.
fn message(sample: &Sample) -> Result<(String, Message), ScaffoldError> {
    let text = sample.text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
    let mut lines = head.lines();
    let first = lines.next().unwrap_or_default().trim().to_owned();
    let mut headers = Vec::new();
    for (index, line) in lines.enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        match line.split_once(':') {
            Some((name, value)) if !name.trim().is_empty() && !name.contains(char::is_whitespace) => {
                headers.push((name.to_owned(), value.trim().to_owned()));
            }
            _ => {
                let path = sample.path.display();
                return invalid(format!(
                    "line {} of `{path}` is no header: `{line}`; headers end with an empty line",
                    index + 2
                ));
            }
        }
    }
    let body = (!body.trim().is_empty()).then(|| Body::Text(Sample::new(&sample.path, body)));
    Ok((first, Message { headers, body }))
}

/// The status of an answer, and the answer.
fn answer(sample: &Sample) -> Result<(u16, Message), ScaffoldError> {
    let (line, message) = message(sample)?;
    let status = line.strip_prefix("HTTP/").and_then(|rest| rest.split_whitespace().nth(1));
    match status.and_then(|status| status.parse().ok()) {
        Some(status) => Ok((status, message)),
        None => invalid(format!("`{}` begins with no status line: `{line}`", sample.path.display())),
    }
}

/// The headers of a message in a HAR file.
fn har_headers(entry: &Value, at: &str) -> Vec<(String, String)> {
    let list = entry.pointer(at).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let text = |header: &Value, key: &str| header.get(key).and_then(Value::as_str).map(str::to_owned);
    list.iter().filter_map(|header| Some((text(header, "name")?, text(header, "value")?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const REQUEST: &str = "PUT https://shop.example/a/b?c=d HTTP/1.1\r\nHost: shop.example\r\nx-own: 1\r\n\r\n<A/>\n";

    #[test]
    fn messages_are_read() {
        let request = Sample::new("request.txt", REQUEST);
        let answer =
            Sample::new("answer.txt", "HTTP/2 201\nETag: \"e\"\nContent-Type: text/plain; charset=utf-8\n\nhello");
        let exchange = Exchange::from_http(&request, Some(&answer)).unwrap();
        assert_eq!((exchange.method.as_str(), exchange.target.as_str()), ("PUT", "/a/b?c=d"));
        assert_eq!(exchange.request.own_headers(COMMON_OF_REQUESTS, &[]), [("x-own".to_owned(), "1".to_owned())]);
        assert_eq!(exchange.request.sample().1, None);
        let (status, answer) = exchange.answer.unwrap();
        assert_eq!((status, answer.own_headers(COMMON_OF_ANSWERS, &[]).len()), (201, 1));
        assert_eq!(answer.sample().1.as_deref(), Some("text/plain"));
    }

    #[test]
    fn what_is_no_message_is_explained() {
        let sample = |text: &str| Sample::new("a.txt", text);
        let of = |request: &str, answer: &str| {
            Exchange::from_http(&sample(request), Some(&sample(answer))).unwrap_err().to_string()
        };
        assert!(of("GET / HTTP/1.1\nno header\n\n", "").contains("line 2 of `a.txt` is no header"));
        assert!(of("GET / HTTP/1.1", "<A/>").contains("no status line"));
        assert!(of("GET", "HTTP/1.1 200").contains("no request line"));
        let har = |text: &str, entry| Exchange::from_har(&sample(text), entry).unwrap_err().to_string();
        assert!(har("{", None).contains("no HAR file"));
        assert!(har("{\"log\": {\"entries\": [{}, {}]}}", None).contains("has 2 entries"));
        assert!(har("{\"log\": {\"entries\": [{}]}}", Some(2)).contains("no such entry"));
        assert!(har("{\"log\": {\"entries\": [{}]}}", None).contains("`method` and `url`"));
    }
}
