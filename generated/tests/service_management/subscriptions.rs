// Written by `xms generate` from api-spec/service-management/subscriptions.toml; do not edit.
//! The wire examples of `subscriptions`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, subscriptions, version};

#[test]
fn get_an_active_one() {
    let response = r#"<Subscription xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <SubscriptionID>3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d</SubscriptionID>
  <SubscriptionName>Contoso</SubscriptionName>
  <SubscriptionStatus>Active</SubscriptionStatus>
  <AccountAdminLiveEmailId>owner@contoso.example</AccountAdminLiveEmailId>
  <ServiceAdminLiveEmailId>admin@contoso.example</ServiceAdminLiveEmailId>
  <MaxCoreCount>20</MaxCoreCount>
  <MaxStorageAccounts>100</MaxStorageAccounts>
  <MaxHostedServices>20</MaxHostedServices>
  <CurrentCoreCount>3</CurrentCoreCount>
  <CurrentHostedServices>2</CurrentHostedServices>
  <CurrentStorageAccounts>1</CurrentStorageAccounts>
</Subscription>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &subscriptions::GET,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_operations_one() {
    let response = r#"<SubscriptionOperationCollection xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <SubscriptionOperations>
    <SubscriptionOperation>
      <OperationId>581c40f376173a03b792561be859a88a</OperationId>
      <OperationObjectId>/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/hostedservices/contoso</OperationObjectId>
      <OperationName>CreateHostedService</OperationName>
      <OperationParameters xmlns:d="http://schemas.datacontract.org/2004/07/Microsoft.WindowsAzure.ServiceManagement">
        <OperationParameter>
          <d:Name>subscriptionID</d:Name>
          <d:Value>3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d</d:Value>
        </OperationParameter>
      </OperationParameters>
      <OperationCaller>
        <UsedServiceManagementApi>true</UsedServiceManagementApi>
        <SubscriptionCertificateThumbprint>5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718</SubscriptionCertificateThumbprint>
        <ClientIP>203.0.113.5</ClientIP>
      </OperationCaller>
      <OperationStatus>
        <ID>581c40f376173a03b792561be859a88a</ID>
        <Status>Succeeded</Status>
        <HttpStatusCode>201</HttpStatusCode>
      </OperationStatus>
      <OperationStartedTime>2015-03-02T10:20:30Z</OperationStartedTime>
      <OperationCompletedTime>2015-03-02T10:20:31Z</OperationCompletedTime>
    </SubscriptionOperation>
  </SubscriptionOperations>
</SubscriptionOperationCollection>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &subscriptions::LIST_OPERATIONS,
        version: version::V2015_04_01,
        query: &[
            ("StartTime", "2015-03-01T00:00:00Z"),
            ("EndTime", "2015-03-31T00:00:00Z"),
            ("OperationResultFilter", "Succeeded"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn register_resource_databases() {
    let example = Example {
        catalog: &CATALOG,
        operation: &subscriptions::REGISTER_RESOURCE,
        version: version::V2015_04_01,
        query: &[("service", "sqlserver")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn unregister_resource_databases() {
    let example = Example {
        catalog: &CATALOG,
        operation: &subscriptions::UNREGISTER_RESOURCE,
        version: version::V2015_04_01,
        query: &[("service", "sqlserver")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}
