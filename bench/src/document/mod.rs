//! The documents, and what they say.
//!
//! In: nothing. Out: texts such as services send them, with values that are made up, the same ones each time; and these values.
//! Nothing here is written by what is measured.

mod blobs;
mod extensions;
mod form;

pub(crate) use form::Form;

use std::path::PathBuf;
use std::{env, fs};

use crate::values::Values;

/// One of the documents that are measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Document {
    /// A thousand versions of an extension with short texts, indented.
    Short,
    /// The same with schemas of some kilobytes.
    Long,
    /// Five thousand blobs, compact.
    Blobs,
}

/// What the records of a document are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Versions of extensions.
    Extensions,
    /// Blobs.
    Blobs,
}

impl Kind {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Extensions, Self::Blobs];

    /// What it is called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Extensions => "extensions",
            Self::Blobs => "blobs",
        }
    }
}

impl Document {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::Short, Self::Long, Self::Blobs];

    /// What it is called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Long => "long",
            Self::Blobs => "blobs",
        }
    }

    /// What it is, in words.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Short => "1,000 versions of an extension with short texts, indented",
            Self::Long => "1,000 versions of an extension with schemas in base64, indented",
            Self::Blobs => "5,000 blobs, compact, empty elements as `<X />`",
        }
    }

    /// Writes it beside this program, for one that only reads it.
    pub(crate) fn file(self) -> PathBuf {
        let program = env::current_exe().expect("this program has a path");
        let file = program.with_file_name(format!("xms-bench-{}.xml", self.name()));
        fs::write(&file, self.text().0).expect("a file beside this program");
        file
    }

    /// What its records are.
    pub(crate) fn kind(self) -> Kind {
        match self {
            Self::Short | Self::Long => Kind::Extensions,
            Self::Blobs => Kind::Blobs,
        }
    }

    /// Its text, and what that says.
    pub(crate) fn text(self) -> (String, Values) {
        match self {
            Self::Short => extensions::document(1_000, 1, Form::Indented),
            Self::Long => extensions::document(1_000, 100, Form::Indented),
            Self::Blobs => blobs::document(5_000, Form::ClosedAtOnce),
        }
    }
}

/// A few records in a form that services write, too, and what they say.
pub(crate) fn few(kind: Kind, form: Form) -> (String, Values) {
    match kind {
        Kind::Extensions => extensions::document(3, 1, form),
        Kind::Blobs => blobs::document(3, form),
    }
}

/// Any number of blobs, compact.
pub(crate) fn blobs(count: usize) -> String {
    blobs::document(count, Form::ClosedAtOnce).0
}
