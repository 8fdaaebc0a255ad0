//! Every operation of blobs is called. What Azurite does not carry out is listed with what it answers.

use xms_runtime::client::Batch;
use xms_runtime::{Base64Text, DateTime, Uuid};
use xms_services::storage_blob::account::{KeyInfo, ServiceProperties, StaticWebsite};
use xms_services::storage_blob::blob_leases as blob_lease;
use xms_services::storage_blob::blob_queries::QueryRequest;
use xms_services::storage_blob::blobs::{
    self, AccessTier, BlobItem, BlobType, DeleteSnapshots, ExpiryOption, ListBlobsInclude,
};
use xms_services::storage_blob::block_blobs::{self, BlockListType, BlockLookup, BlockLookupList};
use xms_services::storage_blob::containers::{self, PublicAccess};
use xms_services::storage_blob::copies::CopyStatus;
use xms_services::storage_blob::page_blobs::{self, PageListRange, SequenceNumberAction};
use xms_services::storage_blob::tags::{Tag, Tags};
use xms_services::storage_blob::{CATALOG, StorageBlob, container_leases as container_lease};
use xms_services::storage_common::policies::{AccessPolicy, SignedIdentifier, SignedIdentifierList};
use xms_services::storage_common::properties::{Logging, Metrics, RetentionPolicy};

use crate::azurite::{ACCOUNT, azurite};
use crate::tour::Tour;
use crate::unique;

/// What this version of Azurite refuses, with its answer: these stand on their examples.
const REFUSED: &[(&str, &str)] = &[
    // It takes tokens only.
    ("account.get-user-delegation-key", "403 AuthenticationFailed"),
    ("append-blobs.append-block-from-url", "501 APINotImplemented"),
    ("blob-queries.query", "501 APINotImplemented"),
    ("blobs.set-expiry", "501 APINotImplemented"),
    ("blobs.undelete", "501 APINotImplemented"),
    ("block-blobs.put-block-from-url", "501 APINotImplemented"),
    ("block-blobs.put-from-url", "501 APINotImplemented"),
    ("containers.restore", "501 APINotImplemented"),
    // Its copies have ended when it answers.
    ("copies.abort", "409 CopyIdMismatch"),
    ("immutability.delete-policy", "501 APINotImplemented"),
    ("immutability.set-legal-hold", "501 APINotImplemented"),
    ("immutability.set-policy", "501 APINotImplemented"),
    ("page-blobs.copy-incrementally", "501 APINotImplemented"),
    ("page-blobs.put-pages-from-url", "501 APINotImplemented"),
];

#[tokio::test]
async fn every_operation_is_called() {
    let Some(azurite) = azurite() else { return };
    let (client, container) = (azurite.blob(), unique("tour"));
    let secondary = azurite.blob_as(&format!("{ACCOUNT}-secondary"), crate::azurite::key());
    let address = format!("{}/{container}", azurite.blob_endpoint(ACCOUNT));
    let mut tour = Tour::of(&CATALOG);
    account(&mut tour, &client, &secondary).await;
    containers(&mut tour, &client, &container).await;
    block_blobs(&mut tour, &client, &container, &address).await;
    blobs(&mut tour, &client, &container).await;
    tags(&mut tour, &client, &container).await;
    page_blobs(&mut tour, &client, &container, &address).await;
    append_blobs(&mut tour, &client, &container, &address).await;
    copies(&mut tour, &client, &container, &address).await;
    leases(&mut tour, &client, &container).await;
    immutability(&mut tour, &client, &container).await;
    batches(&mut tour, &client, &container).await;
    tour.call(client.containers().delete(&container)).await;
    tour.end(REFUSED);
}

async fn account(tour: &mut Tour, client: &StorageBlob, secondary: &StorageBlob) {
    let days = RetentionPolicy::new(true).days(7);
    let written = ServiceProperties::new()
        .logging(Logging::new("1.0", true, false, true, days.clone()))
        .hour_metrics(Metrics::new("1.0", true).include_apis(false).retention_policy(days))
        .cors([])
        .default_service_version("2019-02-02")
        .static_website(StaticWebsite::new(true).index_document("index.html").error_document_404_path("404.html"));
    tour.call(client.account().set_properties(&written)).await;
    let read = tour.call(client.account().get_properties()).await;
    assert_eq!((&read.logging, &read.static_website), (&written.logging, &written.static_website));
    let statistics = tour.call(secondary.account().get_statistics()).await;
    assert!(statistics.geo_replication.unwrap().last_sync_time.is_some());
    tour.call(client.account().get_information()).await;
    let key = KeyInfo::new("2027-01-01T00:00:00Z".parse::<DateTime>().unwrap());
    tour.refused(client.account().get_user_delegation_key(&key)).await;
}

async fn containers(tour: &mut Tour, client: &StorageBlob, container: &str) {
    let here = client.containers();
    tour.call(here.create(container).options(containers::CreateOptions::new().metadata([("owner", "me")]))).await;
    let list = tour
        .call(here.list().options(
            containers::ListOptions::new().prefix(container).include([containers::ListContainersInclude::Metadata]),
        ))
        .await;
    assert_eq!(list.containers[0].name, container);
    tour.call(here.get_properties(container)).await;
    tour.call(here.set_metadata(container).options(containers::SetMetadataOptions::new().metadata([("k", "v")]))).await;
    tour.call(here.get_metadata(container)).await;
    let policy = AccessPolicy::new().permission("rwd");
    let policies = SignedIdentifierList::new().policies([SignedIdentifier::new("all").access_policy(policy)]);
    let public = containers::SetAclOptions::new().blob_public_access(PublicAccess::Container);
    tour.call(here.set_acl(container, Some(&policies)).options(public)).await;
    let read = tour.call(here.get_acl(container)).await;
    assert_eq!((&read.body, read.headers.blob_public_access.clone()), (&policies, Some(PublicAccess::Container)));
    tour.call(here.get_account_information(container)).await;
    tour.refused(here.restore(container, container, "01D60F8BB59A4652")).await;
}

async fn block_blobs(tour: &mut Tour, client: &StorageBlob, container: &str, address: &str) {
    let here = client.block_blobs();
    let text = block_blobs::PutOptions::new().blob_content_type("text/plain").metadata([("k", "v")]).tags("proj=xms");
    for name in ["a/1.txt", "a/2.txt", "b.txt", "c/1.txt", "a&b< é.txt"] {
        tour.call(here.put(container, name, "hello world").options(text.clone())).await;
    }
    let first = Base64Text::new("block-1");
    tour.call(here.put_block(container, "blocks", "block-1", "AAAA")).await;
    let list = BlockLookupList::new().blocks([BlockLookup::Latest(first.clone())]);
    tour.call(here.put_block_list(container, "blocks", &list)).await;
    let all = block_blobs::GetBlockListOptions::new().block_list_type(BlockListType::All);
    let stored = tour.call(here.get_block_list(container, "blocks").options(all)).await;
    assert_eq!(stored.committed_blocks.as_ref().unwrap()[0].size, 4);
    let source = format!("{address}/b.txt");
    tour.refused(here.put_from_url(container, "copy", &source)).await;
    tour.refused(here.put_block_from_url(container, "copy", first, &source)).await;
}

async fn blobs(tour: &mut Tour, client: &StorageBlob, container: &str) {
    let here = client.blobs();
    let name = "b.txt";
    let whole = tour.call(here.get(container, name)).await;
    assert_eq!(&whole.into_body().collect(100).await.unwrap()[..], b"hello world");
    let part = tour.call(here.get(container, name).options(blobs::GetOptions::new().range("bytes=0-3"))).await;
    assert_eq!(&part.into_body().collect(100).await.unwrap()[..], b"hell");
    let properties = tour.call(here.get_properties(container, name)).await;
    assert_eq!(
        (properties.content_type.as_deref(), properties.blob_type),
        (Some("text/plain"), Some(BlobType::BlockBlob))
    );
    assert!(properties.etag.is_some() && properties.last_modified.is_some() && properties.creation_time.is_some());
    assert_eq!(properties.metadata.get("k").map(String::as_str), Some("v"));
    let language = blobs::SetPropertiesOptions::new().blob_content_language("en");
    tour.call(here.set_properties(container, name).options(language)).await;
    tour.call(
        here.set_metadata(container, name).options(blobs::SetMetadataOptions::new().metadata([("a", "1"), ("b", "2")])),
    )
    .await;
    tour.call(here.get_metadata(container, name)).await;
    let snapshot = tour.call(here.create_snapshot(container, name)).await.snapshot;
    let of_snapshot = blobs::GetOptions::new().snapshot(snapshot);
    let content = tour.call(here.get(container, name).options(of_snapshot)).await.into_body();
    assert_eq!(content.collect(100).await.unwrap().len(), 11);
    tour.call(here.set_tier(container, name, AccessTier::Cool)).await;
    let details = [ListBlobsInclude::Metadata, ListBlobsInclude::Tags, ListBlobsInclude::Snapshots];
    let list = tour.call(here.list(container).options(blobs::ListOptions::new().include(details))).await;
    assert!(list.blobs.iter().any(|item| matches!(item, BlobItem::Blob(blob) if blob.snapshot.is_some())));
    let folder = tour.call(here.list(container).options(blobs::ListOptions::new().delimiter("/"))).await;
    let is_prefix = |item: &&BlobItem| matches!(item, BlobItem::BlobPrefix(_));
    assert_eq!((folder.blobs.len(), folder.blobs.iter().filter(is_prefix).count()), (5, 2));
    tour.refused(here.undelete(container, name)).await;
    tour.refused(here.set_expiry(container, name, ExpiryOption::NeverExpire)).await;
    let query = QueryRequest::new("SELECT _1 FROM BlobStorage");
    tour.refused(client.blob_queries().query(container, name, &query)).await;
    let with_snapshots = blobs::DeleteOptions::new().delete_snapshots(DeleteSnapshots::Include);
    tour.call(here.delete(container, "b.txt").options(with_snapshots)).await;
}

async fn tags(tour: &mut Tour, client: &StorageBlob, container: &str) {
    let here = client.tags();
    let written = Tags::new([Tag::new("k1", "v 1 and-more"), Tag::new("k2", "x/y:z")]);
    tour.call(here.set(container, "a/1.txt", &written)).await;
    assert_eq!(tour.call(here.get(container, "a/1.txt")).await, written);
    let found = tour.call(here.find("proj='xms'")).await;
    assert!(found.blobs.len() >= 3);
    tour.call(here.find_in_container(container, "proj='xms'")).await;
}

async fn page_blobs(tour: &mut Tour, client: &StorageBlob, container: &str, address: &str) {
    let (here, name) = (client.page_blobs(), "disk");
    tour.call(here.create(container, name, 4096)).await;
    for first in [0, 1024, 3072] {
        let range = format!("bytes={first}-{}", first + 511);
        tour.call(here.put_pages(container, name, &range, vec![1; 512])).await;
    }
    tour.call(here.clear_pages(container, name, "bytes=1024-1535")).await;
    let list = tour.call(here.get_ranges(container, name)).await;
    let written = |range: &PageListRange| match range {
        PageListRange::PageRange(range) => Some((range.start, range.end)),
        _ => None,
    };
    assert_eq!(list.ranges.iter().map(written).collect::<Vec<_>>(), [Some((0, 511)), Some((3072, 3583))]);
    tour.call(here.resize(container, name, 8192)).await;
    let to_seven = page_blobs::SetSequenceNumberOptions::new().blob_sequence_number(7);
    tour.call(here.set_sequence_number(container, name, SequenceNumberAction::Max).options(to_seven)).await;
    let (source, range) = (format!("{address}/{name}"), "bytes=0-511");
    tour.refused(here.put_pages_from_url(container, name, range, &source, range)).await;
    tour.refused(here.copy_incrementally(container, "other", &source)).await;
}

async fn append_blobs(tour: &mut Tour, client: &StorageBlob, container: &str, address: &str) {
    let (here, name) = (client.append_blobs(), "log");
    tour.call(here.create(container, name)).await;
    let appended = tour.call(here.append_block(container, name, "line 1\n")).await;
    assert_eq!((appended.blob_append_offset, appended.blob_committed_block_count), (Some(0), Some(1)));
    let source = format!("{address}/a/1.txt");
    tour.refused(here.append_block_from_url(container, name, &source)).await;
    tour.call(here.seal(container, name)).await;
}

async fn copies(tour: &mut Tour, client: &StorageBlob, container: &str, address: &str) {
    let (here, source) = (client.copies(), format!("{address}/a/1.txt"));
    let copy = tour.call(here.start(container, "copy-1", &source)).await;
    assert_eq!(copy.copy_status, Some(CopyStatus::Success));
    tour.call(here.copy_from_url(container, "copy-2", &source)).await;
    tour.refused(here.abort(container, "copy-1", "3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d")).await;
}

async fn leases(tour: &mut Tour, client: &StorageBlob, container: &str) {
    let (here, name) = (client.blob_leases(), "a/2.txt");
    let fifteen = blob_lease::AcquireOptions::new().lease_duration(15);
    let id = tour.call(here.acquire(container, name).options(fifteen)).await.lease_id;
    tour.call(here.renew(container, name, id)).await;
    let next: Uuid = "6d5bc0f4-423a-40ac-a203-3d394b5cabea".parse().unwrap();
    tour.call(here.change(container, name, id, next)).await;
    tour.call(here.release(container, name, next)).await;
    tour.call(here.acquire(container, name).options(blob_lease::AcquireOptions::new().lease_duration(-1))).await;
    tour.call(here.break_lease(container, name).options(blob_lease::BreakLeaseOptions::new().lease_break_period(0)))
        .await;

    let here = client.container_leases();
    let id = tour.call(here.acquire(container, 15)).await.lease_id;
    tour.call(here.renew(container, id)).await;
    tour.call(here.change(container, id, next)).await;
    tour.call(here.release(container, next)).await;
    tour.call(here.acquire(container, 15)).await;
    tour.call(here.break_lease(container).options(container_lease::BreakLeaseOptions::new().lease_break_period(0)))
        .await;
}

async fn immutability(tour: &mut Tour, client: &StorageBlob, container: &str) {
    let (here, name) = (client.immutability(), "a/1.txt");
    let tomorrow: DateTime = "2030-01-01T00:00:00Z".parse().unwrap();
    tour.refused(here.set_policy(container, name, tomorrow)).await;
    tour.refused(here.delete_policy(container, name)).await;
    tour.refused(here.set_legal_hold(container, name, true)).await;
}

/// Batches of deletions, each signed by itself: of what is there, and of what is not.
async fn batches(tour: &mut Tour, client: &StorageBlob, container: &str) {
    for (name, of_container) in [("batch/1", false), ("batch/2", true)] {
        client.block_blobs().put(container, name, "x").await.unwrap();
        let mut batch = Batch::new();
        let there = batch.add(client.blobs().delete(container, name));
        let not_there = batch.add(client.blobs().delete(container, "batch/none"));
        let mut reply = if of_container {
            tour.call(client.containers().submit_batch(container, batch).options(Default::default())).await
        } else {
            tour.call(client.account().submit_batch(batch).options(Default::default())).await
        };
        reply.take(there).unwrap();
        let error = reply.take(not_there).unwrap_err();
        assert_eq!(error.status(), Some(404), "{error}");
        let gone = client.blobs().get_properties(container, name).await.unwrap_err();
        assert_eq!(gone.status(), Some(404), "{gone}");
    }
}
