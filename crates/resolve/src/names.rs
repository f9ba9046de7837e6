//! Names as they are compared: normalised tokens, their sound, and the ways to read a whole name.
//!
//! Everything here is a function of one cell, so that who compares calls it once for each distinct
//! text of a column.

mod aside;
mod cells;
mod likely;
mod missing;
mod nicknames;
mod plain;
mod sound;
mod units;
mod whole;

pub(crate) use cells::{Cell, called, family_names, given_names, telling};
pub(crate) use missing::missing;
pub(crate) use nicknames::{is_weak, nicknames};
pub(crate) use plain::plain;
pub(crate) use sound::{skeleton, sound};
pub(crate) use units::{suffix_code, suffix_text};
pub(crate) use whole::{Parse, whole_name};

#[cfg(test)]
mod tests;
