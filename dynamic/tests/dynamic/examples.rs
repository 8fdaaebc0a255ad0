//! Every example of every description of this repository, sent by `xms call` to `xms serve`.

use std::path::Path;

use xms_codegen::model::{Body, Example, Model, Operation, ParameterRole};
use xms_codegen::pipeline::read_model;
use xms_dynamic::serve::Options;

use crate::support::{Service, api_spec, xms_call};

/// The words that send an example, without those that say where.
fn words(operation: &Operation, example: &Example, body: &Path) -> Vec<String> {
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
        std::fs::write(body, &text.text).unwrap();
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

/// Sends every example that succeeds; gives how many there were.
fn send_all(folder: &Path, name: &str) -> usize {
    let model: Model = read_model(&folder.join(name)).unwrap().model;
    let service = model.own_services().next().unwrap();
    let served = Service::start(folder, Some(name), &Options::default());
    let scratch = tempfile::tempdir().unwrap();
    let (mut count, mut wrong) = (0, Vec::new());
    let operations = model[service].resources.iter().flat_map(|&id| model[id].operations.clone());
    for operation in operations.map(|id| &model[id]).filter(|one| !matches!(one.body, Body::Batch { .. })) {
        for example in operation.examples.iter().filter(|example| example.status < 400) {
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

#[test]
fn blobs() {
    assert!(send_all(&api_spec(), "storage-blob") > 50);
}

#[test]
fn queues() {
    assert!(send_all(&api_spec(), "storage-queue") > 5);
}
