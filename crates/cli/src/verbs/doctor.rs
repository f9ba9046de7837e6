use crate::Ended;
use crate::output::{Output, visible};
use crate::verbs::ocr;
use serde_json::json;
use worker::{Guards, NoOcr, Tesseract};

/// Say what this program can do on this machine
#[derive(Debug, clap::Args)]
pub(crate) struct Doctor {}

/// The formats that are read, for people.
const FORMATS: &str = "plain text, web pages, PDF, Word files, OpenDocument, RTF, messages (EML, \
    MSG), mailboxes, archives (ZIP, TAR, gzip, WARC, WACZ), tables (CSV, TSV, XLSX, ODS, XLS), \
    subtitles and transcripts, exported chats, posts, submissions of forms; pictures and recordings \
    are described";

/// None is looked for: that would be asking over the network.
const MODEL: &str = "none needed; extract --model-endpoint URL asks one that you run";

pub(crate) fn run(_: &Doctor, output: &mut Output) -> anyhow::Result<Ended> {
    let browser = on_path(&["xdg-open", "open"]);
    let stages =
        json!({ "read": read::VERSION, "extract": extract::VERSION, "weigh": weigh::VERSION });
    let guards = worker::guards();
    let tesseract = Tesseract::find();
    if output.json {
        let guards = guards.as_ref().map_err(ToString::to_string);
        output.json(&json!({
            "v": 1,
            "version": env!("CARGO_PKG_VERSION"),
            "stages": stages,
            "formats": model::DocumentKind::ALL.map(model::DocumentKind::code),
            "largest_document": read::MAX_BYTES,
            "readers": { "guards": guards.as_ref().ok(), "failure": guards.as_ref().err() },
            "encryption": case::can_encrypt(),
            "ocr": ocr_json(&tesseract),
            "browser_opener": browser,
        }))?;
        return Ok(Ended::Clean);
    }
    output.line(&format!("consilience {}", env!("CARGO_PKG_VERSION")))?;
    output.line(&format!(
        "stages      {}, {}, {}",
        read::VERSION,
        extract::VERSION,
        weigh::VERSION
    ))?;
    output.line(&format!("reads       {FORMATS}; up to {} MiB each", read::MAX_BYTES >> 20))?;
    output.line(&format!("readers     {}", guarded(&guards)))?;
    let encryption = if case::can_encrypt() { "yes" } else { "not in this build" };
    output.line(&format!("encryption  {encryption}"))?;
    output.line(&format!("OCR         {}", ocr_line(&tesseract)))?;
    output.line(&format!("model       {MODEL}"))?;
    let opener = browser.as_deref().unwrap_or("none found: open the printed links yourself");
    output.line(&format!("browser     {opener}"))?;
    Ok(Ended::Clean)
}

/// What reads words in pictures, and what it lacks.
fn ocr_line(tesseract: &Result<Tesseract, NoOcr>) -> String {
    let tesseract = match tesseract {
        Ok(tesseract) => tesseract,
        Err(error) => return format!("none: {error}; hint: {}", ocr::hint(error)),
    };
    let languages: Vec<&str> = tesseract.languages().collect();
    let (program, version) = (tesseract.program().display().to_string(), tesseract.version());
    let found = format!(
        "tesseract {version} ({}), with --ocr; languages: {}",
        visible(&program),
        languages.join(", ")
    );
    match tesseract.missing().as_slice() {
        [] => found,
        missing => format!(
            "{found}; missing: {}; hint: on Debian: apt install {}",
            missing.join(", "),
            ocr::packages(missing)
        ),
    }
}

fn ocr_json(tesseract: &Result<Tesseract, NoOcr>) -> serde_json::Value {
    match tesseract {
        Ok(tesseract) => json!({
            "program": tesseract.program().display().to_string(),
            "version": tesseract.version(),
            "languages": tesseract.languages().collect::<Vec<_>>(),
            "missing": tesseract.missing(),
        }),
        Err(error) => json!({ "failure": error.to_string(), "hint": ocr::hint(error) }),
    }
}

/// What keeps a reader from harm, in words.
fn guarded(guards: &Result<Option<Guards>, worker::Failure>) -> String {
    let guards = match guards {
        Ok(guards) => guards.unwrap_or_default(),
        Err(failure) => return format!("none: {failure}"),
    };
    let said = |is_there: bool, yes: &str, no: &str| if is_there { yes } else { no }.to_owned();
    [
        "a process for each document".to_owned(),
        said(guards.limits, "limits of memory and time", "no limits of memory and time"),
        said(guards.calls, "filtered system calls", "unfiltered system calls"),
        said(guards.files, "files and networks refused", "files and networks not refused"),
    ]
    .join("; ")
}

/// The first of these programs that is on the PATH.
fn on_path(programs: &[&str]) -> Option<String> {
    let path = std::env::var_os("PATH")?;
    let found =
        |program: &&&str| std::env::split_paths(&path).any(|folder| folder.join(program).is_file());
    programs.iter().find(found).map(|program| (*program).to_owned())
}
