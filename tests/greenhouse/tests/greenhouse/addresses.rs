//! One operation at several addresses: the client takes which is meant, and the server sees it.

use std::sync::{Arc, Mutex};

use xms_greenhouse::greenhouse::pots::{EmptyOptions, GET, Pot, PotAddress};
use xms_greenhouse::greenhouse::server::{self, Pots};
use xms_greenhouse::greenhouse::{CATALOG, Greenhouse, SERVICE, version};
use xms_runtime::client::InProcess;
use xms_runtime::route;
use xms_runtime::server::{Incoming, Outcome, RequestRecord, Server};

struct House;

fn words(house: &str, address: &PotAddress) -> String {
    match address {
        PotAddress::Label { pot_label } => format!("{pot_label} in {house}"),
        PotAddress::Place { bench, pot_number } => format!("{bench} {} in {house}", pot_number + 1),
        other => format!("{other:?} in {house}"),
    }
}

impl Pots for House {
    async fn get(&self, _request: &Incoming, house: String, address: PotAddress) -> Outcome<Pot> {
        Ok(Pot::new(words(&house, &address)).into())
    }

    async fn empty(&self, request: &Incoming, _: String, address: PotAddress, options: EmptyOptions) -> Outcome<()> {
        match (address, options.keep_soil) {
            (PotAddress::Newest, Some(true)) => Ok(().into()),
            _ => Err(request.failure("not the newest")),
        }
    }
}

#[tokio::test]
async fn each_address_is_called_and_found() {
    let log = Arc::new(Mutex::new(Vec::<RequestRecord>::new()));
    let seen = Arc::clone(&log);
    let server = Server::new(&CATALOG)
        .offer(server::pots(Arc::new(House)))
        .on_request(move |one| seen.lock().unwrap().push(one));
    let client =
        Greenhouse::builder("eu", "site").transport(InProcess::new(server)).api_version(version::V2021_05_01).build();
    let client = client.unwrap();
    let newest = PotAddress::newest();
    for (address, plant, path) in [
        (&PotAddress::label("a/b"), "a/b in north", "/v/site/houses/north/pots/a%2Fb"),
        (&PotAddress::place("left", 3), "left 4 in north", "/v/site/houses/north/benches/left/3"),
        (&newest, "Newest in north", "/v/site/houses/north/newest"),
    ] {
        assert_eq!(client.pots().get("north", address).await.unwrap().plant, plant);
        let record = log.lock().unwrap().pop().unwrap();
        assert_eq!((record.path.as_str(), record.operation), (path, Some("pots.get")));
    }
    client.pots().empty("north", &newest).options(EmptyOptions::new().keep_soil(true)).await.unwrap();
    let error = client.pots().get("", &PotAddress::label("x")).await.unwrap_err();
    assert!(error.to_string().contains("house"), "{error}");
    let error = client.pots().get("north", &PotAddress::place("..", 1)).await.unwrap_err();
    assert!(error.to_string().contains("bench"), "{error}");
}

#[test]
fn a_route_knows_its_address() {
    let target = "/v/site/houses/north/benches/left/3";
    let found = route::find(&CATALOG, "GET", target, |_| None, &[]).unwrap();
    assert!(std::ptr::eq(found.operation, &GET));
    assert_eq!((found.address, found.path.join(" ").as_str()), (1, "north left 3"));
    assert_eq!(found.target(&SERVICE).unwrap(), target);
    assert_eq!(GET.addresses().count(), 3);
}
