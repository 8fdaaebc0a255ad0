//! How large a document may be before reading it is refused.

/// Bounds on one document; a document beyond them is an error, found before memory is spent on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentLimits {
    /// Bytes of the whole document.
    pub bytes: usize,
    /// Bytes of one text or attribute value.
    pub text: usize,
    /// Elements, all counted. One that becomes a struct counts as one more for every four fields the struct has: what
    /// it costs is the struct, however short it is on the wire.
    pub elements: usize,
    /// Attributes of one element, and namespaces declared in one place of the document.
    pub attributes: usize,
    /// Elements inside one another.
    pub depth: usize,
}

impl DocumentLimits {
    /// 64 MiB, 16 MiB of text in one place, half a million elements, 64 levels: many times the largest answer that
    /// was recorded of such a service.
    pub const DEFAULT: Self = Self { bytes: 64 << 20, text: 16 << 20, elements: 500_000, attributes: 256, depth: 64 };

    /// Bounds the whole document to that many bytes.
    pub const fn bytes(mut self, max: usize) -> Self {
        self.bytes = max;
        self
    }

    /// Bounds one text or attribute value to that many bytes.
    pub const fn text(mut self, max: usize) -> Self {
        self.text = max;
        self
    }

    /// Bounds the elements of a document.
    pub const fn elements(mut self, max: usize) -> Self {
        self.elements = max;
        self
    }

    /// Bounds the attributes of one element.
    pub const fn attributes(mut self, max: usize) -> Self {
        self.attributes = max;
        self
    }

    /// Bounds how deeply elements stand inside one another.
    pub const fn depth(mut self, max: usize) -> Self {
        self.depth = max;
        self
    }
}

impl Default for DocumentLimits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
