// Written by `xms generate` from api-spec/service-management/extension-images.toml; do not edit.
//! The server's side of *Extension images*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::extension_images::{
    ExtensionImage, ExtensionImageList, ExtensionImageRegistration, RESOURCE,
    ReplicationStatus, ReplicationStatusList,
};

/// Does what a server does for [`extension_images`](super::super::extension_images). A method that
/// is not written refuses.
pub trait ExtensionImages: Send + Sync + 'static {
    /// Lists the extensions that can be added to a cloud service.
    ///
    /// `GET /services/extensions`, since 2013-03-01; see
    /// [`LIST_AVAILABLE`](super::super::extension_images::LIST_AVAILABLE).
    fn list_available(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<ExtensionImageList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the versions of one extension that can be added to a cloud service.
    ///
    /// `GET /services/extensions/{provider-namespace}/{type}`, since 2013-03-01; see
    /// [`LIST_VERSIONS`](super::super::extension_images::LIST_VERSIONS).
    fn list_versions(
        &self,
        request: &Incoming,
        provider_namespace: String,
        kind: String,
    ) -> impl Future<Output = Outcome<ExtensionImageList>> + Send {
        let _ = (provider_namespace, kind);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Publishes the first version of an extension.
    ///
    /// `POST /services/extensions`, first seen at 2014-05-01; see
    /// [`REGISTER`](super::super::extension_images::REGISTER).
    fn register(
        &self,
        request: &Incoming,
        body: ExtensionImageRegistration,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Publishes a further version of a registered extension, or changes where a version is
    /// available.
    ///
    /// `PUT /services/extensions`, first seen at 2014-05-01; see
    /// [`UPDATE`](super::super::extension_images::UPDATE).
    fn update(
        &self,
        request: &Incoming,
        body: ExtensionImageRegistration,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Withdraws one version of an extension.
    ///
    /// `DELETE /services/extensions/{provider-namespace}/{type}/{version}`, first seen at
    /// 2014-05-01; see [`UNREGISTER`](super::super::extension_images::UNREGISTER).
    fn unregister(
        &self,
        request: &Incoming,
        provider_namespace: String,
        kind: String,
        version: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (provider_namespace, kind, version);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists every version of every extension that this subscription has registered, internal ones
    /// included.
    ///
    /// `GET /services/publisherextensions`, first seen at 2015-04-01; see
    /// [`LIST_PUBLISHED`](super::super::extension_images::LIST_PUBLISHED).
    fn list_published(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<ExtensionImageList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells for each region whether a version of an extension has arrived there.
    ///
    /// `GET /services/extensions/{provider-namespace}/{type}/{version}/replicationstatus`, first
    /// seen at 2015-04-01; see
    /// [`GET_REPLICATION_STATUS`](super::super::extension_images::GET_REPLICATION_STATUS).
    fn get_replication_status(
        &self,
        request: &Incoming,
        provider_namespace: String,
        kind: String,
        version: String,
    ) -> impl Future<Output = Outcome<ReplicationStatusList>> + Send {
        let _ = (provider_namespace, kind, version);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct ExtensionImagesHandler<T>(pub(super) Arc<T>);

impl<T: ExtensionImages> Handler for ExtensionImagesHandler<T> {
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
                    let outcome = ExtensionImages::list_available(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let provider_namespace = request.path(0)?;
                    let kind = request.path(1)?;
                    let outcome = ExtensionImages::list_versions(
                        &*self.0,
                        request,
                        provider_namespace,
                        kind,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let body = request.element()?;
                    let outcome = ExtensionImages::register(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let body = request.element()?;
                    let outcome = ExtensionImages::update(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let provider_namespace = request.path(0)?;
                    let kind = request.path(1)?;
                    let version = request.path(2)?;
                    let outcome = ExtensionImages::unregister(
                        &*self.0,
                        request,
                        provider_namespace,
                        kind,
                        version,
                    );
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let outcome = ExtensionImages::list_published(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let provider_namespace = request.path(0)?;
                    let kind = request.path(1)?;
                    let version = request.path(2)?;
                    let outcome = ExtensionImages::get_replication_status(
                        &*self.0,
                        request,
                        provider_namespace,
                        kind,
                        version,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for ExtensionImageList {
    type Item = ExtensionImage;

    const ITEMS: ItemList<ExtensionImage> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}

impl Listing for ReplicationStatusList {
    type Item = ReplicationStatus;

    const ITEMS: ItemList<ReplicationStatus> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
