//! A model as a site of reference documentation.
//!
//! In: a model without errors. Out: files in memory: a first page, a page for each service and each resource, a style,
//! a script and the index of the search. The site needs no server and fetches nothing. Equal models give equal sites.
//! No file is read or written here.

mod element;
mod html;
mod index;
mod link;
mod operation;
mod page;
mod prose;
mod resource;
mod sample;
mod search;
mod service;
mod usage;
mod window;
mod words;
mod xml;

use std::path::{Path, PathBuf};

use self::usage::Usage;
use super::rust::own_file;
use super::{Files, marker};
use crate::model::Model;

/// The command that makes a site, as its files name it.
const COMMAND: &str = "xms docs";
/// The look of all pages: what is around the content, and the content.
const STYLE: &str = concat!(include_str!("assets/frame.css"), "\n", include_str!("assets/content.css"));
/// What the picker and the search do.
const SCRIPT: &str = include_str!("assets/site.js");

/// How a site is made.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folder of the descriptions as files name it.
    pub source_root: String,
}

impl Default for Options {
    fn default() -> Self {
        Self { source_root: "api-spec".to_owned() }
    }
}

/// Writes the site of all services of `model`, which has no errors, into memory.
pub fn emit(model: &Model, options: &Options) -> Files {
    let root = options.source_root.as_str();
    let root_or_dot = if root.is_empty() { "." } else { root };
    let usage = Usage::new(model);
    let mut site = Site { files: Files::default() };
    site.page("index.html".into(), root_or_dot, &index::print(model, root_or_dot));
    for id in page::services(model) {
        let service = &model[id];
        let folder = Path::new(&service.name);
        let source = |file: &str| Path::new(root).join(&service.name).join(format!("{file}.toml"));
        let source = |file: &str| source(file).iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
        let about = source(own_file(service));
        site.page(folder.join(link::SERVICE_PAGE), &about, &service::print(model, id, &about));
        for &of in &service.resources {
            let resource = &model[of];
            let source = source(&resource.name);
            let path = folder.join(link::resource_page(model, resource));
            site.page(path, &source, &resource::print(model, &usage, of, &source));
        }
    }
    site.add("style.css", format!("/* {} */", marker(COMMAND, root_or_dot)), STYLE);
    site.add("site.js", format!("// {}", marker(COMMAND, root_or_dot)), SCRIPT);
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
