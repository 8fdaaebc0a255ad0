//! The second service, by hand: what its tables say, and its wire forms both ways.

use xms_greenhouse::greenhouse::beds::{Bed, Day, Device, Lamp, Move, Plant, Pump, Water};
use xms_greenhouse::greenhouse::{CATALOG, Greenhouse, SERVICE, beds, version};
use xms_runtime::testing::{Comparison, Example, check, compare};
use xms_runtime::xml::{Decoding, Encoding, ProblemKind, decode, encode, lowest_version};
use xms_runtime::{Gate, Nillable, route};

const BED: &str = r#"<bed xmlns="urn:greenhouse" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" id="b7" shade="0.5"><plant latin="Solanum">tomato</plant><plant>basil</plant><watering i:nil="true"/><days>Mon,Fri</days><sizes><size xmlns="urn:greenhouse:units">12</size></sizes><Device><Kind>pump</Kind><LitresPerHour>2.5</LitresPerHour></Device><Device><Watts>40</Watts><Kind>lamp</Kind></Device><trellis id="b8"><plant>pea</plant></trellis></bed>"#;

fn bed() -> Bed {
    Bed::new("b7")
        .shade(0.5)
        .plant([Plant::new("tomato").latin("Solanum"), Plant::new("basil")])
        .watering_nil()
        .days([Day::Mon, Day::Fri])
        .sizes([12])
        .devices([Device::from(Pump::new(2.5)), Lamp::new(40).into()])
        .trellis(Bed::new("b8").plant([Plant::new("pea")]))
}

#[test]
fn a_value_becomes_its_wire_form_and_back() {
    let encoded = encode(&bed(), &Encoding::client(version::V2022_11_30, Gate::Strict)).unwrap();
    assert_eq!(compare(BED, &encoded, Comparison::Ordered), Ok(()));
    let decoded: Bed = decode(BED.as_bytes(), &Decoding::default()).unwrap();
    assert_eq!(decoded, bed());
    assert_eq!(decoded.watering, Some(Nillable::Nil));
}

#[test]
fn its_versions_gate_like_the_first_service_s() {
    let error = encode(&bed(), &Encoding::client(version::V2020_01_15, Gate::Strict)).unwrap_err();
    let problems: Vec<(&str, Option<bool>)> = error
        .problems
        .iter()
        .map(|problem| (&*problem.path, matches!(problem.kind, ProblemKind::TooNew { .. }).then_some(true)))
        .collect();
    assert_eq!(problems, [("bed/days", Some(true)), ("bed/Device", Some(true))]);
    assert_eq!(lowest_version(&bed()), Some(version::V2022_11_30));
    let gone = Bed::new("b").plant([Plant::new("p")]).old_notes([("soil", "loam")]);
    let at = |version| encode(&gone, &Encoding::client(version, Gate::Strict));
    assert!(at(version::V2020_01_15).is_ok() && at(version::V2021_05_01).is_err());
}

#[test]
fn constraints_are_checked_before_sending() {
    let encoding = Encoding::client(version::V2022_11_30, Gate::Strict);
    let empty = encode(&Bed::new("b"), &encoding).unwrap_err();
    assert_eq!(empty.problems[0].kind, ProblemKind::NoneOf(vec!["plant", "days"]));
    let flood = Bed::new("b").plant([Plant::new("p")]).devices([Device::from(Pump::new(51.0))]);
    assert_eq!(encode(&flood, &encoding).unwrap_err().problems[0].kind, ProblemKind::TooLarge { max: 50 });
}

#[test]
fn the_host_is_given_once_or_not_at_all() {
    let made = |builder: xms_runtime::client::ClientBuilder<Greenhouse>| {
        builder.transport(xms_runtime::client::Scripted::default()).build().unwrap().core().base_url().to_owned()
    };
    assert_eq!(made(Greenhouse::builder("eu", "north")), "https://eu.greenhouse.example/v/north");
    assert_eq!(made(Greenhouse::at("http://localhost:1/eu", "north")), "http://localhost:1/eu/v/north");
}

#[test]
fn operations_are_told_apart_by_query_and_body() {
    let id = |target: &str, body: &str| {
        route::find(&CATALOG, "post", target, |_| None, body.as_bytes()).map(|route| route.operation.id)
    };
    let water = encode(&Water::new(2.0), &Encoding::client(version::DEFAULT, Gate::Strict)).unwrap();
    assert_eq!(id("/v/here/beds/b7?do=act", &water), Some("beds.water"));
    assert_eq!(id("/V/here/Beds/b7?DO=ACT", "<Act><What>prune</What></Act>"), Some("beds.prune"));
    assert_eq!(id("/v/here/beds/b7?do=move", "<Move/>"), Some("beds.move"));
    assert_eq!(id("/v/here/beds/b7?do=dance", "<Move/>"), None);
    assert_eq!(id("/v/here/beds/b7", "<Move/>"), None);
}

#[test]
fn the_tables_say_what_the_description_says() {
    assert_eq!((SERVICE.version_header, SERVICE.base_path), ("Greenhouse-Date", "/v/{site}"));
    assert_eq!(Bed::SHAPE.namespace, "urn:greenhouse");
    assert_eq!(beds::MOVE.responses.iter().map(|response| response.status).collect::<Vec<_>>(), [200, 204]);
    let moved = Move::new(1, 2);
    check(&Example {
        catalog: &CATALOG,
        operation: &beds::MOVE,
        version: version::V2021_05_01,
        path: &[("site", "here"), ("bed", "b 7/ü")],
        query: &[],
        headers: &[],
        status: 410,
        request: Some(&encode(&moved, &Encoding::server(version::V2021_05_01)).unwrap()),
        response: Some(r#"<Problem xmlns="urn:greenhouse" kind="Withered"><Text>Nothing is left.</Text></Problem>"#),
        ..Example::BASE
    });
}
