//! Names as they are compared: normalised tokens, their sound, and the ways to read a whole name.
