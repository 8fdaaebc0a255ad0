// Written by `xms generate` from api-spec/service-management/storage-accounts.toml; do not edit.
//! Storage accounts.
//!
//! Storage accounts: where blobs, queues and tables lie, and the keys to them.
//!
//! This API makes storage accounts and hands out their keys. What is stored in them is reached at
//! the account's own endpoints, with another API.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE`] | `POST /services/storageservices` | since 2011-06-01 |
//! | [`LIST`] | `GET /services/storageservices` | first seen at 2013-03-01 |
//! | [`GET_PROPERTIES`] | `GET /services/storageservices/{storage-account-name}` | since 2009-10-01 |
//! | [`UPDATE`] | `PUT /services/storageservices/{storage-account-name}` | since 2011-06-01 |
//! | [`DELETE`] | `DELETE /services/storageservices/{storage-account-name}` | first seen at 2013-03-01 |
//! | [`CHECK_NAME_AVAILABILITY`] | `GET /services/storageservices/operations/isavailable/{storage-account-name}` | first seen at 2013-03-01 |
//! | [`GET_KEYS`] | `GET /services/storageservices/{storage-account-name}/keys` | since 2009-10-01 |
//! | [`REGENERATE_KEYS`] | `POST /services/storageservices/{storage-account-name}/keys` | first seen at 2013-03-01 |
//! | [`VALIDATE_MIGRATION`] | `POST /services/storageservices/{storage-account-name}/migration` | first seen at 2016-03-01 |
//! | [`PREPARE_MIGRATION`] | `POST /services/storageservices/{storage-account-name}/migration` | first seen at 2016-03-01 |
//! | [`COMMIT_MIGRATION`] | `POST /services/storageservices/{storage-account-name}/migration` | first seen at 2016-03-01 |
//! | [`ABORT_MIGRATION`] | `POST /services/storageservices/{storage-account-name}/migration` | first seen at 2016-03-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};
use super::cloud_services::AvailabilityResponse;
use super::migrations::ValidationMessageList;

pub use super::elements::storage_accounts::*;

/// Creates a storage account in a region or an affinity group.
///
/// Create Storage Account: `POST /services/storageservices`, since 2011-06-01, long-running. Takes
/// [`CreateStorageService`]. Answers 202. See also
/// [`storage-accounts.check-name-availability`](CHECK_NAME_AVAILABILITY),
/// [`storage-accounts.get-properties`](GET_PROPERTIES), [`locations.list`](super::locations::LIST).
///
/// Give either `Location` or `AffinityGroup`. The account can be used when the operation is done;
/// its endpoints may take some minutes more until the DNS knows them.
///
/// For example, *with copies in a second region* (2015-04-01):
///
/// ````xml
/// <CreateStorageServiceInput xmlns="http://schemas.microsoft.com/windowsazure">
///   <ServiceName>contosodisks</ServiceName>
///   <Description>Disks of the shop</Description>
///   <Label>RGlza3M=</Label>
///   <Location>West US</Location>
///   <ExtendedProperties>
///     <ExtendedProperty>
///       <Name>team</Name>
///       <Value>blue</Value>
///     </ExtendedProperty>
///   </ExtendedProperties>
///   <AccountType>Standard_GRS</AccountType>
/// </CreateStorageServiceInput>
/// ````
pub static CREATE: Operation = Operation {
    id: "storage-accounts.create",
    title: "Create Storage Account",
    method: Method::Post,
    path: "/services/storageservices",
    body: Body::Element(CreateStorageService::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2011_06_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the storage accounts of the subscription, without their keys.
///
/// List Storage Accounts: `GET /services/storageservices`, first seen at 2013-03-01. Answers 200
/// with [`StorageServiceList`]. See also [`storage-accounts.get-properties`](GET_PROPERTIES),
/// [`storage-accounts.get-keys`](GET_KEYS).
///
/// Source: oldest .NET client.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <StorageServices xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <StorageService>
///     <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/storageservices/contosodisks</Url>
///     <ServiceName>contosodisks</ServiceName>
///     <StorageServiceProperties>
///       <Description i:nil="true"/>
///       <Location>West US</Location>
///       <Label>RGlza3M=</Label>
///       <Status>Created</Status>
///       <Endpoints>
///         <Endpoint>https://contosodisks.blob.core.windows.net/</Endpoint>
///         <Endpoint>https://contosodisks.queue.core.windows.net/</Endpoint>
///         <Endpoint>https://contosodisks.table.core.windows.net/</Endpoint>
///       </Endpoints>
///       <GeoPrimaryRegion>West US</GeoPrimaryRegion>
///       <StatusOfPrimary>Available</StatusOfPrimary>
///       <GeoSecondaryRegion/>
///       <CreationTime>2015-03-02T10:20:30Z</CreationTime>
///       <CustomDomains/>
///       <AccountType>Standard_LRS</AccountType>
///     </StorageServiceProperties>
///     <ExtendedProperties>
///       <ExtendedProperty>
///         <Name>team</Name>
///         <Value>blue</Value>
///       </ExtendedProperty>
///     </ExtendedProperties>
///     <Capabilities>
///       <Capability>PersistentVMRole</Capability>
///     </Capabilities>
///   </StorageService>
/// </StorageServices>
/// ````
pub static LIST: Operation = Operation {
    id: "storage-accounts.list",
    title: "List Storage Accounts",
    method: Method::Get,
    path: "/services/storageservices",
    responses: &[ExpectedResponse::new(200, Body::Element(StorageServiceList::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2013_03_01),
    ..Operation::BASE
};

/// Reads what is known of a storage account, without its keys.
///
/// Get Storage Account Properties: `GET /services/storageservices/{storage-account-name}`, since
/// 2009-10-01. Answers 200 with [`StorageService`]. See also [`storage-accounts.list`](LIST),
/// [`storage-accounts.update`](UPDATE).
///
/// In the path:
///
/// - `storage-account-name`: The storage account; the first part of its endpoints.
///
/// For example, *one that is copied to a second region* (2014-05-01):
///
/// ````xml
/// <StorageService xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/storageservices/contosodisks</Url>
///   <ServiceName>contosodisks</ServiceName>
///   <StorageServiceProperties>
///     <Description>Disks of the shop</Description>
///     <AffinityGroup>build</AffinityGroup>
///     <Label>RGlza3M=</Label>
///     <Status>Created</Status>
///     <Endpoints>
///       <Endpoint>https://contosodisks.blob.core.windows.net/</Endpoint>
///     </Endpoints>
///     <GeoReplicationEnabled>true</GeoReplicationEnabled>
///     <GeoPrimaryRegion>West US</GeoPrimaryRegion>
///     <StatusOfPrimary>Available</StatusOfPrimary>
///     <LastGeoFailoverTime>2014-05-02T10:20:30Z</LastGeoFailoverTime>
///     <GeoSecondaryRegion>East US</GeoSecondaryRegion>
///     <StatusOfSecondary>Available</StatusOfSecondary>
///     <SecondaryReadEnabled>true</SecondaryReadEnabled>
///     <SecondaryEndpoints>
///       <Endpoint>https://contosodisks-secondary.blob.core.windows.net/</Endpoint>
///     </SecondaryEndpoints>
///     <CustomDomains>
///       <CustomDomain>
///         <Name>files.contoso.example</Name>
///         <UseSubDomainName>false</UseSubDomainName>
///       </CustomDomain>
///     </CustomDomains>
///   </StorageServiceProperties>
///   <ExtendedProperties/>
/// </StorageService>
/// ````
pub static GET_PROPERTIES: Operation = Operation {
    id: "storage-accounts.get-properties",
    title: "Get Storage Account Properties",
    method: Method::Get,
    path: "/services/storageservices/{storage-account-name}",
    path_parameters: &[Parameter::new("storage-account-name", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(StorageService::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    ..Operation::BASE
};

/// Changes description, label, kind or extended properties of a storage account.
///
/// Update Storage Account: `PUT /services/storageservices/{storage-account-name}`, since
/// 2011-06-01. Takes [`UpdateStorageService`]. Answers 200. See also
/// [`storage-accounts.get-properties`](GET_PROPERTIES).
///
/// What is left out stays as it is, but for extended properties: those that are given replace all
/// that there were. `AccountType` cannot be changed to or from `Standard_ZRS` and `Premium_LRS`.
///
/// In the path:
///
/// - `storage-account-name`: The storage account; the first part of its endpoints.
///
/// For example, *another kind* (2015-04-01):
///
/// ````xml
/// <UpdateStorageServiceInput xmlns="http://schemas.microsoft.com/windowsazure">
///   <Description>Disks of the shop</Description>
///   <Label>RGlza3M=</Label>
///   <ExtendedProperties>
///     <ExtendedProperty>
///       <Name>team</Name>
///       <Value>green</Value>
///     </ExtendedProperty>
///   </ExtendedProperties>
///   <AccountType>Standard_RAGRS</AccountType>
/// </UpdateStorageServiceInput>
/// ````
pub static UPDATE: Operation = Operation {
    id: "storage-accounts.update",
    title: "Update Storage Account",
    method: Method::Put,
    path: "/services/storageservices/{storage-account-name}",
    path_parameters: &[Parameter::new("storage-account-name", Kind::String).required()],
    body: Body::Element(UpdateStorageService::SHAPE),
    availability: Availability::ALWAYS.since(version::V2011_06_01),
    ..Operation::BASE
};

/// Deletes a storage account with all that is stored in it.
///
/// Delete Storage Account: `DELETE /services/storageservices/{storage-account-name}`, first seen at
/// 2013-03-01. Answers 200. See also [`disks.list`](super::disks::LIST),
/// [`os-images.list`](super::os_images::LIST).
///
/// An account in which disks or images of virtual machines lie is not deleted.
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `storage-account-name`: The storage account; the first part of its endpoints.
pub static DELETE: Operation = Operation {
    id: "storage-accounts.delete",
    title: "Delete Storage Account",
    method: Method::Delete,
    path: "/services/storageservices/{storage-account-name}",
    path_parameters: &[Parameter::new("storage-account-name", Kind::String).required()],
    availability: Availability::ALWAYS.seen(version::V2013_03_01),
    ..Operation::BASE
};

/// Tells whether a storage account can be called so.
///
/// Check Storage Account Name Availability:
/// `GET /services/storageservices/operations/isavailable/{storage-account-name}`, first seen at
/// 2013-03-01. Answers 200 with [`AvailabilityResponse`]. See also
/// [`storage-accounts.create`](CREATE).
///
/// Names have 3 to 24 lower case letters and digits, and are taken or free for all subscriptions
/// together.
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `storage-account-name`: The storage account; the first part of its endpoints.
///
/// For example, *taken* (2015-04-01):
///
/// ````xml
/// <AvailabilityResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Result>false</Result>
///   <Reason>The name is already taken.</Reason>
/// </AvailabilityResponse>
/// ````
pub static CHECK_NAME_AVAILABILITY: Operation = Operation {
    id: "storage-accounts.check-name-availability",
    title: "Check Storage Account Name Availability",
    method: Method::Get,
    path: "/services/storageservices/operations/isavailable/{storage-account-name}",
    path_parameters: &[Parameter::new("storage-account-name", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(AvailabilityResponse::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2013_03_01),
    ..Operation::BASE
};

/// Reads the two keys with which everything in a storage account can be read and changed.
///
/// Get Storage Account Keys: `GET /services/storageservices/{storage-account-name}/keys`, since
/// 2009-10-01. Answers 200 with [`StorageServiceWithKeys`]. See also
/// [`storage-accounts.regenerate-keys`](REGENERATE_KEYS).
///
/// In the path:
///
/// - `storage-account-name`: The storage account; the first part of its endpoints.
///
/// For example, *both* (2015-04-01):
///
/// ````xml
/// <StorageService xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/storageservices/contosodisks</Url>
///   <StorageServiceKeys>
///     <Primary>cHJpbWFyeSBrZXk=</Primary>
///     <Secondary>c2Vjb25kYXJ5IGtleQ==</Secondary>
///   </StorageServiceKeys>
/// </StorageService>
/// ````
pub static GET_KEYS: Operation = Operation {
    id: "storage-accounts.get-keys",
    title: "Get Storage Account Keys",
    method: Method::Get,
    path: "/services/storageservices/{storage-account-name}/keys",
    path_parameters: &[Parameter::new("storage-account-name", Kind::String).required()],
    responses: &[
        ExpectedResponse::new(200, Body::Element(StorageServiceWithKeys::SHAPE)),
    ],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    ..Operation::BASE
};

/// Replaces one of the two keys of a storage account, and reads both.
///
/// Regenerate Storage Account Keys: `POST /services/storageservices/{storage-account-name}/keys`,
/// first seen at 2013-03-01. Takes [`RegenerateKeys`]. Answers 200 with [`StorageServiceWithKeys`].
/// See also [`storage-accounts.get-keys`](GET_KEYS).
///
/// The replaced key is worth nothing from then on. Clients that use the other key meanwhile do not
/// notice: change them to it first.
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `storage-account-name`: The storage account; the first part of its endpoints.
///
/// In the query:
///
/// - `action=regenerate`
///
/// For example, *the primary key* (2015-04-01):
///
/// ````xml
/// <RegenerateKeys xmlns="http://schemas.microsoft.com/windowsazure">
///   <KeyType>Primary</KeyType>
/// </RegenerateKeys>
/// ````
///
/// ````xml
/// <StorageService xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/storageservices/contosodisks</Url>
///   <StorageServiceKeys>
///     <Primary>YW5vdGhlciBwcmltYXJ5IGtleQ==</Primary>
///     <Secondary>c2Vjb25kYXJ5IGtleQ==</Secondary>
///   </StorageServiceKeys>
/// </StorageService>
/// ````
pub static REGENERATE_KEYS: Operation = Operation {
    id: "storage-accounts.regenerate-keys",
    title: "Regenerate Storage Account Keys",
    method: Method::Post,
    path: "/services/storageservices/{storage-account-name}/keys",
    path_parameters: &[Parameter::new("storage-account-name", Kind::String).required()],
    query: &[Parameter::constant("action", "regenerate")],
    body: Body::Element(RegenerateKeys::SHAPE),
    responses: &[
        ExpectedResponse::new(200, Body::Element(StorageServiceWithKeys::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2013_03_01),
    ..Operation::BASE
};

/// Tells what stands in the way of moving a storage account to Resource Manager.
///
/// Validate Storage Account Migration:
/// `POST /services/storageservices/{storage-account-name}/migration`, first seen at 2016-03-01.
/// Answers 200 with [`ValidationMessageList`]. See also
/// [`storage-accounts.prepare-migration`](PREPARE_MIGRATION).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `storage-account-name`: The storage account; the first part of its endpoints.
///
/// In the query:
///
/// - `comp=validate`
///
/// For example, *an image is in the way* (2016-03-01):
///
/// ````xml
/// <ValidationMessages xmlns="http://schemas.microsoft.com/windowsazure">
///   <ValidationMessage>
///     <ResourceType>StorageAccount</ResourceType>
///     <ResourceName>contosodisks</ResourceName>
///     <Category>Error</Category>
///     <Message>The storage account holds the image web-front.</Message>
///   </ValidationMessage>
/// </ValidationMessages>
/// ````
pub static VALIDATE_MIGRATION: Operation = Operation {
    id: "storage-accounts.validate-migration",
    title: "Validate Storage Account Migration",
    method: Method::Post,
    path: "/services/storageservices/{storage-account-name}/migration",
    path_parameters: &[Parameter::new("storage-account-name", Kind::String).required()],
    query: &[Parameter::constant("comp", "validate")],
    responses: &[
        ExpectedResponse::new(200, Body::Element(ValidationMessageList::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2016_03_01),
    ..Operation::BASE
};

/// Makes a storage account ready to be moved to Resource Manager; it can be looked at there
/// afterwards.
///
/// Prepare Storage Account Migration:
/// `POST /services/storageservices/{storage-account-name}/migration`, first seen at 2016-03-01,
/// long-running. Answers 202. See also [`storage-accounts.commit-migration`](COMMIT_MIGRATION),
/// [`storage-accounts.abort-migration`](ABORT_MIGRATION).
///
/// Until the migration is committed or aborted, the account cannot be changed.
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `storage-account-name`: The storage account; the first part of its endpoints.
///
/// In the query:
///
/// - `comp=prepare`
pub static PREPARE_MIGRATION: Operation = Operation {
    id: "storage-accounts.prepare-migration",
    title: "Prepare Storage Account Migration",
    method: Method::Post,
    path: "/services/storageservices/{storage-account-name}/migration",
    path_parameters: &[Parameter::new("storage-account-name", Kind::String).required()],
    query: &[Parameter::constant("comp", "prepare")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2016_03_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Moves a prepared storage account to Resource Manager; this API does not have it any more.
///
/// Commit Storage Account Migration:
/// `POST /services/storageservices/{storage-account-name}/migration`, first seen at 2016-03-01,
/// long-running. Answers 202. See also [`storage-accounts.prepare-migration`](PREPARE_MIGRATION).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `storage-account-name`: The storage account; the first part of its endpoints.
///
/// In the query:
///
/// - `comp=commit`
pub static COMMIT_MIGRATION: Operation = Operation {
    id: "storage-accounts.commit-migration",
    title: "Commit Storage Account Migration",
    method: Method::Post,
    path: "/services/storageservices/{storage-account-name}/migration",
    path_parameters: &[Parameter::new("storage-account-name", Kind::String).required()],
    query: &[Parameter::constant("comp", "commit")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2016_03_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Takes back what was prepared for moving a storage account; it is as it was.
///
/// Abort Storage Account Migration:
/// `POST /services/storageservices/{storage-account-name}/migration`, first seen at 2016-03-01,
/// long-running. Answers 202. See also [`storage-accounts.prepare-migration`](PREPARE_MIGRATION).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `storage-account-name`: The storage account; the first part of its endpoints.
///
/// In the query:
///
/// - `comp=abort`
pub static ABORT_MIGRATION: Operation = Operation {
    id: "storage-accounts.abort-migration",
    title: "Abort Storage Account Migration",
    method: Method::Post,
    path: "/services/storageservices/{storage-account-name}/migration",
    path_parameters: &[Parameter::new("storage-account-name", Kind::String).required()],
    query: &[Parameter::constant("comp", "abort")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2016_03_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "storage-accounts",
    title: "Storage accounts",
    operations: &[
        &CREATE,
        &LIST,
        &GET_PROPERTIES,
        &UPDATE,
        &DELETE,
        &CHECK_NAME_AVAILABILITY,
        &GET_KEYS,
        &REGENERATE_KEYS,
        &VALIDATE_MIGRATION,
        &PREPARE_MIGRATION,
        &COMMIT_MIGRATION,
        &ABORT_MIGRATION,
    ],
    shapes: &[
        CreateStorageService::SHAPE,
        UpdateStorageService::SHAPE,
        RegenerateKeys::SHAPE,
        StorageServiceList::SHAPE,
        StorageService::SHAPE,
        StorageServiceProperties::SHAPE,
        CustomDomain::SHAPE,
        StorageServiceWithKeys::SHAPE,
        StorageServiceKeys::SHAPE,
    ],
    enums: &[
        StorageAccountType::TABLE,
        StorageAccountStatus::TABLE,
        GeoRegionStatus::TABLE,
        StorageKeyType::TABLE,
    ],
    ..Resource::BASE
};
