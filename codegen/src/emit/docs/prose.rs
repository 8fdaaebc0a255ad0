//! Prose of authors as HTML.
//!
//! In: texts in Markdown. Those of descriptions are made safe as they are for the documentation of Rust, so that both show
//! the same. Out: HTML by the one door for it. Nothing leads away from the site: addresses stay texts, pictures are their
//! descriptions, and HTML in a text is a text.

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TextMergeStream};

use super::html::{Html, class, id, plain};
use crate::emit::prose::comment::{Comment, escape};

/// What stands in front of a text in a line, and is taken away again: so that no sign at its beginning makes it a list, a
/// heading or a quotation.
const IN_LINE: &str = "x ";

/// How long lines are in between: no browser shows where they end.
const COLUMNS: usize = 1_000;

/// How deep elements stand in one another; what is deeper stands beside what it is in.
const MAX_DEPTH: usize = 32;

/// Adds the paragraphs, lists, tables and blocks of code of a text.
pub(super) fn blocks(html: &mut Html, text: &str) {
    let text = Comment::new().prose(text).lines_within(COLUMNS).join("\n");
    Prose::of(events(&text), None).all(html);
}

/// Adds a page of an author in all of Markdown: sections, each with a heading of the second level.
pub(super) fn sections(html: &mut Html, text: &str) {
    Prose::of(events(text), Some(0)).all(html);
}

/// Adds a text without paragraphs.
pub(super) fn inline(html: &mut Html, text: &str) {
    let whole = format!("{IN_LINE}{}", escape(text));
    let mut prose = Prose::of(events(&whole), None);
    if let Some(Event::Start(Tag::Paragraph)) = prose.events.next()
        && let Some(Event::Text(first)) = prose.events.next()
    {
        html.text(first.strip_prefix(IN_LINE).unwrap_or_default());
    }
    prose.all(html);
}

fn events(text: &str) -> impl Iterator<Item = Event<'_>> {
    TextMergeStream::new(Parser::new_ext(text, Options::ENABLE_TABLES))
}

/// What is left of a text.
struct Prose<I> {
    events: I,
    depth: usize,
    /// The element of a cell in this row.
    cell: &'static str,
    /// How many sections have begun, where the text has sections.
    sections: Option<usize>,
}

impl<'t, I: Iterator<Item = Event<'t>>> Prose<I> {
    fn of(events: I, sections: Option<usize>) -> Self {
        Self { events, depth: 0, cell: "td", sections }
    }

    /// Adds what is left, or what stands in an element, up to its end.
    fn all(&mut self, html: &mut Html) {
        let mut passed = 0_usize;
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(_) if self.depth == MAX_DEPTH => passed += 1,
                Event::Start(tag) => {
                    self.depth += 1;
                    self.element(html, tag);
                    self.depth -= 1;
                }
                Event::End(_) if passed > 0 => passed -= 1,
                Event::End(_) => return,
                Event::Code(text) => {
                    html.element("code", plain(), &text);
                }
                Event::SoftBreak | Event::HardBreak => {
                    html.text(" ");
                }
                Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                    html.text(&text);
                }
                // A line across the page says nothing; the others are of forms of Markdown that are not read.
                _ => {}
            }
        }
    }

    /// Adds an element that has begun.
    fn element(&mut self, html: &mut Html, tag: Tag<'t>) {
        match tag {
            Tag::Heading { level: HeadingLevel::H2, .. } if self.sections.is_some() => {
                let number = self.sections.map_or(1, |sections| sections + 1);
                self.sections = Some(number);
                html.inside("h2", id(format!("step-{number}")), |html| self.all(html))
            }
            // Sections are the page's own: a heading in a text begins none.
            Tag::Heading { .. } => html.inside("p", plain(), |html| {
                html.inside("strong", plain(), |html| self.all(html));
            }),
            Tag::Paragraph | Tag::HtmlBlock => html.inside("p", plain(), |html| self.all(html)),
            Tag::BlockQuote(_) => html.inside("blockquote", plain(), |html| self.all(html)),
            Tag::CodeBlock(_) => {
                let mut code = String::new();
                for event in self.events.by_ref() {
                    match event {
                        Event::End(_) => break,
                        Event::Text(text) => code.push_str(&text),
                        _ => {}
                    }
                }
                let with = class("code").and("tabindex", "0").and("aria-label", "Code");
                html.element("pre", with, code.strip_suffix('\n').unwrap_or(&code))
            }
            Tag::List(first) => {
                let list = if first.is_some() { "ol" } else { "ul" };
                html.inside(list, class("prose"), |html| self.all(html))
            }
            Tag::Item => html.inside("li", plain(), |html| self.all(html)),
            Tag::Table(_) => html.inside("table", class("prose"), |html| self.all(html)),
            Tag::TableHead => {
                self.cell = "th";
                html.inside("tr", plain(), |html| self.all(html));
                self.cell = "td";
                html
            }
            Tag::TableRow => html.inside("tr", plain(), |html| self.all(html)),
            Tag::TableCell => html.inside(self.cell, plain(), |html| self.all(html)),
            Tag::Emphasis => html.inside("em", plain(), |html| self.all(html)),
            Tag::Strong => html.inside("strong", plain(), |html| self.all(html)),
            Tag::Link { link_type: LinkType::Inline, dest_url, .. } => {
                self.all(html);
                html.text(&format!(" ({dest_url})"))
            }
            // An address in angle brackets, and what is of forms that are not read.
            _ => {
                self.all(html);
                html
            }
        };
    }
}

#[cfg(test)]
mod tests {
    use super::{Html, blocks, inline, sections};

    fn line(text: &str) -> String {
        let mut html = Html::new();
        inline(&mut html, text);
        html.into_text()
    }

    #[test]
    fn words_in_a_line() {
        assert_eq!(line("a `<b>` *c* **d** 2*3*4"), "a <code>&lt;b&gt;</code> <em>c</em> <strong>d</strong> 2*3*4");
        assert_eq!(line("``a`b`` `open \\[x\\] C:\\dir"), "<code>a`b</code> `open [x] C:\\dir");
        assert_eq!(line("https://a.example/b, <b>"), "https://a.example/b, &lt;b&gt;");
        assert_eq!(line("* `*` and `X.*`"), "* <code>*</code> and <code>X.*</code>");
        assert_eq!(line("1. a [b] c"), "1. a [b] c");
        assert_eq!(line("> 5 # a_b_c <b>c</b>"), "&gt; 5 # a_b_c &lt;b&gt;c&lt;/b&gt;");
    }

    #[test]
    fn paragraphs_lists_tables_and_code() {
        let mut html = Html::new();
        blocks(&mut html, "a\nb\n\n- c\n  d\n- e\n\n```xml\n<f/>\n```\n| g | h |\n| --- | --- |\n| i | j |\n");
        assert_eq!(
            html.into_text(),
            "<p>a b</p>\n<ul class=\"prose\">\n<li>c d</li>\n<li>e</li>\n</ul>\n<pre class=\"code\" tabindex=\"0\" aria-label=\"Code\">&lt;f/&gt;</pre>\n\
             <table class=\"prose\">\n<tr>\n<th>g</th>\n<th>h</th>\n</tr>\n<tr>\n<td>i</td>\n<td>j</td>\n</tr>\n</table>\n"
        );
    }

    #[test]
    fn headings_begin_a_section_but_not_in_code() {
        let mut html = Html::new();
        sections(&mut html, "Lead [a](https://b.example).\n\n## One\n\n```sh\n## no\n```\n## `Two`\nb\n");
        assert_eq!(
            html.into_text(),
            "<p>Lead a (https://b.example).</p>\n<h2 id=\"step-1\">One</h2>\n<pre class=\"code\" tabindex=\"0\" aria-label=\"Code\">## no</pre>\n\
             <h2 id=\"step-2\"><code>Two</code></h2>\n<p>b</p>\n"
        );
    }

    #[test]
    fn what_stands_deep_in_one_another_stands_side_by_side() {
        let mut html = Html::new();
        sections(&mut html, &format!("{}a", "> ".repeat(10_000)));
        let text = html.into_text();
        assert!(text.matches("<blockquote>").count() == super::MAX_DEPTH && text.contains('a'));
    }
}
