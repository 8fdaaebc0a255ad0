// Written by `xms generate` from api-spec/service-management/reserved-ips.toml; do not edit.
//! Setters of the elements of *Reserved IP addresses*.

use super::super::reserved_ips::{
    CreateReservedIp, IpTag, ReservedIp, ReservedIpAssociation, ReservedIpList,
    ReservedIpState,
};

impl CreateReservedIp {
    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`service_name`](field@Self::service_name).
    #[must_use]
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }

    /// Sets [`deployment_name`](field@Self::deployment_name).
    #[must_use]
    pub fn deployment_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_name = Some(value.into());
        self
    }

    /// Sets [`virtual_ip_name`](field@Self::virtual_ip_name).
    #[must_use]
    pub fn virtual_ip_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_ip_name = Some(value.into());
        self
    }

    /// Sets [`ip_tags`](field@Self::ip_tags).
    #[must_use]
    pub fn ip_tags(mut self, value: impl Into<Vec<IpTag>>) -> Self {
        self.ip_tags = value.into();
        self
    }
}

impl IpTag {
    /// Sets [`tag_type`](field@Self::tag_type).
    #[must_use]
    pub fn tag_type(mut self, value: impl Into<String>) -> Self {
        self.tag_type = Some(value.into());
        self
    }

    /// Sets [`value`](field@Self::value).
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl ReservedIpList {
    /// Sets [`reserved_ips`](field@Self::reserved_ips).
    #[must_use]
    pub fn reserved_ips(mut self, value: impl Into<Vec<ReservedIp>>) -> Self {
        self.reserved_ips = value.into();
        self
    }
}

impl ReservedIp {
    /// Sets [`address`](field@Self::address).
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets [`id`](field@Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, value: impl Into<ReservedIpState>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets [`in_use`](field@Self::in_use).
    #[must_use]
    pub fn in_use(mut self, value: bool) -> Self {
        self.in_use = Some(value);
        self
    }

    /// Sets [`service_name`](field@Self::service_name).
    #[must_use]
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }

    /// Sets [`deployment_name`](field@Self::deployment_name).
    #[must_use]
    pub fn deployment_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_name = Some(value.into());
        self
    }

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`virtual_ip_name`](field@Self::virtual_ip_name).
    #[must_use]
    pub fn virtual_ip_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_ip_name = Some(value.into());
        self
    }
}

impl ReservedIpAssociation {
    /// Sets [`virtual_ip_name`](field@Self::virtual_ip_name).
    #[must_use]
    pub fn virtual_ip_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_ip_name = Some(value.into());
        self
    }
}
