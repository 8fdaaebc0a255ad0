//! The one door for HTML.
//!
//! In: names of elements, and texts as they are. Out: HTML in which every text is escaped and every element is closed.
//! Names of elements and attributes are ours and never come from a description. What a page says is not decided here.

use super::window::Window;

/// Elements that have no content.
const VOID: &[&str] = &["input", "link", "meta", "wbr"];
/// Elements that hold a text or other elements in a line; no white space may be put into or behind them.
const INLINE: &[&str] =
    &["a", "b", "button", "code", "em", "input", "kbd", "label", "option", "select", "small", "span", "strong", "wbr"];
/// Elements on lines of their own whose content begins on the same line.
const TEXT: &[&str] =
    &["dd", "dt", "h1", "h2", "h3", "h4", "h5", "li", "p", "pre", "script", "summary", "td", "th", "title"];

/// A piece of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Html(String);

/// The attributes of an element.
#[derive(Clone, Debug, Default)]
pub(super) struct With(Vec<(&'static str, Option<String>)>);

/// No attributes.
pub(super) fn plain() -> With {
    With::default()
}

/// Of that class, or of several.
pub(super) fn class(name: impl Into<String>) -> With {
    plain().and("class", name)
}

/// That can be linked to.
pub(super) fn id(name: impl Into<String>) -> With {
    plain().and("id", name)
}

impl With {
    /// With the attribute.
    pub(super) fn and(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.push((name, Some(value.into())));
        self
    }

    /// With an attribute that has no value.
    pub(super) fn flag(mut self, name: &'static str) -> Self {
        self.0.push((name, None));
        self
    }

    /// That is there only in the versions of `window`.
    pub(super) fn window(mut self, window: Window) -> Self {
        for (name, version) in [("data-since", window.since), ("data-seen", window.seen), ("data-until", window.until)]
        {
            if let Some(version) = version {
                self = self.and(name, version.to_string());
            }
        }
        self
    }
}

impl Html {
    /// Nothing yet.
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// The text of the page.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// Adds the end of a line.
    pub(super) fn line(&mut self) -> &mut Self {
        self.0.push('\n');
        self
    }

    /// Adds a text.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        escape(text, &mut self.0);
        self
    }

    /// Adds a piece that is complete.
    pub(super) fn piece(&mut self, piece: &Html) -> &mut Self {
        self.0.push_str(&piece.0);
        self
    }

    /// Adds an element with a text.
    pub(super) fn element(&mut self, name: &'static str, with: With, text: &str) -> &mut Self {
        self.inside(name, with, |html| {
            html.text(text);
        })
    }

    /// Adds an element without content.
    pub(super) fn void(&mut self, name: &'static str, with: With) -> &mut Self {
        self.inside(name, with, |_| ())
    }

    /// Adds an element whose content `fill` adds.
    pub(super) fn inside(&mut self, name: &'static str, with: With, fill: impl FnOnce(&mut Self)) -> &mut Self {
        let (inline, text) = (INLINE.contains(&name), TEXT.contains(&name));
        self.0.push('<');
        self.0.push_str(name);
        for (attribute, value) in with.0 {
            self.0.push(' ');
            self.0.push_str(attribute);
            if let Some(value) = value {
                self.0.push_str("=\"");
                escape(&value, &mut self.0);
                self.0.push('"');
            }
        }
        self.0.push('>');
        if !VOID.contains(&name) {
            if !inline && !text {
                self.0.push('\n');
            }
            fill(self);
            if !inline && !text && !self.0.ends_with('\n') {
                self.0.push('\n');
            }
            self.0.push_str("</");
            self.0.push_str(name);
            self.0.push('>');
        }
        if !inline {
            self.0.push('\n');
        }
        self
    }
}

/// Appends `text` so that it is a text anywhere, in an attribute too.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // HTML has no control characters, and would read a return as a new line.
            c if c.is_control() && !matches!(c, '\n' | '\t') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Html, class, plain};

    #[test]
    fn texts_stay_texts() {
        let mut html = Html::new();
        html.inside("p", class("a\" onclick=\"b"), |html| {
            html.text("<script>&amp;\u{1}").element("code", plain(), "\"");
        });
        let expected = "<p class=\"a&quot; onclick=&quot;b\">&lt;script&gt;&amp;amp;\u{fffd}<code>&quot;</code></p>\n";
        assert_eq!(html.into_text(), expected);
    }

    #[test]
    fn blocks_stand_on_lines_and_void_elements_are_not_closed() {
        let mut html = Html::new();
        html.inside("div", plain(), |html| {
            html.void("meta", plain().and("charset", "utf-8")).element("p", plain(), "x");
        });
        assert_eq!(html.into_text(), "<div>\n<meta charset=\"utf-8\">\n<p>x</p>\n</div>\n");
    }
}
