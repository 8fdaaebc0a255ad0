//! What the command prints.
//!
//! In: results. Out: lines on the standard output, aligned at their verbs; messages on the standard error stream. A
//! reader who has gone away is no error.

use std::cell::RefCell;
use std::env;
use std::fmt::Display;
use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use clap::ColorChoice;

use super::Volume;
use crate::diagnostic::{Diagnostics, Style, render, render_github, render_json};
use crate::pipeline::Reading;
use crate::source::Sources;

/// The first words of lines that tell of what went well.
const WELL: &[&str] = &["checked", "wrote", "removed", "done", "open", "watching", "hint"];
/// Columns of the first word of a line.
const VERB_WIDTH: usize = 9;

/// The form of findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum FindingFormat {
    /// For people: the lines concerned, underlined, and the way to set them right.
    #[default]
    Human,
    /// For editors: one JSON object a line on the standard output; all else goes to the other stream.
    Json,
    /// For GitHub's annotations: one workflow command a line on the standard output.
    Github,
}

/// Both streams, and whether they take colours.
#[derive(Debug)]
pub(super) struct Output {
    color_stdout: bool,
    color_stderr: bool,
    /// Lines that are recorded instead of written, each with its verb.
    recorded_lines: Option<RefCell<Vec<(String, String)>>>,
    volume: Volume,
    /// The standard output is for programs: what is said to people goes to the other stream.
    stdout_is_for_programs: bool,
}

impl Output {
    pub(super) fn new(choice: ColorChoice, volume: Volume) -> Self {
        let wanted = |terminal: bool| match choice {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => terminal && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        };
        let (out, messages) = (io::stdout().is_terminal(), io::stderr().is_terminal());
        Self {
            color_stdout: wanted(out),
            color_stderr: wanted(messages),
            volume,
            stdout_is_for_programs: false,
            recorded_lines: None,
        }
    }

    /// One like it that keeps its lines and writes only messages.
    pub(super) fn recorder(&self) -> Self {
        Self { recorded_lines: Some(RefCell::default()), ..*self }
    }

    /// Takes the recorded lines, each with its verb.
    pub(super) fn recorded(&self) -> Vec<(String, String)> {
        self.recorded_lines.as_ref().map(RefCell::take).unwrap_or_default()
    }

    /// Keeps the standard output for findings where they are for programs.
    pub(super) fn set_format(&mut self, format: FindingFormat) {
        if format != FindingFormat::Human {
            self.stdout_is_for_programs = true;
            self.color_stdout = self.color_stderr;
        }
    }

    /// `   wrote  path`
    pub(super) fn line(&self, verb: &str, text: impl Display) -> io::Result<()> {
        if let Some(lines) = &self.recorded_lines {
            lines.borrow_mut().push((verb.to_owned(), text.to_string()));
            return Ok(());
        }
        if self.volume.quiet && WELL.contains(&verb) {
            return Ok(());
        }
        let (on, off) = if self.color_stdout { ("\u{1b}[1;32m", "\u{1b}[0m") } else { ("", "") };
        self.text(&format!("{on}{verb:>VERB_WIDTH$}{off}  {text}\n"))
    }

    /// Text as it is.
    pub(super) fn text(&self, text: &str) -> io::Result<()> {
        if self.stdout_is_for_programs {
            return write_all(&mut io::stderr().lock(), text);
        }
        write_all(&mut io::stdout().lock(), text)
    }

    /// A difference, with its lines coloured.
    pub(super) fn diff(&self, diff: &str) -> io::Result<()> {
        if !self.color_stdout {
            return self.text(diff);
        }
        let mut text = String::with_capacity(diff.len() + 256);
        for line in diff.split_inclusive('\n') {
            let color = match line.as_bytes().first() {
                Some(b'+') => "32",
                Some(b'-') => "31",
                Some(b'@') => "36",
                _ => "0",
            };
            text.push_str(&format!("\u{1b}[{color}m{}\u{1b}[0m\n", line.trim_end_matches('\n')));
        }
        self.text(&text)
    }

    /// The time of each stage, for those who want to know.
    pub(super) fn times(&self, times: &[(&'static str, Duration)]) -> io::Result<()> {
        if !self.volume.verbose {
            return Ok(());
        }
        for (stage, time) in times {
            self.line(stage, format_args!("{:>7.1} ms", time.as_secs_f64() * 1_000.0))?;
        }
        Ok(())
    }

    /// Everything that was found in the descriptions.
    pub(super) fn report(&self, reading: &Reading, format: FindingFormat) -> io::Result<()> {
        let Reading { diagnostics, sources, .. } = reading;
        match format {
            FindingFormat::Human => self.diagnostics(diagnostics, sources),
            FindingFormat::Json => write_all(&mut io::stdout().lock(), &render_json(diagnostics, sources)),
            FindingFormat::Github => write_all(&mut io::stdout().lock(), &render_github(diagnostics, sources)),
        }
    }

    /// Everything that was found in texts, for people.
    pub(super) fn diagnostics(&self, diagnostics: &Diagnostics, sources: &Sources) -> io::Result<()> {
        let style = Style { color: self.color_stderr };
        write_all(&mut io::stderr().lock(), &render(diagnostics, sources, style))
    }

    /// Why the command could not run.
    pub(super) fn error(&self, text: &dyn Display) {
        let (on, off) = if self.color_stderr { ("\u{1b}[1;31m", "\u{1b}[0m") } else { ("", "") };
        // There is nobody left to tell when this fails.
        let _ = write_all(&mut io::stderr().lock(), &format!("{on}error{off}: {text}\n"));
    }
}

fn write_all(stream: &mut dyn Write, text: &str) -> io::Result<()> {
    match stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}
