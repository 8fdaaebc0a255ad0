//! A wire example of a description, and the proof that generated code reads and writes it.

use std::borrow::Cow;

use super::compare::{Comparison, compare, same_text};
use super::pieces::in_pieces;
use crate::base::Base;
use crate::operation::{Body, Operation};
use crate::service::{Catalog, Service};
use crate::shape::Shape;
use crate::value::text_at;
use crate::xml::{Decoding, Encoding, decode_into, encode};
use crate::{Gate, HeaderError, Kind, Version, path, route};
use crate::{headers, host};

/// Places at which a response is cut.
const CUTS: usize = 100;

/// Holds a request and its response as they are on the wire.
#[derive(Clone, Copy, Debug)]
pub struct Example<'a> {
    /// Lists what the service has.
    pub catalog: &'static Catalog,
    /// Gives the table of the operation.
    pub operation: &'static Operation,
    /// Names the version with which it was made.
    pub version: Version,
    /// Holds values of path parameters by name, those of the base path among them.
    pub path: &'a [(&'a str, &'a str)],
    /// Holds query parameters by name.
    pub query: &'a [(&'a str, &'a str)],
    /// Holds request headers by name.
    pub headers: &'a [(&'a str, &'a str)],
    /// Gives the HTTP status of the response.
    pub status: u16,
    /// Holds response headers by name.
    pub response_headers: &'a [(&'a str, &'a str)],
    /// Holds the body of the request.
    pub request: Option<&'a str>,
    /// Holds the body of the response.
    pub response: Option<&'a str>,
    #[doc(hidden)]
    pub base: Base,
}

impl Example<'_> {
    /// Shows nothing: what generated tests leave out of their examples.
    pub const BASE: Self = Self {
        catalog: &Catalog::new(&Service::BASE, &[]),
        operation: &Operation::BASE,
        version: Version::new(1970, 1, 1),
        path: &[],
        query: &[],
        headers: &[],
        status: 200,
        response_headers: &[],
        request: None,
        response: None,
        base: Base::NEW,
    };
}

/// Decodes both bodies of an example and the headers of its response, encodes them again for its version, and compares;
/// builds the path and finds the
/// operation by it.
///
/// # Panics
/// Panics with what differs, where something does.
pub fn check(example: &Example<'_>) {
    if let Err(difference) = examine(example) {
        panic!("{} at {}: {difference}", example.operation.id, example.version);
    }
}

fn examine(example: &Example<'_>) -> Result<(), String> {
    let Example { catalog: &Catalog { service, .. }, operation, version, .. } = *example;
    let request = given(example.request, !operation.body_presence.may_be_absent(version));
    if let (Some(request), Body::Element(shape)) = (request, operation.body) {
        let encoding = Encoding::client(version, Gate::Strict);
        round_trip(shape, request, &encoding, Comparison::Ordered).map_err(|error| format!("request: {error}"))?;
    }
    let reply = match operation.response(example.status) {
        Some(response) => response.body,
        None => example.response.and_then(|text| error_shape(service, text)).map_or(Body::None, Body::Element),
    };
    let described = operation.response(example.status);
    let response = given(example.response, described.is_none_or(|response| !response.may_be_empty(version)));
    if let (Some(response), Body::Element(shape)) = (response, reply) {
        let encoding = Encoding::server(version);
        round_trip(shape, response, &encoding, Comparison::AnyOrder).map_err(|error| format!("response: {error}"))?;
        in_pieces(shape, response, &encoding, CUTS).map_err(|error| format!("response in pieces: {error}"))?;
    }
    if !example.response_headers.is_empty() {
        headers_round_trip(example).map_err(|error| format!("response headers: {error}"))?;
    }
    find_again(example).map_err(|error| format!("path: {error}"))
}

/// The table of the error that a body holds: that of its code, else the one of the service.
fn error_shape(service: &Service, document: &str) -> Option<&'static Shape> {
    let of_codes = || service.errors.iter().filter_map(|known| Some((known.code, known.reply?)));
    let specific = of_codes().find(|(code, reply)| {
        let mut record = reply.shape.record();
        let is_read = decode_into(&mut *record, document.as_bytes(), &Decoding::default()).is_ok();
        is_read && text_at(&*record, reply.code_path()).as_deref() == Some(*code)
    });
    specific.map(|(_, reply)| reply).or(service.error).map(|reply| reply.shape)
}

/// The body that an example gives; where none is needed, an empty one is none.
fn given(text: Option<&str>, needed: bool) -> Option<&str> {
    text.filter(|text| needed || !text.trim().is_empty())
}

fn round_trip(
    shape: &'static Shape,
    document: &str,
    encoding: &Encoding,
    comparison: Comparison,
) -> Result<(), String> {
    let mut record = shape.record();
    let decoding = Decoding::default().version(encoding.version);
    let unknown =
        decode_into(&mut *record, document.as_bytes(), &decoding).map_err(|error| format!("decoding: {error}"))?;
    if let Some(path) = unknown.paths.first() {
        return Err(format!("{path} is not described"));
    }
    let encoded = encode(&*record, encoding).map_err(|error| format!("encoding: {error}"))?;
    compare(document, &encoded, comparison)
}

/// Reads the headers of the response, writes them and reads them again.
fn headers_round_trip(example: &Example<'_>) -> Result<(), String> {
    let Example { operation, version, .. } = *example;
    let mut given: Vec<(&str, Cow<'_, str>)> =
        example.response_headers.iter().map(|&(name, text)| (name, Cow::Borrowed(text))).collect();
    for (name, text) in headers::constants(operation.response_headers, version) {
        match given.iter().position(|(other, _)| other.eq_ignore_ascii_case(name)) {
            Some(at) if given[at].1 != text => return Err(format!("`{name}` is always `{text}`")),
            Some(at) => drop(given.remove(at)),
            None => {}
        }
    }
    let table = operation.response_headers;
    let of = |name: &str| table.iter().find(|one| one.rest_of(name, table).is_some());
    if let Some((name, _)) = given.iter().find(|(name, _)| of(name).is_none()) {
        return Err(format!("`{name}` is not described"));
    }
    let Some(make) = operation.make_headers else { return Ok(()) };
    let (mut first, mut second) = (make(), make());
    headers::read(&mut *first, &given, version).map_err(|error| error.to_string())?;
    let write = |headers| headers::write(headers, version).map_err(|error: HeaderError| error.to_string());
    let (written, left_out) = write(&*first)?;
    if let Some(name) = left_out.first() {
        return Err(format!("{version} does not have `{name}`"));
    }
    let again: Vec<(&str, Cow<'_, str>)> = written.iter().map(|one| (&*one.name, one.text.clone())).collect();
    for (name, text) in &given {
        // How several values stand in a text, there is more than one way to say.
        if of(name).is_some_and(|one| matches!(one.kind, Kind::Flat(_) | Kind::Set(..))) {
            continue;
        }
        let copy = again.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, copy)| &**copy);
        if !copy.is_some_and(|copy| same_text(text.trim(), copy)) {
            return Err(format!("`{name}` became {copy:?}"));
        }
    }
    headers::read(&mut *second, &again, version).map_err(|error| error.to_string())?;
    let copy = write(&*second)?.0;
    let same = copy.len() == written.len() && copy.iter().zip(&written).all(|(one, other)| one.text == other.text);
    if same { Ok(()) } else { Err("what was written is read as something else".to_owned()) }
}

/// Fills the paths with the example's values and looks whether that request is this operation's.
fn find_again(example: &Example<'_>) -> Result<(), String> {
    let Example { catalog: catalog @ &Catalog { service, .. }, .. } = *example;
    let has = |table: &[crate::Parameter], name: &str| table.iter().any(|one| one.name == name);
    let fits = |at: &&Operation| {
        let mut given = example.path.iter().map(|(name, _)| *name);
        given.all(|name| has(at.path_parameters, name) || has(service.base_parameters, name))
    };
    // Which address is meant, the values say.
    let operation = example.operation.addresses().find(fits).unwrap_or(example.operation);
    let value = |name: &str| example.path.iter().find(|(parameter, _)| *parameter == name).map(|(_, value)| *value);
    // What the example does not say is any text.
    let base: Vec<&str> = service.base_parameters.iter().map(|one| value(one.name).unwrap_or("any")).collect();
    let values: Vec<&str> = operation.path_parameters.iter().map(|one| value(one.name).unwrap_or("any")).collect();
    let mut target = path::expand(service.base_path, &base).map_err(|error| error.to_string())?;
    let (of_host, values) = values.split_at(host::placeholders(operation.host).min(values.len()));
    target.push_str(&path::expand(operation.path, values).map_err(|error| error.to_string())?);
    let asked = match operation.host {
        "" => String::new(),
        prefix => {
            host::expand(prefix, of_host).map_err(|name| format!("`{name}` is no label of a host"))? + "localhost"
        }
    };
    let constants = operation.query.iter().filter_map(|parameter| match parameter.role {
        crate::Role::Constant(text) => Some((parameter.name, text)),
        _ => None,
    });
    let given = example.query.iter().copied();
    let mut pairs: Vec<(&str, &str)> = constants.collect();
    pairs.extend(given.filter(|(name, _)| !operation.query.iter().any(|one| one.name == *name && is_constant(one))));
    path::push_query(&mut target, pairs);
    let body = example.request.unwrap_or_default();
    let header = |name: &str| {
        if name == "host" {
            return Some(asked.as_str());
        }
        let given = example.headers.iter().find(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| *value);
        let parameter = || operation.headers.iter().find(|one| one.name.eq_ignore_ascii_case(name));
        given.or_else(|| parameter().and_then(always))
    };
    let route = route::find(catalog, operation.method.as_str(), &target, header, body.as_bytes())
        .ok_or_else(|| format!("no operation is asked for by {} {target}", operation.method))?;
    if route.operation.id != operation.id {
        return Err(format!("{} {target} asks for {}", operation.method, route.operation.id));
    }
    let again = route.target(service).map_err(|error| error.to_string())?;
    if again != target {
        return Err(format!("{target} became {again}"));
    }
    Ok(())
}

/// What a header says in every request; any text where the caller must say it.
fn always(parameter: &crate::Parameter) -> Option<&'static str> {
    match parameter.role {
        crate::Role::Constant(text) => Some(text),
        _ => parameter.required.then_some("any"),
    }
}

fn is_constant(parameter: &crate::Parameter) -> bool {
    matches!(parameter.role, crate::Role::Constant(_))
}
