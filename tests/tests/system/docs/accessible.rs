//! Pages as those read them who do not see them: what the rules of axe-core find, in a real browser.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

use super::{SERVICES, SHED, browser, server, site};

/// Where the gate installs it, from the folder of what is built.
const INSTALLED: &str = "axe/node_modules/axe-core/axe.min.js";
/// By the browser's own clock, which runs ahead where nothing happens.
const PATIENCE: Duration = Duration::from_secs(300);

/// Loads page after page, and writes down what each violates, in light and, with `?`, with a version picked.
const SCRIPT: &str = "
(async () => {
  const found = (line) => (document.getElementById('found').textContent += line + '\\n');
  for (const page of PAGES) {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 1000px; height: 700px';
    frame.src = '/' + page;
    document.body.append(frame);
    await new Promise((done) => (frame.onload = done));
    const script = frame.contentDocument.createElement('script');
    script.src = '/axe.js';
    frame.contentDocument.head.append(script);
    await new Promise((done) => (script.onload = done));
    const result = await frame.contentWindow.axe.run(frame.contentDocument);
    for (const { id, nodes } of result.violations) {
      found(`${page}: ${id}, ${nodes.length} times: ${nodes[0].html.slice(0, 120).replace(/\\s+/g, ' ')}`);
    }
    found(`${page}: ${result.passes.length} rules pass`);
    frame.remove();
  }
})();
";

#[test]
fn no_rule_of_axe_is_broken() {
    let Some(browser) = browser::find() else { return };
    let script = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().map(|built| built.join(INSTALLED));
    let Some(axe) = script.and_then(|path| fs::read_to_string(path).ok()) else {
        let _ =
            writeln!(io::stderr(), "skipped: there is no {INSTALLED} where things are built; `.ci/run` installs it");
        return;
    };
    let shed =
        ["index.html", "shed/index.html", "shed/whats-new.html", "shed/tools.html", "shed/tools.html?v=2013-01-01"];
    let services = [
        "index.html",
        "service-management/get-started.html",
        "service-management/whats-new.html?from=2013-03-01",
        "service-management/extensions.html?v=2012-03-01",
        "storage-blob/copies.html",
    ];
    for (folder, pages) in [(SHED, &shed[..]), (SERVICES, &services)] {
        let mut files = site(folder);
        files.insert("axe.js".to_owned(), axe.clone());
        let names = format!("{pages:?}");
        let probe = format!(
            "<!doctype html><html><body><pre id=\"found\"></pre><script>{}</script></body></html>",
            SCRIPT.replace("PAGES", &names)
        );
        files.insert("probe.html".to_owned(), probe);
        let address = format!("{}/probe.html", server::serve(files));
        let folder = tempfile::tempdir().unwrap();
        let page = browser::page(&browser, folder.path(), &address, PATIENCE);
        let text = page.split("<pre id=\"found\">").nth(1).unwrap().split("</pre>").next().unwrap();
        let broken: Vec<&str> = text.lines().filter(|line| !line.ends_with("rules pass")).collect();
        assert!(broken.is_empty(), "{}", broken.join("\n"));
        assert_eq!(text.lines().count(), pages.len(), "{text}");
    }
}
