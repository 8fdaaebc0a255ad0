//! What answers hold, item by item.
//!
//! In: a call whose answer is a list, in one page or in several. Out: one item after the other, each as soon as its last
//! byte is here. Nothing is asked of the network before somebody asks for an item, and no more is held than one piece of
//! the answer, the item that is cut, and what stands around the items.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::call::Call;
use super::error::{Error, ErrorKind};
use super::pages::{Page, Pages, read};
use super::reply::{FromReply, RawReply};
use super::transport_error::TransportError;
use crate::future::BoxFuture;
use crate::xml::{ItemDecoder, ItemList, ItemProgress, XmlErrorKind};
use crate::{ByteStream, StreamError};

/// How many bytes are handed to the decoder at once.
const FEED: usize = 64 << 10;

/// Reads what answers hold, one after the other; a [`Stream`]. [`Call::items`] and [`Pages::items`] make it.
#[must_use = "items are read by `next`"]
pub struct Items<'a, T: Page> {
    pages: Pages<'a, T>,
    state: State<T::Item>,
}

/// What comes next.
enum State<I> {
    /// The next page, which is not asked for yet.
    Between,
    /// The page that was asked for.
    Asked(BoxFuture<'static, Result<Box<RawReply>, Error>>),
    /// Items of a page that is read as it comes.
    Inside(Box<Inside<I>>),
    /// Items of a page that was read as a whole.
    Whole(std::vec::IntoIter<I>),
}

/// A page that is read as it comes.
struct Inside<I> {
    answer: Box<RawReply>,
    /// What was received of it and is not read.
    piece: Bytes,
    /// What comes behind that; `None` when nothing does.
    stream: Option<ByteStream>,
    decoder: ItemDecoder<I>,
}

impl<'a, T: FromReply + Page, O> Call<'a, T, O> {
    /// Reads what the answer holds item by item, as it comes, and goes on with further pages where there are some. However
    /// long the list is, no more is held in memory than a piece of it. Dropping the stream ends the request.
    ///
    /// A call is repeated as usual until its answer begins, and one of at most 64 KiB until it is there; afterwards an
    /// answer that breaks off is an error. The call's limit of time ends where the answer begins; from then on, a pause
    /// between two pieces may be as long as the client allows it to be
    /// ([`ClientBuilder::max_pause`](super::ClientBuilder::max_pause)). The [limits](Self::limits) of documents hold for
    /// each item, and for what stands around the items; the whole may have any length.
    ///
    /// An item is read on the thread that asks for it, as soon as its last byte is here, which takes a millisecond for each
    /// half megabyte of it. Whoever has items of several megabytes, and a thread that nobody may hold up, asks for them in a
    /// task of its own.
    ///
    /// ```
    #[doc = include_str!("../../doc/example-service.txt")]
    /// # run(async {
    /// use xms_runtime::client::{ClientCore, HttpResponse, Page, Scripted};
    /// use xms_runtime::xml::ItemList;
    ///
    /// xms_runtime::record! {
    ///     /// Lists beds.
    ///     #[derive(Clone, Debug, Default, PartialEq)]
    ///     #[non_exhaustive]
    ///     #[element(ALL_BEDS, "Beds", "")]
    ///     pub struct Beds {
    ///         /// Holds them.
    ///         #[field(0, "Bed", Flat(&xms_runtime::Kind::Record(Bed::SHAPE)))]
    ///         pub beds: Vec<Bed>,
    ///     }
    /// }
    ///
    /// // Generated for elements with one list of records.
    /// impl Page for Beds {
    ///     type Item = Bed;
    ///     const ITEMS: Option<ItemList<Bed>> = Some(ItemList::new(Self::SHAPE, &[0]));
    ///
    ///     fn into_items(self) -> Vec<Bed> {
    ///         self.beds
    ///     }
    /// }
    ///
    /// # use xms_runtime::{Body, ExpectedResponse, Method, Operation};
    /// # static LIST: Operation = Operation::new("beds.all", "All Beds", Method::Get, "/all")
    /// #     .responses(&[ExpectedResponse::new(200, Body::Element(&ALL_BEDS))]);
    /// let beds = "<Beds><Bed><Name>peas</Name></Bed><Bed><Name>beans</Name></Bed></Beds>";
    /// let transport = Scripted::new([HttpResponse::new(200).body(beds)]);
    /// let client: ClientCore = ClientCore::builder(&GARDEN).transport(transport).build()?;
    ///
    /// let mut items = client.call(&LIST).build::<Beds>().items();
    /// let mut names = Vec::new();
    /// while let Some(bed) = items.next().await {
    ///     names.push(bed?.name);
    /// }
    /// assert_eq!(names, ["peas", "beans"]);
    /// # Ok(()) });
    /// ```
    pub fn items(self) -> Items<'a, T> {
        self.pages().items()
    }
}

impl<'a, T: Page> Items<'a, T> {
    pub(super) fn new(mut pages: Pages<'a, T>) -> Self {
        pages.plan.in_pieces = T::ITEMS.map(|list| list.shape());
        Self { pages, state: State::Between }
    }

    /// Stops, where there is more, since it cannot be asked for.
    #[cfg(feature = "blocking")]
    pub(super) fn fail(&mut self, error: super::request_error::RequestError) -> Option<Error> {
        self.state = State::Between;
        self.pages.fail(error)
    }
}

impl<T: FromReply + Page> Items<'_, T> {
    /// Reads the next item, with as much of the answer as it takes; `None` after the last and after an error. When the
    /// future is dropped, the same item comes next.
    ///
    /// # Errors
    /// Fails as [`Pages::next`] does, and where an answer breaks off or cannot be read, with the items before that place
    /// given.
    pub async fn next(&mut self) -> Option<Result<T::Item, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T::Item, Error>>> {
        loop {
            match &mut self.state {
                State::Between => match T::ITEMS {
                    Some(_) => match self.pages.begin() {
                        Some(exchange) => self.state = State::Asked(exchange),
                        None => return Poll::Ready(self.pages.cursor.take_error().map(Err)),
                    },
                    None => match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                        Some(Ok(page)) => self.state = State::Whole(page.into_items().into_iter()),
                        Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                        None => return Poll::Ready(None),
                    },
                },
                State::Asked(exchange) => {
                    let answer = ready!(exchange.as_mut().poll(context));
                    self.state = State::Between;
                    match (answer, T::ITEMS) {
                        (Ok(answer), Some(list)) if answer.request.has_items(answer.response.status) => {
                            self.state = State::Inside(Box::new(Inside::new(answer, list)));
                        }
                        // An answer of this status is no list.
                        (answer, _) => match self.take(answer) {
                            Ok(page) => self.state = State::Whole(page.into_items().into_iter()),
                            Err(error) => return Poll::Ready(Some(Err(error))),
                        },
                    }
                }
                State::Whole(items) => match items.next() {
                    Some(item) => return Poll::Ready(Some(Ok(item))),
                    None => self.state = State::Between,
                },
                State::Inside(inside) => {
                    let result = match inside.decoder.read() {
                        Ok(ItemProgress::Item(item)) => return Poll::Ready(Some(Ok(item))),
                        Ok(ItemProgress::Starved) => match ready!(inside.poll_feed(context)) {
                            Ok(()) => continue,
                            Err(error) => {
                                Err(inside.answer.error(ErrorKind::Transport(TransportError::broken_off(error))))
                            }
                        },
                        Ok(ItemProgress::End) => Ok(()),
                        // What may carry nothing carries nothing.
                        Err(error) if error.kind == XmlErrorKind::Empty => Ok(()),
                        Err(error) => Err(inside.answer.unreadable_after(inside.decoder.received(), error)),
                    };
                    let State::Inside(inside) = std::mem::replace(&mut self.state, State::Between) else { continue };
                    if let Err(error) = self.take(result.map(|()| inside.into_rest())) {
                        return Poll::Ready(Some(Err(error)));
                    }
                }
            }
        }
    }

    /// Goes on behind an answer of which the items are read; gives what is left of it.
    fn take(&mut self, answer: Result<Box<RawReply>, Error>) -> Result<T, Error> {
        let cursor = &mut self.pages.cursor;
        let page = answer.and_then(|answer| read(cursor.rule, answer));
        cursor.take(page)
    }
}

impl<I> Inside<I> {
    fn new(mut answer: Box<RawReply>, list: ItemList<I>) -> Self {
        let decoder = ItemDecoder::new(list, &answer.decoding());
        let (piece, stream) = (std::mem::take(&mut answer.response.body), answer.response.stream.take());
        Self { answer, piece, stream, decoder }
    }

    /// Hands the decoder what comes next.
    fn poll_feed(&mut self, context: &mut Context<'_>) -> Poll<Result<(), StreamError>> {
        if self.piece.is_empty() {
            let next = match &mut self.stream {
                Some(stream) => ready!(Pin::new(stream).poll_next(context)),
                None => None,
            };
            match next {
                Some(piece) => self.piece = piece?,
                None => {
                    self.stream = None;
                    self.decoder.finish();
                    return Poll::Ready(Ok(()));
                }
            }
        }
        let part = self.piece.split_to(self.piece.len().min(FEED));
        self.decoder.feed(&part);
        Poll::Ready(Ok(()))
    }

    /// The answer without its items.
    fn into_rest(self) -> Box<RawReply> {
        let mut answer = self.answer;
        let envelope = self.decoder.into_envelope();
        if !envelope.text().is_empty() {
            answer.response.body = Bytes::copy_from_slice(envelope.text());
            answer.envelope = Some(Arc::new(envelope));
        }
        answer
    }
}

impl<T: FromReply + Page> Stream for Items<'_, T>
where
    T::Item: Unpin,
{
    type Item = Result<T::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<T: Page> fmt::Debug for Items<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Items({})", self.pages.plan.operation.id)
    }
}
