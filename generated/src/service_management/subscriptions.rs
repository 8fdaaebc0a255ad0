// Written by `xms generate` from api-spec/service-management/subscriptions.toml; do not edit.
//! Subscriptions.
//!
//! The subscription itself: what it may have, and what was done with it.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET` | since 2011-10-01 |
//! | [`LIST_OPERATIONS`] | `GET /operations` | first seen at 2013-03-01 |
//! | [`REGISTER_RESOURCE`] | `PUT /services` | first seen at 2013-03-01 |
//! | [`UNREGISTER_RESOURCE`] | `PUT /services` | first seen at 2013-03-01 |

use ::xms_runtime::{
    Availability, Body, Continuation, ExpectedResponse, Kind, Method, Operation,
    Parameter, Resource,
};

use super::{LONG_RUNNING, version};

pub use super::elements::subscriptions::*;
pub use super::options::subscriptions::*;

/// Reads who owns the subscription, how much it may have, and how much of that is in use.
///
/// Get Subscription: `GET`, since 2011-10-01. Answers 200 with [`Subscription`]. See also
/// [`subscriptions.list-operations`](LIST_OPERATIONS).
///
/// For example, *an active one* (2015-04-01):
///
/// ````xml
/// <Subscription xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <SubscriptionID>3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d</SubscriptionID>
///   <SubscriptionName>Contoso</SubscriptionName>
///   <SubscriptionStatus>Active</SubscriptionStatus>
///   <AccountAdminLiveEmailId>owner@contoso.example</AccountAdminLiveEmailId>
///   <ServiceAdminLiveEmailId>admin@contoso.example</ServiceAdminLiveEmailId>
///   <MaxCoreCount>20</MaxCoreCount>
///   <MaxStorageAccounts>100</MaxStorageAccounts>
///   <MaxHostedServices>20</MaxHostedServices>
///   <CurrentCoreCount>3</CurrentCoreCount>
///   <CurrentHostedServices>2</CurrentHostedServices>
///   <CurrentStorageAccounts>1</CurrentStorageAccounts>
/// </Subscription>
/// ````
pub static GET: Operation = Operation {
    id: "subscriptions.get",
    title: "Get Subscription",
    method: Method::Get,
    path: "",
    responses: &[ExpectedResponse::new(200, Body::Element(Subscription::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2011_10_01),
    ..Operation::BASE
};

/// Lists what was done with the subscription in a period of at most 90 days.
///
/// List Subscription Operations: `GET /operations`, first seen at 2013-03-01. Answers 200 with
/// [`SubscriptionOperationCollection`]. Further pages are asked for with `ContinuationToken` in the
/// query. See also [`operations.get-status`](super::operations::GET_STATUS).
///
/// The newest operations come first. Only operations that change something are kept.
///
/// Source: oldest .NET client.
///
/// In the query:
///
/// - `StartTime`: The beginning of the period, at most 90 days ago: a moment, or a day such as
///   `2015-03-01`.
/// - `EndTime`: The end of the period: a moment, or a day.
/// - `ObjectIdFilter`: Only operations on this thing: a path as `OperationObjectId` has it.
/// - `OperationResultFilter`: Only operations that ended so.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <SubscriptionOperationCollection xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <SubscriptionOperations>
///     <SubscriptionOperation>
///       <OperationId>581c40f376173a03b792561be859a88a</OperationId>
///       <OperationObjectId>/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/hostedservices/contoso</OperationObjectId>
///       <OperationName>CreateHostedService</OperationName>
///       <OperationParameters xmlns:d="http://schemas.datacontract.org/2004/07/Microsoft.WindowsAzure.ServiceManagement">
///         <OperationParameter>
///           <d:Name>subscriptionID</d:Name>
///           <d:Value>3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d</d:Value>
///         </OperationParameter>
///       </OperationParameters>
///       <OperationCaller>
///         <UsedServiceManagementApi>true</UsedServiceManagementApi>
///         <SubscriptionCertificateThumbprint>5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718</SubscriptionCertificateThumbprint>
///         <ClientIP>203.0.113.5</ClientIP>
///       </OperationCaller>
///       <OperationStatus>
///         <ID>581c40f376173a03b792561be859a88a</ID>
///         <Status>Succeeded</Status>
///         <HttpStatusCode>201</HttpStatusCode>
///       </OperationStatus>
///       <OperationStartedTime>2015-03-02T10:20:30Z</OperationStartedTime>
///       <OperationCompletedTime>2015-03-02T10:20:31Z</OperationCompletedTime>
///     </SubscriptionOperation>
///   </SubscriptionOperations>
/// </SubscriptionOperationCollection>
/// ````
pub static LIST_OPERATIONS: Operation = Operation {
    id: "subscriptions.list-operations",
    title: "List Subscription Operations",
    method: Method::Get,
    path: "/operations",
    query: &[
        Parameter::new("StartTime", Kind::String).required(),
        Parameter::new("EndTime", Kind::String).required(),
        Parameter::new("ObjectIdFilter", Kind::String),
        Parameter::new("OperationResultFilter", Kind::Enum(OperationResult::TABLE)),
    ],
    responses: &[
        ExpectedResponse::new(200, Body::Element(SubscriptionOperationCollection::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2013_03_01),
    continuation: Some(Continuation::in_element(&[1]).query("ContinuationToken")),
    ..Operation::BASE
};

/// Lets the subscription use a further service.
///
/// Register Resource: `PUT /services`, first seen at 2013-03-01, long-running. Answers 202 or 200.
/// See also [`subscriptions.unregister-resource`](UNREGISTER_RESOURCE).
///
/// Source: oldest .NET client.
///
/// In the query:
///
/// - `action=register`
/// - `service`: The service, such as `sqlserver` or `website`.
pub static REGISTER_RESOURCE: Operation = Operation {
    id: "subscriptions.register-resource",
    title: "Register Resource",
    method: Method::Put,
    path: "/services",
    query: &[
        Parameter::constant("action", "register"),
        Parameter::new("service", Kind::String).required(),
    ],
    responses: &[
        ExpectedResponse::new(202, Body::None),
        ExpectedResponse::new(200, Body::None),
    ],
    availability: Availability::ALWAYS.seen(version::V2013_03_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lets the subscription not use a service any more.
///
/// Unregister Resource: `PUT /services`, first seen at 2013-03-01, long-running. Answers 202
/// or 200. See also [`subscriptions.register-resource`](REGISTER_RESOURCE).
///
/// Source: oldest .NET client.
///
/// In the query:
///
/// - `action=unregister`
/// - `service`: The service, such as `sqlserver` or `website`.
pub static UNREGISTER_RESOURCE: Operation = Operation {
    id: "subscriptions.unregister-resource",
    title: "Unregister Resource",
    method: Method::Put,
    path: "/services",
    query: &[
        Parameter::constant("action", "unregister"),
        Parameter::new("service", Kind::String).required(),
    ],
    responses: &[
        ExpectedResponse::new(202, Body::None),
        ExpectedResponse::new(200, Body::None),
    ],
    availability: Availability::ALWAYS.seen(version::V2013_03_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "subscriptions",
    title: "Subscriptions",
    operations: &[&GET, &LIST_OPERATIONS, &REGISTER_RESOURCE, &UNREGISTER_RESOURCE],
    shapes: &[
        Subscription::SHAPE,
        SubscriptionOperationCollection::SHAPE,
        SubscriptionOperation::SHAPE,
        OperationParameter::SHAPE,
        OperationCaller::SHAPE,
    ],
    enums: &[SubscriptionStatus::TABLE, OperationResult::TABLE],
    ..Resource::BASE
};
