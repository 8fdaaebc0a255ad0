//! Both sides of a service that has no versions, and an operation on its base path alone.

use std::sync::Arc;

use xms_greenhouse::plain::Plain;
use xms_greenhouse::plain::accounts::{Account, FindOptions};
use xms_greenhouse::plain::server::{self, Accounts};
use xms_runtime::DateTime;
use xms_runtime::client::{Bytes, InProcess};
use xms_runtime::server::{Incoming, Outcome, Server};

struct Ledger;

impl Accounts for Ledger {
    async fn get(&self, request: &Incoming) -> Outcome<Account> {
        Ok(Account::new(request.base_value(0)).into())
    }

    async fn find(&self, _request: &Incoming, options: FindOptions) -> Outcome<Account> {
        let after = options.after.map_or_else(String::new, |after| after.instant().unix_timestamp().to_string());
        Ok(Account::new(after).limits([("most", 3)]).into())
    }
}

fn server() -> Server {
    Server::new(&xms_greenhouse::plain::CATALOG).offer(server::accounts(Arc::new(Ledger)))
}

#[tokio::test]
async fn no_version_is_sent_and_none_is_asked_for() {
    let client = Plain::builder("me").transport(InProcess::new(server())).build().unwrap();
    assert_eq!(client.accounts().get().await.unwrap(), Account::new("me"));
    let after: DateTime = "2014-04-29T18:30:38.5Z".parse().unwrap();
    let found = client.accounts().find().options(FindOptions::new().after(after)).await.unwrap();
    assert_eq!((found.name.as_str(), found.limits.get("most")), ("1398796238", Some(&3)));
    let request = http::Request::get("/me").body(Bytes::new()).unwrap();
    let response = server().answer(request).await;
    assert_eq!(response.status(), 200);
    assert_eq!(response.body(), "<Account><Name>me</Name></Account>");
}

#[test]
fn the_base_path_is_all_there_is_in_front_of_the_query() {
    assert_eq!(xms_greenhouse::plain::accounts::GET.path, "");
    assert!(xms_greenhouse::plain::SERVICE.version_header.is_empty());
}
