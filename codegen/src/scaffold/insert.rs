//! Additions to a file that an author wrote.
//!
//! In: a text without syntax errors, and pieces to add. Out: the text with the pieces in it, and where they are; taken
//! out again, they leave the text as it was, byte for byte.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A text with additions.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Inserted {
    /// The whole text.
    pub(super) text: String,
    /// The line at which the operation begins, from 0.
    pub(super) operation: usize,
    /// The line at which the elements begin, from 0.
    pub(super) elements: usize,
}

/// Puts `operation` behind the last operation of `text`, and `elements`, where there are any, at its end.
pub(super) fn insert(text: &str, operation: &str, elements: &str) -> Inserted {
    let at = behind(text, last_operation(text));
    let (before, after) = text.split_at(at);
    let mut out = Builder { text: String::new(), windows: text.lines().next().is_some() && text.contains("\r\n") };
    out.text.push_str(before);
    out.open();
    let operation_line = out.line();
    out.add(operation);
    if !after.is_empty() && !after.starts_with(['\n', '\r']) {
        out.add("\n");
    }
    out.text.push_str(after);
    let mut elements_line = out.line();
    if !elements.is_empty() {
        out.open();
        elements_line = out.line();
        out.add(elements);
    }
    Inserted { text: out.text, operation: operation_line, elements: elements_line }
}

/// Where the last thing that belongs to an operation ends; without operations, where the keys at the top end.
fn last_operation(text: &str) -> usize {
    let Ok(root) = DeTable::parse(text) else { return text.len() };
    let top = |value: &Spanned<DeValue<'_>>| !matches!(value.get_ref(), DeValue::Table(_));
    match root.get_ref().get("operation") {
        Some(operations) => end(operations),
        None => root.get_ref().iter().filter(|(_, value)| top(value)).map(|(_, value)| end(value)).max().unwrap_or(0),
    }
}

/// The end of a value with everything inside it. A table that has a header has the header's place.
fn end(value: &Spanned<DeValue<'_>>) -> usize {
    let inner = match value.get_ref() {
        DeValue::Table(table) => table.iter().map(|(_, value)| end(value)).max(),
        DeValue::Array(array) => array.iter().map(end).max(),
        _ => None,
    };
    inner.unwrap_or(0).max(value.span().end)
}

/// The end of the line in which `at` stands, and of the comments that follow it at once. Comments behind an empty line
/// belong to what comes next.
fn behind(text: &str, at: usize) -> usize {
    let Some(rest) = text.get(at..).filter(|_| at > 0) else { return at };
    let mut lines = rest.split_inclusive('\n');
    let mut end = at + lines.next().map_or(0, str::len);
    for line in lines.take_while(|line| line.trim_start().starts_with('#')) {
        end += line.len();
    }
    end
}

struct Builder {
    text: String,
    /// Whether lines end as on Windows.
    windows: bool,
}

impl Builder {
    fn line(&self) -> usize {
        self.text.matches('\n').count()
    }

    fn add(&mut self, text: &str) {
        if self.windows {
            self.text.push_str(&text.replace('\n', "\r\n"));
        } else {
            self.text.push_str(text);
        }
    }

    /// Begins a table: behind an empty line.
    fn open(&mut self) {
        if self.text.is_empty() {
            return;
        }
        if !self.text.ends_with('\n') {
            self.add("\n");
        }
        if !self.text.ends_with("\n\n") && !self.text.ends_with("\n\r\n") {
            self.add("\n");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::insert;

    #[test]
    fn behind_the_last_operation_and_at_the_end() {
        let text = "title = 'x'\n\n[operation.a]\nrequest = 'GET /'\n[[operation.a.example]]\nresponse = '''\n# <a>\n\n[element.x]\n'''\n# still a\n\n# about A\n[element.A]\nsummary = 'A'\n";
        let found = insert(text, "[operation.b]\nx = 1\n", "[element.B]\n");
        let expected = text.replace("# still a\n", "# still a\n\n[operation.b]\nx = 1\n") + "\n[element.B]\n";
        assert_eq!(found.text, expected);
        let line = |index: usize| found.text.lines().nth(index);
        assert_eq!((line(found.operation), line(found.elements)), (Some("[operation.b]"), Some("[element.B]")));
    }

    #[test]
    fn files_without_operations_or_breaks() {
        assert_eq!(insert("title = 'x'", "[operation.b]\n", "").text, "title = 'x'\n\n[operation.b]\n");
        assert_eq!(
            insert("a = 1\r\n[element.A]\r\n", "[operation.b]\n", "[element.B]\n").text,
            "a = 1\r\n\r\n[operation.b]\r\n\r\n[element.A]\r\n\r\n[element.B]\r\n"
        );
        assert_eq!(insert("", "[operation.b]\n", "[element.B]\n").text, "[operation.b]\n\n[element.B]\n");
    }
}
