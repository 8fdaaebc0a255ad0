//! Lists in one header.
//!
//! In: the text of a header. Out: the texts of the values that it lists. Nothing is known here of what they mean.

use std::borrow::Cow;

/// Says what the values of a list in a header look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListItem {
    /// Any text, which may stand in quotes.
    Text,
    /// A date of HTTP, in which there may be a comma.
    Date,
    /// A text without commas and quotes, such as a number.
    Token,
}

/// Splits the text of a header that lists values: quoted ones lose their quotes, and empty ones are none (RFC 9110,
/// section 5.6.1). The commas of dates are parts of them.
pub fn split_list(text: &str, items: ListItem) -> Vec<Cow<'_, str>> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let quoted = rest.strip_prefix('"').filter(|_| items == ListItem::Text).and_then(unquoted);
        if let Some((item, behind)) = quoted {
            found.push(item);
            rest = behind;
            continue;
        }
        let mut end = rest.find(',').unwrap_or(rest.len());
        // A day of the week stands in front of a comma that is part of the date.
        let is_day = end > 0 && !rest[..end].contains(|c: char| c.is_ascii_digit());
        if items == ListItem::Date && is_day && end < rest.len() {
            end = rest[end + 1..].find(',').map_or(rest.len(), |at| end + 1 + at);
        }
        let item = rest[..end].trim();
        found.extend((!item.is_empty()).then_some(Cow::Borrowed(item)));
        rest = rest.get(end + 1..).unwrap_or_default().trim_start();
    }
    found
}

/// The value of a text behind its first quote, and what stands behind the comma after the last; `None` where it is none.
fn unquoted(text: &str) -> Option<(Cow<'_, str>, &str)> {
    let mut value = String::new();
    let mut signs = text.char_indices();
    loop {
        match signs.next()? {
            (at, '"') => {
                let behind = text[at + 1..].trim_start();
                let rest = if behind.is_empty() { behind } else { behind.strip_prefix(',')?.trim_start() };
                return Some((Cow::Owned(value), rest));
            }
            (_, '\\') => value.push(signs.next()?.1),
            (_, sign) => value.push(sign),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_and_quotes_may_be_part_of_a_value() {
        assert_eq!(split_list(r#"a, "b, \"c\"",, d, """#, ListItem::Text), ["a", "b, \"c\"", "d", ""]);
        let dates = "Tue, 29 Apr 2014 18:30:38 GMT, Wed, 30 Apr 2014 18:30:38 GMT,Thu Nov 17 00:00:00 1994, x";
        let read = split_list(dates, ListItem::Date);
        assert_eq!(read[1..], ["Wed, 30 Apr 2014 18:30:38 GMT", "Thu Nov 17 00:00:00 1994", "x"]);
        assert_eq!(split_list("1,2 ,3", ListItem::Token), ["1", "2", "3"]);
    }

    #[test]
    fn damaged_lists_are_read_as_they_stand() {
        let read = |text| split_list(text, ListItem::Text);
        assert_eq!(read("\"a"), ["\"a"]);
        assert_eq!(read("\"a\"b, c"), ["\"a\"b", "c"]);
        assert_eq!(read(" , ,a\t,"), ["a"]);
        assert_eq!(read("\"a\\"), ["\"a\\"]);
        assert_eq!(split_list(",Tue, 29 Apr, Wed", ListItem::Date), ["Tue, 29 Apr", "Wed"]);
    }
}
