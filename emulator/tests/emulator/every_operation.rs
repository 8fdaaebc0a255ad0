//! Every operation of the description, called by its table.

use std::collections::BTreeSet;

use xms_services::runtime::client::{ErrorKind, RawReply};
use xms_services::runtime::xml::{Decoding, decode_into};
use xms_services::runtime::{Body, Field, Gate, Kind, Operation, Record, Role, Shape, Version};
use xms_services::service_management::{CATALOG, SERVICE, ServiceManagement, version};

use crate::client::{PUBLISHER, client, quick};

/// A value of that type.
fn text(kind: &Kind) -> String {
    match kind {
        Kind::Bool => "true".to_owned(),
        Kind::Int32 | Kind::Int64 | Kind::Double | Kind::DoubleInfinity | Kind::UnixTime => "1".to_owned(),
        Kind::HttpDate => "Fri, 02 Jan 2015 03:04:05 GMT".to_owned(),
        Kind::Duration => "PT1S".to_owned(),
        Kind::DateTime => "2015-01-02T03:04:05Z".to_owned(),
        Kind::Date => "2015-01-02".to_owned(),
        Kind::Uuid => "3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d".to_owned(),
        Kind::Uri => "https://fabrikam.example/".to_owned(),
        Kind::Base64Text | Kind::Base64Bytes => "dGVzdA==".to_owned(),
        Kind::Enum(table) => table.values[0].text.to_owned(),
        Kind::Record(shape) => required(shape),
        Kind::Fixed(text) => (*text).to_owned(),
        Kind::String | Kind::Xml | Kind::Choice(_) | Kind::List(_) | Kind::Flat(_) | Kind::Map(_) | Kind::Set(..) => {
            "1.0.0.0".to_owned()
        }
    }
}

/// What an element must have, and one of what it must have one of.
fn required(shape: &Shape) -> String {
    let fields = shape.fields.iter().enumerate();
    let fields = fields.filter(|(index, field)| field.required || shape.at_least_one.first() == Some(index));
    let value = |field: &Field| match field.name {
        "Location" => "West US".to_owned(),
        "ServiceName" => "tailspin".to_owned(),
        _ => text(&field.kind),
    };
    fields.map(|(_, field)| format!("<{0}>{1}</{0}>", field.name, value(field))).collect()
}

/// The smallest element of that shape; what that cannot be made of is the example of the operation.
fn element(operation: &Operation, shape: &'static Shape) -> Box<dyn Record> {
    let document = format!("<{0} xmlns=\"{1}\">{2}</{0}>", shape.tag, shape.namespace, required(shape));
    let mut record = shape.record();
    if decode_into(&mut *record, document.as_bytes(), &Decoding::default()).is_err() {
        record = shape.record();
        let example = example(operation);
        let read = decode_into(&mut *record, example.as_bytes(), &Decoding::default());
        read.unwrap_or_else(|error| panic!("{}: {error:?}", operation.id));
    }
    record
}

/// What the operation's description has as a request.
fn example(operation: &Operation) -> String {
    let (resource, name) = operation.id.split_once('.').unwrap();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../api-spec/service-management");
    let text = std::fs::read_to_string(format!("{folder}/{resource}.toml")).unwrap();
    let description: toml::Table = text.parse().unwrap();
    let examples = description["operation"][name]["example"].as_array().unwrap();
    examples.iter().find_map(|example| example.get("request")?.as_str()).unwrap_or_default().to_owned()
}

/// What a placeholder stands for: something that is there, where it can be.
fn value(name: &str) -> &str {
    match name {
        "cloud-service-name" => "fabrikam",
        "provider-namespace" => "Microsoft.Windows.Azure.Extensions",
        "type" => "RDP",
        "version" => "1.0",
        "lun" => "0",
        "deployment-slot" => "Staging",
        "request-id" => "5f0c1e2d3b4a69788796a5b4c3d2e1f0",
        "algorithm" => "sha1",
        _ => "fabrikam-1",
    }
}

/// How an operation is answered: with its status, or with the service's code.
async fn call(client: &ServiceManagement, operation: &'static Operation, version: Version) -> Result<u16, String> {
    let body = match operation.body {
        Body::Element(shape) => Some(element(operation, shape)),
        _ => None,
    };
    let raw = example(operation);
    let mut call = client.core().call(operation);
    for parameter in operation.path_parameters {
        call = call.path(&value(parameter.name));
    }
    for parameter in operation.query.iter().filter(|parameter| parameter.required && parameter.role == Role::Value) {
        call = call.query(parameter.name, &text(&parameter.kind));
    }
    if let Some(body) = &body {
        call = call.body(&**body);
    } else if matches!(operation.body, Body::Bytes(_)) {
        call = call.bytes(raw.as_bytes());
    }
    let answer = match call.build::<RawReply>().api_version(version).gate(Gate::Documented).await {
        Ok(answer) => answer,
        Err(error) => {
            return match error.kind() {
                ErrorKind::Service(_) => Err(error.code().unwrap_or_default().to_owned()),
                ErrorKind::Version(_) => Err("version".to_owned()),
                other => panic!("{} at {version}: {other:?}", operation.id),
            };
        }
    };
    let response = operation.response(answer.status()).unwrap();
    if let Body::Element(shape) = response.body {
        let mut record = shape.record();
        let unknown = decode_into(&mut *record, answer.body(), &Decoding::default()).unwrap();
        assert_eq!(unknown.count, 0, "{} at {version}", operation.id);
    }
    Ok(answer.status())
}

#[tokio::test]
async fn every_operation_answers_at_three_versions() {
    let emulator = quick();
    let client = client(&emulator, PUBLISHER);
    let mut silent: BTreeSet<&str> = CATALOG.operations().map(|operation| operation.id).collect();
    let mut refused = BTreeSet::new();
    for version in [version::V2013_03_01, version::V2014_06_01, version::V2015_04_01] {
        for operation in CATALOG.operations() {
            emulator.reset();
            match call(&client, operation, version).await {
                Ok(status) => {
                    assert!((200..300).contains(&status), "{}: {status}", operation.id);
                    silent.remove(operation.id);
                }
                Err(code) if code == "version" => {}
                Err(code) => {
                    assert!(SERVICE.errors.iter().any(|known| known.code == code), "{}: {code}", operation.id);
                    assert_ne!(code, "InternalError", "{}", operation.id);
                    refused.insert((operation.id, code));
                }
            }
        }
    }
    // Those that need something that only others make.
    for (id, code) in refused {
        let wanted = match id {
            "extension-images.unregister" | "extension-images.get-replication-status" => "ForbiddenError",
            // The smallest request that the description allows is too small for the rules.
            "disks.create" | "management-certificates.add" | "os-images.add" | "vm-images.create" => "BadRequest",
            "storage-accounts.check-name-availability" => "BadRequest",
            "deployments.swap" => "ConflictError",
            _ => "ResourceNotFound",
        };
        assert_eq!(code, wanted, "{id}");
        silent.remove(id);
    }
    assert_eq!(silent, BTreeSet::new());
}
