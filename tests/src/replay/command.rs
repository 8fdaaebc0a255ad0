//! The command `replay`: arguments, output and exit code.
//!
//! In: arguments and two streams. Out: one line of JSON for each row, or a summary, and 0, 1 or 2. A reader who closes
//! the pipe has seen enough and is no error.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;

use xms_runtime::Catalog;
use xms_runtime::route::Routes;

use super::examine::examine;
use super::read::Rows;
use super::summary::Summary;
use crate::CATALOGS;

const HELP: &str = "\
Puts recorded exchanges through the generated types and writes what comes out.

Usage: replay [--summary] FILE...

A FILE has one exchange a line, as JSON: id, method, path, version, request, status, response.
It may be packed with gzip. For each row one line is written:

  id         the row's id
  operation  id of the operation that the request selects, or null
  path       path and query, built again from the values of the parameters
  request    the request's body, decoded and encoded again
  response   the answer's body, decoded and encoded again
  unknown    paths of elements that the description does not have
  error      what could not be done, or null

Options:
  --summary  Write a table of all operations instead, with the first failures
  --help     Write this

Exit code: 0; with --summary 1 when a row failed; 2 when a file or line could not be read.

Example:
  replay --summary recordings/exchanges.jsonl.gz
";

/// What the arguments ask for.
#[derive(Debug, PartialEq, Eq)]
enum Request {
    Help,
    Replay { summary: bool, files: Vec<PathBuf> },
}

/// Why the command ended early.
enum Stop {
    Output(io::Error),
    Unreadable(String),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// Runs the command; returns its exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let done = match request(arguments) {
        Ok(Request::Help) => out.write_all(HELP.as_bytes()).map(|()| 0).map_err(Stop::from),
        Ok(Request::Replay { summary, files }) => replay(summary, &files, CATALOGS, out),
        Err(reason) => Err(Stop::Unreadable(format!("{reason}; see --help"))),
    };
    let done = done.and_then(|code| out.flush().map(|()| code).map_err(Stop::from));
    match done {
        Ok(code) => code,
        Err(Stop::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => 0,
        Err(Stop::Output(error)) => complain(err, &format!("cannot write: {error}")),
        Err(Stop::Unreadable(reason)) => complain(err, &reason),
    }
}

fn complain(err: &mut dyn Write, reason: &str) -> u8 {
    // Where even this cannot be written, the exit code has to say it.
    let _ = writeln!(err, "replay: {reason}");
    2
}

fn request(arguments: impl IntoIterator<Item = OsString>) -> Result<Request, String> {
    let (mut summary, mut only_files, mut files) = (false, false, Vec::new());
    for argument in arguments {
        match argument.to_str() {
            Some("--help" | "-h") if !only_files => return Ok(Request::Help),
            Some("--summary") if !only_files => summary = true,
            Some("--") if !only_files => only_files = true,
            Some(option) if !only_files && option.starts_with('-') => {
                return Err(format!("there is no option `{option}`"));
            }
            _ => files.push(PathBuf::from(argument)),
        }
    }
    if files.is_empty() { Err("no file is given".to_owned()) } else { Ok(Request::Replay { summary, files }) }
}

fn replay(summary: bool, files: &[PathBuf], catalogs: &[&'static Catalog], out: &mut dyn Write) -> Result<u8, Stop> {
    let mut counts = Summary::new(catalogs);
    let routes: Vec<Routes> = catalogs.iter().map(|catalog| Routes::new(catalog)).collect();
    for file in files {
        for row in Rows::open(file).map_err(|error| Stop::Unreadable(error.to_string()))? {
            let row = match row {
                Ok(row) => row,
                Err(error) => {
                    // What was written so far is to be seen before the complaint.
                    out.flush()?;
                    return Err(Stop::Unreadable(error.to_string()));
                }
            };
            let outcome = examine(&row, &routes);
            if summary {
                counts.add(&outcome);
            } else {
                let mut line = serde_json::to_vec(&outcome).map_err(io::Error::from)?;
                line.push(b'\n');
                out.write_all(&line)?;
            }
        }
    }
    if summary {
        counts.write(out)?;
    }
    Ok(u8::from(summary && counts.failed > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(arguments: &[&str]) -> (u8, String, String) {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let code = run(arguments.iter().map(OsString::from), &mut out, &mut err);
        (code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
    }

    fn file(name: &str, text: &str) -> String {
        let path = std::env::temp_dir().join(format!("xms-replay-{}-{name}", std::process::id()));
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    const SKIPPED: &str = r#"{"id":"a","method":"GET","path":"/s/nothing","status":200}"#;
    const FAILING: &str = r#"{"id":"b","method":"GET","path":"/s/operations/1","status":200,"response":"<No/>"}"#;

    #[test]
    fn help_goes_to_output_and_mistakes_to_errors() {
        assert!(call(&["--help"]).1.contains("Usage: replay"));
        for (arguments, reason) in [(&[][..], "no file is given"), (&["--all", "x"], "no option `--all`")] {
            let (code, out, err) = call(arguments);
            assert_eq!((code, &*out), (2, ""));
            assert!(err.contains(reason), "{err}");
        }
        assert_eq!(call(&["/no/such/file"]).0, 2);
    }

    #[test]
    fn rows_come_out_in_order_and_failures_only_count_in_the_summary() {
        let rows = file("rows", &format!("{SKIPPED}\n{FAILING}\n"));
        let (code, out, _) = call(&[&rows]);
        let lines: Vec<&str> = out.lines().collect();
        assert_eq!((code, lines.len()), (0, 2));
        let empty =
            r#"{"id":"a","operation":null,"path":null,"request":null,"response":null,"unknown":[],"error":null}"#;
        assert_eq!(lines[0], empty);
        let (code, out, _) = call(&["--summary", &rows]);
        assert_eq!((code, out.lines().last()), (1, Some("0 passed, 1 failed, 1 skipped")));
        std::fs::remove_file(rows).unwrap();
    }

    #[test]
    fn a_damaged_line_keeps_what_came_before() {
        let rows = file("damaged", &format!("{SKIPPED}\n{{\n"));
        let (code, out, err) = call(&[&rows]);
        assert_eq!((code, out.lines().count()), (2, 1));
        assert!(err.contains("damaged:2: "), "{err}");
        std::fs::remove_file(rows).unwrap();
    }

    #[test]
    fn a_closed_pipe_is_no_error() {
        struct Closed;
        impl Write for Closed {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        assert_eq!(run([OsString::from("--help")], &mut Closed, &mut Vec::new()), 0);
    }
}
