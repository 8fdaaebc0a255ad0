//! One connection of a client, kept as long as it lasts.
//!
//! In: the bytes of a request. Out: status, head and body of its answer. It does as little as possible: its time is
//! taken from the servers that are measured.

use std::io;
use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Longer answers are none of ours.
const MAX_RESPONSE: usize = 256 << 10;

/// A connection.
pub(crate) struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// An answer, until the next request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RawResponse<'a> {
    pub(crate) status: u16,
    pub(crate) head: &'a [u8],
    pub(crate) body: &'a [u8],
}

impl Connection {
    pub(crate) async fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: vec![0; MAX_RESPONSE] })
    }

    /// Sends a request and reads its answer.
    pub(crate) async fn send(&mut self, request: &[u8]) -> io::Result<RawResponse<'_>> {
        self.stream.write_all(request).await?;
        let mut filled = 0;
        let (head, length) = loop {
            filled += self.fill(filled).await?;
            if let Some(end) = end_of_head(&self.buffer[..filled]) {
                let length = header(&self.buffer[..end], b"content-length").and_then(number).unwrap_or(0);
                break (end, length);
            }
        };
        let end = head.saturating_add(length);
        while filled < end {
            filled += self.fill(filled).await?;
        }
        if filled > end {
            return Err(io::Error::other("more came than was asked for"));
        }
        let (head, body) = self.buffer[..filled].split_at(head);
        let status = head.get(9..12).and_then(number).and_then(|status| u16::try_from(status).ok()).unwrap_or(0);
        Ok(RawResponse { status, head, body })
    }

    async fn fill(&mut self, filled: usize) -> io::Result<usize> {
        match self.stream.read(&mut self.buffer[filled..]).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            read => Ok(read),
        }
    }
}

fn end_of_head(bytes: &[u8]) -> Option<usize> {
    bytes.windows(4).position(|window| window == b"\r\n\r\n").map(|at| at + 4)
}

/// The value of a header.
pub(crate) fn header<'a>(head: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    head.split(|byte| *byte == b'\n').find_map(|line| {
        let (start, rest) = line.split_at_checked(name.len())?;
        let value = rest.strip_prefix(b":").filter(|_| start.eq_ignore_ascii_case(name))?;
        Some(value.trim_ascii())
    })
}

fn number(text: &[u8]) -> Option<usize> {
    std::str::from_utf8(text).ok()?.parse().ok()
}
