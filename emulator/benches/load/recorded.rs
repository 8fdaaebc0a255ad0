//! The emulator's answers, for the server that only repeats them.
//!
//! In: an emulator. Out: one answer for each kind of request, which goes to the other process as a line of JSON. An
//! answer that does not say what it should is an error here, so that no load is measured with it.

use std::io;
use std::net::SocketAddr;

use serde::{Deserialize, Serialize};

use crate::connection::{Connection, RawResponse, header};
use crate::mix::{Kind, Request};

/// The header with the id under which a request was answered.
pub(crate) const REQUEST_ID: &str = "x-ms-request-id";

/// Headers that every server writes by itself.
const OWN: [&str; 2] = ["content-length", "date"];

/// An answer.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct RecordedResponse {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl RecordedResponse {
    fn of(answer: &RawResponse<'_>) -> Self {
        let head = String::from_utf8_lossy(answer.head);
        let headers = head.lines().filter_map(|line| line.split_once(':'));
        let headers = headers.filter(|(name, _)| !OWN.iter().any(|own| name.eq_ignore_ascii_case(own)));
        Self {
            status: answer.status,
            headers: headers.map(|(name, value)| (name.to_owned(), value.trim().to_owned())).collect(),
            body: String::from_utf8_lossy(answer.body).into_owned(),
        }
    }

    /// Whether that is the same but for ids and moments, which are equally long.
    pub(crate) fn is_like(&self, answer: &RawResponse<'_>) -> bool {
        answer.status == self.status && answer.body.len() == self.body.len()
    }
}

/// One answer for each of [`Kind::ALL`].
pub(crate) async fn record(address: SocketAddr) -> io::Result<Vec<RecordedResponse>> {
    let mut connection = Connection::open(address).await?;
    let mut change = Vec::new();
    let mut found: Vec<Option<RecordedResponse>> = vec![None; Kind::ALL.len()];
    for kind in Kind::ROUND {
        let mut request = kind.request(0);
        request.about(&change);
        let (answer, id) = send(&mut connection, &request).await?;
        if kind.is_change() {
            change = id;
        }
        if let Some(place) = found.get_mut(kind as usize) {
            *place = Some(answer);
        }
    }
    found.into_iter().collect::<Option<_>>().ok_or_else(|| io::Error::other("a kind of request is never sent"))
}

/// Adds the extension that is there all the time to the cloud service of that client.
pub(crate) async fn prepare(address: SocketAddr, client: usize) -> io::Result<()> {
    let mut connection = Connection::open(address).await?;
    send(&mut connection, &Request::standing(client)).await.map(drop)
}

/// The answer, with the id in its head.
async fn send(connection: &mut Connection, request: &Request) -> io::Result<(RecordedResponse, Vec<u8>)> {
    let answer = connection.send(&request.bytes).await?;
    let recorded = RecordedResponse::of(&answer);
    if recorded.status != request.kind.status() || !recorded.body.contains(request.kind.expected_text()) {
        return Err(io::Error::other(format!("{:?} is answered with {recorded:?}", request.kind)));
    }
    let id = header(answer.head, REQUEST_ID.as_bytes()).map(<[u8]>::to_vec);
    Ok((recorded, id.unwrap_or_default()))
}
