//! `xms new service`.

use std::env;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use super::super::folders::nearest_api_spec;
use super::super::output::Output;
use super::super::{CommandError, Outcome};
use super::{api_spec_option, apply_plan, count, report_error};
use crate::scaffold;

/// The arguments.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms new service shop
  xms new service shop --endpoint https://shop.example --version 2020-01-15 \\
      --header x-shop-version --namespace urn:shop
  xms new service shop --crate shop-sdk       in a crate of its own")]
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
    /// Write nothing and show what would be written.
    #[arg(long)]
    dry_run: bool,
}

impl NewService {
    pub(super) fn run(&self, output: &mut Output) -> Result<Outcome, CommandError> {
        let (folder, krate) = self.folders()?;
        let wanted = scaffold::NewService {
            name: self.name.clone(),
            endpoint: self.endpoint.clone(),
            version: self.version.clone(),
            unversioned: self.unversioned,
            header: self.header.clone(),
            namespace: self.namespace.clone(),
            title: self.title.clone(),
            krate: krate.clone(),
            today: today(),
        };
        let plan = match scaffold::service(&folder, &wanted) {
            Ok(plan) => plan,
            Err(error) => return report_error(error, output),
        };
        apply_plan(&plan, self.dry_run, output)?;
        if !plan.guesses.is_empty() {
            output.line("next", format_args!("look at {}", count(plan.guesses.len(), "guess", "guesses")))?;
        }
        let option = api_spec_option(self.out.as_deref());
        match krate {
            Some(krate) => {
                let enter = if krate == Path::new("") { String::new() } else { format!("cd {} && ", krate.display()) };
                output.line("next", format_args!("`{enter}cargo test` generates, compiles and runs it"))?;
            }
            None => output.line("next", format_args!("`xms generate{option}` writes its SDK"))?,
        }
        let operation = "xms new operation RESOURCE.NAME --request \"GET /…\" --since VERSION --response sample.xml";
        output.line("next", format_args!("`{operation}{option}` describes an operation of yours"))?;
        Ok(Outcome::Success)
    }

    /// The folder of descriptions, and that of the crate where there is to be one.
    fn folders(&self) -> Result<(PathBuf, Option<PathBuf>), CommandError> {
        if let Some(out) = &self.out {
            return Ok((out.clone(), None));
        }
        if let Some(krate) = &self.krate {
            return Ok((krate.join("api-spec"), Some(krate.clone())));
        }
        if let Some(folder) = nearest_api_spec()? {
            return Ok((folder, None));
        }
        let here = env::current_dir()?;
        let inside = here.ancestors().any(|folder| folder.join("Cargo.toml").is_file());
        Ok((PathBuf::from("api-spec"), (!inside).then(PathBuf::new)))
    }
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
