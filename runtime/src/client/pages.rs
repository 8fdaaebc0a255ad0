//! Answers that come in pages.
//!
//! In: a call of an operation that answers in pages. Out: one page after the other, each a call of its own. Where the
//! next page begins is read where the operation's table says; nothing here knows what a page holds.

use std::collections::HashSet;
use std::fmt;
use std::marker::PhantomData;

use super::call::Call;
use super::error::{ContinuationError, Error, ErrorKind};
use super::plan::Plan;
use super::reply::{FromReply, RawReply};
#[cfg(feature = "blocking")]
use super::request_error::RequestError;
use crate::aside::aside;
use crate::future::BoxFuture;
use crate::value::text_of;
use crate::{Body, Continuation};

/// Reads responses that come in pages, one call for each page. [`Call::pages`] makes it.
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
    plan: Box<Plan<'a>>,
    cursor: Cursor,
    page: PhantomData<fn() -> T>,
}

/// How far reading has come.
struct Cursor {
    rule: Option<Continuation>,
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

impl<'a, T> Call<'a, T> {
    /// Reads the response page by page. Each page is a call with all that this one says; its limit is the limit of
    /// each.
    ///
    /// An operation without a continuation has one page.
    pub fn pages(self) -> Pages<'a, T> {
        let rule = self.plan.operation.continuation;
        let cursor = Cursor { rule, next: Next::Page(None), seen: HashSet::new() };
        Pages { plan: self.plan, cursor, page: PhantomData }
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
        Some(self.plan.request_error(error))
    }

    /// What reads the next page, where there is one.
    fn begin(&mut self) -> Option<BoxFuture<'static, Result<RawReply, Error>>> {
        let Next::Page(position) = &self.cursor.next else { return None };
        if let (Some(rule), Some(position)) = (self.cursor.rule, position) {
            self.plan.continue_at(rule, position);
        }
        Some(self.plan.send())
    }
}

impl<T: FromReply> Pages<'_, T> {
    /// Reads the next page; `None` after the last and after an error. When the future is dropped, the same page comes
    /// next.
    ///
    /// # Errors
    /// Fails as any call does, and when the service says that it goes on at a position where a page began before.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        let Some(exchange) = self.begin() else { return self.cursor.take_error().map(Err) };
        let rule = self.cursor.rule;
        let page = match exchange.await {
            Ok(answer) if answer.is_long() => aside(move || read(rule, answer)).await,
            Ok(answer) => read(rule, answer),
            Err(error) => Err(error),
        };
        match page {
            Ok((page, position)) => {
                self.cursor.advance(position);
                Some(Ok(page))
            }
            Err(error) => {
                self.cursor.stop();
                Some(Err(error))
            }
        }
    }
}

impl<T> fmt::Debug for Pages<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pages({})", self.plan.operation.id)
    }
}

impl Cursor {
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
    fn take_error(&mut self) -> Option<Error> {
        match std::mem::replace(&mut self.next, Next::End(None)) {
            Next::Error(error) => Some(*error),
            other => {
                self.next = other;
                None
            }
        }
    }
}

/// Where an answer says that it goes on.
enum Position {
    /// Nowhere: it is the last.
    None,
    At(String, Box<RawReply>),
    Unknown(Box<Error>),
}

/// A page, and where the next begins.
fn read<T: FromReply>(rule: Option<Continuation>, answer: RawReply) -> Result<(T, Position), Error> {
    let page = T::from_reply(&answer)?;
    let position = match position(rule, &answer) {
        Ok(Some(position)) if !position.is_empty() => Position::At(position, Box::new(answer)),
        Ok(_) => Position::None,
        Err(error) => Position::Unknown(Box::new(error)),
    };
    Ok((page, position))
}

fn position(rule: Option<Continuation>, answer: &RawReply) -> Result<Option<String>, Error> {
    match (rule, answer.described_body()) {
        (Some(Continuation::Header(name)), _) => {
            let Some(value) = answer.headers().get(name) else { return Ok(None) };
            let text = value.to_str().map_err(|_| failed(answer, ContinuationError::NoText))?;
            Ok(Some(text.to_owned()))
        }
        (Some(Continuation::Element { field, .. }), Body::Element(shape)) if !answer.is_empty() => {
            let mut record = (shape.make)();
            answer.fill(&mut *record)?;
            Ok(text_of(record.field(field)))
        }
        (Some(Continuation::Element { .. }), _) | (None, _) => Ok(None),
    }
}

fn failed(answer: &RawReply, error: ContinuationError) -> Error {
    answer.error(ErrorKind::Continuation(error))
}
