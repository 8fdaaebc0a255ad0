//! Operations, and where the members of their inputs and outputs go.
//!
//! In: operations with the traits of HTTP. Out: the tables of operations. What is inside a body is not known here.

use std::fmt::Write as _;

use heck::{ToKebabCase as _, ToSnakeCase as _};

use super::elements::{Context, Elements, Where};
use super::toml::{Inline, quoted};
use super::{Bound, Operation, Place};
use crate::json::Json;
use crate::shapes::{Member, Shape, Shapes};

/// Successes that a service may choose from where it chooses.
const SUCCESSES: [u16; 7] = [200, 201, 202, 203, 204, 205, 206];

/// Gives the code of an error and its element.
pub(super) type ErrorOf<'f, 'a> = dyn FnMut(&Shape, &mut Elements<'a>) -> (String, String) + 'f;

/// Writes the operations of a service.
pub(super) fn operations<'a>(
    shapes: &Shapes,
    service: &Shape,
    elements: &mut Elements<'a>,
    error: &mut ErrorOf<'_, 'a>,
    keep: &dyn Fn(&str) -> bool,
) -> (String, Vec<Operation>) {
    let mut text = String::from("title = \"Operations\"\n");
    let mut made = Vec::new();
    let own = |shape: &&Shape| shape.namespace() == service.namespace() && keep(&shape.id);
    for shape in shapes.of_kind("operation").filter(own) {
        if let Some((table, operation)) = operation(shapes, shape, elements, error) {
            text += &table;
            made.push(operation);
        }
    }
    (text, made)
}

/// The tables of an operation.
#[derive(Default)]
struct Parameters {
    path: String,
    query: String,
    headers: String,
    response_headers: String,
}

fn operation<'a>(
    shapes: &Shapes,
    shape: &Shape,
    elements: &mut Elements<'a>,
    error: &mut ErrorOf<'_, 'a>,
) -> Option<(String, Operation)> {
    let http = shape.traits.get("http");
    let (method, uri) = (http.get("method").text()?, http.get("uri").text()?);
    let name = shape.name().to_kebab_case();
    let mut parameters = Parameters::default();
    let nothing = |id: &Option<String>| id.as_ref().and_then(|id| shapes.get(id));
    let (input, output) = (nothing(&shape.input), nothing(&shape.output));
    let (mut given, mut answered) = (Vec::new(), Vec::new());
    let body = input.and_then(|input| bind(&input, Side::Request, elements, shapes, &mut parameters, &mut given));
    let side = Side::Response { unwrapped: shape.traits.has("s3UnwrappedXmlOutput") };
    let response = output.and_then(|output| bind(&output, side, elements, shapes, &mut parameters, &mut answered));
    let mut table = format!("\n[operation.{}]\ntitle = {}\n", quoted(&name), quoted(shape.name()));
    let _ = writeln!(table, "request = {}", quoted(&format!("{method} {uri}")));
    if let Some(prefix) = shape.traits.get("endpoint").get("hostPrefix").text() {
        let _ = writeln!(table, "host = {}", quoted(prefix));
    }
    if shape.traits.has("idempotent") && matches!(method, "POST" | "PATCH") {
        table += "idempotent = true\n";
    }
    if let Some(body) = body {
        let _ = writeln!(table, "body = {body}");
    }
    let usual = http.get("code").number().map_or(200, |code| code as u16);
    if let Some(response) = response {
        let _ = writeln!(table, "response = {response}");
    }
    if answered.iter().any(|bound: &Bound| bound.place == Place::Status) {
        let others = SUCCESSES.iter().filter(|&&status| status != usual).map(|status| format!(", {status}"));
        let _ = writeln!(table, "status = [{usual}{}]", others.collect::<String>());
    } else if usual != 200 {
        let _ = writeln!(table, "status = {usual}");
    }
    let mut errors = Vec::new();
    for shape in shape.errors.iter().filter_map(|id| shapes.get(id)) {
        let (code, element) = error(&shape, elements);
        errors.push((shape.id.clone(), code, element));
    }
    if !errors.is_empty() {
        let codes: Vec<String> = errors.iter().map(|(_, code, _)| quoted(code)).collect();
        let _ = writeln!(table, "errors = [{}]", codes.join(", "));
    }
    for (kind, entries) in [
        ("path", parameters.path),
        ("query", parameters.query),
        ("headers", parameters.headers),
        ("response-headers", parameters.response_headers),
    ] {
        if !entries.is_empty() {
            let _ = write!(table, "[operation.{}.{kind}]\n{entries}", quoted(&name));
        }
    }
    Some((table, Operation { shape: shape.id.clone(), name, input: given, output: answered, errors }))
}

/// What members are bound for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Request,
    Response { unwrapped: bool },
}

/// Finds a place for every member, and gives the body.
fn bind(
    shape: &Shape,
    side: Side,
    elements: &mut Elements<'_>,
    shapes: &Shapes,
    parameters: &mut Parameters,
    bound: &mut Vec<Bound>,
) -> Option<String> {
    let is_input = side == Side::Request;
    let unwrapped = side == Side::Response { unwrapped: true };
    let mut in_body: Vec<Member> = Vec::new();
    let mut payload: Option<&Member> = None;
    for member in &shape.members {
        let traits = &member.traits;
        let mut put = |place: Place| {
            bound.push(Bound { member: member.name.clone(), target: member.target.clone(), place });
        };
        // A part of the host may be told in a header as well.
        if traits.has("hostLabel") {
            put(Place::Host(member.name.clone()));
            // Where it is told in a header as well, the two are two arguments.
            let rust = format!("{}_of_host", member.name.to_snake_case());
            let _ = writeln!(parameters.path, "{} = {{ rust = {} }}", quoted(&member.name), quoted(&rust));
        }
        if traits.has("hostLabel") && !traits.has("httpHeader") {
            continue;
        }
        if is_input && traits.has("httpLabel") {
            put(Place::Path(member.name.clone()));
            let table = parameter(member, elements, shapes, Where::Elsewhere);
            let _ = writeln!(parameters.path, "{} = {}", quoted(&member.name), table.written());
        } else if let (true, Some(name)) = (is_input, traits.get("httpQuery").text()) {
            put(Place::Query(name.to_owned()));
            let table = parameter(member, elements, shapes, Where::Elsewhere);
            let _ = writeln!(parameters.query, "{} = {}", quoted(name), table.written());
        } else if is_input && traits.has("httpQueryParams") {
            put(Place::FurtherQuery);
            let table = further(member, elements, shapes);
            let _ = writeln!(parameters.query, "\"\" = {}", table.written());
        } else if let Some(name) = traits.get("httpHeader").text() {
            put(Place::Header(name.to_owned()));
            let table = parameter(member, elements, shapes, Where::Header);
            let headers = if is_input { &mut parameters.headers } else { &mut parameters.response_headers };
            let _ = writeln!(headers, "{} = {}", quoted(name), table.written());
        } else if let Some(prefix) = traits.get("httpPrefixHeaders").text() {
            put(Place::Headers(prefix.to_owned()));
            let table = further(member, elements, shapes);
            let headers = if is_input { &mut parameters.headers } else { &mut parameters.response_headers };
            let _ = writeln!(headers, "{} = {}", quoted(prefix), table.written());
        } else if traits.has("httpPayload") {
            put(Place::Payload);
            payload = Some(member);
        } else if !is_input && traits.has("httpResponseCode") {
            put(Place::Status);
        } else {
            put(Place::Body);
            in_body.push(member.clone());
        }
    }
    if let Some(member) = payload {
        return self::payload(member, elements, shapes);
    }
    (!in_body.is_empty()).then(|| quoted(&elements.root(shape, None, &in_body, unwrapped)))
}

/// The body that is one member.
fn payload(member: &Member, elements: &mut Elements<'_>, shapes: &Shapes) -> Option<String> {
    let target = shapes.get(&member.target)?;
    let media = |usual: &str| {
        let given = member.traits.get("mediaType").text().or_else(|| target.traits.get("mediaType").text());
        quoted(given.unwrap_or(usual))
    };
    let mut table = Inline::default();
    match target.kind.as_str() {
        "structure" | "union" => {
            let element = elements.root(&target, Some(member), &target.members, false);
            if member.has("required") {
                return Some(quoted(&element));
            }
            table.text("element", &element);
            table.raw("required", "false");
        }
        "blob" if target.traits.has("streaming") => table.raw("stream", media("application/octet-stream")),
        "blob" => table.raw("bytes", media("application/octet-stream")),
        kind => {
            table.raw("text", media("text/plain"));
            if kind != "string" || target.traits.has("enum") {
                table.text("type", &elements.kind(&target, &member.traits, &Context::default(), Where::Elsewhere));
            }
        }
    }
    Some(table.written())
}

/// The table of a parameter.
fn parameter(member: &Member, elements: &mut Elements<'_>, shapes: &Shapes, at: Where) -> Inline {
    let mut table = typed(member, elements, shapes, at);
    table.text("rust", &member.name.to_snake_case());
    table
}

/// The type of a parameter, and what goes with it.
fn typed(member: &Member, elements: &mut Elements<'_>, shapes: &Shapes, at: Where) -> Inline {
    let mut table = Inline::default();
    let Some(target) = shapes.get(&member.target) else { return table };
    if let ("list" | "set", Some(item)) = (target.kind.as_str(), target.members.first()) {
        let kind = shapes.get(&item.target).map(|target| elements.kind(&target, &item.traits, &Context::default(), at));
        table.text("list", &kind.unwrap_or_default());
    } else {
        table.extend(elements.single(&target, &member.traits, &Context::default(), at));
    }
    if member.has("required") && !member.has("httpLabel") {
        table.flag("required");
    }
    if member.has("idempotencyToken") {
        table.text("generate", "uuid");
    }
    if let Json::Text(text) = member.traits.get("default") {
        table.text("default", text);
    }
    table
}

/// The table of a map of parameters.
fn further(member: &Member, elements: &mut Elements<'_>, shapes: &Shapes) -> Inline {
    let mut table = Inline::default();
    let value = shapes.get(&member.target).and_then(|map| map.member("value").cloned());
    if let Some(value) = value {
        table.extend(typed(&value, elements, shapes, Where::Header));
    }
    table.flag("prefix");
    table.flag("overlap");
    table.text("rust", &member.name.to_snake_case());
    table
}
