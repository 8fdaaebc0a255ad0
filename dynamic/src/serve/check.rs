//! Requests, checked by their description.
//!
//! In: a request whose operation and version are known. Out: its values, or the refusal that the service has for what is
//! wrong. The rules are the runtime's: here every value is read by its kind.

use std::fmt;

use xms_runtime::server::{ErrorResponse, Incoming};
use xms_runtime::xml::{Encoding, Gate, encode};
use xms_runtime::{
    Availability, Base64Bytes, Base64Text, Body, Date, DateTime, Dictionary, Duration, Joined, Kind, Parameter,
    ParameterValue, Role, Uri, Uuid,
};

use super::order::misplaced;
use crate::value::{Element, Word};

/// Does the same with the type of a kind.
macro_rules! by_kind {
    ($kind:expr, $type:ident => $body:expr) => {
        match $kind {
            Kind::Bool => {
                type $type = bool;
                $body
            }
            Kind::Int32 => {
                type $type = i32;
                $body
            }
            Kind::Int64 => {
                type $type = i64;
                $body
            }
            Kind::Double | Kind::DoubleInfinity => {
                type $type = f64;
                $body
            }
            Kind::DateTime | Kind::HttpDate | Kind::UnixTime => {
                type $type = DateTime;
                $body
            }
            Kind::Date => {
                type $type = Date;
                $body
            }
            Kind::Duration => {
                type $type = Duration;
                $body
            }
            Kind::Uuid => {
                type $type = Uuid;
                $body
            }
            Kind::Uri => {
                type $type = Uri;
                $body
            }
            Kind::Base64Text => {
                type $type = Base64Text;
                $body
            }
            Kind::Base64Bytes => {
                type $type = Base64Bytes;
                $body
            }
            Kind::Enum(_) => {
                type $type = Word;
                $body
            }
            _ => {
                type $type = String;
                $body
            }
        }
    };
}

/// Checks a request, and gives the texts of its path.
pub(super) async fn check(request: &Incoming, strict: bool) -> Result<Vec<String>, ErrorResponse> {
    let operation = request.operation().at(request.address());
    let mut path = Vec::new();
    for (index, parameter) in operation.path_parameters.iter().enumerate() {
        by_kind!(parameter.kind, S => request.path::<S>(index).map(drop))?;
        path.push(request.path::<String>(index)?);
    }
    for parameter in operation.query.iter().filter(is_a_value) {
        check_query(request, parameter)?;
    }
    for parameter in operation.headers.iter().filter(is_a_value) {
        check_header(request, parameter)?;
    }
    check_body(request, strict).await?;
    Ok(path)
}

fn is_a_value(parameter: &&Parameter) -> bool {
    matches!(parameter.role, Role::Value | Role::Prefix)
}

fn is_required(request: &Incoming, parameter: &Parameter) -> bool {
    // What the client makes where nobody gives it may be missing where nobody made it.
    parameter.availability.requires(parameter.required, Some(request.version())) && !parameter.generated
}

fn check_query(request: &Incoming, parameter: &'static Parameter) -> Result<(), ErrorResponse> {
    let name = parameter.name;
    match (parameter.role, parameter.kind) {
        (Role::Prefix, kind) => of_prefix(kind, |values| values.of_query(request, name)),
        (_, Kind::Flat(item)) => by_kind!(*item, S => request.query_values::<Vec<S>>(name).map(drop)),
        (_, Kind::Set(item, _)) => by_kind!(*item, S => request.query_values::<Joined<S>>(name).map(drop)),
        (_, kind) if is_required(request, parameter) => by_kind!(kind, S => request.query::<S>(name).map(drop)),
        (_, kind) => by_kind!(kind, S => request.query_option::<S>(name).map(drop)),
    }
}

fn check_header(request: &Incoming, parameter: &'static Parameter) -> Result<(), ErrorResponse> {
    let name = parameter.name;
    match (parameter.role, parameter.kind) {
        (Role::Prefix, kind) => of_prefix(kind, |values| values.of_header(request, name)),
        (_, Kind::Flat(item)) => by_kind!(*item, S => request.header_values::<Vec<S>>(name).map(drop)),
        (_, Kind::Set(item, _)) => by_kind!(*item, S => request.header_values::<Joined<S>>(name).map(drop)),
        (_, kind) if is_required(request, parameter) => by_kind!(kind, S => request.header::<S>(name).map(drop)),
        (_, kind) => by_kind!(kind, S => request.header_option::<S>(name).map(drop)),
    }
}

/// Reads all values whose names begin alike, as maps of one type.
trait Values {
    fn of_query(&self, request: &Incoming, name: &'static str) -> Result<(), ErrorResponse>;
    fn of_header(&self, request: &Incoming, name: &'static str) -> Result<(), ErrorResponse>;
}

struct Map<V>(std::marker::PhantomData<fn() -> V>);

impl<V: ParameterValue + fmt::Debug> Values for Map<V> {
    fn of_query(&self, request: &Incoming, name: &'static str) -> Result<(), ErrorResponse> {
        request.query_values::<Dictionary<V>>(name).map(drop)
    }

    fn of_header(&self, request: &Incoming, name: &'static str) -> Result<(), ErrorResponse> {
        request.header_values::<Dictionary<V>>(name).map(drop)
    }
}

fn of_prefix(kind: Kind, read: impl FnOnce(&dyn Values) -> Result<(), ErrorResponse>) -> Result<(), ErrorResponse> {
    fn map<V: ParameterValue + fmt::Debug + 'static>() -> Box<dyn Values> {
        Box::new(Map::<V>(std::marker::PhantomData))
    }
    let values = match kind {
        Kind::Flat(item) => by_kind!(*item, S => map::<Vec<S>>()),
        Kind::Set(item, _) => by_kind!(*item, S => map::<Joined<S>>()),
        kind => by_kind!(kind, S => map::<S>()),
    };
    read(&*values)
}

async fn check_body(request: &Incoming, strict: bool) -> Result<(), ErrorResponse> {
    let operation = request.operation();
    match operation.body {
        Body::Element(_) => {
            let element = match operation.body_presence.required
                && operation.body_presence.availability == Availability::ALWAYS
            {
                true => Some(request.element::<Element>()?),
                false => request.element_option::<Element>()?,
            };
            match element {
                Some(element) if strict => check_strictly(request, &element),
                _ => Ok(()),
            }
        }
        Body::Text(_) => request.text().map(drop),
        Body::Value { kind, .. } => by_kind!(kind, S => request.value::<S>().map(drop)),
        Body::Stream(_) => {
            let mut stream = request.stream();
            while let Some(piece) = stream.next().await {
                if let Err(error) = piece {
                    return Err(
                        request.refuse(xms_runtime::Refusal::Body, format!("The body cannot be read: {error}."))
                    );
                }
            }
            Ok(())
        }
        Body::Literal { text, .. } if request.body().trim_ascii() != text.trim().as_bytes() => {
            Err(request.refuse(xms_runtime::Refusal::Body, "The body is another than the description says."))
        }
        Body::None | Body::Bytes(_) | Body::Batch(_) | Body::Literal { .. } => Ok(()),
    }
}

/// Refuses what a lenient service would pass over.
fn check_strictly(request: &Incoming, element: &Element) -> Result<(), ErrorResponse> {
    let refuse = |message: String| Err(request.refuse(xms_runtime::Refusal::Body, message));
    if let Some(path) = request.unknown().first() {
        return refuse(format!("The description has no `{path}`."));
    }
    let received = String::from_utf8_lossy(request.body());
    let Ok(written) = encode(element, &Encoding::client(request.version(), Gate::Off)) else { return Ok(()) };
    match misplaced(&received, &written) {
        Some(name) => refuse(format!("`{name}` stands elsewhere than the description has it.")),
        None => Ok(()),
    }
}
