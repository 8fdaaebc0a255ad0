//! What is on the wire, against what a test says is there.
//!
//! In: a request or a response as it was sent, and a test. Out: the differences. Bodies of XML are compared as what they
//! say: names with their namespaces, attributes and texts; siblings of one name in their order.

use http::HeaderMap;
use percent_encoding::percent_decode_str;
use roxmltree::{Document, Node};

use crate::case::Case;

/// Collects differences.
#[derive(Debug, Default)]
pub struct Differences(Vec<String>);

impl Differences {
    /// Adds one where two texts differ.
    fn same(&mut self, what: &str, actual: &str, expected: &str) {
        if actual != expected {
            self.0.push(format!("{what} is `{actual}`, expected `{expected}`"));
        }
    }

    /// Gives all of them as one error.
    ///
    /// # Errors
    /// Fails when there are any.
    pub fn verdict(self) -> Result<(), String> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0.join("; ")) }
    }
}

/// Compares a request's line, headers and body with what a test says.
pub fn request(case: &Case, method: &str, url: &str, headers: &HeaderMap, body: &[u8]) -> Differences {
    let mut found = Differences::default();
    found.same("method", method, &case.method);
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let (host, target) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    if let Some((_, expected)) = &case.hosts {
        found.same("host", host, expected.split('/').next().unwrap_or_default());
    }
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    found.same("path", &segments(path), &segments(&case.path));
    queries(&mut found, case, query);
    self::headers(&mut found, case, headers, body);
    self::body(&mut found, case, body);
    found
}

/// Compares a response's status, headers and body with what a test says.
pub fn response(case: &Case, status: u16, headers: &HeaderMap, body: &[u8]) -> Differences {
    let mut found = Differences::default();
    found.same("status", &status.to_string(), &case.status.to_string());
    self::headers(&mut found, case, headers, body);
    self::body(&mut found, case, body);
    found
}

/// What tests write for a token that the client makes by itself.
const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

/// Whether it is a token of that form.
fn is_token(text: &str) -> bool {
    let is_alike =
        |(one, other): (u8, u8)| (one == b'-') == (other == b'-') && (one == b'-' || one.is_ascii_hexdigit());
    text.len() == TOKEN.len() && text.bytes().zip(TOKEN.bytes()).all(is_alike)
}

fn queries(found: &mut Differences, case: &Case, query: &str) {
    let actual: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).collect();
    let key = |pair: &str| decoded(pair.split('=').next().unwrap_or_default());
    let mut names: Vec<String> = Vec::new();
    for name in case.query.iter().map(|pair| key(pair)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    for name in names {
        let expected: Vec<&str> = case.query.iter().map(String::as_str).filter(|pair| key(pair) == name).collect();
        let sent: Vec<&str> = actual.iter().copied().filter(|pair| key(pair) == name).collect();
        // A parameter without `=` is one with an empty value.
        let plain = |pairs: &[&str]| pairs.iter().map(|pair| self::pair(pair)).collect::<Vec<_>>().join("&");
        let (sent, expected) = (plain(&sent), plain(&expected));
        let is_made = expected.ends_with(TOKEN) && sent.rsplit('=').next().is_some_and(is_token);
        if !is_made {
            found.same("query", &sent, &expected);
        }
    }
    for name in &case.forbidden_query {
        if actual.iter().any(|pair| key(pair) == *name) {
            found.0.push(format!("query has `{name}`"));
        }
    }
    for name in &case.required_query {
        if !actual.iter().any(|pair| key(pair) == *name) {
            found.0.push(format!("query has no `{name}`"));
        }
    }
}

/// What the segments of a path say: `:` in one is the same as `%3A`, and `%2F` is no `/`.
fn segments(path: &str) -> String {
    path.split('/').map(|segment| decoded(segment).replace('/', "%2F")).collect::<Vec<_>>().join("/")
}

/// What a query parameter says.
fn pair(pair: &str) -> String {
    let parts: Vec<String> = pair.splitn(2, '=').map(|part| decoded(part).replace(['&', '='], "\u{fffd}")).collect();
    parts.join("=").trim_end_matches('=').to_owned()
}

/// All values of a header, as one list.
fn joined(headers: &HeaderMap, name: &str) -> Option<String> {
    let values: Vec<String> =
        headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect();
    (!values.is_empty()).then(|| values.join(", "))
}

/// The header with the length of a body, which only what sends it adds.
fn length(name: &str, body: &[u8]) -> Option<String> {
    name.eq_ignore_ascii_case("content-length").then(|| body.len().to_string())
}

fn headers(found: &mut Differences, case: &Case, headers: &HeaderMap, body: &[u8]) {
    for (name, expected) in &case.headers {
        let value = joined(headers, name).or_else(|| length(name, body));
        match value {
            // The charset is a detail of the same type.
            Some(actual) if name.eq_ignore_ascii_case("content-type") => {
                found.same(
                    name,
                    actual.trim_end_matches("; charset=utf-8"),
                    expected.trim_end_matches("; charset=utf-8"),
                );
            }
            Some(actual) => found.same(name, &actual, expected),
            None => found.0.push(format!("there is no header `{name}`")),
        }
    }
    for name in &case.forbidden_headers {
        if headers.contains_key(name) {
            found.0.push(format!("there is a header `{name}`"));
        }
    }
    for name in &case.required_headers {
        if !headers.contains_key(name) && length(name, body).is_none() {
            found.0.push(format!("there is no header `{name}`"));
        }
    }
}

fn body(found: &mut Differences, case: &Case, body: &[u8]) {
    let Some(expected) = &case.body else { return };
    let actual = String::from_utf8_lossy(body);
    if case.media_type.as_deref() == Some("application/xml") || expected.trim_start().starts_with('<') {
        if expected.trim().is_empty() {
            found.same("body", actual.trim(), "");
            return;
        }
        match (canonical(&actual), canonical(expected)) {
            (Ok(actual), Ok(expected)) => found.same("body", &actual, &expected),
            (Err(error), _) => found.0.push(format!("the body `{actual}` is no XML: {error}")),
            (_, Err(error)) => found.0.push(format!("the test's body is no XML: {error}")),
        }
    } else {
        found.same("body", &actual, expected);
    }
}

/// Writes what a document says in one way only.
///
/// # Errors
/// Fails when it is not well-formed.
pub fn canonical(text: &str) -> Result<String, roxmltree::Error> {
    let document = Document::parse(text.trim())?;
    Ok(element(document.root_element()))
}

fn name(namespace: Option<&str>, local: &str) -> String {
    namespace.map_or_else(|| local.to_owned(), |namespace| format!("{{{namespace}}}{local}"))
}

fn element(node: Node<'_, '_>) -> String {
    let tag = name(node.tag_name().namespace(), node.tag_name().name());
    let mut attributes: Vec<String> = node
        .attributes()
        .map(|attribute| format!(" {}={:?}", name(attribute.namespace(), attribute.name()), attribute.value()))
        .collect();
    attributes.sort();
    let mut children: Vec<(String, String)> = node
        .children()
        .filter(Node::is_element)
        .map(|child| (name(child.tag_name().namespace(), child.tag_name().name()), element(child)))
        .collect();
    // Members have no order; those of one name do, and stay in theirs.
    children.sort_by(|(one, _), (other, _)| one.cmp(other));
    let text: String = node.children().filter(Node::is_text).filter_map(|text| text.text()).collect();
    let content = if children.is_empty() {
        text
    } else {
        let nested: String = children.into_iter().map(|(_, child)| child).collect();
        format!("{}{nested}", text.trim())
    };
    format!("<{tag}{}>{content}</{tag}>", attributes.concat())
}

/// The plain text of what is percent-encoded.
fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn what_documents_say_is_compared_and_not_how() {
        let one = canonical("<a xmlns='u' x='1' y='2'>\n <c/><b>1</b><b>2</b></a>").unwrap();
        let other = canonical("<p:a xmlns:p='u' y='2' x='1'><p:b>1</p:b><p:b>2</p:b><p:c></p:c></p:a>").unwrap();
        assert_eq!(one, other);
        assert_ne!(one, canonical("<a xmlns='u' x='1' y='2'><b>2</b><b>1</b><c/></a>").unwrap());
    }
}
