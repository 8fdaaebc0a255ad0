//! Generates both sides of the scenarios' service from its description.

fn main() {
    if let Err(failure) = xms_codegen::Builder::new("api").client(true).server(true).generate() {
        // A build script's way to say why it failed.
        panic!("{failure}");
    }
}
