//! Names for new elements that nothing else in the service has.
//!
//! In: the model and names in the order in which an author would like them. Out: the first that is free.

use std::collections::HashSet;

use crate::ident;
use crate::model::{Model, ServiceId};

/// Types that generated code uses without a path.
const PRELUDE: [&str; 5] = ["Box", "Option", "Result", "String", "Vec"];

/// The names that are taken in a service.
#[derive(Debug)]
pub(super) struct Names {
    /// Names in the description and in Rust. For lookup only.
    taken: HashSet<String>,
}

impl Names {
    /// Those of the service, and of a resource that is to be added.
    pub(super) fn of(model: &Model, service: ServiceId, resource: &str) -> Self {
        let mut taken: HashSet<String> = PRELUDE.map(str::to_owned).into();
        let service_id = service;
        let service = &model[service];
        taken.insert(service.client.clone());
        taken.insert(ident::type_name(resource));
        for &id in &service.resources {
            taken.insert(model[id].handle.clone());
        }
        for item in model.types.iter().filter(|item| model.sees(service_id, item.resource)) {
            taken.insert(item.name.value.clone());
            taken.insert(item.rust.clone());
        }
        for operation in model.operations.iter().filter(|operation| model[operation.resource].service == service_id) {
            taken.extend(operation.options.clone());
            taken.extend(operation.answer_headers.clone());
        }
        Self { taken }
    }

    /// The first of `wanted` that is free, or the last with a number; it is taken now.
    pub(super) fn take(&mut self, wanted: &[String]) -> String {
        let numbered = |number: usize| format!("{}{number}", wanted.last().map_or("Element", String::as_str));
        let mut all = wanted.iter().cloned().chain((2..).map(numbered));
        let free = all.find(|name| !self.taken.contains(name) && !self.taken.contains(&ident::type_name(name)));
        let name = free.unwrap_or_default();
        self.taken.insert(ident::type_name(&name));
        self.taken.insert(name.clone());
        name
    }
}
