//! The attributes of a start tag.
//!
//! In: a tag whose attributes nobody has looked at. Out: names and values, borrowed where they stand in the document as
//! they are, or what is wrong with them. Tags without attributes, which is most, never come here.

use std::borrow::Cow;

use super::error::XmlErrorKind;
use super::limits::DocumentLimits;
use super::reader::{ErrorAt, Tag, is_name, resolve};
use super::steps::count;

/// More names than this are compared in their order, and not each with each.
const FEW: usize = 8;

/// The attributes of a start tag in order, names with prefixes, values with references resolved.
///
/// # Errors
/// Fails when they are not well-formed, one is there twice, or there are more or longer ones than the limits allow.
pub(crate) fn attributes<'a>(tag: &Tag<'a>, limits: &DocumentLimits) -> Result<Vec<(&'a str, Cow<'a, str>)>, ErrorAt> {
    let malformed = |what| (XmlErrorKind::Malformed(what), tag.offset);
    let mut all: Vec<(&'a str, Cow<'a, str>)> = Vec::new();
    let mut rest = tag.attributes;
    count(rest.len());
    loop {
        let trimmed = rest.trim_start_matches([' ', '\t', '\n', '\r']);
        if trimmed.is_empty() {
            break;
        }
        if all.len() == limits.attributes {
            return Err((XmlErrorKind::TooLarge("an element has too many attributes"), tag.offset));
        }
        if trimmed.len() == rest.len() {
            return Err(malformed("attributes without white space between them"));
        }
        let length = trimmed.bytes().take_while(|&byte| is_name(byte)).count();
        if length > limits.name {
            return Err((XmlErrorKind::TooLarge("a name is too long"), tag.offset));
        }
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
        let value = attribute_value(value).ok_or(malformed("a bad reference in an attribute"))?;
        all.push((name, value));
        rest = after;
    }
    if is_twice(&all) { Err(malformed("an attribute is there twice")) } else { Ok(all) }
}

fn is_twice(attributes: &[(&str, Cow<'_, str>)]) -> bool {
    count(attributes.len() * attributes.len().min(FEW));
    if attributes.len() <= FEW {
        return attributes
            .iter()
            .enumerate()
            .any(|(at, (name, _))| attributes[..at].iter().any(|(one, _)| one == name));
    }
    let mut names: Vec<&str> = attributes.iter().map(|&(name, _)| name).collect();
    names.sort_unstable();
    names.windows(2).any(|pair| pair[0] == pair[1])
}

/// An attribute's value: references resolved, white space turned into spaces.
fn attribute_value(raw: &str) -> Option<Cow<'_, str>> {
    let mut value = String::new();
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
    if rest.len() == raw.len() {
        return Some(Cow::Borrowed(raw));
    }
    value.push_str(rest);
    Some(Cow::Owned(value))
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
            attributes(&tag, &DocumentLimits::DEFAULT.attributes(2).name(9)).map(|all| format!("{all:?}"))
        };
        assert_eq!(of("<a p:x = '1 &lt;\n2' y=\"3\"/>").unwrap(), r#"[("p:x", "1 < 2"), ("y", "3")]"#);
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
            "<a x234567890='1'/>",
        ] {
            assert!(of(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn one_of_many_that_is_there_twice_is_found() {
        let many = |last: &str| {
            let document = format!("<a{} {last}='1'/>", (0..100).map(|n| format!(" x{n}=''")).collect::<String>());
            let mut reader = Reader::new(document.as_bytes());
            let Ok(Token::Open(tag)) = reader.next_token() else { panic!("a tag") };
            attributes(&tag, &DocumentLimits::NONE).map(|all| all.len())
        };
        assert_eq!(many("y"), Ok(101));
        assert!(many("x50").is_err());
    }
}
