//! The services whose tables tests walk: the real ones, and the greenhouse, which has what those do not.

use xms_runtime::Service;

pub(crate) static SERVICES: &[&Service] =
    &[&xms_services::service_management::SERVICE, &xms_greenhouse::greenhouse::SERVICE];
