use super::*;
use serde_json::Value;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The encoder of a language.
fn encoder(language: &str) -> Encoder {
    let file = |name: String| std::fs::read(models().join(name)).unwrap();
    let vocabulary = String::from_utf8(file("vocab.txt".into())).unwrap();
    let onnx = file(format!("attribution-{language}.onnx"));
    Encoder::of(onnx, &file(format!("attribution-{language}.json")), &vocabulary).unwrap()
}

fn models() -> PathBuf {
    root().join("models")
}

fn lines(text: &str) -> Vec<Range<usize>> {
    let start = |line: &str| line.as_ptr() as usize - text.as_ptr() as usize;
    text.split('\n').map(|line| start(line)..start(line) + line.len()).collect()
}

/// Characters from bytes, as the examples count.
fn characters(text: &str, bytes: &Range<usize>) -> Value {
    let before = |byte: usize| text[..byte].chars().count();
    serde_json::json!([before(bytes.start), before(bytes.end)])
}

/// The examples that the trainer made.
fn golden() -> Vec<Value> {
    let text = std::fs::read_to_string(root().join("training/encoder/golden.jsonl")).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn examples_come_out_as_the_trainer_has_them() {
    let (english, spanish) = (encoder("en"), encoder("es"));
    let all = golden();
    assert!(all.len() >= 8, "{}", all.len());
    let (mut same, mut run) = (0, 0);
    for example in all {
        let encoder = if example["language"] == "en" { &english } else { &spanish };
        let text = example["text"].as_str().unwrap();
        let windows = encoder.windows(text, &lines(text));
        let expected = example["windows"].as_array().unwrap();
        assert_eq!(windows.len(), expected.len(), "{text}");
        for (window, expected) in windows.iter().zip(expected) {
            same_words(text, window, expected);
            run += 1;
            same +=
                usize::from(is_same(&encoder.network.run(window).unwrap(), &expected["anchor"]));
        }
        let found = encoder.attributions(text, &lines(text)).unwrap();
        let wanted = example["attributions"].as_array().unwrap();
        same_attributions(text, &found, wanted, encoder.settings.threshold());
    }
    assert!(2 * same >= run, "{same} of {run} came out nearly so");
}

/// Spans and codes are the same (where one leads) and confidences near, except of those that are near the threshold,
/// which may fall to its other side in 8 bits (section 7 of the format).
fn same_attributions(text: &str, found: &[Encoded], wanted: &[Value], threshold: f32) {
    const NEAR: f32 = 0.1;
    // A code whose logit leads by less may be another in another runtime.
    const LEAD: f64 = 1.0;
    let sure = |confidence: f32| confidence >= threshold + NEAR;
    let spans_of = |one: &Value| ["source", "cue", "content"].map(|role| one[role].clone());
    let confidence_of = |one: &Value| one["confidence"].as_f64().unwrap() as f32;
    for one in wanted.iter().filter(|one| sure(confidence_of(one))) {
        let same = found.iter().find(|other| spans(text, other) == spans_of(one));
        let same = same.unwrap_or_else(|| panic!("{one} is missing in {text}"));
        assert!((same.confidence - confidence_of(one)).abs() <= NEAR, "{one}");
        let place = |code: &str| one[code].as_u64().unwrap() as usize;
        let leads = |code: &str| one[code].as_f64().unwrap() >= LEAD;
        assert!(!leads("stance_lead") || same.stance == STANCES[place("stance")], "{one}");
        assert!(!leads("basis_lead") || same.basis == BASES[place("basis")], "{one}");
    }
    for other in found.iter().filter(|other| sure(other.confidence)) {
        let is_there = wanted.iter().any(|one| spans(text, other) == spans_of(one));
        assert!(is_there, "{other:?} is none in {text}");
    }
}

fn same_words(text: &str, window: &Window, expected: &Value) {
    assert_eq!(serde_json::json!(window.ids), expected["ids"], "{text}");
    assert_eq!(serde_json::json!(window.features), expected["features"], "{text}");
    assert_eq!(serde_json::json!(window.firsts), expected["firsts"], "{text}");
    assert_eq!(serde_json::json!(window.blocks), expected["blocks"], "{text}");
    assert_eq!(serde_json::json!(window.lead), expected["lead"], "{text}");
    let words = window.words.iter().map(|word| characters(text, &word.bytes));
    assert_eq!(words.collect::<Value>(), expected["words"], "{text}");
}

/// 8-bit numbers are rounded elsewhere in another runtime: single logits move by some tenths.
/// Whether the numbers are those expected to a tenth. Where not, one step of rounding fell to the
/// other side early, which moves what depends on it a little.
fn is_same(numbers: &Numbers, expected: &Value) -> bool {
    let mut apart = Vec::new();
    for (word, logits) in expected.as_array().unwrap().iter().enumerate() {
        for (column, logit) in logits.as_array().unwrap().iter().enumerate() {
            let own = f64::from(numbers.anchor.at(word, column));
            apart.push((logit.as_f64().unwrap() - own).abs());
        }
    }
    let mean = apart.iter().sum::<f64>() / apart.len() as f64;
    let most = apart.iter().copied().fold(0.0, f64::max);
    assert!(mean <= 0.15, "{mean}");
    assert!(most <= 0.6, "{most}");
    most <= 0.1
}

fn spans(text: &str, found: &Encoded) -> [Value; 3] {
    let spans = |pieces: &[Range<usize>]| -> Value {
        pieces.iter().map(|piece| characters(text, piece)).collect()
    };
    [spans(&found.source), spans(&found.cue), spans(&found.content)]
}

#[test]
fn every_span_lies_on_characters_of_its_text() {
    let encoder = encoder("en");
    let odd = [
        "",
        "\n\n \t\r\n",
        "“““ ”” « « \" \" said said said",
        "ALL CAPITALS SAID THE GUARD THAT THEY WERE BEATEN",
        "\u{0}\u{7}\u{FEFF}he\u{301} sa\u{AD}id \u{202E}that\u{202C} it 🙂🙂 rained",
        "قال الحارس: لم يُضرب أحد. <p>He said &amp; wrote</p> 他说他没有看见",
        &"no stop and no comma and he said that ".repeat(400),
        &"a".repeat(5000),
        &"’".repeat(3000),
    ];
    for text in odd {
        for found in encoder.attributions(text, &lines(text)).unwrap() {
            for pieces in [&found.source, &found.cue, &found.content] {
                assert!(pieces.windows(2).all(|pair| pair[0].end <= pair[1].start), "{pieces:?}");
                for piece in pieces {
                    assert!(!piece.is_empty() && text.get(piece.clone()).is_some(), "{piece:?}");
                }
            }
            assert!(!found.content.is_empty() && (0.0..=1.0).contains(&found.confidence));
        }
    }
}

#[test]
fn files_that_are_no_models_are_refused() {
    let file = |name: &str| std::fs::read(models().join(name)).unwrap();
    let settings = file("attribution-en.json");
    let vocabulary = String::from_utf8(file("vocab.txt")).unwrap();
    let of = |onnx: &[u8], settings: &[u8], list: &str| {
        Encoder::of(onnx.to_vec(), settings, list).map(|_| ()).unwrap_err()
    };
    assert!(matches!(of(b"no model", &settings, &vocabulary), ModelError::Unusable(_)));
    let onnx = file("attribution-en.onnx");
    let half = &onnx[..onnx.len() / 2];
    assert!(matches!(of(half, &settings, &vocabulary), ModelError::Unusable(_)));
    assert!(matches!(of(&onnx, b"{}", &vocabulary), ModelError::Settings(_)));
    assert_eq!(of(&onnx, &settings, "a\nb\n"), ModelError::Vocabulary);
}

/// Turns with labels of any look, on the full path: who only asks says nothing, and where a turn
/// tells of acts and denies others, each stands on its side.
#[test]
fn turns_and_posts_are_whose_label_stands_there() {
    let full = crate::Extractor::full(Some(encoder("en")), Some(encoder("es")));
    let said = |text: &str| -> Vec<String> {
        let (statements, _) = full.extract(&crate::tests::reading(text));
        let shown = |one: &model::Statement| {
            format!("{} {}: {}", one.speaker.name, one.stance.code(), one.content.text())
        };
        statements.iter().map(shown).collect()
    };
    let found = said(
        "DANA WEX: Were you held at La Cumbre?\nORRIN (former cook): Two guards beat me with a cable in the kitchen.\nDANA WEX: And the others?\nORRIN (former cook): I saw nothing of them.",
    );
    assert!(found.iter().any(|one| one.contains("beat me with a cable")), "{found:?}");
    assert!(found.iter().all(|one| !one.to_lowercase().contains("wex")), "{found:?}");
    let found = said(
        "Dario Quell @darioquell\nTwo guards of La Cumbre beat my brother on Tuesday.\n\nPrison Service @prisons\nNobody was beaten in La Cumbre on Tuesday.",
    );
    let by = |name: &str| found.iter().filter(|one| one.starts_with(name)).count();
    assert!(by("Dario Quell") == 1 && by("Prison Service") == 1, "{found:?}");
}
