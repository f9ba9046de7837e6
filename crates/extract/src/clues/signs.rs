//! The clues of a statement.

use super::context::stems;
use super::words::Harm;
use super::{Before, Clue, Group, Groups, Side, Zone};
use crate::about;
use crate::coreference::Resolved;
use crate::draft::{Draft, Pattern, Who};
use crate::lexicon::{Class, Inflection};
use crate::page::Page;
use model::{Basis, Contribution, Form, Language, SpeakerKind, Stance};
use std::ops::Range;

macro_rules! signs {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// What is no group of words.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Sign {
            $($(#[$doc])* $name,)*
        }

        impl Sign {
            /// All of them, each at the place of its number.
            pub(super) const ALL: &'static [(Self, &'static str)] =
                &[$((Self::$name, stringify!($name)),)*];
        }
    };
}

signs! {
    /// There always.
    Always,
    // The stance by the rules.
    RuleAsserts,
    RuleDenies,
    RuleDeclines,
    RuleDoubts,
    RuleRetracts,
    RuleAdmits,
    RuleOffers,
    // The basis by the rules.
    ByVictim,
    ByEyewitness,
    ByRelative,
    ByColleague,
    ByRecord,
    ByMedical,
    ByDocument,
    ByHearing,
    ByInference,
    ByNothing,
    // Who speaks.
    IsPerson,
    IsOrganisation,
    IsGovernment,
    IsDocument,
    IsUnnamed,
    SideBody,
    SideHarmed,
    SidePaper,
    SideOther,
    HasRole,
    // How it is said.
    NoCue,
    CueNegated,
    Turn,
    Narrated,
    Quoted,
    PartQuoted,
    Relay,
    Opinion,
    OneWord,
    Short,
    Long,
    VeryLong,
    Asks,
    Exclaims,
    // What is said.
    HasActs,
    ActsNegated,
    IsCalledUntrue,
    Future,
    OwnFuture,
    OwnPast,
    OwnDeed,
    /// "beat me", "nos sacaban".
    OwnObject,
    /// "beat him", "lo sacaban".
    ThirdObject,
    OwnQuoted,
    StartsNegated,
    // What was said before.
    Accused,
    OftenAccused,
    AfterAccusation,
    AfterBody,
    AfterDenial,
    AfterQuestion,
    SpokeBefore,
    DeniedBefore,
    CitedByHarmed,
    CitedByBody,
    CitedByOther,
    CitedBySelf,
    // Harm, and what others said of it.
    HarmNegated,
    HarmAffirmed,
    BodyHarmNegated,
    BodyHarmAffirmed,
    BodyHarmOnlyAffirmed,
    HarmedHarmNegated,
    HarmedHarmAffirmed,
    OtherHarmNegated,
    OtherHarmAffirmed,
    PaperHarmNegated,
    PaperHarmAffirmed,
    TakesUp,
    TakesUpNegated,
    BodyTakesUp,
    BodyTakesUpNegated,
    HarmedTakesUpNegated,
    OtherTakesUpNegated,
    BodyNegates,
    HarmedNegates,
    OtherNegates,
    PaperNegates,
    // Together.
    BodyAccused,
    BodyAccusedNobody,
    BodyAccusedHarmless,
    BodyAccusedUntrue,
    BodyCited,
    BodyNegatedActs,
    BodyActs,
    BodyFuture,
    BodyLapse,
    BodyUncued,
    OffersProvided,
    WillingProvided,
    FutureProvided,
    OwnFutureProvided,
    NobodyActs,
    TurnNo,
    TurnYes,
    TurnOwnDeed,
    OwnDeedHarm,
    NegatedCueSaid,
    WithdrawsEarlier,
    CorrectsEarlier,
    RefusesAsked,
    HurtActs,
    HurtHarm,
    OwnObjectHarm,
    ThirdObjectHarm,
    HeldHarm,
    KinHarm,
}

/// A statement in the making, as far as it is known.
pub(crate) struct Told<'a> {
    pub(crate) page: &'a Page<'a>,
    pub(crate) draft: &'a Draft,
    pub(crate) speaker: &'a Resolved,
    pub(crate) form: Form,
    /// From the first to the last byte of the content.
    pub(crate) hull: Range<usize>,
    /// By the rules.
    pub(crate) stance: Stance,
    pub(crate) basis: Basis,
    pub(crate) has_acts: bool,
    /// Whether all acts in it are negated.
    pub(crate) is_negated: bool,
}

/// What the clues are, and what later statements need of them.
pub(crate) struct Clues {
    pub(crate) list: Vec<Clue>,
    pub(crate) side: Side,
    /// Whether it tells of an act or of harm.
    pub(crate) alleges: bool,
    /// The stems of its longer words.
    pub(crate) stems: Vec<u64>,
}

/// The clues of a statement, in order.
pub(crate) fn clues(told: &Told<'_>, before: &Before) -> Clues {
    let zones = Zones::of(told);
    let side = side(told, zones.who);
    let mut list = Vec::with_capacity(64);
    for (zone, groups) in zones.all() {
        list.extend(groups.iter().map(|group| Clue::in_zone(zone, group)));
    }
    list.extend(zones.said.iter().map(|group| Clue::said_by(side, group)));
    let signs = Signs { told, before, zones: &zones, side }.all();
    list.extend(signs.into_iter().map(Clue::sign));
    let alleges = told.has_acts || zones.harm.is_affirmed || zones.said.has(Group::Alleges);
    Clues { list, side, alleges, stems: zones.stems }
}

/// The groups of words in each zone, and what else the words of the content tell.
struct Zones {
    cue: Groups,
    said: Groups,
    first: Groups,
    near: Groups,
    who: Groups,
    harm: Harm,
    stems: Vec<u64>,
}

/// So many tokens are the start of a content.
const FIRST: usize = 7;
/// So many tokens before and after a cue are near it.
const NEAR: (usize, usize) = (4, 7);

impl Zones {
    fn of(told: &Told<'_>) -> Self {
        let (page, draft) = (told.page, told.draft);
        let start = draft.content.first().map_or(0, |piece| piece.start);
        let language = page.language_at(start);
        let groups = |piece: Option<Range<usize>>| {
            let piece = piece.filter(|piece| !piece.is_empty())?;
            Some(Groups::of(&about::folded(page.text, page.bytes(&piece)), language))
        };
        let first = draft.content.first().map(|piece| start..piece.end.min(start + FIRST));
        let sentence = page.sentences.get(draft.sentence).map(|sentence| sentence.tokens.clone());
        let near = draft.cue.as_ref().zip(sentence).map(|(cue, sentence)| {
            cue.start.saturating_sub(NEAR.0).max(sentence.start)
                ..(cue.end + NEAR.1).min(sentence.end)
        });
        let mut said = String::new();
        for piece in draft.content.iter().filter(|piece| !piece.is_empty()) {
            said.push_str(&about::folded(page.text, page.bytes(piece)));
            said.push_str(" | ");
        }
        Self {
            cue: groups(draft.cue.clone()).unwrap_or_default(),
            said: Groups::of(&said, language),
            first: groups(first).unwrap_or_default(),
            near: groups(near).unwrap_or_default(),
            who: Groups::of(&who(told), language),
            harm: Harm::of(&said, language),
            stems: stems(&said),
        }
    }

    fn all(&self) -> [(Zone, Groups); 5] {
        [
            (Zone::Cue, self.cue),
            (Zone::Said, self.said),
            (Zone::First, self.first),
            (Zone::Near, self.near),
            (Zone::Who, self.who),
        ]
    }
}

/// The words for the speaker, the role, and the name of one who is no person.
fn who(told: &Told<'_>) -> String {
    let (page, speaker) = (told.page, told.speaker);
    let mut words = String::new();
    let mention = match &told.draft.who {
        Who::Words { mention, .. } | Who::Work(mention) => Some(mention),
        Who::Named { mention, .. } => mention.as_ref(),
        Who::SameAsBefore | Who::Document => None,
    };
    if let Some(mention) = mention.filter(|mention| !mention.is_empty()) {
        words.push_str(page.words(mention.clone()));
    }
    let name = if speaker.kind == SpeakerKind::Person { "" } else { &speaker.name };
    for part in [speaker.role.as_deref().unwrap_or_default(), name] {
        words.push_str(" | ");
        words.push_str(part);
    }
    about::folded(&words, 0..words.len())
}

fn side(told: &Told<'_>, who: Groups) -> Side {
    let body = who.has_any(&[Group::Official, Group::Force, Group::Company]);
    let harmed = [Group::Kin, Group::Held, Group::Bystander, Group::Fellow, Group::Ngo];
    match told.speaker.kind {
        SpeakerKind::Document => Side::Paper,
        SpeakerKind::Government => Side::Body,
        _ if who.has_any(&harmed) => Side::Harmed,
        _ if body && !who.has(Group::Former) => Side::Body,
        _ if who.has_any(&[Group::Paper, Group::Record]) => Side::Paper,
        _ => Side::Other,
    }
}

struct Signs<'a> {
    told: &'a Told<'a>,
    before: &'a Before,
    zones: &'a Zones,
    side: Side,
}

impl Signs<'_> {
    fn all(&self) -> Vec<Sign> {
        let mut signs = vec![Sign::Always, self.rule(), self.basis(), self.kind(), self.sided()];
        let mut add = |table: &[(bool, Sign)]| {
            signs.extend(table.iter().filter(|(holds, _)| *holds).map(|(_, sign)| *sign));
        };
        add(&self.manner());
        add(&self.content());
        add(&self.earlier());
        add(&self.harm());
        add(&self.together());
        signs
    }

    fn rule(&self) -> Sign {
        match self.told.stance {
            Stance::Asserts => Sign::RuleAsserts,
            Stance::Denies => Sign::RuleDenies,
            Stance::Declines => Sign::RuleDeclines,
            Stance::Doubts => Sign::RuleDoubts,
            Stance::Retracts => Sign::RuleRetracts,
            Stance::Admits => Sign::RuleAdmits,
            Stance::Offers => Sign::RuleOffers,
        }
    }

    fn basis(&self) -> Sign {
        match self.told.basis {
            Basis::Victim => Sign::ByVictim,
            Basis::Eyewitness => Sign::ByEyewitness,
            Basis::Relative => Sign::ByRelative,
            Basis::Colleague => Sign::ByColleague,
            Basis::OfficialRecord => Sign::ByRecord,
            Basis::Medical => Sign::ByMedical,
            Basis::Document => Sign::ByDocument,
            Basis::HeardFrom => Sign::ByHearing,
            Basis::Inference => Sign::ByInference,
            Basis::Unknown => Sign::ByNothing,
        }
    }

    fn kind(&self) -> Sign {
        match self.told.speaker.kind {
            SpeakerKind::Person => Sign::IsPerson,
            SpeakerKind::Organisation => Sign::IsOrganisation,
            SpeakerKind::Government => Sign::IsGovernment,
            SpeakerKind::Document => Sign::IsDocument,
            SpeakerKind::Unnamed => Sign::IsUnnamed,
        }
    }

    fn sided(&self) -> Sign {
        match self.side {
            Side::Body => Sign::SideBody,
            Side::Harmed => Sign::SideHarmed,
            Side::Paper => Sign::SidePaper,
            Side::Other => Sign::SideOther,
        }
    }

    fn tokens(&self) -> impl Iterator<Item = usize> + '_ {
        self.told.draft.content.iter().flat_map(|piece| piece.clone())
    }

    fn any(&self, holds: impl Fn(usize) -> bool) -> bool {
        self.tokens().any(holds)
    }

    fn manner(&self) -> [(bool, Sign); 14] {
        let (page, draft) = (self.told.page, self.told.draft);
        let length = self.tokens().count();
        let marked = |mark: &'static str| self.any(|at| page.word(at).contains(mark));
        [
            (draft.cue.is_none(), Sign::NoCue),
            (self.is_cue_negated(), Sign::CueNegated),
            (self.is_turn(), Sign::Turn),
            (draft.pattern == Pattern::Narration, Sign::Narrated),
            (self.told.form == Form::Direct, Sign::Quoted),
            (self.told.form == Form::Mixed, Sign::PartQuoted),
            (draft.contribution == Contribution::Relay, Sign::Relay),
            (draft.contribution == Contribution::Opinion, Sign::Opinion),
            (length == 1, Sign::OneWord),
            (length <= 4, Sign::Short),
            (length >= 25, Sign::Long),
            (length >= 60, Sign::VeryLong),
            (marked("?"), Sign::Asks),
            (marked("!"), Sign::Exclaims),
        ]
    }

    fn is_turn(&self) -> bool {
        self.told.draft.pattern == Pattern::Testimony
    }

    fn is_cue_negated(&self) -> bool {
        let page = self.told.page;
        self.told.draft.cue.iter().flat_map(|cue| cue.clone()).any(|at| {
            page.is(at, Class::NEGATION) || page.is_word(at, &["no", "nobody", "nadie", "tampoco"])
        })
    }

    fn content(&self) -> [(bool, Sign); 11] {
        let told = self.told;
        let start = told.draft.content.first().map_or(0, |piece| piece.start);
        let negates = |at: usize| {
            told.page.is(at, Class::NEGATION) || told.page.is_word(at, &["no", "nobody", "nadie"])
        };
        [
            (told.has_acts, Sign::HasActs),
            (told.has_acts && told.is_negated, Sign::ActsNegated),
            (
                crate::polarity::is_called_untrue(told.page, &told.draft.content),
                Sign::IsCalledUntrue,
            ),
            (self.any(|at| self.is_future(at)), Sign::Future),
            (self.is_own_future(), Sign::OwnFuture),
            (self.any(|at| self.is_own_past(at)), Sign::OwnPast),
            (self.is_own_deed(), Sign::OwnDeed),
            (self.has_object(&["me", "us"], &["me", "nos"]), Sign::OwnObject),
            (
                self.has_object(&["him", "her", "them"], &["lo", "la", "los", "las", "le", "les"]),
                Sign::ThirdObject,
            ),
            (
                self.any(|at| {
                    told.page.is(at, Class::FIRST_PERSON) && told.page.quote_at(at).is_some()
                }),
                Sign::OwnQuoted,
            ),
            ((start..start + 4).any(negates), Sign::StartsNegated),
        ]
    }

    /// "will", "podrá", "haremos".
    fn is_future(&self, at: usize) -> bool {
        let page = self.told.page;
        match page.language_at(at) {
            Language::English => {
                page.is_word(at, &["will", "shall"]) || ends(page, at, &["'ll", "’ll"])
            }
            Language::Spanish => is_spanish_future(page.word(at)),
        }
    }

    /// "we will", "I'll", "haremos", "iré".
    fn is_own_future(&self) -> bool {
        let page = self.told.page;
        self.any(|at| match page.language_at(at) {
            Language::English => {
                page.is(at, Class::FIRST_PERSON) && page.is_word(at + 1, &["will", "shall"])
                    || page.is_word(at, &["i'll", "i’ll", "we'll", "we’ll"])
            }
            Language::Spanish => {
                is_spanish_future(page.word(at)) && ends(page, at, &["ré", "remos"])
            }
        })
    }

    /// "I saw", "fui", "salimos".
    fn is_own_past(&self, at: usize) -> bool {
        let page = self.told.page;
        match page.language_at(at) {
            Language::English => {
                page.is_word(at, &["i", "we"])
                    && (page.is(at + 1, Class::VERB)
                        || crate::phrases::looks_past(page.word(at + 1))
                        || page.is_word(at + 1, &["was", "were", "had", "did", "saw", "heard"])
                        || page
                            .tokens
                            .get(at + 1)
                            .and_then(|token| token.verb)
                            .is_some_and(|verb| verb.inflection == Inflection::Past))
            }
            Language::Spanish => is_own_spanish_past(page.word(at)),
        }
    }

    /// "I kicked him", "lo matamos": the speaker does it to another.
    fn is_own_deed(&self) -> bool {
        let page = self.told.page;
        self.any(|at| match page.language_at(at) {
            Language::English => {
                self.is_own_past(at)
                    && (at + 2..at + 4).any(|object| {
                        page.is_word(object, &["him", "her", "them", "people", "men", "prisoners"])
                    })
            }
            Language::Spanish => {
                page.is_word(at, &["lo", "la", "los", "las", "le", "les"])
                    && is_own_spanish_past(page.word(at + 1))
            }
        })
    }

    /// One of these after an English past, or before a Spanish one of the third person.
    fn has_object(&self, english: &[&str], spanish: &[&str]) -> bool {
        const THIRD: &[&str] = &["aron", "eron", "aban", "ían", "ó", "aba", "ía"];
        let page = self.told.page;
        self.any(|at| match page.language_at(at) {
            Language::English => {
                page.is_word(at, english)
                    && at.checked_sub(1).is_some_and(|verb| {
                        page.is(verb, Class::VERB)
                            || crate::phrases::looks_past(page.word(verb))
                            || page.is_word(verb, ENGLISH_PASTS)
                    })
            }
            Language::Spanish => page.is_word(at, spanish) && ends(page, at + 1, THIRD),
        })
    }

    fn earlier(&self) -> [(bool, Sign); 12] {
        let (told, before) = (self.told, self.before);
        let name = told.speaker.name.as_str();
        let accusations = before.accusations(name);
        let last = before.last_of_another(name);
        let own = before.last_of(name);
        let holder = before.holder(&told.hull);
        let by = |side: Side| holder.is_some_and(|holder| holder.by != name && holder.side == side);
        let other = holder.is_some_and(|holder| {
            holder.by != name && matches!(holder.side, Side::Other | Side::Paper)
        });
        [
            (accusations > 0, Sign::Accused),
            (accusations > 2, Sign::OftenAccused),
            (last.is_some_and(|last| last.alleges), Sign::AfterAccusation),
            (last.is_some_and(|last| last.side == Side::Body), Sign::AfterBody),
            (last.is_some_and(|last| last.stance == Stance::Denies), Sign::AfterDenial),
            (self.is_turn() && self.is_asked(), Sign::AfterQuestion),
            (own.is_some(), Sign::SpokeBefore),
            (own.is_some_and(|own| own.stance == Stance::Denies), Sign::DeniedBefore),
            (by(Side::Harmed), Sign::CitedByHarmed),
            (by(Side::Body), Sign::CitedByBody),
            (other, Sign::CitedByOther),
            (holder.is_some_and(|holder| holder.by == name), Sign::CitedBySelf),
        ]
    }

    /// Whether the sentence before asks.
    fn is_asked(&self) -> bool {
        let page = self.told.page;
        let start = self.told.draft.content.first().map_or(0, |piece| piece.start);
        let previous = page.sentence_of(start).checked_sub(1).and_then(|i| page.sentences.get(i));
        previous.is_some_and(|sentence| {
            sentence.tokens.clone().rev().take(3).any(|at| page.word(at).contains('?'))
        })
    }

    fn harm(&self) -> [(bool, Sign); 21] {
        let (told, zones) = (self.told, self.zones);
        let (negated, affirmed) = (zones.harm.is_negated, zones.harm.is_affirmed);
        let by = |side: Side| self.side == side;
        let name = told.speaker.name.as_str();
        let takes_up = self.before.takes_up(&zones.stems, name, &told.hull);
        let negates = zones.said.has_any(&[Group::Not, Group::Nobody]);
        [
            (negated, Sign::HarmNegated),
            (affirmed, Sign::HarmAffirmed),
            (by(Side::Body) && negated, Sign::BodyHarmNegated),
            (by(Side::Body) && affirmed, Sign::BodyHarmAffirmed),
            (by(Side::Body) && affirmed && !negated, Sign::BodyHarmOnlyAffirmed),
            (by(Side::Harmed) && negated, Sign::HarmedHarmNegated),
            (by(Side::Harmed) && affirmed, Sign::HarmedHarmAffirmed),
            (by(Side::Other) && negated, Sign::OtherHarmNegated),
            (by(Side::Other) && affirmed, Sign::OtherHarmAffirmed),
            (by(Side::Paper) && negated, Sign::PaperHarmNegated),
            (by(Side::Paper) && affirmed, Sign::PaperHarmAffirmed),
            (takes_up, Sign::TakesUp),
            (takes_up && negates, Sign::TakesUpNegated),
            (by(Side::Body) && takes_up, Sign::BodyTakesUp),
            (by(Side::Body) && takes_up && negates, Sign::BodyTakesUpNegated),
            (by(Side::Harmed) && takes_up && negates, Sign::HarmedTakesUpNegated),
            (by(Side::Other) && takes_up && negates, Sign::OtherTakesUpNegated),
            (by(Side::Body) && negates, Sign::BodyNegates),
            (by(Side::Harmed) && negates, Sign::HarmedNegates),
            (by(Side::Other) && negates, Sign::OtherNegates),
            (by(Side::Paper) && negates, Sign::PaperNegates),
        ]
    }

    fn together(&self) -> [(bool, Sign); 29] {
        let (told, zones) = (self.told, self.zones);
        let said = |group: Group| zones.said.has(group);
        let body = self.side == Side::Body;
        let accused = body && self.before.accusations(&told.speaker.name) > 0;
        let cited = self.before.holder(&told.hull).is_some();
        let turn = self.is_turn() || told.draft.cue.is_none();
        let future = self.any(|at| self.is_future(at));
        let asserts = told.stance == Stance::Asserts;
        let harm = zones.harm.is_affirmed;
        let earlier = said(Group::EarlierWord);
        let own_deed = self.is_own_deed() || said(Group::IDid);
        let takes_back = |group: Group| zones.said.has(group) || zones.near.has(group);
        let offers = said(Group::OfferVerb) || zones.cue.has(Group::OfferVerb);
        [
            (accused && asserts, Sign::BodyAccused),
            (accused && said(Group::Nobody), Sign::BodyAccusedNobody),
            (accused && said(Group::Harmless), Sign::BodyAccusedHarmless),
            (accused && said(Group::Untrue), Sign::BodyAccusedUntrue),
            (body && cited && asserts, Sign::BodyCited),
            (body && told.has_acts && told.is_negated, Sign::BodyNegatedActs),
            (body && told.has_acts && !told.is_negated, Sign::BodyActs),
            (body && future, Sign::BodyFuture),
            (body && said(Group::Lapse), Sign::BodyLapse),
            (body && told.draft.cue.is_none(), Sign::BodyUncued),
            (offers && said(Group::Provided), Sign::OffersProvided),
            (said(Group::Willing) && said(Group::Provided), Sign::WillingProvided),
            (future && said(Group::Provided), Sign::FutureProvided),
            (self.is_own_future() && said(Group::Provided), Sign::OwnFutureProvided),
            (said(Group::Nobody) && told.has_acts, Sign::NobodyActs),
            (turn && zones.first.has(Group::NoWord), Sign::TurnNo),
            (turn && zones.first.has(Group::YesWord), Sign::TurnYes),
            (turn && own_deed, Sign::TurnOwnDeed),
            (own_deed && harm, Sign::OwnDeedHarm),
            (self.is_cue_negated() && asserts, Sign::NegatedCueSaid),
            (takes_back(Group::Withdraws) && earlier, Sign::WithdrawsEarlier),
            (takes_back(Group::Corrects) && earlier, Sign::CorrectsEarlier),
            (zones.near.has(Group::Refuses) && said(Group::AskedFor), Sign::RefusesAsked),
            (said(Group::HurtMe) && told.has_acts, Sign::HurtActs),
            (said(Group::HurtMe) && harm, Sign::HurtHarm),
            (harm && self.has_object(&["me", "us"], &["me", "nos"]), Sign::OwnObjectHarm),
            (
                harm && self.has_object(&["him", "her", "them"], &["lo", "la", "los", "las", "le"]),
                Sign::ThirdObjectHarm,
            ),
            (harm && zones.who.has(Group::Held), Sign::HeldHarm),
            (harm && zones.who.has(Group::Kin), Sign::KinHarm),
        ]
    }
}

/// Pasts of frequent verbs of harm that no ending shows.
const ENGLISH_PASTS: &[&str] = &[
    "beat", "hit", "struck", "took", "put", "held", "kept", "made", "left", "gave", "threw", "cut",
    "shot", "bound", "hung", "drove", "led", "sent", "told", "let", "tore", "broke", "fed", "got",
];

fn ends(page: &Page, at: usize, endings: &[&str]) -> bool {
    endings.iter().any(|ending| page.word(at).ends_with(ending))
}

fn is_spanish_future(word: &str) -> bool {
    let endings = [
        "aré", "eré", "iré", "dré", "ará", "erá", "irá", "drá", "arán", "erán", "irán", "drán",
        "remos",
    ];
    word.len() > 4 && endings.iter().any(|ending| word.ends_with(ending))
}

/// "salí", "golpeé", "vimos". Short words and adverbs in "í" are none.
fn is_own_spanish_past(word: &str) -> bool {
    const NOT: &[&str] =
        &["aquí", "ahí", "allí", "así", "qué", "porqué", "también", "café", "ramos"];
    let known = ["fui", "vi", "estuve", "tuve", "hice", "dije", "puse", "pude", "supe", "vine"];
    known.contains(&word)
        || word.len() > 4
            && !NOT.contains(&word)
            && ["é", "í", "amos", "imos"].iter().any(|ending| word.ends_with(ending))
            && !is_spanish_future(word)
}
