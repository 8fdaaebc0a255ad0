//! Elements with nothing in them: absent, there, or an empty value.

use xms_runtime::xml::{Decoding, Encoding, XmlError, decode, encode};
use xms_runtime::{Base64Bytes, Field, Gate, Kind, Record, Shape, Value};

use super::everything::V1;

static OUTER_SHAPE: Shape = Shape::new::<Outer>(
    "E",
    "",
    &[
        Field::new("P", Kind::Record(&INNER_SHAPE)).required(),
        Field::new("Q", Kind::Record(&INNER_SHAPE)).keep_empty(),
        Field::new("Bytes", Kind::Base64Bytes).keep_empty(),
        Field::new("Strict", Kind::Record(&STRICT_SHAPE)).keep_empty(),
        Field::new("Loose", Kind::Record(&INNER_SHAPE)),
    ],
);
static INNER_SHAPE: Shape = Shape::new::<Inner>("P", "", &[Field::new("Name", Kind::String)]);
static STRICT_SHAPE: Shape = Shape::new::<Strict>("Strict", "", &[Field::new("Name", Kind::String).required()]);

record!(Outer, &OUTER_SHAPE, {
    0 required: Inner,
    1 kept: Option<Inner>,
    2 bytes: Option<Base64Bytes>,
    3 strict: Option<Strict>,
    4 loose: Option<Inner>,
});
record!(Inner, &INNER_SHAPE, { 0 name: Option<String> });
record!(Strict, &STRICT_SHAPE, { 0 name: String });

fn read(document: &str) -> Result<Outer, XmlError> {
    decode(document.as_bytes(), &Decoding::default())
}

#[test]
fn a_required_element_is_there_with_nothing_in_it() {
    assert_eq!(read("<E><P/></E>").unwrap().required, Inner { name: None });
    assert!(read("<E/>").is_err());
}

#[test]
fn where_empty_is_kept_it_comes_back() {
    let outer = read("<E><P/><Q/><Bytes></Bytes><Loose/></E>").unwrap();
    assert_eq!((&outer.kept, &outer.loose), (&Some(Inner { name: None }), &None));
    assert_eq!(outer.bytes.as_ref().map(Base64Bytes::encoded), Some(""));
    let written = encode(&outer, &Encoding::client(V1, Gate::Strict)).unwrap();
    assert_eq!(written, "<E><P></P><Q></Q><Bytes></Bytes></E>");
    assert_eq!(read(&written).unwrap(), outer);
    assert_eq!(read("<E><P/></E>").unwrap().bytes, None);
}

#[test]
fn what_an_empty_element_must_have_is_asked_for() {
    let error = read("<E><P/><Strict/></E>").unwrap_err();
    assert_eq!((&*error.path, error.to_string().contains("`Name` is missing")), ("E/Strict", true));
}

static NAMED_SHAPE: Shape = Shape::new::<Named>("E", "", &[Field::new("Name", Kind::Record(&NAME_SHAPE)).required()]);
static NAME_SHAPE: Shape = Shape::new::<Name>(
    "Name",
    "",
    &[Field::new("lang", Kind::String).attribute(), Field::new("text", Kind::String).content().required()],
);

record!(Named, &NAMED_SHAPE, { 0 name: Name });
record!(Name, &NAME_SHAPE, { 0 lang: Option<String>, 1 text: String });

#[test]
fn a_content_that_is_always_there_may_be_the_empty_text() {
    for document in ["<E><Name lang=\"en\"></Name></E>", "<E><Name></Name></E>"] {
        let named: Named = decode(document.as_bytes(), &Decoding::default()).unwrap();
        assert_eq!(encode(&named, &Encoding::client(V1, Gate::Strict)).unwrap(), document);
    }
    assert!(decode::<Named>(b"<E><Name/></E>", &Decoding::default()).is_ok());
    assert!(decode::<Named>(b"<E/>", &Decoding::default()).is_err());
}

static LIQUID_SHAPE: Shape = Shape::new::<Thirsty>("E", "", &[Field::new("Water", Kind::Record(&WATER)).required()]);

xms_runtime::one_of! {
    /// Is one of several.
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    #[element(WATER, "Water", "")]
    pub enum Water {
        /// From a pipe.
        #[field(0, "Pipe", Int32, required)]
        Pipe(i32),
    }
}

record!(Thirsty, &LIQUID_SHAPE, { 0 water: Water });

#[test]
fn one_of_several_without_any_is_read_and_not_sent() {
    let thirsty: Thirsty = decode(b"<E><Water/></E>", &Decoding::default()).unwrap();
    let error = encode(&thirsty, &Encoding::client(V1, Gate::Strict)).unwrap_err();
    assert_eq!(error.to_string(), "not valid: E/Water is required");
    assert!(encode(&thirsty, &Encoding::server(V1)).is_ok());
}
