//! Dates in running text: they lie in the text, in order and apart, whatever stands there.
#![no_main]

use libfuzzer_sys::fuzz_target;

/// The languages; the first byte chooses one by a paragraph in it.
const BEGINNINGS: [&str; 6] = [
    "date 2024-03-14 The guards came at night and took four men from the cell that she could see.\n\n",
    "fecha 2024-03-14 Los guardias llegaron de noche y se llevaron a cuatro hombres de la celda.\n\n",
    "2024-03-14\n\nOs guardas chegaram à noite e levaram quatro homens da cela ao lado dela.\n\n",
    "2024-03-14\n\nLes gardiens sont venus dans la nuit et ont emmené quatre hommes de la cellule.\n\n",
    "2024-03-14\n\nDie Wächter kamen in der Nacht und nahmen vier Männer aus der Zelle mit sich.\n\n",
    "2024-03-14\n\nجاء الحراس في الليل وأخذوا أربعة رجال من الزنزانة ولم يعد أحد منهم.\n\n",
];

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let beginning = BEGINNINGS[usize::from(*first) % BEGINNINGS.len()].as_bytes();
    let Ok((reading, _)) = read::read(&[beginning, rest].concat(), "page.txt") else { return };
    let mut end = 0;
    for date in &reading.mentioned {
        assert!(date.span.start() >= end);
        end = date.span.end();
        assert!(reading.text().slice(date.span).is_some_and(|words| !words.trim().is_empty()));
    }
});
