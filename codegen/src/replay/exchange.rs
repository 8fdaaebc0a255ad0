//! One exchange, and how it becomes an example.
//!
//! In: what was captured, and the operation that it asked for. Out: an example whose places point into a text that is
//! shown to people: request line, described parameters and both bodies. What nobody describes, or what is described as a
//! secret, is named there and its value left out: it may be a credential.

use std::path::PathBuf;

use xms_facts::Version;

use super::find::Found;
use crate::language::ExampleText;
use crate::model::{Example, Model, Parameter, ParameterRole};
use crate::source::{FileId, Sources, Span, Spanned};

/// Stands for values that nobody describes, and for secrets.
const NOT_SHOWN: &str = "…";

/// Holds a request and its answer as they were captured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// Names it for people.
    pub name: String,
    /// The HTTP method.
    pub method: String,
    /// Path and query, with the service's base path.
    pub target: String,
    /// The version that was sent; otherwise it is in the service's header, or the default.
    pub version: Option<String>,
    /// Headers of the request.
    pub headers: Vec<(String, String)>,
    /// Body of the request.
    pub request: Option<String>,
    /// HTTP status of the answer.
    pub status: u16,
    /// Body of the answer.
    pub response: Option<String>,
}

impl Exchange {
    /// The path without the query.
    pub(super) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The pairs of the query, decoded.
    pub(super) fn query(&self) -> Vec<(String, String)> {
        let query = self.target.split_once('?').map_or("", |(_, query)| query);
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let decoded = pairs.map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(&name.replace('+', " ")), decoded(&value.replace('+', " ")))
        });
        decoded.collect()
    }

    /// The value of a request header.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.trim())
    }

    fn version_in(&self, model: &Model, found: &Found) -> Version {
        let service = &model[found.service];
        let text = self.version.as_deref().or_else(|| self.header(&service.version_header));
        // Without headers nobody knows whether one was sent.
        let missing = service.missing_version.filter(|_| !self.headers.is_empty());
        text.and_then(|text| text.trim().parse().ok()).or(missing).unwrap_or(service.default_version)
    }

    /// The example that shows the operation by it.
    pub(super) fn example(&self, model: &Model, found: &Found, sources: &mut Sources) -> Example {
        let operation = &model[found.operation];
        let (base, version) = (&model[found.service].base_parameters, self.version_in(model, found));
        let mut page = Page { file: FileId::new(sources.files().count()), text: String::new() };
        let line = page.push(&format!("{} {}", self.method, self.path()));
        page.text.push('\n');
        let version = Spanned::new(version, page.line("version: ", &version.to_string()).1);
        let path = operation.paths().nth(found.address).map_or(operation.path.as_slice(), |(path, ..)| path);
        let parameters = base.iter().chain(operation.parameters_of(path));
        let values = parameters.zip(&found.values);
        let path = values.map(|(parameter, value)| page.pair(&parameter.name.value, value)).collect();
        let query = self.query();
        let query = query.iter().map(|(name, value)| {
            let shown = described(&operation.query, name, true).filter(|parameter| !parameter.secret);
            page.pair(name, shown.map_or(NOT_SHOWN, |_| value))
        });
        let query = query.collect();
        let headers = self.headers.iter().filter_map(|(name, value)| {
            let parameter = described(&operation.headers, name, false)?;
            Some(page.pair(name, if parameter.secret { NOT_SHOWN } else { value }))
        });
        let headers = headers.collect();
        let request = self.request.as_ref().map(|body| page.body(body));
        page.text.push_str(&format!("\n{}\n", self.status));
        // A redirect says nothing of the operation's answer; the request is looked at all the same.
        let redirected = matches!(self.status, 307 | 308);
        let usual = operation.responses.first().map_or(self.status, |response| response.status);
        let response = self.response.as_ref().filter(|_| !redirected).map(|body| page.body(body));
        sources.add(PathBuf::from(&self.name), page.text);
        Example {
            name: Spanned::new(self.name.clone(), line),
            rust: String::new(),
            doc: String::new(),
            version,
            path,
            query,
            headers,
            response_headers: Vec::new(),
            request,
            response,
            status: if redirected { usual } else { self.status },
            span: line,
        }
    }
}

/// The parameter of that name.
fn described<'m>(table: &'m [Parameter], name: &str, exact: bool) -> Option<&'m Parameter> {
    table.iter().find(|parameter| {
        let known = parameter.name.value.as_str();
        match parameter.role {
            ParameterRole::Prefix => {
                name.len() > known.len()
                    && name.get(..known.len()).is_some_and(|start| start.eq_ignore_ascii_case(known))
            }
            _ if exact => name == known,
            _ => name.eq_ignore_ascii_case(known),
        }
    })
}

/// A text that grows, with places in it.
struct Page {
    file: FileId,
    text: String,
}

impl Page {
    fn push(&mut self, text: &str) -> Span {
        let start = self.text.len();
        self.text.push_str(text);
        Span::new(self.file, start..self.text.len())
    }

    /// Adds `name` and `value` in a line of their own.
    fn line(&mut self, name: &str, value: &str) -> (Span, Span) {
        let spans = (self.push(name), self.push(value));
        self.text.push('\n');
        spans
    }

    fn pair(&mut self, name: &str, value: &str) -> (Spanned<String>, Spanned<String>) {
        let name_span = self.push(name);
        let (_, value_span) = self.line(": ", value);
        (Spanned::new(name.to_owned(), name_span), Spanned::new(value.to_owned(), value_span))
    }

    fn body(&mut self, body: &str) -> ExampleText {
        self.text.push('\n');
        let span = self.push(body);
        self.text.push('\n');
        ExampleText { text: body.into(), span, verbatim_at: Some(span.start) }
    }
}

/// A text of an address without its escapes; as it is where those encode no UTF-8.
pub(crate) fn decoded(text: &str) -> String {
    let mut plain = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, others)) = rest.split_first() {
        let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let escaped = match (first, others) {
            (b'%', [high, low, behind @ ..]) => {
                digit(*high).zip(digit(*low)).map(|(high, low)| (high << 4 | low, behind))
            }
            _ => None,
        };
        let (byte, behind) = escaped.unwrap_or((first, others));
        plain.push(byte);
        rest = behind;
    }
    String::from_utf8(plain).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn percent_signs_are_read() {
        for (text, plain) in [("West%20US%", "West US%"), ("%ff", "%ff"), ("%+1", "%+1"), ("%c3%A4", "\u{e4}")] {
            assert_eq!(decoded(text), plain);
        }
    }
}
