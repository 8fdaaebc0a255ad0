// Written by `xms generate` from api-spec/storage-blob/tags.toml; do not edit.
//! Elements and enums of *Tags*.

use ::xms_runtime::{Field, Kind, Limits};

use super::super::version;

::xms_runtime::record! {
    /// Everything a blob is tagged with; writing it replaces what was there.
    ///
    /// Element `<Tags>`. Since 2019-12-12. Taken by [`SET`](super::super::tags::SET). Answered by
    /// [`GET`](super::super::tags::GET). Occurs in [`FIND`](super::super::tags::FIND),
    /// [`FIND_IN_CONTAINER`](super::super::tags::FIND_IN_CONTAINER). Used by operations of
    /// [`blobs`](super::super::blobs).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(TAGS_SHAPE, "Tags", "")]
    pub struct Tags {
        /// One entry for each tag, at most ten.
        ///
        /// `<TagSet>` of `<Tag>`, required. Since 2019-12-12.
        #[field(0, "TagSet", List(&Field::new("Tag", Kind::Record(Tag::SHAPE))), required)]
        pub tag_set: Vec<Tag>,
    }
}

impl Tags {
    /// Creates the element from its fields, all of which are required.
    pub fn new(tag_set: impl Into<Vec<Tag>>) -> Self {
        Self { tag_set: tag_set.into() }
    }
}

::xms_runtime::record! {
    /// A key with its value, by which blobs of all containers can be found.
    ///
    /// Element `<Tag>`. Since 2019-12-12. Occurs in every operation of this resource. Used by
    /// operations of [`blobs`](super::super::blobs).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(TAG_SHAPE, "Tag", "")]
    pub struct Tag {
        /// Name of the tag: letters, digits, blanks and `+-./:=_`.
        ///
        /// `<Key>`, required. Since 2019-12-12. From 1 to 128 characters.
        #[field(0, "Key", String, required, limits(&Limits::NONE.min(1).max(128)))]
        pub key: String,
        /// Value of the tag, of the same characters; it may be empty.
        ///
        /// `<Value>`, required. Since 2019-12-12. At most 256 characters.
        #[field(1, "Value", String, required, limits(&Limits::NONE.max(256)))]
        pub value: String,
    }
}

impl Tag {
    /// Creates the element from its fields, all of which are required.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

::xms_runtime::record! {
    /// A page of blobs that were found.
    ///
    /// Element `<EnumerationResults>`. Since 2019-12-12. Answered by
    /// [`FIND`](super::super::tags::FIND),
    /// [`FIND_IN_CONTAINER`](super::super::tags::FIND_IN_CONTAINER).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(FOUND_BLOBS_SHAPE, "FoundBlobs", "", tag("EnumerationResults"))]
    pub struct FoundBlobs {
        /// Address of the service.
        ///
        /// Attribute `ServiceEndpoint`. Since 2019-12-12.
        #[field(0, "ServiceEndpoint", String, attribute)]
        pub service_endpoint: Option<String>,
        /// The condition that was asked for.
        ///
        /// `<Where>`, required. Since 2019-12-12.
        #[field(1, "Where", String, required)]
        pub r#where: String,
        /// One entry for each blob.
        ///
        /// `<Blobs>` of `<Blob>`, required. Since 2019-12-12.
        #[field(
            2,
            "Blobs",
            List(&Field::new("Blob", Kind::Record(FoundBlob::SHAPE))),
            required
        )]
        pub blobs: Vec<FoundBlob>,
        /// Where the next page begins; empty on the last.
        ///
        /// `<NextMarker>`. Since 2019-12-12.
        #[field(3, "NextMarker", String)]
        pub next_marker: Option<String>,
    }
}

impl FoundBlobs {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(r#where: impl Into<String>, blobs: impl Into<Vec<FoundBlob>>) -> Self {
        Self {
            service_endpoint: None,
            r#where: r#where.into(),
            blobs: blobs.into(),
            next_marker: None,
        }
    }
}

::xms_runtime::record! {
    /// A blob that was found.
    ///
    /// Element `<Blob>`. Since 2019-12-12. Occurs in [`FIND`](super::super::tags::FIND),
    /// [`FIND_IN_CONTAINER`](super::super::tags::FIND_IN_CONTAINER).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(FOUND_BLOB_SHAPE, "FoundBlob", "", tag("Blob"))]
    pub struct FoundBlob {
        /// Its path below the container.
        ///
        /// `<Name>`, required. Since 2019-12-12.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// Where it was found.
        ///
        /// `<ContainerName>`, required. Since 2019-12-12.
        #[field(1, "ContainerName", String, required)]
        pub container_name: String,
        /// Value of the tag that was looked for.
        ///
        /// `<TagValue>`. Since 2019-12-12. Gone from 2020-04-08 on.
        #[field(2, "TagValue", String, until(version::V2020_04_08))]
        pub tag_value: Option<String>,
        /// Its tags, as far as the condition names them.
        ///
        /// `<Tags>`. Since 2020-04-08.
        #[field(3, "Tags", Record(Tags::SHAPE), since(version::V2020_04_08))]
        pub tags: Option<Tags>,
    }
}

impl FoundBlob {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>, container_name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            container_name: container_name.into(),
            tag_value: None,
            tags: None,
        }
    }
}
