// Written by `xms generate` from api-spec/service-management/storage-accounts.toml; do not edit.
//! The wire examples of `storage-accounts`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, storage_accounts, version};

#[test]
fn create_with_copies_in_a_second_region() {
    let request = r#"<CreateStorageServiceInput xmlns="http://schemas.microsoft.com/windowsazure">
  <ServiceName>contosodisks</ServiceName>
  <Description>Disks of the shop</Description>
  <Label>RGlza3M=</Label>
  <Location>West US</Location>
  <ExtendedProperties>
    <ExtendedProperty>
      <Name>team</Name>
      <Value>blue</Value>
    </ExtendedProperty>
  </ExtendedProperties>
  <AccountType>Standard_GRS</AccountType>
</CreateStorageServiceInput>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &storage_accounts::CREATE,
        version: version::V2015_04_01,
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn create_the_name_is_taken() {
    let request = r#"<CreateStorageServiceInput xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ServiceName>contosodisks</ServiceName>
  <Description i:nil="true"/>
  <Label>RGlza3M=</Label>
  <AffinityGroup>build</AffinityGroup>
</CreateStorageServiceInput>
"#;
    let response = r#"<Error xmlns="http://schemas.microsoft.com/windowsazure">
  <Code>ConflictError</Code>
  <Message>A storage account named 'contosodisks' already exists.</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &storage_accounts::CREATE,
        version: version::V2015_04_01,
        status: 409,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_one() {
    let response = r#"<StorageServices xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <StorageService>
    <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/storageservices/contosodisks</Url>
    <ServiceName>contosodisks</ServiceName>
    <StorageServiceProperties>
      <Description i:nil="true"/>
      <Location>West US</Location>
      <Label>RGlza3M=</Label>
      <Status>Created</Status>
      <Endpoints>
        <Endpoint>https://contosodisks.blob.core.windows.net/</Endpoint>
        <Endpoint>https://contosodisks.queue.core.windows.net/</Endpoint>
        <Endpoint>https://contosodisks.table.core.windows.net/</Endpoint>
      </Endpoints>
      <GeoPrimaryRegion>West US</GeoPrimaryRegion>
      <StatusOfPrimary>Available</StatusOfPrimary>
      <GeoSecondaryRegion/>
      <CreationTime>2015-03-02T10:20:30Z</CreationTime>
      <CustomDomains/>
      <AccountType>Standard_LRS</AccountType>
    </StorageServiceProperties>
    <ExtendedProperties>
      <ExtendedProperty>
        <Name>team</Name>
        <Value>blue</Value>
      </ExtendedProperty>
    </ExtendedProperties>
    <Capabilities>
      <Capability>PersistentVMRole</Capability>
    </Capabilities>
  </StorageService>
</StorageServices>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &storage_accounts::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_properties_one_that_is_copied_to_a_second_region() {
    let response = r#"<StorageService xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/storageservices/contosodisks</Url>
  <ServiceName>contosodisks</ServiceName>
  <StorageServiceProperties>
    <Description>Disks of the shop</Description>
    <AffinityGroup>build</AffinityGroup>
    <Label>RGlza3M=</Label>
    <Status>Created</Status>
    <Endpoints>
      <Endpoint>https://contosodisks.blob.core.windows.net/</Endpoint>
    </Endpoints>
    <GeoReplicationEnabled>true</GeoReplicationEnabled>
    <GeoPrimaryRegion>West US</GeoPrimaryRegion>
    <StatusOfPrimary>Available</StatusOfPrimary>
    <LastGeoFailoverTime>2014-05-02T10:20:30Z</LastGeoFailoverTime>
    <GeoSecondaryRegion>East US</GeoSecondaryRegion>
    <StatusOfSecondary>Available</StatusOfSecondary>
    <SecondaryReadEnabled>true</SecondaryReadEnabled>
    <SecondaryEndpoints>
      <Endpoint>https://contosodisks-secondary.blob.core.windows.net/</Endpoint>
    </SecondaryEndpoints>
    <CustomDomains>
      <CustomDomain>
        <Name>files.contoso.example</Name>
        <UseSubDomainName>false</UseSubDomainName>
      </CustomDomain>
    </CustomDomains>
  </StorageServiceProperties>
  <ExtendedProperties/>
</StorageService>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &storage_accounts::GET_PROPERTIES,
        version: version::V2014_05_01,
        path: &[("storage-account-name", "contosodisks")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_another_kind() {
    let request = r#"<UpdateStorageServiceInput xmlns="http://schemas.microsoft.com/windowsazure">
  <Description>Disks of the shop</Description>
  <Label>RGlza3M=</Label>
  <ExtendedProperties>
    <ExtendedProperty>
      <Name>team</Name>
      <Value>green</Value>
    </ExtendedProperty>
  </ExtendedProperties>
  <AccountType>Standard_RAGRS</AccountType>
</UpdateStorageServiceInput>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &storage_accounts::UPDATE,
        version: version::V2015_04_01,
        path: &[("storage-account-name", "contosodisks")],
        status: 200,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_an_empty_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &storage_accounts::DELETE,
        version: version::V2015_04_01,
        path: &[("storage-account-name", "contosodisks")],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn check_name_availability_taken() {
    let response = r#"<AvailabilityResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Result>false</Result>
  <Reason>The name is already taken.</Reason>
</AvailabilityResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &storage_accounts::CHECK_NAME_AVAILABILITY,
        version: version::V2015_04_01,
        path: &[("storage-account-name", "contosodisks")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_keys_both() {
    let response = r#"<StorageService xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/storageservices/contosodisks</Url>
  <StorageServiceKeys>
    <Primary>cHJpbWFyeSBrZXk=</Primary>
    <Secondary>c2Vjb25kYXJ5IGtleQ==</Secondary>
  </StorageServiceKeys>
</StorageService>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &storage_accounts::GET_KEYS,
        version: version::V2015_04_01,
        path: &[("storage-account-name", "contosodisks")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn regenerate_keys_the_primary_key() {
    let request = r#"<RegenerateKeys xmlns="http://schemas.microsoft.com/windowsazure">
  <KeyType>Primary</KeyType>
</RegenerateKeys>
"#;
    let response = r#"<StorageService xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/storageservices/contosodisks</Url>
  <StorageServiceKeys>
    <Primary>YW5vdGhlciBwcmltYXJ5IGtleQ==</Primary>
    <Secondary>c2Vjb25kYXJ5IGtleQ==</Secondary>
  </StorageServiceKeys>
</StorageService>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &storage_accounts::REGENERATE_KEYS,
        version: version::V2015_04_01,
        path: &[("storage-account-name", "contosodisks")],
        status: 200,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn validate_migration_an_image_is_in_the_way() {
    let response = r#"<ValidationMessages xmlns="http://schemas.microsoft.com/windowsazure">
  <ValidationMessage>
    <ResourceType>StorageAccount</ResourceType>
    <ResourceName>contosodisks</ResourceName>
    <Category>Error</Category>
    <Message>The storage account holds the image web-front.</Message>
  </ValidationMessage>
</ValidationMessages>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &storage_accounts::VALIDATE_MIGRATION,
        version: version::V2016_03_01,
        path: &[("storage-account-name", "contosodisks")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn prepare_migration_one_account() {
    let example = Example {
        catalog: &CATALOG,
        operation: &storage_accounts::PREPARE_MIGRATION,
        version: version::V2016_03_01,
        path: &[("storage-account-name", "contosodisks")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn commit_migration_one_account() {
    let example = Example {
        catalog: &CATALOG,
        operation: &storage_accounts::COMMIT_MIGRATION,
        version: version::V2016_03_01,
        path: &[("storage-account-name", "contosodisks")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn abort_migration_one_account() {
    let example = Example {
        catalog: &CATALOG,
        operation: &storage_accounts::ABORT_MIGRATION,
        version: version::V2016_03_01,
        path: &[("storage-account-name", "contosodisks")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}
