//! What the tests have in common.

use std::path::{Path, PathBuf};

use tokio::runtime::Runtime;
use xms_dynamic::call::{Console, run_in};
use xms_dynamic::serve::{Options, Served};

/// How a command ended, and what it printed.
pub(crate) struct Ended {
    pub(crate) code: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ended {
    /// What was printed by a command that ended well.
    #[track_caller]
    pub(crate) fn well(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{}", self.out);
        self.out
    }

    /// What was said by a command that could not send, or was refused.
    #[track_caller]
    pub(crate) fn badly(self, code: u8) -> String {
        assert_eq!(self.code, code, "{}{}", self.out, self.err);
        self.err
    }
}

/// Runs `xms call` with these words, as another program does.
pub(crate) fn xms_call(words: &[&str]) -> Ended {
    xms_call_on(words, false)
}

/// The same where people read what is printed.
pub(crate) fn xms_call_on(words: &[&str], is_out_terminal: bool) -> Ended {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let console = Console { out: &mut out, err: &mut err, is_out_terminal, is_err_terminal: false };
    let arguments = ["xms-call"].iter().chain(words).map(Into::into);
    let code = run_in(arguments, console);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ended { code, out: text(&out), err: text(&err) }
}

/// The folder of descriptions of this repository.
pub(crate) fn api_spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec")
}

/// A description that is served while a test runs.
pub(crate) struct Service {
    runtime: Runtime,
    served: Option<Served>,
    pub(crate) url: String,
}

impl Service {
    pub(crate) fn start(folder: &Path, name: Option<&str>, options: &Options) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let served = runtime.block_on(Served::start(folder, name, options)).unwrap();
        Self { runtime, url: served.url(), served: Some(served) }
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _entered = self.runtime.enter();
        self.served.take();
    }
}
