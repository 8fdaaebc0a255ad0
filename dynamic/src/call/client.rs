//! The client of a call.
//!
//! In: a description, a profile, and flags. Out: the core of a client. Nothing is sent here.

use xms_runtime::client::{ClientBuilder, ClientCore};
use xms_runtime::{Parameter, Service, Version};

use super::Usage;
use super::arguments::Arguments;
use super::given::Given;
use super::profile::{Credential, Profile};
use crate::folder::Description;

/// Begins a client with everything but its credential.
pub(super) fn builder(
    description: &Description,
    profile: &Profile,
    arguments: &Arguments,
) -> Result<ClientBuilder, Usage> {
    let service = description.catalog().service;
    let mut builder = ClientCore::builder(service).raise_version(arguments.raise_version);
    if let Some(version) = version(service, profile, arguments)? {
        builder = builder.api_version(version);
    }
    let endpoint = arguments.endpoint.as_ref().or(profile.endpoint.as_ref());
    if let Some(endpoint) = endpoint {
        builder = builder.endpoint(endpoint.clone());
    }
    let given = arguments.address_values.iter().map(|text| Given::parse(text, "value of the address", true));
    let given = given.collect::<Result<Vec<_>, _>>()?;
    let known = || service.host_parameters.iter().chain(service.base_parameters).map(|one| one.name);
    if let Some(wrong) = given.iter().find(|given| !known().any(|name| name == given.name)) {
        let names: Vec<String> = known().map(|name| format!("`{name}`")).collect();
        return Err(Usage(match names.is_empty() {
            true => format!("the address of `{}` has no values, and none called `{}`", service.name, wrong.name),
            false => format!("the address has no value `{}`; it has {}", wrong.name, names.join(", ")),
        }));
    }
    let value = |parameter: &Parameter| {
        let given = given.iter().find(|given| given.name == parameter.name).map(|given| given.value.clone());
        given.or_else(|| profile.values.get(parameter.name).cloned())
    };
    // A URL has its own host.
    let is_url = endpoint.is_some_and(|endpoint| endpoint.contains("://") && !endpoint.contains('{'));
    for parameter in service.host_parameters.iter().filter(|_| !is_url) {
        let of_account = match &profile.credential {
            Some(Credential::SharedKey { account, .. }) if service.host_parameters.len() == 1 => Some(account.clone()),
            _ => None,
        };
        let value = value(parameter).or(of_account).ok_or_else(|| missing(parameter, false))?;
        builder = builder.host_value(&value);
    }
    let is_only = service.base_parameters.len() == 1;
    for parameter in service.base_parameters {
        let subscription = profile.subscription.clone().filter(|_| is_only);
        let value = value(parameter).or(subscription).ok_or_else(|| missing(parameter, is_only))?;
        builder = builder.base_value(&value);
    }
    Ok(builder)
}

/// The version that is asked for, where one is.
pub(super) fn version(service: &Service, profile: &Profile, arguments: &Arguments) -> Result<Option<Version>, Usage> {
    let version = match arguments.api_version {
        Some(version) => Some(version),
        None => profile.version()?,
    };
    match version {
        Some(_) if service.version_header.is_empty() && arguments.api_version.is_some() => {
            Err(Usage(format!("`{}` has no versions", service.name)))
        }
        version => Ok(version.filter(|_| !service.version_header.is_empty())),
    }
}

fn missing(parameter: &Parameter, is_only: bool) -> Usage {
    let name = parameter.name;
    let otherwise =
        if is_only { "`subscription` in the profile, or XMS_SUBSCRIPTION" } else { "`values` in the profile" };
    Usage(format!("the address needs a value for `{name}`: give --value {name}=VALUE, {otherwise}"))
}
