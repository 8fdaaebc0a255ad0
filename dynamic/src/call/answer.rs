//! What came back, as it is printed.
//!
//! In: responses: one, or a page after the other. Out: their bodies as XML, JSON or tables; where there are none, the
//! headers that the description has.

use std::io::Write;

use serde::ser::{SerializeMap, SerializeSeq, Serializer};
use serde_json::ser::PrettyFormatter;
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
        let usual = if console.is_out_terminal { Form::Table } else { Form::Xml };
        let form = arguments.output.unwrap_or(usual);
        match first.described_body() {
            Body::Stream(_) => self.stream(first, arguments, form, console).await,
            Body::Element(_) if arguments.out.is_none() && !first.body().is_empty() => self.elements(form, console),
            Body::None => self.headers(first, form, console),
            _ => self.whole(first, arguments, form, console),
        }?;
        if !arguments.all && has_further_pages(self.table, first) {
            writeln!(console.err, "there is more: --all reads all pages")?;
        }
        Ok(())
    }

    fn elements(&self, form: Form, console: &mut Console<'_>) -> Result<(), Failure> {
        let mut elements = Vec::new();
        for reply in &self.replies {
            let Body::Element(shape) = reply.described_body() else { continue };
            let mut element = Element::of(shape);
            reply.fill(&mut element)?;
            elements.push(element);
        }
        match form {
            Form::Xml => {
                for reply in &self.replies {
                    console.out.write_all(reply.body())?;
                    if !reply.body().ends_with(b"\n") {
                        writeln!(console.out)?;
                    }
                }
                Ok(())
            }
            Form::Json => Ok(json(&elements, console.out)?),
            Form::Table => Ok(write!(console.out, "{}", table(&elements))?),
        }
    }

    /// Prints what is no element: to a file where one is named, with the headers on standard output, else there.
    fn whole(
        &self,
        reply: &RawReply,
        arguments: &Arguments,
        form: Form,
        console: &mut Console<'_>,
    ) -> Result<(), Failure> {
        if let Some(path) = &arguments.out {
            let written = std::fs::write(path, reply.body());
            written.map_err(|error| Usage(format!("cannot write `{}`: {error}", path.display())))?;
            return self.headers(reply, form, console);
        }
        console.out.write_all(reply.body())?;
        if console.is_out_terminal && !reply.body().ends_with(b"\n") {
            writeln!(console.out)?;
        }
        Ok(())
    }

    /// Prints a body as it comes.
    async fn stream(
        &self,
        reply: &RawReply,
        arguments: &Arguments,
        form: Form,
        console: &mut Console<'_>,
    ) -> Result<(), Failure> {
        let mut stream: ByteStream = reply.read()?;
        let mut file = match &arguments.out {
            Some(path) => {
                let made = std::fs::File::create(path);
                Some(made.map_err(|error| Usage(format!("cannot write `{}`: {error}", path.display())))?)
            }
            None => None,
        };
        while let Some(piece) = stream.next().await {
            let piece =
                piece.map_err(|error| Failure::Call(format!("{}: the body broke off: {error}", self.table.id)))?;
            match &mut file {
                Some(file) => file.write_all(&piece)?,
                None => console.out.write_all(&piece)?,
            }
        }
        match file {
            Some(_) => self.headers(reply, form, console),
            None => Ok(()),
        }
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

/// Writes elements as JSON: one as it is, of several pages what they hold.
fn json(elements: &[Element], out: &mut dyn Write) -> Result<(), Failure> {
    let mut serializer = serde_json::Serializer::with_formatter(&mut *out, PrettyFormatter::new());
    match elements {
        [only] => serde::Serialize::serialize(&Json::Element(only), &mut serializer).map_err(unwritable)?,
        pages => {
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
        }
    }
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
