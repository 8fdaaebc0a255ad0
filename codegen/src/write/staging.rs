//! One file that is brought up to date while its text comes.
//!
//! In: the place of a file, and its text in pieces. Out: that it holds this text, or a file beside its place that does.
//! As long as nothing is different nothing is written; what was the same until then is copied. Neither the present text
//! nor the new one is ever held as a whole.

use std::fs::File;
use std::io::{self, BufReader, Read, Write as _};
use std::path::Path;

use tempfile::{NamedTempFile, TempPath};

use super::present::open_generated;
use super::same_lines::SameLines;
use super::{temporary_file, with_path};

/// As many bytes are compared at once.
const BLOCK: usize = 16 * 1024;

/// A file while its text comes.
#[derive(Debug)]
pub(super) struct Staging<'p> {
    place: &'p Path,
    state: State,
}

#[derive(Debug)]
enum State {
    /// So far the text is what the file holds; so much of it came.
    Same { present: SameLines<BufReader<File>>, length: u64 },
    /// It is another.
    Other(NamedTempFile),
}

impl<'p> Staging<'p> {
    /// Begins with the file at `place`, if there is one.
    ///
    /// # Errors
    /// When it cannot be read, or is somebody else's; or when there is none, and none can be made.
    pub(super) fn begin(place: &'p Path) -> io::Result<Self> {
        let state = match open_generated(place)? {
            Some(present) => State::Same { present: SameLines::new(BufReader::new(present)), length: 0 },
            None => State::Other(temporary_file(place).map_err(|error| with_path(error, place))?),
        };
        Ok(Self { place, state })
    }

    /// Takes the next piece of the text.
    ///
    /// # Errors
    /// When what is there cannot be read, or the piece cannot be written.
    pub(super) fn take(&mut self, piece: &[u8]) -> io::Result<()> {
        self.take_inside(piece).map_err(|error| with_path(error, self.place))
    }

    fn take_inside(&mut self, piece: &[u8]) -> io::Result<()> {
        if let State::Same { present, length } = &mut self.state {
            if goes_on_with(present, piece)? {
                *length += piece.len() as u64;
                return Ok(());
            }
            self.differ()?;
        }
        match &mut self.state {
            State::Other(file) => file.write_all(piece),
            State::Same { .. } => Ok(()),
        }
    }

    /// Says that the text has ended: `None` where the file holds it.
    ///
    /// # Errors
    /// As [`take`](Self::take).
    pub(super) fn finish(mut self) -> io::Result<Option<TempPath>> {
        self.finish_inside().map_err(|error| with_path(error, self.place))?;
        Ok(match self.state {
            State::Same { .. } => None,
            State::Other(file) => Some(file.into_temp_path()),
        })
    }

    fn finish_inside(&mut self) -> io::Result<()> {
        if let State::Same { present, .. } = &mut self.state
            && present.read(&mut [0])? > 0
        {
            self.differ()?;
        }
        Ok(())
    }

    /// Begins a file of another text with what was the same.
    fn differ(&mut self) -> io::Result<()> {
        let mut file = temporary_file(self.place)?;
        if let State::Same { present, length } = &mut self.state {
            present.rewind()?;
            io::copy(&mut present.take(*length), &mut file)?;
        }
        self.state = State::Other(file);
        Ok(())
    }
}

/// Whether `piece` comes next.
fn goes_on_with(present: &mut impl Read, piece: &[u8]) -> io::Result<bool> {
    let mut block = [0; BLOCK];
    for part in piece.chunks(BLOCK) {
        let block = &mut block[..part.len()];
        match present.read_exact(block) {
            Ok(()) if block == part => {}
            Ok(()) => return Ok(false),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(false),
            Err(error) => return Err(error),
        }
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::Staging;
    use crate::emit::MARKER;

    #[test]
    fn a_file_is_written_only_where_its_text_is_another() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("a.rs");
        let text = |middle: &str| format!("// {MARKER}test`\n{}{middle}\nend\n", "a line\n".repeat(10_000));
        for (present, wanted, is_same) in [
            (text("x"), text("x"), true),
            (text("x").replace('\n', "\r\n"), text("x"), true),
            (text("x"), text("y"), false),
            (text("x").replace('\n', "\r\n"), text("y"), false),
            (text("x"), text("x") + "more\n", false),
            (text("x") + "more\n", text("x"), false),
            (String::new(), text("x"), false),
            (text("x"), String::new(), false),
            (text("x\r"), text("x"), true),
            (text("x\ry"), text("xy"), false),
            (text("\rx"), text("\rx"), true),
        ] {
            fs::write(&place, &present).unwrap();
            for size in [1, 1_000, 100_000] {
                let mut staging = Staging::begin(&place).unwrap();
                wanted.as_bytes().chunks(size).for_each(|piece| staging.take(piece).unwrap());
                let staged = staging.finish().unwrap();
                assert_eq!(staged.is_none(), is_same, "{size}");
                if let Some(staged) = staged {
                    assert!(fs::read_to_string(&staged).unwrap() == wanted, "{size}");
                }
            }
            assert!(fs::read_to_string(&place).unwrap() == present);
        }
    }
}
