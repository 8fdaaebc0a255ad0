// Written by `xms generate` from api/shop/service.toml; do not edit.
//! Setters of the elements of Shop, a module for each resource.

mod items;
