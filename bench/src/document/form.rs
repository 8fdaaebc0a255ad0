//! The forms in which services, and what stands between, write the same values.
//!
//! In: elements with their texts. Out: XML. A form changes nothing of what a document says.

use std::fmt::Write as _;

/// How a document is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Each element in a line of its own.
    Indented,
    /// Without white space between elements.
    Compact,
    /// Compact, and what is empty as `<X />`.
    ClosedAtOnce,
    /// With references instead of some characters.
    References,
    /// With CDATA sections and comments.
    Sections,
    /// With attributes that nobody described.
    Attributes,
    /// With a prefix for the namespace, and namespaces that nobody uses.
    Namespaces,
    /// With the fields in another order.
    OutOfOrder,
    /// With elements that nobody described.
    Unknown,
}

impl Form {
    /// All of them.
    pub(crate) const ALL: [Self; 9] = [
        Self::Indented,
        Self::Compact,
        Self::ClosedAtOnce,
        Self::References,
        Self::Sections,
        Self::Attributes,
        Self::Namespaces,
        Self::OutOfOrder,
        Self::Unknown,
    ];

    /// What it is called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Indented => "indented",
            Self::Compact => "compact",
            Self::ClosedAtOnce => "`<X />`",
            Self::References => "references",
            Self::Sections => "CDATA, comments",
            Self::Attributes => "attributes",
            Self::Namespaces => "namespaces",
            Self::OutOfOrder => "order",
            Self::Unknown => "unknown",
        }
    }
}

/// Writes a document in a form.
#[derive(Debug)]
pub(crate) struct Writer {
    pub(crate) out: String,
    pub(crate) form: Form,
    /// The prefix of elements.
    pub(crate) prefix: &'static str,
    depth: usize,
    count: usize,
}

impl Writer {
    /// Begins a document.
    pub(crate) fn new(form: Form, prefix: &'static str) -> Self {
        Self { out: String::new(), form, prefix, depth: 0, count: 0 }
    }

    /// Writes a start tag; `more` follows its name.
    pub(crate) fn open(&mut self, name: &str, more: &str) {
        self.indent();
        self.depth += 1;
        let prefix = self.prefix;
        write!(self.out, "<{prefix}{name}{more}>").expect("a string takes it");
    }

    /// Writes the end tag of what was opened last.
    pub(crate) fn close(&mut self, name: &str) {
        self.depth -= 1;
        self.indent();
        let prefix = self.prefix;
        write!(self.out, "</{prefix}{name}>").expect("a string takes it");
    }

    /// Writes elements that hold texts, and what the form has between them.
    pub(crate) fn children(&mut self, children: &[(&str, String)]) {
        let mut children: Vec<_> = children.iter().collect();
        if self.form == Form::OutOfOrder {
            children.reverse();
            let half = children.len() / 2;
            children.rotate_left(half);
        }
        for (name, text) in children {
            self.count += 1;
            if self.form == Form::Unknown && self.count.is_multiple_of(3) {
                self.out.push_str("<Later><Part>1</Part><Part /></Later><LaterToo>text</LaterToo>");
            }
            if self.form == Form::Sections && self.count.is_multiple_of(4) {
                self.out.push_str("<!-- <Comment>&-->");
            }
            self.child(name, text);
        }
    }

    fn child(&mut self, name: &str, text: &str) {
        self.indent();
        let prefix = self.prefix;
        let more = match self.form {
            Form::Attributes => " later=\"a &gt; b\" xml:lang='en'",
            Form::Namespaces => " xmlns:later=\"urn:later\"",
            _ => "",
        };
        if text.is_empty() && self.form == Form::ClosedAtOnce {
            write!(self.out, "<{prefix}{name} />").expect("a string takes it");
            return;
        }
        let text = self.text(text);
        write!(self.out, "<{prefix}{name}{more}>{text}</{prefix}{name}>").expect("a string takes it");
    }

    fn text(&self, text: &str) -> String {
        let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
        match (self.form, text.split_at_checked(2)) {
            (Form::Sections, Some((begin, end))) if !text.contains('&') => format!("{begin}<![CDATA[{end}]]>"),
            (Form::References, _) => text.replace('&', "&#38;").replace('<', "&lt;").replace('w', "&#x77;"),
            _ => escaped,
        }
    }

    fn indent(&mut self) {
        if self.form == Form::Indented && !self.out.is_empty() {
            self.out.push('\n');
            self.out.push_str(&"  ".repeat(self.depth));
        }
    }
}
