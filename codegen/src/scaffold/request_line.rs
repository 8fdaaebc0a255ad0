//! The request line that an author gives.
//!
//! In: `GET /path/{parameter}?constant=text&optional={optional}`. Out: the line as a description has it, and its
//! placeholders. Whether other operations have the same line is not asked here.

use super::{ScaffoldError, invalid};
use crate::language::METHODS;
use crate::nearest::nearest;

/// A request line in its parts.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct RequestLine {
    /// As a description has it: with the constant part of the query only.
    pub(super) line: String,
    /// The path alone.
    pub(super) path: String,
    /// Names of the path's placeholders, in its order.
    pub(super) placeholders: Vec<String>,
    /// Query parameters with a value of the caller's: name on the wire, and the name in braces.
    pub(super) query: Vec<(String, String)>,
}

/// Reads a request line.
pub(super) fn parse(text: &str) -> Result<RequestLine, ScaffoldError> {
    let help_line = "write it as in the service's reference, without host and version: \
                 --request \"GET /services/{name}?comp=list\"";
    let (method, target) = text.trim().split_once(char::is_whitespace).unwrap_or((text.trim(), ""));
    if method.is_empty() || method.starts_with('/') {
        return invalid(format!("`{text}` is no request line: it has no method; {help_line}"));
    }
    let target = target.trim();
    let upper = method.to_ascii_uppercase();
    if !METHODS.contains(&upper.as_str()) {
        let hint = match nearest(&upper, METHODS.iter().copied()) {
            Some(near) => format!("did you mean {near}?"),
            None => format!("it is one of {}", METHODS.join(", ")),
        };
        return invalid(format!("`{method}` is no method of requests; {hint}"));
    }
    if target.contains("://") {
        return invalid(format!("`{target}` has a scheme and a host, which belong to the service; {help_line}"));
    }
    // Without a path it is the base path's.
    if !target.is_empty() && !target.starts_with(['/', '?']) {
        return invalid(format!("the path `{target}` does not begin with a slash; {help_line}"));
    }
    if target.contains(char::is_whitespace) {
        return invalid(format!("there is a space in the path `{target}`; {help_line}"));
    }
    if target.contains(['<', '>']) {
        return invalid(format!(
            "placeholders are written in braces, such as `{{name}}`, not as in `{target}`; {help_line}"
        ));
    }
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let placeholders = placeholders(path)?;
    let mut constants = Vec::new();
    let mut parameters = Vec::new();
    for part in query.split('&').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        if !value.contains(['{', '}']) {
            constants.push(part);
            continue;
        }
        match value.strip_prefix('{').and_then(|value| value.strip_suffix('}')) {
            Some(inner) if !inner.is_empty() && !inner.contains(['{', '}']) => {
                parameters.push((name.to_owned(), inner.to_owned()));
            }
            _ => {
                return invalid(format!(
                    "the value of `{part}` is neither a constant nor a placeholder; write `{name}=text` or `{name}={{{name}}}`"
                ));
            }
        }
    }
    let constants = if constants.is_empty() { String::new() } else { format!("?{}", constants.join("&")) };
    Ok(RequestLine {
        line: format!("{upper} {path}{constants}").trim_end().to_owned(),
        path: path.to_owned(),
        placeholders,
        query: parameters,
    })
}

fn placeholders(path: &str) -> Result<Vec<String>, ScaffoldError> {
    let mut names: Vec<String> = Vec::new();
    let mut rest = path;
    while let Some(at) = rest.find(['{', '}']) {
        let inner = rest[at..].strip_prefix('{').and_then(|inner| inner.split_once('}'));
        match inner {
            Some((name, after)) if !name.is_empty() && !name.contains('{') => {
                // The sign says what it takes.
                let name = name.strip_suffix('+').filter(|name| !name.is_empty()).unwrap_or(name);
                if !names.iter().any(|known| known == name) {
                    names.push(name.to_owned());
                }
                rest = after;
            }
            _ => return invalid(format!("the braces in the path `{path}` do not match; a placeholder is `{{name}}`")),
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_line_in_its_parts() {
        assert_eq!(parse("GET /{a}/{b+}").expect("a line").placeholders, ["a", "b"]);
        let line = parse("get /a/{b}/{c}-{d}?comp=list&flag&q={q}&max-results={max}").expect("a line");
        assert_eq!((line.line.as_str(), line.path.as_str()), ("GET /a/{b}/{c}-{d}?comp=list&flag", "/a/{b}/{c}-{d}"));
        assert_eq!(line.placeholders, ["b", "c", "d"]);
        assert_eq!(line.query, [("q".to_owned(), "q".to_owned()), ("max-results".to_owned(), "max".to_owned())]);
    }

    #[test]
    fn what_is_no_line_is_explained() {
        for (text, words) in [
            ("/a", "no method"),
            ("GTE /a", "did you mean GET?"),
            ("FETCH /a", "it is one of GET, HEAD"),
            ("GET a/b", "does not begin with a slash"),
            ("GET https://host/a", "a scheme and a host"),
            ("GET /a/<b>", "written in braces"),
            ("GET /a/{b", "do not match"),
            ("GET /a}", "do not match"),
            ("GET /a?b=x{b}", "write `b=text` or `b={b}`"),
            ("GET /a b", "a space"),
        ] {
            let error = parse(text).expect_err(text).to_string();
            assert!(error.contains(words), "{text}: {error}");
        }
    }
}
