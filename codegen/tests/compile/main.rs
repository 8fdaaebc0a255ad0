//! What is generated compiles and works: apart from the other tests, because it takes long to compile.

mod first_service;
mod formatter;
pub mod goldens;
mod narrow;
mod new_key;
pub mod scaffold;
