//! A storage account for blobs in memory, on the generated server's side.
//!
//! In: requests of any client, as the generated traits hand them over. Out: what the service would answer, as far as a
//! client that creates, uploads, lists, reads and deletes can tell. No credential is asked for, nothing is kept.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use time::OffsetDateTime;
use xms_runtime::server::{Answer, ErrorResponse, Incoming, Outcome};
use xms_runtime::{Base64Text, ByteStream, DateTime, Dictionary, ErrorCode, WithHeaders};
use xms_services::storage_blob::blobs::{
    self, Blob, BlobItem, BlobList, BlobName, BlobPrefix, BlobProperties, BlobType,
};
use xms_services::storage_blob::block_blobs::{self, BlockLookup, BlockLookupList};
use xms_services::storage_blob::{containers, error_code, server};

/// The containers of an account by name.
#[derive(Default)]
pub struct Account {
    containers: Mutex<BTreeMap<String, Container>>,
}

type Container = BTreeMap<String, Stored>;

/// A blob, and the blocks that were uploaded for it.
struct Stored {
    content: Option<Bytes>,
    content_type: String,
    metadata: Dictionary<String>,
    uncommitted: BTreeMap<String, Bytes>,
    committed: BTreeMap<String, Bytes>,
    changed: DateTime,
    version: u64,
}

impl Default for Stored {
    fn default() -> Self {
        Self {
            content: None,
            content_type: "application/octet-stream".to_owned(),
            metadata: Default::default(),
            uncommitted: BTreeMap::new(),
            committed: BTreeMap::new(),
            changed: now(),
            version: 0,
        }
    }
}

fn now() -> DateTime {
    DateTime::from(OffsetDateTime::now_utc())
}

impl Stored {
    fn etag(&self) -> String {
        format!("\"0x{:X}\"", self.version)
    }

    fn write(&mut self, content: Bytes, content_type: Option<String>, metadata: Dictionary<String>) {
        self.content = Some(content);
        self.content_type = content_type.unwrap_or_else(|| "application/octet-stream".to_owned());
        self.metadata = metadata;
        self.changed = now();
        self.version += 1;
    }
}

/// What a body holds, as far as this account takes it.
async fn collected(body: ByteStream) -> Result<Bytes, ErrorResponse> {
    let collected = body.collect(64 << 20).await;
    collected.map_err(|_| no(&error_code::REQUEST_BODY_TOO_LARGE, "The request body is too large, or broke off."))
}

fn no(code: &ErrorCode, message: &str) -> ErrorResponse {
    ErrorResponse::new(code, message)
}

impl Account {
    fn all(&self) -> MutexGuard<'_, BTreeMap<String, Container>> {
        self.containers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something in a container that is there.
    fn within<T>(
        &self,
        container: &str,
        act: impl FnOnce(&mut Container) -> Result<T, ErrorResponse>,
    ) -> Result<T, ErrorResponse> {
        let mut all = self.all();
        let missing = || no(&error_code::CONTAINER_NOT_FOUND, "The specified container does not exist.");
        act(all.get_mut(container).ok_or_else(missing)?)
    }

    /// Does something with a blob that is there and has content.
    fn with<T>(
        &self,
        container: &str,
        blob: &str,
        act: impl FnOnce(&mut Stored, &Bytes) -> Result<T, ErrorResponse>,
    ) -> Result<T, ErrorResponse> {
        self.within(container, |blobs| {
            let missing = || no(&error_code::BLOB_NOT_FOUND, "The specified blob does not exist.");
            let stored = blobs.get_mut(blob).filter(|stored| stored.content.is_some()).ok_or_else(missing)?;
            let content = stored.content.clone().unwrap_or_default();
            act(stored, &content)
        })
    }
}

impl server::Containers for Account {
    async fn create(
        &self,
        _: &Incoming,
        container: String,
        _: containers::CreateOptions,
    ) -> Outcome<containers::CreateHeaders> {
        let mut all = self.all();
        if all.contains_key(&container) {
            return Err(no(&error_code::CONTAINER_ALREADY_EXISTS, "The specified container already exists."));
        }
        all.insert(container, Container::new());
        Ok(containers::CreateHeaders::new().etag("\"0x1\"").last_modified(now()).into())
    }

    async fn delete(&self, _: &Incoming, container: String, _: containers::DeleteOptions) -> Outcome<()> {
        self.within(&container, |_| Ok(()))?;
        self.all().remove(&container);
        Ok(().into())
    }

    async fn get_properties(
        &self,
        _: &Incoming,
        container: String,
        _: containers::GetPropertiesOptions,
    ) -> Outcome<containers::GetPropertiesHeaders> {
        self.within(&container, |_| {
            Ok(containers::GetPropertiesHeaders::new().etag("\"0x1\"").last_modified(now()).into())
        })
    }
}

impl server::BlockBlobs for Account {
    async fn put(
        &self,
        _: &Incoming,
        container: String,
        blob: String,
        body: ByteStream,
        options: block_blobs::PutOptions,
    ) -> Outcome<block_blobs::PutHeaders> {
        let body = collected(body).await?;
        self.within(&container, |blobs| {
            let stored = blobs.entry(blob).or_default();
            stored.write(body, options.blob_content_type, options.metadata);
            Ok(block_blobs::PutHeaders::new().etag(stored.etag()).last_modified(stored.changed.clone()).into())
        })
    }

    async fn put_block(
        &self,
        _: &Incoming,
        container: String,
        blob: String,
        block: Base64Text,
        body: ByteStream,
        _: block_blobs::PutBlockOptions,
    ) -> Outcome<block_blobs::PutBlockHeaders> {
        let body = collected(body).await?;
        self.within(&container, |blobs| {
            blobs.entry(blob).or_default().uncommitted.insert(block.encoded().to_owned(), body);
            Ok(block_blobs::PutBlockHeaders::new().into())
        })
    }

    async fn put_block_list(
        &self,
        _: &Incoming,
        container: String,
        blob: String,
        list: BlockLookupList,
        options: block_blobs::PutBlockListOptions,
    ) -> Outcome<block_blobs::PutBlockListHeaders> {
        self.within(&container, |blobs| {
            let stored = blobs.entry(blob).or_default();
            let (mut content, mut committed) = (Vec::new(), BTreeMap::new());
            for block in &list.blocks {
                let (name, found) = match block {
                    BlockLookup::Committed(name) => (name, stored.committed.get(name.encoded())),
                    BlockLookup::Uncommitted(name) => (name, stored.uncommitted.get(name.encoded())),
                    BlockLookup::Latest(name) => {
                        let new = stored.uncommitted.get(name.encoded());
                        (name, new.or_else(|| stored.committed.get(name.encoded())))
                    }
                    _ => return Err(no(&error_code::INVALID_BLOCK_LIST, "The specified block list is invalid.")),
                };
                let missing = || no(&error_code::INVALID_BLOCK_LIST, "The specified block list is invalid.");
                let block = found.ok_or_else(missing)?;
                content.extend_from_slice(block);
                committed.insert(name.encoded().to_owned(), block.clone());
            }
            (stored.committed, stored.uncommitted) = (committed, BTreeMap::new());
            stored.write(content.into(), options.blob_content_type, options.metadata);
            Ok(block_blobs::PutBlockListHeaders::new().etag(stored.etag()).last_modified(stored.changed.clone()).into())
        })
    }
}

/// The part of `length` bytes that a header such as `bytes=0-511` asks for.
fn range(text: &str, length: usize) -> Option<std::ops::Range<usize>> {
    let (first, last) = text.strip_prefix("bytes=")?.split_once('-')?;
    let first: usize = first.parse().ok()?;
    let end = if last.is_empty() { length } else { last.parse::<usize>().ok()?.saturating_add(1).min(length) };
    (first < end).then_some(first..end)
}

impl server::Blobs for Account {
    async fn list(&self, _: &Incoming, container: String, options: blobs::ListOptions) -> Outcome<BlobList> {
        let prefix = options.prefix.unwrap_or_default();
        let delimiter = options.delimiter.filter(|delimiter| !delimiter.is_empty());
        self.within(&container, |blobs| {
            let (mut found, mut folder) = (Vec::new(), String::new());
            for (name, stored) in blobs.range(prefix.clone()..).take_while(|(name, _)| name.starts_with(&prefix)) {
                let Some(content) = &stored.content else { continue };
                let end = delimiter
                    .as_ref()
                    .and_then(|delimiter| Some(name[prefix.len()..].find(delimiter)? + prefix.len() + delimiter.len()));
                if let Some(end) = end {
                    if folder != name[..end] {
                        folder = name[..end].to_owned();
                        let prefix = BlobPrefix::new(BlobName::new().text(&folder));
                        found.push(BlobItem::BlobPrefix(Box::new(prefix)));
                    }
                    continue;
                }
                let properties = BlobProperties::new()
                    .etag(stored.etag())
                    .last_modified(stored.changed.clone())
                    .content_length(i64::try_from(content.len()).unwrap_or(i64::MAX))
                    .content_type(&stored.content_type)
                    .blob_type(BlobType::BlockBlob);
                found.push(BlobItem::Blob(Box::new(Blob::new(BlobName::new().text(name), properties))));
            }
            Ok(BlobList::new(found).container_name(container.clone()).prefix(&prefix).into())
        })
    }

    async fn get(
        &self,
        _: &Incoming,
        container: String,
        blob: String,
        options: blobs::GetOptions,
    ) -> Outcome<WithHeaders<ByteStream, blobs::GetHeaders>> {
        self.with(&container, &blob, |stored, content| {
            let headers = blobs::GetHeaders::new()
                .etag(stored.etag())
                .last_modified(stored.changed.clone())
                .blob_type(BlobType::BlockBlob)
                .metadata(stored.metadata.clone());
            let Some(asked) = options.range.or(options.http_range) else {
                return Ok(Answer::new(WithHeaders::new(content.clone().into(), headers)));
            };
            let beyond = || {
                no(&error_code::INVALID_RANGE, "The range specified is invalid for the current size of the resource.")
            };
            let part = range(&asked, content.len()).ok_or_else(beyond)?;
            let headers = headers.content_range(format!("bytes {}-{}/{}", part.start, part.end - 1, content.len()));
            Ok(Answer::new(WithHeaders::new(content.slice(part).into(), headers)).status(206))
        })
    }

    async fn get_properties(
        &self,
        _: &Incoming,
        container: String,
        blob: String,
        _: blobs::GetPropertiesOptions,
    ) -> Outcome<blobs::GetPropertiesHeaders> {
        self.with(&container, &blob, |stored, content| {
            let headers = blobs::GetPropertiesHeaders::new()
                .etag(stored.etag())
                .last_modified(stored.changed.clone())
                .content_type(&stored.content_type)
                .blob_type(BlobType::BlockBlob)
                .metadata(stored.metadata.clone());
            Ok(Answer::new(headers).header("Content-Length", &content.len().to_string()))
        })
    }

    async fn delete(
        &self,
        _: &Incoming,
        container: String,
        blob: String,
        _: blobs::DeleteOptions,
    ) -> Outcome<blobs::DeleteHeaders> {
        self.with(&container, &blob, |_, _| Ok(()))?;
        self.within(&container, |all| {
            all.remove(&blob);
            Ok(blobs::DeleteHeaders::new().delete_type_permanent(true).into())
        })
    }
}

/// The server with all that there is.
pub fn server(account: std::sync::Arc<Account>) -> xms_runtime::server::Server {
    xms_runtime::server::Server::new(&xms_services::storage_blob::CATALOG)
        .offer(server::containers(account.clone()))
        .offer(server::block_blobs(account.clone()))
        .offer(server::blobs(account))
}
