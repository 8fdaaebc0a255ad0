//! Makes a call that is answered in the same process.
//!
//! Without `transport`, the client calls the address that the description says.

use std::error::Error;
use std::sync::Arc;

use weather_sdk::weather::{self, items::Item};

use xms_runtime::client::InProcess;
use xms_runtime::server::{Incoming, Outcome, Server};

/// The server's side: it has every item that it is asked for.
struct Shelf;

impl weather::server::Items for Shelf {
    async fn get(&self, _: &Incoming, name: String) -> Outcome<Item> {
        Ok(Item::new(name).enabled(true).into())
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let shelf = weather::server::items(Arc::new(Shelf));
    let server = InProcess::new(Server::new(&weather::CATALOG).offer(shelf));
    let client = weather::Weather::builder().transport(server).build()?;
    let item = client.items().get("first").await?;
    println!("{item:#?}");
    Ok(())
}
