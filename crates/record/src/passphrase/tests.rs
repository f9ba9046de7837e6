use super::*;
use crate::sim::SimRng;
use crate::world::Rng;
use std::sync::Mutex;

/// Random bytes from a list.
struct Listed(Mutex<Vec<[u8; 2]>>);

impl Rng for Listed {
    fn fill(&self, buffer: &mut [u8]) -> io::Result<()> {
        let next = self.0.lock().ok().and_then(|mut list| list.pop());
        buffer.copy_from_slice(&next.ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }
}

fn strength(typed: &str) -> Result<(), Weak> {
    Passphrase::new(typed).check_strength()
}

#[test]
fn there_are_as_many_words_as_are_promised_and_no_two_are_alike() {
    let words: BTreeSet<String> = (0..LIST).map(word).collect();
    assert_eq!(words.len(), 6_usize.pow(5));
    assert!(words.iter().all(|word| word.len() == 5 && is_word(word)));
    assert_eq!(PLACES.iter().map(|place| place.len()).product::<usize>(), LIST as usize);
    let bits = f64::from(LIST).log2() * WORDS as f64;
    assert!((77.0..78.0).contains(&bits), "{bits}");
    assert_eq!([word(0), word(1), word(LIST - 1)], ["babal", "dabal", "yoyot"]);
    assert!(!is_word("hello") && !is_word("babalo") && !is_word("baba") && !is_word("bábal"));
}

#[test]
fn a_passphrase_that_is_made_is_strong_and_each_is_another() -> io::Result<()> {
    let rng = SimRng::new(1);
    let (a, b) = (Passphrase::generate(&rng)?, Passphrase::generate(&rng)?);
    assert_eq!(a.words().split(' ').count(), WORDS);
    assert!(a.words().split(' ').all(is_word));
    assert_ne!(a, b);
    assert_eq!(format!("{a:?}"), "a passphrase");
    assert_eq!(Passphrase::new(a.words()), a);
    for _ in 0..1000 {
        assert_eq!(Passphrase::generate(&rng)?.check_strength(), Ok(()));
    }
    Ok(())
}

#[test]
fn numbers_over_the_last_whole_multiple_are_thrown_away() -> io::Result<()> {
    let last = (1_u32 << 16) / LIST * LIST;
    assert_eq!(last, 62_208);
    let list = [7_u16, 62_207, 62_208, 65_535].map(u16::to_le_bytes).to_vec();
    let rng = Listed(Mutex::new(list));
    assert_eq!(below_list(&rng)?, LIST - 1);
    assert_eq!(below_list(&rng)?, 7);
    assert!(below_list(&rng).is_err(), "a source without bytes is no source of words");
    Ok(())
}

#[test]
fn every_word_is_about_as_likely() -> io::Result<()> {
    let rng = SimRng::new(3);
    let mut counts = vec![0_u32; LIST as usize];
    for _ in 0..LIST * 50 {
        counts[below_list(&rng)? as usize] += 1;
    }
    // 50 are expected, with a standard deviation of 7.
    assert!(counts.iter().all(|count| (10..=95).contains(count)));
    Ok(())
}

#[test]
fn what_is_typed_in_another_form_is_the_same() {
    assert_eq!(Passphrase::new(" one   two\n"), Passphrase::new("one two"));
    assert_eq!(Passphrase::new("one\u{a0}two\t"), Passphrase::new("one two"));
    assert_eq!(Passphrase::new("cancio\u{301}n"), Passphrase::new("canci\u{f3}n"));
    assert_eq!(Passphrase::new("ｆull ﬁne"), Passphrase::new("full fine"));
    assert_ne!(Passphrase::new("One two"), Passphrase::new("one two"));
    assert_ne!(Passphrase::new("onetwo"), Passphrase::new("one two"));
}

#[test]
fn short_ones_and_ones_that_repeat_themselves_are_refused() {
    assert_eq!(strength("short"), Err(Weak::Short));
    assert_eq!(strength(""), Err(Weak::Short));
    assert_eq!(strength("babal dabal"), Err(Weak::Short), "two words of ours are not six");
    assert_eq!(strength("aaaaaaaaaaaaaaaaaaaa"), Err(Weak::Repeating));
    assert_eq!(strength("horse horse horse horse horse"), Err(Weak::Repeating));
    assert_eq!(strength("Horse staple horse Staple horse staple"), Err(Weak::Repeating));
    assert_eq!(strength("babal babal babal babal babal babal"), Err(Weak::Repeating));
}

#[test]
fn notorious_ones_are_refused_however_they_are_written() {
    for typed in [
        "correct horse battery staple",
        "CorrectHorseBatteryStaple!!",
        "correct-horse-battery-staple 2026",
        "The quick brown fox jumps over the lazy dog.",
        "En un lugar de la Mancha, de cuyo nombre no quiero acordarme",
        "El pueblo unido jamás será vencido",
        "MiContraseña123456789",
        "Password1234567890",
        "qwertyuiopasdfghjklzxcvbnm",
    ] {
        assert_eq!(strength(typed), Err(Weak::Notorious), "{typed}");
    }
}

#[test]
fn what_people_choose_first_is_refused() {
    for typed in [
        "Guatemala City 2026",
        "fernando y lucia 1984",
        "sevenwoodenboats",
        "Barcelona-19051998",
        "casa casa perro casa perro gato",
    ] {
        let refused = strength(typed);
        assert!(matches!(refused, Err(Weak::Guessable | Weak::Repeating)), "{typed}: {refused:?}");
    }
}

#[test]
fn long_unrelated_words_and_random_characters_are_let_through() {
    for typed in [
        "seven wooden boats sail north by night",
        "siete barcas de madera zarpan al norte de noche",
        "k7Qz-9mXw-2pLt-8vRn-4hYc",
        "correct horse battery staple under a purple mountain without any shoes",
        "семь деревянных лодок плывут ночью на север",
    ] {
        assert_eq!(strength(typed), Ok(()), "{typed}");
    }
}
