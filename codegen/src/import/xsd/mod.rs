//! XML Schema 1.0 as elements and enums.
//!
//! In: schemas, and those that they include and import. Out: a draft with the elements and enums of one resource, and
//! the losses. A schema has no operations: the elements wait for an author who refers to them.

mod content;
mod document;
mod particle;
mod simple;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use self::document::{Place, Schemas, Tag};
use super::ImportError;
use super::draft::assemble::{service_around, service_name};
use super::draft::prose::{dashed, prose, title, type_name};
use super::draft::{Draft, ElementDraft, Prose, ResourceDraft, TypeDraft, TypeIndex, TypeKind};
use super::loss::{LossKind, Losses};

/// As many steps as are made, whatever a schema says.
const MOST_STEPS: usize = 1_000_000;

/// What is known while schemas are read.
struct Reader<'s> {
    schemas: &'s Schemas,
    draft: Draft,
    losses: Losses,
    /// Elements by the tag that describes them, and their name. For lookup only.
    elements: HashMap<(usize, String), TypeIndex>,
    /// The first of each type and namespace. For lookup only.
    children: HashMap<(usize, String), TypeIndex>,
    /// Enums by the simple type. For lookup only.
    enums: HashMap<usize, TypeIndex>,
    steps: usize,
}

/// Reads schemas.
pub(super) fn read(paths: &[PathBuf], name: Option<&str>) -> Result<(Draft, Losses), ImportError> {
    let schemas = Schemas::read(paths)?;
    let path = paths.first().map_or(Path::new(""), PathBuf::as_path);
    let name = service_name(name, "", path);
    let namespace = schemas.namespace(0).to_owned();
    let mut reader = Reader {
        schemas: &schemas,
        draft: Draft { keeps_unused: true, ..Draft::default() },
        losses: Losses::default(),
        elements: HashMap::new(),
        children: HashMap::new(),
        enums: HashMap::new(),
        steps: 0,
    };
    reader.draft.service.address = schemas.address(Place::default());
    reader.draft.service.namespace = namespace;
    reader.draft.service.prose = Prose {
        title: title(&name),
        summary: "Elements of an XML Schema, without operations.".to_owned(),
        doc: String::new(),
    };
    for missing in schemas.missing() {
        reader.losses.add(LossKind::Reference, &missing.0, &missing.1);
    }
    for place in schemas.globals("element") {
        reader.global_element(place);
    }
    for place in schemas.globals("complexType") {
        reader.global_type(place);
    }
    for place in schemas.globals("simpleType") {
        reader.global_simple(place);
    }
    reader.global_losses();
    if reader.draft.types.is_empty() {
        return Err(ImportError(
            "the schema has no element that a description can say; nothing was written".to_owned(),
        ));
    }
    let stem = dashed(&path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default());
    let resource = if stem.is_empty() { "elements".to_owned() } else { stem };
    let about = format!(
        "Elements and enums of `{}`: operations refer to them by their names.",
        path.file_name().unwrap_or_default().to_string_lossy()
    );
    let prose = Prose { title: title(&resource), summary: about, doc: String::new() };
    reader.draft.resources.push(ResourceDraft { name: resource, prose, operations: Vec::new() });
    service_around(&mut reader.draft, &name);
    Ok((reader.draft, reader.losses))
}

impl<'s> Reader<'s> {
    fn tag(&self, place: Place) -> &'s Tag {
        self.schemas.tag(place)
    }

    fn lose(&mut self, kind: LossKind, place: Place, what: impl Into<String>) {
        let address = self.schemas.address(place);
        self.losses.add(kind, address, what);
    }

    /// Whether there is time left.
    fn step(&mut self, place: Place) -> bool {
        self.steps += 1;
        if self.steps == MOST_STEPS {
            self.lose(LossKind::Element, place, "the schema repeats itself too often: the rest was not read");
        }
        self.steps < MOST_STEPS
    }

    /// What the annotations of a component say.
    fn documentation(&self, place: Place) -> Prose {
        let mut texts: Vec<String> = Vec::new();
        for annotation in self.schemas.children(place).filter(|&child| self.tag(child).name == "annotation") {
            for documentation in
                self.schemas.children(annotation).filter(|&child| self.tag(child).name == "documentation")
            {
                let text = self.tag(documentation).text.trim();
                if !text.is_empty() {
                    texts.push(text.lines().map(str::trim).collect::<Vec<_>>().join("\n"));
                }
            }
        }
        prose(&texts.join("\n\n"))
    }

    /// The element of a declaration at the top of a schema.
    fn global_element(&mut self, place: Place) {
        let tag = self.tag(place);
        let Some(name) = tag.get("name") else { return };
        if tag.get("abstract") == Some("true") {
            self.lose(LossKind::Element, place, format!("the abstract element `{name}`"));
            return;
        }
        let namespace = self.schemas.namespace(place.file).to_owned();
        match self.type_of(place) {
            Some(kind) if self.is_complex(kind) => {
                self.complex(kind, place, name, namespace);
            }
            Some(kind) => self.simple_root(place, Some(kind), name, namespace),
            None => self.simple_root(place, None, name, namespace),
        }
    }

    /// A complex type that no element at the top has: an element, for those that hold it.
    fn global_type(&mut self, place: Place) {
        let Some(name) = self.tag(place).get("name") else { return };
        let used = self.elements.keys().any(|(kind, _)| *kind == self.schemas.number(place));
        if !used && self.tag(place).get("abstract") != Some("true") {
            let namespace = self.schemas.namespace(place.file).to_owned();
            self.complex(place, place, name, namespace);
        }
    }

    fn global_simple(&mut self, place: Place) {
        if let Some(name) = self.tag(place).get("name") {
            self.simple_type(place, name);
        }
    }

    /// The element of a complex type that is called `name` on the wire.
    fn complex(&mut self, kind: Place, declared: Place, name: &str, namespace: String) -> TypeIndex {
        let key = (self.schemas.number(kind), format!("{name} {namespace}"));
        if let Some(&known) = self.elements.get(&key) {
            return known;
        }
        let index = TypeIndex(self.draft.types.len());
        self.elements.insert(key, index);
        self.children.entry((self.schemas.number(kind), namespace.clone())).or_insert(index);
        let mut about = self.documentation(declared);
        if about.summary.is_empty() {
            about = self.documentation(kind);
        }
        let own = self.tag(kind).get("name").unwrap_or(name);
        let of_service = namespace == self.draft.service.namespace;
        // Known by its name before its fields are: it may hold others of its kind.
        self.draft.types.push(TypeDraft {
            address: self.schemas.address(declared),
            name: type_name(own),
            prose: about,
            deprecated: false,
            kind: TypeKind::Element(ElementDraft {
                tag: name.to_owned(),
                namespace: (!of_service).then(|| namespace.clone()),
                ..ElementDraft::default()
            }),
            extra: Vec::new(),
        });
        let (fields, one_of) = self.fields(kind, &type_name(own), &namespace);
        if let Some(TypeKind::Element(element)) = self.draft.types.get_mut(index.0).map(|item| &mut item.kind) {
            element.one_of = one_of;
            element.fields = fields;
        }
        index
    }

    /// Parts of a schema that have no form here.
    fn global_losses(&mut self) {
        for place in self.schemas.all() {
            let tag = self.tag(place);
            let name = tag.name.as_str();
            let what = match name {
                "key" | "keyref" | "unique" => "an identity constraint",
                "notation" => "a notation",
                "redefine" => "a redefinition: the first description holds",
                "anyAttribute" => "`anyAttribute`: such attributes are kept as they come",
                _ if tag.get("substitutionGroup").is_some() => "a substitution group: the head of it stands for all",
                _ => continue,
            };
            self.lose(LossKind::Element, place, what);
        }
    }
}
