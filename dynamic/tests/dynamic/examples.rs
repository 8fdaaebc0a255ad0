//! Every example of every description of this repository, sent by `xms call` and by the generated SDK to `xms serve`.

use std::error::Error;
use std::path::Path;

use xms_codegen::language::Scalar;
use xms_codegen::model::{Body, Example, Model, Operation, Parameter, ParameterRole, ParameterValues, ValueType};
use xms_codegen::pipeline::read_model;
use xms_dynamic::serve::{Options, Served};
use xms_runtime::client::{ClientCore, RawReply, RetryPolicy};
use xms_runtime::xml::{Decoding, decode_into};
use xms_runtime::{Body as TableBody, Catalog, Operation as Table, Record};
use xms_services::{service_management, storage_blob, storage_queue};

use crate::support::{Service, api_spec, xms_call};

/// The words that send an example, without those that say where.
pub(crate) fn words(operation: &Operation, example: &Example, body: &Path) -> Vec<String> {
    let mut words = vec![operation.id.clone()];
    let shown = operation.shown_path(example).unwrap_or(&operation.path);
    if let Some(addresses) = &operation.addresses {
        let found = addresses.all.iter().find(|address| address.path == shown);
        words.extend(found.into_iter().flat_map(|address| ["--address".to_owned(), address.name.value.clone()]));
    }
    for parameter in operation.parameters_of(shown).into_iter().filter(|one| one.role == ParameterRole::Value) {
        let value = example.path.iter().find(|(name, _)| name.value == parameter.name.value);
        let value = value.map_or("x", |(_, value)| value.value.as_str());
        words.push(given(parameter.secret, value, body, &parameter.name.value));
    }
    for (flag, table, pairs) in
        [("--query", &operation.query, &example.query), ("--header", &operation.headers, &example.headers)]
    {
        for (name, value) in pairs {
            let parameter = table.iter().find(|one| one.name.value.eq_ignore_ascii_case(&name.value));
            let prefix =
                table.iter().find(|one| one.role == ParameterRole::Prefix && name.value.starts_with(&one.name.value));
            let Some(parameter) = parameter.or(prefix) else { continue };
            if matches!(parameter.role, ParameterRole::Value | ParameterRole::Prefix) {
                let value = given(parameter.secret, &value.value, body, &name.value);
                words.extend([flag.to_owned(), format!("{}={value}", name.value)]);
            }
        }
    }
    if let Some(text) = &example.request
        && !matches!(operation.body, Body::None | Body::Literal { .. })
        && (operation.body_presence.required || !text.text.trim().is_empty())
    {
        std::fs::write(body, &*text.text).unwrap();
        words.extend(["--body".to_owned(), body.to_str().unwrap().to_owned()]);
    }
    words
}

/// A value as it may be typed: a secret stands in a file.
fn given(secret: bool, value: &str, body: &Path, name: &str) -> String {
    if !secret {
        return value.to_owned();
    }
    let path = body.with_file_name(name.replace('/', "_"));
    std::fs::write(&path, value).unwrap();
    format!("@file:{}", path.display())
}

/// Whether an example can be sent as it is written, to an address in numbers: no batch, no host of the operation's own, and
/// no list of what has commas itself.
fn is_sent(operation: &Operation) -> bool {
    let is_list = |one: &&Parameter| one.values == ParameterValues::List;
    let mut lists = operation.headers.iter().filter(is_list);
    let has_dates = lists.any(|one| one.value == ValueType::Scalar(Scalar::HttpDate));
    !matches!(operation.body, Body::Batch { .. }) && operation.host.is_none() && !has_dates
}

/// Sends the first example of every operation that succeeds; gives how many there were.
pub(crate) fn send_all(folder: &Path, name: &str) -> usize {
    let model: Model = read_model(&folder.join(name)).unwrap().model;
    let service = model.own_services().next().unwrap();
    let served = Service::start(folder, Some(name), &Options::default());
    let scratch = tempfile::tempdir().unwrap();
    let (mut count, mut wrong) = (0, Vec::new());
    let operations = model[service].resources.iter().flat_map(|&id| model[id].operations.clone());
    for operation in operations.map(|id| &model[id]).filter(|one| is_sent(one)) {
        if let Some(example) = operation.examples.iter().find(|example| example.status < 400) {
            let mut all = vec![name.to_owned()];
            all.extend(words(operation, example, &scratch.path().join("body")));
            if model[service].is_versioned() {
                all.extend(["--version".to_owned(), example.version.value.to_string()]);
            }
            let out = scratch.path().join("out");
            all.extend(["--api-spec", folder.to_str().unwrap(), "--endpoint", &served.url].map(str::to_owned));
            all.extend(["--out".to_owned(), out.to_str().unwrap().to_owned()]);
            for parameter in &model[service].base_parameters {
                all.extend(["--value".to_owned(), format!("{}=x", parameter.name.value)]);
            }
            let ended = xms_call(&all.iter().map(String::as_str).collect::<Vec<_>>());
            count += 1;
            if ended.code != 0 {
                wrong.push(format!("{}: {}: {}", operation.id, example.name.value, ended.err.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    count
}

/// Sends every example that succeeds by the tables of the generated SDK, and reads the answers as its types; gives how many
/// there were.
async fn send_by_sdk(folder: &Path, name: &str, catalog: &'static Catalog) -> usize {
    let model: Model = read_model(&folder.join(name)).unwrap().model;
    let served = Served::start(folder, Some(name), &Options::default()).await.unwrap();
    let builder = ClientCore::builder(catalog.service).endpoint(served.url()).retry(RetryPolicy::NEVER);
    let builder = catalog.service.base_parameters.iter().fold(builder, |builder, _| builder.base_value(&"x"));
    let core: ClientCore = builder.build().unwrap();
    let (mut count, mut wrong) = (0, Vec::new());
    for operation in model.operations.iter().filter(|one| !matches!(one.body, Body::Batch { .. })) {
        let table = catalog.operation(&operation.id).unwrap();
        for example in operation.examples.iter().filter(|example| example.status < 400) {
            count += 1;
            if let Err(error) = send(&core, table, operation, example).await {
                wrong.push(format!("{}: {}: {error}", operation.id, example.name.value));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    count
}

/// Sends an example and reads the answer.
async fn send(
    core: &ClientCore,
    table: &'static Table,
    operation: &Operation,
    example: &Example,
) -> Result<(), Box<dyn Error>> {
    let shown = operation.shown_path(example).unwrap_or(&operation.path);
    let index = operation.addresses.as_ref().and_then(|all| all.all.iter().position(|one| one.path == shown));
    let mut call = core.call(table.at(index.unwrap_or_default()));
    for parameter in operation.parameters_of(shown).into_iter().filter(|one| one.role == ParameterRole::Value) {
        let value = example.path.iter().find(|(name, _)| name.value == parameter.name.value);
        call = call.path(&value.map_or("x", |(_, value)| &value.value));
    }
    let is_sent = |parameters: &[Parameter], name: &str| {
        parameters.iter().any(|one| match one.role {
            ParameterRole::Value => one.name.value.eq_ignore_ascii_case(name),
            ParameterRole::Prefix => name.starts_with(&one.name.value),
            _ => false,
        })
    };
    for (name, value) in example.query.iter().filter(|(name, _)| is_sent(&operation.query, &name.value)) {
        let parameter = operation.query.iter().find(|one| one.name.value.eq_ignore_ascii_case(&name.value));
        let delimiter = parameter.and_then(|parameter| match &parameter.values {
            ParameterValues::Set { delimiter } => Some(delimiter.as_str()),
            _ => None,
        });
        let parts = delimiter.map_or(vec![value.value.as_str()], |delimiter| value.value.split(delimiter).collect());
        let name: &'static str = String::leak(name.value.clone());
        call = parts.into_iter().fold(call, |call, part| call.query(name, &part));
    }
    for (name, value) in example.headers.iter().filter(|(name, _)| is_sent(&operation.headers, &name.value)) {
        call = call.header(String::leak(name.value.clone()), &value.value);
    }
    let text = example.request.as_ref().map(|text| text.text.trim()).filter(|text| !text.is_empty());
    let mut record: Option<Box<dyn Record>> = None;
    if let (TableBody::Element(shape), Some(text)) = (table.body, text) {
        let mut made = shape.record();
        decode_into(&mut *made, text.as_bytes(), &Decoding::default().version(example.version.value))?;
        record = Some(made);
    }
    let call = match (&record, table.body, text) {
        (Some(record), ..) => call.body(&**record),
        (None, TableBody::Value { .. }, Some(text)) => call.value(&text),
        (None, TableBody::Text(_) | TableBody::Bytes(_), text) => call.text(text.unwrap_or_default()),
        (None, TableBody::Stream(_), text) => call.stream(text.unwrap_or_default().to_owned()),
        _ => call,
    };
    let reply: RawReply = call.build::<RawReply>().api_version(example.version.value).await?;
    match reply.described_body() {
        TableBody::Element(shape) if !reply.body().is_empty() => Ok(reply.fill(&mut *shape.record())?),
        _ => Ok(()),
    }
}

#[tokio::test]
async fn the_generated_sdk_is_answered() {
    let management = send_by_sdk(&api_spec(), "service-management", &service_management::CATALOG).await;
    let blobs = send_by_sdk(&api_spec(), "storage-blob", &storage_blob::CATALOG).await;
    let queues = send_by_sdk(&api_spec(), "storage-queue", &storage_queue::CATALOG).await;
    assert!(management > 200 && blobs > 50 && queues > 5, "{management} {blobs} {queues}");
}

#[test]
fn blobs() {
    assert!(send_all(&api_spec(), "storage-blob") > 30);
}

#[test]
fn queues() {
    assert!(send_all(&api_spec(), "storage-queue") > 5);
}
