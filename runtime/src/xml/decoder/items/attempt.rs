//! One attempt to read what is here of a document.
//!
//! In: the part of a document that is here, and what is known of the part before it. Out: items, and how far they could be
//! read. Children that are whole are done with, one after the other; what the last one has begun is forgotten where it is
//! cut, and read again.

use std::borrow::Cow;

use super::super::super::error::{XmlError, XmlErrorKind};
use super::super::super::namespace::passes_for;
use super::super::super::reader::{Tag, Token, local_name};
use super::super::{Decoder, MOST_AHEAD};
use super::{Document, Envelope, Holds, Level, State};
use crate::{Field, Kind, Shape};

/// Takes items, of a type that is not known here.
pub(super) trait Sink {
    /// Reads an item, whose start tag was read; whether it is one.
    fn read(&mut self, from: &mut Decoder<'_>, field: &'static Field, kind: &Kind) -> Result<bool, XmlError>;
    /// Takes what was read last.
    fn take(&mut self);
}

/// Bytes that are read at once: to look whether they are UTF-8 pays for many, and whoever waits for items is not held up.
const BATCH: usize = 32 << 10;

/// Why an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// All that is here was read.
    Starved,
    /// Enough was read for now.
    Full,
    /// An element began or ended that holds items.
    Moved,
}

/// What an element is that was met on the way.
enum Child {
    /// Leads on to the items.
    Way(Holds, &'static str),
    Item(&'static Field, &'static Kind, &'static str),
    /// A field that is kept for later.
    Beside(usize),
    /// A child that a choice beside the items keeps.
    Kept,
    Unknown,
    /// Says that it is nothing.
    Nil,
}

/// What changes when an element began or ended.
enum Move {
    In(Level, Vec<(Box<str>, Box<str>, usize)>, &'static str),
    Out,
    /// A root that is closed at once.
    Over,
}

impl Document {
    /// Reads on. `known` says how many bytes there are up to the end of the next child, where somebody found that out.
    pub(super) fn attempt(&mut self, known: usize, sink: &mut dyn Sink) -> Result<Stop, XmlError> {
        let mut decoder = Decoder::new(&self.bytes, &self.decoding);
        decoder.reader.resume(self.at, self.levels.iter().map(|level| level.name.as_bytes()).collect());
        decoder.depth = self.levels.len();
        decoder.path = std::mem::take(&mut self.path);
        decoder.orders = std::mem::take(&mut self.orders);
        decoder.has_namespace = self.has_namespace;
        for (prefix, namespace, depth) in &self.scope {
            decoder.namespaces.declare(prefix, Cow::Borrowed(namespace), *depth);
        }
        let mut pass = Pass {
            decoder,
            bytes: &self.bytes,
            base: self.base,
            begin: self.at,
            done: self.at,
            known,
            envelope: &mut self.envelope,
            count: self.count,
            moved: None,
        };
        let result = match (&self.state, self.levels.last()) {
            (State::Inside, Some(level)) => {
                let index = self.way.path.get(self.levels.len() - 1).copied().unwrap_or_default();
                pass.children(level.holds, index, sink)
            }
            (State::Before, _) => pass.root(self.way.shape),
            _ => pass.behind(),
        };
        let Pass { mut decoder, done, count, moved, .. } = pass;
        let result = result.map_err(|error| XmlError { offset: self.base + error.offset, ..error });
        (self.orders, self.path) = (std::mem::take(&mut decoder.orders), std::mem::take(&mut decoder.path));
        self.has_namespace = decoder.has_namespace;
        self.envelope.unknown.add(std::mem::take(&mut decoder.unknown));
        drop(decoder);
        (self.at, self.count) = (done, count);
        self.path.truncate(self.levels.len());
        self.apply(moved);
        result
    }

    fn apply(&mut self, moved: Option<Move>) {
        match moved {
            Some(Move::In(level, declared, name)) => {
                self.levels.push(level);
                self.scope.extend(declared);
                self.path.push((name, 0));
                self.state = State::Inside;
            }
            Some(Move::Out) => {
                self.levels.pop();
                let depth = self.levels.len();
                self.scope.retain(|&(_, _, of)| of <= depth);
                self.path.truncate(depth);
                if self.levels.is_empty() {
                    self.state = State::Behind;
                }
            }
            Some(Move::Over) => self.state = State::Behind,
            None => {}
        }
    }
}

/// An attempt on its way.
struct Pass<'d, 'e> {
    decoder: Decoder<'d>,
    bytes: &'d [u8],
    base: usize,
    begin: usize,
    /// Up to where everything is done with.
    done: usize,
    known: usize,
    envelope: &'e mut Envelope,
    count: usize,
    moved: Option<Move>,
}

impl<'d> Pass<'d, '_> {
    /// Reads up to the root, and its start tag.
    fn root(&mut self, shape: &'static Shape) -> Result<Stop, XmlError> {
        let tag = self.decoder.open_root_of(shape).inspect_err(|error| {
            // Comments in front of what is not here are done with.
            if matches!(error.kind, XmlErrorKind::Empty | XmlErrorKind::Truncated) {
                self.done = self.decoder.reader.position();
            }
        })?;
        self.keep(tag.offset)?;
        self.moved = Some(match tag.empty {
            true => Move::Over,
            false => self.enter(&tag, Holds::Fields(shape), shape.tag),
        });
        Ok(Stop::Moved)
    }

    /// Reads what follows the root.
    fn behind(&mut self) -> Result<Stop, XmlError> {
        let end = self.decoder.end_document();
        if !matches!(&end, Err(error) if error.kind != XmlErrorKind::Truncated) {
            self.done = self.decoder.reader.position();
        }
        end.map(|()| Stop::Starved)
    }

    /// Reads children of an element, of which that field leads to the items.
    fn children(&mut self, holds: Holds, index: usize, sink: &mut dyn Sink) -> Result<Stop, XmlError> {
        let (level, first) = (self.decoder.depth, self.count);
        loop {
            if self.done - self.begin >= BATCH && self.count > first {
                return Ok(Stop::Full);
            }
            let next = self.decoder.next();
            match next {
                Ok(Token::Open(tag)) => {
                    // Comments in front of it are done with.
                    self.done = tag.offset;
                    let unknown = (self.decoder.unknown.count, self.decoder.unknown.paths.len());
                    self.child(&tag, holds, index, sink).inspect_err(|_| {
                        self.decoder.unknown.count = unknown.0;
                        self.decoder.unknown.paths.truncate(unknown.1);
                    })?;
                    if self.moved.is_some() {
                        return Ok(Stop::Moved);
                    }
                    self.decoder.path.truncate(level);
                }
                Ok(Token::Close) => {
                    self.keep(self.done)?;
                    self.moved = Some(Move::Out);
                    return Ok(Stop::Moved);
                }
                Ok(Token::End) => {
                    self.done = self.decoder.reader.position();
                    return Ok(Stop::Starved);
                }
                Ok(Token::Text(_) | Token::Verbatim(_) | Token::Char(_)) => match holds {
                    Holds::Fields(shape) if shape.content.is_some() => self.keep(self.done)?,
                    _ => self.done = self.decoder.reader.position(),
                },
                Err(error) => {
                    if error.kind == XmlErrorKind::Truncated {
                        self.done = self.decoder.reader.position();
                    }
                    return Err(error);
                }
            }
        }
    }

    /// Reads a child whose start tag was read.
    fn child(&mut self, tag: &Tag<'d>, holds: Holds, index: usize, sink: &mut dyn Sink) -> Result<(), XmlError> {
        let whole = self.begin + self.known;
        let length = whole.saturating_sub(tag.offset);
        let ahead = MOST_AHEAD * if length > 0 { length } else { self.bytes.len() - tag.offset };
        let limits = self.decoder.decoding.limits;
        (self.decoder.elements, self.decoder.room, self.decoder.ahead) = (0, limits.room(length), ahead);
        self.decoder.open(tag)?;
        let child = self.classify(tag, holds, index);
        match child {
            Child::Way(..) if tag.empty => return self.keep(tag.offset),
            Child::Way(holds, name) => {
                self.keep(tag.offset)?;
                self.moved = Some(self.enter(tag, holds, name));
                return Ok(());
            }
            Child::Item(field, kind, name) => {
                self.decoder.path.push((name, self.count + 1));
                let is_there = sink.read(&mut self.decoder, field, kind)?;
                self.check(tag.offset, ahead)?;
                sink.take();
                self.envelope.has_items = true;
                self.count += usize::from(is_there);
                self.decoder.path.pop();
            }
            Child::Beside(index) => {
                let Holds::Fields(shape) = holds else { return Ok(()) };
                // It is read for what is wrong with it, where that stands; what it says is read at the end.
                let unknown = std::mem::take(&mut self.decoder.unknown);
                let mut holder = shape.record();
                let read = self.decoder.read_field(&mut *holder, shape, index);
                self.decoder.unknown = unknown;
                read?;
                self.check(tag.offset, ahead)?;
                return self.keep(tag.offset);
            }
            Child::Kept => {
                self.decoder.skip()?;
                self.check(tag.offset, ahead)?;
                return self.keep(tag.offset);
            }
            Child::Unknown => {
                self.decoder.skip_unknown(local_name(tag.name))?;
                self.check(tag.offset, ahead)?;
            }
            Child::Nil => {
                self.decoder.skip()?;
                self.check(tag.offset, ahead)?;
            }
        }
        self.done = self.decoder.reader.position();
        Ok(())
    }

    /// What a child is, as the engine finds it.
    fn classify(&mut self, tag: &Tag<'d>, holds: Holds, way: usize) -> Child {
        let decoder = &mut self.decoder;
        match holds {
            Holds::Items(item) => match &item.kind {
                Kind::Choice(shape) => {
                    self.alternative(shape, tag);
                    Child::Item(item, &item.kind, shape.tag)
                }
                _ if !decoder.is_item(item, tag) => Child::Unknown,
                _ if decoder.nil && !item.nil => Child::Nil,
                kind => Child::Item(item, kind, item.name),
            },
            Holds::Fields(shape) => {
                let matching = passes_for(decoder.namespaces.unprefixed(), shape.namespace);
                let Some(index) = decoder.find(shape, tag, way, matching) else {
                    return self.undescribed(tag, shape, way);
                };
                let Some(field) = shape.fields.get(index).filter(|_| index == way) else {
                    return Child::Beside(index);
                };
                let is_nil = decoder.nil && !field.nil && shape.choice != Some(index);
                match &field.kind {
                    Kind::Flat(_) if is_nil => Child::Nil,
                    Kind::Flat(kind) => {
                        if let Some(choice) = field.flat_choice() {
                            decoder.set_alternative(choice, tag);
                        }
                        Child::Item(field, kind, field.name)
                    }
                    Kind::Record(inner) if !decoder.nil => Child::Way(Holds::Fields(inner), field.name),
                    Kind::List(item) if !decoder.nil => Child::Way(Holds::Items(item), field.name),
                    _ => Child::Beside(index),
                }
            }
        }
    }

    /// What a child is that no field of an element stands for: one more item where these are of several kinds.
    fn undescribed(&mut self, tag: &Tag<'d>, shape: &'static Shape, way: usize) -> Child {
        let choice = shape.choice.and_then(|index| shape.fields.get(index));
        match choice.map(|field| (field, field.flat_choice(), &field.kind)) {
            Some((field, Some(choice), Kind::Flat(kind))) if shape.choice == Some(way) => {
                self.alternative(choice, tag);
                Child::Item(field, kind, field.name)
            }
            Some(_) => Child::Kept,
            None => Child::Unknown,
        }
    }

    /// Finds which of several kinds an item is of, and notes one that is of none.
    fn alternative(&mut self, choice: &'static Shape, tag: &Tag<'d>) {
        self.decoder.set_alternative(choice, tag);
        if self.decoder.alternative == choice.fields.len() {
            self.decoder.note_unknown(local_name(tag.name));
        }
    }

    /// Holds a child that was read to what it may take, which nobody knew before.
    fn check(&self, offset: usize, ahead: usize) -> Result<(), XmlError> {
        let length = self.decoder.reader.position() - offset;
        if length > self.decoder.decoding.limits.bytes {
            return Err(self.decoder.error(XmlErrorKind::TooLarge("one of its elements has too many bytes")));
        }
        if ahead - self.decoder.ahead > MOST_AHEAD * length {
            return Err(self.decoder.error(XmlErrorKind::TooLarge("too many elements say at their end what they are")));
        }
        Ok(())
    }

    /// Keeps what was read from a byte on, for what stands around the items; with it everything is done with.
    fn keep(&mut self, from: usize) -> Result<(), XmlError> {
        let to = self.decoder.reader.position();
        self.envelope.push(self.bytes.get(from..to).unwrap_or_default(), self.base + from);
        if self.envelope.size() > self.decoder.decoding.limits.bytes {
            return Err(self.decoder.error(XmlErrorKind::TooLarge("too many bytes stand around its items")));
        }
        self.done = to;
        Ok(())
    }

    /// Goes into the element whose start tag was read, with the namespaces that it declares.
    fn enter(&self, tag: &Tag<'d>, holds: Holds, name: &'static str) -> Move {
        let (namespaces, depth) = (&self.decoder.namespaces, self.decoder.depth);
        let own = namespaces.len_outside(depth)..namespaces.len();
        let declared = own.map(|index| namespaces.get(index));
        let declared = declared.map(|(prefix, namespace)| (prefix.into(), namespace.into(), depth)).collect();
        Move::In(Level { name: tag.name.into(), holds }, declared, name)
    }
}
