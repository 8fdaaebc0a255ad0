//! The whole life of a blob, against Azurite, where that is installed.

use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{api_spec, xms_call};

/// Where `.ci/run` installs it, below the folder in which things are built.
const INSTALLED: &str = "azurite/node_modules/azurite/dist/src/azurite.js";
/// Ends with its standard input, which this process holds.
const SCRIPT: &str = "process.stdin.resume().on('end', () => process.exit()); require(process.argv[1]);";
/// The key that everybody knows.
const KEY: &str = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

struct Azurite(Child);

impl Drop for Azurite {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(program: &Path) -> (Azurite, u16) {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut command = Command::new("node");
    command.args(["-e", SCRIPT]).arg(program).args(["--inMemoryPersistence", "--disableTelemetry", "--silent"]);
    command.args(["--queuePort", "0", "--tablePort", "0", "--blobPort", &port.to_string()]);
    let azurite = Azurite(command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap());
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(begun.elapsed() < Duration::from_secs(60), "Azurite does not answer");
        std::thread::sleep(Duration::from_millis(50));
    }
    (azurite, port)
}

#[test]
fn a_blob_lives() {
    let built = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join(INSTALLED);
    if !built.is_file() {
        let _ = writeln!(
            std::io::stderr(),
            "skipped: there is no {INSTALLED} where things are built; `.ci/run` installs it"
        );
        return;
    }
    let (_azurite, port) = start(&built);
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(path("key"), KEY).unwrap();
    let profile = format!(
        "[profiles.local]\nendpoint = \"http://127.0.0.1:{port}/devstoreaccount1\"\nversion = \"2021-12-02\"\n\
         credential = {{ kind = \"shared-key\", account = \"devstoreaccount1\", key-file = {:?} }}\n",
        path("key")
    );
    std::fs::write(path("profiles.toml"), profile).unwrap();
    let (spec, profiles) = (api_spec(), path("profiles.toml"));
    let call = |words: &[&str]| {
        let mut all = vec!["storage-blob"];
        all.extend(words);
        all.extend(["--api-spec", spec.to_str().unwrap(), "--profile-file", &profiles, "--profile", "local"]);
        xms_call(&all)
    };
    let content: Vec<u8> = (0..200_000_u32).map(|number| number as u8).collect();
    std::fs::write(path("up"), &content).unwrap();

    call(&["containers.create", "photos"]).well();
    let put = ["block-blobs.put", "photos", "cats/tom.png", "--body", &path("up"), "--header", "x-ms-meta-owner=me"];
    let headers = call(&[&put[..], &["--output", "json"]].concat()).well();
    let headers: serde_json::Value = serde_json::from_str(&headers).unwrap();
    assert!(headers["etag"].is_string(), "{headers}");
    call(&["blobs.get", "photos", "cats/tom.png", "--out", &path("down")]).well();
    assert!(std::fs::read(path("down")).unwrap() == content);
    let properties = call(&["blobs.get-properties", "photos", "cats/tom.png"]).well();
    assert!(properties.contains("x-ms-meta-owner: me"), "{properties}");
    let listed = call(&["blobs.list", "photos", "--output", "table"]).well();
    assert!(listed.contains("cats/tom.png"), "{listed}");
    call(&["blobs.delete", "photos", "cats/tom.png"]).well();
    let error = call(&["blobs.get", "photos", "cats/tom.png", "--out", &path("gone")]).badly(1);
    assert!(error.contains("404") && error.contains("BlobNotFound"), "{error}");
    call(&["containers.delete", "photos"]).well();
}
