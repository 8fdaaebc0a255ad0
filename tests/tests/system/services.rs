//! The services whose tables tests walk: the real ones, and the greenhouse, which has what those do not.

use xms_runtime::Catalog;

pub(crate) static CATALOGS: &[&Catalog] =
    &[&xms_services::service_management::CATALOG, &xms_greenhouse::greenhouse::CATALOG];
