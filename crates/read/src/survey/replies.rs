//! What became of a question, by the words that stand as its answer.

use crate::tables::plain;
use model::Reply;

/// The labels and names that forms give to the choice of not answering, as [`plain`] writes them.
const DECLINED: &[&str] = &[
    "refused",
    "refuse",
    "refused to answer",
    "refuses to answer",
    "refused to respond",
    "declined",
    "declined to answer",
    "declines to answer",
    "decline to answer",
    "decline to state",
    "prefer not to answer",
    "prefer not to say",
    "prefers not to answer",
    "prefers not to say",
    "preferred not to answer",
    "does not want to answer",
    "rehusa",
    "rehuso",
    "rehusa responder",
    "rehuso responder",
    "se niega",
    "se niega a responder",
    "se nego a responder",
    "prefiere no responder",
    "prefiero no responder",
    "prefiere no contestar",
    "prefiero no contestar",
    "prefiere no decirlo",
    "prefiero no decirlo",
    "no quiere responder",
    "no quiso responder",
    "recusou",
    "recusou se a responder",
    "recusa se a responder",
    "prefere não responder",
    "prefiro não responder",
    "prefere não dizer",
    "refus",
    "refus de repondre",
    "a refuse de repondre",
    "refuse de repondre",
    "prefere ne pas repondre",
    "je prefere ne pas repondre",
    "ne souhaite pas repondre",
    "verweigert",
    "antwort verweigert",
    "keine angabe",
    "mochte nicht antworten",
    "رفض الإجابة",
    "أرفض الإجابة",
    "يفضل عدم الإجابة",
    "أفضل عدم الإجابة",
];

const UNKNOWN: &[&str] = &[
    "dk",
    "don t know",
    "dont know",
    "do not know",
    "doesn t know",
    "does not know",
    "i don t know",
    "i do not know",
    "don t know don t remember",
    "don t remember",
    "does not remember",
    "can t remember",
    "not sure",
    "no sabe",
    "no se",
    "no lo se",
    "no lo sabe",
    "no sabe no responde",
    "no sabe no contesta",
    "ns nr",
    "ns nc",
    "no recuerda",
    "no recuerdo",
    "no se acuerda",
    "não sabe",
    "não sei",
    "não sabe não responde",
    "não lembra",
    "ne sait pas",
    "je ne sais pas",
    "nsp",
    "ne se souvient pas",
    "weiß nicht",
    "weiss nicht",
    "لا أعرف",
    "لا اعرف",
    "لا أدري",
    "لا يعرف",
    "لا أتذكر",
];

const NOT_ASKED: &[&str] = &[
    "n a",
    "na",
    "not applicable",
    "does not apply",
    "not asked",
    "skipped",
    "skip",
    "no aplica",
    "no corresponde",
    "no se pregunto",
    "não se aplica",
    "sans objet",
    "non applicable",
    "trifft nicht zu",
    "nicht zutreffend",
    "لا ينطبق",
];

/// An answer that declines is short.
const LONGEST: usize = 60;

/// What became of a question whose answer has these words.
pub(super) fn of(words: &str) -> Reply {
    let words = words.trim();
    if words.is_empty() {
        return Reply::Unanswered;
    }
    if words.len() > LONGEST {
        return Reply::Answered;
    }
    let words = plain(words);
    let is_in = |list: &[&str]| list.contains(&words.as_str());
    if is_in(DECLINED) {
        return Reply::Declined;
    }
    if is_in(UNKNOWN) {
        return Reply::Unknown;
    }
    if is_in(NOT_ASKED) { Reply::NotAsked } else { Reply::Answered }
}

/// Whether this is a number by which forms mark that there is no answer. What each of them means
/// stands in the form alone, so they are answers here.
pub(super) fn is_code(words: &str) -> bool {
    matches!(words.trim(), "-99" | "-98" | "-97" | "-96" | "-95" | "-88" | "-77" | "-66" | "-999")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_and_reasons_for_none_are_told_apart() {
        for (words, reply) in [
            ("", Reply::Unanswered),
            ("  ", Reply::Unanswered),
            ("Refused", Reply::Declined),
            ("prefer_not_to_answer", Reply::Declined),
            ("Prefiere no responder", Reply::Declined),
            ("Prefere não responder.", Reply::Declined),
            ("A refusé de répondre", Reply::Declined),
            ("رفض الإجابة", Reply::Declined),
            ("Don’t know", Reply::Unknown),
            ("dont_know", Reply::Unknown),
            ("No sé", Reply::Unknown),
            ("Weiß nicht", Reply::Unknown),
            ("N/A", Reply::NotAsked),
            ("No aplica", Reply::NotAsked),
            ("-99", Reply::Answered),
            ("Refused him food for two days", Reply::Answered),
            ("no", Reply::Answered),
        ] {
            assert_eq!(of(words), reply, "{words}");
        }
        for entry in DECLINED.iter().chain(UNKNOWN).chain(NOT_ASKED) {
            assert_eq!(plain(entry), *entry);
        }
        assert!(is_code(" -99 ") && !is_code("99") && !is_code("-9"));
    }
}
