//! Certificates from which those of clients of a virtual network are derived.
//!
//! In: certificates, each for the gateway of a virtual network. Out: their thumbprints, and the certificates as they came.

use xms_runtime::server::{Bytes, Incoming, Outcome};
use xms_services::service_management::client_root_certificates::{
    ClientRootCertificate, ClientRootCertificateData, ClientRootCertificateList,
};
use xms_services::service_management::gateway_operations::GatewayOperationAsyncResponse;
use xms_services::service_management::server::ClientRootCertificates;

use super::gateways::started;
use super::named_changes::place;
use super::{Service, bad_request, subscription};
use crate::state::certificate::Certificate;

impl ClientRootCertificates for Service {
    async fn add(
        &self,
        request: &Incoming,
        network: String,
        body: ClientRootCertificateData,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        let data = body.data.bytes().map_err(|_| bad_request("The certificate is no base64."))?;
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        state.world.sites.get(owner, &network)?;
        let place = place(&network, Certificate::from_bytes(data).thumbprint());
        state.world.root_certificates.check_free(owner, &place)?;
        self.put_named(&mut state, request, |world| &mut world.root_certificates, place, body)?;
        Ok(started(request).into())
    }

    async fn list(&self, request: &Incoming, network: String) -> Outcome<ClientRootCertificateList> {
        let state = self.shared.read_state();
        let owner = subscription(request);
        state.world.sites.get(owner, &network)?;
        let all = state.world.root_certificates.under(owner, &network);
        let listed = all.map(|(print, _)| ClientRootCertificate::new().thumbprint(print.to_ascii_uppercase()));
        Ok(ClientRootCertificateList::new().client_root_certificates(listed.collect::<Vec<_>>()).into())
    }

    async fn get(&self, request: &Incoming, network: String, thumbprint: String) -> Outcome<Bytes> {
        let state = self.shared.read_state();
        let known = state.world.root_certificates.get(subscription(request), &place(&network, &thumbprint))?;
        Ok(Bytes::from(known.data.bytes().unwrap_or_default()).into())
    }

    async fn delete(
        &self,
        request: &Incoming,
        network: String,
        thumbprint: String,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        let place = place(&network, &thumbprint);
        state.world.root_certificates.get(owner, &place)?;
        state.world.root_certificates.remove(owner, &place);
        Ok(started(request).into())
    }
}
