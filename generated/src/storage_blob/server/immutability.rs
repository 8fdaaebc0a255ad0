// Written by `xms generate` from api-spec/storage-blob/immutability.toml; do not edit.
//! The server's side of *Immutability*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{DateTime, Resource};
use ::xms_runtime::server::{
    BoxFuture, Content, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::immutability::{
    DeletePolicyOptions, RESOURCE, SetLegalHoldHeaders, SetLegalHoldOptions,
    SetPolicyHeaders, SetPolicyOptions,
};

/// Does what a server does for [`immutability`](super::super::immutability). A method that is not
/// written refuses.
pub trait Immutability: Send + Sync + 'static {
    /// Keeps a blob from being changed or deleted until a moment.
    ///
    /// `PUT /{container}/{blob+}`, since 2020-06-12; see
    /// [`SET_POLICY`](super::super::immutability::SET_POLICY).
    fn set_policy(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        immutability_policy_until_date: DateTime,
        options: SetPolicyOptions,
    ) -> impl Future<Output = Outcome<SetPolicyHeaders>> + Send {
        let _ = (container, blob, immutability_policy_until_date, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes back an unlocked policy.
    ///
    /// `DELETE /{container}/{blob+}`, since 2020-06-12; see
    /// [`DELETE_POLICY`](super::super::immutability::DELETE_POLICY).
    fn delete_policy(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: DeletePolicyOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (container, blob, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Puts a blob under legal hold, or ends that.
    ///
    /// `PUT /{container}/{blob+}`, since 2020-06-12; see
    /// [`SET_LEGAL_HOLD`](super::super::immutability::SET_LEGAL_HOLD).
    fn set_legal_hold(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        legal_hold: bool,
        options: SetLegalHoldOptions,
    ) -> impl Future<Output = Outcome<SetLegalHoldHeaders>> + Send {
        let _ = (container, blob, legal_hold, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct ImmutabilityHandler<T>(pub(super) Arc<T>);

impl<T: Immutability> Handler for ImmutabilityHandler<T> {
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
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let immutability_policy_until_date = request
                        .header("x-ms-immutability-policy-until-date")?;
                    let options = SetPolicyOptions {
                        version_id: request.query_option("versionid")?,
                        timeout: request.query_option("timeout")?,
                        immutability_policy_mode: request
                            .header_option("x-ms-immutability-policy-mode")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Immutability::set_policy(
                        &*self.0,
                        request,
                        container,
                        blob,
                        immutability_policy_until_date,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let options = DeletePolicyOptions {
                        version_id: request.query_option("versionid")?,
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Immutability::delete_policy(
                        &*self.0,
                        request,
                        container,
                        blob,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let legal_hold = request.header("x-ms-legal-hold")?;
                    let options = SetLegalHoldOptions {
                        version_id: request.query_option("versionid")?,
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Immutability::set_legal_hold(
                        &*self.0,
                        request,
                        container,
                        blob,
                        legal_hold,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Content for SetPolicyHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for SetLegalHoldHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}
