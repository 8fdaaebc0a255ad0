//! Extensions of a cloud service.

use std::sync::Arc;

use xms_runtime::Secret;
use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::extensions::{AddExtension, Extension, ExtensionList};
use xms_services::service_management::server::Extensions;

use super::{Service, bad_request, check_base64, cloud_service, conflict, not_found, subscription};
use crate::state::certificate::Certificate;
use crate::state::extension::AddedExtension;
use crate::state::number::Selector;

impl Extensions for Service {
    async fn add(&self, request: &Incoming, name: String, body: AddExtension) -> Outcome<()> {
        if body.id.is_empty() {
            return Err(bad_request("An extension needs an `Id`."));
        }
        let selector = Selector::parse(body.version.as_deref().unwrap_or_default())
            .ok_or_else(|| bad_request("`Version` is `*`, `X.*` or `X.Y`."))?;
        check_base64("PublicConfiguration", body.public_configuration.as_ref())?;
        check_base64("PrivateConfiguration", body.private_configuration.as_ref().map(Secret::expose))?;
        let certificate = match body.thumbprint.as_deref().filter(|thumbprint| !thumbprint.is_empty()) {
            Some(_) => None,
            None => Some(
                Certificate::generate(format!("{name}-{}", body.id))
                    .map_err(|error| request.failure(format!("no certificate could be made: {error}")))?,
            ),
        };
        let mut state = self.shared.write_state();
        let id = body.id.clone();
        if cloud_service(&state, request, &name)?.extension(&id).is_some() {
            return Err(conflict(format!("The cloud service has an extension `{id}` already.")));
        }
        let identity = (body.provider_name_space.clone(), body.kind.clone());
        let image = state.world.images.select(&identity, &selector, subscription(request)).ok_or_else(|| {
            let version = body.version.as_deref().filter(|text| !text.is_empty()).unwrap_or("*");
            not_found(format!("There is no extension `{}` `{}` with version `{version}`.", identity.0, identity.1))
        })?;
        let added = AddedExtension::new(body, image, certificate.map(Arc::new), &state.room)?;
        self.change_cloud_service(&mut state, request, name, move |service| service.add_extension(added))?;
        Ok(().into())
    }

    async fn get(&self, request: &Incoming, name: String, id: String) -> Outcome<Extension> {
        let state = self.shared.read_state();
        let extension = cloud_service(&state, request, &name)?.extension(&id);
        let extension = extension.ok_or_else(|| not_found(format!("The extension `{id}` does not exist.")))?;
        Ok(Arc::clone(extension.answer()).into())
    }

    async fn list(&self, request: &Incoming, name: String) -> Outcome<ExtensionList> {
        let state = self.shared.read_state();
        Ok(cloud_service(&state, request, &name)?.list_extensions().into())
    }

    async fn delete(&self, request: &Incoming, name: String, id: String) -> Outcome<()> {
        let mut state = self.shared.write_state();
        if cloud_service(&state, request, &name)?.extension(&id).is_none() {
            return Err(not_found(format!("The extension `{id}` does not exist.")));
        }
        self.change_cloud_service(&mut state, request, name, move |service| service.remove_extension(&id))?;
        Ok(().into())
    }
}
