//! Names that nothing else has.
//!
//! In: a draft whose names are those of the document. Out: the same with names that are unique where the language and
//! Rust want them so, always the same for the same document: the first in its order keeps its name, the others get a
//! number.

use std::collections::HashSet;

use super::{Content, Draft, FieldDraft, ParameterDraft, Place, TypeKind};
use crate::ident;

/// Files that are no resources.
const NO_RESOURCES: [&str; 2] = ["service", "common"];

/// Names of one scope.
#[derive(Debug, Default)]
struct Scope {
    /// As they are in Rust. For lookup only.
    taken: HashSet<String>,
}

impl Scope {
    /// The name, or the first number behind it with which it is free; `rust` makes of it what must differ.
    fn take(&mut self, name: &str, rust: impl Fn(&str) -> String) -> String {
        let numbered = (2..).map(|number| format!("{name}{number}"));
        let free = std::iter::once(name.to_owned()).chain(numbered).find(|name| !self.taken.contains(&rust(name)));
        let free = free.unwrap_or_default();
        self.taken.insert(rust(&free));
        free
    }
}

/// Makes all names unique.
pub(super) fn choose(draft: &mut Draft) {
    let mut resources = Scope::default();
    let mut types = Scope::default();
    for resource in &mut draft.resources {
        if NO_RESOURCES.contains(&resource.name.as_str()) {
            resource.name += "-operations";
        }
        resource.name = resources.take(&resource.name, ident::resource_module);
        let mut methods = Scope::default();
        for operation in &mut resource.operations {
            operation.name = methods.take(&operation.name, ident::method);
            let mut arguments = Scope::default();
            arguments.taken.extend(["body".to_owned(), "options".to_owned()]);
            let lists = [&mut operation.path_parameters, &mut operation.query, &mut operation.headers];
            for parameter in lists.into_iter().flatten().filter(|parameter| parameter.constant.is_none()) {
                parameter_name(parameter, &mut arguments);
            }
            let mut answers = Scope::default();
            for parameter in operation.response_headers.iter_mut().filter(|parameter| parameter.constant.is_none()) {
                parameter_name(parameter, &mut answers);
            }
            let mut tests = Scope::default();
            for example in &mut operation.examples {
                example.name = tests.take(&example.name, ident::test);
            }
        }
    }
    for item in &mut draft.types {
        item.name = types.take(&item.name, ident::type_name);
        match &mut item.kind {
            TypeKind::Element(element) => fields(&mut element.fields),
            TypeKind::Enum(values) => {
                let mut variants = Scope::default();
                variants.taken.insert("Unrecognized".to_owned());
                for value in &mut values.values {
                    let free = variants.take(&value.text, ident::variant);
                    if free != value.text && value.extra.iter().all(|(key, _)| key != "rust") {
                        let rust = ident::variant(&free);
                        value.extra.push(("rust".to_owned(), format!("\"{}\"", ident::plain(&rust))));
                    }
                }
            }
        }
    }
}

/// What a parameter is called on the wire is not ours to change; what it is called in Rust is.
fn parameter_name(parameter: &mut ParameterDraft, scope: &mut Scope) {
    let usual = ident::argument(&parameter.name);
    let wanted = parameter.rust.take().unwrap_or_else(|| usual.clone());
    let free = scope.take(ident::plain(&wanted), |name| ident::plain(&ident::argument(name)).to_owned());
    let rust = ident::argument(&free);
    parameter.rust = (ident::plain(&rust) != ident::plain(&usual)).then(|| ident::plain(&rust).to_owned());
}

/// Children come to their names first: attributes are fewer, and known by their key.
fn fields(fields: &mut [FieldDraft]) {
    let mut scope = Scope::default();
    for place in [Place::Child, Place::Attribute, Place::Text] {
        for field in fields.iter_mut().filter(|field| field.place == place) {
            let taken = scope.taken.contains(&ident::field(&field.name));
            let longer = if taken && place == Place::Attribute {
                format!("{}Attribute", field.name)
            } else {
                field.name.clone()
            };
            field.name = scope.take(&longer, ident::field);
            if let Content::Choice(inner) = &mut field.content {
                self::fields(inner);
            }
        }
    }
    // A name in Rust that another field has already says nothing.
    let mut taken: HashSet<String> = HashSet::new();
    for field in fields.iter_mut() {
        let usual = ident::field(&field.name);
        field.rust = field.rust.take().filter(|rust| *rust != usual && !scope.taken.contains(rust));
        if let Some(rust) = &field.rust
            && !taken.insert(rust.clone())
        {
            field.rust = None;
        }
    }
}
