//! Changes of a text that set a finding right.
//!
//! In: what is to be done, as a rule says it, and the text. Out: the bytes that go and the text that comes instead.
//! A rule knows the place of a value and not what stands around it; that is found here. Nothing is applied here.

use crate::source::{Sources, Span};

/// Says what is to be changed, as a rule knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    /// Something else stands there.
    Replace {
        /// What goes.
        span: Span,
        /// What comes instead.
        text: String,
    },
    /// Another name stands there, in quotes where the present one does.
    Rename {
        /// What goes, quotes included.
        span: Span,
        /// What comes instead, without quotes.
        name: String,
    },
    /// The entry of a table, or the element of an array, whose value stands there is taken out, with its comma or line.
    Remove(Span),
}

/// Says which bytes of a text become which.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edit {
    /// What goes; empty for an insertion.
    pub span: Span,
    /// What comes instead.
    pub text: String,
}

impl Fix {
    /// Finds the bytes that it changes; `None` where the text is not as the rule takes it for.
    pub fn edit(&self, sources: &Sources) -> Option<Edit> {
        let (Self::Replace { span, .. } | Self::Rename { span, .. } | Self::Remove(span)) = self;
        let text = sources.get(span.file)?;
        let present = text.get(span.range())?;
        match self {
            Self::Replace { text, .. } => Some(Edit { span: *span, text: text.clone() }),
            Self::Rename { name, .. } => Some(Edit { span: *span, text: renamed(present, name)? }),
            Self::Remove(_) => {
                Some(Edit { span: Span::new(span.file, around(text, span.range())?), text: String::new() })
            }
        }
    }
}

/// `name`, written as `present` is.
fn renamed(present: &str, name: &str) -> Option<String> {
    let quote = present.chars().next().filter(|c| matches!(c, '"' | '\''));
    match quote {
        Some(quote) if present.len() > 1 && present[1..].starts_with(quote) => None,
        Some(quote) => {
            let plain = !name.contains(|c: char| matches!(c, '"' | '\'' | '\\') || c.is_control());
            plain.then(|| format!("{quote}{name}{quote}"))
        }
        None => {
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
            (!name.is_empty() && name.chars().all(plain)).then(|| name.to_owned())
        }
    }
}

/// The entry or element around a value, with what separates it from its neighbours.
fn around(text: &str, value: std::ops::Range<usize>) -> Option<std::ops::Range<usize>> {
    let before = &text[..value.start];
    let start = match before.trim_end_matches([' ', '\t']).strip_suffix('=') {
        // A key with a comma or brace in its quotes is left to its author.
        Some(head) => {
            let begin = head.rfind(['\n', '{', ',', '[']).map_or(0, |at| at + 1);
            let key = &head[begin..];
            if key.trim().is_empty() || key.contains(['"', '\'', '}', ']']) {
                return None;
            }
            begin + key.len() - key.trim_start().len()
        }
        None => value.start,
    };
    let is_entry = start != value.start;
    let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let begins_line = text[line..start].trim().is_empty();
    let rest = &text[value.end..];
    let line_end = rest.find('\n').map_or(text.len(), |at| value.end + at + 1);
    if is_entry && begins_line {
        let tail = text[value.end..line_end].trim();
        return (tail.is_empty() || tail.starts_with('#')).then_some(line..line_end);
    }
    let gap = rest.len() - rest.trim_start().len();
    if rest[gap..].starts_with(',') {
        let behind = value.end + gap + 1;
        let tail = &text[behind..line_end.max(behind)];
        // Alone on its line: the line goes.
        if begins_line && tail.trim().is_empty() {
            return Some(line..line_end.max(behind));
        }
        return Some(start..behind + tail.len() - tail.trim_start_matches([' ', '\t']).len());
    }
    if !rest[gap..].starts_with(['}', ']']) {
        return None;
    }
    let head = text[..start].trim_end();
    if head.ends_with(',') { Some(head.len() - 1..value.end) } else { Some(start..value.end) }
}

#[cfg(test)]
mod tests {
    use super::Fix;
    use crate::source::{Sources, Span};

    /// What is left of `text` when the value `gone` is taken out.
    fn without(text: &str, gone: &str) -> Option<String> {
        let mut sources = Sources::default();
        let file = sources.add("a.toml", text);
        let at = text.find(gone)?;
        let edit = Fix::Remove(Span::new(file, at..at + gone.len())).edit(&sources)?;
        let mut left = text.to_owned();
        left.replace_range(edit.span.range(), &edit.text);
        Some(left)
    }

    #[test]
    fn removes_what_belongs_to_a_value() {
        for (text, gone, left) in [
            ("a = 1\nb = 2 # two\nc = 3\n", "2", "a = 1\nc = 3\n"),
            ("a = { b = 1, c = 2, d = 3 }", "1", "a = { c = 2, d = 3 }"),
            ("a = { b = 1, c = 2, d = 3 }", "2", "a = { b = 1, d = 3 }"),
            ("a = { b = 1, c = 2, d = 3 }", "3", "a = { b = 1, c = 2 }"),
            ("a = { b = 1 }", "1", "a = {  }"),
            ("a = [\"x\", \"y\"]", "\"y\"", "a = [\"x\"]"),
            ("a = [\"x\", \"y\"]", "\"x\"", "a = [\"y\"]"),
            ("a = [\n  \"x\",\n  \"y\",\n]", "\"x\"", "a = [\n  \"y\",\n]"),
            ("a = [\n  \"x\",\n  \"y\"\n]", "\"y\"", "a = [\n  \"x\"\n]"),
        ] {
            assert_eq!(without(text, gone).as_deref(), Some(left), "{text:?} without {gone:?}");
        }
    }

    #[test]
    fn names_keep_their_quotes() {
        for (present, name, renamed) in
            [("\"ab\"", "a.b", Some("\"a.b\"")), ("'ab'", "a", Some("'a'")), ("ab", "a-b", Some("a-b"))]
        {
            assert_eq!(super::renamed(present, name).as_deref(), renamed);
        }
        assert_eq!((super::renamed("ab", "a.b"), super::renamed("\"\"\"a\"\"\"", "b")), (None, None));
    }

    #[test]
    fn leaves_alone_what_is_not_understood() {
        for (text, gone) in [("\"a,b\" = 1", "1"), ("[x]", "x]"), ("a = 1 b", "1"), ("é", "q")] {
            assert_eq!(without(text, gone), None, "{text}");
        }
    }
}
