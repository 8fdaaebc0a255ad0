//! Instances of roles.
//!
//! In: names of instances, to be begun anew or taken away. Out: nothing but operations: an instance runs again when its
//! operation has ended.

use xms_runtime::server::{ErrorResponse, Incoming, Outcome};
use xms_services::service_management::deployments::{Deployment, DeploymentAddress};
use xms_services::service_management::role_instances::RoleInstanceNames;
use xms_services::service_management::server::RoleInstances;

use super::{Service, not_found};
use crate::state::deployment::set_running;
use crate::state::named::is_called;

impl RoleInstances for Service {
    async fn reboot(
        &self,
        request: &Incoming,
        service: String,
        address: DeploymentAddress,
        name: String,
    ) -> Outcome<()> {
        self.begin_anew(request, service, &address, &name)
    }

    async fn reimage(
        &self,
        request: &Incoming,
        service: String,
        address: DeploymentAddress,
        name: String,
    ) -> Outcome<()> {
        self.begin_anew(request, service, &address, &name)
    }

    async fn rebuild(
        &self,
        request: &Incoming,
        service: String,
        address: DeploymentAddress,
        name: String,
        _: String,
    ) -> Outcome<()> {
        self.begin_anew(request, service, &address, &name)
    }

    async fn delete(
        &self,
        request: &Incoming,
        service: String,
        address: DeploymentAddress,
        body: RoleInstanceNames,
    ) -> Outcome<()> {
        self.change_addressed(request, service, &address, |_, changed| {
            for name in &body.names {
                let place = position(changed, name)?;
                changed.role_instances.remove(place);
            }
            Ok(())
        })
    }
}

impl Service {
    fn begin_anew(&self, request: &Incoming, service: String, address: &DeploymentAddress, name: &str) -> Outcome<()> {
        self.change_addressed(request, service, address, |_, changed| {
            let place = position(changed, name)?;
            set_running(&mut changed.role_instances[place], true, false);
            Ok(())
        })
    }
}

/// Where the instance of that name stands.
fn position(deployment: &Deployment, name: &str) -> Result<usize, ErrorResponse> {
    let found = deployment.role_instances.iter().position(|one| is_called(one.instance_name.as_ref(), name));
    found.ok_or_else(|| not_found(format!("There is no instance `{name}`.")))
}
