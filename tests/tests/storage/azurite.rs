//! Azurite, a storage account in one process, as the tests need it.
//!
//! In: nothing. Out: clients of an account that runs on free ports of this machine. It is started by the first test that
//! asks for it and stopped with the last one, also when that panics; and it stops by itself when this process is gone.

use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread::sleep;
use std::time::{Duration, Instant};

use xms_runtime::client::RetryPolicy;
use xms_runtime::client::credential::{Credential, Sas, SharedKey};
use xms_services::storage_blob::StorageBlob;
use xms_services::storage_queue::StorageQueue;

/// Where `.ci/run` installs it, below the folder in which things are built.
const INSTALLED: &str = "azurite/node_modules/azurite/dist/src/azurite.js";
/// Ends with its standard input, which this process holds.
const SCRIPT: &str = "process.stdin.resume().on('end', () => process.exit()); require(process.argv[1]);";
/// The account that it has, and the key that everybody knows.
pub(crate) const ACCOUNT: &str = "devstoreaccount1";
const KEY: &str = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

pub(crate) struct Azurite {
    process: Child,
    blob: u16,
    queue: u16,
}

static RUNNING: Mutex<Weak<Azurite>> = Mutex::new(Weak::new());

/// The one that runs, or a new one; `None`, with a word about it, where it is not installed.
pub(crate) fn azurite() -> Option<Arc<Azurite>> {
    let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(azurite) = running.upgrade() {
        return Some(azurite);
    }
    let Some(program) = program() else {
        // Straight to the stream: a test that passes shows no captured output.
        let _ = writeln!(
            std::io::stderr(),
            "skipped: there is no {INSTALLED} where things are built; `.ci/run` installs it"
        );
        return None;
    };
    let azurite = Arc::new(Azurite::start(&program));
    *running = Arc::downgrade(&azurite);
    Some(azurite)
}

fn program() -> Option<PathBuf> {
    let built = Path::new(env!("CARGO_TARGET_TMPDIR")).parent()?.join(INSTALLED);
    built.is_file().then_some(built)
}

impl Azurite {
    fn start(program: &Path) -> Self {
        let free = || TcpListener::bind("127.0.0.1:0").unwrap();
        let listeners = [free(), free(), free()];
        let [blob, queue, table] = listeners.each_ref().map(|listener| listener.local_addr().unwrap().port());
        drop(listeners);
        let mut command = Command::new("node");
        command.args(["-e", SCRIPT]).arg(program).args(["--inMemoryPersistence", "--disableTelemetry", "--silent"]);
        for (service, port) in [("blob", blob), ("queue", queue), ("table", table)] {
            command.args([format!("--{service}Host"), "127.0.0.1".to_owned()]);
            command.args([format!("--{service}Port"), port.to_string()]);
        }
        let process = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        let mut azurite = Self { process, blob, queue };
        let begun = Instant::now();
        while [blob, queue].iter().any(|&port| TcpStream::connect(("127.0.0.1", port)).is_err()) {
            assert_eq!(azurite.process.try_wait().unwrap(), None, "Azurite has ended");
            assert!(begun.elapsed() < Duration::from_secs(60), "Azurite does not answer");
            sleep(Duration::from_millis(50));
        }
        azurite
    }

    /// The address of an account's service for blobs.
    pub(crate) fn blob_endpoint(&self, account: &str) -> String {
        format!("http://127.0.0.1:{}/{account}", self.blob)
    }

    /// A client of an account's service for blobs.
    pub(crate) fn blob_as(&self, account: &str, credential: impl Credential + 'static) -> StorageBlob {
        let builder = StorageBlob::at(self.blob_endpoint(account)).retry(RetryPolicy::NEVER);
        builder.credential(credential).build().unwrap()
    }

    pub(crate) fn blob(&self) -> StorageBlob {
        self.blob_as(ACCOUNT, key())
    }

    /// A client of an account's service for queues.
    pub(crate) fn queue_of(&self, account: &str) -> StorageQueue {
        let endpoint = format!("http://127.0.0.1:{}/{account}", self.queue);
        StorageQueue::at(endpoint).retry(RetryPolicy::NEVER).credential(key()).build().unwrap()
    }

    /// A client with a signature for the account that has run out.
    pub(crate) fn blob_with_expired_signature(&self) -> StorageBlob {
        let query =
            "sv=2021-12-02&ss=b&srt=sco&sp=rl&se=2020-01-01T00%3A00%3A00Z&sig=c2lnbmF0dXJlIG9mIHRoaXMgYWNjb3VudA%3D%3D";
        self.blob_as(ACCOUNT, Sas::new(query).unwrap())
    }
}

/// The account's key.
pub(crate) fn key() -> SharedKey {
    SharedKey::new(ACCOUNT, KEY).unwrap()
}

impl Drop for Azurite {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
