// Written by `xms generate` from api/beds/service.toml; do not edit.
//! Setters of the elements of Beds, a module for each resource.

mod beds;
