//! Where calls go and who makes them.
//!
//! In: a file of profiles, the environment, and flags. Out: endpoint, version, values of the address, and a credential.
//! Profiles name files and environment variables; a secret itself stands in none.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde::Deserialize;
use xms_codegen::nearest::nearest;
use xms_runtime::Version;
use xms_runtime::client::ClientBuilder;
use xms_runtime::client::credential::{
    BearerToken, CredentialError, ManagementCertificate, PublishSettings, Sas, SharedKey,
};

use super::Usage;
use super::arguments::Arguments;

/// A file of profiles.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// The profile that is taken where none is named.
    default: Option<String>,
    #[serde(default)]
    profiles: BTreeMap<String, Profile>,
}

/// What calls have in common.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Profile {
    /// A URL, or the name of an endpoint.
    pub(super) endpoint: Option<String>,
    /// The only value of the base path.
    pub(super) subscription: Option<String>,
    pub(super) version: Option<String>,
    /// Values of the service's address by name.
    #[serde(default)]
    pub(super) values: BTreeMap<String, String>,
    pub(super) credential: Option<Credential>,
    /// Lets a credential go over a connection without TLS.
    #[serde(default)]
    pub(super) allow_http: bool,
}

/// What proves who calls.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind")]
pub(super) enum Credential {
    ManagementCertificate { file: PathBuf, password_env: Option<String> },
    PublishSettings { file: PathBuf },
    SharedKey { account: String, key_env: Option<String>, key_file: Option<PathBuf> },
    Sas { token_env: Option<String>, token_file: Option<PathBuf> },
    Bearer { token_env: Option<String>, token_file: Option<PathBuf> },
}

impl Profile {
    /// The profile that the arguments ask for, with all that its files say.
    pub(super) fn asked_for(arguments: &Arguments) -> Result<Self, Usage> {
        Self::read(arguments.profile.as_deref(), arguments.profile_file.as_deref())?.settled()
    }

    /// The profile that was asked for, else the file's default, else what the environment says. Where the environment
    /// says something, that counts.
    pub(super) fn read(name: Option<&str>, file: Option<&Path>) -> Result<Self, Usage> {
        let variable = env::var("XMS_PROFILE").ok();
        let name = name.or(variable.as_deref());
        let path = file.map(Path::to_owned).or_else(usual_file);
        let text = match &path {
            Some(path) => match fs::read_to_string(path) {
                Ok(text) => Some(text),
                Err(_) if file.is_none() && name.is_none() => None,
                Err(error) => return Err(Usage(format!("cannot read profiles from `{}`: {error}", path.display()))),
            },
            None => None,
        };
        let shown = path.as_deref().unwrap_or(Path::new("")).display().to_string();
        let parsed = text.map(|text| toml::from_str::<File>(&text)).transpose();
        let mut file = parsed
            .map_err(|error| Usage(format!("`{shown}` is no file of profiles: {}", one_line(&error))))?
            .unwrap_or_default();
        let name = name.map(str::to_owned).or(file.default.take());
        let mut profile = match name {
            Some(name) => file.profiles.remove(&name).ok_or_else(|| {
                let near = nearest(&name, file.profiles.keys().map(String::as_str));
                let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
                Usage(format!("`{shown}` has no profile `{name}`{hint}"))
            })?,
            None => Self::default(),
        };
        profile.overlay_environment();
        Ok(profile)
    }

    /// The names of the profiles in a file, for completion.
    pub(super) fn names(file: Option<&Path>) -> Vec<String> {
        let path = file.map(Path::to_owned).or_else(usual_file);
        let text = path.and_then(|path| fs::read_to_string(path).ok()).unwrap_or_default();
        toml::from_str::<File>(&text).map(|file| file.profiles.into_keys().collect()).unwrap_or_default()
    }

    fn overlay_environment(&mut self) {
        for (field, variable) in [
            (&mut self.endpoint, "XMS_ENDPOINT"),
            (&mut self.subscription, "XMS_SUBSCRIPTION"),
            (&mut self.version, "XMS_VERSION"),
        ] {
            if let Some(value) = env::var(variable).ok().filter(|value| !value.is_empty()) {
                *field = Some(value);
            }
        }
        if self.credential.is_none() {
            self.credential = of_environment();
        }
    }

    /// Takes from a file of publish settings what is said nowhere else: the subscription and its service.
    pub(super) fn settled(mut self) -> Result<Self, Usage> {
        if let Some(Credential::PublishSettings { file }) = &self.credential {
            let settings = PublishSettings::from_file(expanded(file)).map_err(unusable)?;
            let found = match &self.subscription {
                Some(id) => settings.subscription(id),
                None => settings.only(),
            };
            let found = found.map_err(unusable)?;
            self.subscription = Some(found.id().to_owned());
            self.endpoint = self.endpoint.or_else(|| found.service_url().map(str::to_owned));
        }
        Ok(self)
    }

    /// The version to speak, where it says one.
    pub(super) fn version(&self) -> Result<Option<Version>, Usage> {
        let parse =
            |text: &String| text.parse().map_err(|_| Usage(format!("`{text}` is no version of the form YYYY-MM-DD")));
        self.version.as_ref().map(parse).transpose()
    }

    /// Gives a client what proves who calls.
    pub(super) fn prove(&self, builder: ClientBuilder) -> Result<ClientBuilder, Usage> {
        let Some(credential) = &self.credential else { return Ok(builder) };
        let builder = builder.allow_http(self.allow_http);
        Ok(match credential {
            Credential::ManagementCertificate { file, password_env } => {
                let path = expanded(file);
                let is_pem = fs::read(&path).is_ok_and(|bytes| bytes.windows(11).any(|part| part == b"-----BEGIN "));
                let certificate = if is_pem {
                    ManagementCertificate::from_pem_file(&path)
                } else {
                    let password = password_env.as_deref().map(variable).transpose()?.unwrap_or_default();
                    ManagementCertificate::from_pkcs12_file(&path, &password)
                };
                builder.credential(certificate.map_err(unusable)?)
            }
            Credential::PublishSettings { file } => {
                let settings = PublishSettings::from_file(expanded(file)).map_err(unusable)?;
                let subscription = match &self.subscription {
                    Some(id) => settings.subscription(id),
                    None => settings.only(),
                };
                builder.credential(subscription.and_then(|found| found.certificate()).map_err(unusable)?)
            }
            Credential::SharedKey { account, key_env, key_file } => {
                let key = secret(key_env.as_deref(), key_file.as_deref(), "key")?;
                builder.credential(SharedKey::new(account, &key).map_err(unusable)?)
            }
            Credential::Sas { token_env, token_file } => {
                let token = secret(token_env.as_deref(), token_file.as_deref(), "token")?;
                builder.credential(Sas::new(&token).map_err(unusable)?)
            }
            Credential::Bearer { token_env, token_file } => {
                builder.credential(BearerToken::fixed(secret(token_env.as_deref(), token_file.as_deref(), "token")?))
            }
        })
    }
}

fn unusable(error: CredentialError) -> Usage {
    Usage(format!("the credential cannot be used: {error}"))
}

/// What the environment says of a credential.
fn of_environment() -> Option<Credential> {
    let is_set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    let path = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(file) = path("XMS_CERTIFICATE") {
        let password_env = is_set("XMS_CERTIFICATE_PASSWORD").then(|| "XMS_CERTIFICATE_PASSWORD".to_owned());
        return Some(Credential::ManagementCertificate { file, password_env });
    }
    if let Some(file) = path("XMS_PUBLISH_SETTINGS") {
        return Some(Credential::PublishSettings { file });
    }
    if let (Ok(account), true) = (env::var("XMS_ACCOUNT"), is_set("XMS_ACCOUNT_KEY")) {
        return Some(Credential::SharedKey { account, key_env: Some("XMS_ACCOUNT_KEY".to_owned()), key_file: None });
    }
    if is_set("XMS_SAS") {
        return Some(Credential::Sas { token_env: Some("XMS_SAS".to_owned()), token_file: None });
    }
    let token_env = is_set("XMS_TOKEN").then(|| "XMS_TOKEN".to_owned());
    token_env.map(|name| Credential::Bearer { token_env: Some(name), token_file: None })
}

fn variable(name: &str) -> Result<String, Usage> {
    env::var(name).map_err(|_| Usage(format!("the environment variable `{name}` is not set")))
}

/// A secret, from where a profile says that it is.
fn secret(name: Option<&str>, file: Option<&Path>, what: &str) -> Result<String, Usage> {
    match (name, file) {
        (Some(name), _) => variable(name),
        (None, Some(file)) => {
            let path = expanded(file);
            let text = fs::read_to_string(&path);
            let text = text.map_err(|error| Usage(format!("cannot read `{}`: {error}", path.display())))?;
            Ok(text.trim().to_owned())
        }
        (None, None) => {
            Err(Usage(format!("the profile says nowhere where the {what} is: `{what}-env` or `{what}-file`")))
        }
    }
}

/// A path with the home folder in the place of `~`.
fn expanded(path: &Path) -> PathBuf {
    match (path.strip_prefix("~"), home()) {
        (Ok(rest), Some(home)) => home.join(rest),
        _ => path.to_owned(),
    }
}

fn home() -> Option<PathBuf> {
    env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from)
}

fn usual_file() -> Option<PathBuf> {
    let folder = env::var_os("XDG_CONFIG_HOME").filter(|value| !value.is_empty()).map(PathBuf::from);
    let folder = folder.or_else(|| home().map(|home| home.join(".config")))?;
    Some(folder.join("xms").join("profiles.toml"))
}

/// What is wrong, without the lines of the file, which may hold what nobody may see.
fn one_line(error: &toml::de::Error) -> String {
    error.message().lines().next().unwrap_or_default().to_owned()
}
