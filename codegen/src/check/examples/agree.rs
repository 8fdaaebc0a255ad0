//! Whether an element that somebody sampled is one that is described.
//!
//! In: an element of XML and a type. Out: the first thing in which they differ, in words, found by the rules that
//! examples are held to. Nothing is reported.

use xms_facts::Version;

use super::body::Walk;
use crate::diagnostic::Diagnostics;
use crate::language::ExampleText;
use crate::model::{Model, TypeId};
use crate::nearest::Proposals;
use crate::rule;
use crate::source::Span;
use crate::wire::xml::Node;

/// Rules that a sample may break and still be of the type: they ask for another version.
const ABOUT_VERSIONS: &[&str] = &[rule::EXAMPLE_NOT_AT_VERSION.code];

/// In what `node` differs from the type `id` at `version`; `None` when it is one. Names of the element itself are not
/// compared.
pub(crate) fn difference(model: &Model, id: TypeId, node: &Node, version: Version, request: bool) -> Option<String> {
    let body = ExampleText { text: "".into(), span: Span::default(), verbatim_at: None };
    let mut diagnostics = Diagnostics::new();
    let proposals = Proposals::default();
    let mut walk = Walk {
        model,
        version,
        request,
        body: &body,
        start: None,
        diagnostics: &mut diagnostics,
        proposals: &proposals,
        any_namespace: false,
    };
    walk.typed(node, id);
    let found = diagnostics.iter().find(|item| !ABOUT_VERSIONS.contains(&item.code));
    found.map(|item| item.message.clone())
}
