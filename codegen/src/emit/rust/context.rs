//! What is found out once about a model, for all modules that are made of it.
//!
//! In: a model. Out: answers that no module has to look for in the whole model again. Which module asks is not known here.

use std::collections::HashSet;

use super::page::Lists;
use crate::model::recursion::Cycles;
use crate::model::{Body, Model, OperationId, Resource, ResourceId, TypeId, TypeKind, ValueType};
use crate::parallel::in_parallel;

/// A model, and what follows from the whole of it.
#[derive(Debug)]
pub(super) struct Context<'a> {
    pub(super) model: &'a Model,
    /// Whether types implement serde's traits behind a feature.
    pub(super) serde: bool,
    /// The crate as programs name it; `None` where modules are parts of an unknown one.
    pub(super) krate: Option<String>,
    pub(super) cycles: Cycles,
    pub(super) lists: Lists,
    /// By resource: the names of types that its module has or imports.
    types: Vec<HashSet<&'a str>>,
}

impl<'a> Context<'a> {
    pub(super) fn new(model: &'a Model, serde: bool, krate: Option<String>) -> Self {
        let types = in_parallel(&model.resources, |resource| visible(model, resource));
        Self { model, serde, krate, cycles: Cycles::new(model), lists: Lists::new(model), types }
    }

    /// Gives the names of types that the module of a resource has or imports.
    pub(super) fn types(&self, id: ResourceId) -> &HashSet<&'a str> {
        &self.types[id.index()]
    }

    /// Tells whether the module of an operation's table has a type of that name, too.
    pub(super) fn is_type(&self, id: OperationId) -> bool {
        let operation = &self.model[id];
        self.types(operation.resource).contains(operation.constant.as_str())
    }
}

/// The names of types that the module of a resource has or imports.
fn visible<'a>(model: &'a Model, resource: &Resource) -> HashSet<&'a str> {
    let mut names: HashSet<&str> = HashSet::new();
    for &id in &resource.types {
        names.insert(&model[id].rust);
        let targets: Vec<TypeId> = match &model[id].kind {
            TypeKind::Record(record) => record.fields.iter().filter_map(|field| field.content.named()).collect(),
            TypeKind::Union(union) => union.variants.iter().map(|&(_, target)| target).collect(),
            TypeKind::Enum(_) => Vec::new(),
        };
        names.extend(targets.into_iter().map(|target| model[target].rust.as_str()));
    }
    for &id in &resource.operations {
        let operation = &model[id];
        names.extend(operation.addresses.as_ref().map(|addresses| addresses.rust.as_str()));
        names.extend(operation.options.as_deref());
        names.extend(operation.answer_headers.as_deref());
        let item = model.items(operation).and_then(|(id, path)| model.fields_on(id, &path).last()?.1.content.named());
        names.extend(item.map(|id| model[id].rust.as_str()));
        let of_result = operation.result.iter().flat_map(|&result| &model[result].responses);
        let answers = operation.responses.iter().chain(of_result).map(|response| &response.body);
        let bodies = answers.chain([&operation.body]);
        names.extend(bodies.filter_map(|body| match body {
            Body::Element(id) => Some(model[*id].rust.as_str()),
            _ => None,
        }));
        let lists = [&operation.path_parameters, &operation.query, &operation.headers, &operation.response_headers];
        names.extend(lists.into_iter().flatten().filter_map(|parameter| match parameter.value {
            ValueType::Named(id) => Some(model[id].rust.as_str()),
            ValueType::Scalar(_) => None,
        }));
    }
    names
}
