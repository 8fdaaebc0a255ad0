//! The manifest and the root of the crate that holds all services.
//!
//! In: the services of the model. Out: `Cargo.toml` with a feature for each, and `lib.rs` with a module for each.

use super::{Include, Options};
use crate::model::{Model, Service};

/// Names of features that are not services.
const RESERVED: &[&str] = &["blocking", "client", "default", "native-tls", "rustls", "serde", "server"];

/// Features of the client.
const CLIENT: &str = "\
# Clients for applications, by themselves without TLS; `rustls` or `native-tls` adds it.
client = [\"xms-runtime/client\"]
# TLS by rustls.
rustls = [\"client\", \"xms-runtime/rustls\"]
# TLS by the system's library, which can renegotiate where a service asks for the certificate late.
native-tls = [\"client\", \"xms-runtime/native-tls\"]
# Calls without an executor.
blocking = [\"client\", \"xms-runtime/blocking\"]
";

/// The feature of a service.
pub(super) fn feature(service: &Service) -> String {
    let reserved = RESERVED.contains(&service.name.as_str());
    if reserved { format!("{}-service", service.name) } else { service.name.clone() }
}

/// `Cargo.toml` but for its first line.
pub(super) fn cargo_toml(model: &Model, options: &Options) -> String {
    let mut out = String::from(
        "[package]\n\
         name = \"xms-services\"\n\
         version.workspace = true\n\
         edition.workspace = true\n\
         rust-version.workspace = true\n\
         license.workspace = true\n\
         description = \"Typed SDKs, one module and one feature per service.\"\n\n\
         [features]\n",
    );
    let features: Vec<String> = model.services.iter().map(feature).collect();
    let mut quoted: Vec<String> = features.iter().map(|name| format!("\"{name}\"")).collect();
    let client = options.client == Include::Feature;
    if client {
        quoted.push("\"rustls\"".to_owned());
    }
    put!(out, "default = [{}]\n", quoted.join(", "));
    for name in &features {
        put!(out, "{name} = []\n");
    }
    if client {
        out.push_str(CLIENT);
    }
    if options.server == Include::Feature {
        out.push_str("# Traits for servers, behind axum.\nserver = [\"xms-runtime/server\"]\n");
    }
    if options.serde {
        out.push_str("# serde's traits for all types; secrets are written as `***`.\n");
        out.push_str("serde = [\"dep:serde\", \"xms-runtime/serde\"]\n");
    }
    out.push_str("\n[dependencies]\n");
    if options.serde {
        out.push_str("serde = { workspace = true, optional = true }\n");
    }
    out.push_str("xms-runtime.workspace = true\n");
    if options.tests {
        out.push_str("\n[dev-dependencies]\n");
        if client {
            out.push_str("# Examples run on it.\ntokio = { workspace = true, features = [\"macros\"] }\n");
        }
        out.push_str("xms-runtime = { workspace = true, features = [\"testing\"] }\n");
    }
    out.push_str("\n[lints]\nworkspace = true\n");
    out
}

/// `lib.rs` but for its first line.
pub(super) fn lib(model: &Model) -> String {
    let mut out = String::from(
        "//! Typed SDKs for services that are versioned by a dated header: one module and one feature per service.\n\
         //!\n\
         //! Every service's module has a table of the whole service, `SERVICE`; its versions in `version`; and a module for\n\
         //! each resource with the tables of its operations and the types that they take and answer.\n\
         #![forbid(unsafe_code)]\n\n",
    );
    let mut services: Vec<&Service> = model.services.iter().collect();
    services.sort_by(|left, right| left.module.cmp(&right.module));
    for service in services {
        put!(out, "#[cfg(feature = \"{}\")]\npub mod {};\n", feature(service), service.module);
    }
    out.push_str("\npub use xms_runtime as runtime;\n");
    out
}
