//! How large a document may be before reading it is refused.

/// Bounds the size of one document that is read. A document beyond them is an error, found before memory is spent on
/// it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentLimits {
    /// Bounds the bytes of the whole document.
    pub bytes: usize,
    /// Bounds the bytes of one text or attribute value.
    pub text: usize,
    /// Bounds the elements of a document. One that becomes a struct counts as one more for every 96 bytes of the
    /// struct: what it costs is the struct, however short it is on the wire.
    pub elements: usize,
    /// Bounds the attributes of one element, and the namespaces that are declared in one place of the document.
    pub attributes: usize,
    /// Sets how deeply elements may stand inside one another.
    pub depth: usize,
}

impl DocumentLimits {
    /// Allows 64 MiB, 16 MiB of text in one place, half a million elements, 256 attributes and 64 levels: many times
    /// the largest response that was recorded of such a service.
    pub const DEFAULT: Self = Self { bytes: 64 << 20, text: 16 << 20, elements: 500_000, attributes: 256, depth: 64 };

    /// Sets how many bytes the whole document may have.
    pub const fn bytes(mut self, max: usize) -> Self {
        self.bytes = max;
        self
    }

    /// Sets how many bytes one text or attribute value may have.
    pub const fn text(mut self, max: usize) -> Self {
        self.text = max;
        self
    }

    /// Sets how many elements a document may have.
    pub const fn elements(mut self, max: usize) -> Self {
        self.elements = max;
        self
    }

    /// Sets how many attributes one element may have.
    pub const fn attributes(mut self, max: usize) -> Self {
        self.attributes = max;
        self
    }

    /// Sets how deeply elements may stand inside one another.
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
