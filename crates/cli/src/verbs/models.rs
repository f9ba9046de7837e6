//! The files of trained models.

use anyhow::Context;
use extract::encoder::Encoder;
use std::path::Path;

/// The encoder of a language; `None` where the folder has none of it.
pub(crate) fn encoder(folder: &Path, language: &str) -> anyhow::Result<Option<Encoder>> {
    let network = folder.join(format!("attribution-{language}.onnx"));
    if !network.exists() {
        return Ok(None);
    }
    let read = |path: &Path| std::fs::read(path).with_context(|| path.display().to_string());
    let settings = read(&network.with_extension("json"))?;
    let vocabulary = String::from_utf8(read(&folder.join("vocab.txt"))?)
        .context("the list of pieces is not UTF-8")?;
    let encoder = Encoder::of(read(&network)?, &settings, &vocabulary);
    Ok(Some(encoder.with_context(|| network.display().to_string())?))
}
