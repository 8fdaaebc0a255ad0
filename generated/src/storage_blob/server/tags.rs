// Written by `xms generate` from api-spec/storage-blob/tags.toml; do not edit.
//! The server's side of *Tags*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::tags::{
    FindInContainerOptions, FindOptions, FoundBlob, FoundBlobs, GetOptions, RESOURCE,
    SetOptions, Tag, Tags,
};

/// Does what a server does for [`tags`](super::super::tags). A method that is not written refuses.
pub trait TagsOperations: Send + Sync + 'static {
    /// Reads the tags of a blob.
    ///
    /// `GET /{container}/{blob+}`, since 2019-12-12; see [`GET`](super::super::tags::GET).
    fn get(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: GetOptions,
    ) -> impl Future<Output = Outcome<Tags>> + Send {
        let _ = (container, blob, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Writes the tags of a blob; those it had before are gone.
    ///
    /// `PUT /{container}/{blob+}`, since 2019-12-12; see [`SET`](super::super::tags::SET).
    fn set(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        body: Tags,
        options: SetOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (container, blob, body, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Finds blobs of all containers by their tags, a page at a time.
    ///
    /// `GET /`, since 2019-12-12; see [`FIND`](super::super::tags::FIND).
    fn find(
        &self,
        request: &Incoming,
        r#where: String,
        options: FindOptions,
    ) -> impl Future<Output = Outcome<FoundBlobs>> + Send {
        let _ = (r#where, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Finds blobs of one container by their tags, a page at a time.
    ///
    /// `GET /{container}`, since 2021-04-10; see
    /// [`FIND_IN_CONTAINER`](super::super::tags::FIND_IN_CONTAINER).
    fn find_in_container(
        &self,
        request: &Incoming,
        container: String,
        r#where: String,
        options: FindInContainerOptions,
    ) -> impl Future<Output = Outcome<FoundBlobs>> + Send {
        let _ = (container, r#where, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct TagsOperationsHandler<T>(pub(super) Arc<T>);

impl<T: TagsOperations> Handler for TagsOperationsHandler<T> {
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
                    let options = GetOptions {
                        snapshot: request.query_option("snapshot")?,
                        version_id: request.query_option("versionid")?,
                        timeout: request.query_option("timeout")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = TagsOperations::get(
                        &*self.0,
                        request,
                        container,
                        blob,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let body = request.element()?;
                    let options = SetOptions {
                        version_id: request.query_option("versionid")?,
                        timeout: request.query_option("timeout")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        content_md5: request.header_option("Content-MD5")?,
                        content_crc64: request.header_option("x-ms-content-crc64")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = TagsOperations::set(
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
            2 => {
                Box::pin(async move {
                    let r#where = request.query("where")?;
                    let options = FindOptions {
                        marker: request.query_option("marker")?,
                        max_results: request.query_option("maxresults")?,
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = TagsOperations::find(
                        &*self.0,
                        request,
                        r#where,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let r#where = request.query("where")?;
                    let options = FindInContainerOptions {
                        marker: request.query_option("marker")?,
                        max_results: request.query_option("maxresults")?,
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = TagsOperations::find_in_container(
                        &*self.0,
                        request,
                        container,
                        r#where,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for Tags {
    type Item = Tag;

    const ITEMS: ItemList<Tag> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}

impl Listing for FoundBlobs {
    type Item = FoundBlob;

    const ITEMS: ItemList<FoundBlob> = ItemList::new(Self::SHAPE, &[2]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
