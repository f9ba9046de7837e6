//! Lines of forms and of the headers of interviews: "Name: …", "Edad: 27". They belong to the person
//! whom a line of the same header names.

use super::Trait;
use super::named::Named;
use super::phrases;
use super::script::{Finding, Script, Told};
use super::values;
use crate::about::count::numeral;
use crate::about::when;
use crate::tokens::Shape;
use model::BlockKind;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

/// What a line of a form holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Label {
    /// The name of the person whose the other lines are.
    Name,
    /// The name of somebody beside the person.
    Another,
    Says(Trait),
}

const LABELS: &[(Label, &[&str])] = &[
    (
        Label::Name,
        &[
            "name",
            "full name",
            "nombre",
            "nombre completo",
            "nombres",
            "nombre y apellido",
            "nombre y apellidos",
            "nombres y apellidos",
            "apellidos y nombres",
            "nombre y apellidos completos",
            "witness",
            "name of witness",
            "interviewee",
            "name of interviewee",
            "respondent",
            "declarant",
            "detainee",
            "victim",
            "person",
            "survivor",
            "prisoner",
            "inmate",
            "patient",
            "interview with",
            "testimony of",
            "statement of",
            "testigo",
            "nombre del testigo",
            "entrevistado",
            "entrevistada",
            "nombre del entrevistado",
            "nombre de la entrevistada",
            "declarante",
            "deponente",
            "detenido",
            "detenida",
            "victima",
            "persona",
            "sobreviviente",
            "recluso",
            "interno",
            "interna",
            "paciente",
            "entrevista con",
            "entrevista a",
            "testimonio de",
            "declaracion de",
        ],
    ),
    (
        Label::Another,
        &[
            "mother",
            "father",
            "spouse",
            "wife",
            "husband",
            "partner",
            "relative",
            "contact",
            "emergency contact",
            "next of kin",
            "lawyer",
            "attorney",
            "reported by",
            "complainant",
            "madre",
            "padre",
            "conyuge",
            "esposa",
            "esposo",
            "pareja",
            "familiar",
            "contacto",
            "contacto de emergencia",
            "abogado",
            "abogada",
            "denunciante",
            "reportado por",
            "mother 's name",
            "father 's name",
            "nombre de la madre",
            "nombre del padre",
            "representante",
            "hijo",
            "hija",
            "son",
            "daughter",
            "hermano",
            "hermana",
        ],
    ),
    (Label::Says(Trait::Age), &["age", "edad", "age in years", "edad en anos", "anos cumplidos"]),
    (
        Label::Says(Trait::Birth),
        &[
            "dob",
            "d.o.b",
            "date of birth",
            "birth date",
            "birthdate",
            "born",
            "born on",
            "year of birth",
            "fecha de nacimiento",
            "fecha nacimiento",
            "f. nacimiento",
            "f. de nacimiento",
            "nacimiento",
            "nacido",
            "nacida",
            "ano de nacimiento",
            "fec nac",
            "fecha nac",
        ],
    ),
    (
        Label::Says(Trait::DocumentNumber),
        &[
            "id",
            "id number",
            "id no",
            "id card",
            "identity card",
            "identity number",
            "identity document",
            "document",
            "document number",
            "passport",
            "passport no",
            "passport number",
            "cedula",
            "cedula no",
            "cedula de identidad",
            "numero de cedula",
            "c.i",
            "ci",
            "c.c",
            "dui",
            "dni",
            "curp",
            "documento",
            "documento de identidad",
            "numero de documento",
            "no de documento",
            "pasaporte",
            "numero de pasaporte",
            "identificacion",
            "numero de identificacion",
            "numero de identidad",
            "national id",
            "alien number",
            "a-number",
        ],
    ),
    (
        Label::Says(Trait::Nationality),
        &[
            "nationality",
            "citizenship",
            "country of origin",
            "country of citizenship",
            "nacionalidad",
            "ciudadania",
            "pais de origen",
            "pais de nacionalidad",
        ],
    ),
    (
        Label::Says(Trait::Origin),
        &[
            "place of birth",
            "birthplace",
            "born in",
            "from",
            "origin",
            "home town",
            "hometown",
            "place of origin",
            "lugar de nacimiento",
            "lugar de origen",
            "procedencia",
            "natural de",
            "origen",
            "ciudad de origen",
            "ciudad natal",
        ],
    ),
    (
        Label::Says(Trait::Occupation),
        &[
            "occupation",
            "profession",
            "job",
            "trade",
            "employment",
            "ocupacion",
            "profesion",
            "oficio",
            "trabajo",
            "profesion u oficio",
            "ocupacion u oficio",
            "profesion y oficio",
        ],
    ),
    (Label::Says(Trait::Sex), &["sex", "gender", "sexo", "genero"]),
    (
        Label::Says(Trait::Nickname),
        &[
            "alias",
            "aka",
            "a.k.a",
            "nickname",
            "also known as",
            "known as",
            "apodo",
            "sobrenombre",
            "conocido como",
            "conocida como",
        ],
    ),
];

/// The words of labels that start with the same one, the longest first.
type Written = Vec<(Vec<&'static str>, Label)>;

/// The labels by their first word.
static BY_WORD: LazyLock<HashMap<&str, Written>> = LazyLock::new(|| {
    let mut map = HashMap::<&str, Written>::new();
    for (label, names) in LABELS {
        for name in *names {
            let words: Vec<&str> = name.split(' ').collect();
            if let Some(first) = words.first() {
                map.entry(first).or_default().push((words, *label));
            }
        }
    }
    for labels in map.values_mut() {
        labels.sort_by_key(|(words, _)| usize::MAX - words.len());
    }
    map
});

/// A label with what stands after it.
#[derive(Debug, Clone)]
struct Field {
    label: Label,
    at: usize,
    value: Range<usize>,
}

/// What the lines of forms and headers say of the persons named in them.
pub(super) fn find(script: &Script, named: &Named) -> Vec<(usize, Finding)> {
    let lines = lines(script);
    let mut found = Vec::new();
    let mut header: Vec<Field> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let fields = fields(script, named, line);
        match fields {
            Some(fields) => {
                if header.is_empty() {
                    header.extend(title(script, named, &lines, index));
                }
                complete(&mut header, line, &fields);
                header.extend(fields);
            }
            None if is_awaited(&header) => complete(&mut header, line, &[]),
            None => assign(script, named, &std::mem::take(&mut header), &mut found),
        }
    }
    assign(script, named, &header, &mut found);
    found
}

/// The lines of all blocks but those that ask or are somebody's turn.
fn lines(script: &Script) -> Vec<Range<usize>> {
    let mut lines: Vec<Range<usize>> = Vec::new();
    for block in &script.page.blocks {
        let mut start = block.tokens.start;
        for at in block.tokens.clone() {
            if at > start && script.starts_line(at) {
                lines.push(start..at);
                start = at;
            }
        }
        lines.push(start..block.tokens.end);
    }
    lines
}

/// Whether the last label waits for its value on the next line.
fn is_awaited(header: &[Field]) -> bool {
    header.last().is_some_and(|field| field.value.is_empty())
}

/// Gives the label that waits for its value the next line.
fn complete(header: &mut [Field], line: &Range<usize>, fields: &[Field]) {
    if let Some(last) = header.last_mut().filter(|field| field.value.is_empty()) {
        let next = fields.first().map_or(line.end, |field| field.at);
        last.value = line.start..next.max(line.start);
    }
}

/// The person named in a short line right before the first label.
fn title(script: &Script, named: &Named, lines: &[Range<usize>], index: usize) -> Option<Field> {
    const LONGEST: usize = 8;
    let line = lines.get(index.checked_sub(1)?)?.clone();
    let inside = named.within(&line);
    let first = inside.first()?;
    let alone = inside.iter().all(|one| one.name == first.name);
    let ends = line.end.checked_sub(1).is_some_and(|last| script.has_shape(last, Shape::Stop));
    let value = first.tokens.start..line.end;
    (line.len() <= LONGEST && alone && !ends).then_some(Field {
        label: Label::Name,
        at: line.start,
        value,
    })
}

/// The labels of a line with their values; `None` where it starts with no label.
fn fields(script: &Script, named: &Named, line: &Range<usize>) -> Option<Vec<Field>> {
    let start = line.clone().find(|at| !is_bullet(script, *at))?;
    let kind = script.kind_at(start);
    if matches!(kind, Some(BlockKind::Turn | BlockKind::Question)) {
        return None;
    }
    let first = label_at(script, start, line.end).or_else(|| introduction(script, named, start));
    if first.is_none() && !is_other_label(script, named, start, line.end) {
        return None;
    }
    let has_mark = |at: &usize| script.has_shape(*at, Shape::Colon) || script.page.word(*at) == "|";
    if first.is_none() || !line.clone().any(|at| has_mark(&at)) {
        return Some(
            first
                .into_iter()
                .map(|(label, from)| Field { label, at: start, value: from..line.end })
                .collect(),
        );
    }
    let labelled = |at: usize| Some((at, label_at(script, at, line.end)?));
    let later = (start + 1..line.end).filter(|at| parts(script, at - 1)).filter_map(labelled);
    let all: Vec<(usize, (Label, usize))> =
        first.map(|first| (start, first)).into_iter().chain(later).collect();
    let ends = all.iter().skip(1).map(|(at, _)| *at).chain([line.end]);
    let field = |((at, (label, from)), end): (&(usize, (Label, usize)), usize)| {
        let end = if end < line.end { end - 1 } else { end };
        Field { label: *label, at: *at, value: *from..end.max(*from) }
    };
    Some(all.iter().zip(ends).map(field).collect())
}

fn is_bullet(script: &Script, at: usize) -> bool {
    let mark =
        script.has_shape(at, Shape::Dash) || matches!(script.page.word(at), "•" | "*" | "·" | "-");
    let number = script.has_shape(at, Shape::Number) && script.has_shape(at + 1, Shape::Stop);
    let stop = script.has_shape(at, Shape::Stop);
    mark || number || stop
}

/// Whether another label can follow the mark.
fn parts(script: &Script, at: usize) -> bool {
    matches!(
        script.page.shape(at),
        Some(Shape::Comma | Shape::Semicolon | Shape::Dash | Shape::Stop)
    ) || matches!(script.page.word(at), "|" | "/" | "•" | "·")
}

/// A known label, and the first token after its colon.
fn label_at(script: &Script, at: usize, end: usize) -> Option<(Label, usize)> {
    let labels = BY_WORD.get(script.low(at))?;
    labels.iter().find_map(|(words, label)| {
        let fits = words.iter().enumerate().all(|(index, word)| script.low(at + index) == *word);
        let colon = after_label(script, at + words.len(), end);
        let marked = script.has_shape(colon, Shape::Colon) || script.page.word(colon) == "|";
        (fits && colon < end && marked).then_some((*label, colon + 1))
    })
}

/// Past "(s)", "(años)", "No." and the like, which stand between a label and its colon.
fn after_label(script: &Script, at: usize, end: usize) -> usize {
    const MOST: usize = 5;
    let mut at = at;
    if script.has_shape(at, Shape::ParenOpen) {
        let close = (at..end.min(at + MOST)).find(|at| script.has_shape(*at, Shape::ParenClose));
        at = close.map_or(at, |close| close + 1);
    }
    const FILLERS: &[&str] =
        &["no", "nro", "nº", "n", "n°", "n.º", "°", "º", "#", "num", "numero", "number", "."];
    let stop = end.min(at + MOST);
    while at < stop && script.is(at, FILLERS) {
        at += 1;
    }
    at
}

/// "Interview with José Pérez", which needs no colon.
fn introduction(script: &Script, named: &Named, at: usize) -> Option<(Label, usize)> {
    let phrases = [
        "interview with",
        "testimony of",
        "testimony by",
        "statement of",
        "statement by",
        "entrevista con",
        "entrevista a",
        "testimonio de",
        "declaracion de",
    ];
    let start = script.after(at, &phrases)?;
    let begins = !named.within(&(start..start + 1)).is_empty();
    begins.then_some((Label::Name, start))
}

/// A label that is not known: a few words before a colon, and nobody's turn.
fn is_other_label(script: &Script, named: &Named, at: usize, end: usize) -> bool {
    const MOST: usize = 6;
    let Some(colon) = (at..end.min(at + MOST)).find(|at| script.has_shape(*at, Shape::Colon))
    else {
        return false;
    };
    let words =
        (at..colon).all(|at| !matches!(script.page.shape(at), Some(Shape::Stop | Shape::Comma)));
    let letter = colon == at + 1 && script.page.word(at).chars().count() <= 2;
    colon > at && words && !letter && named.within(&(at..colon)).is_empty()
}

/// Gives what the lines of a header say to the person named before them; where it names one person
/// only, also what stands before the name.
fn assign(script: &Script, named: &Named, header: &[Field], found: &mut Vec<(usize, Finding)>) {
    let owner = |field: &Field| {
        let near = field.value.start..field.value.end.min(field.value.start + 3);
        Some(named.within(&near).first()?.name).filter(|_| field.label == Label::Name)
    };
    let mut owners = header.iter().filter_map(owner);
    let first = owners.next();
    let only = first.filter(|first| owners.all(|other| other == *first));
    let mut current = only;
    for field in header {
        match field.label {
            Label::Name => current = owner(field),
            Label::Another => current = None,
            Label::Says(what) => {
                let told = current.and_then(|_| value(script, what, field.value.clone()));
                let findings = told.map(|told| told.found).unwrap_or_default();
                found.extend(
                    current.into_iter().flat_map(|name| {
                        findings.iter().map(move |finding| (name, finding.clone()))
                    }),
                );
            }
        }
    }
}

/// A label within a sentence: "(DOB: 03/03/1998)", "edad: 27".
pub(super) fn inline(script: &Script, at: usize, limit: usize) -> Option<Told> {
    let (Label::Says(what), start) = label_at(script, at, limit)? else {
        return None;
    };
    let parts = [Shape::Comma, Shape::Semicolon, Shape::ParenClose, Shape::Stop];
    let ends = |at: &usize| {
        script.page.shape(*at).is_some_and(|shape| parts.contains(&shape))
            && !script.is_glued(at + 1)
    };
    let end = (start..limit).find(ends).unwrap_or(limit);
    let whole = if what == Trait::Birth { limit } else { end };
    value(script, what, start..whole)
}

/// What stands after a label.
fn value(script: &Script, what: Trait, tokens: Range<usize>) -> Option<Told> {
    let (start, end) = (tokens.start, tokens.end);
    match what {
        Trait::Age => years(script, tokens),
        Trait::Birth => phrases::when_and_where(script, start, end),
        Trait::DocumentNumber => values::document_number(script, start, end)
            .or_else(|| values::document(script, start, end)),
        Trait::Nationality => nationalities(script, tokens),
        Trait::Origin => free(script, Trait::Origin, tokens).filter(|_| script.is_capital(start)),
        Trait::Occupation => free(script, Trait::Occupation, tokens),
        Trait::Sex => sex(script, start),
        Trait::Nickname => {
            values::nickname(script, start, end).or_else(|| free(script, Trait::Nickname, tokens))
        }
    }
}

/// "27", "27 años": a number that is not one end of a range.
fn years(script: &Script, tokens: Range<usize>) -> Option<Told> {
    const OLDEST: u64 = 120;
    let (years, length) = numeral(&script.words, tokens.start)?;
    let end = tokens.start + length;
    let unit = script.after(end, &["anos de edad", "anos", "years old", "years", "yrs"]);
    let after = unit.unwrap_or(end);
    let is_whole = after >= tokens.end || values::closes(script, after);
    let no_bracket = !script.has_shape(after, Shape::ParenOpen);
    (years <= OLDEST && end <= tokens.end && is_whole && no_bracket)
        .then(|| Told::of(Trait::Age, years.to_string(), tokens.start..end))
}

/// "Venezuelan", "Venezuela", "venezolana / colombiana".
fn nationalities(script: &Script, tokens: Range<usize>) -> Option<Told> {
    const MOST: usize = 4;
    let mut told = Told::nothing(tokens.start);
    for _ in 0..MOST {
        let next = values::nationality(script, told.end, tokens.end)
            .or_else(|| values::country(script, told.end, tokens.end));
        let Some(next) = next else { break };
        told = told.and(next);
        if told.end + 1 >= tokens.end || !(script.is(told.end, &["/", ",", "and", "y", "-"])) {
            break;
        }
        told.end += 1;
    }
    (!told.found.is_empty()).then_some(told)
}

/// What stands in a form for nothing.
const NOTHING: &[&str] = &[
    "none",
    "unknown",
    "n",
    "na",
    "no",
    "ninguno",
    "ninguna",
    "desconocido",
    "desconocida",
    "desconoce",
    "s",
    "sin",
    "not",
    "unemployed",
    "desempleado",
    "desempleada",
    "refused",
    "declined",
    "undisclosed",
];

/// The words up to the next mark, at most a few.
fn free(script: &Script, what: Trait, tokens: Range<usize>) -> Option<Told> {
    const MOST: usize = 5;
    let ends = |at: &usize| !script.is_word(*at) || *at > tokens.start && script.starts_line(*at);
    let end = tokens.clone().find(ends).unwrap_or(tokens.end);
    let words = tokens.start..end;
    let named = !words.is_empty() && words.len() <= MOST && !script.is(words.start, NOTHING);
    let parted = end >= tokens.end || values::closes(script, end) || script.page.word(end) == "/";
    let calendar = when::is_calendar(script.low(words.start));
    let written = script.plain(words.clone());
    let value = if what == Trait::Occupation { written.to_lowercase() } else { written };
    (named && parted && !calendar).then(|| Told::of(what, value, words))
}

fn sex(script: &Script, at: usize) -> Option<Told> {
    // "M" is "mujer" as well where the other one is "H".
    let value = match script.low(at) {
        "male" | "man" | "masculino" | "hombre" | "varon" | "h" => "m",
        "m" if !script.is_spanish(at) => "m",
        "female" | "woman" | "femenino" | "femenina" | "mujer" | "f" => "f",
        _ => return None,
    };
    Some(Told::of(Trait::Sex, value, at..at + 1))
}
