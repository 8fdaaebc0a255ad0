//! Which example answers a request.
//!
//! In: the examples of an operation, and a request. Out: the one that fits best. One that fails answers only a request
//! that is the same; of those that succeed, the one that has most in common with it.

use xms_codegen::model::Example;
use xms_runtime::server::Incoming;
use xms_runtime::xml::{Decoding, Encoding, Gate, decode_into, encode};
use xms_runtime::{Body, Operation, Parameter, Record, Role, Shape};

use crate::value::Element;

/// Whether an example shows an answer that the operation accepts.
pub(super) fn is_success(operation: &Operation, example: &Example) -> bool {
    operation.response(example.status).is_some()
}

/// The example that fits a request best.
pub(super) fn best<'e>(
    operation: &'static Operation,
    examples: &'e [Example],
    request: &Incoming,
    path: &[String],
) -> Option<&'e Example> {
    // The later one of two that fit alike would be taken.
    let ranked = examples.iter().rev().filter_map(|example| {
        let is_success = is_success(operation, example);
        let fit = fit(operation, example, request, path);
        // What the version does not have is left out; an example of the version itself shows it as it is.
        let is_of_version = example.version.value <= request.version();
        let rank = (fit.is_exact, fit.has_body, is_success, is_of_version, fit.common, example.version.value);
        (is_success || (fit.is_exact && fit.has_body)).then_some((rank, example))
    });
    ranked.max_by_key(|(rank, _)| *rank).map(|(_, example)| example)
}

/// How well an example fits a request.
struct Fit {
    /// All that the example gives is so in the request.
    is_exact: bool,
    /// Its body is that of the request.
    has_body: bool,
    /// How many values are the same.
    common: usize,
}

fn fit(operation: &'static Operation, example: &Example, request: &Incoming, path: &[String]) -> Fit {
    let mut fit = Fit { is_exact: true, has_body: has_same_body(operation, example, request), common: 0 };
    let mut note = |is_same: bool| {
        fit.is_exact &= is_same;
        fit.common += usize::from(is_same);
    };
    let at = operation.at(request.address());
    for (name, value) in &example.path {
        let index = at.path_parameters.iter().position(|parameter| parameter.name == name.value);
        // What is no placeholder of the operation stands in the address of the service.
        if let Some(given) = index.and_then(|index| path.get(index)) {
            note(*given == value.value);
        }
    }
    let of = |table: &'static [Parameter], name: &str| {
        table.iter().find(|one| one.role == Role::Value && one.name.eq_ignore_ascii_case(name)).map(|one| one.name)
    };
    for (name, value) in &example.query {
        if let Some(name) = of(operation.query, &name.value) {
            note(request.query_option::<String>(name).ok().flatten().as_ref() == Some(&value.value));
        }
    }
    for (name, value) in &example.headers {
        if let Some(name) = of(operation.headers, &name.value) {
            note(request.header_option::<String>(name).ok().flatten().as_ref() == Some(&value.value));
        }
    }
    fit
}

fn has_same_body(operation: &Operation, example: &Example, request: &Incoming) -> bool {
    let text = example.request.as_ref().map_or("", |text| text.text.trim());
    if request.body().trim_ascii() == text.as_bytes() {
        return true;
    }
    match operation.body {
        Body::Element(shape) => {
            let own = canonical(shape, request.body());
            own.is_some() && own == canonical(shape, text.as_bytes())
        }
        // What came in pieces is not there any more.
        Body::Stream(_) => true,
        _ => false,
    }
}

/// A document as the engine writes it.
fn canonical(shape: &'static Shape, document: &[u8]) -> Option<String> {
    let mut element = Element::of(shape);
    decode_into(&mut element, document, &Decoding::default()).ok()?;
    encode(&element, &Encoding::client(xms_runtime::Version::new(9999, 12, 31), Gate::Off)).ok()
}
