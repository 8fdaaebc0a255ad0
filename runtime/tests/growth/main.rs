//! Time and memory grow with a document, and never faster: for every way in which one can be large, steps and memory of
//! reading and writing at n, 2n and 4n bytes.
//!
//! Steps are those that the engine counts, memory is what its allocator has handed out at most. All in one test, because
//! memory is measured for the whole process.

mod documents;
mod records;

use peak_alloc::PeakAlloc;
use xms_runtime::testing::well_formed;
use xms_runtime::xml::{Decoding, Encoding, XmlErrorKind, decode, encode, peek, steps};
use xms_runtime::{Gate, Version};

use documents::WAYS;
use records::Thing;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The shortest of three documents.
const BYTES: usize = 100_000;
/// What is shorter may take as much as this: the limits let some memory be taken for every document.
const SHORT: usize = 320_000;
/// How many times its bytes reading a document may take.
const AMPLIFICATION: usize = 10;
/// Steps of one byte at most: looking for what must be escaped is most of them, and done in blocks.
const STEPS: usize = 80;

/// What some work has cost.
#[derive(Clone, Copy, Debug, Default)]
struct Cost {
    steps: usize,
    memory: usize,
}

/// Does the work, and tells what it cost and what it made.
fn cost<T>(work: impl FnOnce() -> T) -> (Cost, T) {
    let (steps_before, memory_before) = (steps(), MEMORY.current_usage());
    MEMORY.reset_peak_usage();
    let made = work();
    let memory = MEMORY.peak_usage().saturating_sub(memory_before);
    (Cost { steps: steps() - steps_before, memory }, made)
}

/// What reading, looking and writing cost, each by its name; whether the document was read.
fn costs(document: &[u8]) -> ([(&'static str, Cost); 4], bool) {
    let (reading, thing) = cost(|| decode::<Thing>(document, &Decoding::default()));
    let (checking, _) = cost(|| well_formed(document));
    let (looking, _) = cost(|| peek(document));
    let thing = match thing {
        Ok(thing) => Some(thing),
        Err(error) => {
            let hostile = matches!(error.kind, XmlErrorKind::TooLarge(_) | XmlErrorKind::Truncated);
            assert!(hostile || matches!(error.kind, XmlErrorKind::Malformed(_)), "{error}");
            assert!(error.to_string().len() < 2_000);
            None
        }
    };
    let encoding = Encoding::client(Version::new(2020, 1, 1), Gate::Strict);
    let (writing, _) = cost(|| {
        let written = thing.as_ref().map(|thing| encode(thing, &encoding).map_err(|error| error.to_string()));
        if let Some(Err(message)) = written {
            assert!(message.len() < 10_000);
        }
    });
    ([("reading", reading), ("checking", checking), ("looking", looking), ("writing", writing)], thing.is_some())
}

#[test]
fn cost_grows_with_the_document_and_no_faster() {
    let mut read = 0;
    for &(way, document) in WAYS {
        let documents = [document(BYTES), document(2 * BYTES), document(4 * BYTES)];
        let measured = documents.each_ref().map(|document| costs(document.as_bytes()));
        read += usize::from(measured[0].1);
        for ((what, first), ((_, second), (_, third))) in
            measured[0].0.into_iter().zip(measured[1].0.into_iter().zip(measured[2].0))
        {
            for (document, cost) in documents.iter().zip([first, second, third]) {
                let bytes = document.len();
                assert!(
                    cost.memory < AMPLIFICATION * bytes.max(SHORT),
                    "{way}, {what} {bytes} bytes: {} bytes",
                    cost.memory
                );
                assert!(cost.steps < STEPS * bytes, "{way}, {what} {bytes} bytes: {} steps", cost.steps);
            }
            let (first, second, third) = (first.steps, second.steps, third.steps);
            assert!(
                second <= first * 5 / 2 + 1_000 && third <= second * 5 / 2 + 1_000,
                "{way}, {what}: {first}, {second}, {third} steps"
            );
        }
    }
    for &(way, document) in &WAYS[..6] {
        let document = document(4 * BYTES).replace("text", "漢字").replace("xx", "éé");
        let wide: Vec<u8> = document.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let narrow = format!("<?xml version='1.0' encoding='iso-8859-1'?>{document}").into_bytes();
        for document in [wide, narrow] {
            for (what, cost) in costs(&document).0 {
                let most = AMPLIFICATION * document.len().max(SHORT);
                assert!(cost.memory < most, "{way} in another encoding, {what}: {} bytes", cost.memory);
            }
        }
    }
    assert!(read > WAYS.len() / 2, "only {read} of {} are read at all: that says little about growth", WAYS.len());
}
