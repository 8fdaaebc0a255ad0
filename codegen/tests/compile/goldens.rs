//! The generated modules under `golden` compile, and read and write what they describe.

#[path = "../golden/greenhouse/mod.rs"]
#[rustfmt::skip]
pub mod greenhouse;
/// The calls that the documentation shows.
#[path = "../golden/calls.rs"]
#[rustfmt::skip]
#[expect(unused_imports, unused_variables, missing_docs, reason = "they are written as they stand on pages")]
pub mod calls;

use self::greenhouse::collections::Shelf;
use self::greenhouse::cycles::Branch;
use self::greenhouse::enum_::Colour;
use self::greenhouse::places::Sign;
use self::greenhouse::record::Bed;
use self::greenhouse::states::Lock;
use self::greenhouse::union::{Device, Lamp};
use self::greenhouse::{CATALOG, version};
use xms_runtime::xml::{Decoding, Encoding, Gate, decode, encode};
use xms_runtime::{Nillable, Record};

/// Writes a record, reads it again, and gives back what was written.
fn round_trip<R: Record + PartialEq + std::fmt::Debug>(record: &R) -> String {
    let text = encode(record, &Encoding::client(version::DEFAULT, Gate::Strict)).unwrap();
    assert_eq!(decode::<R>(text.as_bytes(), &Decoding::default()).as_ref(), Ok(record), "{text}");
    text
}

#[test]
fn the_service_knows_its_operations() {
    assert_eq!(CATALOG.operation("operation.sweep").unwrap().long_running.unwrap().interval_ms, 120_000);
    assert_eq!(CATALOG.operation("names.resource").unwrap().path, "/names/{type}");
    assert!(CATALOG.shapes().any(|shape| shape.name == "Bed"));
}

#[test]
fn records_round_trip() {
    let bed = Bed::new("tulip", 1)
        .label("red")
        .sown(time())
        .day(day())
        .above(Bed::new("rose", 2).note("x").sown(time()).day(day()));
    let text = round_trip(&bed);
    assert!(
        text.starts_with("<Bed xmlns=\"urn:greenhouse\"><Type>tulip</Type><Count>1</Count><Label>red</Label>"),
        "{text}"
    );
    assert!(
        text.contains("<Above><Type>rose</Type><Count>2</Count><Note>x</Note>")
            && text.ends_with("<Fixed>yes</Fixed></Bed>")
    );
}

fn time() -> xms_runtime::DateTime {
    "2014-01-02T03:04:05Z".parse().unwrap()
}

fn day() -> xms_runtime::Date {
    "2014-01-02".parse().unwrap()
}

#[test]
fn unions_round_trip_and_keep_what_they_do_not_know() {
    let text = round_trip(&Device::from(Lamp::new().watts(60)));
    assert_eq!(text, "<Device xmlns=\"urn:greenhouse\"><Kind>Lamp</Kind><Watts>60</Watts></Device>");
    let horn = "<Device xmlns=\"urn:greenhouse\"><Kind>Horn</Kind></Device>";
    let device: Device = decode(horn.as_bytes(), &Decoding::default()).unwrap();
    assert!(matches!(device, Device::Unrecognized(_)));
    assert_eq!(round_trip(&device), horn);
}

#[test]
fn collections_round_trip() {
    let shelf = Shelf::new(Vec::new())
        .names(["a".to_owned()])
        .facts([("x", 1)])
        .others([("y", "red")])
        .words(["b", "c"])
        .colours([Colour::Red, "new".into()])
        .empties([]);
    assert_eq!(
        round_trip(&shelf),
        "<Shelf xmlns=\"urn:greenhouse\"><Pots></Pots><Names><Name xmlns=\"urn:greenhouse:lists\">a</Name></Names>\
         <Facts><Entry><Name>x</Name><Value>1</Value></Entry></Facts>\
         <Others><Other><Which>y</Which><What>red</What></Other></Others>\
         <Words>b;c</Words><Colours>red|new</Colours><Empties></Empties></Shelf>"
    );
}

#[test]
fn places_and_states_round_trip() {
    assert_eq!(round_trip(&Sign::new(3).text("Keep out")), "<Sign xmlns=\"urn:greenhouse\" size=\"3\">Keep out</Sign>");
    let lock = Lock::new("1234", 3).opens_nil().tries_nil().hints(["h".to_owned()]);
    assert_eq!((lock.opens.as_ref(), format!("{:?}", lock.code)), (Some(&Nillable::Nil), "***".to_owned()));
    let text = round_trip(&lock);
    assert!(text.ends_with(
        "<Code>1234</Code><Opens i:nil=\"true\"/><Tries i:nil=\"true\"/><Hints><Hint>h</Hint></Hints></Lock>"
    ));
}

#[test]
fn elements_that_contain_themselves_round_trip() {
    use greenhouse::cycles_too::{Leaf, Twig};
    let low = Branch::new().name("low");
    let branch = Branch::new().twig(Twig::new().branch(low.clone())).buds([Leaf::new().branch(low).into()]);
    let text = round_trip(&branch);
    assert!(text.contains("<Buds><Bud><Kind>Leaf</Kind><Branch><Name>low</Name></Branch></Bud></Buds>"), "{text}");
}
