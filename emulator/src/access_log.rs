//! The access log of the program: a line for each request, on standard error.
//!
//! In: an emulator, again and again. Out: lines for what it was asked since. It is asked so seldom that no request waits for
//! it; of more than it remembers at a time, the log says how many are not in it.

use std::io::{self, Write};

use xms_emulator::{Emulator, Exchange};

/// How far the log has come.
#[derive(Debug, Default)]
pub(crate) struct AccessLog {
    last: u64,
}

impl AccessLog {
    /// Writes what is new.
    pub(crate) fn write(&mut self, emulator: &Emulator, out: &mut impl Write) -> io::Result<()> {
        let mut lines = String::new();
        for exchange in emulator.requests_after(self.last) {
            let missing = exchange.number.saturating_sub(self.last + 1);
            if exchange.number > self.last && missing > 0 {
                lines.push_str(&format!("… {missing} requests more\n"));
            }
            self.last = exchange.number;
            lines.push_str(&line(&exchange));
        }
        if lines.is_empty() {
            return Ok(());
        }
        out.write_all(lines.as_bytes())?;
        out.flush()
    }
}

/// When, what was asked, what was answered, and how that was understood.
fn line(exchange: &Exchange) -> String {
    let status = exchange.status.map_or_else(|| "-".to_owned(), |status| status.to_string());
    let milliseconds = exchange.micros as f64 / 1_000.0;
    let mut words = vec![
        exchange.time.clone(),
        exchange.method.clone(),
        exchange.path.clone(),
        status,
        exchange.operation.clone().unwrap_or_else(|| "-".to_owned()),
        exchange.version.clone().unwrap_or_else(|| "-".to_owned()),
        format!("{milliseconds:.1}ms"),
    ];
    words.extend(exchange.code.clone());
    words.extend(exchange.fault.as_ref().map(|fault| format!("fault: {fault}")));
    words.join(" ") + "\n"
}
