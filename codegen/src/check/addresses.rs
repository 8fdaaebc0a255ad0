//! Rules about operations with several addresses.
//!
//! X0423 one name for addresses that differ.

use std::collections::HashMap;

use crate::diagnostic::Diagnostics;
use crate::model::{Addresses, Model, Operation, OperationId, ServiceId, ValueType};
use crate::rule;

/// An address as a program sees it: its name, and name, type and secrecy of each value.
type Seen<'m> = (&'m str, Vec<(&'m str, ValueType, bool)>);

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    // For lookup only; reports come in the order of the operations.
    let mut first: HashMap<(ServiceId, &str), OperationId> = HashMap::new();
    for id in OperationId::all(model) {
        let operation = &model[id];
        let Some(addresses) = &operation.addresses else { continue };
        if model.damage.operations.contains(&id) {
            continue;
        }
        let home = *first.entry((model[operation.resource].service, &addresses.rust)).or_insert(id);
        let Some(others) = &model[home].addresses else { continue };
        if seen(operation, addresses) != seen(&model[home], others) {
            diagnostics.push(
                rule::ADDRESS_TWICE
                    .at(
                        addresses.rust_span,
                        format!("`{}` has other addresses in `{}` than in `{}`", addresses.rust, operation.id, model[home].id),
                    )
                    .label("not the same enum")
                    .also(others.rust_span, "as of this operation")
                    .help("give one of them another name with `rust-address = \"…\"`, or let names and placeholders agree"),
            );
        }
    }
}

fn seen<'m>(operation: &'m Operation, addresses: &'m Addresses) -> Vec<Seen<'m>> {
    let values = |address| {
        let own = operation.own_parameters(address).into_iter();
        own.map(|parameter| (parameter.rust.as_str(), parameter.value, parameter.secret)).collect()
    };
    addresses.all.iter().map(|address| (address.name.value.as_str(), values(address))).collect()
}
