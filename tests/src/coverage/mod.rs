//! How much of what is known of services is described.
//!
//! In: facts about operations that others collected, as JSON. Out: what the tables have of them, what they lack, and
//! where they say something else. Recordings are not looked at here.

pub mod command;
pub mod compare;
pub mod facts;
pub mod report;
