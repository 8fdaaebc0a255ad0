//! The parameters of a new operation, and their values in its example.
//!
//! In: placeholders, the rest of the service, samples. Out: entries of parameter tables: a placeholder that another
//! operation has, too, is described as there. And values: those that were given, else those of other examples, else
//! those that stand in the samples, else the name itself.

use super::request_line::RequestLine;
use super::scalar::{is_secret, scalar};
use super::toml_text::{Entry, TomlText, string, table};
use super::{ScaffoldError, invalid};
use crate::ident;
use crate::language::Scalar;
use crate::model::{Model, Operation, Parameter, ParameterRole, ParameterValues, ServiceId, ValueType};
use crate::nearest::nearest;
use crate::wire::xml::Node;

/// Names in samples that are shorter say too little to be taken for a placeholder.
const SHORTEST_NAME: usize = 4;

/// What is known about the parameters of an operation.
pub(super) struct Parameters<'a> {
    pub(super) model: &'a Model,
    pub(super) service: ServiceId,
    pub(super) request: &'a RequestLine,
    /// Values given by the author.
    pub(super) given: &'a [(String, String)],
    /// Headers of the request, with values.
    pub(super) headers: &'a [(String, String)],
    /// Headers of the answer, with values.
    pub(super) response_headers: &'a [(String, String)],
    /// Roots of the samples.
    pub(super) samples: &'a [&'a Node],
}

/// Where a parameter stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Path,
    Query,
    Header,
    ResponseHeader,
}

impl Place {
    fn list(self, operation: &Operation) -> &[Parameter] {
        match self {
            Self::Path => &operation.path_parameters,
            Self::Query => &operation.query,
            Self::Header => &operation.headers,
            Self::ResponseHeader => &operation.response_headers,
        }
    }
}

impl Parameters<'_> {
    /// Fails for values of what is no parameter.
    pub(super) fn check_given_values(&self) -> Result<(), ScaffoldError> {
        let known: Vec<&str> = self.names().collect();
        let Some((name, _)) = self.given.iter().find(|(name, _)| !known.contains(&name.as_str())) else {
            return Ok(());
        };
        let hint = match nearest(name, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => "it has no placeholders".to_owned(),
            None => format!("its placeholders are {}", known.join(", ")),
        };
        invalid(format!("--value {name}=… names no placeholder of the request line; {hint}"))
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        let path = self.request.placeholders.iter().map(String::as_str);
        path.chain(self.request.query.iter().map(|(name, _)| name.as_str()))
    }

    /// The tables of parameters, with what they say about each.
    fn lists(&self) -> [(&'static str, Vec<(String, String)>); 4] {
        let headers = |list: &[(String, String)], place| {
            list.iter().map(|(name, value)| (name.clone(), self.header(name, value, place))).collect()
        };
        [
            ("path", self.path()),
            ("query", self.query()),
            ("headers", headers(self.headers, Place::Header)),
            ("response-headers", headers(self.response_headers, Place::ResponseHeader)),
        ]
    }

    /// The keys `path`, `query` and those of headers of the operation, for its own block where one entry is all there is.
    pub(super) fn declarations(&self) -> Vec<Entry> {
        let short = self.lists().into_iter().filter(|(_, entries)| entries.len() == 1);
        short
            .map(|(key, entries)| {
                let entries: Vec<(&str, String)> =
                    entries.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
                Entry::new(key, table(&entries))
            })
            .collect()
    }

    /// `[operation.NAME.path]` and the others, where there are several entries.
    pub(super) fn tables(&self, operation: &str, out: &mut TomlText) {
        for (key, entries) in self.lists() {
            if entries.len() > 1 {
                out.table(&["operation", operation, key]);
                out.entries(entries.into_iter().map(|(name, value)| Entry::new(&name, value)));
            }
        }
    }

    /// The keys `path`, `query` and `headers` of the example.
    pub(super) fn example_values(&self) -> Vec<Entry> {
        let mut entries = Vec::new();
        let mut guessed = Vec::new();
        let path: Vec<(&str, String)> = self
            .request
            .placeholders
            .iter()
            .map(|name| {
                let (value, certain) = self.value(name);
                if !certain {
                    guessed.push(format!("the value of `{name}`"));
                }
                (name.as_str(), string(&value))
            })
            .collect();
        if !path.is_empty() {
            let reason = (!guessed.is_empty()).then(|| guessed.join(", "));
            entries.push(Entry::new("path", table(&path)).guessed(reason));
        }
        // Parameters of a query may be left out, and are where nothing is known.
        let known =
            self.request.query.iter().filter_map(|(name, _)| Some((name.as_str(), string(&self.known_value(name)?))));
        let query: Vec<(&str, String)> = known.collect();
        if !query.is_empty() {
            entries.push(Entry::new("query", table(&query)));
        }
        let headers: Vec<(&str, String)> =
            self.headers.iter().map(|(name, value)| (name.as_str(), string(value))).collect();
        if !headers.is_empty() {
            entries.push(Entry::new("headers", table(&headers)));
        }
        entries
    }

    fn path(&self) -> Vec<(String, String)> {
        // One that operations share needs no entry.
        let is_shared = |name: &str| self.described_parameter(name, Place::Path).is_some_and(|known| known.is_shared);
        let own = self.request.placeholders.iter().filter(|name| !is_shared(name));
        own.map(|name| (name.clone(), self.declaration(name, name, Place::Path))).collect()
    }

    fn query(&self) -> Vec<(String, String)> {
        self.request
            .query
            .iter()
            .map(|(name, inner)| (name.clone(), self.declaration(name, inner, Place::Query)))
            .collect()
    }

    /// What a parameter table says about `name`: the same as another operation's, where one has it.
    fn declaration(&self, name: &str, inner: &str, place: Place) -> String {
        let Some(known) = self.described_parameter(name, place) else {
            let given = self.given.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str());
            let kind = match (given, place) {
                (Some("true" | "false"), _) => Scalar::Bool,
                (Some(value), Place::Query) if !value.is_empty() => in_query(name, value),
                _ => Scalar::String,
            };
            let mut keys = vec![("type", string(kind.name()))];
            if ident::argument(name) != ident::argument(inner) {
                keys.push(("rust", string(ident::plain(&ident::argument(inner)))));
            }
            keys.push(("doc", string("")));
            return table(&keys);
        };
        self.as_described(name, known)
    }

    /// What a table of headers says about `name`, which has that value.
    fn header(&self, name: &str, value: &str, place: Place) -> String {
        if let Some(known) = self.described_parameter(name, place) {
            return self.as_described(name, known);
        }
        let (kind, _) = if value.is_empty() { (Scalar::String, None) } else { scalar(name, &[value]) };
        let mut keys = vec![("type", string(kind.name()))];
        if is_secret(name) {
            keys.push(("secret", "true".to_owned()));
        }
        keys.push(("doc", string("")));
        table(&keys)
    }

    /// What a table of parameters says about `name` when it says the same as that of another operation.
    fn as_described(&self, name: &str, known: &Parameter) -> String {
        if known.is_shared {
            return "true".to_owned();
        }
        let mut keys: Vec<(&str, String)> = Vec::new();
        let kind = match known.value {
            ValueType::Scalar(scalar) => string(scalar.name()),
            ValueType::Named(id) => string(&self.model[id].name.value),
        };
        match &known.values {
            ParameterValues::One if known.value == ValueType::Scalar(Scalar::String) => {}
            ParameterValues::One => keys.push(("type", kind)),
            ParameterValues::List => keys.push(("list", kind)),
            ParameterValues::Set { delimiter } => keys.extend([("set", kind), ("delimiter", string(delimiter))]),
        }
        if known.generated {
            keys.push(("generate", string("uuid")));
        }
        let prefixes = if known.place.is_path() { &[] } else { &*self.model[self.service].strip_prefixes };
        if known.rust != ident::argument(ident::stripped(name, prefixes)) {
            keys.push(("rust", string(ident::plain(&known.rust))));
        }
        keys.extend(known.limits.min.map(|min| ("min", min.to_string())));
        keys.extend(known.limits.max.map(|max| ("max", max.to_string())));
        keys.extend(known.limits.pattern.as_ref().map(|pattern| ("pattern", string(&pattern.value))));
        if known.secret {
            keys.push(("secret", "true".to_owned()));
        }
        if !known.prose.summary.is_empty() {
            keys.push(("doc", string(&known.prose.summary)));
        }
        if keys.is_empty() {
            keys.push(("type", string("string")));
        }
        table(&keys)
    }

    /// The operations of the service.
    fn operations(&self) -> impl Iterator<Item = &Operation> {
        let mine = |operation: &&Operation| self.model[operation.resource].service == self.service;
        self.model.operations.iter().filter(mine)
    }

    /// The parameter `name` of another operation; one whose path begins alike is taken before others.
    fn described_parameter(&self, name: &str, place: Place) -> Option<&Parameter> {
        let find = |operation: &'_ Operation| -> Option<usize> {
            let is_it = |parameter: &Parameter| match place {
                Place::Path | Place::Query => parameter.name.value == name,
                Place::Header | Place::ResponseHeader => parameter.name.value.eq_ignore_ascii_case(name),
            };
            let mut list = place.list(operation).iter();
            list.position(|parameter| is_it(parameter) && parameter.role == ParameterRole::Value)
        };
        let placeholder = format!("{{{name}}}");
        let start = self.request.path.find(&placeholder).map_or("", |at| &self.request.path[..at + placeholder.len()]);
        let alike = |operation: &&Operation| place == Place::Path && operation.path_text.starts_with(start);
        let mut with = self.operations().filter(|operation| find(operation).is_some());
        let operation = self.operations().filter(|operation| find(operation).is_some()).find(alike);
        let operation = operation.or_else(|| with.next())?;
        place.list(operation).get(find(operation)?)
    }

    /// The value of `name`, and whether it is more than a guess.
    fn value(&self, name: &str) -> (String, bool) {
        if let Some(value) = self.known_value(name) {
            return (value, true);
        }
        match self.value_in_samples(name) {
            Some(value) => (value, false),
            None => (name.to_owned(), false),
        }
    }

    /// The value that was given, or the one in an example of another operation.
    fn known_value(&self, name: &str) -> Option<String> {
        let given = self.given.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
        given.or_else(|| {
            let examples = self.operations().flat_map(|operation| &operation.examples);
            // Examples of errors name what does not exist.
            let good = examples.filter(|example| example.status < 400);
            let mut values = good.flat_map(|example| example.path.iter().chain(&example.query));
            values.find(|(known, _)| known.value == name).map(|(_, value)| value.value.clone())
        })
    }

    /// The text of the element whose name is the longest end of `name`.
    fn value_in_samples(&self, name: &str) -> Option<String> {
        let wanted = normalized(name);
        let mut best: Option<(usize, &str)> = None;
        let mut open: Vec<&Node> = self.samples.iter().rev().copied().collect();
        while let Some(node) = open.pop() {
            open.extend(node.children.iter().rev());
            let found = normalized(&node.name);
            let text = node.text.trim();
            let fits = node.children.is_empty()
                && found.len() >= SHORTEST_NAME.min(wanted.len())
                && wanted.ends_with(&found)
                && !matches!(text, "" | "." | "..");
            if fits && best.is_none_or(|(length, _)| found.len() > length) {
                best = Some((found.len(), text));
            }
        }
        best.map(|(_, text)| text.to_owned())
    }
}

/// The type of a query parameter that has that value; a text where another value may well be no number or date.
fn in_query(name: &str, value: &str) -> Scalar {
    match scalar(name, &[value]) {
        (kind @ (Scalar::Int32 | Scalar::Int64 | Scalar::DateTime | Scalar::Date | Scalar::Uuid), None) => kind,
        _ => Scalar::String,
    }
}

/// A name without case and separators.
fn normalized(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
