//! The first program of the README, against an emulator as it is when it starts.

use std::fs;
use std::path::Path;

use xms_emulator::Emulator;
use xms_services::runtime::client::credential::ManagementCertificate;
use xms_services::service_management::{ServiceManagement, extensions::AddExtension, version};

use crate::markdown::blocks;

/// All that the program needs to know of the emulator.
const ADDRESS: &str = ".endpoint(emulator.url())";

#[tokio::test]
#[cfg(feature = "tls")]
async fn it_works_but_for_the_address() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let pem = folder.path().join("management.pem");
    let certificates = Emulator::builder().tls(true).start().await?;
    fs::write(&pem, certificates.client_certificate().unwrap())?;
    let emulator = Emulator::start().await?;

    let client = ServiceManagement::builder("3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d")
        .credential(ManagementCertificate::from_pem_file(pem)?)
        .api_version(version::V2014_06_01)
        .endpoint(emulator.url())
        .build()?;
    let rdp = AddExtension::new("Microsoft.Windows.Azure.Extensions", "RDP", "rdp-contoso").version("1.*");
    client.extensions().add("contoso", &rdp).until_done().await?;
    let extensions = client.extensions().list("contoso").await?.extensions;
    assert_eq!(extensions[0].id, "rdp-contoso");
    Ok(())
}

#[test]
fn it_is_the_program_of_the_readme() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let blocks = blocks(&readme);
    let program = blocks.iter().find(|block| block.kind.starts_with("rust")).unwrap();
    let tried = include_str!("first_program.rs").replace("(pem)", "(\"management.pem\")");
    assert!(tried.contains(ADDRESS) && !program.text.contains("endpoint"));
    let calls =
        program.text.lines().skip_while(|line| !line.contains("let client")).take_while(|line| !line.contains("Ok("));
    for line in calls {
        assert!(tried.contains(line.trim()), "{line}");
    }
}
