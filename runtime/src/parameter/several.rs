//! Several values of one parameter, and the texts that they stand in.
//!
//! In: texts as they are in a query or in headers, and the table of their parameter. Out: a text for each value; and the
//! way back. What a value is, is not known here.

use std::borrow::Cow;

use xms_facts::ListItem;

use crate::shape::Kind;
use crate::{Parameter, ParameterText};

/// Says where the texts of a parameter stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// In the query, where a list repeats its name.
    #[cfg_attr(not(any(feature = "client", feature = "server")), expect(dead_code, reason = "tests have headers only"))]
    Query,
    /// In a header, where a list has commas.
    Header,
}

/// Whether a text of such a kind may hold anything, so that it may have to be quoted.
const fn is_text(kind: &Kind) -> bool {
    matches!(kind, Kind::String | Kind::Enum(_) | Kind::Uri | Kind::Base64Text | Kind::Base64Bytes)
}

/// Splits the text of a header that is a list of values of a kind: quoted ones lose their quotes, and empty ones are none.
fn split_list<'t>(items: &Kind, text: &'t str) -> Vec<Cow<'t, str>> {
    match items {
        Kind::HttpDate => xms_facts::split_list(text, ListItem::Date),
        items if is_text(items) => xms_facts::split_list(text, ListItem::Text),
        _ => xms_facts::split_list(text, ListItem::Token),
    }
}

/// A value as it stands in a header that is a list.
fn quoted<'t>(items: &Kind, text: Cow<'t, str>) -> Cow<'t, str> {
    let is_plain = !text.is_empty() && !text.contains([',', '"']) && text.trim().len() == text.len();
    if is_plain || !is_text(items) {
        return text;
    }
    Cow::Owned(format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")))
}

/// Splits a text of a parameter into those of its values.
pub(crate) fn split<'t>(parameter: &Parameter, part: Part, text: &'t str) -> Vec<Cow<'t, str>> {
    match (parameter.kind, part) {
        (Kind::Flat(item), Part::Header) => split_list(item, text),
        (Kind::Set(..), _) if text.trim().is_empty() => Vec::new(),
        (Kind::Set(_, delimiter), Part::Header) => {
            text.split(delimiter).map(|item| Cow::Borrowed(item.trim())).collect()
        }
        (Kind::Set(_, delimiter), Part::Query) => text.split(delimiter).map(Cow::Borrowed).collect(),
        _ => vec![Cow::Borrowed(text)],
    }
}

/// Gives the texts of a parameter's values among all names and texts that were received.
pub(crate) fn received<'t>(
    parameter: &Parameter,
    part: Part,
    table: &[Parameter],
    found: &'t [(&str, Cow<'_, str>)],
) -> Vec<ParameterText<'t>> {
    let own = found.iter().filter_map(|(name, text)| Some((parameter.rest_received(name, table)?, text)));
    own.flat_map(|(rest, text)| split(parameter, part, text).into_iter().map(move |text| ParameterText::of(rest, text)))
        .collect()
}

/// Joins texts of the values of a parameter into those that stand on the wire, one for each name.
///
/// # Errors
/// Fails with the delimiter of a set, where a value holds it.
pub(crate) fn join<'t>(
    parameter: &Parameter,
    part: Part,
    texts: Vec<ParameterText<'t>>,
) -> Result<Vec<ParameterText<'t>>, &'static str> {
    let between = match (parameter.kind, part) {
        (Kind::Flat(_), Part::Header) => ", ",
        (Kind::Set(_, delimiter), _) => delimiter,
        _ => return Ok(texts),
    };
    let items = parameter.kind.item();
    let mut joined: Vec<ParameterText<'t>> = Vec::new();
    for ParameterText { rest, text } in texts {
        let text = match parameter.kind {
            Kind::Set(..) if text.contains(between) => return Err(between),
            Kind::Set(..) => text,
            _ => quoted(items, text),
        };
        match joined.last_mut().filter(|last| last.rest == rest) {
            Some(last) => {
                let whole = last.text.to_mut();
                whole.push_str(between);
                whole.push_str(&text);
            }
            None => joined.push(ParameterText { rest, text }),
        }
    }
    Ok(joined)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: Parameter = Parameter::new("x", Kind::Flat(&Kind::String));
    const SET: Parameter = Parameter::new("x", Kind::Set(&Kind::String, ","));

    fn joined(parameter: &Parameter, part: Part, texts: &[&str]) -> Result<Vec<String>, &'static str> {
        let texts = texts.iter().map(|&text| ParameterText::new(text)).collect();
        join(parameter, part, texts).map(|texts| texts.into_iter().map(|text| text.text.into_owned()).collect())
    }

    #[test]
    fn lists_come_back_as_they_went() {
        for texts in [&["a", "b"][..], &["a,b", "say \"c\" \\"], &["", " x"], &["\\", "\"", ","]] {
            let wire = joined(&LIST, Part::Header, texts).unwrap();
            assert_eq!(split(&LIST, Part::Header, &wire[0]), texts, "{wire:?}");
        }
        assert_eq!(joined(&LIST, Part::Query, &["a,b", "c"]).unwrap(), ["a,b", "c"]);
    }

    #[test]
    fn sets_have_their_delimiter() {
        assert_eq!(joined(&SET, Part::Query, &["a", "b"]).unwrap(), ["a,b"]);
        assert_eq!(joined(&SET, Part::Header, &["a", "b,c"]), Err(","));
        assert_eq!(split(&SET, Part::Header, "a, b"), ["a", "b"]);
        assert_eq!(split(&SET, Part::Query, ""), [""; 0]);
    }
}
