//! A call as it was typed, checked by the description.
//!
//! In: arguments, and the table of an operation. Out: values with the names that they have on the wire. What a version has
//! is not decided here: that is the client's part.

use std::fs;
use std::io::Read as _;
use std::path::PathBuf;

use xms_codegen::model::OperationId;
use xms_codegen::nearest::nearest;
use xms_runtime::client::{CallBuilder, ClientCore};
use xms_runtime::xml::{Decoding, decode_into};
use xms_runtime::{Body, ByteStream, Kind, Operation, Parameter, Record, Role, Shape};

use super::Usage;
use super::arguments::Arguments;
use super::given::Given;
use crate::folder::Description;
use crate::value::{Element, Single, fill};

/// Holds a call.
pub(super) struct Request {
    pub(super) id: OperationId,
    /// The table at the address that is meant.
    pub(super) table: &'static Operation,
    pub(super) path: Vec<String>,
    pub(super) query: Vec<(&'static str, String)>,
    pub(super) headers: Vec<(&'static str, String)>,
    /// Headers that nothing describes.
    pub(super) further_headers: Vec<(String, String)>,
    pub(super) body: RequestBody,
}

/// Holds the body of a call.
pub(super) enum RequestBody {
    None,
    Element(Box<Element>),
    Text(String),
    Value(String),
    Bytes(Vec<u8>),
    /// A file that is sent in pieces; of standard input, one that holds what came.
    Stream {
        path: PathBuf,
        /// Takes the file away when the call is done.
        _kept: Option<tempfile::TempPath>,
    },
}

impl Request {
    /// Checks what was typed.
    pub(super) fn new(
        description: &Description,
        id: OperationId,
        operation: &'static Operation,
        arguments: &Arguments,
        is_sent: bool,
    ) -> Result<Self, Usage> {
        let table = address(description, id, operation, arguments)?;
        let path = path(table, &arguments.values, is_sent)?;
        let query = parameters("query parameter", table.query, &arguments.query, is_sent)?;
        if let Some((name, _)) = query.1.first() {
            return Err(unknown_parameter("query parameter", table, table.query, name));
        }
        let (headers, further_headers) = parameters("header", table.headers, &arguments.headers, is_sent)?;
        for (name, _) in &further_headers {
            // What is nearly the name of one that is described is a mistake.
            if nearest(name, table.headers.iter().map(|one| one.name)).is_some() {
                return Err(unknown_parameter("header", table, table.headers, name));
            }
        }
        let body = body(table, arguments, is_sent)?;
        Ok(Self { id, table, path, query: query.0, headers, further_headers, body })
    }

    /// Begins the call.
    pub(super) async fn begin<'a>(&'a self, core: &ClientCore) -> Result<CallBuilder<'a>, Usage> {
        let mut call = core.call(self.table);
        for value in &self.path {
            call = call.path(value);
        }
        for (name, value) in &self.query {
            call = call.query(name, value);
        }
        for (name, value) in &self.headers {
            call = call.header(name, value);
        }
        Ok(match &self.body {
            RequestBody::None => call,
            RequestBody::Element(element) => call.body(&**element),
            RequestBody::Text(text) => call.text(text),
            RequestBody::Value(text) => call.value(text),
            RequestBody::Bytes(bytes) => call.bytes(bytes),
            RequestBody::Stream { path, .. } => {
                let stream = ByteStream::file(path).await;
                call.stream(stream.map_err(|error| Usage(format!("cannot read `{}`: {error}", path.display())))?)
            }
        })
    }
}

/// Whether somebody gives a value for a parameter.
pub(super) fn is_given(parameter: &&Parameter) -> bool {
    matches!(parameter.role, Role::Value)
}

/// The table at the address that is meant, of an operation that has several.
fn address(
    description: &Description,
    id: OperationId,
    operation: &'static Operation,
    arguments: &Arguments,
) -> Result<&'static Operation, Usage> {
    let names: Vec<&str> = match &description.model[id].addresses {
        Some(addresses) => addresses.all.iter().map(|address| address.name.value.as_str()).collect(),
        None if arguments.address.is_some() => {
            return Err(Usage(format!("`{}` has one address only, without a name", operation.id)));
        }
        None => return Ok(operation),
    };
    let listed = || names.iter().map(|name| format!("--address {name}")).collect::<Vec<_>>().join(" or ");
    if let Some(name) = &arguments.address {
        let index = names.iter().position(|known| known == name);
        let index =
            index.ok_or_else(|| Usage(format!("`{}` has no address `{name}`: say {}", operation.id, listed())))?;
        return Ok(operation.at(index));
    }
    let count = |table: &Operation| table.path_parameters.iter().filter(is_given).count();
    let mut fitting = operation.addresses().filter(|table| count(table) == arguments.values.len());
    match (fitting.next(), fitting.next()) {
        (Some(only), None) => Ok(only),
        (Some(_), Some(_)) => Err(Usage(format!("`{}` has several addresses: say {}", operation.id, listed()))),
        (None, _) => Ok(operation),
    }
}

fn path(table: &'static Operation, values: &[String], is_sent: bool) -> Result<Vec<String>, Usage> {
    let parameters: Vec<&Parameter> = table.path_parameters.iter().filter(is_given).collect();
    if parameters.len() != values.len() {
        let names: Vec<String> = parameters.iter().map(|parameter| parameter.name.to_uppercase()).collect();
        return Err(Usage(match names.is_empty() {
            true => format!("`{}` takes no values, and was given {}", table.id, values.len()),
            false => format!(
                "`{}` takes {} ({}), and was given {}",
                table.id,
                counted(names.len()),
                names.join(" "),
                values.len()
            ),
        }));
    }
    let checked = parameters.into_iter().zip(values).map(|(parameter, value)| {
        let given = Given::of(parameter.name, value, is_sent)?;
        check(&format!("`{}`", parameter.name), parameter, &given)?;
        Ok(given.value)
    });
    checked.collect()
}

fn counted(number: usize) -> String {
    if number == 1 { "1 value".to_owned() } else { format!("{number} values") }
}

/// Values with names that are described, and the others.
type Parameters = (Vec<(&'static str, String)>, Vec<(String, String)>);

fn parameters(what: &str, table: &'static [Parameter], texts: &[String], is_sent: bool) -> Result<Parameters, Usage> {
    let (mut described, mut others) = (Vec::new(), Vec::new());
    for text in texts {
        let given = Given::parse(text, what, is_sent)?;
        let is_exact = |one: &&Parameter| one.role == Role::Value && one.name.eq_ignore_ascii_case(&given.name);
        let begins = |one: &&Parameter| {
            let start = given.name.get(..one.name.len());
            one.role == Role::Prefix && start.is_some_and(|start| start.eq_ignore_ascii_case(one.name))
        };
        let Some(parameter) = table.iter().find(is_exact).or_else(|| table.iter().find(begins)) else {
            others.push((given.name, given.value));
            continue;
        };
        check(&format!("the {what} `{}`", given.name), parameter, &given)?;
        // The name is kept until the process ends, which sends one call.
        let name: &'static str = match parameter.role {
            Role::Prefix => String::leak(given.name),
            _ => parameter.name,
        };
        match parameter.kind {
            Kind::Set(_, delimiter) => {
                let parts = given.value.split(delimiter).map(|part| (name, part.to_owned()));
                described.extend(parts);
            }
            _ => described.push((name, given.value)),
        }
    }
    Ok((described, others))
}

/// Whether a text is a value of a parameter, and may be seen.
fn check(what: &str, parameter: &Parameter, given: &Given) -> Result<(), Usage> {
    if given.is_placeholder {
        return Ok(());
    }
    if parameter.secret && given.is_visible {
        return Err(Usage(format!(
            "{what} is secret, and arguments can be seen by others: give it as @env:VARIABLE or @file:PATH"
        )));
    }
    let parts: Vec<&str> = match parameter.kind {
        Kind::Set(_, delimiter) => given.value.split(delimiter).collect(),
        _ => vec![&given.value],
    };
    let wrong = parts.into_iter().find_map(|part| Single::parse(part, &parameter.kind).err());
    wrong.map_or(Ok(()), |expected| Err(Usage(format!("the value of {what} is not {expected}"))))
}

fn unknown_parameter(what: &str, operation: &Operation, table: &[Parameter], name: &str) -> Usage {
    let names = || table.iter().filter(|one| matches!(one.role, Role::Value | Role::Prefix)).map(|one| one.name);
    let hint = match nearest(name, names()) {
        Some(near) => format!("; did you mean `{near}`?"),
        None if names().next().is_none() => "; it has none".to_owned(),
        None => format!("; it has {}", names().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")),
    };
    Usage(format!("`{}` has no {what} `{name}`{hint}", operation.id))
}

fn body(table: &'static Operation, arguments: &Arguments, is_sent: bool) -> Result<RequestBody, Usage> {
    let is_given = arguments.body.is_some() || !arguments.fields.is_empty();
    let bytes = || read(arguments);
    let text = || String::from_utf8(read(arguments)?).map_err(|_| Usage("the body is no UTF-8".to_owned()));
    Ok(match table.body {
        Body::None | Body::Literal { .. } if is_given => {
            return Err(Usage(format!("`{}` takes no body", table.id)));
        }
        Body::None | Body::Literal { .. } => RequestBody::None,
        Body::Batch(_) => {
            return Err(Usage(format!("`{}` sends several requests in one; use a generated client for it", table.id)));
        }
        Body::Element(shape) if arguments.body.is_some() => RequestBody::Element(Box::new(document(shape, &bytes()?)?)),
        Body::Element(shape) if is_given || table.body_presence.required => {
            RequestBody::Element(Box::new(of_fields(shape, arguments, is_sent)?))
        }
        _ if !arguments.fields.is_empty() => {
            return Err(Usage(format!("the body of `{}` has no fields; give it with --body", table.id)));
        }
        _ if !is_given && !table.body_presence.required => RequestBody::None,
        _ if !is_given => {
            return Err(Usage(format!(
                "`{}` takes a body: give it with --body FILE, or --body - for standard input",
                table.id
            )));
        }
        Body::Element(_) => RequestBody::None,
        Body::Text(_) => RequestBody::Text(text()?),
        Body::Value { kind, .. } => {
            let text = text()?.trim().to_owned();
            Single::parse(&text, &kind).map_err(|expected| Usage(format!("the body is not {expected}")))?;
            RequestBody::Value(text)
        }
        Body::Bytes(_) => RequestBody::Bytes(bytes()?),
        Body::Stream(_) => stream(arguments)?,
    })
}

fn of_fields(shape: &'static Shape, arguments: &Arguments, is_sent: bool) -> Result<Element, Usage> {
    let given = arguments.fields.iter().map(|text| Given::parse(text, "field", is_sent).map(Given::into_assignment));
    let given = given.collect::<Result<Vec<_>, _>>()?;
    fill(shape, &given).map_err(|error| Usage(error.to_string()))
}

/// The element that a document holds, which has nothing that the description has not.
fn document(shape: &'static Shape, document: &[u8]) -> Result<Element, Usage> {
    let mut element = Element::of(shape);
    // What must be there depends on the version, which is decided when it is sent.
    let unknown = decode_into(&mut element, document, &Decoding::default());
    let unknown = unknown.map_err(|error| Usage(format!("the body cannot be read: {error}")))?;
    match unknown.paths.first() {
        None => Ok(element),
        Some(path) => {
            let name = path.rsplit(['/', '@']).next().unwrap_or(path);
            let names = crate::value::names(shape);
            let names = names.iter().map(|(_, field)| field.name);
            let hint = nearest(name, names).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            Err(Usage(format!("the description has no `{path}`{hint}")))
        }
    }
}

/// The body that was given.
fn read(arguments: &Arguments) -> Result<Vec<u8>, Usage> {
    match &arguments.body {
        Some(path) if path.as_os_str() == "-" => {
            let mut bytes = Vec::new();
            let read = std::io::stdin().lock().read_to_end(&mut bytes);
            read.map_err(|error| Usage(format!("cannot read standard input: {error}")))?;
            Ok(bytes)
        }
        Some(path) => fs::read(path).map_err(|error| Usage(format!("cannot read `{}`: {error}", path.display()))),
        None => Ok(Vec::new()),
    }
}

/// A body in pieces. Services want to know how long it is, so what comes on standard input is put into a file first.
fn stream(arguments: &Arguments) -> Result<RequestBody, Usage> {
    let Some(path) = &arguments.body else { return Ok(RequestBody::None) };
    if path.as_os_str() != "-" {
        return match path.is_file() {
            true => Ok(RequestBody::Stream { path: path.clone(), _kept: None }),
            false => Err(Usage(format!("cannot read `{}`: it is no file", path.display()))),
        };
    }
    let failed = |error: std::io::Error| Usage(format!("cannot keep standard input: {error}"));
    let mut file = tempfile::NamedTempFile::new().map_err(failed)?;
    std::io::copy(&mut std::io::stdin().lock(), &mut file).map_err(failed)?;
    let path = file.into_temp_path();
    Ok(RequestBody::Stream { path: path.to_path_buf(), _kept: Some(path) })
}
