// Written by `xms generate` from api-spec/storage-blob/copies.toml; do not edit.
//! The client's side of *Copies*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::copies::{ABORT, AbortOptions};

/// Calls the operations of [`copies`](super::super::copies); made by
/// [`StorageBlob::copies`](super::StorageBlob::copies).
#[derive(Clone, Copy, Debug)]
pub struct Copies<'a> {
    pub(super) core: &'a ClientCore,
}

impl Copies<'_> {
    /// Stops a copy that goes on; the new blob stays, and is empty.
    ///
    /// `PUT /{container}/{blob}`, since 2012-02-12; see [`ABORT`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `copyid`: Identifier that the service gave the copy.
    pub fn abort(
        &self,
        container: &str,
        blob: &str,
        copy_id: &str,
        options: AbortOptions,
    ) -> Call<'static, ()> {
        self.core
            .call(&ABORT)
            .path(&container)
            .path(&blob)
            .query("copyid", &copy_id)
            .header_option("x-ms-lease-id", &options.x_ms_lease_id)
            .build()
    }
}
