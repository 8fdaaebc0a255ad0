//! An OpenAPI document of the same size as a description.
//!
//! In: a model. Out: a document with as many operations, parameters, schemas and properties, each with the same
//! documentation. What OpenAPI has no word for (versions, wire examples, order) is not there.

use serde_json::{Map, Value, json};
use xms_codegen::language::Scalar;
use xms_codegen::model::{
    Body, Content, Model, Operation, Parameter, ParameterRole, Prose, Segment, TypeId, TypeKind, ValueType,
};

/// The document for `model`.
pub(crate) fn document(model: &Model) -> String {
    let mut paths = Map::new();
    for operation in &model.operations {
        let path = paths.entry(path(operation)).or_insert_with(|| json!({}));
        path[operation.method.to_lowercase()] = self::operation(model, operation);
    }
    let schemas: Map<String, Value> =
        model.types.iter().map(|item| (item.name.value.clone(), schema(model, &item.kind, &item.prose))).collect();
    let info = json!({ "title": model.services[0].prose.title, "version": "0.1.0" });
    json!({ "openapi": "3.0.3", "info": info, "paths": paths, "components": { "schemas": schemas } }).to_string()
}

/// Constants of the query belong to the path here: they tell operations apart.
fn path(operation: &Operation) -> String {
    let mut path = String::new();
    for segment in &operation.path {
        path.push('/');
        piece(operation, segment, &mut path);
    }
    for parameter in &operation.query {
        if let ParameterRole::Constant(text) = &parameter.role {
            path.push_str(&format!("/{}/{text}", parameter.name.value));
        }
    }
    path
}

fn piece(operation: &Operation, segment: &Segment, path: &mut String) {
    match segment {
        Segment::Literal(text) => path.push_str(text),
        Segment::Parameter(index) | Segment::Rest(index) => {
            path.push_str(&format!("{{{}}}", operation.path_parameters[*index].name.value));
        }
        Segment::Mixed(parts) => parts.iter().for_each(|part| piece(operation, part, path)),
    }
}

fn operation(model: &Model, operation: &Operation) -> Value {
    let places = [("path", &operation.path_parameters), ("query", &operation.query), ("header", &operation.headers)];
    let parameters = places.iter().flat_map(|(place, parameters)| {
        let values = parameters.iter().filter(|parameter| parameter.role == ParameterRole::Value);
        values.map(|parameter| self::parameter(model, place, parameter))
    });
    let mut written = json!({
        "operationId": operation.id.replace(['.', '-'], "_"),
        "summary": operation.prose.summary,
        "description": operation.prose.doc,
        "parameters": parameters.collect::<Vec<_>>(),
    });
    if let Body::Element(id) = operation.body {
        written["requestBody"] = json!({ "required": true, "content": content(model, id) });
    }
    let usual = &operation.responses[0];
    let mut answer = json!({ "description": "What was asked for." });
    if let Body::Element(id) = usual.body {
        answer["content"] = content(model, id);
    }
    let mut responses = json!({ usual.status.to_string(): answer });
    if let Some(error) = &model.services[0].error_reply {
        let error = json!({ "description": "Why it was not done.", "content": content(model, error.element) });
        responses["4XX"] = error.clone();
        responses["5XX"] = error;
    }
    written["responses"] = responses;
    written
}

fn parameter(model: &Model, place: &str, parameter: &Parameter) -> Value {
    json!({
        "name": parameter.name.value,
        "in": place,
        "required": place == "path" || parameter.required,
        "description": parameter.prose.summary,
        "schema": value(model, parameter.value),
    })
}

fn content(model: &Model, id: TypeId) -> Value {
    json!({ "application/json": { "schema": value(model, ValueType::Named(id)) } })
}

fn schema(model: &Model, kind: &TypeKind, prose: &Prose) -> Value {
    match kind {
        TypeKind::Record(record) => {
            let mut properties = Map::new();
            for field in &record.fields {
                let mut property = match &field.content {
                    Content::One(item) => value(model, *item),
                    Content::List { item, .. } | Content::Flat(item) | Content::Set { item, .. } => {
                        json!({ "type": "array", "items": value(model, *item) })
                    }
                    Content::Map { item, .. } => {
                        json!({ "type": "object", "additionalProperties": value(model, *item) })
                    }
                    Content::Fixed(text) => json!({ "type": "string", "enum": [text] }),
                };
                if property.get("$ref").is_none() {
                    property["description"] = json!(field.prose.summary);
                }
                properties.insert(field.name.value.clone(), property);
            }
            let required = record.fields.iter().filter(|field| field.required);
            let required: Vec<&str> = required.map(|field| field.name.value.as_str()).collect();
            let description = format!("{} {}", prose.summary, prose.doc);
            json!({ "type": "object", "description": description, "properties": properties, "required": required })
        }
        TypeKind::Union(union) => {
            let variants = union.variants.iter().map(|(_, id)| value(model, ValueType::Named(*id)));
            json!({ "description": prose.summary, "oneOf": variants.collect::<Vec<_>>() })
        }
        TypeKind::Enum(values) => {
            let values: Vec<&str> = values.values.iter().map(|value| value.text.value.as_str()).collect();
            json!({ "type": "string", "description": prose.summary, "enum": values })
        }
    }
}

fn value(model: &Model, kind: ValueType) -> Value {
    let scalar = match kind {
        ValueType::Named(id) => return json!({ "$ref": format!("#/components/schemas/{}", model[id].name.value) }),
        ValueType::Scalar(scalar) => scalar,
    };
    match scalar {
        Scalar::Bool => json!({ "type": "boolean" }),
        Scalar::Int32 => json!({ "type": "integer", "format": "int32" }),
        Scalar::Int64 => json!({ "type": "integer", "format": "int64" }),
        Scalar::Double | Scalar::DoubleInfinity => json!({ "type": "number", "format": "double" }),
        Scalar::DateTime => json!({ "type": "string", "format": "date-time" }),
        Scalar::Date => json!({ "type": "string", "format": "date" }),
        Scalar::UnixTime => json!({ "type": "number" }),
        Scalar::Duration => json!({ "type": "string", "format": "duration" }),
        Scalar::Uuid => json!({ "type": "string", "format": "uuid" }),
        Scalar::String | Scalar::HttpDate | Scalar::Uri | Scalar::Base64Text | Scalar::Base64Bytes | Scalar::Xml => {
            json!({ "type": "string" })
        }
    }
}
