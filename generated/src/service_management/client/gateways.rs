// Written by `xms generate` from api-spec/service-management/gateways.toml; do not edit.
//! The client's side of *Gateways*.

use ::xms_runtime::client::{Accepted, Bytes, Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::gateway_operations::GatewayOperationAsyncResponse;
use super::super::gateways::{
    CREATE, Connection, ConnectionList, CreateGateway, DELETE, DefaultSiteList, FAILOVER,
    FailoverGateway, GENERATE_VPN_CLIENT_PACKAGE, GET, GET_DEVICE_CONFIGURATION_SCRIPT,
    GET_DIAGNOSTICS, GET_IPSEC_PARAMETERS, GET_SHARED_KEY, Gateway,
    GatewayPublicDiagnosticsStatus, IpsecParameters, LIST_CONNECTIONS,
    REMOVE_DEFAULT_SITES, RESET, RESET_SHARED_KEY, RESIZE, ResetGateway, ResetSharedKey,
    ResizeGateway, SET_DEFAULT_SITES, SET_IPSEC_PARAMETERS, SET_SHARED_KEY,
    START_DIAGNOSTICS, STOP_DIAGNOSTICS, SharedKey, StartGatewayDiagnostics,
    StopGatewayDiagnostics, UPDATE_CONNECTION, UpdateConnection, VpnClientParameters,
};

/// Calls the operations of [`gateways`](super::super::gateways); made by
/// [`ServiceManagement::gateways`](super::ServiceManagement::gateways).
#[derive(Clone, Copy, Debug)]
pub struct Gateways<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> Gateways<'a> {
    /// Creates the gateway of a virtual network.
    ///
    /// `POST /services/networking/{virtual-network-name}/gateway`, first seen at 2013-11-01,
    /// long-running; see [`CREATE`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::CreateGateway;
    /// use xms_services::service_management::gateways::GatewaySize;
    /// use xms_services::service_management::gateways::GatewayType;
    ///
    /// let body = CreateGateway::new()
    ///     .gateway_size(GatewaySize::Default)
    ///     .gateway_type(GatewayType::DynamicRouting);
    /// let status = client.gateways().create("shop", &body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create(
        &self,
        virtual_network_name: &str,
        body: &'a CreateGateway,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&CREATE).path(&virtual_network_name).body(body).build()
    }

    /// Reads the gateway of a virtual network: its address, its state, and what happened last.
    ///
    /// `GET /services/networking/{virtual-network-name}/gateway`, first seen at 2013-11-01; see
    /// [`GET`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.gateways().get("shop").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(&self, virtual_network_name: &str) -> Call<'static, Gateway> {
        self.core.call(&GET).path(&virtual_network_name).build()
    }

    /// Deletes the gateway of a virtual network.
    ///
    /// `DELETE /services/networking/{virtual-network-name}/gateway`, first seen at 2013-11-01,
    /// long-running; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.gateways().delete("shop").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(
        &self,
        virtual_network_name: &str,
    ) -> Call<'static, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&DELETE).path(&virtual_network_name).build()
    }

    /// Lets the second instance of a gateway take over from the first.
    ///
    /// `DELETE /services/networking/{virtual-network-name}/gateway`, first seen at 2013-11-01,
    /// long-running; see [`FAILOVER`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::FailoverGateway;
    ///
    /// let body = FailoverGateway::new();
    /// let status = client.gateways().failover("shop", &body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn failover(
        &self,
        virtual_network_name: &str,
        body: &'a FailoverGateway,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&FAILOVER).path(&virtual_network_name).body(body).build()
    }

    /// Gives the gateway of a virtual network another size.
    ///
    /// `PATCH /services/networking/{virtual-network-name}/gateway`, first seen at 2014-10-01,
    /// long-running; see [`RESIZE`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::GatewaySize;
    /// use xms_services::service_management::gateways::ResizeGateway;
    ///
    /// let body = ResizeGateway::new(GatewaySize::HighPerformance);
    /// let status = client.gateways().resize("shop", &body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn resize(
        &self,
        virtual_network_name: &str,
        body: &'a ResizeGateway,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&RESIZE).path(&virtual_network_name).body(body).build()
    }

    /// Starts the gateway of a virtual network again.
    ///
    /// `PATCH /services/networking/{virtual-network-name}/gateway`, first seen at 2014-10-01,
    /// long-running; see [`RESET`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::ResetGateway;
    ///
    /// let body = ResetGateway::new();
    /// let status = client.gateways().reset("shop", &body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn reset(
        &self,
        virtual_network_name: &str,
        body: &'a ResetGateway,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&RESET).path(&virtual_network_name).body(body).build()
    }

    /// Lists the networks that a gateway reaches, each with the state of its connection.
    ///
    /// `GET /services/networking/{virtual-network-name}/gateway/connections`, first seen at
    /// 2013-11-01; see [`LIST_CONNECTIONS`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.gateways().list_connections("shop").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list_connections(
        &self,
        virtual_network_name: &str,
    ) -> Call<'static, ConnectionList> {
        self.core.call(&LIST_CONNECTIONS).path(&virtual_network_name).build()
    }

    /// Connects to a network, ends the connection, or tries it.
    ///
    /// `PUT /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}`,
    /// since 2012-03-01, long-running; see [`UPDATE_CONNECTION`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    /// - `local-network-name`: How the network configuration calls the network at the other end.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::ConnectionOperation;
    /// use xms_services::service_management::gateways::UpdateConnection;
    ///
    /// let body = UpdateConnection::new(ConnectionOperation::Connect)
    ///     .ip_address("10.1.0.4");
    /// let status = client
    ///     .gateways()
    ///     .update_connection("shop", "office", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn update_connection(
        &self,
        virtual_network_name: &str,
        local_network_name: &str,
        body: &'a UpdateConnection,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core
            .call(&UPDATE_CONNECTION)
            .path(&virtual_network_name)
            .path(&local_network_name)
            .body(body)
            .build()
    }

    /// Reads the key by which a gateway and the other end of a connection know one another.
    ///
    /// `GET /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/sharedkey`,
    /// first seen at 2013-11-01; see [`GET_SHARED_KEY`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    /// - `local-network-name`: How the network configuration calls the network at the other end.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.gateways().get_shared_key("shop", "office").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_shared_key(
        &self,
        virtual_network_name: &str,
        local_network_name: &str,
    ) -> Call<'static, SharedKey> {
        self.core
            .call(&GET_SHARED_KEY)
            .path(&virtual_network_name)
            .path(&local_network_name)
            .build()
    }

    /// Sets the key by which a gateway and the other end of a connection know one another.
    ///
    /// `POST /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/sharedkey`,
    /// first seen at 2013-11-01, long-running; see [`SET_SHARED_KEY`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    /// - `local-network-name`: How the network configuration calls the network at the other end.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::SharedKey;
    ///
    /// let body = SharedKey::new("bm90IGEgcmVhbCBrZXk=");
    /// let status = client
    ///     .gateways()
    ///     .set_shared_key("shop", "office", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_shared_key(
        &self,
        virtual_network_name: &str,
        local_network_name: &str,
        body: &'a SharedKey,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core
            .call(&SET_SHARED_KEY)
            .path(&virtual_network_name)
            .path(&local_network_name)
            .body(body)
            .build()
    }

    /// Replaces the key of a connection by one that the service makes.
    ///
    /// `PUT /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/sharedkey`,
    /// first seen at 2013-11-01, long-running; see [`RESET_SHARED_KEY`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    /// - `local-network-name`: How the network configuration calls the network at the other end.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::ResetSharedKey;
    ///
    /// let body = ResetSharedKey::new().key_length(128);
    /// let status = client
    ///     .gateways()
    ///     .reset_shared_key("shop", "office", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn reset_shared_key(
        &self,
        virtual_network_name: &str,
        local_network_name: &str,
        body: &'a ResetSharedKey,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core
            .call(&RESET_SHARED_KEY)
            .path(&virtual_network_name)
            .path(&local_network_name)
            .body(body)
            .build()
    }

    /// Reads how a connection is encrypted.
    ///
    /// `GET /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/ipsecparameters`,
    /// first seen at 2014-10-01; see [`GET_IPSEC_PARAMETERS`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    /// - `local-network-name`: How the network configuration calls the network at the other end.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.gateways().get_ipsec_parameters("shop", "office").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_ipsec_parameters(
        &self,
        virtual_network_name: &str,
        local_network_name: &str,
    ) -> Call<'static, IpsecParameters> {
        self.core
            .call(&GET_IPSEC_PARAMETERS)
            .path(&virtual_network_name)
            .path(&local_network_name)
            .build()
    }

    /// Says how a connection is to be encrypted.
    ///
    /// `PATCH /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/ipsecparameters`,
    /// first seen at 2014-10-01, long-running; see [`SET_IPSEC_PARAMETERS`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    /// - `local-network-name`: How the network configuration calls the network at the other end.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::IpsecParameters;
    ///
    /// let body = IpsecParameters::new()
    ///     .encryption_type("AES256")
    ///     .pfs_group("PFS1")
    ///     .sa_data_size_kilobytes(102400000)
    ///     .sa_life_time_seconds(3600)
    ///     .hash_algorithm("SHA1");
    /// let status = client
    ///     .gateways()
    ///     .set_ipsec_parameters("shop", "office", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_ipsec_parameters(
        &self,
        virtual_network_name: &str,
        local_network_name: &str,
        body: &'a IpsecParameters,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core
            .call(&SET_IPSEC_PARAMETERS)
            .path(&virtual_network_name)
            .path(&local_network_name)
            .body(body)
            .build()
    }

    /// Sends traffic to everywhere else by way of one of the networks that the gateway reaches.
    ///
    /// `POST /services/networking/{virtual-network-name}/gateway/defaultsites`, first seen at
    /// 2014-09-01, long-running; see [`SET_DEFAULT_SITES`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::DefaultSiteList;
    ///
    /// let body = DefaultSiteList::new("office");
    /// let status = client.gateways().set_default_sites("shop", &body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_default_sites(
        &self,
        virtual_network_name: &str,
        body: &'a DefaultSiteList,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&SET_DEFAULT_SITES).path(&virtual_network_name).body(body).build()
    }

    /// Sends traffic to everywhere else by way of the platform again.
    ///
    /// `DELETE /services/networking/{virtual-network-name}/gateway/defaultsites`, first seen at
    /// 2014-09-01, long-running; see [`REMOVE_DEFAULT_SITES`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.gateways().remove_default_sites("shop").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn remove_default_sites(
        &self,
        virtual_network_name: &str,
    ) -> Call<'static, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&REMOVE_DEFAULT_SITES).path(&virtual_network_name).build()
    }

    /// Records the traffic of a gateway for a while, into a storage account.
    ///
    /// `PUT /services/networking/{virtual-network-name}/gateway/publicdiagnostics`, first seen at
    /// 2014-10-01, long-running; see [`START_DIAGNOSTICS`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::StartGatewayDiagnostics;
    ///
    /// let body = StartGatewayDiagnostics::new()
    ///     .capture_duration_in_seconds("300")
    ///     .container_name("traffic")
    ///     .customer_storage_key("bm90IGEgcmVhbCBrZXk=")
    ///     .customer_storage_name("contosodisks");
    /// let status = client.gateways().start_diagnostics("shop", &body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn start_diagnostics(
        &self,
        virtual_network_name: &str,
        body: &'a StartGatewayDiagnostics,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&START_DIAGNOSTICS).path(&virtual_network_name).body(body).build()
    }

    /// Ends the recording of traffic before its time.
    ///
    /// `PUT /services/networking/{virtual-network-name}/gateway/publicdiagnostics`, first seen at
    /// 2014-10-01, long-running; see [`STOP_DIAGNOSTICS`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::StopGatewayDiagnostics;
    ///
    /// let body = StopGatewayDiagnostics::new();
    /// let status = client.gateways().stop_diagnostics("shop", &body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn stop_diagnostics(
        &self,
        virtual_network_name: &str,
        body: &'a StopGatewayDiagnostics,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&STOP_DIAGNOSTICS).path(&virtual_network_name).body(body).build()
    }

    /// Tells whether traffic of a gateway is being recorded, and where the recording lies.
    ///
    /// `GET /services/networking/{virtual-network-name}/gateway/publicdiagnostics`, first seen at
    /// 2014-05-01; see [`GET_DIAGNOSTICS`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.gateways().get_diagnostics("shop").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_diagnostics(
        &self,
        virtual_network_name: &str,
    ) -> Call<'static, GatewayPublicDiagnosticsStatus> {
        self.core.call(&GET_DIAGNOSTICS).path(&virtual_network_name).build()
    }

    /// Makes a program with which single computers connect to the virtual network.
    ///
    /// `POST /services/networking/{virtual-network-name}/gateway/vpnclientpackage`, first seen at
    /// 2014-05-01, long-running; see [`GENERATE_VPN_CLIENT_PACKAGE`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::ProcessorArchitecture;
    /// use xms_services::service_management::gateways::VpnClientParameters;
    ///
    /// let body = VpnClientParameters::new(ProcessorArchitecture::Amd64);
    /// let status = client
    ///     .gateways()
    ///     .generate_vpn_client_package("shop", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn generate_vpn_client_package(
        &self,
        virtual_network_name: &str,
        body: &'a VpnClientParameters,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core
            .call(&GENERATE_VPN_CLIENT_PACKAGE)
            .path(&virtual_network_name)
            .body(body)
            .build()
    }

    /// Reads a script that sets up a VPN device for the connection to a gateway.
    ///
    /// `GET /services/networking/{virtual-network-name}/gateway/vpndeviceconfigurationscript`,
    /// first seen at 2013-11-01; see [`GET_DEVICE_CONFIGURATION_SCRIPT`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    /// - `vendor`: The manufacturer of the device.
    /// - `platform`: The kind of device.
    /// - `OSfamily`: The system on it.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .gateways()
    ///     .get_device_configuration_script(
    ///         "shop",
    ///         "Contoso Networks",
    ///         "Edge Router",
    ///         "EdgeOS 15.2",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_device_configuration_script(
        &self,
        virtual_network_name: &str,
        vendor: &str,
        platform: &str,
        o_sfamily: &str,
    ) -> Call<'static, Bytes> {
        self.core
            .call(&GET_DEVICE_CONFIGURATION_SCRIPT)
            .path(&virtual_network_name)
            .query("vendor", &vendor)
            .query("platform", &platform)
            .query("OSfamily", &o_sfamily)
            .build()
    }
}

impl Page for ConnectionList {
    type Item = Connection;

    const ITEMS: Option<ItemList<Connection>> = Some(ItemList::new(Self::SHAPE, &[0]));

    fn into_items(self) -> Vec<Connection> {
        self.connections
    }
}
