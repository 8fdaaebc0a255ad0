//! YAML as a tree.
//!
//! In: a text of YAML 1.2. Out: its first document, with the types of the core schema; or why it is none. An anchor is
//! copied wherever it is named, up to a number of values that no honest document reaches.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle};

use crate::node::{Node, Object};

/// As many collections as stand in each other.
const DEEPEST: usize = 128;
/// As many values as all aliases together may stand for.
const MOST_COPIES: usize = 1 << 20;

/// A collection that is being read.
enum Open {
    Array(Vec<Node>),
    /// With the key whose value comes next.
    Object(Object, Option<String>),
}

/// Reads the first document of a text.
pub(super) fn parse(text: &str) -> Result<Node, String> {
    let mut open: Vec<(Open, usize)> = Vec::new();
    // For lookup only.
    let mut anchors: HashMap<usize, (Node, usize)> = HashMap::new();
    let mut copies = 0;
    for event in Parser::new_from_str(text) {
        let (event, _) = event.map_err(|error| error.to_string())?;
        let (node, anchor) = match event {
            Event::Scalar(text, style, anchor, _) => (scalar(&text, style), anchor),
            Event::Alias(anchor) => {
                let (node, size) = anchors.get(&anchor).ok_or("an alias of something around it")?;
                copies += size;
                if copies > MOST_COPIES {
                    return Err("its aliases stand for too much".to_owned());
                }
                (node.clone(), 0)
            }
            Event::SequenceStart(anchor, _) | Event::MappingStart(anchor, _) if open.len() == DEEPEST => {
                return Err(format!("more than {DEEPEST} collections in each other (anchor {anchor})"));
            }
            Event::SequenceStart(anchor, _) => {
                open.push((Open::Array(Vec::new()), anchor));
                continue;
            }
            Event::MappingStart(anchor, _) => {
                open.push((Open::Object(Object::default(), None), anchor));
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => match open.pop() {
                Some((Open::Array(items), anchor)) => (Node::Array(items), anchor),
                Some((Open::Object(object, _), anchor)) => (Node::Object(object), anchor),
                None => return Err("an end without a beginning".to_owned()),
            },
            Event::Nothing | Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd => continue,
            Event::StreamEnd => break,
        };
        if anchor > 0 {
            anchors.insert(anchor, (node.clone(), size(&node)));
        }
        match open.last_mut() {
            None => return Ok(node),
            Some((Open::Array(items), _)) => items.push(node),
            Some((Open::Object(object, key), _)) => match key.take() {
                Some(key) if key == "<<" => merge(object, &node),
                Some(key) => object.insert(key, node),
                None => *key = Some(node.scalar_text().unwrap_or_default()),
            },
        }
    }
    Ok(Node::Null)
}

/// `<<: *anchor`: what has no entry of its own has that one.
fn merge(object: &mut Object, node: &Node) {
    let single = std::slice::from_ref(node);
    for source in if node.items().is_empty() { single } else { node.items() } {
        for (key, value) in source.as_object().into_iter().flat_map(Object::iter) {
            if object.get(key).is_none() {
                object.insert(key, value.clone());
            }
        }
    }
}

fn size(node: &Node) -> usize {
    match node {
        Node::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Node::Object(object) => 1 + object.iter().map(|(_, value)| size(value)).sum::<usize>(),
        _ => 1,
    }
}

/// A scalar in the types of the core schema.
fn scalar(text: &str, style: ScalarStyle) -> Node {
    if style != ScalarStyle::Plain {
        return Node::text(text);
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Node::Null,
        "true" | "True" | "TRUE" => return Node::Bool(true),
        "false" | "False" | "FALSE" => return Node::Bool(false),
        _ => {}
    }
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let is_number = digits.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && digits.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'e' | b'E' | b'+' | b'-'));
    if !is_number {
        return Node::text(text);
    }
    if let Ok(number) = text.parse::<i64>() {
        return Node::Integer(number);
    }
    text.parse::<f64>().ok().filter(|number| number.is_finite()).map_or_else(|| Node::text(text), Node::Number)
}

#[cfg(test)]
mod tests {
    use super::parse;

    fn json(text: &str) -> String {
        parse(text).map_or_else(|error| error, |node| serde_json::to_string(&node).unwrap_or_default())
    }

    #[test]
    fn values_have_the_types_of_the_core_schema() {
        assert_eq!(
            json("b: 1\na: [true, ~, 1.5, '1', 2020-01-02, 1e3]\n"),
            r#"{"b":1,"a":[true,null,1.5,"1","2020-01-02",1000.0]}"#
        );
        assert_eq!(json("a: &x {b: 1}\nc: *x\nd: {<<: *x, e: 2}"), r#"{"a":{"b":1},"c":{"b":1},"d":{"b":1,"e":2}}"#);
        assert_eq!(json(""), "null");
    }

    #[test]
    fn a_document_without_end_is_none() {
        let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for at in 1..12 {
            let names = vec![format!("*a{}", at - 1); 10].join(", ");
            bomb += &format!("a{at}: &a{at} [{names}]\n");
        }
        assert_eq!(json(&bomb), "its aliases stand for too much");
        assert!(json(&"[".repeat(200)).starts_with("more than 128"));
        assert_eq!(json("a: &a [*a]"), "an alias of something around it");
    }
}
