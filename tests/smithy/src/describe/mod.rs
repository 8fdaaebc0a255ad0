//! From a Smithy model to a description.
//!
//! In: the shapes of a model. Out: the files of a folder with one service each for the model's own, and where each member
//! of an operation has gone. Everything is done by the traits of restXml; no shape is known by its name.

mod elements;
mod errors;
mod operations;
mod toml;

use std::collections::HashMap;

use heck::ToKebabCase as _;

use crate::shapes::{Shape, Shapes};
use elements::Elements;
use errors::Errors;
use toml::quoted;

/// The resource that has all operations of a service.
pub const RESOURCE: &str = "api";

/// Holds the description of a model.
#[derive(Debug)]
pub struct Description {
    /// Paths below the folder of descriptions, with their texts.
    pub files: Vec<(String, String)>,
    /// The services, in the model's order.
    pub services: Vec<Service>,
}

/// Says what a service of a model has become.
#[derive(Debug)]
pub struct Service {
    /// Name of its folder.
    pub folder: String,
    /// Its operations.
    pub operations: Vec<Operation>,
    /// Members by the name of an element, in the order of its fields.
    pub elements: HashMap<String, Vec<String>>,
}

/// Says what an operation of a model has become.
#[derive(Debug)]
pub struct Operation {
    /// Absolute id of its shape.
    pub shape: String,
    /// Its name in the resource.
    pub name: String,
    /// Where the members of its input have gone.
    pub input: Vec<Bound>,
    /// Where the members of its output have gone.
    pub output: Vec<Bound>,
    /// The errors that it may answer: their shapes, each with its code and its element.
    pub errors: Vec<(String, String, String)>,
}

/// Says where a member has gone.
#[derive(Clone, Debug)]
pub struct Bound {
    /// The member's name.
    pub member: String,
    /// Absolute id of its shape.
    pub target: String,
    /// The place.
    pub place: Place,
}

/// Names a place in a request or a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A placeholder of the path.
    Path(String),
    /// A placeholder of the host.
    Host(String),
    /// A query parameter.
    Query(String),
    /// All further query parameters.
    FurtherQuery,
    /// A header.
    Header(String),
    /// All headers whose names begin so.
    Headers(String),
    /// The whole body.
    Payload,
    /// A field of the element in the body.
    Body,
    /// The status.
    Status,
}

/// Gives the names of elements that a model has lost: those that Smithy makes of an operation's name for shapes without
/// one, by the ids of the shapes.
pub type LostNames = HashMap<String, String>;

/// Describes all services of a model, with the operations whose shapes are among those to keep.
pub fn describe(shapes: &Shapes, lost: &LostNames, keep: &dyn Fn(&str) -> bool) -> Description {
    let mut description = Description { files: Vec::new(), services: Vec::new() };
    for service in shapes.of_kind("service") {
        let folder = service.name().to_kebab_case();
        let namespace = default_namespace(service).unwrap_or_default();
        let mut elements = Elements::new(shapes, &namespace, lost);
        let wrapped = service.traits.get("restXml").get("noErrorWrapping") != &crate::json::Json::Bool(true);
        let mut errors = Errors::default();
        let (text, operations) = operations::operations(
            shapes,
            service,
            &mut elements,
            &mut |error, elements| errors.error(error, wrapped, elements),
            keep,
        );
        let mut head = format!("title = {}\nendpoint = \"https://smithy.example\"\n", quoted(service.name()));
        if !namespace.is_empty() {
            head += &format!("namespace = {}\n", quoted(&namespace));
        }
        head += &errors.reply(wrapped, &mut elements);
        description.files.push((format!("{folder}/service.toml"), head));
        description.files.push((format!("{folder}/{RESOURCE}.toml"), text + &elements.text));
        description.services.push(Service { folder, operations, elements: elements.members });
    }
    description
}

/// The namespace of names without prefix that a shape or member sets.
fn default_namespace_of(traits: &crate::json::Json) -> Option<String> {
    let namespace = traits.get("xmlNamespace");
    if namespace.has("prefix") { None } else { namespace.get("uri").text().map(str::to_owned) }
}

fn default_namespace(shape: &Shape) -> Option<String> {
    default_namespace_of(&shape.traits)
}

#[cfg(test)]
mod tests {
    use super::describe;
    use crate::json::Json;
    use crate::shapes::Shapes;

    const MODEL: &str = r#"{
        "a#Shop": { "type": "service", "traits": { "xmlNamespace": { "uri": "urn:shop" } } },
        "a#Put": { "type": "operation", "input": "In",
            "traits": { "http": { "method": "PUT", "uri": "/goods/{id}/{rest+}" } } },
        "a#In": { "type": "structure", "traits": { "xmlName": "Goods" }, "members": {
            "id": { "target": "Long", "traits": { "httpLabel": {}, "required": {} } },
            "rest": { "target": "String", "traits": { "httpLabel": {}, "required": {} } },
            "seen": { "target": "Timestamp", "traits": { "httpHeader": "X-Seen" } },
            "colour": { "target": "Colour", "traits": { "xmlAttribute": {} } },
            "sizes": { "target": "Sizes", "traits": { "xmlFlattened": {}, "xmlName": "size" } } } },
        "a#Colour": { "type": "enum", "members": { "RED": { "default": "red" } } },
        "a#Sizes": { "type": "list", "members": { "member": { "target": "Short" } } }
    }"#;

    #[test]
    fn traits_become_keys() {
        let model: Json = serde_json::from_str(MODEL).unwrap();
        let description = describe(&Shapes::of(&model), &Default::default(), &|_| true);
        let [(service, head), (resource, text)] = &description.files[..] else { panic!("{description:?}") };
        assert_eq!((service.as_str(), resource.as_str()), ("shop/service.toml", "shop/api.toml"));
        assert!(head.contains("namespace = \"urn:shop\""), "{head}");
        for line in [
            r#"request = "PUT /goods/{id}/{rest+}""#,
            r#""id" = { type = "int64", rust = "id" }"#,
            r#""X-Seen" = { type = "http-date", rust = "seen" }"#,
            r#"body = "Goods""#,
            r#""colour" = { type = "Colour", attribute = true }"#,
            r#""sizes" = { tag = "size", list = "int32", flat = true }"#,
            r#""red" = {}"#,
        ] {
            assert!(text.lines().any(|found| found == line), "{line} is not in {text}");
        }
    }

    #[test]
    fn operations_may_be_left_out() {
        let model: Json = serde_json::from_str(MODEL).unwrap();
        let description = describe(&Shapes::of(&model), &Default::default(), &|_| false);
        assert!(description.services[0].operations.is_empty());
    }
}
