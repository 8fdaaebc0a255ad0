//! Descriptions: from text to findings, to Rust that parses, to pages on which no text is code, and through the
//! formatter. A line `%%%` stands between the service's file and a resource's; without it, the service is a given one.

use std::path::{Component, Path};

use xms_codegen::diagnostic::{Style, render, render_short};
use xms_codegen::parse::{FolderKind, ServiceFolder};
use xms_codegen::pipeline::{Input, examine};
use xms_codegen::{emit, format};

const SERVICE: &str = "title = 'Example'\nsummary = 'An example.'\nendpoint = 'https://service.example'\n\
                       [version]\nheader = 'x-version'\ndefault = '2014-06-01'\nknown = ['2013-03-01', '2014-06-01']\n";

pub(super) fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (service, resource) = text.split_once("%%%\n").unwrap_or((SERVICE, text));
    let mut input = Input::default();
    let service = input.sources.add("api/example/service.toml", service);
    let things = input.sources.add("api/example/things.toml", resource);
    input.folders.push(ServiceFolder {
        name: "example".into(),
        kind: FolderKind::Service,
        service,
        resources: vec![things],
        incomplete: false,
    });
    let reading = examine(input);
    let _ = render(&reading.diagnostics, &reading.sources, Style { color: true });
    let _ = render_short(&reading.diagnostics, &reading.sources);
    if let Some(once) = format::format(resource) {
        assert_eq!(format::format(&once).as_deref(), Some(&*once), "what was formatted is formatted otherwise");
    }
    if reading.diagnostics.has_errors() {
        return;
    }
    for (path, text) in &emit::rust::emit(&reading.model, &emit::rust::Options::default()).0 {
        check_path(path);
        if path.extension().is_some_and(|extension| extension == "rs")
            && let Err(error) = syn::parse_file(text)
        {
            panic!("{} is not Rust: {error}\n{resource}", path.display());
        }
    }
    for (path, text) in &emit::docs::emit(&reading.model, &emit::docs::Options::default()).0 {
        check_path(path);
        let text = text.to_ascii_lowercase();
        assert!(!text.contains("<script>xss") && !text.contains("href=\"javascript:"), "{}", path.display());
    }
}

fn check_path(path: &Path) {
    assert!(path.components().all(|part| matches!(part, Component::Normal(_))), "{}", path.display());
}
