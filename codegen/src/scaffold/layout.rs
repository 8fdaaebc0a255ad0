//! The layout of descriptions: keys aligned in their block, one line each, guesses behind them.
//!
//! In: keys and values. Out: a text, and the lines of it that hold a guess. What the keys mean is not known here.

/// How a comment about a guess begins.
const GUESSED: &str = "# guessed: ";

/// A line of a block.
#[derive(Debug)]
pub(super) struct Line {
    /// The key, quoted where it must be.
    key: String,
    /// The value, in TOML.
    value: String,
    /// What the author should look at.
    guess: Option<String>,
}

impl Line {
    /// `KEY = VALUE`
    pub(super) fn new(name: &str, value: impl Into<String>) -> Self {
        Self { key: key(name), value: value.into(), guess: None }
    }

    /// `KEY = "TEXT"`
    pub(super) fn text(name: &str, text: &str) -> Self {
        Self::new(name, string(text))
    }

    /// With a comment about what was guessed.
    pub(super) fn guessed(mut self, why: Option<String>) -> Self {
        self.guess = why;
        self
    }
}

/// A guess in a text.
#[derive(Debug)]
pub(super) struct Mark {
    /// The line, from 0.
    pub(super) line: usize,
    /// The key.
    pub(super) what: String,
    /// What was guessed from what.
    pub(super) why: String,
}

/// A piece of a description.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// It ends with a line break.
    pub(super) text: String,
    /// Its guesses, by line.
    pub(super) marks: Vec<Mark>,
}

impl Page {
    /// `[NAMES]` with every name quoted where it must be.
    pub(super) fn header(&mut self, names: &[&str]) {
        let names: Vec<String> = names.iter().map(|name| key(name)).collect();
        self.text += &format!("[{}]\n", names.join("."));
    }

    /// `[[NAMES]]`
    pub(super) fn item_header(&mut self, names: &[&str]) {
        let names: Vec<String> = names.iter().map(|name| key(name)).collect();
        self.text += &format!("[[{}]]\n", names.join("."));
    }

    /// Lines with their equals signs in one column, and the comments of neighbours in another.
    pub(super) fn block(&mut self, lines: &[Line]) {
        let width = lines.iter().map(|line| line.key.chars().count()).max().unwrap_or(0);
        for run in lines.chunk_by(|one, next| one.guess.is_some() && next.guess.is_some()) {
            let texts: Vec<String> = run.iter().map(|line| format!("{:width$} = {}", line.key, line.value)).collect();
            let column = texts.iter().map(|text| text.chars().count()).max().unwrap_or(0);
            for (line, text) in run.iter().zip(texts) {
                let Some(why) = &line.guess else {
                    self.text += &format!("{text}\n");
                    continue;
                };
                let what = line.key.trim_matches('"').to_owned();
                self.marks.push(Mark { line: self.text.matches('\n').count(), what, why: why.clone() });
                self.text += &format!("{text:column$} {GUESSED}{why}\n");
            }
        }
    }

    /// An empty line.
    pub(super) fn gap(&mut self) {
        self.text.push('\n');
    }
}

/// `{ a = 1, b = 2 }`
pub(super) fn table(entries: &[(&str, String)]) -> String {
    if entries.is_empty() {
        return "{}".to_owned();
    }
    let entries: Vec<String> = entries.iter().map(|(name, value)| format!("{} = {value}", key(name))).collect();
    format!("{{ {} }}", entries.join(", "))
}

/// A key: bare, or quoted where it has to be.
pub(super) fn key(name: &str) -> String {
    let bare = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    if bare { name.to_owned() } else { string(name) }
}

/// A text on one line.
pub(super) fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if c.is_control() => out += &format!("\\u{:04X}", u32::from(c)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A text of several lines, as it is where that is possible. It gets a line break at its end.
pub(super) fn long_text(text: &str) -> String {
    let plain = !text.contains("'''") && text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\t'));
    if plain { format!("'''\n{}\n'''", text.trim_end_matches('\n')) } else { string(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_aligned_and_knows_its_guesses() {
        let mut page = Page::default();
        page.header(&["element", "A.b", "fields"]);
        page.block(&[
            Line::text("type", "x"),
            Line::new("Größe", table(&[("a b", "1".to_owned())])).guessed(Some("no idea".to_owned())),
        ]);
        assert_eq!(
            page.text,
            "[element.\"A.b\".fields]\ntype    = \"x\"\n\"Größe\" = { \"a b\" = 1 } # guessed: no idea\n"
        );
        assert_eq!((page.marks[0].line, page.marks[0].what.as_str()), (2, "Größe"));
    }

    #[test]
    fn texts_are_kept() {
        assert_eq!(string("a\"\\\n\u{1}"), "\"a\\\"\\\\\\n\\u0001\"");
        assert_eq!(long_text("<a>\n</a>\n"), "'''\n<a>\n</a>\n'''");
        assert_eq!(long_text("<a>'''</a>"), "\"<a>'''</a>\"");
    }
}
