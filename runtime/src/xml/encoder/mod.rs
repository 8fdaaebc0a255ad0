//! Writes records as a document, by their tables, for one version.
//!
//! In: a record, a version, and which side writes. Out: a document, or every problem the value has in that version.
//! Children are written in the table's order, always. What a version does not have is refused on the client's side
//! and left out on the server's. Nothing here sends anything.

use super::INSTANCE_NAMESPACE;
use super::decoder::push_declaration;
use super::encoding::{Encoding, Gate};
use super::error::{EncodeError, Problem, ProblemKind, path_text};
use super::namespace::DefaultNamespace;
use crate::{Field, Record, Version};

mod attribute;
mod check;
mod items;
mod made;
mod named;
mod output;
mod record;
mod scalar;
mod texts;

pub use items::ItemEncoder;
#[doc(hidden)]
pub use made::Made;
pub use texts::encode_texts;

/// Writes a record as a document.
///
/// ```
#[doc = include_str!("../../../doc/example-service.txt")]
/// use xms_runtime::Gate;
/// use xms_runtime::xml::{Encoding, encode};
///
/// // `Bed` has a required field `Name`, and since `V2` a field `Covered`.
/// let bed = Bed { name: "peas & beans".to_owned(), covered: Some(true) };
/// let document = encode(&bed, &Encoding::client(V2, Gate::Strict))?;
/// assert_eq!(document, "<Bed><Name>peas &amp; beans</Name><Covered>true</Covered></Bed>");
///
/// // A client may not send what the version does not have; a server leaves it out.
/// let error = encode(&bed, &Encoding::client(V1, Gate::Strict)).unwrap_err();
/// assert_eq!(error.problems[0].to_string(), "Bed/Covered exists since 2014-10-01");
/// assert_eq!(encode(&bed, &Encoding::server(V1))?, "<Bed><Name>peas &amp; beans</Name></Bed>");
/// # Ok::<(), xms_runtime::xml::EncodeError>(())
/// ```
///
/// # Errors
/// Fails with all problems that the value has in that version, in wire order.
pub fn encode(record: &dyn Record, encoding: &Encoding) -> Result<String, EncodeError> {
    let mut encoder = Encoder::new(*encoding);
    encoder.root(record);
    encoder.finish()
}

/// Writes a record as the document that answers a request of that version. Fields that the version does not have are
/// left out; the second value gives their paths.
///
/// # Errors
/// Fails, in the first value, with all problems that the value has in that version, in wire order.
pub fn encode_answer(record: &dyn Record, version: Version) -> (Result<String, EncodeError>, Vec<String>) {
    let mut encoder = Encoder::new(Encoding::server(version));
    encoder.root(record);
    let left_out = std::mem::take(&mut encoder.left_out);
    (encoder.finish(), left_out)
}

/// Writes a record for people to read: whatever is wrong with a value, the document holds it as far as XML can.
#[cfg(any(feature = "client", feature = "server", feature = "serde", feature = "testing"))]
pub(crate) fn encode_replacing(record: &dyn Record, version: Version) -> String {
    let mut encoder = Encoder::new(Encoding::server(version));
    encoder.replaces = true;
    encoder.root(record);
    encoder.problems.clear();
    encoder.finish().unwrap_or_default()
}

/// Returns the lowest version that has every field and value that is set in `record`; `None` when every version has
/// them.
pub fn lowest_version(record: &dyn Record) -> Option<Version> {
    let mut encoder = Encoder::new(Encoding::client(Version::new(9999, 12, 31), Gate::Off));
    encoder.tracks_needs = true;
    encoder.root(record);
    encoder.needs
}

/// What a root declares where a name with the prefix `i` is written.
fn instance_declaration() -> String {
    format!(" xmlns:i=\"{INSTANCE_NAMESPACE}\"")
}

/// Writes one document; what values are handed when they are encoded.
///
/// It is made by [`encode`].
#[derive(Debug)]
pub struct Encoder {
    out: output::Output,
    encoding: Encoding,
    /// The namespace of names without prefix, where the encoder stands.
    default_namespace: &'static str,
    /// The namespace of the children of the record that is being written.
    namespace: &'static str,
    /// Whether those two are the same; a copy of what they say, kept for speed.
    in_namespace: bool,
    /// Where on the root tag further attributes go.
    root_end: usize,
    /// Whether a name with the prefix `i` was written.
    uses_instance: bool,
    /// Namespaces of attributes that the tag that is being written declares; their prefixes are numbered.
    declared: Vec<&'static str>,
    /// Where the encoder is: names and, for items of lists, their number from 1.
    path: Vec<(&'static str, usize)>,
    /// Number of the item that is written next; 0 when it is none.
    item: usize,
    /// The highest version that something written exists since.
    needs: Option<Version>,
    /// Whether anybody asks for `needs`.
    tracks_needs: bool,
    /// Paths of fields that were set and that the version does not have; on the server's side, and not endlessly many.
    left_out: Vec<String>,
    problems: Vec<Problem>,
    /// A text that is made before it is written; here, so that its memory is used again.
    draft: String,
    /// Whether characters that XML cannot hold become U+FFFD, for a text that somebody reads.
    replaces: bool,
    /// The list whose items are written by themselves.
    hole: Option<items::Hole>,
}

impl Encoder {
    fn new(encoding: Encoding) -> Self {
        Self {
            out: output::Output::new(),
            encoding,
            default_namespace: "",
            namespace: "",
            in_namespace: true,
            root_end: 0,
            uses_instance: false,
            declared: Vec::new(),
            path: Vec::new(),
            item: 0,
            needs: None,
            tracks_needs: false,
            left_out: Vec::new(),
            problems: Vec::new(),
            draft: String::new(),
            replaces: false,
            hole: None,
        }
    }

    /// Takes the document, or the problems. The encoder stays where it is: its block would be copied with it.
    fn finish(&mut self) -> Result<String, EncodeError> {
        if !self.problems.is_empty() {
            let problems = std::mem::take(&mut self.problems);
            return Err(EncodeError { version: self.encoding.version, problems });
        }
        let mut document = std::mem::take(self.out.settled());
        document.shrink_to_fit();
        if self.uses_instance {
            document.insert_str(self.root_end, &instance_declaration());
        }
        Ok(document)
    }

    fn root(&mut self, record: &dyn Record) {
        let shape = record.declared();
        if self.encoding.declaration {
            self.out.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        }
        if record.shape().raw {
            // What was kept as it was is the whole document.
            record.field(0).write_xml(self, &record.shape().fields[0]);
            return;
        }
        self.out.push_str("<");
        self.out.push_str(shape.tag);
        self.enter_namespace(shape.namespace);
        self.root_end = self.out.len();
        self.path.push((shape.tag, 0));
        let own = record.shape();
        let asked = record.present() | own.required;
        self.attributes(record, own, asked);
        self.out.push_str(">");
        self.children(record, own, asked);
        self.path.pop();
        self.out.push_close(shape.tag);
    }

    /// Declares `namespace` as the default on the tag that is being written, where it is not yet.
    fn enter_namespace(&mut self, namespace: &'static str) {
        if namespace != self.default_namespace {
            self.out.push_str(" xmlns=\"");
            if self.attribute_text(namespace).is_err() {
                self.problem_here(ProblemKind::Character);
            }
            self.out.push_str("\"");
            self.default_namespace = namespace;
            self.in_namespace = self.namespace == namespace;
        }
    }

    /// Goes back to another default namespace, and to the namespace of the record around.
    fn leave_namespace(&mut self, outside: &'static str, record: &'static str) {
        if !std::ptr::eq(outside, self.default_namespace) || !std::ptr::eq(record, self.namespace) {
            self.default_namespace = outside;
            self.namespace = record;
            self.in_namespace = record == outside;
        }
    }

    /// Writes the start tag of a field's element, but for its `>`; returns the namespace to go back to.
    fn begin(&mut self, field: &Field) -> &'static str {
        let outside = self.default_namespace;
        self.out.push_str("<");
        self.out.push_str(field.name_at(self.encoding.version));
        self.enter_namespace(field.namespace.unwrap_or(self.namespace));
        outside
    }

    /// Writes the end tag that belongs to [`Self::begin`].
    fn end(&mut self, field: &Field, outside: &'static str) {
        self.out.push_close(field.name_at(self.encoding.version));
        self.leave_namespace(outside, self.namespace);
    }

    /// Writes a field's element that says `i:nil`.
    pub(crate) fn nil(&mut self, field: &'static Field) {
        let outside = self.begin(field);
        self.out.push_str(" i:nil=\"true\"/>");
        self.leave_namespace(outside, self.namespace);
        self.uses_instance = true;
        self.item = 0;
    }

    /// Writes a subtree that stands for itself, without a declaration that says here what is said around it.
    pub(crate) fn subtree(&mut self, text: &str, default: DefaultNamespace) {
        let mut declaration = String::new();
        match default {
            DefaultNamespace::Nowhere(at) if !self.default_namespace.is_empty() => {
                push_declaration(&mut declaration, "", "");
                self.out.push_str(&text[..at]);
                self.out.push_str(&declaration);
                self.out.push_str(&text[at..]);
            }
            DefaultNamespace::Outside(at, length) => {
                push_declaration(&mut declaration, "", self.default_namespace);
                let is_here = text[at..at + length] == declaration;
                self.out.push_str(&text[..at]);
                self.out.push_str(&text[if is_here { at + length } else { at }..]);
            }
            _ => self.out.push_str(text),
        }
        self.item = 0;
    }

    /// Writes a wrapper's start tag; returns the namespace to go back to.
    pub(crate) fn begin_list(&mut self, field: &'static Field) -> &'static str {
        let outside = self.begin(field);
        self.out.push_str(">");
        let number = std::mem::take(&mut self.item);
        self.path.push((field.name_at(self.encoding.version), number));
        outside
    }

    /// Writes the end tag that belongs to [`Self::begin_list`].
    pub(crate) fn end_list(&mut self, field: &'static Field, outside: &'static str) {
        self.path.pop();
        self.item = 0;
        self.end(field, outside);
    }

    /// Gives the item that comes next its number.
    pub(crate) fn set_item_number(&mut self, number: usize) {
        self.item = number;
    }

    fn problem(&mut self, name: &'static str, kind: ProblemKind) {
        if self.problems.len() < EncodeError::MAX_PROBLEMS {
            let path = self.path_of(name);
            self.problems.push(Problem { path, kind });
        }
    }

    fn problem_here(&mut self, kind: ProblemKind) {
        if self.problems.len() < EncodeError::MAX_PROBLEMS {
            let path = self.path_text();
            self.problems.push(Problem { path, kind });
        }
    }

    /// The path of a part of the element in which the encoder is.
    fn path_of(&mut self, name: &'static str) -> String {
        self.path.push((name, self.item));
        let path = self.path_text();
        self.path.pop();
        path
    }

    fn path_text(&self) -> String {
        path_text(&self.path)
    }
}
