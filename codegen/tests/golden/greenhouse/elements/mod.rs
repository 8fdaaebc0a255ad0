// Written by `xms generate` from api/greenhouse/service.toml; do not edit.
//! Elements and enums of Greenhouse, a module for each resource.

pub(super) mod address;
pub(super) mod alike;
pub(super) mod choice;
pub(super) mod collections;
pub(super) mod cycles;
pub(super) mod cycles_too;
pub(super) mod enum_;
pub(super) mod names;
pub(super) mod operation;
pub(super) mod places;
pub(super) mod record;
pub(super) mod states;
pub(super) mod union;
