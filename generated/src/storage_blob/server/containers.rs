// Written by `xms generate` from api-spec/storage-blob/containers.toml; do not edit.
//! The server's side of *Containers*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource, WithHeaders};
use ::xms_runtime::server::{
    BoxFuture, Content, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::containers::{
    Container, ContainerList, CreateHeaders, CreateOptions, DeleteOptions,
    GetAccountInformationHeaders, GetAccountInformationOptions, GetAclHeaders,
    GetAclOptions, GetMetadataHeaders, GetMetadataOptions, GetPropertiesHeaders,
    GetPropertiesOptions, ListOptions, RESOURCE, RestoreOptions, SetAclHeaders,
    SetAclOptions, SetMetadataHeaders, SetMetadataOptions,
};
use super::super::storage_common::policies::{SignedIdentifier, SignedIdentifierList};

/// Does what a server does for [`containers`](super::super::containers). A method that is not
/// written refuses.
pub trait Containers: Send + Sync + 'static {
    /// Lists the containers of an account, a page at a time.
    ///
    /// `GET /`, since 2009-09-19; see [`LIST`](super::super::containers::LIST).
    fn list(
        &self,
        request: &Incoming,
        options: ListOptions,
    ) -> impl Future<Output = Outcome<ContainerList>> + Send {
        let _ = options;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Creates an empty container; there must be none of the name, and none that is still being
    /// deleted.
    ///
    /// `PUT /{container}`, since 2009-09-19; see [`CREATE`](super::super::containers::CREATE).
    fn create(
        &self,
        request: &Incoming,
        container: String,
        options: CreateOptions,
    ) -> impl Future<Output = Outcome<CreateHeaders>> + Send {
        let _ = (container, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads the properties and metadata of a container.
    ///
    /// `GET /{container}`, since 2009-09-19; see
    /// [`GET_PROPERTIES`](super::super::containers::GET_PROPERTIES).
    fn get_properties(
        &self,
        request: &Incoming,
        container: String,
        options: GetPropertiesOptions,
    ) -> impl Future<Output = Outcome<GetPropertiesHeaders>> + Send {
        let _ = (container, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads the metadata of a container.
    ///
    /// `HEAD /{container}`, since 2009-09-19; see
    /// [`GET_METADATA`](super::super::containers::GET_METADATA).
    fn get_metadata(
        &self,
        request: &Incoming,
        container: String,
        options: GetMetadataOptions,
    ) -> impl Future<Output = Outcome<GetMetadataHeaders>> + Send {
        let _ = (container, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Writes the metadata of a container; what it had before is gone.
    ///
    /// `PUT /{container}`, since 2009-09-19; see
    /// [`SET_METADATA`](super::super::containers::SET_METADATA).
    fn set_metadata(
        &self,
        request: &Incoming,
        container: String,
        options: SetMetadataOptions,
    ) -> impl Future<Output = Outcome<SetMetadataHeaders>> + Send {
        let _ = (container, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads the stored access policies of a container, and what may be read without any
    /// credential.
    ///
    /// `GET /{container}`, since 2009-09-19; see [`GET_ACL`](super::super::containers::GET_ACL).
    fn get_acl(
        &self,
        request: &Incoming,
        container: String,
        options: GetAclOptions,
    ) -> impl Future<
        Output = Outcome<WithHeaders<SignedIdentifierList, GetAclHeaders>>,
    > + Send {
        let _ = (container, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Writes the stored access policies of a container, and what may be read without any
    /// credential.
    ///
    /// `PUT /{container}`, since 2009-09-19; see [`SET_ACL`](super::super::containers::SET_ACL).
    fn set_acl(
        &self,
        request: &Incoming,
        container: String,
        body: Option<SignedIdentifierList>,
        options: SetAclOptions,
    ) -> impl Future<Output = Outcome<SetAclHeaders>> + Send {
        let _ = (container, body, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Marks a container and its blobs for deletion; nobody sees them any more.
    ///
    /// `DELETE /{container}`, since 2009-09-19; see [`DELETE`](super::super::containers::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        container: String,
        options: DeleteOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (container, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Brings back a container that was deleted and is still kept.
    ///
    /// `PUT /{container}`, since 2019-12-12; see [`RESTORE`](super::super::containers::RESTORE).
    fn restore(
        &self,
        request: &Incoming,
        container: String,
        deleted_container_name: String,
        deleted_container_version: String,
        options: RestoreOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (container, deleted_container_name, deleted_container_version, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells what kind of account a container is in; a signature for the container is enough.
    ///
    /// `GET /{container}`, since 2018-03-28; see
    /// [`GET_ACCOUNT_INFORMATION`](super::super::containers::GET_ACCOUNT_INFORMATION).
    fn get_account_information(
        &self,
        request: &Incoming,
        container: String,
        options: GetAccountInformationOptions,
    ) -> impl Future<Output = Outcome<GetAccountInformationHeaders>> + Send {
        let _ = (container, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct ContainersHandler<T>(pub(super) Arc<T>);

impl<T: Containers> Handler for ContainersHandler<T> {
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
                    let options = ListOptions {
                        prefix: request.query_option("prefix")?,
                        marker: request.query_option("marker")?,
                        max_results: request.query_option("maxresults")?,
                        include: request.query_values("include")?,
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Containers::list(&*self.0, request, options);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let options = CreateOptions {
                        timeout: request.query_option("timeout")?,
                        metadata: request.header_values("x-ms-meta-")?,
                        blob_public_access: request
                            .header_option("x-ms-blob-public-access")?,
                        default_encryption_scope: request
                            .header_option("x-ms-default-encryption-scope")?,
                        deny_encryption_scope_override: request
                            .header_option("x-ms-deny-encryption-scope-override")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Containers::create(
                        &*self.0,
                        request,
                        container,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let options = GetPropertiesOptions {
                        timeout: request.query_option("timeout")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Containers::get_properties(
                        &*self.0,
                        request,
                        container,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let options = GetMetadataOptions {
                        timeout: request.query_option("timeout")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Containers::get_metadata(
                        &*self.0,
                        request,
                        container,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let options = SetMetadataOptions {
                        timeout: request.query_option("timeout")?,
                        metadata: request.header_values("x-ms-meta-")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Containers::set_metadata(
                        &*self.0,
                        request,
                        container,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let options = GetAclOptions {
                        timeout: request.query_option("timeout")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Containers::get_acl(
                        &*self.0,
                        request,
                        container,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let body = request.element_option()?;
                    let options = SetAclOptions {
                        timeout: request.query_option("timeout")?,
                        blob_public_access: request
                            .header_option("x-ms-blob-public-access")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Containers::set_acl(
                        &*self.0,
                        request,
                        container,
                        body,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            7 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let options = DeleteOptions {
                        timeout: request.query_option("timeout")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Containers::delete(
                        &*self.0,
                        request,
                        container,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            8 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let deleted_container_name = request
                        .header("x-ms-deleted-container-name")?;
                    let deleted_container_version = request
                        .header("x-ms-deleted-container-version")?;
                    let options = RestoreOptions {
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Containers::restore(
                        &*self.0,
                        request,
                        container,
                        deleted_container_name,
                        deleted_container_version,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            9 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let options = GetAccountInformationOptions {
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Containers::get_account_information(
                        &*self.0,
                        request,
                        container,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Content for CreateHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for GetPropertiesHeaders {
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

impl Content for SetAclHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for GetAccountInformationHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Listing for ContainerList {
    type Item = Container;

    const ITEMS: ItemList<Container> = ItemList::new(Self::SHAPE, &[4]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}

impl Listing for SignedIdentifierList {
    type Item = SignedIdentifier;

    const ITEMS: ItemList<SignedIdentifier> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
