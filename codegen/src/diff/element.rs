//! Changes of elements.
//!
//! In: an element in both states. Out: changes of its names, its namespace, and which of its fields belong together;
//! then field by field.

use super::availability::AvailabilityChange;
use super::field::Fields;
use super::pairs::{operations, types};
use super::{Effect, Location, Walk, or_none};
use crate::model::{
    Body, Content, Discriminator, Field, Form, Model, Place, Record, Type, TypeId, TypeKind, Union, ValueType,
};
use crate::source::Span;

/// The module of a type: with that of the folder, where services share it.
fn module(model: &Model, item: &Type) -> String {
    let resource = &model[item.resource];
    let home = &model[resource.service];
    if home.is_common { format!("{}::{}", home.module, resource.module) } else { resource.module.clone() }
}

impl Walk<'_> {
    /// An element or enum that both states have.
    pub(super) fn item(&mut self, old_id: TypeId, new_id: TypeId) {
        let (old, new) = (&self.old[old_id], &self.new[new_id]);
        let subject = new.name.value.as_str();
        let location = Location::New(new.name.span);
        self.prose(&old.prose, &new.prose);
        if old.name.value != new.name.value || old.rust != new.rust {
            let what = format!("the Rust type is `{}`, was `{}`", new.rust, old.rust);
            let effect = if old.rust == new.rust { Effect::NONE } else { Effect::CALLERS };
            let why = "programs name it; on the wire nothing changes";
            self.push(effect, location, subject, what, why);
        }
        let (before, after) = (module(self.old, old), module(self.new, new));
        if before != after {
            let what = format!("stands in the module `{after}`, was in `{before}`");
            self.push(Effect::CALLERS, location, subject, what, "programs name the module");
        }
        let versions = self.versions.clone();
        let facts = (&*old.availability, &*new.availability);
        self.availability_change(&AvailabilityChange {
            subject,
            location,
            facts,
            versions: &versions,
            sent: old.reach.request,
        });
        match (&old.kind, &new.kind) {
            (TypeKind::Record(left), TypeKind::Record(right)) if left.form == right.form => {
                self.names(old_id, new, (&left.tag, &left.namespace), (&right.tag, &right.namespace));
                self.record(old, new, left, right);
            }
            (TypeKind::Union(left), TypeKind::Union(right)) => {
                self.names(old_id, new, (&left.tag, &left.namespace), (&right.tag, &right.namespace));
                self.union(new, left, right);
            }
            (TypeKind::Enum(left), TypeKind::Enum(right)) => self.values(old, new, left, right),
            _ => {
                let kind = |item: &Type| match item.kind {
                    TypeKind::Record(ref record) => match record.form {
                        Form::Struct => "an element",
                        Form::OneOf => "an element with exactly one child",
                        Form::Choice => "a choice of children",
                    },
                    TypeKind::Union(_) => "one of several elements",
                    TypeKind::Enum(_) => "a set of values",
                };
                let what = format!("is {}, was {}", kind(new), kind(old));
                self.push(Effect::BOTH, location, subject, what, "both the Rust type and the wire are others");
            }
        }
    }

    fn names(&mut self, id: TypeId, new: &Type, before: (&String, &String), after: (&String, &String)) {
        let old = &self.old[id];
        let (subject, location) = (new.name.value.as_str(), Location::New(new.name.span));
        if before.0 != after.0 {
            let what = format!("is called `{}` on the wire, was `{}`", after.0, before.0);
            // Where it is a child, the field gives the name.
            let effect = if self.uses_tag(id) { Effect::WIRE } else { Effect::NONE };
            let why = if self.uses_tag(id) {
                "the other side knows the earlier name"
            } else {
                "fields that hold it have names of their own"
            };
            self.push(effect, location, subject, what, why);
        }
        // Elements of the service's own namespace move with it.
        let (left, right) = (&self.services.0.namespace, &self.services.1.namespace);
        let moves = before.1 == left && after.1 == right;
        if before.1 != after.1 && !moves {
            let what = format!("the namespace is {}, was {}", or_none(after.1), or_none(before.1));
            let why = "the other side knows the earlier namespace";
            let effect = if old.reach.request || old.reach.response { Effect::WIRE } else { Effect::NONE };
            self.push(effect, location, subject, what, why);
        }
    }

    /// Whether an element of the old state is the root of a body, or an item of a list that is called as it is.
    fn uses_tag(&self, id: TypeId) -> bool {
        let is_root = |body: &Body| *body == Body::Element(id);
        let (model, service) = (self.old, self.services.0);
        let Some((tag, _)) = model[id].root() else { return false };
        let is_item = |field: &Field| match &field.content {
            Content::List { item, tag: name, .. } => *item == ValueType::Named(id) && name == tag,
            _ => false,
        };
        let of_codes = service.errors.iter().filter_map(|error| error.reply.as_ref());
        service.error_reply.iter().chain(of_codes).any(|reply| reply.element == id)
            || operations(model, service).any(|operation| {
                let operation = &model[operation];
                is_root(&operation.body) || operation.responses.iter().any(|response| is_root(&response.body))
            })
            || types(model, service).any(|owner| match &model[owner].kind {
                TypeKind::Record(record) => record.fields.iter().any(is_item),
                _ => false,
            })
    }

    fn record(&mut self, old: &Type, new: &Type, left: &Record, right: &Record) {
        let subject = new.name.value.as_str();
        let pairs = pairs(left, right);
        let versions = self.versions_of(old);
        for (index, field) in left.fields.iter().enumerate() {
            if pairs.iter().all(|&(other, _)| other != index) {
                self.removed(old, subject, field);
            }
        }
        for (index, field) in right.fields.iter().enumerate() {
            match pairs.iter().find(|&&(_, other)| other == index) {
                Some(&(other, _)) => {
                    let fields = (&left.fields[other], field);
                    self.field(&Fields { owners: (old, new), fields, versions: &versions });
                }
                None => self.added(old, new, field, &versions),
            }
        }
        if !right.is_enum() {
            self.order(old, new, left, right, &pairs);
        }
        self.alternatives(old, new, left, right);
    }

    fn removed(&mut self, old: &Type, owner: &str, field: &Field) {
        let subject = format!("{owner}/{}", field.name.value);
        let is_variant = is_variant(old);
        let is_member = is_variant || !matches!(field.content, Content::Fixed(_));
        let effect = Effect { callers: is_member, wire: old.reach.request };
        let why = match (old.reach.request, is_member) {
            (true, true) => "programs that set it no longer compile, and it is not sent any more",
            (true, false) => "it is not sent any more",
            (false, true) => "programs that read it no longer compile; in an answer it is passed over",
            (false, false) => "in an answer it is passed over",
        };
        self.push(
            effect,
            Location::Old(field.name.span),
            &subject,
            if is_variant { "the variant is gone" } else { "the field is gone" },
            why,
        );
    }

    /// X before Y where it was Y before X: what is written in order, and the arguments of `new`.
    fn order(&mut self, old: &Type, new: &Type, left: &Record, right: &Record, pairs: &[(usize, usize)]) {
        let moved = moved(pairs);
        let written = |&&(before, after): &&(usize, usize)| {
            let is_child = |field: &Field| field.place == Place::Element;
            is_child(&left.fields[before]) && is_child(&right.fields[after])
        };
        let given = |&&(before, after): &&(usize, usize)| {
            left.fields[before].is_always(old) && right.fields[after].is_always(new)
        };
        let of_given: Vec<(usize, usize)> = pairs.iter().filter(given).copied().collect();
        let callers = !self::moved(&of_given).is_empty();
        let children: Vec<&(usize, usize)> = moved.iter().filter(written).collect();
        if children.is_empty() && !callers {
            return;
        }
        let wire = old.reach.request && !children.is_empty();
        let names: Vec<String> =
            moved.iter().map(|&(_, after)| format!("`{}`", right.fields[after].name.value)).collect();
        let why = match (callers, wire) {
            (true, true) => "requests are written in another order, and the arguments of `new` stand in another order",
            (true, false) => "the arguments of `new` stand in another order",
            (false, true) => "requests are written in another order, which a service may refuse",
            (false, false) => "answers are read in any order",
        };
        let location = moved.first().map_or(new.name.span, |&(_, after)| right.fields[after].name.span);
        let what = format!("{} in another place", sentence(&names));
        self.push(Effect { callers, wire }, Location::New(location), &new.name.value, what, why);
    }

    fn alternatives(&mut self, old: &Type, new: &Type, left: &Record, right: &Record) {
        let names = |record: &Record| -> Vec<String> {
            let fields = record.at_least_one.iter().filter_map(|&index| record.fields.get(index));
            fields.map(|field| field.name.value.clone()).collect()
        };
        let (before, after) = (names(left), names(right));
        if before == after {
            return;
        }
        let narrower = !after.is_empty() && (before.is_empty() || !before.iter().all(|name| after.contains(name)));
        let effect = if narrower && old.reach.request { Effect::BOTH } else { Effect::NONE };
        let why = if narrower && old.reach.request {
            "requests that set none of them are refused"
        } else {
            "every request that was accepted still is"
        };
        let text = |names: &[String]| or_none(&names.join("`, `"));
        let what = format!("needs at least one of {}, before {}", text(&after), text(&before));
        self.push(effect, Location::New(new.name.span), &new.name.value, what, why);
    }

    fn union(&mut self, new: &Type, left: &Union, right: &Union) {
        let (subject, location) = (new.name.value.as_str(), Location::New(new.name.span));
        if left.discriminator != right.discriminator {
            let what =
                format!("is told apart by {}, was by {}", told_by(&right.discriminator), told_by(&left.discriminator));
            self.push(Effect::WIRE, location, subject, what, "the other side looks at the earlier child");
        }
        for (text, variant) in &left.variants {
            let known = |other: &&(String, TypeId)| self.is_same(*variant, other.1) || other.0 == *text;
            match right.variants.iter().find(known) {
                None => {
                    let span = self.old[*variant].name.span;
                    let what = format!("the variant `{text}` is gone");
                    let why = "programs that name it no longer compile; in an answer it is kept as it came";
                    self.push(Effect::CALLERS, Location::Old(span), subject, what, why);
                }
                Some((other, target)) if other != text || !self.is_same(*variant, *target) => {
                    let effect = if other == text { Effect::BOTH } else { Effect::WIRE };
                    let target = &self.new[*target].name.value;
                    let what =
                        format!("`{other}` is `{target}`, before `{text}` was `{}`", self.old[*variant].name.value);
                    self.push(effect, location, subject, what, "another text stands for the element");
                }
                Some(_) => {}
            }
        }
        for (text, variant) in &right.variants {
            let known = |other: &(String, TypeId)| self.is_same(other.1, *variant) || other.0 == *text;
            if !left.variants.iter().any(known) {
                let span: Span = self.new[*variant].name.span;
                let what = format!("the variant `{text}` is new");
                self.push(Effect::NONE, Location::New(span), subject, what, "variants are an open set");
            }
        }
    }
}

/// `A stands`, `A and B stand`
fn sentence(names: &[String]) -> String {
    match names {
        [] => "the required fields stand".to_owned(),
        [one] => format!("{one} stands"),
        [others @ .., last] => format!("{} and {last} stand", others.join(", ")),
    }
}

/// The fields that are the same: by name, or else by a name that the other state still knows.
fn pairs(left: &Record, right: &Record) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let same: [fn(&Field, &Field) -> bool; 2] = [
        |old, new| old.name.value == new.name.value,
        |old, new| {
            let knows = |field: &Field, name: &str| {
                field.was.as_ref().is_some_and(|was| was.name == name) || field.also.iter().any(|also| also == name)
            };
            let is_there = |field: &Field| (field.tag.clone(), field.place, field.namespace.clone());
            knows(new, &old.tag) || knows(old, &new.tag) || is_there(old) == is_there(new)
        },
    ];
    for is_same in same {
        for (before, old) in left.fields.iter().enumerate() {
            if pairs.iter().any(|&(other, _)| other == before) {
                continue;
            }
            let free = |after: usize| pairs.iter().all(|&(_, other)| other != after);
            let found = right.fields.iter().enumerate().find(|&(after, new)| free(after) && is_same(old, new));
            pairs.extend(found.map(|(after, _)| (before, after)));
        }
    }
    pairs.sort_unstable();
    pairs
}

/// As few pairs as possible whose moving explains the new order; `pairs` is in the old order.
fn moved(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // The longest run of pairs that rises in the new order, too, ending at each.
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(pairs.len());
    for (index, &(_, after)) in pairs.iter().enumerate() {
        let before =
            (0..index).filter(|&other| pairs[other].1 < after).max_by_key(|&other| (best[other].0, index - other));
        best.push((before.map_or(1, |other| best[other].0 + 1), before));
    }
    let mut stays = vec![false; pairs.len()];
    let mut at = (0..pairs.len()).max_by_key(|&index| best[index].0);
    while let Some(index) = at {
        stays[index] = true;
        at = best[index].1;
    }
    pairs.iter().zip(stays).filter(|(_, stays)| !stays).map(|(&pair, _)| pair).collect()
}

/// Whether the fields of an element are variants of an enum.
pub(super) fn is_variant(owner: &Type) -> bool {
    matches!(&owner.kind, TypeKind::Record(record) if record.is_enum())
}

/// What tells the variants of an element apart, in words.
fn told_by(discriminator: &Discriminator) -> String {
    let what = if discriminator.place == Place::Attribute { "the attribute " } else { "" };
    let namespace = discriminator.namespace.as_ref().map(|uri| format!(" in `{uri}`")).unwrap_or_default();
    format!("{what}`{}`{namespace}", discriminator.tag)
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn only_what_moved_is_told() {
        assert_eq!(moved(&[(0, 0), (1, 2), (2, 3)]), []);
        assert_eq!(moved(&[(0, 3), (1, 0), (2, 1)]), [(0, 3)]);
        assert_eq!(moved(&[(0, 1), (1, 2), (2, 0)]), [(2, 0)]);
    }
}
