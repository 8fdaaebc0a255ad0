// Written by `xms generate` from api-spec/service-management/ip-forwarding.toml; do not edit.
//! Elements and enums of *IP forwarding*.

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// Whether traffic of others may be passed on.
    ///
    /// Element `<IPForwarding>`. Since 2016-07-01 or earlier. Taken by
    /// [`SET_FOR_ROLE`](super::super::ip_forwarding::SET_FOR_ROLE),
    /// [`SET_FOR_NETWORK_INTERFACE`](super::super::ip_forwarding::SET_FOR_NETWORK_INTERFACE).
    /// Answered by [`GET_FOR_ROLE`](super::super::ip_forwarding::GET_FOR_ROLE),
    /// [`GET_FOR_NETWORK_INTERFACE`](super::super::ip_forwarding::GET_FOR_NETWORK_INTERFACE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(IP_FORWARDING_SHAPE, "IPForwarding", NAMESPACE)]
    pub struct IpForwarding {
        /// Whether it may.
        ///
        /// `<State>`, required. Since 2016-07-01 or earlier.
        #[field(0, "State", Enum(IpForwardingState::TABLE), required)]
        pub state: IpForwardingState,
    }
}

impl IpForwarding {
    /// Creates the element from its fields, all of which are required.
    pub fn new(state: impl Into<IpForwardingState>) -> Self {
        Self { state: state.into() }
    }
}

::xms_runtime::open_enum! {
    /// Whether something may pass on traffic that is not meant for it.
    ///
    /// Since 2016-07-01 or earlier. Occurs in every operation of this resource. The set is open: a
    /// value that is not named here is kept as it came.
    #[values(IP_FORWARDING_STATE_TABLE, "IPForwardingState")]
    pub enum IpForwardingState {
        /// It may.
        ///
        /// `Enabled`. Since 2016-07-01 or earlier.
        #[value(0, "Enabled")]
        Enabled,
        /// Such traffic is dropped.
        ///
        /// `Disabled`. Since 2016-07-01 or earlier.
        #[value(1, "Disabled")]
        Disabled,
    }
}
