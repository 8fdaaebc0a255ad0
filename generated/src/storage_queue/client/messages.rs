// Written by `xms generate` from api-spec/storage-queue/messages.toml; do not edit.
//! The client's side of *Messages*.

use ::xms_runtime::Uuid;
use ::xms_runtime::client::{
    Call, CallBuilder, CallOptions, ClientCore, Error, FromReply, Page, RawReply,
};
use ::xms_runtime::xml::ItemList;

use super::super::messages::{
    CLEAR, ClearOptions, DELETE, DeleteOptions, GET, GetOptions, GotMessage, GotMessages,
    MessageBody, PEEK, PUT, PeekOptions, PeekedMessage, PeekedMessages, PutMessage,
    PutMessages, PutOptions, UPDATE, UpdateHeaders, UpdateOptions,
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
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// `.options(…)` takes what may be left out: [`PutOptions`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_queue::StorageQueue) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::storage_queue::messages::MessageBody;
    /// use xms_services::storage_queue::messages::PutOptions;
    ///
    /// let body = MessageBody::new("héllo <b> &amp; ]]>");
    /// let answer = client
    ///     .messages()
    ///     .put("que1", &body)
    ///     .options(PutOptions::new().visibility_timeout(0).time_to_live(60))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn put(
        &self,
        queue: &str,
        body: &'a MessageBody,
    ) -> Call<'a, Option<PutMessages>, PutOptions> {
        self.core.call(&PUT).path(&queue).body(body).build_with_options()
    }

    /// Gets messages from the front of the queue; nobody else sees them for a while.
    ///
    /// `GET /{queue}/messages`, since 2009-09-19; see [`GET`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// `.options(…)` takes what may be left out: [`GetOptions`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_queue::StorageQueue) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::storage_queue::messages::GetOptions;
    ///
    /// let answer = client
    ///     .messages()
    ///     .get("que1")
    ///     .options(GetOptions::new().count(1).visibility_timeout(30))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(&self, queue: &str) -> Call<'static, GotMessages, GetOptions> {
        self.core.call(&GET).path(&queue).build_with_options()
    }

    /// Looks at messages at the front of the queue, and leaves them there.
    ///
    /// `GET /{queue}/messages`, since 2009-09-19; see [`PEEK`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// `.options(…)` takes what may be left out: [`PeekOptions`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_queue::StorageQueue) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::storage_queue::messages::PeekOptions;
    ///
    /// let answer = client
    ///     .messages()
    ///     .peek("que1")
    ///     .options(PeekOptions::new().count(5))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn peek(&self, queue: &str) -> Call<'static, PeekedMessages, PeekOptions> {
        self.core.call(&PEEK).path(&queue).build_with_options()
    }

    /// Changes the text of a message, and when it can be seen.
    ///
    /// `PUT /{queue}/messages/{message}`, since 2011-08-18; see [`UPDATE`].
    ///
    /// `.options(…)` takes what may be left out: [`UpdateOptions`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    /// - `message`: Identifier that the service gave the message.
    /// - `popreceipt`: What came with the message when it was got, put or updated last.
    /// - `visibilitytimeout`: After how many seconds the message can be seen. From 0 to 604800.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_queue::StorageQueue) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::runtime::Uuid;
    /// use xms_services::storage_queue::messages::MessageBody;
    ///
    /// let body = MessageBody::new("new");
    /// let headers = client
    ///     .messages()
    ///     .update(
    ///         "que1",
    ///         "4151da0d-84e2-4353-b373-274b1f25c65f".parse::<Uuid>()?,
    ///         "MjhOb3YyMDI2MDc6MDE6NTQ1MDYz",
    ///         1,
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn update(
        &self,
        queue: &str,
        message: impl Into<Uuid>,
        pop_receipt: &str,
        visibility_timeout: i32,
        body: impl Into<Option<&'a MessageBody>>,
    ) -> Call<'a, UpdateHeaders, UpdateOptions> {
        let message: Uuid = message.into();
        self.core
            .call(&UPDATE)
            .path(&queue)
            .path(&message)
            .query("popreceipt", &pop_receipt)
            .query("visibilitytimeout", &visibility_timeout)
            .body_option(body.into())
            .build_with_options()
    }

    /// Deletes a message that was got.
    ///
    /// `DELETE /{queue}/messages/{message}`, since 2009-09-19; see [`DELETE`].
    ///
    /// `.options(…)` takes what may be left out: [`DeleteOptions`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    /// - `message`: Identifier that the service gave the message.
    /// - `popreceipt`: What came with the message when it was got, put or updated last.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_queue::StorageQueue) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::runtime::Uuid;
    ///
    /// client
    ///     .messages()
    ///     .delete(
    ///         "que1",
    ///         "4151da0d-84e2-4353-b373-274b1f25c65f".parse::<Uuid>()?,
    ///         "MjhOb3YyMDI2MDc6MDE6NTQ1MDYz",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(
        &self,
        queue: &str,
        message: impl Into<Uuid>,
        pop_receipt: &str,
    ) -> Call<'static, (), DeleteOptions> {
        let message: Uuid = message.into();
        self.core
            .call(&DELETE)
            .path(&queue)
            .path(&message)
            .query("popreceipt", &pop_receipt)
            .build_with_options()
    }

    /// Deletes all messages of a queue.
    ///
    /// `DELETE /{queue}/messages`, since 2009-09-19; see [`CLEAR`].
    ///
    /// `.options(…)` takes what may be left out: [`ClearOptions`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_queue::StorageQueue) -> Result<(), Box<dyn std::error::Error>> {
    /// client.messages().clear("que1").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn clear(&self, queue: &str) -> Call<'static, (), ClearOptions> {
        self.core.call(&CLEAR).path(&queue).build_with_options()
    }
}

impl CallOptions for PutOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("visibilitytimeout", &self.visibility_timeout)
            .query_option("messagettl", &self.time_to_live)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for GetOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("numofmessages", &self.count)
            .query_option("visibilitytimeout", &self.visibility_timeout)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for PeekOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("numofmessages", &self.count)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for UpdateOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for DeleteOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for ClearOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl Page for PutMessages {
    type Item = PutMessage;

    const ITEMS: Option<ItemList<PutMessage>> = Some(ItemList::new(Self::SHAPE, &[0]));

    fn into_items(self) -> Vec<PutMessage> {
        self.messages
    }
}

impl Page for GotMessages {
    type Item = GotMessage;

    const ITEMS: Option<ItemList<GotMessage>> = Some(ItemList::new(Self::SHAPE, &[0]));

    fn into_items(self) -> Vec<GotMessage> {
        self.messages
    }
}

impl Page for PeekedMessages {
    type Item = PeekedMessage;

    const ITEMS: Option<ItemList<PeekedMessage>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<PeekedMessage> {
        self.messages
    }
}

impl FromReply for UpdateHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}
