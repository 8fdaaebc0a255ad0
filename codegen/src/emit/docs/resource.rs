//! The page of a resource: its operations, and the elements that several of them share.
//!
//! In: a resource of the model. Out: its page. An element that only one operation of the page uses stands with that
//! operation; everything else follows at the end, in the author's order.

use super::html::{class, id, plain};
use super::link::Here;
use super::page::Page;
use super::words::{resource_title, service_title};
use super::{Options, element, operation, prose};
use crate::model::recursion::Cycles;
use crate::model::{Body, Model, OperationId, ResourceId, TypeId};

/// The whole page.
pub(super) fn print(model: &Model, options: &Options, cycles: &Cycles, of: ResourceId, source: &str) -> String {
    let resource = &model[of];
    let here = Here::Resource(resource.service, of);
    let shared: Vec<TypeId> = resource.types.iter().copied().filter(|&id| home(model, id).is_none()).collect();
    let title = format!("{} - {}", resource_title(model, of), service_title(&model[resource.service]));
    let page = Page { model, options, here, file: "", title, shared: shared.clone(), source };
    page.print(|html| {
        html.element("h1", plain(), resource_title(model, of));
        html.inside("div", class("lead"), |html| prose::blocks(html, &resource.prose.summary));
        prose::blocks(html, &resource.prose.doc);
        for &id in &resource.operations {
            operation::section(html, &page, cycles, id, &own(model, id));
        }
        if !shared.is_empty() {
            html.element("h2", id("shared-elements"), "Shared elements");
            shared.iter().for_each(|&id| element::section(html, &page, id, "h3"));
        }
    })
}

/// The operation beside which a type is shown: the only one that uses it, on the same page.
fn home(model: &Model, id: TypeId) -> Option<OperationId> {
    let item = &model[id];
    match item.reach.operations.as_slice() {
        &[only] if model[only].resource == item.resource => Some(only),
        _ => None,
    }
}

/// The types that are shown beside an operation: its bodies first.
fn own(model: &Model, id: OperationId) -> Vec<TypeId> {
    let operation = &model[id];
    let mut types: Vec<TypeId> =
        model[operation.resource].types.iter().copied().filter(|&item| home(model, item) == Some(id)).collect();
    let answers = |item: TypeId| operation.responses.iter().any(|response| response.body == Body::Element(item));
    types.sort_by_key(|&item| {
        if operation.body == Body::Element(item) {
            0
        } else if answers(item) {
            1
        } else {
            2
        }
    });
    types
}
