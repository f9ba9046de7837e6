//! The worked examples of docs/how-we-weigh.md and of its Spanish twin: the program computes every number
//! that their tables print.

use super::world::{Line, Page, World, line, page};
use crate::channels::{Assertion, Point, log_lr};
use crate::parameters::{Parameters, exactly, scale_odds, stated};
use crate::prevalence::{self, Answer, Drawn, Interview, Prevalence, Question, Survey};
use crate::{Config, total};
use model::{ActType, Basis, SpeakerKind, Stance, Verbal, WeighedClaim};

const ENGLISH: &str = include_str!("../../../../docs/how-we-weigh.md");
const SPANISH: &str = include_str!("../../../../docs/como-pesamos.md");

/// How a language writes numbers.
#[derive(Clone, Copy)]
struct Written {
    point: char,
    group: char,
}

const IN_ENGLISH: Written = Written { point: '.', group: ',' };
const IN_SPANISH: Written = Written { point: ',', group: '\u{202f}' };

/// A number with the name by which a failure tells it.
type Number = (&'static str, f64);

fn beating(name: &str, kind: SpeakerKind, text: &str) -> Line {
    line(name, kind, text, &[ActType::Beating]).at("La Cumbre", Some("Valdoria"))
}

fn president() -> Line {
    line("Aurelio Montes", SpeakerKind::Person, "the accusations", &[]).stance(Stance::Denies).with(
        |parts| {
            parts.speaker.role = Some("president of Valdoria".to_owned());
            parts.speaker.state = Some("Valdoria".to_owned());
        },
    )
}

/// Who speaks in the second interview, and the paper that printed it.
#[derive(Clone, Copy)]
struct Second {
    name: &'static str,
    kind: SpeakerKind,
    paper: &'static str,
}

const UNNAMED: Second =
    Second { name: "a former prisoner", kind: SpeakerKind::Unnamed, paper: "Diario del Valle" };
const NAMED: Second = Second { name: "Pedro Lima", kind: SpeakerKind::Person, ..UNNAMED };

/// The eight statements.
fn case(second: Second) -> World {
    let story =
        "Prisoners at La Cumbre are beaten with hoses at night, people who were held there say.";
    let own_words = |text: &str| beating("", SpeakerKind::Document, text);
    let relay = beating("Marta Sol", SpeakerKind::Person, "shared the story on her page").relays(0);
    let rewritten =
        own_words("Guards beat the men at night with hoses, according to former prisoners.");
    let survivor = beating(
        "Rosa Gil",
        SpeakerKind::Person,
        "they took us to the yard in the dark and struck us until we fell",
    );
    let witness = beating(
        second.name,
        second.kind,
        "I was beaten on my back while I lay on the floor of the kitchen",
    );
    let report = beating(
        "Civic Watch",
        SpeakerKind::Organisation,
        "beating is used as a punishment in the prison, the group concludes",
    );
    let one = |name: &str, outlet: &str, published: &str, line: Line| -> Page {
        page(name, outlet, published, vec![line])
    };
    World::of(vec![
        one("wire", "Faro Agency", "2031-03-03", own_words(story)),
        page("tribune", "The Harbour Tribune", "2031-03-04", vec![own_words(story), relay]),
    ])
    .last_copies(0, 1.0)
    .and(page("norte", "Canal Norte", "2031-03-05", vec![rewritten, president()]))
    .last_copies(0, 0.4)
    .and(one("gil", "Diario del Valle", "2031-03-20", survivor.basis(Basis::Victim)))
    .and(one("second", second.paper, "2031-03-27", witness.basis(Basis::Victim)))
    .and(one("report", "Civic Watch", "2031-04-15", report))
}

fn claim(world: &World) -> WeighedClaim {
    let claims = world.weigh().claims;
    assert_eq!(claims.len(), 1);
    claims.into_iter().next().unwrap()
}

/// How probable it is that Canal Norte repeats the wire story.
fn rewriting(world: &World) -> f64 {
    let derivations = world.weigh().derivations;
    let open: Vec<f64> =
        derivations.iter().map(|found| found.probability).filter(|e| *e < 0.9).collect();
    assert_eq!(open.len(), 1);
    open[0]
}

fn origins(world: &World) -> Vec<Number> {
    let claim = claim(world);
    let e = rewriting(world);
    let (off, counted) = (1.0 - 0.5_f64.sqrt(), claim.asserts.origins);
    // Two who know it themselves, and so many who rest on people who are not named.
    let among = |open: i32| 2.0 + f64::from(open) * off + off.powi(2) - off.powi(2 + open);
    assert!((counted.expected - (e * among(2) + (1.0 - e) * among(3))).abs() < 1e-9);
    vec![
        ("e", e),
        ("min", counted.min.into()),
        ("two open", among(2)),
        ("three open", among(3)),
        ("expected", counted.expected),
        ("max", counted.max.into()),
        ("first-hand", claim.asserts.first_hand.into()),
    ]
}

/// A corner of the box: what alpha, beta and the odds of repeats are multiplied by, pi and rho.
#[derive(Clone, Copy)]
struct Corner {
    alpha: f64,
    beta: f64,
    bias: f64,
    odds: f64,
    shared: f64,
}

const CENTRE: Corner = Corner { alpha: 1.0, beta: 1.0, bias: 0.1, odds: 1.0, shared: 0.5 };
const LEAST: Corner = Corner { alpha: 0.8, beta: 2.0, bias: 0.3, odds: 3.0, shared: 0.75 };
const MOST: Corner = Corner { alpha: 1.2, beta: 0.5, bias: 0.02, odds: 1.0 / 3.0, shared: 0.25 };

impl Corner {
    fn point(self) -> Point {
        let config =
            Config { bias: self.bias, shared_informants: self.shared, ..Config::default() };
        Point::centre(&Parameters::stated(&config))
    }

    /// The channels in the order of the table.
    fn channels(self, e: f64) -> [Vec<Assertion>; 4] {
        let e = scale_odds(e, self.odds);
        let said = |channel, basis, repeats: &[f64], may_share| {
            let (alpha, beta) = stated(basis);
            let table = exactly(alpha * self.alpha, beta * self.beta);
            let repeats = repeats.to_vec();
            Assertion { origin: 0, channel, asserts: true, table, repeats, may_share }
        };
        [
            vec![said(0, Basis::Victim, &[], 0), said(0, Basis::Victim, &[], 0)],
            vec![said(1, Basis::Unknown, &[], 1)],
            vec![said(2, Basis::Unknown, &[e], 2)],
            vec![said(3, Basis::Unknown, &[], 3)],
        ]
    }

    /// q, A, B, C and the LR of some assertions.
    fn row(self, said: &[Assertion]) -> Vec<Number> {
        let at = self.point();
        let chances: Vec<_> = said.iter().map(|one| one.chances(&at)).collect();
        vec![
            ("q", 1.0 - chances[0].own),
            ("A", chances.iter().map(|one| one.if_true).product()),
            ("B", chances.iter().map(|one| one.if_false).product()),
            ("C", chances.iter().map(|one| one.if_biased).product()),
            ("LR", log_lr(said, &at).exp()),
        ]
    }

    fn lr(self, e: f64) -> f64 {
        log_lr(&self.channels(e).concat(), &self.point()).exp()
    }
}

fn channels(world: &World) -> Vec<Number> {
    let (e, weight) = (rewriting(world), claim(world).weight);
    let all = CENTRE.channels(e);
    assert!((CENTRE.lr(e) - weight.lr).abs() < 1e-9);
    let total = CENTRE.row(&all.concat()).split_off(1);
    all.iter().flat_map(|said| CENTRE.row(said)).chain(total).collect()
}

fn interval(world: &World) -> Vec<Number> {
    let (e, weight) = (rewriting(world), claim(world).weight);
    let (least, most) = (LEAST.lr(e), MOST.lr(e));
    assert!((least - weight.interval.0).abs() < 1e-9 && (most - weight.interval.1).abs() < 1e-9);
    let sides = LEAST.channels(e).into_iter().zip(MOST.channels(e));
    sides
        .flat_map(|(low, high)| LEAST.row(&low).into_iter().chain(MOST.row(&high)))
        .chain([("weak end", least), ("strong end", most)])
        .collect()
}

fn printed_with_the_weight(world: &World) -> Vec<Number> {
    let weight = claim(world).weight;
    assert_eq!(weight.words, Verbal::Likely);
    let mut numbers = vec![
        ("LR", weight.lr),
        ("weak end", weight.interval.0),
        ("strong end", weight.interval.1),
        ("tipping point", weight.tipping_point.unwrap()),
        ("breakdown", weight.breakdown.into()),
    ];
    // The wire story, Canal Norte, Gil, the former prisoner, Civic Watch: in the order of days.
    numbers.extend(weight.leave_one_out.iter().map(|left_out| ("without one", left_out.lr)));
    numbers.extend([("n_eff", weight.n_eff), ("grade", weight.admiralty.into())]);
    numbers
}

fn what_would_change_it() -> Vec<Number> {
    let delegate = beating(
        "Ines Calder",
        SpeakerKind::Person,
        "we spoke with every prisoner in March, and none was beaten",
    )
    .stance(Stance::Denies)
    .with(|parts| parts.specific = true);
    let elsewhere = Second { paper: "Radio Costa", ..NAMED };
    let denied = case(UNNAMED).and(page("visit", "Semanario Sur", "2031-04-20", vec![delegate]));
    let row = |world: &World| {
        let claim = claim(world);
        let (counted, weight) = (claim.asserts.origins, claim.weight);
        [
            ("min", f64::from(counted.min)),
            ("max", counted.max.into()),
            ("LR", weight.lr),
            ("grade", weight.admiralty.into()),
        ]
    };
    [case(NAMED), case(elsewhere), denied].iter().flat_map(row).collect()
}

/// Six who lived it and agree, so many to a channel.
fn six(to_a_channel: u32) -> Number {
    let (alpha, beta) = stated(Basis::Victim);
    let said = (0..6).map(|at| Assertion {
        origin: at,
        channel: at / to_a_channel,
        asserts: true,
        table: exactly(alpha, beta),
        repeats: Vec::new(),
        may_share: 0,
    });
    ("six", log_lr(&said.collect::<Vec<_>>(), &CENTRE.point()).exp())
}

fn survey(frame: u32, answers: &[Answer]) -> Prevalence {
    let interview = |answer: &Answer| Interview {
        answer: *answer,
        stratum: 0,
        cluster: None,
        interviewer: None,
        control: None,
        detail: None,
        kinds: Vec::new(),
    };
    let interviews = answers.iter().map(interview).collect();
    let survey = Survey { strata: vec![frame], interviews, drawn: Drawn::RandomOrder };
    let question = Question { level: 0.95, sensitivity: None, specificity: None, hypotheses: None };
    prevalence::assess(&survey, &question).unwrap()
}

/// The probability that five of five say yes if so many of twenty would.
fn five_yes(number: u32) -> f64 {
    (0..5).map(|at| f64::from(number - at) / f64::from(20 - at)).product()
}

fn share() -> Vec<Number> {
    let found = survey(20, &[Answer::Yes; 5]);
    let anybody = [1.0 / 2.0, 3.0 / 4.0, 5.0 / 6.0, 7.0 / 8.0, 9.0 / 10.0].iter().product::<f64>();
    let mut numbers = vec![
        ("bounds", found.bounds.least.into()),
        ("bounds", found.bounds.most.into()),
        ("ten", five_yes(10)),
        ("eleven", five_yes(11)),
        ("twelve", five_yes(12)),
        ("nine, at any time", anybody / five_yes(9)),
        ("ten, at any time", anybody / five_yes(10)),
        ("fixed", found.fixed.unwrap().at_least.into()),
        ("sequence", found.sequence.unwrap().say_yes.last().unwrap().range.least.into()),
    ];
    numbers.extend([30, 60, 100, 300].map(|asked| {
        let at_most = survey(100_000, &vec![Answer::No; asked]).fixed.unwrap().at_most;
        ("none", f64::from(at_most) / 1_000.0)
    }));
    numbers
}

fn in_all() -> Vec<Number> {
    let rows = [("10", "40"), ("01", "30"), ("11", "20")];
    let table = total::Table::from_patterns(None, rows).unwrap();
    let pair = total::pairs(&table).remove(0);
    let (petersen, chapman) = (pair.petersen.unwrap(), pair.chapman.unwrap());
    let counted = table.total() as f64;
    let mut numbers = vec![
        ("counted", counted),
        ("Lincoln-Petersen", petersen.total),
        ("Chapman", chapman.total),
        ("from", chapman.low),
        ("to", chapman.high),
        ("Chao", total::bounds(&table).chao.unwrap().total),
    ];
    let refusals = total::assess(&table, &total::Options::default()).refusals;
    assert_eq!(refusals, [total::Refusal::TwoLists]);
    numbers.extend([0.25, 1.0, 4.0].map(|xi| ("xi", counted + xi * (petersen.total - counted))));
    numbers
}

impl Written {
    /// The numbers in the tables of chapters 5 to 7, as printed, but for those in first columns.
    fn printed(self, chapter: &str) -> Vec<&str> {
        let examples = chapter.split("\n## ").filter(|part| part.starts_with(['5', '6', '7']));
        let rows = examples.flat_map(str::lines).filter(|line| line.starts_with('|'));
        let cells = rows.flat_map(|row| row.split('|').skip(2).map(str::trim));
        cells.filter(|cell| self.parsed(cell).is_some()).collect()
    }

    fn parsed(self, cell: &str) -> Option<f64> {
        let digits = cell.replace(self.group, "");
        let is_foreign = self.point != '.' && digits.contains('.');
        digits.replace(self.point, ".").parse().ok().filter(|_| !is_foreign)
    }

    /// Whether a number is what is printed, as far as its digits tell.
    fn is_printed(self, number: f64, cell: &str) -> bool {
        let decimals = cell.split_once(self.point).map_or(0, |(_, decimals)| decimals.len());
        let unit = 10_f64.powi(-(decimals as i32));
        self.parsed(cell).is_some_and(|shown| (shown - number).abs() <= 0.5 * unit + 1e-9)
    }
}

#[test]
fn every_number_of_the_chapter_is_what_the_program_computes_in_both_languages() {
    let world = case(UNNAMED);
    let numbers = [
        origins(&world),
        channels(&world),
        interval(&world),
        printed_with_the_weight(&world),
        what_would_change_it(),
        [6, 3, 2, 1].map(six).to_vec(),
        share(),
        in_all(),
    ]
    .concat();
    for (chapter, written) in [(ENGLISH, IN_ENGLISH), (SPANISH, IN_SPANISH)] {
        let cells = written.printed(chapter);
        for ((name, number), cell) in numbers.iter().zip(&cells) {
            let is_so = written.is_printed(*number, cell);
            assert!(is_so, "{name} is {number}, and the chapter has {cell}");
        }
        assert_eq!(cells.len(), numbers.len());
    }
}

/// The numbers of running text and formulas, with points, in the order of the lines.
fn told(line: &str, written: Written) -> Vec<String> {
    // Sections are numbered with points in both languages.
    let is_part = |c: char| c.is_ascii_digit() || [written.point, written.group, '.'].contains(&c);
    let runs = line.split(|c: char| !is_part(c));
    let trimmed = runs.map(|run| run.trim_matches(|c: char| !c.is_ascii_digit()));
    let plain = |run: &str| run.replace(written.group, "").replace(written.point, ".");
    trimmed.filter(|run| !run.is_empty()).map(plain).collect()
}

#[test]
fn both_languages_tell_the_same_numbers_line_by_line() {
    let (english, spanish): (Vec<&str>, Vec<&str>) =
        (ENGLISH.lines().collect(), SPANISH.lines().collect());
    assert_eq!(english.len(), spanish.len());
    // Each glossary is in the order of its own alphabet.
    let until = english.iter().position(|line| line.starts_with("## 9")).unwrap();
    for (one, other) in english.iter().zip(&spanish).take(until) {
        let (mut here, mut there) = (told(one, IN_ENGLISH), told(other, IN_SPANISH));
        here.sort();
        there.sort();
        assert_eq!(here, there, "{one}\n{other}");
    }
}
