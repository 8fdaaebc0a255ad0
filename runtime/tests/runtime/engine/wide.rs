//! Records with more fields than there are bits in a number.

use std::fmt::Write as _;
use std::sync::LazyLock;

use xms_runtime::xml::{Decoding, Encoding, XmlErrorKind, decode, encode};
use xms_runtime::{Field, Gate, Kind, Record, Shape, Value, Version};

const FIELDS: usize = 300;
/// Fields that must be there: among the first, at the ends of numbers, behind them, and the last.
const REQUIRED: [usize; 6] = [3, 63, 127, 128, 200, FIELDS - 1];
const ATTRIBUTE: usize = 150;
const SINCE: Version = Version::new(2015, 1, 1);
const VERSION: Version = Version::new(2020, 1, 1);

/// Texts by their index.
#[derive(Debug, PartialEq)]
struct Wide(Vec<Option<String>>);

static WIDE: LazyLock<Shape> = LazyLock::new(|| {
    let field = |index: usize| {
        let name: &'static str = format!("F{index}").leak();
        let field = Field::new(name, Kind::String);
        match index {
            ATTRIBUTE => field.attribute(),
            // One that was always there is never absent in a struct.
            _ if REQUIRED.contains(&index) => field.since(SINCE).required(),
            _ => field,
        }
    };
    Shape::new::<Wide>("Wide", "", (0..FIELDS).map(field).collect::<Vec<_>>().leak())
});

impl Record for Wide {
    fn shape(&self) -> &'static Shape {
        &WIDE
    }

    fn field(&self, index: usize) -> &dyn Value {
        &self.0[index]
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        &mut self.0[index]
    }

    fn empty() -> Self {
        Self(vec![None; FIELDS])
    }
}

/// A document with some fields, in some order.
fn document(fields: impl Iterator<Item = usize>) -> String {
    let mut text = String::from("<Wide F150=\"150\">");
    for index in fields.filter(|index| *index != ATTRIBUTE) {
        write!(text, "<F{index}>{index}</F{index}>").unwrap();
    }
    text + "</Wide>"
}

fn read(document: &str) -> Result<Wide, XmlErrorKind> {
    decode(document.as_bytes(), &Decoding::default().version(VERSION)).map_err(|error| error.kind)
}

#[test]
fn all_fields_are_read_and_written_in_any_order() {
    let whole = document(0..FIELDS);
    let wide = read(&whole).unwrap();
    assert!(wide.0.iter().enumerate().all(|(index, text)| text.as_deref() == Some(&*index.to_string())));
    assert_eq!(read(&document((0..FIELDS).rev())).unwrap(), wide);
    assert_eq!(encode(&wide, &Encoding::client(VERSION, Gate::Strict)).unwrap(), whole);
    assert_eq!(encode(&wide, &Encoding::server(VERSION)).unwrap(), whole);
    let few = document(REQUIRED.into_iter());
    assert_eq!(encode(&read(&few).unwrap(), &Encoding::client(VERSION, Gate::Strict)).unwrap(), few);
}

#[test]
fn what_is_missing_is_found_wherever_it_stands() {
    for missing in REQUIRED {
        let present = REQUIRED.into_iter().filter(|index| *index != missing).collect::<Vec<_>>();
        // A field whose number differs by that of the bits is there, and stands for no other.
        let others = [(missing + 128) % FIELDS, (missing + 64) % FIELDS].into_iter().filter(|index| *index != missing);
        let text = document(present.into_iter().chain(others));
        let name: &str = &format!("F{missing}");
        match read(&text).unwrap_err() {
            XmlErrorKind::Missing { field } => assert_eq!(field, name),
            other => panic!("{other:?}"),
        }
        let mut wide = read(&document(0..FIELDS)).unwrap();
        wide.0[missing] = None;
        let error = encode(&wide, &Encoding::client(VERSION, Gate::Strict)).unwrap_err();
        assert_eq!(error.problems.iter().map(|problem| &*problem.path).collect::<Vec<_>>(), [format!("Wide/{name}")]);
    }
}

#[test]
fn of_a_field_that_comes_twice_the_last_counts() {
    let twice = document((0..FIELDS).chain([5, 290])).replacen("<F290>290<", "<F290>first<", 1);
    assert_eq!(read(&twice).unwrap(), read(&document(0..FIELDS)).unwrap());
}
