//! What words mean in dates, by language.

use model::{CALENDARS, Calendar};
use std::collections::HashMap;
use std::sync::OnceLock;

/// What a word can be in a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A month, 1 to 12.
    Month,
    /// The short name of one.
    ShortMonth,
    /// A day of the week, 1 to 7.
    Weekday,
    /// of, de: between day, month and year.
    Of,
    /// from, between: before a stretch of time.
    From,
    /// to: in a stretch of time; 1 for and, which may also list two days.
    To,
    /// the, el: may stand before a day.
    Article,
    /// in, since: before a month or a year.
    In,
    /// on, am: before a day.
    On,
    /// at: before a time of day.
    At,
    /// around, hacia.
    About,
    /// early, mid, late: 1, 2, 3.
    Part,
    /// Spring to winter, 21 to 24.
    Season,
    /// First day of a month.
    First,
    /// A number up to twelve.
    Number,
    /// The tens of a decade, 20 to 90.
    Tens,
    /// A day, week, month, year: 1 to 4; several of them, 11 to 14.
    Unit,
    /// ago.
    Ago,
    /// hace, vor: before a number.
    Before,
    /// last, this, next: 1, 2, 3.
    Which,
    /// yesterday 1, the day before yesterday 2, tomorrow 11. "Today" means the present age as well.
    Day,
    /// Letters behind the number of a day: `rd`, `er`.
    Ordinal,
    /// il, y, a: together they are ago.
    There,
    /// The first word of a month of the Levant that has two: 1 for the winter, 2 for the autumn.
    HalfMonth,
    /// Its second word: the first or the second of the two months of this name.
    Which2,
    /// What makes a decade of a number: `s`, `er`.
    Plural,
    /// `h` between hours and minutes.
    Hour,
    /// `T` before a time of day.
    Iso,
    /// What may be counted: a number before it is no year.
    Counted,
}

use Role::{
    About, Ago, Article, At, Before, Counted, Day, First, From, HalfMonth, Hour, In, Iso, Number,
    Of, On, Ordinal, Part, Plural, Season, Tens, There, To, Unit, Which, Which2,
};

impl Role {
    /// Whether a date can begin with such a word.
    pub(super) fn may_begin(self) -> bool {
        matches!(
            self,
            Self::HalfMonth
                | Self::Month
                | Self::ShortMonth
                | Self::Weekday
                | Self::Season
                | Self::First
                | Self::About
                | Self::Part
                | Self::Tens
                | Self::Day
                | Self::Which
                | Self::Before
                | Self::Number
                | Self::On
                | Self::Unit
        )
    }
}

/// The languages by their place; a set of them is a bit for each.
pub(super) const LANGUAGES: [&str; 6] = ["en", "es", "pt", "fr", "de", "ar"];

/// All of them.
pub(super) const ALL: u8 = 0b11_1111;

/// Role, value, and the words that have them.
type Row = (Role, u8, &'static str);

const ENGLISH: &[Row] = &[
    (Of, 0, "of"),
    (From, 0, "from between"),
    (To, 0, "to until through till"),
    (To, 1, "and"),
    (Plural, 0, "s"),
    (Ordinal, 0, "st nd rd th"),
    (Article, 0, "the"),
    (In, 0, "in since during until by before after year throughout"),
    (On, 0, "on"),
    (At, 0, "at"),
    (About, 0, "around about circa approximately roughly ca"),
    (Part, 1, "early"),
    (Part, 2, "mid"),
    (Part, 3, "late"),
    (Season, 21, "spring"),
    (Season, 22, "summer"),
    (Season, 23, "autumn fall"),
    (Season, 24, "winter"),
    (Number, 1, "one a an"),
    (Number, 2, "two"),
    (Number, 3, "three"),
    (Number, 4, "four"),
    (Number, 5, "five"),
    (Number, 6, "six"),
    (Number, 7, "seven"),
    (Number, 8, "eight"),
    (Number, 9, "nine"),
    (Number, 10, "ten"),
    (Tens, 20, "twenties"),
    (Tens, 30, "thirties"),
    (Tens, 40, "forties"),
    (Tens, 50, "fifties"),
    (Tens, 60, "sixties"),
    (Tens, 70, "seventies"),
    (Tens, 80, "eighties"),
    (Tens, 90, "nineties"),
    (Unit, 1, "day"),
    (Unit, 11, "days"),
    (Unit, 2, "week"),
    (Unit, 12, "weeks"),
    (Unit, 3, "month"),
    (Unit, 13, "months"),
    (Unit, 4, "year"),
    (Unit, 14, "years"),
    (Ago, 0, "ago"),
    (Which, 1, "last"),
    (Which, 2, "this"),
    (Which, 3, "next"),
    (Day, 1, "yesterday"),
    (Day, 11, "tomorrow"),
    (
        Counted,
        0,
        "people persons men women children families prisoners detainees soldiers guards euros dollars \
         houses homes votes cases years days hours miles metres meters kilometres kilometers km troops \
         victims others deaths lawyers migrants officers civilians inmates bodies",
    ),
];

const SPANISH: &[Row] = &[
    (Of, 0, "de del"),
    (From, 0, "del de desde entre"),
    (To, 0, "al a hasta"),
    (To, 1, "y"),
    (Article, 0, "el los la"),
    (In, 0, "en desde durante hasta año años"),
    (On, 0, "el este"),
    (At, 0, "a las la"),
    (About, 0, "hacia aproximadamente alrededor circa cerca"),
    (Part, 1, "principios comienzos inicios"),
    (Part, 2, "mediados"),
    (Part, 3, "finales fines"),
    (Season, 21, "primavera"),
    (Season, 22, "verano"),
    (Season, 23, "otoño"),
    (Season, 24, "invierno"),
    (First, 1, "primero"),
    (Ordinal, 0, "º ª o"),
    (Number, 1, "un una"),
    (Number, 2, "dos"),
    (Number, 3, "tres"),
    (Number, 4, "cuatro"),
    (Number, 5, "cinco"),
    (Number, 6, "seis"),
    (Number, 7, "siete"),
    (Number, 8, "ocho"),
    (Number, 9, "nueve"),
    (Number, 10, "diez"),
    (Tens, 20, "veinte"),
    (Tens, 30, "treinta"),
    (Tens, 40, "cuarenta"),
    (Tens, 50, "cincuenta"),
    (Tens, 60, "sesenta"),
    (Tens, 70, "setenta"),
    (Tens, 80, "ochenta"),
    (Tens, 90, "noventa"),
    (Unit, 1, "día"),
    (Unit, 11, "días"),
    (Unit, 2, "semana"),
    (Unit, 12, "semanas"),
    (Unit, 3, "mes"),
    (Unit, 13, "meses"),
    (Unit, 4, "año"),
    (Unit, 14, "años"),
    (Before, 0, "hace"),
    (Which, 1, "pasado pasada último última"),
    (Which, 2, "este esta"),
    (Which, 3, "próximo próxima"),
    (Day, 1, "ayer anoche"),
    (Day, 2, "anteayer"),
    (
        Counted,
        0,
        "personas hombres mujeres niños familias presos detenidos reclusos soldados guardias euros \
         dólares pesos casas votos casos años días horas kilómetros metros km víctimas muertos migrantes",
    ),
];

const PORTUGUESE: &[Row] = &[
    (Of, 0, "de do"),
    (From, 0, "de do desde entre"),
    (To, 0, "a ao até"),
    (To, 1, "e"),
    (Article, 0, "o os a"),
    (In, 0, "em desde durante até no ano anos"),
    (On, 0, "na no"),
    (At, 0, "às as"),
    (About, 0, "cerca aproximadamente volta circa"),
    (Part, 1, "início começo princípio"),
    (Part, 2, "meados"),
    (Part, 3, "final fim finais"),
    (Season, 21, "primavera"),
    (Season, 22, "verão"),
    (Season, 23, "outono"),
    (Season, 24, "inverno"),
    (First, 1, "primeiro"),
    (Ordinal, 0, "º ª"),
    (Number, 1, "um uma"),
    (Number, 2, "dois duas"),
    (Number, 3, "três"),
    (Number, 4, "quatro"),
    (Number, 5, "cinco"),
    (Number, 6, "seis"),
    (Number, 7, "sete"),
    (Number, 8, "oito"),
    (Number, 9, "nove"),
    (Number, 10, "dez"),
    (Tens, 20, "vinte"),
    (Tens, 30, "trinta"),
    (Tens, 40, "quarenta"),
    (Tens, 50, "cinquenta"),
    (Tens, 60, "sessenta"),
    (Tens, 70, "setenta"),
    (Tens, 80, "oitenta"),
    (Tens, 90, "noventa"),
    (Unit, 1, "dia"),
    (Unit, 11, "dias"),
    (Unit, 2, "semana"),
    (Unit, 12, "semanas"),
    (Unit, 3, "mês"),
    (Unit, 13, "meses"),
    (Unit, 4, "ano"),
    (Unit, 14, "anos"),
    (Before, 0, "há"),
    (Ago, 0, "atrás"),
    (Which, 1, "passado passada último última"),
    (Which, 2, "este esta neste nesta"),
    (Which, 3, "próximo próxima"),
    (Day, 1, "ontem"),
    (Day, 2, "anteontem"),
    (Day, 11, "amanhã"),
    (
        Counted,
        0,
        "pessoas homens mulheres famílias presos detidos euros reais dólares casas votos casos km",
    ),
];

const FRENCH: &[Row] = &[
    (Of, 0, "de du d"),
    (From, 0, "du de entre depuis"),
    (To, 0, "au à jusqu jusque"),
    (To, 1, "et"),
    (Article, 0, "le les la"),
    (In, 0, "en depuis dès durant pendant an année années"),
    (On, 0, "le ce"),
    (At, 0, "à vers"),
    (About, 0, "vers environ env circa autour"),
    (Part, 1, "début"),
    (Part, 2, "mi milieu"),
    (Part, 3, "fin"),
    (Season, 21, "printemps"),
    (Season, 22, "été"),
    (Season, 23, "automne"),
    (Season, 24, "hiver"),
    (First, 1, "premier"),
    (Ordinal, 0, "er"),
    (There, 0, "il y a"),
    (Number, 1, "un une"),
    (Number, 2, "deux"),
    (Number, 3, "trois"),
    (Number, 4, "quatre"),
    (Number, 5, "cinq"),
    (Number, 6, "six"),
    (Number, 7, "sept"),
    (Number, 8, "huit"),
    (Number, 9, "neuf"),
    (Number, 10, "dix"),
    (Tens, 20, "vingt"),
    (Tens, 30, "trente"),
    (Tens, 40, "quarante"),
    (Tens, 50, "cinquante"),
    (Tens, 60, "soixante"),
    (Unit, 1, "jour"),
    (Unit, 11, "jours"),
    (Unit, 2, "semaine"),
    (Unit, 12, "semaines"),
    (Unit, 3, "mois"),
    (Unit, 4, "an année"),
    (Unit, 14, "ans années"),
    (Which, 1, "dernier dernière passé passée"),
    (Which, 2, "ce cette"),
    (Which, 3, "prochain prochaine"),
    (Day, 1, "hier"),
    (
        Counted,
        0,
        "personnes hommes femmes familles détenus prisonniers euros dollars maisons voix cas km",
    ),
];

const GERMAN: &[Row] = &[
    (Of, 0, "des"),
    (From, 0, "vom von zwischen"),
    (To, 0, "bis"),
    (To, 1, "und"),
    (Plural, 0, "er ern"),
    (Article, 0, "dem der den die das"),
    (In, 0, "im seit jahr jahre jahres bis in anfang mitte ende"),
    (On, 0, "am"),
    (At, 0, "um gegen"),
    (About, 0, "um gegen etwa ca circa ungefähr"),
    (Part, 1, "anfang"),
    (Part, 2, "mitte"),
    (Part, 3, "ende"),
    (Season, 21, "frühling frühjahr"),
    (Season, 22, "sommer"),
    (Season, 23, "herbst"),
    (Season, 24, "winter"),
    (Number, 1, "ein eine einem einer"),
    (Number, 2, "zwei"),
    (Number, 3, "drei"),
    (Number, 4, "vier"),
    (Number, 5, "fünf"),
    (Number, 6, "sechs"),
    (Number, 7, "sieben"),
    (Number, 8, "acht"),
    (Number, 9, "neun"),
    (Number, 10, "zehn"),
    (Tens, 20, "zwanziger"),
    (Tens, 30, "dreißiger"),
    (Tens, 40, "vierziger"),
    (Tens, 50, "fünfziger"),
    (Tens, 60, "sechziger"),
    (Tens, 70, "siebziger"),
    (Tens, 80, "achtziger"),
    (Tens, 90, "neunziger"),
    (Unit, 1, "tag"),
    (Unit, 11, "tage tagen"),
    (Unit, 2, "woche"),
    (Unit, 12, "wochen"),
    (Unit, 3, "monat"),
    (Unit, 13, "monate monaten"),
    (Unit, 4, "jahr"),
    (Unit, 14, "jahre jahren"),
    (Before, 0, "vor"),
    (Which, 1, "letzten letzte letztes letzter vergangenen vergangene vergangenes"),
    (Which, 2, "diesen diese dieses diesem"),
    (Which, 3, "nächsten nächste nächstes"),
    (Day, 1, "gestern"),
    (Day, 2, "vorgestern"),
    (
        Counted,
        0,
        "menschen personen männer frauen familien gefangene häftlinge euro dollar häuser stimmen fälle km",
    ),
];

const ARABIC: &[Row] = &[
    (Of, 0, "من عام سنة"),
    (From, 0, "من بين منذ"),
    (To, 0, "إلى الى حتى"),
    (To, 1, "و"),
    (In, 0, "في منذ خلال حتى عام سنة العام"),
    (On, 0, "يوم في"),
    (At, 0, "الساعة"),
    (About, 0, "حوالي نحو قرابة"),
    (HalfMonth, 1, "كانون"),
    (HalfMonth, 2, "تشرين"),
    (Which2, 1, "الأول الاول"),
    (Which2, 2, "الثاني"),
    (Part, 1, "أوائل مطلع بداية"),
    (Part, 2, "منتصف"),
    (Part, 3, "أواخر نهاية"),
    (Season, 21, "ربيع"),
    (Season, 22, "صيف"),
    (Season, 23, "خريف"),
    (Season, 24, "شتاء"),
    (Number, 3, "ثلاثة ثلاث"),
    (Number, 4, "أربعة أربع"),
    (Number, 5, "خمسة خمس"),
    (Number, 6, "ستة ست"),
    (Number, 7, "سبعة سبع"),
    (Number, 8, "ثمانية ثماني"),
    (Number, 9, "تسعة تسع"),
    (Number, 10, "عشرة عشر"),
    (Tens, 20, "العشرينيات العشرينات"),
    (Tens, 30, "الثلاثينيات الثلاثينات"),
    (Tens, 40, "الأربعينيات الأربعينات"),
    (Tens, 50, "الخمسينيات الخمسينات"),
    (Tens, 60, "الستينيات الستينات"),
    (Tens, 70, "السبعينيات السبعينات"),
    (Tens, 80, "الثمانينيات الثمانينات"),
    (Tens, 90, "التسعينيات التسعينات"),
    (Unit, 1, "يوم يوما"),
    (Unit, 11, "أيام"),
    (Unit, 2, "أسبوع الأسبوع"),
    (Unit, 12, "أسابيع"),
    (Unit, 3, "شهر الشهر"),
    (Unit, 13, "أشهر"),
    (Unit, 4, "سنة عام العام السنة"),
    (Unit, 14, "سنوات أعوام"),
    (Before, 0, "قبل منذ"),
    (Which, 1, "الماضي الماضية"),
    (Which, 3, "المقبل المقبلة القادم القادمة"),
    (Day, 1, "أمس"),
    (Counted, 0, "شخص أشخاص رجل امرأة أسرة سجين معتقل دولار يورو"),
];

/// One meaning of a word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meaning {
    languages: u8,
    pub(super) role: Role,
    pub(super) value: u8,
}

impl Meaning {
    /// Whether it is one in any of these languages.
    pub(super) fn is_in(&self, languages: u8) -> bool {
        self.languages & languages != 0
    }

    /// Whether it is one in English and in none of the other languages.
    pub(super) fn is_english(&self, languages: u8) -> bool {
        self.languages & languages == 1
    }

    /// Whether it is one in French and in none of the other languages.
    pub(super) fn is_french(&self, languages: u8) -> bool {
        self.languages & languages == 1 << 3
    }
}

/// What a word in lower case means.
pub(super) fn meanings(low: &str) -> &'static [Meaning] {
    table().get(low).map_or(&[], Vec::as_slice)
}

/// The languages that a text in this one is read with; `None` where nothing is known of its words.
pub(super) fn languages(language: Option<&str>) -> u8 {
    match language {
        None => ALL,
        Some(language) => {
            let at = LANGUAGES.iter().position(|known| *known == language);
            at.map_or(0, |at| 1 << at)
        }
    }
}

fn table() -> &'static HashMap<&'static str, Vec<Meaning>> {
    static TABLE: OnceLock<HashMap<&'static str, Vec<Meaning>>> = OnceLock::new();
    TABLE.get_or_init(build)
}

fn build() -> HashMap<&'static str, Vec<Meaning>> {
    let mut table: HashMap<&'static str, Vec<Meaning>> = HashMap::new();
    let mut add = |languages: u8, role: Role, value: u8, word: &'static str| {
        let known = table.entry(word).or_default();
        match known.iter_mut().find(|meaning| meaning.role == role && meaning.value == value) {
            Some(meaning) => meaning.languages |= languages,
            None => known.push(Meaning { languages, role, value }),
        }
    };
    let rows = [ENGLISH, SPANISH, PORTUGUESE, FRENCH, GERMAN, ARABIC];
    for (at, rows) in rows.iter().enumerate() {
        for (role, value, words) in *rows {
            for word in words.split_whitespace() {
                add(1 << at, *role, *value, word);
            }
        }
    }
    add(ALL, Hour, 0, "h");
    add(ALL, Iso, 0, "t");
    for calendar in &CALENDARS {
        let languages = languages(Some(calendar.language));
        for (role, lists) in lists(calendar) {
            for (value, names) in (1..).zip(lists) {
                for name in *names {
                    add(languages, role, value, name);
                }
            }
        }
    }
    table
}

fn lists(calendar: &'static Calendar) -> [(Role, &'static [&'static [&'static str]]); 3] {
    [
        (Role::Month, &calendar.months),
        (Role::ShortMonth, &calendar.short_months),
        (Role::Weekday, &calendar.weekdays),
    ]
}
