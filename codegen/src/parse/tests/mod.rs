//! Tests of the stage as a whole.

mod diagnostics;
mod keys;
mod reading;
mod robust;

use super::{Description, parse};
use crate::diagnostic::Diagnostics;
use crate::source::{FileId, Sources};

/// The smallest `service.toml` without errors.
const SERVICE: &str = "\
endpoint = 'https://service.example'
[version]
header = 'x-version'
default = '2014-06-01'
known = ['2014-06-01']
";

/// Reads a service with one resource.
fn read(service: &str, resource: &str) -> (Description, Diagnostics, Sources) {
    let mut sources = Sources::default();
    let service = sources.add("service.toml", service);
    let resource = sources.add("things.toml", resource);
    let mut diagnostics = Diagnostics::new();
    let description = parse("example", service, &[resource], &sources, &mut diagnostics);
    diagnostics.sort();
    (description, diagnostics, sources)
}

/// What is wrong with a resource: `line:column code message | label | help`, one a line.
fn faults(resource: &str) -> String {
    let (_, diagnostics, sources) = read(SERVICE, resource);
    listed(&diagnostics, &sources)
}

/// What is wrong with a `service.toml`.
fn service_faults(service: &str) -> String {
    let (_, diagnostics, sources) = read(service, "");
    listed(&diagnostics, &sources)
}

/// Each text has exactly one fault, which is listed as it says.
fn each(cases: &[(&str, &str)]) {
    let wrong = cases.iter().filter(|(text, expected)| faults(text) != *expected);
    let wrong: Vec<String> = wrong.map(|(text, _)| format!("{text:?}\n{}", faults(text))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn listed(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let place = |file: FileId, at: u32| {
        let (line, column) = sources.position(file, at);
        format!("{line}:{column}")
    };
    let mut lines = Vec::new();
    for item in diagnostics {
        let at = place(item.span.file, item.span.start);
        let mut line = format!("{at} {} {} | {} | {}", item.code, item.message, item.label, item.help.join("; "));
        for (span, label) in &item.labels {
            line.push_str(&format!(" | {} {label}", place(span.file, span.start)));
        }
        lines.push(line);
    }
    lines.join("\n")
}
