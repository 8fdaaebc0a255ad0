//! Uploads a certificate to a cloud service, and lists what the service has.
//!
//! `cargo run -p xms-emulator --example service_certificate` does so against an emulator that it starts itself.

#![expect(clippy::print_stdout, reason = "what is printed is what the example is for")]

use std::error::Error;
use std::time::Duration;

use xms_emulator::Emulator;
use xms_runtime::Base64Bytes;
use xms_services::service_management::ServiceManagement;
use xms_services::service_management::cloud_services::CreateHostedService;
use xms_services::service_management::service_certificates::{CertificateFile, CertificateFormat};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let emulator = Emulator::builder().operation_time(Duration::from_millis(200)).start().await?;
    let client = ServiceManagement::builder("3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d").endpoint(emulator.url()).build()?;
    client.cloud_services().create(&CreateHostedService::new("northwind", "Shop").location("West US")).await?;

    let made = rcgen::generate_simple_self_signed(["northwind.example".to_owned()])?;
    let file = CertificateFile::new(Base64Bytes::new(made.cert.der().as_ref()), CertificateFormat::Cer);
    let certificates = client.service_certificates();
    certificates.add("northwind", &file).until_done().interval(Duration::from_millis(50)).await?;
    for certificate in certificates.list("northwind").await?.certificates {
        let (algorithm, thumbprint) = (certificate.thumbprint_algorithm, certificate.thumbprint);
        println!("{}: {} digits", algorithm.unwrap_or_default(), thumbprint.unwrap_or_default().len());
    }
    Ok(())
}
