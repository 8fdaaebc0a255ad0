//! Which element an error answer holds.
//!
//! In: a body as it is on the wire. Out: the element that its code has, else the one of the service. That the body is
//! one is not known here.

use super::xml::{Node, read};
use crate::model::{ErrorReply, Model, Service, TypeId};

/// Gives the element of the error that `text` holds; `None` where the service describes none.
pub(crate) fn error_element(model: &Model, service: &Service, text: &str) -> Option<TypeId> {
    let root = read(text).ok();
    let has_code = |reply: &ErrorReply, code: &str| root.as_ref().is_some_and(|root| holds(model, reply, root, code));
    let of_codes = service.errors.iter().filter_map(|error| Some((&*error.code.value, error.reply.as_ref()?)));
    let specific = of_codes.into_iter().find(|(code, reply)| has_code(reply, code)).map(|(_, reply)| reply);
    specific.or(service.error_reply.as_ref()).map(|reply| reply.element)
}

/// Whether the text at the place of the code is that one.
fn holds(model: &Model, reply: &ErrorReply, root: &Node, code: &str) -> bool {
    let fields = model.fields_on(reply.element, &reply.code);
    let found =
        fields.iter().try_fold(root, |node, (_, field)| node.children.iter().find(|child| child.name == field.tag));
    found.is_some_and(|node| node.text.trim() == code)
}
