//! A table: the words and sentences of the synthetic news. The country, its people and its outlets
//! are invented.

pub(super) const GIVEN: &[&str] = &[
    "Ana", "Bruno", "Carla", "Dario", "Elisa", "Fermín", "Gala", "Hugo", "Inés", "Jorge", "Karina",
    "Leandro", "Marta", "Nicolás", "Olga", "Pablo", "Raquel", "Saúl", "Teresa", "Ulises", "Vera",
    "Waldo", "Ximena", "Yago", "Zoe", "Amparo", "Benito", "Celia", "Damián", "Estela",
];

pub(super) const FAMILY: &[&str] = &[
    "Arregui",
    "Barrantes",
    "Cordovil",
    "Durán",
    "Echave",
    "Fontana",
    "Garriga",
    "Hinojosa",
    "Iturbe",
    "Jaramago",
    "Lezama",
    "Montalvo",
    "Narbona",
    "Olmedo",
    "Pereda",
    "Quiroz",
    "Robledo",
    "Sanabria",
    "Tavira",
    "Urrutia",
    "Valcárcel",
    "Yrigoyen",
    "Zamudio",
    "Alcorta",
    "Benavides",
    "Casal",
    "Delmonte",
    "Esparza",
    "Figueras",
    "Ganduxer",
];

pub(super) const ROLES: &[&str] = &[
    "a lawyer for the families",
    "the interior minister",
    "a former guard",
    "a parish priest",
    "the director of prisons",
    "an opposition senator",
    "a forensic doctor",
    "the attorney general",
    "a union leader",
    "the governor of the province",
    "a schoolteacher",
    "a retired judge",
    "the police commissioner",
    "a nurse at the district hospital",
    "the ombudsman",
    "a student organiser",
    "a market trader",
    "the spokesman of the army",
    "a local councillor",
    "the mayor",
];

pub(super) const BODIES: &[&str] = &[
    "Civic Watch",
    "the Lantern Foundation",
    "the Association of Families of the Detained",
    "the National Bar Council",
    "the Harbour Legal Clinic",
    "the Medical Guild of San Telmo",
    "the Observatory of Prisons",
    "the Episcopal Commission",
    "the Union of Dockworkers",
    "the Regional Court of Rights",
    "the Committee against Torture of Valdoria",
    "the Network of Rural Women",
];

pub(super) const ORGANS: &[&str] = &[
    "the Ministry of the Interior",
    "the National Police",
    "the army",
    "the Prison Service",
    "the Public Prosecutor",
    "the presidency",
    "the Border Guard",
    "the Ministry of Justice",
    "the Governor’s office",
    "the Parliamentary Commission on Security",
];

pub(super) const OUTLETS: &[&str] = &[
    "The Harbour Tribune",
    "Canal Norte",
    "El Faro del Sur",
    "Valdoria Today",
    "The Evening Ledger",
    "Radio Meseta",
    "La Gaceta de San Telmo",
    "The Coast Dispatch",
    "Crónica Libre",
    "The Inland Post",
];

pub(super) const PLACES: &[&str] = &[
    "La Cumbre prison",
    "the San Telmo barracks",
    "the Arroyo Seco detention centre",
    "Puerto Lirio",
    "the Camino Real police station",
    "Villa Ceniza",
    "the port of Almería Nueva",
    "the Río Manso camp",
    "Las Tres Cruces",
    "the Punta Gris penitentiary",
    "Colonia Esperanza",
    "the Monte Alto garrison",
    "the old customs house",
    "Santa Brígida",
    "the Salinas district",
    "Pueblo Hondo",
    "the Los Cedros women’s prison",
    "Bahía Fría",
    "the eastern border post",
    "the El Tejar holding cells",
    "Costa Brisa",
    "the Quebrada Larga mine",
    "Molino Viejo",
    "the naval base at Cabo Sereno",
];

/// What was done, to follow "were" with the people it was done to before it.
pub(super) const ACTS: &[&str] = &[
    "beaten with cables",
    "held in solitary confinement for weeks",
    "given electric shocks",
    "denied medical care",
    "kept without food or water for two days",
    "forced to stand for hours",
    "tortured during questioning",
    "held without access to a lawyer",
    "detained without a warrant",
    "threatened with death",
    "crowded forty to a cell",
    "deported without a hearing",
    "killed by soldiers",
    "taken away by armed men and never seen again",
    "sexually abused",
    "deprived of sleep",
    "made to work in the quarry without pay",
    "driven from their homes",
    "stripped and insulted",
    "burned with cigarettes",
];

pub(super) const PEOPLE: &[&str] = &[
    "detainees",
    "striking miners",
    "protesters",
    "migrants from Costa Brisa",
    "students",
    "villagers",
    "prisoners awaiting trial",
    "dockworkers",
    "members of a farming cooperative",
    "young men from the Salinas district",
    "women held after the march",
    "fishermen",
    "shepherds",
    "local journalists",
    "seasonal workers",
];

pub(super) const MONTHS: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(super) const DAYS: &[&str] =
    &["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

pub(super) const EVIDENCE: &[&str] = &[
    "a leaked duty roster",
    "photographs of injuries",
    "hospital admission records",
    "a video filmed on a telephone",
    "satellite pictures",
    "court filings",
    "a guard’s diary",
    "death certificates",
    "letters smuggled out in laundry",
    "an internal audit",
    "radio recordings",
    "the visitors’ book",
];

pub(super) const HEADLINES: &[&str] = &[
    "{Organ} rejects claims over {place}",
    "Families speak of abuse at {place}",
    "{family1} demands answers about {place}",
    "New testimony on {people} at {place}",
    "{Body} publishes findings on {place}",
    "Questions grow over events at {place}",
    "What is known about {place}",
    "{people} were {act}, report says",
    "Inquiry opens into {place}",
    "{family2} answers critics over {place}",
];

/// Sentences with a speaker.
pub(super) const SAYINGS: &[&str] = &[
    "{name1}, {role1}, said on {day} that {people} were {act} at {place}.",
    "“They were {act},” said {name1}, {role1}. “Nobody in {place} can say that they did not know.”",
    "According to {body}, at least {count} {people} were {act} at {place} between {month} and {month2}.",
    "{Organ} denied the allegations and called them an invention of {body}.",
    "“These accusations are false from the first line to the last,” {name2}, {role2}, told {outlet}.",
    "{family1} alleged that {people} had been {act} in {month} {year}, and that {organ} knew of it.",
    "{Body} found that {count} of the {people} it interviewed had been {act}.",
    "A former guard who asked not to be named said that new arrivals at {place} were {act}.",
    "{name2}, {role2}, declined to comment on what he called rumours about {place}.",
    "{family2} offered to open {place} to observers, on the condition that {body} withdraw its report.",
    "In a statement, {organ} said that {place} “meets every standard” and that no complaint had been filed since {month}.",
    "{outlet} reported in {month} that {people} were {act}; {organ} has not answered its questions.",
    "{name1} told {outlet}: “I counted {count} of them. They had been {act} before the sun was up.”",
    "The report by {body}, citing {evidence}, states that {people} were {act} at {place} in {year}.",
    "{name3}, whose son was held at {place}, said that he was {act} and came home unable to speak.",
    "{Organ} acknowledged that one transfer to {place} had been an administrative error.",
    "{family2} insisted that the {count} {people} had been released by {month} {year}.",
    "Two relatives told {body} that {people} were {act} on the night of {date} {month}.",
    "{family1} criticised {organ} for what {family1} described as years of silence about {place}.",
    "{name3}, {role3}, questioned the figures and said that {count} was “a number without a list”.",
    "Doctors at the district hospital confirmed that {count} {people} arrived with injuries in {month} {year}.",
    "{Body} said {organ} had refused its request to visit {place} for the third time since {month}.",
    "“I was there when they were {act},” {name3} said. “I will say so before any judge.”",
    "{family2} later withdrew the remark, saying that it had been taken out of its context by {outlet}.",
    "{name2} argued that {people} at {place} were treated “according to the law, no better and no worse”.",
    "{outlet}, quoting {evidence}, said that {organ} ordered the removal of {count} {people} in {month}.",
    "{Organ} announced that it would investigate whether {people} were {act} at {place}.",
    "{family1} accused {family2} of hiding {evidence} from the court in {month} {year}.",
    "{name3} recalled that the {people} “were {act} one after the other, and then it was quiet”.",
    "{Body} called on {organ} to release the {count} {people} still held at {place}.",
];

/// Sentences of the article's own.
pub(super) const NARRATIVE: &[&str] = &[
    "The road to {place} has been closed to visitors since {date} {month}.",
    "{name2} became {role2} after the cabinet was reshuffled in {month} {year}.",
    "Valdoria declared a state of emergency in {year}, and parliament has renewed it {count} times.",
    "A hearing is set for {day}, {date} {month}.",
    "The dispute began when {evidence} reached the newsroom of {outlet}.",
    "{place} was built for {count} people and was enlarged in {year}.",
    "Neighbouring Costa Brisa recalled its ambassador for {count} days in {month} {year}.",
    "The price of bread in the capital, San Telmo, rose again in {month}.",
    "About {count} people gathered outside {place} on {day} with candles and photographs.",
    "Nobody has been charged.",
    "{body} was founded in {year} and has offices in {count} towns.",
    "Rain kept the crowd small in {month}, and the square was empty by noon on {day}.",
    "The file runs to {count} pages, most of them handwritten and dated {month} {year}.",
    "The harbour was quiet on {day}, and the ferries to Costa Brisa ran on time.",
    "A spokesman for {organ} did not return {count} calls made between {day} and {day2}.",
    "It is not clear who signed the order of {date} {month} {year}.",
];

/// A first-hand interview, question by question.
pub(super) const ANSWERS: &[(&str, &str)] = &[
    (
        "When did you arrive at {place}?",
        "It was the {date} of {month}, {year}. There were {count} of us in the lorry and nobody told us where we were going.",
    ),
    (
        "What happened to you there?",
        "I was {act}. It went on for {count} days. I remember the number on the door because I read it again and again.",
    ),
    (
        "Did you see it happen to others?",
        "Yes. I saw {people} who were {act}. One of them, {name3}, slept beside me and could not lift his arms.",
    ),
    (
        "Who gave the orders?",
        "A man they called the captain. Later I recognised {name2} on the television, but I cannot swear that it was the same man.",
    ),
    (
        "Did a doctor see you?",
        "Only on {day}. He wrote something down and did not look at me. I asked for {evidence} and they laughed.",
    ),
    (
        "{Organ} says that nobody was harmed.",
        "Then let them come and say it to my face. I was {act} and so were {count} others.",
    ),
    (
        "How were you released?",
        "They opened the gate in {month} and said walk. {Body} found me on the road near Pueblo Hondo.",
    ),
    (
        "Why do you speak now?",
        "Because {outlet} wrote that it was all invented. I am {name1}. I was there. I was {act}.",
    ),
    (
        "What did you eat?",
        "Rice, once a day. In {month} the water failed and we drank from the roof. {count} of us fell ill.",
    ),
    (
        "What do you want to happen?",
        "I want {family2} to read the names aloud. There are {count} names. I can say them all.",
    ),
];

/// Words that a rewriter puts in the place of others.
pub(super) const REWRITES: &[(&str, &str)] = &[
    (" said on ", " stated on "),
    (" said that ", " claimed that "),
    ("at least ", "no fewer than "),
    ("denied the allegations", "rejected the accusations"),
    ("According to ", "As reported by "),
    (" alleged that ", " charged that "),
    ("between ", "from "),
    ("gathered", "assembled"),
    (" has been closed", " has stayed shut"),
    ("found that ", "concluded that "),
    ("criticised", "attacked"),
    ("questioned", "cast doubt on"),
    ("A hearing is set", "A court date is fixed"),
    ("The report", "The document"),
    ("investigate whether", "look into whether"),
    ("called on", "urged"),
    ("became", "was named"),
    ("Two relatives", "A pair of relatives"),
];
