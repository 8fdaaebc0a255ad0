//! Operations that have several addresses: which they are, and what their placeholders are.
//!
//! In: what the resolver found out. Out: the parameters of each address. `path_parameters` of an operation are those of
//! all its addresses, each once. Nothing is reported or changed here.

use super::{Example, Model, Operation, OperationId, Parameter, ParameterPlace, ParameterRole, Segment, ServiceId};
use crate::ident;
use crate::source::{Span, Spanned};

/// Holds the addresses of an operation that has several.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Addresses {
    /// The name of the enum that says which is meant, such as `DeploymentAddress`.
    pub rust: String,
    /// Where that name stands, or what it is made for.
    pub rust_span: Span,
    /// The first is that of the operation itself.
    pub all: Vec<Address>,
}

/// Holds one of several addresses.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Address {
    /// What the author calls it, such as `slot`.
    pub name: Spanned<String>,
    /// The enum's variant, such as `Slot`.
    pub variant: String,
    /// The enum's constructor, such as `slot`.
    pub constructor: String,
    /// Path without the service's base path; its placeholders are indices into those of all addresses.
    pub path: Vec<Segment>,
    /// Path as written, without the query.
    pub path_text: String,
    /// The request line.
    pub span: Span,
}

/// Says what a caller gives: a value, or which address is meant.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Argument<'m> {
    /// A value.
    Parameter(&'m Parameter),
    /// Which address is meant, with the values that it alone has.
    Address(&'m Addresses),
}

/// Adds the indices of a segment's placeholders.
fn placeholders(segment: &Segment, out: &mut Vec<usize>) {
    match segment {
        Segment::Literal(_) => {}
        Segment::Parameter(index) | Segment::Rest(index) => out.push(*index),
        Segment::Mixed(pieces) => pieces.iter().for_each(|piece| placeholders(piece, out)),
    }
}

/// Returns the indices of the placeholders of a path, in its order.
pub(super) fn indices(path: &[Segment]) -> Vec<usize> {
    let mut out = Vec::new();
    path.iter().for_each(|segment| placeholders(segment, &mut out));
    out
}

impl Operation {
    /// Lists the path of each address, as segments, as it is written, and where.
    pub fn paths(&self) -> impl Iterator<Item = (&[Segment], &str, Span)> {
        let others = self.addresses.iter().flat_map(|addresses| addresses.all.iter().skip(1));
        let others = others.map(|address| (address.path.as_slice(), address.path_text.as_str(), address.span));
        std::iter::once((self.path.as_slice(), self.path_text.as_str(), self.request_span)).chain(others)
    }

    /// Lists the parameters of the host and of a path of this operation, in its order.
    pub fn parameters_of(&self, path: &[Segment]) -> Vec<&Parameter> {
        (0..self.host_parameters().len())
            .chain(indices(path))
            .filter_map(|index| self.path_parameters.get(index))
            .collect()
    }

    /// Returns whether every address of this operation has a parameter.
    pub fn is_in_every_address(&self, parameter: &Parameter) -> bool {
        let ParameterPlace::Path(index) = parameter.place else { return true };
        if index < self.host_parameters().len() {
            return true;
        }
        self.addresses
            .as_ref()
            .is_none_or(|addresses| addresses.all.iter().all(|one| indices(&one.path).contains(&index)))
    }

    /// Lists the parameters that one address has and not every other, in the order of its path.
    pub fn own_parameters(&self, address: &Address) -> Vec<&Parameter> {
        let mut own = self.parameters_of(&address.path);
        own.retain(|parameter| !self.is_in_every_address(parameter));
        own
    }

    /// Returns the path that an example shows, which its values say; `None` where they fit no address, or several.
    pub fn shown_path(&self, example: &Example) -> Option<&[Segment]> {
        let Some(addresses) = &self.addresses else { return Some(&self.path) };
        let given = |parameter: &&Parameter| example.path.iter().any(|(name, _)| name.value == parameter.name.value);
        let own = self.path_parameters.iter().filter(|parameter| !self.is_in_every_address(parameter));
        let given: Vec<&str> = own.filter(given).map(|parameter| parameter.name.value.as_str()).collect();
        let mut fitting = addresses.all.iter().filter(|address| {
            let own = self.own_parameters(address);
            own.len() == given.len() && own.iter().all(|parameter| given.contains(&parameter.name.value.as_str()))
        });
        fitting.next().filter(|_| fitting.next().is_none()).map(|address| address.path.as_slice())
    }

    /// Names the argument that says which address is meant.
    pub fn address_argument(&self) -> String {
        let taken = |name: &str| self.needed_parameters().any(|parameter| parameter.rust == name);
        ident::free("address".to_owned(), taken)
    }

    /// Lists what every caller gives, in the order of the method's arguments: the address where it has several stands
    /// where its first own placeholder does.
    pub fn arguments(&self) -> Vec<Argument<'_>> {
        let mut arguments: Vec<Argument<'_>> = self.needed_parameters().map(Argument::Parameter).collect();
        if let Some(addresses) = &self.addresses {
            let is_value = |parameter: &&Parameter| parameter.role == ParameterRole::Value;
            let path = self.path_parameters.iter().filter(is_value);
            let place = path.take_while(|parameter| self.is_in_every_address(parameter)).count();
            arguments.insert(place.min(arguments.len()), Argument::Address(addresses));
        }
        arguments
    }
}

impl Model {
    /// Returns the operation of a service beside which the enum of addresses with that name is declared: the first.
    pub fn address_home(&self, service: ServiceId, rust: &str) -> Option<OperationId> {
        OperationId::all(self).find(|&id| {
            let operation = &self[id];
            self[operation.resource].service == service
                && operation.addresses.as_ref().is_some_and(|addresses| addresses.rust == rust)
        })
    }
}
