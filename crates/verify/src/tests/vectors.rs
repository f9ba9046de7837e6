//! Where the public vectors lie, if they do.

use std::path::PathBuf;

/// A file or folder of the shared vectors; where they are not there, says so and how many tests
/// of the caller are skipped.
pub(crate) fn vectors(name: &str, tests: usize) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/vectors").join(name);
    if path.exists() {
        return Some(path);
    }
    println!("SKIPPED {tests} checks: the vectors {name} are not here");
    None
}
