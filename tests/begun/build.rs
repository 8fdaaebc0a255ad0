//! Generates the services from their descriptions.

use xms_codegen::{Builder, GenerateError};

fn main() -> Result<(), GenerateError> {
    let services = Builder::new("api-spec").client(true).server(true);
    services.generate()?;
    Ok(())
}
