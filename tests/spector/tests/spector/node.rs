//! Programs of npm's packages, each on this machine only and ended with its test.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};

/// What a server of a hundred scenarios needs to start on a machine that does other things as well.
const STARTED: Duration = Duration::from_secs(120);

/// The folder with the packages; `None`, with a word about it, where there is none.
pub(crate) fn installed() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).parent()?.join("spector");
    if folder.join("node_modules/@typespec/spector").is_dir() {
        return Some(folder);
    }
    // Straight to the stream: a test that passes shows no captured output.
    let _ = writeln!(std::io::stderr(), "skipped: Spector is not where things are built; `.ci/run --long` installs it");
    None
}

/// A command of node in that folder, whose servers listen on this machine only.
pub(crate) fn node(folder: &Path) -> Command {
    let mut command = Command::new("node");
    let loopback = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spector/loopback.cjs");
    command.arg("--require").arg(loopback).arg("--unhandled-rejections=warn");
    command.current_dir(folder).kill_on_drop(true).stdin(Stdio::null());
    command
}

/// The command of Spector.
pub(crate) fn spector(folder: &Path) -> Command {
    let mut command = node(folder);
    command.arg("node_modules/@typespec/spector/dist/src/cli/cli.js");
    command
}

/// Spector's server.
pub(crate) struct Live {
    child: Child,
    pub(crate) port: u16,
}

impl Live {
    /// Starts it, and waits until it answers.
    pub(crate) async fn start(folder: &Path, coverage: &Path) -> Self {
        let port = free_port().await;
        let child = spector(folder)
            .args(["serve", "node_modules/@typespec/http-specs/specs", "--port", &port.to_string(), "--coverageFile"])
            .arg(coverage)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let ready = async {
            while TcpStream::connect(("127.0.0.1", port)).await.is_err() {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        };
        tokio::time::timeout(STARTED, ready).await.expect("Spector starts");
        Self { child, port }
    }

    /// Lets it write what it has seen, and end.
    pub(crate) async fn stop(mut self) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
        let request = "POST /.admin/stop HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        stream.write_all(request.as_bytes()).await.unwrap();
        let _ = stream.read_to_end(&mut Vec::new()).await;
        tokio::time::timeout(STARTED, self.child.wait()).await.expect("Spector ends").unwrap();
    }
}

async fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port()
}
