//! Files with whatever ends of lines.
//!
//! In: what a file holds. Out: the same with the ends of lines that are written here. What the lines say is not looked at.

use std::io::{self, BufRead, Read, Seek};

/// Reads a line feed for each carriage return and line feed.
#[derive(Debug)]
pub(super) struct SameLines<R> {
    inner: R,
    /// A carriage return came last, and what is behind it is not known yet.
    holds_return: bool,
}

impl<R> SameLines<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { inner, holds_return: false }
    }
}

impl<R: Seek> SameLines<R> {
    /// Begins anew.
    ///
    /// # Errors
    /// When that cannot be done.
    pub(super) fn rewind(&mut self) -> io::Result<()> {
        self.holds_return = false;
        self.inner.rewind()
    }
}

impl<R: BufRead> Read for SameLines<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if out.is_empty() {
            return Ok(0);
        }
        loop {
            let block = self.inner.fill_buf()?;
            if self.holds_return && block.first() != Some(&b'\n') {
                self.holds_return = false;
                out[0] = b'\r';
                return Ok(1);
            }
            self.holds_return = false;
            let most = &block[..block.len().min(out.len())];
            let plain = if most.contains(&b'\r') { most.iter().position(|&byte| byte == b'\r') } else { None };
            match plain {
                Some(0) => {
                    self.inner.consume(1);
                    self.holds_return = true;
                }
                length => {
                    let length = length.unwrap_or(most.len());
                    out[..length].copy_from_slice(&most[..length]);
                    self.inner.consume(length);
                    return Ok(length);
                }
            }
        }
    }
}

/// Gives what a file holds in that way.
pub(super) fn same_lines(present: Vec<u8>) -> Vec<u8> {
    if !present.contains(&b'\r') {
        return present;
    }
    let mut lines = Vec::with_capacity(present.len());
    match SameLines::new(&*present).read_to_end(&mut lines) {
        Ok(_) => lines,
        // Memory can be read.
        Err(_) => present,
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufReader, Read as _};

    use super::SameLines;

    #[test]
    fn only_returns_before_line_feeds_are_left_out() {
        for (text, same) in [("a\r\nb\r\n", "a\nb\n"), ("\r", "\r"), ("a\r\r\n\rb", "a\r\n\rb"), ("", ""), ("\n", "\n")]
        {
            for size in 1..5 {
                let mut read = String::new();
                let mut lines = SameLines::new(BufReader::with_capacity(size, text.as_bytes()));
                lines.read_to_string(&mut read).unwrap();
                assert_eq!(read, same, "{text:?}");
            }
        }
    }
}
