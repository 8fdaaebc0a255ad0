//! `xms watch`, run as an author runs it: in a folder that is edited meanwhile.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Child;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::support::xms;

/// How long a machine with much to do may take; it is far less otherwise.
const LONG: Duration = Duration::from_secs(60);

const SERVICE: &str = "\
title    = 'Shop'
summary  = 'Sells things.'
endpoint = 'https://shop.example'
[version]
header  = 'x-version'
default = '2014-01-01'
known   = ['2014-01-01']
";

const HATS: &str = "\
title   = 'Hats'
summary = 'To be worn.'
[operation.get]
title    = 'Get Hat'
summary  = 'Reads one.'
request  = 'GET /hat'
response = 'Hat'
[[operation.get.example]]
name     = 'one'
version  = '2014-01-01'
response = '<Hat><Size>1</Size></Hat>'
[element.Hat]
summary = 'One.'
[element.Hat.fields]
Size = { type = 'int32', doc = 'How large.' }
";

/// The command while it runs, and its lines.
struct Watch {
    child: Child,
    lines: Receiver<String>,
}

impl Watch {
    fn start(folder: &Path) -> Self {
        let mut child = xms(folder, &["watch"]).spawn().unwrap();
        let (sender, lines) = channel();
        let (out, messages) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
        let further = sender.clone();
        thread::spawn(move || {
            BufReader::new(out).lines().map_while(Result::ok).for_each(|line| drop(sender.send(line)))
        });
        thread::spawn(move || {
            BufReader::new(messages).lines().map_while(Result::ok).for_each(|line| drop(further.send(line)));
        });
        Self { child, lines }
    }

    /// Waits for a line with `text` in it.
    fn says(&self, text: &str) -> String {
        self.says_all(&[text])
    }

    /// Waits for a line with each text in it, and answers with the last; in any order, for errors come another way than
    /// the rest, and either may be read first.
    fn says_all(&self, texts: &[&str]) -> String {
        let start = Instant::now();
        let (mut said, mut missing) = (String::new(), texts.to_vec());
        while let Ok(line) = self.lines.recv_timeout(LONG.saturating_sub(start.elapsed())) {
            missing.retain(|text| !line.contains(text));
            if missing.is_empty() {
                return line;
            }
            said.push_str(&format!("{line}\n"));
        }
        panic!("it does not say {missing:?}:\n{said}");
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn every_save_is_followed_by_a_round() {
    let folder = tempfile::tempdir().unwrap();
    let (api, shop) = (folder.path().join("api-spec"), folder.path().join("api-spec/shop"));
    let describe = |hats: &str| {
        fs::create_dir_all(&shop).unwrap();
        fs::write(shop.join("service.toml"), SERVICE).unwrap();
        fs::write(shop.join("hats.toml"), hats).unwrap();
    };
    describe(HATS);
    let watch = Watch::start(folder.path());
    watch.says("watching  api-spec");
    let first = watch.says(" ms  wrote ");
    assert!(first.contains("generated/Cargo.toml") && first.contains(" more"), "{first}");
    let generated = || fs::read_to_string(folder.path().join("generated/src/shop/elements/hats.rs")).unwrap();

    fs::write(shop.join("hats.toml"), HATS.replace("How large.", "How wide.")).unwrap();
    assert!(watch.says(" ms  ").ends_with(" ms  wrote generated/src/shop/elements/hats.rs"));
    assert!(generated().contains("How wide."));

    // An error is told, what was generated stays, and the next save counts again.
    fs::write(shop.join("hats.toml"), HATS.replace("int32", "int33")).unwrap();
    watch.says_all(&["error[X0201]", " ms  nothing written: see the errors above"]);
    assert!(generated().contains("How wide."));
    // What leads to nothing else is not told: neither another's file, nor one saved as it was.
    fs::write(shop.join("hats.toml.swp"), "x").unwrap();
    fs::write(shop.join("service.toml"), SERVICE).unwrap();
    fs::write(shop.join("hats.toml"), HATS).unwrap();
    assert!(watch.says(" ms  ").ends_with("wrote generated/src/shop/elements/hats.rs"));

    // By another name, as some editors save.
    fs::write(shop.join(".hats"), HATS.replace("How large.", "How high.")).unwrap();
    fs::rename(shop.join(".hats"), shop.join("hats.toml")).unwrap();
    assert!(watch.says(" ms  ").ends_with("wrote generated/src/shop/elements/hats.rs"));

    fs::remove_dir_all(&api).unwrap();
    watch.says("gone  api-spec");
    describe(HATS);
    watch.says("back  api-spec");
    while !generated().contains("How large.") {
        watch.says(" ms  ");
    }
}
