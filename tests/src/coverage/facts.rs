//! Facts about operations, as they are collected from clients and recordings.
//!
//! In: JSON. Out: operations with their elements as trees, in the order of the wire. What the collection says beyond
//! that is passed over.

use serde::Deserialize;
use serde_json::Value;

/// Everything that was collected.
#[derive(Debug, Deserialize)]
pub struct Facts {
    /// The operations of all services.
    pub operations: Vec<Fact>,
}

/// One operation, as a client has it.
#[derive(Debug, Deserialize)]
pub struct Fact {
    /// What the client calls the things that it is about.
    #[serde(default)]
    pub group: String,
    /// What the client calls it.
    pub name: String,
    /// HTTP method.
    pub method: String,
    /// The whole path with its placeholders.
    pub path: String,
    /// Query parameters.
    #[serde(default)]
    pub query: Vec<Query>,
    /// The request's body, where it is a tree.
    #[serde(default, deserialize_with = "tree")]
    pub request: Option<Node>,
    /// The answer's body, where it is a tree.
    #[serde(default, deserialize_with = "tree")]
    pub response: Option<Node>,
}

/// A query parameter.
#[derive(Debug, Deserialize)]
pub struct Query {
    /// Its name.
    pub name: String,
    /// What it always is, where it is always the same.
    #[serde(rename = "const")]
    pub constant: Option<String>,
}

/// An element.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Node {
    /// Its local name.
    pub name: String,
    /// What it holds, in the words of the collection, such as `int` or `enum:Slot`.
    #[serde(default, rename = "type")]
    pub kind: String,
    /// Whether its text is base64.
    #[serde(default)]
    pub base64: bool,
    /// Whether its parent holds any number of it.
    #[serde(default)]
    pub repeated: bool,
    /// What it always is, where it is always the same.
    #[serde(default, rename = "const")]
    pub constant: Option<String>,
    /// Whether the author of the interface says that it must be there.
    #[serde(default)]
    pub doc_required_author: Option<String>,
    /// What is in it, in the order in which clients write or read it.
    #[serde(default)]
    pub children: Vec<Node>,
    /// The order in which recorded answers have its children, where that is another one.
    #[serde(default, deserialize_with = "names")]
    pub wire_order: Vec<String>,
    /// How often it was recorded.
    #[serde(default)]
    pub recorded: u64,
}

impl Node {
    /// How many elements it holds, at all depths.
    pub fn len(&self) -> usize {
        self.children.iter().map(|child| 1 + child.len()).sum()
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.children.is_empty()
    }

    /// Whether it must be there, by the word of the interface's author.
    pub fn is_required(&self) -> bool {
        self.doc_required_author.as_deref() == Some("required")
    }
}

/// A body that is a tree; one that is told in words counts as none.
fn tree<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Node>, D::Error> {
    let value = Value::deserialize(deserializer)?;
    if value.is_object() { serde_json::from_value(value).map(Some).map_err(serde::de::Error::custom) } else { Ok(None) }
}

/// A list of names; where words say that there is nothing to tell, there are none.
fn names<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let value = Value::deserialize(deserializer)?;
    if value.is_array() { serde_json::from_value(value).map_err(serde::de::Error::custom) } else { Ok(Vec::new()) }
}
