//! Which rows of lists and which mentions in texts are the same person.
//!
//! Pure: rows in, pairs with probabilities and clusters out. `names` and `births` turn what is
//! written into weighted readings.

mod births;
pub mod custody;
mod names;
