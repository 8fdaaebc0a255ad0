// Written by `xms generate` from api-spec/service-management/extension-images.toml; do not edit.
//! The client's side of *Extension images*.

use ::xms_runtime::client::{Accepted, Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::extension_images::{
    ExtensionImage, ExtensionImageList, ExtensionImageRegistration,
    GET_REPLICATION_STATUS, LIST_AVAILABLE, LIST_PUBLISHED, LIST_VERSIONS, REGISTER,
    ReplicationStatus, ReplicationStatusList, UNREGISTER, UPDATE,
};

/// Calls the operations of [`extension_images`](super::super::extension_images); made by
/// [`ServiceManagement::extension_images`](super::ServiceManagement::extension_images).
#[derive(Clone, Copy, Debug)]
pub struct ExtensionImages<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> ExtensionImages<'a> {
    /// Lists the extensions that can be added to a cloud service.
    ///
    /// `GET /services/extensions`, since 2013-03-01; see [`LIST_AVAILABLE`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.extension_images().list_available().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list_available(&self) -> Call<'static, ExtensionImageList> {
        self.core.call(&LIST_AVAILABLE).build()
    }

    /// Lists the versions of one extension that can be added to a cloud service.
    ///
    /// `GET /services/extensions/{provider-namespace}/{type}`, since 2013-03-01; see
    /// [`LIST_VERSIONS`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// Arguments:
    ///
    /// - `provider-namespace`: The publisher, such as `Microsoft.Windows.Azure.Extensions`.
    /// - `type`: Type of the extension.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .extension_images()
    ///     .list_versions("Fabrikam.Monitoring", "Agent")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list_versions(
        &self,
        provider_namespace: &str,
        kind: &str,
    ) -> Call<'static, ExtensionImageList> {
        self.core.call(&LIST_VERSIONS).path(&provider_namespace).path(&kind).build()
    }

    /// Publishes the first version of an extension.
    ///
    /// `POST /services/extensions`, first seen at 2014-05-01, long-running; see [`REGISTER`].
    ///
    /// ````no_run
    /// # async fn example(
    /// #     client: xms_services::service_management::ServiceManagement,
    /// #     media_link: xms_services::runtime::Uri,
    /// #     public_configuration_schema: xms_services::runtime::Base64Text,
    /// #     private_configuration_schema: xms_services::runtime::Base64Text,
    /// #     sample_config: xms_services::runtime::Base64Text,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::runtime::DateTime;
    /// use xms_services::service_management::extension_images::ExtensionCertificate;
    /// use xms_services::service_management::extension_images::ExtensionEndpoints;
    /// use xms_services::service_management::extension_images::ExtensionImageRegistration;
    /// use xms_services::service_management::extension_images::HostingResource;
    /// use xms_services::service_management::extension_images::InputEndpoint;
    /// use xms_services::service_management::extension_images::InstanceInputEndpoint;
    /// use xms_services::service_management::extension_images::InternalEndpoint;
    /// use xms_services::service_management::extension_images::LocalResource;
    ///
    /// let body = ExtensionImageRegistration::new("Fabrikam.Monitoring", "Agent", "2.1.0.0")
    ///     .label("Fabrikam Agent")
    ///     .hosting_resources([HostingResource::WebRole, HostingResource::WorkerRole])
    ///     .media_link(media_link)
    ///     .certificate(
    ///         ExtensionCertificate::new("LocalMachine")
    ///             .store_name("My")
    ///             .thumbprint_required(true)
    ///             .thumbprint_algorithm("sha1"),
    ///     )
    ///     .endpoints(
    ///         ExtensionEndpoints::new()
    ///             .input_endpoints(vec![InputEndpoint::new("Query", "tcp", 8443, "*")])
    ///             .internal_endpoints(
    ///                 vec![
    ///                     InternalEndpoint::new("Gossip", "tcp", 7400),
    ///                     InternalEndpoint::new("Heartbeat", "udp", 7401)
    ///                 ],
    ///             )
    ///             .instance_input_endpoints(
    ///                 vec![
    ///                     InstanceInputEndpoint::new("Debug", "tcp", "9229", 20000, 20099)
    ///                 ],
    ///             ),
    ///     )
    ///     .public_configuration_schema(public_configuration_schema)
    ///     .private_configuration_schema(private_configuration_schema)
    ///     .description("Collects counters & logs.")
    ///     .publisher_name("Fabrikam")
    ///     .published_date("2015-02-03T10:20:30.1234567Z".parse::<DateTime>()?)
    ///     .local_resources(
    ///         vec![
    ///             LocalResource::new("Buffer").size_in_mb(512), LocalResource::new("State")
    ///         ],
    ///     )
    ///     .block_role_upon_failure(false)
    ///     .is_internal_extension(true)
    ///     .sample_config(sample_config)
    ///     .eula("https://fabrikam.example/eula")
    ///     .privacy_uri("https://fabrikam.example/privacy")
    ///     .homepage_uri("https://fabrikam.example/agent")
    ///     .is_json_extension(false)
    ///     .disallow_major_version_upgrade(true)
    ///     .supported_os("Windows")
    ///     .company_name("Fabrikam")
    ///     .regions(["West US", "North Europe"]);
    /// let status = client.extension_images().register(&body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn register(&self, body: &'a ExtensionImageRegistration) -> Call<'a, Accepted> {
        self.core.call(&REGISTER).body(body).build()
    }

    /// Publishes a further version of a registered extension, or changes where a version is
    /// available.
    ///
    /// `PUT /services/extensions`, first seen at 2014-05-01, long-running; see [`UPDATE`].
    ///
    /// ````no_run
    /// # async fn example(
    /// #     client: xms_services::service_management::ServiceManagement,
    /// #     media_link: xms_services::runtime::Uri,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::extension_images::ExtensionImageRegistration;
    /// use xms_services::service_management::extension_images::HostingResource;
    ///
    /// let body = ExtensionImageRegistration::new("Fabrikam.Monitoring", "Agent", "2.2.0.0")
    ///     .label("Fabrikam Agent")
    ///     .hosting_resources([HostingResource::WebRole, HostingResource::WorkerRole])
    ///     .media_link(media_link)
    ///     .description("Collects counters and logs.")
    ///     .is_internal_extension(false)
    ///     .company_name("Fabrikam")
    ///     .regions(["West US", "North Europe"]);
    /// let status = client.extension_images().update(&body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn update(&self, body: &'a ExtensionImageRegistration) -> Call<'a, Accepted> {
        self.core.call(&UPDATE).body(body).build()
    }

    /// Withdraws one version of an extension.
    ///
    /// `DELETE /services/extensions/{provider-namespace}/{type}/{version}`, first seen at
    /// 2014-05-01, long-running; see [`UNREGISTER`].
    ///
    /// Arguments:
    ///
    /// - `provider-namespace`: The publisher, such as `Microsoft.Windows.Azure.Extensions`.
    /// - `type`: Type of the extension.
    /// - `version`: The version to withdraw, with all four numbers.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .extension_images()
    ///     .unregister("Fabrikam.Monitoring", "Agent", "1.0.0.0")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn unregister(
        &self,
        provider_namespace: &str,
        kind: &str,
        version: &str,
    ) -> Call<'static, Accepted> {
        self.core
            .call(&UNREGISTER)
            .path(&provider_namespace)
            .path(&kind)
            .path(&version)
            .build()
    }

    /// Lists every version of every extension that this subscription has registered, internal ones
    /// included.
    ///
    /// `GET /services/publisherextensions`, first seen at 2015-04-01; see [`LIST_PUBLISHED`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.extension_images().list_published().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list_published(&self) -> Call<'static, ExtensionImageList> {
        self.core.call(&LIST_PUBLISHED).build()
    }

    /// Tells for each region whether a version of an extension has arrived there.
    ///
    /// `GET /services/extensions/{provider-namespace}/{type}/{version}/replicationstatus`, first
    /// seen at 2015-04-01; see [`GET_REPLICATION_STATUS`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// Arguments:
    ///
    /// - `provider-namespace`: The publisher, such as `Microsoft.Windows.Azure.Extensions`.
    /// - `type`: Type of the extension.
    /// - `version`: Version of the extension, with all four numbers.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .extension_images()
    ///     .get_replication_status("Fabrikam.Monitoring", "Agent", "2.2.0.0")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_replication_status(
        &self,
        provider_namespace: &str,
        kind: &str,
        version: &str,
    ) -> Call<'static, ReplicationStatusList> {
        self.core
            .call(&GET_REPLICATION_STATUS)
            .path(&provider_namespace)
            .path(&kind)
            .path(&version)
            .build()
    }
}

impl Page for ExtensionImageList {
    type Item = ExtensionImage;

    const ITEMS: Option<ItemList<ExtensionImage>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<ExtensionImage> {
        self.images
    }
}

impl Page for ReplicationStatusList {
    type Item = ReplicationStatus;

    const ITEMS: Option<ItemList<ReplicationStatus>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<ReplicationStatus> {
        self.statuses
    }
}
