// Written by `xms generate` from api-spec/storage-blob/blob-queries.toml; do not edit.
//! The server's side of *Queries*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{ByteStream, Resource, Secret, WithHeaders};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::blob_queries::{QueryHeaders, QueryOptions, QueryRequest, RESOURCE};

/// Does what a server does for [`blob_queries`](super::super::blob_queries). A method that is not
/// written refuses.
pub trait BlobQueries: Send + Sync + 'static {
    /// Reads those parts of a table or of JSON that a query selects.
    ///
    /// `POST /{container}/{blob+}`, since 2019-12-12; see
    /// [`QUERY`](super::super::blob_queries::QUERY).
    fn query(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        body: QueryRequest,
        options: QueryOptions,
    ) -> impl Future<Output = Outcome<WithHeaders<ByteStream, QueryHeaders>>> + Send {
        let _ = (container, blob, body, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct BlobQueriesHandler<T>(pub(super) Arc<T>);

impl<T: BlobQueries> Handler for BlobQueriesHandler<T> {
    fn resource(&self) -> &'static Resource {
        &RESOURCE
    }

    fn answer<'a>(
        &'a self,
        index: usize,
        request: &'a Incoming,
    ) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
        match index {
            0 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let body = request.element()?;
                    let options = QueryOptions {
                        snapshot: request.query_option("snapshot")?,
                        version_id: request.query_option("versionid")?,
                        timeout: request.query_option("timeout")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        encryption_key: request
                            .header_option("x-ms-encryption-key")?
                            .map(Secret::new),
                        encryption_key_sha256: request
                            .header_option("x-ms-encryption-key-sha256")?,
                        encryption_algorithm: request
                            .header_option("x-ms-encryption-algorithm")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = BlobQueries::query(
                        &*self.0,
                        request,
                        container,
                        blob,
                        body,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
