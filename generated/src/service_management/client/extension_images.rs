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
    pub fn register(&self, body: &'a ExtensionImageRegistration) -> Call<'a, Accepted> {
        self.core.call(&REGISTER).body(body).build()
    }

    /// Publishes a further version of a registered extension, or changes where a version is
    /// available.
    ///
    /// `PUT /services/extensions`, first seen at 2014-05-01, long-running; see [`UPDATE`].
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
