//! A server for one client, which answers from a list and remembers what it was asked.
//!
//! In: answers, in their order. Out: a loopback address, and lines about what went over the wire. It ends with the
//! process, and listens on loopback only.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::{io, thread};

/// What a request is answered with.
pub(crate) struct Answer {
    /// The beginning of the request, such as `GET /services`; any other is answered 400.
    pub(crate) request: &'static str,
    /// Status line behind `HTTP/1.1`.
    pub(crate) status: &'static str,
    /// The `x-ms-request-id`.
    pub(crate) id: &'static str,
    /// XML, or nothing.
    pub(crate) body: &'static str,
}

/// The running server.
pub(crate) struct Server {
    url: String,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Listens, and answers with these, one after the other.
    pub(crate) fn start(answers: Vec<Answer>) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let url = format!("http://{}", listener.local_addr()?);
        let lines = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&lines);
        thread::spawn(move || {
            let mut answers = VecDeque::from(answers);
            for connection in listener.incoming().flatten() {
                // A client that has gone away is no matter: the next connection is served.
                let _ = serve(connection, &mut answers, &seen);
            }
        });
        Ok(Self { url, lines })
    }

    /// Where it is.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Prints what went over the wire since it was last asked, and says how many requests that were.
    pub(crate) fn show(&self) -> usize {
        let lines = std::mem::take(&mut *self.lines.lock().unwrap_or_else(PoisonError::into_inner));
        lines.iter().for_each(|line| println!("    {line}"));
        lines.len() / 2
    }
}

/// Answers the requests of one connection.
fn serve(connection: TcpStream, answers: &mut VecDeque<Answer>, seen: &Mutex<Vec<String>>) -> io::Result<()> {
    let mut reader = BufReader::new(connection.try_clone()?);
    let mut writer = connection;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        // Without the subscription, which is the same in all of them.
        let request = line.trim_end().trim_end_matches(" HTTP/1.1").to_owned();
        let request = match request.split_once(" /") {
            Some((method, path)) => format!("{method} /{}", path.split_once('/').map_or("", |(_, rest)| rest)),
            None => request,
        };
        let (mut version, mut length) = (String::new(), 0);
        loop {
            let mut header = String::new();
            reader.read_line(&mut header)?;
            let Some((name, value)) = header.trim_end().split_once(':') else { break };
            match name.to_ascii_lowercase().as_str() {
                "x-ms-version" => version = value.trim().to_owned(),
                "content-length" => length = value.trim().parse().unwrap_or(0),
                _ => {}
            }
        }
        io::copy(&mut reader.by_ref().take(length), &mut io::sink())?;
        let expected = answers.pop_front().filter(|answer| request.starts_with(answer.request));
        let wrong = Answer { request: "", status: "400 Bad Request", id: "", body: "" };
        let answer = expected.unwrap_or(wrong);
        let sent = if length > 0 { format!(", {length} bytes of XML") } else { String::new() };
        let got = if answer.body.is_empty() { String::new() } else { format!(", {} bytes of XML", answer.body.len()) };
        let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.push(format!("> {request} ({version}){sent}"));
        seen.push(format!("< {} (x-ms-request-id {}){got}", answer.status, answer.id));
        drop(seen);
        let head = format!(
            "HTTP/1.1 {}\r\nx-ms-request-id: {}\r\ncontent-type: application/xml\r\ncontent-length: {}\r\n\r\n",
            answer.status,
            answer.id,
            answer.body.len()
        );
        writer.write_all(head.as_bytes())?;
        writer.write_all(answer.body.as_bytes())?;
    }
}
