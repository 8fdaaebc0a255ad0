//! What `quick-xml` takes to see the events of a document, of which nothing is kept: less than any reader on top of it.
//!
//! In: a document. Out: how many events there were. No text is unescaped, no value made.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::Held;
use crate::values::Values;

/// How many events there were.
pub(super) struct Events(#[expect(dead_code, reason = "it is kept so that it is counted")] usize);

impl Held for Events {
    fn read(document: &str) -> Result<Self, String> {
        let mut reader = Reader::from_str(document);
        let mut events = 0;
        loop {
            match reader.read_event() {
                Ok(Event::Eof) => return Ok(Self(events)),
                Ok(_) => events += 1,
                Err(error) => return Err(error.to_string()),
            }
        }
    }

    fn values(&self) -> Option<Values> {
        None
    }
}
