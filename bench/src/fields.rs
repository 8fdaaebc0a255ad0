//! What a version of an extension and a blob have: the same fields for every peer.
//!
//! In: the name of a macro. Out: that macro is called with all fields of one of them: name in Rust, name on the wire, type.
//! Moments are texts here, as structs that are written by hand mostly have them.

/// Hands the fields of a version of an extension to a macro.
macro_rules! image_fields {
    ($then:ident) => {
        $then! {
            provider_name_space "ProviderNameSpace" String,
            type_ "Type" String,
            version "Version" String,
            label "Label" String,
            description "Description" String,
            hosting_resources "HostingResources" String,
            thumbprint_algorithm "ThumbprintAlgorithm" String,
            public_configuration_schema "PublicConfigurationSchema" String,
            private_configuration_schema "PrivateConfigurationSchema" String,
            block_role_upon_failure "BlockRoleUponFailure" bool,
            replication_completed "ReplicationCompleted" bool,
            eula "Eula" String,
            privacy_uri "PrivacyUri" String,
            homepage_uri "HomepageUri" String,
            is_json_extension "IsJsonExtension" bool,
            company_name "CompanyName" String,
            supported_os "SupportedOS" String,
            published_date "PublishedDate" String,
        }
    };
}

/// Hands the properties of a blob to a macro; those of all kinds of blobs, of which the document has some.
macro_rules! property_fields {
    ($then:ident) => {
        $then! {
            creation_time "Creation-Time" String,
            last_modified "Last-Modified" String,
            etag "Etag" String,
            content_length "Content-Length" i64,
            content_type "Content-Type" String,
            content_encoding "Content-Encoding" String,
            content_language "Content-Language" String,
            content_md_5 "Content-MD5" String,
            content_disposition "Content-Disposition" String,
            cache_control "Cache-Control" String,
            x_ms_blob_sequence_number "x-ms-blob-sequence-number" i64,
            blob_type "BlobType" String,
            lease_status "LeaseStatus" String,
            lease_state "LeaseState" String,
            lease_duration "LeaseDuration" String,
            copy_id "CopyId" String,
            copy_status "CopyStatus" String,
            copy_source "CopySource" String,
            copy_progress "CopyProgress" String,
            copy_completion_time "CopyCompletionTime" String,
            copy_status_description "CopyStatusDescription" String,
            server_encrypted "ServerEncrypted" bool,
            incremental_copy "IncrementalCopy" bool,
            destination_snapshot "DestinationSnapshot" String,
            deleted_time "DeletedTime" String,
            remaining_retention_days "RemainingRetentionDays" i32,
            access_tier "AccessTier" String,
            access_tier_inferred "AccessTierInferred" bool,
            archive_status "ArchiveStatus" String,
            customer_provided_key_sha_256 "CustomerProvidedKeySha256" String,
            encryption_scope "EncryptionScope" String,
            access_tier_change_time "AccessTierChangeTime" String,
            tag_count "TagCount" i32,
            expiry_time "Expiry-Time" String,
            sealed "Sealed" bool,
            rehydrate_priority "RehydratePriority" String,
            last_access_time "LastAccessTime" String,
            immutability_policy_until_date "ImmutabilityPolicyUntilDate" String,
            immutability_policy_mode "ImmutabilityPolicyMode" String,
            legal_hold "LegalHold" bool,
        }
    };
}

pub(crate) use {image_fields, property_fields};
