//! Calls one operation of one service, and so is to be linked with the tables of that operation only: a test looks into
//! the program.
#![forbid(unsafe_code)]

use xms_services::service_management::ServiceManagement;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = ServiceManagement::builder("subscription").endpoint("http://127.0.0.1:1").build()?;
    let executor = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    drop(executor.block_on(async { client.extensions().list("contoso").await })?);
    Ok(())
}
