//! Facts of a description as sentences.
//!
//! In: items of the model. Out: Markdown for doc comments, such as `` `<Label>`, required. Since 2013-03-01. ``.
//! How long lines may be, and what is shown where, is not decided here.

use super::comment::escape;
use super::occurrence;
use crate::language::{Retry, Scalar};
use crate::model::{
    Availability, BodyPresence, Content, Continuation, ContinuationSource, ContinuationTarget, Discriminator, Entries,
    Field, Form, Layer, Limits, Model, Operation, Parameter, ParameterPlace, ParameterRole, ParameterValues, Place,
    Record, Type, TypeKind, ValueType,
};
use crate::source::Spanned;

/// Method and path, of several addresses all of them.
pub(in crate::emit) fn requests(operation: &Operation) -> String {
    any_of(&operation.request_texts().iter().map(|text| code(text)).collect::<Vec<_>>())
}

/// `text` as code.
pub(in crate::emit) fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if text.starts_with('`') || text.ends_with('`') || text.trim().is_empty() { " " } else { "" };
    format!("{fence}{space}{}{space}{fence}", text.replace(['\n', '\r', '\t'], " "))
}

/// An element's tag as code.
fn tag(name: &str) -> String {
    code(&format!("<{name}>"))
}

/// `a, b or c`
pub(in crate::emit) fn any_of(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => format!("{} or {last}", others.join(", ")),
    }
}

/// A text as a sentence of its own: with a full stop.
fn sentence(text: &str) -> String {
    let text = escape(text.trim());
    if text.ends_with(['.', '!', '?', ':']) { text } else { text + "." }
}

/// What is known of the place, form and versions of a field of `owner`.
pub(in crate::emit) fn field(model: &Model, owner: &Type, field: &Field) -> String {
    let name = &field.tag;
    let mut parts = vec![match (field.place, &field.content) {
        (Place::Attribute, _) => format!("Attribute {}", code(name)),
        (Place::Text, _) => "The element's own text".to_owned(),
        (Place::Element, Content::List { item, .. }) if let Some(choice) = model.choice(*item) => {
            format!("{} of {} in any order", tag(name), alternatives(choice))
        }
        (Place::Element, Content::Flat(item)) if let Some(choice) = model.choice(*item) => {
            format!("{} in any order", alternatives(choice))
        }
        (Place::Element, Content::List { tag: item, inner, .. }) => {
            format!("{} of {}{}", tag(name), tag(item), layers(inner))
        }
        (Place::Element, Content::Flat(_)) => format!("{}, any number of times", tag(name)),
        (Place::Element, Content::Map { entries, flat, inner, .. }) => match &**entries {
            Entries::Pairs { key, value, .. } if *flat => {
                let [key, value] = [key, value].map(|part| tag(&part.name));
                format!("{} with {key} and {value}{}, any number of times", tag(name), layers(inner))
            }
            entries => format!("{} of {}{}", tag(name), pairs(entries), layers(inner)),
        },
        (Place::Element, _) => tag(name),
    }];
    if let Content::Set { delimiter, .. } = &field.content {
        parts.push(format!("joined by {}", code(delimiter)));
    }
    parts.extend(form(model, &field.content).map(str::to_owned));
    let is_alternative = matches!(&owner.kind, TypeKind::Record(record) if record.is_enum());
    if let Content::Fixed(text) = &field.content {
        parts.push(if text.is_empty() { "always empty".to_owned() } else { format!("always {}", code(text)) });
    }
    for (is, word) in [
        (field.required && !is_alternative, "required"),
        (field.secret, "secret"),
        (field.nil, "may be nil on purpose"),
        (field.keep_empty, "absent and empty are different"),
    ] {
        if is {
            parts.push(word.to_owned());
        }
    }
    if let Some(namespace) = &field.namespace {
        parts.push(in_namespace(namespace));
    }
    let mut sentences = vec![parts.join(", ") + "."];
    sentences.extend(inherited(model, owner, &field.availability));
    sentences.extend(versions(&field.availability));
    if let Some(was) = &field.was {
        sentences.push(format!("Before {} it is {}.", was.until.value, tag(&was.name)));
    }
    if !field.also.is_empty() {
        let names: Vec<String> = field.also.iter().map(|name| tag(name)).collect();
        sentences.push(format!("Read under {}, too.", any_of(&names)));
    }
    sentences.extend(default(field.default.as_ref()));
    let number = matches!(field.content, Content::One(ValueType::Scalar(Scalar::Int32 | Scalar::Int64)));
    sentences.extend(limits(&field.limits, number));
    sentences.extend(background(&field.availability));
    sentences.join(" ")
}

/// The entries of a map.
fn pairs(entries: &Entries) -> String {
    match entries {
        Entries::Pairs { entry, key, value } => {
            format!("{} with {} and {}", tag(&entry.name), tag(&key.name), tag(&value.name))
        }
        Entries::ByName { .. } => "elements that are called by their names".to_owned(),
    }
}

/// What stands in each item or entry, from the outside in.
fn layers(inner: &[Layer]) -> String {
    let text = |layer: &Layer| match layer {
        Layer::List(item) => format!(" of {}", tag(&item.name)),
        Layer::Map(entries) => format!(" of {}", pairs(entries)),
    };
    inner.iter().map(text).collect()
}

/// How a value stands on the wire, where its Rust type does not say it.
fn form(model: &Model, content: &Content) -> Option<&'static str> {
    let value = match content {
        Content::One(value) | Content::Flat(value) => *value,
        Content::List { item, .. } | Content::Map { item, .. } => *item,
        Content::Set { .. } | Content::Fixed(_) => return None,
    };
    match value {
        ValueType::Scalar(Scalar::Base64Text | Scalar::Base64Bytes) => Some("base64 on the wire"),
        ValueType::Scalar(Scalar::HttpDate) => Some("a date of HTTP on the wire"),
        ValueType::Scalar(Scalar::UnixTime) => Some("seconds since 1970 on the wire"),
        ValueType::Scalar(Scalar::Xml) => Some("kept as it is"),
        ValueType::Named(id) => match &model[id].kind {
            TypeKind::Union(_) => Some("one of several elements"),
            TypeKind::Record(record) if record.form == Form::OneOf => Some("with exactly one child"),
            _ => None,
        },
        _ => None,
    }
}

/// The children that a choice may be.
fn alternatives(choice: &Record) -> String {
    any_of(&choice.fields.iter().map(|field| tag(&field.tag)).collect::<Vec<_>>())
}

/// By what the variants of an element are told apart.
pub(in crate::emit) fn told_apart(by: &Discriminator) -> String {
    format!("One of several, told apart by the text of {}.", discriminator(by))
}

/// The child or attribute that says which of several elements one is.
pub(in crate::emit) fn discriminator(by: &Discriminator) -> String {
    match by.place {
        Place::Attribute => format!("the attribute {}", code(&by.tag)),
        _ => tag(&by.tag),
    }
}

/// `in the namespace …`
pub(in crate::emit) fn in_namespace(namespace: &str) -> String {
    if namespace.is_empty() {
        "without a namespace".to_owned()
    } else {
        format!("in the namespace {}", code(namespace))
    }
}

/// What is known of a parameter, its meaning first.
pub(in crate::emit) fn parameter(parameter: &Parameter) -> String {
    let mut name = code(&parameter.name.value);
    match &parameter.role {
        ParameterRole::Prefix if parameter.name.value.is_empty() => {
            name = if parameter.overlaps { "All" } else { "All others" }.to_owned();
        }
        ParameterRole::Prefix => name.push_str(" with any ending"),
        ParameterRole::Constant(text) => name = code(&format!("{}={text}", parameter.name.value)),
        ParameterRole::Version => name.push_str(", the client's version"),
        ParameterRole::Value => {}
    }
    let mut sentences = Vec::new();
    if !parameter.prose.summary.trim().is_empty() {
        sentences.push(sentence(&parameter.prose.summary));
    }
    sentences.extend(several(parameter));
    if parameter.generated {
        sentences.push("The client makes a UUID where none is given.".to_owned());
    }
    if parameter.secret {
        sentences.push("Secret.".to_owned());
    }
    sentences.extend(versions(&parameter.availability));
    sentences.extend(default(parameter.default.as_ref()));
    let number = matches!(parameter.value, ValueType::Scalar(Scalar::Int32 | Scalar::Int64));
    sentences.extend(limits(&parameter.limits, number));
    sentences.extend(background(&parameter.availability));
    if sentences.is_empty() { name } else { format!("{name}: {}", sentences.join(" ")) }
}

/// How many values a parameter has, and what is between them.
pub(in crate::emit) fn several(parameter: &Parameter) -> Option<String> {
    match &parameter.values {
        ParameterValues::One => None,
        ParameterValues::List if parameter.place == ParameterPlace::Query => Some("Any number of times.".to_owned()),
        ParameterValues::List => Some("Any number of values.".to_owned()),
        ParameterValues::Set { delimiter } => Some(format!("Any number of values, joined by {}.", code(delimiter))),
    }
}

/// What is known of a value of the enum `owner` beside its text.
pub(in crate::emit) fn value(model: &Model, owner: &Type, availability: &Availability) -> String {
    let mut sentences: Vec<String> = inherited(model, owner, availability).into_iter().collect();
    sentences.extend(versions(availability));
    sentences.extend(background(availability));
    sentences.join(" ")
}

/// What is known of an element beside its fields.
pub(in crate::emit) fn element(model: &Model, item: &Type, tag_name: &str, namespace: &str, usual: &str) -> String {
    let mut parts = vec![format!("Element {}", tag(tag_name))];
    if namespace != usual {
        parts.push(in_namespace(namespace));
    }
    let mut sentences = vec![parts.join(", ") + "."];
    sentences.extend(occurrence::version(model, item));
    sentences.extend(versions(&item.availability));
    sentences.extend(background(&item.availability));
    sentences.join(" ")
}

/// The version from which on a part of `owner` can occur that has none of its own.
fn inherited(model: &Model, owner: &Type, availability: &Availability) -> Option<String> {
    availability.first().is_none().then(|| occurrence::beginning(model, owner))?
}

/// The versions of an availability, a sentence each.
pub(in crate::emit) fn versions(availability: &Availability) -> Vec<String> {
    let mut sentences = Vec::new();
    if let Some(since) = &availability.since {
        sentences.push(format!("Since {}.", since.value));
    }
    if let Some(seen) = &availability.seen {
        sentences.push(format!("First seen at {}, an upper bound.", seen.value));
    }
    for (version, what) in [
        (&availability.until, "Gone"),
        (&availability.required_since, "Required"),
        (&availability.optional_since, "Optional"),
    ] {
        if let Some(version) = version {
            sentences.push(format!("{what} from {} on.", version.value));
        }
    }
    sentences
}

/// The first version in the middle of a sentence.
pub(in crate::emit) fn first(availability: &Availability) -> String {
    match (&availability.since, &availability.seen) {
        (Some(since), _) => format!("since {}", since.value),
        (None, Some(seen)) => format!("first seen at {}", seen.value),
        _ => "any version".to_owned(),
    }
}

/// When a body is there, in brackets behind what it is; empty where it always is.
pub(in crate::emit) fn presence(presence: &BodyPresence) -> String {
    let mut parts = Vec::new();
    if !presence.required {
        parts.push("optional".to_owned());
    }
    let facts = &presence.availability;
    parts.extend(facts.first().map(|_| first(facts)));
    parts.extend(facts.until.as_ref().map(|until| format!("gone from {} on", until.value)));
    parts.extend(facts.source.as_ref().map(|text| format!("source: {}", escape(text.value.trim()))));
    if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(", ")) }
}

/// How further pages are asked for, as a sentence.
pub(in crate::emit) fn continuation(rule: &Continuation) -> String {
    match (&rule.source, &rule.target) {
        (ContinuationSource::Header(header), ContinuationTarget::Header(_)) => {
            format!("Further pages follow the header {}.", code(header))
        }
        (_, ContinuationTarget::Header(header)) => {
            format!("Further pages are asked for with the header {}.", code(header))
        }
        (_, ContinuationTarget::Query(query)) => {
            format!("Further pages are asked for with {} in the query.", code(query))
        }
        (_, ContinuationTarget::Link) => "Further pages are behind the link of the answer.".to_owned(),
    }
}

/// What to use instead.
pub(in crate::emit) fn deprecation(availability: &Availability) -> Option<String> {
    availability.deprecated.as_ref().map(|text| format!("Deprecated: {}", sentence(text)))
}

/// Deprecation and source.
pub(in crate::emit) fn background(availability: &Availability) -> Vec<String> {
    let mut sentences: Vec<String> = deprecation(availability).into_iter().collect();
    if let Some(text) = &availability.source {
        sentences.push(format!("Source: {}", sentence(&text.value)));
    }
    sentences
}

pub(in crate::emit) fn default(text: Option<&Spanned<String>>) -> Option<String> {
    text.map(|text| format!("Absent, it counts as {}.", code(&text.value)))
}

pub(in crate::emit) fn limits(limits: &Limits, number: bool) -> Vec<String> {
    let unit = if number { "" } else { " characters" };
    let mut sentences = Vec::new();
    match (limits.min, limits.max) {
        (Some(min), Some(max)) => sentences.push(format!("From {min} to {max}{unit}.")),
        (Some(min), None) => sentences.push(format!("At least {min}{unit}.")),
        (None, Some(max)) => sentences.push(format!("At most {max}{unit}.")),
        (None, None) => {}
    }
    if let Some(pattern) = &limits.pattern {
        sentences.push(format!("Matches {}.", code(&pattern.value)));
    }
    sentences
}

/// What a client may do after an error.
pub(in crate::emit) fn retry(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "Repeating the request does not help.",
        Retry::Refused => "The service took nothing: any request may be repeated.",
        Retry::Unknown => "The request may have been carried out: only idempotent ones are repeated.",
    }
}

#[cfg(test)]
mod tests {
    use super::{any_of, code};

    #[test]
    fn code_holds_any_text() {
        assert_eq!([code("a"), code("a`b"), code("`"), code("")], ["`a`", "``a`b``", "`` ` ``", "`  `"]);
    }

    #[test]
    fn alternatives_read_well() {
        let items = ["a".to_owned(), "b".to_owned(), "c".to_owned()];
        assert_eq!([any_of(&items[..1]), any_of(&items[..2]), any_of(&items)], ["a", "a or b", "a, b or c"]);
    }
}
