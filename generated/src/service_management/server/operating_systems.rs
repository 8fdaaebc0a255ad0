// Written by `xms generate` from api-spec/service-management/operating-systems.toml; do not edit.
//! The server's side of *Operating systems*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::operating_systems::{
    OperatingSystem, OperatingSystemFamily, OperatingSystemFamilyList,
    OperatingSystemList, RESOURCE,
};

/// Does what a server does for [`operating_systems`](super::super::operating_systems). A method
/// that is not written refuses.
pub trait OperatingSystems: Send + Sync + 'static {
    /// Lists the versions of the guest operating system that are offered.
    ///
    /// `GET /operatingsystems`, first seen at 2013-11-01; see
    /// [`LIST`](super::super::operating_systems::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<OperatingSystemList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the families of guest operating systems, each with its versions.
    ///
    /// `GET /operatingsystemfamilies`, first seen at 2013-11-01; see
    /// [`LIST_FAMILIES`](super::super::operating_systems::LIST_FAMILIES).
    fn list_families(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<OperatingSystemFamilyList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct OperatingSystemsHandler<T>(pub(super) Arc<T>);

impl<T: OperatingSystems> Handler for OperatingSystemsHandler<T> {
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
                    let outcome = OperatingSystems::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let outcome = OperatingSystems::list_families(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for OperatingSystemList {
    type Item = OperatingSystem;

    const ITEMS: ItemList<OperatingSystem> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}

impl Listing for OperatingSystemFamilyList {
    type Item = OperatingSystemFamily;

    const ITEMS: ItemList<OperatingSystemFamily> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
