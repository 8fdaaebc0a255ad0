// Written by `xms generate` from api-spec/service-management/extension-images.toml; do not edit.
//! The server's side of *Extension images*.

use std::future::{Future, ready};
use std::sync::Arc;

use xms_runtime::Resource;
use xms_runtime::server::{BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response};

use super::super::extension_images::{ExtensionImageList, ExtensionImageRegistration, RESOURCE, ReplicationStatusList};

/// What a server does for [`extension_images`](super::super::extension_images). A method that is
/// not written refuses.
pub trait ExtensionImages: Send + Sync + 'static {
    /// Lists the extensions that can be added to a cloud service.
    ///
    /// `GET /services/extensions`, since 2013-03-01; see
    /// [`LIST_AVAILABLE`](super::super::extension_images::LIST_AVAILABLE).
    fn list_available(&self, request: &Incoming) -> impl Future<Output = Outcome<ExtensionImageList>> + Send {
        ready(Err(request.not_offered()))
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
        ready(Err(request.not_offered()))
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
        ready(Err(request.not_offered()))
    }

    /// Publishes a further version of a registered extension, or changes where a version is
    /// available.
    ///
    /// `PUT /services/extensions`, first seen at 2014-05-01; see
    /// [`UPDATE`](super::super::extension_images::UPDATE).
    fn update(&self, request: &Incoming, body: ExtensionImageRegistration) -> impl Future<Output = Outcome<()>> + Send {
        let _ = body;
        ready(Err(request.not_offered()))
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
        ready(Err(request.not_offered()))
    }

    /// Lists every version of every extension that this subscription has registered, internal ones
    /// included.
    ///
    /// `GET /services/publisherextensions`, first seen at 2015-04-01; see
    /// [`LIST_PUBLISHED`](super::super::extension_images::LIST_PUBLISHED).
    fn list_published(&self, request: &Incoming) -> impl Future<Output = Outcome<ExtensionImageList>> + Send {
        ready(Err(request.not_offered()))
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
        ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct ExtensionImagesHandler<T>(pub(super) Arc<T>);

impl<T: ExtensionImages> Handler for ExtensionImagesHandler<T> {
    fn resource(&self) -> &'static Resource {
        &RESOURCE
    }

    fn answer<'a>(&'a self, index: usize, request: &'a Incoming) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
        Box::pin(async move {
            match index {
                0 => {
                    let answer = self.0.list_available(request);
                    answer.await?.respond(request)
                }
                1 => {
                    let provider_namespace = request.path(0)?;
                    let kind = request.path(1)?;
                    let answer = self.0.list_versions(request, provider_namespace, kind);
                    answer.await?.respond(request)
                }
                2 => {
                    let body = request.element()?;
                    let answer = self.0.register(request, body);
                    answer.await?.respond(request)
                }
                3 => {
                    let body = request.element()?;
                    let answer = self.0.update(request, body);
                    answer.await?.respond(request)
                }
                4 => {
                    let provider_namespace = request.path(0)?;
                    let kind = request.path(1)?;
                    let version = request.path(2)?;
                    let answer = self.0.unregister(request, provider_namespace, kind, version);
                    answer.await?.respond(request)
                }
                5 => {
                    let answer = self.0.list_published(request);
                    answer.await?.respond(request)
                }
                6 => {
                    let provider_namespace = request.path(0)?;
                    let kind = request.path(1)?;
                    let version = request.path(2)?;
                    let answer = self.0.get_replication_status(request, provider_namespace, kind, version);
                    answer.await?.respond(request)
                }
                _ => Err(request.not_offered()),
            }
        })
    }
}
