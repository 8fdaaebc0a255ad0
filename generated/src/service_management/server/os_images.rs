// Written by `xms generate` from api-spec/service-management/os-images.toml; do not edit.
//! The server's side of *Operating system images*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::os_images::{
    AddOsImage, BareString, DeleteOptions, ImagePermission, OsImage, OsImageDetails,
    OsImageList, RESOURCE, ReplicationInput, UpdateOsImage,
};

/// Does what a server does for [`os_images`](super::super::os_images). A method that is not written
/// refuses.
pub trait OsImages: Send + Sync + 'static {
    /// Registers a VHD in a storage account as an image.
    ///
    /// `POST /services/images`, since 2012-08-01; see [`ADD`](super::super::os_images::ADD).
    fn add(
        &self,
        request: &Incoming,
        body: AddOsImage,
    ) -> impl Future<Output = Outcome<OsImage>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the images of the subscription, of the platform and of partners.
    ///
    /// `GET /services/images`, since 2013-03-01; see [`LIST`](super::super::os_images::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<OsImageList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads one image.
    ///
    /// `GET /services/images/{image-name}`, first seen at 2014-04-01; see
    /// [`GET`](super::super::os_images::GET).
    fn get(
        &self,
        request: &Incoming,
        image_name: String,
    ) -> impl Future<Output = Outcome<OsImage>> + Send {
        let _ = image_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads an image as its publisher sees it, with the regions to which it has been copied.
    ///
    /// `GET /services/images/{image-name}/details`, first seen at 2014-05-01; see
    /// [`GET_DETAILS`](super::super::os_images::GET_DETAILS).
    fn get_details(
        &self,
        request: &Incoming,
        image_name: String,
    ) -> impl Future<Output = Outcome<OsImageDetails>> + Send {
        let _ = image_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Changes what is told of an image: label, licence, texts and links.
    ///
    /// `PUT /services/images/{image-name}`, since 2012-08-01; see
    /// [`UPDATE`](super::super::os_images::UPDATE).
    fn update(
        &self,
        request: &Incoming,
        image_name: String,
        body: UpdateOsImage,
    ) -> impl Future<Output = Outcome<OsImage>> + Send {
        let _ = (image_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Forgets an image of the subscription's own, and on request deletes its blob.
    ///
    /// `DELETE /services/images/{image-name}`, first seen at 2014-04-01; see
    /// [`DELETE`](super::super::os_images::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        image_name: String,
        options: DeleteOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (image_name, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Copies an image of a publisher to regions, from where everybody's virtual machines can be
    /// made of it.
    ///
    /// `PUT /services/images/{image-name}/replicate`, first seen at 2014-05-01; see
    /// [`REPLICATE`](super::super::os_images::REPLICATE).
    fn replicate(
        &self,
        request: &Incoming,
        image_name: String,
        body: ReplicationInput,
    ) -> impl Future<Output = Outcome<BareString>> + Send {
        let _ = (image_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes an image of a publisher back from all regions that it was copied to.
    ///
    /// `PUT /services/images/{image-name}/unreplicate`, first seen at 2014-05-01; see
    /// [`UNREPLICATE`](super::super::os_images::UNREPLICATE).
    fn unreplicate(
        &self,
        request: &Incoming,
        image_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = image_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Says who may make virtual machines of a replicated image.
    ///
    /// `PUT /services/images/{image-name}/shareasync`, first seen at 2014-05-01; see
    /// [`SHARE`](super::super::os_images::SHARE).
    fn share(
        &self,
        request: &Incoming,
        image_name: String,
        permission: ImagePermission,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (image_name, permission);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct OsImagesHandler<T>(pub(super) Arc<T>);

impl<T: OsImages> Handler for OsImagesHandler<T> {
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
                    let body = request.element()?;
                    let outcome = OsImages::add(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let outcome = OsImages::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let image_name = request.path(0)?;
                    let outcome = OsImages::get(&*self.0, request, image_name);
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let image_name = request.path(0)?;
                    let outcome = OsImages::get_details(&*self.0, request, image_name);
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let image_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = OsImages::update(&*self.0, request, image_name, body);
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let image_name = request.path(0)?;
                    let options = DeleteOptions {
                        comp: request.query_option("comp")?,
                    };
                    let outcome = OsImages::delete(
                        &*self.0,
                        request,
                        image_name,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let image_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = OsImages::replicate(
                        &*self.0,
                        request,
                        image_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            7 => {
                Box::pin(async move {
                    let image_name = request.path(0)?;
                    let outcome = OsImages::unreplicate(&*self.0, request, image_name);
                    outcome.await?.respond(request)
                })
            }
            8 => {
                Box::pin(async move {
                    let image_name = request.path(0)?;
                    let permission = request.query("permission")?;
                    let outcome = OsImages::share(
                        &*self.0,
                        request,
                        image_name,
                        permission,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for OsImageList {
    type Item = OsImage;

    const ITEMS: ItemList<OsImage> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
