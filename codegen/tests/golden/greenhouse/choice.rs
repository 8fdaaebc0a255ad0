// Written by `xms generate` from api/greenhouse/choice.toml; do not edit.
//! Lists.
//!
//! Children of several kinds in any order, and elements with exactly one child.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`PUT`] | `PUT /list` | any version |

use ::xms_runtime::{Body, ExpectedResponse, Method, Operation, Resource};

pub use super::elements::choice::*;

/// Writes a list.
///
/// Put List: `PUT /list`, any version. Takes [`BlockList`]. Answers 200 with [`Found`].
///
/// For example, *mixed* (2014-01-01):
///
/// ````xml
/// <BlockList xmlns="urn:greenhouse"><Committed>QQ==</Committed><Latest>Qg==</Latest><Committed>Qw==</Committed></BlockList>
/// ````
///
/// ````xml
/// <Found xmlns="urn:greenhouse">
///   <Blobs>
///     <Blob><Name>a</Name></Blob>
///     <BlobPrefix>b/</BlobPrefix>
///     <Blob><Name>c</Name></Blob>
///     <End/>
///   </Blobs>
///   <Rule><Not><Days>3</Days></Not></Rule>
/// </Found>
/// ````
pub static PUT: Operation = Operation {
    id: "choice.put",
    title: "Put List",
    method: Method::Put,
    path: "/list",
    body: Body::Element(BlockList::SHAPE),
    responses: &[ExpectedResponse::new(200, Body::Element(Found::SHAPE))],
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "choice",
    title: "Lists",
    operations: &[&PUT],
    shapes: &[
        BlockList::SHAPE,
        BlockListBlock::SHAPE,
        Found::SHAPE,
        BlobItem::SHAPE,
        Blob::SHAPE,
        Rule::SHAPE,
        Pair::SHAPE,
    ],
    ..Resource::BASE
};
