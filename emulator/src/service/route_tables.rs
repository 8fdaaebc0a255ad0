//! Tables of routes, and the subnets that go by them.
//!
//! In: tables, and their routes, of which each has a name. Out: the same. A table of a subnet is not deleted. Which routes a
//! machine goes by in effect is answered by examples.

use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::migrations::ValidationMessageList;
use xms_services::service_management::route_tables::{
    CreateRouteTable, GetOptions, Route, RouteTable, RouteTableList, RouteTableReference, RouteTableState, SetRoute,
};
use xms_services::service_management::server::RouteTables;

use super::migrations::{Step, nothing_found};
use super::named_changes::place;
use super::virtual_networks::check_subnet;
use super::{Service, bad_request, check_location, conflict, not_found, subscription};
use crate::state::named::is_called;

impl RouteTables for Service {
    async fn create(&self, request: &Incoming, body: CreateRouteTable) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        check_location(&state, &body.location)?;
        state.world.route_tables.check_free(owner, &body.name)?;
        let mut table = RouteTable::new(&body.name);
        table.label = body.label;
        table.location = Some(body.location);
        table.state = Some(RouteTableState::Created);
        self.put_named(&mut state, request, |world| &mut world.route_tables, body.name, table)?;
        Ok(().into())
    }

    async fn list(&self, request: &Incoming) -> Outcome<RouteTableList> {
        let state = self.shared.read_state();
        let tables = state.world.route_tables.of(subscription(request)).map(brief);
        Ok(RouteTableList::new().route_tables(tables.collect::<Vec<_>>()).into())
    }

    async fn get(&self, request: &Incoming, name: String, options: GetOptions) -> Outcome<RouteTable> {
        let state = self.shared.read_state();
        let table = state.world.route_tables.get(subscription(request), &name)?;
        Ok(if options.detail_level.is_some() { table.clone() } else { brief(table) }.into())
    }

    async fn delete(&self, request: &Incoming, name: String) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        state.world.route_tables.get(owner, &name)?;
        if state.world.subnet_routes.of(owner).any(|one| is_called(one.route_table_name.as_ref(), &name)) {
            return Err(conflict(format!("The route table `{name}` is in use.")));
        }
        self.remove_named(&mut state, request, |world| &mut world.route_tables, name)?;
        Ok(().into())
    }

    async fn set_route(&self, request: &Incoming, name: String, route_name: String, body: SetRoute) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        let mut table = state.world.route_tables.get(owner, &name)?.clone();
        let mut route = Route::new(&route_name);
        route.address_prefix = Some(body.address_prefix);
        route.next_hop = Some(body.next_hop);
        route.state = Some(RouteTableState::Created);
        table.routes.retain(|other| !other.name.eq_ignore_ascii_case(&route_name));
        table.routes.push(route);
        self.put_named(&mut state, request, |world| &mut world.route_tables, name, table)?;
        Ok(().into())
    }

    async fn delete_route(&self, request: &Incoming, name: String, route_name: String) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        let table = state.world.route_tables.get(owner, &name)?;
        if !table.routes.iter().any(|route| route.name.eq_ignore_ascii_case(&route_name)) {
            return Err(not_found(format!("The route table `{name}` has no route `{route_name}`.")));
        }
        self.change_named(
            &mut state,
            request,
            |world| &mut world.route_tables,
            name,
            move |table| {
                table.routes.retain(|route| !route.name.eq_ignore_ascii_case(&route_name));
            },
        )?;
        Ok(().into())
    }

    async fn add_to_subnet(
        &self,
        request: &Incoming,
        network: String,
        subnet: String,
        body: RouteTableReference,
    ) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        check_subnet(&state, owner, &network, &subnet)?;
        let Some(name) = &body.route_table_name else { return Err(bad_request("`RouteTableName` says which table.")) };
        state.world.route_tables.get(owner, name)?;
        let place = place(&network, &subnet);
        state.world.subnet_routes.check_free(owner, &place)?;
        self.put_named(&mut state, request, |world| &mut world.subnet_routes, place, body)?;
        Ok(().into())
    }

    async fn get_for_subnet(
        &self,
        request: &Incoming,
        network: String,
        subnet: String,
    ) -> Outcome<RouteTableReference> {
        let state = self.shared.read_state();
        let place = place(&network, &subnet);
        Ok(state.world.subnet_routes.get(subscription(request), &place)?.clone().into())
    }

    async fn remove_from_subnet(&self, request: &Incoming, network: String, subnet: String) -> Outcome<()> {
        let place = place(&network, &subnet);
        let mut state = self.shared.write_state();
        self.remove_named(&mut state, request, |world| &mut world.subnet_routes, place)?;
        Ok(().into())
    }

    async fn validate_migration(&self, request: &Incoming, name: String) -> Outcome<ValidationMessageList> {
        nothing_found(self.shared.read_state().world.route_tables.get(subscription(request), &name))
    }

    async fn prepare_migration(&self, request: &Incoming, name: String) -> Outcome<()> {
        self.migrate_route_table(request, &name, Step::Prepare)
    }

    async fn commit_migration(&self, request: &Incoming, name: String) -> Outcome<()> {
        self.migrate_route_table(request, &name, Step::Commit)
    }

    async fn abort_migration(&self, request: &Incoming, name: String) -> Outcome<()> {
        self.migrate_route_table(request, &name, Step::Abort)
    }
}

impl Service {
    fn migrate_route_table(&self, request: &Incoming, name: &str, step: Step) -> Outcome<()> {
        self.migrate_named(request, |world| &mut world.route_tables, "route-table", name, step)
    }
}

/// A table without its routes.
fn brief(table: &RouteTable) -> RouteTable {
    let mut brief = table.clone();
    brief.routes.clear();
    brief
}
