//! "Try it": samples sent from the site to the emulator that serves it, in a real browser.

use std::fs;
use std::time::Duration;

use xms_emulator::Emulator;

use super::{browser, services};

/// Opens the first sample, sends it, and says when the answer is there.
const SCRIPT: &str = "addEventListener('load', async () => {
  const until = async (there) => {
    for (;;) {
      const found = there();
      if (found) return found;
      await new Promise((later) => setTimeout(later, 20));
    }
  };
  (await until(() => document.querySelector('button.open'))).click();
  const form = document.querySelector('form.try');
  form.querySelector('button').click();
  const answer = await until(() => [...form.querySelectorAll('.answer')].find((answer) => !answer.hidden));
  answer.id = 'answered';
});";

#[test]
fn a_sample_is_sent_and_its_answer_shown() {
    let Some(browser) = browser::find() else { return };
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    for (path, text) in services() {
        let file = site.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    // The page as it is, and somebody who clicks.
    let page =
        services()["service-management/locations.html"].replace("</head>", "<script src=\"click.js\"></script></head>");
    assert!(page.contains("click.js"));
    fs::write(site.join("service-management/clicked.html"), page).unwrap();
    fs::write(site.join("service-management/click.js"), SCRIPT).unwrap();

    let emulator = Emulator::builder().site(&site).unwrap().start_blocking().unwrap();
    let address = format!("{}/_site/service-management/clicked.html", emulator.url());
    let page = browser::page(&browser, folder.path(), &address, Duration::from_secs(20));
    let (_, answer) = page.split_once("id=\"answered\"").expect("the answer is shown");
    let answer = answer.split("</pre>").next().unwrap();
    assert!(answer.contains("200 OK") && answer.contains("&lt;Location&gt;"), "{answer}");
    let requests = emulator.requests();
    assert_eq!(requests.len(), 1, "{requests:?}");
    assert_eq!((requests[0].operation.as_deref(), requests[0].status), (Some("locations.list"), Some(200)));
}
