//! Answers that come in pages.
//!
//! In: a call of an operation that answers in pages. Out: one page after the other, each a call of its own. Where the
//! next page begins is read where the operation's table says; what a page holds is known by its type alone.

use std::collections::HashSet;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::call::Call;
use super::error::{ContinuationError, Error, ErrorKind};
use super::items::Items;
use super::plan::Plan;
use super::reply::{FromReply, RawReply, Reply};
#[cfg(feature = "blocking")]
use super::request_error::RequestError;
use super::span;
use crate::aside::aside;
use crate::future::BoxFuture;
use crate::value::text_at;
use crate::xml::ItemList;
use crate::{Body, Continuation, ContinuationSource, ContinuationTarget, WithHeaders};

/// Reads responses that come in pages, one call for each page. [`Call::pages`] makes it. It is a [`Stream`] of pages, and
/// [`items`](Self::items) gives one of what they hold.
///
/// ```
#[doc = include_str!("../../doc/example-service.txt")]
/// # run(async {
/// use xms_runtime::client::{ClientCore, HttpResponse, Scripted};
///
/// let page = |name: &str| HttpResponse::new(200).body(format!("<Bed><Name>{name}</Name></Bed>"));
/// let transport = Scripted::new([page("peas").header("x-garden-next", "page2"), page("beans")]);
/// let client: ClientCore = ClientCore::builder(&GARDEN).transport(transport.clone()).build()?;
///
/// let mut pages = client.call(&LIST).build::<Bed>().pages();
/// let mut names = Vec::new();
/// while let Some(page) = pages.next().await {
///     names.push(page?.name);
/// }
/// assert_eq!(names, ["peas", "beans"]);
/// assert_eq!(transport.requests()[1].headers["x-garden-next"], "page2");
/// # Ok(()) });
/// ```
#[must_use = "pages are read by `next`"]
pub struct Pages<'a, T> {
    pub(super) plan: Box<Plan<'a>>,
    pub(super) cursor: Cursor,
    /// The page that a stream waits for.
    reading: Option<Reading<T>>,
}

/// A page on its way, with the place where the next begins.
type Reading<T> = BoxFuture<'static, Result<(T, Position), Error>>;

/// Describes a page by what it holds; generated code implements it for elements that are answered in pages.
pub trait Page {
    /// Names the type of what it holds.
    type Item;
    /// Names the list that holds it, where it can be read item by item. A page without it is read as a whole.
    const ITEMS: Option<ItemList<Self::Item>> = None;
    /// Gives what it holds, in the order of the wire.
    fn into_items(self) -> Vec<Self::Item>;
}

/// Holds what its body holds.
impl<P: Page, H> Page for WithHeaders<P, H> {
    type Item = P::Item;
    const ITEMS: Option<ItemList<P::Item>> = P::ITEMS;

    fn into_items(self) -> Vec<P::Item> {
        self.body.into_items()
    }
}

/// Holds nothing where the answer carries nothing.
impl<P: Page> Page for Option<P> {
    type Item = P::Item;
    const ITEMS: Option<ItemList<P::Item>> = P::ITEMS;

    fn into_items(self) -> Vec<P::Item> {
        self.map(P::into_items).unwrap_or_default()
    }
}

impl<P: Page> Page for Reply<P> {
    type Item = P::Item;
    const ITEMS: Option<ItemList<P::Item>> = P::ITEMS;

    fn into_items(self) -> Vec<P::Item> {
        self.into_value().into_items()
    }
}

/// How far reading has come.
pub(super) struct Cursor {
    pub(super) rule: Option<Continuation>,
    next: Next,
    /// Every position where a page began so far.
    seen: HashSet<String>,
}

/// What comes next.
enum Next {
    /// A page: the first, or the one that begins there.
    Page(Option<String>),
    /// The error that became known with the last page.
    Error(Box<Error>),
    /// Nothing: that was all, or the page that begins there could not be read.
    End(Option<String>),
}

impl<'a, T, O> Call<'a, T, O> {
    /// Reads the response page by page. Each page is a call with all that this one says; its limit is the limit of
    /// each.
    ///
    /// An operation without a continuation has one page.
    pub fn pages(self) -> Pages<'a, T> {
        let rule = self.plan.operation.continuation;
        let cursor = Cursor { rule, next: Next::Page(None), seen: HashSet::new() };
        Pages { plan: self.plan, cursor, reading: None }
    }
}

impl<T> Pages<'_, T> {
    /// Begins with the page at `position`, which [`cursor`](Self::cursor) gave earlier, perhaps to another process.
    pub fn starting_at(mut self, position: impl Into<String>) -> Self {
        let position = position.into();
        if !position.is_empty() && self.cursor.rule.is_some() {
            self.cursor.seen.insert(position.clone());
            self.cursor.next = Next::Page(Some(position));
        }
        self
    }

    /// Returns where the next page begins, in the service's words; after an error, where the page begins that could not
    /// be read. `None` for the first page and after the last.
    pub fn cursor(&self) -> Option<&str> {
        match &self.cursor.next {
            Next::Page(position) | Next::End(position) => position.as_deref(),
            Next::Error(_) => None,
        }
    }

    /// Stops, where there is a next page, since it cannot be asked for.
    #[cfg(feature = "blocking")]
    pub(super) fn fail(&mut self, error: RequestError) -> Option<Error> {
        if !matches!(self.cursor.next, Next::Page(_)) {
            return self.cursor.take_error();
        }
        self.cursor.stop();
        self.reading = None;
        let mut error = self.plan.request_error(error);
        span::failed(&mut error);
        Some(error)
    }

    /// What reads the next page, where there is one.
    pub(super) fn begin(&mut self) -> Option<BoxFuture<'static, Result<Box<RawReply>, Error>>> {
        let Next::Page(position) = &self.cursor.next else { return None };
        if let (Some(rule), Some(position)) = (self.cursor.rule, position) {
            self.plan.continue_at(rule, position);
        }
        Some(self.plan.send())
    }
}

impl<'a, T: FromReply> Pages<'a, T> {
    /// Reads the next page; `None` after the last and after an error. When the future is dropped, the same page comes
    /// next.
    ///
    /// # Errors
    /// Fails as any call does, and when the service says that it goes on at a position where a page began before.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        let reading = self.reading.take().or_else(|| self.begin_reading());
        let Some(reading) = reading else { return self.cursor.take_error().map(Err) };
        let page = reading.await;
        Some(self.cursor.take(page))
    }

    /// Reads what the pages hold, one after the other, each item as it comes: a page is read from the network as far as its
    /// items are asked for, and never held as a whole. [`Call::items`](super::Call::items) says more.
    ///
    /// ```
    #[doc = include_str!("../../doc/example-service.txt")]
    /// # run(async {
    /// use xms_runtime::client::{ClientCore, HttpResponse, Page, Scripted};
    ///
    /// // Generated for elements that are answered in pages.
    /// impl Page for Bed {
    ///     type Item = String;
    ///
    ///     fn into_items(self) -> Vec<String> {
    ///         vec![self.name]
    ///     }
    /// }
    ///
    /// let page = |name: &str| HttpResponse::new(200).body(format!("<Bed><Name>{name}</Name></Bed>"));
    /// let transport = Scripted::new([page("peas").header("x-garden-next", "page2"), page("beans")]);
    /// let client: ClientCore = ClientCore::builder(&GARDEN).transport(transport).build()?;
    ///
    /// let mut items = client.call(&LIST).build::<Bed>().pages().items();
    /// let mut names = Vec::new();
    /// while let Some(name) = items.next().await {
    ///     names.push(name?);
    /// }
    /// assert_eq!(names, ["peas", "beans"]);
    /// # Ok(()) });
    /// ```
    pub fn items(self) -> Items<'a, T>
    where
        T: Page,
    {
        Items::new(self)
    }

    fn begin_reading(&mut self) -> Option<Reading<T>> {
        let (exchange, rule) = (self.begin()?, self.cursor.rule);
        Some(Box::pin(async move {
            let answer = exchange.await?;
            if answer.is_long() { aside(move || read(rule, answer)).await } else { read(rule, answer) }
        }))
    }
}

impl<T: FromReply> Stream for Pages<'_, T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.reading.is_none() {
            this.reading = this.begin_reading();
        }
        let Some(reading) = &mut this.reading else { return Poll::Ready(this.cursor.take_error().map(Err)) };
        let page = ready!(reading.as_mut().poll(context));
        this.reading = None;
        Poll::Ready(Some(this.cursor.take(page)))
    }
}

impl<T> fmt::Debug for Pages<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pages({})", self.plan.operation.id)
    }
}

impl Cursor {
    /// Goes on behind a page, or stops at one that could not be read.
    pub(super) fn take<T>(&mut self, page: Result<(T, Position), Error>) -> Result<T, Error> {
        match page {
            Ok((page, position)) => {
                self.advance(position);
                Ok(page)
            }
            Err(error) => {
                self.stop();
                span::told(Err(error))
            }
        }
    }

    /// Goes on behind a page.
    fn advance(&mut self, position: Position) {
        self.next = match position {
            Position::None => Next::End(None),
            Position::At(position, _) if self.seen.insert(position.clone()) => Next::Page(Some(position)),
            Position::At(_, answer) => Next::Error(Box::new(failed(&answer, ContinuationError::Repeats))),
            Position::Unknown(error) => Next::Error(error),
        };
    }

    /// Stops at the page that could not be read.
    fn stop(&mut self) {
        if let Next::Page(position) = &mut self.next {
            self.next = Next::End(position.take());
        }
    }

    /// What comes when there is no page to be read.
    pub(super) fn take_error(&mut self) -> Option<Error> {
        match std::mem::replace(&mut self.next, Next::End(None)) {
            Next::Error(mut error) => {
                span::failed(&mut error);
                Some(*error)
            }
            other => {
                self.next = other;
                None
            }
        }
    }
}

/// Where an answer says that it goes on.
pub(super) enum Position {
    /// Nowhere: it is the last.
    None,
    At(String, Box<RawReply>),
    Unknown(Box<Error>),
}

/// A page, and where the next begins.
pub(super) fn read<T: FromReply>(
    rule: Option<Continuation>,
    mut answer: Box<RawReply>,
) -> Result<(T, Position), Error> {
    answer.is_followed = true;
    let page = T::from_reply(&answer)?;
    let position = match position(rule, &answer) {
        Ok(Some(position)) if !position.is_empty() => Position::At(position, answer),
        Ok(_) => Position::None,
        Err(error) => Position::Unknown(Box::new(error)),
    };
    Ok((page, position))
}

fn position(rule: Option<Continuation>, answer: &RawReply) -> Result<Option<String>, Error> {
    let Some(rule) = rule else { return Ok(None) };
    let told = match (rule.source, answer.described_body()) {
        (ContinuationSource::Header(name), _) => {
            let Some(value) = answer.headers().get(name) else { return Ok(None) };
            let text = value.to_str().map_err(|_| failed(answer, ContinuationError::NoText))?;
            Some(text.to_owned())
        }
        (ContinuationSource::Element(path), Body::Element(shape)) if !answer.is_empty() => {
            let mut record = shape.record();
            answer.fill(&mut *record)?;
            text_at(&*record, path.iter().copied())
        }
        (ContinuationSource::Element(_), _) => None,
    };
    let told = told.filter(|told| !told.trim().is_empty());
    match (rule.target, told) {
        // A link may be told from where the page was.
        (ContinuationTarget::Link, Some(link)) => {
            let link = answer.request.url.join(&link).map_err(|_| failed(answer, ContinuationError::NoLink))?;
            Ok(Some(link.into()))
        }
        (_, told) => Ok(told),
    }
}

fn failed(answer: &RawReply, error: ContinuationError) -> Error {
    answer.error(ErrorKind::Continuation(error))
}
