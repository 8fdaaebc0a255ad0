//! Descriptions from the samples, and the code from the descriptions, as they were.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use xms_codegen::diagnostic::render_short;
use xms_codegen::emit::Files;
use xms_codegen::emit::rust::{Include, Options, emit};
use xms_codegen::format::format;
use xms_codegen::pipeline::read_model;
use xms_codegen::scaffold::{NewService, service};
use xms_codegen::write::{compare, write};

use super::{carry_out, golden, plain, plan, project, sample};

/// The texts below a folder.
fn texts(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    for service in fs::read_dir(folder).unwrap() {
        let service = service.unwrap();
        for entry in fs::read_dir(service.path()).unwrap() {
            let entry = entry.unwrap();
            let path = Path::new(&service.file_name()).join(entry.file_name());
            found.insert(path, fs::read_to_string(entry.path()).unwrap());
        }
    }
    found
}

#[test]
fn descriptions_are_as_they_were() {
    let folder = project();
    let mut properties = plain(
        "cloud-services.get-properties",
        "GET /services/hostedservices/{cloud-service-name}?embed-detail=true",
        "2009-10-01",
    );
    properties.title = Some("Get Cloud Service Properties".to_owned());
    properties.summary = Some("Reads a cloud service with its deployments.".to_owned());
    properties.response = sample("get-cloud-service-properties.xml");
    let mut locations = plain("locations.list", "GET /locations", "2010-10-28");
    locations.response = sample("list-locations.xml");
    let mut extensions = plain(
        "extensions.list",
        "GET /services/hostedservices/{cloud-service-name}/extensions?top={count}",
        "2013-03-01",
    );
    extensions.response = sample("list-extensions.xml");
    let mut role = plain(
        "roles.add",
        "POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles",
        "2013-03-01",
    );
    role.body = sample("add-role.xml");
    role.status = vec![202];
    role.values = vec![("deployment-name".to_owned(), "blue".to_owned())];
    for wanted in [&properties, &locations, &extensions, &role] {
        carry_out(&plan(&folder, wanted).unwrap());
    }
    let mut shop = NewService::new("shop");
    shop.version = Some("2020-01-15".to_owned());
    shop.namespace = Some("urn:shop".to_owned());
    let shop = service(&folder.path().join("api-spec"), &shop).unwrap();
    assert!(shop.warnings.is_empty(), "{}", render_short(&shop.warnings, &shop.reading.sources));
    carry_out(&shop);
    let found = texts(&folder.path().join("api-spec"));
    if env::var_os("XMS_BLESS").is_some() {
        for (path, text) in &found {
            let path = golden().join("api").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
    let expected = texts(&golden().join("api"));
    assert!(found.keys().eq(expected.keys()), "{:?}", found.keys());
    for (path, text) in &found {
        assert_eq!(format(text).as_ref(), Some(text), "laid out: {}", path.display());
        assert_eq!(text, &expected[path], "{}", path.display());
    }
}

#[test]
fn generated_modules_are_as_they_were() {
    let reading = read_model(&golden().join("api")).unwrap();
    let found = render_short(&reading.diagnostics, &reading.sources);
    // All that is left to do is to say what things mean.
    assert!(found.lines().all(|line| line.contains("warning[X0601]")), "{found}");
    let options = Options {
        serde: false,
        client: Include::Always,
        server: Include::No,
        tests: false,
        source_root: "api".to_owned(),
        ..Options::default()
    };
    let files = emit(&reading.model, &options);
    let inside = |(path, text): (PathBuf, String)| Some((path.strip_prefix("src").ok()?.to_owned(), text));
    let modules = files.0.into_iter().filter_map(inside).filter(|(path, _)| path.components().count() > 1);
    let modules = Files(modules.collect());
    if env::var_os("XMS_BLESS").is_some() {
        write(&modules, &golden()).unwrap();
    }
    let stale = compare(&modules, &golden()).unwrap();
    let diffs: String = stale.iter().map(|file| file.diff.as_str()).collect();
    assert!(stale.is_empty(), "{diffs}\n`XMS_BLESS=1 cargo test -p xms-codegen` makes this the new state");
}
