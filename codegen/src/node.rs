//! Values as JSON has them, with the order of their keys.
//!
//! In: whatever serde can read or write. Out: a tree in which every object keeps the order of its text, since that order
//! is the order of the wire. What a value means is not known here.

use std::collections::HashMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// Entries from which on an object is looked up by an index.
const INDEXED: usize = 24;

/// Holds a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Node {
    /// Nothing.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Number(f64),
    /// A text.
    Text(String),
    /// Values.
    Array(Vec<Node>),
    /// Values by key.
    Object(Object),
}

/// Holds values by key, in the order of their text; of two with one key the later.
#[derive(Clone, Debug, Default)]
pub struct Object {
    entries: Vec<(String, Node)>,
    /// Where the keys of a large object stand. For lookup only.
    index: HashMap<String, usize>,
}

impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

impl Object {
    /// Lists the entries in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Node)> {
        self.entries.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// Returns whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns the value of a key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.position(key).and_then(|at| self.entries.get(at)).map(|(_, value)| value)
    }

    /// Returns the value of a key, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        let at = self.position(key)?;
        self.entries.get_mut(at).map(|(_, value)| value)
    }

    /// Sets the value of a key: in its place, or at the end.
    pub fn insert(&mut self, key: impl Into<String>, value: Node) {
        let key = key.into();
        if let Some(old) = self.get_mut(&key) {
            *old = value;
            return;
        }
        self.entries.push((key, value));
        let from = if self.entries.len() == INDEXED { 0 } else { self.entries.len() - 1 };
        if self.entries.len() >= INDEXED {
            let new = self.entries.iter().enumerate().skip(from);
            self.index.extend(new.map(|(at, (key, _))| (key.clone(), at)));
        }
    }

    /// Takes a key away; returns what it had.
    pub fn remove(&mut self, key: &str) -> Option<Node> {
        let at = self.position(key)?;
        let (_, value) = self.entries.remove(at);
        let rest = std::mem::take(&mut self.entries);
        self.index.clear();
        for (key, value) in rest {
            self.insert(key, value);
        }
        Some(value)
    }

    fn position(&self, key: &str) -> Option<usize> {
        if self.entries.len() >= INDEXED {
            return self.index.get(key).copied();
        }
        self.entries.iter().position(|(own, _)| own == key)
    }
}

impl<K: Into<String>> FromIterator<(K, Node)> for Object {
    fn from_iter<I: IntoIterator<Item = (K, Node)>>(entries: I) -> Self {
        let mut object = Self::default();
        for (key, value) in entries {
            object.insert(key, value);
        }
        object
    }
}

impl Node {
    /// Makes a text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Makes an object.
    pub fn object<K: Into<String>>(entries: impl IntoIterator<Item = (K, Node)>) -> Self {
        Self::Object(entries.into_iter().collect())
    }

    /// Makes an array of texts.
    pub fn texts<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::Array(texts.into_iter().map(Self::text).collect())
    }

    /// Returns the value of a key, of what is an object.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_object()?.get(key)
    }

    /// Returns the object that it is.
    pub fn as_object(&self) -> Option<&Object> {
        if let Self::Object(object) = self { Some(object) } else { None }
    }

    /// Returns the text that it is.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// Returns the whole number that it is, also where it is written with a fraction of nothing.
    pub fn as_integer(&self) -> Option<i64> {
        match *self {
            Self::Integer(number) => Some(number),
            // Beyond these a `double` no longer tells one whole number from the next.
            Self::Number(number) if number.fract() == 0.0 && number.abs() < 9.0e15 => Some(number as i64),
            _ => None,
        }
    }

    /// Returns the truth value that it is.
    pub fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(value) = self { Some(*value) } else { None }
    }

    /// Returns the values of an array; of anything else none.
    pub fn items(&self) -> &[Node] {
        if let Self::Array(items) = self { items } else { &[] }
    }

    /// Returns a value that is no collection as it stands in a text; `None` of collections and of nothing.
    pub fn scalar_text(&self) -> Option<String> {
        match self {
            Self::Bool(value) => Some(value.to_string()),
            Self::Integer(value) => Some(value.to_string()),
            Self::Number(value) => Some(value.to_string()),
            Self::Text(text) => Some(text.clone()),
            Self::Null | Self::Array(_) | Self::Object(_) => None,
        }
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => serializer.serialize_i64(*value),
            Self::Number(value) => serializer.serialize_f64(*value),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Array(items) => serializer.collect_seq(items),
            Self::Object(object) => {
                let mut map = serializer.serialize_map(Some(object.entries.len()))?;
                for (key, value) in object.iter() {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of JSON")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(i64::try_from(value).map_or(Node::Number(value as f64), Node::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Number(value))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::text(text))
    }

    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut all = Vec::new();
        while let Some(item) = items.next_element()? {
            all.push(item);
        }
        Ok(Node::Array(all))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut all = Object::default();
        while let Some((key, value)) = entries.next_entry::<String, Node>()? {
            all.insert(key, value);
        }
        Ok(Node::Object(all))
    }
}

#[cfg(test)]
mod tests {
    use super::{INDEXED, Node, Object};

    #[test]
    fn order_is_kept_and_the_later_of_two_holds() {
        let node: Node = serde_json::from_str(r#"{"z": 1, "a": [true, null, 1.5], "z": "x"}"#).unwrap();
        assert_eq!(serde_json::to_string(&node).unwrap(), r#"{"z":"x","a":[true,null,1.5]}"#);
    }

    #[test]
    fn large_objects_are_looked_up_like_small_ones() {
        let mut object: Object = (0..INDEXED as i64 + 3).map(|at| (format!("k{at}"), Node::Integer(at))).collect();
        assert_eq!(object.remove("k1"), Some(Node::Integer(1)));
        assert_eq!((object.get("k1"), object.get("k25")), (None, Some(&Node::Integer(25))));
        assert_eq!(object.iter().count(), INDEXED + 2);
    }
}
