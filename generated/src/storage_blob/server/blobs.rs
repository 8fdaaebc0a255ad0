// Written by `xms generate` from api-spec/storage-blob/blobs.toml; do not edit.
//! The server's side of *Blobs*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{ByteStream, Record, Resource, Secret, WithHeaders};
use ::xms_runtime::server::{
    BoxFuture, Content, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::blobs::{
    AccessTier, BlobItem, BlobList, CreateSnapshotHeaders, CreateSnapshotOptions,
    DeleteHeaders, DeleteOptions, ExpiryOption, GetHeaders, GetMetadataHeaders,
    GetMetadataOptions, GetOptions, GetPropertiesHeaders, GetPropertiesOptions,
    ListOptions, RESOURCE, SetExpiryHeaders, SetExpiryOptions, SetMetadataHeaders,
    SetMetadataOptions, SetPropertiesHeaders, SetPropertiesOptions, SetTierOptions,
    UndeleteOptions,
};

/// Does what a server does for [`blobs`](super::super::blobs). A method that is not written
/// refuses.
pub trait Blobs: Send + Sync + 'static {
    /// Lists the blobs of a container by name, a page at a time.
    ///
    /// `GET /{container}`, since 2009-09-19; see [`LIST`](super::super::blobs::LIST).
    fn list(
        &self,
        request: &Incoming,
        container: String,
        options: ListOptions,
    ) -> impl Future<Output = Outcome<BlobList>> + Send {
        let _ = (container, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads the content of a blob, or a part of it.
    ///
    /// `GET /{container}/{blob+}`, since 2009-09-19; see [`GET`](super::super::blobs::GET).
    fn get(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: GetOptions,
    ) -> impl Future<Output = Outcome<WithHeaders<ByteStream, GetHeaders>>> + Send {
        let _ = (container, blob, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads the properties and metadata of a blob.
    ///
    /// `HEAD /{container}/{blob+}`, since 2009-09-19; see
    /// [`GET_PROPERTIES`](super::super::blobs::GET_PROPERTIES).
    fn get_properties(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: GetPropertiesOptions,
    ) -> impl Future<Output = Outcome<GetPropertiesHeaders>> + Send {
        let _ = (container, blob, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Writes the content properties of a blob; those that are absent are cleared.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see
    /// [`SET_PROPERTIES`](super::super::blobs::SET_PROPERTIES).
    fn set_properties(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: SetPropertiesOptions,
    ) -> impl Future<Output = Outcome<SetPropertiesHeaders>> + Send {
        let _ = (container, blob, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads the metadata of a blob.
    ///
    /// `HEAD /{container}/{blob+}`, since 2009-09-19; see
    /// [`GET_METADATA`](super::super::blobs::GET_METADATA).
    fn get_metadata(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: GetMetadataOptions,
    ) -> impl Future<Output = Outcome<GetMetadataHeaders>> + Send {
        let _ = (container, blob, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Writes the metadata of a blob; what it had before is gone.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see
    /// [`SET_METADATA`](super::super::blobs::SET_METADATA).
    fn set_metadata(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: SetMetadataOptions,
    ) -> impl Future<Output = Outcome<SetMetadataHeaders>> + Send {
        let _ = (container, blob, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Deletes a blob, a snapshot or a version.
    ///
    /// `DELETE /{container}/{blob+}`, since 2009-09-19; see
    /// [`DELETE`](super::super::blobs::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: DeleteOptions,
    ) -> impl Future<Output = Outcome<DeleteHeaders>> + Send {
        let _ = (container, blob, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Brings back a deleted blob and its deleted snapshots.
    ///
    /// `PUT /{container}/{blob+}`, since 2017-07-29; see
    /// [`UNDELETE`](super::super::blobs::UNDELETE).
    fn undelete(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: UndeleteOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (container, blob, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Keeps the blob as it is now, to be read later.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see
    /// [`CREATE_SNAPSHOT`](super::super::blobs::CREATE_SNAPSHOT).
    fn create_snapshot(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: CreateSnapshotOptions,
    ) -> impl Future<Output = Outcome<CreateSnapshotHeaders>> + Send {
        let _ = (container, blob, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Moves a blob to another tier.
    ///
    /// `PUT /{container}/{blob+}`, since 2017-04-17; see
    /// [`SET_TIER`](super::super::blobs::SET_TIER).
    fn set_tier(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        access_tier: AccessTier,
        options: SetTierOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (container, blob, access_tier, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Says when a blob is deleted by itself; only where blobs are in real folders.
    ///
    /// `PUT /{container}/{blob+}`, since 2020-02-10; see
    /// [`SET_EXPIRY`](super::super::blobs::SET_EXPIRY).
    fn set_expiry(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        expiry_option: ExpiryOption,
        options: SetExpiryOptions,
    ) -> impl Future<Output = Outcome<SetExpiryHeaders>> + Send {
        let _ = (container, blob, expiry_option, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct BlobsHandler<T>(pub(super) Arc<T>);

impl<T: Blobs> Handler for BlobsHandler<T> {
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
                    let options = ListOptions {
                        prefix: request.query_option("prefix")?,
                        delimiter: request.query_option("delimiter")?,
                        marker: request.query_option("marker")?,
                        max_results: request.query_option("maxresults")?,
                        include: request.query_values("include")?,
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Blobs::list(&*self.0, request, container, options);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let options = GetOptions {
                        snapshot: request.query_option("snapshot")?,
                        version_id: request.query_option("versionid")?,
                        timeout: request.query_option("timeout")?,
                        range: request.header_option("x-ms-range")?,
                        http_range: request.header_option("Range")?,
                        range_get_content_md5: request
                            .header_option("x-ms-range-get-content-md5")?,
                        range_get_content_crc64: request
                            .header_option("x-ms-range-get-content-crc64")?,
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
                    let outcome = Blobs::get(
                        &*self.0,
                        request,
                        container,
                        blob,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let options = GetPropertiesOptions {
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
                    let outcome = Blobs::get_properties(
                        &*self.0,
                        request,
                        container,
                        blob,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let options = SetPropertiesOptions {
                        timeout: request.query_option("timeout")?,
                        blob_content_type: request
                            .header_option("x-ms-blob-content-type")?,
                        blob_content_encoding: request
                            .header_option("x-ms-blob-content-encoding")?,
                        blob_content_language: request
                            .header_option("x-ms-blob-content-language")?,
                        blob_content_md5: request
                            .header_option("x-ms-blob-content-md5")?,
                        blob_cache_control: request
                            .header_option("x-ms-blob-cache-control")?,
                        blob_content_disposition: request
                            .header_option("x-ms-blob-content-disposition")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Blobs::set_properties(
                        &*self.0,
                        request,
                        container,
                        blob,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let options = GetMetadataOptions {
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
                    let outcome = Blobs::get_metadata(
                        &*self.0,
                        request,
                        container,
                        blob,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let options = SetMetadataOptions {
                        timeout: request.query_option("timeout")?,
                        metadata: request.header_values("x-ms-meta-")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        encryption_key: request
                            .header_option("x-ms-encryption-key")?
                            .map(Secret::new),
                        encryption_key_sha256: request
                            .header_option("x-ms-encryption-key-sha256")?,
                        encryption_algorithm: request
                            .header_option("x-ms-encryption-algorithm")?,
                        encryption_scope: request
                            .header_option("x-ms-encryption-scope")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Blobs::set_metadata(
                        &*self.0,
                        request,
                        container,
                        blob,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let options = DeleteOptions {
                        snapshot: request.query_option("snapshot")?,
                        version_id: request.query_option("versionid")?,
                        delete_type: request.query_option("deletetype")?,
                        timeout: request.query_option("timeout")?,
                        delete_snapshots: request
                            .header_option("x-ms-delete-snapshots")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Blobs::delete(
                        &*self.0,
                        request,
                        container,
                        blob,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            7 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let options = UndeleteOptions {
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Blobs::undelete(
                        &*self.0,
                        request,
                        container,
                        blob,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            8 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let options = CreateSnapshotOptions {
                        timeout: request.query_option("timeout")?,
                        metadata: request.header_values("x-ms-meta-")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        encryption_key: request
                            .header_option("x-ms-encryption-key")?
                            .map(Secret::new),
                        encryption_key_sha256: request
                            .header_option("x-ms-encryption-key-sha256")?,
                        encryption_algorithm: request
                            .header_option("x-ms-encryption-algorithm")?,
                        encryption_scope: request
                            .header_option("x-ms-encryption-scope")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Blobs::create_snapshot(
                        &*self.0,
                        request,
                        container,
                        blob,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            9 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let access_tier = request.header("x-ms-access-tier")?;
                    let options = SetTierOptions {
                        snapshot: request.query_option("snapshot")?,
                        version_id: request.query_option("versionid")?,
                        timeout: request.query_option("timeout")?,
                        rehydrate_priority: request
                            .header_option("x-ms-rehydrate-priority")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Blobs::set_tier(
                        &*self.0,
                        request,
                        container,
                        blob,
                        access_tier,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            10 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let expiry_option = request.header("x-ms-expiry-option")?;
                    let options = SetExpiryOptions {
                        timeout: request.query_option("timeout")?,
                        expiry_time: request.header_option("x-ms-expiry-time")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Blobs::set_expiry(
                        &*self.0,
                        request,
                        container,
                        blob,
                        expiry_option,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Content for GetPropertiesHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for SetPropertiesHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for GetMetadataHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for SetMetadataHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for DeleteHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for CreateSnapshotHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for SetExpiryHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Listing for BlobList {
    type Item = BlobItem;

    const ITEMS: ItemList<BlobItem> = ItemList::new(Self::SHAPE, &[6]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
