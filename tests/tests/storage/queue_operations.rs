//! Every operation of queues is called.

use xms_services::storage_common::policies::{AccessPolicy, SignedIdentifier, SignedIdentifierList};
use xms_services::storage_common::properties::{CorsRule, Logging, Metrics, RetentionPolicy};
use xms_services::storage_queue::account::ServiceProperties;
use xms_services::storage_queue::messages::{GetOptions, MessageBody, PeekOptions, PutOptions};
use xms_services::storage_queue::queues::{CreateOptions, ListOptions, ListQueuesInclude, SetMetadataOptions};
use xms_services::storage_queue::{CATALOG, StorageQueue};

use crate::azurite::{ACCOUNT, azurite};
use crate::tour::Tour;
use crate::unique;

#[tokio::test]
async fn every_operation_is_called() {
    let Some(azurite) = azurite() else { return };
    let (client, secondary) = (azurite.queue_of(ACCOUNT), azurite.queue_of(&format!("{ACCOUNT}-secondary")));
    let mut tour = Tour::of(&CATALOG);
    account(&mut tour, &client, &secondary).await;
    let queue = unique("queue");
    queues(&mut tour, &client, &queue).await;
    messages(&mut tour, &client, &queue).await;
    tour.call(client.queues().delete(&queue)).await;
    tour.end(&[]);
}

async fn account(tour: &mut Tour, client: &StorageQueue, secondary: &StorageQueue) {
    let days = RetentionPolicy::new(true).days(7);
    let rule = CorsRule::new(["http://www.contoso.com", "*"], ["GET", "PUT"], 200).allowed_headers(["x-ms-meta-*"]);
    let written = ServiceProperties::new()
        .logging(Logging::new("1.0", true, false, true, days.clone()))
        .hour_metrics(Metrics::new("1.0", true).include_apis(false).retention_policy(days))
        .minute_metrics(Metrics::new("1.0", false))
        .cors([rule]);
    tour.call(client.account().set_properties(&written)).await;
    let read = tour.call(client.account().get_properties()).await;
    assert_eq!((&read.logging, &read.hour_metrics), (&written.logging, &written.hour_metrics));
    assert_eq!(read.cors.unwrap()[0].allowed_origins.len(), 2);
    let statistics = tour.call(secondary.account().get_statistics()).await;
    assert!(statistics.geo_replication.unwrap().last_sync_time.is_some());
}

async fn queues(tour: &mut Tour, client: &StorageQueue, queue: &str) {
    let queues = client.queues();
    tour.call(queues.create(queue).options(CreateOptions::new().metadata([("k", "v")]))).await;
    let list =
        tour.call(queues.list().options(ListOptions::new().prefix(queue).include([ListQueuesInclude::Metadata]))).await;
    assert_eq!(list.queues[0].name, queue);
    let policy = AccessPolicy::new().permission("raup");
    let policies = SignedIdentifierList::new().policies([SignedIdentifier::new("all").access_policy(policy)]);
    tour.call(queues.set_acl(queue, &policies)).await;
    assert_eq!(tour.call(queues.get_acl(queue)).await, policies);
    tour.call(queues.set_metadata(queue).options(SetMetadataOptions::new().metadata([("owner", "me")]))).await;
    let metadata = tour.call(queues.get_metadata(queue)).await;
    assert_eq!((metadata.metadata.len(), metadata.approximate_messages_count), (1, Some(0)));
}

async fn messages(tour: &mut Tour, client: &StorageQueue, queue: &str) {
    let messages = client.messages();
    let text = "héllo <b> &amp; ]]>\r\n tab\t  ";
    tour.call(messages.put(queue, &MessageBody::new(text)).options(PutOptions::new().time_to_live(60))).await;
    tour.call(messages.put(queue, &MessageBody::new("")).options(PutOptions::new().time_to_live(-1))).await;
    let seen = tour.call(messages.peek(queue).options(PeekOptions::new().count(5))).await;
    let texts: Vec<_> = seen.messages.iter().map(|message| message.message_text.as_str()).collect();
    assert_eq!(texts, [text, ""]);
    let got = tour.call(messages.get(queue).options(GetOptions::new().count(2).visibility_timeout(30))).await;
    let [first, second] = &got.messages[..] else { panic!("{got:?}") };
    assert_eq!((first.message_text.as_str(), first.dequeue_count), (text, 1));
    let body = MessageBody::new("new");
    let updated = tour.call(messages.update(queue, first.message_id, &first.pop_receipt, 0, Some(&body))).await;
    let seen = tour.call(messages.peek(queue)).await;
    assert_eq!(seen.messages[0].message_text, "new");
    tour.call(messages.delete(queue, first.message_id, &updated.pop_receipt)).await;
    tour.call(messages.delete(queue, second.message_id, &second.pop_receipt)).await;
    tour.call(messages.clear(queue)).await;
    assert!(tour.call(messages.peek(queue)).await.messages.is_empty());
}
