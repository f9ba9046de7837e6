//! Files that are damaged, or made by somebody else.

use super::*;

/// A file of one person, with its numbers changed and its digest made anew.
fn forged(change: impl Fn(&mut Vec<u8>)) -> Result<std::result::Result<Keys, KeysError>> {
    let (world, disk) = ready(1)?;
    let mut keys = create(&world, locked("one two"))?;
    keys.add(KeyKind::Case, secret(1))?;
    keys.save()?;
    let mut bytes = file(&world)?;
    change(&mut bytes);
    // HEADER and SLOTS of the layout in `file.rs`.
    let front = 56 + 8 * 72;
    if let Some((front, rest)) = bytes.split_at_mut_checked(front) {
        rest[..32].copy_from_slice(&sha256(&[front]));
    }
    disk.put(&case().join("keys.vault"), &bytes)?;
    Ok(open(&world, Some("one two")))
}

fn put_number(bytes: &mut [u8], at: usize, number: u32) {
    bytes[16 + at * 4..20 + at * 4].copy_from_slice(&number.to_le_bytes());
}

#[test]
fn the_floor_holds_for_whoever_opens_a_file_in_earnest() -> Result {
    let (world, _) = ready(1)?;
    create(&world, locked("one two"))?.save()?;
    assert!(open(&world, Some("one two")).is_ok());
    let opened = Keys::open(&world, case(), Some(&words("one two")));
    assert!(matches!(opened, Err(KeysError::Damaged(_))));
    Ok(())
}

#[test]
fn new_keys_are_made_with_the_full_cost() -> Result {
    let (world, _) = ready(1)?;
    let mut keys = Keys::create(&world, case(), locked("one two"))?;
    assert_eq!(wrapping(&keys).cost, Cost { memory: 256 << 10, passes: 3, lanes: 4 });
    let id = keys.add(KeyKind::Case, secret(1))?;
    keys.save()?;
    let keys = Keys::open(&world, case(), Some(&words("one two")))?;
    assert_eq!(keys.get(&id), Some(&secret(1)));
    Ok(())
}

#[test]
fn costs_out_of_bounds_are_refused_before_they_are_paid() {
    let least = Cost::LEAST;
    let bearable = |memory, passes, lanes| Cost { memory, passes, lanes }.is_bearable(&least);
    assert!(bearable(256 << 10, 3, 4) && bearable(256 << 10, 3, 1) && bearable(4 << 20, 16, 16));
    assert!(!bearable((256 << 10) - 1, 3, 4) && !bearable((4 << 20) + 1, 3, 4));
    assert!(!bearable(256 << 10, 2, 4) && !bearable(256 << 10, 17, 4));
    assert!(!bearable(256 << 10, 3, 0) && !bearable(256 << 10, 3, 17));
    assert!(!bearable(u32::MAX, u32::MAX, u32::MAX));
}

#[test]
fn a_file_that_asks_for_all_memory_or_all_time_is_refused() -> Result {
    let forgeries =
        [(2, (4 << 20) + 1), (2, u32::MAX), (3, 0), (3, u32::MAX), (4, 0), (4, u32::MAX)];
    for (at, number) in forgeries.into_iter().chain([(5, (1 << 20) + 1), (5, u32::MAX), (1, 2)]) {
        let opened = forged(|bytes| put_number(bytes, at, number))?;
        assert!(matches!(opened, Err(KeysError::Damaged(_))), "{at}, {number}: {opened:?}");
    }
    Ok(())
}

#[test]
fn a_newer_file_is_named_as_one() -> Result {
    let opened = forged(|bytes| put_number(bytes, 0, 2))?;
    assert!(matches!(opened, Err(KeysError::Newer(2))));
    let shorter = forged(|bytes| {
        put_number(bytes, 0, 3);
        bytes.truncate(4096);
    })?;
    assert!(matches!(shorter, Err(KeysError::Newer(3))));
    Ok(())
}

#[test]
fn a_file_cannot_be_put_into_the_open_by_others() -> Result {
    // The mode says that the first slot is the master key; the table is not under it.
    let opened = forged(|bytes| put_number(bytes, 1, 0))?;
    assert!(matches!(opened, Err(KeysError::Damaged(_))), "{opened:?}");
    // Nor can what is in plain be named encrypted.
    let (world, disk) = ready(1)?;
    create(&world, Lock::Open)?.save()?;
    let mut bytes = file(&world)?;
    put_number(&mut bytes, 1, 1);
    let digest = sha256(&[&bytes[..56 + 8 * 72]]);
    bytes[56 + 8 * 72..][..32].copy_from_slice(&digest);
    disk.put(&case().join("keys.vault"), &bytes)?;
    assert!(open(&world, Some("one two")).is_err());
    Ok(())
}

#[test]
fn slots_of_another_file_open_nothing() -> Result {
    let (world, _) = ready(1)?;
    let keys = create(&world, locked("one two"))?;
    keys.save()?;
    let old = file(&world)?;
    let opened = forged(|bytes| bytes[56..56 + 8 * 72].copy_from_slice(&old[56..56 + 8 * 72]))?;
    assert!(matches!(opened, Err(KeysError::Damaged(_) | KeysError::WrongPassphrase)));
    Ok(())
}

#[test]
fn every_flipped_bit_of_the_front_and_every_cut_is_damage() -> Result {
    for (lock, passphrase) in [(Lock::Open, None), (locked("one"), Some("one"))] {
        let (world, disk) = ready(1)?;
        let mut keys = create(&world, lock)?;
        keys.add(KeyKind::Case, secret(1))?;
        keys.save()?;
        let whole = file(&world)?;
        let path = case().join("keys.vault");
        let check = |bytes: &[u8], what: &str| -> Result {
            disk.put(&path, bytes)?;
            let opened = open(&world, passphrase).map(drop);
            let is_refused = matches!(opened, Err(KeysError::Damaged(_) | KeysError::Newer(_)));
            assert!(is_refused, "{what}: {opened:?}");
            Ok(())
        };
        for bit in (0..700 * 8).chain((700 * 8..whole.len() * 8).step_by(4093)) {
            let mut bytes = whole.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            check(&bytes, &format!("bit {bit}"))?;
        }
        for cut in (0..700).chain((700..whole.len()).step_by(997)) {
            check(&whole[..cut], &format!("cut at {cut}"))?;
        }
        check(&[whole.as_slice(), &[0]].concat(), "longer by a byte")?;
        check(&vec![0; 64 << 10], "zeros")?;
        disk.put(&path, &whole)?;
        assert!(open(&world, passphrase).is_ok());
    }
    Ok(())
}

#[test]
fn any_bytes_as_a_table_are_read_or_refused() {
    use proptest::prelude::*;
    proptest!(|(bytes in proptest::collection::vec(any::<u8>(), 0..300))| {
        if let Some(table) = table::Table::of_bytes(&bytes) {
            let parts = (&table.wrapping, &table.shelves, &table.page);
            let again = table::Table::to_bytes(parts.0, parts.1, parts.2, bytes.len());
            let again = again.map(|again| again.to_vec()).unwrap_or_default();
            let length = 4 + table.wrapping.len() * 32 + table.shelves.len() * 48
                + table.page.length();
            prop_assert_eq!(&again[..length], &bytes[..length]);
        }
        let page = table::Page::of_bytes(&bytes);
        prop_assert!(page.is_none_or(|page| page.length() <= bytes.len()));
    });
}

#[test]
fn a_table_with_counts_beyond_its_end_is_refused() {
    assert!(table::Table::of_bytes(&[]).is_none());
    assert!(table::Table::of_bytes(&[0xff; 64]).is_none());
    assert!(table::Table::of_bytes(&[0; 8]).is_some());
    let mut unknown_kind = [0; 8 + 49].to_vec();
    unknown_kind[4] = 1;
    assert!(table::Table::of_bytes(&unknown_kind).is_some());
    unknown_kind[8 + 16] = 7;
    assert!(table::Table::of_bytes(&unknown_kind).is_none());
}
