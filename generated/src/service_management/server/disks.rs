// Written by `xms generate` from api-spec/service-management/disks.toml; do not edit.
//! The server's side of *Disks*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::disks::{DeleteOptions, Disk, DiskInput, DiskList, RESOURCE};

/// Does what a server does for [`disks`](super::super::disks). A method that is not written
/// refuses.
pub trait Disks: Send + Sync + 'static {
    /// Registers a VHD in a storage account as a disk.
    ///
    /// `POST /services/disks`, since 2012-03-01; see [`CREATE`](super::super::disks::CREATE).
    fn create(
        &self,
        request: &Incoming,
        body: DiskInput,
    ) -> impl Future<Output = Outcome<Disk>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the disks of the subscription, each with what it is attached to.
    ///
    /// `GET /services/disks`, first seen at 2013-11-01; see [`LIST`](super::super::disks::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<DiskList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads a disk, and what it is attached to.
    ///
    /// `GET /services/disks/{disk-name}`, first seen at 2013-11-01; see
    /// [`GET`](super::super::disks::GET).
    fn get(
        &self,
        request: &Incoming,
        disk_name: String,
    ) -> impl Future<Output = Outcome<Disk>> + Send {
        let _ = disk_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Changes the label of a disk, or makes it larger.
    ///
    /// `PUT /services/disks/{disk-name}`, first seen at 2013-11-01; see
    /// [`UPDATE`](super::super::disks::UPDATE).
    fn update(
        &self,
        request: &Incoming,
        disk_name: String,
        body: DiskInput,
    ) -> impl Future<Output = Outcome<Option<Disk>>> + Send {
        let _ = (disk_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Forgets a disk that is attached to nothing, and on request deletes its blob.
    ///
    /// `DELETE /services/disks/{disk-name}`, first seen at 2013-11-01; see
    /// [`DELETE`](super::super::disks::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        disk_name: String,
        options: DeleteOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (disk_name, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct DisksHandler<T>(pub(super) Arc<T>);

impl<T: Disks> Handler for DisksHandler<T> {
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
                    let outcome = Disks::create(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let outcome = Disks::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let disk_name = request.path(0)?;
                    let outcome = Disks::get(&*self.0, request, disk_name);
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let disk_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = Disks::update(&*self.0, request, disk_name, body);
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let disk_name = request.path(0)?;
                    let options = DeleteOptions {
                        comp: request.query_option("comp")?,
                    };
                    let outcome = Disks::delete(&*self.0, request, disk_name, options);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for DiskList {
    type Item = Disk;

    const ITEMS: ItemList<Disk> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
