//! Whether a request is what XML calls well-formed, in what the decoder lets pass.
//!
//! In: a document that was decoded, so that its size is within the limits. Out: the first place where it breaks a rule
//! of XML or of its namespaces. Answers are not looked at like this: what a service sends is read as far as it can be.

use memchr::memmem;

use super::attributes::attributes;
use super::error::{XmlError, XmlErrorKind};
use super::namespace::Namespaces;
use super::reader::{ErrorAt, Reader, Token};

/// Looks at characters, comments, `]]>` in texts, prefixes, and where the XML declaration stands.
///
/// # Errors
/// Fails when there is one that XML does not allow.
pub(crate) fn well_formed(document: &[u8]) -> Result<(), XmlError> {
    check(document).map_err(|(kind, offset)| XmlError { kind, path: String::new(), offset })
}

fn check(document: &[u8]) -> Result<(), ErrorAt> {
    if let Some(at) = illegal_character(document) {
        return Err((XmlErrorKind::Malformed("a character that XML cannot hold"), at));
    }
    let mut reader = Reader::strict(document);
    let mut namespaces = Namespaces::default();
    let mut depth = 0;
    loop {
        match reader.next_token()? {
            Token::Open(tag) => {
                let declared = |namespaces: &Namespaces, name: &str| match name.split_once(':') {
                    Some((prefix, local))
                        if local.is_empty() || local.contains(':') || !namespaces.is_declared(prefix) =>
                    {
                        Err((XmlErrorKind::Malformed("a name whose prefix nobody declared"), tag.offset))
                    }
                    _ => Ok(()),
                };
                depth += 1;
                let mut plain = Vec::new();
                for (name, value) in attributes(&tag, usize::MAX)? {
                    match name.strip_prefix("xmlns:") {
                        Some(_) if value.is_empty() => {
                            return Err((XmlErrorKind::Malformed("a prefix for no namespace"), tag.offset));
                        }
                        Some(prefix) => namespaces.declare(prefix, value, depth),
                        None => plain.push(name),
                    }
                }
                declared(&namespaces, tag.name())?;
                plain.iter().try_for_each(|name| declared(&namespaces, name))?;
                if tag.empty {
                    namespaces.leave(depth);
                    depth -= 1;
                }
            }
            Token::Close => {
                namespaces.leave(depth);
                depth -= 1;
            }
            Token::Text(text) => {
                if memmem::find(text.as_bytes(), b"]]>").is_some() {
                    return Err((XmlErrorKind::Malformed("`]]>` in a text"), reader.position()));
                }
            }
            Token::Verbatim(_) | Token::Char(_) => {}
            Token::End => return Ok(()),
        }
    }
}

/// Where the first character is that no place of a document may have. It was found to be UTF-8 before.
fn illegal_character(document: &[u8]) -> Option<usize> {
    document.iter().enumerate().position(|(at, &byte)| match byte {
        b'\t' | b'\n' | b'\r' => false,
        // U+FFFE and U+FFFF.
        0xEF => matches!(document.get(at + 1..at + 3), Some([0xBF, 0xBE | 0xBF])),
        _ => byte < b' ',
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_well_formed_passes() {
        for document in [
            "\u{feff}<?xml version='1.0' encoding='utf-8'?>\r\n<!-- a - b --><a>\t]] > \u{fffd}&#xD;</a>",
            "<p:a xmlns:p='u' p:b='1' xml:lang='en'><p:c><d xmlns:q='v'><q:e/></d></p:c><q:f xmlns:q='w'/></p:a>",
            "<a><![CDATA[<q:b>]]></a>",
        ] {
            assert_eq!(well_formed(document.as_bytes()), Ok(()), "{document}");
        }
    }

    #[test]
    fn what_is_not_is_refused_where_it_is() {
        for (document, at) in [
            ("<a>\u{0}</a>", 3),
            ("<a b='\u{1b}'/>", 6),
            ("<!--\u{8}--><a/>", 4),
            ("<a>\u{fffe}</a>", 3),
            ("<a>]]></a>", 6),
            ("<p:a/>", 0),
            ("<a><b xmlns:p='u'/><p:c/></a>", 19),
            ("<a p:b='1'/>", 0),
            ("<a xmlns:p='u'><p:b:c/></a>", 15),
            ("<a xmlns:p=''/>", 0),
            ("<:a/>", 0),
            ("<!-- a -- b --><a/>", 0),
            ("<a><!-- b ---></a>", 3),
            (" <?xml version='1.0'?><a/>", 1),
            ("<a><?XML?></a>", 3),
        ] {
            let found = well_formed(document.as_bytes()).map_err(|error| (error.offset, error.kind));
            assert!(matches!(found, Err((place, XmlErrorKind::Malformed(_))) if place == at), "{document}: {found:?}");
        }
    }
}
