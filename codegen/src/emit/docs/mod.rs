//! A model as a site of reference documentation.
//!
//! In: a model without errors. Out: files in memory: a first page, a page for each service and each resource, a style,
//! a script and the index of the search. The site needs no server and fetches nothing. Equal models give equal sites.
//! No file is read or written here.

mod call;
mod element;
mod html;
mod index;
mod link;
mod news;
mod operation;
mod page;
mod prose;
mod resource;
mod sample;
mod search;
mod service;
mod start;
mod window;
mod words;
mod xml;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::rust::{call_of, own_file};
use super::{Files, marker};
use crate::model::recursion::Cycles;
use crate::model::{Example, Model, OperationId};
use crate::pipeline::START_FILE;

/// The command that makes a site, as its files name it.
const COMMAND: &str = "xms docs";
/// The look of all pages: what is around the content, and the content.
const STYLE: &str = concat!(
    include_str!("assets/frame.css"),
    "\n",
    include_str!("assets/content.css"),
    "\n",
    include_str!("assets/tools.css")
);
/// What the picker, the search, and the tools beside samples do.
const SCRIPT: &str = concat!(
    include_str!("assets/site.js"),
    "\n",
    include_str!("assets/search.js"),
    "\n",
    include_str!("assets/samples.js"),
    "\n",
    include_str!("assets/news.js")
);

/// What is added where a server that answers for a service serves the site, too.
const TRY: &str = include_str!("assets/try.js");

/// How a site is made.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The folder of the descriptions as files name it.
    pub source_root: String,
    /// What the page "Get started" of a service says, in Markdown, by the service's name.
    pub start: BTreeMap<String, String>,
    /// Where the documentation of the generated crate is, such as `../doc/xms_services`: an address, or the way there
    /// from the first page of the site. Nothing links to it where this is `None`.
    pub rustdoc: Option<String>,
}

impl Options {
    /// Makes those of a site that names `source_root` as the folder of the descriptions.
    pub fn new(source_root: impl Into<String>) -> Self {
        Self { source_root: source_root.into(), start: BTreeMap::new(), rustdoc: None }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self::new("api-spec")
    }
}

/// Gives the call of an operation with what an example says, as an application writes it: the body, and the call. Where
/// the example says nothing, or too much for a line, a variable of the field's name stands.
pub fn call_in_rust(model: &Model, operation: OperationId, example: &Example) -> String {
    call_of(model, &Cycles::new(model), operation, Some(example)).0
}

/// Writes the site of all services of `model`, which has no errors, into memory.
pub fn emit(model: &Model, options: &Options) -> Files {
    let root = options.source_root.as_str();
    let root_or_dot = if root.is_empty() { "." } else { root };
    let cycles = Cycles::new(model);
    let mut site = Site { files: Files::default() };
    site.page("index.html".into(), root_or_dot, &index::print(model, options, root_or_dot));
    for id in page::services(model) {
        let service = &model[id];
        let folder = Path::new(&service.name);
        let source = |file: &str| Path::new(root).join(&service.name).join(format!("{file}.toml"));
        let source = |file: &str| source(file).iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
        let about = source(own_file(service));
        site.page(folder.join(link::SERVICE_PAGE), &about, &service::print(model, options, id, &about));
        if page::has_news(service) {
            site.page(folder.join(link::NEWS_PAGE), &about, &news::print(model, options, id, &about));
        }
        if let Some(text) = options.start.get(&service.name) {
            let about = Path::new(root).join(&service.name).join(START_FILE);
            let about = about.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
            site.page(folder.join(link::START_PAGE), &about, &start::print(model, options, id, text, &about));
        }
        for &of in &service.resources {
            let resource = &model[of];
            let source = source(&resource.name);
            let path = folder.join(link::resource_page(model, resource));
            site.page(path, &source, &resource::print(model, options, &cycles, of, &source));
        }
    }
    site.add("style.css", format!("/* {} */", marker(COMMAND, root_or_dot)), STYLE);
    site.add("site.js", format!("// {}", marker(COMMAND, root_or_dot)), SCRIPT);
    site.add("try.js", format!("// {}", marker(COMMAND, root_or_dot)), TRY);
    site.add("search.js", format!("// {}", marker(COMMAND, root_or_dot)), &search::print(model));
    site.files
}

struct Site {
    files: Files,
}

impl Site {
    fn add(&mut self, path: impl Into<PathBuf>, first_line: String, text: &str) {
        self.files.0.insert(path.into(), format!("{first_line}\n{text}"));
    }

    fn page(&mut self, path: PathBuf, source: &str, text: &str) {
        // A comment ends at its first two dashes, and a name may have them.
        let source = source.replace("--", "- -");
        self.add(path, format!("<!-- {} -->", marker(COMMAND, &source)), text);
    }
}
