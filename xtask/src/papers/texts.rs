//! What stands in the papers: made-up news and lists of made-up people, in English, Spanish and
//! Arabic.

use crate::generate::random::Random;

/// A language that papers are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    English,
    Spanish,
    Arabic,
}

impl Language {
    /// ISO 639-1.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::Arabic => "ar",
        }
    }

    /// Whether it is read to the left.
    pub(super) fn is_to_left(self) -> bool {
        self == Self::Arabic
    }
}

/// A part of a paper.
#[derive(Debug, Clone)]
pub(super) enum Piece {
    Heading(String),
    Paragraph(String),
    Item(String),
    /// Paragraphs in two columns.
    Columns(Vec<String>),
    /// A table with a header that comes again on every page.
    Table {
        header: Vec<String>,
        rows: Vec<Vec<String>>,
    },
}

const SENTENCES: [(Language, &[&str]); 3] = [
    (
        Language::English,
        &[
            "The guards came at night, {name} said, and took four men from the cell that she could see from hers.",
            "The ministry denied it on {date} and said that no officer had been on duty in that part of the prison.",
            "Of {number} former inmates who were interviewed, most described the same punishment cells.",
            "“They beat us until we could not stand,” {name} told the commission, which published {number} pages of testimony.",
            "A spokesman for the administration called the allegations unsubstantiated and offered an independent inspection.",
            "Civic Watch, a well-known organisation, asked for a visit in {date}; it was refused without a reason.",
            "Official records show {number} transfers, and the families of {name} and of others were never informed.",
            "The investigation found that identification documents had been confiscated systematically.",
        ],
    ),
    (
        Language::Spanish,
        &[
            "Los guardias llegaron de noche, dijo {name}, y se llevaron a cuatro hombres de la celda vecina.",
            "El ministerio lo negó el {date} y afirmó que ningún oficial estaba de servicio en esa parte de la prisión.",
            "De los {number} exdetenidos entrevistados, la mayoría describió las mismas celdas de castigo.",
            "—Nos golpearon hasta que no podíamos ponernos de pie —contó {name} a la comisión.",
            "¿Quién dio la orden? Según {name}, el director firmó {number} traslados sin informar a las familias.",
            "La organización pidió una visita en {date}; se la negaron sin explicación, señaló {name}.",
        ],
    ),
    (
        Language::Arabic,
        &[
            "قال {name} إن الحراس جاؤوا ليلا وأخذوا أربعة رجال من الزنزانة المجاورة.",
            "نفت الوزارة ذلك يوم {date} وقالت إن أحدا لم يكن في الخدمة في ذلك الجزء من السجن.",
            "من بين {number} سجينا سابقا وصف معظمهم زنازين العقاب نفسها.",
            "نشرت منظمة Civic Watch تقريرا من {number} صفحة عن السجن (رقم {number}).",
            "طلبت المنظمة زيارة عام ٢٠٢٤ ورفض الطلب بلا سبب حسب {name}.",
        ],
    ),
];

const GIVEN: [(Language, &[&str]); 3] = [
    (
        Language::English,
        &["Ana", "Tom", "Lena", "Marko", "Ruth", "Ilyas", "Petra", "Jonah", "Salma", "Viktor"],
    ),
    (
        Language::Spanish,
        &["José", "María", "Íñigo", "Lucía", "Ángel", "Begoña", "Raúl", "Inés", "Nuño", "Sofía"],
    ),
    (
        Language::Arabic,
        &["سلمى", "يوسف", "ليلى", "خالد", "مريم", "عمر", "هدى", "طارق", "نور", "فؤاد"],
    ),
];

const FAMILY: [(Language, &[&str]); 3] = [
    (
        Language::English,
        &[
            "Ruiz", "Vale", "Orlov", "Fielding", "Haddad", "Berg", "Mwangi", "Costa", "Lind",
            "Affleck",
        ],
    ),
    (
        Language::Spanish,
        &[
            "Peña",
            "Núñez",
            "Güell",
            "Sáenz",
            "Ibáñez",
            "de la Cruz",
            "Muñoz",
            "Ortiz",
            "Vázquez",
            "León",
        ],
    ),
    (
        Language::Arabic,
        &["الحداد", "النجار", "الخطيب", "السالم", "العلي", "المصري", "الشامي", "لطفي"],
    ),
];

const HEADERS: [(Language, &[&str]); 3] = [
    (
        Language::English,
        &["No.", "Name", "Date of birth", "Sex", "Nationality", "Place of arrest", "Date"],
    ),
    (
        Language::Spanish,
        &[
            "N.º",
            "Nombre completo",
            "Fecha de nacimiento",
            "Sexo",
            "Nacionalidad",
            "Lugar de detención",
            "Fecha",
        ],
    ),
    (
        Language::Arabic,
        &["رقم", "الاسم الكامل", "تاريخ الميلاد", "الجنس", "الجنسية", "مكان الاعتقال", "التاريخ"],
    ),
];

const NATIONS: [(Language, &[&str]); 3] = [
    (Language::English, &["Valdoria", "Kestria", "Norrland"]),
    (Language::Spanish, &["Valdoria", "España", "Costa Ñeque"]),
    (Language::Arabic, &["سورية", "لبنان", "العراق"]),
];

const PLACES: [(Language, &[&str]); 3] = [
    (
        Language::English,
        &[
            "La Cumbre",
            "Port Ellis",
            "the crossing at San Telmo, northern checkpoint",
            "Old Market",
        ],
    ),
    (
        Language::Spanish,
        &[
            "La Cumbre",
            "Puerto Elías",
            "paso de San Telmo, puesto de control del norte",
            "Mercado Viejo",
        ],
    ),
    (Language::Arabic, &["حلب", "طرابلس", "معبر الشمال قرب نقطة التفتيش القديمة", "البصرة"]),
];

const SEXES: [(Language, &[&str]); 3] = [
    (Language::English, &["F", "M"]),
    (Language::Spanish, &["F", "M"]),
    (Language::Arabic, &["أنثى", "ذكر"]),
];

fn of<T: Copy>(table: &[(Language, T)], language: Language) -> T {
    let found = table.iter().find(|(of, _)| *of == language);
    found.unwrap_or(&table[0]).1
}

fn name(language: Language, random: &mut Random) -> String {
    let (given, family) = (of(&GIVEN, language), of(&FAMILY, language));
    match random.percent(50) {
        true => format!("{} {}", random.pick(given), random.pick(family)),
        false => {
            let two = random.sample(family, 2);
            format!("{} {} {}", random.pick(given), two[0], two[1])
        }
    }
}

fn date(random: &mut Random) -> String {
    let (day, month) = (random.within(1, 28), random.within(1, 12));
    format!("{day:02}/{month:02}/{}", random.within(2019, 2025))
}

/// A sentence.
fn sentence(language: Language, random: &mut Random) -> String {
    let mut text = random.pick(of(&SENTENCES, language)).to_owned();
    while let Some(at) = text.find("{name}") {
        text.replace_range(at..at + 6, &name(language, random));
    }
    while let Some(at) = text.find("{number}") {
        text.replace_range(at..at + 8, &random.within(12, 98_765).to_string());
    }
    while let Some(at) = text.find("{date}") {
        text.replace_range(at..at + 6, &date(random));
    }
    text
}

/// A paragraph of so many sentences.
pub(super) fn paragraph(language: Language, sentences: usize, random: &mut Random) -> String {
    let sentences = (0..sentences).map(|_| sentence(language, random));
    sentences.collect::<Vec<_>>().join(" ")
}

/// A list of so many people.
pub(super) fn people(language: Language, count: usize, random: &mut Random) -> Piece {
    let header = of(&HEADERS, language).iter().map(|cell| (*cell).to_owned()).collect();
    let rows = (1..=count).map(|number| {
        let born = format!(
            "{}-{:02}-{:02}",
            random.within(1950, 2004),
            random.within(1, 12),
            random.within(1, 28)
        );
        vec![
            number.to_string(),
            name(language, random),
            born,
            random.pick(of(&SEXES, language)).to_owned(),
            random.pick(of(&NATIONS, language)).to_owned(),
            random.pick(of(&PLACES, language)).to_owned(),
            date(random),
        ]
    });
    Piece::Table { header, rows: rows.collect() }
}
