//! A document as a tree of expanded names, for comparing.

use crate::xml::{DocumentLimits, INSTANCE_NAMESPACE, Namespaces, Reader, Token, XmlErrorKind, attributes, local_name};

/// Represents an element of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Node {
    /// Gives its namespace; empty for none.
    pub namespace: String,
    /// Gives its name without prefix.
    pub name: String,
    /// Holds namespace, name and value of its attributes, sorted; without namespace declarations and `i:nil`.
    pub attributes: Vec<(String, String, String)>,
    /// Says whether it carries `i:nil`.
    pub nil: bool,
    /// Holds its elements.
    pub children: Vec<Node>,
    /// Holds its own text; empty where it only separates elements.
    pub text: String,
}

impl Node {
    /// Says whether it has nothing but its name: no text, no elements, no attributes.
    pub fn is_empty(&self) -> bool {
        self.children.is_empty() && self.attributes.is_empty() && (self.nil || self.text.is_empty())
    }
}

/// Reads a document into its tree.
///
/// # Errors
/// Fails with what is wrong with it, in words.
pub fn parse(document: &str) -> Result<Node, String> {
    let in_words = |(kind, offset): (XmlErrorKind, usize)| format!("{kind}, at byte {offset}");
    let mut reader = Reader::new(document.as_bytes());
    let mut namespaces = Namespaces::default();
    let mut open: Vec<Node> = vec![Node::default()];
    loop {
        let token = reader.next_token().map_err(in_words)?;
        let depth = open.len();
        match token {
            Token::Open(tag) => {
                let found = attributes(&tag, &DocumentLimits::DEFAULT).map_err(in_words)?;
                for (name, value) in &found {
                    let name: &str = name;
                    match name.strip_prefix("xmlns") {
                        Some("") => namespaces.declare("", value.clone(), depth),
                        Some(prefix) if prefix.starts_with(':') => {
                            namespaces.declare(&prefix[1..], value.clone(), depth);
                        }
                        _ => {}
                    }
                }
                let prefix = |name: &str| name.split_once(':').map_or(String::new(), |(prefix, _)| prefix.to_owned());
                let mut node = Node {
                    namespace: namespaces.resolve(&prefix(tag.name)).to_owned(),
                    name: local_name(tag.name).to_owned(),
                    ..Node::default()
                };
                for (name, value) in found.into_iter().filter(|&(name, _)| name != "xmlns" && prefix(name) != "xmlns") {
                    let namespace = match &*prefix(name) {
                        "" => "",
                        prefix => namespaces.resolve(prefix),
                    };
                    if namespace == INSTANCE_NAMESPACE && local_name(name) == "nil" {
                        node.nil = value.trim() == "true" || value.trim() == "1";
                    } else {
                        node.attributes.push((namespace.to_owned(), local_name(name).to_owned(), value.into_owned()));
                    }
                }
                node.attributes.sort();
                open.push(node);
                if tag.empty {
                    close(&mut open);
                    namespaces.leave(depth);
                }
            }
            Token::Close => {
                close(&mut open);
                namespaces.leave(open.len());
            }
            Token::Text(text) | Token::Verbatim(text) => {
                push_text(&mut open, &text.replace("\r\n", "\n").replace('\r', "\n"))
            }
            Token::Char(character) => push_text(&mut open, character.encode_utf8(&mut [0; 4])),
            Token::End => {
                let top = open.pop().filter(|_| depth == 1).ok_or("the document ends too early")?;
                let mut roots = top.children.into_iter();
                return match (roots.next(), roots.next()) {
                    (Some(root), None) if top.text.trim().is_empty() => Ok(root),
                    (Some(_), _) => Err("there is more than one element".to_owned()),
                    (None, _) => Err("there is no element".to_owned()),
                };
            }
        }
    }
}

fn push_text(open: &mut [Node], text: &str) {
    if let Some(node) = open.last_mut() {
        node.text.push_str(text);
    }
}

fn close(open: &mut Vec<Node>) {
    if let (Some(mut node), Some(parent)) = (open.pop(), open.last_mut()) {
        if !node.children.is_empty() && node.text.trim().is_empty() {
            node.text.clear();
        }
        parent.children.push(node);
    }
}
