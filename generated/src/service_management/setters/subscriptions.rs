// Written by `xms generate` from api-spec/service-management/subscriptions.toml; do not edit.
//! Setters of the elements of *Subscriptions*.

use ::xms_runtime::{DateTime, Uuid};

use super::super::operations::OperationStatus;
use super::super::subscriptions::{
    OperationCaller, OperationParameter, Subscription, SubscriptionOperation,
    SubscriptionOperationCollection, SubscriptionStatus,
};

impl Subscription {
    /// Sets [`subscription_name`](field@Self::subscription_name).
    #[must_use]
    pub fn subscription_name(mut self, value: impl Into<String>) -> Self {
        self.subscription_name = Some(value.into());
        self
    }

    /// Sets [`subscription_status`](field@Self::subscription_status).
    #[must_use]
    pub fn subscription_status(mut self, value: impl Into<SubscriptionStatus>) -> Self {
        self.subscription_status = Some(value.into());
        self
    }

    /// Sets [`account_admin_email`](field@Self::account_admin_email).
    #[must_use]
    pub fn account_admin_email(mut self, value: impl Into<String>) -> Self {
        self.account_admin_email = Some(value.into());
        self
    }

    /// Sets [`service_admin_email`](field@Self::service_admin_email).
    #[must_use]
    pub fn service_admin_email(mut self, value: impl Into<String>) -> Self {
        self.service_admin_email = Some(value.into());
        self
    }

    /// Sets [`max_core_count`](field@Self::max_core_count).
    #[must_use]
    pub fn max_core_count(mut self, value: i32) -> Self {
        self.max_core_count = Some(value);
        self
    }

    /// Sets [`max_storage_accounts`](field@Self::max_storage_accounts).
    #[must_use]
    pub fn max_storage_accounts(mut self, value: i32) -> Self {
        self.max_storage_accounts = Some(value);
        self
    }

    /// Sets [`max_hosted_services`](field@Self::max_hosted_services).
    #[must_use]
    pub fn max_hosted_services(mut self, value: i32) -> Self {
        self.max_hosted_services = Some(value);
        self
    }

    /// Sets [`current_core_count`](field@Self::current_core_count).
    #[must_use]
    pub fn current_core_count(mut self, value: i32) -> Self {
        self.current_core_count = Some(value);
        self
    }

    /// Sets [`current_hosted_services`](field@Self::current_hosted_services).
    #[must_use]
    pub fn current_hosted_services(mut self, value: i32) -> Self {
        self.current_hosted_services = Some(value);
        self
    }

    /// Sets [`current_storage_accounts`](field@Self::current_storage_accounts).
    #[must_use]
    pub fn current_storage_accounts(mut self, value: i32) -> Self {
        self.current_storage_accounts = Some(value);
        self
    }

    /// Sets [`max_virtual_network_sites`](field@Self::max_virtual_network_sites).
    #[must_use]
    pub fn max_virtual_network_sites(mut self, value: i32) -> Self {
        self.max_virtual_network_sites = Some(value);
        self
    }

    /// Sets [`current_virtual_network_sites`](field@Self::current_virtual_network_sites).
    #[must_use]
    pub fn current_virtual_network_sites(mut self, value: i32) -> Self {
        self.current_virtual_network_sites = Some(value);
        self
    }

    /// Sets [`max_local_network_sites`](field@Self::max_local_network_sites).
    #[must_use]
    pub fn max_local_network_sites(mut self, value: i32) -> Self {
        self.max_local_network_sites = Some(value);
        self
    }

    /// Sets [`current_local_network_sites`](field@Self::current_local_network_sites).
    #[must_use]
    pub fn current_local_network_sites(mut self, value: i32) -> Self {
        self.current_local_network_sites = Some(value);
        self
    }

    /// Sets [`max_dns_servers`](field@Self::max_dns_servers).
    #[must_use]
    pub fn max_dns_servers(mut self, value: i32) -> Self {
        self.max_dns_servers = Some(value);
        self
    }

    /// Sets [`current_dns_servers`](field@Self::current_dns_servers).
    #[must_use]
    pub fn current_dns_servers(mut self, value: i32) -> Self {
        self.current_dns_servers = Some(value);
        self
    }

    /// Sets [`offer_categories`](field@Self::offer_categories).
    #[must_use]
    pub fn offer_categories(mut self, value: impl Into<String>) -> Self {
        self.offer_categories = Some(value.into());
        self
    }

    /// Sets [`aad_tenant_id`](field@Self::aad_tenant_id).
    #[must_use]
    pub fn aad_tenant_id(mut self, value: impl Into<Uuid>) -> Self {
        self.aad_tenant_id = Some(value.into());
        self
    }

    /// Sets [`created_time`](field@Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<DateTime>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`max_reserved_ips`](field@Self::max_reserved_ips).
    #[must_use]
    pub fn max_reserved_ips(mut self, value: i32) -> Self {
        self.max_reserved_ips = Some(value);
        self
    }

    /// Sets [`current_reserved_ips`](field@Self::current_reserved_ips).
    #[must_use]
    pub fn current_reserved_ips(mut self, value: i32) -> Self {
        self.current_reserved_ips = Some(value);
        self
    }

    /// Sets [`max_public_ip_count`](field@Self::max_public_ip_count).
    #[must_use]
    pub fn max_public_ip_count(mut self, value: i32) -> Self {
        self.max_public_ip_count = Some(value);
        self
    }

    /// Sets [`current_network_security_groups`](field@Self::current_network_security_groups).
    #[must_use]
    pub fn current_network_security_groups(mut self, value: i32) -> Self {
        self.current_network_security_groups = Some(value);
        self
    }

    /// Sets [`max_network_security_groups`](field@Self::max_network_security_groups).
    #[must_use]
    pub fn max_network_security_groups(mut self, value: i32) -> Self {
        self.max_network_security_groups = Some(value);
        self
    }

    /// Sets
    /// [`max_network_security_rules_per_group`](field@Self::max_network_security_rules_per_group).
    #[must_use]
    pub fn max_network_security_rules_per_group(mut self, value: i32) -> Self {
        self.max_network_security_rules_per_group = Some(value);
        self
    }

    /// Sets [`max_route_tables`](field@Self::max_route_tables).
    #[must_use]
    pub fn max_route_tables(mut self, value: i32) -> Self {
        self.max_route_tables = Some(value);
        self
    }

    /// Sets [`max_routes_per_route_table`](field@Self::max_routes_per_route_table).
    #[must_use]
    pub fn max_routes_per_route_table(mut self, value: i32) -> Self {
        self.max_routes_per_route_table = Some(value);
        self
    }
}

impl SubscriptionOperationCollection {
    /// Sets [`operations`](field@Self::operations).
    #[must_use]
    pub fn operations(mut self, value: impl Into<Vec<SubscriptionOperation>>) -> Self {
        self.operations = value.into();
        self
    }

    /// Sets [`continuation_token`](field@Self::continuation_token).
    #[must_use]
    pub fn continuation_token(mut self, value: impl Into<String>) -> Self {
        self.continuation_token = Some(value.into());
        self
    }
}

impl SubscriptionOperation {
    /// Sets [`operation_object_id`](field@Self::operation_object_id).
    #[must_use]
    pub fn operation_object_id(mut self, value: impl Into<String>) -> Self {
        self.operation_object_id = Some(value.into());
        self
    }

    /// Sets [`operation_name`](field@Self::operation_name).
    #[must_use]
    pub fn operation_name(mut self, value: impl Into<String>) -> Self {
        self.operation_name = Some(value.into());
        self
    }

    /// Sets [`operation_parameters`](field@Self::operation_parameters).
    #[must_use]
    pub fn operation_parameters(
        mut self,
        value: impl Into<Vec<OperationParameter>>,
    ) -> Self {
        self.operation_parameters = value.into();
        self
    }

    /// Sets [`operation_caller`](field@Self::operation_caller).
    #[must_use]
    pub fn operation_caller(mut self, value: OperationCaller) -> Self {
        self.operation_caller = Some(value);
        self
    }

    /// Sets [`operation_status`](field@Self::operation_status).
    #[must_use]
    pub fn operation_status(mut self, value: OperationStatus) -> Self {
        self.operation_status = Some(value);
        self
    }

    /// Sets [`operation_started_time`](field@Self::operation_started_time).
    #[must_use]
    pub fn operation_started_time(mut self, value: impl Into<DateTime>) -> Self {
        self.operation_started_time = Some(value.into());
        self
    }

    /// Sets [`operation_completed_time`](field@Self::operation_completed_time).
    #[must_use]
    pub fn operation_completed_time(mut self, value: impl Into<DateTime>) -> Self {
        self.operation_completed_time = Some(value.into());
        self
    }
}

impl OperationParameter {
    /// Sets [`value`](field@Self::value).
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl OperationCaller {
    /// Sets [`used_service_management_api`](field@Self::used_service_management_api).
    #[must_use]
    pub fn used_service_management_api(mut self, value: bool) -> Self {
        self.used_service_management_api = Some(value);
        self
    }

    /// Sets [`user_email_address`](field@Self::user_email_address).
    #[must_use]
    pub fn user_email_address(mut self, value: impl Into<String>) -> Self {
        self.user_email_address = Some(value.into());
        self
    }

    /// Sets
    /// [`subscription_certificate_thumbprint`](field@Self::subscription_certificate_thumbprint).
    #[must_use]
    pub fn subscription_certificate_thumbprint(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.subscription_certificate_thumbprint = Some(value.into());
        self
    }

    /// Sets [`client_ip`](field@Self::client_ip).
    #[must_use]
    pub fn client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = Some(value.into());
        self
    }
}
