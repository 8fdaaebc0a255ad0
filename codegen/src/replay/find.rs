//! The operation that a captured request asked for.
//!
//! In: a model and an exchange. Out: the operation with the values of the path's placeholders, chosen as a server
//! chooses: by method, path, constants of query and headers, and the root of the body.

use super::exchange::{Exchange, decoded};
use crate::model::{Body, Model, Operation, OperationId, Parameter, ParameterRole, Segment, ServiceId, TypeId};
use crate::wire::xml;

/// What a request asked for.
pub(super) struct Found {
    pub(super) service: ServiceId,
    pub(super) operation: OperationId,
    /// The index of the address.
    pub(super) address: usize,
    /// Of the base path and the path, decoded, in their order.
    pub(super) values: Vec<String>,
}

/// How well an operation fits a request, in the order in which `xms_runtime::route` asks; the greater one fits better.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    host: usize,
    literals: usize,
    is_whole: bool,
    constants: usize,
    headers: usize,
    may_be_of: bool,
}

pub(super) fn find(model: &Model, exchange: &Exchange) -> Option<Found> {
    let query = exchange.query();
    let root = exchange.request.as_deref().and_then(|body| xml::read(body).ok()).map(|node| node.name);
    let mut best: Option<(Rank, Found)> = None;
    for id in OperationId::all(model) {
        let operation = &model[id];
        if !operation.method.eq_ignore_ascii_case(&exchange.method) {
            continue;
        }
        let service = model[operation.resource].service;
        let Some((host, of_host)) = host(operation, exchange) else { continue };
        let Some(constants) = constants(operation, &query) else { continue };
        let Some(headers) = headers(operation, exchange) else { continue };
        for (address, (path, ..)) in operation.paths().enumerate() {
            let segments: Vec<&Segment> = model[service].base_path.iter().chain(path).collect();
            let Some((literals, values)) = matched(&segments, exchange.path()) else { continue };
            let of_base = model[service].base_parameters.len().min(values.len());
            let values = [&values[..of_base], &of_host, &values[of_base..]].concat();
            let rank = Rank {
                host,
                literals,
                is_whole: !segments.iter().any(|segment| matches!(segment, Segment::Rest(_))),
                constants,
                headers,
                may_be_of: may_be_of(model, operation, root.as_deref()),
            };
            // The author's order decides between what nothing else tells apart.
            if best.as_ref().is_none_or(|(other, _)| rank > *other) {
                best = Some((rank, Found { service, operation: id, address, values }));
            }
        }
    }
    best.map(|(_, found)| found)
}

/// How many labels stand in front of the host, and the values of their placeholders; `None` where others do.
fn host(operation: &Operation, exchange: &Exchange) -> Option<(usize, Vec<String>)> {
    let Some(host) = &operation.host else { return Some((0, Vec::new())) };
    let given = exchange.header("host").or_else(|| exchange.header(":authority"));
    let mut given = given?.split('.');
    let (mut labels, mut values) = (0, Vec::new());
    for label in host.value.split_terminator('.') {
        mixed(&pieces(label), given.next()?, &mut values)?;
        labels += 1;
    }
    // Something of the service's own is left.
    given.next().map(|_| (labels, values))
}

/// The texts and placeholders of a label.
fn pieces(label: &str) -> Vec<Segment> {
    let mut pieces = Vec::new();
    for (index, part) in label.split('{').enumerate() {
        let literal = match part.split_once('}').filter(|_| index > 0) {
            Some((_, literal)) => {
                pieces.push(Segment::Parameter(index));
                literal
            }
            None => part,
        };
        if !literal.is_empty() {
            pieces.push(Segment::Literal(literal.to_owned()));
        }
    }
    pieces
}

/// How many segments are literal, and the values of the others.
fn matched(segments: &[&Segment], path: &str) -> Option<(usize, Vec<String>)> {
    let mut given = path.split('/').filter(|segment| !segment.is_empty()).peekable();
    let (mut literals, mut values) = (0, Vec::new());
    for segment in segments {
        match segment {
            Segment::Literal(text) => {
                given.next().filter(|given| decoded(given).eq_ignore_ascii_case(text))?;
                literals += 1;
            }
            Segment::Parameter(_) => values.push(decoded(given.next()?)),
            Segment::Rest(_) => {
                given.peek()?;
                values.push(decoded(&given.by_ref().collect::<Vec<_>>().join("/")));
            }
            Segment::Mixed(pieces) => mixed(pieces, &decoded(given.next()?), &mut values)?,
        }
    }
    given.next().is_none().then_some((literals, values))
}

/// A segment of literals and placeholders side by side; two placeholders never touch.
fn mixed(pieces: &[Segment], text: &str, values: &mut Vec<String>) -> Option<()> {
    let mut rest = text;
    let mut pieces = pieces.iter().peekable();
    while let Some(piece) = pieces.next() {
        match (piece, pieces.peek()) {
            (Segment::Literal(literal), _) => {
                rest.get(..literal.len()).filter(|start| start.eq_ignore_ascii_case(literal))?;
                rest = &rest[literal.len()..];
            }
            (_, Some(Segment::Literal(next))) => {
                let end = rest.to_ascii_lowercase().find(&next.to_ascii_lowercase()).filter(|&end| end > 0)?;
                values.push(rest[..end].to_owned());
                rest = &rest[end..];
            }
            _ => values.push(std::mem::take(&mut rest).to_owned()),
        }
    }
    rest.is_empty().then_some(())
}

/// How many constants of the query tell that it is this operation; `None` where one tells that it is not.
fn constants(operation: &Operation, query: &[(String, String)]) -> Option<usize> {
    let mut met = 0;
    for parameter in &operation.query {
        if let ParameterRole::Constant(text) = &parameter.role {
            let is_it = |(name, value): &(String, String)| {
                name.eq_ignore_ascii_case(&parameter.name.value) && value.eq_ignore_ascii_case(text)
            };
            met += usize::from(query.iter().any(is_it).then_some(true)?);
        }
    }
    Some(met)
}

/// How many headers tell that it is this operation; `None` where one tells that it is not.
fn headers(operation: &Operation, exchange: &Exchange) -> Option<usize> {
    let mut met = 0;
    if exchange.headers.is_empty() {
        return Some(met);
    }
    let tells = |parameter: &&Parameter| parameter.required || matches!(parameter.role, ParameterRole::Constant(_));
    for parameter in operation.headers.iter().filter(tells) {
        match (&parameter.role, exchange.header(&parameter.name.value)) {
            (ParameterRole::Constant(text), value) => {
                met += usize::from(value.filter(|value| value.eq_ignore_ascii_case(text)).map(|_| true)?);
            }
            // Something required that is missing is a finding, unless another operation fits better.
            (_, value) => met += usize::from(value.is_some()),
        }
    }
    Some(met)
}

/// Whether the root of the element `id` is called `name`.
pub(super) fn is_root(model: &Model, id: TypeId, name: &str) -> bool {
    model[id].root().is_some_and(|(tag, _)| tag == name)
}

/// The operation's own body, by its root element.
fn may_be_of(model: &Model, operation: &Operation, root: Option<&str>) -> bool {
    match (&operation.body, root) {
        (Body::Element(id), Some(root)) => is_root(model, *id, root),
        (Body::Element(_), None) => operation.may_lack_body(),
        (Body::None, root) => root.is_none(),
        _ => true,
    }
}
