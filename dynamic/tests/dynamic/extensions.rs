//! The whole life of an extension, against the emulator.

use std::time::Duration;

use xms_emulator::Emulator;

use crate::support::{api_spec, xms_call};

/// One that may publish extensions, as the emulator's seed has it.
const SUBSCRIPTION: &str = "subscription-id=00000000-0000-0000-0000-000000000001";

/// Calls an operation of an emulator.
fn call<'a>(emulator: &'a str, words: &[&'a str]) -> crate::support::Ended {
    let folder = api_spec();
    let mut all = vec!["service-management"];
    all.extend(words);
    all.extend(["--api-spec", folder.to_str().unwrap(), "--endpoint", emulator, "--value", SUBSCRIPTION]);
    xms_call(&all)
}

#[test]
fn an_extension_lives() {
    let emulator = Emulator::builder().operation_time(Duration::ZERO).start_blocking().unwrap();
    let url = emulator.url();
    let call = |words: &[&str]| call(&url, words);
    const WAIT: [&str; 3] = ["--wait", "--interval", "0.1"];
    let with = |words: &[&'static str], more: &[&'static str]| [words, more].concat();

    let created = with(
        &["cloud-services.create", "--field", "ServiceName=northwind", "--field", "Label=Shop"],
        &["--field", "Location=West US", "--version", "2014-06-01"],
    );
    call(&created).well();
    let added = with(
        &["extensions.add", "northwind", "--field", "Id=rdp", "--field", "Type=RDP", "--version", "2014-06-01"],
        &["--field", "ProviderNameSpace=Microsoft.Windows.Azure.Extensions"],
    );
    let done = call(&with(&added, &WAIT)).well();
    assert!(done.starts_with("Succeeded "), "{done}");

    let listed = call(&["extensions.list", "northwind", "--version", "2014-06-01", "--output", "table"]).well();
    let lines: Vec<Vec<&str>> = listed.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(lines.len(), 2, "{listed}");
    assert!(lines[0].contains(&"Id") && lines[1].contains(&"rdp") && lines[1].contains(&"RDP"), "{listed}");

    let got = call(&["extensions.get", "northwind", "rdp", "--version", "2014-06-01", "--output", "json"]).well();
    let got: serde_json::Value = serde_json::from_str(&got).unwrap();
    assert_eq!((&got["Id"], &got["Type"]), (&"rdp".into(), &"RDP".into()));

    let deleted = with(&["extensions.delete", "northwind", "rdp", "--version", "2014-06-01"], &WAIT);
    assert!(call(&deleted).well().starts_with("Succeeded "));
    let error = call(&["extensions.get", "northwind", "rdp", "--version", "2014-06-01"]).badly(1);
    assert!(
        error.starts_with("error: extensions.get: 404 ResourceNotFound: ") && error.contains("request "),
        "{error}"
    );
    assert_eq!(error.lines().count(), 1);
}

#[test]
fn an_extension_is_published_updated_and_taken_back() {
    let emulator = Emulator::builder().operation_time(Duration::ZERO).start_blocking().unwrap();
    let url = emulator.url();
    let call = |words: &[&str]| call(&url, &[words, &["--version", "2014-06-01"]].concat());
    let image = |version: &'static str| {
        let mut words: Vec<String> = Vec::new();
        for field in [
            "ProviderNameSpace=Fabrikam.Monitoring",
            "Type=Watch",
            &format!("Version={version}"),
            "Label=Watch",
            "HostingResources=WebRole|WorkerRole",
            "MediaLink=https://fabrikam.blob.core.windows.net/extensions/watch.zip",
            "Description=Watches",
            "IsInternalExtension=false",
        ] {
            words.extend(["--field".to_owned(), field.to_owned()]);
        }
        words
    };
    let send = |operation: &str, version: &'static str| {
        let fields = image(version);
        let mut words = vec![operation];
        words.extend(fields.iter().map(String::as_str));
        words.extend(["--wait", "--interval", "0.1"]);
        let ended = call(&words);
        assert!(ended.well().starts_with("Succeeded "), "{operation}");
    };
    send("extension-images.register", "1.0.0.0");
    send("extension-images.update", "1.1.0.0");
    let versions = call(&["extension-images.list-versions", "Fabrikam.Monitoring", "Watch", "--output", "json"]);
    let versions = versions.well();
    assert!(versions.contains("\"1.0.0.0\"") && versions.contains("\"1.1.0.0\""), "{versions}");
}

#[test]
fn what_a_version_lacks_is_told_before_anything_is_sent() {
    let emulator = Emulator::builder().start_blocking().unwrap();
    let add =
        ["extensions.add", "northwind", "--field", "Id=a", "--field", "Type=RDP", "--field", "ProviderNameSpace=b"];
    let late = [&add[..], &["--field", "Version=1.*", "--version", "2013-03-01", "--field", "Thumprint=a"]].concat();
    let error = call(&emulator.url(), &late).badly(2);
    assert_eq!(error, "error: `Extension` has no field `Thumprint`; did you mean `Thumbprint`?\n");
    let list = ["extensions.list", "northwind", "--version", "2012-03-01"];
    let error = call(&emulator.url(), &list).badly(2);
    assert!(error.contains("exists since 2013-03-01") && error.contains("--raise-version"), "{error}");
    assert_eq!(emulator.requests().len(), 0);
    call(&emulator.url(), &[&list[..], &["--raise-version"]].concat()).badly(1);
    assert_eq!(emulator.requests()[0].version.as_deref(), Some("2013-03-01"));
}
