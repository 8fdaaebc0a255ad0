//! What is left of an emulator that was dropped: nothing.

use std::fs;
use std::io::Read;
use std::net::{TcpListener, TcpStream};

use xms_emulator::Emulator;

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
    let thread = std::thread::Builder::new().name("only-this-one".to_owned()).spawn(move || {
        // Threads that are not given a name have that of the thread that starts them.
        let before = own();
        drop(Emulator::builder().start_blocking().unwrap());
        (before, own())
    });
    assert_eq!(thread.unwrap().join().unwrap(), (1, 1));
}
