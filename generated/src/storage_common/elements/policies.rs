// Written by `xms generate` from api-spec/storage-common/policies.toml; do not edit.
//! Elements and enums of *Access policies*.

use ::xms_runtime::{DateTime, Kind, Limits};

::xms_runtime::record! {
    /// Stored access policies, at most five.
    ///
    /// Element `<SignedIdentifiers>`. Since 2009-09-19. Used by operations of Azure Blob Storage,
    /// Azure Queue Storage.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SIGNED_IDENTIFIER_LIST_SHAPE, "SignedIdentifiers", "")]
    pub struct SignedIdentifierList {
        /// One entry for each policy.
        ///
        /// `<SignedIdentifier>`, any number of times. Since 2009-09-19.
        #[field(0, "SignedIdentifier", Flat(&Kind::Record(SignedIdentifier::SHAPE)))]
        pub policies: Vec<SignedIdentifier>,
    }
}

impl SignedIdentifierList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A stored access policy under the name by which signatures refer to it.
    ///
    /// Element `<SignedIdentifier>`. Since 2009-09-19. Used by operations of Azure Blob Storage,
    /// Azure Queue Storage.
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SIGNED_IDENTIFIER_SHAPE, "SignedIdentifier", "")]
    pub struct SignedIdentifier {
        /// Name of the policy.
        ///
        /// `<Id>`, required. Since 2009-09-19. From 1 to 64 characters.
        #[field(0, "Id", String, required, limits(&Limits::NONE.min(1).max(64)))]
        pub id: String,
        /// What it allows.
        ///
        /// `<AccessPolicy>`. Since 2009-09-19.
        #[field(1, "AccessPolicy", Record(AccessPolicy::SHAPE))]
        pub access_policy: Option<AccessPolicy>,
    }
}

impl SignedIdentifier {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            access_policy: None,
        }
    }
}

::xms_runtime::record! {
    /// What signatures that refer to a policy allow, and when.
    ///
    /// Element `<AccessPolicy>`. Since 2009-09-19. Used by operations of Azure Blob Storage, Azure
    /// Queue Storage.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ACCESS_POLICY_SHAPE, "AccessPolicy", "")]
    pub struct AccessPolicy {
        /// From when; absent: the signature says it.
        ///
        /// `<Start>`. Since 2009-09-19.
        #[field(0, "Start", DateTime)]
        pub start: Option<DateTime>,
        /// Until when; absent: the signature says it.
        ///
        /// `<Expiry>`. Since 2009-09-19.
        #[field(1, "Expiry", DateTime)]
        pub expiry: Option<DateTime>,
        /// One letter for each right, such as `rwd`; absent: the signature says it.
        ///
        /// `<Permission>`. Since 2009-09-19.
        #[field(2, "Permission", String)]
        pub permission: Option<String>,
    }
}

impl AccessPolicy {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
