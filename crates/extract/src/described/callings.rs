//! A table of what persons are called: by what they work as, and by other nouns and titles. From
//! our own knowledge of both languages; a word that is not here is no occupation.

use super::script::Script;
use crate::names::Gender;
use crate::tokens::Shape;
use std::collections::HashMap;
use std::sync::LazyLock;

/// What a word calls a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// What a person works as.
    Calling(Gender),
    /// An office, which may stand before a name with a capital.
    Office(Gender),
    /// What else a person is: "woman", "migrante", "hermano".
    Person(Gender),
    /// What a person is to another one.
    Relative(Gender),
    /// What stands before names: "Mr", "doña".
    Title(Gender),
    /// An adjective beside any of them.
    Adjective,
    /// An adjective that says what the person was and is no more; belongs to the occupation.
    Former,
}

impl Kind {
    /// The sex that the word says by itself.
    pub(super) fn gender(self) -> Gender {
        match self {
            Self::Calling(gender)
            | Self::Office(gender)
            | Self::Person(gender)
            | Self::Relative(gender)
            | Self::Title(gender) => gender,
            Self::Adjective | Self::Former => Gender::Unknown,
        }
    }

    pub(super) fn is_calling(self) -> bool {
        matches!(self, Self::Calling(_) | Self::Office(_))
    }
}

/// What the word calls a person; `None` where its capital makes it a name.
pub(super) fn kind(script: &Script, at: usize) -> Option<Kind> {
    let word = script.low(at);
    let table: &HashMap<String, Kind> = if script.is_spanish(at) { &SPANISH } else { &ENGLISH };
    let known = |word: &str| table.get(word).copied();
    // "exguardia", "ex-guard".
    let former = || {
        let rest = word.strip_prefix("ex")?;
        known(rest.trim_start_matches('-')).filter(|kind| kind.is_calling())
    };
    let kind = known(word).or_else(former)?;
    let lower = script.has_shape(at, Shape::Lower);
    let opens = || script.starts_line(at) || script.sentence(at).start == at;
    let capital = matches!(kind, Kind::Office(_) | Kind::Title(_));
    (lower || capital || opens()).then_some(kind)
}

static ENGLISH: LazyLock<HashMap<String, Kind>> = LazyLock::new(|| table(ENGLISH_WORDS));

static SPANISH: LazyLock<HashMap<String, Kind>> = LazyLock::new(|| {
    let mut words = table(SPANISH_WORDS);
    for (of, list) in SPANISH_PAIRS {
        for masculine in list.split_whitespace() {
            let stem = masculine.strip_suffix('o').unwrap_or(masculine);
            words.insert(masculine.to_owned(), of(written_man(*of)));
            words.insert(format!("{stem}a"), of(Gender::Woman));
        }
    }
    words
});

/// What a masculine says: as the name of an occupation it is used of women too.
fn written_man(of: Call) -> Gender {
    if of(Gender::Unknown).is_calling() { Gender::Unknown } else { Gender::Man }
}

fn table(lists: &[(Kind, &str)]) -> HashMap<String, Kind> {
    let words = lists
        .iter()
        .flat_map(|(kind, list)| list.split_whitespace().map(|word| (word.to_owned(), *kind)));
    words.collect()
}

/// Whether somebody who is called so is often named with a body or a prison: "a lawyer from X" may
/// be a lawyer of X.
pub(super) fn belongs_to_bodies(script: &Script, at: usize) -> bool {
    script.is(at, ORGANISED) || script.low(at).starts_with("ex")
}

/// Languages of both tables; folded.
const ORGANISED: &[&str] = &[
    "lawyer",
    "attorney",
    "activist",
    "researcher",
    "journalist",
    "reporter",
    "analyst",
    "economist",
    "director",
    "coordinator",
    "professor",
    "teacher",
    "student",
    "guard",
    "warden",
    "officer",
    "soldier",
    "doctor",
    "nurse",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "editor",
    "consultant",
    "manager",
    "agent",
    "prisoner",
    "inmate",
    "detainee",
    "abogado",
    "abogada",
    "activista",
    "investigador",
    "investigadora",
    "periodista",
    "reportero",
    "reportera",
    "analista",
    "economista",
    "directora",
    "coordinador",
    "coordinadora",
    "profesor",
    "profesora",
    "maestro",
    "maestra",
    "estudiante",
    "guardia",
    "custodio",
    "custodia",
    "vigilante",
    "agente",
    "soldado",
    "medico",
    "medica",
    "enfermero",
    "enfermera",
    "portavoz",
    "vocero",
    "vocera",
    "editora",
    "consultor",
    "consultora",
    "gerente",
    "funcionario",
    "funcionaria",
    "empleado",
    "empleada",
    "trabajador",
    "trabajadora",
    "preso",
    "presa",
    "recluso",
    "reclusa",
    "interno",
    "interna",
    "detenido",
    "detenida",
    "worker",
    "employee",
    "technician",
    "tecnico",
    "tecnica",
];

use Kind::{Adjective, Calling, Former, Office, Person, Relative, Title};

const ENGLISH_WORDS: &[(Kind, &str)] = &[
    (
        Calling(Gender::Unknown),
        "accountant activist actor agronomist analyst anthropologist architect artist athlete author baker banker barber barista bartender biologist blacksmith blogger bodyguard bookkeeper boxer bricklayer builder butcher butler campaigner caregiver caretaker carer carpenter cashier chef chemist choreographer cleaner clerk coach comedian composer consultant contractor cook courier craftsman dancer decorator dentist designer developer dishwasher diver doctor draughtsman driver economist editor electrician employee engineer entrepreneur farmer farmhand farmworker firefighter fisherman footballer foreman gardener geologist goalkeeper goldsmith guard guitarist hairdresser hairstylist handyman historian housekeeper influencer interpreter janitor jeweler jeweller jailer jockey journalist labourer laborer lawyer attorney lecturer librarian locksmith logger machinist manicurist mason mechanic merchant miner missionary model musician nurse nutritionist officer operator painter paramedic pastor peasant pediatrician pharmacist photographer physician physicist physiotherapist pianist pilot plasterer plumber poet policeman porter preacher priest producer programmer psychiatrist psychologist rapper realtor receptionist repairman reporter researcher roofer sailor salesman salesperson scientist sculptor seaman seamstress secretary shepherd shoemaker shopkeeper singer sociologist soldier songwriter spokesperson spokesman streamer student stylist surgeon surveyor tailor tattooist taxidermist teacher technician tiler trader trainer translator trucker tutor upholsterer vendor veterinarian waiter warder warden watchman weaver welder worker writer youtuber",
    ),
    (
        Calling(Gender::Woman),
        "actress businesswoman fisherwoman housewife policewoman saleswoman spokeswoman waitress",
    ),
    (Calling(Gender::Man), "businessman"),
    (
        Office(Gender::Unknown),
        "ambassador archbishop bishop captain cardinal colonel commander congressman councillor deputy director general governor judge justice lieutenant major mayor minister president prosecutor rabbi senator sergeant professor",
    ),
    (Office(Gender::Woman), "congresswoman"),
    (Person(Gender::Man), "man boy gentleman guy"),
    (Person(Gender::Woman), "woman girl lady"),
    (
        Person(Gender::Unknown),
        "migrant immigrant national citizen resident native detainee prisoner inmate refugee deportee asylum-seeker teenager youth survivor",
    ),
    (
        Relative(Gender::Man),
        "brother father son husband uncle nephew grandfather grandson widower stepfather stepson half-brother boyfriend",
    ),
    (
        Relative(Gender::Woman),
        "sister mother daughter wife aunt niece grandmother granddaughter widow stepmother stepdaughter half-sister girlfriend",
    ),
    (Relative(Gender::Unknown), "cousin friend neighbour neighbor colleague partner child"),
    (Title(Gender::Man), "mr sir"),
    (Title(Gender::Woman), "mrs ms miss madam"),
    (Title(Gender::Unknown), "dr prof"),
    (
        Adjective,
        "young elderly local fellow married single divorced unemployed undocumented self-employed late older younger eldest youngest elder twin only",
    ),
    (Former, "former retired ex"),
];

const SPANISH_WORDS: &[(Kind, &str)] = &[
    (
        Calling(Gender::Unknown),
        "activista albanil analista artista asistente atleta auxiliar ayudante barista cantante chef chofer ciclista comerciante contratista deportista dentista docente economista electricista entrenador estilista estudiante futbolista gerente guardia influencer lider manicurista maquillista masajista modelo modista mototaxista motorista oficinista oculista panelista pediatra periodista poeta policia portavoz psiquiatra sastre soldado streamer taxista trabajador transportista tiktoker vigilante agente dirigente sindicalista youtuber conserje pescador pintor actor docente miliciano yudoca",
    ),
    (Calling(Gender::Woman), "actriz costurera ninera lavandera bailarina enfermera"),
    (Calling(Gender::Man), "bailarin"),
    (
        Office(Gender::Unknown),
        "alcalde canciller capitan coronel comandante concejal fiscal general juez presidente sargento teniente obispo arzobispo cardenal sacerdote",
    ),
    (Office(Gender::Woman), "alcaldesa jueza presidenta concejala"),
    (Person(Gender::Man), "hombre varon caballero"),
    (Person(Gender::Woman), "mujer dama"),
    (Person(Gender::Unknown), "joven migrante inmigrante sobreviviente adolescente"),
    (Relative(Gender::Man), "padre marido yerno padrastro"),
    (Relative(Gender::Woman), "madre nuera madrastra"),
    (Title(Gender::Man), "sr don"),
    (Title(Gender::Woman), "sra srta dona"),
    (Title(Gender::Man), "dr"),
    (Title(Gender::Woman), "dra"),
    (Adjective, "mayor menor humilde unico unica actual propio propia"),
    (Former, "ex antiguo antigua"),
];

/// What a noun says with a gender.
type Call = fn(Gender) -> Kind;

/// Masculines with "-o" or "-or", of which the feminine has "-a"; folded.
const SPANISH_PAIRS: &[(Call, &str)] = &[
    (
        Calling,
        "abogado agricultor agronomo alfarero antropologo arquitecto artesano asesor barbero biologo bombero boxeador buhonero cajero camarero camarografo camionero campesino carnicero carpintero catedratico cerrajero cirujano cocinero conductor constructor consultor contador coordinador coreografo criador cuidador custodio decorador defensor dibujante disenador ebanista editor empleado empresario enfermero entrenador escritor escultor farmaceutico fontanero fotografo funcionario ganadero geologo ginecologo herrero historiador informatico ingeniero instructor investigador jardinero jornalero joyero labrador locutor maestro mecanico medico mensajero mesero mesonero minero musico narrador obrero odontologo operador operario panadero parrillero pastor peluquero pescador pintor plomero politologo productor profesor programador promotor psicologo quimico repartidor reportero secretario sociologo soldador supervisor tapicero tatuador tecnico tejedor topografo trabajador traductor vendedor veterinario vocero zapatero",
    ),
    (Office, "director diputado embajador gobernador ministro senador comisario rector"),
    (
        Person,
        "muchacho chico nino ciudadano preso detenido recluso interno refugiado prisionero deportado soltero casado divorciado anciano",
    ),
    (
        Relative,
        "hermano hijo esposo tio primo sobrino abuelo nieto suegro cunado viudo novio amigo vecino companero hermanastro padrino",
    ),
    (Title, "senor senorito"),
];
