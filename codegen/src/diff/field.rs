//! Changes of a field.
//!
//! In: a field in both states, or in one. Out: changes of its names, its Rust type, what it holds, when it must be
//! there, and what is checked before it is sent.

use xms_facts::Version;

use super::availability::AvailabilityChange;
use super::content::content_text;
use super::element::is_variant;
use super::{Effect, Location, Walk, or_none, range_text};
use crate::model::{Content, Field, Limits, Type};

/// A field that both states have.
pub(super) struct Fields<'a> {
    /// The elements it belongs to.
    pub(super) owners: (&'a Type, &'a Type),
    /// Before and after.
    pub(super) fields: (&'a Field, &'a Field),
    /// The versions at which the element occurs.
    pub(super) versions: &'a [Version],
}

impl Fields<'_> {
    fn subject(&self) -> String {
        format!("{}/{}", self.owners.1.name.value, self.fields.1.name.value)
    }

    fn sent(&self) -> bool {
        self.owners.0.reach.request
    }

    fn answered(&self) -> bool {
        self.owners.0.reach.response
    }

    /// The versions at which a check is true.
    fn at(&self, check: impl Fn(Version) -> bool) -> Vec<Version> {
        self.versions.iter().copied().filter(|&version| check(version)).collect()
    }
}

impl Walk<'_> {
    /// A field that is new in an element that is not.
    pub(super) fn added(&mut self, old: &Type, new: &Type, field: &Field, versions: &[Version]) {
        let subject = format!("{}/{}", new.name.value, field.name.value);
        if is_variant(new) {
            let what = "a variant is new".to_owned();
            self.push(Effect::NONE, Location::New(field.name.span), &subject, what, "variants are an open set");
            return;
        }
        let needed: Vec<Version> = versions.iter().copied().filter(|&version| self.is_needed(field, version)).collect();
        let always = field.is_always(new) && !matches!(field.content, Content::Fixed(_));
        let used = old.reach.request || old.reach.response;
        let wire = used && !needed.is_empty();
        let is_required = field.required || field.availability.required_since.is_some();
        let why = match (wire, old.reach.request) {
            (true, true) => format!("requests without it were accepted at {}", range_text(&needed)),
            (true, false) => format!("an answer without it, at {}, is an error now", range_text(&needed)),
            (false, _) if always => "`new` takes one more argument".to_owned(),
            (false, _) if is_required => "it is required only at versions that were not known before".to_owned(),
            (false, true) => "it may be left out".to_owned(),
            (false, false) => "an answer without it is understood as before".to_owned(),
        };
        let kind = if always || is_required { "a required field" } else { "an optional field" };
        let kind = if matches!(field.content, Content::Fixed(_)) { "a constant field" } else { kind };
        let effect = Effect { callers: always, wire };
        self.push(effect, Location::New(field.name.span), &subject, format!("{kind} is new"), why);
    }

    /// Whether a field of the new state must be there at a version.
    fn is_needed(&self, field: &Field, version: Version) -> bool {
        let target = field.content.named();
        field.availability.exists_at(version)
            && target.is_none_or(|target| self.new[target].availability.exists_at(version))
            && field.is_required_at(version)
    }

    /// A field that both states have.
    pub(super) fn field(&mut self, item: &Fields<'_>) {
        let (old, new) = item.fields;
        let (subject, location) = (item.subject(), Location::New(new.name.span));
        self.words((&old.prose, &old.default), (&new.prose, &new.default));
        self.field_names(item);
        let facts = (&*old.availability, &*new.availability);
        self.availability_change(&AvailabilityChange {
            subject: &subject,
            location,
            facts,
            versions: item.versions,
            sent: item.sent(),
        });
        let effect = self.content(&old.content, &new.content);
        if effect.is_breaking() {
            let what =
                format!("is {}, was {}", content_text(self.new, &new.content), content_text(self.old, &old.content));
            self.push(effect, location, &subject, what, content_reason(effect));
        }
        self.requirement(item);
        self.flags(item);
        if item.sent() {
            self.limits(&subject, location, &old.limits, &new.limits);
        }
    }

    /// Rust's name, the names that are written, and those that are read.
    fn field_names(&mut self, item: &Fields<'_>) {
        let (old, new) = item.fields;
        let (subject, location) = (item.subject(), Location::New(new.name.span));
        let is_member = |field: &Field| !matches!(field.content, Content::Fixed(_));
        if old.rust != new.rust && is_member(old) && is_member(new) {
            let kind = if is_variant(item.owners.1) { "variant" } else { "field" };
            let what = format!("the Rust {kind} is `{}`, was `{}`", new.rust, old.rust);
            self.push(Effect::CALLERS, location, &subject, what, "programs name it");
        }
        if all_names(old) == all_names(new) {
            return;
        }
        let other = item.at(|version| written(old, version) != written(new, version));
        let removed: Vec<&str> = read(old).into_iter().filter(|name| !read(new).contains(name)).collect();
        let wire = (item.sent() && !other.is_empty()) || (item.answered() && !removed.is_empty());
        let why = if item.sent() && !other.is_empty() {
            format!("at {} it is written under another name", range_text(&other))
        } else if item.answered() && !removed.is_empty() {
            format!("it is no longer read under `{}`", removed.join("`, `"))
        } else if other.is_empty() {
            "at versions that were known it is written as before, and every name is still read".to_owned()
        } else {
            "every name that answers had is still read".to_owned()
        };
        let what = format!("is called {}, before {}", names(new), names(old));
        self.push(if wire { Effect::WIRE } else { Effect::NONE }, location, &subject, what, why);
    }

    /// When it must be there.
    fn requirement(&mut self, item: &Fields<'_>) {
        let (old, new) = item.fields;
        if is_variant(item.owners.1) {
            return;
        }
        let (always, is_always) = (old.is_always(item.owners.0), new.is_always(item.owners.1));
        let is_member = |field: &Field| !matches!(field.content, Content::Fixed(_));
        let callers = always != is_always && is_member(old) && is_member(new);
        if requirement_text(old) == requirement_text(new) && !callers {
            return;
        }
        // Where it did not exist before, its being there is another change.
        let asked = item.at(|version| {
            old.availability.exists_at(version) && !old.is_required_at(version) && self.is_needed(new, version)
        });
        let wire = !asked.is_empty() && (item.sent() || item.answered());
        let mut reasons = Vec::new();
        if callers {
            let plain = matches!(
                new.content,
                Content::List { .. } | Content::Flat(_) | Content::Map { .. } | Content::Set { .. }
            );
            reasons.push(match (is_always, plain && !new.keep_empty && !new.nil) {
                (true, true) => "`new` takes it as an argument".to_owned(),
                (false, true) => "`new` no longer takes it".to_owned(),
                (true, false) => "its type in Rust is no `Option` any more, and `new` takes it".to_owned(),
                (false, false) => "its type in Rust is an `Option` now, and `new` no longer takes it".to_owned(),
            });
        }
        if wire && item.sent() {
            reasons.push(format!("requests without it were accepted at {}", range_text(&asked)));
        } else if wire {
            reasons.push(format!("an answer without it, at {}, is an error now", range_text(&asked)));
        }
        if reasons.is_empty() {
            reasons.push("nothing more is asked at versions that were known".to_owned());
        }
        let what = if requirement_text(old) == requirement_text(new) {
            // The gate of the field, or of its element, has moved.
            let state = if is_always {
                "every version of its element has it"
            } else {
                "not every version of its element has it"
            };
            state.to_owned()
        } else {
            format!("is {}, was {}", requirement_text(new), requirement_text(old))
        };
        self.push(Effect { callers, wire }, Location::New(new.name.span), &item.subject(), what, reasons.join("; "));
    }

    fn flags(&mut self, item: &Fields<'_>) {
        let (old, new) = item.fields;
        let (subject, location) = (item.subject(), Location::New(new.name.span));
        if old.place != new.place {
            let text = |field: &Field| match field.place {
                crate::model::Place::Element => "a child",
                crate::model::Place::Attribute => "an attribute",
                crate::model::Place::Text => "the element's text",
            };
            let what = format!("is {}, was {}", text(new), text(old));
            self.push(Effect::WIRE, location, &subject, what, "it stands elsewhere on the wire");
        }
        if old.namespace != new.namespace {
            let uri = |field: &Field| {
                field.namespace.as_ref().map_or_else(|| "that of its parent".to_owned(), |uri| or_none(uri))
            };
            let what = format!("the namespace is {}, was {}", uri(new), uri(old));
            self.push(Effect::WIRE, location, &subject, what, "the other side knows the earlier namespace");
        }
        let plain = matches!(new.content, Content::One(_));
        for (before, after, on, off, effect, why) in [
            (
                old.secret,
                new.secret,
                "is secret",
                "is no longer secret",
                Effect::CALLERS,
                "its type in Rust is another",
            ),
            (old.nil, new.nil, "may be nil on purpose", "is never nil", Effect::CALLERS, "its type in Rust is another"),
            (
                old.keep_empty,
                new.keep_empty,
                "empty and absent are different",
                "empty and absent are the same",
                if plain { Effect::NONE } else { Effect::CALLERS },
                if plain { "its type in Rust is the same" } else { "its type in Rust is another" },
            ),
        ] {
            if before != after {
                self.push(effect, location, &subject, if after { on } else { off }, why);
            }
        }
    }

    /// What is checked before sending.
    pub(super) fn limits(&mut self, subject: &str, location: Location, old: &Limits, new: &Limits) {
        let pattern = |limits: &Limits| limits.pattern.as_ref().map(|pattern| pattern.value.clone());
        let (before, after) = (pattern(old), pattern(new));
        if (old.min, old.max, &before) == (new.min, new.max, &after) {
            return;
        }
        let tighter = new.min.is_some_and(|min| old.min.is_none_or(|before| before < min))
            || new.max.is_some_and(|max| old.max.is_none_or(|before| max < before))
            || (after.is_some() && after != before);
        let (effect, why) = if tighter {
            (Effect::BOTH, "values that were sent are refused")
        } else {
            (Effect::NONE, "every value that was accepted still is")
        };
        let what = format!("takes {}, before {}", limits_text(new), limits_text(old));
        self.push(effect, location, subject, what, why);
    }
}

/// Why another content breaks somebody.
pub(super) fn content_reason(effect: Effect) -> &'static str {
    match (effect.callers, effect.wire) {
        (true, true) => "its type in Rust is another, and so is what stands on the wire",
        (true, false) => "its type in Rust is another; what stood on the wire is still understood",
        _ => "what stands on the wire is something else",
    }
}

/// The name that is written at a version.
fn written(field: &Field, version: Version) -> &str {
    match &field.was {
        Some(was) if version < was.until.value => &was.name,
        _ => &field.tag,
    }
}

/// All names that are read.
fn read(field: &Field) -> Vec<&str> {
    let was = field.was.iter().map(|was| was.name.as_str());
    std::iter::once(field.tag.as_str()).chain(was).chain(field.also.iter().map(String::as_str)).collect()
}

/// The names in words.
fn names(field: &Field) -> String {
    let mut text = format!("`{}`", field.tag);
    if let Some(was) = &field.was {
        text.push_str(&format!(" (`{}` until {})", was.name, was.until.value));
    }
    if !field.also.is_empty() {
        text.push_str(&format!(" (read as `{}`, too)", field.also.join("`, `")));
    }
    text
}

/// When it is required, in words.
fn requirement_text(field: &Field) -> String {
    let availability = &field.availability;
    match (&availability.required_since, &availability.optional_since) {
        (None, None) => if field.required { "required" } else { "optional" }.to_owned(),
        (Some(required), None) => format!("required from {} on", required.value),
        (None, Some(optional)) => format!("required before {}", optional.value),
        (Some(required), Some(optional)) => {
            format!("required from {} and optional from {} on", required.value, optional.value)
        }
    }
}

fn limits_text(limits: &Limits) -> String {
    let mut parts = Vec::new();
    parts.extend(limits.min.map(|min| format!("at least {min}")));
    parts.extend(limits.max.map(|max| format!("at most {max}")));
    parts.extend(limits.pattern.as_ref().map(|pattern| format!("what matches `{}`", pattern.value)));
    if parts.is_empty() { "any value".to_owned() } else { parts.join(", ") }
}

/// Its name on the wire, the one before and up to when, and those that are read. Where they stand does not count.
fn all_names(field: &Field) -> (&str, Option<(&str, Version)>, &[String]) {
    (&field.tag, field.was.as_ref().map(|was| (&*was.name, was.until.value)), &field.also)
}
