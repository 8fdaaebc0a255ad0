//! Rules about when things exist.
//!
//! X0302 older than everything it belongs to; X0303 gone before it came; X0304 `since` beside `seen`; X0305 an
//! earlier name that never applies; X0306 older than the element it refers to; X0307 a change between optional and
//! required that cannot be; X0308 known versions out of order.

use std::collections::HashMap;

use xms_facts::Version;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Availability, Field, Model, Operation, OperationId, Parameter, Service, Type, TypeId, TypeKind};
use crate::rule;
use crate::source::{Span, Spanned};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let mut rules = Rules { model, diagnostics, older: Vec::new() };
    model.own_services().for_each(|id| rules.service(&model[id]));
    for (index, operation) in model.operations.iter().enumerate() {
        rules.operation(operation, !model.damage.operations.contains(&OperationId::new(index)));
    }
    model.types.iter().for_each(|item| rules.item(item));
    rules.report_older();
}

/// As many parts of a thing as are each told to be older than it; where more are, the thing's own version is wrong.
const FEW_OLDER_PARTS: usize = 2;

/// What a thing belongs to, and from which documented version on that can occur.
struct Owner<'a> {
    since: Option<Version>,
    /// Where the version is written, and who says it.
    place: Option<(Span, &'a str)>,
}

struct Rules<'a> {
    model: &'a Model,
    diagnostics: &'a mut Diagnostics,
    /// Reports of X0302, each with the place of its owner's version.
    older: Vec<(Option<Span>, Diagnostic)>,
}

impl Rules<'_> {
    fn service(&mut self, service: &Service) {
        for pair in service.known.windows(2) {
            let [earlier, later] = pair else { continue };
            let (message, help) = match later.value.cmp(&earlier.value) {
                std::cmp::Ordering::Greater => continue,
                std::cmp::Ordering::Equal => (format!("{} stands twice in `known`", later.value), "remove one"),
                std::cmp::Ordering::Less => (
                    format!("{} stands after {} in `known`", later.value, earlier.value),
                    "write the versions oldest first",
                ),
            };
            let mut diagnostic = rule::KNOWN_OUT_OF_ORDER
                .at(later.span, message)
                .label("out of order")
                .also(earlier.span, "after this one")
                .help(help);
            if later.value == earlier.value {
                diagnostic = diagnostic.remove(later.span);
            } else {
                let mut sorted: Vec<Version> = service.known.iter().map(|version| version.value).collect();
                sorted.sort();
                for (version, sorted) in service.known.iter().zip(sorted) {
                    diagnostic = diagnostic.rename(version.span, Some(sorted.to_string()));
                }
            }
            self.diagnostics.push(diagnostic);
        }
        for parameter in service.host_parameters.iter().chain(&service.base_parameters) {
            self.availability(&parameter.availability, &parameter.name.value, None);
        }
    }

    /// `whole` says that nothing of it is missing, such as a version of its body that could not be read.
    fn operation(&mut self, operation: &Operation, whole: bool) {
        self.availability(&operation.availability, &operation.id, None);
        let owner = Owner {
            since: operation.availability.since.as_ref().map(|since| since.value),
            place: operation.availability.since.as_ref().map(|since| (since.span, operation.id.as_str())),
        };
        let lists = [&operation.path_parameters, &operation.query, &operation.headers, &operation.response_headers];
        for parameter in lists.into_iter().flatten() {
            self.parameter(parameter, &owner);
        }
        let of_request = (&operation.body, &operation.body_presence, "the body of");
        let of_answers =
            operation.responses.iter().map(|response| (&response.body, &response.presence, "the answer of"));
        for (body, presence, what) in std::iter::once(of_request).chain(of_answers) {
            let name = format!("{what} {}", operation.id);
            self.availability(&presence.availability, &name, owner.since);
            self.not_older(&presence.availability, &name, &owner);
            let begin = first(&presence.availability).or(first(&operation.availability));
            if let (Some(id), Some(first), true) = (body.named(), begin, whole) {
                self.refers(first, &operation.id, id);
            }
        }
    }

    fn parameter(&mut self, parameter: &Parameter, owner: &Owner<'_>) {
        let name = &parameter.name.value;
        // One that is shared may be older than one of those that have it.
        let owner_since = owner.since.filter(|_| !parameter.is_shared);
        self.availability(&parameter.availability, name, owner_since);
        if !parameter.is_shared {
            self.not_older(&parameter.availability, name, owner);
        }
    }

    fn item(&mut self, item: &Type) {
        self.availability(&item.availability, &item.name.value, item.reach.since);
        let earliest = self.earliest_operation(item);
        self.not_older(&item.availability, &item.name.value, &Owner { since: item.reach.since, place: earliest });
        let since = item.since();
        let own = item.availability.since.as_ref().filter(|own| Some(own.value) == since);
        let own = own.map(|own| (own.span, item.name.value.as_str()));
        let owner = Owner { since, place: own.or(earliest) };
        match &item.kind {
            TypeKind::Record(record) => record.fields.iter().for_each(|field| self.field(field, &owner)),
            TypeKind::Enum(values) => {
                for value in &values.values {
                    self.availability(&value.availability, &value.text.value, owner.since);
                    self.not_older(&value.availability, &value.text.value, &owner);
                }
            }
            TypeKind::Union(_) => {}
        }
    }

    /// The operation to which a type owes its version.
    fn earliest_operation(&self, item: &Type) -> Option<(Span, &'static str)> {
        let operations = item.reach.operations.iter().map(|&id| &self.model[id].availability);
        let since =
            operations.filter_map(|availability| availability.since.as_ref()).min_by_key(|since| since.value)?;
        Some((since.span, "the first operation that uses it"))
    }

    fn field(&mut self, field: &Field, owner: &Owner<'_>) {
        let name = &field.name.value;
        self.availability(&field.availability, name, owner.since);
        self.not_older(&field.availability, name, owner);
        let begin = field.availability.first().or(owner.since);
        self.was(field, begin);
        self.required(field, begin);
        if let (Some(target), Some(first)) = (field.content.named(), first(&field.availability)) {
            self.refers(first, name, target);
        }
    }

    /// X0303 and X0304.
    fn availability(&mut self, availability: &Availability, name: &str, owner: Option<Version>) {
        if let (Some(since), Some(seen)) = (&availability.since, &availability.seen) {
            self.diagnostics.push(
                rule::SINCE_BESIDE_SEEN
                    .at(seen.span, format!("`{name}` has both `since` and `seen`"))
                    .label("an upper bound of what is known")
                    .also(since.span, "documented")
                    .help("remove `seen`: it is for what is documented nowhere")
                    .remove(seen.span),
            );
        }
        let Some(until) = &availability.until else { return };
        let begin = first(availability);
        let Some(first) = begin.map(|begin| begin.value).or(owner).filter(|first| until.value <= *first) else {
            return;
        };
        let mut diagnostic = rule::GONE_BEFORE_IT_CAME
            .at(until.span, format!("`{name}` is gone from {} on, but exists only from {first} on", until.value))
            .label("not after its first version")
            .help("`until` is the first version without it: correct one of the two");
        if let Some(begin) = begin {
            diagnostic = diagnostic.also(begin.span, "exists from here on");
        }
        self.diagnostics.push(diagnostic);
    }

    /// X0302.
    fn not_older(&mut self, availability: &Availability, name: &str, owner: &Owner<'_>) {
        let (Some(first), Some(since)) = (first(availability), owner.since) else { return };
        if first.value >= since {
            return;
        }
        let key = if availability.since.is_some() { "since" } else { "seen" };
        let mut diagnostic = rule::OLDER_THAN_OWNER
            .at(
                first.span,
                format!("`{name}` cannot exist from {} on: what it belongs to exists from {since} on", first.value),
            )
            .label(format!("before {since}"))
            .help(format!("remove `{key}`, or correct one of the two versions"));
        // It says no more than its owner's version: without it, it exists as long as it can.
        if availability.until.is_none() {
            diagnostic = diagnostic.remove(first.span);
        }
        if let Some((span, who)) = owner.place {
            diagnostic = diagnostic.also(span, format!("{who}: since here"));
        }
        self.older.push((owner.place.map(|(span, _)| span), diagnostic));
    }

    /// What is older than its owner, or the owner that nearly everything is older than.
    fn report_older(&mut self) {
        let found = std::mem::take(&mut self.older);
        // For lookup only: what is older than the version at a place.
        let mut parts: HashMap<Span, Vec<Span>> = HashMap::new();
        for (place, diagnostic) in &found {
            if let Some(place) = place {
                parts.entry(*place).or_default().push(diagnostic.span);
            }
        }
        for (place, diagnostic) in found {
            let Some(place) = place.filter(|place| parts.get(place).is_none_or(|parts| parts.len() > FEW_OLDER_PARTS))
            else {
                self.diagnostics.push(diagnostic);
                continue;
            };
            // All of them are told with the first.
            let Some(parts) = parts.remove(&place) else { continue };
            let message = format!("{} things that exist from here on are said to be older", parts.len());
            let mut whole = rule::OLDER_THAN_OWNER
                .at(place, message)
                .label("later than what belongs to it")
                .help("correct this version, or remove those of what belongs to it");
            parts.into_iter().for_each(|part| whole.add_location(part, "before that"));
            self.diagnostics.push(whole);
        }
    }

    /// X0305.
    fn was(&mut self, field: &Field, begin: Option<Version>) {
        let Some(was) = &field.was else { return };
        let name = &field.name.value;
        let (message, label) = match (begin, &field.availability.until) {
            (Some(begin), _) if was.until.value <= begin => (
                format!("`{name}` was never called `{}`: it exists from {begin} on", was.name),
                format!("not after {begin}"),
            ),
            (_, Some(until)) if until.value <= was.until.value => (
                format!("`{}` was never called `{name}`: it is gone from {} on", was.name, until.value),
                format!("not before {}", until.value),
            ),
            _ if was.name == *name => {
                (format!("the earlier name of `{name}` is the same"), "nothing changes here".to_owned())
            }
            _ => return,
        };
        self.diagnostics.push(
            rule::NEVER_CALLED_SO
                .at(was.until.span, message)
                .label(label)
                .help("remove `was`, or correct its `until`: the first version with the new name"),
        );
    }

    /// X0306.
    fn refers(&mut self, first: &Spanned<Version>, name: &str, target: TypeId) {
        let target = &self.model[target];
        let Some(since) = target.availability.since.as_ref().filter(|since| first.value < since.value) else { return };
        let target_name = &target.name.value;
        self.diagnostics.push(
            rule::REFERS_TO_NEWER
                .at(first.span, format!("`{name}` exists from {} on, but refers to `{target_name}`", first.value))
                .label(format!("before {}", since.value))
                .also(since.span, format!("`{target_name}` exists from here on"))
                .help(format!("write {} here, or correct the version of `{target_name}`", since.value)),
        );
    }

    /// X0307.
    fn required(&mut self, field: &Field, begin: Option<Version>) {
        let name = &field.name.value;
        let changes = [
            ("required-since", "required", &field.availability.required_since),
            ("optional-since", "optional", &field.availability.optional_since),
        ];
        for (key, state, version) in changes {
            let Some(version) = version else { continue };
            let Some(begin) = begin.filter(|begin| version.value <= *begin) else { continue };
            let instead = if state == "required" { "write `required = true` instead" } else { "remove it" };
            self.diagnostics.push(
                rule::NO_CHANGE
                    .at(
                        version.span,
                        format!("`{name}` cannot become {state} with {}: it exists from {begin} on", version.value),
                    )
                    .label(format!("not after {begin}"))
                    .help(format!("{instead}, or correct `{key}`")),
            );
        }
        let (required, optional) = (&field.availability.required_since, &field.availability.optional_since);
        if let (Some(required), Some(optional)) = (required, optional)
            && required.value == optional.value
        {
            self.diagnostics.push(
                rule::NO_CHANGE
                    .at(optional.span, format!("`{name}` cannot become required and optional with the same version"))
                    .label("optional here")
                    .also(required.span, "required here")
                    .help("remove one, or correct one of the versions"),
            );
        }
        if let Some(version) = required.as_ref().or(optional.as_ref()).filter(|_| field.required) {
            self.diagnostics.push(
                rule::NO_CHANGE
                    .at(version.span, format!("`{name}` is required anyway"))
                    .label("changes nothing")
                    .also(field.name.span, "has `required = true`")
                    .help("remove `required = true`: the version says when it is required"),
            );
        }
    }
}

/// The version from which something exists, with its place.
fn first(availability: &Availability) -> Option<&Spanned<Version>> {
    availability.since.as_ref().or(availability.seen.as_ref())
}
