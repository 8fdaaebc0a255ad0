// Written by `xms generate` from api-spec/storage-blob/immutability.toml; do not edit.
//! Headers of the answers of *Immutability*.

use ::xms_runtime::DateTime;

use super::super::immutability::{ImmutabilityPolicyMode, SET_LEGAL_HOLD, SET_POLICY};

::xms_runtime::headers! {
    /// Holds the headers that [`SET_POLICY`](super::super::immutability::SET_POLICY) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(SET_POLICY)]
    pub struct SetPolicyHeaders {
        /// `x-ms-immutability-policy-until-date`: Until when the blob cannot be changed or deleted.
        #[header(0)]
        pub immutability_policy_until_date: Option<DateTime>,
        /// `x-ms-immutability-policy-mode`: Whether the policy can be taken back.
        #[header(1)]
        pub immutability_policy_mode: Option<ImmutabilityPolicyMode>,
    }
}

impl SetPolicyHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`immutability_policy_until_date`](field@Self::immutability_policy_until_date).
    #[must_use]
    pub fn immutability_policy_until_date(mut self, value: impl Into<DateTime>) -> Self {
        self.immutability_policy_until_date = Some(value.into());
        self
    }

    /// Sets [`immutability_policy_mode`](field@Self::immutability_policy_mode).
    #[must_use]
    pub fn immutability_policy_mode(
        mut self,
        value: impl Into<ImmutabilityPolicyMode>,
    ) -> Self {
        self.immutability_policy_mode = Some(value.into());
        self
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`SET_LEGAL_HOLD`](super::super::immutability::SET_LEGAL_HOLD)
    /// answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(SET_LEGAL_HOLD)]
    pub struct SetLegalHoldHeaders {
        /// `x-ms-legal-hold`: Whether the blob is under legal hold.
        #[header(0)]
        pub legal_hold: Option<bool>,
    }
}

impl SetLegalHoldHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`legal_hold`](field@Self::legal_hold).
    #[must_use]
    pub fn legal_hold(mut self, value: bool) -> Self {
        self.legal_hold = Some(value);
        self
    }
}
