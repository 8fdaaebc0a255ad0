// Written by `xms generate` from api/greenhouse/service.toml; do not edit.
//! Setters of the elements of Greenhouse, a module for each resource.

mod alike;
mod choice;
mod collections;
mod cycles;
mod cycles_too;
mod names;
mod operation;
mod places;
mod record;
mod states;
mod union;
