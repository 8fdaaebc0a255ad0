//! The attributes of a start tag.
//!
//! In: a tag whose attributes nobody has looked at. Out: names and values, or what is wrong with them. Tags without
//! attributes, which is most, never come here.

use super::error::XmlErrorKind;
use super::reader::{ErrorAt, Tag, is_name, resolve};

/// The attributes of a start tag in order, names with prefixes, values with references resolved.
///
/// # Errors
/// Fails when they are not well-formed, one is there twice, or there are more than `max`.
pub(crate) fn attributes(tag: &Tag<'_>, max: usize) -> Result<Vec<(String, String)>, ErrorAt> {
    let malformed = |what| (XmlErrorKind::Malformed(what), tag.offset);
    let mut all: Vec<(String, String)> = Vec::new();
    let mut rest = tag.attributes;
    loop {
        let trimmed = rest.trim_start_matches([' ', '\t', '\n', '\r']);
        if trimmed.is_empty() {
            return Ok(all);
        }
        if all.len() == max {
            return Err((XmlErrorKind::TooLarge("an element has too many attributes"), tag.offset));
        }
        if trimmed.len() == rest.len() {
            return Err(malformed("attributes without white space between them"));
        }
        let length = trimmed.bytes().take_while(|&byte| is_name(byte)).count();
        let (name, after) = trimmed.split_at(length);
        let value = after.trim_start_matches([' ', '\t', '\n', '\r']).strip_prefix('=').filter(|_| length > 0);
        let value = value.ok_or(malformed("an attribute without a name or value"))?;
        let value = value.trim_start_matches([' ', '\t', '\n', '\r']);
        let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''));
        let quote = quote.ok_or(malformed("an attribute's value without quotes"))?;
        let (value, after) = value[1..].split_once(quote).ok_or(malformed("an attribute's value without its end"))?;
        if value.contains('<') {
            return Err(malformed("`<` in an attribute"));
        }
        if all.iter().any(|(known, _)| known == name) {
            return Err(malformed("an attribute is there twice"));
        }
        let value = attribute_value(value).ok_or(malformed("a bad reference in an attribute"))?;
        all.push((name.to_owned(), value));
        rest = after;
    }
}

/// An attribute's value: references resolved, white space turned into spaces.
fn attribute_value(raw: &str) -> Option<String> {
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(['&', '\t', '\n', '\r']) {
        value.push_str(&rest[..at]);
        let special = &rest[at..];
        if let Some(reference) = special.strip_prefix('&') {
            let end = reference.find(';')?;
            value.push(resolve(&reference[..end])?);
            rest = &reference[end + 1..];
        } else {
            value.push(' ');
            rest = special.strip_prefix("\r\n").unwrap_or(&special[1..]);
        }
    }
    value.push_str(rest);
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::super::reader::{Reader, Token};
    use super::*;

    #[test]
    fn attributes_are_normalised_and_checked() {
        let of = |document: &str| {
            let mut reader = Reader::new(document.as_bytes());
            let Ok(Token::Open(tag)) = reader.next_token() else { panic!("a tag") };
            attributes(&tag, 2)
        };
        let expected = [("p:x".to_owned(), "1 < 2".to_owned()), ("y".to_owned(), "3".to_owned())];
        assert_eq!(of("<a p:x = '1 &lt;\n2' y=\"3\"/>").unwrap(), expected);
        for bad in [
            "<a x/>",
            "<a x=1/>",
            "<a x='1'y='2'/>",
            "<a x='1' x='2'/>",
            "<a ='1'/>",
            "<a x='<'/>",
            "<a x='&b;'/>",
            "<a 'x'/>",
            "<a x='1' y='2' z='3'/>",
        ] {
            assert!(of(bad).is_err(), "{bad}");
        }
    }
}
