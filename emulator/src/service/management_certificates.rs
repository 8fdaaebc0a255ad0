//! Certificates that let their owners manage a subscription.
//!
//! In: public parts with their thumbprints. Out: the same. Nobody is asked for one here.

use xms_runtime::server::{Incoming, Outcome};
use xms_runtime::{Base64Bytes, DateTime};
use xms_services::service_management::management_certificates::{
    AddSubscriptionCertificate, SubscriptionCertificate, SubscriptionCertificateList,
};
use xms_services::service_management::server::ManagementCertificates;

use super::{Service, bad_request, subscription};
use crate::state::certificate::Certificate;
use crate::state::named::Kept;

impl ManagementCertificates for Service {
    async fn add(&self, request: &Incoming, body: AddSubscriptionCertificate) -> Outcome<()> {
        let data = body.data.as_ref().map(Base64Bytes::bytes).transpose();
        let data = data.map_err(|_| bad_request("`SubscriptionCertificateData` is no base64."))?;
        let computed = || data.map(|data| Certificate::from_bytes(data).thumbprint().to_owned());
        let thumbprint = body.thumbprint.filter(|text| !text.is_empty()).or_else(computed);
        let Some(thumbprint) = thumbprint else {
            return Err(bad_request("A certificate has `SubscriptionCertificateData`."));
        };
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        state.world.management_certificates.check_free(owner, &thumbprint)?;
        let mut added = SubscriptionCertificate::new();
        added.public_key = body.public_key;
        added.thumbprint = Some(thumbprint.clone());
        added.data = body.data;
        added.created = Some(DateTime::from(state.now));
        let kept = Kept::new(added, &state.room)?;
        state.world.management_certificates.insert(owner, &thumbprint, kept);
        Ok(().into())
    }

    async fn list(&self, request: &Incoming) -> Outcome<SubscriptionCertificateList> {
        let state = self.shared.read_state();
        let certificates = state.world.management_certificates.of(subscription(request)).cloned();
        Ok(SubscriptionCertificateList::new().certificates(certificates.collect::<Vec<_>>()).into())
    }

    async fn get(&self, request: &Incoming, thumbprint: String) -> Outcome<SubscriptionCertificate> {
        let state = self.shared.read_state();
        Ok(state.world.management_certificates.get(subscription(request), &thumbprint)?.clone().into())
    }

    async fn delete(&self, request: &Incoming, thumbprint: String) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        state.world.management_certificates.get(owner, &thumbprint)?;
        state.world.management_certificates.remove(owner, &thumbprint);
        Ok(().into())
    }
}
