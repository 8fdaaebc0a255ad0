//! `xms new operation`.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::super::output::Output;
use super::super::{End, Source, Trouble};
use super::{carry_out, count, option, refused, undocumented};
use crate::scaffold::{self, Beginning, Sample};

/// The arguments.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms new operation locations.list --since 2010-10-28 \\
      --request \"GET /locations\" --response sample.xml

  xms new operation extensions.update --seen 2014-06-01 --status 202 --long-running \\
      --request \"PUT /services/hostedservices/{cloud-service-name}/extensions/{extension-id}\" \\
      --body request.xml --value extension-id=agent --summary \"Changes an extension.\"

  curl -s https://shop.example/hats | xms new operation hats.list --since 2020-01-15 \\
      --request \"GET /hats?colour={colour}\" --response -          the sample comes from another program")]
pub(super) struct NewOperation {
    /// Resource and name of the operation, such as `extensions.get`.
    #[arg(value_name = "RESOURCE.NAME")]
    id: String,
    /// The HTTP request line without host, version and base path. A query that is always the same is written out, one
    /// of the caller's has a placeholder: `?comp=list&prefix={prefix}`.
    #[arg(long, value_name = "LINE")]
    request: String,
    /// The version that the operation is documented to exist from.
    #[arg(long, value_name = "VERSION", required_unless_present = "seen", conflicts_with = "seen")]
    since: Option<String>,
    /// Where nothing is documented: a version at which it was seen.
    #[arg(long, value_name = "VERSION")]
    seen: Option<String>,
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
    /// The status of a success, where it is not 200.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(100..=399))]
    status: Option<u16>,
    /// The operation goes on after its answer, as the service's `[long-running]` says.
    #[arg(long)]
    long_running: bool,
    /// The version of the samples; otherwise the service's default.
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,
    /// The value of a placeholder in the example; otherwise one from another example, or a guess.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    value: Vec<(String, String)>,
    /// The service, where there are several.
    #[arg(long, value_name = "NAME")]
    service: Option<String>,
    /// Write nothing and show what would be written.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    source: Source,
}

fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("write the placeholder's name, `=` and its value".to_owned()),
    }
}

impl NewOperation {
    pub(super) fn run(&self, output: &mut Output) -> Result<End, Trouble> {
        let folder = self.source.folder()?;
        let is_input = |path: &Option<PathBuf>| path.as_deref() == Some(Path::new("-"));
        if is_input(&self.body) && is_input(&self.response) {
            return Err(Trouble("--body and --response cannot both be the standard input".to_owned()));
        }
        let beginning = match (&self.since, &self.seen) {
            (Some(since), _) => Beginning::Since(since.clone()),
            (None, seen) => Beginning::Seen(seen.clone().unwrap_or_default()),
        };
        let wanted = scaffold::NewOperation {
            id: self.id.clone(),
            request: self.request.clone(),
            beginning,
            body: self.body.as_deref().map(sample).transpose()?,
            response: self.response.as_deref().map(sample).transpose()?,
            title: self.title.clone(),
            summary: self.summary.clone(),
            status: self.status,
            long_running: self.long_running,
            service: self.service.clone(),
            version: self.version.clone(),
            values: self.value.clone(),
        };
        let plan = match scaffold::operation(&folder, &wanted) {
            Ok(plan) => plan,
            Err(refusal) => return refused(refusal, output),
        };
        carry_out(&plan, self.dry_run, output)?;
        let built = is_built(&folder);
        let folder = option(self.source.api_spec.as_deref());
        let mut steps = Vec::new();
        if !plan.guesses.is_empty() {
            steps.push(format!("look at {}", count(plan.guesses.len(), "guess", "guesses")));
        }
        let open = undocumented(&plan);
        if open > 0 {
            let places = count(open, "place", "places");
            steps.push(format!("say what things mean in {places} that `xms check{folder}` shows"));
        }
        steps.push(if built { "`cargo test`".to_owned() } else { format!("`xms generate{folder}`") });
        output.line("next", steps.join("; "))?;
        Ok(End::Good)
    }
}

/// Whether the descriptions in `folder` are generated by a build script beside them.
fn is_built(folder: &Path) -> bool {
    folder.with_file_name("build.rs").is_file() && !folder.with_file_name("generated").is_dir()
}

/// Reads a sample.
fn sample(path: &Path) -> Result<Sample, Trouble> {
    let (shown, bytes) = if path == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes)?;
        (PathBuf::from("<stdin>"), bytes)
    } else {
        let read = fs::read(path);
        (path.to_owned(), read.map_err(|error| Trouble(format!("cannot read `{}`: {error}", path.display())))?)
    };
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Sample { path: shown, text }),
        Err(_) => Err(Trouble(format!("the sample `{}` is no UTF-8; save it as UTF-8", shown.display()))),
    }
}
