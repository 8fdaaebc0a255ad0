//! What the compiler has to say about calls.

use xms_runtime::client::{Accepted, Call, Error, HttpResponse, Scripted, Sending};
use xms_services::service_management::extensions::{AddExtension, Extension, ExtensionList};
use xms_services::service_management::{ServiceManagement, client};

fn moves<T: Send + 'static>(value: T) -> T {
    value
}

fn client() -> (Scripted, ServiceManagement) {
    let body = "<Extensions xmlns=\"http://schemas.microsoft.com/windowsazure\"/>";
    let transport = Scripted::new([HttpResponse::new(200).body(body)]);
    (transport.clone(), ServiceManagement::builder("sub").transport(transport).build().expect("the choices fit"))
}

const _: () = {
    assert!(size_of::<Call<'_, Extension>>() <= 32 && size_of::<Call<'_, Accepted>>() <= 32);
    assert!(size_of::<Sending<ExtensionList>>() <= 32);
    assert!(size_of::<Result<(), Error>>() == size_of::<usize>());
};

#[tokio::test]
async fn a_call_without_body_outlives_its_client_and_crosses_threads() {
    let (transport, client) = client();
    let call = moves(client.extensions().list("contoso"));
    let waiting = moves(client.extensions().delete("contoso", "nightly").until_done().into_future());
    drop((client, waiting));
    let sending = moves(call.into_future());
    let list = std::thread::spawn(move || {
        let executor = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("an executor");
        executor.block_on(sending)
    });
    let list: ExtensionList = list.join().expect("no panic").unwrap();
    assert_eq!((list.extensions.len(), transport.requests().len()), (0, 1));
}

#[test]
fn a_call_with_a_body_is_free_of_it_once_it_is_sent() {
    let (_, client) = client();
    let sending = {
        let body = AddExtension::new("Fabrikam.Extensions", "Backup", "nightly");
        moves(client.extensions().add("contoso", &body).into_future())
    };
    drop(sending);
}

#[test]
fn clients_and_handles_are_shared_between_threads() {
    fn shared<T: Send + Sync + Clone>() {}
    shared::<ServiceManagement>();
    shared::<client::Extensions<'static>>();
    shared::<client::ExtensionImages<'static>>();
    shared::<client::Operations<'static>>();
}
