//! A look at a document before it is decoded.

use super::charset::to_utf8;
use super::limits::DocumentLimits;
use super::reader::{Reader, Token, local_name};

/// Children that are kept at most.
const MOST_CHILDREN: usize = 1_000;

/// Holds what tells requests apart before they are decoded: the root's name and the texts of its children.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Peek {
    /// Names the root, without its prefix.
    pub root: String,
    /// Holds the names, without prefixes, and the texts of the root's children.
    pub children: Vec<(String, String)>,
}

/// Looks at the root and its children, of which a thousand are kept; `None` when the document is not one well-formed
/// element within the limits.
pub fn peek(document: &[u8]) -> Option<Peek> {
    peek_at(document, &|_| true)
}

/// Looks at the root and those of its children whose names are wanted.
pub(crate) fn peek_at(document: &[u8], is_wanted: &dyn Fn(&str) -> bool) -> Option<Peek> {
    let document = to_utf8(document).ok()?;
    let mut reader = Reader::limited(&document, &DocumentLimits::DEFAULT);
    let mut peek = Peek::default();
    let (mut depth, mut keeps) = (0usize, false);
    loop {
        match reader.next_token().ok()? {
            Token::Open(tag) => {
                let name = local_name(tag.name);
                match depth {
                    0 if !peek.root.is_empty() => return None,
                    0 => peek.root = name.to_owned(),
                    1 => {
                        keeps = peek.children.len() < MOST_CHILDREN && is_wanted(name);
                        if keeps {
                            peek.children.push((name.to_owned(), String::new()));
                        }
                    }
                    _ => {}
                }
                depth += usize::from(!tag.empty);
            }
            Token::Close => depth -= 1,
            Token::Text(text) | Token::Verbatim(text) if depth == 2 && keeps => push(&mut peek, text),
            Token::Char(character) if depth == 2 && keeps => push(&mut peek, character.encode_utf8(&mut [0; 4])),
            Token::Text(text) if depth == 0 && !text.trim().is_empty() => return None,
            Token::Text(_) | Token::Verbatim(_) | Token::Char(_) => {}
            Token::End => return (!peek.root.is_empty() && depth == 0).then_some(peek),
        }
    }
}

fn push(peek: &mut Peek, text: &str) {
    if let Some((_, value)) = peek.children.last_mut() {
        value.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sees_root_and_children() {
        let seen = peek(b"<p:Root xmlns:p='n'><Kind>a&amp;b</Kind><Nested><Kind>no</Kind></Nested></p:Root>").unwrap();
        assert_eq!(seen.root, "Root");
        assert_eq!(seen.children[0], ("Kind".to_owned(), "a&b".to_owned()));
        let wanted = peek_at(b"<a><b>1</b><c>2</c></a>", &|name| name == "c").unwrap();
        assert_eq!(wanted.children, [("c".to_owned(), "2".to_owned())]);
        let many = format!("<a>{}</a>", "<b/>".repeat(2_000));
        assert_eq!(peek(many.as_bytes()).unwrap().children.len(), MOST_CHILDREN);
        for bad in ["<Root><Kind>", "<a/><b/>", "<a/>text", "text", ""] {
            assert_eq!(peek(bad.as_bytes()), None, "{bad}");
        }
    }
}
