//! Fields: what one part of an element is called, where it stands, and since when.
//!
//! In: nothing; generated code builds these. Out: the table of a field, and under which names it goes in which version.

use super::{Kind, Limits, Shape, Tags};
use crate::availability::availability_builders;
use crate::{Availability, Version};

/// Describes one field of an element.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Field {
    /// Gives its name on the wire.
    pub name: &'static str,
    /// Says what it holds.
    pub kind: Kind,
    /// Says where it stands.
    pub place: Place,
    /// Says in which versions it exists.
    pub availability: Availability,
    /// Says whether it must be set in a request, and is always there in a response.
    pub required: bool,
    /// Says whether its value is never shown.
    pub secret: bool,
    /// Says whether absent, empty and set are three states.
    pub keep_empty: bool,
    /// Says whether absent, nil and set are three states.
    pub nil: bool,
    /// Gives an earlier name, which is written before that version.
    pub was: Option<(&'static str, Version)>,
    /// Lists further names that are read.
    pub also: &'static [&'static str],
    /// Gives its namespace, where that is not its parent's; of an attribute, where it is in one.
    pub namespace: Option<&'static str>,
    /// Bounds its value, which is checked before sending.
    pub limits: Option<&'static Limits>,
    /// Whether it is written as a child of that very name in its parent's namespace.
    pub(crate) simple: bool,
    /// Whether its version facts leave something to decide.
    pub(crate) gated: bool,
    /// Whether it is a child that may be read as a text, once that is found: it has no parts and no states of its own.
    pub(crate) leaf: bool,
    /// Its tags, where it is written by its name and whoever made the table gave them.
    pub(crate) tags: Option<Tags>,
}

/// Says where a field stands in its element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Is a child element.
    Element,
    /// Is an attribute.
    Attribute,
    /// Is the element's own text.
    Content,
}

availability_builders!(Field);

impl Field {
    /// Describes an optional child that exists in every version.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            place: Place::Element,
            availability: Availability::ALWAYS,
            required: false,
            secret: false,
            keep_empty: false,
            nil: false,
            was: None,
            also: &[],
            namespace: None,
            limits: None,
            simple: !matches!(kind, Kind::Flat(Kind::Choice(_))),
            gated: false,
            leaf: kind.is_text(),
            tags: None,
        }
    }

    /// Gives its start tag and its end tag as one text, with 40 spaces behind them.
    #[doc(hidden)]
    pub const fn tags(mut self, text: &'static str) -> Self {
        if self.simple && !matches!(self.kind, Kind::Choice(_)) {
            self.tags = Tags::new(text, self.name);
        }
        self
    }

    /// Says that it must be set in a request, and is always there in a response.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Says that its value is never shown.
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Says that absent, empty and set are three states.
    pub const fn keep_empty(mut self) -> Self {
        self.keep_empty = true;
        self
    }

    /// Says that absent, nil and set are three states.
    pub const fn nil(mut self) -> Self {
        self.nil = true;
        self.leaf = false;
        self
    }

    const fn mark_gated(mut self) -> Self {
        self.gated = true;
        self
    }

    /// Says that it is an attribute.
    pub const fn attribute(mut self) -> Self {
        self.place = Place::Attribute;
        self.simple = false;
        self.leaf = false;
        self.tags = None;
        self
    }

    /// Says that it is the element's own text.
    pub const fn content(mut self) -> Self {
        self.place = Place::Content;
        self.simple = false;
        self.leaf = false;
        self.tags = None;
        self
    }

    /// Sets an earlier name, which is written before `until`.
    pub const fn was(mut self, name: &'static str, until: Version) -> Self {
        self.was = Some((name, until));
        self.simple = false;
        self.leaf = false;
        self.tags = None;
        self
    }

    /// Sets further names that are read.
    pub const fn also(mut self, names: &'static [&'static str]) -> Self {
        self.also = names;
        self
    }

    /// Sets a namespace that is not its parent's; of an attribute, any.
    pub const fn namespace(mut self, namespace: &'static str) -> Self {
        self.namespace = Some(namespace);
        self.simple = false;
        self.leaf = false;
        self.tags = None;
        self
    }

    /// Bounds its value, which is checked before sending.
    pub const fn limits(mut self, limits: &'static Limits) -> Self {
        self.limits = Some(limits);
        self
    }

    /// Whether no other child of its parent can be meant by another name: it has one name, in its parent's namespace.
    pub(crate) const fn has_one_name(&self) -> bool {
        self.simple && self.also.is_empty()
    }

    /// Whether it is an element that is there even when nothing is in it.
    pub(crate) fn counts_empty(&self) -> bool {
        let is_asked_for = self.required || self.keep_empty || self.availability.required_since.is_some();
        is_asked_for && matches!(self.kind, Kind::Record(_))
    }

    /// The table of which its children are the fields, where it takes children of several kinds without a wrapper.
    pub(crate) fn flat_choice(&self) -> Option<&'static Shape> {
        match self.kind {
            Kind::Flat(&Kind::Choice(shape)) => Some(shape),
            _ => None,
        }
    }

    /// The table of whose fields a child is one, whether it stands in a wrapper or not.
    pub(crate) fn choice(&self) -> Option<&'static Shape> {
        match self.kind {
            Kind::Choice(shape) | Kind::Flat(&Kind::Choice(shape)) => Some(shape),
            _ => None,
        }
    }

    /// Says whether the wire may call it so.
    pub fn is_called(&self, name: &str) -> bool {
        self.name == name || self.was.is_some_and(|(was, _)| was == name) || self.also.contains(&name)
    }

    /// Gives what it is called at `version`.
    pub fn name_at(&self, version: Version) -> &'static str {
        match self.was {
            Some((name, until)) if version < until => name,
            _ => self.name,
        }
    }
}
