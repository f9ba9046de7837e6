use crate::Ended;
use crate::output::Output;
use crate::verbs::how::How;
use crate::verbs::serve::serve;
use case::{Case, Input};

/// Make the built-in case in a temporary folder and open its screens
///
/// A fictional country: two articles that share one informant, a rewritten copy, a broadcast that
/// was pulled, two interviews, an official denial, a conditional offer, an admission of an administrative
/// error, two lists whose people are resolved with each other and with the texts, and a form that most of
/// them filled in. The folder is removed at the end.
#[derive(Debug, clap::Args)]
pub(crate) struct Demo {
    /// The port on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Do not open the browser
    #[arg(long)]
    no_open: bool,
    #[command(flatten)]
    how: How,
}

/// The documents of the built-in case, written for it.
const DOCUMENTS: &[(&str, &str)] = &[
    ("harbour-tribune.txt", include_str!("../../demo/harbour-tribune.txt")),
    ("el-faro-del-sur.txt", include_str!("../../demo/el-faro-del-sur.txt")),
    ("daily-meridian.txt", include_str!("../../demo/daily-meridian.txt")),
    ("broadcast-pulled.html", include_str!("../../demo/broadcast-pulled.html")),
    ("interview-teresa-luna.txt", include_str!("../../demo/interview-teresa-luna.txt")),
    ("interview-former-inmate.txt", include_str!("../../demo/interview-former-inmate.txt")),
    ("ministry-statement.txt", include_str!("../../demo/ministry-statement.txt")),
    ("wire-administrative-error.txt", include_str!("../../demo/wire-administrative-error.txt")),
    ("families-register.csv", include_str!("../../demo/families-register.csv")),
    ("flight-15-june.csv", include_str!("../../demo/flight-15-june.csv")),
    ("survey.csv", include_str!("../../demo/survey.csv")),
];

pub(crate) fn run(arguments: &Demo, output: &mut Output) -> anyhow::Result<Ended> {
    if let Some(extractor) = arguments.how.named()? {
        anyhow::ensure!(case::extract_by(extractor), "a case is open in this program");
    }
    let folder = tempfile::Builder::new().prefix("consilience-demo-").tempdir()?;
    let mut case = Case::create(&folder.path().join("La Cumbre"), None)?;
    let input = |(name, text): &(&str, &str)| Input::Bytes {
        name: (*name).to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    case.add(DOCUMENTS.iter().map(input).collect(), &mut |_| ())?;
    case.weigh()?;
    serve(case, arguments.port, !arguments.no_open, output)?;
    Ok(Ended::Clean)
}
