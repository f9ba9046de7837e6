use crate::Ended;
use crate::output::{Output, visible};
use crate::verbs::models;
use crate::verbs::stage::load;
use extract::Extractor;
use model::{Reading, Statement};
use std::path::PathBuf;

/// Extract statements from documents or Readings: who says what (JSON Lines)
#[derive(Debug, clap::Args)]
pub(crate) struct Extract {
    /// Documents, or Readings as `read` prints them; - or nothing for standard input
    files: Vec<PathBuf>,
    /// How to find who says what
    #[arg(long, value_enum, default_value_t = Path::Rules)]
    path: Path,
    /// The folder of the models
    #[arg(long, value_name = "DIR", default_value = "models")]
    models: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Path {
    /// Rules: a table of cues and walks over words
    Rules,
    /// Linear models, which come with the program
    Light,
    /// A small transformer encoder, from the folder of the models
    Full,
}

pub(crate) fn run(arguments: &Extract, output: &mut Output) -> anyhow::Result<Ended> {
    let standard_input = [PathBuf::from("-")];
    let files = if arguments.files.is_empty() { &standard_input[..] } else { &arguments.files };
    let mut ended = Ended::Clean;
    let extractor = extractor(arguments)?;
    for file in files {
        let name = file.to_string_lossy();
        match readings(file, &name) {
            Ok(readings) => {
                for (reading, file) in &readings {
                    print(&extractor, reading, file, output)?;
                }
            }
            Err(error) => {
                output.flush()?;
                eprintln!("error: {}: {}", visible(&name), visible(&format!("{error:#}")));
                ended = Ended::WithFindings;
            }
        }
    }
    Ok(ended)
}

fn extractor(arguments: &Extract) -> anyhow::Result<Extractor> {
    match arguments.path {
        Path::Rules => Ok(Extractor::rules()),
        Path::Light => Ok(Extractor::light()),
        Path::Full => {
            let encoder = |language| models::encoder(&arguments.models, language);
            let (english, spanish) = (encoder("en")?, encoder("es")?);
            if english.is_none() && spanish.is_none() {
                let folder = arguments.models.display();
                anyhow::bail!("there is no model in {folder}; name its folder with --models");
            }
            Ok(Extractor::full(english, spanish))
        }
    }
}

fn print(
    extractor: &Extractor,
    reading: &Reading,
    file: &str,
    output: &mut Output,
) -> anyhow::Result<()> {
    let (statements, warnings) = extractor.extract(reading);
    for warning in warnings {
        output.note(&format!("warning: {}: {}", visible(file), visible(&warning.message)));
    }
    let wire = |statement: &Statement| wire::Statement::of(statement, Some(file));
    statements.iter().try_for_each(|statement| output.json(&wire(statement)))
}

/// The readings of a file, each with the path it was given under: the file's own where it is a
/// document, those inside where it holds Readings.
fn readings(path: &std::path::Path, name: &str) -> anyhow::Result<Vec<(Reading, String)>> {
    let bytes = load(path)?;
    if let Some(readings) = recorded(&bytes, name) {
        return readings;
    }
    let (reading, _) = worker::read(&bytes, name, None)?;
    Ok(vec![(reading, name.to_owned())])
}

/// Readings in JSON Lines; `None` where the first line is something else.
fn recorded(bytes: &[u8], name: &str) -> Option<anyhow::Result<Vec<(Reading, String)>>> {
    let mut values = serde_json::Deserializer::from_slice(bytes).into_iter::<wire::Reading>();
    let first = values.next()?.ok()?;
    let decode = |wire: wire::Reading| {
        let file = wire.file.clone().unwrap_or_else(|| name.to_owned());
        Ok((Reading::try_from(wire)?, file))
    };
    Some(std::iter::once(Ok(first)).chain(values).map(|wire| decode(wire?)).collect())
}
