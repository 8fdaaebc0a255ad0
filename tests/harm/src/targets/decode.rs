//! Documents for every record: what is decoded can be written, and what was written is read as the same.

use std::sync::LazyLock;

use crate::CATALOGS;
use xms_runtime::xml::{Decoding, Encoding, decode_into, encode, lowest_version, peek};
use xms_runtime::{Gate, Record, Shape, Version};

static SHAPES: LazyLock<Vec<&'static Shape>> =
    LazyLock::new(|| CATALOGS.iter().flat_map(|catalog| catalog.shapes()).collect());

/// Has all fields.
const LAST: Version = Version::new(9999, 12, 31);

/// Rounds after which nothing changes any more: an element that turned out empty is read as absent, which can make the
/// one around it empty, too.
const ROUNDS: usize = 8;

pub(super) fn run(data: &[u8]) {
    let Some((&choice, document)) = data.split_first() else { return };
    for shape in shapes(choice, document) {
        let mut record = shape.record();
        let is_read = decode_into(&mut *record, document, &Decoding::default()).is_ok();
        // What was read before the damage is used for errors, so it must hold, too.
        let written = encode(&*record, &Encoding::server(LAST));
        let _ = encode(&*record, &Encoding::client(Version::new(2013, 3, 1), Gate::Strict));
        let _ = encode(&*record, &Encoding::client(LAST, Gate::Documented));
        let _ = lowest_version(&*record);
        // A client reads characters that XML cannot hold, and nobody can write them.
        if let (true, Ok(written)) = (is_read, written) {
            settles(shape, written);
        }
    }
}

/// The elements that a document can be: those of its root's name, or any one.
fn shapes(choice: u8, document: &[u8]) -> Vec<&'static Shape> {
    let root = peek(document).map(|peek| peek.root).unwrap_or_default();
    let named: Vec<_> = SHAPES.iter().copied().filter(|shape| shape.tag == root).collect();
    if named.is_empty() { SHAPES.get(usize::from(choice) % SHAPES.len()).copied().into_iter().collect() } else { named }
}

fn settles(shape: &'static Shape, mut written: String) {
    for _ in 0..ROUNDS {
        let again = encode(&*read(shape, &written), &Encoding::server(LAST));
        let again =
            again.unwrap_or_else(|error| panic!("what was written and read is not written: {error}\n{written}"));
        if again == written {
            return;
        }
        assert!(again.len() < written.len(), "what was written is read as more\n{written}\n{again}");
        written = again;
    }
    panic!("what was written is read otherwise each time\n{written}");
}

fn read(shape: &'static Shape, document: &str) -> Box<dyn Record> {
    let mut record = shape.record();
    if let Err(error) = decode_into(&mut *record, document.as_bytes(), &Decoding::default()) {
        panic!("what was written is not read: {error}\n{document}");
    }
    record
}
