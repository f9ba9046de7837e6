//! Which rows of lists and which mentions in texts are the same person.
//!
//! Pure: rows in, pairs with probabilities and clusters out. `names` and `births` turn what is
//! written into weighted readings. [`custody`] gives the chronology of each person's custody, and
//! what in it does not fit together.

mod births;
pub mod custody;
mod names;
