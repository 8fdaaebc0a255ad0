//! One generated module, and the names that may be used in it.
//!
//! In: a resource of the model, or a whole service. Out: paths for types, versions, namespaces and operations, which
//! are imported by being asked for. What stands in the module is written elsewhere.

use std::borrow::Cow;
use std::collections::HashSet;

use super::expr::Expr;
use super::imports::Imports;
use super::names::Tables;
use super::recursion::Cycles;
use crate::model::{Body, Model, OperationId, Resource, ResourceId, Service, TypeId, TypeKind, Version};

/// A module while it is written.
#[derive(Debug)]
pub(super) struct Module<'a> {
    pub(super) model: &'a Model,
    pub(super) service: &'a Service,
    /// `None`: the service's own module.
    pub(super) resource: Option<ResourceId>,
    /// Whether it only refers to the resource, whose types and tables stand in a module of their own.
    is_beside: bool,
    pub(super) cycles: &'a Cycles,
    pub(super) tables: Tables,
    pub(super) imports: Imports<'a>,
    /// Whether types implement serde's traits behind a feature.
    pub(super) serde: bool,
}

impl<'a> Module<'a> {
    /// The module of a resource.
    pub(super) fn of_resource(model: &'a Model, id: ResourceId, cycles: &'a Cycles, serde: bool) -> Self {
        let resource = &model[id];
        Self {
            model,
            service: &model[resource.service],
            resource: Some(id),
            is_beside: false,
            cycles,
            tables: Tables::new(model, resource),
            imports: Imports::new(visible(model, resource), 1),
            serde,
        }
    }

    /// A module beside that of a resource, in a folder of its own: it has the names of the resource's operations.
    pub(super) fn beside_resource(model: &'a Model, id: ResourceId, cycles: &'a Cycles) -> Self {
        let resource = &model[id];
        let mut taken = visible(model, resource);
        taken.insert(&resource.handle);
        taken.extend(resource.operations.iter().filter_map(|&id| model[id].options.as_deref()));
        Self {
            is_beside: true,
            tables: Tables::default(),
            imports: Imports::new(taken, 2),
            ..Self::of_resource(model, id, cycles, false)
        }
    }

    /// The module of a service.
    pub(super) fn of_service(model: &'a Model, service: &'a Service, cycles: &'a Cycles) -> Self {
        let tables = Tables::default();
        let imports = Imports::default();
        Self { model, service, resource: None, is_beside: false, cycles, tables, imports, serde: false }
    }

    /// A type, as it can be named here.
    pub(super) fn type_name(&mut self, id: TypeId) -> Cow<'a, str> {
        let model = self.model;
        let item = &model[id];
        if self.resource == Some(item.resource) && !self.is_beside {
            return Cow::Borrowed(&item.rust);
        }
        let module = &model[item.resource].module;
        if self.resource.is_none() {
            return Cow::Owned(format!("{module}::{}", item.rust));
        }
        self.imports.other(module, &item.rust);
        Cow::Borrowed(&item.rust)
    }

    /// An item of the resource's module.
    pub(super) fn item(&mut self, name: &'a str) -> &'a str {
        if let (true, Some(resource)) = (self.is_beside, self.resource) {
            let model = self.model;
            self.imports.other(&model[resource].module, name);
        }
        name
    }

    /// The table of an element or enum, to which the table of `owner` refers.
    pub(super) fn table_of(&mut self, owner: Option<TypeId>, id: TypeId) -> Expr {
        let (model, cycles) = (self.model, self.cycles);
        if owner.is_some_and(|owner| cycles.leads_back(owner, id)) {
            let home = model[id].resource;
            let table = if self.resource == Some(home) {
                self.tables.of(id).to_owned()
            } else {
                let module = &model[home].module;
                format!("super::{module}::{}", Tables::new(model, &model[home]).of(id))
            };
            return Expr::reference(Expr::text(table));
        }
        let constant = if matches!(model[id].kind, TypeKind::Enum(_)) { "TABLE" } else { "SHAPE" };
        Expr::text(format!("{}::{constant}", self.type_name(id)))
    }

    /// `static`, with what lets other resources refer to the table where they must.
    pub(super) fn static_keyword(&self, id: TypeId) -> &'static str {
        if self.cycles.is_spread(id) { "pub(super) static" } else { "static" }
    }

    /// The constant of a version.
    pub(super) fn version(&mut self, version: Version) -> Expr {
        if !self.service.known.iter().any(|known| known.value == version) {
            let name = self.imports.runtime("Version");
            let numbers = [u32::from(version.year), u32::from(version.month), u32::from(version.day)];
            let numbers = numbers.into_iter().map(|number| Expr::text(number.to_string())).collect();
            return Expr::call(format!("{name}::new"), numbers);
        }
        if self.resource.is_some() {
            self.imports.parent("version");
        }
        Expr::text(format!("version::{}", version.constant()))
    }

    /// A namespace.
    pub(super) fn namespace(&mut self, namespace: &str) -> Expr {
        if namespace.is_empty() || namespace != self.service.namespace {
            return Expr::string(namespace);
        }
        Expr::text(self.imports.parent("NAMESPACE"))
    }

    /// The path to the table of an operation.
    pub(super) fn operation_path(&self, id: OperationId) -> String {
        let operation = &self.model[id];
        let name = &operation.constant;
        if self.resource == Some(operation.resource) {
            return name.clone();
        }
        let module = &self.model[operation.resource].module;
        let outside = if self.resource.is_some() { "super::" } else { "" };
        format!("{outside}{module}::{name}")
    }

    /// The service's rule for operations that take long; its table stands in the module of the operation that is
    /// polled, whose fields it refers to.
    pub(super) fn service_rule(&mut self) -> &'static str {
        let home = self.service.long_running.as_ref().map(|rule| self.model[rule.poll].resource);
        if home == self.resource { "LONG_RUNNING" } else { self.imports.parent("LONG_RUNNING") }
    }
}

/// The names of types that the module of a resource has or imports.
fn visible<'a>(model: &'a Model, resource: &Resource) -> HashSet<&'a str> {
    let mut names: HashSet<&str> = HashSet::new();
    for &id in &resource.types {
        names.insert(&model[id].rust);
        let targets: Vec<TypeId> = match &model[id].kind {
            TypeKind::Record(record) => record.fields.iter().filter_map(|field| field.content.named()).collect(),
            TypeKind::Union(union) => union.variants.iter().map(|&(_, target)| target).collect(),
            TypeKind::Enum(_) => Vec::new(),
        };
        names.extend(targets.into_iter().map(|target| model[target].rust.as_str()));
    }
    for &id in &resource.operations {
        let operation = &model[id];
        let bodies = operation.responses.iter().map(|response| &response.body).chain([&operation.body]);
        names.extend(bodies.filter_map(|body| match body {
            Body::Element(id) => Some(model[*id].rust.as_str()),
            _ => None,
        }));
        let lists = [&operation.path_parameters, &operation.query, &operation.headers, &operation.response_headers];
        names.extend(lists.into_iter().flatten().filter_map(|parameter| match parameter.value {
            crate::model::ValueType::Named(id) => Some(model[id].rust.as_str()),
            crate::model::ValueType::Scalar(_) => None,
        }));
    }
    names
}
