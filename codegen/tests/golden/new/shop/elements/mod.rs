// Written by `xms generate` from api/shop/service.toml; do not edit.
//! Elements and enums of Shop, a module for each resource.

pub(super) mod items;
