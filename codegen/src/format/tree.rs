//! A file as its author wrote it, without the blanks.
//!
//! In: a text that is known to be TOML. Out: its lines, with comments, blank lines and the spelling of everything.
//! Nothing is judged or moved here.

use toml_parser::Source;
use toml_parser::parser::{Event, EventKind, parse_document};

/// One file.
#[derive(Debug)]
pub(super) struct File<'t> {
    /// What ends its lines.
    pub(super) line_end: &'static str,
    /// Its lines; a value may stand on several.
    pub(super) lines: Vec<Line<'t>>,
}

/// A line, or a key with a value of several lines.
#[derive(Debug)]
pub(super) enum Line<'t> {
    /// Nothing.
    Blank,
    /// A comment on a line of its own.
    Comment(&'t str),
    /// `[…]` or `[[…]]`.
    Header {
        /// The names in it.
        path: Vec<&'t str>,
        /// Two brackets.
        array: bool,
        /// Behind it.
        comment: Option<&'t str>,
    },
    /// A key and its value.
    Entry {
        /// Without blanks around dots.
        key: String,
        /// What stands behind `=`.
        value: Value<'t>,
        /// Behind the value.
        comment: Option<&'t str>,
    },
}

/// A value.
#[derive(Debug)]
pub(super) enum Value<'t> {
    /// Text, number and the like, as it is written.
    Scalar(&'t str),
    /// `{ … }`.
    Table(Vec<(String, Value<'t>)>),
    /// `[ … ]`.
    Array(Vec<ArrayPart<'t>>),
}

/// What stands in an array.
#[derive(Debug)]
pub(super) enum ArrayPart<'t> {
    /// A comment on a line of its own.
    Comment(&'t str),
    /// An item and the comment behind it.
    Item(Value<'t>, Option<&'t str>),
}

/// Reads a text; none where it is no TOML.
pub(super) fn read(text: &str) -> Option<File<'_>> {
    let tokens = Source::new(text).lex().into_vec();
    let mut events = Vec::with_capacity(tokens.len());
    let mut errors = None;
    parse_document(&tokens, &mut |event: Event| events.push(event), &mut errors);
    if errors.is_some() {
        return None;
    }
    // Blanks carry nothing: the layout sets its own.
    events.retain(|event| event.kind() != EventKind::Whitespace);
    let mut reader = Reader { text, events, at: 0 };
    let lines = reader.lines()?;
    let first = reader.events.iter().find(|event| event.kind() == EventKind::Newline);
    let line_end = if first.is_some_and(|event| reader.raw(event) == "\r\n") { "\r\n" } else { "\n" };
    Some(File { line_end, lines })
}

struct Reader<'t> {
    text: &'t str,
    events: Vec<Event>,
    at: usize,
}

impl<'t> Reader<'t> {
    fn raw(&self, event: &Event) -> &'t str {
        self.text.get(event.span().start()..event.span().end()).unwrap_or("")
    }

    fn kind(&self) -> Option<EventKind> {
        self.events.get(self.at).map(Event::kind)
    }

    /// The text of the next event, when it is of this kind.
    fn take(&mut self, kind: EventKind) -> Option<&'t str> {
        let event = self.events.get(self.at).filter(|event| event.kind() == kind)?;
        let raw = self.raw(event);
        self.at += 1;
        Some(raw)
    }

    fn lines(&mut self) -> Option<Vec<Line<'t>>> {
        let mut lines = Vec::new();
        while let Some(kind) = self.kind() {
            let line = match kind {
                EventKind::Newline => Line::Blank,
                EventKind::Comment => Line::Comment(self.comment()?),
                EventKind::StdTableOpen | EventKind::ArrayTableOpen => self.header()?,
                _ => Line::Entry { key: self.key()?, value: self.value()?, comment: self.comment() },
            };
            lines.push(line);
            // The last line may have no end.
            if self.kind().is_some() {
                self.take(EventKind::Newline)?;
            }
        }
        Some(lines)
    }

    fn comment(&mut self) -> Option<&'t str> {
        self.take(EventKind::Comment).map(str::trim_end)
    }

    fn header(&mut self) -> Option<Line<'t>> {
        let array = self.kind() == Some(EventKind::ArrayTableOpen);
        self.at += 1;
        let path = self.names()?;
        self.take(if array { EventKind::ArrayTableClose } else { EventKind::StdTableClose })?;
        Some(Line::Header { path, array, comment: self.comment() })
    }

    /// Names with dots between them.
    fn names(&mut self) -> Option<Vec<&'t str>> {
        let mut names = vec![self.take(EventKind::SimpleKey)?];
        while self.take(EventKind::KeySep).is_some() {
            names.push(self.take(EventKind::SimpleKey)?);
        }
        Some(names)
    }

    /// A key and the sign behind it.
    fn key(&mut self) -> Option<String> {
        let key = self.names()?.join(".");
        self.take(EventKind::KeyValSep)?;
        Some(key)
    }

    fn value(&mut self) -> Option<Value<'t>> {
        if self.take(EventKind::ArrayOpen).is_some() {
            return self.array();
        }
        if self.take(EventKind::InlineTableOpen).is_some() {
            return self.table();
        }
        self.take(EventKind::Scalar).map(Value::Scalar)
    }

    fn table(&mut self) -> Option<Value<'t>> {
        let mut entries = Vec::new();
        while self.take(EventKind::InlineTableClose).is_none() {
            entries.push((self.key()?, self.value()?));
            self.take(EventKind::ValueSep);
        }
        Some(Value::Table(entries))
    }

    fn array(&mut self) -> Option<Value<'t>> {
        let mut parts: Vec<ArrayPart<'t>> = Vec::new();
        // Whether a comment, if one comes, stands on the line of the item in front of it.
        let mut same_line = true;
        loop {
            match self.kind()? {
                EventKind::ArrayClose => {
                    self.at += 1;
                    return Some(Value::Array(parts));
                }
                EventKind::ValueSep => self.at += 1,
                EventKind::Newline => {
                    self.at += 1;
                    same_line = false;
                }
                EventKind::Comment => {
                    let comment = self.comment()?;
                    match parts.last_mut() {
                        Some(ArrayPart::Item(_, behind)) if same_line && behind.is_none() => *behind = Some(comment),
                        _ => parts.push(ArrayPart::Comment(comment)),
                    }
                }
                _ => {
                    parts.push(ArrayPart::Item(self.value()?, None));
                    same_line = true;
                }
            }
        }
    }
}
