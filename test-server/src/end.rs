//! When a program is to end.
//!
//! In: signals. Out: a future that is ready at the first. Nothing ends here.

use std::io;

/// Returns what waits for somebody who ends the program, by SIGTERM, SIGINT or Ctrl-C: from the moment at which it
/// returns, so that nobody comes too early. It is called in a runtime of Tokio.
///
/// # Errors
/// Fails when the system lets nobody wait for that.
#[cfg(unix)]
pub fn told_to_end() -> io::Result<impl Future<Output = ()>> {
    use std::task::Poll;

    use tokio::signal::unix::{SignalKind, signal};

    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(std::future::poll_fn(move |context| {
        let ended = terminate.poll_recv(context).is_ready() || interrupt.poll_recv(context).is_ready();
        if ended { Poll::Ready(()) } else { Poll::Pending }
    }))
}

/// Returns what waits for somebody who ends the program.
///
/// # Errors
/// Never fails.
#[cfg(not(unix))]
pub fn told_to_end() -> io::Result<impl Future<Output = ()>> {
    Ok(async { drop(tokio::signal::ctrl_c().await) })
}
