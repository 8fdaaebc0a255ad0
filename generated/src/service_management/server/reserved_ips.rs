// Written by `xms generate` from api-spec/service-management/reserved-ips.toml; do not edit.
//! The server's side of *Reserved IP addresses*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::migrations::ValidationMessageList;
use super::super::reserved_ips::{
    CreateReservedIp, RESOURCE, ReservedIp, ReservedIpAssociation, ReservedIpList,
};

/// Does what a server does for [`reserved_ips`](super::super::reserved_ips). A method that is not
/// written refuses.
pub trait ReservedIps: Send + Sync + 'static {
    /// Reserves a public address in a region.
    ///
    /// `POST /services/networking/reservedips`, since 2014-05-01; see
    /// [`CREATE`](super::super::reserved_ips::CREATE).
    fn create(
        &self,
        request: &Incoming,
        body: CreateReservedIp,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the reserved addresses of the subscription.
    ///
    /// `GET /services/networking/reservedips`, first seen at 2013-11-01; see
    /// [`LIST`](super::super::reserved_ips::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<ReservedIpList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads a reserved address, its state, and what uses it.
    ///
    /// `GET /services/networking/reservedips/{reserved-ip-name}`, first seen at 2013-11-01; see
    /// [`GET`](super::super::reserved_ips::GET).
    fn get(
        &self,
        request: &Incoming,
        reserved_ip_name: String,
    ) -> impl Future<Output = Outcome<ReservedIp>> + Send {
        let _ = reserved_ip_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Gives a reserved address back; nothing may use it any more.
    ///
    /// `DELETE /services/networking/reservedips/{reserved-ip-name}`, first seen at 2013-11-01; see
    /// [`DELETE`](super::super::reserved_ips::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        reserved_ip_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = reserved_ip_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Gives a reserved address to a deployment, in the place of the one that it has.
    ///
    /// `POST /services/networking/reservedips/{reserved-ip-name}/operations/associate`, first seen
    /// at 2015-02-01; see [`ASSOCIATE`](super::super::reserved_ips::ASSOCIATE).
    fn associate(
        &self,
        request: &Incoming,
        reserved_ip_name: String,
        body: ReservedIpAssociation,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (reserved_ip_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes a reserved address from a deployment, which gets another one.
    ///
    /// `POST /services/networking/reservedips/{reserved-ip-name}/operations/disassociate`, since
    /// 2015-02-01; see [`DISASSOCIATE`](super::super::reserved_ips::DISASSOCIATE).
    fn disassociate(
        &self,
        request: &Incoming,
        reserved_ip_name: String,
        body: ReservedIpAssociation,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (reserved_ip_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells what stands in the way of moving a reserved address to Resource Manager.
    ///
    /// `POST /services/networking/reservedips/{reserved-ip-name}/migration`, first seen at
    /// 2016-07-01; see [`VALIDATE_MIGRATION`](super::super::reserved_ips::VALIDATE_MIGRATION).
    fn validate_migration(
        &self,
        request: &Incoming,
        reserved_ip_name: String,
    ) -> impl Future<Output = Outcome<ValidationMessageList>> + Send {
        let _ = reserved_ip_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Makes a reserved address ready to be moved to Resource Manager.
    ///
    /// `POST /services/networking/reservedips/{reserved-ip-name}/migration`, first seen at
    /// 2016-07-01; see [`PREPARE_MIGRATION`](super::super::reserved_ips::PREPARE_MIGRATION).
    fn prepare_migration(
        &self,
        request: &Incoming,
        reserved_ip_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = reserved_ip_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Moves a prepared address to Resource Manager; this API does not have it any more.
    ///
    /// `POST /services/networking/reservedips/{reserved-ip-name}/migration`, first seen at
    /// 2016-07-01; see [`COMMIT_MIGRATION`](super::super::reserved_ips::COMMIT_MIGRATION).
    fn commit_migration(
        &self,
        request: &Incoming,
        reserved_ip_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = reserved_ip_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes back what was prepared for moving a reserved address.
    ///
    /// `POST /services/networking/reservedips/{reserved-ip-name}/migration`, first seen at
    /// 2016-07-01; see [`ABORT_MIGRATION`](super::super::reserved_ips::ABORT_MIGRATION).
    fn abort_migration(
        &self,
        request: &Incoming,
        reserved_ip_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = reserved_ip_name;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct ReservedIpsHandler<T>(pub(super) Arc<T>);

impl<T: ReservedIps> Handler for ReservedIpsHandler<T> {
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
                    let outcome = ReservedIps::create(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let outcome = ReservedIps::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let reserved_ip_name = request.path(0)?;
                    let outcome = ReservedIps::get(&*self.0, request, reserved_ip_name);
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let reserved_ip_name = request.path(0)?;
                    let outcome = ReservedIps::delete(
                        &*self.0,
                        request,
                        reserved_ip_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let reserved_ip_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = ReservedIps::associate(
                        &*self.0,
                        request,
                        reserved_ip_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let reserved_ip_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = ReservedIps::disassociate(
                        &*self.0,
                        request,
                        reserved_ip_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let reserved_ip_name = request.path(0)?;
                    let outcome = ReservedIps::validate_migration(
                        &*self.0,
                        request,
                        reserved_ip_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            7 => {
                Box::pin(async move {
                    let reserved_ip_name = request.path(0)?;
                    let outcome = ReservedIps::prepare_migration(
                        &*self.0,
                        request,
                        reserved_ip_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            8 => {
                Box::pin(async move {
                    let reserved_ip_name = request.path(0)?;
                    let outcome = ReservedIps::commit_migration(
                        &*self.0,
                        request,
                        reserved_ip_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            9 => {
                Box::pin(async move {
                    let reserved_ip_name = request.path(0)?;
                    let outcome = ReservedIps::abort_migration(
                        &*self.0,
                        request,
                        reserved_ip_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for ReservedIpList {
    type Item = ReservedIp;

    const ITEMS: ItemList<ReservedIp> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
