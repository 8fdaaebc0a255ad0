//! The page that says how a reader begins.
//!
//! In: a service, and what its author says of the beginning: Markdown whose headings begin with `##`. Out: its page. A
//! service without such a text has none.

use super::Options;
use super::html::plain;
use super::link::{Here, START_PAGE};
use super::page::Page;
use super::prose;
use super::words::service_title;
use crate::model::{Model, ServiceId};

/// The whole page.
pub(super) fn print(model: &Model, options: &Options, of: ServiceId, text: &str, source: &str) -> String {
    let title = format!("Get started with {}", service_title(&model[of]));
    let here = Here::Service(of);
    let page = Page { model, options, here, file: START_PAGE, title: title.clone(), shared: Vec::new(), source };
    page.print(|html| {
        html.element("h1", plain(), &title);
        prose::sections(html, text);
    })
}
