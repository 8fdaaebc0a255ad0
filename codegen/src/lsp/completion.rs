//! What can be written at a place, as proposals.
//!
//! In: a file, and a byte of it. Out: keys from the definition of the language, names from the descriptions, and the
//! values that are one of a few.

use std::collections::BTreeSet;
use std::ops::Range;

use super::cursor::{Cursor, Writing, cursor};
use super::describe;
use super::mention::{Owner, Part};
use super::outline::{Role, Slot};
use super::workspace::{FileAt, Root};
use crate::language::{HEADERS, Key, Kind, METHODS, Spelling, Subject, Table, defined_by, named_by};
use crate::rule;

/// As many names as are proposed; the editor asks again when more was written.
pub(super) const MOST: usize = 500;

/// What a proposal is, for the sign in front of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Key,
    Table,
    Name,
    Value,
}

/// What is told of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum About {
    /// This, in Markdown.
    Text(String),
    /// What is described under this name, once somebody asks.
    Item(Subject, String),
}

/// Something that can be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Proposal {
    pub(super) label: String,
    pub(super) sign: Sign,
    /// A few words behind it.
    pub(super) detail: String,
    /// What is told of it.
    pub(super) about: About,
    /// What is written in the place of the word.
    pub(super) insert: String,
}

/// Everything that can be written at a byte, and what it replaces.
pub(super) fn complete(root: &Root, at: FileAt, offset: usize) -> (Vec<Proposal>, Range<usize>) {
    let file = root.file(at);
    let Some(place) = cursor(file.text.as_str(), offset, file.table()) else { return (Vec::new(), offset..offset) };
    let range = place.range.clone();
    let word = file.text.as_str().get(range.start..offset).unwrap_or_default();
    let word = word.trim_start_matches(['"', '\'']).to_lowercase();
    let mut maker = Maker { root, at, place: &place, word, found: Vec::new(), labels: BTreeSet::new() };
    match &place.writing {
        Writing::Header(slot) => maker.header(*slot),
        Writing::Key(slot, present) => maker.keys(*slot, present),
        Writing::Value(slot) => maker.values(*slot),
    }
    (maker.found, range)
}

struct Maker<'r> {
    root: &'r Root,
    at: FileAt,
    place: &'r Cursor,
    /// What is written already, in small letters.
    word: String,
    found: Vec<Proposal>,
    labels: BTreeSet<String>,
}

impl From<String> for About {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for About {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl Maker<'_> {
    fn add(&mut self, label: &str, sign: Sign, detail: &str, about: impl Into<About>, insert: String) {
        // Slips are for the editor to forgive, but not among thousands.
        let fits = self.found.len() < MOST / 2 || label.to_lowercase().contains(&self.word);
        if fits && self.found.len() < MOST && self.labels.insert(label.to_owned()) {
            let (label, detail, about) = (label.to_owned(), detail.to_owned(), about.into());
            self.found.push(Proposal { label, sign, detail, about, insert });
        }
    }

    /// A text in the quotes that are there, or in usual ones.
    fn text(&mut self, text: &str, detail: &str, about: impl Into<About>) {
        let quote = self.place.quote.unwrap_or('"');
        self.add(text, Sign::Name, detail, about, format!("{quote}{text}{quote}"));
    }

    fn header(&mut self, slot: Slot) {
        if let Some(table) = slot.keys() {
            for key in table.keys().filter(|key| key.name != "allow" && is_table(key.kind)) {
                self.add(key.name, Sign::Table, header_of(table, key), key.doc, key.name.to_owned());
            }
        } else {
            self.names_there();
        }
    }

    /// The names that the file has at the place, such as those of its elements.
    fn names_there(&mut self) {
        let outline = &self.root.file(self.at).outline;
        let path: Vec<&str> = self.place.path.iter().map(String::as_str).collect();
        let Some(node) = outline.find(&path) else { return };
        for &child in &outline.nodes[node].children {
            // The word that is written is none of them.
            let child = &outline.nodes[child];
            if child.keys.iter().all(|key| *key != self.place.range) && !child.name.is_empty() {
                let name = child.name.clone();
                self.add(&name, Sign::Name, "", "", quoted(&name));
            }
        }
    }

    fn keys(&mut self, slot: Slot, present: &BTreeSet<String>) {
        if let Some(table) = slot.keys() {
            let outline = &self.root.file(self.at).outline;
            let path: Vec<&str> = self.place.path.iter().map(String::as_str).collect();
            let node = outline.find(&path);
            let written = |key: &Key| {
                // What stands below the place is there, too.
                let child = node.and_then(|node| outline.child(node, key.name)).map(|child| &outline.nodes[child]);
                child.is_some_and(|child| child.keys.iter().all(|range| *range != self.place.range))
            };
            let tables = outline_has_items(slot);
            let keys: Vec<&'static Key> =
                table.keys().filter(|key| !present.contains(key.name) && (tables || !written(key))).collect();
            for key in keys {
                let detail = key.kind.value_kind().name();
                self.add(key.name, Sign::Key, detail, describe::key(table, key), format!("{} = ", key.name));
            }
        } else if let (Some(table), Some(key)) = (slot.table, slot.key) {
            self.entries(table, key, present);
        }
    }

    /// Names that an author would choose here.
    fn entries(&mut self, table: &'static Table, key: &'static Key, present: &BTreeSet<String>) {
        if key.name == "allow" {
            for rule in rule::all().filter(|rule| rule.may_be_allowed()) {
                self.add(rule.code, Sign::Name, rule.title, rule.page, format!("{} = ", rule.code));
            }
            return;
        }
        if let Some(subject @ Subject::Parameter(place)) = named_by(table, key) {
            for name in self.named(subject) {
                let about = About::Item(subject, name.clone());
                if !present.contains(&name) {
                    let value = if place == "path" { "{  }" } else { "true" };
                    self.add(&name, Sign::Name, "shared parameter", about, format!("{} = {value}", quoted(&name)));
                }
            }
        }
        let request = self.value_beside("request");
        for name in request.split('{').skip(1).filter_map(|rest| rest.split(['}', '+']).next()) {
            if (table.id, key.name) == ("operation", "path") || table.id == "example" && key.name == "path" {
                self.add(name, Sign::Name, "placeholder", "", format!("{} = ", quoted(name)));
            }
        }
    }

    /// The text of a key of the operation around.
    fn value_beside(&self, key: &str) -> String {
        let outline = &self.root.file(self.at).outline;
        let path: Vec<&str> = self.place.path.iter().take(2).map(String::as_str).collect();
        outline.find(&path).and_then(|node| outline.text(node, key)).unwrap_or_default().to_owned()
    }

    fn values(&mut self, slot: Slot) {
        let (Some(table), Some(key)) = (slot.table, slot.key) else { return };
        let kind = slot.kind;
        match kind {
            Some(Kind::Boolean | Kind::BooleanOr(_)) => {
                for word in ["true", "false"] {
                    self.add(word, Sign::Value, "", key.doc, word.to_owned());
                }
            }
            Some(Kind::True) => self.add("true", Sign::Value, "", key.doc, "true".to_owned()),
            Some(Kind::Word(words) | Kind::Name(words) | Kind::TypeOr(words, _)) => {
                for word in words {
                    self.text(word, "", key.doc);
                }
            }
            Some(Kind::Spelt(Spelling::RequestLine)) => {
                for method in METHODS {
                    self.text(&format!("{method} /"), "", key.doc);
                }
            }
            _ => {}
        }
        // The texts of an array are names as its value is.
        let subject = match (slot.role, defined_by(table, key)) {
            (Role::Entry, Some(_)) => None,
            _ => named_by(table, key),
        };
        if let Some(subject) = subject {
            self.names(table, key, subject);
        }
        if kind.is_some_and(|kind| kind.table().is_some()) && self.place.quote.is_none() {
            self.add("{  }", Sign::Table, "", key.doc, "{  }".to_owned());
        }
    }

    fn names(&mut self, table: &'static Table, key: &'static Key, subject: Subject) {
        match subject {
            Subject::Field => {
                for (name, doc) in self.fields() {
                    self.text(&name, "field", doc);
                }
            }
            Subject::Folder => {
                let folders = self.root.folders.iter().filter(|folder| folder.kind.is_common());
                let names: Vec<String> = folders.map(|folder| format!("../{}", folder.name)).collect();
                names.iter().for_each(|name| self.text(name, "common folder", ""));
            }
            Subject::Type => {
                // An enum has no place where an element is asked for.
                let only_elements = key.name == "variants"
                    || table.id == "operation"
                    || (key.name == "element" && table.id != "continuation");
                for found in self.root.definitions(self.at.folder, subject) {
                    let outline = &self.root.file(found.at).outline;
                    let kind = outline.nodes[outline.nodes[found.mention.node].parent].name.clone();
                    if !(only_elements && kind == "enum") {
                        let name = found.mention.name.clone();
                        self.text(&name, &kind, About::Item(subject, name.clone()));
                    }
                }
            }
            _ => {
                for name in self.named(subject) {
                    self.text(&name, "", About::Item(subject, name.clone()));
                }
            }
        }
    }

    /// The names of everything of a kind.
    fn named(&self, subject: Subject) -> Vec<String> {
        self.root.definitions(self.at.folder, subject).into_iter().map(|found| found.mention.name.clone()).collect()
    }

    /// The fields that could be meant.
    fn fields(&self) -> Vec<(String, String)> {
        let outline = &self.root.file(self.at).outline;
        let path: Vec<&str> = self.place.path.iter().map(String::as_str).collect();
        let own = self.root.file(self.at).mentions.iter().find(|mention| {
            mention.subject == Subject::Field
                && mention.part == Part::Reference
                && outline.path(mention.node).starts_with(&path)
        });
        let element = match (path.as_slice(), own) {
            (["element", name, ..], _) => Some((*name).to_owned()),
            (["error-reply", ..], _) => Some(
                outline
                    .find(&["error-reply"])
                    .and_then(|node| outline.text(node, "element"))
                    .unwrap_or("Error")
                    .to_owned(),
            ),
            (["operation", name, "continuation", ..], _) => {
                let id = format!("{}.{name}", self.root.file(self.at).resource());
                self.root.element_of(self.at.folder, &Owner::Answer(id, Vec::new()))
            }
            (["long-running", ..], _) => {
                let poll = outline.find(&["long-running"]).and_then(|node| outline.text(node, "poll"));
                let poll = poll.unwrap_or_default().to_owned();
                self.root.element_of(self.at.folder, &Owner::Answer(poll, Vec::new()))
            }
            (_, Some(mention)) => self.root.element_of(self.at.folder, &mention.owner),
            _ => None,
        };
        let Some(element) = element else { return Vec::new() };
        let Some((file, node)) = self.root.named(self.at.folder, Subject::Type, &element) else { return Vec::new() };
        let outline = &self.root.file(file).outline;
        let fields = outline.child(node, "fields").map(|fields| outline.nodes[fields].children.clone());
        let fields = fields.unwrap_or_default().into_iter();
        fields.map(|field| (outline.nodes[field].name.clone(), outline.shown(field, "doc").to_owned())).collect()
    }
}

/// Whether each `[[…]]` begins another table, so that the keys of the others say nothing.
fn outline_has_items(slot: Slot) -> bool {
    slot.role == Role::Item
}

fn is_table(kind: Kind) -> bool {
    matches!(kind, Kind::Table(_) | Kind::Tables(_) | Kind::Named(..) | Kind::NamesOr(_) | Kind::BooleanOr(_))
}

/// How the header of a key is written, where it has one.
fn header_of(table: &Table, key: &Key) -> &'static str {
    if table.id == "operation" && key.name == "example" {
        return "[[operation.NAME.example]]";
    }
    let begins = |text: &str| text.trim_start_matches('[').split(['.', ']']).next() == Some(key.name);
    HEADERS.iter().find(|header| begins(header.text)).map_or("", |header| header.text)
}

/// A name as a key: in quotes where it needs them.
pub(super) fn quoted(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !name.is_empty() && name.chars().all(plain) { name.to_owned() } else { format!("\"{name}\"") }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::complete;
    use crate::lsp::workspace::example;

    /// What is proposed where the goods end with `text`.
    fn proposed(text: &str) -> Vec<String> {
        let mut root = example();
        let path = Path::new("/a/shop/goods.toml");
        let at = root.file_at(path).expect("a file");
        let whole = format!("{}\n{text}", root.file(at).text.as_str());
        root.set_text(path, &whole);
        root.refresh();
        let (found, range) = complete(&root, at, whole.len());
        assert!(range.end <= whole.len());
        found.into_iter().map(|proposal| proposal.insert).collect()
    }

    #[test]
    fn keys_and_names_are_proposed_where_they_fit() {
        let has = |text: &str, expected: &str| {
            let found = proposed(text);
            assert!(found.iter().any(|insert| insert == expected), "{expected} in {found:?} behind {text:?}");
        };
        has("[operation.x]\nre", "request = ");
        has("[operation.x]\nbody = ", "\"Good\"");
        has("[operation.x]\nbody = 'Go", "'Part'");
        has("[operation.x]\nsee = ['goods.add', '", "'others.swap'");
        has("[operation.x]\nsince = \"20", "\"2013-03-01\"");
        has("[operation.x]\nerrors = [", "\"Gone\"");
        has("[operation.x]\nquery = [", "\"timeout\"");
        has("[operation.x]\nquery = { ", "timeout = true");
        has("[operation.x]\nidempotent = ", "true");
        has("[operation.x]\nrequest = 'GET /{id}'\npath = { ", "id = ");
        has("[operation.x]\nrequest = \"", "\"GET /\"");
        has("[element.X.fields]\nY = { type = \"", "\"Colour\"");
        has("[element.X.fields]\nY = { type = \"", "\"int32\"");
        has("[element.Good]\nat-least-one = ['", "'Parts'");
        has("[el", "element");
        has("[element.Good.", "fields");
        has("[element.", "Good");
        has("[element.X]\nallow = { ", "X0203 = ");
    }

    #[test]
    fn what_does_not_fit_is_not_proposed() {
        assert!(!proposed("[operation.x]\nbody = '").contains(&"'Colour'".to_owned()), "an enum is no body");
        assert!(!proposed("[operation.x]\nrequest = 'GET /'\n").contains(&"request = ".to_owned()));
        assert!(proposed("# [operation.x]\n# bo").is_empty());
        assert!(proposed("[operation.x]\nsummary = 'Go").is_empty());
    }
}
