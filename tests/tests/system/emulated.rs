//! Recorded requests, asked of the emulator: whether it answers them as the service did.
//!
//! A recording is a sample: what was made before it was asked is mostly not in it. So the emulator begins with what
//! recorded answers say that there was, and requests come in an order in which they can be carried out.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde::Serialize;
use xms_emulator::{Emulator, Seed};
use xms_runtime::xml::peek;
use xms_tests::replay::read::Row;

use crate::recordings::rows;

/// What the emulator begins with.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Known {
    cloud_service: Vec<Service>,
    kept: Vec<Kept>,
}

#[derive(Serialize)]
struct Service {
    subscription: String,
    name: String,
}

#[derive(Serialize)]
struct Kept {
    kind: &'static str,
    owner: String,
    name: String,
    element: String,
}

/// The parts of a row's path, without its query.
fn parts(row: &Row) -> Vec<&str> {
    row.path.split('?').next().unwrap_or_default().split('/').filter(|part| !part.is_empty()).collect()
}

/// What was answered about one thing, as it is kept.
fn kept(row: &Row) -> Option<Kept> {
    let element = row.response.as_deref().filter(|_| row.method == "GET" && row.status == 200)?;
    let element = element.trim_start_matches('\u{feff}');
    let as_it_is = |kind, owner: &str, name: &str| {
        Some(Kept { kind, owner: owner.to_owned(), name: name.to_owned(), element: element.to_owned() })
    };
    match parts(row)[..] {
        [_, "services", "hostedservices", service, "deploymentslots" | "deployments", _] => {
            let deployment = peek(element.as_bytes())?;
            let slot = deployment.children.iter().find(|(name, _)| name == "DeploymentSlot");
            as_it_is("deployment", service, slot.map_or("Production", |(_, slot)| slot))
        }
        [owner, "services", "storageservices", name] => as_it_is("storage-account", owner, name),
        [owner, "services", "disks", name] => as_it_is("disk", owner, name),
        [owner, "services", "images", name] => as_it_is("os-image", owner, name),
        [owner, "affinitygroups", name] => as_it_is("affinity-group", owner, name),
        [owner, "services", "networking", "networksecuritygroups", name] => {
            as_it_is("network-security-group", owner, name)
        }
        [owner, "services", "networking", "routetables", name] => as_it_is("route-table", owner, name),
        [owner, "services", "networking", "reservedips", name] => as_it_is("reserved-ip", owner, name),
        [owner, "services", "networking", network, "gateway"] => as_it_is("gateway", owner, network),
        _ => None,
    }
}

/// A network of which only its name is known.
fn network(row: &Row) -> Option<Kept> {
    let (owner, name) = match parts(row)[..] {
        [owner, "services", "networking", name, "gateway", ..] => (owner, name),
        [owner, "services", "networking", "virtualnetwork", name, ..] => (owner, name),
        _ => return None,
    };
    let element = format!(
        "<VirtualNetworkSite xmlns=\"http://schemas.microsoft.com/windowsazure\"><Name>{name}</Name></VirtualNetworkSite>"
    );
    Some(Kept { kind: "virtual-network", owner: owner.to_owned(), name: name.to_owned(), element })
}

/// What recorded answers say that there was.
fn seed(rows: &[Row]) -> Seed {
    let (mut services, mut all) = (BTreeMap::new(), BTreeMap::new());
    for row in rows {
        if let [owner, "services", "hostedservices", name, ..] = parts(row)[..] {
            let service = Service { subscription: owner.to_owned(), name: name.to_owned() };
            services.entry(name.to_ascii_lowercase()).or_insert(service);
        }
        for kept in network(row).into_iter().chain(kept(row)) {
            all.insert((kept.kind, kept.owner.to_ascii_lowercase(), kept.name.to_ascii_lowercase()), kept);
        }
    }
    services.remove("operations");
    let known = Known { cloud_service: services.into_values().collect(), kept: all.into_values().collect() };
    format!("{}\n{}", Seed::DEFAULT, toml::to_string(&known).unwrap()).parse().unwrap()
}

/// Where a request stands: what makes something, what looks, what changes, what takes away.
fn turn(row: &Row) -> (u8, i64) {
    let (path, query) = row.path.split_once('?').unwrap_or((&row.path, ""));
    let depth = i64::try_from(path.matches('/').count()).unwrap();
    match row.method.as_str() {
        "POST" if !path.ends_with("/Operations") && !query.contains("comp=") => (0, depth),
        "PUT" => (1, depth),
        "GET" => (2, depth),
        "DELETE" => (4, -depth),
        _ => (3, depth),
    }
}

/// The status and body that the emulator answers.
fn ask(emulator: &Emulator, row: &Row) -> (u16, String) {
    let body = row.request.as_deref().unwrap_or_default();
    let version = row.version.as_deref().unwrap_or("2014-10-01");
    let head = format!(
        "{} {} HTTP/1.1\r\nhost: {}\r\nx-ms-version: {version}\r\ncontent-type: application/xml\r\ncontent-length: {}\r\n\
         connection: close\r\n\r\n{body}",
        row.method,
        row.path,
        emulator.address(),
        body.len()
    );
    let mut stream = TcpStream::connect(emulator.address()).unwrap();
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let answer = String::from_utf8(answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap(), body.to_owned())
}

#[test]
fn recorded_requests_are_answered_as_they_were() {
    let Some(mut rows) = rows() else { return };
    let emulator = Emulator::builder().seed(seed(&rows)).operation_time(Duration::ZERO).start_blocking().unwrap();
    rows.sort_by_key(turn);
    let (mut same, mut others) = (0, BTreeMap::new());
    for row in &rows {
        let (status, body) = ask(&emulator, row);
        let root = |text: &str| peek(text.as_bytes()).map(|peek| peek.root);
        if status / 100 == row.status / 100 {
            same += 1;
            let recorded = row.response.as_deref().and_then(root);
            assert!(status != 200 || recorded.is_none() || root(&body) == recorded, "{}: {}", row.id, row.path);
            continue;
        }
        // What a client wrote that the service took is never unreadable.
        let whole = row.request.as_deref().is_some_and(|text| peek(text.as_bytes()).is_some());
        let unreadable = body.contains("InvalidXmlRequest") && whole && row.status < 300;
        assert!(status < 500 && !unreadable, "{}: {} {}: {body}", row.id, row.method, row.path);
        *others.entry((row.label.clone().unwrap_or_default(), row.status, status)).or_insert(0) += 1;
    }
    // The rest needs what no recording tells, such as the one network that a machine was in.
    assert!(same * 100 > rows.len() * 75, "{same} of {}: {others:#?}", rows.len());
}
