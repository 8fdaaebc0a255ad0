//! What the server answers, in the order in which the example asks.

use super::server::Answer;

/// One answer for each request of the example.
pub(crate) fn answers() -> Vec<Answer> {
    let status = |id, body| Answer { request: "GET /operations/", status: "200 OK", id, body };
    vec![
        Answer {
            request: "GET /services/extensions/Microsoft.Windows.Azure.Extensions/RDP",
            status: "200 OK",
            id: "a1d0c3",
            body: VERSIONS,
        },
        Answer {
            request: "POST /services/hostedservices/contoso/extensions",
            status: "202 Accepted",
            id: "b7e2f4",
            body: "",
        },
        status("b7e2f5", IN_PROGRESS),
        status("b7e2f6", IN_PROGRESS),
        status("b7e2f7", SUCCEEDED),
        Answer {
            request: "GET /services/hostedservices/contoso/extensions/rdp-contoso",
            status: "200 OK",
            id: "c9a418",
            body: EXTENSION,
        },
        Answer { request: "POST /services/extensions", status: "202 Accepted", id: "d3b590", body: "" },
        Answer {
            request: "DELETE /services/hostedservices/contoso/extensions/rdp-contoso",
            status: "202 Accepted",
            id: "e6c7a1",
            body: "",
        },
        status("e6c7a2", FAILED),
    ]
}

const VERSIONS: &str = r#"<ExtensionImages xmlns="http://schemas.microsoft.com/windowsazure">
  <ExtensionImage>
    <ProviderNameSpace>Microsoft.Windows.Azure.Extensions</ProviderNameSpace>
    <Type>RDP</Type><Version>1.0</Version><Label>Remote Desktop</Label>
    <HostingResources>WebRole|WorkerRole</HostingResources>
  </ExtensionImage>
  <ExtensionImage>
    <ProviderNameSpace>Microsoft.Windows.Azure.Extensions</ProviderNameSpace>
    <Type>RDP</Type><Version>1.2.1</Version><Label>Remote Desktop</Label>
    <HostingResources>WebRole|WorkerRole</HostingResources>
  </ExtensionImage>
</ExtensionImages>"#;

const IN_PROGRESS: &str = r#"<Operation xmlns="http://schemas.microsoft.com/windowsazure">
  <ID>5f0c1e2d-3b4a-6978-8796-a5b4c3d2e1f0</ID><Status>InProgress</Status>
</Operation>"#;

const SUCCEEDED: &str = r#"<Operation xmlns="http://schemas.microsoft.com/windowsazure">
  <ID>5f0c1e2d-3b4a-6978-8796-a5b4c3d2e1f0</ID><Status>Succeeded</Status><HttpStatusCode>200</HttpStatusCode>
</Operation>"#;

const EXTENSION: &str = r#"<Extension xmlns="http://schemas.microsoft.com/windowsazure">
  <ProviderNameSpace>Microsoft.Windows.Azure.Extensions</ProviderNameSpace>
  <Type>RDP</Type><Id>rdp-contoso</Id><Version>1.*</Version>
  <PublicConfiguration>PFB1YmxpY0NvbmZpZz48VXNlck5hbWU+YWRhPC9Vc2VyTmFtZT48L1B1YmxpY0NvbmZpZz4=</PublicConfiguration>
</Extension>"#;

const FAILED: &str = r#"<Operation xmlns="http://schemas.microsoft.com/windowsazure">
  <ID>6a1d2f3e-4c5b-7a89-9807-b6c5d4e3f201</ID><Status>Failed</Status><HttpStatusCode>409</HttpStatusCode>
  <Error>
    <Code>ConflictError</Code><Message>The extension rdp-contoso is referenced by a deployment.</Message>
  </Error>
</Operation>"#;
