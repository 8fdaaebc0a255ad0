//! Lists that are written while they are sent.
//!
//! In: what stands around the items of a list, and a stream of the items. Out: the body of a response in pieces. An item is
//! asked for when the client has taken the pieces before it, so that a list of any length takes constant memory.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::content::Content;
use super::error_response::ErrorResponse;
use super::incoming::Incoming;
use super::response::Response;
use crate::xml::{Encoding, ItemEncoder, ItemList};
use crate::{ByteStream, Record, Value, WithHeaders};

/// How many bytes a piece has at least, where as many items are there at once.
const PIECE: usize = 16 << 10;

/// Describes an element by the list that it is made for; generated code implements it for elements that are answered.
pub trait Listing: Content {
    /// Names the type of its items.
    type Item: Value + 'static;
    /// Names the list.
    const ITEMS: ItemList<Self::Item>;
    /// Gives the element; `None` where there is none.
    fn element(&self) -> Option<&dyn Record>;
}

impl<T: Listing, H> Listing for WithHeaders<T, H>
where
    Self: Content,
{
    type Item = T::Item;
    const ITEMS: ItemList<T::Item> = T::ITEMS;

    fn element(&self) -> Option<&dyn Record> {
        self.body.element()
    }
}

impl<T: Listing> Listing for Option<T> {
    type Item = T::Item;
    const ITEMS: ItemList<T::Item> = T::ITEMS;

    fn element(&self) -> Option<&dyn Record> {
        self.as_ref().and_then(T::element)
    }
}

/// What goes wrong with an item.
type ItemError = Box<dyn std::error::Error + Send + Sync>;

/// Makes the body of a response, of which all but the items is written.
type Begin<T> = dyn FnOnce(&T, &Incoming, Response) -> Result<Response, ErrorResponse> + Send;

/// Items that follow a value; of clones, whoever is sent first has them.
pub(super) struct Following<T>(Arc<Mutex<Option<Box<Begin<T>>>>>);

impl<T: Listing> Following<T> {
    pub(super) fn new<S, E>(items: S) -> Self
    where
        S: Stream<Item = Result<T::Item, E>> + Send + 'static,
        E: Into<ItemError>,
    {
        let begin: Box<Begin<T>> = Box::new(|value, request, mut response| {
            let Some(element) = value.element().filter(|_| !response.body.is_empty()) else { return Ok(response) };
            let encoder = ItemEncoder::new(element, T::ITEMS, &Encoding::server(request.version()));
            let encoder = encoder.map_err(|error| request.failure(format!("the answer cannot be written: {error}")))?;
            let Some(mut encoder) = encoder else {
                response.left_out.push(T::ITEMS.path_text());
                return Ok(response);
            };
            let text = encoder.head();
            let written = WrittenItems { items: Some(Box::pin(items)), encoder, text };
            response.body = Bytes::new();
            response.stream = Some(ByteStream::from_stream(written));
            Ok(response)
        });
        Self(Arc::new(Mutex::new(Some(begin))))
    }
}

impl<T> Following<T> {
    /// Puts the items into the response in which the value was written.
    pub(super) fn begin(self, value: &T, request: &Incoming, response: Response) -> Result<Response, ErrorResponse> {
        let begin = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        let begin = begin.ok_or_else(|| request.failure("the items of this answer were sent before"))?;
        begin(value, request, response)
    }

    /// Whether both are the same items.
    pub(super) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Clone for Following<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> fmt::Debug for Following<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Following")
    }
}

/// A list on its way.
struct WrittenItems<I, S> {
    /// `None` when the last one was written.
    items: Option<Pin<Box<S>>>,
    encoder: ItemEncoder<I>,
    /// What is written and not sent.
    text: String,
}

impl<I, S, E> Stream for WrittenItems<I, S>
where
    I: Value,
    S: Stream<Item = Result<I, E>>,
    E: Into<ItemError>,
{
    type Item = Result<Bytes, ItemError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        while let Some(items) = &mut this.items
            && this.text.len() < PIECE
        {
            match items.as_mut().poll_next(context) {
                Poll::Pending if this.text.is_empty() => return Poll::Pending,
                Poll::Pending => break,
                Poll::Ready(Some(item)) => {
                    let written = item
                        .map_err(E::into)
                        .and_then(|item| this.encoder.push(&item, &mut this.text).map_err(ItemError::from));
                    if let Err(error) = written {
                        this.items = None;
                        this.text.clear();
                        return Poll::Ready(Some(Err(error)));
                    }
                }
                Poll::Ready(None) => {
                    this.items = None;
                    this.text += &this.encoder.tail();
                }
            }
        }
        let text = std::mem::take(&mut this.text);
        Poll::Ready((!text.is_empty()).then(|| Ok(text.into())))
    }
}
