//! The page that says how a reader begins.
//!
//! In: a service, and what its author says of the beginning: Markdown whose headings begin with `##`. Out: its page. A
//! service without such a text has none.

use super::Options;
use super::html::{id, plain};
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
        let mut sections = parts(text).into_iter();
        sections.next().into_iter().for_each(|lead| prose::blocks(html, lead));
        for (index, section) in sections.enumerate() {
            let (heading, rest) = section.split_once('\n').unwrap_or((section, ""));
            html.element("h2", id(format!("step-{}", index + 1)), heading.trim());
            prose::blocks(html, rest);
        }
    })
}

/// What stands before the first heading, and then each heading with what follows it.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut begin, mut at, mut in_code) = (0, 0, false);
    for line in text.split_inclusive('\n') {
        if line.starts_with("```") {
            in_code = !in_code;
        }
        if line.starts_with("## ") && !in_code {
            parts.push(&text[begin..at]);
            begin = at + "## ".len();
        }
        at += line.len();
    }
    parts.push(&text[begin..]);
    parts
}

#[cfg(test)]
mod tests {
    #[test]
    fn headings_begin_a_part_but_not_in_code() {
        let text = "Lead.\n\n## One\n\n```sh\n## no\n```\n## Two\nb\n";
        assert_eq!(super::parts(text), ["Lead.\n\n", "One\n\n```sh\n## no\n```\n", "Two\nb\n"]);
    }
}
