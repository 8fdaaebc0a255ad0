//! The language server in a real editor: Neovim without a screen, driven by a script that edits as a person does.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::support::run;

/// How long a machine with much to do may take; it is a few seconds otherwise.
const LONG: Duration = Duration::from_secs(120);

const FILES: &[(&str, &str)] = &[
    ("common/common.toml", "title   = \"Common\"\nsummary = \"What services share.\"\n"),
    (
        "common/parts.toml",
        "title   = \"Parts\"\nsummary = \"Of goods.\"\n\n[element.Age]\nsummary = \"An age.\"\n[element.Age.fields]\nYears = { type = \"int32\", doc = \"How many.\" }\n",
    ),
    (
        "shop/service.toml",
        "title    = \"Shop\"\nsummary  = \"Sells things.\"\nuse      = [\"../common\"]\nendpoint = \"https://shop.example\"\n\n[version]\nheader  = \"x-version\"\ndefault = \"2014-06-01\"\nknown   = [\"2013-03-01\", \"2014-06-01\"]\n",
    ),
    (
        "shop/goods.toml",
        "title   = \"Goods\"\nsummary = \"To be sold.\"\n\n[operation.get]\nsummary  = \"Gets one.\"\nrequest  = \"GET /goods\"\nresponse = \"Good\"\n\n\
         [element.Good]\nsummary      = \"A good.\"\nat-least-one = [\"Name\"]\n[element.Good.fields]\nName   = { type = \"string\", doc = \"Its name.\" }\n\
         Age    = { type = \"Age\", doc = \"How old.\" }\nColour = { type = \"Colour\", doc = \"How it looks.\" }\n\n\
         [enum.Colour]\nsummary = \"A colour.\"\n[enum.Colour.values]\nRed = \"Like blood.\"\n",
    ),
    (
        "shop/orders.toml",
        "title   = \"Orders\"\nsummary = \"What was ordered.\"\n\n[operation.put]\nsummary = \"Orders one.\"\nsince   = \"2013-03-01\"\nrequest = \"PUT /orders\"\n\
         body    = \"Good\"\nresponse = \"Good\"\nsee     = [\"goods.get\", \"stock.count\"]\n",
    ),
    (
        "shop/stock.toml",
        "title   = \"Stock\"\nsummary = \"What is there.\"\n\n[operation.count]\nsummary  = \"Counts.\"\nrequest  = \"GET /stock\"\nresponse = \"Good\"\n",
    ),
];

#[test]
fn an_editor_does_what_is_expected() {
    let version = Command::new("nvim").arg("--version").stdin(Stdio::null()).output();
    if version.is_err() {
        // Nobody reads it when this fails.
        let _ = writeln!(std::io::stderr(), "skipped: there is no nvim; `.ci/run` installs it");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let descriptions = folder.path().join("api-spec");
    for (path, text) in FILES {
        let path = descriptions.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/codegen/editor/session.lua");
    let log = folder.path().join("log");
    let mut editor = Command::new("nvim")
        .args(["--headless", "--clean", "-c", &format!("luafile {script}")])
        .env("XMS", env!("CARGO_BIN_EXE_xms"))
        .env("FOLDER", &descriptions)
        // Nothing of whoever runs the test.
        .env("HOME", folder.path())
        .env("XDG_STATE_HOME", folder.path())
        .env("XDG_CACHE_HOME", folder.path())
        .stdin(Stdio::null())
        .stdout(fs::File::create(&log).unwrap())
        .stderr(fs::File::create(folder.path().join("messages")).unwrap())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = editor.try_wait().unwrap() {
            break Some(status);
        }
        if begun.elapsed() > LONG {
            editor.kill().unwrap();
            editor.wait().unwrap();
            break None;
        }
        thread::sleep(Duration::from_millis(20));
    };
    let log = fs::read_to_string(log).unwrap();
    assert!(status.is_some_and(|status| status.success()), "{log}");
    assert!(log.lines().filter(|line| line.starts_with("ok ")).count() >= 25, "{log}");
    // What was edited is a description that checks, laid out but for what a person typed.
    let (out, messages) = run(folder.path(), &["check"], 0);
    assert!(out.contains("1 service"), "{out}\n{messages}");
}
