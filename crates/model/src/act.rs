//! Kinds of acts, with our own short labels. The division follows the act types of the HURIDOCS
//! Events Standard Formats (ESF), whose texts are under copyright and not repeated here.

/// A language of labels, lexicons and screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// English.
    English,
    /// Spanish.
    Spanish,
}

impl Language {
    /// The ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
        }
    }
}

macro_rules! act_types {
    ($($(#[$doc:meta])* $name:ident in $family:ident: $en:literal, $es:literal;)*) => {
        /// What is said to have been done to somebody.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum ActType {
            $($(#[$doc])* $name,)*
        }

        impl ActType {
            /// All kinds, each family before its members.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The broadest kind that this one belongs to; itself where it is the broadest.
            pub fn family(self) -> Self {
                match self { $(Self::$name => Self::$family,)* }
            }

            /// The label in a language, lower case. The English one is also the code on the wire.
            pub fn label(self, language: Language) -> &'static str {
                match (self, language) {
                    $((Self::$name, Language::English) => $en, (Self::$name, Language::Spanish) => $es,)*
                }
            }
        }
    };
}

act_types! {
    /// Cruel, inhuman or degrading treatment; abuse in custody not said more closely.
    IllTreatment in IllTreatment: "ill-treatment", "malos tratos";
    /// Severe pain inflicted on purpose (Convention against Torture, article 1), as named so.
    Torture in IllTreatment: "torture", "tortura";
    /// Blows with hands, feet or objects.
    Beating in IllTreatment: "beating", "golpizas";
    /// Rape and other sexual abuse.
    SexualViolence in IllTreatment: "sexual violence", "violencia sexual";
    /// Isolation from other prisoners.
    SolitaryConfinement in IllTreatment: "solitary confinement", "aislamiento";
    /// More people than a place can hold.
    Overcrowding in IllTreatment: "overcrowding", "hacinamiento";
    /// Care of the sick or wounded refused or delayed.
    DenialOfMedicalCare in IllTreatment: "denial of medical care", "denegación de atención médica";
    /// Food or water withheld.
    DenialOfFood in IllTreatment: "denial of food or water", "privación de comida o agua";
    /// Sleep prevented; light or noise without end.
    SleepDeprivation in IllTreatment: "sleep deprivation", "privación del sueño";
    /// Electric current to the body.
    ElectricShock in IllTreatment: "electric shocks", "descargas eléctricas";
    /// Near-drowning, bagging, choking.
    Suffocation in IllTreatment: "suffocation", "asfixia";
    /// Forced postures, hanging, shackling.
    StressPosition in IllTreatment: "stress positions", "posiciones forzadas";
    /// Burns.
    Burning in IllTreatment: "burning", "quemaduras";
    /// Insult, forced nakedness, shaving.
    Humiliation in IllTreatment: "humiliation", "humillación";
    /// Threats of death or harm, mock executions.
    Threat in IllTreatment: "threats", "amenazas";
    /// Work under compulsion.
    ForcedLabour in IllTreatment: "forced labour", "trabajo forzado";
    /// The state of cells, hygiene, light and heat.
    DetentionConditions in IllTreatment: "detention conditions", "condiciones de detención";
    /// Deprivation of life not said more closely.
    Killing in Killing: "killing", "homicidio";
    /// Killing by agents of the state outside any judgement.
    ExtrajudicialExecution in Killing: "extrajudicial execution", "ejecución extrajudicial";
    /// Death while held.
    DeathInCustody in Killing: "death in custody", "muerte bajo custodia";
    /// Many killed at once.
    Massacre in Killing: "massacre", "masacre";
    /// Arrest or abduction followed by refusal to say where the person is.
    EnforcedDisappearance in EnforcedDisappearance: "enforced disappearance", "desaparición forzada";
    /// Taking somebody away by force.
    Abduction in EnforcedDisappearance: "abduction", "secuestro";
    /// Deprivation of liberty not said more closely.
    Detention in Detention: "detention", "detención";
    /// Deprivation of liberty without legal ground.
    ArbitraryDetention in Detention: "arbitrary detention", "detención arbitraria";
    /// Detention without contact with family or lawyer.
    IncommunicadoDetention in Detention: "incommunicado detention", "incomunicación";
    /// Trial refused, or held without lawyer, judge or evidence.
    DenialOfDueProcess in Detention: "denial of due process", "negación del debido proceso";
    /// Removal from a country.
    Deportation in Deportation: "deportation", "deportación";
    /// Handing a held person to another authority.
    TransferOfCustody in Deportation: "transfer of custody", "traslado de custodia";
    /// Driving people from their homes.
    ForcedDisplacement in Deportation: "forced displacement", "desplazamiento forzado";
    /// Letting held people go.
    Release in Release: "release", "liberación";
    /// Censorship of, or pressure on, those who report.
    InterferenceWithReporting in InterferenceWithReporting:
        "interference with reporting", "injerencia en la información";
    /// Pressure on witnesses, lawyers or judges.
    WitnessIntimidation in InterferenceWithReporting:
        "intimidation of witnesses", "intimidación de testigos";
    /// Force of arms against people who take no part in fighting.
    AttackOnCivilians in AttackOnCivilians: "attack on civilians", "ataque contra civiles";
    /// Homes, land or goods destroyed or taken.
    PropertyDestruction in AttackOnCivilians: "destruction of property", "destrucción de bienes";
}

impl ActType {
    /// The code on the wire: the English label.
    pub fn code(self) -> &'static str {
        self.label(Language::English)
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|act| act.code() == code)
    }

    /// Whether it is the broadest kind of its family.
    pub fn is_family(self) -> bool {
        self.family() == self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_is_its_own_family_and_codes_come_back() {
        for act in ActType::ALL {
            assert!(act.family().is_family(), "{act:?}");
            assert_eq!(ActType::from_code(act.code()), Some(*act));
            assert!(!act.label(Language::Spanish).is_empty());
        }
        assert_eq!(ActType::Beating.family(), ActType::IllTreatment);
        assert_eq!(ActType::from_code("kindness"), None);
    }
}
