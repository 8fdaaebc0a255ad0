//! Paths of documents, as texts.
//!
//! In: keys of `paths`. Out: the path, and the query behind it, in signs that a request line can have.

/// A path, and the pieces of the query that a document writes behind it.
pub(super) fn split_path(path: &str) -> (String, Vec<(String, Option<String>)>) {
    let (route, query) = path.split_once(['?', '#']).unwrap_or((path, ""));
    let mut pieces = Vec::new();
    for piece in query.split(['&', '?', '#']).filter(|piece| !piece.is_empty()) {
        match piece.split_once('=') {
            Some((name, value)) => pieces.push((name.to_owned(), Some(value.to_owned()))),
            None => pieces.push((piece.to_owned(), None)),
        }
    }
    let route = if route.starts_with('/') { route.to_owned() } else { format!("/{route}") };
    (route, pieces)
}

/// Whether a segment is nothing but a version, such as `v2` or `2013-04-01`.
pub(super) fn is_version(name: &str) -> bool {
    let rest = name.strip_prefix('v').unwrap_or(name);
    rest.starts_with(|c: char| c.is_ascii_digit()) && rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

/// Whether a text can stand in a constant query as it is.
pub(super) fn is_query_text(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|byte| {
            byte.is_ascii_alphanumeric()
                || matches!(byte, b'-' | b'.' | b'_' | b'~' | b',' | b':' | b'/' | b'@' | b'$' | b'(' | b')' | b'*')
        })
}

/// A path whose text, outside of placeholders, has signs of paths only.
pub(super) fn encode(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut inside = false;
    for c in path.chars() {
        inside = c == '{' || inside && c != '}';
        if inside || c == '}' || c.is_ascii_alphanumeric() || "!$%&'()*+,-./:;=@_|~[]".contains(c) {
            out.push(c);
            continue;
        }
        let mut bytes = [0; 4];
        for byte in c.encode_utf8(&mut bytes).bytes() {
            out += &format!("%{byte:02X}");
        }
    }
    out
}
