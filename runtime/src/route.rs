//! From a request to the operation it asks for.
//!
//! In: method, path with query, and body of a request, and a service's table. Out: the operation with the values of
//! its parameters. Servers and the replay of recordings share it. Nothing here decodes bodies.

use crate::operation::{Body, Operation, Parameter, Role, Service};
use crate::path::{self, PathError};
use crate::shape::{Kind, Shape};
use crate::xml::peek;

/// A request's operation, and what its path and query say.
#[derive(Clone, Debug)]
pub struct Route {
    /// The operation.
    pub operation: &'static Operation,
    /// Values of the base path's placeholders.
    pub base: Vec<String>,
    /// Values of the path's placeholders.
    pub path: Vec<String>,
    /// The query's pairs that the operation describes, as they came.
    pub query: Vec<(String, String)>,
}

/// Finds the operation of a request; `None` when the service describes none.
///
/// Literal segments of the path, names of query parameters and constant values are compared without regard to case.
/// Of several that match, the one with the most literal segments wins, then the one with the most constant query
/// parameters, and then the body's root and fixed children decide.
pub fn find(service: &'static Service, method: &str, target: &str, body: &[u8]) -> Option<Route> {
    let (target_path, query) = target.split_once('?').unwrap_or((target, ""));
    let query = path::query_pairs(query);
    let mut candidates: Vec<((usize, usize), Route)> = Vec::new();
    for operation in service.operations() {
        if operation.method.as_str() != method {
            continue;
        }
        let template = format!("{}{}", service.base_path, operation.path);
        let Some(mut base) = path::matches(&template, target_path) else { continue };
        let Some(constants) = constants_met(service, operation, &query) else { continue };
        let values = base.split_off(service.base_parameters.len().min(base.len()));
        let known = |name: &str| operation.query.iter().any(|parameter| parameter.name.eq_ignore_ascii_case(name));
        let query = query.iter().filter(|(name, _)| known(name)).cloned().collect();
        candidates.push((
            (path::literal_segments(operation.path), constants),
            Route { operation, base, path: values, query },
        ));
    }
    let most = candidates.iter().map(|(rank, _)| *rank).max()?;
    candidates.retain(|(rank, _)| *rank == most);
    if candidates.len() > 1 {
        let peeked = peek(body);
        let fits = |route: &Route| match (&peeked, route.operation.body) {
            (Some(peeked), Body::Element(shape)) => fits_body(shape, &peeked.root, &peeked.children),
            (None, Body::None) => body.is_empty(),
            _ => false,
        };
        candidates.retain(|(_, route)| fits(route));
    }
    candidates.into_iter().next().map(|(_, route)| route)
}

/// How many constant query parameters the operation has, all of which the query must meet. A parameter that is
/// constant somewhere in the service selects an operation, and an operation that does not know it is not meant.
fn constants_met(service: &Service, operation: &Operation, query: &[(String, String)]) -> Option<usize> {
    let mut met = 0;
    for parameter in operation.query {
        if let Role::Constant(text) = parameter.role {
            let is_it = |(name, value): &(String, String)| {
                name.eq_ignore_ascii_case(parameter.name) && value.eq_ignore_ascii_case(text)
            };
            met += usize::from(query.iter().any(is_it).then_some(true)?);
        }
    }
    let is_constant = |parameter: &Parameter, name: &str| {
        matches!(parameter.role, Role::Constant(_)) && parameter.name.eq_ignore_ascii_case(name)
    };
    let foreign = query.iter().any(|(name, _)| {
        let selects = service.operations().any(|other| other.query.iter().any(|one| is_constant(one, name)));
        selects && !operation.query.iter().any(|parameter| parameter.name.eq_ignore_ascii_case(name))
    });
    (!foreign).then_some(met)
}

/// Whether a body has the shape's root, and the fixed children that tell it from others of that root.
fn fits_body(shape: &Shape, root: &str, children: &[(String, String)]) -> bool {
    shape.tag == root
        && shape.fields.iter().all(|field| match field.kind {
            Kind::Fixed(text) => children.iter().any(|(name, value)| field.is_called(name) && value.trim() == text),
            _ => true,
        })
}

impl Route {
    /// Builds path and query again, with base path.
    ///
    /// # Errors
    /// When a value would turn the path into another.
    pub fn target(&self, service: &Service) -> Result<String, PathError> {
        let base: Vec<&str> = self.base.iter().map(String::as_str).collect();
        let values: Vec<&str> = self.path.iter().map(String::as_str).collect();
        let mut target = path::expand(service.base_path, &base)?;
        target.push_str(&path::expand(self.operation.path, &values)?);
        path::push_query(&mut target, self.query.iter().map(|(name, value)| (&**name, &**value)));
        Ok(target)
    }
}
