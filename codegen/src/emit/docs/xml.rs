//! Wire samples with their parts marked.
//!
//! In: an XML body as an author wrote it, and the type that describes it. Out: the same text with names, values and
//! comments marked, every element carrying the versions in which it exists; and the versions in which the body as a
//! whole can occur. A text that is no XML stays as it is.

use std::collections::BTreeMap;
use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::html::{Html, class, plain};
use super::window::Window;
use crate::model::{Content, Entries, Field, Form, Layer, Model, Place, TypeId, TypeKind, ValueType};
use crate::wire::xml::{Node, read};

/// Adds `text`, a body of type `id` that stands in something of the window `outer`. The answer is the window of the
/// whole body.
pub(super) fn body(html: &mut Html, model: &Model, id: TypeId, text: &str, outer: Window) -> Window {
    let Ok(node) = read(text) else {
        html.text(text);
        return outer;
    };
    let mut places = Places { model, at: BTreeMap::new(), all: outer };
    places.element(id, &node, Window::of_type(model, &model[id]).within(outer));
    let tokens = tokens(text);
    let mut printer = Printer { text, tokens: &tokens, places: &places.at, next: 0 };
    printer.content(html, outer);
    places.all
}

/// The windows of elements and attributes, by where their names begin.
struct Places<'a> {
    model: &'a Model,
    at: BTreeMap<usize, Window>,
    /// That of everything together.
    all: Window,
}

impl Places<'_> {
    fn note(&mut self, at: &Range<usize>, window: Window) {
        self.all = window.within(self.all);
        self.at.insert(at.start, window);
    }

    /// What is known of an element of type `id`, and of everything in it. Descriptions may be deep, the text is not:
    /// the reader refuses one that is.
    fn element(&mut self, id: TypeId, node: &Node, window: Window) {
        let model = self.model;
        self.note(&node.name_at, window);
        match &model[id].kind {
            TypeKind::Record(record) if record.form == Form::Choice => {
                if let Some(field) = record.fields.iter().find(|field| self.is_called(field, &node.name)) {
                    self.field(field, node, window);
                }
            }
            TypeKind::Record(record) => {
                for attribute in &node.attributes {
                    let same = |field: &&Field| field.place == Place::Attribute && field.tag == attribute.name;
                    if let Some(field) = record.fields.iter().find(same) {
                        self.note(&attribute.name_at, Window::of(&field.availability).within(window));
                    }
                }
                for child in &node.children {
                    let same = |field: &&Field| field.place == Place::Element && self.is_called(field, &child.name);
                    let is_there =
                        |field: &&Field| *child.namespace == *field.namespace.as_deref().unwrap_or(&record.namespace);
                    let mut fields = record.fields.iter().filter(same);
                    if let Some(field) = fields.clone().find(is_there).or_else(|| fields.next()) {
                        self.field(field, child, window);
                    }
                }
            }
            TypeKind::Union(union) => {
                let text = node.told_by(&union.discriminator).map(|(text, _)| text);
                let variant = union.variants.iter().find(|(name, _)| text == Some(name));
                let is_record = |id: TypeId| matches!(model[id].kind, TypeKind::Record(_));
                if let Some(&(_, variant)) = variant.filter(|&&(_, variant)| is_record(variant)) {
                    self.element(variant, node, Window::of_type(model, &model[variant]).within(window));
                }
            }
            TypeKind::Enum(values) => {
                let value = values.values.iter().find(|value| value.text.value == node.text.trim());
                if let Some(value) = value {
                    self.note(&node.name_at, Window::of(&value.availability).within(window));
                }
            }
        }
    }

    fn field(&mut self, field: &Field, node: &Node, outer: Window) {
        let mut window = Window::of(&field.availability).within(outer);
        if let Some(was) = &field.was {
            let name =
                if node.name == was.name { Window::before(was.until.value) } else { Window::from(was.until.value) };
            window = name.within(window);
        }
        self.note(&node.name_at, window);
        match &field.content {
            Content::One(ValueType::Named(id)) | Content::Flat(ValueType::Named(id)) => {
                self.element(*id, node, self.of_type(*id, window));
            }
            Content::List { item: ValueType::Named(id), inner, .. } => {
                node.children.iter().for_each(|item| self.inside(item, *id, inner, window));
            }
            Content::Map { item: ValueType::Named(id), entries, flat, inner } => {
                let wrapper = Layer::Map(Entries::clone(entries));
                match flat {
                    true => self.value(node, *id, entries, inner, window),
                    false => self.inside(node, *id, &[&[wrapper], &inner[..]].concat(), window),
                }
            }
            _ => {}
        }
    }

    /// What stands in an item of a list or in an entry of a map.
    fn inside(&mut self, node: &Node, id: TypeId, inner: &[Layer], window: Window) {
        match inner.split_first() {
            None => self.element(id, node, self.of_type(id, window)),
            Some((Layer::List(_), further)) => {
                node.children.iter().for_each(|item| self.inside(item, id, further, window));
            }
            Some((Layer::Map(entries), further)) => {
                node.children.iter().for_each(|entry| self.value(entry, id, entries, further, window));
            }
        }
    }

    /// The value of an entry of a map.
    fn value(&mut self, node: &Node, id: TypeId, entries: &Entries, inner: &[Layer], window: Window) {
        match entries {
            Entries::ByName { .. } => self.inside(node, id, inner, window),
            Entries::Pairs { value, .. } => {
                let values = node.children.iter().filter(|child| child.name == value.name);
                values.for_each(|value| self.inside(value, id, inner, window));
            }
        }
    }

    /// Whether a child of that name is the field.
    fn is_called(&self, field: &Field, name: &str) -> bool {
        if let Some(choice) = self.model.flat_choice(field) {
            return choice.fields.iter().any(|alternative| self.is_called(alternative, name));
        }
        field.tag == name
            || field.was.as_ref().is_some_and(|was| was.name == name)
            || field.also.iter().any(|other| other == name)
    }

    fn of_type(&self, id: TypeId, outer: Window) -> Window {
        Window::of_type(self.model, &self.model[id]).within(outer)
    }
}

/// What a piece of the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Start,
    Empty,
    End,
    Aside,
    Text,
}

/// The pieces of a text, without gaps.
fn tokens(text: &str) -> Vec<(Kind, Range<usize>)> {
    let mut reader = Reader::from_str(text);
    let mut tokens = Vec::new();
    let mut start = 0;
    loop {
        let kind = match reader.read_event() {
            Ok(Event::Start(_)) => Kind::Start,
            Ok(Event::Empty(_)) => Kind::Empty,
            Ok(Event::End(_)) => Kind::End,
            Ok(Event::Comment(_) | Event::PI(_) | Event::Decl(_) | Event::DocType(_)) => Kind::Aside,
            Ok(Event::Text(_) | Event::CData(_) | Event::GeneralRef(_)) => Kind::Text,
            Ok(Event::Eof) | Err(_) => {
                if start < text.len() {
                    tokens.push((Kind::Text, start..text.len()));
                }
                return tokens;
            }
        };
        let end = (reader.buffer_position() as usize).clamp(start, text.len());
        tokens.push((kind, start..end));
        start = end;
    }
}

struct Printer<'a> {
    text: &'a str,
    tokens: &'a [(Kind, Range<usize>)],
    places: &'a BTreeMap<usize, Window>,
    next: usize,
}

impl<'a> Printer<'a> {
    fn piece(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    /// Everything up to the end of the open element, which is left to the caller.
    fn content(&mut self, html: &mut Html, outer: Window) {
        while let Some((kind, range)) = self.tokens.get(self.next).cloned() {
            match kind {
                Kind::End => return,
                Kind::Text => {
                    self.next += 1;
                    html.text(self.piece(range));
                }
                Kind::Aside => {
                    self.next += 1;
                    html.element("span", class("xc"), self.piece(range));
                }
                Kind::Start | Kind::Empty => match self.places.get(&(range.start + 1)) {
                    // A window of its own is only marked where it is another.
                    Some(&window) if window != outer => {
                        html.inside("span", class("part").window(window), |html| self.element(html, window));
                    }
                    _ => self.element(html, outer),
                },
            }
        }
    }

    fn element(&mut self, html: &mut Html, window: Window) {
        let Some((kind, range)) = self.tokens.get(self.next).cloned() else { return };
        self.next += 1;
        self.tag(html, range, window);
        if kind == Kind::Empty {
            return;
        }
        self.content(html, window);
        if let Some((_, range)) = self.tokens.get(self.next).cloned() {
            self.next += 1;
            self.tag(html, range, window);
        }
    }

    /// A start or end tag: its name, and its attributes.
    fn tag(&self, html: &mut Html, range: Range<usize>, outer: Window) {
        let tag = self.piece(range.clone());
        let inside = tag.trim_start_matches(['<', '/']);
        let name = inside.split(|c: char| c.is_whitespace() || matches!(c, '/' | '>')).next().unwrap_or_default();
        html.text(&tag[..tag.len() - inside.len()]);
        html.element("span", class("xn"), name);
        let mut at = range.start + tag.len() - inside.len() + name.len();
        let mut rest = &inside[name.len()..];
        while let Some(equals) = rest.find('=') {
            let key = rest[..equals].trim();
            let before = rest[..equals].find(key).unwrap_or_default();
            let Some(quote) = rest[equals + 1..].find(['"', '\'']) else { break };
            let quote = equals + 1 + quote;
            let sign = if rest[quote..].starts_with('"') { '"' } else { '\'' };
            let Some(end) = rest[quote + 1..].find(sign) else { break };
            let end = quote + 1 + end + 1;
            html.text(&rest[..before]);
            let window = self.places.get(&(at + before)).filter(|&&window| window != outer);
            let with = window.map_or_else(plain, |&window| class("part").window(window));
            html.inside("span", with, |html| {
                html.element("span", class("xa"), key).text(&rest[before + key.len()..quote]);
                html.element("span", class("xv"), &rest[quote..end]);
            });
            at += end;
            rest = &rest[end..];
        }
        html.text(rest);
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, tokens};

    #[test]
    fn pieces_have_no_gaps() {
        let text = "<?xml version=\"1.0\"?>\n<a b='c'>x &amp; <![CDATA[<]]><!-- d --><e/></a>\n";
        let tokens = tokens(text);
        let joined: String = tokens.iter().map(|(_, range)| &text[range.clone()]).collect();
        assert_eq!(joined, text);
        assert_eq!(tokens.iter().filter(|(kind, _)| matches!(kind, Kind::Start | Kind::Empty | Kind::End)).count(), 3);
        let broken = super::tokens("<a><b");
        assert_eq!(broken.last().map(|(_, range)| range.end), Some(5));
    }
}
