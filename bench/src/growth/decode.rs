//! Decoding lists of more and more blobs.
//!
//! In: a file with the document. Out: seconds. The document is in memory before the clock starts.

use std::fs::{self, File};
use std::hint::black_box;
use std::io::Read as _;
use std::path::Path;
use std::time::Instant;

use xms_runtime::xml::{Decoding, DocumentLimits, ItemDecoder, ItemList, ItemProgress, decode};
use xms_services::storage_blob::blobs::{BlobItem, BlobList};

use super::{Series, process};
use crate::document;
use crate::peer::Peer;
use crate::plot::Failure;

const COUNTS: [usize; 4] = [1_000, 10_000, 100_000, 1_000_000];

/// Seconds and megabytes of a whole document, ours and of `quick-xml` with serde, and of ours item by item.
pub(super) fn measure() -> Result<Series, Failure> {
    let columns = [
        "xms: s",
        "xms: MB",
        "quick-xml, serde: s",
        "quick-xml, serde: MB",
        "xms, item by item: s",
        "xms, item by item: MB",
        "document: MB",
    ];
    let mut rows = Vec::new();
    let file = process::scratch("growth")?.join("blobs.xml");
    for count in COUNTS {
        let text = document::blobs(count);
        fs::write(&file, &text)?;
        let megabytes = text.len() as f64 / 1e6;
        drop(text);
        let mut row = process::run("ours", count, &file)?;
        row.extend(process::run("serde", count, &file)?);
        row.extend(process::run("stream", count, &file)?);
        row.push(megabytes);
        eprintln!("decode {count}: {row:.2?}");
        rows.push((count, row));
    }
    fs::remove_file(file)?;
    Ok(Series { columns: columns.map(str::to_owned).into(), rows })
}

/// Seconds that ours takes. Limits stay, but for those of the whole document.
pub(super) fn ours(file: &Path) -> f64 {
    let text = fs::read(file).expect("a document");
    let limits = DocumentLimits::DEFAULT.bytes(text.len()).elements(text.len());
    let decoding = Decoding::default().limits(limits);
    let start = Instant::now();
    let list = black_box(decode::<BlobList>(black_box(&text), &decoding));
    let time = start.elapsed();
    assert!(list.is_ok_and(|list| !list.blobs.is_empty()), "it is a list of blobs");
    time.as_secs_f64()
}

/// Seconds that `quick-xml` takes with serde.
pub(super) fn serde(file: &Path) -> f64 {
    let text = fs::read_to_string(file).expect("a document");
    let peers = Peer::all(document::Kind::Blobs);
    let serde = peers.iter().find(|peer| peer.name == "serde").expect("it is one of them");
    serde.time_read(&text).as_secs_f64()
}

/// Bytes that are read of a file at once.
const PIECE: usize = 64 << 10;

/// Seconds that ours takes item by item, reading the file meanwhile. Nothing is kept of an item.
pub(super) fn stream(file: &Path, count: usize) -> f64 {
    const BLOBS: ItemList<BlobItem> = ItemList::new(BlobList::SHAPE, &[6]);
    let mut file = File::open(file).expect("a document");
    let (mut decoder, mut piece) = (ItemDecoder::new(BLOBS, &Decoding::default()), vec![0; PIECE]);
    let (start, mut items) = (Instant::now(), 0);
    loop {
        match black_box(decoder.read()).expect("a list of blobs") {
            ItemProgress::Item(_) => items += 1,
            ItemProgress::End => break,
            ItemProgress::Starved => match file.read(&mut piece).expect("a file that can be read") {
                0 => decoder.finish(),
                length => decoder.feed(&piece[..length]),
            },
        }
    }
    assert_eq!(items, count, "it is a list of so many blobs");
    start.elapsed().as_secs_f64()
}

/// Where streams are measured that come from a server.
pub(super) fn of_server() -> &'static str {
    "`cargo bench -p xms-tests --bench items` reads a list of a million items, 1.2 GB, from a server, item by item, prints the most \
     memory that the reader had, and fails above 20 MB."
}
