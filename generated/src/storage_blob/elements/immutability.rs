// Written by `xms generate` from api-spec/storage-blob/immutability.toml; do not edit.
//! Elements and enums of *Immutability*.

::xms_runtime::open_enum! {
    /// Whether an immutability policy can be taken back.
    ///
    /// Since 2020-06-12. Occurs in [`SET_POLICY`](super::super::immutability::SET_POLICY). Used by
    /// operations of [`append-blobs`](super::super::append_blobs), [`blobs`](super::super::blobs),
    /// [`block-blobs`](super::super::block_blobs), [`copies`](super::super::copies),
    /// [`page-blobs`](super::super::page_blobs). The set is open: a value that is not named here is
    /// kept as it came.
    #[values(IMMUTABILITY_POLICY_MODE_TABLE, "ImmutabilityPolicyMode")]
    pub enum ImmutabilityPolicyMode {
        /// It can be changed and taken back.
        ///
        /// `Unlocked`. Since 2020-06-12.
        #[value(0, "Unlocked")]
        Unlocked,
        /// It can be prolonged only.
        ///
        /// `Locked`. Since 2020-06-12.
        #[value(1, "Locked")]
        Locked,
        /// There is none.
        ///
        /// `Mutable`. Since 2020-06-12.
        #[value(2, "Mutable")]
        Mutable,
    }
}
