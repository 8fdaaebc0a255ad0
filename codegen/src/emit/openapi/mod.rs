//! Descriptions as documents of OpenAPI 3.1, one for each version.
//!
//! In: a model without errors, a service and a version. Out: a document as a tree whose keys are in the author's order.
//! What OpenAPI cannot hold stands under `x-xms` in the words of the language, so that an import gives it back. What the
//! version does not have is left out.

mod operation;
mod parameter;
mod schema;
mod words;

use xms_facts::Version;

use crate::model::{Model, Parameter, Prose, Service, ServiceId, TypeKind};
use crate::node::{Node, Object};

/// The key of what OpenAPI cannot hold.
const OWN: &str = "x-xms";

/// What every part of a document is made from.
struct Writer<'m> {
    model: &'m Model,
    service: &'m Service,
    version: Version,
}

/// Makes the document of a service at a version.
pub fn document(model: &Model, id: ServiceId, version: Version) -> Node {
    let writer = Writer { model, service: &model[id], version };
    let mut document = Object::default();
    document.insert("openapi", Node::text("3.1.0"));
    document.insert("info", writer.info());
    document.insert("servers", Node::Array(writer.servers()));
    document.insert("tags", Node::Array(writer.tags()));
    document.insert("paths", Node::Object(writer.paths()));
    document.insert("components", writer.components());
    document.insert(OWN, writer.own());
    Node::Object(document)
}

/// A summary with what is said behind it.
fn described(prose: &Prose) -> Option<String> {
    let texts = [prose.summary.trim(), prose.doc.trim()];
    let texts: Vec<&str> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    (!texts.is_empty()).then(|| texts.join("\n\n"))
}

/// A name that a component can have.
fn component(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' }).collect()
}

impl<'m> Writer<'m> {
    fn info(&self) -> Node {
        let mut info = Object::default();
        info.insert("title", Node::text(self.service.title()));
        info.insert(
            "version",
            Node::text(if self.service.is_versioned() { self.version.to_string() } else { "1".to_owned() }),
        );
        if let Some(text) = described(&self.service.prose) {
            info.insert("description", Node::text(text));
        }
        Node::Object(info)
    }

    fn servers(&self) -> Vec<Node> {
        let base = self.service.base_path_text();
        let parameters: Vec<&Parameter> =
            self.service.host_parameters.iter().chain(&self.service.base_parameters).collect();
        let server = |name: Option<&str>, address: &str| {
            let mut server = Object::default();
            let url = format!("{}{base}", address.trim_end_matches('/'));
            server.insert("url", Node::text(url.as_str()));
            if let Some(name) = name {
                server.insert("description", Node::text(name));
            }
            let used = parameters.iter().filter(|parameter| url.contains(&format!("{{{}}}", parameter.name.value)));
            let variables: Object = used
                .map(|parameter| {
                    let mut variable = Object::default();
                    // A variable must have one; nobody knows another.
                    variable.insert("default", Node::text(parameter.name.value.as_str()));
                    if let Some(text) = described(&parameter.prose) {
                        variable.insert("description", Node::text(text));
                    }
                    (parameter.name.value.as_str(), Node::Object(variable))
                })
                .collect();
            if !variables.is_empty() {
                server.insert("variables", Node::Object(variables));
            }
            Node::Object(server)
        };
        let others = self.service.endpoints.iter().map(|(name, address)| server(Some(name), address));
        std::iter::once(server(None, &self.service.endpoint)).chain(others).collect()
    }

    fn tags(&self) -> Vec<Node> {
        let resources = self.service.resources.iter().map(|&id| &self.model[id]);
        let resources = resources.filter(|resource| !resource.operations.is_empty());
        resources
            .map(|resource| {
                let mut tag = Object::default();
                tag.insert("name", Node::text(resource.name.as_str()));
                if let Some(text) = described(&resource.prose) {
                    tag.insert("description", Node::text(text));
                }
                tag.insert(OWN, Node::object([("title", Node::text(resource.title()))]));
                Node::Object(tag)
            })
            .collect()
    }

    fn components(&self) -> Node {
        let types = self.model.visible_resources(self.service).flat_map(|id| &self.model[id].types);
        let types = types.map(|&id| &self.model[id]).filter(|item| item.availability.exists_at(self.version));
        let schemas: Object = types
            .filter(|item| !matches!(&item.kind, TypeKind::Record(record) if record.form == crate::model::Form::Choice))
            .map(|item| (component(&item.name.value), self.schema(item)))
            .collect();
        let mut components = Object::default();
        components.insert("schemas", Node::Object(schemas));
        if let Some(error) = self.error_response() {
            components.insert("responses", Node::object([("Error", error)]));
        }
        Node::Object(components)
    }

    /// What holds for the service and has no place in OpenAPI.
    fn own(&self) -> Node {
        let service = self.service;
        let mut own = Object::default();
        own.insert("name", Node::text(service.name.as_str()));
        if !service.namespace.is_empty() {
            own.insert("namespace", Node::text(service.namespace.as_str()));
        }
        if let Some(header) = &service.request_id_header {
            own.insert("request-id-header", Node::text(header.as_str()));
        }
        if service.declaration {
            own.insert("declaration", Node::Bool(true));
        }
        if service.publish_settings {
            own.insert("publish-settings", Node::Bool(true));
        }
        if service.is_versioned() {
            let known = service.known.iter().map(|known| known.value).filter(|&known| known <= self.version);
            let known = Node::texts(known.map(|known| known.to_string()));
            own.insert(
                "version",
                Node::object([("header", Node::text(service.version_header.as_str())), ("known", known)]),
            );
        }
        if let Some(rule) = self.long_running_rule() {
            own.insert("long-running", rule);
        }
        if let Some(reply) = &service.error_reply {
            let way = |path: &[usize]| Node::Text(self.way(reply.element, path));
            let mut entries = vec![
                ("element", Node::text(self.model[reply.element].name.value.as_str())),
                ("code", way(&reply.code)),
                ("message", way(&reply.message)),
            ];
            entries.extend(service.error_code_header.as_ref().map(|header| ("header", Node::text(header.as_str()))));
            own.insert("error-reply", Node::object(entries));
        }
        let codes: Object =
            service.errors.iter().map(|error| (error.code.value.as_str(), words::error(error))).collect();
        if !codes.is_empty() {
            own.insert("errors", Node::Object(codes));
        }
        Node::Object(own)
    }

    /// The names of the fields on a way, with slashes between them.
    fn way(&self, element: crate::model::TypeId, path: &[usize]) -> String {
        let fields = self.model.fields_on(element, path);
        fields.iter().map(|(_, field)| field.name.value.as_str()).collect::<Vec<_>>().join("/")
    }
}
