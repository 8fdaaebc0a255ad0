//! Client and server speak as the description shows.

use std::sync::Arc;

use weather_sdk::long_distance::{self, items::Item};

use xms_runtime::client::InProcess;
use xms_runtime::server::{Incoming, Outcome, Server};
use xms_runtime::xml::{Decoding, decode};

/// The server's side: it has every item that it is asked for.
struct Shelf;

impl long_distance::server::Items for Shelf {
    async fn get(&self, _: &Incoming, name: String) -> Outcome<Item> {
        Ok(Item::new(name).enabled(true).into())
    }
}

#[tokio::test]
async fn the_client_reads_what_the_server_answers() {
    let shelf = long_distance::server::items(Arc::new(Shelf));
    let server = InProcess::new(Server::new(&long_distance::CATALOG).offer(shelf));
    let builder = long_distance::LongDistance::builder().transport(server);
    let client = builder.build().unwrap();
    let item = client.items().get("second").await.unwrap();
    assert_eq!(item, Item::new("second").enabled(true));
}

#[test]
fn the_example_of_the_description_is_read() {
    let body = b"<Item><Name>first</Name><Enabled>true</Enabled></Item>";
    let item: Item = decode(body, &Decoding::default()).unwrap();
    assert_eq!(item, Item::new("first").enabled(true));
}
