//! Where a file names something.
//!
//! In: the outline of a file. Out: every place that defines something or refers to it, with what it is. Whether there is
//! such a thing is not asked here.

use std::ops::Range;

use super::outline::{Form, Outline, ROOT, Role};
use crate::language::{Scalar, Subject, defined_by, named_by};

/// A place where something is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    pub(super) subject: Subject,
    /// The name; of an operation its id.
    pub(super) name: String,
    /// Where a field belongs to.
    pub(super) owner: Owner,
    pub(super) part: Part,
    /// The name in the text, without quotes; of an operation's definition only the part behind the dot.
    pub(super) range: Range<usize>,
    /// The node that it stands in.
    pub(super) node: usize,
    /// The element, enum or operation around it.
    pub(super) item: Option<usize>,
}

/// What a mention is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// What is named is defined here.
    Definition,
    /// Another header of the same table.
    Header,
    /// Refers to it.
    Reference,
}

/// Whose field is meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Owner {
    /// What is named is no field.
    #[default]
    None,
    /// A field of the element at the end of the way from this one.
    Element(String, Vec<String>),
    /// The same, from the element that the operation answers with.
    Answer(String, Vec<String>),
}

/// Every place that names something, in the order of the outline.
pub(super) fn mentions(outline: &Outline, resource: &str) -> Vec<Mention> {
    let mut reader = Reader { outline, resource, found: Vec::new() };
    for node in 1..outline.nodes.len() {
        reader.node(node);
    }
    reader.found
}

struct Reader<'o> {
    outline: &'o Outline,
    resource: &'o str,
    found: Vec<Mention>,
}

impl Reader<'_> {
    fn node(&mut self, at: usize) {
        let node = &self.outline.nodes[at];
        let (Some(table), Some(key)) = (node.slot.table, node.slot.key) else { return };
        if node.slot.role == Role::Entry {
            // A table inside an entry has its own keys: the entry is a direct child of the key's value.
            if let Some(subject) = defined_by(table, key) {
                self.entry(subject, at);
            } else if let Some(subject @ Subject::Parameter(_)) = named_by(table, key) {
                // `name = true` refers to a shared one; another value describes it here.
                let part = if node.text == "true" { Part::Reference } else { Part::Definition };
                if matches!(subject, Subject::Parameter("path")) || part == Part::Reference {
                    self.add(subject, node.name.clone(), Owner::None, Part::Reference, key_range(node), at);
                }
            }
        }
        if node.form != Form::Text {
            return;
        }
        if node.slot.role == Role::Item
            && let Some(subject) = defined_by(table, key).filter(|_| matches!(key.name, "groups" | "known"))
        {
            self.add(subject, node.text.clone(), Owner::None, Part::Definition, self.inner(at), at);
            return;
        }
        if let Some(subject) = named_by(table, key) {
            self.reference(subject, at);
        }
    }

    fn entry(&mut self, subject: Subject, at: usize) {
        let node = &self.outline.nodes[at];
        let name = match subject {
            Subject::Operation => format!("{}.{}", self.resource, node.name),
            _ => node.name.clone(),
        };
        let owner = match subject {
            Subject::Field => Owner::Element(self.item(at).map(|item| self.name(item)).unwrap_or_default(), Vec::new()),
            _ => Owner::None,
        };
        for (index, range) in node.keys.iter().enumerate() {
            let part = if index == 0 { Part::Definition } else { Part::Header };
            self.add(subject, name.clone(), owner.clone(), part, unquoted(range, &node.name), at);
        }
    }

    fn reference(&mut self, subject: Subject, at: usize) {
        let node = &self.outline.nodes[at];
        let range = self.inner(at);
        match subject {
            Subject::Type if Scalar::from_name(&node.text).is_some() => {}
            Subject::Field => self.way(at, range),
            Subject::Folder => {
                let name = node.text.strip_prefix("../").unwrap_or(&node.text).to_owned();
                self.add(subject, name, Owner::None, Part::Reference, range, at);
            }
            _ => self.add(subject, node.text.clone(), Owner::None, Part::Reference, range, at),
        }
    }

    /// The way to a field: each step is a field of the element at the end of those in front.
    fn way(&mut self, at: usize, range: Range<usize>) {
        let node = &self.outline.nodes[at];
        // With escapes the places of steps are not known.
        if range.len() != node.text.len() {
            return;
        }
        let mut before = Vec::new();
        let mut start = range.start;
        for step in node.text.split('/') {
            if let Some(owner) = self.owner(at, before.clone()) {
                self.add(Subject::Field, step.to_owned(), owner, Part::Reference, start..start + step.len(), at);
            }
            before.push(step.to_owned());
            start += step.len() + 1;
        }
    }

    /// Whose fields the text of a node names.
    fn owner(&self, at: usize, before: Vec<String>) -> Option<Owner> {
        let outline = self.outline;
        let table = outline.nodes[at].slot.table?;
        let poll = |node: Option<usize>| node.and_then(|node| outline.text(node, "poll")).map(str::to_owned);
        let around = outline.nodes[at].parent;
        match table.id {
            "element" => Some(Owner::Element(self.name(self.item(at)?), before)),
            "error-reply" => {
                Some(Owner::Element(outline.text(around, "element").unwrap_or("Error").to_owned(), before))
            }
            "continuation" | "request-id" => {
                let item = self.item(at)?;
                Some(Owner::Answer(format!("{}.{}", self.resource, self.name(item)), before))
            }
            "long-running" | "long-running-changes" => {
                Some(Owner::Answer(poll(Some(around)).unwrap_or_default(), before))
            }
            "state" | "state-changes" => {
                Some(Owner::Answer(poll(Some(outline.nodes[around].parent)).unwrap_or_default(), before))
            }
            _ => None,
        }
    }

    fn name(&self, node: usize) -> String {
        self.outline.nodes[node].name.clone()
    }

    /// The element, enum or operation around a node.
    fn item(&self, mut at: usize) -> Option<usize> {
        let nodes = &self.outline.nodes;
        loop {
            let parent = nodes[at].parent;
            if parent == ROOT {
                return None;
            }
            if nodes[parent].parent == ROOT {
                return matches!(nodes[parent].name.as_str(), "element" | "enum" | "operation").then_some(at);
            }
            at = parent;
        }
    }

    /// The place of a text without its quotes.
    fn inner(&self, at: usize) -> Range<usize> {
        let node = &self.outline.nodes[at];
        unquoted(&node.value, &node.text)
    }

    fn add(&mut self, subject: Subject, name: String, owner: Owner, part: Part, range: Range<usize>, node: usize) {
        let item = self.item(node);
        self.found.push(Mention { subject, name, owner, part, range, node, item });
    }
}

fn key_range(node: &super::outline::Node) -> Range<usize> {
    node.keys.first().map_or(node.value.clone(), |range| unquoted(range, &node.name))
}

/// A place without the quotes around the text that stands there; all of it where that has escapes.
fn unquoted(range: &Range<usize>, text: &str) -> Range<usize> {
    let quotes = range.len().saturating_sub(text.len());
    match quotes {
        2 => range.start + 1..range.end - 1,
        // A text that is not closed yet.
        1 => range.start + 1..range.end,
        _ => range.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Owner, Part, mentions};
    use crate::language::{RESOURCE, SERVICE, Subject};
    use crate::lsp::outline::Outline;

    #[test]
    fn definitions_and_references() {
        let text = "group = 'G'\n[operation.add]\nsince = \"2014-01-01\"\nbody = 'A'\nquery = [\"timeout\"]\nheaders = { x = true }\n\
                    responses = { 200 = 'B', 204 = {} }\nsee = ['goods.add']\n[element.A]\nat-least-one = ['F']\n\
                    [element.A.fields]\nF = { list = 'B', namespace = 'n' }\nG = { type = 'string' }\n";
        let outline = Outline::new(text, &RESOURCE);
        let found = mentions(&outline, "goods");
        let shown: Vec<String> = found
            .iter()
            .map(|mention| {
                assert!(mention.name.ends_with(&text[mention.range.clone()]), "{mention:?}");
                format!("{:?} {:?} {}", mention.subject, mention.part, mention.name)
            })
            .collect();
        for expected in [
            "Group Reference G",
            "Operation Definition goods.add",
            "Version Reference 2014-01-01",
            "Type Reference A",
            "Parameter(\"query\") Reference timeout",
            "Parameter(\"headers\") Reference x",
            "Type Reference B",
            "Operation Reference goods.add",
            "Type Definition A",
            "Type Header A",
            "Field Reference F",
            "Field Definition F",
            "Namespace Reference n",
        ] {
            assert!(shown.iter().any(|line| line == expected), "{expected} in {shown:#?}");
        }
        assert_eq!(shown.iter().filter(|line| line.as_str() == "Type Reference B").count(), 2);
        let field = found.iter().find(|mention| mention.subject == Subject::Field && mention.part == Part::Definition);
        assert_eq!(field.expect("a field").owner, Owner::Element("A".to_owned(), Vec::new()));
    }

    #[test]
    fn ways_to_fields() {
        let text = "use = ['../c']\n[version]\nknown = ['2014-01-01']\n[error-reply]\ncode = \"Error/Code\"\n\
                    [long-running]\npoll = 'o.get'\nstate = { field = 'S' }\n[error.E]\nstatus = 400\n[refusals]\nbody = 'E'\n";
        let found = mentions(&Outline::new(text, &SERVICE), "service");
        let code = found.iter().find(|mention| mention.name == "Code").expect("the step");
        assert_eq!(code.owner, Owner::Element("Error".to_owned(), vec!["Error".to_owned()]));
        let state = found.iter().find(|mention| mention.name == "S").expect("the field");
        assert_eq!(state.owner, Owner::Answer("o.get".to_owned(), Vec::new()));
        let codes = found.iter().filter(|mention| mention.subject == Subject::ErrorCode).count();
        assert_eq!(codes, 2);
        assert!(found.iter().any(|mention| mention.subject == Subject::Folder && mention.name == "c"));
        assert!(found.iter().any(|mention| mention.subject == Subject::Version && mention.part == Part::Definition));
    }
}
