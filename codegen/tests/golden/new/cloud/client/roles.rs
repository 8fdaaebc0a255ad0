// Written by `xms generate` from api/cloud/roles.toml; do not edit.
//! The client's side of *Roles*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::roles::{ADD, PersistentVmRole};

/// Calls the operations of [`roles`](super::super::roles); made by
/// [`Cloud::roles`](super::Cloud::roles).
#[derive(Clone, Copy, Debug)]
pub struct Roles<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> Roles<'a> {
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles`,
    /// since 2013-03-01; see [`ADD`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The name it was created under.
    /// - `deployment-name`
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::cloud::Cloud) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::cloud::roles::PersistentVmRole;
    /// use xms_services::cloud::roles::PersistentVmRoleExtension;
    ///
    /// let body = PersistentVmRole::new()
    ///     .role_name("web")
    ///     .os_version_nil()
    ///     .groups(vec!["blue".to_owned(), "green".to_owned()])
    ///     .admin_password("correct horse battery")
    ///     .extension(PersistentVmRoleExtension::new().id("agent").state("Enable"));
    /// client.roles().add("contoso", "blue", &body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn add(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        body: &'a PersistentVmRole,
    ) -> Call<'a, ()> {
        self.core
            .call(&ADD)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .body(body)
            .build()
    }
}
