// Written by `xms generate` from api-spec/storage-blob/copies.toml; do not edit.
//! Elements and enums of *Copies*.

::xms_runtime::open_enum! {
    /// How a copy goes on.
    ///
    /// Since 2012-02-12. Occurs in [`START`](super::super::copies::START),
    /// [`COPY_FROM_URL`](super::super::copies::COPY_FROM_URL). Used by operations of
    /// [`blobs`](super::super::blobs), [`page-blobs`](super::super::page_blobs). The set is open: a
    /// value that is not named here is kept as it came.
    #[values(COPY_STATUS_TABLE, "CopyStatus")]
    pub enum CopyStatus {
        /// It goes on.
        ///
        /// `pending`. Since 2012-02-12.
        #[value(0, "pending")]
        Pending,
        /// It has ended, and the blob is whole.
        ///
        /// `success`. Since 2012-02-12.
        #[value(1, "success")]
        Success,
        /// It was stopped.
        ///
        /// `aborted`. Since 2012-02-12.
        #[value(2, "aborted")]
        Aborted,
        /// It has failed; the description says why.
        ///
        /// `failed`. Since 2012-02-12.
        #[value(3, "failed")]
        Failed,
    }
}

::xms_runtime::open_enum! {
    /// Which tags a copy has.
    ///
    /// Since 2021-08-06. Occurs in [`COPY_FROM_URL`](super::super::copies::COPY_FROM_URL). Used by
    /// operations of [`block-blobs`](super::super::block_blobs). The set is open: a value that is
    /// not named here is kept as it came.
    #[values(COPY_SOURCE_TAGS_TABLE, "CopySourceTags")]
    pub enum CopySourceTags {
        /// Those of the request.
        ///
        /// `REPLACE`. Since 2021-08-06.
        #[value(0, "REPLACE")]
        Replace,
        /// Those of the source.
        ///
        /// `COPY`. Since 2021-08-06.
        #[value(1, "COPY")]
        Copy,
    }
}
