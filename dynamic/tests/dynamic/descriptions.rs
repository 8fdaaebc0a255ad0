//! Every description that other tests have, served: those of goldens and of crates, whose examples are sent, and the seeds
//! of the fuzzer, of which each operation is asked something.

use std::fs;
use std::path::{Path, PathBuf};

use xms_codegen::model::{Body, Example};
use xms_codegen::pipeline::read_model;
use xms_dynamic::serve::Options;

use crate::examples::{send_all, words};
use crate::support::{Service, xms_call};

/// What stands in front of a seed that has no service of its own.
const SERVICE: &str = "title = 'Example'\nsummary = 'An example.'\nendpoint = 'https://service.example'\n\
                       [version]\nheader = 'x-version'\ndefault = '2014-06-01'\nknown = ['2013-03-01', '2014-06-01']\n";
/// What stands between the file of a service and that of a resource.
const BETWEEN: &str = "%%%\n";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The folders below one that describe a service which has no errors.
fn described(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries.into_iter().filter(|path| path.is_dir()) {
        if path.join("service.toml").is_file() {
            if !read_model(&path).unwrap().diagnostics.has_errors() {
                found.push(path);
            }
        } else {
            described(&path, found);
        }
    }
}

#[test]
fn examples_of_goldens_and_crates_are_answered() {
    let mut folders = Vec::new();
    for below in ["codegen/tests/golden", "tests/begun/api-spec", "tests/greenhouse/api", "tests/spector/api"] {
        described(&root().join(below), &mut folders);
    }
    let sent = folders.iter().map(|folder| {
        let name = folder.file_name().unwrap().to_str().unwrap();
        send_all(folder.parent().unwrap(), name)
    });
    let sent: usize = sent.sum();
    assert!(folders.len() > 10 && sent > 20, "{} folders, {sent} examples", folders.len());
}

#[test]
fn seeds_are_served() {
    let folder = tempfile::tempdir().unwrap();
    let scratch = tempfile::tempdir().unwrap();
    let place = folder.path().join("example");
    fs::create_dir(&place).unwrap();
    let mut seeds: Vec<PathBuf> =
        fs::read_dir(root().join("fuzz/seeds/description")).unwrap().map(|entry| entry.unwrap().path()).collect();
    seeds.sort();
    let (mut served, mut asked) = (0, 0);
    for seed in seeds {
        let Ok(text) = fs::read_to_string(&seed) else { continue };
        let (service, resource) = text.split_once(BETWEEN).unwrap_or((SERVICE, &text));
        fs::write(place.join("service.toml"), service).unwrap();
        fs::write(place.join("things.toml"), resource).unwrap();
        let reading = read_model(&place).unwrap();
        if reading.diagnostics.has_errors() || reading.model.operations.is_empty() {
            continue;
        }
        let model = reading.model;
        let service = &model[model.own_services().next().unwrap()];
        let url = Service::start(folder.path(), Some("example"), &Options::default());
        served += 1;
        for operation in model.operations.iter().filter(|one| !matches!(one.body, Body::Batch { .. })) {
            let none = Example::new(service.default_version, 200, operation.span);
            let examples = if operation.examples.is_empty() { vec![none] } else { operation.examples.clone() };
            for example in examples {
                let mut all = vec!["example".to_owned()];
                all.extend(words(operation, &example, &scratch.path().join("body")));
                if service.is_versioned() {
                    all.extend(["--version".to_owned(), example.version.value.to_string()]);
                }
                for parameter in &service.base_parameters {
                    all.extend(["--value".to_owned(), format!("{}=x", parameter.name.value)]);
                }
                all.extend(["--api-spec", folder.path().to_str().unwrap(), "--endpoint", &url.url].map(str::to_owned));
                let ended = xms_call(&all.iter().map(String::as_str).collect::<Vec<_>>());
                asked += usize::from(ended.code != 2);
                // A server that panics answers nothing.
                let is_answered =
                    ["no connection", "broke off", "no answer"].iter().all(|sign| !ended.err.contains(sign));
                assert!(is_answered, "{}: {}: {}", seed.display(), operation.id, ended.err);
            }
        }
    }
    assert!(served > 50 && asked > 50, "{served} served, {asked} asked");
}
