//! A list of any length, read item by item: `cargo bench -p xms-tests --bench items`.
//!
//! A server on loopback, in a process of its own, answers a million extension images of 1,200 bytes each, which it makes
//! while it sends them. Measured are the highest memory of the process that reads them, and items per second. It fails
//! where the memory is not below its limit. `-- --count N` reads another number of items.

#![expect(clippy::print_stdout, reason = "figures are what it is for")]

#[path = "support/memory.rs"]
mod memory;

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use tokio::runtime::Builder;
use xms_services::service_management::client::ServiceManagement;
use xms_services::service_management::version;

/// The highest memory of the reader, in megabytes.
const LIMIT: u64 = 20;
const COUNT: usize = 1_000_000;
/// Items that are written at once.
const BATCH: usize = 50;

/// One of the items, of 1,200 bytes.
fn image() -> String {
    let begin = "<ExtensionImage><ProviderNameSpace>Contoso.Extensions</ProviderNameSpace><Type>Diagnostics</Type>\
        <Version>1.2.3.4</Version><Label>Diagnostics</Label><HostingResources>VmRole</HostingResources>\
        <PublicConfigurationSchema>";
    let end = "</PublicConfigurationSchema><IsInternalExtension>false</IsInternalExtension>\
        <DisallowMajorVersionUpgrade>true</DisallowMajorVersionUpgrade><CompanyName>Contoso</CompanyName></ExtensionImage>";
    let schema = "PHhzOnNjaGVtYS8+".repeat((1_200 - begin.len() - end.len()) / 16);
    format!("{begin}{schema}{end}")
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => measure(COUNT),
        ["--count", count] => measure(count.parse().expect("a number")),
        ["--serve", count] => serve(count.parse().expect("a number")),
        _ => panic!("`--count N`, or nothing"),
    }
}

/// Answers each connection with a list of that many items.
fn serve(count: usize) -> ExitCode {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    println!("{}", listener.local_addr().expect("an address"));
    while let Ok((connection, _)) = listener.accept() {
        // The reader has gone away.
        let _ = answer(connection, count);
    }
    ExitCode::SUCCESS
}

fn answer(mut connection: TcpStream, count: usize) -> std::io::Result<()> {
    let mut reader = BufReader::new(connection.try_clone()?);
    let mut line = String::new();
    while reader.read_line(&mut line)? > 2 {
        line.clear();
    }
    let (begin, end) = ("<ExtensionImages xmlns=\"http://schemas.microsoft.com/windowsazure\">", "</ExtensionImages>");
    let image = image();
    let length = begin.len() + count * image.len() + end.len();
    write!(connection, "HTTP/1.1 200 OK\r\ncontent-type: application/xml\r\ncontent-length: {length}\r\n\r\n{begin}")?;
    let batch = image.repeat(BATCH);
    for _ in 0..count / BATCH {
        connection.write_all(batch.as_bytes())?;
    }
    connection.write_all(image.repeat(count % BATCH).as_bytes())?;
    connection.write_all(end.as_bytes())
}

fn measure(count: usize) -> ExitCode {
    let program = env::current_exe().expect("this program");
    let mut server = Command::new(program)
        .args(["--serve", &count.to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .expect("a second process of this program");
    let mut address = String::new();
    let mut output = BufReader::new(server.stdout.take().expect("its output"));
    output.read_line(&mut address).expect("an address");
    let begin = Instant::now();
    let runtime = Builder::new_current_thread().enable_all().build().expect("an executor");
    let (items, bytes) = runtime.block_on(read(address.trim()));
    let seconds = begin.elapsed().as_secs_f64();
    server.kill().expect("the server ends");
    server.wait().expect("the server ends");
    assert_eq!(items, count);
    let (megabytes, peak) = (bytes as f64 / 1e6, memory::kilobytes("VmHWM") as f64 / 1024.0);
    println!(
        "{items} items, {megabytes:.0} MB: {seconds:.1} s, {:.0} items/s, {:.0} MB/s; memory at most {peak:.1} MB of {LIMIT}",
        items as f64 / seconds,
        megabytes / seconds
    );
    if peak > LIMIT as f64 { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Reads all items; how many there were, and how many bytes.
async fn read(address: &str) -> (usize, usize) {
    let client = ServiceManagement::builder("c7e1a2b4-3d5f-4a6b-8c9d-0e1f2a3b4c5d")
        .endpoint(format!("http://{address}"))
        .api_version(version::V2014_05_01)
        .build()
        .expect("a client");
    let mut images = client.extension_images().list_available().items();
    let (mut count, each) = (0, image().len());
    while let Some(image) = images.next().await {
        let image = image.expect("an item");
        assert_eq!(image.company_name.as_deref(), Some("Contoso"));
        count += 1;
    }
    (count, count * each)
}
