//! Which example answers a request.
//!
//! In: the examples of an operation, and a request. Out: the one that fits best. Of those that succeed it is the one that
//! has most in common with the request; one that fails answers only a request that has all that it gives, and more in
//! common with it than with any that succeeds.

use xms_codegen::model::Example;
use xms_runtime::server::Incoming;
use xms_runtime::xml::{Decoding, Encoding, Gate, decode_into, encode};
use xms_runtime::{Body, Operation, Parameter, Record, Role, Shape};

use crate::value::Element;

/// Whether an example shows an answer that the operation accepts.
pub(super) fn is_success(operation: &Operation, example: &Example) -> bool {
    operation.response(example.status).is_some()
}

/// The example that fits a request best: one that succeeds, unless one that fails says more of the request than that.
pub(super) fn best<'e>(
    operation: &'static Operation,
    examples: &'e [Example],
    request: &Incoming,
    path: &[String],
) -> Option<&'e Example> {
    let (good, bad): (Vec<&Example>, Vec<&Example>) =
        examples.iter().partition(|example| is_success(operation, example));
    // The later one of two that fit alike would be taken.
    let ranked = |examples: Vec<&'e Example>| {
        examples.into_iter().rev().map(|example| {
            let fit = fit(operation, example, request, path);
            // What the version does not have is left out; an example of the version itself shows it as it is.
            let is_of_version = example.version.value <= request.version();
            let rank = (fit.is_exact, fit.body, is_of_version, fit.common, example.version.value);
            (rank, fit, example)
        })
    };
    let good = ranked(good).max_by_key(|(rank, ..)| *rank);
    let bad = ranked(bad).filter(|(_, fit, _)| fit.is_exact && fit.body != BodyFit::Other);
    let bad = bad.max_by_key(|(rank, ..)| *rank);
    let said = |fit: &Fit| (fit.body == BodyFit::Same, fit.common);
    let usual = good.as_ref().map_or((false, 0), |(_, fit, _)| said(fit));
    bad.filter(|(_, fit, _)| said(fit) > usual).or(good).map(|(.., example)| example)
}

/// How well an example fits a request.
struct Fit {
    /// All that the example gives is so in the request.
    is_exact: bool,
    body: BodyFit,
    /// How many values are the same.
    common: usize,
}

/// How the body of an example fits that of a request.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum BodyFit {
    /// It is another one.
    Other,
    /// It says nothing: there is none in either, or nobody can tell.
    Silent,
    /// It is the same.
    Same,
}

fn fit(operation: &'static Operation, example: &Example, request: &Incoming, path: &[String]) -> Fit {
    let mut fit = Fit { is_exact: true, body: body_fit(operation, example, request), common: 0 };
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

fn body_fit(operation: &Operation, example: &Example, request: &Incoming) -> BodyFit {
    let text = example.request.as_ref().map_or("", |text| text.text.trim());
    if request.body().trim_ascii() == text.as_bytes() {
        return if text.is_empty() { BodyFit::Silent } else { BodyFit::Same };
    }
    match operation.body {
        Body::Element(shape) => {
            let own = canonical(shape, request.body());
            let is_same = own.is_some() && own == canonical(shape, text.as_bytes());
            if is_same { BodyFit::Same } else { BodyFit::Other }
        }
        // What came in pieces is not there any more.
        Body::Stream(_) => BodyFit::Silent,
        _ => BodyFit::Other,
    }
}

/// A document as the engine writes it.
fn canonical(shape: &'static Shape, document: &[u8]) -> Option<String> {
    let mut element = Element::of(shape);
    decode_into(&mut element, document, &Decoding::default()).ok()?;
    encode(&element, &Encoding::client(xms_runtime::Version::new(9999, 12, 31), Gate::Off)).ok()
}
