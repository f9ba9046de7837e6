//! The table of cues: verbs and nouns that show that somebody says something, with what the
//! speaker does with the content, what it adds, and where the content stands.
//!
//! The choice of lemmas follows the verbs of communication in Levin, English Verb Classes and
//! Alternations (1993), section 37, and those of judgement and assessment, sections 33 and 34;
//! Spanish ones are their common counterparts in news.

use crate::lexicon::Inflection;
use model::{Contribution, Language, Stance};
use std::sync::OnceLock;

/// Where the content of a cue can stand, as letters of [`Row::arguments`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Arguments(u16);

impl Arguments {
    /// `c`: a clause, with or without "that".
    pub(crate) const CLAUSE: Self = Self(1);
    /// `t`: a clause, only with "that".
    pub(crate) const THAT: Self = Self(1 << 1);
    /// `n`: a noun phrase.
    pub(crate) const NOUN: Self = Self(1 << 2);
    /// `i`: an infinitive with "to".
    pub(crate) const INFINITIVE: Self = Self(1 << 3);
    /// `g`: a gerund.
    pub(crate) const GERUND: Self = Self(1 << 4);
    /// `q`: a quotation.
    pub(crate) const QUOTE: Self = Self(1 << 5);
    /// `o`: first the person addressed ("told reporters that").
    pub(crate) const ADDRESSEE: Self = Self(1 << 6);
    /// `a`: an object and what is said of it, both content ("accused X of Y", "called X a Y").
    pub(crate) const OBJECT_AND_PREDICATE: Self = Self(1 << 7);
    /// `v`: the subject can follow ("said X").
    pub(crate) const INVERTS: Self = Self(1 << 8);
    /// `p`: can close the sentence (", he said").
    pub(crate) const POSTPOSED: Self = Self(1 << 9);
    /// `r`: is a cue only with one of its particles ("refer to").
    pub(crate) const PARTICLE: Self = Self(1 << 10);
    /// `w`: an indirect question ("whether").
    pub(crate) const WHETHER: Self = Self(1 << 11);

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn parse(letters: &str) -> Self {
        const ORDER: &str = "ctnigqoavprw";
        let bits = letters
            .chars()
            .filter_map(|letter| ORDER.find(letter))
            .fold(0, |bits, place| bits | 1 << place);
        Self(bits)
    }
}

/// A cue of the table.
#[derive(Debug)]
pub(crate) struct Cue {
    /// The dictionary form.
    pub(crate) lemma: &'static str,
    pub(crate) stance: Stance,
    pub(crate) contribution: Contribution,
    pub(crate) arguments: Arguments,
    /// Words that can follow and belong to it ("point out", "call for").
    pub(crate) particles: Vec<&'static str>,
    pub(crate) verb_forms: Vec<(String, Inflection)>,
    /// Its nouns ("accusation", "accusations").
    pub(crate) nouns: Vec<&'static str>,
}

/// The cues of a language.
pub(crate) fn table(language: Language) -> &'static [Cue] {
    static ENGLISH: OnceLock<Vec<Cue>> = OnceLock::new();
    static SPANISH: OnceLock<Vec<Cue>> = OnceLock::new();
    match language {
        Language::English => ENGLISH.get_or_init(|| read(ENGLISH_ROWS, english_forms)),
        Language::Spanish => SPANISH.get_or_init(|| read(SPANISH_ROWS, spanish_forms)),
    }
}

/// Stance, contribution, arguments, and lines of `verb [+particle…] [=noun…]`. A verb is its lemma,
/// or `base/present/past/participle/gerund` where it is irregular; `-` for a form that is mostly
/// another word ("state").
type Row = (Stance, Contribution, &'static str, &'static str);

type Forms = Vec<(String, Inflection)>;

fn read(rows: &'static [Row], forms: fn(&'static str) -> Forms) -> Vec<Cue> {
    let mut cues = Vec::new();
    for (stance, contribution, arguments, list) in rows {
        for entry in list.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
            let mut words = entry.split_whitespace();
            let verb = words.next().unwrap_or_default();
            let rest: Vec<&str> = words.collect();
            let with = |mark: char| rest.iter().filter_map(move |w| w.strip_prefix(mark)).collect();
            cues.push(Cue {
                lemma: verb.split('/').find(|form| *form != "-").unwrap_or(verb),
                stance: *stance,
                contribution: *contribution,
                arguments: Arguments::parse(arguments),
                particles: with('+'),
                verb_forms: if verb == "-" { Vec::new() } else { forms(verb) },
                nouns: with('='),
            });
        }
    }
    cues
}

/// The five forms of an English verb. A final consonant before `*` is doubled.
fn english_forms(verb: &'static str) -> Forms {
    use Inflection::{Base, Gerund, Participle, Past, Present};
    let irregular: Vec<&str> = verb.split('/').collect();
    if let [base, present, past, participle, gerund] = irregular[..] {
        return [
            (base, Base),
            (present, Present),
            (past, Past),
            (participle, Participle),
            (gerund, Gerund),
        ]
        .map(|(form, inflection)| (form.to_owned(), inflection))
        .into();
    }
    let base = verb.trim_end_matches('*');
    let stem = match verb.strip_suffix('*') {
        Some(stem) => format!("{stem}{}", &stem[stem.len() - 1..]),
        None => base.strip_suffix('e').unwrap_or(base).to_owned(),
    };
    let consonant_y = base.ends_with('y')
        && !base.ends_with("ay")
        && !base.ends_with("ey")
        && !base.ends_with("oy");
    let hisses = ["s", "sh", "ch", "x", "z"].iter().any(|end| base.ends_with(end));
    let (present, past) = if consonant_y {
        let stem = &base[..base.len() - 1];
        (format!("{stem}ies"), format!("{stem}ied"))
    } else if hisses {
        (format!("{base}es"), format!("{stem}ed"))
    } else {
        (format!("{base}s"), format!("{stem}ed"))
    };
    let gerund = if base.ends_with("ee") { format!("{base}ing") } else { format!("{stem}ing") };
    vec![(base.to_owned(), Base), (present, Present), (past, Past), (gerund, Gerund)]
}

/// The third persons of a Spanish verb in the tenses of news. Irregular ones are given whole:
/// `infinitive/present,s/past,s/participle/gerund` with `|` between singular and plural.
fn spanish_forms(verb: &'static str) -> Forms {
    use Inflection::{Base, Gerund, Participle, Past, Present};
    let irregular: Vec<&str> = verb.split('/').collect();
    if let [base, present, past, participle, gerund] = irregular[..] {
        let mut forms = vec![(base.to_owned(), Base)];
        for (list, inflection) in
            [(present, Present), (past, Past), (participle, Participle), (gerund, Gerund)]
        {
            forms.extend(list.split('|').map(|form| (form.to_owned(), inflection)));
        }
        return forms;
    }
    let stem = &verb[..verb.len() - 2];
    let endings: &[(&str, Inflection)] = if verb.ends_with("ar") {
        &[
            ("a", Present),
            ("an", Present),
            ("ó", Past),
            ("aron", Past),
            ("aba", Past),
            ("aban", Past),
            ("ado", Participle),
            ("ando", Gerund),
        ]
    } else {
        &[
            ("e", Present),
            ("en", Present),
            ("ió", Past),
            ("ieron", Past),
            ("ía", Past),
            ("ían", Past),
            ("ido", Participle),
            ("iendo", Gerund),
        ]
    };
    let mut forms = vec![(verb.to_owned(), Base)];
    forms.extend(
        endings.iter().map(|(ending, inflection)| (format!("{stem}{ending}"), *inflection)),
    );
    forms
}

use Contribution::{Account, Opinion};
use Stance::{Admits, Asserts, Declines, Denies, Doubts, Offers, Retracts};

const ENGLISH_ROWS: &[Row] = &[
    (Asserts, Account, "ctqvp", "say/says/said/said/saying +of"),
    (Asserts, Account, "ctqonp", "tell/tells/told/told/telling +of +about"),
    (
        Asserts,
        Account,
        "ctqngp",
        "claim =claim =claims, report =report =reports, note, -/states/stated/stated/stating =statement =statements, declare =declaration, announce =announcement, reveal =revelation =revelations, disclose, explain =explanation, recall, predict =prediction =predictions, conclude =conclusion =conclusions, warn +of +about +against =warning =warnings, write/writes/wrote/written/writing +about +of, observe, estimate =estimate =estimates, suggest =suggestion =suggestions, reiterate, repeat, indicate, mention, imply, assert =assertion =assertions, stress, emphasize, emphasise, underline, underscore, recount =account =accounts, testify +about +to =testimony =testimonies, certify, signal, relate, affirm =affirmation, proclaim, post, highlight, foresee/foresees/foresaw/foreseen/foreseeing, remark =remark =remarks, specify, clarify, detail, project, calculate, forecast/forecasts/forecast/forecast/forecasting",
    ),
    (
        Asserts,
        Account,
        "ctqvp",
        "add, argue =argument, continue, reply =reply, respond =response, insist +on =insistence, contend =contention, quip*, joke +about, tweet, lament, complain +about +of =complaint =complaints, counter, retort, boast +about +of, recollect, opine, chime, shout, yell, scream, whisper, mutter, exclaim, chant, caution, muse, marvel, rail +against, elaborate, interject, reason, beam, boom, murmur, gush, fume, plead, intone, enthuse, sigh",
    ),
    (Asserts, Account, "ctqop", "assure =assurance =assurances, remind, inform, notify, email"),
    (
        Asserts,
        Account,
        "ctng",
        "allege =allegation =allegations, -/finds/found/found/finding =finding =findings, show/shows/showed/shown/showing, document, describe =description =descriptions, determine, confirm =confirmation, cite, quote, identify, rule, establish, discover, list, name, verify, expose, depict, portray, demonstrate, chronicle",
    ),
    (
        Asserts,
        Account,
        "an",
        "accuse +of =accusation =accusations, blame +for, charge +with =charge =charges, denounce =denunciation =denunciations, describe, label, brand, dub, characterize, characterise, compare",
    ),
    (
        Asserts,
        Account,
        "nqr",
        "point +out +to, refer* +to =reference, talk +about, speak/speaks/spoke/spoken/speaking +of +about +out, allude +to, hint +at, lash +out, weigh +in, lay/lays/laid/laid/laying +out, shoot/shoots/shot/shot/shooting +back, fire +back, go +after, ask +for +about =request =requests, touch +on, testify +about",
    ),
    (Asserts, Opinion, "anq", "call +for +on +upon +out =call =calls"),
    (
        Asserts,
        Opinion,
        "ctn",
        "believe =belief =beliefs, think/thinks/thought/thought/thinking +of +about, expect =expectation =expectations, fear =fear =fears, hope +for +to =hope =hopes, suspect, assume, prefer*, wish, realize, realise, wonder, anticipate",
    ),
    (
        Asserts,
        Opinion,
        "nq",
        "criticize, criticise, slam*, blast, praise =praise, condemn =condemnation, back, support =support, endorse =endorsement, oppose =opposition, welcome, applaud, hail, mock, attack, defend =defense =defence, decry, deride, ridicule, lambast, lambaste, assail, rebuke, bash, tout, laud, champion, commend, thank, chide, castigate, berate, deplore, salute, echo, protest, bemoan, excoriate, chastise, rap*, scold, honor, - =criticism =criticisms =critique",
    ),
    (
        Asserts,
        Opinion,
        "ctni",
        "demand =demand =demands, urge, recommend =recommendation =recommendations, request, advocate, advise =advice, want, ask, order, seek/seeks/sought/sought/seeking, plan*, intend =intention, decide =decision, press +for, pressure, threaten =threat =threats, appeal +to +for",
    ),
    (Asserts, Opinion, "nqt", "agree +with +that +to =agreement, disagree +with, discuss, address"),
    (
        Denies,
        Account,
        "tngq",
        "deny =denial =denials, refute, reject =rejection, dismiss =dismissal, rebut* =rebuttal, dispute, contradict, disavow, disclaim, repudiate, debunk, downplay, discount",
    ),
    (Doubts, Opinion, "tnwq", "doubt =doubt =doubts, question =question =questions, challenge"),
    (
        Retracts,
        Account,
        "tnq",
        "retract =retraction, recant, withdraw/withdraws/withdrew/withdrawn/withdrawing, disown, backtrack +on",
    ),
    (
        Admits,
        Account,
        "ctnqgvp",
        "admit* +to =admission =admissions, acknowledge =acknowledgement =acknowledgment, concede =concession, confess +to =confession =confessions, apologize +for =apology, apologise +for",
    ),
    (
        Offers,
        Account,
        "nitqg",
        "offer =offer =offers, propose =proposal =proposals, pledge =pledge =pledges, promise =promise =promises, vow =vow =vows, commit* +to =commitment =commitments, guarantee =guarantee =guarantees, swear/swears/swore/sworn/swearing, volunteer, undertake/undertakes/undertook/undertaken/undertaking",
    ),
    (Declines, Account, "in", "decline, refuse =refusal"),
];

const SPANISH_ROWS: &[Row] = &[
    (Asserts, Account, "tqvp", "decir/dice|dicen/dijo|dijeron|decía|decían/dicho/diciendo"),
    (
        Asserts,
        Account,
        "tnqvp",
        "afirmar =afirmación =afirmaciones, asegurar, señalar, indicar, manifestar, declarar =declaración =declaraciones, expresar, informar, precisar, explicar/explica|explican/explicó|explicaron|explicaba/explicado/explicando, agregar/agrega|agregan/agregó|agregaron/agregado/agregando, añadir/añade|añaden/añadió|añadieron/añadido/añadiendo, anunciar =anuncio, relatar =relato =relatos, narrar, contar/cuenta|cuentan/contó|contaron|contaba/contado/contando, sostener/sostiene|sostienen/sostuvo|sostuvieron|sostenía/sostenido/sosteniendo, mantener/mantiene|mantienen/mantuvo|mantuvieron/mantenido/manteniendo, advertir/advierte|advierten/advirtió|advirtieron/advertido/advirtiendo =advertencia, recordar/recuerda|recuerdan/recordó|recordaron/recordado/recordando, subrayar, reiterar, revelar, concluir/concluye|concluyen/concluyó|concluyeron/concluido/concluyendo, apuntar, destacar, detallar, aseverar, apuntar, argumentar, alegar =alegato =alegatos, insistir, comentar, responder/responde|responden/respondió|respondieron/respondido/respondiendo, publicar, escribir/escribe|escriben/escribió|escribieron/escrito/escribiendo, testificar, puntualizar, exponer/expone|exponen/expuso|expusieron/expuesto/exponiendo, estimar, calcular, recalcar, confirmar, constatar, lamentar, opinar, considerar, creer/cree|creen/creyó|creyeron|creía/creído/creyendo",
    ),
    (
        Asserts,
        Account,
        "ntq",
        "denunciar =denuncia =denuncias =acusaciones =acusación =alegaciones =señalamientos, documentar, describir/describe|describen/describió|describieron/descrito/describiendo, encontrar/encuentra|encuentran/encontró|encontraron/encontrado/encontrando, hallar, registrar, citar, reportar, evidenciar",
    ),
    (Asserts, Account, "an", "acusar, culpar, calificar, tildar"),
    (
        Asserts,
        Opinion,
        "nqt",
        "criticar, condenar, respaldar, apoyar, elogiar, aplaudir/aplaude|aplauden/aplaudió|aplaudieron/aplaudido/aplaudiendo, defender/defiende|defienden/defendió|defendieron/defendido/defendiendo, celebrar, exigir/exige|exigen/exigió|exigieron/exigido/exigiendo, pedir/pide|piden/pidió|pidieron/pedido/pidiendo, solicitar, repudiar, - =crítica =críticas",
    ),
    (
        Denies,
        Account,
        "tnqgi",
        "negar/niega|niegan/negó|negaron|negaba/negado/negando, desmentir/desmiente|desmienten/desmintió|desmintieron/desmentido/desmintiendo, rechazar, refutar, descartar, desestimar, rebatir",
    ),
    (Doubts, Opinion, "tnwq", "dudar =dudas, cuestionar"),
    (
        Retracts,
        Account,
        "tnq",
        "retractar, desdecir/desdice|desdicen/desdijo|desdijeron/desdicho/desdiciendo",
    ),
    (
        Admits,
        Account,
        "tnqgvp",
        "admitir, reconocer/reconoce|reconocen/reconoció|reconocieron/reconocido/reconociendo, confesar",
    ),
    (
        Offers,
        Account,
        "nitqg",
        "ofrecer/ofrece|ofrecen/ofreció|ofrecieron/ofrecido/ofreciendo =oferta, prometer =promesa =promesas, proponer/propone|proponen/propuso|propusieron/propuesto/proponiendo =propuesta, garantizar/garantiza|garantizan/garantizó|garantizaron/garantizado/garantizando, comprometer",
    ),
    (Declines, Account, "in", "declinar, rehusar"),
];
