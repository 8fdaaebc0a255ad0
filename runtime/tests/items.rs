//! Lists, through a server on loopback: as many items as one likes in constant memory on both sides.

mod support;

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use peak_alloc::PeakAlloc;
use xms_runtime::client::{Call, ClientCore, ErrorKind, InProcess, Page, RetryPolicy};
use xms_runtime::server::{Answer, BoxFuture, ErrorResponse, Handler, Incoming, Listing, Response, Server};
use xms_runtime::xml::ItemList;
use xms_runtime::{Body, Catalog, ExpectedResponse, Kind, Method, Operation, Parameter, Record, Resource, Service};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// So many items of more than a kilobyte.
const COUNT: i64 = 20_000;
/// So much memory may be taken for them: a fraction of what is sent.
const ROOM: usize = 4 << 20;

xms_runtime::record! {
    /// Is one of many.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(LEAF, "Leaf", "urn:trees")]
    pub struct Leaf {
        /// Counts from 1.
        #[field(0, "Number", Int64, required)]
        pub number: i64,
        /// Says much.
        #[field(1, "Text", String)]
        pub text: Option<String>,
    }
}

xms_runtime::record! {
    /// Has many of them.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(TREE, "Tree", "urn:trees")]
    pub struct Tree {
        /// Names it.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// Holds them.
        #[field(1, "Leaves", List(&xms_runtime::Field::new("Leaf", Kind::Record(&LEAF))))]
        pub leaves: Vec<Leaf>,
        /// Says how high it is.
        #[field(2, "Height", Int32, required)]
        pub height: i32,
    }
}

impl Page for Tree {
    type Item = Leaf;
    const ITEMS: Option<ItemList<Leaf>> = Some(ItemList::new(Self::SHAPE, &[1]));

    fn into_items(self) -> Vec<Leaf> {
        self.leaves
    }
}

impl Listing for Tree {
    type Item = Leaf;
    const ITEMS: ItemList<Leaf> = ItemList::new(Self::SHAPE, &[1]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}

static LEAVES: Operation = Operation::new("trees.leaves", "Leaves", Method::Get, "/leaves/{count}")
    .path_parameters(&[Parameter::new("count", Kind::Int64).required()])
    .responses(&[ExpectedResponse::new(200, Body::Element(&TREE))]);

static RESOURCE: Resource = Resource { name: "trees", title: "Trees", operations: &[&LEAVES], ..Resource::BASE };

static SERVICE: Service = Service { name: "trees", title: "Trees", endpoint: "https://trees.example", ..Service::BASE };

static CATALOG: Catalog = Catalog::new(&SERVICE, &[&RESOURCE]);

/// Has as many leaves as are asked for; of a negative number the 200th fails.
#[derive(Clone, Default)]
struct Trees;

impl Handler for Trees {
    fn resource(&self) -> &'static Resource {
        &RESOURCE
    }

    fn answer<'a>(&'a self, _: usize, request: &'a Incoming) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
        Box::pin(async move {
            let tree = Tree { name: "lime".to_owned(), height: 30, ..Tree::default() };
            let leaves = Leaves { next: 1, count: request.path::<i64>(0)?, text: "leaf ".repeat(220) };
            Answer::new(tree).with_items(leaves).respond(request)
        })
    }
}

/// Leaves that are made when they are asked for.
struct Leaves {
    next: i64,
    count: i64,
    text: String,
}

impl Stream for Leaves {
    type Item = io::Result<Leaf>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let number = self.next;
        self.next += 1;
        if self.count < 0 && number == 200 {
            return Poll::Ready(Some(Err(io::Error::other("the wind"))));
        }
        let leaf = Leaf { number, text: Some(self.text.clone()) };
        Poll::Ready((number <= self.count.abs()).then_some(Ok(leaf)))
    }
}

fn server() -> Server {
    Server::new(&CATALOG).offer(Trees)
}

fn leaves(client: &ClientCore, count: i64) -> Call<'static, Tree> {
    client.call(&LEAVES).path(&count).build()
}

#[tokio::test]
async fn lists_of_any_length_take_constant_memory_on_both_sides() {
    let address = support::serve(server()).await;
    let client: ClientCore = ClientCore::builder(&SERVICE).endpoint(&address).build().unwrap();
    let mut few = leaves(&client, 100).items();
    while let Some(leaf) = few.next().await {
        leaf.unwrap();
    }
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let mut many = leaves(&client, COUNT).items();
    let mut number = 0;
    while let Some(leaf) = many.next().await {
        number += 1;
        assert_eq!(leaf.unwrap().number, number);
    }
    assert_eq!(number, COUNT);
    let taken = MEMORY.peak_usage().saturating_sub(before);
    assert!(taken < ROOM, "{taken} bytes");
}

#[tokio::test]
async fn an_item_that_fails_breaks_the_answer_off() {
    let address = support::serve(server()).await;
    let client: ClientCore =
        ClientCore::builder(&SERVICE).endpoint(&address).retry(RetryPolicy::NEVER).build().unwrap();
    let mut items = leaves(&client, -300).items();
    let mut count = 0;
    let error = loop {
        match items.next().await.unwrap() {
            Ok(_) => count += 1,
            Err(error) => break error,
        }
    };
    assert!(count < 200 && matches!(error.kind(), ErrorKind::Transport(_)), "{count}: {error}");
}

#[tokio::test]
async fn what_stands_around_the_items_is_there() {
    let transport = InProcess::new(server());
    let client: ClientCore = ClientCore::builder(&SERVICE).transport(transport).build().unwrap();
    let tree = leaves(&client, 3).await.unwrap();
    let numbers: Vec<i64> = tree.leaves.iter().map(|leaf| leaf.number).collect();
    assert_eq!((&*tree.name, tree.height, numbers), ("lime", 30, vec![1, 2, 3]));
    assert_eq!(leaves(&client, 0).await.unwrap().leaves, []);
}
