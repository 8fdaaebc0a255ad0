//! Answers that are read item by item, as they come.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use xms_runtime::client::{Call, ClientBuilder, ErrorKind, HttpResponse, Page, Scripted, TransportErrorKind};
use xms_runtime::xml::{DocumentLimits, ItemList};
use xms_runtime::{
    Body, ByteStream, Bytes, Continuation, ExpectedResponse, Field, Kind, Method, Operation, Record, Shape, Value,
};

use crate::client::server::{Server, Step, answer};
use crate::client::service::Things;

#[derive(Clone, Debug, PartialEq)]
struct Leaf {
    name: String,
    size: Option<i32>,
}

record!(Leaf, LEAF, name, size);

static LEAF: Shape = Shape::new::<Leaf>(
    "Leaf",
    "urn:things",
    &[Field::new("Name", Kind::String).required(), Field::new("Size", Kind::Int32)],
);

#[derive(Clone, Debug, PartialEq)]
struct Tree {
    height: i32,
    leaves: Vec<Leaf>,
    next: Option<String>,
}

record!(Tree, TREE, height, leaves, next);

static TREE: Shape = Shape::new::<Tree>(
    "Tree",
    "urn:things",
    &[
        Field::new("Height", Kind::Int32).required(),
        Field::new("Leaves", Kind::List(&Field::new("Leaf", Kind::Record(&LEAF)))),
        Field::new("Next", Kind::String),
    ],
);

impl Page for Tree {
    type Item = Leaf;
    const ITEMS: Option<ItemList<Leaf>> = Some(ItemList::new(&TREE, &[1]));

    fn into_items(self) -> Vec<Leaf> {
        self.leaves
    }
}

static ALL: Operation = Operation::new("leaves.all", "All Leaves", Method::Get, "/leaves")
    .responses(&[ExpectedResponse::new(200, Body::Element(&TREE)), ExpectedResponse::new(204, Body::None)]);

static LIST: Operation = Operation { continuation: Some(Continuation::in_element(&[2]).query("from")), ..ALL };

fn client(answers: impl IntoIterator<Item = HttpResponse>) -> (Scripted, Things) {
    let transport = Scripted::new(answers);
    (transport.clone(), builder().transport(transport).build().unwrap())
}

fn builder() -> ClientBuilder<Things> {
    Things::builder("acc")
}

fn all<T>(client: &Things) -> Call<'static, T> {
    client.0.call(&ALL).build()
}

/// A tree with leaves of those names, as XML.
fn tree(names: &[&str], next: &str) -> String {
    let leaves: String = names.iter().map(|name| format!("<Leaf><Name>{name}</Name></Leaf>\n")).collect();
    format!("<Tree xmlns='urn:things'><Leaves>{leaves}</Leaves><Height>3</Height><Next>{next}</Next></Tree>")
}

fn in_pieces(text: &str, size: usize) -> HttpResponse {
    let pieces: Vec<Bytes> = text.as_bytes().chunks(size).map(Bytes::copy_from_slice).collect();
    HttpResponse::new(200).header("x-things-request-id", "id1").stream(pieces_of(pieces.into_iter().map(Ok)))
}

fn pieces_of(pieces: impl Iterator<Item = Result<Bytes, &'static str>> + Send + Unpin + 'static) -> ByteStream {
    ByteStream::from_stream(Pieces { pieces, taken: Arc::default() })
}

/// Pieces, and how many of them were taken; beyond all numbers when it was dropped.
struct Pieces<P> {
    pieces: P,
    taken: Arc<AtomicUsize>,
}

impl<P: Iterator<Item = Result<Bytes, E>> + Unpin, E> Stream for Pieces<P> {
    type Item = Result<Bytes, E>;

    fn poll_next(mut self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.taken.fetch_add(1, Ordering::Relaxed);
        Poll::Ready(self.pieces.next())
    }
}

impl<P> Drop for Pieces<P> {
    fn drop(&mut self) {
        self.taken.store(usize::MAX, Ordering::Relaxed);
    }
}

/// The names of all items, and the error at the end.
async fn names<T>(items: &mut xms_runtime::client::Items<'_, T>) -> (Vec<String>, Option<xms_runtime::client::Error>)
where
    T: Page<Item = Leaf> + xms_runtime::client::FromReply,
{
    let mut names = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => names.push(item.name),
            Err(error) => {
                assert!(items.next().await.is_none());
                return (names, Some(error));
            }
        }
    }
    (names, None)
}

#[tokio::test]
async fn come_wherever_answers_are_cut_and_go_on_with_further_pages() {
    for size in [1, 3, 17, 10_000] {
        let pages = [tree(&["a", "b"], "2"), tree(&[], "3"), tree(&["c"], "")];
        let (transport, client) = client(pages.iter().map(|page| in_pieces(page, size)));
        let mut items = client.0.call(&LIST).build::<Tree>().items();
        let (found, error) = names(&mut items).await;
        assert!(found == ["a", "b", "c"] && error.is_none(), "{found:?} {error:?}");
        let requests = transport.requests();
        assert!(requests[0].streams_response);
        let queries: Vec<_> = requests.iter().map(|request| request.url.query().unwrap_or_default()).collect();
        assert_eq!(queries, ["", "from=2", "from=3"]);
    }
}

#[tokio::test]
async fn nothing_is_read_before_it_is_asked_for_and_dropping_them_ends_the_request() {
    let taken = Arc::new(AtomicUsize::new(0));
    let begin = Bytes::from_static(b"<Tree xmlns='urn:things'><Leaves>");
    let leaf = Bytes::from_static(b"<Leaf><Name>x</Name></Leaf>");
    let endless = std::iter::once(begin).chain(std::iter::repeat(leaf)).map(Ok::<_, Infallible>);
    let stream = ByteStream::from_stream(Pieces { pieces: endless, taken: Arc::clone(&taken) });
    let (_, client) = client([HttpResponse::new(200).stream(stream)]);
    let mut items = all::<Tree>(&client).items();
    assert_eq!(taken.load(Ordering::Relaxed), 0);
    for number in 1..1_000 {
        assert_eq!(items.next().await.unwrap().unwrap().name, "x");
        assert_eq!(taken.load(Ordering::Relaxed), 1 + number);
    }
    drop(items);
    assert_eq!(taken.load(Ordering::Relaxed), usize::MAX);
}

#[tokio::test]
async fn what_is_wrong_is_told_with_its_place_behind_the_items_before_it() {
    let text = tree(&["a", "b"], "").replace("<Height>3", "<Leaves><Leaf><Name>c</Name><Size>x</Size></Leaf></Leaves>");
    let at = text.find("</Size>").unwrap() + "</Size>".len();
    for size in [1, 10_000] {
        let (_, client) = client([in_pieces(&text, size)]);
        let (found, error) = names(&mut all::<Tree>(&client).items()).await;
        let error = error.unwrap();
        assert_eq!(
            (found, error.status(), error.request_id()),
            (vec!["a".to_owned(), "b".to_owned()], Some(200), Some("id1"))
        );
        let ErrorKind::Decode(decode) = error.kind() else { panic!("{error}") };
        assert_eq!((&*decode.problem.path, decode.problem.offset), ("Tree/Leaves/Leaf[3]/Size", at));
        assert!(error.to_string().starts_with("leaves.all"), "{error}");
    }
    let (_, client) = client([in_pieces(&tree(&["a"], "").replace("<Height>3</Height>", ""), 9)]);
    let (found, error) = names(&mut all::<Tree>(&client).items()).await;
    assert_eq!(found, ["a"]);
    assert!(error.unwrap().to_string().contains("`Height` is missing, in Tree"));
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_asked_for_again_only_before_it_begins() {
    let text = tree(&["a"], "");
    let broken = |pieces: Vec<Bytes>| {
        let pieces = pieces.into_iter().map(Ok).chain(std::iter::once(Err("gone")));
        HttpResponse::new(200).stream(pieces_of(pieces))
    };
    let (transport, client_before) = client([broken(Vec::new()), in_pieces(&text, 5)]);
    let (found, error) = names(&mut all::<Tree>(&client_before).items()).await;
    assert!(found == ["a"] && error.is_none() && transport.requests().len() == 2);

    let (transport, client_inside) =
        client([broken(vec![text[..text.len() - 30].to_owned().into()]), in_pieces(&text, 5)]);
    let (found, error) = names(&mut all::<Tree>(&client_inside).items()).await;
    let error = error.unwrap();
    let ErrorKind::Transport(transport_error) = error.kind() else { panic!("{error}") };
    assert_eq!((found.len(), transport_error.kind()), (1, TransportErrorKind::Interrupted));
    assert!(error.status() == Some(200) && transport.requests().len() == 1, "{error}");

    // A short answer is there before its first item is given.
    let half = "<Tree xmlns='urn:things'><Leaves><Leaf><Name>h";
    let short = Step::Answer(format!("HTTP/1.1 200 X\r\nconnection: close\r\ncontent-length: 99\r\n\r\n{half}"));
    let server = Server::start([short, answer(200, "", &text)]).await;
    let (found, error) = names(&mut all::<Tree>(&server.client()).items()).await;
    assert!(found == ["a"] && error.is_none() && server.count("GET") == 2);
}

#[tokio::test]
async fn answers_without_a_list_have_none() {
    let (_, client) = client([HttpResponse::new(204), in_pieces(" ", 1)]);
    let mut none = all::<Option<Tree>>(&client).items();
    assert!(none.next().await.is_none());
    let (found, error) = names(&mut all::<Tree>(&client).items()).await;
    assert!(found.is_empty() && error.unwrap().to_string().contains("there is no XML element"));
}

#[tokio::test]
async fn limits_are_the_clients_or_the_calls() {
    let text = tree(&["a", &"b".repeat(500), "c"], "");
    let limits = DocumentLimits::DEFAULT.bytes(400);
    let transport = Scripted::new((0..3).map(|_| in_pieces(&text, 50)));
    let client: Things = builder().transport(transport).limits(limits).build().unwrap();
    let (found, error) = names(&mut all::<Tree>(&client).items()).await;
    assert_eq!((found.len(), error.is_some()), (1, true));
    let (found, error) = names(&mut all::<Tree>(&client).limits(limits.bytes(700)).items()).await;
    assert_eq!((found.len(), error.is_some()), (3, false));
    let error = all::<Tree>(&client).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(error) if error.kind() == TransportErrorKind::TooLarge));

    let transport = Scripted::new((0..3).map(|_| HttpResponse::new(200).body(text.clone())));
    let client: Things = builder().transport(transport).limits(DocumentLimits::DEFAULT.elements(5)).build().unwrap();
    assert!(all::<Tree>(&client).await.unwrap_err().to_string().contains("too many elements"));
    assert!(all::<Tree>(&client).limits(DocumentLimits::DEFAULT).await.is_ok());
    assert!(all::<Tree>(&client).response_limit(100).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn a_long_answer_takes_its_time_and_a_long_pause_ends_it() {
    let text = tree(&["a", "b"], "");
    let pieces = |pause: Duration| {
        let (text, mut at) = (text.clone(), 0);
        let (sender, receiver) = tokio::io::duplex(1);
        tokio::spawn(async move {
            use tokio::io::AsyncWriteExt;
            let mut sender = sender;
            while at < text.len() {
                tokio::time::sleep(pause).await;
                if sender.write_all(&text.as_bytes()[at..text.len().min(at + 40)]).await.is_err() {
                    return;
                }
                at += 40;
            }
        });
        HttpResponse::new(200).stream(ByteStream::from_reader(receiver))
    };
    let transport = Scripted::new([pieces(Duration::from_secs(9)), pieces(Duration::from_secs(11))]);
    let (limit, pause) = (Duration::from_secs(12), Duration::from_secs(10));
    let client: Things = builder().transport(transport).timeout(limit).max_pause(pause).build().unwrap();
    let (found, error) = names(&mut all::<Tree>(&client).items()).await;
    assert!(found == ["a", "b"] && error.is_none(), "{error:?}");
    let (_, error) = names(&mut all::<Tree>(&client).items()).await;
    let error = error.unwrap();
    assert!(
        matches!(error.kind(), ErrorKind::Transport(error) if error.kind() == TransportErrorKind::TimedOut),
        "{error}"
    );
}

#[tokio::test]
async fn what_is_unknown_is_told_once() {
    let text = tree(&["a"], "").replace("</Name>", "</Name><New/>").replace("<Height>", "<Newer/><Height>");
    let reports = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&reports);
    let observed = builder().transport(Scripted::new([in_pieces(&text, 7)])).on_unknown(move |report| {
        assert_eq!(report.paths, ["Tree/Leaves/Leaf[1]/New", "Tree/Newer"]);
        counted.fetch_add(1, Ordering::Relaxed);
    });
    let client: Things = observed.build().unwrap();
    assert!(names(&mut all::<Tree>(&client).items()).await.1.is_none());
    assert_eq!(reports.load(Ordering::Relaxed), 1);
}

#[cfg(feature = "blocking")]
#[test]
fn are_read_without_an_executor() {
    let (_, client) = client([in_pieces(&tree(&["a", "b"], ""), 5)]);
    let mut items = all::<Tree>(&client).items();
    for name in ["a", "b"] {
        assert_eq!(items.next_blocking().unwrap().unwrap().name, name);
    }
    assert!(items.next_blocking().is_none());
}

#[test]
fn move_between_threads() {
    fn is_send<T: Send>(_: &T) {}
    let (_, client) = client([]);
    let mut items = all::<Tree>(&client).items();
    is_send(&items);
    is_send(&items.next());
    assert_eq!(format!("{items:?}"), "Items(leaves.all)");
}
