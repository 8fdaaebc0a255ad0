//! What the clients ask for.
//!
//! In: which client it is. Out: its requests, byte for byte, in the order in which it sends them again and again.
//! Nothing here touches a connection.

use std::fmt::Write;

/// Who asks.
const SUBSCRIPTION: &str = "3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d";
/// Stands in a request where the id of the client's last change is to be.
const NO_ID: &str = "00000000000000000000000000000000";

/// A kind of request.
///
/// As a number it is its place in [`ALL`](Self::ALL).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Add,
    Delete,
    /// Whether the client's last change has come to its end.
    Status,
    Get,
    List,
    Versions,
    Available,
    CloudService,
}

impl Kind {
    pub(crate) const ALL: [Self; 8] = [
        Self::Add,
        Self::Delete,
        Self::Status,
        Self::Get,
        Self::List,
        Self::Versions,
        Self::Available,
        Self::CloudService,
    ];

    /// Twenty requests: a change and its end twice, and what is read between changes.
    pub(crate) const ROUND: [Self; 20] = [
        Self::Add,
        Self::Status,
        Self::Delete,
        Self::Status,
        Self::Get,
        Self::List,
        Self::CloudService,
        Self::Get,
        Self::Versions,
        Self::List,
        Self::Get,
        Self::CloudService,
        Self::Available,
        Self::Get,
        Self::Status,
        Self::List,
        Self::Versions,
        Self::Get,
        Self::CloudService,
        Self::Available,
    ];

    /// After that many requests of a round, everything is as it was before it.
    pub(crate) const CHANGES: usize = 4;

    pub(crate) fn method(self) -> &'static str {
        match self {
            Self::Add => "POST",
            Self::Delete => "DELETE",
            _ => "GET",
        }
    }

    /// Whether it begins an operation.
    pub(crate) fn is_change(self) -> bool {
        matches!(self, Self::Add | Self::Delete)
    }

    /// The path, with placeholders as a router of `axum` has them.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::Add | Self::List => "/{subscription}/services/hostedservices/{name}/extensions",
            Self::Delete | Self::Get => "/{subscription}/services/hostedservices/{name}/extensions/{id}",
            Self::Status => "/{subscription}/operations/{operation}",
            Self::Versions => "/{subscription}/services/extensions/{namespace}/{type}",
            Self::Available => "/{subscription}/services/extensions",
            Self::CloudService => "/{subscription}/services/hostedservices/{name}",
        }
    }

    /// Status of the answer that is expected.
    pub(crate) fn status(self) -> u16 {
        match self {
            Self::Add | Self::Delete => 202,
            _ => 200,
        }
    }

    /// What the answer says; where that is missing, it is another answer.
    pub(crate) fn expected_text(self) -> &'static str {
        match self {
            Self::Add | Self::Delete => "",
            Self::Status => "<Status>Succeeded</Status>",
            Self::Get => "<Id>standing</Id>",
            Self::List => "</Extension></Extensions>",
            Self::Versions => "<Version>1.2.1</Version>",
            Self::Available => "<Type>PaaSAntimalware</Type>",
            Self::CloudService => "<Location>West US</Location>",
        }
    }

    /// The request of that client.
    pub(crate) fn request(self, client: usize) -> Request {
        self.with_id(client, if self == Self::Get { "standing" } else { "changing" })
    }

    fn with_id(self, client: usize, id: &str) -> Request {
        let target = self
            .path()
            .replace("{subscription}", SUBSCRIPTION)
            .replace("{name}", &name(client))
            .replace("{id}", id)
            .replace("{operation}", NO_ID)
            .replace("{namespace}", "Microsoft.Windows.Azure.Extensions")
            .replace("{type}", "RDP");
        let mut text = format!(
            "{} {target} HTTP/1.1\r\nhost: emulator.example\r\nx-ms-version: 2014-06-01\r\nuser-agent: load\r\n",
            self.method()
        );
        if self == Self::Add {
            let body = format!(
                "<Extension xmlns=\"http://schemas.microsoft.com/windowsazure\">\
                 <ProviderNameSpace>Microsoft.Windows.Azure.Extensions</ProviderNameSpace><Type>RDP</Type><Id>{id}</Id>\
                 <PublicConfiguration>PFB1YmxpY0NvbmZpZz48VXNlck5hbWU+YWRhPC9Vc2VyTmFtZT48L1B1YmxpY0NvbmZpZz4=\
                 </PublicConfiguration><Version>1.*</Version></Extension>"
            );
            let length = body.len();
            let _ = write!(text, "content-type: application/xml\r\ncontent-length: {length}\r\n\r\n{body}");
        } else {
            text.push_str("\r\n");
        }
        let id = text.find(NO_ID);
        Request { kind: self, bytes: text.into_bytes(), id }
    }
}

/// The bytes of a request.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) kind: Kind,
    pub(crate) bytes: Vec<u8>,
    /// Where the id of the last change is to be.
    id: Option<usize>,
}

impl Request {
    /// Adds the extension that is there all the time.
    pub(crate) fn standing(client: usize) -> Self {
        Kind::Add.with_id(client, "standing")
    }

    /// About the change of that id, where it is about one.
    pub(crate) fn about(&mut self, change: &[u8]) {
        if let Some(id) = self.id
            && let Some(place) = self.bytes.get_mut(id..id + NO_ID.len())
            && place.len() == change.len()
        {
            place.copy_from_slice(change);
        }
    }
}

/// The client's own cloud service. All names are equally long, and so are answers.
fn name(client: usize) -> String {
    format!("load-{client:03}")
}

/// A seed in which each client has a cloud service.
pub(crate) fn seed(clients: usize, extensions: &str) -> String {
    let mut text = extensions.to_owned();
    for client in 0..clients {
        let _ = write!(
            text,
            "\n[[cloud-service]]\nsubscription = '{SUBSCRIPTION}'\nname = '{}'\nlocation = 'West US'\n",
            name(client)
        );
    }
    text
}
