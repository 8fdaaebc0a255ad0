//! The command `coverage`: arguments, output and exit code.
//!
//! In: arguments and two streams. Out: the report, and 0, 1 or 2.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;

use super::facts::Facts;
use super::report::Report;
use crate::CATALOGS;

const HELP: &str = "\
Says how much of what is known of services is described.

Usage: coverage FILE

FILE has facts about operations, as JSON: `operations`, each with method, path, query, and the elements of request and
response as trees. For each resource it is told how many operations and elements of the facts are described; then what
is missing, and what is described otherwise (order, type, base64, required); the last line has the sums.

Exit code: 0; 1 when an operation is not described; 2 when the file could not be read.

Example:
  coverage facts/operations.json
";

/// Runs the command; returns its exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let done = match &arguments[..] {
        [argument] if argument == "--help" || argument == "-h" => out.write_all(HELP.as_bytes()).map(|()| 0),
        [file] => match read(Path::new(file)) {
            Ok(facts) => {
                let report = Report::of(&facts, CATALOGS);
                let code = u8::from(report.described_operations < report.operations);
                report.write(out).map(|()| code)
            }
            Err(reason) => return complain(err, &reason),
        },
        _ => return complain(err, "one file is asked for; see --help"),
    };
    match done.and_then(|code| out.flush().map(|()| code)) {
        Ok(code) => code,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => 0,
        Err(error) => complain(err, &format!("cannot write: {error}")),
    }
}

fn read(file: &Path) -> Result<Facts, String> {
    let text = std::fs::read(file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
    serde_json::from_slice(&text).map_err(|error| format!("{}: {error}", file.display()))
}

fn complain(err: &mut dyn Write, reason: &str) -> u8 {
    // Where even this cannot be written, the exit code has to say it.
    let _ = writeln!(err, "coverage: {reason}");
    2
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Exit code, output and complaints for a file of that text.
    fn call(text: &str) -> (u8, String, String) {
        let path = std::env::temp_dir().join(format!("xms-coverage-{}-{}", std::process::id(), text.len()));
        std::fs::write(&path, text).unwrap();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let code = run([path.clone().into_os_string()], &mut out, &mut err);
        std::fs::remove_file(path).unwrap();
        (code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
    }

    #[test]
    fn what_is_missing_and_what_differs_is_told() {
        let facts = r#"{"operations": [
            {"group": "G", "name": "Status", "method": "GET", "path": "/{s}/operations/{id}", "response":
             {"name": "Operation", "type": "object", "children": [
               {"name": "HttpStatusCode", "type": "bool"}, {"name": "Status", "type": "string"}, {"name": "New", "type": "string"}]}},
            {"group": "G", "name": "No", "method": "GET", "path": "/{s}/nowhere"}]}"#;
        let (code, out, _) = call(facts);
        assert_eq!(code, 1);
        for line in [
            "not described: G.No: GET /{s}/nowhere",
            "operations.get-status: response Operation/HttpStatusCode is a bool, described as Int32",
            "operations.get-status: response Operation/New is not described",
            "operations.get-status: response Operation: `HttpStatusCode` stands before `Status`, described behind it",
            "1 of 2 operations, 2 of 3 elements described; 3 findings",
        ] {
            assert!(out.contains(line), "{line}\n{out}");
        }
    }

    #[test]
    fn help_goes_to_output_and_mistakes_to_errors() {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        assert_eq!(run([OsString::from("--help")], &mut out, &mut err), 0);
        assert!(String::from_utf8(out).unwrap().contains("Usage: coverage"));
        let (code, out, err) = call("{");
        assert_eq!((code, &*out), (2, ""));
        assert!(err.contains("EOF"), "{err}");
    }
}
