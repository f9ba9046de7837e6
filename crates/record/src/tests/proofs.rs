//! Proofs for one claim: what they show, and every way in which they must fail.

use super::common::{Result, create, draft, open};
use crate::record::Record;
use crate::sim::world;
use verify::cbor::Value;
use verify::claim::{ClaimError, ClaimProof, Shown};
use verify::envelope::EntryId;

/// Ten entries, of which the third, sixth and ninth are about the claim.
fn sample() -> Result<(Record, Vec<EntryId>)> {
    let (world, _disk) = world(3);
    let mut record = create(&world)?;
    let mut about = Vec::new();
    for number in 1..=10 {
        let mut draft = draft(&record, number)?;
        if number % 3 == 0 {
            draft.claims = vec!["c-other".to_owned(), "c-1".to_owned()];
        }
        let written = record.append(&[draft])?;
        about.extend(written.iter().map(|written| written.id).filter(|_| number % 3 == 0));
    }
    Ok((record, about))
}

#[test]
fn every_entry_about_a_claim_is_found_and_opened_and_no_other() -> Result {
    let (record, about) = sample()?;
    let complete = record.claim_proof("c-1")?.verify()?;
    assert_eq!((complete.opened, complete.withheld), (about.clone(), vec![]));
    assert_eq!(record.claim_proof("c-other")?.verify()?.opened, about);
    assert!(record.claim_proof("c-2")?.verify()?.opened.is_empty());
    Ok(())
}

#[test]
fn what_is_withheld_is_listed_and_a_field_can_be_opened_alone() -> Result {
    let (record, about) = sample()?;
    let mut proof = record.claim_proof("c-1")?;
    let reason = "it names a witness".to_owned();
    proof.shown.insert(about[0], Shown::Withheld { reason: reason.clone() });
    if let Some(Shown::Opened { fields, .. }) = proof.shown.get_mut(&about[1]) {
        fields.retain(|field| field.name == "number");
        assert_eq!(fields[0].value, Value::Int(6));
    }
    let complete = proof.verify()?;
    assert_eq!(complete.withheld, [(about[0], reason)]);
    assert_eq!(complete.opened, about[1..]);
    Ok(())
}

#[test]
fn a_proof_with_anything_left_out_altered_or_put_in_fails_by_name() -> Result {
    let (record, about) = sample()?;
    let honest = record.claim_proof("c-1")?;
    let log = about[0].log;
    let fails = |change: &dyn Fn(&mut ClaimProof)| {
        let mut proof = honest.clone();
        change(&mut proof);
        proof.verify().err()
    };
    let first = |proof: &mut ClaimProof| match proof.shown.get_mut(&about[0]) {
        Some(Shown::Opened { fields, digests }) => (fields.clone(), digests.clone()),
        _ => (Vec::new(), Vec::new()),
    };
    assert_eq!(
        fails(&|proof| drop(proof.shown.remove(&about[1]))),
        Some(ClaimError::LeftOut(about[1]))
    );
    assert_eq!(
        fails(&|proof| {
            let (mut fields, digests) = first(proof);
            fields.last_mut().into_iter().for_each(|field| field.value = Value::Int(99));
            proof.shown.insert(about[0], Shown::Opened { fields, digests });
        }),
        Some(ClaimError::Altered(about[0]))
    );
    assert_eq!(
        fails(&|proof| {
            let (fields, mut digests) = first(proof);
            digests.pop();
            proof.shown.insert(about[0], Shown::Opened { fields, digests });
        }),
        Some(ClaimError::Altered(about[0]))
    );
    let foreign = EntryId { log, seq: 1 };
    assert_eq!(
        fails(&|proof| {
            let (fields, digests) = first(proof);
            proof.shown.insert(foreign, Shown::Opened { fields, digests });
        }),
        Some(ClaimError::Foreign(foreign))
    );
    // An entry that is taken out of the log, or whose tag is blotted out, breaks the signed root.
    for at in [about[2].seq as usize, 0] {
        assert_eq!(
            fails(&|proof| proof.logs[0].envelopes.retain(|kept| kept[15] as usize != at)),
            Some(ClaimError::Envelopes(log))
        );
        assert_eq!(
            fails(&|proof| proof.logs[0].envelopes[at][16] ^= 1),
            Some(ClaimError::Envelopes(log))
        );
    }
    assert_eq!(
        fails(&|proof| proof.logs[0].id.0[0] ^= 1),
        Some(ClaimError::Envelopes(verify::envelope::LogId({
            let mut id = log.0;
            id[0] ^= 1;
            id
        })))
    );
    assert_eq!(
        fails(&|proof| proof.logs.push(proof.logs[0].clone())),
        Some(ClaimError::Twice(log))
    );
    let tampered = fails(&|proof| {
        let at = proof.logs[0].note.len() - 10;
        proof.logs[0].note[at] ^= 1;
    });
    assert!(matches!(tampered, Some(ClaimError::Checkpoint(_))), "{tampered:?}");
    Ok(())
}

#[test]
fn an_older_proof_still_holds_when_the_log_has_grown() -> Result {
    let (world, _disk) = world(4);
    let mut record = create(&world)?;
    super::common::append(&mut record, 0, 5)?;
    let log = record.own().ok_or("no log")?;
    let entry = EntryId { log, seq: 2 };
    let old = record.inclusion(entry)?.ok_or("no proof")?;
    super::common::append(&mut record, 5, 9)?;
    let record = open(&world)?;
    let key = record.verifier_key(log).ok_or("no key")?;
    assert_eq!(old.verify(&key)?.1.size, 6);
    let new = record.inclusion(entry)?.ok_or("no proof")?;
    assert_eq!(new.verify(&key)?.1.size, 15);
    for at in 0..64 {
        let mut forged = new.clone();
        forged.envelope[at] ^= 1;
        assert!(forged.verify(&key).is_err(), "byte {at}");
    }
    assert!(record.inclusion(EntryId { log, seq: 15 })?.is_none());
    Ok(())
}

#[test]
fn what_is_recorded_after_a_publication_is_not_found_with_the_published_keys() -> Result {
    let (mut record, about) = sample()?;
    let published = record.claim_proof("c-1")?.keys;
    record.rotate_claim_key()?;
    let mut later = draft(&record, 20)?;
    later.claims = vec!["c-1".to_owned()];
    let later = record.append(&[later])?.first().ok_or("nothing was written")?.id;
    let mut proof = record.claim_proof("c-1")?;
    let all = [&about[..], &[later]].concat();
    assert_eq!((proof.keys.len(), proof.verify()?.opened), (2, all));
    // Whoever has only the keys of before sees no tag in what came after.
    proof.keys = published;
    assert_eq!(proof.verify(), Err(ClaimError::Foreign(later)));
    proof.shown.remove(&later);
    assert_eq!(proof.verify()?.opened, about);
    Ok(())
}
