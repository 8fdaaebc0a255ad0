// Written by `xms generate` from api/greenhouse/address.toml; do not edit.
//! The server's side of *Pots*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::address::{EmptyOptions, Planter, PotAddress, RESOURCE};

/// Does what a server does for [`address`](super::super::address). A method that is not written
/// refuses.
pub trait Address: Send + Sync + 'static {
    /// Reads a pot.
    ///
    /// `GET /houses/{wing}/pots/{pot-label}`, `GET /houses/{wing}/benches/{bench}/{pot-number}` or
    /// `GET /houses/{wing}/newest`, since 2013-01-01; see [`GET`](super::super::address::GET).
    fn get(
        &self,
        request: &Incoming,
        wing: String,
        address: PotAddress,
    ) -> impl Future<Output = Outcome<Planter>> + Send {
        let _ = (wing, address);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Throws the plant away.
    ///
    /// `POST /houses/{wing}/pots/{pot-label}`, `POST /houses/{wing}/benches/{bench}/{pot-number}/`
    /// or `POST /houses/{wing}/newest`, since 2013-01-01; see
    /// [`EMPTY`](super::super::address::EMPTY).
    fn empty(
        &self,
        request: &Incoming,
        wing: String,
        address: PotAddress,
        options: EmptyOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (wing, address, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct AddressHandler<T>(pub(super) Arc<T>);

impl<T: Address> Handler for AddressHandler<T> {
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
                    let wing = request.path(0)?;
                    let address = match request.address() {
                        0 => {
                            PotAddress::Label {
                                pot_label: request.path(1)?,
                            }
                        }
                        1 => {
                            PotAddress::Place {
                                bench: request.path(1)?,
                                pot_number: request.path(2)?,
                            }
                        }
                        _ => PotAddress::Newest,
                    };
                    let outcome = Address::get(&*self.0, request, wing, address);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let wing = request.path(0)?;
                    let address = match request.address() {
                        0 => {
                            PotAddress::Label {
                                pot_label: request.path(1)?,
                            }
                        }
                        1 => {
                            PotAddress::Place {
                                bench: request.path(1)?,
                                pot_number: request.path(2)?,
                            }
                        }
                        _ => PotAddress::Newest,
                    };
                    let options = EmptyOptions {
                        keep_soil: request.query_option("keep-soil")?,
                    };
                    let outcome = Address::empty(
                        &*self.0,
                        request,
                        wing,
                        address,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
