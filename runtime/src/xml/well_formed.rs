//! Whether a document is what XML calls well-formed, in all that the decoder lets pass.
//!
//! In: a document. Out: the first place where it breaks a rule of XML 1.0 (fifth edition) or of its namespaces. Requests
//! are held to it, and texts that an application hands over as XML. Answers are not: what a service sends is read as far
//! as it can be, and [`TOLERATED`] lists what that means.

use std::borrow::Cow;

use memchr::{memchr, memmem};

use super::attributes::attributes;
use super::charset::{is_ascii, is_utf8, to_utf8};
use super::error::{XmlError, XmlErrorKind};
use super::limits::DocumentLimits;
use super::name::is_plain_name;
use super::namespace::{Namespaces, XML_NAMESPACE};
use super::reader::{ErrorAt, Reader, Tag, Token, is_space};

const CHARACTER: &str = "a character that XML cannot hold";
const COMMENT: &str = "`--` in a comment";
const DECLARATION: &str = "an XML declaration that is not written as XML wants it";
const DECLARATION_PLACE: &str = "an XML declaration that is not at the beginning";
const ENCODING: &str = "an encoding that is not the document's";
const INSTRUCTION: &str = "a processing instruction whose name XML does not allow";
const NAME: &str = "a name that XML does not allow";
const PREFIX: &str = "a name whose prefix nobody declared";
const NO_NAMESPACE: &str = "a prefix for no namespace";
const RESERVED: &str = "a declaration of what XML keeps for itself";
const TEXT_END: &str = "`]]>` in a text";
const TWICE: &str = "an attribute is there twice in one namespace";

/// Lists what the reader of answers lets pass and the reader of requests refuses, in the words of
/// [`XmlErrorKind::Malformed`]. In all else the two are one.
pub const TOLERATED: [&str; 12] = [
    CHARACTER,
    COMMENT,
    DECLARATION,
    DECLARATION_PLACE,
    ENCODING,
    INSTRUCTION,
    NAME,
    PREFIX,
    NO_NAMESPACE,
    RESERVED,
    TEXT_END,
    TWICE,
];

/// The namespace of declarations, which nobody declares.
const XMLNS_NAMESPACE: &str = "http://www.w3.org/2000/xmlns/";

/// Looks at a whole document.
///
/// # Errors
/// Fails when it is not well-formed.
pub(crate) fn well_formed(document: &[u8]) -> Result<(), XmlError> {
    let text = to_utf8(document)?;
    let found = check(&text).and_then(|()| declared(&text, matches!(text, Cow::Owned(_))));
    found.map_err(|(kind, offset)| XmlError { kind, path: String::new(), offset })
}

fn check(document: &[u8]) -> Result<(), ErrorAt> {
    if let Some(at) = illegal_character(document) {
        return Err((XmlErrorKind::Malformed(CHARACTER), at));
    }
    let mut reader = Reader::strict(document);
    let mut namespaces = Namespaces::default();
    let (mut depth, mut has_root) = (0usize, false);
    loop {
        match reader.next_token()? {
            Token::Open(tag) => {
                let malformed = |what| (XmlErrorKind::Malformed(what), tag.offset);
                if depth == 0 && std::mem::replace(&mut has_root, true) {
                    return Err(malformed("content after the root element"));
                }
                depth += 1;
                if !tag.attributes.is_empty() {
                    attributes_of(&tag, &mut namespaces, depth)?;
                }
                // A plain name was looked at when the tag was read.
                if tag.name.bytes().any(|byte| byte == b':' || byte >= 0x80) {
                    qualified(tag.name, &namespaces).map_err(malformed)?;
                }
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
                if depth == 0 && !text.bytes().all(is_space) {
                    return Err((XmlErrorKind::Malformed("text outside the root element"), reader.position()));
                }
                if memchr(b'>', text.as_bytes()).is_some() && memmem::find(text.as_bytes(), b"]]>").is_some() {
                    return Err((XmlErrorKind::Malformed(TEXT_END), reader.position()));
                }
            }
            Token::Verbatim(_) | Token::Char(_) => {}
            Token::End if depth > 0 => return Err((XmlErrorKind::Truncated, reader.position())),
            Token::End if !has_root => return Err((XmlErrorKind::Empty, reader.position())),
            Token::End => return Ok(()),
        }
    }
}

/// Takes in the declarations of a tag, and looks at the names of its attributes.
fn attributes_of<'a>(tag: &Tag<'a>, namespaces: &mut Namespaces<'a>, depth: usize) -> Result<(), ErrorAt> {
    let malformed = |what| (XmlErrorKind::Malformed(what), tag.offset);
    let mut plain = Vec::new();
    for (name, value) in attributes(tag, &DocumentLimits::NONE)? {
        let declared = match name.split_once(':') {
            Some(("xmlns", prefix)) => prefix,
            None if name == "xmlns" => "",
            _ => {
                plain.push(name);
                continue;
            }
        };
        match (declared, &*value) {
            ("xml", XML_NAMESPACE) => {}
            ("xml" | "xmlns", _) | (_, XML_NAMESPACE | XMLNS_NAMESPACE) => return Err(malformed(RESERVED)),
            ("", _) if name != "xmlns" => return Err(malformed(NAME)),
            ("", _) => {}
            (_, "") => return Err(malformed(NO_NAMESPACE)),
            (prefix, _) if !is_plain_name(prefix) => return Err(malformed(NAME)),
            _ => {}
        }
        namespaces.declare(declared, value, depth);
    }
    let mut expanded = Vec::new();
    for name in plain {
        qualified(name, namespaces).map_err(malformed)?;
        if let Some((prefix, local)) = name.split_once(':') {
            expanded.push((namespaces.resolve(prefix), local));
        }
    }
    expanded.sort_unstable();
    if expanded.windows(2).any(|pair| pair[0] == pair[1]) { Err(malformed(TWICE)) } else { Ok(()) }
}

/// Looks at a name, and at its prefix where it has one.
fn qualified(name: &str, namespaces: &Namespaces<'_>) -> Result<(), &'static str> {
    let Some((prefix, local)) = name.split_once(':') else {
        return if is_plain_name(name) { Ok(()) } else { Err(NAME) };
    };
    if !is_plain_name(prefix) || !is_plain_name(local) {
        return Err(NAME);
    }
    if prefix == "xml" || namespaces.find(prefix).is_some() { Ok(()) } else { Err(PREFIX) }
}

/// Looks at the inside of a comment.
pub(super) fn comment(inside: &str) -> Result<(), &'static str> {
    if inside.contains("--") || inside.ends_with('-') { Err(COMMENT) } else { Ok(()) }
}

/// Looks at the inside of a processing instruction, or of the XML declaration, which stands first.
pub(super) fn instruction(inside: &str, is_first: bool) -> Result<(), &'static str> {
    let (name, rest) = inside.split_at(inside.find(white).unwrap_or(inside.len()));
    match name {
        "xml" if !is_first => Err(DECLARATION_PLACE),
        "xml" => declaration(rest).map(drop).ok_or(DECLARATION),
        _ if name.eq_ignore_ascii_case("xml") || !is_plain_name(name) => Err(INSTRUCTION),
        _ => Ok(()),
    }
}

fn white(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r')
}

/// Reads what follows `<?xml`: the version, and the encoding where it names one; `None` where it is not as XML wants it.
fn declaration(inside: &str) -> Option<(&str, Option<&str>)> {
    let mut rest = inside;
    let version = pseudo_attribute(&mut rest, "version")?;
    let minor = version.strip_prefix("1.").filter(|minor| !minor.is_empty())?;
    minor.bytes().all(|byte| byte.is_ascii_digit()).then_some(())?;
    let encoding = pseudo_attribute(&mut rest, "encoding");
    let is_name = |name: &str| {
        let part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
        name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.bytes().all(part)
    };
    encoding.is_none_or(is_name).then_some(())?;
    let standalone = pseudo_attribute(&mut rest, "standalone");
    standalone.is_none_or(|answer| matches!(answer, "yes" | "no")).then_some(())?;
    rest.trim_start_matches(white).is_empty().then_some((version, encoding))
}

/// Takes white space and `name = "value"` off the front of `rest`.
fn pseudo_attribute<'a>(rest: &mut &'a str, name: &str) -> Option<&'a str> {
    let inside = rest.strip_prefix(white)?.trim_start_matches(white).strip_prefix(name)?;
    let inside = inside.trim_start_matches(white).strip_prefix('=')?.trim_start_matches(white);
    let quote = inside.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let (value, behind) = inside[1..].split_once(quote)?;
    *rest = behind;
    Some(value)
}

/// Whether the document keeps to the encoding and the version that its declaration names. It was found to be well-formed
/// before.
fn declared(document: &[u8], is_converted: bool) -> Result<(), ErrorAt> {
    let marked = document.strip_prefix(b"\xEF\xBB\xBF");
    let text = marked.unwrap_or(document).strip_prefix(b"<?xml");
    let end = text.and_then(|text| memmem::find(text, b"?>"));
    let inside = text.zip(end).and_then(|(text, end)| std::str::from_utf8(text.get(..end)?).ok());
    let Some((version, encoding)) = inside.and_then(declaration) else { return Ok(()) };
    // XML 1.1 has more line ends, and refuses other controls that are written as they are.
    let is_control = |pair: &[u8]| pair[0] == 0x7F || matches!(pair, [0xC2, 0x80..=0x84 | 0x86..=0x9F]);
    if version == "1.1"
        && let Some(at) = document.windows(2).position(is_control)
    {
        return Err((XmlErrorKind::Malformed(CHARACTER), at));
    }
    let fits = |name: &str| match is_converted {
        true => !is_utf8(name) && !is_ascii(name),
        false => is_utf8(name) || (is_ascii(name) && marked.is_none() && document.is_ascii()),
    };
    // What is in no encoding that is read was refused by its name before.
    if encoding.is_none_or(fits) { Ok(()) } else { Err((XmlErrorKind::Malformed(ENCODING), 0)) }
}

/// Where the first character is that no place of a document may have. It was found to be UTF-8 before.
fn illegal_character(document: &[u8]) -> Option<usize> {
    /// Bytes looked at in one go, without branches.
    const BLOCK: usize = 64;
    // Control characters, and what begins like U+FFFE and U+FFFF.
    let is_suspicious = |byte: u8| (byte < b' ') | (byte == 0xEF);
    let is_illegal = |at: usize| match document[at] {
        b'\t' | b'\n' | b'\r' => false,
        0xEF => matches!(document.get(at + 1..at + 3), Some([0xBF, 0xBE | 0xBF])),
        byte => byte < b' ',
    };
    document.chunks(BLOCK).enumerate().find_map(|(number, block)| {
        let any = block.iter().fold(false, |any, &byte| any | is_suspicious(byte));
        let begin = number * BLOCK;
        if any { (begin..begin + block.len()).find(|&at| is_illegal(at)) } else { None }
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
            "<?xml\tversion = \"1.1\"\nencoding='US-ASCII' standalone='no' ?><?xml-style a?><a xmlns:xml='http://www.w3.org/XML/1998/namespace'/>",
            "<é><漢/></é>",
            "<a b='1' p:b='2' xmlns:p='u' xmlns=''/>",
        ] {
            assert_eq!(well_formed(document.as_bytes()), Ok(()), "{document}");
        }
        let wide: Vec<u8> =
            "<?xml version='1.0' encoding='UTF-16'?><a>é</a>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(well_formed(&wide), Ok(()));
    }

    /// For each thing that is tolerated, documents with it, and where it is found.
    const EXAMPLES: &[(&str, &str, usize)] = &[
        (CHARACTER, "<a>\u{0}</a>", 3),
        (CHARACTER, "<a b='\u{1b}'/>", 6),
        (CHARACTER, "<!--\u{8}--><a/>", 4),
        (CHARACTER, "<a>                                                                   \u{fffe}</a>", 70),
        (CHARACTER, "<?xml version='1.1'?><a>\u{80}</a>", 24),
        (COMMENT, "<!-- a -- b --><a/>", 0),
        (COMMENT, "<a><!-- b ---></a>", 3),
        (DECLARATION, "<?xml?><a/>", 0),
        (DECLARATION, "<?xml version='1.0'standalone='yes'?><a/>", 0),
        (DECLARATION, "<?xml version='2.0'?><a/>", 0),
        (DECLARATION, "<?xml encoding='utf-8' version='1.0'?><a/>", 0),
        (DECLARATION, "<?xml version='1.0' standalone='maybe'?><a/>", 0),
        (DECLARATION_PLACE, " <?xml version='1.0'?><a/>", 1),
        (ENCODING, "<?xml version='1.0' encoding='utf-16'?><a/>", 0),
        (ENCODING, "<?xml version='1.0' encoding='ascii'?><a>é</a>", 0),
        (INSTRUCTION, "<a><?XML?></a>", 3),
        (INSTRUCTION, "<a><?a:b c?></a>", 3),
        (NAME, "<a 1='1'/>", 0),
        (NAME, "<a><b×/></a>", 3),
        (NAME, "<a xmlns:p='u'><p:b:c/></a>", 15),
        (NAME, "<a xmlns:p='u'><p:1/></a>", 15),
        (NAME, "<:a/>", 0),
        (NAME, "<a xmlns:='u'/>", 0),
        (NO_NAMESPACE, "<a xmlns:p=''/>", 0),
        (PREFIX, "<p:a/>", 0),
        (PREFIX, "<a><b xmlns:p='u'/><p:c/></a>", 19),
        (PREFIX, "<a p:b='1'/>", 0),
        (PREFIX, "<xmlns:a/>", 0),
        (RESERVED, "<a xmlns:xml='u'/>", 0),
        (RESERVED, "<a xmlns:xmlns='u'/>", 0),
        (RESERVED, "<a xmlns='http://www.w3.org/2000/xmlns/'/>", 0),
        (RESERVED, "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>", 0),
        (TEXT_END, "<a>]]></a>", 6),
        (TWICE, "<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>", 0),
    ];

    #[test]
    fn what_is_tolerated_in_answers_is_refused_in_requests_where_it_is() {
        for &(what, document, at) in EXAMPLES {
            let found = well_formed(document.as_bytes()).map_err(|error| (error.kind, error.offset));
            assert_eq!(found, Err((XmlErrorKind::Malformed(what), at)), "{document}");
            let mut reader = Reader::new(document.as_bytes());
            let read = std::iter::from_fn(|| Some(reader.next_token()).filter(|token| *token != Ok(Token::End)));
            let failed = read.into_iter().find_map(|token| match token {
                Ok(Token::Open(tag)) => attributes(&tag, &DocumentLimits::DEFAULT).err(),
                other => other.err(),
            });
            assert_eq!(failed, None, "{document}");
        }
        assert!(TOLERATED.iter().all(|what| EXAMPLES.iter().any(|(one, ..)| one == what)));
    }

    #[test]
    fn one_element_is_asked_for() {
        for document in ["", "<a>", "<a/><b/>", "x<a/>", "<a/>\u{a0}", "<a>&#xFFFF;</a>"] {
            assert!(well_formed(document.as_bytes()).is_err(), "{document}");
        }
    }
}
