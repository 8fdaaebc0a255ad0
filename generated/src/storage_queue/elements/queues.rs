// Written by `xms generate` from api-spec/storage-queue/queues.toml; do not edit.
//! Elements and enums of *Queues*.

use ::xms_runtime::{Dictionary, Field, Kind, MapShape};

use super::super::version;

::xms_runtime::record! {
    /// A page of queues.
    ///
    /// Element `<EnumerationResults>`. Since 2009-09-19. Answered by
    /// [`LIST`](super::super::queues::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(QUEUE_LIST_SHAPE, "QueueList", "", tag("EnumerationResults"))]
    pub struct QueueList {
        /// Address of the service.
        ///
        /// Attribute `ServiceEndpoint`. Since 2009-09-19. Before 2013-08-15 it is `<AccountName>`.
        #[field(
            0,
            "ServiceEndpoint",
            String,
            attribute,
            was("AccountName", version::V2013_08_15)
        )]
        pub service_endpoint: Option<String>,
        /// The prefix that was asked for.
        ///
        /// `<Prefix>`. Since 2009-09-19.
        #[field(1, "Prefix", String)]
        pub prefix: Option<String>,
        /// Where the page begins.
        ///
        /// `<Marker>`. Since 2009-09-19.
        #[field(2, "Marker", String)]
        pub marker: Option<String>,
        /// How many entries were asked for.
        ///
        /// `<MaxResults>`. Since 2009-09-19.
        #[field(3, "MaxResults", Int32)]
        pub max_results: Option<i32>,
        /// One entry for each queue, by name.
        ///
        /// `<Queues>` of `<Queue>`, required. Since 2009-09-19.
        #[field(
            4,
            "Queues",
            List(&Field::new("Queue", Kind::Record(Queue::SHAPE))),
            required
        )]
        pub queues: Vec<Queue>,
        /// Where the next page begins; empty on the last.
        ///
        /// `<NextMarker>`. Since 2009-09-19.
        #[field(5, "NextMarker", String)]
        pub next_marker: Option<String>,
    }
}

impl QueueList {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(queues: impl Into<Vec<Queue>>) -> Self {
        Self {
            service_endpoint: None,
            prefix: None,
            marker: None,
            max_results: None,
            queues: queues.into(),
            next_marker: None,
        }
    }
}

::xms_runtime::record! {
    /// A queue in a list.
    ///
    /// Element `<Queue>`. Since 2009-09-19. Occurs in [`LIST`](super::super::queues::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(QUEUE_SHAPE, "Queue", "")]
    pub struct Queue {
        /// Unique in the account: lower case letters, digits and hyphens.
        ///
        /// `<Name>`, required. Since 2009-09-19.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// Its address.
        ///
        /// `<Url>`. Since 2009-09-19. Gone from 2013-08-15 on.
        #[field(1, "Url", String, until(version::V2013_08_15))]
        pub url: Option<String>,
        /// Metadata by name, where the list was asked for it.
        ///
        /// `<Metadata>` of elements that are called by their names, absent and empty are different.
        /// Since 2009-09-19.
        #[field(
            2,
            "Metadata",
            Map(&MapShape::by_name(Field::new("entry", Kind::String))),
            keep_empty
        )]
        pub metadata: Option<Dictionary<String>>,
    }
}

impl Queue {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            url: None,
            metadata: None,
        }
    }
}

::xms_runtime::open_enum! {
    /// What a list of queues tells beyond their names.
    ///
    /// Since 2009-09-19. Occurs in [`LIST`](super::super::queues::LIST). The set is open: a value
    /// that is not named here is kept as it came.
    #[values(LIST_QUEUES_INCLUDE_TABLE, "ListQueuesInclude")]
    pub enum ListQueuesInclude {
        /// The metadata of each queue.
        ///
        /// `metadata`. Since 2009-09-19.
        #[value(0, "metadata")]
        Metadata,
    }
}
