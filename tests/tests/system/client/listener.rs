//! Hears everything that is told while it listens: spans, their fields, events; and what is logged by the old way.

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Metadata, Subscriber};

/// A span and what is known of it.
#[derive(Clone, Debug)]
pub(crate) struct Span {
    pub(crate) name: &'static str,
    /// Index of the span that it was made in.
    pub(crate) parent: Option<usize>,
    pub(crate) fields: Vec<(&'static str, String)>,
}

impl Span {
    /// The text of a field; the last one that was told.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().rev().find(|(known, _)| *known == name).map(|(_, text)| text.as_str())
    }
}

#[derive(Default)]
struct Heard {
    spans: Vec<Span>,
    /// Indices of the spans that are entered.
    entered: Vec<usize>,
    events: Vec<Vec<(&'static str, String)>>,
    /// How often anything was told.
    told: usize,
}

/// Hears all, or, when it is deaf, wants to hear nothing and counts what it is told all the same.
#[derive(Clone, Default)]
pub(crate) struct Listener {
    heard: Arc<Mutex<Heard>>,
    deaf: bool,
}

impl Listener {
    /// Listens on this thread while the guard lives.
    pub(crate) fn listen(deaf: bool) -> (Self, DefaultGuard) {
        hear_logs();
        let listener = Self { deaf, ..Self::default() };
        let guard = tracing::subscriber::set_default(listener.clone());
        (listener, guard)
    }

    fn heard(&self) -> MutexGuard<'_, Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The spans of this SDK, by name.
    pub(crate) fn spans(&self, name: &str) -> Vec<Span> {
        self.heard().spans.iter().filter(|span| span.name == name).cloned().collect()
    }

    /// A span by its index.
    pub(crate) fn span(&self, index: Option<usize>) -> Option<Span> {
        self.heard().spans.get(index?).cloned()
    }

    /// How often anything was told.
    pub(crate) fn told(&self) -> usize {
        self.heard().told
    }

    /// All that was heard, as text.
    pub(crate) fn text(&self) -> String {
        let heard = self.heard();
        let mut text = String::new();
        for span in &heard.spans {
            let _ = writeln!(text, "{span:?}");
        }
        for event in &heard.events {
            let _ = writeln!(text, "{event:?}");
        }
        text
    }
}

struct Writer<'a>(&'a mut Vec<(&'static str, String)>);

impl Visit for Writer<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.push((field.name(), format!("{value:?}")));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.push((field.name(), value.to_owned()));
    }
}

fn index(id: &Id) -> usize {
    usize::try_from(id.into_u64()).unwrap_or(usize::MAX) - 1
}

impl Subscriber for Listener {
    fn enabled(&self, _metadata: &Metadata<'_>) -> bool {
        !self.deaf
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut heard = self.heard();
        heard.told += 1;
        let parent = span.parent().map(index).or(heard.entered.last().copied());
        let mut fields = Vec::new();
        span.record(&mut Writer(&mut fields));
        heard.spans.push(Span { name: span.metadata().name(), parent, fields });
        Id::from_u64(heard.spans.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut heard = self.heard();
        heard.told += 1;
        if let Some(span) = heard.spans.get_mut(index(span)) {
            values.record(&mut Writer(&mut span.fields));
        }
    }

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut heard = self.heard();
        heard.told += 1;
        let mut fields = vec![("target", event.metadata().target().to_owned())];
        event.record(&mut Writer(&mut fields));
        heard.events.push(fields);
    }

    fn enter(&self, span: &Id) {
        self.heard().entered.push(index(span));
    }

    fn exit(&self, span: &Id) {
        let mut heard = self.heard();
        if let Some(at) = heard.entered.iter().rposition(|&entered| entered == index(span)) {
            heard.entered.remove(at);
        }
    }
}

static LOGGED: Mutex<String> = Mutex::new(String::new());

struct Logger;

impl log::Log for Logger {
    fn enabled(&self, _metadata: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let mut logged = LOGGED.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = writeln!(logged, "{} {}", record.target(), record.args());
    }

    fn flush(&self) {}
}

/// What was logged by all tests so far.
pub(crate) fn logged() -> String {
    LOGGED.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

fn hear_logs() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        log::set_max_level(log::LevelFilter::Trace);
        log::set_logger(&Logger).expect("nobody else listens");
    });
}
