use crate::Ended;
use crate::output::{Output, visible};
use crate::verbs::endpoint::{self, Model};
use crate::verbs::how::How;
use crate::verbs::stage::load;
use extract::Extractor;
use model::{Reading, Statement};
use std::path::PathBuf;

/// Extract statements from documents or Readings: who says what (JSON Lines)
#[derive(Debug, clap::Args)]
pub(crate) struct Extract {
    /// Documents, or Readings as `read` prints them; - or nothing for standard input
    files: Vec<PathBuf>,
    #[command(flatten)]
    how: How,
    #[command(flatten)]
    asked: endpoint::Asked,
}

pub(crate) fn run(arguments: &Extract, output: &mut Output) -> anyhow::Result<Ended> {
    let standard_input = [PathBuf::from("-")];
    let files = if arguments.files.is_empty() { &standard_input[..] } else { &arguments.files };
    let mut ended = Ended::Clean;
    let extractor = arguments.how.extractor()?;
    let mut model = arguments.asked.model(output)?;
    for file in files {
        let name = file.to_string_lossy();
        match readings(file, &name) {
            Ok(readings) => {
                for (reading, file) in &readings {
                    print(&extractor, model.as_mut(), reading, file, output)?;
                }
            }
            Err(error) => {
                output.flush()?;
                eprintln!("error: {}: {}", visible(&name), visible(&format!("{error:#}")));
                ended = Ended::WithFindings;
            }
        }
    }
    match model.map(|model| model.end(output)) {
        Some(Ended::WithFindings) => Ok(Ended::WithFindings),
        Some(Ended::Clean) | None => Ok(ended),
    }
}

fn print(
    extractor: &Extractor,
    model: Option<&mut Model>,
    reading: &Reading,
    file: &str,
    output: &mut Output,
) -> anyhow::Result<()> {
    if let Some(Model::Shown(name)) = model {
        return endpoint::show(reading, file, name, output);
    }
    let (statements, warnings) = extractor.extract(reading);
    for warning in warnings {
        output.note(&format!("warning: {}: {}", visible(file), visible(&warning.message)));
    }
    let proposed = model.map(|model| model.beside(reading, file, &statements, output));
    let wire = |statement: &Statement| wire::Statement::of(statement, Some(file));
    let all = statements.iter().chain(proposed.iter().flatten());
    all.map(wire).try_for_each(|statement| output.json(&statement))
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
