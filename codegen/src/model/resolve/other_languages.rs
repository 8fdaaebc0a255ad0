//! Types as other languages call them.
//!
//! In: the name of a type that does not exist. Out: what says the same here. Nothing is looked up.

/// Words of other languages that can mean one scalar only.
const SYNONYMS: &[(&str, &str)] = &[
    ("boolean", "bool"),
    ("date-time-rfc1123", "http-date"),
    ("datetime", "date-time"),
    ("f64", "double"),
    ("guid", "uuid"),
    ("i32", "int32"),
    ("i64", "int64"),
    ("str", "string"),
];

/// Words of other languages that probably mean a scalar: how large a `number` is, say, differs between them.
const WORDS: &[(&str, &str)] = &[
    ("any", "xml"),
    ("binary", "base64-bytes"),
    ("byte[]", "base64-bytes"),
    ("bytes", "base64-bytes"),
    ("char", "string"),
    ("datetimeoffset", "date-time"),
    ("decimal", "double"),
    ("epoch-seconds", "unix-time"),
    ("float", "double"),
    ("int", "int32"),
    ("integer", "int32"),
    ("long", "int64"),
    ("number", "double"),
    ("short", "int32"),
    ("text", "string"),
    ("timespan", "duration"),
    ("timestamp", "date-time"),
    ("unixtime", "unix-time"),
    ("url", "uri"),
];

/// Beginnings of the names of lists, up to the name of the item.
const LISTS: &[&str] = &["list<", "array<", "vec<", "ienumerable<", "sequence<", "list of ", "array of ", "["];

/// The scalar that other languages call `name`.
pub(super) fn other_word(name: &str) -> Option<&'static str> {
    let plain = name.to_ascii_lowercase();
    SYNONYMS.iter().chain(WORDS).find(|(word, _)| *word == plain).map(|(_, scalar)| *scalar)
}

/// The same, where nothing else can be meant: elements and enums usually begin with a capital.
pub(super) fn synonym(name: &str) -> Option<&'static str> {
    SYNONYMS.iter().find(|(word, _)| *word == name).map(|(_, scalar)| *scalar)
}

/// How a list is written that other languages write as one type, such as `Item[]`.
pub(super) fn other_kind(name: &str) -> Option<String> {
    let plain = name.to_ascii_lowercase();
    if matches!(plain.as_str(), "list" | "array") {
        return Some(
            "name the type of the items, such as `list = \"string\"`: a list is no type of its own".to_owned(),
        );
    }
    let begin = LISTS.iter().find(|begin| plain.starts_with(**begin)).map_or(0, |begin| begin.len());
    let item = name.get(begin..)?.trim_end_matches(['>', ']', '[']);
    let is_list = begin > 0 || name.ends_with("[]");
    (is_list && !item.is_empty() && other_word(name).is_none())
        .then(|| format!("write `list = \"{item}\"` instead: a list is no type of its own"))
}

#[cfg(test)]
mod tests {
    use super::{other_kind, other_word, synonym};

    #[test]
    fn words_and_lists_of_other_languages() {
        assert_eq!((other_word("Boolean"), other_word("Item")), (Some("bool"), None));
        assert_eq!((synonym("boolean"), synonym("Boolean"), synonym("number")), (Some("bool"), None, None));
        for name in ["Item[]", "List<Item>", "list of Item", "[Item]"] {
            assert!(other_kind(name).is_some_and(|help| help.contains("list = \"Item\"")), "{name}");
        }
        assert_eq!((other_kind("Item"), other_kind("[]")), (None, None));
    }
}
