//! How operations are continued: where an answer says that there is more, and what a page holds.
//!
//! In: `continuation` of an operation, and its responses. Out: a [`Continuation`] with fields as ways of indices. Which
//! list holds the items is found out where there is only one.

use super::Resolver;
use crate::model::{
    Content, Continuation, ContinuationSource, ContinuationTarget, ExpectedResponse, Field, TypeId, TypeKind,
    answered_element,
};
use crate::parse::description::{ContinuationDecl, ContinuationSourceDecl, ContinuationTargetDecl};
use crate::rule;
use crate::source::Spanned;

impl Resolver<'_> {
    pub(super) fn continuation(
        &mut self,
        decl: &ContinuationDecl,
        method: &str,
        responses: &[ExpectedResponse],
    ) -> Option<Continuation> {
        let response = answered_element(responses);
        let source = match &decl.source {
            ContinuationSourceDecl::Header(header) => {
                self.own_header(header);
                ContinuationSource::Header(header.value.clone())
            }
            ContinuationSourceDecl::Element(name) => ContinuationSource::Element(self.response_path(response, name)?),
        };
        let target = match &decl.target {
            ContinuationTargetDecl::Header(header) => {
                // One that is repeated under the name of its answer was looked at.
                if matches!(source, ContinuationSource::Element(_)) {
                    self.own_header(header);
                }
                ContinuationTarget::Header(header.value.clone())
            }
            ContinuationTargetDecl::Query(query) => ContinuationTarget::Query(query.value.clone()),
            ContinuationTargetDecl::Link(span) => {
                if method != "GET" && !method.is_empty() {
                    self.report(
                        rule::LINK_OF_NO_READING
                            .at(*span, format!("a link is followed with GET, and the operation has {method}"))
                            .label("no address of such a request")
                            .help("correct the method, or say how the token is repeated: `query = \"…\"`"),
                    );
                }
                ContinuationTarget::Link
            }
        };
        let items = match &decl.items {
            Some(name) => {
                let path = self.response_path(response, name)?;
                self.items_are_a_list(response, &path, name);
                path
            }
            None => response.and_then(|id| self.only_list(id)).unwrap_or_default(),
        };
        Some(Continuation { source, target, items })
    }

    /// The way to a field of the response.
    fn response_path(&mut self, response: Option<TypeId>, name: &Spanned<String>) -> Option<Vec<usize>> {
        let Some(id) = response else {
            self.report(
                rule::UNKNOWN_FIELD
                    .at(name.span, "the continuation is read from a response without fields")
                    .label("no element is answered")
                    .help("say `response = \"…\"`, or read it from a header with `continuation = { header = \"…\" }`"),
            );
            return None;
        };
        self.field_path(id, name)
    }

    /// The way to the only list of a response: its own, else that of the elements that it holds once.
    fn only_list(&self, id: TypeId) -> Option<Vec<usize>> {
        let own = lists(fields(self, id));
        match own.as_slice() {
            [only] => return Some(vec![*only]),
            [] => {}
            _ => return None,
        }
        let mut found = None;
        for (index, field) in fields(self, id).iter().enumerate() {
            if let (Content::One(_), Some(inner), true) = (&field.content, field.content.named(), is_open(field)) {
                match (lists(fields(self, inner)).as_slice(), &found) {
                    ([], _) => {}
                    ([only], None) => found = Some(vec![index, *only]),
                    _ => return None,
                }
            }
        }
        found
    }

    fn items_are_a_list(&mut self, response: Option<TypeId>, path: &[usize], name: &Spanned<String>) {
        let on_the_way = response.map(|id| self.model.fields_on(id, path)).unwrap_or_default();
        let is_enum = |owner: TypeId| matches!(&self.model[owner].kind, TypeKind::Record(record) if record.is_enum());
        if let Some(((owner, last), way)) = on_the_way.split_last()
            && is_list(last)
            && !is_enum(*owner)
            && way
                .iter()
                .all(|(owner, field)| is_open(field) && matches!(field.content, Content::One(_)) && !is_enum(*owner))
        {
            return;
        }
        self.report(
            rule::UNKNOWN_FIELD
                .at(name.span, format!("`{}` is no list", name.value))
                .label("what a page holds is a list")
                .help("name a field with `list`, or the way to one through elements that are there once, such as \"Blobs/Blob\""),
        );
    }
}

fn fields<'r>(resolver: &'r Resolver<'_>, id: TypeId) -> &'r [Field] {
    match &resolver.model[id].kind {
        // Of an element that is an enum a value has one child, and whether it is that one is not known here.
        TypeKind::Record(record) if !record.is_enum() => &record.fields,
        _ => &[],
    }
}

fn lists(fields: &[Field]) -> Vec<usize> {
    fields.iter().enumerate().filter(|(_, field)| is_list(field)).map(|(index, _)| index).collect()
}

/// Whether a field is a list of values; one of lists holds no items of a page.
fn is_list(field: &Field) -> bool {
    let is_plain = match &field.content {
        Content::List { inner, .. } => inner.is_empty(),
        content => matches!(content, Content::Flat(_)),
    };
    is_plain && is_open(field)
}

/// Whether a value stands in a field as it is.
fn is_open(field: &Field) -> bool {
    !field.secret && !field.nil
}
