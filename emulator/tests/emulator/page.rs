//! The page in a real browser.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::Path;
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

/// A page around the emulator's own, as wide as a phone, that writes down what it finds there.
const PROBE: &str = r#"<!doctype html><html><body><pre id="found"></pre>
<iframe src="/" style="width:360px;height:640px"></iframe><script>
setTimeout(() => {
  const inside = document.querySelector('iframe').contentDocument;
  const fetched = document.querySelector('iframe').contentWindow.performance.getEntriesByType('resource');
  document.getElementById('found').textContent = [
    `too wide by ${inside.documentElement.scrollWidth - inside.documentElement.clientWidth}`,
    `fetched ${[...new Set(fetched.map(one => new URL(one.name).pathname))]}`,
    inside.body.innerText,
  ].join('\n');
}, 3000);
</script></body></html>"#;

/// Serves the probe, and the emulator's page and data beside it: a page sees into another of its own server only.
fn beside(emulator: &Emulator) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let answers: Vec<(&str, String)> = ["/", "/_state"]
        .map(|path| (path, ask(emulator, &format!("GET {path}"), &[], "").split_once("\r\n\r\n").unwrap().1.to_owned()))
        .into_iter()
        .chain([("/probe", PROBE.to_owned())])
        .collect();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut line = String::new();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let _ = reader.read_line(&mut line);
            let mut header = String::new();
            while reader.read_line(&mut header).is_ok_and(|length| length > 2) {
                header.clear();
            }
            let path = line.split(' ').nth(1).unwrap_or_default();
            let body = answers.iter().find(|(known, _)| *known == path).map_or("", |(_, body)| body);
            let kind = if path == "/_state" { "application/json" } else { "text/html; charset=utf-8" };
            let length = body.len();
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
            );
            let _ = stream.write_all(format!("{head}{body}").as_bytes());
        }
    });
    address
}

/// What the probe finds in the emulator's page.
fn seen(browser: &Path, emulator: &Emulator) -> String {
    let folder = tempfile::tempdir().unwrap();
    let text = browser::page(browser, folder.path(), &format!("{}/probe", beside(emulator)), Duration::from_secs(8));
    text.split("<pre id=\"found\">").nth(1).unwrap().split("</pre>").next().unwrap().to_owned()
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
    let page = tokio::task::spawn_blocking(move || seen(&browser, &emulator)).await.unwrap();
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
