//! How many requests a second the emulator answers, beside a bare `axum` handler that answers the same bytes.
//!
//! `cargo bench -p xms-emulator --bench load -- [SECONDS]`: 64 clients, each with one connection that it keeps, ask for
//! the extensions that there are; both servers take turns. Ends with 1 when an answer is another than expected.
#![expect(clippy::print_stdout, reason = "figures are what it is for")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, io, thread};

use axum::Router;
use axum::routing::get;
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use xms_emulator::Emulator;

const CLIENTS: usize = 64;
const PATH: &str = "/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/extensions";

/// Sends one request and answers with the length of the body; `None` when the answer is another than expected.
fn ask(stream: &mut BufReader<TcpStream>, body: &mut Vec<u8>) -> io::Result<Option<usize>> {
    let request = format!("GET {PATH} HTTP/1.1\r\nhost: a\r\nx-ms-version: 2014-06-01\r\n\r\n");
    stream.get_mut().write_all(request.as_bytes())?;
    let (mut line, mut length, mut first) = (String::new(), 0, true);
    let mut good = false;
    loop {
        line.clear();
        stream.read_line(&mut line)?;
        if first {
            good = line.starts_with("HTTP/1.1 200");
            first = false;
        } else if let Some((name, value)) = line.split_once(':') {
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().unwrap_or(0);
            }
        } else {
            break;
        }
    }
    body.resize(length, 0);
    stream.read_exact(body)?;
    Ok(good.then_some(length))
}

/// Requests a second, and how many went wrong.
fn load(address: SocketAddr, time: Duration) -> (f64, usize) {
    let (stop, done, wrong) = (AtomicBool::new(false), AtomicUsize::new(0), AtomicUsize::new(0));
    let begun = Instant::now();
    thread::scope(|scope| {
        for _ in 0..CLIENTS {
            scope.spawn(|| {
                let mut body = Vec::new();
                let stream = TcpStream::connect(address).and_then(|stream| stream.set_nodelay(true).map(|()| stream));
                let Ok(stream) = stream else {
                    wrong.fetch_add(1, Ordering::Relaxed);
                    return;
                };
                let mut stream = BufReader::new(stream);
                while !stop.load(Ordering::Relaxed) {
                    let good = ask(&mut stream, &mut body).is_ok_and(|length| length.is_some());
                    let count = if good { &done } else { &wrong };
                    count.fetch_add(1, Ordering::Relaxed);
                    if !good {
                        return;
                    }
                }
            });
        }
        thread::sleep(time);
        stop.store(true, Ordering::Relaxed);
    });
    (done.load(Ordering::Relaxed) as f64 / begun.elapsed().as_secs_f64(), wrong.load(Ordering::Relaxed))
}

/// A handler that answers those bytes, on threads like the emulator's.
fn bare(body: Vec<u8>) -> io::Result<SocketAddr> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    let address = listener.local_addr()?;
    let body: Arc<[u8]> = body.into();
    let router = Router::new().route(PATH, get(move || std::future::ready(body.to_vec())));
    thread::spawn(move || {
        runtime.block_on(async {
            while let Ok((stream, _)) = listener.accept().await {
                let _ = stream.set_nodelay(true);
                let service = TowerToHyperService::new(router.clone());
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
        });
    });
    Ok(address)
}

/// Resident memory of this process, in KiB.
fn memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}

fn run() -> io::Result<ExitCode> {
    let seconds = env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(6_u32);
    let turns = 3;
    let emulator = Emulator::builder().start_blocking()?;
    let mut body = Vec::new();
    ask(&mut BufReader::new(TcpStream::connect(emulator.address())?), &mut body)?;
    println!("{CLIENTS} clients, {} bytes an answer, {seconds} s for each side in {turns} turns", body.len());
    let bare = bare(body)?;
    let before = memory();
    let (mut own, mut other, mut wrong) = (0.0, 0.0, 0);
    for _ in 0..turns {
        for (address, sum) in [(emulator.address(), &mut own), (bare, &mut other)] {
            let (rate, errors) = load(address, Duration::from_secs(seconds.into()) / turns);
            *sum += rate / f64::from(turns);
            wrong += errors;
        }
    }
    println!("emulator {own:>9.0} requests/s");
    println!("bare     {other:>9.0} requests/s");
    println!("ratio    {:>9.2}", own / other);
    if let (Some(before), Some(after)) = (before, memory()) {
        println!("memory   {before} KiB before, {after} KiB after");
    }
    println!("wrong    {wrong}");
    Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn main() -> ExitCode {
    run().unwrap_or_else(|error| {
        println!("error: {error}");
        ExitCode::from(2)
    })
}
