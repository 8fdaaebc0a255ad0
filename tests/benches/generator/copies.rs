//! The description of extensions, repeated under new names until it has as many operations as are asked for.
//!
//! In: the checked-in descriptions. Out: the folder of a service in which their resources of extensions stand many
//! times, each copy with resources, elements and paths of its own; everything else stands there once.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use regex_lite::{Captures, Regex};

use crate::support;

/// The folder of the service.
pub(crate) const SERVICE: &str = "service-management";
/// The resources that are repeated.
const REPEATED: [&str; 2] = ["extensions", "extension-images"];

/// The resources that are repeated, and how they are renamed.
struct Original {
    texts: Vec<(&'static str, String)>,
    /// Names of their elements and enums.
    types: BTreeSet<String>,
    operations: usize,
}

/// Writes a description with at least `operations` operations into `folder`. Returns the number it has.
pub(crate) fn write(folder: &Path, operations: usize) -> usize {
    let _ = fs::remove_dir_all(folder);
    let folder = folder.join(SERVICE);
    let mut count = 0;
    for file in fs::read_dir(source()).expect("the checked-in descriptions") {
        let name = file.expect("a file").file_name().to_string_lossy().into_owned();
        let stem = name.strip_suffix(".toml").unwrap_or_default();
        if !stem.is_empty() && !REPEATED.contains(&stem) {
            let text = read(stem);
            count += operations_of(&text);
            support::write(&folder.join(&name), &text);
        }
    }
    let original = Original::read();
    let mut copy = 0;
    while count < operations {
        for (name, text) in &original.texts {
            // The first copy keeps its names: what stands there once refers to it.
            let (name, text) = if copy == 0 {
                ((*name).to_owned(), text.clone())
            } else {
                (format!("{name}-{copy}"), original.renamed(text, copy))
            };
            support::write(&folder.join(format!("{name}.toml")), &text);
        }
        count += original.operations;
        copy += 1;
    }
    count
}

fn source() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "api-spec", SERVICE].iter().collect()
}

fn read(name: &str) -> String {
    fs::read_to_string(source().join(format!("{name}.toml"))).expect("a checked-in description")
}

fn operations_of(text: &str) -> usize {
    pattern(r"(?m)^\[operation\.[\w-]+\]$").find_iter(text).count()
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern")
}

impl Original {
    fn read() -> Self {
        let texts: Vec<_> = REPEATED.iter().map(|&name| (name, read(name))).collect();
        let header = pattern(r"(?m)^\[(?:element|enum)\.(\w+)\]$");
        let types = texts.iter().flat_map(|(_, text)| header.captures_iter(text).map(|found| found[1].to_owned()));
        let operations = texts.iter().map(|(_, text)| operations_of(text)).sum();
        Self { types: types.collect(), operations, texts }
    }

    /// A file with the names of the copy `copy`; what is on the wire, but for paths, stays.
    fn renamed(&self, text: &str, copy: usize) -> String {
        let header = pattern(r"^\[(element|enum)\.(\w+)(.*)$");
        let request = pattern(r#"^(request *= "[A-Z]+ /[^/"?]+)"#);
        let see = pattern(r#""(extensions|extension-images)\."#);
        // A name behind `name` is an earlier one on the wire.
        let quoted = pattern(r#"(name += +)?"(\w+)""#);
        let mut lines: Vec<String> = Vec::new();
        let mut original = text.lines().peekable();
        while let Some(line) = original.next() {
            if let Some(found) = header.captures(line) {
                let (kind, name, rest) = (&found[1], &found[2], &found[3]);
                lines.push(format!("[{kind}.{name}{copy}{rest}"));
                let tagged = original.peek().is_some_and(|next| next.starts_with("tag "));
                if kind == "element" && rest == "]" && !tagged {
                    lines.push(format!("tag     = \"{name}\""));
                }
            } else if request.is_match(line) {
                lines.push(request.replace(line, format!("${{1}}{copy}")).into_owned());
            } else if line.starts_with("see ") {
                lines.push(see.replace_all(line, format!("\"${{1}}-{copy}.")).into_owned());
            } else if line.starts_with("tag ") || line.trim_start().starts_with('<') {
                lines.push(line.to_owned());
            } else {
                let name = |found: &Captures<'_>| match found.get(1).is_none() && self.types.contains(&found[2]) {
                    true => format!("\"{}{copy}\"", &found[2]),
                    false => found[0].to_owned(),
                };
                lines.push(quoted.replace_all(line, name).into_owned());
            }
        }
        lines.join("\n") + "\n"
    }
}
