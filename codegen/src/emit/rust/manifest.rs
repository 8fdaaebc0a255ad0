//! The manifest of the crate that holds all services.
//!
//! In: the services of the model. Out: `Cargo.toml` with a feature for each.

use super::{Include, Options};
use crate::model::{Model, Service};

/// Names of features that are not services.
const RESERVED: &[&str] =
    &["blocking", "client", "default", "native-tls", "rustls", "sas", "serde", "server", "shared-key"];

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
# Signatures with an account's key.
shared-key = [\"client\", \"xms-runtime/shared-key\"]
# Shared access signatures.
sas = [\"client\", \"xms-runtime/sas\"]
";

/// Tests are in folders of their own, and a library without any need not be compiled once more for them.
const LIBRARY: &str = "\
[lib]
# Its tests are in `tests`, and in its documentation.
test = false

";

/// Where a manifest says what only examples and tests need.
const DEV_DEPENDENCIES: &str = "dev-dependencies";

/// What generated code calls.
const RUNTIME: &str = "xms-runtime";

/// Stands before the lines that are not written here.
const KEPT: &str = "# What examples and tests need that are written by hand; it is kept.";

/// What a member has from its workspace; the first three, every crate has one way or the other.
pub const INHERITED: [&str; 7] =
    ["version", "edition", "rust-version", "license", "repository", "keywords", "categories"];

/// How many of them every crate has.
const OF_EVERY_CRATE: usize = 3;

/// The edition of generated code.
const EDITION: &str = "2024";

/// What the feature of a service has behind its name where that is reserved.
const OF_SERVICE: &str = "-service";

/// The feature of a service.
pub(super) fn feature(service: &Service) -> String {
    feature_name(&service.name)
}

/// A service's name with `-` for what no feature can be called, and with an ending where it is the name of another feature,
/// or such a name with the ending.
fn feature_name(service: &str) -> String {
    let allowed = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '+' | '.');
    let mut name: String = service.chars().map(|c| if allowed(c) { c } else { '-' }).collect();
    if !name.starts_with(|c: char| c.is_alphanumeric() || c == '_') {
        name.insert(0, '_');
    }
    let reserved = RESERVED.contains(&name.trim_end_matches(OF_SERVICE));
    if reserved { name + OF_SERVICE } else { name }
}

/// The name of a feature as a key.
fn feature_key(name: &str) -> String {
    let bare = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    if bare { name.to_owned() } else { text(name) }
}

/// How the manifest of the crate comes by what crates of a workspace share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Package {
    /// As `xms-services`, from the workspace that it is a member of.
    Member {
        /// What examples and tests written by hand need, from [`own_dev_dependencies`].
        dev_dependencies: String,
        /// The default features that were chosen, from [`own_default`]; `None`: every service, and TLS.
        default: Option<Vec<String>>,
    },
    /// By itself, wherever it stands.
    Own {
        /// The crate's name.
        name: String,
        /// The folder of `xms-runtime`; `None`: the released one.
        runtime: Option<String>,
        /// What examples and tests written by hand need, from [`own_dev_dependencies`].
        dev_dependencies: String,
        /// The default features that were chosen, from [`own_default`].
        default: Option<Vec<String>>,
    },
}

impl Default for Package {
    fn default() -> Self {
        Self::Member { dev_dependencies: String::new(), default: None }
    }
}

/// What the manifest of a member says of dependencies for examples and tests that is not written here: lines of
/// `[dev-dependencies]`, and tables below it.
pub fn own_dev_dependencies(manifest: &str) -> String {
    let mut own = String::new();
    let mut inside = false;
    for line in manifest.lines() {
        if let Some(header) = line.trim_start().strip_prefix('[') {
            let name: String = header.chars().take_while(|&c| c != ']').filter(|c| !c.is_whitespace()).collect();
            inside = name == DEV_DEPENDENCIES || name.starts_with("dev-dependencies.");
            if name == DEV_DEPENDENCIES {
                continue;
            }
        }
        let key = line.split(['=', '.']).next().unwrap_or_default().trim();
        if inside && key != RUNTIME && line != KEPT && !line.trim().is_empty() {
            own.push_str(line);
            own.push('\n');
        }
    }
    own
}

/// The features that a manifest has by default: a service that comes later costs nobody who did not ask for it.
pub fn own_default(manifest: &str) -> Option<Vec<String>> {
    let mut lines = manifest.lines().skip_while(|line| line.trim() != "[features]").skip(1);
    let line = lines.by_ref().take_while(|line| !line.starts_with('[')).find(|line| line.starts_with("default = ["))?;
    let (_, list) = line.split_once('[')?;
    let names = list.trim_end().strip_suffix(']')?.split(',').map(|name| name.trim().trim_matches('"').to_owned());
    Some(names.filter(|name| !name.is_empty()).collect())
}

impl Package {
    fn name(&self) -> &str {
        match self {
            Self::Member { .. } => "xms-services",
            Self::Own { name, .. } => name,
        }
    }

    /// The crate as programs name it.
    pub(super) fn krate(&self) -> String {
        self.name().replace('-', "_")
    }

    /// A key that the workspace gives, or its value.
    fn key(&self, key: &str, value: &str) -> String {
        match self {
            Self::Member { .. } => format!("{key}.workspace = true\n"),
            Self::Own { .. } => format!("{key} = {}\n", text(value)),
        }
    }

    /// What is needed of serde, but for the braces.
    fn serde(&self) -> &'static str {
        match self {
            Self::Member { .. } => "workspace = true",
            Self::Own { .. } => "version = \"1\", default-features = false, features = [\"alloc\", \"derive\"]",
        }
    }

    /// What is needed of the runtime, but for the braces.
    fn runtime(&self) -> String {
        match self {
            Self::Member { .. } => "workspace = true".to_owned(),
            Self::Own { runtime: None, .. } => format!("version = {}", text(env!("CARGO_PKG_VERSION"))),
            Self::Own { runtime: Some(path), .. } => format!("path = {}", text(path)),
        }
    }
}

/// A string of TOML.
fn text(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out += &format!("\\u{:04X}", u32::from(c)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// `Cargo.toml` but for its first line.
pub(super) fn cargo_toml(model: &Model, options: &Options) -> String {
    let package = &options.package;
    let mut out = format!("[package]\nname = {}\n", text(package.name()));
    out.push_str(&package.key("version", env!("CARGO_PKG_VERSION")));
    out.push_str(&package.key("edition", EDITION));
    out.push_str(&package.key("rust-version", env!("CARGO_PKG_RUST_VERSION")));
    let member = matches!(package, Package::Member { .. });
    if member {
        INHERITED.iter().skip(OF_EVERY_CRATE).for_each(|key| out += &format!("{key}.workspace = true\n"));
    }
    out.push_str("description = \"Typed SDKs, one module and one feature per service.\"\n\n");
    if member {
        out.push_str("[package.metadata.docs.rs]\nall-features = true\n\n");
    }
    out.push_str(LIBRARY);
    out.push_str("[features]\n");
    let (commons, services): (Vec<&Service>, Vec<&Service>) =
        model.services.iter().partition(|service| service.is_common);
    let features: Vec<String> = services.iter().map(|service| feature(service)).collect();
    let client = options.client == Include::Feature;
    let mut default: Vec<&str> = features.iter().map(String::as_str).collect();
    if client {
        default.push("rustls");
    }
    let (Package::Member { dev_dependencies, default: chosen }
    | Package::Own { dev_dependencies, default: chosen, .. }) = package;
    if let Some(chosen) = chosen {
        default.retain(|name| chosen.iter().any(|one| one == name));
    }
    let quoted: Vec<String> = default.into_iter().map(text).collect();
    out += &format!("default = [{}]\n", quoted.join(", "));
    for (service, name) in services.iter().zip(&features) {
        let implied: Vec<String> = service.uses.iter().map(|&common| text(&feature(&model[common]))).collect();
        out += &format!("{} = [{}]\n", feature_key(name), implied.join(", "));
    }
    if !commons.is_empty() {
        out.push_str("# What services share.\n");
    }
    for common in commons {
        out += &format!("{} = []\n", feature_key(&feature(common)));
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
        out += &format!("serde = {{ {}, optional = true }}\n", package.serde());
    }
    match package {
        Package::Member { .. } => out.push_str("xms-runtime.workspace = true\n"),
        Package::Own { .. } => out += &format!("xms-runtime = {{ {} }}\n", package.runtime()),
    }
    if options.tests {
        out += &format!("\n[{DEV_DEPENDENCIES}]\n{RUNTIME} = {{ {}, features = [\"testing\"] }}\n", package.runtime());
        if !dev_dependencies.is_empty() {
            out += &format!("{KEPT}\n{dev_dependencies}");
        }
    }
    if member {
        out.push_str("\n[lints]\nworkspace = true\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_service_has_a_feature_of_its_own() {
        let names = ["shop", "serde", "serde-service", "serde-service-service", "a b", "@", "1st", "größe"];
        let features = names.map(feature_name);
        let expected = ["shop", "serde-service", "serde-service-service", "serde-service-service-service"];
        assert_eq!(features[..4], expected);
        assert_eq!(features[4..], ["a-b", "_-", "1st", "größe"]);
        assert_eq!([feature_key("a-b"), feature_key("a.b")], ["a-b", "\"a.b\""]);
    }

    #[test]
    fn dev_dependencies_of_what_is_written_by_hand_are_kept() {
        let model = Model::default();
        let with = |own: &str| {
            let package = Package::Member { dev_dependencies: own.to_owned(), default: None };
            cargo_toml(&model, &Options { package, ..Options::default() })
        };
        let own = "# For the example.\ntokio.workspace = true\nxms-runtime-mock = \"1\"\n[dev-dependencies.time]\nversion = \"0.3\"\n";
        let manifest = with(own);
        assert!(manifest.contains(own) && manifest.contains("\n[lints]"), "{manifest}");
        assert_eq!(own_dev_dependencies(&manifest), own);
        assert_eq!(own_dev_dependencies(&with("")), "");
        assert_eq!(own_dev_dependencies("[dev-dependencies] # few\na = 1\n[lints]\nb = 1\n"), "a = 1\n");
        assert_eq!(own_dev_dependencies("[package]\n"), "");
    }

    #[test]
    fn default_features_that_were_chosen_are_kept() {
        let default = |manifest: &str| {
            let package = Package::Member { dev_dependencies: String::new(), default: own_default(manifest) };
            own_default(&cargo_toml(&Model::default(), &Options { package, ..Options::default() })).unwrap()
        };
        assert_eq!(default("[package]\n"), ["rustls"]);
        assert_eq!(default("[features]\ndefault = [\"gone\", \"rustls\"]\n"), ["rustls"]);
        assert!(default("[features]\na = []\ndefault = []\n").is_empty());
        assert_eq!(own_default("default = [\"a\"]\n[features]\n[lints]\ndefault = []\n"), None);
    }
}
