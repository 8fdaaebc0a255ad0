//! JSON whose keys keep their order.
//!
//! In: values. Out: their text, as `serde_json` lays it out. Nothing is read here.

use serde::ser::{Serialize, SerializeMap as _, Serializer};

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

    /// The text, with each value on a line of its own.
    pub(super) fn pretty(&self) -> String {
        // Nothing in a value can fail.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => serializer.serialize_i64(*value),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Array(items) => serializer.collect_seq(items),
            Self::Object(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                entries.iter().try_for_each(|(key, value)| map.serialize_entry(key, value))?;
                map.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn keys_keep_their_order() {
        let value = Json::object([
            ("x", Json::Array(vec![Json::Integer(-1), Json::Boolean(true), Json::Array(Vec::new())])),
            ("a", Json::text("\"\\\n\u{1}é")),
        ]);
        let expected = "{\n  \"x\": [\n    -1,\n    true,\n    []\n  ],\n  \"a\": \"\\\"\\\\\\n\\u0001é\"\n}";
        assert_eq!(value.pretty(), expected);
    }
}
