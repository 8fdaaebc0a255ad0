//! Values with a spelling of their own: statuses, intervals, request lines, addresses, bodies of examples.
//!
//! In: a key of a table. Out: the value in its parts, each with its place; X0105 where the spelling is wrong.
//! Whether names in them exist is not asked here.

use std::ops::Range;

use toml::de::DeValue;

use super::description::{AddressDecl, EntryDecl, RequestLine};
use super::table::{Context, Item, Table};
use crate::language::{ExampleText, RETRIES, Retry, ValueKind};
use crate::nearest::nearest;
use crate::rule;
use crate::source::{Span, Spanned};

/// What is wrong with the spelling of a value.
struct Invalid {
    message: String,
    label: &'static str,
    help: String,
    /// What was clearly meant.
    meant: Option<&'static str>,
}

fn invalid(message: String, label: &'static str, help: impl Into<String>) -> Invalid {
    Invalid { message, label, help: help.into(), meant: None }
}

/// Faults of request lines that have a help of their own.
const CHANGING_QUERY: &str = "the query is not constant, or has an entry without a name";
const NO_SLASH: &str = "the path does not begin with a slash";
/// Faults of paths that have a help of their own, wherever a path stands.
const UNFIT: &str = "the path has a character that no path can have";
const NOT_ASCII: &str = "the path has a character beyond ASCII";
const SIGN: &str = "a placeholder has a sign that says nothing here";
const REST_INSIDE: &str = "a placeholder that takes slashes is not the whole of the last segment";
const REST_IN_BASE: &str = "a placeholder takes slashes, and the paths of operations come behind it";

/// A number as an HTTP status; `written` is how it stands there.
fn status(number: i64, written: &str) -> Result<u16, Invalid> {
    match u16::try_from(number) {
        Ok(status) if (100..=599).contains(&status) => Ok(status),
        _ => Err(invalid(
            format!("`{written}` is no HTTP status"),
            "not between 100 and 599",
            "write a status of three digits, such as `200`",
        )),
    }
}

impl<'t> Table<'t> {
    /// Reads a value whose spelling `read` judges.
    fn spelt<T, U>(
        &mut self,
        value: Option<Spanned<T>>,
        read: impl FnOnce(&Spanned<T>) -> Result<U, Invalid>,
    ) -> Option<Spanned<U>> {
        let value = value?;
        match read(&value) {
            Ok(read) => Some(Spanned::new(read, value.span)),
            Err(Invalid { message, label, help, meant }) => {
                let diagnostic = rule::MALFORMED_VALUE.at(value.span, message).label(label).help(help);
                self.malformed(diagnostic.rename(value.span, meant));
                None
            }
        }
    }

    /// An HTTP status.
    pub(super) fn status(&mut self, key: &'static str) -> Option<Spanned<u16>> {
        let value = self.integer(key);
        self.spelt(value, |number| status(number.value, &number.value.to_string()))
    }

    /// One HTTP status or an array of them; empty when it is not there.
    pub(super) fn statuses(&mut self, key: &'static str) -> Vec<Spanned<u16>> {
        let Some(item) = self.take(key) else { return Vec::new() };
        let single = std::slice::from_ref(item.value);
        let values = match item.value.get_ref() {
            DeValue::Array(array) => array.iter().as_slice(),
            _ => single,
        };
        let mut statuses = Vec::with_capacity(values.len());
        for value in values {
            let number = self.integer_of(Item { key: item.key, value }, ValueKind::Integers);
            statuses.extend(self.spelt(number, |number| status(number.value, &number.value.to_string())));
        }
        if values.is_empty() {
            let span = self.context().span(item.value.span());
            self.malformed(
                rule::MALFORMED_VALUE
                    .at(span, format!("`{key}` names no status"))
                    .label("empty")
                    .help("write the accepted statuses, the usual one first, or leave it out: then it is 200"),
            );
        }
        statuses
    }

    /// A status that is a key.
    pub(super) fn status_name(&mut self, item: Item<'t>) -> Option<Spanned<u16>> {
        let name = item.name(self.context());
        self.spelt(Some(name), |name| status(name.value.parse().unwrap_or(0), &name.value))
    }

    /// A time such as `"30s"`, in milliseconds.
    pub(super) fn interval(&mut self, key: &'static str) -> Option<Spanned<u64>> {
        let value = self.string(key);
        self.spelt(value, |text| {
            milliseconds(&text.value).ok_or_else(|| {
                invalid(
                    format!("`{}` is no time", text.value),
                    "not a number with a unit",
                    "write a whole number and `ms`, `s` or `m`, such as \"30s\"",
                )
            })
        })
    }

    /// Whether the values of an enum are numbers.
    pub(super) fn is_number(&mut self, key: &'static str) -> Option<Spanned<bool>> {
        let value = self.string(key);
        self.spelt(value, |text| match text.value.as_str() {
            "string" => Ok(false),
            "int32" => Ok(true),
            other => {
                let message = format!("the values of an enum are no `{other}`");
                Err(invalid(message, "not a type of an enum", "write \"int32\", or leave it out: then they are texts"))
            }
        })
    }

    /// What a client may do about an error.
    pub(super) fn retry(&mut self, key: &'static str) -> Option<Spanned<Retry>> {
        let value = self.string(key);
        self.spelt(value, |text| {
            Retry::from_name(&text.value).ok_or_else(|| {
                let other = text.value.as_str();
                let meant = nearest(other, RETRIES.iter().copied());
                let help = match meant {
                    Some(meant) => format!("did you mean \"{meant}\"?"),
                    None => "write \"refused\", \"unknown\" or \"never\"".to_owned(),
                };
                Invalid { meant, ..invalid(format!("`{other}` is no retry rule"), "not a retry rule", help) }
            })
        })
    }

    /// What a client makes for a parameter.
    pub(super) fn generate(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let value = self.string(key);
        self.spelt(value, |text| match text.value.as_str() {
            "uuid" => Ok(text.value.clone()),
            other => {
                let message = format!("`{other}` is nothing that a client makes");
                let meant = nearest(other, ["uuid"]);
                Err(Invalid { meant, ..invalid(message, "not `uuid`", "write `generate = \"uuid\"`".to_owned()) })
            }
        })
    }

    /// The address of a service.
    pub(super) fn address(&mut self, value: Option<Spanned<String>>) -> Option<Spanned<String>> {
        self.spelt(value, |text| {
            let host = text.value.strip_prefix("https://").or_else(|| text.value.strip_prefix("http://"));
            let unfit = |c: char| c.is_whitespace() || c.is_control() || "{}?#\"<>\\^`|".contains(c);
            let is_host = |host: &str| {
                let (authority, path) = host.split_at(host.find('/').unwrap_or(host.len()));
                let literal = without_placeholders(authority);
                !authority.is_empty() && literal.is_some_and(|literal| !literal.contains(unfit)) && !path.contains(unfit)
            };
            if host.is_some_and(is_host) {
                return Ok(text.value.clone());
            }
            let message = format!("`{}` is no address of a service", text.value);
            Err(if text.value.contains(['{', '}']) {
                let help = "write them in the host, such as \"https://{account}.service.example\"; those of paths stand in `base-path`";
                invalid(message, "not placeholders of a host", help)
            } else {
                let help = "write it with scheme and host, such as \"https://service.example\"";
                invalid(message, "not a URL", help)
            })
        })
    }

    /// What stands in front of a host.
    pub(super) fn host_prefix(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let value = self.string(key);
        self.spelt(value, |text| {
            let is_label = |label: &str| {
                let sound = |c: char| c.is_ascii_alphanumeric() || c == '-';
                !label.is_empty() && without_placeholders(label).is_some_and(|literal| literal.chars().all(sound))
            };
            let labels = text.value.strip_suffix('.');
            if labels.is_some_and(|labels| labels.split('.').all(is_label)) {
                return Ok(text.value.clone());
            }
            Err(invalid(
                format!("`{}` cannot stand in front of a host", text.value),
                "not labels with a dot behind each",
                "write labels of letters, digits, dashes and placeholders, each with a dot, such as \"{bucket}.\" or \
                 \"data.\"",
            ))
        })
    }

    /// The name of a header field, or its beginning.
    pub(super) fn header_name(&mut self, value: Option<Spanned<String>>) -> Option<Spanned<String>> {
        self.spelt(value, |text| {
            let sound = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
            if !text.value.is_empty() && text.value.bytes().all(sound) {
                return Ok(text.value.clone());
            }
            Err(invalid(
                format!("`{}` cannot be the name of a header", text.value),
                "not only letters, digits and dashes",
                "write the name alone, such as \"x-request-id\"",
            ))
        })
    }

    /// A path that begins with a slash, with placeholders in braces.
    pub(super) fn path(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let value = self.string(key);
        self.spelt(value, |text| match path_problem(&text.value).or_else(|| rest_in_base(&text.value)) {
            None => Ok(text.value.clone()),
            Some(why) => {
                let message = format!("`{}` is no path: {why}", text.value);
                let help = path_help(why).unwrap_or("write it like \"/services/{name}\"");
                Err(invalid(message, "not `/path`", help))
            }
        })
    }

    /// The HTTP request line.
    pub(super) fn request_line(&mut self, key: &'static str) -> Option<RequestLine> {
        let value = self.string(key);
        self.read_request_line(value)
    }

    /// A table of names and request lines.
    pub(super) fn addresses(&mut self, key: &'static str) -> Vec<AddressDecl> {
        let context = self.context();
        let mut addresses = Vec::new();
        for item in self.items(key) {
            let text = self.text_of(item);
            let request = self.read_request_line(text);
            addresses.extend(request.map(|request| AddressDecl { name: item.name(context), request }));
        }
        addresses
    }

    fn read_request_line(&mut self, value: Option<Spanned<String>>) -> Option<RequestLine> {
        let context = self.context();
        let line = self.spelt(value, |text| {
            request_line(context, text).map_err(|why| {
                invalid(
                    format!("`{}` is no request line: {why}", text.value),
                    "not `METHOD /path`",
                    match why {
                        CHANGING_QUERY => "describe parameters in `query`: `query = { name = { type = \"string\" } }`",
                        NO_SLASH => "write the path without host and base path, such as \"GET /path/{parameter}\"",
                        _ => path_help(why).unwrap_or(
                            "write method, path and any constant query, such as \"GET /path/{parameter}?comp=config\"",
                        ),
                    },
                )
            })
        });
        line.map(|line| line.value)
    }

    /// A body as it is on the wire.
    pub(super) fn example_text(&mut self, key: &'static str) -> Option<ExampleText> {
        let text = self.string(key)?;
        let verbatim_at = verbatim_at(self.context(), &text);
        Some(ExampleText { text: text.value.into(), span: text.span, verbatim_at })
    }
}

/// Where the content of a string stands in its file, when it stands there as it is.
fn verbatim_at(context: &Context<'_>, text: &Spanned<String>) -> Option<u32> {
    let raw = context.raw_at(text.span);
    let quotes = if raw.starts_with("'''") || raw.starts_with("\"\"\"") { 3 } else { 1 };
    let inner = raw.get(quotes..)?;
    // The first line end behind three quotes is not part of the text.
    let trimmed = if quotes == 3 { inner.strip_prefix("\r\n").or_else(|| inner.strip_prefix('\n')) } else { None };
    let skipped = inner.len() - trimmed.unwrap_or(inner).len();
    let stands = trimmed.unwrap_or(inner).starts_with(text.value.as_str());
    let ends = quotes + skipped + text.value.len() + quotes == raw.len();
    let at = text.span.start + (quotes + skipped) as u32;
    (stands && ends).then_some(at)
}

/// `30s`, `500ms`, `2m` in milliseconds.
fn milliseconds(text: &str) -> Option<u64> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    let factor = match unit {
        "ms" => 1,
        "s" => 1000,
        "m" => 60_000,
        _ => return None,
    };
    number.parse::<u64>().ok()?.checked_mul(factor)
}

fn request_line(context: &Context<'_>, text: &Spanned<String>) -> Result<RequestLine, &'static str> {
    let whole = text.value.as_str();
    let at = verbatim_at(context, text).map(|at| at as usize);
    let place =
        |range: Range<usize>| at.map_or(text.span, |at| Span::new(context.file, at + range.start..at + range.end));
    let part = |range: Range<usize>| -> Spanned<String> {
        Spanned::new(whole.get(range.clone()).unwrap_or("").to_owned(), place(range))
    };
    if whole.starts_with('/') {
        return Err("the method is missing");
    }
    let (method, target) = whole.split_once(' ').unwrap_or((whole, ""));
    if method.is_empty() || !method.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err("the method is not written in capital letters");
    }
    let path_start = (method.len() + 1).min(whole.len());
    let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
    // Without a path it is the base path that is meant, and no slash behind it.
    if let Some(invalid) = path_problem(path).filter(|_| !path.is_empty()) {
        return Err(invalid);
    }
    let path_end = path_start + path.len();
    let mut entries = Vec::new();
    let mut start = path_end + 1;
    for pair in query.iter().flat_map(|query| query.split('&')) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if name.is_empty() || pair.contains(|c: char| c.is_whitespace() || matches!(c, '{' | '}' | '#' | '?')) {
            return Err(CHANGING_QUERY);
        }
        let (name_end, end) = (start + name.len(), start + pair.len());
        entries.push(EntryDecl { name: part(start..name_end), value: part(end - value.len()..end) });
        start = end + 1;
    }
    Ok(RequestLine { span: text.span, method: part(0..method.len()), path: part(path_start..path_end), query: entries })
}

/// A host without its placeholders; `None` where a brace or a name is not as it should be.
fn without_placeholders(host: &str) -> Option<String> {
    let mut literal = String::new();
    let mut rest = host;
    while let Some((before, behind)) = rest.split_once('{') {
        let (name, after) = behind.split_once('}')?;
        let unfit = |c: char| c.is_whitespace() || c.is_control() || "{+*,:;&=!|@?#".contains(c);
        if name.is_empty() || name.contains(unfit) {
            return None;
        }
        literal.push_str(before);
        rest = after;
    }
    literal.push_str(rest);
    Some(literal)
}

/// What is wrong with a path, if anything.
fn path_problem(path: &str) -> Option<&'static str> {
    if !path.starts_with('/') {
        return Some(NO_SLASH);
    }
    let mut segments = path.split('/').peekable();
    while let Some(segment) = segments.next() {
        let mut rest = segment;
        while let Some(brace) = rest.find(['{', '}']) {
            if let Some(why) = literal_problem(&rest[..brace]) {
                return Some(why);
            }
            let Some(inner) = rest[brace..].strip_prefix('{') else { return Some("a brace is not opened") };
            let Some(close) = inner.find(['{', '}']) else { return Some("a brace is not closed") };
            if close == 0 || !inner[close..].starts_with('}') {
                return Some("a placeholder has no name, or a brace is not closed");
            }
            let mut name = &inner[..close];
            if let Some(rest) = name.strip_suffix('+').filter(|rest| !rest.is_empty()) {
                if segment.len() != name.len() + 2 || segments.peek().is_some() {
                    return Some(REST_INSIDE);
                }
                name = rest;
            }
            if name.contains(|c: char| "+*,:;&=!|@".contains(c)) {
                return Some(SIGN);
            }
            if name.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '?' | '#')) {
                return Some(UNFIT);
            }
            rest = &inner[close + 1..];
        }
        if let Some(why) = literal_problem(rest) {
            return Some(why);
        }
    }
    None
}

/// What is wrong with a sound path that stands in front of others.
fn rest_in_base(path: &str) -> Option<&'static str> {
    path.ends_with("+}").then_some(REST_IN_BASE)
}

/// What is wrong with the text of a path between its placeholders, if anything: it is sent as it stands.
fn literal_problem(text: &str) -> Option<&'static str> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"!$%&'()*+,-./:;=@[]_|~".contains(&byte);
    match text.bytes().all(fits) {
        true => None,
        false if text.is_ascii() || text.contains(|c: char| c.is_whitespace() || c.is_control()) => Some(UNFIT),
        false => Some(NOT_ASCII),
    }
}

/// What to do about a path, where its fault says that.
fn path_help(why: &str) -> Option<&'static str> {
    match why {
        NOT_ASCII => Some("write it percent-encoded, as it is sent: `%C3%A4` is `ä`"),
        SIGN => Some("write its name alone, `{name}`; as the last segment, `{name+}` takes slashes too"),
        REST_INSIDE => Some("write it as the last segment, with nothing beside it, such as \"/{folder}/{file+}\""),
        REST_IN_BASE => Some("write its name alone, `{name}`"),
        _ => None,
    }
}
