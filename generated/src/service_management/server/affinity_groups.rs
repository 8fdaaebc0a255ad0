// Written by `xms generate` from api-spec/service-management/affinity-groups.toml; do not edit.
//! The server's side of *Affinity groups*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::affinity_groups::{
    AffinityGroup, AffinityGroupList, CreateAffinityGroup, RESOURCE, UpdateAffinityGroup,
};

/// Does what a server does for [`affinity_groups`](super::super::affinity_groups). A method that is
/// not written refuses.
pub trait AffinityGroups: Send + Sync + 'static {
    /// Creates an affinity group in a region.
    ///
    /// `POST /affinitygroups`, since 2011-02-25; see
    /// [`CREATE`](super::super::affinity_groups::CREATE).
    fn create(
        &self,
        request: &Incoming,
        body: CreateAffinityGroup,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the affinity groups of the subscription.
    ///
    /// `GET /affinitygroups`, since 2009-10-01; see [`LIST`](super::super::affinity_groups::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<AffinityGroupList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads an affinity group, with the cloud services and storage accounts that belong to it.
    ///
    /// `GET /affinitygroups/{affinity-group-name}`, first seen at 2013-03-01; see
    /// [`GET_PROPERTIES`](super::super::affinity_groups::GET_PROPERTIES).
    fn get_properties(
        &self,
        request: &Incoming,
        affinity_group_name: String,
    ) -> impl Future<Output = Outcome<AffinityGroup>> + Send {
        let _ = affinity_group_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Replaces label and description of an affinity group.
    ///
    /// `PUT /affinitygroups/{affinity-group-name}`, first seen at 2013-03-01; see
    /// [`UPDATE`](super::super::affinity_groups::UPDATE).
    fn update(
        &self,
        request: &Incoming,
        affinity_group_name: String,
        body: UpdateAffinityGroup,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (affinity_group_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Deletes an affinity group that nothing belongs to.
    ///
    /// `DELETE /affinitygroups/{affinity-group-name}`, first seen at 2013-03-01; see
    /// [`DELETE`](super::super::affinity_groups::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        affinity_group_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = affinity_group_name;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct AffinityGroupsHandler<T>(pub(super) Arc<T>);

impl<T: AffinityGroups> Handler for AffinityGroupsHandler<T> {
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
                    let outcome = AffinityGroups::create(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let outcome = AffinityGroups::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let affinity_group_name = request.path(0)?;
                    let outcome = AffinityGroups::get_properties(
                        &*self.0,
                        request,
                        affinity_group_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let affinity_group_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = AffinityGroups::update(
                        &*self.0,
                        request,
                        affinity_group_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let affinity_group_name = request.path(0)?;
                    let outcome = AffinityGroups::delete(
                        &*self.0,
                        request,
                        affinity_group_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for AffinityGroupList {
    type Item = AffinityGroup;

    const ITEMS: ItemList<AffinityGroup> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
