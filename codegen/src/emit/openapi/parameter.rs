//! Parameters and headers.
//!
//! In: parameters of the model. Out: parameter objects and header objects.

use super::schema::limits;
use super::words::{availability, put};
use super::{Writer, described, words};
use crate::ident;
use crate::language::Scalar;
use crate::model::{Content, Example, Operation, Parameter, ParameterPlace, ParameterRole, ParameterValues, ValueType};
use crate::node::{Node, Object};

impl Writer<'_> {
    /// All parameters of an operation that the version has, the version's header among them.
    pub(super) fn parameters(&self, operation: &Operation, path: &str, examples: &[&Example]) -> Vec<Node> {
        let mut all: Vec<Node> = Vec::new();
        let in_path = operation
            .path_parameters
            .iter()
            .filter(|parameter| path.contains(&format!("{{{}}}", parameter.name.value)));
        for (place, list) in [
            ("path", in_path.collect::<Vec<_>>()),
            ("query", operation.query.iter().filter(|parameter| !is_of_line(parameter)).collect()),
            ("header", operation.headers.iter().collect()),
        ] {
            for parameter in list.into_iter().filter(|parameter| parameter.availability.exists_at(self.version)) {
                all.push(self.parameter(operation, parameter, place, examples));
            }
        }
        if self.service.is_versioned() {
            let schema =
                Node::object([("type", Node::text("string")), ("const", Node::text(self.version.to_string()))]);
            all.push(Node::object([
                ("name", Node::text(self.service.version_header.as_str())),
                ("in", Node::text("header")),
                ("required", Node::Bool(true)),
                ("description", Node::text("The version of the service.")),
                ("schema", schema),
            ]));
        }
        all
    }

    fn parameter(&self, operation: &Operation, parameter: &Parameter, place: &str, examples: &[&Example]) -> Node {
        let mut out = Object::default();
        out.insert("name", Node::text(parameter.name.value.as_str()));
        out.insert("in", Node::text(place));
        let required = place == "path"
            || matches!(parameter.role, ParameterRole::Constant(_))
            || parameter.availability.requires_at(parameter.required, self.version);
        if required {
            out.insert("required", Node::Bool(true));
        }
        let mut own = Object::default();
        self.describe(parameter, place == "query", &mut out, &mut own);
        if place == "path" && operation.path_text.contains(&format!("{{{}+}}", parameter.name.value)) {
            out.insert("x-ms-skip-url-encoding", Node::Bool(true));
        }
        let value = |example: &Example| {
            let values = match place {
                "path" => &example.path,
                "query" => &example.query,
                _ => &example.headers,
            };
            let found = values.iter().find(|(name, _)| name.value.eq_ignore_ascii_case(&parameter.name.value));
            found.map(|(_, value)| Node::object([("value", Node::text(value.value.as_str()))]))
        };
        let shown: Object =
            examples.iter().filter_map(|example| Some((example.name.value.as_str(), value(example)?))).collect();
        if !shown.is_empty() && !parameter.secret {
            out.insert("examples", Node::Object(shown));
        }
        put(own, &mut out);
        Node::Object(out)
    }

    /// A header of an answer.
    pub(super) fn header(&self, parameter: &Parameter) -> Node {
        let mut out = Object::default();
        let required = matches!(parameter.role, ParameterRole::Constant(_))
            || parameter.availability.requires_at(parameter.required, self.version);
        if required {
            out.insert("required", Node::Bool(true));
        }
        let mut own = Object::default();
        self.describe(parameter, false, &mut out, &mut own);
        put(own, &mut out);
        Node::Object(out)
    }

    fn describe(&self, parameter: &Parameter, in_query: bool, out: &mut Object, own: &mut Object) {
        if let Some(text) = described(&parameter.prose) {
            out.insert("description", Node::text(text));
        }
        if parameter.availability.deprecated.is_some() {
            out.insert("deprecated", Node::Bool(true));
        }
        let one = Content::One(parameter.value);
        let mut schema = match &parameter.role {
            ParameterRole::Constant(text) => {
                Object::from_iter([("type", Node::text("string")), ("const", Node::text(text.as_str()))])
            }
            _ => self.value(parameter.value),
        };
        // A constant has no type of its own, and an enum no bounds.
        let is_plain =
            !matches!(parameter.role, ParameterRole::Constant(_)) && !words::is_enum(self.model, parameter.value);
        if is_plain || parameter.default.is_some() {
            limits(&parameter.limits, parameter.default.as_ref().map(|text| text.value.as_str()), &one, &mut schema);
        }
        if parameter.generated {
            own.insert("generate", Node::text("uuid"));
        }
        match &parameter.values {
            ParameterValues::One => {}
            ParameterValues::List => {
                schema = Object::from_iter([("type", Node::text("array")), ("items", Node::Object(schema))]);
                if !in_query {
                    own.insert("list", self.type_word(parameter.value));
                }
            }
            ParameterValues::Set { delimiter } => {
                schema = Object::from_iter([("type", Node::text("array")), ("items", Node::Object(schema))]);
                if in_query {
                    out.insert("explode", Node::Bool(false));
                }
                if delimiter != "," {
                    own.insert("delimiter", Node::text(delimiter.as_str()));
                }
            }
        }
        match &parameter.role {
            ParameterRole::Prefix => {
                own.insert("prefix", Node::Bool(true));
                if parameter.overlaps {
                    own.insert("overlap", Node::Bool(true));
                }
            }
            ParameterRole::Version => own.insert("version", Node::Bool(true)),
            ParameterRole::Value | ParameterRole::Constant(_) => {}
        }
        out.insert("schema", Node::Object(schema));
        availability(&parameter.availability, own);
        if parameter.secret {
            own.insert("secret", Node::Bool(true));
        }
        let stripped = ident::stripped(&parameter.name.value, &self.service.strip_prefixes);
        words::rust(own, &parameter.rust, &ident::argument(stripped));
    }
}

/// Whether a parameter is part of the request line.
pub(super) fn is_of_line(parameter: &Parameter) -> bool {
    parameter.place == ParameterPlace::Query
        && matches!(parameter.role, ParameterRole::Constant(_))
        && parameter.value == ValueType::Scalar(Scalar::String)
        && parameter.availability.first().is_none()
}
