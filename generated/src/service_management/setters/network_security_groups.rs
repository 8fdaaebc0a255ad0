// Written by `xms generate` from api-spec/service-management/network-security-groups.toml; do not edit.
//! Setters of the elements of *Network security groups*.

use super::super::network_security_groups::{
    CreateNetworkSecurityGroup, NetworkSecurityGroup, NetworkSecurityGroupList,
    NetworkSecurityGroupOfPart, NetworkSecurityRule, RuleAction, RuleProtocol,
    TrafficDirection,
};

impl CreateNetworkSecurityGroup {
    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
}

impl NetworkSecurityGroupList {
    /// Sets [`network_security_groups`](field@Self::network_security_groups).
    #[must_use]
    pub fn network_security_groups(
        mut self,
        value: impl Into<Vec<NetworkSecurityGroup>>,
    ) -> Self {
        self.network_security_groups = value.into();
        self
    }
}

impl NetworkSecurityGroup {
    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`rules`](field@Self::rules).
    #[must_use]
    pub fn rules(mut self, value: impl Into<Vec<NetworkSecurityRule>>) -> Self {
        self.rules = value.into();
        self
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}

impl NetworkSecurityGroupOfPart {
    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}

impl NetworkSecurityRule {
    /// Sets [`direction`](field@Self::direction).
    #[must_use]
    pub fn direction(mut self, value: impl Into<TrafficDirection>) -> Self {
        self.direction = Some(value.into());
        self
    }

    /// Sets [`priority`](field@Self::priority).
    #[must_use]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }

    /// Sets [`action`](field@Self::action).
    #[must_use]
    pub fn action(mut self, value: impl Into<RuleAction>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets [`source_address_prefix`](field@Self::source_address_prefix).
    #[must_use]
    pub fn source_address_prefix(mut self, value: impl Into<String>) -> Self {
        self.source_address_prefix = Some(value.into());
        self
    }

    /// Sets [`source_port_range`](field@Self::source_port_range).
    #[must_use]
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }

    /// Sets [`destination_address_prefix`](field@Self::destination_address_prefix).
    #[must_use]
    pub fn destination_address_prefix(mut self, value: impl Into<String>) -> Self {
        self.destination_address_prefix = Some(value.into());
        self
    }

    /// Sets [`destination_port_range`](field@Self::destination_port_range).
    #[must_use]
    pub fn destination_port_range(mut self, value: impl Into<String>) -> Self {
        self.destination_port_range = Some(value.into());
        self
    }

    /// Sets [`protocol`](field@Self::protocol).
    #[must_use]
    pub fn protocol(mut self, value: impl Into<RuleProtocol>) -> Self {
        self.protocol = Some(value.into());
        self
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets [`is_default`](field@Self::is_default).
    #[must_use]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
}
