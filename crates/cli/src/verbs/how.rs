//! How to find who says what, and the files of trained models.

use crate::hints::Lacking;
use anyhow::Context;
use extract::Extractor;
use extract::encoder::Encoder;
use std::path::{Path, PathBuf};

/// How to find who says what.
#[derive(Debug, clap::Args)]
pub(crate) struct How {
    /// How to find who says what. `extract` takes full where there is a model, and light elsewhere; a
    /// case is made by the rules
    #[arg(long, value_enum)]
    path: Option<Way>,
    /// The folder of the models; `models` here or beside the program
    #[arg(long, value_name = "DIR")]
    models: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Way {
    /// Rules: a table of cues and walks over words
    Rules,
    /// Linear models, which come with the program
    Light,
    /// A small transformer encoder, from the folder of the models
    Full,
}

impl How {
    /// On the path that is named; `None` where none is.
    pub(crate) fn named(&self) -> anyhow::Result<Option<Extractor>> {
        self.path.map(|_| self.extractor()).transpose()
    }

    pub(crate) fn extractor(&self) -> anyhow::Result<Extractor> {
        let folder = self.models.clone().or_else(folder);
        let otherwise = if folder.is_some() { Way::Full } else { Way::Light };
        match self.path.unwrap_or(otherwise) {
            Way::Rules => Ok(Extractor::rules()),
            Way::Light => Ok(Extractor::light()),
            Way::Full => {
                let folder = folder.ok_or_else(|| no_model("no model is here".to_owned()))?;
                let (english, spanish) = (encoder(&folder, "en")?, encoder(&folder, "es")?);
                if english.is_none() && spanish.is_none() {
                    return Err(no_model(format!("there is no model in {}", folder.display())));
                }
                Ok(Extractor::full(english, spanish))
            }
        }
    }
}

fn no_model(message: String) -> anyhow::Error {
    let hint = "--models names their folder; without it they are looked for in models, here and \
                beside the program; --path light needs none";
    Lacking { message, hint: hint.to_owned() }.into()
}

/// The folder of models that is found without a name: `models` where the program is used, or beside
/// it.
fn folder() -> Option<PathBuf> {
    let here = PathBuf::from("models");
    let program = std::env::current_exe().ok();
    let beside = program.and_then(|program| Some(program.parent()?.join("models")));
    let has_models = |folder: &PathBuf| folder.join("vocab.txt").exists();
    [Some(here), beside].into_iter().flatten().find(has_models)
}

/// The encoder of a language; `None` where the folder has none of it.
fn encoder(folder: &Path, language: &str) -> anyhow::Result<Option<Encoder>> {
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
