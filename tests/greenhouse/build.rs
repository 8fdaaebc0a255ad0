//! Generates the client side of the greenhouse service from its description.

fn main() {
    if let Err(failure) = xms_codegen::Builder::new("api").generate() {
        // A build script's way to say why it failed.
        panic!("{failure}");
    }
}
