//! The loop between an editor and everything else.
//!
//! In: messages. Out: answers, and diagnostics when it has been quiet for a moment. Here it is only decided who answers:
//! what is answered is made by functions of the texts and a place in them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, Sender, at, never, select};
use lsp_server::{Connection, ErrorCode, Message, Notification, Request, Response};
use lsp_types::notification::{self, Notification as _};
use lsp_types::request::{self, Request as _};
use lsp_types::{InitializeParams, PositionEncodingKind, PublishDiagnosticsParams, Url};
use serde::de::DeserializeOwned;

use super::capabilities::capabilities;
use super::checker::{Checked, Order, start};
use super::findings::shown;
use super::text::{Text, Units};
use super::workspace::{FileAt, OpenText, Root, input, root_of};

/// How long it must be quiet before descriptions are read whole.
const DEBOUNCE: Duration = Duration::from_millis(150);

/// Says why the server ended before it was asked to.
#[derive(Debug)]
pub struct ServerError(String);

impl fmt::Display for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

// The cause stands in the text.
impl std::error::Error for ServerError {}

/// Serves an editor at the standard input and output until it says that it is done.
///
/// # Errors
/// When what comes is not the protocol.
pub fn run() -> Result<(), ServerError> {
    let (connection, threads) = Connection::stdio();
    let ended = serve(&connection);
    // Its threads end when nobody sends any more.
    drop(connection);
    let joined = threads.join().map_err(|error| ServerError(format!("the connection broke: {error}")));
    ended.and(joined)
}

/// Serves the other side of a connection.
pub(super) fn serve(connection: &Connection) -> Result<(), ServerError> {
    let broken = |error: &dyn fmt::Display| ServerError(format!("this is not what an editor says: {error}"));
    let (id, params) = connection.initialize_start().map_err(|error| broken(&error))?;
    let params: InitializeParams = serde_json::from_value(params).unwrap_or_default();
    let encodings = params.capabilities.general.and_then(|general| general.position_encodings).unwrap_or_default();
    let units = if encodings.contains(&PositionEncodingKind::UTF8) { Units::Utf8 } else { Units::Utf16 };
    let info = serde_json::json!({
        "capabilities": capabilities(units),
        "serverInfo": { "name": "xms", "version": env!("CARGO_PKG_VERSION") },
    });
    connection.initialize_finish(id, info).map_err(|error| broken(&error))?;
    let (orders, checked) = start();
    let server = Server {
        connection,
        units,
        open: BTreeMap::new(),
        roots: Vec::new(),
        due: BTreeMap::new(),
        generation: 0,
        published: BTreeMap::new(),
        last: BTreeMap::new(),
        orders,
    };
    server.run(&checked).map_err(|error| broken(&error))
}

/// A document that is open.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) text: Text,
    pub(super) path: Option<PathBuf>,
    pub(super) version: i32,
}

/// What is known between messages.
pub(super) struct Server<'c> {
    connection: &'c Connection,
    pub(super) units: Units,
    /// The documents that are open, by the addresses that the editor gave them.
    pub(super) open: BTreeMap<Url, Document>,
    pub(super) roots: Vec<Root>,
    /// When each folder is to be read.
    due: BTreeMap<PathBuf, Instant>,
    /// Counts the states of the texts.
    generation: u64,
    /// The files of each folder that have diagnostics.
    published: BTreeMap<PathBuf, BTreeSet<PathBuf>>,
    /// What was found last in each folder.
    pub(super) last: BTreeMap<PathBuf, Checked>,
    orders: Sender<Order>,
}

impl Server<'_> {
    fn run(mut self, checked: &Receiver<Checked>) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        loop {
            let timer = self.due.values().min().map_or_else(never, |&due| at(due));
            select! {
                recv(self.connection.receiver) -> message => match message {
                    // The editor is gone.
                    Err(_) => return Ok(()),
                    Ok(Message::Request(request)) => {
                        if self.connection.handle_shutdown(&request)? {
                            return Ok(());
                        }
                        let response = self.request(request);
                        self.send(Message::Response(response));
                    }
                    Ok(Message::Notification(notification)) => self.notification(notification),
                    Ok(Message::Response(_)) => {}
                },
                recv(checked) -> checked => if let Ok(checked) = checked { self.take(checked) },
                recv(timer) -> _ => self.order(),
            }
        }
    }

    fn send(&self, message: Message) {
        // An editor that is gone is noticed by what it sends.
        let _ = self.connection.sender.send(message);
    }

    fn request(&mut self, request: Request) -> Response {
        // Outlines of texts that were typed since.
        self.roots.iter_mut().for_each(Root::refresh);
        match request.method.as_str() {
            request::HoverRequest::METHOD => answer::<request::HoverRequest>(request, |params| Ok(self.hover(params))),
            request::Completion::METHOD => answer::<request::Completion>(request, |params| Ok(self.completion(params))),
            request::ResolveCompletionItem::METHOD => {
                answer::<request::ResolveCompletionItem>(request, |item| Ok(self.resolve(item)))
            }
            request::GotoDefinition::METHOD => {
                answer::<request::GotoDefinition>(request, |params| Ok(self.definition(params)))
            }
            request::References::METHOD => answer::<request::References>(request, |params| Ok(self.references(params))),
            request::DocumentHighlightRequest::METHOD => {
                answer::<request::DocumentHighlightRequest>(request, |params| Ok(self.highlights(params)))
            }
            request::PrepareRenameRequest::METHOD => {
                answer::<request::PrepareRenameRequest>(request, |place| self.prepare_rename(place))
            }
            request::Rename::METHOD => answer::<request::Rename>(request, |params| self.rename(params)),
            request::DocumentSymbolRequest::METHOD => {
                answer::<request::DocumentSymbolRequest>(request, |params| Ok(self.symbols(params)))
            }
            request::WorkspaceSymbolRequest::METHOD => {
                answer::<request::WorkspaceSymbolRequest>(request, |params| Ok(Some(self.search(params))))
            }
            request::Formatting::METHOD => answer::<request::Formatting>(request, |params| Ok(self.formatting(params))),
            request::CodeActionRequest::METHOD => {
                answer::<request::CodeActionRequest>(request, |params| Ok(self.actions(params)))
            }
            request::CodeLensRequest::METHOD => {
                answer::<request::CodeLensRequest>(request, |params| Ok(self.lenses(params)))
            }
            _ => Response::new_err(
                request.id,
                ErrorCode::MethodNotFound as i32,
                format!("`{}` is not answered here", request.method),
            ),
        }
    }

    fn notification(&mut self, notification: Notification) {
        match notification.method.as_str() {
            notification::DidOpenTextDocument::METHOD => {
                if let Some(params) = read::<notification::DidOpenTextDocument>(notification) {
                    let document = params.text_document;
                    self.opened(document.uri, document.version, document.text);
                }
            }
            notification::DidChangeTextDocument::METHOD => {
                if let Some(params) = read::<notification::DidChangeTextDocument>(notification) {
                    let units = self.units;
                    let Some(document) = self.open.get_mut(&params.text_document.uri) else { return };
                    document.version = params.text_document.version;
                    for change in params.content_changes {
                        document.text.change(change.range, &change.text, units);
                    }
                    self.changed(&params.text_document.uri);
                }
            }
            notification::DidCloseTextDocument::METHOD => {
                if let Some(params) = read::<notification::DidCloseTextDocument>(notification) {
                    self.closed(&params.text_document.uri);
                }
            }
            notification::DidSaveTextDocument::METHOD | notification::DidChangeWatchedFiles::METHOD => {
                // What is on the disk is another: new files make folders services.
                let documents: Vec<Url> = self.open.keys().cloned().collect();
                documents.iter().for_each(|uri| self.changed(uri));
            }
            _ => {}
        }
    }

    fn opened(&mut self, uri: Url, version: i32, text: String) {
        let path = uri.to_file_path().ok();
        self.open.insert(uri.clone(), Document { text: Text::new(text), path, version });
        self.changed(&uri);
    }

    /// Takes in that a document has another text.
    fn changed(&mut self, uri: &Url) {
        self.generation += 1;
        let Some(document) = self.open.get(uri) else { return };
        let Some(path) = document.path.clone() else { return };
        let Some(root) = root_of(&path) else { return };
        let text = document.text.as_str().to_owned();
        match self.roots.iter_mut().find(|known| known.path == root) {
            Some(known) if known.file_at(&path).is_some() => known.set_text(&path, &text),
            _ => {
                let open = self.open_in(&root);
                self.roots.retain(|known| known.path != root);
                if let Ok(input) = input(&root, &open) {
                    self.roots.push(Root::new(&root, &input.folders, &input.sources));
                }
            }
        }
        self.due.insert(root, Instant::now() + DEBOUNCE);
    }

    fn closed(&mut self, uri: &Url) {
        let Some(document) = self.open.remove(uri) else { return };
        let Some(root) = document.path.as_deref().and_then(root_of) else { return };
        self.generation += 1;
        if !self.open_in(&root).is_empty() {
            self.due.insert(root, Instant::now());
            return;
        }
        // Nobody looks at the folder any more.
        self.roots.retain(|known| known.path != root);
        self.due.remove(&root);
        self.last.remove(&root);
        self.publish(&root, BTreeMap::new());
    }

    /// The texts that are open below a folder.
    pub(super) fn open_in(&self, root: &Path) -> Vec<OpenText> {
        let own = self.open.values().filter_map(|document| {
            let path = document.path.clone().filter(|path| path.starts_with(root))?;
            Some(OpenText { path, text: document.text.as_str().to_owned() })
        });
        own.collect()
    }

    /// Has every folder read that it is time for.
    fn order(&mut self) {
        let now = Instant::now();
        let due: Vec<PathBuf> = self.due.iter().filter(|(_, due)| **due <= now).map(|(root, _)| root.clone()).collect();
        for root in due {
            self.due.remove(&root);
            let open = self.open_in(&root);
            // Where the thread is gone, so are the diagnostics, and nothing else.
            let _ = self.orders.send(Order { root, generation: self.generation, open });
        }
    }

    /// Takes in what was found, where nothing was typed since.
    fn take(&mut self, checked: Checked) {
        let open = self.open_in(&checked.root);
        if checked.generation != self.generation || open.is_empty() {
            return;
        }
        if let Some(root) = self.roots.iter_mut().find(|root| root.path == checked.root) {
            root.sync(&checked.folders, &checked.sources, &open);
        }
        let found = shown(&checked.diagnostics, &checked.sources, self.units, |path| self.uri(path));
        let root = checked.root.clone();
        self.last.insert(root.clone(), checked);
        self.publish(&root, found);
    }

    /// Sends diagnostics, and that there are none any more where there were.
    fn publish(&mut self, root: &Path, mut found: BTreeMap<PathBuf, Vec<lsp_types::Diagnostic>>) {
        let before = self.published.remove(root).unwrap_or_default();
        self.published.insert(root.to_owned(), found.keys().cloned().collect());
        for path in before {
            found.entry(path).or_default();
        }
        for (path, diagnostics) in found {
            let Some(uri) = self.uri(&path) else { continue };
            let version = self.open.get(&uri).map(|document| document.version);
            let params = PublishDiagnosticsParams { uri, diagnostics, version };
            let method = notification::PublishDiagnostics::METHOD.to_owned();
            self.send(Message::Notification(Notification::new(method, params)));
        }
    }

    /// The address of a file: that by which the editor knows it, where it is open.
    pub(super) fn uri(&self, path: &Path) -> Option<Url> {
        let open = self.open.iter().find(|(_, document)| document.path.as_deref() == Some(path));
        open.map(|(uri, _)| uri.clone()).or_else(|| Url::from_file_path(path).ok())
    }

    /// A document of a service: its folder, and which file of it it is.
    pub(super) fn place(&self, uri: &Url) -> Option<(&Root, FileAt)> {
        let path = match self.open.get(uri) {
            Some(document) => document.path.clone()?,
            None => uri.to_file_path().ok()?,
        };
        self.roots.iter().find_map(|root| Some((root, root.file_at(&path)?)))
    }
}

/// Answers a request by its parameters.
fn answer<R: request::Request>(request: Request, make: impl FnOnce(R::Params) -> Result<R::Result, String>) -> Response
where
    R::Params: DeserializeOwned,
{
    let Request { id, params, .. } = request;
    match serde_json::from_value::<R::Params>(params) {
        Err(error) => Response::new_err(id, ErrorCode::InvalidParams as i32, error.to_string()),
        Ok(params) => match make(params) {
            Ok(result) => Response::new_ok(id, result),
            Err(message) => Response::new_err(id, ErrorCode::RequestFailed as i32, message),
        },
    }
}

/// The parameters of a notification; none where they are not what they should be.
fn read<N: notification::Notification>(notification: Notification) -> Option<N::Params> {
    serde_json::from_value(notification.params).ok()
}
