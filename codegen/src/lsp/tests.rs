//! The whole server, spoken to as an editor speaks to it: a session with all that it answers, and one by chance.

use std::fs;
use std::path::Path;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use lsp_server::{Connection, Message, Notification, Request, RequestId};
use lsp_types::Url;
use serde_json::{Value, json};

use super::server::{ServerError, serve};
use crate::rule;

/// How long a machine with much to do may take; it is far less otherwise.
const LONG: Duration = Duration::from_secs(60);

const SERVICE: &str = "title = 'Shop'\nsummary = 'Sells.'\nendpoint = 'https://a.example'\n[version]\nheader = 'x-v'\n\
                       default = '2014-06-01'\nknown = ['2013-03-01', '2014-06-01']\n";
const GOODS: &str = "title = 'Goods'\nsummary = 'To be sold.'\n\n[operation.add]\nsummary = 'Adds one.'\n\
                     request = 'POST /goods'\nbody = 'Good'\n\n[element.Good]\nsummary = 'One 😀.'\n[element.Good.fields]\n\
                     Name = { type = 'string', doc = 'Its name.' }\n";

/// An editor.
struct Editor {
    connection: Connection,
    server: Option<JoinHandle<Result<(), ServerError>>>,
    folder: tempfile::TempDir,
    next: i32,
}

impl Editor {
    fn new(encodings: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("shop")).expect("a folder");
        fs::write(folder.path().join("shop/service.toml"), SERVICE).expect("a file");
        fs::write(folder.path().join("shop/goods.toml"), GOODS).expect("a file");
        let (connection, other) = Connection::memory();
        let server = Some(thread::spawn(move || serve(&other)));
        let mut editor = Self { connection, server, folder, next: 0 };
        let capabilities = json!({ "general": { "positionEncodings": encodings } });
        let told = editor.ask("initialize", json!({ "capabilities": capabilities })).expect("an answer");
        let expected = if encodings.contains(&"utf-8") { "utf-8" } else { "utf-16" };
        assert_eq!(told["capabilities"]["positionEncoding"], expected);
        editor.tell("initialized", json!({}));
        editor
    }

    fn uri(&self, name: &str) -> Url {
        Url::from_file_path(self.folder.path().join("shop").join(name)).expect("an address")
    }

    fn tell(&self, method: &str, params: Value) {
        let notification = Notification::new(method.to_owned(), params);
        self.connection.sender.send(Message::Notification(notification)).expect("a server");
    }

    /// What the server answers: a result, or a message.
    fn ask(&mut self, method: &str, params: Value) -> Result<Value, String> {
        self.next += 1;
        let id = RequestId::from(self.next);
        let request = Request { id: id.clone(), method: method.to_owned(), params };
        self.connection.sender.send(Message::Request(request)).expect("a server");
        loop {
            if let Message::Response(response) = self.connection.receiver.recv_timeout(LONG).expect("an answer")
                && response.id == id
            {
                return response.response_result.map_err(|error| error.message);
            }
        }
    }

    /// The diagnostics of a file, when they come next.
    fn diagnostics(&self, uri: &Url) -> Value {
        loop {
            if let Message::Notification(note) = self.connection.receiver.recv_timeout(LONG).expect("diagnostics")
                && note.method == "textDocument/publishDiagnostics"
                && note.params["uri"] == json!(uri)
            {
                return note.params["diagnostics"].clone();
            }
        }
    }

    fn open(&self, name: &str, text: &str) -> Url {
        let uri = self.uri(name);
        let document = json!({ "uri": uri, "languageId": "toml", "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": document }));
        uri
    }

    fn end(mut self) {
        assert_eq!(self.ask("shutdown", Value::Null), Ok(Value::Null));
        self.tell("exit", Value::Null);
        let ended = self.server.take().expect("a server").join();
        assert!(matches!(ended, Ok(Ok(()))), "{ended:?}");
    }
}

fn at(uri: &Url, line: u32, character: u32) -> Value {
    json!({ "textDocument": { "uri": uri }, "position": { "line": line, "character": character } })
}

#[test]
fn findings_come_while_one_types_and_go_when_they_are_set_right() {
    let mut editor = Editor::new(&["utf-16"]);
    let broken = GOODS.replace("summary = 'Adds one.'", "sumary = 'Adds one.'");
    let uri = editor.open("goods.toml", &broken);
    let found = editor.diagnostics(&uri);
    let wrong = found
        .as_array()
        .and_then(|all| all.iter().find(|one| one["code"] == rule::UNKNOWN_KEY.code))
        .expect("the key")
        .clone();
    assert_eq!(wrong["range"]["start"], json!({ "line": 4, "character": 0 }));
    let context = json!({ "diagnostics": [wrong] });
    let params = json!({ "textDocument": { "uri": uri }, "range": wrong["range"], "context": context });
    let actions = editor.ask("textDocument/codeAction", params).expect("actions");
    assert_eq!(actions[0]["title"], "Replace `sumary` by `summary`");
    let edit = &actions[0]["edit"]["changes"][uri.as_str()][0];
    let change = json!({ "range": edit["range"], "text": edit["newText"] });
    let document = json!({ "uri": uri, "version": 2 });
    editor.tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": [change] }));
    let left = editor.diagnostics(&uri);
    assert!(left.as_array().is_some_and(|all| all.iter().all(|one| one["severity"] == 2)), "{left}");
    editor.tell("textDocument/didClose", json!({ "textDocument": { "uri": uri } }));
    assert_eq!(editor.diagnostics(&uri), json!([]));
    editor.end();
}

#[test]
fn an_editor_is_answered_in_the_units_that_it_chose() {
    for (encodings, column) in [(["utf-8", "utf-16"].as_slice(), 23), (&[], 21)] {
        let mut editor = Editor::new(encodings);
        let text = GOODS.replace("'One 😀.'", "'One 😀.' # ");
        let uri = editor.open("goods.toml", &text);
        // A comment begins in the column that depends on the units.
        let change = json!({ "range": { "start": { "line": 9, "character": column - 1 }, "end": { "line": 9, "character": column } }, "text": "" });
        let document = json!({ "uri": uri, "version": 2 });
        editor.tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": [change] }));
        let edits = editor.ask(
            "textDocument/formatting",
            json!({ "textDocument": { "uri": uri }, "options": { "tabSize": 4, "insertSpaces": true } }),
        );
        assert!(edits.expect("edits").to_string().contains("One 😀."));
        let told = editor.ask("textDocument/hover", at(&uri, 6, 10)).expect("an answer");
        assert!(told["contents"]["value"].as_str().is_some_and(|text| text.contains("**element** `Good`")), "{told}");
        let lenses = editor.ask("textDocument/codeLens", json!({ "textDocument": { "uri": uri } })).expect("lenses");
        assert_eq!(lenses[0]["command"]["title"], "1 operation uses this");
        assert!(editor.ask("textDocument/rename", json!({ "textDocument": { "uri": uri }, "position": { "line": 6, "character": 10 }, "newName": "string" })).is_err());
        editor.end();
    }
}

#[test]
fn files_of_no_service_are_left_alone() {
    let mut editor = Editor::new(&[]);
    let uri = Url::from_file_path(editor.folder.path().join("other.toml")).expect("an address");
    let document = json!({ "uri": uri, "languageId": "toml", "version": 1, "text": "a=1" });
    editor.tell("textDocument/didOpen", json!({ "textDocument": document }));
    assert_eq!(editor.ask("textDocument/hover", at(&uri, 0, 0)), Ok(Value::Null));
    let edits = editor.ask(
        "textDocument/formatting",
        json!({ "textDocument": { "uri": uri }, "options": { "tabSize": 4, "insertSpaces": true } }),
    );
    assert_eq!(edits.expect("edits")[0]["newText"], "a = 1\n");
    assert!(editor.ask("textDocument/unheardOf", json!({})).is_err());
    assert!(editor.ask("textDocument/hover", json!({ "no": "place" })).is_err());
    editor.end();
}

#[test]
fn whatever_is_typed_and_asked_something_is_answered() {
    let mut editor = Editor::new(&[]);
    let uri = editor.open("goods.toml", GOODS);
    let other = editor.open("more.toml", "[operation.x]\nrequest = 'GET /x'\n");
    let pieces = [
        "[",
        "]]",
        "{",
        "}",
        "=",
        "'",
        "\"",
        "'''",
        "\n",
        "\r",
        ",",
        ".",
        "#",
        "\\",
        "😀",
        "\0",
        "[element.A]\n",
        "body = 'Good'",
    ];
    let methods = ["hover", "completion", "definition", "references", "documentHighlight", "prepareRename", "rename"];
    let mut random = fastrand::Rng::with_seed(7);
    for round in 0..400 {
        let uri = if round % 3 == 0 { &other } else { &uri };
        let place = |random: &mut fastrand::Rng| json!({ "line": random.u32(0..16), "character": random.u32(0..40) });
        let (start, end) = (place(&mut random), place(&mut random));
        let range = if random.u8(0..4) == 0 {
            json!({ "start": start, "end": end })
        } else {
            json!({ "start": start, "end": start })
        };
        let text = pieces[random.usize(0..pieces.len())];
        let change =
            if random.u8(0..40) == 0 { json!({ "text": GOODS }) } else { json!({ "range": range, "text": text }) };
        let document = json!({ "uri": uri, "version": round + 2 });
        editor.tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": [change] }));
        let mut params = json!({ "textDocument": { "uri": uri }, "position": place(&mut random) });
        params["newName"] = json!("New");
        params["context"] = json!({ "includeDeclaration": true });
        // That there is an answer is all that is asked.
        let method = methods[random.usize(0..methods.len())];
        let _ = editor.ask(&format!("textDocument/{method}"), params);
        if round % 10 == 0 {
            let params = json!({ "textDocument": { "uri": uri }, "range": { "start": place(&mut random), "end": place(&mut random) }, "context": { "diagnostics": [] }, "options": { "tabSize": 4, "insertSpaces": true }, "query": "" });
            for method in [
                "textDocument/documentSymbol",
                "textDocument/codeLens",
                "textDocument/codeAction",
                "textDocument/formatting",
                "workspace/symbol",
            ] {
                assert!(editor.ask(method, params.clone()).is_ok(), "{method}");
            }
        }
    }
    assert!(Path::new(editor.folder.path()).is_dir());
    editor.end();
}
