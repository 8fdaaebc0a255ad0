//! JSON as text.
//!
//! In: values. Out: their text, with two spaces a level. Keys keep their order. Nothing is read here.

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Json {
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A text.
    Text(String),
    /// Values in their order.
    Array(Vec<Json>),
    /// Keys and values in their order.
    Object(Vec<(String, Json)>),
}

impl Json {
    pub(super) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    pub(super) fn object<'k>(entries: impl IntoIterator<Item = (&'k str, Json)>) -> Self {
        Self::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    /// The text; what holds no other collection is on one line.
    pub(super) fn pretty(&self) -> String {
        let mut out = String::new();
        self.write(0, &mut out);
        out
    }

    fn write(&self, level: usize, out: &mut String) {
        match self {
            Self::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Integer(value) => out.push_str(&value.to_string()),
            Self::Text(text) => quote(text, out),
            Self::Array(items) => {
                let items = items.iter().map(|item| (None, item));
                write_all(items, ('[', ']'), level, out);
            }
            Self::Object(entries) => {
                let entries = entries.iter().map(|(key, value)| (Some(key.as_str()), value));
                write_all(entries, ('{', '}'), level, out);
            }
        }
    }

    fn is_plain(&self) -> bool {
        !matches!(self, Self::Array(_) | Self::Object(_))
    }
}

fn write_all<'j>(
    items: impl ExactSizeIterator<Item = (Option<&'j str>, &'j Json)> + Clone,
    (open, close): (char, char),
    level: usize,
    out: &mut String,
) {
    // Sentences stand on lines of their own.
    let flat = items.clone().all(|(key, value)| value.is_plain() && key != Some("description"));
    let (space, last) = if flat { (String::from(" "), String::new()) } else { (line(level + 1), line(level)) };
    out.push(open);
    for (index, (key, value)) in items.enumerate() {
        out.push_str(if index > 0 { "," } else { "" });
        out.push_str(if flat && index == 0 { "" } else { &space });
        if let Some(key) = key {
            quote(key, out);
            out.push_str(": ");
        }
        value.write(level + 1, out);
    }
    out.push_str(&last);
    out.push(close);
}

fn line(level: usize) -> String {
    format!("\n{}", "  ".repeat(level))
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(letter))),
            letter => out.push(letter),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn collections_of_plain_values_are_on_one_line() {
        let flat = Json::object([("a", Json::Integer(-1)), ("b", Json::Boolean(true))]);
        let value =
            Json::object([("x", Json::Array(vec![flat, Json::Array(Vec::new())])), ("y", Json::text("\"\\\n\u{1}é"))]);
        let expected =
            "{\n  \"x\": [\n    {\"a\": -1, \"b\": true},\n    []\n  ],\n  \"y\": \"\\\"\\\\\\n\\u0001é\"\n}";
        assert_eq!(value.pretty(), expected);
    }
}
