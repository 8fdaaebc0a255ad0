//! The text of a new piece of a description.
//!
//! In: tables, keys and values, one after the other. Out: TOML in the layout of `xms fmt`, and the lines of it that hold
//! a guess. What the keys mean is not known here, nor where blanks and breaks go.

use crate::format::format;

/// How a comment about a guess begins.
const GUESSED: &str = "# guessed: ";

/// A key with its value.
#[derive(Debug)]
pub(crate) struct Entry {
    /// The key, quoted where it must be.
    key: String,
    /// The value, in TOML.
    value: String,
    /// What the author should look at.
    guess: Option<String>,
}

impl Entry {
    /// `KEY = VALUE`
    pub(crate) fn new(name: &str, value: impl Into<String>) -> Self {
        Self { key: key(name), value: value.into(), guess: None }
    }

    /// `KEY = "TEXT"`
    pub(crate) fn text(name: &str, text: &str) -> Self {
        Self::new(name, string(text))
    }

    /// With a comment about what was guessed.
    pub(crate) fn guessed(mut self, reason: Option<String>) -> Self {
        self.guess = reason;
        self
    }
}

/// A piece of a description while it is written.
#[derive(Debug, Default)]
pub(crate) struct TomlText {
    text: String,
    /// Key and reason of each guess, in the order of the text.
    guesses: Vec<(String, String)>,
}

/// A piece of a description in its layout.
#[derive(Debug, Default)]
pub(crate) struct LaidOut {
    /// It ends with a line break, where there is anything.
    pub(crate) text: String,
    /// Its guesses, by line.
    pub(crate) guesses: Vec<GuessedLine>,
}

/// A line that holds a guess.
#[derive(Debug)]
pub(crate) struct GuessedLine {
    /// The line, from 0.
    pub(crate) line: usize,
    /// The key, without quotes.
    pub(crate) key: String,
    /// What was guessed from what.
    pub(crate) reason: String,
}

impl TomlText {
    /// `[NAMES]` with every name quoted where it must be.
    pub(crate) fn table(&mut self, names: &[&str]) {
        self.text += &format!("[{}]\n", path(names));
    }

    /// `[[NAMES]]`
    pub(crate) fn array_table(&mut self, names: &[&str]) {
        self.text += &format!("[[{}]]\n", path(names));
    }

    /// The entries of the table that was begun last.
    pub(crate) fn entries(&mut self, entries: impl IntoIterator<Item = Entry>) {
        for Entry { key, value, guess } in entries {
            self.text += &format!("{key} = {value}");
            if let Some(reason) = guess {
                self.text += &format!(" {GUESSED}{reason}");
                self.guesses.push((key, reason));
            }
            self.text.push('\n');
        }
    }

    /// Lays the text out.
    pub(crate) fn lay_out(self) -> LaidOut {
        // What is no TOML stays as it is, and is found when the whole is checked.
        let text = format(&self.text).unwrap_or(self.text);
        let mut lines = text.lines().enumerate();
        let mut guesses = Vec::with_capacity(self.guesses.len());
        for (key, reason) in self.guesses {
            let comment = format!("{GUESSED}{reason}");
            if let Some((line, _)) = lines.find(|(_, line)| line.starts_with(&key) && line.ends_with(&comment)) {
                guesses.push(GuessedLine { line, key: key.trim_matches('"').to_owned(), reason });
            }
        }
        LaidOut { text, guesses }
    }
}

/// Names with dots between them.
fn path(names: &[&str]) -> String {
    names.iter().map(|name| key(name)).collect::<Vec<_>>().join(".")
}

/// `{ a = 1, b = 2 }`
pub(crate) fn table(entries: &[(&str, String)]) -> String {
    if entries.is_empty() {
        return "{}".to_owned();
    }
    let entries: Vec<String> = entries.iter().map(|(name, value)| format!("{} = {value}", key(name))).collect();
    format!("{{ {} }}", entries.join(", "))
}

/// A key: bare, or quoted where it has to be.
fn key(name: &str) -> String {
    let bare = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    if bare { name.to_owned() } else { string(name) }
}

/// A text on one line.
pub(crate) fn string(text: &str) -> String {
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
pub(crate) fn long_text(text: &str) -> String {
    let plain = !text.contains("'''") && text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\t'));
    if plain { format!("'''\n{}\n'''", text.trim_end_matches('\n')) } else { string(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_is_laid_out_and_knows_its_guesses() {
        let mut piece = TomlText::default();
        piece.table(&["element", "A.b"]);
        piece.entries([Entry::text("summary", "")]);
        piece.table(&["element", "A.b", "fields"]);
        let value = table(&[("a b", "1".to_owned())]);
        piece.entries([Entry::text("type", "x"), Entry::new("Größe", value).guessed(Some("no idea".to_owned()))]);
        let expected = "[element.\"A.b\"]\nsummary = \"\"\n[element.\"A.b\".fields]\n\
            type    = \"x\"\n\"Größe\" = { \"a b\" = 1 } # guessed: no idea\n";
        let piece = piece.lay_out();
        assert_eq!(piece.text, expected);
        let [GuessedLine { line: 4, key, reason }] = &piece.guesses[..] else { panic!("{:?}", piece.guesses) };
        assert_eq!((key.as_str(), reason.as_str()), ("Größe", "no idea"));
    }

    #[test]
    fn texts_are_kept() {
        assert_eq!(string("a\"\\\n\u{1}"), "\"a\\\"\\\\\\n\\u0001\"");
        assert_eq!(long_text("<a>\n</a>\n"), "'''\n<a>\n</a>\n'''");
        assert_eq!(long_text("<a>'''</a>"), "\"<a>'''</a>\"");
    }
}
