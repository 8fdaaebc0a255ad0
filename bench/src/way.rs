//! The ways to treat a document, and that they all say the same.
//!
//! In: a document and a way. Out: the bytes that were read or written. What is counted is one call, and neither what it
//! needs nor what becomes of its value.

use std::fmt::Debug;
use std::hint::black_box;

use serde::Serialize;
use serde::de::DeserializeOwned;
use xms_runtime::xml::{Decoding, Encoding, decode, encode};
use xms_runtime::{Gate, Record};
use xms_services::service_management::extension_images::ExtensionImageList;
use xms_services::storage_blob::blobs::BlobList;
use xms_services::{service_management, storage_blob};

use crate::document::Document;
use crate::plain::PlainList;
use crate::{blobs, events, extensions, plain};

/// What is done with a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// The runtime decodes it.
    DecodeOurs,
    /// Derives of serde decode it.
    DecodeSerde,
    /// Its events are walked over.
    DecodeBare,
    /// The runtime encodes what it holds.
    EncodeOurs,
    /// Derives of serde encode what it holds.
    EncodeSerde,
}

impl Way {
    const ALL: [Self; 5] = [Self::DecodeOurs, Self::DecodeSerde, Self::DecodeBare, Self::EncodeOurs, Self::EncodeSerde];

    /// What it is called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::DecodeOurs => "decode-ours",
            Self::DecodeSerde => "decode-serde",
            Self::DecodeBare => "decode-bare",
            Self::EncodeOurs => "encode-ours",
            Self::EncodeSerde => "encode-serde",
        }
    }

    /// The way that is called so.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.name() == name)
    }
}

/// A record of the runtime's, and the struct with derives that holds the same.
trait Pair: Record + Sized {
    type Serde: Serialize + DeserializeOwned + PartialEq + Debug;
    /// The same in the struct with derives.
    fn serde(&self) -> Self::Serde;
    /// How it is written.
    fn encoding() -> Encoding;
}

impl Pair for ExtensionImageList {
    type Serde = extensions::List;
    fn serde(&self) -> Self::Serde {
        self.into()
    }
    fn encoding() -> Encoding {
        Encoding::client(service_management::version::DEFAULT, Gate::Strict)
    }
}

impl Pair for PlainList {
    type Serde = plain::List;
    fn serde(&self) -> Self::Serde {
        self.into()
    }
    fn encoding() -> Encoding {
        Encoding::client(service_management::version::DEFAULT, Gate::Strict)
    }
}

impl Pair for BlobList {
    type Serde = blobs::List;
    fn serde(&self) -> Self::Serde {
        self.into()
    }
    fn encoding() -> Encoding {
        Encoding::server(storage_blob::version::DEFAULT)
    }
}

/// Goes a way once; returns the bytes of the document that was read or written.
pub(crate) fn go(document: Document, way: Way) -> usize {
    match document {
        Document::Short | Document::Long => go_with::<ExtensionImageList>(&document.text(), way),
        Document::Plain => go_with::<PlainList>(&document.text(), way),
        Document::Blobs => go_with::<BlobList>(&document.text(), way),
    }
}

fn go_with<P: Pair>(text: &str, way: Way) -> usize {
    let ours = |text: &str| decode::<P>(text.as_bytes(), &Decoding::default()).expect("the document is valid");
    let serde = |text: &str| quick_xml::de::from_str::<P::Serde>(text).expect("the document is valid");
    match way {
        Way::DecodeOurs => drop(called(|| ours(text))),
        Way::DecodeSerde => drop(called(|| serde(text))),
        Way::DecodeBare => drop(called(|| events::walk(text))),
        Way::EncodeOurs => {
            let (value, encoding) = (ours(text), P::encoding());
            return called(|| encode(&value, &encoding).expect("the value is valid")).len();
        }
        Way::EncodeSerde => {
            let value = ours(text).serde();
            return called(|| quick_xml::se::to_string(&value).expect("the value is valid")).len();
        }
    }
    text.len()
}

/// What a call returns.
fn called<T>(call: impl Fn() -> T) -> T {
    let mut value = None;
    the_call(&mut || value = Some(call()));
    value.expect("it was called")
}

/// Calls. What is below this is counted.
#[inline(never)]
fn the_call(call: &mut dyn FnMut()) {
    black_box(call)();
}

/// Compares what the ways say of each document, value by value.
///
/// # Panics
/// Panics where they do not say the same.
pub(crate) fn check() {
    check_with::<ExtensionImageList>(&Document::Short.text());
    check_with::<ExtensionImageList>(&Document::Long.text());
    check_with::<PlainList>(&Document::Plain.text());
    check_with::<BlobList>(&Document::Blobs.text());
}

fn check_with<P: Pair>(text: &str) {
    let read = |text: &str| decode::<P>(text.as_bytes(), &Decoding::default()).expect("the document is valid").serde();
    let value = read(text);
    assert_eq!(value, quick_xml::de::from_str::<P::Serde>(text).expect("the document is valid"));
    let ours = decode::<P>(text.as_bytes(), &Decoding::default()).expect("the document is valid");
    let ours = encode(&ours, &P::encoding()).expect("the value is valid");
    let serde = quick_xml::se::to_string(&value).expect("the value is valid");
    for written in [ours, serde] {
        assert_eq!(value, quick_xml::de::from_str::<P::Serde>(&written).expect("it was written"));
        assert_eq!(value, read(&written));
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn all_ways_say_the_same() {
        super::check();
    }
}
