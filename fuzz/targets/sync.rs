//! Messages between devices: raw bytes, and real messages that are bent.
#![no_main]

use libfuzzer_sys::fuzz_target;
use record::sync::{MAX_ANSWER, Peer, RecordPeer, read_again, samples};
use record::{Lock, Options, Record};
use std::cell::RefCell;
use std::path::Path;

thread_local! {
    static RECORD: Record = made();
    static SAMPLES: RefCell<Vec<Vec<u8>>> = RefCell::new(samples());
}

/// A case on a disk in memory, that is asked.
fn made() -> Record {
    let world = record::sim::SimDisk::default().world(1);
    world.fs.create_folder(Path::new("case")).expect("a folder");
    let (name, device) = ("case".to_owned(), "fuzz".to_owned());
    let options = Options { name, device, lock: Lock::Open, reserve: 0 };
    Record::create(&world, Path::new("case"), options).expect("a case")
}

fuzz_target!(|bytes: &[u8]| {
    look(bytes);
    if let Some(bent) = bent(bytes) {
        look(&bent);
    }
});

/// What was read and written again is read the same; a question is answered, whatever it is.
fn look(bytes: &[u8]) {
    for again in read_again(bytes).into_iter().flatten() {
        assert!(read_again(&again).contains(&Some(again.clone())));
    }
    RECORD.with(|record| {
        let answer = RecordPeer::new(record).ask(bytes).expect("an answer");
        assert!(answer.len() <= MAX_ANSWER);
        assert!(read_again(&answer)[1].is_some());
    });
}

/// A real message with some bytes put over it at a place.
fn bent(bytes: &[u8]) -> Option<Vec<u8>> {
    let ([which, place, cut], rest) = bytes.split_first_chunk::<3>()?;
    SAMPLES.with_borrow(|samples| {
        let mut message = samples.get(usize::from(*which) % samples.len())?.clone();
        let place = usize::from(*place) % message.len();
        for (byte, over) in message[place..].iter_mut().zip(rest) {
            *byte = *over;
        }
        message.truncate(message.len() - usize::from(*cut) % 4);
        Some(message)
    })
}
