//! A call that an application refines and sends.
//!
//! In: a plan that a generated method has filled. Out: a future of the answer's value. Encoding happens when the call
//! is sent, so a version that is set before is obeyed. The future borrows nothing; only its last step knows the type.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use super::accepted::Accepted;
use super::call_builder::CallBuilder;
use super::error::Error;
use super::long_running::UntilDone;
use super::plan::Plan;
use super::reply::{FromReply, RawReply, Reply};
use super::span;
use crate::aside::aside;
use crate::future::BoxFuture;
use crate::xml::DocumentLimits;
use crate::{Gate, Version};

/// Represents one call of an operation. It is sent when it is awaited; until then its methods override what the client
/// says for all calls.
///
/// ```
#[doc = include_str!("../../doc/example-service.txt")]
/// # run(async {
/// use std::time::Duration;
/// use xms_runtime::client::{ClientCore, HttpResponse, Scripted};
///
/// let transport = Scripted::new([HttpResponse::new(200).body("<Bed><Name>peas</Name></Bed>")]);
/// let client: ClientCore = ClientCore::builder(&GARDEN).transport(transport.clone()).build()?;
///
/// // A generated client has a method for this, such as `client.beds().get("peas")`.
/// let call = client.call(&GET).path(&"peas").build::<Bed>();
/// let reply = call.api_version(V2).timeout(Duration::from_secs(10)).with_reply().await?;
/// assert_eq!((reply.status(), reply.value().name.as_str()), (200, "peas"));
/// assert_eq!(transport.requests()[0].headers["x-garden-version"], "2014-10-01");
/// # Ok(()) });
/// ```
///
/// `O` is the struct of the operation's optional parameters, which [`options`](Self::options) takes; `()` where it has
/// none, or where they are given.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<'a, T, O = ()> {
    pub(super) plan: Box<Plan<'a>>,
    pub(super) types: PhantomData<fn(O) -> T>,
}

/// Describes a struct that holds the optional parameters of an operation; generated code implements it.
#[diagnostic::on_unimplemented(
    message = "the operation has no optional parameters that are not given",
    label = "no options",
    note = "options are given once, and only to operations with optional parameters"
)]
pub trait CallOptions {
    /// Adds the parameters that have a value to a call.
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a>;
}

impl<'a, T, O> Call<'a, T, O> {
    /// Gives the optional parameters of the operation, in the struct that it has for them. They are given once, and
    /// those of another operation are not taken:
    ///
    /// ```compile_fail,E0277
    #[doc = include_str!("../../doc/example-service.txt")]
    /// # fn water(client: xms_runtime::client::ClientCore) {
    /// client.call(&GET).path(&"peas").build::<Bed>().options(());
    /// # }
    /// ```
    pub fn options(self, options: O) -> Call<'a, T>
    where
        O: CallOptions,
    {
        options.add_to(CallBuilder::new(self.plan)).build()
    }

    /// Overrides the API version for this call.
    pub fn api_version(mut self, version: Version) -> Self {
        self.plan.version = Some(version);
        self
    }

    /// Overrides the limit on the whole call, with all its attempts and the delays in between. An answer that comes in
    /// pieces is there when its headers are.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.plan.timeout = Some(limit);
        self
    }

    /// Overrides how many bytes of an answer are collected. A longer one fails the call, which is not repeated.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.plan.response_limit = Some(bytes);
        self
    }

    /// Overrides what bounds the document of an answer: its bytes, elements, texts and levels, each item of a list for
    /// itself where it is read [item by item](Self::items). As many bytes are collected as it may have, unless
    /// [`response_limit`](Self::response_limit) says otherwise.
    pub fn limits(mut self, limits: DocumentLimits) -> Self {
        self.plan.limits = Some(limits);
        self
    }

    /// Adds a request header; it replaces one of that name. Its value is treated as a secret. Headers that say where a
    /// request ends or goes (`Content-Length`, `Host` and the like) are refused, and that of the version is set with
    /// [`api_version`](Self::api_version).
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.plan.extra.push((name.into(), value.into()));
        self
    }

    /// Overrides for this call what happens to fields that are set and that the version does not have.
    pub fn gate(mut self, gate: Gate) -> Self {
        self.plan.gate = Some(gate);
        self
    }

    /// Overrides whether the call may be sent in the lowest known version that has all of it, where its own has not.
    pub fn raise_version(mut self, raise: bool) -> Self {
        self.plan.raise_version = Some(raise);
        self
    }

    /// Returns the value together with what came with it: status, request id and headers.
    pub fn with_reply(self) -> Call<'a, Reply<T>, O> {
        Call { plan: self.plan, types: PhantomData }
    }
}

impl<'a, T, R, O> Call<'a, Accepted<T, R>, O> {
    /// Waits until the service has done it, polling at the service's interval. Where the description says how, it then
    /// reads what came of it.
    pub fn until_done(self) -> UntilDone<'a, R> {
        UntilDone::of_call(self.plan)
    }
}

impl<T, O> fmt::Debug for Call<'_, T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({})", self.plan.operation.id)
    }
}

impl<T: FromReply, O> IntoFuture for Call<'_, T, O> {
    type Output = Result<T, Error>;
    type IntoFuture = Sending<T>;

    fn into_future(self) -> Sending<T> {
        Sending(Stage::Exchange(self.plan.send()))
    }
}

/// Represents a call on its way. Dropping it gives the call up; what was sent may still be done.
#[must_use = "a future does nothing until it is awaited"]
pub struct Sending<T>(Stage<T>);

/// What is being waited for.
enum Stage<T> {
    Exchange(BoxFuture<'static, Result<Box<RawReply>, Error>>),
    /// A long answer, which is read aside.
    Reading(BoxFuture<'static, Result<T, Error>>),
}

impl<T: FromReply> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        loop {
            self.0 = match &mut self.0 {
                Stage::Reading(reading) => return reading.as_mut().poll(context).map(span::told),
                Stage::Exchange(exchange) => match exchange.as_mut().poll(context) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(Err(error)) => return Poll::Ready(span::told(Err(error))),
                    Poll::Ready(Ok(answer)) if !answer.is_long() => {
                        return Poll::Ready(span::told(T::from_own(answer)));
                    }
                    Poll::Ready(Ok(answer)) => Stage::Reading(Box::pin(aside(move || T::from_own(answer)))),
                },
            };
        }
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending")
    }
}
