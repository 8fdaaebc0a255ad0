//! Documents of texts, without a record.
//!
//! In: a table, and texts with the ways to their fields. Out: a document that holds them and nothing else. What is required
//! is not asked for.

use super::Encoder;
use crate::xml::{EncodeError, Encoding};
use crate::{Kind, Place, Shape, Version};

/// Writes a document of which only some fields are known, by their indices in the table and their texts.
///
/// # Errors
/// Fails when XML cannot hold a text.
pub fn encode_texts(
    shape: &'static Shape,
    texts: &[(&[usize], &str)],
    version: Version,
) -> Result<String, EncodeError> {
    let mut encoder = Encoder::new(Encoding::server(version));
    encoder.out.push_str("<");
    encoder.out.push_str(shape.tag);
    encoder.enter_namespace(shape.namespace);
    encoder.root_end = encoder.out.len();
    encoder.path.push((shape.tag, 0));
    encoder.texts(shape, texts);
    encoder.out.push_close(shape.tag);
    encoder.finish()
}

impl Encoder {
    /// Writes the rest of a start tag and what is inside, of texts alone.
    fn texts(&mut self, shape: &'static Shape, texts: &[(&[usize], &str)]) {
        self.namespace = shape.namespace;
        self.in_namespace = shape.namespace == self.default_namespace;
        for (index, field) in shape.fields.iter().enumerate().filter(|(_, field)| field.place == Place::Attribute) {
            let own = texts.iter().filter(|(path, _)| *path == [index]);
            own.for_each(|(_, text)| self.scalar(field, text, false));
        }
        self.out.push_str(">");
        for (index, field) in shape.fields.iter().enumerate().filter(|(_, field)| field.place != Place::Attribute) {
            let own = texts.iter().filter_map(|&(path, text)| Some((path.strip_prefix(&[index])?, text)));
            let own: Vec<(&[usize], &str)> = own.collect();
            match (own.as_slice(), field.kind) {
                ([], _) => {}
                (inside, Kind::Record(inner)) => {
                    let (outside, parent) = (self.begin(field), self.namespace);
                    self.path.push((field.name_at(self.encoding.version), 0));
                    self.texts(inner, inside);
                    self.path.pop();
                    self.leave_namespace(self.default_namespace, parent);
                    self.end(field, outside);
                }
                (own, _) => own.iter().for_each(|(_, text)| self.scalar(field, text, false)),
            }
        }
    }
}
