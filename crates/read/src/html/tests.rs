//! Whole pages: what is taken of them, and that it leads back to their bytes.

use super::markup;
use super::passages::is_thin;
use super::tree::{Tree, What};
use crate::read;
use expect_test::{Expect, expect};
use model::{Origin, Reading};
use proptest::prelude::*;

const PAGES: [(&str, &[u8]); 6] = [
    ("night.html", include_bytes!("../fixtures/night.html")),
    ("es.html", include_bytes!("../fixtures/es.html")),
    ("pt.html", include_bytes!("../fixtures/pt.html")),
    ("fr.html", include_bytes!("../fixtures/fr.html")),
    ("de.html", include_bytes!("../fixtures/de.html")),
    ("ar.html", include_bytes!("../fixtures/ar.html")),
];

fn check(name: &str, expected: Expect) {
    let page = PAGES.iter().find(|(own, _)| *own == name).map(|(_, page)| *page).unwrap();
    let (reading, _) = read(page, name).unwrap();
    expected.assert_eq(&show(&reading));
}

fn show(reading: &Reading) -> String {
    let mut shown = format!(
        "{:?} {:?} {:?} {:?}\n",
        reading.language, reading.title, reading.outlet, reading.authors
    );
    for date in &reading.date_candidates {
        shown += &format!("{} in {}\n", date.edtf, date.found_in);
    }
    for date in &reading.modified {
        shown += &format!("changed {} in {}\n", date.edtf, date.found_in);
    }
    if let Some(address) = &reading.address {
        shown += &format!("at {address}\n");
    }
    for block in reading.blocks() {
        let words = reading.text().slice(block.span).unwrap();
        shown += &format!("{}: {}\n", block.kind.code(), words.replace(['\n', '\t'], " | "));
    }
    for beside in &reading.beside {
        shown += &format!("({}: {})\n", beside.kind.code(), beside.text);
    }
    shown
}

#[test]
fn a_spanish_page() {
    check(
        "es.html",
        expect![[r#"
            Some("es") Some("Piden una visita a La Cumbre") Some("Canal Norte") ["Lucía Ferrer", "Tomás Vale"]
            2025-03-04 in opengraph
            2025-03-04 in url
            2025-03-03 in text
            changed 2025-03-05 in opengraph
            at https://canalnorte.example/2025/03/04/visita-la-cumbre
            heading: Tres organizaciones reclaman que un médico independiente examine a los presos de la cárcel.
            paragraph: SAN TELMO (EFE).- Tres organizaciones de derechos humanos pidieron este martes que un médico independiente visite la cárcel de La Cumbre, donde, según dicen, murieron cuatro hombres.
            paragraph: «Nadie nos ha dejado entrar», dijo la abogada Irene Soto, que representa a dos de las familias desde el mes de enero.
            quote: La puerta está abierta para quien quiera venir.
            quote: — Aurelio Montes (@amontes) 3 de marzo de 2025
            heading: Lo que falta
            caption: Visitas pedidas
            row: Año | Pedidas | Concedidas
            row: 2023 | 14 | 2
            paragraph: El ministerio de Justicia respondió que «toda solicitud se estudia», y no dio una fecha.
            (caption: El patio de La Cumbre, en febrero. Foto: Ana Ruiz)
            (credit: (EFE))
        "#]],
    );
}

#[test]
fn a_portuguese_page() {
    check(
        "pt.html",
        expect![[r#"
        Some("pt") Some("Presos relatam espancamentos") Some("Diário do Porto") ["Rui Costa", "Inês Prado"]
        2025-04-02 in json-ld
        2025-04-01 in json-ld
        changed 2025-04-03 in json-ld
        paragraph: Os guardas chegaram depois da meia-noite, contaram três ex-detentos ao Diário do Porto, e levaram quatro homens da cela 14.
        paragraph: Nenhum deles voltou naquela noite, e as famílias só souberam da morte de um deles onze dias depois.
        paragraph: O governo de Valdoria nega as acusações e diz que todos os presos são tratados segundo a lei.
        (credit: Com informações da AFP)
    "#]],
    );
}

#[test]
fn a_french_page() {
    check(
        "fr.html",
        expect![[r#"
        Some("fr") Some("Une nuit à La Cumbre") None ["Claire Vidal"]
        2025-03-05 in text
        changed 2025-03-06 in text
        paragraph: Les gardiens sont venus peu après minuit, racontent trois anciens prisonniers, et ils ont emmené quatre hommes de la cellule 14.
        paragraph: Le ministère de la Justice de Valdoria dément ce récit : aucun gardien, assure-t-il, n'était de service cette nuit-là.
        list-item: Une visite a été demandée par l'association Civic Watch.
        list-item: Le tribunal de San Telmo n'a pas encore répondu.
    "#]],
    );
}

#[test]
fn a_german_page() {
    check(
        "de.html",
        expect![[r#"
        Some("de") Some("Eine Nacht in La Cumbre") None ["Jana Holt"]
        2025-03-07 in time
        2025-03-07 in text
        paragraph: Drei frühere Gefangene berichten, wie vier Männer aus ihrer Zelle geholt wurden.
        paragraph: Die Wärter kamen kurz nach Mitternacht, sagten drei frühere Gefangene dem Hafenboten, und sie holten vier Männer aus Zelle 14.
        paragraph: „Wir hörten die Türen, und dann nichts mehr“, sagte Tomás Vale, der elf Wochen lang ohne Anklage in Haft war.
        heading: Was das Ministerium sagt
        paragraph: Das Justizministerium von Valdoria wies den Bericht zurück: In jener Nacht sei in diesem Trakt kein Wärter im Dienst gewesen.
        (credit: Quelle: dpa)
    "#]],
    );
}

#[test]
fn an_arabic_page() {
    check(
        "ar.html",
        expect![[r#"
        Some("ar") Some("ليلة في لا كومبري") Some("صحيفة المرفأ") ["ليلى حداد"]
        2025-03-08 in text
        paragraph: جاء الحراس بعد منتصف الليل بقليل، كما قال ثلاثة سجناء سابقين للصحيفة، وأخذوا أربعة رجال من الزنزانة الرابعة عشرة.
        paragraph: ونفت وزارة العدل في فالدوريا هذه الرواية، وقالت إن أي حارس لم يكن في الخدمة تلك الليلة في ذلك الجناح من السجن.
        paragraph: «سمعنا الأبواب، ثم لا شيء»، قال توماس فالي الذي احتجز أحد عشر أسبوعاً من دون تهمة.
    "#]],
    );
}

/// The letters that a reader sees, without white space and what has no width.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !(c.is_whitespace() || c.is_control() || is_thin(*c))).collect()
}

/// The letters of a piece of a page.
fn visible(html: &str) -> String {
    let tree = Tree::of(html);
    let texts = tree.nodes.iter().filter_map(|node| match &node.what {
        What::Text(range) => Some(letters(&markup::resolve(&html[range.clone()]))),
        _ => None,
    });
    texts.collect()
}

/// Whether the first letters are found in the second, in order, the first and last at its ends.
fn is_within(words: &str, place: &str) -> bool {
    let mut rest = place.chars();
    words.chars().all(|c| rest.any(|other| other == c))
        && words.chars().next() == place.chars().next()
        && words.chars().next_back() == place.chars().next_back()
}

/// Every block and all words beside lead back to the same letters in the bytes of the page. What
/// stands between two cells is no letter.
fn origins_hold(page: &[u8], reading: &Reading) {
    let words = |block: &model::Block| {
        let words = reading.text().slice(block.span).unwrap();
        match block.kind {
            model::BlockKind::Row => words.replace(crate::tables::BETWEEN, ""),
            _ => words.to_owned(),
        }
    };
    let blocks = reading.blocks().iter().map(|block| (words(block), &block.origin));
    let beside = reading.beside.iter();
    // A caption may be a row too.
    let caption = |text: &str| text.replace(crate::tables::BETWEEN, "");
    let beside: Vec<_> = beside.map(|one| (caption(&one.text), Some(one.origin.clone()))).collect();
    for (words, origin) in blocks.chain(beside.iter().map(|(text, origin)| (text.clone(), origin)))
    {
        let Some(Origin::Bytes { start, end }) = *origin else {
            panic!("{words:?} has no place in the bytes")
        };
        let place = std::str::from_utf8(&page[start as usize..end as usize]).unwrap();
        assert!(is_within(&letters(&words), &visible(place)), "{words:?} is not in {place:?}");
    }
}

#[test]
fn every_block_leads_back_to_its_bytes() {
    for (name, page) in PAGES {
        let (reading, _) = read(page, name).unwrap();
        assert!(reading.blocks().len() >= 3, "{name}");
        origins_hold(page, &reading);
    }
}

#[test]
fn a_block_without_gaps_is_the_same_letters() {
    let page = "<html><body><p>Nobody <b>came</b>\n back &mdash; &iquest;no? said Ana Ruiz, who was \
                held there.</p></body></html>";
    let (reading, _) = read(page.as_bytes(), "page.html").unwrap();
    let Some(Origin::Bytes { start, end }) = reading.blocks()[0].origin else { panic!() };
    let place = &page[start as usize..end as usize];
    assert_eq!(visible(place), letters(reading.text().as_str()));
    assert!(place.starts_with("Nobody <b>") && place.ends_with("there."));
}

#[test]
fn bytes_are_those_of_the_original_encoding() {
    let page = "<html><head><meta charset=iso-8859-1></head><body><p>Según él, no pasó nada en la \
                cárcel, y así lo dijo el ministro.</p></body></html>";
    let bytes: Vec<u8> = page.chars().map(|c| c as u8).collect();
    let (reading, _) = read(&bytes, "page.html").unwrap();
    let Some(Origin::Bytes { start, end }) = reading.blocks()[0].origin else { panic!() };
    let (place, ..) = encoding_rs::WINDOWS_1252.decode(&bytes[start as usize..end as usize]);
    assert_eq!(place, reading.text().as_str());
}

const SENTENCE: &str =
    "The guards came at night, Ana Ruiz said, and they took four men from the cell next to hers. ";

/// Reads a page that may be hostile, on a stack as small as those of worker threads.
fn survives(page: String) -> Option<Reading> {
    let thread = std::thread::Builder::new().stack_size(1 << 20);
    let read_it = move || read(page.as_bytes(), "page.html").ok().map(|(reading, _)| reading);
    thread.spawn(read_it).unwrap().join().expect("the reader panicked")
}

#[test]
fn hostile_pages_are_read() {
    let text = format!("<p>{SENTENCE}</p>").repeat(5);
    let many = |piece: &str, times: usize| piece.repeat(times);
    let pages = [
        format!("<html>{}{text}", many("<div>", 1_000_000)),
        format!("<html>{}{text}", many("<b><p>", 20_000)),
        format!("<html>{}{text}", many("<table><tr><td>", 10_000)),
        format!("<html>{}{text}", many("<ul><li>", 10_000)),
        format!("<html>{}{text}", many("<a href=x><span>", 10_000)),
        format!("<html>{text}<table><tr>{}", many("<td>", 20_000)),
        format!("<html>{text}{}", many("</div>", 50_000)),
        format!("<html><p {}>{SENTENCE}</p>{text}", many("a=1 ", 100_000)),
        format!("<html><p class='{}'>{SENTENCE}</p>{text}", many("nav ", 100_000)),
        format!("<html>{text}<p>{}", many("&amp;lt;", 50_000)),
        format!("<html>{text}<script type=application/ld+json>{}", many("[{\"a\":", 200_000)),
        format!(
            "<html>{text}<script type=application/ld+json>{{\"@graph\":[{}",
            many("{\"@id\":1},", 50_000)
        ),
        format!("<html>{text}{}", many("<time datetime=2025-01-01>", 10_000)),
    ];
    for page in pages {
        let head: String = page.chars().take(40).collect();
        let reading = survives(page).unwrap_or_else(|| panic!("{head} was refused"));
        assert!(reading.text().as_str().contains("four men from the cell"), "{head}");
    }
}

#[test]
fn broken_markup_costs_no_text() {
    let pages = [
        format!("<html><body><p>{SENTENCE}<p>{SENTENCE}<div"),
        format!("<html><p class=a class=nav>{SENTENCE}</p>"),
        format!("<html><p>{}\0</p>", SENTENCE.repeat(12)),
        format!("<html><p><a href='javascript:void(0)'>x</a>{SENTENCE}</p>"),
        format!("<html><p>{SENTENCE}</p><p>It was cut in the mid&eac"),
        format!("<html><body><b><i>{SENTENCE}</b></i><table><p>{SENTENCE}"),
        format!("<html><p>{SENTENCE}<!-- <p>never closed"),
    ];
    for page in pages {
        let (reading, _) = read(page.as_bytes(), "page.html").unwrap();
        assert!(reading.text().as_str().contains(SENTENCE.trim_end()), "{page}");
        origins_hold(page.as_bytes(), &reading);
    }
}

#[test]
fn scripts_and_what_is_hidden_are_no_text() {
    let page = format!(
        "<html><script>var a = 'A script that says something, and more than once.';</script>\
         <style>p {{ color: black }}</style><template><p>A template, which is not shown.</p></template>\
         <p style='display: none'>A paragraph that is not shown, and so is none of the text.</p>\
         <p>{SENTENCE}</p><p>{SENTENCE}He said so too.</p>"
    );
    let (reading, _) = read(page.as_bytes(), "page.html").unwrap();
    let text = reading.text().as_str();
    assert_eq!(text.matches("four men").count(), 2);
    assert!(!text.contains("script") && !text.contains("shown") && !text.contains("color"));
}

#[test]
fn words_at_a_picture_are_no_text_and_a_text_at_a_picture_is() {
    let text = format!("<p>{SENTENCE}</p>").repeat(9);
    let caption = "A guard stands at the door of the prison, as he did on that night.";
    let page =
        |words: &str| format!("<html><h1>Night</h1>{text}<div class=image>{words}</div>{text}");
    let (reading, _) = read(page(&format!("<p>{caption}</p>")).as_bytes(), "page.html").unwrap();
    assert!(!reading.text().as_str().contains("as he did"));
    assert!(reading.beside.iter().any(|words| words.text == caption));
    let (reading, _) =
        read(page(&format!("<p>{caption}<p>{caption}")).as_bytes(), "page.html").unwrap();
    assert!(reading.text().as_str().contains("as he did"));
}

#[test]
fn a_page_that_shows_nothing_without_scripts_is_read_from_what_is_hidden() {
    let page =
        format!("<html><body><div id=app></div><noscript><p>{}</p></noscript>", SENTENCE.repeat(4));
    let (reading, _) = read(page.as_bytes(), "page.html").unwrap();
    assert!(reading.text().as_str().contains("four men"));
}

proptest! {
    #[test]
    fn any_page_leads_back_to_its_bytes(
        pieces in proptest::collection::vec(prop_oneof![
            proptest::sample::select(&[
                "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<a href=x>", "</a>", "<table>", "<tr>", "<td>", "</td>", "</table>",
                "<ul><li>", "</ul>", "<br>", "<article>", "</article>", "<h1>", "</h1>", "<h2>", "<!-- c -->", "<script>x</script>",
                "<blockquote>", "<figure><figcaption>", "</figure>", "<nav>", "</nav>", "<div class=comments>", "<svg><g/>", "</svg>",
                "<p hidden>", "<pre>", "\n", "\u{AD}", "&shy;", "&mdash;", "&amp;", "&nbsp;", "é", "Photo: Ana Ruiz",
                "The guards came at night, Ana Ruiz said, and took four men from the cell. ", "Read more", "By Ana Ruiz", "3 March 2025",
            ][..]).prop_map(str::to_owned),
            "[a-zé ,.]{0,30}",
        ], 0..60)
    ) {
        let page = format!("<html><body>{}", pieces.concat());
        if let Ok((reading, _)) = read(page.as_bytes(), "soup.html") {
            origins_hold(page.as_bytes(), &reading);
            let again = read(page.as_bytes(), "soup.html");
            prop_assert_eq!(again.map(|(again, _)| again), Ok(reading));
        }
    }

    #[test]
    fn every_text_is_in_the_tree(html in r#"([a-zé<>/!&;#"'= \-x1]|(<p)|(</)|(<!--)|(<table>)|(<a>)|(<script>)|(<svg>)){0,120}"#) {
        let tree = Tree::of(&html);
        for (id, node) in tree.nodes.iter().enumerate() {
            prop_assert!(node.end > id && node.end <= tree.nodes.len());
            prop_assert!(id == 0 || (node.parent < id && node.end <= tree.nodes[node.parent].end));
        }
    }
}
