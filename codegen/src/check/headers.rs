//! Whether headers tell two operations apart.
//!
//! In: the headers of two operations that share everything else. Out: whether a server finds the one that was asked
//! for by what `xms_runtime::route` does: an operation is meant only by requests that meet its constant and required
//! headers, and of several the one of which more is met. Nothing is reported here.

use crate::model::{Availability, Parameter, ParameterRole};

/// What a header must say in every request of an operation.
#[derive(Clone, Copy)]
enum Demand<'m> {
    Constant(&'m str),
    Required,
}

/// Whether a server finds the right one of two operations by their headers.
pub(super) fn told_apart(left: &[Parameter], right: &[Parameter]) -> bool {
    let (excludes_right, excludes_left) = (excludes(left, right), excludes(right, left));
    let wins = |own: &[Parameter], other: &[Parameter], excluded: bool| {
        rank(own) > rank(other) && (excluded || is_more_particular(own, other))
    };
    (excludes_right && excludes_left) || wins(left, right, excludes_right) || wins(right, left, excludes_left)
}

fn demands(headers: &[Parameter]) -> impl Iterator<Item = (&str, Demand<'_>)> {
    // What not every version has says nothing of a request whose version is not known yet.
    let always = headers.iter().filter(|header| *header.availability == Availability::default());
    always.filter_map(|header| match &header.role {
        ParameterRole::Constant(text) => Some((&*header.name.value, Demand::Constant(text))),
        ParameterRole::Value if header.required => Some((&*header.name.value, Demand::Required)),
        _ => None,
    })
}

/// How many of its headers are constant, and how many others required.
fn rank(headers: &[Parameter]) -> (usize, usize) {
    let constants = demands(headers).filter(|(_, demand)| matches!(demand, Demand::Constant(_))).count();
    (constants, demands(headers).count() - constants)
}

/// Whether no request of the other operation has what this one demands.
fn excludes(own: &[Parameter], other: &[Parameter]) -> bool {
    demands(own).any(|(name, demand)| match (demand, described(other, name)) {
        (_, None) => true,
        (Demand::Constant(text), Some(ParameterRole::Constant(others))) => !text.eq_ignore_ascii_case(others),
        _ => false,
    })
}

/// Whether this operation demands one value where the other takes any.
fn is_more_particular(own: &[Parameter], other: &[Parameter]) -> bool {
    demands(own).any(|(name, demand)| {
        matches!((demand, described(other, name)), (Demand::Constant(_), Some(ParameterRole::Value)))
    })
}

/// What an operation says of a header, also of one whose name begins as those of a prefix do.
fn described<'m>(headers: &'m [Parameter], name: &str) -> Option<&'m ParameterRole> {
    let by_name = headers.iter().find(|header| header.name.value.eq_ignore_ascii_case(name));
    let by_prefix = || {
        headers.iter().find(|header| {
            let prefix = &*header.name.value;
            header.role == ParameterRole::Prefix
                && name.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix))
        })
    };
    by_name.or_else(by_prefix).map(|header| &header.role)
}
