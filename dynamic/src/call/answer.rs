//! What came back, as it is printed.
//!
//! In: responses: one, or a page after the other. Out: their bodies as XML, JSON or tables; where there are none, the
//! headers that the description has.

use std::fs::File;
use std::io::Write;

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeSeq, Serializer};
use xms_runtime::client::RawReply;
use xms_runtime::{Body, ByteStream, ContinuationSource, Operation, Record, Role};

use super::arguments::{Arguments, Form};
use super::table::{items, table};
use super::{Console, Failure, Usage};
use crate::value::{Element, Json};

/// Holds what an operation answered.
pub(super) struct Answer {
    table: &'static Operation,
    replies: Vec<RawReply>,
}

impl Answer {
    pub(super) fn new(table: &'static Operation, replies: Vec<RawReply>) -> Self {
        Self { table, replies }
    }

    /// Prints it.
    pub(super) async fn print(&self, arguments: &Arguments, console: &mut Console<'_>) -> Result<(), Failure> {
        let Some(first) = self.replies.first() else { return Ok(()) };
        if arguments.include {
            print_head(first, console)?;
        }
        let body = first.described_body();
        let mut file = if matches!(body, Body::None) { None } else { file(arguments)? };
        let is_read = console.is_out_terminal && file.is_none();
        let form = arguments.output.unwrap_or(if is_read { Form::Table } else { Form::Xml });
        let out: &mut dyn Write = match &mut file {
            Some(file) => file,
            None => &mut *console.out,
        };
        match body {
            Body::None => {}
            Body::Stream(_) => self.stream(first, out).await?,
            Body::Element(_) if !first.body().is_empty() => self.elements(form, arguments.all, out)?,
            _ => {
                out.write_all(first.body())?;
                if is_read && !first.body().ends_with(b"\n") {
                    writeln!(out)?;
                }
            }
        }
        if file.is_some() || matches!(body, Body::None) {
            self.headers(first, form, console)?;
        }
        if !arguments.all && has_further_pages(self.table, first) {
            writeln!(console.err, "there is more: --all reads all pages")?;
        }
        Ok(())
    }

    /// Writes elements: as the service wrote them, each page on lines of its own, or in another form.
    fn elements(&self, form: Form, all: bool, out: &mut dyn Write) -> Result<(), Failure> {
        if form == Form::Xml {
            for reply in &self.replies {
                out.write_all(reply.body())?;
                if !reply.body().ends_with(b"\n") {
                    writeln!(out)?;
                }
            }
            return Ok(());
        }
        let mut elements = Vec::new();
        for reply in &self.replies {
            let Body::Element(shape) = reply.described_body() else { continue };
            let mut element = Element::of(shape);
            reply.fill(&mut element)?;
            elements.push(element);
        }
        match form {
            Form::Json if all => items_as_json(&elements, out),
            Form::Json => elements.iter().try_for_each(|element| as_json(element, out)),
            _ => Ok(write!(out, "{}", table(&elements))?),
        }
    }

    /// Writes a body as it comes.
    async fn stream(&self, reply: &RawReply, out: &mut dyn Write) -> Result<(), Failure> {
        let mut stream: ByteStream = reply.read()?;
        while let Some(piece) = stream.next().await {
            let piece =
                piece.map_err(|error| Failure::Call(format!("{}: the body broke off: {error}", self.table.id)))?;
            out.write_all(&piece)?;
        }
        Ok(())
    }

    /// Prints the headers that the description has.
    fn headers(&self, reply: &RawReply, form: Form, console: &mut Console<'_>) -> Result<(), Failure> {
        let described = self.table.response_headers.iter().filter(|one| matches!(one.role, Role::Value | Role::Prefix));
        let described: Vec<_> = described.collect();
        let is_described = |name: &str| {
            described.iter().any(|one| match one.role {
                Role::Prefix => name.get(..one.name.len()).is_some_and(|start| start.eq_ignore_ascii_case(one.name)),
                _ => name.eq_ignore_ascii_case(one.name),
            })
        };
        let found = reply.headers().iter().filter(|(name, _)| is_described(name.as_str()));
        let found: Vec<(String, String)> = found
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
            .collect();
        if found.is_empty() {
            return Ok(());
        }
        match form {
            Form::Json => {
                let mut serializer = serde_json::Serializer::pretty(&mut *console.out);
                let mut map = serializer.serialize_map(Some(found.len())).map_err(unwritable)?;
                for (name, value) in &found {
                    map.serialize_entry(name, value).map_err(unwritable)?;
                }
                SerializeMap::end(map).map_err(unwritable)?;
                writeln!(console.out)?;
            }
            Form::Xml | Form::Table => {
                for (name, value) in found {
                    writeln!(console.out, "{name}: {value}")?;
                }
            }
        }
        Ok(())
    }
}

/// The file that was asked for.
fn file(arguments: &Arguments) -> Result<Option<File>, Usage> {
    let Some(path) = &arguments.out else { return Ok(None) };
    match File::create(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) => Err(Usage(format!("cannot write `{}`: {error}", path.display()))),
    }
}

/// Writes an element as JSON.
fn as_json(element: &Element, out: &mut dyn Write) -> Result<(), Failure> {
    let mut serializer = serde_json::Serializer::pretty(&mut *out);
    Json::Element(element).serialize(&mut serializer).map_err(unwritable)?;
    Ok(writeln!(out)?)
}

/// Writes what pages hold as one list, however many pages there are.
fn items_as_json(pages: &[Element], out: &mut dyn Write) -> Result<(), Failure> {
    let mut serializer = serde_json::Serializer::pretty(&mut *out);
    let mut list = serializer.serialize_seq(None).map_err(unwritable)?;
    for page in pages {
        match items(page) {
            Some((_, held)) => {
                for item in held {
                    list.serialize_element(&Json::Element(item)).map_err(unwritable)?;
                }
            }
            None => list.serialize_element(&Json::Element(page)).map_err(unwritable)?,
        }
    }
    SerializeSeq::end(list).map_err(unwritable)?;
    Ok(writeln!(out)?)
}

fn unwritable(error: serde_json::Error) -> Failure {
    std::io::Error::from(error).into()
}

fn print_head(reply: &RawReply, console: &mut Console<'_>) -> Result<(), Failure> {
    writeln!(console.err, "{}", reply.status())?;
    for (name, value) in reply.headers() {
        let value = if value.is_sensitive() { "***".into() } else { String::from_utf8_lossy(value.as_bytes()) };
        writeln!(console.err, "{name}: {value}")?;
    }
    Ok(())
}

/// Whether an answer says that there is another page.
fn has_further_pages(table: &Operation, reply: &RawReply) -> bool {
    let Some(rule) = table.continuation else { return false };
    match (rule.source, reply.described_body()) {
        (ContinuationSource::Header(name), _) => {
            reply.headers().get(name).is_some_and(|value| !value.as_bytes().trim_ascii().is_empty())
        }
        (ContinuationSource::Element(path), Body::Element(shape)) => {
            let mut element = Element::of(shape);
            reply.fill(&mut element).is_ok() && element.text_at(path).is_some_and(|text| !text.trim().is_empty())
        }
        (ContinuationSource::Element(_), _) => false,
    }
}
