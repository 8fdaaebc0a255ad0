//! `xms new service`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use super::super::folders::nearest_api_spec;
use super::super::output::Output;
use super::super::surroundings::{Membership, membership, origin};
use super::super::{CommandError, Outcome};
use super::{api_spec_option, apply_plan, count, report_error};
use crate::scaffold::{self, NewCrate, ServiceCrate};

/// The arguments.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms new service shop
  xms new service shop --endpoint https://shop.example --version 2020-01-15 \\
      --header x-shop-version --namespace urn:shop
  xms new service shop --crate shop-sdk       in a crate of its own
  xms new service shop --runtime ../xms       with xms as it is in that folder")]
pub(super) struct NewService {
    /// The service's name: small letters, digits and dashes.
    name: String,
    /// The address a client uses when it names no other.
    #[arg(long, value_name = "URL")]
    endpoint: Option<String>,
    /// The version that is described first: a date; otherwise today.
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,
    /// It has no versions.
    #[arg(long, conflicts_with_all = ["version", "header"])]
    unversioned: bool,
    /// The request header that carries the version; otherwise `x-version`.
    #[arg(long, value_name = "NAME")]
    header: Option<String>,
    /// The XML namespace of its elements; otherwise none.
    #[arg(long, value_name = "URI")]
    namespace: Option<String>,
    /// What it is called; otherwise made from the name.
    #[arg(long)]
    title: Option<String>,
    /// The folder of descriptions; otherwise the nearest `api-spec` from here upwards, or a new one here.
    #[arg(long, value_name = "DIR", conflicts_with = "krate")]
    out: Option<PathBuf>,
    /// Also write a crate in this folder, with the descriptions in its `api-spec`.
    #[arg(long = "crate", value_name = "DIR")]
    krate: Option<PathBuf>,
    /// Where the crate takes `xms-runtime` and `xms-codegen` from: a checkout, a folder of unpacked crates, or one of the
    /// two; otherwise the checkout that this program was built in, or else those that are released with it.
    #[arg(long, value_name = "DIR", conflicts_with = "out")]
    runtime: Option<PathBuf>,
    /// Write nothing and show what would be written.
    #[arg(long)]
    dry_run: bool,
}

/// Where a new service goes.
struct Place {
    /// The folder of descriptions.
    folder: PathBuf,
    /// The crate that generates it.
    krate: Option<ServiceCrate>,
    /// What there is to say about what stands around the crate.
    remark: Option<String>,
}

impl NewService {
    pub(super) fn run(&self, output: &mut Output) -> Result<Outcome, CommandError> {
        let Place { folder, krate, remark } = self.place()?;
        let wanted = scaffold::NewService {
            name: self.name.clone(),
            endpoint: self.endpoint.clone(),
            version: self.version.clone(),
            unversioned: self.unversioned,
            header: self.header.clone(),
            namespace: self.namespace.clone(),
            title: self.title.clone(),
            krate,
            today: today(),
        };
        let mut plan = match scaffold::service(&folder, &wanted) {
            Ok(plan) => plan,
            Err(error) => return report_error(error, output),
        };
        plan.remarks.extend(remark);
        apply_plan(&plan, self.dry_run, output)?;
        if !plan.guesses.is_empty() {
            output.line("next", format_args!("look at {}", count(plan.guesses.len(), "guess", "guesses")))?;
        }
        let option = api_spec_option(self.out.as_deref());
        match &wanted.krate {
            Some(ServiceCrate::New(NewCrate { folder, .. }) | ServiceCrate::Existing(folder)) => {
                let enter =
                    if folder == Path::new("") { String::new() } else { format!("cd {} && ", folder.display()) };
                output.line("next", format_args!("`{enter}cargo test` generates, compiles and tests it"))?;
                let example = plan.reading.model.services.first().map(|one| one.module.trim_start_matches("r#"));
                let example = example.unwrap_or(&self.name);
                output.line("next", format_args!("`cargo run --example {example}` makes a call"))?;
            }
            None => output.line("next", format_args!("`xms generate{option}` writes its SDK"))?,
        }
        let operation = "xms new operation RESOURCE.NAME --request \"GET /…\" --since VERSION --response sample.xml";
        output.line("next", format_args!("`{operation}{option}` describes an operation of yours"))?;
        Ok(Outcome::Success)
    }

    /// Where the service goes: to descriptions that are there; otherwise to a crate of its own, here where nothing is here,
    /// and in a folder of its name inside another crate or workspace.
    fn place(&self) -> Result<Place, CommandError> {
        if let Some(folder) = &self.out {
            return Ok(Place { folder: folder.clone(), krate: existing(folder), remark: None });
        }
        if let Some(krate) = &self.krate {
            return self.new_crate(krate);
        }
        let here = env::current_dir()?;
        let is_empty = is_empty(&here)?;
        if let Some(folder) = nearest_api_spec()? {
            let is_inside = fs::canonicalize(&folder).is_ok_and(|folder| here.starts_with(folder));
            if !is_empty || is_inside {
                return Ok(Place { krate: existing(&folder), folder, remark: None });
            }
        }
        let in_crate = here.ancestors().any(|folder| folder.join("Cargo.toml").is_file());
        self.new_crate(if in_crate && !is_empty { Path::new(&self.name) } else { Path::new("") })
    }

    /// A new crate in `krate`.
    fn new_crate(&self, krate: &Path) -> Result<Place, CommandError> {
        let full = absolute(krate)?;
        let mut wanted = NewCrate::new(krate);
        wanted.origin = origin(self.runtime.as_deref(), &full)?;
        let membership = membership(&full);
        wanted.own_workspace = matches!(membership, Membership::Outside(_));
        let remark = match membership {
            Membership::None => None,
            Membership::Member(root) => Some(format!("a member of the workspace in `{}`", root.display())),
            Membership::Outside(root) => Some(format!(
                "a workspace of its own, since that of `{}` does not name it; to have it join, add it to `members` there and \
                 take `[workspace]` out of its manifest",
                root.display()
            )),
        };
        Ok(Place { folder: krate.join("api-spec"), krate: Some(ServiceCrate::New(wanted)), remark })
    }
}

/// The crate that generates all of the descriptions in `folder` in its build script, where there is one.
fn existing(folder: &Path) -> Option<ServiceCrate> {
    let (krate, name) = (folder.parent()?, folder.file_name()?.to_str()?);
    let script = fs::read_to_string(krate.join("build.rs")).ok()?;
    let is_ours = script.contains(&format!("Builder::new({name:?}).client(true).server(true)"));
    (is_ours && krate.join("src/lib.rs").is_file()).then(|| ServiceCrate::Existing(krate.to_owned()))
}

/// Whether nothing is in a folder but what is hidden, as a repository without a file is.
fn is_empty(folder: &Path) -> Result<bool, CommandError> {
    for entry in fs::read_dir(folder)? {
        if !entry?.file_name().as_encoded_bytes().starts_with(b".") {
            return Ok(false);
        }
    }
    Ok(true)
}

/// A path from the root, of a folder that may not be there yet.
fn absolute(folder: &Path) -> Result<PathBuf, CommandError> {
    let here = env::current_dir()?;
    Ok(fs::canonicalize(here.join(folder)).or_else(|_| std::path::absolute(here.join(folder)))?)
}

/// The date, in the time of Greenwich.
fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    let (year, month, day) = civil(seconds / 86_400);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Year, month and day of a number of days since 1970.
fn civil(days: u64) -> (u64, u64, u64) {
    let leap = |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let mut left = days;
    let mut year = 1970;
    loop {
        let length = if leap(year) { 366 } else { 365 };
        if left < length {
            break;
        }
        left -= length;
        year += 1;
    }
    let february = if leap(year) { 29 } else { 28 };
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if left < length {
            break;
        }
        left -= length;
        month += 1;
    }
    (year, month, left + 1)
}

#[cfg(test)]
mod tests {
    use super::civil;

    #[test]
    fn days_become_dates() {
        let dates = [0, 58, 59, 789, 790, 11_016, 16_222].map(civil);
        let expected =
            [(1970, 1, 1), (1970, 2, 28), (1970, 3, 1), (1972, 2, 29), (1972, 3, 1), (2000, 2, 29), (2014, 6, 1)];
        assert_eq!(dates, expected);
    }
}
