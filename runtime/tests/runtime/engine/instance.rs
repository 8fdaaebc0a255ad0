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
    xmlns:p1=\"urn:l\" p1:lang=\"en\"><Name>n</Name></Role>";

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

static NAMED_SHAPE: Shape = Shape::new::<Named>(
    "Named",
    "urn:r",
    &[
        Field::new("id", Kind::String).attribute(),
        Field::new("id", Kind::String).attribute().namespace("urn:r"),
        Field::new("id", Kind::String).attribute().namespace("urn:b"),
        Field::new("rank", Kind::Int32).attribute().namespace("urn:b"),
        Field::new("lang", Kind::String).attribute().namespace("http://www.w3.org/XML/1998/namespace"),
    ],
);

record!(Named, &NAMED_SHAPE, {
    0 plain: Option<String>,
    1 own: Option<String>,
    2 other: Option<String>,
    3 rank: Option<i32>,
    4 lang: Option<String>,
});

#[test]
fn attributes_are_told_apart_by_name_and_namespace() {
    let read = |document: &str| {
        let mut named = <Named as Record>::empty();
        let unknown = decode_into(&mut named, document.as_bytes(), &Decoding::default()).unwrap();
        (named, unknown.paths)
    };
    let (named, unknown) =
        read("<r:Named xmlns:r='urn:r' xmlns:b='urn:b' b:id='3' r:id='2' id='1' b:rank='4' xml:lang='en'/>");
    let texts = [&named.plain, &named.own, &named.other, &named.lang].map(|text| text.as_deref().unwrap_or_default());
    assert_eq!((texts, named.rank, &unknown[..]), (["1", "2", "3", "en"], Some(4), &[][..]));
    let written = encode(&named, &Encoding::client(V1, Gate::Strict)).unwrap();
    assert_eq!(
        written,
        "<Named xmlns=\"urn:r\" id=\"1\" xmlns:p1=\"urn:r\" p1:id=\"2\" xmlns:p2=\"urn:b\" p2:id=\"3\" p2:rank=\"4\" \
         xml:lang=\"en\"></Named>"
    );
    assert_eq!(read(&written).0, named);

    let (named, unknown) = read("<Named xmlns:c='urn:c' c:id='1' d:id='2' rank='3' lang='de' xml:space='preserve'/>");
    assert_eq!(named, <Named as Record>::empty());
    assert_eq!(unknown, ["Named/@id", "Named/@id", "Named/@rank", "Named/@lang"]);
}
