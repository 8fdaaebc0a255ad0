//! Parameters and response headers.
//!
//! In: parameter objects of either format. Out: parameters of the draft.

use super::schema::Shape;
use super::{Dialect, Reader};
use crate::import::document::At;
use crate::import::draft::prose::doc;
use crate::import::draft::{ParameterDraft, TypeRef, Values};
use crate::import::loss::LossKind;
use crate::language::Scalar;
use crate::node::Node;

/// Headers that HTTP itself sees to.
const OF_HTTP: &[&str] =
    &["accept", "content-type", "authorization", "content-length", "host", "connection", "transfer-encoding"];

impl<'d> Reader<'d> {
    /// A parameter that is no body; `None` where it has no form here.
    pub(super) fn parameter(&mut self, at: &At<'d>, owner: &str) -> Option<ParameterDraft> {
        let name = at.text("name")?.to_owned();
        let place = at.text("in")?;
        if place == "header" && OF_HTTP.contains(&name.to_ascii_lowercase().as_str()) {
            self.lose(
                LossKind::Parameter,
                at,
                format!("the header `{name}`: HTTP itself, or a credential, sees to it"),
            );
            return None;
        }
        if place == "cookie" {
            self.lose(LossKind::Parameter, at, format!("the cookie `{name}`"));
            return None;
        }
        let shape = self.shape_of_parameter(at);
        let mut parameter = self.described(at, &shape, name, owner);
        parameter.required = place != "path" && at.is("required");
        // What always has one value needs no type.
        if place != "path" && parameter.required && shape.kind != Some("array") {
            parameter.constant = self.constant(&shape);
        }
        if parameter.constant.is_none() {
            parameter.values = self.values(at, &shape, place, owner, &parameter.name);
        }
        match parameter.values {
            _ if parameter.constant.is_some() => {}
            Values::One(kind) => parameter.limits = self.limits(&shape, kind),
            _ if shape.limits.is_empty() => {}
            _ => self.lose(LossKind::Constraint, at, "limits of a list"),
        }
        if let Some(prefix) = at.text("x-ms-header-collection-prefix") {
            self.collection(&mut parameter, prefix);
        }
        self.own_parameter(at, &mut parameter);
        let of_parameter = [
            "name",
            "in",
            "description",
            "required",
            "deprecated",
            "schema",
            "content",
            "style",
            "explode",
            "allowEmptyValue",
            "allowReserved",
            "collectionFormat",
            "example",
            "examples",
            "x-ms-client-name",
            "x-ms-header-collection-prefix",
            "x-ms-skip-url-encoding",
            super::own::KEY,
        ];
        if self.dialect == Dialect::OpenApi3 {
            self.leftover(at, &of_parameter);
        }
        Some(parameter)
    }

    /// A header of a response.
    pub(super) fn response_header(&mut self, name: &str, at: &At<'d>, owner: &str) -> Option<ParameterDraft> {
        let at = self.resolve(at)?;
        if matches!(name.to_ascii_lowercase().as_str(), "content-length" | "transfer-encoding" | "connection") {
            return None;
        }
        let shape = self.shape_of_parameter(&at);
        let mut parameter = self.described(&at, &shape, name.to_owned(), owner);
        parameter.required = at.is("required");
        parameter.values = self.values(&at, &shape, "header", owner, name);
        // What an answer is promised to be is no reason to refuse it.
        if let Some(prefix) = at.text("x-ms-header-collection-prefix") {
            self.collection(&mut parameter, prefix);
        }
        self.own_parameter(&at, &mut parameter);
        Some(parameter)
    }

    fn collection(&mut self, parameter: &mut ParameterDraft, prefix: &str) {
        prefix.clone_into(&mut parameter.name);
        parameter.prefix = true;
        parameter.required = false;
        parameter.constant = None;
        parameter.values = Values::default();
    }

    fn described(&mut self, at: &At<'d>, shape: &Shape<'d>, name: String, _owner: &str) -> ParameterDraft {
        let client_name = at.text("x-ms-client-name").or(shape.client_name);
        let stripped = name.get(..5).filter(|head| head.eq_ignore_ascii_case("x-ms-")).and_then(|_| name.get(5..));
        let usual = crate::ident::argument(stripped.unwrap_or(&name));
        let rust = client_name.map(crate::ident::argument).filter(|rust| *rust != usual);
        ParameterDraft {
            address: self.address(at),
            doc: doc(at.text("description").or(shape.description).unwrap_or_default()),
            deprecated: at.is("deprecated"),
            secret: shape.format == Some("password"),
            rust: rust.map(|rust| crate::ident::plain(&rust).to_owned()),
            name,
            ..ParameterDraft::default()
        }
    }

    /// What a parameter holds: Swagger 2.0 says it beside its name, OpenAPI 3 in a schema.
    fn shape_of_parameter(&mut self, at: &At<'d>) -> Shape<'d> {
        if let Some(schema) = at.get("schema") {
            return self.shape(&schema);
        }
        if let Some(content) = at.get("content") {
            self.lose(LossKind::Parameter, &content, "a parameter with a media type: taken as text");
            return self.shape(&content);
        }
        self.shape(at)
    }

    fn values(&mut self, at: &At<'d>, shape: &Shape<'d>, place: &str, owner: &str, name: &str) -> Values {
        let scalar =
            |kind: TypeRef| if kind == TypeRef::Scalar(Scalar::Xml) { TypeRef::Scalar(Scalar::String) } else { kind };
        if shape.kind != Some("array") {
            if shape.kind == Some("object") || !shape.properties.is_empty() {
                self.lose(LossKind::Parameter, at, format!("`{name}` is an object: taken as text"));
                return Values::default();
            }
            return Values::One(scalar(self.value_type(shape, owner, name)));
        }
        let item = shape.items.clone().map(|items| self.shape(&items));
        let kind = item.map_or(TypeRef::Scalar(Scalar::String), |item| self.value_type(&item, owner, name));
        let kind = scalar(kind);
        if place == "path" {
            self.lose(LossKind::Parameter, at, format!("`{name}` is a list in a path: taken as text"));
            return Values::default();
        }
        let delimiter = match self.dialect {
            Dialect::Swagger2 => match at.text("collectionFormat").unwrap_or("csv") {
                "multi" => None,
                "ssv" => Some(" "),
                "tsv" => Some("\t"),
                "pipes" => Some("|"),
                _ => Some(","),
            },
            Dialect::OpenApi3 => {
                let style = at.text("style").unwrap_or(if place == "query" { "form" } else { "simple" });
                let explode = at.node.get("explode").and_then(Node::as_bool).unwrap_or(style == "form");
                match (style, explode) {
                    ("form", true) => None,
                    ("spaceDelimited", _) => Some(" "),
                    ("pipeDelimited", _) => Some("|"),
                    _ => Some(","),
                }
            }
        };
        match delimiter {
            None => Values::List(kind),
            // Sets hold texts; the texts of numbers are as good.
            Some(delimiter) => {
                let kind = match kind {
                    TypeRef::Scalar(_) => TypeRef::Scalar(Scalar::String),
                    named => named,
                };
                Values::Set(kind, delimiter.to_owned())
            }
        }
    }
}
