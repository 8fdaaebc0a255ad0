//! What people did most with this service, request by request, as clients in other languages write them: with their
//! namespaces and order, with what they leave out, and with what they put in without a value.

use xms_emulator::Emulator;

use crate::client::{SUBSCRIPTION, ask, quick};

const INSTANCE: &str = "xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"";
const NAMESPACE: &str = "xmlns=\"http://schemas.microsoft.com/windowsazure\"";
const VHDS: &str = "https://contosovhds.blob.core.windows.net/vhds";

/// A client of one version, with headers of its own.
struct Foreign<'a> {
    emulator: &'a Emulator,
    headers: &'a [&'a str],
}

/// An answer: its status, its head, and its body.
struct Answer {
    status: String,
    head: String,
    body: String,
}

impl Foreign<'_> {
    fn send(&self, method: &str, path: &str, body: &str) -> Answer {
        let answer = ask(self.emulator, &format!("{method} /{SUBSCRIPTION}/{path}"), self.headers, body);
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        Answer { status: head[9..12].to_owned(), head: head.to_owned(), body: body.to_owned() }
    }

    fn get(&self, path: &str) -> String {
        let answer = self.send("GET", path, "");
        assert_eq!(answer.status, "200", "{path}: {}", answer.body);
        answer.body
    }

    /// Sends a request whose operation goes on, and follows it to its end.
    fn done(&self, method: &str, path: &str, body: &str) {
        let answer = self.send(method, path, body);
        assert!(["200", "201", "202"].contains(&&*answer.status), "{method} {path}: {} {}", answer.status, answer.body);
        let id = answer.head.split("x-ms-request-id: ").nth(1).and_then(|rest| rest.lines().next()).unwrap();
        let status = self.get(&format!("operations/{id}"));
        assert_eq!(texts(&status, "Status"), ["Succeeded"], "{method} {path}");
    }
}

/// The texts of all elements of that name.
fn texts<'a>(document: &'a str, name: &str) -> Vec<&'a str> {
    let open = format!("<{name}>");
    document.split(&*open).skip(1).filter_map(|rest| rest.split('<').next()).collect()
}

/// Base64 of how two instances of a worker are configured, with a byte order mark as editors leave it.
const CONFIGURATION: &str = "77u/PFNlcnZpY2VDb25maWd1cmF0aW9uIHNlcnZpY2VOYW1lPSJTaG9wIiB4bWxucz0iaHR0cDovL3NjaGVtYXMubWljcm\
    9zb2Z0LmNvbS9TZXJ2aWNlSG9zdGluZy8yMDA4LzEwL1NlcnZpY2VDb25maWd1cmF0aW9uIiBvc0ZhbWlseT0iNCI+PFJvbGUgbmFtZT0iV29ya2VyIj48\
    SW5zdGFuY2VzIGNvdW50PSIyIiAvPjwvUm9sZT48L1NlcnZpY2VDb25maWd1cmF0aW9uPg==";

#[test]
fn a_cloud_service_is_deployed_swapped_upgraded_and_deleted() {
    let emulator = quick();
    // As the Python library does it.
    let headers = ["x-ms-version: 2014-10-01", "content-type: application/atom+xml;type=entry;charset=utf-8"];
    let client = Foreign { emulator: &emulator, headers: &headers };
    let service = "services/hostedservices/tailspin";
    let body = format!(
        "<CreateHostedService {INSTANCE} {NAMESPACE}><ServiceName>tailspin</ServiceName><Label>VG95cw==</Label>\
         <Location>West US</Location></CreateHostedService>"
    );
    assert_eq!(client.send("POST", "services/hostedservices", &body).status, "201");
    for (slot, name) in [("production", "blue"), ("staging", "green")] {
        let body = format!(
            "<CreateDeployment {INSTANCE} {NAMESPACE}><Name>{name}</Name><PackageUrl>{VHDS}/shop.cspkg</PackageUrl>\
             <Label>U2hvcA==</Label><Configuration>{CONFIGURATION}</Configuration><StartDeployment>true</StartDeployment>\
             <TreatWarningsAsError>false</TreatWarningsAsError></CreateDeployment>"
        );
        client.done("POST", &format!("{service}/deploymentslots/{slot}"), &body);
    }
    let outside = |slot: &str| {
        let known = client.get(&format!("{service}/deploymentslots/{slot}"));
        assert_eq!(texts(&known, "InstanceStatus"), ["ReadyRole"; 2]);
        (
            texts(&known, "Name")[0].to_owned(),
            texts(&known, "Url")[0].to_owned(),
            texts(&known, "Address")[0].to_owned(),
        )
    };
    let (production, staging) = (outside("Production"), outside("Staging"));
    assert_eq!(production.1, "http://tailspin.cloudapp.net/");
    let swap = format!(
        "<Swap {INSTANCE} {NAMESPACE}><Production>blue</Production><SourceDeployment>green</SourceDeployment></Swap>"
    );
    client.done("POST", service, &swap);
    // Names are exchanged; addresses stay.
    assert_eq!(outside("Production"), ("green".to_owned(), production.1, production.2));
    assert_eq!(outside("Staging"), ("blue".to_owned(), staging.1, staging.2));

    let upgrade = |mode: &str| {
        format!(
            "<UpgradeDeployment {INSTANCE} {NAMESPACE}><Mode>{mode}</Mode><PackageUrl>{VHDS}/shop.cspkg</PackageUrl>\
             <Configuration>{CONFIGURATION}</Configuration><Label>TmV3</Label><Force>true</Force></UpgradeDeployment>"
        )
    };
    let green = format!("{service}/deployments/green");
    client.done("POST", &format!("{green}/?comp=upgrade"), &upgrade("Auto"));
    let walk = |domain: u8| {
        let body = format!(
            "<WalkUpgradeDomain {INSTANCE} {NAMESPACE}><UpgradeDomain>{domain}</UpgradeDomain></WalkUpgradeDomain>"
        );
        client.send("POST", &format!("{green}/?comp=walkupgradedomain"), &body).status
    };
    assert_eq!(walk(0), "400");
    client.done("POST", &format!("{green}/?comp=upgrade"), &upgrade("Manual"));
    assert_eq!(texts(&client.get(&green), "RollbackAllowed"), ["true"]);
    assert_eq!((walk(1), walk(0), walk(1), walk(2)), ("400".into(), "202".into(), "202".into(), "400".into()));
    client.done("POST", &format!("{green}/?comp=upgrade"), &upgrade("Manual"));
    let back = format!(
        "<RollbackUpdateOrUpgrade {INSTANCE} {NAMESPACE}><Mode>Auto</Mode><Force>true</Force></RollbackUpdateOrUpgrade>"
    );
    client.done("POST", &format!("{green}/?comp=rollback"), &back);
    assert_eq!(texts(&client.get(&green), "RollbackAllowed"), ["false"]);

    assert_eq!(client.send("DELETE", service, "").status, "409");
    client.done("DELETE", &format!("{service}/deploymentslots/staging"), "");
    client.done("DELETE", &format!("{green}?comp=media"), "");
    assert_eq!(client.send("DELETE", service, "").status, "200");
}

/// A machine as the Go library writes it: what has no value stands there empty.
fn machine(name: &str, image: &str) -> String {
    format!(
        "<RoleName>{name}</RoleName><RoleType>PersistentVMRole</RoleType><ConfigurationSets><ConfigurationSet>\
         <ConfigurationSetType>LinuxProvisioningConfiguration</ConfigurationSetType><HostName>{name}</HostName>\
         <UserName>ada</UserName><UserPassword>n0 secret</UserPassword>\
         <DisableSshPasswordAuthentication>false</DisableSshPasswordAuthentication><SSH></SSH></ConfigurationSet>\
         <ConfigurationSet><ConfigurationSetType>NetworkConfiguration</ConfigurationSetType><InputEndpoints>\
         <InputEndpoint><LocalPort>22</LocalPort><Name>ssh</Name><Port>50022</Port><Protocol>TCP</Protocol>\
         </InputEndpoint></InputEndpoints></ConfigurationSet></ConfigurationSets><ResourceExtensionReferences>\
         </ResourceExtensionReferences><DataVirtualHardDisks></DataVirtualHardDisks><OSVirtualHardDisk>\
         <MediaLink>{VHDS}/{name}.vhd</MediaLink><SourceImageName>{image}</SourceImageName></OSVirtualHardDisk>\
         <RoleSize>Small</RoleSize><ProvisionGuestAgent>true</ProvisionGuestAgent>"
    )
}

#[test]
fn a_machine_is_made_of_a_listed_image_stopped_started_captured_and_deleted() {
    let emulator = quick();
    let headers = ["x-ms-version: 2014-10-01", "content-type: application/xml", "user-agent: azure-sdk-for-go"];
    let client = Foreign { emulator: &emulator, headers: &headers };
    let images = client.get("services/images");
    let image = texts(&images, "Name").into_iter().find(|name| name.contains("Ubuntu")).unwrap();
    let service = "services/hostedservices/contoso";
    let body = format!(
        "<Deployment {NAMESPACE}><Name>shop</Name><DeploymentSlot>Production</DeploymentSlot><Label>shop</Label>\
         <RoleList><Role>{}</Role></RoleList><VirtualNetworkName></VirtualNetworkName>\
         <ReservedIPName></ReservedIPName></Deployment>",
        machine("front", image)
    );
    client.done("POST", &format!("{service}/deployments"), &body);
    let shop = format!("{service}/deployments/shop");
    let known = client.get(&shop);
    assert_eq!((texts(&known, "PowerState"), texts(&known, "PublicPort")), (vec!["Started"], vec!["50022"]));
    assert_eq!((texts(&known, "IpAddress").len(), texts(&known, "GuestAgentVersion").len()), (1, 1));
    // What a machine is set up with never comes back.
    assert!(!client.get(&format!("{shop}/roles/front")).contains("n0 secret"));

    let disk = format!(
        "<DataVirtualHardDisk {NAMESPACE}><HostCaching>ReadWrite</HostCaching><DiskLabel></DiskLabel><Lun>0</Lun>\
         <LogicalDiskSizeInGB>10</LogicalDiskSizeInGB><MediaLink>{VHDS}/orders.vhd</MediaLink></DataVirtualHardDisk>"
    );
    client.done("POST", &format!("{shop}/roles/front/DataDisks"), &disk);
    assert_eq!(texts(&client.get("services/disks"), "MediaLink").len(), 2);

    let operation = |role: &str, kind: &str, rest: &str| {
        let body = format!("<{kind} {NAMESPACE}><OperationType>{kind}</OperationType>{rest}</{kind}>");
        client.done("POST", &format!("{shop}/roleinstances/{role}/Operations"), &body);
    };
    for (action, status) in [("Stopped", "StoppedVM"), ("StoppedDeallocated", "StoppedDeallocated")] {
        let rest = format!("<PostShutdownAction>{action}</PostShutdownAction>");
        operation("front", "ShutdownRoleOperation", &rest);
        assert_eq!(texts(&client.get(&shop), "InstanceStatus"), [status]);
        operation("front", "StartRoleOperation", "");
        assert_eq!(texts(&client.get(&shop), "InstanceStatus"), ["ReadyRole"]);
    }
    // The Ruby library names types by attributes beside, and closes nothing that is empty.
    let add = format!("<PersistentVMRole {NAMESPACE} {INSTANCE} i:type=\"PersistentVMRole\">{}</PersistentVMRole>", {
        let own = machine("back", image).replace("<SSH></SSH>", "");
        own.replacen("<ConfigurationSet>", "<ConfigurationSet i:type=\"LinuxProvisioningConfigurationSet\">", 1)
    });
    client.done("POST", &format!("{shop}/roles"), &add.replace("50022", "50023"));
    let capture = "<OSState>Specialized</OSState><VMImageName>front-1</VMImageName><VMImageLabel>Front</VMImageLabel>";
    operation("front", "CaptureRoleAsVMImageOperation", capture);
    let listed = client.get("services/vmimages?category=User");
    assert_eq!((texts(&listed, "Name")[0], texts(&listed, "Lun")), ("front-1", vec!["0"]));
    // A machine of that image has copies of its disks.
    let again = format!(
        "<PersistentVMRole {NAMESPACE}><RoleName>again</RoleName><RoleType>PersistentVMRole</RoleType>\
         <VMImageName>front-1</VMImageName><RoleSize>Small</RoleSize></PersistentVMRole>"
    );
    client.done("POST", &format!("{shop}/roles"), &again);
    let again = client.get(&format!("{shop}/roles/again"));
    assert_eq!(texts(&again, "MediaLink").iter().filter(|link| link.contains("again")).count(), 2, "{again}");

    let capture = "<PostCaptureAction>Delete</PostCaptureAction><TargetImageLabel>Back</TargetImageLabel>\
        <TargetImageName>back-1</TargetImageName>";
    operation("back", "CaptureRoleOperation", capture);
    assert_eq!(client.send("GET", &format!("{shop}/roles/back"), "").status, "404");
    let replicas = format!(
        "<ReplicationInput {NAMESPACE}><TargetLocations><Region>West US</Region><Region>East US</Region>\
         </TargetLocations></ReplicationInput>"
    );
    assert_eq!(client.send("PUT", "services/images/back-1/replicate", &replicas).status, "200");
    assert_eq!(texts(&client.get("services/images/back-1/details"), "Progress"), ["100"; 2]);
    client.done("DELETE", "services/vmimages/front-1?comp=media", "");
    client.done("DELETE", &format!("{shop}?comp=media"), "");
    assert_eq!(texts(&client.get("services/disks"), "Name"), [""; 0]);
}

#[test]
fn a_storage_account_has_keys() {
    let emulator = quick();
    // As the .NET library does it: elements without a value are nil.
    let headers = ["x-ms-version: 2014-10-01", "content-type: application/xml; charset=utf-8"];
    let client = Foreign { emulator: &emulator, headers: &headers };
    let account = "services/storageservices/contosovhds";
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<CreateStorageServiceInput {NAMESPACE} {INSTANCE}>\
         <ServiceName>contosovhds</ServiceName><Description i:nil=\"true\" /><Label>RGlza3M=</Label>\
         <Location>West US</Location><ExtendedProperties /><AccountType>Standard_LRS</AccountType>\
         </CreateStorageServiceInput>"
    );
    client.done("POST", "services/storageservices", &body);
    assert_eq!(client.send("POST", "services/storageservices", &body).status, "409");
    assert_eq!(texts(&client.get(account), "Status"), ["Created"]);
    let keys = |answer: &str| (texts(answer, "Primary")[0].to_owned(), texts(answer, "Secondary")[0].to_owned());
    let before = keys(&client.get(&format!("{account}/keys")));
    let body = format!("<RegenerateKeys {NAMESPACE}><KeyType>Primary</KeyType></RegenerateKeys>");
    let after = client.send("POST", &format!("{account}/keys?action=regenerate"), &body);
    let after = (after.status.clone(), keys(&after.body));
    assert!(after.0 == "200" && after.1.0 != before.0 && after.1.1 == before.1);
    assert_eq!(keys(&client.get(&format!("{account}/keys"))), after.1);
    let free = |name: &str| {
        let answer = client.get(&format!("services/storageservices/operations/isavailable/{name}"));
        texts(&answer, "Result")[0].to_owned()
    };
    assert_eq!(free("contosovhds"), "false");
    assert_eq!(client.send("DELETE", account, "").status, "200");
    assert_eq!(free("contosovhds"), "true");
}

#[test]
fn a_network_is_configured_and_machines_get_its_addresses() {
    let emulator = quick();
    // As the Node library does it.
    let headers = ["x-ms-version: 2014-10-01", "content-type: text/plain", "accept: application/xml"];
    let client = Foreign { emulator: &emulator, headers: &headers };
    let document = "\u{feff}<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<NetworkConfiguration \
        xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
        xmlns=\"http://schemas.microsoft.com/ServiceHosting/2011/07/NetworkConfiguration\">\n<VirtualNetworkConfiguration>\
        <Dns><DnsServers><DnsServer name=\"inner\" IPAddress=\"10.0.0.4\" /></DnsServers></Dns><LocalNetworkSites>\
        <LocalNetworkSite name=\"office\"><AddressSpace><AddressPrefix>192.168.2.0/24</AddressPrefix></AddressSpace>\
        <VPNGatewayAddress>198.51.100.7</VPNGatewayAddress></LocalNetworkSite></LocalNetworkSites>\n<VirtualNetworkSites>\
        <!-- <VirtualNetworkSite name=\"none\"/> --><VirtualNetworkSite name=\"R&amp;D\" Location=\"West US\"><AddressSpace>\
        <AddressPrefix>10.0.0.0/16</AddressPrefix></AddressSpace><Subnets><Subnet name=\"front\"><AddressPrefix>10.0.1.0/29\
        </AddressPrefix></Subnet></Subnets><DnsServersRef><DnsServerRef name=\"inner\" /></DnsServersRef><Gateway>\
        <ConnectionsToLocalNetwork><LocalNetworkSiteRef name=\"office\"><Connection type=\"IPsec\" /></LocalNetworkSiteRef>\
        </ConnectionsToLocalNetwork></Gateway></VirtualNetworkSite></VirtualNetworkSites></VirtualNetworkConfiguration>\n\
        </NetworkConfiguration>";
    assert_eq!(client.send("GET", "services/networking/media", "").status, "404");
    client.done("PUT", "services/networking/media", document);
    assert_eq!(client.get("services/networking/media"), document);
    let sites = client.get("services/networking/virtualnetwork");
    assert_eq!(texts(&sites, "Name"), ["R&amp;D", "front", "inner", "office"]);
    assert_eq!(texts(&sites, "VpnGatewayAddress"), ["198.51.100.7"]);

    let xml = ["x-ms-version: 2014-10-01", "content-type: application/xml"];
    let client = Foreign { headers: &xml, ..client };
    let body = format!(
        "<Deployment {NAMESPACE}><Name>shop</Name><DeploymentSlot>Production</DeploymentSlot><Label>shop</Label>\
         <RoleList><Role>{}</Role></RoleList><VirtualNetworkName>R&amp;D</VirtualNetworkName></Deployment>",
        machine("front", "any")
            .replace("</InputEndpoints>", "</InputEndpoints><SubnetNames><SubnetName>front</SubnetName></SubnetNames>")
    );
    client.done("POST", "services/hostedservices/contoso/deployments", &body);
    let shop = "services/hostedservices/contoso/deployments/shop";
    assert_eq!(texts(&client.get(shop), "IpAddress"), ["10.0.1.4"]);
    let free = client.get("services/networking/R%26D?op=checkavailability&address=10.0.1.4");
    assert_eq!(
        (texts(&free, "IsAvailable"), texts(&free, "AvailableAddress")),
        (vec!["false"], vec!["10.0.1.5", "10.0.1.6"])
    );
    // What is in use is not taken away.
    let empty = "<NetworkConfiguration xmlns=\"http://schemas.microsoft.com/ServiceHosting/2011/07/NetworkConfiguration\">\
        <VirtualNetworkConfiguration /></NetworkConfiguration>";
    assert_eq!(client.send("PUT", "services/networking/media", empty).status, "409");
    client.done("DELETE", shop, "");
    client.done("PUT", "services/networking/media", empty);
    assert_eq!(texts(&client.get("services/networking/virtualnetwork"), "Name"), [""; 0]);
}
