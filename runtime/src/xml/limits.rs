//! How large a document may be before reading it is refused, and how much may be made of it.

/// Bounds the size of one document that is read, and of what is made of it. A document beyond them is an error, found
/// before memory is spent on it.
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
    /// Bounds the bytes of one name of an element or attribute, with its prefix.
    pub name: usize,
    /// Bounds the bytes of one namespace.
    pub namespace: usize,
    /// Bounds the bytes that are made of a document in sum, as a multiple of the document's: items of lists, maps and
    /// sets, and subtrees with the namespaces that they bring along. Two megabytes may always be made.
    pub amplification: usize,
}

impl DocumentLimits {
    /// Allows 64 MiB, 16 MiB of text in one place, half a million elements, 256 attributes and 64 levels, names of
    /// 1,024 and namespaces of 2,048 bytes, and that six times the document is made of it: many times the largest
    /// response that was recorded of such a service.
    pub const DEFAULT: Self = Self {
        bytes: 64 << 20,
        text: 16 << 20,
        elements: 500_000,
        attributes: 256,
        depth: 64,
        name: 1_024,
        namespace: 2_048,
        amplification: 6,
    };

    /// Bounds nothing.
    pub(crate) const NONE: Self = Self {
        bytes: usize::MAX,
        text: usize::MAX,
        elements: usize::MAX,
        attributes: usize::MAX,
        depth: usize::MAX,
        name: usize::MAX,
        namespace: usize::MAX,
        amplification: usize::MAX,
    };

    /// What may be made of any document.
    const ALWAYS: usize = 2_000_000;

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

    /// Sets how many bytes one name may have.
    pub const fn name(mut self, max: usize) -> Self {
        self.name = max;
        self
    }

    /// Sets how many bytes one namespace may have.
    pub const fn namespace(mut self, max: usize) -> Self {
        self.namespace = max;
        self
    }

    /// Sets how many times its bytes may be made of a document.
    pub const fn amplification(mut self, max: usize) -> Self {
        self.amplification = max;
        self
    }

    /// How many bytes may be made of a document of that many.
    pub(crate) fn room(&self, bytes: usize) -> usize {
        self.amplification.saturating_mul(bytes).max(Self::ALWAYS)
    }
}

impl Default for DocumentLimits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
