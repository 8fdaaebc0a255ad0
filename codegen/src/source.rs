//! The texts that were read, and addresses inside them.
//!
//! In: files, each with the path under which it is shown. Out: small `Copy` addresses (`Span`) that every later
//! stage carries along. Nothing here reads the disk or knows what the texts mean.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Addresses one file of a [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileId(u32);

impl FileId {
    /// Makes the address of the file that was read as number `index`, from 0.
    pub const fn new(index: usize) -> Self {
        Self(index as u32)
    }

    /// Returns the number under which the file was read, from 0.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// Addresses a piece of one file: byte offsets, end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// Addresses the piece `range` of `file`.
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        Self { file, start: range.start as u32, end: range.end as u32 }
    }

    /// Addresses all of `file`.
    pub fn whole(file: FileId) -> Self {
        Self { file, start: 0, end: u32::MAX }
    }

    /// Returns whether `inner` begins and ends in it.
    pub fn contains(self, inner: Self) -> bool {
        self.file == inner.file && self.start <= inner.start && inner.end <= self.end
    }

    /// Returns the bytes it covers.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Holds a value and where it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it was written.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Joins `value` with the place where it was written.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// Holds one text that was read.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SourceFile {
    /// The path as it is shown.
    pub path: PathBuf,
    /// The whole text.
    pub text: String,
    /// Where its lines begin, counted when somebody asks for the first time.
    line_starts: OnceLock<Vec<usize>>,
}

/// Holds all texts of a run.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Takes in one text.
    pub fn add(&mut self, path: impl Into<PathBuf>, text: impl Into<String>) -> FileId {
        self.files.push(SourceFile { path: path.into(), text: text.into(), line_starts: OnceLock::new() });
        FileId::new(self.files.len() - 1)
    }

    /// Shows all files below `folder` as if they were below `shown`.
    pub fn show_as(&mut self, folder: &Path, shown: &str) {
        for file in &mut self.files {
            if let Ok(inside) = file.path.strip_prefix(folder) {
                file.path = PathBuf::from(format!("{shown}{}", inside.display()));
            }
        }
    }

    /// Returns the text of `file`.
    pub fn text(&self, file: FileId) -> &str {
        &self.files[file.index()].text
    }

    /// Returns the text of `file`, where there is such a file.
    pub fn get(&self, file: FileId) -> Option<&str> {
        self.files.get(file.index()).map(|file| file.text.as_str())
    }

    /// Takes another text for `file`, where there is such a file; addresses inside the old one mean nothing any more.
    pub fn replace(&mut self, file: FileId, text: impl Into<String>) {
        if let Some(file) = self.files.get_mut(file.index()) {
            file.text = text.into();
            file.line_starts = OnceLock::new();
        }
    }

    /// Returns the path of `file`.
    pub fn path(&self, file: FileId) -> &Path {
        &self.files[file.index()].path
    }

    /// Returns the path of `file` on one line, with a sign for what nobody would see in it.
    pub fn shown_path(&self, file: FileId) -> String {
        let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let path = self.path(file).to_string_lossy();
        path.replace(|c: char| c.is_control() || turns(c), "\u{fffd}")
    }

    /// Lists all files, in the order in which they were read.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId::new(index), file))
    }

    /// Where the lines of `file` begin; counted once.
    pub(crate) fn line_starts(&self, file: FileId) -> &[usize] {
        let SourceFile { text, line_starts, .. } = &self.files[file.index()];
        line_starts.get_or_init(|| std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// Returns line and column (both from 1, the column in characters) of a byte of `file`.
    pub fn position(&self, file: FileId, offset: u32) -> (usize, usize) {
        let text = self.text(file);
        let mut offset = (offset as usize).min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let starts = self.line_starts(file);
        let line = starts.partition_point(|&start| start <= offset);
        let start = starts.get(line - 1).copied().unwrap_or(0);
        (line, text[start..offset].chars().count() + 1)
    }
}
