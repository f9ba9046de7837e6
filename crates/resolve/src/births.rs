//! Dates of birth as they are compared.
