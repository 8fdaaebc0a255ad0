//! Prose of authors as HTML.
//!
//! In: texts in the plain form of Markdown that descriptions are written in: paragraphs, lists, tables, blocks of code,
//! and code, emphasis and strong words in a line. Out: HTML. Addresses stay texts, and HTML in a text is a text.

use super::html::{Html, class, plain};
use crate::emit::prose::comment::{code_end, fence, list_marker};

/// Adds the paragraphs of a text.
pub(super) fn blocks(html: &mut Html, text: &str) {
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let trimmed = line.trim();
        if trimmed.is_empty() {
            continue;
        }
        if let Some(fence) = fence(trimmed) {
            let code: Vec<&str> = lines.by_ref().take_while(|line| !line.trim().starts_with(fence)).collect();
            let with = class("code").and("tabindex", "0").and("aria-label", "Code");
            html.element("pre", with, &code.join("\n"));
        } else if trimmed.starts_with('|') {
            let mut rows = vec![trimmed];
            while let Some(row) = lines.next_if(|line| line.trim().starts_with('|')) {
                rows.push(row.trim());
            }
            table(html, &rows);
        } else if let Some(marker) = list_marker(trimmed) {
            let mut items = vec![trimmed[marker.len()..].trim().to_owned()];
            while let Some(line) = lines.next_if(|line| !line.trim().is_empty() && fence(line.trim()).is_none()) {
                let line = line.trim();
                match (list_marker(line), items.last_mut()) {
                    (None, Some(last)) => {
                        last.push(' ');
                        last.push_str(line);
                    }
                    (marker, _) => items.push(line[marker.map_or(0, str::len)..].trim().to_owned()),
                }
            }
            let list = if marker.len() > 1 { "ol" } else { "ul" };
            html.inside(list, class("prose"), |html| {
                for item in &items {
                    html.inside("li", plain(), |html| inline(html, item));
                }
            });
        } else {
            let mut paragraph = trimmed.to_owned();
            let goes_on = |line: &&str| {
                let line = line.trim();
                !line.is_empty() && !line.starts_with('|') && fence(line).is_none() && list_marker(line).is_none()
            };
            while let Some(line) = lines.next_if(goes_on) {
                paragraph.push(' ');
                paragraph.push_str(line.trim());
            }
            html.inside("p", plain(), |html| inline(html, &paragraph));
        }
    }
}

fn table(html: &mut Html, rows: &[&str]) {
    let cells =
        |row: &str| -> Vec<String> { row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect() };
    let is_rule = |row: &str| row.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '));
    let has_head = rows.get(1).is_some_and(|row| is_rule(row));
    html.inside("table", class("prose"), |html| {
        for (index, row) in rows.iter().enumerate().filter(|(_, row)| !is_rule(row)) {
            let name = if index == 0 && has_head { "th" } else { "td" };
            html.inside("tr", plain(), |html| {
                for cell in cells(row) {
                    html.inside(name, plain(), |html| inline(html, &cell));
                }
            });
        }
    });
}

/// Adds a text without paragraphs.
pub(super) fn inline(html: &mut Html, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(['`', '\\', '*', '<']) {
        let (before, from) = rest.split_at(at);
        html.text(before);
        let at_word = !before.ends_with(|c: char| c.is_alphanumeric());
        rest = match from.as_bytes()[0] {
            b'`' => code(html, from),
            b'\\' => match from[1..].chars().next().filter(char::is_ascii_punctuation) {
                Some(c) => {
                    html.text(&from[1..1 + c.len_utf8()]);
                    &from[1 + c.len_utf8()..]
                }
                None => first(html, from),
            },
            b'*' if at_word => emphasis(html, from),
            // An address in angle brackets: they are no part of it.
            b'<' if from.starts_with("<http://") || from.starts_with("<https://") => match from.split_once('>') {
                Some((address, behind)) if !address.contains(char::is_whitespace) => {
                    html.text(&address[1..]);
                    behind
                }
                _ => first(html, from),
            },
            _ => first(html, from),
        };
    }
    html.text(rest);
}

/// Adds the first sign as it is; what is behind it.
fn first<'a>(html: &mut Html, text: &'a str) -> &'a str {
    let (sign, behind) = text.split_at(1);
    html.text(sign);
    behind
}

fn code<'a>(html: &mut Html, text: &'a str) -> &'a str {
    let run = text.len() - text.trim_start_matches('`').len();
    let Some(end) = code_end(&text[run..], run) else {
        html.text(&text[..run]);
        return &text[run..];
    };
    let inner = &text[run..run + end];
    let spaced = inner.strip_prefix(' ').and_then(|inner| inner.strip_suffix(' '));
    html.element("code", plain(), spaced.filter(|inner| !inner.trim().is_empty()).unwrap_or(inner));
    &text[run + end + run..]
}

fn emphasis<'a>(html: &mut Html, text: &'a str) -> &'a str {
    let sign = if text.starts_with("**") { "**" } else { "*" };
    let inner = text[sign.len()..].split_once(sign);
    match inner.filter(|(inner, _)| !inner.is_empty() && *inner == inner.trim() && !inner.contains('*')) {
        Some((inner, behind)) => {
            let name = if sign == "*" { "em" } else { "strong" };
            html.inside(name, plain(), |html| inline(html, inner));
            behind
        }
        None => first(html, text),
    }
}

#[cfg(test)]
mod tests {
    use super::{Html, blocks, inline};

    fn line(text: &str) -> String {
        let mut html = Html::new();
        inline(&mut html, text);
        html.into_text()
    }

    #[test]
    fn words_in_a_line() {
        assert_eq!(line("a `<b>` *c* **d** 2*3*4"), "a <code>&lt;b&gt;</code> <em>c</em> <strong>d</strong> 2*3*4");
        assert_eq!(line("``a`b`` `open \\[x\\] C:\\dir"), "<code>a`b</code> `open [x] C:\\dir");
        assert_eq!(line("<https://a.example/b>, <b>"), "https://a.example/b, &lt;b&gt;");
        assert_eq!(line("* `*` and `X.*`"), "* <code>*</code> and <code>X.*</code>");
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
}
