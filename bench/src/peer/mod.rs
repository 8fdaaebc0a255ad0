//! Those who read and write the documents.
//!
//! In: nothing. Out: a list of peers, each with what it does with a kind of document: read it, write what it read, and say
//! what that is. A peer is one module; what differs between them is theirs, not ours.

mod azure;
mod bare;
mod instant;
mod ours;
mod plain;
pub(crate) mod pugixml;
mod roxmltree;
mod serde;
mod simdxml;
mod smithy;
mod xsd;

use std::any::Any;
use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::document::Kind;
use crate::values::Values;

/// What a peer makes of a document.
pub(crate) trait Held: Sized + 'static {
    /// Whether it may hold an owned copy of the document.
    fn read(document: &str) -> Result<Self, String>;
    /// Writes it; `None` where the peer cannot.
    fn write(&self) -> Option<String> {
        None
    }
    /// What it says; `None` where nothing was kept.
    fn values(&self) -> Option<Values>;
}

/// A peer with one kind of documents.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer {
    /// Its name, as in arguments and ratios.
    pub(crate) name: &'static str,
    /// Its name and version, and what it makes.
    pub(crate) title: &'static str,
    read: fn(&str) -> Result<Box<dyn Any>, String>,
    write: fn(&dyn Any) -> Option<String>,
    values: fn(&dyn Any) -> Option<Values>,
    time: fn(&str) -> Duration,
}

impl Peer {
    fn new<H: Held>(name: &'static str, title: &'static str) -> Self {
        fn held<H: 'static>(held: &dyn Any) -> &H {
            held.downcast_ref().expect("what the peer has read")
        }
        Self {
            name,
            title,
            read: |document| H::read(document).map(|read| Box::new(read) as Box<dyn Any>),
            write: |read| held::<H>(read).write(),
            values: |read| held::<H>(read).values(),
            time: |document| {
                let start = Instant::now();
                let read = black_box(called(|| H::read(black_box(document))));
                let time = start.elapsed();
                assert!(read.is_ok(), "it was read before");
                time
            },
        }
    }

    /// All that read this kind of documents, ours first.
    pub(crate) fn all(kind: Kind) -> Vec<Self> {
        match kind {
            Kind::Extensions => vec![
                Self::new::<ours::Extensions>("ours", "xms: generated type, addresses and moments as such"),
                Self::new::<plain::Extensions>("ours-plain", "xms: texts and booleans"),
                Self::new::<serde::Extensions>("serde", "quick-xml 0.42 with serde: texts and booleans"),
                Self::new::<bare::Events>("bare", "quick-xml 0.42, events alone, nothing kept"),
                Self::new::<smithy::Extensions>("smithy", "aws-smithy-xml 0.64, as generated"),
                Self::new::<instant::Extensions>("instant", "instant-xml 0.7"),
                Self::new::<roxmltree::Extensions>("roxmltree", "roxmltree 0.21, tree to structs"),
                Self::new::<xsd::Extensions>("xsd-parser", "xsd-parser 1.5, its code for quick-xml 0.38"),
                Self::new::<simdxml::Extensions>("simdxml", "simdxml 0.2, index to structs"),
            ],
            Kind::Blobs => vec![
                Self::new::<ours::Blobs>("ours", "xms: generated type, moments and enums as such"),
                Self::new::<serde::Blobs>("serde", "quick-xml 0.42 with serde: texts, numbers, booleans"),
                Self::new::<bare::Events>("bare", "quick-xml 0.42, events alone, nothing kept"),
                Self::new::<azure::Blobs>("azure", "azure_storage_blob 1.1 with azure_core 1.1"),
                Self::new::<smithy::Blobs>("smithy", "aws-smithy-xml 0.64, as generated"),
                Self::new::<instant::Blobs>("instant", "instant-xml 0.7"),
                Self::new::<roxmltree::Blobs>("roxmltree", "roxmltree 0.21, tree to structs"),
                Self::new::<xsd::Blobs>("xsd-parser", "xsd-parser 1.5, its code for quick-xml 0.38"),
                Self::new::<simdxml::Blobs>("simdxml", "simdxml 0.2, index to structs"),
            ],
        }
    }

    /// Reads a document; what it says, and what writing it again gives.
    pub(crate) fn read(&self, document: &str) -> Result<(Option<Values>, Option<String>), String> {
        let read = (self.read)(document)?;
        Ok(((self.values)(&*read), (self.write)(&*read)))
    }

    /// Reads a document under the counter.
    pub(crate) fn count_read(&self, document: &str) {
        assert!(called(|| (self.read)(document)).is_ok(), "it was read before");
    }

    /// Writes what a document holds under the counter; the bytes that are written.
    pub(crate) fn count_write(&self, document: &str) -> usize {
        let read = (self.read)(document).expect("it was read before");
        called(|| (self.write)(&*read)).map_or(0, |written| written.len())
    }

    /// How long it takes to read a document.
    pub(crate) fn time_read(&self, document: &str) -> Duration {
        (self.time)(document)
    }

    /// How long it takes to write what a document holds.
    pub(crate) fn time_write(self, document: &str) -> Option<impl FnMut() -> Duration + use<>> {
        let read = (self.read)(document).ok()?;
        (self.write)(&*read)?;
        Some(move || {
            let start = Instant::now();
            let written = black_box((self.write)(black_box(&*read)));
            let time = start.elapsed();
            drop(written);
            time
        })
    }
}

/// What a call returns.
fn called<T>(call: impl FnOnce() -> T) -> T {
    let (mut call, mut value) = (Some(call), None);
    the_call(&mut || value = call.take().map(|call| call()));
    value.expect("it was called")
}

/// Calls. What is below this is counted.
#[inline(never)]
fn the_call(call: &mut dyn FnMut()) {
    black_box(call)();
}
