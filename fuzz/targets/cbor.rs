//! Canonical CBOR: one value has one encoding, and no other is read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use verify::cbor::{CborError, Value};

fuzz_target!(|bytes: &[u8]| {
    let Ok(value) = Value::decode(bytes) else {
        // A value made of the bytes must come back, whatever they are.
        let text = String::from_utf8_lossy(bytes).into_owned();
        let made = Value::Map(vec![
            (text.clone(), Value::List(vec![bytes.into(), text.as_str().into()])),
            ("a".to_owned(), Value::Int(number(bytes))),
        ]);
        let encoded = made.encode();
        let read = Value::decode(&encoded).expect("what was encoded can be read");
        assert_eq!(read.encode(), encoded);
        return;
    };
    assert_eq!(value.encode(), bytes);
    let longer = [bytes, &[0xf6]].concat();
    assert_eq!(Value::decode(&longer), Err(CborError::NotCanonical));
    if let Some((_, cut)) = bytes.split_last() {
        assert!(Value::decode(cut).is_err());
    }
});

fn number(bytes: &[u8]) -> i64 {
    bytes.iter().fold(0, |number: i64, byte| number.wrapping_mul(257) ^ i64::from(*byte))
}
