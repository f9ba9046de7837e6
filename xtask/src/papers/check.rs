//! The test over the papers: what was read is what went in, stands where it is said to stand, and
//! survives what happens to files.

use super::{Maker, Paper, lists, ocr, office, papers, read, told, write};
use crate::shell;
use crate::tally::Tally;
use anyhow::{Context, Result};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The share of the words of blocks that another program finds in their rectangles.
const PLACED: f64 = 0.98;

/// Runs all of it with an example of `read` that prints blocks, and the program itself.
pub(crate) fn check(example: &Path, binary: &Path) -> Result<Tally> {
    let scratch = tempfile::tempdir()?;
    let made = write(scratch.path())?;
    let missing = Maker::ALL.len() - made.len();
    let mut tally = if missing > 0 { Tally::skipped(missing as u32) } else { Tally::default() };
    for (maker, files) in &made {
        for (paper, file) in papers().iter().zip(files) {
            let score = read(example, file)?.score(paper);
            tally += told(score.is_good(), maker.name(), paper.name, &format!("{score:?}"));
            tally += placed(example, *maker, paper, file)?;
        }
        if let Some(file) = files.first() {
            tally += cut(example, *maker, file)?;
            tally += encrypted(example, *maker, file)?;
        }
        let folder = scratch.path().join(maker.name());
        tally += match maker {
            Maker::Chromium => lists::check_pages(example, &folder)?,
            Maker::LibreOffice => office::check(example, &folder)?,
            Maker::WeasyPrint => scans(binary, *maker, &folder)?,
        };
    }
    Ok(tally)
}

/// Pages as a scanner gives them, where there is somebody to recognise their words.
fn scans(binary: &Path, maker: Maker, folder: &Path) -> Result<Tally> {
    match shell::find("tesseract") {
        Some(_) => ocr::check(binary, maker, folder),
        None => {
            println!("SKIPPED the scans: tesseract is not installed");
            Ok(Tally::skipped(1))
        }
    }
}

/// A rectangle: left, top, right, bottom.
type Area = [f64; 4];

/// A block: its page, its rectangle, its words.
struct Placed {
    page: usize,
    area: Area,
    words: Vec<String>,
}

/// What pdftotext finds in the rectangle of a block are its words. Not for Arabic, whose letters it
/// gives in the order of the page.
fn placed(example: &Path, maker: Maker, paper: &Paper, file: &Path) -> Result<Tally> {
    if paper.language.is_to_left() {
        return Ok(Tally::default());
    }
    let Some(program) = shell::find("pdftotext") else {
        println!("SKIPPED the places of {}: pdftotext is not installed", paper.name);
        return Ok(Tally::skipped(1));
    };
    let listed =
        shell::output(Command::new(program).args(["-q", "-bbox"]).arg(file).arg("-"), &[0])?;
    let pages = pages(&listed);
    let (mut found, mut all) = (0, 0);
    for block in blocks(&shell::output(Command::new(example).arg(file), &[0])?) {
        let page = block.page.checked_sub(1).and_then(|at| pages.get(at));
        let page = page.with_context(|| format!("{} has no page {}", paper.name, block.page))?;
        let mut inside: HashMap<&str, usize> = HashMap::new();
        for (_, word) in page.iter().filter(|(area, _)| is_inside(*area, block.area)) {
            *inside.entry(word.as_str()).or_default() += 1;
        }
        for word in &block.words {
            all += 1;
            found += i32::from(take(&mut inside, word) || take_parts(&mut inside, word));
        }
    }
    let share = f64::from(found) / f64::from(all.max(1));
    Ok(told(
        all > 0 && share >= PLACED,
        maker.name(),
        paper.name,
        &format!("places {share:.4} of {all}"),
    ))
}

fn take(words: &mut HashMap<&str, usize>, word: &str) -> bool {
    let Some(count) = words.get_mut(word).filter(|count| **count > 0) else { return false };
    *count -= 1;
    true
}

/// A word that is divided at the end of a line.
fn take_parts(words: &mut HashMap<&str, usize>, word: &str) -> bool {
    let heads: Vec<&str> = words
        .keys()
        .copied()
        .filter(|head| {
            head.strip_suffix(['-', '\u{2010}']).is_some_and(|head| word.starts_with(head))
        })
        .collect();
    heads.into_iter().any(|head| {
        let length = head.trim_end_matches(['-', '\u{2010}']).len();
        take(words, &word[length..]) && take(words, head)
    })
}

fn is_inside([left, top, right, bottom]: Area, around: Area) -> bool {
    let (x, y) = ((left + right) / 2.0, (top + bottom) / 2.0);
    (around[0] - 1.0..=around[2] + 1.0).contains(&x)
        && (around[1] - 1.0..=around[3] + 1.0).contains(&y)
}

/// The words of each page with their rectangles, from lines such as
/// `<word xMin="1.0" yMin="2.0" xMax="3.0" yMax="4.0">word</word>`.
fn pages(listed: &str) -> Vec<Vec<(Area, String)>> {
    let mut pages = Vec::new();
    for line in listed.lines().map(str::trim) {
        if line.starts_with("<page ") {
            pages.push(Vec::new());
        }
        let Some((area, word)) = line.strip_prefix("<word ").and_then(|rest| rest.split_once('>'))
        else {
            continue;
        };
        let numbers = area.split('"').filter_map(|part| part.parse().ok());
        let Ok(area) = <[f64; 4]>::try_from(numbers.collect::<Vec<f64>>()) else { continue };
        let word = word.trim_end_matches("</word>");
        let word = word.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        if let Some(page) = pages.last_mut() {
            page.push((area, word.replace("&amp;", "&")));
        }
    }
    pages
}

fn blocks(output: &str) -> Vec<Placed> {
    let blocks = output.lines().filter_map(|line| {
        let fields: Vec<&str> = line.splitn(4, '\t').collect();
        let [_, page, area, words] = fields[..] else { return None };
        let area: Vec<f64> = area.split(' ').filter_map(|part| part.parse().ok()).collect();
        let words = words.split_whitespace().filter(|word| *word != "|").map(str::to_owned);
        Some(Placed {
            page: page.parse().ok()?,
            area: area.try_into().ok()?,
            words: words.collect(),
        })
    });
    blocks.collect()
}

/// A file that ends early is read as far as it goes, or refused; the reader ends well.
fn cut(example: &Path, maker: Maker, file: &Path) -> Result<Tally> {
    let bytes = fs::read(file)?;
    let mut parts = Vec::new();
    for share in (7..100).step_by(7) {
        let part = file.with_file_name(format!("cut-{share}.pdf"));
        fs::write(&part, bytes.get(..bytes.len() * share / 100).unwrap_or_default())?;
        parts.push(part);
    }
    let (succeeded, output) = shell::captured(Command::new(example).args(&parts))?;
    let answers = output
        .lines()
        .filter(|line| line.starts_with("refused\t") || line.starts_with("warning\tcut-off\t"));
    let holds = succeeded && answers.count() == parts.len();
    Ok(told(holds, maker.name(), "cut off", &format!("{} parts", parts.len())))
}

/// A file that opens without a password is read and that is said; one under a password is refused.
fn encrypted(example: &Path, maker: Maker, file: &Path) -> Result<Tally> {
    let Some(program) = shell::find("qpdf") else {
        println!("SKIPPED encryption: qpdf is not installed");
        return Ok(Tally::skipped(1));
    };
    let mut tally = Tally::default();
    for (bits, user) in [("256", ""), ("256", "secret"), ("128", ""), ("128", "secret")] {
        let target: PathBuf = file.with_file_name(format!("encrypted-{bits}-{user}.pdf"));
        let mut command = Command::new(&program);
        if bits == "128" {
            command.arg("--allow-weak-crypto");
        }
        command.args(["--encrypt", user, "owner", bits, "--"]).arg(file).arg(&target);
        super::run(&mut command)?;
        let output = shell::output(Command::new(example).arg(&target), &[0])?;
        let holds = match user {
            "" => output.contains("warning\tencrypted-open\t") && output.contains("\nparagraph\t"),
            _ => output.contains("refused\tthe file is encrypted"),
        };
        tally += told(holds, maker.name(), "encrypted", &format!("{bits} bits, password `{user}`"));
    }
    Ok(tally)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_their_places_are_read() {
        let listed = "<page width=\"595\" height=\"842\">\n  \
            <word xMin=\"1.0\" yMin=\"2.0\" xMax=\"3.0\" yMax=\"4.0\">a&amp;b</word>\n</page>";
        assert_eq!(pages(listed), [vec![([1.0, 2.0, 3.0, 4.0], "a&b".to_owned())]]);
        let blocks = blocks("file\tx\nrow\t2\t1.0 2.0 3.0 4.0\tEva | Sol\nwarning\ta\tb\n");
        assert_eq!(blocks.len(), 1);
        assert_eq!((blocks[0].page, blocks[0].words.len()), (2, 2));
        assert!(is_inside([2.0, 2.0, 2.5, 3.0], blocks[0].area));
    }
}
