//! Blobs that are put together of blocks: of old and new ones, in the order of the list.

use xms_runtime::Base64Text;
use xms_services::storage_blob::block_blobs::{BlockListType, BlockLookup, BlockLookupList, GetBlockListOptions};

use crate::azurite::azurite;
use crate::unique;

#[tokio::test]
async fn blocks_are_stored_in_the_order_of_a_mixed_list() {
    let Some(azurite) = azurite() else { return };
    let (client, container, name) = (azurite.blob(), unique("blocks"), "mixed");
    client.containers().create(&container).await.unwrap();
    let here = client.block_blobs();
    let [a, b, c, d] = ["a", "b", "c", "d"].map(Base64Text::new);
    for (block, content) in [(&a, "old a "), (&b, "old b ")] {
        here.put_block(&container, name, block.clone(), content).await.unwrap();
    }
    let list = BlockLookupList::new().blocks([&b, &a].map(|block| BlockLookup::Uncommitted(block.clone())));
    here.put_block_list(&container, name, &list).await.unwrap();
    for (block, content) in [(&a, "new a "), (&c, "new c "), (&d, "new d ")] {
        here.put_block(&container, name, block.clone(), content).await.unwrap();
    }

    let list = BlockLookupList::new().blocks([
        BlockLookup::Committed(b.clone()),
        BlockLookup::Uncommitted(d.clone()),
        BlockLookup::Committed(a.clone()),
        BlockLookup::Latest(c.clone()),
        BlockLookup::Uncommitted(a.clone()),
        BlockLookup::Latest(b.clone()),
    ]);
    here.put_block_list(&container, name, &list).await.unwrap();
    let content = client.blobs().get(&container, name).await.unwrap().into_body();
    let content = content.collect(100).await.unwrap();
    assert_eq!(std::str::from_utf8(&content), Ok("old b new d old a new c new a old b "));
    let all = GetBlockListOptions::new().block_list_type(BlockListType::All);
    let stored = here.get_block_list(&container, name).options(all).await.unwrap().into_body();
    let names: Vec<_> = stored.committed_blocks.into_iter().flatten().map(|block| block.name).collect();
    assert_eq!(names, [&b, &d, &a, &c, &a, &b].map(Clone::clone));
}
