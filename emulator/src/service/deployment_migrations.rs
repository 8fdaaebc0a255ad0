//! Migrations of deployments.

use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::deployment_migrations::DeploymentNetworkResource;
use xms_services::service_management::migrations::ValidationMessageList;
use xms_services::service_management::server::DeploymentMigrations;

use super::Service;
use super::deployments::deployment;
use super::migrations::{Step, nothing_found};
use crate::state::operation::Target;

impl DeploymentMigrations for Service {
    async fn validate(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        _: DeploymentNetworkResource,
    ) -> Outcome<ValidationMessageList> {
        nothing_found(deployment(&self.shared.read_state(), request, &service, &name))
    }

    async fn prepare(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        _: DeploymentNetworkResource,
    ) -> Outcome<()> {
        self.migrate_deployment(request, &service, &name, Step::Prepare)
    }

    async fn commit(&self, request: &Incoming, service: String, name: String) -> Outcome<()> {
        self.migrate_deployment(request, &service, &name, Step::Commit)
    }

    async fn abort(&self, request: &Incoming, service: String, name: String) -> Outcome<()> {
        self.migrate_deployment(request, &service, &name, Step::Abort)
    }
}

/// What a migration of a deployment is kept under.
pub(super) fn migration_name(service: &str, name: &str) -> String {
    format!("deployment {service}/{name}")
}

impl Service {
    fn migrate_deployment(&self, request: &Incoming, service: &str, name: &str, step: Step) -> Outcome<()> {
        let mut state = self.shared.write_state();
        deployment(&state, request, service, name)?;
        let target = Target::cloud_service(service);
        self.migrate(&mut state, request, target, migration_name(service, name), step)
    }
}
