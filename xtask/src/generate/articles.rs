//! Articles put together from the table of phrases: about three in four are reports, one in five a
//! rewritten copy of a recent one, one in twenty an interview.

use super::phrases as table;
use super::random::Random;

/// How many of a hundred articles are rewritten copies, and how many interviews.
const COPIES: usize = 20;
const INTERVIEWS: usize = 5;

/// Copies are made of one of so many recent reports, as in life.
const RECENT: usize = 200;

/// How much an article says: at least and at most so many sentences of each sort.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Length {
    sayings: (usize, usize),
    narrative: (usize, usize),
    answers: (usize, usize),
}

/// As in a newspaper: some 22 statements.
pub(crate) const NEWS: Length =
    Length { sayings: (14, 22), narrative: (5, 9), answers: (7, table::ANSWERS.len()) };

/// Notices of some ten statements.
pub(crate) const BRIEF: Length = Length { sayings: (6, 11), narrative: (2, 4), answers: (3, 6) };

/// The articles of a seed, without end.
pub(super) fn articles(seed: u64, length: Length) -> impl Iterator<Item = String> {
    let mut random = Random::new(seed);
    let mut recent = Vec::new();
    std::iter::repeat_with(move || next(&mut recent, length, &mut random).text())
}

fn next(recent: &mut Vec<Article>, length: Length, random: &mut Random) -> Article {
    let draw = random.below(100);
    if draw < COPIES && !recent.is_empty() {
        let at = random.below(recent.len());
        return rewritten(&recent[at], random);
    }
    if draw < COPIES + INTERVIEWS {
        return interview(length, random);
    }
    let report = report(length, random);
    if recent.len() < RECENT {
        recent.push(report.clone());
    } else {
        recent[random.below(RECENT)] = report.clone();
    }
    report
}

/// An article before it is set.
#[derive(Debug, Clone)]
struct Article {
    cast: Cast,
    /// Year, month and day of the year 2021 to 2025.
    date: (usize, usize, usize),
    outlet: &'static str,
    headline: String,
    paragraphs: Vec<Vec<String>>,
}

impl Article {
    fn text(&self) -> String {
        let (year, month, day) = self.date;
        let paragraphs: Vec<String> = self.paragraphs.iter().map(|lines| lines.join(" ")).collect();
        let (headline, outlet) = (&self.headline, self.outlet);
        let body = paragraphs.join("\n\n");
        format!("date {year}-{month:02}-{day:02}\n\n{headline}\n\n{outlet}\n\n{body}\n")
    }
}

fn report(length: Length, random: &mut Random) -> Article {
    let cast = Cast::draw(random);
    let sayings = random.within(length.sayings.0, length.sayings.1);
    let narrative = random.within(length.narrative.0, length.narrative.1);
    let mut templates = random.sample(table::SAYINGS, sayings);
    templates.extend(random.sample(table::NARRATIVE, narrative));
    let count = templates.len();
    let templates = random.sample(&templates, count);
    let sentences = templates.iter().map(|template| cast.fill(template, random)).collect();
    Article {
        date: date(random),
        outlet: random.pick(table::OUTLETS),
        headline: headline(&cast, random),
        paragraphs: paragraphs(sentences, random),
        cast,
    }
}

/// The same report in another outlet: a new headline, other words here and there, some sentences
/// dropped, a credit now and then.
fn rewritten(article: &Article, random: &mut Random) -> Article {
    let outlet = random.pick(table::OUTLETS);
    let mut sentences: Vec<String> = article.paragraphs.concat();
    sentences.retain(|_| !random.percent(15));
    for (from, to) in random.sample(table::REWRITES, table::REWRITES.len() / 2) {
        sentences.iter_mut().for_each(|sentence| *sentence = sentence.replace(from, to));
    }
    if random.percent(50) {
        sentences.push(format!("The events were first reported by {}.", article.outlet));
    }
    let (year, month, day) = article.date;
    Article {
        date: (year, month, (day + random.below(3)).min(28)),
        outlet,
        headline: headline(&article.cast, random),
        paragraphs: paragraphs(sentences, random),
        cast: article.cast.clone(),
    }
}

fn interview(length: Length, random: &mut Random) -> Article {
    let cast = Cast::draw(random);
    let opening = "{name1}, a former prisoner at {place}, spoke to {outlet} in {month} {year}.";
    let mut paragraphs = vec![vec![cast.fill(opening, random)]];
    let count = random.within(length.answers.0, length.answers.1);
    for (question, answer) in random.sample(table::ANSWERS, count) {
        paragraphs.push(vec![format!("Q: {}", cast.fill(question, random))]);
        paragraphs.push(vec![format!("A: {}", cast.fill(answer, random))]);
    }
    Article {
        date: date(random),
        outlet: random.pick(table::OUTLETS),
        headline: cast.fill("“I was {act}”: an interview with {name1}", random),
        paragraphs,
        cast,
    }
}

fn date(random: &mut Random) -> (usize, usize, usize) {
    (random.within(2021, 2025), random.within(1, 12), random.within(1, 28))
}

fn headline(cast: &Cast, random: &mut Random) -> String {
    let template = random.pick(table::HEADLINES);
    cast.fill(template, random)
}

fn paragraphs(sentences: Vec<String>, random: &mut Random) -> Vec<Vec<String>> {
    let mut paragraphs = Vec::new();
    let mut rest = sentences.as_slice();
    while !rest.is_empty() {
        let (paragraph, left) = rest.split_at(random.within(1, 3).min(rest.len()));
        paragraphs.push(paragraph.to_vec());
        rest = left;
    }
    paragraphs
}

/// Who, what and where an article is about; the rest is drawn anew for each sentence.
#[derive(Debug, Clone)]
struct Cast {
    names: [(&'static str, &'static str); 3],
    roles: [&'static str; 3],
    body: &'static str,
    organ: &'static str,
    places: [&'static str; 2],
    acts: [&'static str; 3],
    people: [&'static str; 2],
}

impl Cast {
    fn draw(random: &mut Random) -> Self {
        Self {
            names: [(); 3].map(|()| (random.pick(table::GIVEN), random.pick(table::FAMILY))),
            roles: [(); 3].map(|()| random.pick(table::ROLES)),
            body: random.pick(table::BODIES),
            organ: random.pick(table::ORGANS),
            places: [(); 2].map(|()| random.pick(table::PLACES)),
            acts: [(); 3].map(|()| random.pick(table::ACTS)),
            people: [(); 2].map(|()| random.pick(table::PEOPLE)),
        }
    }

    /// The template with its slots filled, its first letter upper case.
    fn fill(&self, template: &str, random: &mut Random) -> String {
        let mut pieces = template.split('{');
        let mut filled = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (slot, rest) = piece.split_once('}').unwrap_or((piece, ""));
            filled += &self.word(slot, random);
            filled += rest;
        }
        upper_first(&filled)
    }

    fn word(&self, slot: &str, random: &mut Random) -> String {
        let full = |(given, family): (&str, &str)| format!("{given} {family}");
        match slot {
            "name1" => full(self.names[0]),
            "name2" => full(self.names[1]),
            "name3" => full(self.names[2]),
            "family1" => self.names[0].1.to_owned(),
            "family2" => self.names[1].1.to_owned(),
            "role1" => self.roles[0].to_owned(),
            "role2" => self.roles[1].to_owned(),
            "role3" => self.roles[2].to_owned(),
            "body" => self.body.to_owned(),
            "Body" => upper_first(self.body),
            "organ" => self.organ.to_owned(),
            "Organ" => upper_first(self.organ),
            "place" => random.pick(&self.places).to_owned(),
            "act" => random.pick(&self.acts).to_owned(),
            "people" => random.pick(&self.people).to_owned(),
            _ => drawn(slot, random),
        }
    }
}

/// A word that has nothing to do with who the article is about.
fn drawn(slot: &str, random: &mut Random) -> String {
    let list = match slot {
        "outlet" => table::OUTLETS,
        "month" | "month2" => table::MONTHS,
        "day" | "day2" => table::DAYS,
        "evidence" => table::EVIDENCE,
        "count" => return random.within(3, 480).to_string(),
        "date" => return random.within(1, 28).to_string(),
        "year" => return random.within(2019, 2025).to_string(),
        _ => unreachable!("the table has a slot `{slot}` that nothing fills"),
    };
    random.pick(list).to_owned()
}

fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn words(text: &str) -> Vec<&str> {
        text.split_whitespace().collect()
    }

    fn shingles(text: &str) -> HashSet<Vec<&str>> {
        words(text).windows(5).map(<[&str]>::to_vec).collect()
    }

    #[test]
    fn the_same_seed_gives_the_same_articles() {
        let first: Vec<String> = articles(7, NEWS).take(50).collect();
        assert_eq!(first, articles(7, NEWS).take(50).collect::<Vec<_>>());
        assert_ne!(first, articles(8, NEWS).take(50).collect::<Vec<_>>());
    }

    #[test]
    fn every_slot_of_the_table_is_filled() {
        let mut random = Random::new(1);
        let cast = Cast::draw(&mut random);
        let answers = table::ANSWERS.iter().flat_map(|(question, answer)| [*question, *answer]);
        let sentences = [table::SAYINGS, table::NARRATIVE, table::HEADLINES].concat();
        for template in answers.chain(sentences) {
            let filled = cast.fill(template, &mut random);
            assert!(!filled.contains(['{', '}']), "{filled}");
        }
    }

    #[test]
    fn articles_are_as_long_as_news() {
        for article in articles(1, NEWS).take(300) {
            assert!((140..=650).contains(&words(&article).len()), "{}", words(&article).len());
        }
    }

    #[test]
    fn a_rewritten_copy_shares_most_and_two_reports_little() {
        let mut random = Random::new(3);
        let (one, other) = (report(NEWS, &mut random), report(NEWS, &mut random));
        let copy = rewritten(&one, &mut random).text();
        let (one, other) = (one.text(), other.text());
        let shared = |other: &str| {
            let (a, b) = (shingles(&one), shingles(other));
            a.intersection(&b).count() as f64 / a.len().min(b.len()) as f64
        };
        assert!(shared(&copy) > 0.5, "{}", shared(&copy));
        assert!(shared(&other) < 0.2, "{}", shared(&other));
    }
}
