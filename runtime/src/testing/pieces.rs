//! Whether a document that comes in pieces has the items that it has as a whole.
//!
//! In: the table of an element, and a document. Out: the first cut, in words, at which the items of one of its lists of
//! records are others. Nothing is asked of lists whose items are no records.

use crate::xml::{Decoding, Encoding, ItemDecoder, ItemEncoder, ItemList, ItemProgress, decode_into, encode};
use crate::{Field, Kind, Record, Shape};

/// How far in lists are looked for.
const LEVELS: usize = 3;

/// Reads each list of records of an element out of a document that is cut in two, writes what was read item by item, and
/// compares that with what is read and written as a whole. About so many places are tried, or all with `XMS_LONG`.
///
/// # Errors
/// Fails, in words, at the first cut at which something differs. What cannot be read as a whole is not looked at.
pub fn in_pieces(shape: &'static Shape, document: &str, encoding: &Encoding, cuts: usize) -> Result<(), String> {
    let decoding = Decoding::default().version(encoding.version);
    let mut record = shape.record();
    // What is wrong as a whole is said elsewhere.
    let Ok(_) = decode_into(&mut *record, document.as_bytes(), &decoding) else { return Ok(()) };
    let Ok(whole) = encode(&*record, encoding) else { return Ok(()) };
    let mut lists = Vec::new();
    find(shape, &mut Vec::new(), &mut lists);
    let step = if std::env::var_os("XMS_LONG").is_some() { 1 } else { document.len() / cuts.max(1) + 1 };
    for path in lists {
        let list = ItemList::of_any(shape, path);
        for cut in (0..=document.len()).step_by(step) {
            let (first, second) = document.as_bytes().split_at(cut);
            let written = written(list, [first, second], &decoding, encoding);
            match written {
                Ok(text) if text == without_instance(&whole) => {}
                Ok(text) => return Err(format!("{list:?}, cut at byte {cut}: {text}\nis not\n{whole}")),
                Err(error) => return Err(format!("{list:?}, cut at byte {cut}: {error}")),
            }
        }
    }
    Ok(())
}

/// The document as it is written item by item, of what was read so.
fn written(
    list: ItemList<Box<dyn Record>>,
    pieces: [&[u8]; 2],
    decoding: &Decoding,
    encoding: &Encoding,
) -> Result<String, String> {
    let (mut decoder, mut items) = (ItemDecoder::new(list, decoding), Vec::new());
    let mut pieces = pieces.into_iter();
    loop {
        match decoder.read().map_err(|error| error.to_string())? {
            ItemProgress::Item(item) => items.push(item),
            ItemProgress::Starved => match pieces.next() {
                Some(piece) => decoder.feed(piece),
                None => decoder.finish(),
            },
            ItemProgress::End => break,
        }
    }
    let mut record = list.shape().record();
    decoder.fill(&mut *record).map_err(|error| error.to_string())?;
    let encoder = ItemEncoder::new(&*record, list, encoding).map_err(|error| error.to_string())?;
    // A version that has no such list leaves it out.
    let Some(mut encoder) = encoder.filter(|_| !items.is_empty()) else {
        let text = encode(&*record, encoding).map_err(|error| error.to_string())?;
        return Ok(without_instance(&text));
    };
    let mut text = encoder.head();
    let mut written = items.iter().map(|item| encoder.push_record(&**item, &mut text));
    written.find_map(Result::err).map_or(Ok(()), Err).map_err(|error| error.to_string())?;
    text += &encoder.tail();
    Ok(without_instance(&text))
}

/// A document without the declaration that every one has which is written item by item.
fn without_instance(document: &str) -> String {
    document.replacen(&format!(" xmlns:i=\"{}\"", crate::xml::INSTANCE_NAMESPACE), "", 1)
}

/// Finds the ways to all lists of records.
fn find(shape: &'static Shape, way: &mut Vec<usize>, found: &mut Vec<&'static [usize]>) {
    if shape.raw || shape.one_of || shape.variants.is_some() || way.len() == LEVELS {
        return;
    }
    for (index, field) in shape.fields.iter().enumerate().filter(|(_, field)| !field.nil && !field.secret) {
        way.push(index);
        match field.kind {
            Kind::List(&Field { kind: Kind::Record(_), nil: false, .. }) | Kind::Flat(&Kind::Record(_)) => {
                // As a table has it.
                found.push(Box::leak(way.clone().into_boxed_slice()));
            }
            Kind::Record(inner) => find(inner, way, found),
            _ => {}
        }
        way.pop();
    }
}
