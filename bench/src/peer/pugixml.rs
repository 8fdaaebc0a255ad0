//! `pugixml`: a program in C++ that parses in place and makes a string for each value.
//!
//! In: a document. Out: times and values, as the program reports them. It is built here, where there is a compiler and the
//! library, and runs beside the others: it is told when to go, so that all take turns.

use std::env;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use crate::document::{Document, Kind};
use crate::structs::{IMAGE_NAMES, PROPERTY_NAMES};
use crate::values::{Row, Values};

/// What it is called in tables.
pub(crate) const TITLE: &str = "pugixml (C++, parses in place, one string for each value)";

const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/peer/pugixml.cpp");

/// The program, once it is built.
#[derive(Debug)]
pub(crate) struct Program(PathBuf);

/// The program, at work on one document.
#[derive(Debug)]
pub(crate) struct Running {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

/// The names of the fields that are kept.
fn names(kind: Kind) -> Vec<&'static str> {
    match kind {
        Kind::Extensions => IMAGE_NAMES.to_vec(),
        Kind::Blobs => [&["Name", "Snapshot"], PROPERTY_NAMES].concat(),
    }
}

impl Program {
    /// Builds it; `None` where there is no compiler, or no library.
    pub(crate) fn build() -> Option<Self> {
        let folder = env::current_exe().ok()?.parent()?.to_owned();
        let program = folder.join("xms-bench-pugixml");
        let mut command = Command::new("c++");
        command.args(["-std=c++17", "-O3", "-DNDEBUG", SOURCE, "-lpugixml", "-o"]).arg(&program);
        let built = command.stderr(Stdio::null()).status().is_ok_and(|status| status.success());
        built.then_some(Self(program))
    }

    /// How it is called for a document, by a counter.
    pub(crate) fn arguments(&self, document: Document) -> Vec<String> {
        let names = names(document.kind()).join(",");
        let text = |path: &Path| path.display().to_string();
        vec![text(&self.0), text(&document.file()), document.kind().name().to_owned(), names]
    }

    /// Starts it for a document.
    pub(crate) fn start(&self, document: Document) -> Running {
        let arguments = self.arguments(document);
        let mut command = Command::new(&arguments[0]);
        command.args(&arguments[1..]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("it was built");
        let output = BufReader::new(child.stdout.take().expect("it was asked for"));
        Running { input: child.stdin.take(), child, output }
    }
}

impl Running {
    fn tell(&mut self, what: &str) {
        let input = self.input.as_mut().expect("it runs");
        writeln!(input, "{what}").expect("it listens");
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.output.read_line(&mut line).expect("it answers");
        line.trim_end().to_owned()
    }

    /// How long it takes to read the document.
    pub(crate) fn time(&mut self) -> Duration {
        self.tell("go");
        Duration::from_nanos(self.line().parse().expect("a number"))
    }

    /// What the document says.
    pub(crate) fn values(&mut self, kind: Kind) -> Values {
        self.tell("values");
        let names = names(kind);
        let records: usize = self.line().parse().expect("a number");
        let mut record = || {
            let mut row = Row::new();
            for name in &names {
                let length: usize = self.line().parse().expect("a number");
                let mut text = vec![0; length];
                self.output.read_exact(&mut text).expect("a text");
                if !text.is_empty() {
                    row.insert(*name, String::from_utf8(text).expect("a text"));
                }
            }
            row
        };
        Values((0..records).map(|_| record()).collect())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.input.take());
        let _ = self.child.wait();
    }
}
