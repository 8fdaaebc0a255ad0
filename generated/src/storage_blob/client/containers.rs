// Written by `xms generate` from api-spec/storage-blob/containers.toml; do not edit.
//! The client's side of *Containers*.

use ::xms_runtime::WithHeaders;
use ::xms_runtime::client::{
    Batch, BatchReply, Call, CallBuilder, CallOptions, ClientCore, Error, FromReply,
    Page, RawReply,
};
use ::xms_runtime::xml::ItemList;

use super::super::containers::{
    CREATE, Container, ContainerList, CreateHeaders, CreateOptions, DELETE,
    DeleteOptions, GET_ACCOUNT_INFORMATION, GET_ACL, GET_METADATA, GET_PROPERTIES,
    GetAccountInformationHeaders, GetAccountInformationOptions, GetAclHeaders,
    GetAclOptions, GetMetadataHeaders, GetMetadataOptions, GetPropertiesHeaders,
    GetPropertiesOptions, LIST, ListOptions, RESTORE, RestoreOptions, SET_ACL,
    SET_METADATA, SUBMIT_BATCH, SetAclHeaders, SetAclOptions, SetMetadataHeaders,
    SetMetadataOptions, SubmitBatchOptions,
};
use super::super::storage_common::policies::{SignedIdentifier, SignedIdentifierList};

/// Calls the operations of [`containers`](super::super::containers); made by
/// [`StorageBlob::containers`](super::StorageBlob::containers).
#[derive(Clone, Copy, Debug)]
pub struct Containers<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> Containers<'a> {
    /// Lists the containers of an account, a page at a time.
    ///
    /// `GET /`, since 2009-09-19; see [`LIST`].
    ///
    /// It answers in pages, of which this is the first: `.pages()` reads all, `.items()` what they
    /// hold one by one.
    ///
    /// `.options(…)` takes what may be left out: [`ListOptions`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::storage_blob::containers::ListOptions;
    ///
    /// let answer = client
    ///     .containers()
    ///     .list()
    ///     .options(ListOptions::new().prefix("c").max_results(1))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, ContainerList, ListOptions> {
        self.core.call(&LIST).build_with_options()
    }

    /// Creates an empty container; there must be none of the name, and none that is still being
    /// deleted.
    ///
    /// `PUT /{container}`, since 2009-09-19; see [`CREATE`].
    ///
    /// `.options(…)` takes what may be left out: [`CreateOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client.containers().create("con1").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create(
        &self,
        container: &str,
    ) -> Call<'static, CreateHeaders, CreateOptions> {
        self.core.call(&CREATE).path(&container).build_with_options()
    }

    /// Reads the properties and metadata of a container.
    ///
    /// `GET /{container}`, since 2009-09-19; see [`GET_PROPERTIES`].
    ///
    /// `.options(…)` takes what may be left out: [`GetPropertiesOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client.containers().get_properties("con1").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_properties(
        &self,
        container: &str,
    ) -> Call<'static, GetPropertiesHeaders, GetPropertiesOptions> {
        self.core.call(&GET_PROPERTIES).path(&container).build_with_options()
    }

    /// Reads the metadata of a container.
    ///
    /// `HEAD /{container}`, since 2009-09-19; see [`GET_METADATA`].
    ///
    /// `.options(…)` takes what may be left out: [`GetMetadataOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client.containers().get_metadata("con1").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_metadata(
        &self,
        container: &str,
    ) -> Call<'static, GetMetadataHeaders, GetMetadataOptions> {
        self.core.call(&GET_METADATA).path(&container).build_with_options()
    }

    /// Writes the metadata of a container; what it had before is gone.
    ///
    /// `PUT /{container}`, since 2009-09-19; see [`SET_METADATA`].
    ///
    /// `.options(…)` takes what may be left out: [`SetMetadataOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client.containers().set_metadata("con1").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_metadata(
        &self,
        container: &str,
    ) -> Call<'static, SetMetadataHeaders, SetMetadataOptions> {
        self.core.call(&SET_METADATA).path(&container).build_with_options()
    }

    /// Reads the stored access policies of a container, and what may be read without any
    /// credential.
    ///
    /// `GET /{container}`, since 2009-09-19; see [`GET_ACL`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// `.options(…)` takes what may be left out: [`GetAclOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.containers().get_acl("con1").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_acl(
        &self,
        container: &str,
    ) -> Call<'static, WithHeaders<SignedIdentifierList, GetAclHeaders>, GetAclOptions> {
        self.core.call(&GET_ACL).path(&container).build_with_options()
    }

    /// Writes the stored access policies of a container, and what may be read without any
    /// credential.
    ///
    /// `PUT /{container}`, since 2009-09-19; see [`SET_ACL`].
    ///
    /// `.options(…)` takes what may be left out: [`SetAclOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::runtime::DateTime;
    /// use xms_services::storage_blob::containers::PublicAccess;
    /// use xms_services::storage_blob::containers::SetAclOptions;
    /// use xms_services::storage_common::policies::AccessPolicy;
    /// use xms_services::storage_common::policies::SignedIdentifier;
    /// use xms_services::storage_common::policies::SignedIdentifierList;
    ///
    /// let body = SignedIdentifierList::new()
    ///     .policies(
    ///         vec![
    ///             SignedIdentifier::new("MTIz").access_policy(AccessPolicy::new()
    ///             .start("2026-01-01T00:00:00.0000000Z".parse:: < DateTime > () ?)
    ///             .expiry("2027-01-01T00:00:00.0000000Z".parse:: < DateTime > () ?)
    ///             .permission("rwd"))
    ///         ],
    ///     );
    /// let headers = client
    ///     .containers()
    ///     .set_acl("con1", &body)
    ///     .options(SetAclOptions::new().blob_public_access(PublicAccess::Container))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_acl(
        &self,
        container: &str,
        body: impl Into<Option<&'a SignedIdentifierList>>,
    ) -> Call<'a, SetAclHeaders, SetAclOptions> {
        self.core
            .call(&SET_ACL)
            .path(&container)
            .body_option(body.into())
            .build_with_options()
    }

    /// Marks a container and its blobs for deletion; nobody sees them any more.
    ///
    /// `DELETE /{container}`, since 2009-09-19; see [`DELETE`].
    ///
    /// `.options(…)` takes what may be left out: [`DeleteOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// client.containers().delete("con1").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(&self, container: &str) -> Call<'static, (), DeleteOptions> {
        self.core.call(&DELETE).path(&container).build_with_options()
    }

    /// Brings back a container that was deleted and is still kept.
    ///
    /// `PUT /{container}`, since 2019-12-12; see [`RESTORE`].
    ///
    /// `.options(…)` takes what may be left out: [`RestoreOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `x-ms-deleted-container-name`: Name that the container had; it is that of the path.
    /// - `x-ms-deleted-container-version`: Which of the deleted containers of that name, as the
    ///   list tells it.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// client.containers().restore("con1", "con1", "01D60F8BB59A4652").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn restore(
        &self,
        container: &str,
        deleted_container_name: &str,
        deleted_container_version: &str,
    ) -> Call<'static, (), RestoreOptions> {
        self.core
            .call(&RESTORE)
            .path(&container)
            .header("x-ms-deleted-container-name", &deleted_container_name)
            .header("x-ms-deleted-container-version", &deleted_container_version)
            .build_with_options()
    }

    /// Tells what kind of account a container is in; a signature for the container is enough.
    ///
    /// `GET /{container}`, since 2018-03-28; see [`GET_ACCOUNT_INFORMATION`].
    ///
    /// `.options(…)` takes what may be left out: [`GetAccountInformationOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client.containers().get_account_information("con1").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_account_information(
        &self,
        container: &str,
    ) -> Call<'static, GetAccountInformationHeaders, GetAccountInformationOptions> {
        self.core.call(&GET_ACCOUNT_INFORMATION).path(&container).build_with_options()
    }

    /// Carries out many requests of one kind for blobs of one container.
    ///
    /// `POST /{container}`, since 2020-04-08; see [`SUBMIT_BATCH`].
    ///
    /// `.options(…)` takes what may be left out: [`SubmitBatchOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::runtime::client::Batch;
    ///
    /// let batch = Batch::new();
    /// let answer = client.containers().submit_batch("con1", batch).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn submit_batch(
        &self,
        container: &str,
        body: Batch<'a>,
    ) -> Call<'a, BatchReply, SubmitBatchOptions> {
        self.core.call(&SUBMIT_BATCH).path(&container).batch(body).build_with_options()
    }
}

impl CallOptions for ListOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("prefix", &self.prefix)
            .query_option("marker", &self.marker)
            .query_option("maxresults", &self.max_results)
            .query_values("include", &self.include)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for CreateOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-blob-public-access", &self.blob_public_access)
            .header_option(
                "x-ms-default-encryption-scope",
                &self.default_encryption_scope,
            )
            .header_option(
                "x-ms-deny-encryption-scope-override",
                &self.deny_encryption_scope_override,
            )
            .header_option("x-ms-client-request-id", &self.client_request_id)
            .header_values("x-ms-meta-", &self.metadata)
    }
}

impl CallOptions for GetPropertiesOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for GetMetadataOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for SetMetadataOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option("x-ms-client-request-id", &self.client_request_id)
            .header_values("x-ms-meta-", &self.metadata)
    }
}

impl CallOptions for GetAclOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for SetAclOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-blob-public-access", &self.blob_public_access)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for DeleteOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for RestoreOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for GetAccountInformationOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for SubmitBatchOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl Page for ContainerList {
    type Item = Container;

    const ITEMS: Option<ItemList<Container>> = Some(ItemList::new(Self::SHAPE, &[4]));

    fn into_items(self) -> Vec<Container> {
        self.containers
    }
}

impl Page for SignedIdentifierList {
    type Item = SignedIdentifier;

    const ITEMS: Option<ItemList<SignedIdentifier>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<SignedIdentifier> {
        self.policies
    }
}

impl FromReply for CreateHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for GetPropertiesHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for GetMetadataHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for SetMetadataHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for SetAclHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for GetAccountInformationHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}
