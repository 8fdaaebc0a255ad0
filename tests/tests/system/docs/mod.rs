//! The documentation site in a real browser: the version picker, the search, and the width of a phone.

mod accessible;
mod browser;
mod server;
mod started;
mod tools;
mod tried;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;
use std::time::Duration;

use tempfile::TempDir;
use xms_codegen::emit::docs::{Options, emit};
use xms_codegen::pipeline::read_model;
use xms_codegen::write::{OutputKind, write_as};

/// A small service with everything that a picker can change.
const SHED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../codegen/tests/golden/docs/api");
/// The services of the SDK.
const SERVICES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../api-spec");

/// The site of a folder of descriptions, by path.
fn site(folder: &str) -> BTreeMap<String, String> {
    let reading = read_model(Path::new(folder)).unwrap();
    let mut options = Options::default();
    let start = include_str!("../../../../api-spec/service-management/start.md");
    options.start.insert("service-management".to_owned(), start.to_owned());
    let files = emit(&reading.model, &options).0;
    files.into_iter().map(|(path, text)| (path.to_string_lossy().replace('\\', "/"), text)).collect()
}

/// The site of the SDK's services.
pub(crate) fn services() -> &'static BTreeMap<String, String> {
    static SITE: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| site(SERVICES));
    &SITE
}

/// The shed's site on the disk.
fn on_disk() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let reading = read_model(Path::new(SHED)).unwrap();
    write_as(OutputKind::Site, &emit(&reading.model, &Options::default()), folder.path()).unwrap();
    folder
}

/// The start tag with that id.
fn tag<'a>(page: &'a str, id: &str) -> &'a str {
    let at = page.find(&format!(" id=\"{id}\"")).unwrap_or_else(|| panic!("nothing is called {id}"));
    let begin = page[..at].rfind('<').unwrap();
    &page[begin..at + page[at..].find('>').unwrap()]
}

/// How a thing is shown: `there`, `absent` or `perhaps`.
fn shown(page: &str, id: &str) -> &'static str {
    let tag = tag(page, id);
    let class = tag.split("class=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    let has = |name: &str| class.split(' ').any(|word| word == name);
    if has("perhaps") {
        assert!(has("absent"), "{tag}");
        return "perhaps";
    }
    if has("absent") { "absent" } else { "there" }
}

/// The first count behind the place with that id.
fn count<'a>(page: &'a str, id: &str) -> &'a str {
    let behind = &page[page.find(&format!(" id=\"{id}\"")).unwrap()..];
    let text = behind.split("class=\"count\"").nth(1).unwrap();
    text[text.find('>').unwrap() + 1..].split('<').next().unwrap()
}

#[test]
fn a_version_in_the_address_shows_what_it_has() {
    let Some(browser) = browser::find() else { return };
    let folder = on_disk();
    let address = |version: &str| {
        let query = if version.is_empty() { String::new() } else { format!("?v={version}") };
        format!("file://{}{query}", folder.path().join("shed/tools.html").display())
    };
    let ids = [
        "operation.lend",
        "operation.burn",
        "operation.lend.query.force",
        "element.Lend.Days",
        "element.Tool.Tooth",
        "element.Tool.Plan",
        "enum.State.quite~20blunt",
        "element.Tool.@state",
    ];
    for (version, expected, status, fields) in [
        ("", ["there"; 8], "", ["3 fields", "4 fields", "2 values"]),
        (
            "2013-01-01",
            ["there", "perhaps", "absent", "absent", "perhaps", "there", "absent", "there"],
            "2013-01-01 has 1 of 2 operations, 3 of 3 shared elements, 7 of 9 fields, 1 of 2 values.",
            ["2 of 3 fields", "3 of 4 fields, 1 perhaps", "1 of 2 values"],
        ),
        (
            "2015-01-01",
            ["there", "absent", "there", "there", "there", "absent", "there", "there"],
            "2015-01-01 has 1 of 2 operations, 3 of 3 shared elements, 8 of 9 fields, 2 of 2 values.",
            ["3 of 3 fields", "3 of 4 fields", "2 of 2 values"],
        ),
        // A version that is not known is one all the same.
        (
            "2014-06-06",
            ["there", "there", "there", "there", "there", "there", "absent", "there"],
            "2014-06-06 has 2 of 2 operations, 3 of 3 shared elements, 9 of 9 fields, 1 of 2 values.",
            ["3 of 3 fields", "4 of 4 fields", "1 of 2 values"],
        ),
    ] {
        let page = browser::page(&browser, folder.path(), &address(version), Duration::ZERO);
        let seen: Vec<&str> = ids.iter().map(|id| shown(&page, id)).collect();
        assert_eq!(seen, expected, "{version}");
        let told = page.split("class=\"status\"").nth(1).unwrap().split(['>', '<']).nth(1).unwrap();
        assert_eq!(told.trim(), status);
        let counts = ["element.Lend", "element.Tool", "enum.State"].map(|id| count(&page, id));
        assert_eq!(counts, fields, "{version}");
        // Both names stand there, and one is hidden.
        let row = &page[page.find("id=\"element.Lend.Who\"").unwrap()..];
        let row = &row[..row.find("</tr>").unwrap()];
        assert_eq!(row.contains("class=\"only absent\""), version == "2013-01-01", "{row}");
        assert_eq!(row.contains("class=\"only was absent\""), !matches!(version, "" | "2013-01-01"), "{row}");
        // A sample that the version has is open.
        let second = page.split("<details class=\"sample").nth(2).unwrap().split('>').next().unwrap();
        assert_eq!(second.contains(" open=\"\""), version == "2013-01-01", "{second}");
        // The version goes along.
        let expected =
            if version.is_empty() { "../index.html\"".to_owned() } else { format!("../index.html?v={version}\"") };
        assert!(page.contains(&expected), "{version}");
        let header = page.split("<span data-picked=\"\">").nth(1).unwrap().split('<').next().unwrap();
        assert_eq!(header, if version == "2015-01-01" || version == "2014-06-06" { version } else { "2014-01-01" });
    }
}

/// A page that looks into pages of a phone's width, and writes down what `script` finds.
fn probe(pages: &[&str], script: &str) -> String {
    let frames: String = pages
        .iter()
        .map(|page| format!("<iframe src=\"/{page}\" style=\"width:360px;height:640px\"></iframe>"))
        .collect();
    format!(
        "<!doctype html><html><body><pre id=\"found\"></pre>{frames}<script>\
         const found = (...words) => document.getElementById('found').textContent += words.join(' ') + '\\n';\
         onload = () => {{ try {{ {script} }} catch (error) {{ found('error', error) }} }};\
         </script></body></html>"
    )
}

/// What a probe has found, line by line.
fn found(files: BTreeMap<String, String>, pages: &[&str], script: &str) -> Option<Vec<String>> {
    let browser = browser::find()?;
    let mut files = files;
    files.insert("probe.html".to_owned(), probe(pages, script));
    let address = server::serve(files);
    let folder = tempfile::tempdir().unwrap();
    let page = browser::page(&browser, folder.path(), &format!("{address}/probe.html"), Duration::ZERO);
    let text = page.split("<pre id=\"found\">").nth(1).unwrap().split("</pre>").next().unwrap();
    Some(text.lines().map(str::to_owned).collect())
}

#[test]
fn no_page_is_wider_than_a_phone() {
    let script = "for (let at = 0; at < frames.length; at++) {\
        const width = frames[at].document.documentElement.scrollWidth;\
        found(frames[at].location.pathname, width, frames[at].innerWidth);\
    }";
    for files in [site(SHED), services().clone()] {
        let pages: Vec<String> = files.keys().filter(|path| path.ends_with(".html")).cloned().collect();
        let names: Vec<&str> = pages.iter().map(String::as_str).collect();
        let Some(lines) = found(files, &names, script) else { return };
        assert_eq!(lines.len(), pages.len(), "{lines:?}");
        for line in &lines {
            let [_, width, window] = line.split(' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
            assert!(width.parse::<u32>().unwrap() <= window.parse::<u32>().unwrap(), "{line}");
            // The bar of a window that scrolls takes a part of it.
            assert!(window.parse::<u32>().unwrap() <= 360, "{line}");
        }
    }
}

#[test]
fn a_version_can_be_picked_and_is_remembered() {
    let script = "const page = frames[0].document, picker = page.querySelector('select');\
        const row = page.getElementById('element.Lend.Days');\
        const name = row.querySelector('code');\
        const struck = () => getComputedStyle(name).textDecorationLine === 'line-through';\
        const tell = () => found(struck(), page.querySelector('.status').textContent);\
        picker.closest('.picker').hidden && found('hidden');\
        tell();\
        picker.value = '2013-01-01';\
        picker.dispatchEvent(new Event('change'));\
        tell();\
        found(frames[0].location.search, localStorage.length, page.querySelector('.brand').getAttribute('href'));\
        picker.value = '';\
        picker.dispatchEvent(new Event('change'));\
        tell();\
        found(frames[0].location.search + '-', localStorage.length, page.querySelector('.brand').getAttribute('href'));";
    let Some(lines) = found(site(SHED), &["shed/tools.html"], script) else { return };
    let has = "2013-01-01 has 1 of 2 operations, 3 of 3 shared elements, 7 of 9 fields, 1 of 2 values.";
    let expected = [
        "false ".to_owned(),
        format!("true {has}"),
        "?v=2013-01-01 1 ../index.html?v=2013-01-01".to_owned(),
        "false ".to_owned(),
        "- 0 ../index.html".to_owned(),
    ];
    assert_eq!(lines, expected);
}

#[test]
fn the_search_finds_and_leads_there() {
    let script = "const page = frames[0].document, field = page.getElementById('search');\
        const key = (target, key) => {\
            const event = new frames[0].KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });\
            target.dispatchEvent(event);\
        };\
        key(page.body, '/');\
        found(page.activeElement === field);\
        const find = (text) => {\
            field.value = text;\
            field.dispatchEvent(new Event('input'));\
            const options = [...page.querySelectorAll('#results a')];\
            for (const option of options.slice(0, 2)) {\
                const parts = [...option.children].map((part) => part.textContent);\
                found(parts.join(' | '), option.getAttribute('href'));\
            }\
            if (!options.length) found(page.getElementById('results').textContent);\
        };\
        find('borrower');\
        find('tool lend');\
        find('lent');\
        find('blunt');\
        find('409');\
        find('tools().lend');\
        find('takes it');\
        find('borrwer');\
        find('nowhere');\
        find('days');\
        key(field, 'ArrowDown');\
        found(field.getAttribute('aria-activedescendant'), field.getAttribute('aria-expanded'));";
    let Some(lines) = found(site(SHED), &["index.html"], script) else { return };
    let expected = [
        "true",
        "field | Borrower | Lend shed/tools.html#element.Lend.Who",
        "operation | Lend Tool | POST /tools/{tool} shed/tools.html#operation.lend",
        "element | Lend | Tools shed/tools.html#element.Lend",
        "error | Lent | Shed, 409 shed/index.html#error.Lent",
        "element | Lend | Tools shed/tools.html#element.Lend",
        "value | quite blunt | State shed/tools.html#enum.State.quite~20blunt",
        "error | Lent | Shed, 409 shed/index.html#error.Lent",
        "operation | Lend Tool | POST /tools/{tool} shed/tools.html#operation.lend",
        "field | Who | Lend shed/tools.html#element.Lend.Who",
        "element | Lend | Tools shed/tools.html#element.Lend",
        "field | Borrower | Lend shed/tools.html#element.Lend.Who",
        "Nothing is called so.",
        "field | Days | Lend shed/tools.html#element.Lend.Days",
        "result-0 true",
    ];
    assert_eq!(lines, expected);
}
