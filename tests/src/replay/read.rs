//! Rows of recordings, from files of JSON lines, packed with gzip or not.
//!
//! In: a path. Out: one row after the other, or the file and line at which reading had to end. A file is never held
//! in memory as a whole.

use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};

use flate2::bufread::MultiGzDecoder;
use serde::Deserialize;

/// One recorded exchange. What a recording says beyond this is not looked at.
#[derive(Clone, Debug, Deserialize)]
pub struct Row {
    /// Names the row.
    pub id: String,
    /// What somebody called the operation.
    #[serde(default)]
    pub label: Option<String>,
    /// HTTP method.
    pub method: String,
    /// Path and query, with the service's base path.
    pub path: String,
    /// The version that was sent.
    #[serde(default)]
    pub version: Option<String>,
    /// Request body.
    #[serde(default)]
    pub request: Option<String>,
    /// HTTP status of the answer.
    pub status: u16,
    /// Response body.
    #[serde(default)]
    pub response: Option<String>,
}

/// Why reading a file had to end.
#[derive(Debug)]
pub struct ReadError {
    /// The file.
    pub file: PathBuf,
    /// The line, from 1; 0 when the file could not be opened.
    pub line: usize,
    /// What is wrong with it.
    pub reason: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        write!(f, ": {}", self.reason)
    }
}

impl std::error::Error for ReadError {}

/// The rows of one file, in its order. After an error nothing more comes.
pub struct Rows {
    file: PathBuf,
    input: Box<dyn BufRead>,
    line: usize,
    ended: bool,
}

impl Rows {
    /// Opens a file. Whether it is packed is seen from its first bytes, not from its name.
    ///
    /// # Errors
    /// When it cannot be opened or read.
    pub fn open(file: &Path) -> Result<Self, ReadError> {
        let failed =
            |error: io::Error| ReadError { file: file.to_owned(), line: 0, reason: format!("cannot be read: {error}") };
        let mut raw = BufReader::new(File::open(file).map_err(failed)?);
        let packed = raw.fill_buf().map_err(failed)?.starts_with(&[0x1f, 0x8b]);
        let input: Box<dyn BufRead> =
            if packed { Box::new(BufReader::new(MultiGzDecoder::new(raw))) } else { Box::new(raw) };
        Ok(Self { file: file.to_owned(), input, line: 0, ended: false })
    }

    fn damaged(&mut self, reason: String) -> ReadError {
        self.ended = true;
        ReadError { file: self.file.clone(), line: self.line, reason }
    }
}

impl Iterator for Rows {
    type Item = Result<Row, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut line = Vec::new();
        while !self.ended {
            line.clear();
            self.line += 1;
            match self.input.read_until(b'\n', &mut line) {
                Ok(0) => self.ended = true,
                Ok(_) if line.trim_ascii().is_empty() => {}
                Ok(_) => {
                    let row = serde_json::from_slice(&line);
                    return Some(
                        row.map_err(|error| self.damaged(format!("the line is no exchange: {}", within(&error)))),
                    );
                }
                Err(error) => return Some(Err(self.damaged(format!("the file is damaged: {error}")))),
            }
        }
        None
    }
}

/// The error with its column. Its own line number would always be 1, since it sees a line at a time.
fn within(error: &serde_json::Error) -> String {
    let place = format!(" at line {} column {}", error.line(), error.column());
    match error.to_string().strip_suffix(&place) {
        Some(reason) => format!("{reason}, at column {}", error.column()),
        None => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    const ROW: &str = r#"{"id":"a","method":"GET","path":"/x","status":200,"headers":{},"byte_exact":true}"#;

    fn read(bytes: &[u8], name: &str) -> Vec<Result<String, String>> {
        let file = std::env::temp_dir().join(format!("xms-rows-{}-{name}", std::process::id()));
        std::fs::write(&file, bytes).unwrap();
        let rows = Rows::open(&file).unwrap();
        let read = rows.map(|row| row.map(|row| row.id).map_err(|error| error.to_string())).collect();
        std::fs::remove_file(&file).unwrap();
        read
    }

    #[test]
    fn packed_and_plain_files_are_read_alike() {
        let plain = format!("{ROW}\n\n{ROW}");
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packer.write_all(plain.as_bytes()).unwrap();
        let packed = packer.finish().unwrap();
        assert_eq!(read(plain.as_bytes(), "plain"), [Ok("a".to_owned()), Ok("a".to_owned())]);
        assert_eq!(read(&packed, "packed"), [Ok("a".to_owned()), Ok("a".to_owned())]);
        let cut = read(&packed[..packed.len() - 12], "cut");
        assert!(cut.last().unwrap().as_ref().is_err_and(|error| error.contains("damaged")), "{cut:?}");
    }

    #[test]
    fn a_damaged_line_is_named_and_ends_the_file() {
        let rows = read(format!("{ROW}\n{{\"id\":7}}\n{ROW}\n").as_bytes(), "damaged");
        assert_eq!(rows.len(), 2);
        let error = rows[1].as_ref().unwrap_err();
        assert!(error.contains(":2: the line is no exchange: invalid type"), "{error}");
        assert!(read(b"{\"id\":\"\xff\"}", "bytes")[0].is_err());
    }
}
