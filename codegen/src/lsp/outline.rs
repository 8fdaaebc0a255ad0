//! A file as a tree, with what the language says of every place in it.
//!
//! In: a text, whether or not it is TOML, and what kind of file it is. Out: its keys and values with their places, tables
//! of one name put together, each with its definition. Nothing is looked up in other files.

use std::collections::HashMap;
use std::ops::Range;

use toml_parser::parser::EventKind;

use super::events::{Event, events};
use crate::language::{Key, Kind, Table};
use crate::parse::regions::regions;

/// The node that is the file itself.
pub(super) const ROOT: usize = 0;

/// What the language says of a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    /// The table that has the key.
    pub(super) table: Option<&'static Table>,
    /// The key; of an entry or an item the key in whose value it stands.
    pub(super) key: Option<&'static Key>,
    /// What stands there.
    pub(super) kind: Option<Kind>,
    /// What it is to the key.
    pub(super) role: Role,
}

/// What a node is to its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The value of the key.
    Value,
    /// An entry of its value, with a name that the author chose.
    Entry,
    /// An item of the array that is its value.
    Item,
}

impl Slot {
    /// A file of this kind.
    pub(super) fn file(table: &'static Table) -> Self {
        Self { table: None, key: None, kind: Some(Kind::Table(table)), role: Role::Value }
    }

    const UNKNOWN: Self = Self { table: None, key: None, kind: None, role: Role::Value };

    /// The table whose keys stand in it.
    pub(super) fn keys(self) -> Option<&'static Table> {
        match self.kind? {
            Kind::Named(..) => None,
            Kind::NamesOr(inner) => Self { kind: Some(*inner), ..self }.keys(),
            kind => kind.table(),
        }
    }

    /// What entries with names of the author's are, where such stand in it.
    pub(super) fn entry(self) -> Option<Self> {
        match self.kind? {
            Kind::Named(_, inner) => Some(Self { kind: Some(*inner), role: Role::Entry, ..self }),
            Kind::NamesOr(inner) => Self { kind: Some(*inner), ..self }.entry(),
            _ => None,
        }
    }

    /// What stands under a name in it.
    pub(super) fn child(self, name: &str) -> Self {
        if let Some(entry) = self.entry() {
            return entry;
        }
        let Some(table) = self.keys() else { return Self::UNKNOWN };
        let key = table.key(name);
        Self { table: Some(table), key, kind: key.map(|key| key.kind), role: Role::Value }
    }

    /// What an item of an array in it is.
    pub(super) fn item(self) -> Self {
        let kind = match self.kind {
            Some(Kind::Tables(table)) => Some(Kind::Table(table)),
            Some(Kind::Statuses) => Some(Kind::Status),
            Some(_) => Some(Kind::Text),
            None => None,
        };
        Self { kind, role: Role::Item, ..self }
    }
}

/// What a node holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A table, by a header or in braces.
    Table,
    /// An array.
    Array,
    /// A text in quotes.
    Text,
    /// Anything else on its own.
    Plain,
    /// Nothing yet.
    Nothing,
}

/// A key with its value, or an item of an array.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) parent: usize,
    /// What the key says; empty for an item.
    pub(super) name: String,
    /// The places of the key: more than one where headers name it again. Quotes are in them.
    pub(super) keys: Vec<Range<usize>>,
    /// The place of the value; of a table with a header that of the first.
    pub(super) value: Range<usize>,
    /// What a value on its own says.
    pub(super) text: String,
    pub(super) form: Form,
    pub(super) slot: Slot,
    pub(super) children: Vec<usize>,
}

/// The tree of a file.
#[derive(Clone, Debug)]
pub(super) struct Outline {
    pub(super) nodes: Vec<Node>,
}

impl Outline {
    /// Reads a file of the kind that `table` describes.
    pub(super) fn new(text: &str, table: &'static Table) -> Self {
        let root = Node {
            parent: ROOT,
            name: String::new(),
            keys: Vec::new(),
            value: 0..text.len(),
            text: String::new(),
            form: Form::Table,
            slot: Slot::file(table),
            children: Vec::new(),
        };
        let mut builder = Builder {
            nodes: vec![root],
            by_name: HashMap::new(),
            stack: vec![ROOT],
            base: 1,
            pending: Vec::new(),
            waiting: None,
            header: None,
        };
        for region in regions(text) {
            let end = region.range.end;
            builder.begin();
            for event in events(text, region.range) {
                builder.take(event);
            }
            builder.end(end);
        }
        Self { nodes: builder.nodes }
    }

    /// The child of that name.
    pub(super) fn child(&self, node: usize, name: &str) -> Option<usize> {
        self.nodes[node].children.iter().copied().find(|&child| self.nodes[child].name == name)
    }

    /// The node at the end of a way of names.
    pub(super) fn find(&self, path: &[&str]) -> Option<usize> {
        path.iter().try_fold(ROOT, |node, name| self.child(node, name))
    }

    /// What the key of a node says, as a text.
    pub(super) fn text(&self, node: usize, key: &str) -> Option<&str> {
        let child = &self.nodes[self.child(node, key)?];
        (child.form == Form::Text).then_some(child.text.as_str())
    }

    /// What the key of a node says, as a text or as it is written; an empty one where there is none.
    pub(super) fn shown(&self, node: usize, key: &str) -> &str {
        self.child(node, key).map_or("", |child| self.nodes[child].text.as_str())
    }

    /// Whether the key of a node is `true`.
    pub(super) fn flag(&self, node: usize, key: &str) -> bool {
        self.shown(node, key) == "true"
    }

    /// The names from the file to a node.
    pub(super) fn path(&self, mut node: usize) -> Vec<&str> {
        let mut names = Vec::new();
        while node != ROOT {
            names.push(self.nodes[node].name.as_str());
            node = self.nodes[node].parent;
        }
        names.reverse();
        names
    }

    /// The node at a byte, where that is in its key or in a value on its own, and whether it is in the key.
    pub(super) fn at(&self, offset: usize) -> Option<(usize, bool)> {
        let within = |range: &Range<usize>| range.start <= offset && offset <= range.end && !range.is_empty();
        let in_key = |node: &Node| node.keys.iter().any(within);
        let in_value = |node: &Node| matches!(node.form, Form::Text | Form::Plain) && within(&node.value);
        let found = self.nodes.iter().position(in_value).map(|node| (node, false));
        found.or_else(|| self.nodes.iter().position(in_key).map(|node| (node, true)))
    }
}

struct Builder {
    nodes: Vec<Node>,
    /// The first child of each name that headers can add to. For lookup only.
    by_name: HashMap<(usize, String), usize>,
    /// The tables and arrays around, the file first.
    stack: Vec<usize>,
    /// How many of them are the file and the table of the header.
    base: usize,
    /// The names of a key.
    pending: Vec<(String, Range<usize>)>,
    /// The node whose value comes next.
    waiting: Option<usize>,
    /// Whether names are those of a header, and whether it has two brackets.
    header: Option<bool>,
}

impl Builder {
    fn begin(&mut self) {
        self.stack.truncate(1);
        self.base = 1;
        self.pending.clear();
        self.waiting = None;
        self.header = None;
    }

    fn end(&mut self, at: usize) {
        self.line_end();
        while self.stack.len() > 1 {
            self.close(at);
        }
    }

    fn top(&self) -> usize {
        self.stack.last().copied().unwrap_or(ROOT)
    }

    fn close(&mut self, at: usize) {
        if let Some(node) = self.stack.pop() {
            let value = &mut self.nodes[node].value;
            value.end = value.end.max(at);
        }
    }

    fn take(&mut self, event: Event) {
        let Event { kind, range, text, quoted } = event;
        match kind {
            EventKind::StdTableOpen | EventKind::ArrayTableOpen => {
                self.header = Some(kind == EventKind::ArrayTableOpen);
                self.pending.clear();
            }
            EventKind::StdTableClose | EventKind::ArrayTableClose => self.open_header(range.end),
            EventKind::SimpleKey => self.pending.push((text, range)),
            EventKind::KeyValSep => {
                let node = self.key(range.end);
                self.waiting = node;
            }
            EventKind::Scalar => {
                let form = match (quoted, range.is_empty()) {
                    (true, _) => Form::Text,
                    (false, true) => Form::Nothing,
                    (false, false) => Form::Plain,
                };
                self.value(range, form, text);
            }
            EventKind::InlineTableOpen | EventKind::ArrayOpen => {
                let form = if kind == EventKind::ArrayOpen { Form::Array } else { Form::Table };
                if let Some(node) = self.value(range, form, String::new()) {
                    self.stack.push(node);
                }
            }
            EventKind::InlineTableClose | EventKind::ArrayClose => {
                self.flush();
                if self.stack.len() > self.base {
                    self.close(range.end);
                }
            }
            EventKind::ValueSep => self.flush(),
            EventKind::Newline if self.nodes[self.top()].form != Form::Array => self.line_end(),
            _ => {}
        }
    }

    fn line_end(&mut self) {
        match self.header.take() {
            Some(array) => {
                self.header = Some(array);
                let end = self.pending.last().map_or(0, |(_, range)| range.end);
                self.open_header(end);
            }
            None => self.flush(),
        }
    }

    /// A key without a value is one all the same.
    fn flush(&mut self) {
        self.waiting = None;
        let end = self.pending.last().map_or(0, |(_, range)| range.end);
        self.key(end);
    }

    /// Takes the names that wait as a key of the table around; none where there are none.
    fn key(&mut self, end: usize) -> Option<usize> {
        let names = std::mem::take(&mut self.pending);
        let (last, first) = names.split_last()?;
        let mut parent = self.top();
        for (name, range) in first {
            parent = self.shared(parent, name, range.clone());
        }
        let slot = self.nodes[parent].slot.child(&last.0);
        Some(self.add(parent, last.0.clone(), vec![last.1.clone()], end..end, Form::Nothing, slot))
    }

    fn value(&mut self, range: Range<usize>, form: Form, text: String) -> Option<usize> {
        if let Some(node) = self.waiting.take() {
            let node_mut = &mut self.nodes[node];
            (node_mut.value, node_mut.form, node_mut.text) = (range, form, text);
            return Some(node);
        }
        let parent = self.top();
        if self.nodes[parent].form != Form::Array || form == Form::Nothing {
            return None;
        }
        let slot = self.nodes[parent].slot.item();
        let node = self.add(parent, String::new(), Vec::new(), range, form, slot);
        self.nodes[node].text = text;
        Some(node)
    }

    fn open_header(&mut self, end: usize) {
        let array = self.header.take().unwrap_or(false);
        let names = std::mem::take(&mut self.pending);
        let Some((last, first)) = names.split_last() else { return };
        let mut parent = ROOT;
        for (name, range) in first {
            parent = self.shared(parent, name, range.clone());
        }
        let node = if array {
            let slot = self.nodes[parent].slot.child(&last.0).item();
            self.add(parent, last.0.clone(), vec![last.1.clone()], last.1.start..end, Form::Table, slot)
        } else {
            self.shared(parent, &last.0, last.1.clone())
        };
        self.stack.truncate(1);
        self.stack.push(node);
        self.base = 2;
    }

    /// The table of that name, which may have been there before.
    fn shared(&mut self, parent: usize, name: &str, range: Range<usize>) -> usize {
        let key = (parent, name.to_owned());
        if let Some(&node) = self.by_name.get(&key) {
            self.nodes[node].keys.push(range);
            return node;
        }
        let slot = self.nodes[parent].slot.child(name);
        let node = self.add(parent, name.to_owned(), vec![range.clone()], range, Form::Table, slot);
        self.by_name.insert(key, node);
        node
    }

    fn add(
        &mut self,
        parent: usize,
        name: String,
        keys: Vec<Range<usize>>,
        value: Range<usize>,
        form: Form,
        slot: Slot,
    ) -> usize {
        let node = self.nodes.len();
        self.nodes.push(Node { parent, name, keys, value, text: String::new(), form, slot, children: Vec::new() });
        self.nodes[parent].children.push(node);
        node
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, Outline};
    use crate::language::RESOURCE;

    #[test]
    fn tables_of_one_name_are_one_node() {
        let text = "[element.A]\nsummary = 'x'\n[element.A.fields]\nB = { type = \"C\", list.x = [1, 'D'] }\n[[operation.o.example]]\nname = 'n'\n";
        let outline = Outline::new(text, &RESOURCE);
        let element = outline.find(&["element", "A"]).expect("the element");
        assert_eq!(outline.nodes[element].keys.len(), 2);
        assert_eq!(outline.text(element, "summary"), Some("x"));
        let field = outline.find(&["element", "A", "fields", "B", "type"]).expect("the key");
        assert_eq!((outline.nodes[field].text.as_str(), outline.nodes[field].form), ("C", Form::Text));
        assert_eq!(outline.nodes[field].slot.key.map(|key| key.name), Some("type"));
        assert_eq!(outline.nodes[field].slot.table.map(|table| table.id), Some("field"));
        let name = outline.find(&["operation", "o", "example", "name"]).expect("the key");
        assert_eq!(outline.nodes[name].slot.table.map(|table| table.id), Some("example"));
    }

    #[test]
    fn a_broken_table_costs_no_other() {
        let text = "[operation.a]\nrequest = '''GET\nbody = \"B\"\n[operation.b]\nbody = \"C\nstat\n[element.X";
        let outline = Outline::new(text, &RESOURCE);
        assert!(outline.find(&["operation", "a", "request"]).is_some());
        assert!(outline.find(&["operation", "b", "body"]).is_some());
        let key = outline.find(&["operation", "b", "stat"]).expect("a key without a value");
        assert_eq!(outline.nodes[key].form, Form::Nothing);
        assert!(outline.find(&["element", "X"]).is_some());
    }

    #[test]
    fn places_lead_to_nodes() {
        let text = "[operation.a]\nsee = [\"b.c\"]\n";
        let outline = Outline::new(text, &RESOURCE);
        let (node, in_key) = outline.at(text.find("b.c").expect("there")).expect("a node");
        assert_eq!((outline.nodes[node].text.as_str(), in_key), ("b.c", false));
        let (node, in_key) = outline.at(text.find("see").expect("there") + 3).expect("a node");
        assert_eq!((outline.nodes[node].name.as_str(), in_key), ("see", true));
        assert_eq!(outline.path(node), ["operation", "a", "see"]);
        assert!(outline.at(text.len()).is_none());
    }
}
