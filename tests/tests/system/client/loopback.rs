//! A server in the same process that answers from a list, one connection after the other.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// An answer as it goes over the wire.
pub(crate) fn answer(status: u16, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}")
}

/// Answers with these; says where.
pub(crate) async fn serve(answers: Vec<String>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://127.0.0.1:{}", listener.local_addr().expect("an address").port());
    tokio::spawn(async move {
        for answer in answers {
            let Ok((mut stream, _)) = listener.accept().await else { return };
            read(&mut stream).await;
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    url
}

/// An address where nobody listens.
pub(crate) async fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    format!("http://127.0.0.1:{}", listener.local_addr().expect("an address").port())
}

/// What TLS begins with.
const HANDSHAKE: u8 = 0x16;

/// Reads one request, or the first words of something that is none.
async fn read(stream: &mut TcpStream) {
    let (mut bytes, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        let Ok(length @ 1..) = stream.read(&mut buffer).await else { return };
        bytes.extend_from_slice(&buffer[..length]);
        if bytes[0] == HANDSHAKE {
            return;
        }
        let text = String::from_utf8_lossy(&bytes).to_ascii_lowercase();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let announced = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
        if body.len() >= announced.unwrap_or(0_usize) {
            return;
        }
    }
}
