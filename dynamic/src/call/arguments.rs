//! What somebody typed.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};
use xms_runtime::Version;

/// The arguments of `xms call`.
#[derive(Debug, Parser)]
#[command(
    name = "xms call",
    version,
    about = ABOUT,
    after_help = AFTER,
    disable_help_flag = true,
    disable_version_flag = true
)]
pub(super) struct Arguments {
    /// The service: the name of a folder of descriptions
    pub(super) service: Option<String>,
    /// The operation, such as `extensions.list`; without one, the operations of the service are listed
    pub(super) operation: Option<String>,
    /// The values of the operation's path, in its order
    pub(super) values: Vec<String>,

    /// Reads the descriptions there [default: the nearest `api-spec`]
    #[arg(long, value_name = "DIR", help_heading = "Where")]
    pub(super) api_spec: Option<PathBuf>,
    /// Takes endpoint, version and credential of this profile
    #[arg(long, value_name = "NAME", help_heading = "Where")]
    pub(super) profile: Option<String>,
    /// Reads profiles there [default: ~/.config/xms/profiles.toml]
    #[arg(long, value_name = "FILE", help_heading = "Where")]
    pub(super) profile_file: Option<PathBuf>,
    /// Sends to this URL, or to the endpoint of that name
    #[arg(long, value_name = "URL", help_heading = "Where")]
    pub(super) endpoint: Option<String>,
    /// Gives a value of the service's address, such as subscription-id=…; may be given several times
    #[arg(long = "value", value_name = "NAME=VALUE", help_heading = "Where")]
    pub(super) address_values: Vec<String>,

    /// Speaks this version
    #[arg(long = "version", value_name = "VERSION", help_heading = "What is sent")]
    pub(super) api_version: Option<Version>,
    /// Sends the lowest version that has everything, where that asked for has not
    #[arg(long, help_heading = "What is sent")]
    pub(super) raise_version: bool,
    /// Sets a field of the body: Type=RDP, Properties.Name=x; what may be repeated is, and @env:NAME or @file:PATH reads a
    /// value from there
    #[arg(long = "field", value_name = "NAME=VALUE", help_heading = "What is sent")]
    pub(super) fields: Vec<String>,
    /// Sends this file as the body, or standard input with `-`
    #[arg(long, value_name = "FILE", conflicts_with = "fields", help_heading = "What is sent")]
    pub(super) body: Option<PathBuf>,
    /// Gives a header; may be given several times
    #[arg(long = "header", value_name = "NAME=VALUE", help_heading = "What is sent")]
    pub(super) headers: Vec<String>,
    /// Gives a query parameter; may be given several times
    #[arg(long = "query", value_name = "NAME=VALUE", help_heading = "What is sent")]
    pub(super) query: Vec<String>,
    /// Means the address of that name, where the operation has several for as many values
    #[arg(long, value_name = "NAME", help_heading = "What is sent")]
    pub(super) address: Option<String>,

    /// Prints the curl command instead of sending
    #[arg(long, conflicts_with_all = ["rust", "wait"], help_heading = "What happens")]
    pub(super) curl: bool,
    /// Prints the call of the generated SDK instead of sending
    #[arg(long, conflicts_with = "wait", help_heading = "What happens")]
    pub(super) rust: bool,
    /// Waits until the service has done it
    #[arg(long, help_heading = "What happens")]
    pub(super) wait: bool,
    /// Asks every so many seconds while it waits [default: as the service says]
    #[arg(long, value_name = "SECONDS", help_heading = "What happens")]
    pub(super) interval: Option<f64>,
    /// Waits for the operation of this id, which was begun earlier
    #[arg(long, value_name = "ID", conflicts_with_all = ["operation", "curl", "rust"], help_heading = "What happens")]
    pub(super) resume: Option<String>,
    /// Reads all pages, not the first alone
    #[arg(long, conflicts_with_all = ["wait", "curl", "rust"], help_heading = "What happens")]
    pub(super) all: bool,

    /// Prints what is answered in this form [default: a table of lists on a terminal, otherwise XML]
    #[arg(long, value_name = "FORM", help_heading = "What is printed")]
    pub(super) output: Option<Form>,
    /// Writes the body of the answer to this file, and prints the headers
    #[arg(long, value_name = "FILE", help_heading = "What is printed")]
    pub(super) out: Option<PathBuf>,
    /// Prints status and headers of the answer to standard error
    #[arg(long, short, help_heading = "What is printed")]
    pub(super) include: bool,

    /// Prints a script for completion: `bash`, `zsh` or `fish`
    #[arg(long, value_name = "SHELL", exclusive = true, help_heading = "About")]
    pub(super) completion: Option<Shell>,
    /// Prints help; with an operation: its parameters, fields and versions, and an example
    #[arg(long, short, help_heading = "About")]
    pub(super) help: bool,
    /// Prints the version of the program
    #[arg(long, short = 'V', exclusive = true, help_heading = "About")]
    pub(super) program_version: bool,
}

/// Names a form of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    /// As the service writes it.
    Xml,
    /// For programs.
    Json,
    /// For people.
    Table,
}

/// Names a shell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Shell {
    Bash,
    Zsh,
    Fish,
}

const ABOUT: &str = "\
Calls an operation of a described service, by its description alone.

The description is read when the command runs, so one that was written a minute ago works.";

const AFTER: &str = "\
Examples:
  xms call                                             lists the services
  xms call service-management                          lists its operations
  xms call service-management extensions.add --help    tells parameters, fields and versions
  xms call service-management extensions.list contoso --version 2014-06-01
  xms call service-management extensions.add contoso --field Type=RDP --field Id=rdp \\
    --field ProviderNameSpace=Microsoft.Windows.Azure.Extensions --wait
  xms call storage-blob blobs.get photos cat.png --out cat.png

Credentials are never arguments. A profile names files and environment variables that hold them:
  [profiles.work]
  endpoint = \"https://management.core.windows.net\"
  subscription = \"3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d\"
  version = \"2014-06-01\"
  credential = { kind = \"management-certificate\", file = \"~/management.pem\" }
Other kinds: publish-settings (file), shared-key (account, key-env or key-file), sas and bearer (token-env or token-file).
Without a profile: XMS_ENDPOINT, XMS_VERSION, XMS_SUBSCRIPTION; XMS_CERTIFICATE, XMS_PUBLISH_SETTINGS, XMS_ACCOUNT with
XMS_ACCOUNT_KEY, XMS_SAS or XMS_TOKEN.

It ends with 0 when all is well, 1 when the service refused or cannot be reached, and 2 when nothing could be sent.";
