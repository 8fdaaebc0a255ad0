//! Where a type occurs, and from which version on, as sentences.
//!
//! In: an element or enum of the model. Out: Markdown for its doc comment. Operations of its own resource are named;
//! of other resources only the modules, so that their files and this one change apart.

use super::comment::escape;
use super::facts;
use crate::model::{Body, Model, OperationId, ResourceId, Type, TypeId};

/// The version from which on a type can occur, where it says none itself.
pub(in crate::emit) fn version(model: &Model, item: &Type) -> Option<String> {
    let service = &model[model[item.resource].service];
    if item.availability.first().is_some() || !service.is_versioned() {
        return None;
    }
    Some(beginning(model, item).unwrap_or_else(|| "In any version.".to_owned()))
}

/// The version from which on anything of a type can occur, as far as it is known.
pub(in crate::emit) fn beginning(model: &Model, item: &Type) -> Option<String> {
    let known = item.since().or(item.known())?;
    let mut operations = item.reach.operations.iter().map(|&id| &model[id].availability.since);
    // Where no operation says so, it is only an upper bound.
    let documented =
        item.since().is_some() || operations.any(|since| since.as_ref().is_some_and(|since| since.value == known));
    Some(if documented { format!("Since {known}.") } else { format!("Since {known} or earlier.") })
}

/// The operations that take, answer or hold it; `link` leads to one of its own resource, `home` to another resource.
pub(in crate::emit) fn operations(
    model: &Model,
    id: TypeId,
    link: impl Fn(OperationId) -> String,
    home: impl Fn(ResourceId) -> String,
) -> Vec<String> {
    let own = model[id].resource;
    let takes = |id: OperationId, target| model[id].body == Body::Element(target);
    let answers =
        |id: OperationId, target| model[id].responses.iter().any(|response| response.body == Body::Element(target));
    let of_own: Vec<OperationId> =
        model[id].reach.operations.iter().copied().filter(|&operation| model[operation].resource == own).collect();
    let links = |keep: &dyn Fn(OperationId) -> bool| -> Vec<String> {
        let kept = of_own.iter().filter(|&&operation| keep(operation));
        kept.map(|&operation| link(operation)).collect()
    };
    let mut sentences = Vec::new();
    sentences.extend(sentence("Taken by", &links(&|operation| takes(operation, id))));
    sentences.extend(sentence("Answered by", &links(&|operation| answers(operation, id))));
    let service = &model[model[own].service];
    if service.is_common {
        sentences.extend(sentence("Used by operations of", &users(model, id)));
        return sentences;
    }
    if service.error_reply.as_ref().is_some_and(|reply| reply.element == id) {
        sentences.push("Answered by every operation that fails.".to_owned());
        return sentences;
    }
    let with_it = service.errors.iter().filter(|error| error.reply.as_ref().is_some_and(|reply| reply.element == id));
    let codes: Vec<String> = with_it.map(|error| facts::code(&error.code.value)).collect();
    if !codes.is_empty() {
        sentences.push(format!("Answered by operations that fail with {}.", facts::any_of(&codes)));
        return sentences;
    }
    let inside = links(&|operation| !takes(operation, id) && !answers(operation, id));
    if inside.len() > 1 && inside.len() == model[own].operations.len() {
        sentences.push("Occurs in every operation of this resource.".to_owned());
    } else {
        sentences.extend(sentence("Occurs in", &inside));
    }
    let mut others: Vec<ResourceId> = Vec::new();
    for &operation in &model[id].reach.operations {
        let resource = model[operation].resource;
        if resource != own && !others.contains(&resource) {
            others.push(resource);
        }
    }
    let others: Vec<String> = others.into_iter().map(home).collect();
    sentences.extend(sentence("Used by operations of", &others));
    sentences
}

/// The services whose operations take, answer or hold an element that they share. No link leads to them: each may be left
/// out of a build.
fn users(model: &Model, id: TypeId) -> Vec<String> {
    let mut users: Vec<String> = Vec::new();
    for &operation in &model[id].reach.operations {
        let title = escape(model[model[model[operation].resource].service].title());
        if !users.contains(&title) {
            users.push(title);
        }
    }
    users
}

fn sentence(what: &str, links: &[String]) -> Option<String> {
    (!links.is_empty()).then(|| format!("{what} {}.", links.join(", ")))
}
