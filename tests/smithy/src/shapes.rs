//! A Smithy model: shapes by their ids, with their mixins resolved.
//!
//! In: the JSON of a model, an object of shapes by absolute ids. Out: the same, typed as far as restXml asks for it.
//! Nothing of descriptions is known here.

use crate::json::Json;

/// Holds the shapes of a model, in its order.
#[derive(Debug)]
pub struct Shapes {
    shapes: Vec<Shape>,
}

/// Describes one shape.
#[derive(Clone, Debug)]
pub struct Shape {
    /// Its absolute id, such as `example#Thing`.
    pub id: String,
    /// What it is, such as `structure`.
    pub kind: String,
    /// Its traits, those of its mixins included.
    pub traits: Json,
    /// Its members, those of its mixins first.
    pub members: Vec<Member>,
    /// Absolute id of an operation's input.
    pub input: Option<String>,
    /// Absolute id of an operation's output.
    pub output: Option<String>,
    /// Absolute ids of an operation's errors.
    pub errors: Vec<String>,
}

/// Describes a member of a shape.
#[derive(Clone, Debug)]
pub struct Member {
    /// What it is called.
    pub name: String,
    /// Absolute id of its shape.
    pub target: String,
    /// Its own traits.
    pub traits: Json,
    /// The value of an enum's member, or a default.
    pub default: Json,
}

impl Shape {
    /// Gives its name without namespace.
    pub fn name(&self) -> &str {
        self.id.split_once('#').map_or(&self.id, |(_, name)| name)
    }

    /// Gives its namespace.
    pub fn namespace(&self) -> &str {
        self.id.split_once('#').map_or("", |(namespace, _)| namespace)
    }

    /// Gives a member, where there is one of that name.
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name == name)
    }
}

impl Member {
    /// Gives its name on the wire.
    pub fn wire_name(&self) -> &str {
        self.traits.get("xmlName").text().unwrap_or(&self.name)
    }

    /// Whether it has a trait.
    pub fn has(&self, name: &str) -> bool {
        self.traits.has(name)
    }
}

impl Shapes {
    /// Reads the shapes of a model.
    pub fn of(model: &Json) -> Self {
        let ids: Vec<&str> = model.entries().iter().map(|(id, _)| id.as_str()).collect();
        let shapes = model.entries().iter().map(|(id, json)| shape(model, &ids, id, json)).collect();
        Self { shapes }
    }

    /// Gives the shape of that absolute id. One of the prelude is made of its name.
    pub fn get(&self, id: &str) -> Option<Shape> {
        self.shapes.iter().find(|shape| shape.id == id).cloned().or_else(|| prelude(id))
    }

    /// Lists the shapes of a kind.
    pub fn of_kind<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Shape> {
        self.shapes.iter().filter(move |shape| shape.kind == kind)
    }
}

const PRELUDE: &str = "smithy.api#";

/// The shapes that every model has.
fn prelude(id: &str) -> Option<Shape> {
    let name = id.strip_prefix(PRELUDE)?;
    let kind = match name.strip_prefix("Primitive").unwrap_or(name) {
        "String" => "string",
        "Blob" => "blob",
        "Boolean" => "boolean",
        "Byte" => "byte",
        "Short" => "short",
        "Integer" => "integer",
        "Long" => "long",
        "Float" => "float",
        "Double" => "double",
        "BigInteger" => "bigInteger",
        "BigDecimal" => "bigDecimal",
        "Timestamp" => "timestamp",
        "Document" => "document",
        "Unit" => "structure",
        _ => return None,
    };
    Some(Shape {
        id: id.to_owned(),
        kind: kind.to_owned(),
        traits: Json::Null,
        members: Vec::new(),
        input: None,
        output: None,
        errors: Vec::new(),
    })
}

/// The absolute id that a name stands for in a namespace.
fn absolute(ids: &[&str], namespace: &str, name: &str) -> String {
    if name.contains('#') {
        return name.to_owned();
    }
    let own = format!("{namespace}#{name}");
    if ids.contains(&own.as_str()) { own } else { format!("{PRELUDE}{name}") }
}

fn shape(model: &Json, ids: &[&str], id: &str, json: &Json) -> Shape {
    let namespace = id.split_once('#').map_or("", |(namespace, _)| namespace);
    let resolve = |name: &str| absolute(ids, namespace, name);
    let mut traits: Vec<(String, Json)> = Vec::new();
    let mut members: Vec<Member> = Vec::new();
    for mixin in json.get("mixins").texts().map(resolve) {
        let mixin = shape(model, ids, &mixin, model.get(&mixin));
        traits.extend(mixin.traits.entries().iter().filter(|(name, _)| name != "mixin").cloned());
        members.extend(mixin.members);
    }
    for (name, value) in json.get("traits").entries() {
        traits.retain(|(other, _)| other != name);
        traits.push((name.clone(), value.clone()));
    }
    for (name, member) in json.get("members").entries() {
        members.retain(|other| other.name != *name);
        members.push(Member {
            name: name.clone(),
            target: member.get("target").text().map(resolve).unwrap_or_default(),
            traits: member.get("traits").clone(),
            default: member.get("default").clone(),
        });
    }
    Shape {
        id: id.to_owned(),
        kind: json.get("type").text().unwrap_or_default().to_owned(),
        traits: Json::Object(traits),
        members,
        input: json.get("input").text().map(resolve),
        output: json.get("output").text().map(resolve),
        errors: json.get("errors").texts().map(resolve).collect(),
    }
}
