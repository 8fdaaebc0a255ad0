// Written by `xms generate` from api-spec/service-management/migrations.toml; do not edit.
//! Migrations.
//!
//! What moving something to Resource Manager has in common, whatever is moved.
//!
//! Storage accounts, deployments, virtual networks, reserved addresses, network security groups and
//! route tables move in the same steps: validate, prepare, and then commit or abort.

use ::xms_runtime::Resource;

pub use super::elements::migrations::*;

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "migrations",
    title: "Migrations",
    shapes: &[ValidationMessageList::SHAPE, ValidationMessage::SHAPE],
    enums: &[MigrationState::TABLE],
    ..Resource::BASE
};
