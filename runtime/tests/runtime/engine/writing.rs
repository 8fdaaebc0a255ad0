//! Writing records as documents: order, namespaces, states, and what a version has.

use crate::engine::everything::{ARRAYS, Circle, Color, Form, NAMESPACE, Part, Thing, V1, V2, V3};
use xms_runtime::xml::{Decoding, Encoding, ProblemKind, decode, encode, lowest_version};
use xms_runtime::{Gate, Nillable, Secret, Xml};

fn write(thing: &Thing) -> String {
    let document = encode(thing, &Encoding::client(V2, Gate::Strict)).unwrap();
    assert_eq!(&decode::<Thing>(document.as_bytes(), &Decoding::default()).unwrap(), thing);
    let (start, end) = (format!("<thing xmlns=\"{NAMESPACE}\">"), "<Fixed>always</Fixed></thing>");
    let inside = document.strip_prefix(&start).and_then(|rest| rest.strip_suffix(end));
    inside.unwrap_or(&document).to_owned()
}

#[test]
fn fields_are_written_in_the_order_of_the_table() {
    let thing = Thing { color: Some(Color::Red), count: Some(3), code: Some("a".into()), ..Thing::named("a<&>\"b") };
    assert_eq!(write(&thing), "<Name>a&lt;&amp;&gt;\"b</Name><Count>3</Count><Code>a</Code><Color>Red</Color>");
}

#[test]
fn lists_sets_and_maps_have_their_forms() {
    let thing = Thing {
        roles: ["b", "a"].into(),
        regions: Some([].map(|none: &str| none).into()),
        tags: vec!["t".into(), String::new()],
        alias: vec!["x".into(), "y".into()],
        labels: [("k", "v")].into(),
        ..Thing::named("n")
    };
    let tags = format!("<Tags><string xmlns=\"{ARRAYS}\">t</string><string xmlns=\"{ARRAYS}\"></string></Tags>");
    let expected = format!(
        "<Name>n</Name><Roles>b|a</Roles><Regions></Regions>{tags}<Alias>x</Alias><Alias>y</Alias><Labels><Label><Name>k</Name><Value>v</Value></Label></Labels>"
    );
    assert_eq!(write(&thing), expected);
}

#[test]
fn records_have_attributes_content_and_variants() {
    let circle =
        Part { unit: Some("c\"m".into()), size: None, form: Some(Form::Circle(Box::new(Circle { radius: 0.5 }))) };
    let thing = Thing { parts: vec![Part { unit: None, size: Some(-1), form: None }, circle], ..Thing::named("n") };
    let parts = "<Parts><Part>-1</Part><Part unit=\"c&quot;m\"><Shape><Radius>0.5</Radius><Kind>circle</Kind></Shape></Part></Parts>";
    assert_eq!(write(&thing), format!("<Name>n</Name>{parts}"));
}

#[test]
fn nil_is_written_on_purpose_and_its_prefix_declared_on_the_root() {
    let thing = Thing { note: Some(Nillable::Nil), ..Thing::named("n") };
    let written = write(&thing);
    assert!(written.starts_with(&format!(
        "<thing xmlns=\"{NAMESPACE}\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"><Name>"
    )));
    assert!(written.contains("<Note i:nil=\"true\"/>"));
}

#[test]
fn subtrees_are_written_as_they_are() {
    let raw = "<Raw xmlns=\"urn:x\"><a/></Raw>";
    let thing = Thing { raw: Some(Xml::new(raw).unwrap()), ..Thing::named("n") };
    let document = encode(&thing, &Encoding::client(V2, Gate::Strict)).unwrap();
    assert!(document.contains(raw));
    assert!(Xml::new("<a>").is_err() && Xml::new("text").is_err() && Xml::new("<a/><b/>").is_err());
}

#[test]
fn every_field_that_is_too_new_is_refused_at_once() {
    let thing = Thing {
        newer: Some("1".into()),
        seen: Some("2".into()),
        color: Some(Color::Blue),
        old: Some("3".into()),
        ..Thing::named("n")
    };
    let problems =
        |version, gate| encode(&thing, &Encoding::client(version, gate)).map_err(|error| error.problems.len());
    assert_eq!(problems(V1, Gate::Strict), Err(3));
    assert_eq!(problems(V1, Gate::Documented), Err(2));
    assert!(problems(V1, Gate::Off).is_ok() && problems(V2, Gate::Strict).is_ok());
    assert_eq!(problems(V3, Gate::Strict), Err(2), "`Old` is gone and `Later` required");
    let error = encode(&thing, &Encoding::client(V1, Gate::Strict)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "not for version 2013-01-01: thing/Color exists since 2014-01-01; thing/Newer exists since 2014-01-01; thing/Seen was \
         first seen at 2014-01-01 (an upper bound; Gate::Documented lets it pass); 2014-01-01 has them"
    );
    assert_eq!((error.needs(), lowest_version(&thing)), (Some(V2), Some(V2)));
    assert_eq!(lowest_version(&Thing::named("n")), None);
}

#[test]
fn a_server_leaves_out_what_the_version_does_not_have() {
    let thing = Thing { newer: Some("1".into()), seen: Some("2".into()), old: Some("3".into()), ..Thing::named("n") };
    let answer = |version| encode(&thing, &Encoding::server(version)).unwrap();
    let has = |version, names: [bool; 3]| {
        let document = answer(version);
        assert_eq!(["<Newer>", "<Seen>", "<Old>"].map(|name| document.contains(name)), names, "{version}");
    };
    has(V1, [false, true, true]);
    has(V2, [true, true, true]);
    has(V3, [true, true, false]);
}

#[test]
fn names_follow_the_version() {
    let thing = Thing { present: Some("p".into()), later: Some("l".into()), ..Thing::named("n") };
    let name = |version| encode(&thing, &Encoding::client(version, Gate::Strict)).unwrap().contains("<Past>p</Past>");
    assert_eq!([V1, V2, V3].map(name), [true, false, false]);
}

#[test]
fn limits_are_checked_before_sending_and_not_by_a_server() {
    let thing = Thing {
        count: Some(10),
        code: Some("A".into()),
        parts: vec![Part { unit: None, size: None, form: None }],
        ..Thing::named("\u{1}")
    };
    let error = encode(&thing, &Encoding::client(V1, Gate::Documented)).unwrap_err();
    let kinds: Vec<_> = error.problems.into_iter().map(|problem| (problem.path, problem.kind)).collect();
    let expected = [
        ("thing/Name", ProblemKind::Character),
        ("thing/Count", ProblemKind::TooLarge { max: 9 }),
        ("thing/Code", ProblemKind::Pattern("[a-z]+")),
        ("thing/Parts/Part[1]", ProblemKind::NoneOf(vec!["", "Shape"])),
    ];
    assert_eq!(kinds, expected.map(|(path, kind)| (path.to_owned(), kind)));
    let thing = Thing { name: "n".into(), ..thing };
    assert!(encode(&thing, &Encoding::server(V1)).is_ok());
}

#[test]
fn a_declaration_is_written_when_asked_for() {
    let encoding = Encoding::server(V1).declaration(true);
    let document = encode(&Thing::named("n"), &encoding).unwrap();
    assert!(document.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?><thing "));
}

#[test]
fn secrets_are_sent_and_not_shown() {
    let thing = Thing { config: Some(Secret::new("pässword".into())), ..Thing::named("n") };
    assert!(write(&thing).contains("<Config>cMOkc3N3b3Jk</Config>"));
    let shown = format!("{thing:?}");
    assert!(shown.contains("***") && !shown.contains("pässword") && !shown.contains("cMOkc3N3b3Jk"));
}

#[test]
fn without_a_gate_nothing_is_asked_for_and_values_are_checked_all_the_same() {
    let thing = Thing {
        newer: Some("1".into()),
        parts: vec![Part { unit: Some("cm".into()), size: None, form: None }],
        ..Thing::named("n")
    };
    let off = |thing: &Thing| encode(thing, &Encoding::client(V3, Gate::Off));
    assert!(off(&thing).unwrap().contains("<Part unit=\"cm\"></Part>"));
    let kinds = |thing: &Thing| off(thing).unwrap_err().problems.into_iter().map(|one| one.kind).collect::<Vec<_>>();
    assert_eq!(kinds(&Thing { count: Some(0), ..thing.clone() }), [ProblemKind::TooSmall { min: 1 }]);
    let error = encode(&thing, &Encoding::client(V3, Gate::Strict)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "not valid: thing/Parts/Part[1] needs at least one of , Shape; thing/Later is required"
    );
}

#[test]
fn a_value_with_the_delimiter_of_its_set_is_refused() {
    let thing = Thing { regions: Some(["North", "West; US"].into()), ..Thing::named("n") };
    for encoding in [Encoding::client(V1, Gate::Off), Encoding::server(V1)] {
        let error = encode(&thing, &encoding).unwrap_err();
        assert_eq!(
            error.to_string(),
            "not valid: thing/Regions has a value with `;` in it, which stands between values"
        );
    }
}
