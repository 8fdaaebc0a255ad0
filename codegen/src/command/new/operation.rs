//! `xms new operation`.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::super::output::Output;
use super::super::{CommandError, Outcome, SourceFolder};
use super::{api_spec_option, apply_plan, count, report_error, undocumented};
use crate::scaffold::{self, Exchange, FirstVersion, Sample, ScaffoldError};

/// The arguments.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms new operation locations.list --since 2010-10-28 \\
      --request \"GET /locations\" --response sample.xml

  xms new operation extensions.update --seen 2014-06-01 --status 202 --long-running \\
      --request \"PUT /services/hostedservices/{cloud-service-name}/extensions/{extension-id}\" \\
      --body request.xml --value extension-id=agent --summary \"Changes an extension.\"

  curl -s https://shop.example/hats | xms new operation hats.list --since 2020-01-15 \\
      --request \"GET /hats?colour={colour}\" --response -          the sample comes from another program

  xms new operation hats.list --http-request request.txt --http-response response.txt
  xms new operation hats.list --har shop.har --entry 3          headers, query, status and version come with the exchange")]
pub(super) struct NewOperation {
    /// Resource and name of the operation, such as `extensions.get`.
    #[arg(value_name = "RESOURCE.NAME")]
    id: String,
    /// The HTTP request line without host, version and base path. A query that is always the same is written out, one
    /// of the caller's has a placeholder: `?comp=list&prefix={prefix}`. An exchange has one, with values for placeholders.
    #[arg(long, value_name = "LINE", required_unless_present_any = ["http_request", "har"])]
    request: Option<String>,
    /// The version that the operation is documented to exist from; this or `--seen`, where the service has versions and
    /// no exchange says one.
    #[arg(long, value_name = "VERSION", conflicts_with = "seen")]
    since: Option<String>,
    /// Where nothing is documented: a version at which it was seen.
    #[arg(long, value_name = "VERSION")]
    seen: Option<String>,
    /// A request as it was on the wire: its line, its headers, an empty line and its body. Line, query, headers, version
    /// and body are taken from it where they are not given.
    #[arg(long, value_name = "FILE", conflicts_with = "har")]
    http_request: Option<PathBuf>,
    /// The answer to that request: its status line, its headers, an empty line and its body.
    #[arg(long, value_name = "FILE", requires = "http_request")]
    http_response: Option<PathBuf>,
    /// A HAR file, as browsers and proxies save exchanges; request and answer are one of its entries.
    #[arg(long, value_name = "FILE")]
    har: Option<PathBuf>,
    /// Which entry of the HAR file, from 1 on, where it has several.
    #[arg(long, value_name = "N", requires = "har")]
    entry: Option<usize>,
    /// A sample of the request's body; `-` is the standard input.
    #[arg(long, value_name = "FILE")]
    body: Option<PathBuf>,
    /// A sample of the response's body; `-` is the standard input.
    #[arg(long, value_name = "FILE")]
    response: Option<PathBuf>,
    /// What the operation is called; otherwise made from its name.
    #[arg(long)]
    title: Option<String>,
    /// What it does, in one sentence.
    #[arg(long)]
    summary: Option<String>,
    /// The status of a success, where it is not 200; several with commas between, the usual one first.
    #[arg(long, value_name = "N", value_delimiter = ',', value_parser = clap::value_parser!(u16).range(200..=399))]
    status: Vec<u16>,
    /// The operation goes on after its answer, as the service's `[long-running]` says.
    #[arg(long)]
    long_running: bool,
    /// The version of the samples; otherwise the service's default.
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,
    /// The value of a placeholder in the example; otherwise one from another example, or a guess.
    #[arg(long, value_name = "NAME=VALUE", value_parser = parse_pair)]
    value: Vec<(String, String)>,
    /// The service, where there are several.
    #[arg(long, value_name = "NAME")]
    service: Option<String>,
    /// Write nothing and show what would be written.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    source: SourceFolder,
}

fn parse_pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("write the placeholder's name, `=` and its value".to_owned()),
    }
}

impl NewOperation {
    pub(super) fn run(&self, output: &mut Output) -> Result<Outcome, CommandError> {
        let folder = self.source.folder()?;
        let files = [
            ("--http-request", &self.http_request),
            ("--http-response", &self.http_response),
            ("--har", &self.har),
            ("--body", &self.body),
            ("--response", &self.response),
        ];
        let mut inputs = files.iter().filter(|(_, path)| path.as_deref() == Some(Path::new("-")));
        if let (Some((first, _)), Some((second, _))) = (inputs.next(), inputs.next()) {
            return Err(CommandError(format!("{first} and {second} cannot both be the standard input")));
        }
        let first_version = match (&self.since, &self.seen) {
            (Some(since), _) => FirstVersion::Since(since.clone()),
            (None, Some(seen)) => FirstVersion::Seen(seen.clone()),
            (None, None) => FirstVersion::Unversioned,
        };
        let line = self.request.as_deref().unwrap_or_default();
        let mut wanted = scaffold::NewOperation::new(&self.id, line, first_version);
        wanted.exchange = match self.exchange()? {
            Ok(exchange) => exchange,
            Err(error) => return report_error(error, output),
        };
        wanted.body = self.body.as_deref().map(read_sample).transpose()?;
        wanted.response = self.response.as_deref().map(read_sample).transpose()?;
        wanted.title.clone_from(&self.title);
        wanted.summary.clone_from(&self.summary);
        wanted.status.clone_from(&self.status);
        wanted.long_running = self.long_running;
        wanted.service.clone_from(&self.service);
        wanted.version.clone_from(&self.version);
        wanted.values.clone_from(&self.value);
        let plan = match scaffold::operation(&folder, &wanted) {
            Ok(plan) => plan,
            Err(error) => return report_error(error, output),
        };
        apply_plan(&plan, self.dry_run, output)?;
        let has_build_script = has_build_script(&folder);
        let option = api_spec_option(self.source.api_spec.as_deref());
        let mut steps = Vec::new();
        if !plan.guesses.is_empty() {
            steps.push(format!("look at {}", count(plan.guesses.len(), "guess", "guesses")));
        }
        let undocumented = undocumented(&plan);
        if undocumented > 0 {
            let places = count(undocumented, "place", "places");
            steps.push(format!("say what things mean in {places} that `xms check{option}` shows"));
        }
        steps.push(if has_build_script { "`cargo test`".to_owned() } else { format!("`xms generate{option}`") });
        output.line("next", steps.join("; "))?;
        Ok(Outcome::Success)
    }
}

impl NewOperation {
    /// The exchange that was given.
    fn exchange(&self) -> Result<Result<Option<Exchange>, ScaffoldError>, CommandError> {
        if let Some(path) = &self.har {
            return Ok(Exchange::from_har(&read_sample(path)?, self.entry).map(Some));
        }
        let Some(path) = &self.http_request else { return Ok(Ok(None)) };
        let (request, response) = (read_sample(path)?, self.http_response.as_deref().map(read_sample).transpose()?);
        Ok(Exchange::from_http(&request, response.as_ref()).map(Some))
    }
}

/// Whether the descriptions in `folder` are generated by a build script beside them.
fn has_build_script(folder: &Path) -> bool {
    folder.with_file_name("build.rs").is_file() && !folder.with_file_name("generated").is_dir()
}

/// Reads a sample.
fn read_sample(path: &Path) -> Result<Sample, CommandError> {
    let (shown, bytes) = if path == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes)?;
        (PathBuf::from("<stdin>"), bytes)
    } else {
        let read = fs::read(path);
        (path.to_owned(), read.map_err(|error| CommandError(format!("cannot read `{}`: {error}", path.display())))?)
    };
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Sample::new(shown, text)),
        Err(_) => Err(CommandError(format!("the sample `{}` is no UTF-8; save it as UTF-8", shown.display()))),
    }
}
