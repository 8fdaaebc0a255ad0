//! A server that answers fixed bytes at once.
//!
//! In: connections on loopback. Out: the same answers for ever, by method and path. It runs in a process of its own, so
//! that nothing it does is counted with what the client does.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::{env, thread};

/// How many extensions a list has.
const LISTED: usize = 10;

/// One extension as the service answers it.
const EXTENSION: &str = "<ProviderNameSpace>Microsoft.Windows.Azure.Extensions</ProviderNameSpace><Type>RDP</Type>\
    <Id>rdp-contoso</Id><Version>1.*</Version><Thumbprint>3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A</Thumbprint>\
    <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm><PublicConfiguration>PFB1YmxpY0NvbmZpZz4KICA8VXNlck5hbWU+YWRhPC9V\
    c2VyTmFtZT4KICA8RXhwaXJhdGlvbj4yMDE1LTEyLTMxPC9FeHBpcmF0aW9uPgo8L1B1YmxpY0NvbmZpZz4=</PublicConfiguration>\
    <IsJsonExtension>false</IsJsonExtension>\
    <DisallowMajorVersionUpgrade>true</DisallowMajorVersionUpgrade>";

const NAMESPACE: &str = "xmlns=\"http://schemas.microsoft.com/windowsazure\"";

/// A running server; it ends when this is dropped.
pub(crate) struct Server {
    process: Child,
    /// Where it listens, such as `http://127.0.0.1:4000`.
    pub(crate) address: String,
}

impl Server {
    /// Starts this program again, as a server.
    pub(crate) fn start() -> Self {
        let program = env::current_exe().expect("this program has a path");
        let mut command = Command::new(program);
        command.arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().expect("this program runs");
        let output = process.stdout.take().expect("it was asked for");
        let mut address = String::new();
        BufReader::new(output).read_line(&mut address).expect("the server says where it listens");
        Self { process, address: address.trim_end().to_owned() }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It ends by itself when its input does; waiting leaves no zombie.
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

struct Answers {
    get: Vec<u8>,
    list: Vec<u8>,
    add: Vec<u8>,
}

/// Answers until the input of this process ends.
pub(crate) fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("it is bound");
    println!("http://{address}");
    let one = format!("<Extension {NAMESPACE}>{EXTENSION}</Extension>");
    let many = format!("<Extension>{EXTENSION}</Extension>").repeat(LISTED);
    let many = format!("<Extensions {NAMESPACE}>{many}</Extensions>");
    let answers = Arc::new(Answers {
        get: answer("200 OK", &one),
        list: answer("200 OK", &many),
        add: answer("202 Accepted", ""),
    });
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answers = Arc::clone(&answers);
            // A connection that breaks ends its thread; the client says what it missed.
            thread::spawn(move || converse(stream, &answers));
        }
    });
    let _ = io::copy(&mut io::stdin(), &mut io::sink());
}

fn answer(status: &str, body: &str) -> Vec<u8> {
    let kind = if body.is_empty() { "" } else { "Content-Type: application/xml; charset=utf-8\r\n" };
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nCache-Control: no-cache\r\nContent-Length: {length}\r\n{kind}\
         Server: 1.0.6198.146 (rd_rdfe_stable) Microsoft-HTTPAPI/2.0\r\n\
         x-ms-request-id: 8f3c1e5a7092b4d6f8013c5e7a92b4d6\r\nDate: Thu, 30 Jul 2015 17:57:02 GMT\r\n\r\n{body}"
    )
    .into_bytes()
}

/// Answers one request after the other.
fn converse(stream: TcpStream, answers: &Answers) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    let (mut first, mut line) = (String::new(), String::new());
    loop {
        first.clear();
        if reader.read_line(&mut first)? == 0 {
            return Ok(());
        }
        let mut length = 0;
        loop {
            line.clear();
            reader.read_line(&mut line)?;
            let Some((name, value)) = line.split_once(':') else { break };
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().unwrap_or_default();
            }
        }
        io::copy(&mut reader.by_ref().take(length), &mut io::sink())?;
        let bytes = match first.starts_with("POST") {
            true => &answers.add,
            false if first.contains("/extensions ") => &answers.list,
            false => &answers.get,
        };
        writer.write_all(bytes)?;
    }
}
