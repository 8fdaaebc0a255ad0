//! How operations are continued: where an answer says that there is more, and what a page holds.
//!
//! In: `continuation` of an operation, and its responses. Out: a [`Continuation`] with fields as ways of indices. Which
//! list holds the items is found out where there is only one.

use super::Resolver;
use crate::model::{
    Content, Continuation, ContinuationSource, ContinuationTarget, ExpectedResponse, TypeId, TypeKind, answered_element,
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
            None => response.and_then(|id| self.model.only_list(id)).unwrap_or_default(),
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

    fn items_are_a_list(&mut self, response: Option<TypeId>, path: &[usize], name: &Spanned<String>) {
        let on_the_way = response.map(|id| self.model.fields_on(id, path)).unwrap_or_default();
        let is_enum = |owner: TypeId| matches!(&self.model[owner].kind, TypeKind::Record(record) if record.is_enum());
        if let Some(((owner, last), way)) = on_the_way.split_last()
            && last.is_list()
            && !is_enum(*owner)
            && way
                .iter()
                .all(|(owner, field)| field.is_open() && matches!(field.content, Content::One(_)) && !is_enum(*owner))
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
