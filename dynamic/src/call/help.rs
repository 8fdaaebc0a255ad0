//! What an operation takes and answers, for people who are about to call it.
//!
//! In: an operation of the model. Out: text. Facts are those of the description, in its order.

use std::io::{self, Write};

use xms_codegen::model::{
    Availability, Body, Content, Example, Field, Form, Limits, Model, Operation, OperationId, Parameter, ParameterRole,
    ParameterValues, TypeId, TypeKind, ValueType,
};

use super::list::usage;
use crate::folder::Description;

/// How deep the fields of a body are told.
const MOST_DEPTH: usize = 4;

/// Prints what an operation is.
pub(super) fn print(description: &Description, id: OperationId, out: &mut dyn Write) -> io::Result<()> {
    let (model, service) = (&description.model, description.service());
    let operation = &model[id];
    let title = if operation.prose.title.is_empty() { &operation.id } else { &operation.prose.title };
    writeln!(out, "{title}: {}", operation.prose.summary)?;
    if !operation.prose.doc.is_empty() {
        writeln!(out, "\n{}", operation.prose.doc.trim())?;
    }
    writeln!(out, "\n  xms call {} {}", service.name, usage(description, operation))?;
    for request in operation.request_texts() {
        writeln!(out, "  {request}")?;
    }
    if service.is_versioned() {
        let known = service.known.iter().map(|version| version.value.to_string()).collect::<Vec<_>>().join(" ");
        let since = facts(&operation.availability).join(", ");
        let since = if since.is_empty() { String::new() } else { format!("{since}; ") };
        writeln!(out, "\nVersions: {since}known are {known}; {} where none is named", service.default_version)?;
    }
    for (title, parameters, flag) in [
        ("Values", &operation.path_parameters, ""),
        ("--query", &operation.query, "--query "),
        ("--header", &operation.headers, "--header "),
    ] {
        let given = |one: &&Parameter| matches!(one.role, ParameterRole::Value | ParameterRole::Prefix);
        let rows: Vec<Row> = parameters.iter().filter(given).map(|one| parameter(model, one, flag)).collect();
        section(out, title, &rows)?;
    }
    match &operation.body {
        Body::Element(id) => {
            let mut rows = Vec::new();
            fields(model, *id, "", 0, &mut rows);
            section(out, "--field", &rows)?;
        }
        Body::Text(kind) | Body::Bytes(kind) | Body::Stream(kind) => {
            writeln!(out, "\n--body: {kind}, from a file, or - for standard input")?;
        }
        Body::Value { value, content_type } => {
            writeln!(out, "\n--body: {} as {content_type}", value_name(model, *value))?;
        }
        Body::None | Body::Batch { .. } | Body::Literal { .. } => {}
    }
    let headers: Vec<Row> = operation.answered_headers().map(|one| parameter(model, one, "")).collect();
    section(out, "Headers of the answer", &headers)?;
    if operation.long_running.is_some() {
        writeln!(out, "\nIt goes on after its answer: --wait waits until it is done.")?;
    }
    if operation.continuation.is_some() {
        writeln!(out, "\nIt answers in pages: --all reads all of them.")?;
    }
    let mut examples = operation.examples.iter().filter(|example| example.status < 400);
    let with_body = operation.examples.iter().find(|example| example.status < 400 && example.request.is_some());
    match with_body.or_else(|| examples.next()) {
        Some(example) => {
            writeln!(out, "\nExample, {}:", example.name.value)?;
            write!(out, "{}", command(description, operation, example))
        }
        None => Ok(()),
    }
}

/// The command that sends an example.
fn command(description: &Description, operation: &Operation, example: &Example) -> String {
    let service = description.service();
    let mut line = format!("  xms call {} {}", service.name, operation.id);
    let shown = operation.shown_path(example).unwrap_or(&operation.path);
    for parameter in operation.parameters_of(shown) {
        let found = example.path.iter().find(|(name, _)| name.value == parameter.name.value);
        let value = found.map_or(parameter.name.value.to_uppercase(), |(_, value)| quoted(&value.value));
        if parameter.role == ParameterRole::Value {
            line += &format!(" {value}");
        }
    }
    if service.is_versioned() {
        line += &format!(" --version {}", example.version.value);
    }
    let is_sent = |parameters: &[Parameter], name: &str| {
        parameters.iter().any(|one| match one.role {
            ParameterRole::Value => one.name.value.eq_ignore_ascii_case(name),
            ParameterRole::Prefix => name.starts_with(&one.name.value),
            _ => false,
        })
    };
    for (flag, parameters, pairs) in
        [("--query", &operation.query, &example.query), ("--header", &operation.headers, &example.headers)]
    {
        for (name, value) in pairs.iter().filter(|(name, _)| is_sent(parameters, &name.value)) {
            line += &format!(" {flag} {}", quoted(&format!("{}={}", name.value, value.value)));
        }
    }
    match &example.request {
        Some(text) if !matches!(operation.body, Body::None | Body::Literal { .. }) => {
            format!("{line} --body - <<'END'\n{}\nEND\n", text.text.trim_end())
        }
        _ => line + "\n",
    }
}

/// A text as a word of a shell.
pub(super) fn quoted(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./=:,@%+".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}

/// A name, what it holds, and what that means.
type Row = [String; 3];

fn section(out: &mut dyn Write, title: &str, rows: &[Row]) -> io::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{title}:")?;
    let width = |column: usize| {
        let widths = rows.iter().map(|row| row[column].chars().count());
        widths.filter(|&width| width <= 48).max().unwrap_or_default()
    };
    let (names, kinds) = (width(0), width(1));
    for [name, kind, meaning] in rows {
        writeln!(out, "{}", format!("  {name:names$}  {kind:kinds$}  {meaning}").trim_end())?;
    }
    Ok(())
}

fn parameter(model: &Model, parameter: &Parameter, flag: &str) -> Row {
    let mut name = if flag.is_empty() { parameter.name.value.clone() } else { format!("{}=", parameter.name.value) };
    if parameter.role == ParameterRole::Prefix {
        name = format!("{}NAME=", parameter.name.value);
    }
    let kind = match &parameter.values {
        ParameterValues::One => value_name(model, parameter.value),
        ParameterValues::List => format!("{}, any number", value_name(model, parameter.value)),
        ParameterValues::Set { delimiter } => format!("{} with `{delimiter}`", value_name(model, parameter.value)),
    };
    let is_path = parameter.place.is_path();
    let kind =
        with_facts(kind, parameter.required && !is_path, parameter.secret, &parameter.availability, &parameter.limits);
    [name, kind, parameter.prose.summary.clone()]
}

fn fields(model: &Model, id: TypeId, before: &str, depth: usize, rows: &mut Vec<Row>) {
    let record = match &model[id].kind {
        TypeKind::Record(record) => record,
        TypeKind::Union(union) => {
            let texts: Vec<&str> = union.variants.iter().map(|(text, _)| text.as_str()).collect();
            let name = format!("{before}{}", union.discriminator.tag);
            rows.push([name, "says which it is".to_owned(), texts.join(", ")]);
            union.variants.iter().for_each(|(_, variant)| fields(model, *variant, before, depth + 1, rows));
            return;
        }
        TypeKind::Enum(_) => return,
    };
    for field in &record.fields {
        let name = format!("{before}{}", field.tag);
        if rows.iter().any(|[known, ..]| *known == name) {
            continue;
        }
        let (name, item, more) = match &field.content {
            Content::One(value) => (name, *value, ""),
            Content::List { item, tag, .. } => (format!("{name}.{tag}"), *item, ", any number"),
            Content::Flat(item) => (name, *item, ", any number"),
            Content::Set { item, .. } => (name, *item, ", any number"),
            Content::Map { item, .. } => (format!("{name}.NAME"), *item, ", any number"),
            Content::Fixed(_) => continue,
        };
        let element = match item {
            ValueType::Named(id) if !matches!(model[id].kind, TypeKind::Enum(_)) => Some(id),
            _ => None,
        };
        rows.push(row(model, field, &name, item, more, element));
        if let Some(id) = element
            && depth < MOST_DEPTH
        {
            let is_choice = matches!(&model[id].kind, TypeKind::Record(record) if record.form == Form::Choice);
            let inside = if is_choice && field.content.is_flat() { before.to_owned() } else { format!("{name}.") };
            fields(model, id, &inside, depth + 1, rows);
        }
    }
}

fn row(model: &Model, field: &Field, name: &str, item: ValueType, more: &str, element: Option<TypeId>) -> Row {
    let (name, kind) = match element {
        Some(_) => (format!("{name}."), format!("fields{more}")),
        None => (format!("{name}="), format!("{}{more}", value_name(model, item))),
    };
    let kind = with_facts(kind, field.required, field.secret, &field.availability, &field.limits);
    [name, kind, field.prose.summary.clone()]
}

fn with_facts(mut kind: String, required: bool, secret: bool, availability: &Availability, limits: &Limits) -> String {
    let mut add = |fact: &str| {
        kind += ", ";
        kind += fact;
    };
    if required {
        add("required");
    }
    if secret {
        add("secret");
    }
    facts(availability).iter().for_each(|fact| add(fact));
    match (limits.min, limits.max) {
        (Some(min), Some(max)) => add(&format!("{min} to {max}")),
        (Some(min), None) => add(&format!("at least {min}")),
        (None, Some(max)) => add(&format!("at most {max}")),
        (None, None) => {}
    }
    kind
}

/// In which versions something is there.
fn facts(availability: &Availability) -> Vec<String> {
    let mut facts = Vec::new();
    facts.extend(availability.since.as_ref().map(|version| format!("since {}", version.value)));
    facts.extend(availability.seen.as_ref().map(|version| format!("seen at {}", version.value)));
    facts.extend(availability.until.as_ref().map(|version| format!("gone from {} on", version.value)));
    facts.extend(availability.required_since.as_ref().map(|version| format!("required since {}", version.value)));
    facts.extend(availability.optional_since.as_ref().map(|version| format!("optional since {}", version.value)));
    facts
}

fn value_name(model: &Model, value: ValueType) -> String {
    match value {
        ValueType::Scalar(scalar) => scalar.name().to_owned(),
        ValueType::Named(id) => match &model[id].kind {
            TypeKind::Enum(values) if values.values.len() <= 6 => {
                let texts: Vec<&str> = values.values.iter().map(|value| value.text.value.as_str()).collect();
                texts.join("|")
            }
            _ => model[id].name.value.clone(),
        },
    }
}
