//! What is left of an emulator that was dropped: nothing.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use xms_emulator::Emulator;

use crate::client::{SUBSCRIPTION, ask, quick};

#[tokio::test]
async fn the_port_is_free_and_connections_have_ended() {
    let emulator = Emulator::start().await.unwrap();
    let address = emulator.address();
    let mut open = TcpStream::connect(address).unwrap();
    drop(emulator);
    assert!(TcpListener::bind(address).is_ok());
    assert!(!matches!(open.read(&mut [0]), Ok(1..)));
    assert!(TcpStream::connect(address).is_err());
}

#[test]
#[cfg(target_os = "linux")]
fn no_thread_is_left() {
    // Other tests have emulators, too, so only those of this process that carry a name of their own can be counted.
    let own = || {
        let tasks = fs::read_dir("/proc/self/task").unwrap().flatten();
        let names = tasks.filter_map(|task| fs::read_to_string(task.path().join("comm")).ok());
        names.filter(|name| name.trim() == "only-this-one").count()
    };
    let thread = thread::Builder::new().name("only-this-one".to_owned()).spawn(move || {
        // Threads that are not given a name have that of the thread that starts them.
        let before = own();
        drop(Emulator::builder().start_blocking().unwrap());
        (before, own())
    });
    assert_eq!(thread.unwrap().join().unwrap(), (1, 1));
}

#[test]
fn what_has_begun_comes_to_its_end() {
    let mut emulator = quick();
    emulator.inject("latency ms=400".parse().unwrap()).unwrap();
    let (address, idle) = (emulator.address(), TcpStream::connect(emulator.address()).unwrap());
    let asked = thread::spawn(move || {
        let mut stream = TcpStream::connect(address).unwrap();
        let head = format!("GET /{SUBSCRIPTION}/locations HTTP/1.1\r\nhost: a\r\nx-ms-version: 2014-06-01\r\n\r\n");
        std::io::Write::write_all(&mut stream, head.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    });
    // It is there before the answer to this.
    thread::sleep(Duration::from_millis(100));
    emulator.stop(Duration::from_secs(30));
    let answer = asked.join().unwrap();
    assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("</Locations>"), "{answer}");
    assert!(TcpStream::connect(address).is_err());
    assert_eq!(emulator.requests().len(), 1);
    drop(idle);
}

#[test]
fn nobody_is_waited_for_longer_than_wanted() {
    let mut emulator = quick();
    emulator.inject("latency ms=3600000".parse().unwrap()).unwrap();
    let mut stream = TcpStream::connect(emulator.address()).unwrap();
    let head = format!("GET /{SUBSCRIPTION}/locations HTTP/1.1\r\nhost: a\r\nx-ms-version: 2014-06-01\r\n\r\n");
    std::io::Write::write_all(&mut stream, head.as_bytes()).unwrap();
    assert!(ask(&emulator, "GET /_control/health", &[], "").starts_with("HTTP/1.1 200"));
    let begun = Instant::now();
    emulator.stop(Duration::from_millis(200));
    assert!(begun.elapsed() < Duration::from_secs(20));
}

#[test]
#[cfg(unix)]
fn the_program_ends_when_it_is_told_to_and_has_logged_what_it_was_asked() {
    for (signal, flags) in [("TERM", &["--host", "localhost"][..]), ("INT", &["--quiet"])] {
        let mut program = Command::new(env!("CARGO_BIN_EXE_xms-emulator"));
        let mut child = program.args(flags).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("http://").unwrap().to_owned();
        let mut stream = TcpStream::connect(&address).unwrap();
        let head = format!(
            "GET /{SUBSCRIPTION}/services/hostedservices HTTP/1.0\r\nhost: a\r\nx-ms-version: 2014-06-01\r\n\r\n"
        );
        std::io::Write::write_all(&mut stream, head.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.contains("<ServiceName>contoso</ServiceName>"), "{answer}");
        let id = child.id().to_string();
        assert!(Command::new("kill").args(["-s", signal, &id]).status().unwrap().success());
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{signal}: {}", output.status);
        let log = String::from_utf8(output.stderr).unwrap();
        let expected = format!(" GET /{SUBSCRIPTION}/services/hostedservices 200 cloud-services.list 2014-06-01 ");
        assert_eq!(log.contains(&expected), signal == "TERM", "{log}");
    }
}
