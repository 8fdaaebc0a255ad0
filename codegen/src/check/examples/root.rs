//! The root of an example's body.
//!
//! In: the XML of a request or response and the element that it should be. Out: reports where it is none, or another
//! one; else the walk goes into it. Nothing here looks below the root.

use super::body::Walk;
use crate::model::{Body, Operation, TypeId};
use crate::rule;
use crate::wire::xml;

impl Walk<'_> {
    /// The whole body of an example of `operation`, which should be the element `id`.
    pub(super) fn root(mut self, id: TypeId, operation: &Operation) {
        let what = if self.request { "request" } else { "response" };
        let node = match xml::read(&self.body.text) {
            Ok(node) => node,
            Err(error) => {
                let span = self.span(&error.at);
                self.diagnostics.push(
                    rule::EXAMPLE_NO_XML.at(span, format!("the {what} is not well-formed XML"))
                        .label(error.message)
                        .help("write the body as it is on the wire; `&`, `<` and `>` in texts are `&amp;`, `&lt;` and `&gt;`"),
                );
                return;
            }
        };
        let Some((tag, namespace)) = self.model[id].root() else { return };
        if node.name != *tag && self.model.damage.types.contains(&id) {
            return;
        }
        if node.name != *tag {
            let span = self.span(&node.name_at);
            let diagnostic = rule::EXAMPLE_ROOT
                .at(span, format!("the root of the {what} is `{}`, not `{tag}`", node.name))
                .label(format!("expected `{tag}`"))
                .also(self.model[id].name.span, "described here")
                .help(format!("write `<{tag}>`, or correct the operation or `tag`"));
            // What is called so is another element: the example may stand below the wrong operation.
            let diagnostic = match (self.status_of(&node.name, operation), self.called(&node.name, operation)) {
                (Some(status), _) => diagnostic.help(format!("write `status = {status}`, which has this root")),
                (None, Some(other)) => {
                    diagnostic.help(format!("`{other}` has this root: does the example belong there?"))
                }
                (None, None) => self.renamed(diagnostic, &node, self.proposals.nearest(&node.name, [tag])),
            };
            self.diagnostics.push(diagnostic);
            return;
        }
        if *node.namespace != *namespace && !self.any_namespace {
            self.wrong_namespace(&node, namespace);
            self.any_namespace = true;
        }
        self.availability_of(id, &node);
        self.typed(&node, id);
    }

    /// Whether a body has the root `name`.
    fn has_root(&self, body: &Body, name: &str) -> bool {
        matches!(body, Body::Element(id) if self.model[*id].root().is_some_and(|(tag, _)| tag == name))
    }

    /// The status with which `operation` answers a body whose root is called `name`.
    fn status_of(&self, name: &str, operation: &Operation) -> Option<u16> {
        let responses = || operation.responses.iter().filter(|_| !self.request);
        responses().find(|response| self.has_root(&response.body, name)).map(|response| response.status)
    }

    /// The operation but `own` with a body of the same kind whose root is called `name`, if any; in the same file
    /// before others.
    fn called(&self, name: &str, own: &Operation) -> Option<&str> {
        let others = self.model.operations.iter().filter(|operation| operation.id != own.id);
        let operations = others.filter(|operation| match self.request {
            true => self.has_root(&operation.body, name),
            false => operation.responses.iter().any(|response| self.has_root(&response.body, name)),
        });
        operations
            .min_by_key(|operation| operation.span.file != self.body.span.file)
            .map(|operation| operation.id.as_str())
    }
}
