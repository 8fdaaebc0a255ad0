//! A look at a document before it is decoded.

use super::reader::{Reader, Token, local_name};

/// Holds what tells requests apart before they are decoded: the root's name and the texts of its children.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Peek {
    /// Names the root, without its prefix.
    pub root: String,
    /// Holds the names, without prefixes, and the texts of the root's children.
    pub children: Vec<(String, String)>,
}

/// Looks at the root and its children; `None` when the document is not one well-formed element.
pub fn peek(document: &[u8]) -> Option<Peek> {
    let mut reader = Reader::new(document);
    let mut peek = Peek::default();
    let mut depth = 0usize;
    loop {
        match reader.next_token().ok()? {
            Token::Open(tag) => {
                match depth {
                    0 if !peek.root.is_empty() => return None,
                    0 => peek.root = local_name(tag.name()).to_owned(),
                    1 => peek.children.push((local_name(tag.name()).to_owned(), String::new())),
                    _ => {}
                }
                depth += usize::from(!tag.empty);
            }
            Token::Close => depth -= 1,
            Token::Text(text) | Token::Verbatim(text) if depth == 2 => push(&mut peek, text),
            Token::Char(character) if depth == 2 => push(&mut peek, character.encode_utf8(&mut [0; 4])),
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
        for bad in ["<Root><Kind>", "<a/><b/>", "<a/>text", "text", ""] {
            assert_eq!(peek(bad.as_bytes()), None, "{bad}");
        }
    }
}
