// Written by `xms generate` from api-spec/storage-blob/tags.toml; do not edit.
//! The client's side of *Tags*.

use ::xms_runtime::client::{Call, CallBuilder, CallOptions, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::tags::{
    FIND, FIND_IN_CONTAINER, FindInContainerOptions, FindOptions, FoundBlob, FoundBlobs,
    GET, GetOptions, SET, SetOptions, Tag, Tags,
};

/// Calls the operations of [`tags`](super::super::tags); made by
/// [`StorageBlob::tags`](super::StorageBlob::tags).
#[derive(Clone, Copy, Debug)]
pub struct TagsOperations<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> TagsOperations<'a> {
    /// Reads the tags of a blob.
    ///
    /// `GET /{container}/{blob+}`, since 2019-12-12; see [`GET`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// `.options(…)` takes what may be left out: [`GetOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.tags().get("con1", "a/b.txt").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(&self, container: &str, blob: &str) -> Call<'static, Tags, GetOptions> {
        self.core.call(&GET).path(&container).path(&blob).build_with_options()
    }

    /// Writes the tags of a blob; those it had before are gone.
    ///
    /// `PUT /{container}/{blob+}`, since 2019-12-12; see [`SET`].
    ///
    /// `.options(…)` takes what may be left out: [`SetOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::storage_blob::tags::Tag;
    /// use xms_services::storage_blob::tags::Tags;
    ///
    /// let body = Tags::new(vec![Tag::new("k1", "v 1 and-more")]);
    /// client.tags().set("con1", "a/b.txt", &body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set(
        &self,
        container: &str,
        blob: &str,
        body: &'a Tags,
    ) -> Call<'a, (), SetOptions> {
        self.core.call(&SET).path(&container).path(&blob).body(body).build_with_options()
    }

    /// Finds blobs of all containers by their tags, a page at a time.
    ///
    /// `GET /`, since 2019-12-12; see [`FIND`].
    ///
    /// It answers in pages, of which this is the first: `.pages()` reads all, `.items()` what they
    /// hold one by one.
    ///
    /// `.options(…)` takes what may be left out: [`FindOptions`].
    ///
    /// Arguments:
    ///
    /// - `where`: Condition on tags, such as `"project"='xms' AND "done">='2024'`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.tags().find("k1='v1'").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn find(&self, r#where: &str) -> Call<'static, FoundBlobs, FindOptions> {
        self.core.call(&FIND).query("where", &r#where).build_with_options()
    }

    /// Finds blobs of one container by their tags, a page at a time.
    ///
    /// `GET /{container}`, since 2021-04-10; see [`FIND_IN_CONTAINER`].
    ///
    /// It answers in pages, of which this is the first: `.pages()` reads all, `.items()` what they
    /// hold one by one.
    ///
    /// `.options(…)` takes what may be left out: [`FindInContainerOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `where`: Condition on tags, such as `"project"='xms' AND "done">='2024'`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.tags().find_in_container("con1", "k1='v1'").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn find_in_container(
        &self,
        container: &str,
        r#where: &str,
    ) -> Call<'static, FoundBlobs, FindInContainerOptions> {
        self.core
            .call(&FIND_IN_CONTAINER)
            .path(&container)
            .query("where", &r#where)
            .build_with_options()
    }
}

impl CallOptions for GetOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("snapshot", &self.snapshot)
            .query_option("versionid", &self.version_id)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for SetOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("versionid", &self.version_id)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option(
                "Content-MD5",
                &self.content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-content-crc64",
                &self.content_crc64.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for FindOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("marker", &self.marker)
            .query_option("maxresults", &self.max_results)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for FindInContainerOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("marker", &self.marker)
            .query_option("maxresults", &self.max_results)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl Page for Tags {
    type Item = Tag;

    const ITEMS: Option<ItemList<Tag>> = Some(ItemList::new(Self::SHAPE, &[0]));

    fn into_items(self) -> Vec<Tag> {
        self.tag_set
    }
}

impl Page for FoundBlobs {
    type Item = FoundBlob;

    const ITEMS: Option<ItemList<FoundBlob>> = Some(ItemList::new(Self::SHAPE, &[2]));

    fn into_items(self) -> Vec<FoundBlob> {
        self.blobs
    }
}
