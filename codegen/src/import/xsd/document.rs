//! Schemas as trees of tags.
//!
//! In: files. Out: their tags with places, the names that prefixes stand for, and what references mean. Files, bytes and
//! depth are limited; entities are not expanded.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use crate::import::ImportError;

/// The namespace of schemas.
const XSD: &str = "http://www.w3.org/2001/XMLSchema";
/// As many files as one import reads.
const MOST_FILES: usize = 256;
/// As many bytes as a file has.
const MOST_BYTES: usize = 32 << 20;
/// As many tags as stand in each other.
const DEEPEST: usize = 256;

/// All schemas of an import.
#[derive(Debug, Default)]
pub(super) struct Schemas {
    files: Vec<Schema>,
    /// Components at the top, by kind, namespace and name. For lookup only.
    index: HashMap<(String, String, String), Place>,
    missing: Vec<(String, String)>,
}

#[derive(Debug)]
struct Schema {
    path: PathBuf,
    namespace: String,
    /// Whether local elements, and attributes, are in the namespace.
    qualified: [bool; 2],
    tags: Vec<Tag>,
}

/// A tag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Place {
    pub(super) file: usize,
    pub(super) tag: usize,
}

/// A tag of a schema.
#[derive(Debug, Default)]
pub(super) struct Tag {
    /// Its name; that of another namespace has a `?` in front.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    /// What prefixes stood for, for those that attributes name.
    resolved: HashMap<String, (String, String)>,
    pub(super) text: String,
    children: Vec<usize>,
    parent: usize,
    line: usize,
}

impl Tag {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// The namespace and the name that an attribute holds.
    pub(super) fn reference(&self, name: &str) -> Option<(&str, &str)> {
        self.resolved.get(name).map(|(uri, local)| (uri.as_str(), local.as_str()))
    }
}

impl Schemas {
    /// Reads `paths`, and the files that these include and import.
    pub(super) fn read(paths: &[PathBuf]) -> Result<Self, ImportError> {
        let mut all = Self::default();
        for path in paths {
            let text =
                fs::read(path).map_err(|error| ImportError(format!("cannot read `{}`: {error}", path.display())))?;
            all.add(path, &text, None)?;
        }
        let mut next = 0;
        while next < all.files.len() {
            all.follow(next);
            next += 1;
        }
        for file in 0..all.files.len() {
            for place in all.children(Place { file, tag: 0 }).collect::<Vec<_>>() {
                let tag = all.tag(place);
                if let Some(name) = tag.get("name") {
                    let key = (tag.name.clone(), all.namespace(file).to_owned(), name.to_owned());
                    all.index.entry(key).or_insert(place);
                }
            }
        }
        Ok(all)
    }

    fn follow(&mut self, file: usize) {
        let Some(own) = self.files.get(file) else { return };
        let (folder, namespace) = (own.path.parent().unwrap_or(Path::new("")).to_owned(), own.namespace.clone());
        for place in self.children(Place { file, tag: 0 }).collect::<Vec<_>>() {
            let tag = self.tag(place);
            let (name, target) = (tag.name.clone(), tag.get("schemaLocation").map(str::to_owned));
            if !matches!(name.as_str(), "include" | "import" | "redefine") {
                continue;
            }
            let address = self.address(place);
            let Some(target) = target else {
                if name != "import" {
                    self.missing.push((address, format!("`{name}` without a file")));
                }
                continue;
            };
            let path = folder.join(&target);
            if self.files.iter().any(|other| other.path == path) {
                continue;
            }
            // A schema without a namespace that is included takes that of its includer.
            let around = (name != "import").then(|| namespace.clone());
            let read =
                if target.contains("://") || self.files.len() >= MOST_FILES { None } else { fs::read(&path).ok() };
            let added = read.map(|text| self.add(&path, &text, around));
            if !matches!(added, Some(Ok(()))) {
                self.missing.push((address, format!("`{target}` was not read")));
            }
        }
    }

    fn add(&mut self, path: &Path, text: &[u8], around: Option<String>) -> Result<(), ImportError> {
        let failed = |why: String| ImportError(format!("`{}` is no XML Schema: {why}", path.display()));
        if text.len() > MOST_BYTES {
            return Err(failed(format!("it has more than {} MiB", MOST_BYTES >> 20)));
        }
        let tags = parse(text).map_err(failed)?;
        let root = tags.first().filter(|tag| tag.name == "schema");
        let root = root.ok_or_else(|| failed("its root is no `schema` of XML Schema 1.0".to_owned()))?;
        let namespace = root.get("targetNamespace").map(str::to_owned).or(around).unwrap_or_default();
        let qualified = ["elementFormDefault", "attributeFormDefault"].map(|key| root.get(key) == Some("qualified"));
        self.files.push(Schema { path: path.to_owned(), namespace, qualified, tags });
        Ok(())
    }

    pub(super) fn namespace(&self, file: usize) -> &str {
        self.files.get(file).map_or("", |file| &file.namespace)
    }

    /// The namespace of a local declaration.
    pub(super) fn local_namespace(&self, place: Place, is_attribute: bool) -> String {
        let qualified = self.files.get(place.file).is_some_and(|file| file.qualified[usize::from(is_attribute)]);
        match self.tag(place).get("form") {
            Some(form) if form != "qualified" => String::new(),
            None if !qualified => String::new(),
            _ => self.namespace(place.file).to_owned(),
        }
    }

    pub(super) fn tag(&self, place: Place) -> &Tag {
        static NONE: std::sync::LazyLock<Tag> = std::sync::LazyLock::new(Tag::default);
        self.files.get(place.file).and_then(|file| file.tags.get(place.tag)).unwrap_or(&NONE)
    }

    pub(super) fn children(&self, place: Place) -> impl Iterator<Item = Place> + use<'_> {
        self.tag(place).children.iter().map(move |&tag| Place { file: place.file, tag })
    }

    /// Components of one kind at the top of those schemas.
    pub(super) fn globals(&self, kind: &str) -> Vec<Place> {
        let roots = (0..self.files.len()).map(|file| Place { file, tag: 0 });
        roots.flat_map(|root| self.children(root)).filter(|&place| self.tag(place).name == kind).collect()
    }

    /// All tags.
    pub(super) fn all(&self) -> impl Iterator<Item = Place> + use<'_> {
        let files = self.files.iter().enumerate();
        files.flat_map(|(file, schema)| (0..schema.tags.len()).map(move |tag| Place { file, tag }))
    }

    /// A component at the top, by what refers to it.
    pub(super) fn find(&self, kind: &str, (namespace, name): (&str, &str)) -> Option<Place> {
        let find = |namespace: &str| self.index.get(&(kind.to_owned(), namespace.to_owned(), name.to_owned())).copied();
        // A schema without a namespace that is included has that of its includer, and so have the names in it.
        find(namespace).or_else(|| if namespace.is_empty() { find(self.namespace(0)) } else { None })
    }

    /// Whether a name is that of a built-in type, and which.
    pub(super) fn built_in<'n>((namespace, name): (&str, &'n str)) -> Option<&'n str> {
        (namespace == XSD).then_some(name)
    }

    /// A number that no other place has.
    pub(super) fn number(&self, place: Place) -> usize {
        let before: usize = self.files.iter().take(place.file).map(|file| file.tags.len()).sum();
        before + place.tag
    }

    /// File, line, and the names on the way.
    pub(super) fn address(&self, place: Place) -> String {
        let path = self.files.get(place.file).and_then(|file| file.path.file_name());
        let path = path.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut names: Vec<&str> = Vec::new();
        let mut at = place;
        for _ in 0..DEEPEST {
            let tag = self.tag(at);
            names.extend(tag.get("name").or(tag.get("ref")));
            if at.tag == 0 {
                break;
            }
            at.tag = tag.parent;
        }
        names.reverse();
        format!("{path}:{} {}", self.tag(place).line, names.join("/")).trim_end().to_owned()
    }

    pub(super) fn missing(&self) -> &[(String, String)] {
        &self.missing
    }
}

/// The tags of a text, the root first.
fn parse(text: &[u8]) -> Result<Vec<Tag>, String> {
    let text = std::str::from_utf8(text).map_err(|_| "it is no UTF-8".to_owned())?;
    let mut reader = NsReader::from_str(text);
    let mut tags: Vec<Tag> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut lines = Lines { text, at: 0, line: 1 };
    loop {
        let position = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let event = reader.read_event().map_err(|error| error.to_string())?;
        let is_empty = matches!(event, Event::Empty(_));
        match event {
            Event::Start(start) | Event::Empty(start) => {
                if open.len() >= DEEPEST {
                    return Err(format!("more than {DEEPEST} tags in each other"));
                }
                let mut tag = tag(&reader, &start)?;
                tag.parent = open.last().copied().unwrap_or(0);
                tag.line = lines.line_at(position);
                let index = tags.len();
                if let Some(parent) = open.last().and_then(|&parent| tags.get_mut(parent)) {
                    parent.children.push(index);
                } else if index > 0 {
                    return Err("it has several roots".to_owned());
                }
                tags.push(tag);
                if !is_empty {
                    open.push(index);
                }
            }
            Event::End(_) => {
                open.pop();
            }
            Event::Text(text) => {
                if let Some(tag) = open.last().and_then(|&tag| tags.get_mut(tag)) {
                    tag.text.push_str(&text);
                }
            }
            Event::CData(text) => {
                if let Some(tag) = open.last().and_then(|&tag| tags.get_mut(tag)) {
                    tag.text.push_str(&text);
                }
            }
            Event::GeneralRef(reference) => {
                let sign = match &*reference {
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "amp" => Some('&'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => reference.resolve_char_ref().ok().flatten(),
                };
                if let (Some(tag), Some(sign)) = (open.last().and_then(|&tag| tags.get_mut(tag)), sign) {
                    tag.text.push(sign);
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    if !open.is_empty() {
        return Err("it ends too early".to_owned());
    }
    Ok(tags)
}

/// Attributes whose value is a name, or several.
const NAMES: &[&str] = &["type", "ref", "base", "itemType", "substitutionGroup"];

fn tag(reader: &NsReader<&[u8]>, start: &BytesStart<'_>) -> Result<Tag, String> {
    let (namespace, local) = reader.resolver().resolve_element(start.name());
    let is_schema = matches!(namespace, ResolveResult::Bound(uri) if uri.into_inner() == XSD);
    let local = local.into_inner().to_owned();
    let mut tag = Tag { name: if is_schema { local } else { format!("?{local}") }, ..Tag::default() };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let name = attribute.key.as_ref().to_owned();
        let raw = attribute.value.into_owned();
        let value = quick_xml::escape::unescape(&raw).map_or(raw.clone(), |value| value.into_owned());
        if NAMES.contains(&name.as_str()) {
            let (prefix, local) = value.split_once(':').unwrap_or(("", &value));
            let uri = namespace_of(reader, prefix);
            tag.resolved.insert(name.clone(), (uri, local.trim().to_owned()));
        }
        tag.attributes.push((name, value));
    }
    Ok(tag)
}

/// What a prefix stands for.
fn namespace_of(reader: &NsReader<&[u8]>, prefix: &str) -> String {
    let name = if prefix.is_empty() { "x".to_owned() } else { format!("{}:x", prefix.trim()) };
    match reader.resolver().resolve_element(quick_xml::name::QName(&name)).0 {
        ResolveResult::Bound(uri) => uri.into_inner().to_owned(),
        _ => String::new(),
    }
}

/// Counts lines up to places that come one after the other.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn line_at(&mut self, position: usize) -> usize {
        let piece = self.text.as_bytes().get(self.at..position).unwrap_or_default();
        self.line += piece.iter().filter(|&&byte| byte == b'\n').count();
        self.at = self.at.max(position);
        self.line
    }
}
