use crate::Ended;
use crate::access::Access;
use crate::output::{Output, visible};
use case::Hit;
use std::path::PathBuf;

/// Find words in all documents, whatever their case and accents
#[derive(Debug, clap::Args)]
pub(crate) struct Search {
    /// The case
    case: PathBuf,
    /// Words, "phrases" and open endings (tortur*)
    #[arg(required = true)]
    query: Vec<String>,
    /// At most so many places
    #[arg(long, default_value_t = 50)]
    limit: usize,
}

pub(crate) fn run(
    arguments: &Search,
    access: &Access,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let case = access.open(&arguments.case)?;
    let hits = case.search(&arguments.query.join(" "), arguments.limit)?;
    if hits.is_empty() {
        output.note("nothing found");
    }
    for hit in &hits {
        if output.json {
            output.json(&wire::Hit::from(hit))?;
            continue;
        }
        let place = format!(
            "{}, characters {}–{}",
            visible(&hit.document.name),
            hit.span.start(),
            hit.span.end()
        );
        let place = output.dim(&place);
        output.line(&format!("{place}\n  {}", marked(hit, output)))?;
    }
    Ok(Ended::Clean)
}

/// The words with the matches in bold.
fn marked(hit: &Hit, output: &Output) -> String {
    let characters: Vec<char> = hit.words.chars().collect();
    let piece = |from: usize, to: usize| -> String {
        visible(
            &characters[from.min(characters.len())..to.min(characters.len())]
                .iter()
                .collect::<String>(),
        )
    };
    let (mut line, mut at) = (String::new(), 0);
    for span in &hit.matches {
        let (start, end) = (span.start() as usize, span.end() as usize);
        if start < at {
            continue;
        }
        line.push_str(&piece(at, start));
        line.push_str(&output.strong(&piece(start, end)));
        at = end;
    }
    line + &piece(at, characters.len())
}
