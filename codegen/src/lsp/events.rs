//! The pieces of a text, whether or not it is TOML.
//!
//! In: a text, or the part of one in front of a position. Out: keys, values and brackets with their places, each table on
//! its own, so that what is broken in one costs no other. Nothing is judged.

use std::ops::Range;

use toml_parser::decoder::Encoding;
use toml_parser::parser::{Event as ParserEvent, EventKind, RecursionGuard, parse_document};
use toml_parser::{Raw, Source, Span};

/// As deep as brackets are read: the language has no more than a handful in one another.
const DEEPEST: u32 = 64;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) kind: EventKind,
    pub(super) range: Range<usize>,
    /// What a key or a value says, without quotes and escapes.
    pub(super) text: String,
    /// It is a text in quotes.
    pub(super) quoted: bool,
}

/// The pieces of `text[range]`, without blanks and comments.
pub(super) fn events(text: &str, range: Range<usize>) -> Vec<Event> {
    let (start, Some(part)) = (range.start, text.get(range)) else { return Vec::new() };
    let source = Source::new(part);
    let tokens = source.lex().into_vec();
    let mut events = Vec::new();
    let mut receive = |event: ParserEvent| {
        let kind = event.kind();
        if matches!(kind, EventKind::Whitespace | EventKind::Comment | EventKind::Error) {
            return;
        }
        let span = event.span();
        // What the parser adds where something is missing is not there.
        if span.is_empty() {
            return;
        }
        let raw = part.get(span.start()..span.end()).unwrap_or_default();
        events.push(Event {
            kind,
            range: start + span.start()..start + span.end(),
            text: decoded(raw, event.encoding(), kind),
            quoted: event.encoding().is_some(),
        });
    };
    parse_document(&tokens, &mut RecursionGuard::new(&mut receive, DEEPEST), &mut ());
    events
}

fn decoded(raw: &str, encoding: Option<Encoding>, kind: EventKind) -> String {
    let mut text = String::new();
    let span = Span::new_unchecked(0, raw.len());
    match (kind, encoding) {
        (EventKind::SimpleKey, Some(_)) => Raw::new_unchecked(raw, encoding, span).decode_key(&mut text, &mut ()),
        (EventKind::Scalar, Some(_)) => {
            // What kind of value it is shows in its quotes.
            let _ = Raw::new_unchecked(raw, encoding, span).decode_scalar(&mut text, &mut ());
        }
        (EventKind::SimpleKey | EventKind::Scalar, None) => text.push_str(raw),
        _ => {}
    }
    text
}
