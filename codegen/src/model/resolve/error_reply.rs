//! The elements of error answers.
//!
//! In: `[error-reply]`, and `element` of error codes, when all elements are in the model. Out: an [`ErrorReply`] for the
//! service and for each code with an element of its own.

use super::Resolver;
use crate::model::{ErrorReply, TypeId, TypeKind};
use crate::parse::description::TypeDecl;
use crate::rule;
use crate::source::Spanned;

/// The element, and the fields in it, where a description names no others.
const USUAL: [&str; 3] = ["Error", "Code", "Message"];

impl Resolver<'_> {
    pub(super) fn resolve_error_replies(&mut self) {
        let service = self.service;
        self.model[service].error_reply = self.service_reply();
        let decls = self.error_decls().into_iter().map(|decl| decl.element.as_ref());
        for (index, element) in decls.enumerate() {
            let Some(element) = element else { continue };
            self.model[service].errors[index].reply = self.reply_of_code(element);
        }
    }

    fn service_reply(&mut self) -> Option<ErrorReply> {
        let Some(decl) = &self.description.service.error_reply else { return self.usual_reply() };
        // A header alone says nothing of an element.
        if decl.element.is_none() && decl.code.is_none() && decl.message.is_none() && decl.header.is_some() {
            return self.usual_reply();
        }
        let or = |name: &Option<Spanned<String>>, usual: &str| {
            name.clone().unwrap_or_else(|| Spanned::new(usual.to_owned(), decl.span))
        };
        let element = self.type_id(&or(&decl.element, USUAL[0]))?;
        let code = self.field_path(element, &or(&decl.code, USUAL[1]));
        let message = self.field_path(element, &or(&decl.message, USUAL[2]));
        Some(ErrorReply { element, code: code?, message: message? })
    }

    /// Without a word in the description: an element `Error` with `Code` and `Message`, where there is one.
    fn usual_reply(&self) -> Option<ErrorReply> {
        let element = *self.types_by_name.get(USUAL[0])?;
        let TypeKind::Record(record) = &self.model[element].kind else { return None };
        let index = |name: &str| record.fields.iter().position(|field| field.name.value == name);
        Some(ErrorReply { element, code: vec![index(USUAL[1])?], message: vec![index(USUAL[2])?] })
    }

    /// The element of one code, whose code and message stand where they stand in the service's.
    fn reply_of_code(&mut self, name: &Spanned<String>) -> Option<ErrorReply> {
        let element = self.type_id(name)?;
        if !matches!(self.decl(element), TypeDecl::Element(_)) {
            self.report(
                rule::WRONG_KIND_OF_TYPE
                    .at(name.span, format!("an error cannot be `{}`, which is an enum", name.value))
                    .label("not an element")
                    .help("name the element that the service answers with this code"),
            );
            return None;
        }
        let reply = self.description.service.error_reply.as_ref();
        let written = |key: Option<&Spanned<String>>, usual: &str| {
            Spanned::new(key.map_or_else(|| usual.to_owned(), |key| key.value.clone()), name.span)
        };
        let code = self.field_path(element, &written(reply.and_then(|reply| reply.code.as_ref()), USUAL[1]));
        let message = self.field_path(element, &written(reply.and_then(|reply| reply.message.as_ref()), USUAL[2]));
        Some(ErrorReply { element, code: code?, message: message? })
    }

    /// The way to a field, such as `Error/Code`, or a report of the first step that leads nowhere.
    pub(super) fn field_path(&mut self, element: TypeId, name: &Spanned<String>) -> Option<Vec<usize>> {
        let (mut path, mut at) = (Vec::new(), Some(element));
        for step in name.value.split('/') {
            let step = Spanned::new(step.to_owned(), name.span);
            let Some(id) = at else {
                self.report(
                    rule::UNKNOWN_FIELD
                        .at(name.span, format!("`{}` leads into a field that is no element", name.value))
                        .label("nothing is inside")
                        .help("name the fields on the way, such as \"Error/Code\""),
                );
                return None;
            };
            let index = self.field_index(id, &step)?;
            path.push(index);
            at = self.model.fields_on(id, &[index]).first().and_then(|(_, field)| field.content.named());
        }
        Some(path)
    }
}
