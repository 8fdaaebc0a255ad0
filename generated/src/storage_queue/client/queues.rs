// Written by `xms generate` from api-spec/storage-queue/queues.toml; do not edit.
//! The client's side of *Queues*.

use ::xms_runtime::client::{
    Call, CallBuilder, CallOptions, ClientCore, Error, FromReply, Page, RawReply,
};
use ::xms_runtime::xml::ItemList;

use super::super::queues::{
    CREATE, CreateOptions, DELETE, DeleteOptions, GET_ACL, GET_METADATA, GetAclOptions,
    GetMetadataHeaders, GetMetadataOptions, LIST, ListOptions, Queue, QueueList, SET_ACL,
    SET_METADATA, SetAclOptions, SetMetadataOptions,
};
use super::super::storage_common::policies::SignedIdentifierList;

/// Calls the operations of [`queues`](super::super::queues); made by
/// [`StorageQueue::queues`](super::StorageQueue::queues).
#[derive(Clone, Copy, Debug)]
pub struct Queues<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> Queues<'a> {
    /// Lists the queues of an account, a page at a time.
    ///
    /// `GET /`, since 2009-09-19; see [`LIST`].
    ///
    /// It answers in pages, of which this is the first: `.pages()` reads all, `.items()` what they
    /// hold one by one.
    ///
    /// `.options(…)` takes what may be left out: [`ListOptions`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_queue::StorageQueue) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::storage_queue::queues::ListOptions;
    ///
    /// let answer = client
    ///     .queues()
    ///     .list()
    ///     .options(ListOptions::new().max_results(1))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, QueueList, ListOptions> {
        self.core.call(&LIST).build_with_options()
    }

    /// Creates a queue.
    ///
    /// `PUT /{queue}`, since 2009-09-19; see [`CREATE`].
    ///
    /// `.options(…)` takes what may be left out: [`CreateOptions`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_queue::StorageQueue) -> Result<(), Box<dyn std::error::Error>> {
    /// client.queues().create("que1").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create(&self, queue: &str) -> Call<'static, (), CreateOptions> {
        self.core.call(&CREATE).path(&queue).build_with_options()
    }

    /// Deletes a queue with all its messages.
    ///
    /// `DELETE /{queue}`, since 2009-09-19; see [`DELETE`].
    ///
    /// `.options(…)` takes what may be left out: [`DeleteOptions`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_queue::StorageQueue) -> Result<(), Box<dyn std::error::Error>> {
    /// client.queues().delete("que1").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(&self, queue: &str) -> Call<'static, (), DeleteOptions> {
        self.core.call(&DELETE).path(&queue).build_with_options()
    }

    /// Reads the metadata of a queue, and about how many messages it has.
    ///
    /// `HEAD /{queue}`, since 2009-09-19; see [`GET_METADATA`].
    ///
    /// `.options(…)` takes what may be left out: [`GetMetadataOptions`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_queue::StorageQueue) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client.queues().get_metadata("que1").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_metadata(
        &self,
        queue: &str,
    ) -> Call<'static, GetMetadataHeaders, GetMetadataOptions> {
        self.core.call(&GET_METADATA).path(&queue).build_with_options()
    }

    /// Writes the metadata of a queue; what it had before is gone.
    ///
    /// `PUT /{queue}`, since 2009-09-19; see [`SET_METADATA`].
    ///
    /// `.options(…)` takes what may be left out: [`SetMetadataOptions`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_queue::StorageQueue) -> Result<(), Box<dyn std::error::Error>> {
    /// client.queues().set_metadata("que1").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_metadata(&self, queue: &str) -> Call<'static, (), SetMetadataOptions> {
        self.core.call(&SET_METADATA).path(&queue).build_with_options()
    }

    /// Reads the stored access policies of a queue.
    ///
    /// `GET /{queue}`, since 2012-02-12; see [`GET_ACL`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// `.options(…)` takes what may be left out: [`GetAclOptions`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_queue::StorageQueue) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.queues().get_acl("que1").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_acl(
        &self,
        queue: &str,
    ) -> Call<'static, SignedIdentifierList, GetAclOptions> {
        self.core.call(&GET_ACL).path(&queue).build_with_options()
    }

    /// Writes the stored access policies of a queue.
    ///
    /// `PUT /{queue}`, since 2012-02-12; see [`SET_ACL`].
    ///
    /// `.options(…)` takes what may be left out: [`SetAclOptions`].
    ///
    /// Arguments:
    ///
    /// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
    ///   characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_queue::StorageQueue) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::runtime::DateTime;
    /// use xms_services::storage_common::policies::AccessPolicy;
    /// use xms_services::storage_common::policies::SignedIdentifier;
    /// use xms_services::storage_common::policies::SignedIdentifierList;
    ///
    /// let body = SignedIdentifierList::new()
    ///     .policies(
    ///         vec![
    ///             SignedIdentifier::new("MTIz").access_policy(AccessPolicy::new()
    ///             .start("2026-01-01T00:00:00.0000000Z".parse:: < DateTime > () ?)
    ///             .expiry("2027-01-01T00:00:00.0000000Z".parse:: < DateTime > () ?)
    ///             .permission("raup"))
    ///         ],
    ///     );
    /// client.queues().set_acl("que1", &body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_acl(
        &self,
        queue: &str,
        body: impl Into<Option<&'a SignedIdentifierList>>,
    ) -> Call<'a, (), SetAclOptions> {
        self.core
            .call(&SET_ACL)
            .path(&queue)
            .body_option(body.into())
            .build_with_options()
    }
}

impl CallOptions for ListOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("prefix", &self.prefix)
            .query_option("marker", &self.marker)
            .query_option("maxresults", &self.max_results)
            .query_values("include", &self.include)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for CreateOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
            .header_values("x-ms-meta-", &self.metadata)
    }
}

impl CallOptions for DeleteOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for GetMetadataOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for SetMetadataOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
            .header_values("x-ms-meta-", &self.metadata)
    }
}

impl CallOptions for GetAclOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for SetAclOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl Page for QueueList {
    type Item = Queue;

    const ITEMS: Option<ItemList<Queue>> = Some(ItemList::new(Self::SHAPE, &[4]));

    fn into_items(self) -> Vec<Queue> {
        self.queues
    }
}

impl FromReply for GetMetadataHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}
