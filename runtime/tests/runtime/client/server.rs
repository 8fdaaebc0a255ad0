//! A server on loopback that does what a list says, one connection after the other, and stops by itself.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::client::service::Things;

/// What the server does with one connection.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Reads the request and answers with this text.
    Answer(String),
    /// Resets the connection when the request is there, without reading it.
    ResetBefore,
    /// Reads the request and closes the connection.
    CloseAfter,
    /// Reads the request and resets the connection.
    ResetAfter,
    /// Reads the request and says nothing.
    Silence,
    /// Reads the request and answers one byte after the other.
    Slow(String),
}

pub(crate) struct Server {
    pub(crate) port: u16,
    taken: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// An answer with a body of that length.
pub(crate) fn answer(status: u16, headers: &str, body: &str) -> Step {
    let length = body.len();
    Step::Answer(format!("HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}"))
}

impl Server {
    pub(crate) async fn start(steps: impl IntoIterator<Item = Step>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let taken = Arc::new(Mutex::new(Vec::new()));
        let steps: Vec<Step> = steps.into_iter().collect();
        let requests = Arc::clone(&taken);
        let task = tokio::spawn(async move {
            let mut held = Vec::new();
            for step in steps {
                let Ok((mut stream, _)) = listener.accept().await else { return };
                if matches!(step, Step::ResetBefore | Step::ResetAfter) {
                    let _ = stream.set_zero_linger();
                }
                if matches!(step, Step::ResetBefore) {
                    // Reset any earlier, the connection counts as one that was never made.
                    let _ = stream.peek(&mut [0]).await;
                    continue;
                }
                let Some(request) = read(&mut stream).await else { continue };
                requests.lock().unwrap().push(request);
                match step {
                    Step::Answer(text) => drop(stream.write_all(text.as_bytes()).await),
                    Step::Silence => held.push(stream),
                    Step::Slow(text) => {
                        for byte in text.bytes() {
                            if stream.write_all(&[byte]).await.is_err() {
                                break;
                            }
                            tokio::time::sleep(Duration::from_millis(20)).await;
                        }
                    }
                    Step::ResetBefore | Step::CloseAfter | Step::ResetAfter => {}
                }
            }
            drop(listener);
            // What is silent stays so until the test is over.
            std::future::pending::<()>().await;
            drop(held);
        });
        Self { port, taken, task }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub(crate) fn client(&self) -> Things {
        Things::builder("acc").endpoint(self.url()).build().unwrap()
    }

    /// All requests that were read, as text.
    pub(crate) fn taken(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }

    /// How many requests of that method were read.
    pub(crate) fn count(&self, method: &str) -> usize {
        self.taken().iter().filter(|request| request.starts_with(method)).count()
    }
}

/// One request with its body.
async fn read(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let length = stream.read(&mut buffer).await.ok().filter(|&length| length > 0)?;
        bytes.extend_from_slice(&buffer[..length]);
        let text = String::from_utf8_lossy(&bytes);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let announced = head
            .to_ascii_lowercase()
            .lines()
            .find_map(|line| line.strip_prefix("content-length: ").and_then(|length| length.parse::<usize>().ok()));
        if body.len() >= announced.unwrap_or(0) {
            return Some(text.into_owned());
        }
    }
}
