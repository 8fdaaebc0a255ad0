//! Attributes in namespaces: `i:type`, which readers of data contracts expect, and any other.

use xms_runtime::xml::{Decoding, Encoding, decode, decode_into, encode};
use xms_runtime::{Field, Gate, Kind, Record, Shape, Value};

use super::everything::V1;

const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

static ROLE_SHAPE: Shape = Shape::new::<Role>(
    "Role",
    "urn:r",
    &[
        Field::new("type", Kind::String).attribute().namespace(INSTANCE),
        Field::new("lang", Kind::String).attribute().namespace("urn:l"),
        Field::new("Name", Kind::String),
    ],
);

static PLAIN_SHAPE: Shape = Shape::new::<Plain>(
    "Role",
    "urn:r",
    &[Field::new("type", Kind::String).attribute(), Field::new("Name", Kind::String)],
);

record!(Role, &ROLE_SHAPE, { 0 kind: Option<String>, 1 lang: Option<String>, 2 name: Option<String> });
record!(Plain, &PLAIN_SHAPE, { 0 kind: Option<String>, 1 name: Option<String> });

const DOCUMENT: &str = "<Role xmlns=\"urn:r\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:type=\"Web\" \
    xmlns:lang=\"urn:l\" lang:lang=\"en\"><Name>n</Name></Role>";

#[test]
fn attributes_in_namespaces_are_read_and_written() {
    let role: Role = decode(DOCUMENT.as_bytes(), &Decoding::default()).unwrap();
    assert_eq!((role.kind.as_deref(), role.lang.as_deref()), (Some("Web"), Some("en")));
    assert_eq!(encode(&role, &Encoding::client(V1, Gate::Strict)).unwrap(), DOCUMENT);
}

#[test]
fn a_type_that_is_not_described_is_passed_over_in_silence() {
    let mut plain = <Plain as Record>::empty();
    let document = "<Role xmlns=\"urn:r\" xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\" x:type=\"Web\"/>";
    let unknown = decode_into(&mut plain, document.as_bytes(), &Decoding::default()).unwrap();
    assert_eq!((plain.kind, unknown.paths.as_slice()), (None, &[][..]));
}
