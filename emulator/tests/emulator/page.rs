//! The page in a real browser.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use xms_emulator::Emulator;
use xms_services::service_management::extensions::AddExtension;
use xms_services::service_management::roles::OsVirtualHardDisk;
use xms_services::service_management::storage_accounts::CreateStorageService;
use xms_services::service_management::version;
use xms_services::service_management::virtual_machines::{CreateVirtualMachineDeployment, VirtualMachineRole};

use crate::browser;
use crate::client::{SUBSCRIPTION, ask, client, quick};

/// A page around the emulator's own, as wide as a phone, that does something and writes down what it finds there.
const PROBE: &str = r#"<!doctype html><html><head><link rel="icon" href="data:,"></head><body><pre id="found"></pre>
<iframe src="/" style="width:360px;height:640px"></iframe><script>
const page = () => document.querySelector('iframe').contentDocument;
const wait = time => new Promise(done => setTimeout(done, time));
setTimeout(async () => {
  DO
  const inside = document.querySelector('iframe').contentDocument;
  const fetched = document.querySelector('iframe').contentWindow.performance.getEntriesByType('resource');
  document.getElementById('found').textContent = [
    `too wide by ${inside.documentElement.scrollWidth - inside.documentElement.clientWidth}`,
    `fetched ${[...new Set(fetched.map(one => new URL(one.name).pathname))]}`,
    inside.body.innerText,
  ].join('\n');
}, 2000);
</script></body></html>"#;

/// Opens what the list of requests has on top, twice: a second look is as the first.
const LOOK: &str = "page().querySelectorAll('#requests summary')[0].click(); await wait(1500);";

/// Adds a rule, one that is none, and asks for a reset once: for that, it is asked for twice.
const ADD: &str = "
  const add = async rule => {
    page().getElementById('rule').value = rule;
    page().querySelector('#add button').click();
    await wait(500);
  };
  await add('busy times=3');
  await add('bsy');
  page().getElementById('reset').click();
  await wait(500);";

/// Ends all faults, and resets.
const RESET: &str = "
  page().getElementById('clear').click();
  await wait(500);
  page().getElementById('reset').click();
  page().getElementById('reset').click();
  await wait(1500);";

/// Serves the probe, and the emulator beside it: a page sees into another of its own server only.
fn beside(emulator: &Arc<Emulator>, what: &str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let (probe, emulator) = (PROBE.replace("DO", what), Arc::clone(emulator));
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut head = Vec::new();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            while reader.read_until(b'\n', &mut head).is_ok_and(|length| length > 2) {}
            let head = String::from_utf8_lossy(&head).to_ascii_lowercase();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).map(|text| text.parse());
            let mut body = vec![0; length.and_then(Result::ok).unwrap_or_default()];
            let _ = reader.read_exact(&mut body);
            let mut words = head.split(' ');
            let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
            let (kind, answer) = if path == "/probe" {
                ("text/html; charset=utf-8", probe.clone())
            } else {
                let line = format!("{} {path}", method.to_ascii_uppercase());
                let body = String::from_utf8_lossy(&body);
                let answer = ask(&emulator, &line, &["content-type: application/json"], &body);
                let kind = if path == "/" { "text/html; charset=utf-8" } else { "application/json" };
                (kind, answer.split_once("\r\n\r\n").unwrap_or_default().1.to_owned())
            };
            let status = if answer.starts_with("{\"error\"") { "400 Bad Request" } else { "200 OK" };
            let length = answer.len();
            let head = format!(
                "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
            );
            let _ = stream.write_all(format!("{head}{answer}").as_bytes());
        }
    });
    address
}

/// What the probe finds in the emulator's page when it has done that.
fn seen(browser: &Path, emulator: &Arc<Emulator>, what: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let address = format!("{}/probe", beside(emulator, what));
    let text = browser::page(browser, folder.path(), &address, Duration::from_secs(10));
    text.split("<pre id=\"found\">").nth(1).unwrap().split("</pre>").next().unwrap().to_owned()
}

#[test]
fn faults_and_reset_are_buttons_and_requests_open() {
    let Some(browser) = browser::find() else { return };
    let emulator = Arc::new(quick());
    let add = "<Extension xmlns=\"http://schemas.microsoft.com/windowsazure\"><ProviderNameSpace>\
               Microsoft.Windows.Azure.Extensions</ProviderNameSpace><Type>RDP</Type><Id>rdp</Id>\
               <PrivateConfiguration>aHVudGVyMg==</PrivateConfiguration></Extension>";
    let headers = ["x-ms-version: 2014-06-01", "content-type: application/xml", "authorization: Bearer hunter2"];
    let line = format!("POST /{SUBSCRIPTION}/services/hostedservices/contoso/extensions");
    assert!(ask(&emulator, &line, &headers, add).starts_with("HTTP/1.1 202"));
    let page = seen(&browser, &emulator, LOOK);
    for text in ["too wide by 0", "authorization: REDACTED", "Id&gt;rdp&lt;", "PrivateConfiguration&gt;REDACTED&lt;"] {
        assert!(page.contains(text), "{text}\n{page}");
    }
    assert!(page.contains("Came back") && !page.contains("hunter2") && !page.contains("aHVudGVyMg"), "{page}");

    let page = seen(&browser, &emulator, ADD);
    assert!(page.contains("busy times=3") && page.contains("`bsy`"), "{page}");
    assert!(page.contains("Forget everything but the seed?"), "{page}");
    assert_eq!(emulator.requests().len(), 1);

    let page = seen(&browser, &emulator, RESET);
    assert!(page.contains("0 requests") && !page.contains("busy"), "{page}");
    assert_eq!(emulator.requests().len(), 0);
}

#[tokio::test]
async fn it_shows_what_there_is_and_what_was_asked() {
    let Some(browser) = browser::find() else { return };
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let rdp = AddExtension::new("Microsoft.Windows.Azure.Extensions", "RDP", "rdp-<b>1</b>");
    client.extensions().add("contoso", &rdp).until_done().interval(Duration::ZERO).await.unwrap();
    client.extensions().list("contoso").api_version(version::V2013_03_01).await.unwrap();
    client.extensions().get("contoso", "other").await.unwrap_err();
    emulator.inject("latency ms=1 operation=locations.list".parse().unwrap()).unwrap();
    let account = CreateStorageService::new("contosodisks", "Disks").location("West US");
    client.storage_accounts().create(&account).until_done().interval(Duration::ZERO).await.unwrap();
    let key = client.storage_accounts().get_keys("contosodisks").await.unwrap().keys.unwrap().primary.unwrap();
    let disk = OsVirtualHardDisk::new().media_link("https://contosodisks.blob.core.windows.net/vhds/front.vhd");
    let front = VirtualMachineRole::new("front").os_virtual_hard_disk(disk.source_image_name("any"));
    let shop = CreateVirtualMachineDeployment::new("shop", "Production", "Shop", [front]);
    let created = client.virtual_machines().create_deployment("contoso", &shop).until_done();
    created.interval(Duration::ZERO).await.unwrap();
    let emulator = Arc::new(emulator);
    let page = tokio::task::spawn_blocking(move || seen(&browser, &emulator, "")).await.unwrap();
    let mut lines = page.lines();
    assert_eq!(lines.next(), Some("too wide by 0"));
    // Nothing but its data.
    assert_eq!(lines.next(), Some("fetched /_state"));
    for text in [
        "live",
        "extensions.list",
        "2013-03-01",
        "left out: ",
        "Extensions/Extension[1]/IsJsonExtension",
        "ResourceNotFound",
        "Succeeded",
        "Add Extension",
        "contoso",
        // As text, not as markup.
        "rdp-&lt;b&gt;1&lt;/b&gt;",
        "RDP * is 1.2.1",
        // What has a name, by its kind; keys of accounts are nowhere.
        "storage account",
        "contosodisks",
        "of front",
        "shop: Running; front ReadyRole",
        "latency ms=1 operation=locations.list",
        "00000000-0000-0000-0000-000000000001",
    ] {
        assert!(page.contains(text), "{text}\n{page}");
    }
    assert!(!page.contains(key.expose().as_str()));
}
