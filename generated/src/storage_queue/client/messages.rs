// Written by `xms generate` from api-spec/storage-queue/messages.toml; do not edit.
//! The client's side of *Messages*.

use ::xms_runtime::Uuid;
use ::xms_runtime::client::{Call, ClientCore, Error, FromReply, RawReply};

use super::super::messages::{
    CLEAR, DELETE, GET, GetOptions, GotMessages, MessageBody, PEEK, PUT, PeekOptions,
    PeekedMessages, PutMessages, PutOptions, UPDATE, UpdateHeaders,
};

/// Calls the operations of [`messages`](super::super::messages); made by
/// [`StorageQueue::messages`](super::StorageQueue::messages).
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> Messages<'a> {
    /// Puts a message at the end of the queue.
    ///
    /// `POST /{queue}/messages`, since 2009-09-19; see [`PUT`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    pub fn put(
        &self,
        queue: &str,
        body: &'a MessageBody,
        options: PutOptions,
    ) -> Call<'a, Option<PutMessages>> {
        self.core
            .call(&PUT)
            .path(&queue)
            .body(body)
            .query_option("visibilitytimeout", &options.visibility_timeout)
            .query_option("messagettl", &options.time_to_live)
            .build()
    }

    /// Gets messages from the front of the queue; nobody else sees them for a while.
    ///
    /// `GET /{queue}/messages`, since 2009-09-19; see [`GET`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    pub fn get(&self, queue: &str, options: GetOptions) -> Call<'static, GotMessages> {
        self.core
            .call(&GET)
            .path(&queue)
            .query_option("numofmessages", &options.count)
            .query_option("visibilitytimeout", &options.visibility_timeout)
            .build()
    }

    /// Looks at messages at the front of the queue, and leaves them there.
    ///
    /// `GET /{queue}/messages`, since 2009-09-19; see [`PEEK`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    pub fn peek(
        &self,
        queue: &str,
        options: PeekOptions,
    ) -> Call<'static, PeekedMessages> {
        self.core
            .call(&PEEK)
            .path(&queue)
            .query_option("numofmessages", &options.count)
            .build()
    }

    /// Changes the text of a message, and when it can be seen.
    ///
    /// `PUT /{queue}/messages/{message}`, since 2011-08-18; see [`UPDATE`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    /// - `message`: Identifier that the service gave the message.
    /// - `popreceipt`: What came with the message when it was got, put or updated last.
    /// - `visibilitytimeout`: After how many seconds the message can be seen. From 0 to 604800.
    pub fn update(
        &self,
        queue: &str,
        message: Uuid,
        pop_receipt: &str,
        visibility_timeout: i32,
        body: impl Into<Option<&'a MessageBody>>,
    ) -> Call<'a, UpdateHeaders> {
        self.core
            .call(&UPDATE)
            .path(&queue)
            .path(&message)
            .query("popreceipt", &pop_receipt)
            .query("visibilitytimeout", &visibility_timeout)
            .body_option(body.into())
            .build()
    }

    /// Deletes a message that was got.
    ///
    /// `DELETE /{queue}/messages/{message}`, since 2009-09-19; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    /// - `message`: Identifier that the service gave the message.
    /// - `popreceipt`: What came with the message when it was got, put or updated last.
    pub fn delete(
        &self,
        queue: &str,
        message: Uuid,
        pop_receipt: &str,
    ) -> Call<'static, ()> {
        self.core
            .call(&DELETE)
            .path(&queue)
            .path(&message)
            .query("popreceipt", &pop_receipt)
            .build()
    }

    /// Deletes all messages of a queue.
    ///
    /// `DELETE /{queue}/messages`, since 2009-09-19; see [`CLEAR`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    pub fn clear(&self, queue: &str) -> Call<'static, ()> {
        self.core.call(&CLEAR).path(&queue).build()
    }
}

impl FromReply for UpdateHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}
