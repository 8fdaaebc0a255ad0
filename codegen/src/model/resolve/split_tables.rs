//! Tables of one element under two names.
//!
//! In: the types as declared. Out: a report where `[element.A]` and `[element.Aa.fields]` are two halves of one element,
//! of which only one is named by anything: the other is misspelt. Without it, every use of the element and every
//! example with it would be wrong in its own way.

use std::collections::HashSet;

use super::Resolver;
use crate::model::TypeId;
use crate::parse::description::{BodyDecl, BodyKind, TypeDecl};
use crate::rule;
use crate::source::Spanned;

/// Which half of a type's tables is there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    /// Its own table, without fields or values.
    Head,
    /// Only the table of fields or values.
    Body,
    /// Both, or it is complete as it is.
    Whole,
}

fn half(decl: &TypeDecl) -> Half {
    let (headed, filled) = match decl {
        TypeDecl::Element(element) => {
            let is_union = element.discriminator.is_some() || !element.variants.is_empty() || element.choice.is_some();
            (element.header.start != element.name.span.start, is_union || !element.fields.is_empty())
        }
        TypeDecl::Enum(values) => (values.header.start != values.name.span.start, !values.values.is_empty()),
    };
    match (headed, filled) {
        (true, false) => Half::Head,
        (false, true) => Half::Body,
        _ => Half::Whole,
    }
}

impl Resolver<'_> {
    /// Reports halves that nothing names beside halves that something does.
    pub(super) fn split_tables(&mut self) {
        let referenced = self.referenced_names();
        let is_enum = |decl: &TypeDecl| matches!(decl, TypeDecl::Enum(_));
        let mut found = Vec::new();
        let named: Vec<_> = self
            .types
            .iter()
            .filter(|(_, decl)| !matches!(half(decl), Half::Whole) && referenced.contains(decl.name().value.as_str()))
            .collect();
        for (index, &(resource, decl)) in self.types.iter().enumerate() {
            let (name, own) = (decl.name(), half(decl));
            if own == Half::Whole || referenced.contains(name.value.as_str()) {
                continue;
            }
            if !self.proposals.spend(named.len()) {
                break;
            }
            let others = named.iter().filter(|(other_resource, other)| {
                *other_resource == resource && is_enum(other) == is_enum(decl) && half(other) != own
            });
            let others: Vec<&Spanned<String>> = others.map(|(_, other)| other.name()).collect();
            let names = || others.iter().map(|other| other.value.as_str());
            let Some(near) = self.proposals.nearest(&name.value, names()) else { continue };
            let Some(other) = others.iter().find(|other| other.value == near) else { continue };
            let (what, parts) = if is_enum(decl) { ("enum", "values") } else { ("element", "fields") };
            let (label, also) = match own {
                Half::Head => (format!("has no {parts}, and nothing names it"), format!("has only {parts}")),
                _ => (format!("has only {parts}, and nothing names it"), format!("has no {parts}")),
            };
            let message = format!("the tables of one {what} have two names, `{}` and `{near}`", name.value);
            let diagnostic = rule::UNKNOWN_TYPE
                .at(name.span, message)
                .label(label)
                .also(other.span, also)
                .help(format!("did you mean `{near}`?"))
                .rename(name.span, self.proposals.unambiguous(&name.value, names()));
            found.push((index, near.to_owned(), diagnostic));
        }
        for (index, near, diagnostic) in found {
            self.damage_type(TypeId::new(self.first_type + index));
            if let Some(&id) = self.types_by_name.get(near.as_str()) {
                self.damage_type(id);
            }
            self.report(diagnostic);
        }
    }

    /// The names of types that anything refers to, whether they exist or not.
    pub(super) fn referenced_names(&self) -> HashSet<&str> {
        let mut referenced = HashSet::from(["Error"]);
        let reply = self.description.service.error_reply.as_ref().and_then(|reply| reply.element.as_ref());
        let of_codes = self.description.service.errors.iter().filter_map(|error| error.element.as_ref());
        referenced.extend(reply.into_iter().chain(of_codes).map(|name| name.value.as_str()));
        for (_, decl) in &self.types {
            let TypeDecl::Element(element) = decl else { continue };
            referenced.extend(element.variants.iter().map(|name| name.value.as_str()));
            for field in &element.fields {
                let more = &*field.more;
                let names = [&field.type_name, &more.list, &more.map, &more.set, &more.choice].into_iter().flatten();
                referenced.extend(names.map(|name| name.value.as_str()));
            }
        }
        for (_, decl) in &self.operations {
            let responses = decl.responses.iter().flat_map(|list| &list.value).map(|response| &response.body);
            let bodies = [&decl.body, &decl.response].into_iter().chain(responses).flatten();
            referenced.extend(bodies.filter_map(element_of));
            let parameters = [&decl.path, &decl.query, &decl.headers, &decl.response_headers].into_iter().flatten();
            referenced.extend(parameters.filter_map(|decl| decl.type_name.as_ref()).map(|name| name.value.as_str()));
        }
        let of_all = self.description.service.query.iter().chain(&self.description.service.headers);
        referenced.extend(of_all.filter_map(|decl| decl.type_name.as_ref()).map(|name| name.value.as_str()));
        let resources = self.description.resources.iter().map(|resource| &resource.parameters);
        for decl in std::iter::once(&self.description.service.parameters).chain(resources) {
            let parameters = [&decl.path, &decl.query, &decl.headers, &decl.response_headers].into_iter().flatten();
            referenced.extend(parameters.filter_map(|decl| decl.type_name.as_ref()).map(|name| name.value.as_str()));
        }
        referenced
    }
}

fn element_of(body: &BodyDecl) -> Option<&str> {
    match &body.kind {
        BodyKind::Element(name) => Some(&name.value),
        _ => None,
    }
}
