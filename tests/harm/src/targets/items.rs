//! Documents with lists: cut anywhere, their items are those of the whole document, or both are wrong.

use xms_runtime::Record;
use xms_runtime::client::Page;
use xms_runtime::xml::{Decoding, ItemDecoder, ItemProgress, XmlError, decode_into};
use xms_services::service_management::extension_images::ExtensionImageList;
use xms_services::service_management::operating_systems::OperatingSystemFamilyList;
use xms_services::storage_blob::containers::ContainerList;
use xms_services::storage_blob::page_blobs::PageList;

// The first byte chooses an element, and the second where the document is cut.
pub(super) fn run(data: &[u8]) {
    let [choice, cut, document @ ..] = data else { return };
    match choice % 4 {
        0 => agree::<ExtensionImageList>(document, *cut),
        1 => agree::<ContainerList>(document, *cut),
        2 => agree::<PageList>(document, *cut),
        _ => agree::<OperatingSystemFamilyList>(document, *cut),
    }
}

fn agree<P>(document: &[u8], cut: u8)
where
    P: Page<Item: PartialEq> + Record + Clone,
{
    let mut record = P::empty();
    let whole = decode_into(&mut record, document, &Decoding::default()).map(|unknown| unknown.count);
    let size = 1 + usize::from(cut % 64);
    let (first, rest) = document.split_at(document.len().min(usize::from(cut)));
    for read in [in_pieces::<P>([first].into_iter().chain(rest.chunks(size))), in_pieces::<P>([document].into_iter())] {
        match (&whole, read) {
            (Ok(count), Ok((items, unknown))) => {
                assert_eq!(unknown, *count, "other things are unknown");
                assert!(items == record.clone().into_items(), "other items are read in pieces");
            }
            (Err(_), Err(_)) => {}
            (whole, read) => panic!("{whole:?} as a whole, and in pieces {:?}", read.map(|(items, _)| items.len())),
        }
    }
}

fn in_pieces<'p, P: Page + Record>(
    mut pieces: impl Iterator<Item = &'p [u8]>,
) -> Result<(Vec<P::Item>, usize), XmlError> {
    let Some(list) = P::ITEMS else { return Ok((Vec::new(), 0)) };
    let (mut decoder, mut items) = (ItemDecoder::new(list, &Decoding::default()), Vec::new());
    loop {
        match decoder.read()? {
            ItemProgress::Item(item) => items.push(item),
            ItemProgress::Starved => match pieces.next() {
                Some(piece) => decoder.feed(piece),
                None => decoder.finish(),
            },
            ItemProgress::End => break,
        }
    }
    let unknown = decoder.fill(&mut P::empty())?;
    Ok((items, unknown.count))
}
