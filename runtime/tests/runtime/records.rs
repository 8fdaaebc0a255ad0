//! Records of services that are written by hand.

/// Implements `Record` for a struct by its fields in the table's order.
macro_rules! record {
    ($type:ident, $shape:ident, $($field:ident),+) => {
        impl Record for $type {
            fn shape(&self) -> &'static Shape {
                &$shape
            }
            fn field(&self, index: usize) -> &dyn Value {
                let fields: &[&dyn Value] = &[$(&self.$field),+];
                fields[index]
            }
            fn field_mut(&mut self, index: usize) -> &mut dyn Value {
                let mut fields: Vec<&mut dyn Value> = vec![$(&mut self.$field),+];
                fields.swap_remove(index)
            }
            fn empty() -> Self {
                Self { $($field: Value::empty()),+ }
            }
        }
    };
}
