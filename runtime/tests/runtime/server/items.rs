//! Lists that are written while they are sent, by version.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use futures_core::Stream;
use xms_runtime::server::{Answer, BoxFuture, ErrorResponse, Handler, Incoming, Listing, Response as Made, Server};
use xms_runtime::xml::ItemList;
use xms_runtime::{Field, Kind, Record, Resource, Shape, Value, Version};

use crate::server::service::{THING, THINGS_CATALOG, Thing, request};

#[derive(Clone, Debug)]
struct Shelf {
    name: String,
    things: Vec<Thing>,
}

record!(Shelf, SHELF, name, things);

static SHELF: Shape = Shape::new::<Shelf>(
    "Shelf",
    "urn:things",
    &[
        Field::new("Name", Kind::String).required(),
        Field::new("Things", Kind::List(&Field::new("Thing", Kind::Record(&THING)))).since(Version::new(2014, 1, 1)),
    ],
);

impl Listing for Shelf {
    type Item = Thing;
    const ITEMS: ItemList<Thing> = ItemList::new(&SHELF, &[1]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}

struct One(Option<Thing>);

impl Stream for One {
    type Item = Result<Thing, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

struct Shelves;

impl Handler for Shelves {
    fn resource(&self) -> &'static Resource {
        THINGS_CATALOG.resources[0]
    }

    fn answer<'a>(&'a self, _: usize, request: &'a Incoming) -> BoxFuture<'a, Result<Made, ErrorResponse>> {
        Box::pin(async move {
            let shelf = Shelf { name: "top".to_owned(), things: Vec::new() };
            Answer::new(shelf).with_items(One(Some(Thing { name: "cup".to_owned(), size: None }))).respond(request)
        })
    }
}

#[tokio::test]
async fn a_version_without_the_list_has_what_stands_around_it_and_the_rest_is_told() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&seen);
    let server = Server::new(&THINGS_CATALOG).offer(Shelves);
    let server = server.on_request(move |record| told.lock().unwrap().push(record.left_out));
    for (version, things) in [("2013-01-01", ""), ("2014-01-01", "<Things><Thing><Name>cup</Name></Thing></Things>")] {
        let response = server.answer(request("GET", "/acc/things/7", version, "")).await;
        let body = String::from_utf8(response.into_body().to_vec()).unwrap();
        assert!(body.ends_with(&format!("><Name>top</Name>{things}</Shelf>")), "{version}: {body}");
    }
    assert_eq!(*seen.lock().unwrap(), [vec!["Shelf/Things".to_owned()], vec![]]);
}
