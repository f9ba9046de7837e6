//! What months and days of the week are called, in the languages that dates are read in. From the
//! Unicode CLDR; all in lower case, and where people leave out accents, without them too.

/// The names of one language.
#[derive(Debug)]
pub struct Calendar {
    /// ISO 639-1.
    pub language: &'static str,
    /// January first; the usual name of each first.
    pub months: [&'static [&'static str]; 12],
    /// Short names of months, without the full stop. Some are other words too.
    pub short_months: [&'static [&'static str]; 12],
    /// Monday first.
    pub weekdays: [&'static [&'static str]; 7],
}

/// The names in English, Spanish, Portuguese, French, German and Arabic (of Egypt, and of the Levant
/// where they are one word).
pub const CALENDARS: [Calendar; 6] = [
    Calendar {
        language: "en",
        months: [
            &["january"],
            &["february"],
            &["march"],
            &["april"],
            &["may"],
            &["june"],
            &["july"],
            &["august"],
            &["september"],
            &["october"],
            &["november"],
            &["december"],
        ],
        short_months: [
            &["jan"],
            &["feb"],
            &["mar"],
            &["apr"],
            &[],
            &["jun"],
            &["jul"],
            &["aug"],
            &["sept", "sep"],
            &["oct"],
            &["nov"],
            &["dec"],
        ],
        weekdays: [
            &["monday"],
            &["tuesday"],
            &["wednesday"],
            &["thursday"],
            &["friday"],
            &["saturday"],
            &["sunday"],
        ],
    },
    Calendar {
        language: "es",
        months: [
            &["enero"],
            &["febrero"],
            &["marzo"],
            &["abril"],
            &["mayo"],
            &["junio"],
            &["julio"],
            &["agosto"],
            &["septiembre", "setiembre"],
            &["octubre"],
            &["noviembre"],
            &["diciembre"],
        ],
        short_months: [
            &["ene"],
            &["feb"],
            &["mar"],
            &["abr"],
            &["may"],
            &["jun"],
            &["jul"],
            &["ago"],
            &["sept", "sep", "set"],
            &["oct"],
            &["nov"],
            &["dic"],
        ],
        weekdays: [
            &["lunes"],
            &["martes"],
            &["miércoles", "miercoles"],
            &["jueves"],
            &["viernes"],
            &["sábado", "sabado"],
            &["domingo"],
        ],
    },
    Calendar {
        language: "pt",
        months: [
            &["janeiro"],
            &["fevereiro"],
            &["março"],
            &["abril"],
            &["maio"],
            &["junho"],
            &["julho"],
            &["agosto"],
            &["setembro"],
            &["outubro"],
            &["novembro"],
            &["dezembro"],
        ],
        short_months: [
            &["jan"],
            &["fev"],
            &["mar"],
            &["abr"],
            &["mai"],
            &["jun"],
            &["jul"],
            &["ago"],
            &["set"],
            &["out"],
            &["nov"],
            &["dez"],
        ],
        weekdays: [
            &["segunda"],
            &["terça"],
            &["quarta"],
            &["quinta"],
            &["sexta"],
            &["sábado"],
            &["domingo"],
        ],
    },
    Calendar {
        language: "fr",
        months: [
            &["janvier"],
            &["février", "fevrier"],
            &["mars"],
            &["avril"],
            &["mai"],
            &["juin"],
            &["juillet"],
            &["août", "aout"],
            &["septembre"],
            &["octobre"],
            &["novembre"],
            &["décembre", "decembre"],
        ],
        short_months: [
            &["janv"],
            &["févr"],
            &[],
            &["avr"],
            &[],
            &[],
            &["juil"],
            &[],
            &["sept"],
            &["oct"],
            &["nov"],
            &["déc"],
        ],
        weekdays: [
            &["lundi"],
            &["mardi"],
            &["mercredi"],
            &["jeudi"],
            &["vendredi"],
            &["samedi"],
            &["dimanche"],
        ],
    },
    Calendar {
        language: "de",
        months: [
            &["januar", "jänner"],
            &["februar", "feber"],
            &["märz"],
            &["april"],
            &["mai"],
            &["juni"],
            &["juli"],
            &["august"],
            &["september"],
            &["oktober"],
            &["november"],
            &["dezember"],
        ],
        short_months: [
            &["jan"],
            &["feb"],
            &["mär"],
            &["apr"],
            &[],
            &["jun"],
            &["jul"],
            &["aug"],
            &["sept", "sep"],
            &["okt"],
            &["nov"],
            &["dez"],
        ],
        weekdays: [
            &["montag"],
            &["dienstag"],
            &["mittwoch"],
            &["donnerstag"],
            &["freitag"],
            &["samstag", "sonnabend"],
            &["sonntag"],
        ],
    },
    Calendar {
        language: "ar",
        months: [
            &["يناير"],
            &["فبراير", "شباط"],
            &["مارس", "آذار"],
            &["أبريل", "ابريل", "نيسان"],
            &["مايو", "أيار"],
            &["يونيو", "حزيران"],
            &["يوليو", "تموز"],
            &["أغسطس", "اغسطس", "آب"],
            &["سبتمبر", "أيلول"],
            &["أكتوبر", "اكتوبر"],
            &["نوفمبر"],
            &["ديسمبر"],
        ],
        short_months: [&[], &[], &[], &[], &[], &[], &[], &[], &[], &[], &[], &[]],
        weekdays: [
            &["الاثنين", "الإثنين"],
            &["الثلاثاء"],
            &["الأربعاء", "الاربعاء"],
            &["الخميس"],
            &["الجمعة"],
            &["السبت"],
            &["الأحد", "الاحد"],
        ],
    },
];

impl Calendar {
    /// The names of a language; `None` where they are not known.
    pub fn of(language: &str) -> Option<&'static Self> {
        CALENDARS.iter().find(|calendar| calendar.language == language)
    }

    /// The month, 1 to 12, whose whole name this is.
    pub fn month(&self, low: &str) -> Option<u8> {
        place(&self.months, low)
    }

    /// The month that has this short name.
    pub fn short_month(&self, low: &str) -> Option<u8> {
        place(&self.short_months, low)
    }

    /// The day of the week, 1 for Monday to 7.
    pub fn weekday(&self, low: &str) -> Option<u8> {
        place(&self.weekdays, low)
    }
}

fn place(names: &[&[&str]], low: &str) -> Option<u8> {
    let at = names.iter().position(|names| names.contains(&low))?;
    u8::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_lower_case_and_lead_to_their_place() {
        for calendar in &CALENDARS {
            for (at, names) in calendar.months.iter().enumerate() {
                assert!(!names.is_empty());
                for name in *names {
                    assert_eq!(name.to_lowercase(), **name);
                    assert_eq!(calendar.month(name), Some(at as u8 + 1), "{name}");
                }
            }
            for (at, names) in calendar.weekdays.iter().enumerate() {
                for name in *names {
                    assert_eq!(calendar.weekday(name), Some(at as u8 + 1), "{name}");
                }
            }
        }
        let english = Calendar::of("en").map(|calendar| calendar.short_month("sept"));
        assert_eq!(english, Some(Some(9)));
        assert!(Calendar::of("it").is_none());
    }
}
