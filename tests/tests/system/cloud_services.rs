//! What surrounds extensions: cloud services, their certificates and the regions they can be in.

use xms_runtime::client::{HttpResponse, Scripted};
use xms_services::service_management::ServiceManagement;
use xms_services::service_management::cloud_services::{GetPropertiesOptions, HostedServiceStatus};

fn client(answers: impl IntoIterator<Item = HttpResponse>) -> (ServiceManagement, Scripted) {
    let script = Scripted::new(answers);
    let client = ServiceManagement::builder("3f0c2d6e").transport(script.clone()).build().unwrap();
    (client, script)
}

#[tokio::test]
async fn properties_come_with_detail_on_request() {
    let body = "<HostedService xmlns='http://schemas.microsoft.com/windowsazure'><ServiceName>contoso</ServiceName>\
        <HostedServiceProperties><Label>Q29udG9zbw==</Label><Status>Created</Status></HostedServiceProperties></HostedService>";
    let (client, script) = client([HttpResponse::new(200).body(body)]);
    let options = GetPropertiesOptions::new().embed_detail(true);
    let service = client.cloud_services().get_properties("contoso").options(options).await.unwrap();
    let properties = service.hosted_service_properties.unwrap();
    assert_eq!(properties.label.unwrap().text().unwrap(), "Contoso");
    assert_eq!(properties.status, Some(HostedServiceStatus::Created));
    assert!(script.requests()[0].url.as_str().ends_with("/3f0c2d6e/services/hostedservices/contoso?embed-detail=true"));
}

#[tokio::test]
async fn locations_name_their_sizes() {
    let body = "<Locations><Location><Name>West US</Name><ComputeCapabilities><VirtualMachinesRoleSizes>\
        <RoleSize>Basic_A0</RoleSize></VirtualMachinesRoleSizes></ComputeCapabilities></Location></Locations>";
    let (client, _) = client([HttpResponse::new(200).body(body)]);
    let locations = client.locations().list().await.unwrap().locations;
    let sizes = locations[0].compute_capabilities.as_ref().unwrap();
    assert_eq!(
        (locations[0].name.as_str(), sizes.virtual_machines_role_sizes.as_slice()),
        ("West US", &["Basic_A0".to_owned()][..])
    );
}
