// Written by `xms generate` from api-spec/service-management/vm-images.toml; do not edit.
//! The server's side of *Virtual machine images*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::os_images::{BareString, ImagePermission, ReplicationInput};
use super::super::vm_images::{
    CreateVmImage, DeleteOptions, ListOptions, RESOURCE, UpdateVmImage, VmImage,
    VmImageDetails, VmImageList,
};

/// Does what a server does for [`vm_images`](super::super::vm_images). A method that is not written
/// refuses.
pub trait VmImages: Send + Sync + 'static {
    /// Registers VHDs in a storage account as the image of a virtual machine.
    ///
    /// `POST /services/vmimages`, since 2014-06-01; see
    /// [`CREATE`](super::super::vm_images::CREATE).
    fn create(
        &self,
        request: &Incoming,
        body: CreateVmImage,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the images of virtual machines that the subscription sees.
    ///
    /// `GET /services/vmimages`, since 2014-02-01; see [`LIST`](super::super::vm_images::LIST).
    fn list(
        &self,
        request: &Incoming,
        options: ListOptions,
    ) -> impl Future<Output = Outcome<VmImageList>> + Send {
        let _ = options;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads an image as its publisher sees it, with the regions to which it has been copied.
    ///
    /// `GET /services/vmimages/{vm-image-name}/details`, first seen at 2014-05-01; see
    /// [`GET_DETAILS`](super::super::vm_images::GET_DETAILS).
    fn get_details(
        &self,
        request: &Incoming,
        vm_image_name: String,
    ) -> impl Future<Output = Outcome<VmImageDetails>> + Send {
        let _ = vm_image_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Changes what is told of an image, and how its disks are cached.
    ///
    /// `PUT /services/vmimages/{vm-image-name}`, since 2014-05-01; see
    /// [`UPDATE`](super::super::vm_images::UPDATE).
    fn update(
        &self,
        request: &Incoming,
        vm_image_name: String,
        body: UpdateVmImage,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (vm_image_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Forgets an image of the subscription's own, and on request deletes its blobs.
    ///
    /// `DELETE /services/vmimages/{vm-image-name}`, first seen at 2014-04-01; see
    /// [`DELETE`](super::super::vm_images::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        vm_image_name: String,
        options: DeleteOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (vm_image_name, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Copies an image of a publisher to regions, from where everybody's virtual machines can be
    /// made of it.
    ///
    /// `PUT /services/vmimages/{vm-image-name}/replicate`, first seen at 2014-05-01; see
    /// [`REPLICATE`](super::super::vm_images::REPLICATE).
    fn replicate(
        &self,
        request: &Incoming,
        vm_image_name: String,
        body: ReplicationInput,
    ) -> impl Future<Output = Outcome<BareString>> + Send {
        let _ = (vm_image_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes an image of a publisher back from all regions that it was copied to.
    ///
    /// `PUT /services/vmimages/{vm-image-name}/unreplicate`, first seen at 2014-05-01; see
    /// [`UNREPLICATE`](super::super::vm_images::UNREPLICATE).
    fn unreplicate(
        &self,
        request: &Incoming,
        vm_image_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = vm_image_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Says who may make virtual machines of a replicated image.
    ///
    /// `PUT /services/vmimages/{vm-image-name}/shareasync`, first seen at 2014-05-01; see
    /// [`SHARE`](super::super::vm_images::SHARE).
    fn share(
        &self,
        request: &Incoming,
        vm_image_name: String,
        permission: ImagePermission,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (vm_image_name, permission);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct VmImagesHandler<T>(pub(super) Arc<T>);

impl<T: VmImages> Handler for VmImagesHandler<T> {
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
                    let outcome = VmImages::create(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let options = ListOptions {
                        location: request.query_option("location")?,
                        publisher: request.query_option("publisher")?,
                        category: request.query_option("category")?,
                    };
                    let outcome = VmImages::list(&*self.0, request, options);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let vm_image_name = request.path(0)?;
                    let outcome = VmImages::get_details(
                        &*self.0,
                        request,
                        vm_image_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let vm_image_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = VmImages::update(
                        &*self.0,
                        request,
                        vm_image_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let vm_image_name = request.path(0)?;
                    let options = DeleteOptions {
                        comp: request.query_option("comp")?,
                    };
                    let outcome = VmImages::delete(
                        &*self.0,
                        request,
                        vm_image_name,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let vm_image_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = VmImages::replicate(
                        &*self.0,
                        request,
                        vm_image_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let vm_image_name = request.path(0)?;
                    let outcome = VmImages::unreplicate(
                        &*self.0,
                        request,
                        vm_image_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            7 => {
                Box::pin(async move {
                    let vm_image_name = request.path(0)?;
                    let permission = request.query("permission")?;
                    let outcome = VmImages::share(
                        &*self.0,
                        request,
                        vm_image_name,
                        permission,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for VmImageList {
    type Item = VmImage;

    const ITEMS: ItemList<VmImage> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
