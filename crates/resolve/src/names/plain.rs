//! Any script to lower-case ASCII.

use any_ascii::any_ascii_char;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// Lower-case ASCII letters, digits and single spaces: NFKC, diacritics folded (ñ → n), ligatures
/// taken apart, other scripts romanised, apostrophes dropped, all else a space. Arabic, Cyrillic and
/// Greek by tables of our own, so that what comes out is near to how such names are usually
/// romanised; the rest by `any_ascii`. Applied to what it gave, it changes nothing.
pub(crate) fn plain(text: &str) -> String {
    if text.chars().all(is_latin) {
        let kept = text.chars().filter(|c| !c.is_ascii() || !matches!(c, '\'' | '`'));
        return squeezed(text.len(), kept.filter(|c| !matches!(c, '´' | '’' | '\u{ad}')));
    }
    let mut latin = String::with_capacity(text.len());
    let composed: String = text.nfkc().flat_map(char::to_lowercase).collect();
    for word in composed.split(|c: char| c.is_whitespace()) {
        push_word(&mut latin, word);
        latin.push(' ');
    }
    squeezed(latin.len(), latin.chars())
}

/// Letters that need neither composing nor tables of our own, which are nearly all.
fn is_latin(c: char) -> bool {
    c < '\u{180}' || c == '’'
}

/// Letters and digits in lower case, with one space for all that stands between.
fn squeezed(length: usize, characters: impl Iterator<Item = char>) -> String {
    let mut out = String::with_capacity(length);
    let push = |out: &mut String, c: char| {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if out.bytes().last().is_some_and(|last| last != b' ') {
            out.push(' ');
        }
    };
    for c in characters {
        if c.is_ascii() {
            push(&mut out, c);
        } else {
            any_ascii_char(c).chars().for_each(|c| push(&mut out, c));
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn push_word(out: &mut String, word: &str) {
    let letters: Vec<char> = word.chars().filter(|c| !is_dropped(*c)).collect();
    let mut rest = letters.as_slice();
    if rest.iter().any(|c| is_arabic(*c)) {
        for part in rest.split(|c| !is_arabic(*c)) {
            push_arabic(out, part);
            out.push(' ');
        }
        rest = &[];
    }
    let mut before = None;
    while let Some((letter, after)) = rest.split_first() {
        let is_last = !after.first().is_some_and(|next| next.is_alphabetic());
        match digraph(*letter, after, before) {
            Some((latin, length)) => {
                out.push_str(latin);
                rest = after.get(length - 1..).unwrap_or_default();
            }
            None => {
                push_letter(out, *letter, is_last);
                rest = after;
            }
        }
        before = Some(*letter);
    }
}

/// Apostrophes, signs of the Arabic glottal stop, accents that stand apart, and vowel points.
fn is_dropped(c: char) -> bool {
    // Accents and points; signs of vowels in the scripts of India are letters here, of class 0.
    canonical_combining_class(c) >= 10
        || matches!(c, '\'' | '`' | '´' | '’' | '‘' | '‛' | 'ʼ' | 'ʻ' | 'ʿ' | 'ʾ' | '′' | '＇')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | 'ـ')
}

fn push_letter(out: &mut String, letter: char, is_last: bool) {
    match (letter, slavic(letter)) {
        (_, Some(latin)) => out.push_str(latin),
        ('й', None) => out.push_str(if is_last { "y" } else { "i" }),
        (letter, None) => out.push_str(any_ascii_char(letter)),
    }
}

/// Two letters that are romanised together, with how many letters they are.
fn digraph(letter: char, after: &[char], before: Option<char>) -> Option<(&'static str, usize)> {
    let next = *after.first()?;
    let is_first = !before.is_some_and(char::is_alphabetic);
    let is_end = !after.get(1).is_some_and(|c| c.is_alphabetic());
    let latin = match (letter, next) {
        ('и' | 'ы', 'й') if is_end => "y",
        ('ь' | 'ъ', 'е') => "ye",
        ('ο', 'υ' | 'ύ') => "ou",
        ('μ', 'π') if is_first => "b",
        ('ν', 'τ') if is_first => "d",
        ('γ', 'γ' | 'κ') => "ng",
        _ => return None,
    };
    Some((latin, 2))
}

/// Cyrillic letters as passports and newspapers write them, not as the scientific systems do.
fn slavic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'ѓ' => "gj",
        'д' => "d",
        'ђ' => "dj",
        'е' | 'э' | 'ё' => "e",
        'є' => "ye",
        'ж' => "zh",
        'з' | 'ѕ' => "z",
        'и' | 'і' => "i",
        'ї' => "yi",
        'ј' => "j",
        'к' => "k",
        'ќ' => "kj",
        'л' => "l",
        'љ' => "lj",
        'м' => "m",
        'н' => "n",
        'њ' => "nj",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'ћ' => "c",
        'у' | 'ў' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'џ' => "dz",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        'ы' => "y",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0621}'..='\u{064a}' | '\u{0671}'..='\u{06d3}')
}

/// Arabic writes no short vowels, so usual names come from a table; other words letter by letter.
fn push_arabic(out: &mut String, word: &[char]) {
    let (article, stem) = match word {
        ['ا', 'ل', stem @ ..] if stem.len() >= 3 => ("al", stem),
        _ => ("", word),
    };
    if let Some(usual) = usual_arabic(word) {
        return out.push_str(usual);
    }
    out.push_str(article);
    if let Some(usual) = usual_arabic(stem) {
        return out.push_str(usual);
    }
    let mut before = None;
    for (at, letter) in stem.iter().enumerate() {
        push_arabic_letter(out, *letter, before, stem.get(at + 1).copied());
        before = Some(*letter);
    }
}

fn push_arabic_letter(out: &mut String, letter: char, before: Option<char>, after: Option<char>) {
    let is_vowel = |c: Option<char>| c.is_some_and(|c| "اأإآىةوي".contains(c));
    let latin = match letter {
        'ا' | 'أ' | 'آ' | 'ٱ' | 'ى' | 'ة' | 'ع' | 'ۀ' => "a",
        'إ' => "i",
        'ب' => "b",
        'پ' => "p",
        'ت' | 'ط' | 'ٹ' => "t",
        'ث' => "th",
        'ج' => "j",
        'چ' => "ch",
        'ح' | 'ه' | 'ہ' | 'ھ' => "h",
        'خ' => "kh",
        'د' | 'ض' | 'ڈ' => "d",
        'ذ' => "dh",
        'ر' | 'ڑ' => "r",
        'ز' | 'ظ' => "z",
        'ژ' => "zh",
        'س' | 'ص' => "s",
        'ش' => "sh",
        'غ' => "gh",
        'ف' => "f",
        'ڤ' => "v",
        'ق' => "q",
        'ك' | 'ک' => "k",
        'گ' => "g",
        'ل' => "l",
        'م' => "m",
        'ن' | 'ں' => "n",
        'و' if before.is_none() || is_vowel(before) || is_vowel(after) => "w",
        'و' | 'ؤ' => "u",
        'ي' | 'ی' | 'ے' if before.is_none() || (is_vowel(before) && after.is_some()) => "y",
        'ي' | 'ی' | 'ے' if is_vowel(after) => "y",
        'ي' | 'ی' | 'ے' | 'ئ' => "i",
        'ء' => "",
        other => any_ascii_char(other),
    };
    out.push_str(latin);
}

/// Given names and parts of names that are common wherever Arabic is written.
const ARABIC_NAMES: [(&str, &str); 84] = [
    ("محمد", "mohammed"),
    ("أحمد", "ahmed"),
    ("احمد", "ahmed"),
    ("محمود", "mahmoud"),
    ("حسن", "hassan"),
    ("حسين", "hussein"),
    ("علي", "ali"),
    ("على", "ali"),
    ("عمر", "omar"),
    ("عمرو", "amr"),
    ("عثمان", "othman"),
    ("خالد", "khaled"),
    ("وليد", "walid"),
    ("مصطفى", "mustafa"),
    ("يوسف", "yousef"),
    ("إبراهيم", "ibrahim"),
    ("ابراهيم", "ibrahim"),
    ("إسماعيل", "ismail"),
    ("اسماعيل", "ismail"),
    ("عبد", "abd"),
    ("عبدالله", "abdullah"),
    ("الله", "allah"),
    ("عبدالرحمن", "abdulrahman"),
    ("الرحمن", "alrahman"),
    ("عبدالعزيز", "abdulaziz"),
    ("عزيز", "aziz"),
    ("سعيد", "said"),
    ("سعد", "saad"),
    ("سالم", "salem"),
    ("سليم", "salim"),
    ("سليمان", "suleiman"),
    ("صالح", "saleh"),
    ("صلاح", "salah"),
    ("طارق", "tariq"),
    ("زياد", "ziad"),
    ("زيد", "zayd"),
    ("جعفر", "jafar"),
    ("جمال", "jamal"),
    ("كمال", "kamal"),
    ("كريم", "karim"),
    ("رشيد", "rashid"),
    ("راشد", "rashid"),
    ("حمد", "hamad"),
    ("حامد", "hamed"),
    ("حميد", "hamid"),
    ("حمزة", "hamza"),
    ("ياسر", "yasser"),
    ("ياسين", "yassin"),
    ("ناصر", "nasser"),
    ("منصور", "mansour"),
    ("مسعود", "masoud"),
    ("مروان", "marwan"),
    ("مريم", "maryam"),
    ("فاطمة", "fatima"),
    ("عائشة", "aisha"),
    ("خديجة", "khadija"),
    ("زينب", "zaynab"),
    ("أمينة", "amina"),
    ("امينة", "amina"),
    ("ليلى", "layla"),
    ("نور", "nour"),
    ("هدى", "huda"),
    ("رنا", "rana"),
    ("سارة", "sara"),
    ("بلال", "bilal"),
    ("بشير", "bashir"),
    ("بدر", "badr"),
    ("أنس", "anas"),
    ("أنور", "anwar"),
    ("أسامة", "osama"),
    ("اسامة", "osama"),
    ("عادل", "adel"),
    ("عماد", "imad"),
    ("عامر", "amer"),
    ("أمير", "amir"),
    ("فهد", "fahd"),
    ("فيصل", "faisal"),
    ("ماجد", "majed"),
    ("قاسم", "qasim"),
    ("رضا", "reza"),
    ("حيدر", "haidar"),
    ("شمس", "shams"),
    ("بن", "bin"),
    ("ابن", "ibn"),
];

fn usual_arabic(word: &[char]) -> Option<&'static str> {
    let found = ARABIC_NAMES.iter().find(|(name, _)| name.chars().eq(word.iter().copied()))?;
    Some(found.1)
}
