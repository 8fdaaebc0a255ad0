// Written by `xms generate` from api-spec/storage-blob/blob-leases.toml; do not edit.
//! Elements and enums of *Leases of blobs*.

::xms_runtime::open_enum! {
    /// Whether a lease keeps others from writing, as headers and lists of blobs and containers tell
    /// it.
    ///
    /// Since 2009-09-19. Used by operations of [`blob-queries`](super::super::blob_queries),
    /// [`blobs`](super::super::blobs), [`containers`](super::super::containers). The set is open: a
    /// value that is not named here is kept as it came.
    #[values(LEASE_STATUS_TABLE, "LeaseStatus")]
    pub enum LeaseStatus {
        /// Only who holds the lease can change it.
        ///
        /// `locked`. Since 2009-09-19.
        #[value(0, "locked")]
        Locked,
        /// It is free.
        ///
        /// `unlocked`. Since 2009-09-19.
        #[value(1, "unlocked")]
        Unlocked,
    }
}

::xms_runtime::open_enum! {
    /// How far a lease has come, from when it is acquired until it has ended.
    ///
    /// Since 2012-02-12. Used by operations of [`blob-queries`](super::super::blob_queries),
    /// [`blobs`](super::super::blobs), [`containers`](super::super::containers). The set is open: a
    /// value that is not named here is kept as it came.
    #[values(LEASE_STATE_TABLE, "LeaseState")]
    pub enum LeaseState {
        /// Nobody holds one: it can be acquired.
        ///
        /// `available`. Since 2012-02-12.
        #[value(0, "available")]
        Available,
        /// Somebody holds it: only with its identifier can the blob or container be changed.
        ///
        /// `leased`. Since 2012-02-12.
        #[value(1, "leased")]
        Leased,
        /// It has run out, and can be renewed.
        ///
        /// `expired`. Since 2012-02-12.
        #[value(2, "expired")]
        Expired,
        /// It was broken, and ends soon.
        ///
        /// `breaking`. Since 2012-02-12.
        #[value(3, "breaking")]
        Breaking,
        /// It was broken, and has ended.
        ///
        /// `broken`. Since 2012-02-12.
        #[value(4, "broken")]
        Broken,
    }
}

::xms_runtime::open_enum! {
    /// Whether a lease ends by itself.
    ///
    /// Since 2012-02-12. Used by operations of [`blob-queries`](super::super::blob_queries),
    /// [`blobs`](super::super::blobs), [`containers`](super::super::containers). The set is open: a
    /// value that is not named here is kept as it came.
    #[values(LEASE_DURATION_TABLE, "LeaseDuration")]
    pub enum LeaseDuration {
        /// It lasts until it is released or broken.
        ///
        /// `infinite`. Since 2012-02-12.
        #[value(0, "infinite")]
        Infinite,
        /// It ends 15 to 60 seconds after it was acquired or renewed last.
        ///
        /// `fixed`. Since 2012-02-12.
        #[value(1, "fixed")]
        Fixed,
    }
}
