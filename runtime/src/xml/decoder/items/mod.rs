//! Reading a list item by item, while its document comes in pieces.
//!
//! In: the bytes of a document, cut anywhere, and the way to a list in it. Out: the items, each as soon as its last byte is
//! here, and what stands around them. The engine reads an item as it reads a document: where too little of one is here, it
//! is read again when the `Cutter` says that it is whole. Memory is taken for one piece, for the item that is cut, and for
//! what stands around the items, whatever the document's length; limits hold for each of them.

mod attempt;
mod envelope;
mod list;

use std::collections::VecDeque;
use std::fmt;

use super::super::charset::Transcoder;
use super::super::decoding::{Decoding, Unknown};
use super::super::error::{XmlError, XmlErrorKind, path_text};
use super::super::reader::{Cut, Cutter, MARK};
use super::Decoder;
use super::find::Order;
use crate::{Field, Kind, Record, Shape};

use attempt::{Sink, Stop};
pub(crate) use envelope::Envelope;
pub use list::ItemList;
use list::{ReadItem, Way};

/// Reads the items of one list out of a document that comes in pieces.
///
/// ```
#[doc = include_str!("../../../../doc/example-service.txt")]
/// use xms_runtime::xml::{Decoding, ItemDecoder, ItemList, ItemProgress};
///
/// xms_runtime::record! {
///     /// Lists beds.
///     #[derive(Clone, Debug, Default, PartialEq)]
///     #[non_exhaustive]
///     #[element(BEDS_LIST, "Beds", "")]
///     pub struct Beds {
///         /// Holds them.
///         #[field(0, "Bed", Flat(&xms_runtime::Kind::Record(Bed::SHAPE)))]
///         pub beds: Vec<Bed>,
///     }
/// }
/// const BEDS_IN_IT: ItemList<Bed> = ItemList::new(Beds::SHAPE, &[0]);
///
/// let mut decoder = ItemDecoder::new(BEDS_IN_IT, &Decoding::default());
/// decoder.feed(b"<Beds><Bed><Name>peas</Name></Bed><Bed><Na");
/// assert!(matches!(decoder.read()?, ItemProgress::Item(bed) if bed.name == "peas"));
/// assert!(matches!(decoder.read()?, ItemProgress::Starved));
/// decoder.feed(b"me>beans</Name></Bed></Beds>");
/// decoder.finish();
/// assert!(matches!(decoder.read()?, ItemProgress::Item(bed) if bed.name == "beans"));
/// assert!(matches!(decoder.read()?, ItemProgress::End));
/// # Ok::<(), xms_runtime::xml::XmlError>(())
/// ```
pub struct ItemDecoder<I> {
    queue: Queue<I>,
    document: Document,
}

/// Items that are read.
struct Queue<I> {
    items: VecDeque<I>,
    /// The last one, which may not count.
    last: Option<I>,
    read: ReadItem<I>,
}

impl<I> Sink for Queue<I> {
    fn read(&mut self, from: &mut Decoder<'_>, field: &'static Field, kind: &Kind) -> Result<bool, XmlError> {
        self.last = (self.read)(from, field, kind)?;
        Ok(self.last.is_some())
    }

    fn take(&mut self) {
        self.items.extend(self.last.take());
    }
}

/// Says how far an [`ItemDecoder`] has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemProgress<I> {
    /// An item was read.
    Item(I),
    /// More of the document is needed.
    Starved,
    /// There are no more items, and the document is whole.
    End,
}

impl<I> ItemDecoder<I> {
    /// Begins with a document of which nothing is here. The limits hold for each item by itself, and for what stands around
    /// them.
    pub fn new(list: ItemList<I>, decoding: &Decoding) -> Self {
        let queue = Queue { items: VecDeque::new(), last: None, read: list.read };
        Self { queue, document: Document::new(list.way, decoding) }
    }

    /// Takes the next piece of the document. Items are read from it by [`read`](Self::read); whoever waits until that is
    /// [starved](ItemProgress::Starved) holds no more than one piece and what is left of the one before.
    pub fn feed(&mut self, piece: &[u8]) {
        self.document.feed(piece);
    }

    /// Says that the document has ended.
    pub fn finish(&mut self) {
        self.document.finish();
    }

    /// Reads the next item.
    ///
    /// # Errors
    /// Fails in the ways that [`XmlErrorKind`] lists, once; there is no more item then.
    pub fn read(&mut self) -> Result<ItemProgress<I>, XmlError> {
        loop {
            if let Some(item) = self.queue.items.pop_front() {
                return Ok(ItemProgress::Item(item));
            }
            let progress = self.document.advance(&mut self.queue);
            match progress {
                Ok(Progress::Items) => {}
                Ok(Progress::Starved) => return Ok(ItemProgress::Starved),
                Ok(Progress::End) => return Ok(ItemProgress::End),
                // Those before the error are whole.
                Err(error) if self.queue.items.is_empty() => return Err(error),
                Err(error) => self.document.state = State::Failed(Some(error)),
            }
        }
    }

    /// Reads what stands around the items into an empty record, once they are all read.
    ///
    /// # Errors
    /// Fails in the ways that [`XmlErrorKind`] lists.
    pub fn fill(&self, record: &mut dyn Record) -> Result<Unknown, XmlError> {
        self.document.envelope.decode_into(record, &self.document.decoding)
    }

    /// Counts the bytes that were taken of the document, in UTF-8.
    pub fn received(&self) -> usize {
        self.document.base + self.document.bytes.len()
    }

    /// What stands around the items.
    #[cfg(feature = "client")]
    pub(crate) fn into_envelope(self) -> Envelope {
        self.document.envelope
    }
}

impl<I> fmt::Debug for ItemDecoder<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Document { way, base, bytes, state, .. } = &self.document;
        let received = base + bytes.len();
        f.debug_struct("ItemDecoder").field("way", way).field("received", &received).field("state", state).finish()
    }
}

/// A document of which a part is here; it knows nothing of the items' type.
struct Document {
    way: Way,
    decoding: Decoding,
    transcoder: Transcoder,
    /// What is here and not read.
    bytes: Vec<u8>,
    /// Where that begins in the document.
    base: usize,
    /// How much of it is read.
    at: usize,
    state: State,
    /// Whether nothing comes any more.
    is_finished: bool,
    /// Elements that are open and lead to the list, the root first.
    levels: Vec<Level>,
    /// Namespaces that these declare: prefix, name, and the depth of the element.
    scope: Vec<(Box<str>, Box<str>, usize)>,
    /// Where the decoder is; kept for its memory.
    path: Vec<(&'static str, usize)>,
    /// In which order fields came.
    orders: Vec<Order>,
    has_namespace: bool,
    /// Items that were read.
    count: usize,
    envelope: Envelope,
    /// Looks for the end of a child that was tried in vain, up to that byte.
    cutter: Option<(Cutter, usize)>,
}

#[derive(Debug)]
enum State {
    /// In front of the root.
    Before,
    Inside,
    /// Behind the root.
    Behind,
    /// `None`: the error was told.
    Failed(Option<XmlError>),
}

/// An element that is open.
#[derive(Debug)]
struct Level {
    name: Box<str>,
    holds: Holds,
}

/// What stands in an element.
#[derive(Clone, Copy, Debug)]
enum Holds {
    Fields(&'static Shape),
    Items(&'static Field),
}

/// How far a document has come.
enum Progress {
    Items,
    Starved,
    End,
}

impl Document {
    fn new(way: Way, decoding: &Decoding) -> Self {
        Self {
            way,
            decoding: *decoding,
            transcoder: Transcoder::default(),
            bytes: Vec::new(),
            base: 0,
            at: 0,
            state: State::Before,
            is_finished: false,
            levels: Vec::new(),
            scope: Vec::new(),
            path: Vec::new(),
            orders: Vec::new(),
            has_namespace: false,
            count: 0,
            envelope: Envelope::new(way),
            cutter: None,
        }
    }

    fn feed(&mut self, piece: &[u8]) {
        self.bytes.drain(..self.at);
        self.base += std::mem::take(&mut self.at);
        let taken = self.transcoder.push(piece, &mut self.bytes);
        self.note_damage(taken);
    }

    fn finish(&mut self) {
        let taken = self.transcoder.finish(&mut self.bytes);
        self.note_damage(taken);
        self.is_finished = true;
    }

    fn note_damage(&mut self, taken: Result<(), XmlErrorKind>) {
        if let (Err(kind), State::Before | State::Inside | State::Behind) = (taken, &self.state) {
            self.state = State::Failed(Some(XmlError { kind, path: String::new(), offset: 0 }));
        }
    }

    /// Reads on, up to some items or to what is not here.
    fn advance(&mut self, sink: &mut dyn Sink) -> Result<Progress, XmlError> {
        let count = self.count;
        loop {
            if let State::Failed(error) = &mut self.state {
                return error.take().map_or(Ok(Progress::End), Err);
            }
            if self.place() == 0 && self.bytes.starts_with(MARK) {
                self.at = MARK.len();
            }
            let Some(known) = self.known() else { return Ok(Progress::Starved) };
            let begin = self.at;
            let stop = self.attempt(known.map_or(0, |end| end.saturating_sub(self.base + begin)), sink);
            if self.at > begin {
                self.cutter = None;
            }
            match stop {
                Ok(Stop::Starved) if self.count > count => return Ok(Progress::Items),
                Ok(Stop::Starved) if !self.is_finished => return Ok(Progress::Starved),
                Ok(Stop::Starved) if matches!(self.state, State::Behind) => return Ok(Progress::End),
                Ok(Stop::Starved) => {
                    let path = path_text(&self.path);
                    return self.fail(XmlError { kind: XmlErrorKind::Truncated, path, offset: self.place() });
                }
                Ok(Stop::Full) => return Ok(Progress::Items),
                Ok(Stop::Moved) => {}
                Err(error) => {
                    let is_whole = known.is_some() && self.at == begin;
                    if !(is_whole || self.is_final(&error)) {
                        let tried = self.base + self.bytes.len();
                        let cutter = self.cutter.take().map_or_else(|| Cutter::new(self.place()), |(cutter, _)| cutter);
                        self.cutter = Some((cutter, tried));
                        if self.count > count {
                            return Ok(Progress::Items);
                        }
                        continue;
                    }
                    return self.fail(error);
                }
            }
        }
    }

    /// Where the next child ends that is worth an attempt: a byte of the document, or `Some(None)` where nobody knows yet;
    /// `None` when too little of it is here.
    fn known(&mut self) -> Option<Option<usize>> {
        let Some((cutter, tried)) = &mut self.cutter else { return Some(None) };
        while let Some(cut) = cutter.advance(&self.bytes, self.base) {
            match cut {
                Cut::Whole(end) => return Some(Some(end)),
                Cut::Opened(end) if end > *tried => return Some(None),
                Cut::Opened(_) => {}
            }
        }
        (self.is_finished || self.is_too_long()).then_some(None)
    }

    /// Whether an error stays what it is, whatever else comes.
    fn is_final(&self, error: &XmlError) -> bool {
        let is_at_end = error.offset >= self.base + self.bytes.len();
        let may_be_cut =
            matches!(error.kind, XmlErrorKind::Truncated | XmlErrorKind::NotUtf8 | XmlErrorKind::TooLarge(_));
        self.is_finished || !(is_at_end || may_be_cut) || self.is_too_long()
    }

    /// Whether more of a child is here than one may have.
    fn is_too_long(&self) -> bool {
        self.bytes.len() - self.at > self.decoding.limits.bytes
    }

    fn fail(&mut self, mut error: XmlError) -> Result<Progress, XmlError> {
        if !self.is_finished && self.is_too_long() && error.kind == XmlErrorKind::Truncated {
            error.kind = XmlErrorKind::TooLarge("one of its elements has too many bytes");
        }
        self.state = State::Failed(None);
        Err(error)
    }

    /// The byte of the document that is read next.
    fn place(&self) -> usize {
        self.base + self.at
    }
}
