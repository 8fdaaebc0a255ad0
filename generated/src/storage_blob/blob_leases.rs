// Written by `xms generate` from api-spec/storage-blob/blob-leases.toml; do not edit.
//! Leases of blobs.
//!
//! Locks that keep blobs from being written and deleted by others.

use ::xms_runtime::Resource;

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "blob-leases",
    title: "Leases of blobs",
    enums: &[LeaseStatus::TABLE, LeaseState::TABLE, LeaseDuration::TABLE],
    ..Resource::BASE
};

::xms_runtime::open_enum! {
    /// Whether a lease locks something.
    ///
    /// Since 2009-09-19. Used by operations of [`blobs`](super::blobs),
    /// [`containers`](super::containers). The set is open: a value that is not named here is kept
    /// as it came.
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
    /// States of a lease.
    ///
    /// Since 2012-02-12. Used by operations of [`blobs`](super::blobs),
    /// [`containers`](super::containers). The set is open: a value that is not named here is kept
    /// as it came.
    #[values(LEASE_STATE_TABLE, "LeaseState")]
    pub enum LeaseState {
        /// There is none.
        ///
        /// `available`. Since 2012-02-12.
        #[value(0, "available")]
        Available,
        /// It is held.
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
    /// Since 2012-02-12. Used by operations of [`blobs`](super::blobs),
    /// [`containers`](super::containers). The set is open: a value that is not named here is kept
    /// as it came.
    #[values(LEASE_DURATION_TABLE, "LeaseDuration")]
    pub enum LeaseDuration {
        /// It does not.
        ///
        /// `infinite`. Since 2012-02-12.
        #[value(0, "infinite")]
        Infinite,
        /// It does.
        ///
        /// `fixed`. Since 2012-02-12.
        #[value(1, "fixed")]
        Fixed,
    }
}
