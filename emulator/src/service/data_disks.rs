//! Disks for data of virtual machines.
//!
//! In: disks that are, or new ones, each at a number of its machine. Out: the same. No two have one number.

use xms_runtime::server::{ErrorResponse, Incoming, Outcome};
use xms_services::service_management::data_disks::DeleteOptions;
use xms_services::service_management::roles::{DataVirtualHardDisk, Role};
use xms_services::service_management::server::DataDisks;

use super::attached_disks::{attached, data_disk};
use super::deployments::deployment;
use super::machines::machine_mut;
use super::{Service, conflict, not_found, subscription};

impl DataDisks for Service {
    async fn add(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        mut body: DataVirtualHardDisk,
    ) -> Outcome<()> {
        let owner = subscription(request).to_owned();
        let mut state = self.shared.write_state();
        let mut changed = deployment(&state, request, &service, &name)?.clone();
        let attached = attached(&service, &changed, &role);
        let machine = machine_mut(&mut changed, &role)?;
        check_number_free(machine, &role, body.lun.unwrap_or(0))?;
        let disk = data_disk(&state, &owner, &attached, &mut body)?;
        machine.data_virtual_hard_disks.push(body);
        self.put_with_disks(&mut state, request, service, changed, vec![disk])
    }

    async fn get(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        lun: i32,
    ) -> Outcome<DataVirtualHardDisk> {
        self.look_at_machine(request, &service, &name, &role, |machine| {
            Ok(machine.data_virtual_hard_disks[at(machine, lun)?].clone())
        })
    }

    async fn update(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        lun: i32,
        body: DataVirtualHardDisk,
    ) -> Outcome<()> {
        self.change_machine(request, service, name, &role, |_, machine| {
            let new = body.lun.unwrap_or(lun);
            if new != lun {
                check_number_free(machine, &role, new)?;
            }
            let place = at(machine, lun)?;
            let disk = &mut machine.data_virtual_hard_disks[place];
            disk.lun = Some(new);
            disk.host_caching = body.host_caching.or(disk.host_caching.take());
            disk.disk_label = body.disk_label.or(disk.disk_label.take());
            Ok(())
        })
    }

    async fn delete(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        lun: i32,
        options: DeleteOptions,
    ) -> Outcome<()> {
        let owner = subscription(request).to_owned();
        let mut state = self.shared.write_state();
        let mut changed = deployment(&state, request, &service, &name)?.clone();
        let machine = machine_mut(&mut changed, &role)?;
        let place = at(machine, lun)?;
        let released = machine.data_virtual_hard_disks.remove(place).disk_name.unwrap_or_default();
        self.put_with(&mut state, request, service, changed, move |world, _, _| {
            if options.comp.is_some() {
                world.disks.remove(&owner, &released);
            } else if let Some(disk) = world.disks.get_mut(&owner, &released) {
                disk.attached_to = None;
            }
        })
    }
}

/// Refuses a number that a disk of the machine has.
fn check_number_free(machine: &Role, role: &str, lun: i32) -> Result<(), ErrorResponse> {
    match at(machine, lun) {
        Ok(_) => Err(conflict(format!("`{role}` has a disk with the number {lun} already."))),
        Err(_) => Ok(()),
    }
}

/// Where the disk with that number stands.
fn at(machine: &Role, lun: i32) -> Result<usize, ErrorResponse> {
    let found = machine.data_virtual_hard_disks.iter().position(|disk| disk.lun.unwrap_or(0) == lun);
    found.ok_or_else(|| not_found(format!("There is no disk with the number {lun}.")))
}
