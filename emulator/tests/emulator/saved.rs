//! What an emulator knows is saved, and is there again.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use xms_emulator::{Emulator, Seed};
use xms_services::service_management::ServiceManagement;
use xms_services::service_management::cloud_services::CreateHostedService;
use xms_services::service_management::deployments::DeploymentAddress;
use xms_services::service_management::extensions::AddExtension;
use xms_services::service_management::storage_accounts::CreateStorageService;

use crate::client::{SUBSCRIPTION, ask, client, quick};
use crate::deployments::deployed;

#[tokio::test]
async fn an_exported_state_is_a_seed() {
    let emulator = quick();
    let first = client(&emulator, SUBSCRIPTION);
    deployed(&first, "contoso-1", "Production").await;
    let rdp = AddExtension::new("Microsoft.Windows.Azure.Extensions", "RDP", "rdp").public_configuration("<A/>");
    first.extensions().add("contoso", &rdp).until_done().interval(Duration::ZERO).await.unwrap();
    let account = CreateStorageService::new("contosodisks", "Disks").location("West US");
    first.storage_accounts().create(&account).until_done().interval(Duration::ZERO).await.unwrap();

    let answer = ask(&emulator, "GET /_control/seed", &[], "");
    let (_, exported) = answer.split_once("\r\n\r\n").unwrap();
    assert_eq!(exported, emulator.export());
    let again = Emulator::builder().seed(exported.parse::<Seed>().unwrap()).start_blocking().unwrap();
    let second = client(&again, SUBSCRIPTION);
    let address = DeploymentAddress::name("contoso-1");
    let deployment = async |client: &ServiceManagement| client.deployments().get("contoso", &address).await.unwrap();
    assert_eq!(deployment(&first).await, deployment(&second).await);
    let extensions = async |client: &ServiceManagement| client.extensions().list("contoso").await.unwrap();
    assert_eq!(extensions(&first).await, extensions(&second).await);
    let certificates = async |client: &ServiceManagement| client.service_certificates().list("contoso").await.unwrap();
    assert_eq!(certificates(&first).await.certificates.len(), certificates(&second).await.certificates.len());
    let keys =
        async |client: &ServiceManagement| client.storage_accounts().get_keys("contosodisks").await.unwrap().keys;
    assert_eq!(keys(&first).await, keys(&second).await);
    assert_eq!(again.export(), exported);
}

/// The program with that file, and its address.
fn start(file: &Path) -> (Child, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_xms-emulator"));
    let mut child = program.arg("--quiet").arg("--state").arg(file).stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    (child, line.trim().to_owned())
}

#[tokio::test]
#[cfg(unix)]
async fn the_program_saves_its_state_and_begins_with_it() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("state.toml");
    let (mut child, url) = start(&file);
    let client = |url: &str| ServiceManagement::builder(SUBSCRIPTION).endpoint(url).build().unwrap();
    let create = CreateHostedService::new("tailspin", "Tailspin").location("West US");
    client(&url).cloud_services().create(&create).await.unwrap();
    // It was saved after the change, or is when it is told to end.
    assert!(Command::new("kill").arg(child.id().to_string()).status().unwrap().success());
    assert!(child.wait().unwrap().success());
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let (mut child, url) = start(&file);
    let known = client(&url).cloud_services().list().await;
    let _ = (child.kill(), child.wait());
    let names: Vec<_> = known.unwrap().hosted_services.into_iter().map(|service| service.service_name).collect();
    assert_eq!(names, ["contoso", "tailspin"]);
}
