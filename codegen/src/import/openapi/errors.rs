//! What a document says of errors.
//!
//! In: the responses of all operations that are none of success. Out: the element of an error answer, and the header
//! with its code.

use super::Reader;
use super::body::is_xml;
use crate::import::document::At;
use crate::import::draft::{Content, ErrorReplyDraft, TypeIndex, TypeKind, TypeRef};
use crate::import::loss::LossKind;
use crate::language::Scalar;

/// What was seen of errors.
#[derive(Debug, Default)]
pub(super) struct Errors<'d> {
    /// Schemas of error answers, each with how many times it was seen.
    schemas: Vec<(At<'d>, (usize, String), usize)>,
    /// The header with the code.
    header: Option<String>,
}

impl<'d> Reader<'d> {
    /// Takes notice of an answer that is an error.
    pub(super) fn error_response(&mut self, at: &At<'d>, names: &[&'d str]) {
        let media = self.media(at, names);
        if let Some(schema) = media.iter().find(|media| is_xml(&media.name)).and_then(|media| media.schema.clone()) {
            let shape = self.shape(&schema);
            let key = (shape.at.key().0, shape.at.key().1.to_owned());
            match self.errors.schemas.iter_mut().find(|(_, own, _)| *own == key) {
                Some((_, _, count)) => *count += 1,
                None => self.errors.schemas.push((schema, key, 1)),
            }
        }
        let headers: Vec<&str> = at.get("headers").iter().flat_map(At::entries).map(|(name, _)| name).collect();
        let code = headers.iter().find(|name| name.to_ascii_lowercase().ends_with("error-code"));
        if self.errors.header.is_none() {
            self.errors.header = code.map(|&name| name.to_owned());
        }
    }

    /// Decides what `[error-reply]` says.
    pub(super) fn finish_errors(&mut self) {
        let mut schemas = std::mem::take(&mut self.errors.schemas);
        // The one that most operations have; of several the first.
        schemas.sort_by_key(|(_, _, count)| std::cmp::Reverse(*count));
        let header = self.errors.header.take();
        let mut reply = self.own_error_reply();
        for (at, _, count) in schemas {
            if let Some(known) = &reply {
                let known = known.element;
                if self.root(&at, "Error") == Some(known) {
                    continue;
                }
                self.lose(LossKind::Error, &at, format!("another element of errors, of {count} answers"));
                continue;
            }
            let Some(element) = self.root(&at, "Error") else {
                self.lose(LossKind::Error, &at, "an error that is no element");
                continue;
            };
            reply = self.reply(element, header.clone());
            if reply.is_none() {
                self.lose(
                    LossKind::Error,
                    &at,
                    "an element of errors without a text that is the code and one that explains it",
                );
            }
        }
        match (reply, header) {
            (Some(reply), _) => self.draft.service.error_reply = Some(reply),
            (None, Some(header)) => self.draft.service.error_header = Some(header),
            (None, None) => {}
        }
    }

    fn reply(&mut self, element: TypeIndex, header: Option<String>) -> Option<ErrorReplyDraft> {
        let (path, holder) = self.holder(element)?;
        let code = self.text_field(holder, &["code", "errorcode"])?;
        let message = self.text_field(holder, &["message", "errormessage", "description"])?;
        // An error is read whatever else it lacks.
        for index in [element, holder] {
            if let Some(TypeKind::Element(element)) = self.draft.types.get_mut(index.0).map(|item| &mut item.kind) {
                let keep = [code.clone(), message.clone()];
                element
                    .fields
                    .iter_mut()
                    .filter(|field| !keep.contains(&field.name))
                    .for_each(|field| field.required = false);
            }
        }
        Some(ErrorReplyDraft { element, code: format!("{path}{code}"), message: format!("{path}{message}"), header })
    }

    /// The element that has the code: itself, or the only child that has one.
    fn holder(&self, element: TypeIndex) -> Option<(String, TypeIndex)> {
        if self.text_field(element, &["code", "errorcode"]).is_some() {
            return Some((String::new(), element));
        }
        let TypeKind::Element(own) = &self.draft.types.get(element.0)?.kind else { return None };
        own.fields.iter().find_map(|field| match field.content {
            Content::One(TypeRef::Named(inner)) if self.text_field(inner, &["code", "errorcode"]).is_some() => {
                Some((format!("{}/", field.name), inner))
            }
            _ => None,
        })
    }

    /// The field that is a text and called so.
    fn text_field(&self, element: TypeIndex, names: &[&str]) -> Option<String> {
        let TypeKind::Element(element) = &self.draft.types.get(element.0)?.kind else { return None };
        let is_it = |name: &str| names.contains(&name.to_ascii_lowercase().as_str());
        let field = element.fields.iter().find(|field| {
            is_it(&field.tag) && matches!(field.content, Content::One(TypeRef::Scalar(Scalar::String)))
        })?;
        Some(field.name.clone())
    }
}
