//! Names of pages and places on them.
//!
//! In: items of the model. Out: file names, and links from one page to another that work from any folder and without a
//! server. No link leads out of the site.

use std::collections::HashSet;

use crate::model::{Field, Model, OperationId, Place, Resource, ResourceId, ServiceId, TypeId, TypeKind};

/// The page that a link stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Here {
    /// The first page.
    Start,
    /// The page of that service.
    Service(ServiceId),
    /// The page of that resource of the service.
    Resource(ServiceId, ResourceId),
}

impl Here {
    /// The way to the folder of the site.
    pub(super) fn root(self) -> &'static str {
        match self {
            Self::Start => "",
            Self::Service(_) | Self::Resource(..) => "../",
        }
    }

    /// The way to a page of `service`.
    pub(super) fn page(self, model: &Model, service: ServiceId, file: &str) -> String {
        match self {
            Self::Service(own) | Self::Resource(own, _) if own == service => encoded(file),
            _ => format!("{}{}/{}", self.root(), encoded(&model[service].name), encoded(file)),
        }
    }

    /// The page of a service.
    pub(super) fn service(self, model: &Model, id: ServiceId) -> String {
        self.page(model, id, SERVICE_PAGE)
    }

    /// The page of a resource.
    pub(super) fn resource(self, model: &Model, id: ResourceId) -> String {
        let resource = &model[id];
        self.page(model, resource.service, &resource_page(model, resource))
    }

    /// What stands before the place on the page of a resource: nothing on that page itself.
    fn beside(self, model: &Model, id: ResourceId) -> String {
        match self {
            Self::Resource(_, own) if own == id => String::new(),
            _ => self.resource(model, id),
        }
    }

    /// An operation on the page of its resource.
    pub(super) fn operation(self, model: &Model, id: OperationId) -> String {
        let operation = &model[id];
        format!("{}#{}", self.beside(model, operation.resource), encoded(&operation_anchor(&operation.name.value)))
    }

    /// An element or enum on the page of its resource.
    pub(super) fn item(self, model: &Model, id: TypeId) -> String {
        format!("{}#{}", self.beside(model, model[id].resource), encoded(&type_anchor(model, id)))
    }

    /// A field of an element, or a value of an enum.
    pub(super) fn part(self, model: &Model, id: TypeId, anchor: &str) -> String {
        format!("{}#{}", self.beside(model, model[id].resource), encoded(anchor))
    }
}

/// The page with what holds for a whole service.
pub(super) const SERVICE_PAGE: &str = "index.html";

/// Where the error codes of a service stand on its page.
pub(super) const ERRORS: &str = "errors";

/// The page that says how a reader begins.
pub(super) const START_PAGE: &str = "get-started.html";

/// The page that says what each version brought.
pub(super) const NEWS_PAGE: &str = "whats-new.html";

/// The page of a resource; never one of the service itself.
pub(super) fn resource_page(model: &Model, resource: &Resource) -> String {
    let own = format!("{}.html", resource.name);
    if ![SERVICE_PAGE, START_PAGE, NEWS_PAGE].contains(&own.as_str()) {
        return own;
    }
    let service = &model[resource.service];
    let taken: HashSet<&str> = service.resources.iter().map(|&id| model[id].name.as_str()).collect();
    let mut name = format!("{}_", resource.name);
    while taken.contains(name.as_str()) {
        name.push('_');
    }
    format!("{name}.html")
}

/// Where an operation stands; named like its table in the description.
pub(super) fn operation_anchor(name: &str) -> String {
    anchor(&["operation", name])
}

/// Where an element or enum stands.
pub(super) fn type_anchor(model: &Model, id: TypeId) -> String {
    let item = &model[id];
    let kind = if matches!(item.kind, TypeKind::Enum(_)) { "enum" } else { "element" };
    anchor(&[kind, &item.name.value])
}

/// Where a field stands.
pub(super) fn field_anchor(model: &Model, owner: TypeId, field: &Field) -> String {
    let sign = if field.place == Place::Attribute { "@" } else { "" };
    format!("{}.{sign}{}", type_anchor(model, owner), anchor(&[&field.name.value]))
}

/// Where a value of an enum stands.
pub(super) fn value_anchor(model: &Model, owner: TypeId, text: &str) -> String {
    format!("{}.{}", type_anchor(model, owner), anchor(&[text]))
}

/// Where an error code stands.
pub(super) fn error_anchor(code: &str) -> String {
    anchor(&["error", code])
}

/// A name for a place: white space and signs with a meaning in addresses are written as numbers.
fn anchor(parts: &[&str]) -> String {
    let mut out = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            out.push('.');
        }
        for c in part.chars() {
            if c.is_alphanumeric() || matches!(c, '-' | '_' | '.') {
                out.push(c);
            } else {
                out.push_str(&format!("~{:x}", u32::from(c)));
            }
        }
    }
    out
}

/// A text as a part of an address.
pub(super) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~' | b'@') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{anchor, encoded};

    #[test]
    fn names_with_signs_make_places_and_addresses() {
        assert_eq!(anchor(&["enum.Size", "very large/2"]), "enum.Size.very~20large~2f2");
        assert_eq!(encoded("a b#ü"), "a%20b%23%C3%BC");
    }
}
