use super::sources::SplitMix;
use super::{Crashes, Fault, SimClock, SimDisk, SimRng, world};
use crate::world::{Clock, Fs, Rng};
use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::path::Path;

/// Everything that is planned, without a limit on tears.
fn plan() -> Crashes {
    Crashes { tears: usize::MAX, ..Crashes::seeded(7) }
}

/// What a file holds on each disk that a crash may leave; `None` where it is not there.
fn outcomes(disk: &SimDisk, path: &str) -> BTreeSet<Option<Vec<u8>>> {
    disk.crash_states(&plan()).map(|left| left.read(Path::new(path)).ok()).collect()
}

fn write(disk: &SimDisk, path: &str, bytes: &[u8], synced: bool) {
    let mut file = disk.create(Path::new(path)).unwrap();
    file.write(bytes).unwrap();
    if synced {
        file.sync().unwrap();
    }
}

/// Files that are on disk, with their folders.
fn disk_with(files: &[(&str, &[u8])]) -> SimDisk {
    let disk = SimDisk::default();
    files.iter().for_each(|(path, bytes)| disk.put(Path::new(path), bytes).unwrap());
    disk
}

fn set(outcomes: &[Option<&[u8]>]) -> BTreeSet<Option<Vec<u8>>> {
    outcomes.iter().map(|bytes| bytes.map(<[u8]>::to_vec)).collect()
}

fn bytes_of(seed: u64, length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    SplitMix(seed).fill(&mut bytes);
    bytes
}

fn append(disk: &SimDisk, path: &str, bytes: &[u8]) -> io::Result<()> {
    disk.append(Path::new(path))?.write(bytes)
}

/// Replaces `case/f` by the book, and notes when it is done.
fn replace(disk: &SimDisk, bytes: &[u8]) -> io::Result<()> {
    let mut file = disk.create(Path::new("case/f.tmp"))?;
    file.write(bytes)?;
    file.sync()?;
    disk.rename(Path::new("case/f.tmp"), Path::new("case/f"))?;
    disk.sync_folder(Path::new("case"))?;
    disk.mark(1);
    Ok(())
}

#[test]
fn an_unsynced_file_can_vanish_and_can_be_empty() {
    let disk = disk_with(&[("case/other", b"")]);
    write(&disk, "case/f", b"words", false);
    let left = outcomes(&disk, "case/f");
    assert!(left.is_superset(&set(&[None, Some(b""), Some(b"words"), Some(b"\0\0\0\0\0")])));
    // The fifth is garbage of the same length.
    assert_eq!(left.len(), 5);
}

#[test]
fn a_synced_file_in_a_folder_that_is_not_synced_can_vanish_but_is_whole() {
    let disk = disk_with(&[("case/other", b"")]);
    write(&disk, "case/f", b"words", true);
    assert_eq!(outcomes(&disk, "case/f"), set(&[None, Some(b"words")]));
}

#[test]
fn a_file_that_is_synced_with_its_folder_never_vanishes() {
    let disk = disk_with(&[("case/other", b"")]);
    write(&disk, "case/f", b"words", true);
    disk.sync_folder(Path::new("case")).unwrap();
    write(&disk, "case/other", &bytes_of(1, 2000), false);
    assert_eq!(outcomes(&disk, "case/f"), set(&[Some(b"words")]));
    // The cut and the write of the other file: four subsets; two tears at the start of the write
    // and three at each of three boundaries.
    assert_eq!(disk.crash_states(&plan()).len(), 4 + 2 + 3 * 3);
}

#[test]
fn a_new_folder_takes_what_is_in_it_along_until_its_own_name_is_synced() {
    let disk = SimDisk::default();
    disk.create_folder(Path::new("/case/logs")).unwrap();
    write(&disk, "/case/logs/f", b"words", true);
    disk.sync_folder(Path::new("/case/logs")).unwrap();
    disk.sync_folder(Path::new("/case")).unwrap();
    assert_eq!(outcomes(&disk, "case/logs/f"), set(&[None, Some(b"words")]));
    disk.sync_folder(Path::new("/")).unwrap();
    assert_eq!(outcomes(&disk, "case/logs/f"), set(&[Some(b"words")]));
}

#[test]
fn writes_tear_at_every_sector_of_the_file_and_nowhere_else() {
    let old = bytes_of(1, 300);
    let new = bytes_of(2, 9000);
    let disk = disk_with(&[("f", &old)]);
    append(&disk, "f", &new).unwrap();
    let whole = [&old[..], &new].concat();
    let lengths: BTreeSet<usize> =
        outcomes(&disk, "f").into_iter().map(|bytes| bytes.unwrap().len()).collect();
    let sectors = (1..).map(|sector| sector * 512).take_while(|end| *end < whole.len());
    let expected: BTreeSet<usize> = sectors.chain([old.len(), whole.len()]).collect();
    assert_eq!(lengths, expected);
}

#[test]
fn what_is_torn_off_is_absent_or_zeros_or_garbage() {
    let new = bytes_of(2, 1000);
    let disk = disk_with(&[("f", b"")]);
    append(&disk, "f", &new).unwrap();
    let left = outcomes(&disk, "f");
    let zeros = [&new[..512], &[0; 488]].concat();
    assert!(left.is_superset(&set(&[
        Some(b""),
        Some(&new),
        Some(&[0; 1000]),
        Some(&new[..512]),
        Some(&zeros)
    ])));
    let rest: Vec<_> = left.into_iter().flatten().filter(|bytes| bytes.len() == 1000).collect();
    // Whole; zeros and garbage from the start; zeros and garbage from the boundary.
    assert_eq!(rest.len(), 5);
    assert_eq!(rest.iter().filter(|bytes| bytes[..512] == new[..512]).count(), 3);
}

#[test]
fn a_later_page_can_be_written_without_the_earlier_one() {
    let new = bytes_of(2, 5000);
    let disk = disk_with(&[("f", b"")]);
    append(&disk, "f", &new).unwrap();
    let tail_only = [&[0; 4096], &new[4096..]].concat();
    assert!(outcomes(&disk, "f").contains(&Some(tail_only)));
}

#[test]
fn a_later_write_can_stand_without_the_earlier_one() {
    let disk = disk_with(&[("f", b"")]);
    append(&disk, "f", b"one").unwrap();
    append(&disk, "f", b"two").unwrap();
    assert!(outcomes(&disk, "f").contains(&Some(b"\0\0\0two".to_vec())));
}

#[test]
fn an_unsynced_rename_shows_the_old_or_the_new_and_never_neither() {
    let disk = disk_with(&[("case/f", b"old"), ("case/f.tmp", b"new")]);
    disk.rename(Path::new("case/f.tmp"), Path::new("case/f")).unwrap();
    assert_eq!(outcomes(&disk, "case/f"), set(&[Some(b"old"), Some(b"new")]));
    for left in disk.crash_states(&plan()) {
        let names = left.list(Path::new("case")).unwrap();
        let renamed = left.read(Path::new("case/f")).unwrap() == b"new";
        assert_eq!(names.contains(&"f.tmp".to_owned()), !renamed);
    }
}

#[test]
fn a_rename_can_be_on_disk_before_the_data_of_its_file() {
    let disk = disk_with(&[("case/f", b"old")]);
    write(&disk, "case/f.tmp", b"new", false);
    disk.rename(Path::new("case/f.tmp"), Path::new("case/f")).unwrap();
    disk.sync_folder(Path::new("case")).unwrap();
    let left = outcomes(&disk, "case/f");
    assert!(left.is_superset(&set(&[Some(b""), Some(b"new"), Some(b"\0\0\0")])));
    assert!(!left.contains(&Some(b"old".to_vec())));
}

#[test]
fn a_rename_between_folders_is_sure_where_its_folder_was_synced_and_is_never_lost() {
    let moved = || {
        let disk = disk_with(&[("a/f", b"words"), ("b/g", b"")]);
        disk.rename(Path::new("a/f"), Path::new("b/f")).unwrap();
        disk
    };
    let places = |disk: &SimDisk| -> BTreeSet<(bool, bool)> {
        let states = disk.crash_states(&plan());
        let place = |left: SimDisk| (left.exists(Path::new("a/f")), left.exists(Path::new("b/f")));
        states.map(place).collect()
    };
    assert_eq!(places(&moved()), BTreeSet::from([(true, false), (false, true)]));
    let target_synced = moved();
    target_synced.sync_folder(Path::new("b")).unwrap();
    assert_eq!(places(&target_synced), BTreeSet::from([(true, true), (false, true)]));
    let source_synced = moved();
    source_synced.sync_folder(Path::new("a")).unwrap();
    assert_eq!(places(&source_synced), BTreeSet::from([(false, true)]));
}

#[test]
fn a_synced_name_is_not_taken_back_by_an_earlier_change_of_another_folder() {
    let disk = disk_with(&[("a/f", b"new"), ("b/g", b"")]);
    write(&disk, "b/f", b"old", true);
    disk.rename(Path::new("a/f"), Path::new("b/f")).unwrap();
    disk.sync_folder(Path::new("a")).unwrap();
    assert_eq!(outcomes(&disk, "b/f"), set(&[Some(b"new")]));
}

#[test]
fn replacing_by_the_book_leaves_old_or_new_at_every_moment_and_new_once_acknowledged() {
    let new = bytes_of(3, 3000);
    let disk = disk_with(&[("case/f", b"old")]);
    disk.record();
    replace(&disk, &new).unwrap();
    let moments = disk.timeline();
    // The start, create, write, sync, rename, sync of the folder, mark.
    assert_eq!(moments.len(), 7);
    let mut seen = BTreeSet::new();
    for moment in &moments {
        for left in moment.disk.crash_states(&plan()) {
            let found = left.read(Path::new("case/f")).unwrap();
            assert!(found == new || found == b"old", "{}", left.story());
            assert!(moment.acknowledged == 0 || found == new, "{}", left.story());
            seen.insert(found.len());
        }
    }
    assert_eq!(seen, BTreeSet::from([3, 3000]));
    assert_eq!(
        moments.iter().map(|moment| moment.calls).collect::<Vec<_>>(),
        [0, 1, 2, 3, 4, 5, 5]
    );
}

#[test]
fn replacing_without_the_sync_of_the_file_is_caught() {
    let disk = disk_with(&[("case/f", b"old")]);
    write(&disk, "case/f.tmp", b"new", false);
    disk.rename(Path::new("case/f.tmp"), Path::new("case/f")).unwrap();
    disk.sync_folder(Path::new("case")).unwrap();
    assert!(outcomes(&disk, "case/f").len() > 2);
}

#[test]
fn states_are_as_many_as_the_plan_says() {
    let disk = disk_with(&[("case/f", b"")]);
    assert_eq!(disk.crash_states(&plan()).len(), 1);
    append(&disk, "case/f", &[1; 1024]).unwrap();
    // None, all; two at the start; three at the one boundary inside.
    assert_eq!(disk.crash_states(&plan()).len(), 7);
    disk.remove(Path::new("case/f")).unwrap();
    // None, one, both, and the removal alone; each tear with and without the removal.
    assert_eq!(disk.crash_states(&plan()).len(), 4 + 2 * 5);
    disk.sync_folder(Path::new("case")).unwrap();
    assert_eq!(disk.crash_states(&plan()).len(), 1);
}

#[test]
fn few_operations_are_tried_in_every_subset_and_many_in_a_sample() {
    let disk = SimDisk::default();
    for name in 0..6 {
        disk.create(Path::new(&name.to_string())).unwrap();
    }
    let names = |left: SimDisk| left.list(Path::new("")).unwrap();
    let seen: BTreeSet<_> = disk.crash_states(&plan()).map(names).collect();
    assert_eq!((seen.len(), disk.crash_states(&plan()).len()), (64, 64));
    for name in 6..20 {
        disk.create(Path::new(&name.to_string())).unwrap();
    }
    // 21 prefixes, 19 single drops that are no prefix, 64 by chance.
    assert_eq!(disk.crash_states(&plan()).len(), 104);
}

#[test]
fn tears_of_a_long_write_are_sampled_with_the_first_and_the_last() {
    let disk = disk_with(&[("f", b"")]);
    append(&disk, "f", &vec![1; 1 << 20]).unwrap();
    let states = disk.crash_states(&Crashes { seed: 1, subsets: 4, tears: 8 });
    assert_eq!(states.len(), 2 + 2 + 8 * 3 + 8 * 2);
    let ends: BTreeSet<u64> = states.map(|left| left.length(Path::new("f")).unwrap()).collect();
    assert!(ends.contains(&512) && ends.contains(&((1 << 20) - 512)));
}

#[test]
fn states_repeat_for_a_seed_and_differ_for_another() {
    let disk = disk_with(&[("f", b"")]);
    append(&disk, "f", &[1; 3000]).unwrap();
    let contents = |seed| -> Vec<Vec<u8>> {
        let states = disk.crash_states(&Crashes::seeded(seed));
        states.map(|left| left.read(Path::new("f")).unwrap()).collect()
    };
    assert_eq!(contents(1), contents(1));
    assert_ne!(contents(1), contents(2));
}

#[test]
fn a_state_is_a_disk_of_its_own_that_can_crash_again() {
    let disk = disk_with(&[("f", b"old ")]);
    let left = disk.crash_states(&plan()).last().unwrap();
    append(&left, "f", b"new").unwrap();
    assert_eq!(disk.read(Path::new("f")).unwrap(), b"old ");
    assert_eq!(left.read(Path::new("f")).unwrap(), b"old new");
    assert!(outcomes(&left, "f").contains(&Some(b"old ".to_vec())));
}

#[test]
fn a_cut_is_done_or_not_when_the_power_goes_before_its_sync_and_sure_after() {
    let disk = disk_with(&[("f", b"head tail")]);
    disk.record();
    disk.truncate(Path::new("f"), 4).unwrap();
    let moments = disk.timeline();
    let left: Vec<_> = moments.iter().map(|moment| outcomes(&moment.disk, "f")).collect();
    let both = set(&[Some(b"head tail"), Some(b"head")]);
    assert_eq!(left, [set(&[Some(b"head tail")]), both, set(&[Some(b"head")])]);
}

#[test]
fn creating_over_a_file_can_leave_the_old_tail() {
    let disk = disk_with(&[("f", b"old words")]);
    write(&disk, "f", b"new", false);
    assert!(outcomes(&disk, "f").is_superset(&set(&[
        Some(b"old words"),
        Some(b"new words"),
        Some(b""),
        Some(b"new")
    ])));
}

#[test]
fn a_fault_comes_at_its_call_and_only_there() {
    let faultless = disk_with(&[("case/f", b"old")]);
    replace(&faultless, b"new").unwrap();
    assert_eq!(faultless.calls(), 5);
    for call in 0..5 {
        for (fault, kind) in [(Fault::Eio, 5), (Fault::Enospc, 28)] {
            let disk = disk_with(&[("case/f", b"old")]);
            disk.fail_at(call, fault);
            let error = replace(&disk, b"new").unwrap_err();
            assert_eq!((error.raw_os_error(), disk.calls()), (Some(kind), call + 1));
            replace(&disk, b"new").unwrap();
            assert_eq!(disk.read(Path::new("case/f")).unwrap(), b"new");
        }
    }
}

#[test]
fn every_call_can_fail_and_is_counted() {
    let path = Path::new("case/f");
    type Call<'a> = &'a dyn Fn(&SimDisk) -> io::Result<()>;
    let calls: [Call<'_>; 11] = [
        &|disk| disk.read(path).map(drop),
        &|disk| disk.length(path).map(drop),
        &|disk| disk.list(Path::new("case")).map(drop),
        &|disk| disk.create_folder(Path::new("case")),
        &|disk| disk.create(path).map(drop),
        &|disk| disk.append(path).map(drop),
        &|disk| disk.truncate(path, 0),
        &|disk| disk.rename(path, Path::new("case/g")),
        &|disk| disk.remove(path),
        &|disk| disk.sync_folder(Path::new("case")),
        &|disk| disk.lock(Path::new("case/lock"), "me").map(drop),
    ];
    for call in calls {
        let disk = disk_with(&[("case/f", b"old")]);
        call(&disk).unwrap();
        assert_eq!(disk.calls(), 1);
        let disk = disk_with(&[("case/f", b"old")]);
        disk.fail_at(0, Fault::Eio);
        assert_eq!(call(&disk).unwrap_err().raw_os_error(), Some(5));
        assert_eq!(disk.calls(), 1);
    }
}

#[test]
fn a_short_write_leaves_its_head() {
    let disk = disk_with(&[("f", b"old ")]);
    disk.fail_at(1, Fault::ShortWrite(2));
    assert_eq!(append(&disk, "f", b"words").unwrap_err().raw_os_error(), Some(5));
    assert_eq!(disk.read(Path::new("f")).unwrap(), b"old wo");
}

#[test]
fn what_a_failed_sync_held_stays_visible_and_in_doubt_after_a_sync_that_succeeds() {
    let disk = disk_with(&[("f", b"old ")]);
    let mut file = disk.append(Path::new("f")).unwrap();
    file.write(b"one ").unwrap();
    disk.fail_at(2, Fault::Eio);
    file.sync().unwrap_err();
    file.write(b"two").unwrap();
    file.sync().unwrap();
    assert_eq!(disk.read(Path::new("f")).unwrap(), b"old one two");
    let left = outcomes(&disk, "f");
    let hole = b"old \0\0\0\0two";
    assert!(left.is_superset(&set(&[Some(b"old one two"), Some(hole)])));
    assert!(left.iter().flatten().all(|bytes| bytes.ends_with(b"two")));
}

#[test]
fn cutting_off_what_is_in_doubt_and_writing_it_anew_makes_it_sure() {
    let disk = disk_with(&[("f", b"old ")]);
    let mut file = disk.append(Path::new("f")).unwrap();
    file.write(b"one").unwrap();
    disk.fail_at(2, Fault::Eio);
    file.sync().unwrap_err();
    disk.truncate(Path::new("f"), 4).unwrap();
    file.write(b"one").unwrap();
    file.sync().unwrap();
    assert_eq!(outcomes(&disk, "f"), set(&[Some(b"old one")]));
    assert_eq!(disk.crash_states(&plan()).len(), 1);
}

#[test]
fn a_full_disk_takes_what_fits_and_has_room_again_after_a_removal() {
    let disk = disk_with(&[("f", b"1234"), ("reserve", b"123")]);
    disk.set_capacity(9);
    let error = append(&disk, "f", b"56789").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::StorageFull);
    assert_eq!((disk.read(Path::new("f")).unwrap(), disk.used()), (b"123456".to_vec(), 9));
    disk.remove(Path::new("reserve")).unwrap();
    append(&disk, "f", b"789").unwrap();
    assert_eq!(disk.used(), 9);
}

#[test]
fn a_read_only_disk_refuses_changes_and_can_be_read() {
    let disk = disk_with(&[("f", b"old")]);
    let mut open = disk.append(Path::new("f")).unwrap();
    disk.set_read_only(true);
    let path = Path::new("f");
    let refusals = [
        open.write(b"x"),
        disk.create(Path::new("g")).map(drop),
        disk.append(path).map(drop),
        disk.truncate(path, 0),
        disk.rename(path, Path::new("g")),
        disk.remove(path),
        disk.create_folder(Path::new("folder")),
        disk.lock(Path::new("lock"), "me").map(drop),
    ];
    for refusal in refusals {
        assert_eq!(refusal.unwrap_err().kind(), ErrorKind::ReadOnlyFilesystem);
    }
    assert_eq!(disk.read(path).unwrap(), b"old");
    assert_eq!(disk.list(Path::new("/")).unwrap(), ["f"]);
}

#[test]
fn a_lock_is_held_until_it_is_dropped_and_not_after_a_crash_or_a_kill() {
    let disk = SimDisk::default();
    let path = Path::new("lock");
    let held = disk.lock(path, "me").unwrap();
    assert!(held.is_some());
    assert!(disk.lock(path, "you").unwrap().is_none());
    assert_eq!(disk.read(path).unwrap(), b"me");
    assert!(disk.after_kill().lock(path, "you").unwrap().is_some());
    let crashed = disk.crash_states(&plan()).next().unwrap();
    assert!(crashed.lock(path, "you").unwrap().is_some());
    drop(held);
    assert!(disk.lock(path, "you").unwrap().is_some());
}

#[test]
fn after_a_kill_what_is_unsynced_is_visible_and_still_unsynced() {
    let disk = disk_with(&[("f", b"old ")]);
    append(&disk, "f", b"new").unwrap();
    let next = disk.after_kill();
    assert_eq!(next.read(Path::new("f")).unwrap(), b"old new");
    assert!(outcomes(&next, "f").contains(&Some(b"old ".to_vec())));
    append(&next, "f", b"er").unwrap();
    assert_eq!(disk.read(Path::new("f")).unwrap(), b"old new");
}

#[test]
fn all_bytes_hold_what_was_removed_replaced_cut_renamed_and_lost_in_a_crash() {
    let disk =
        disk_with(&[("removed", b"canary 1"), ("cut", b"canary 2"), ("replaced", b"canary 3")]);
    disk.remove(Path::new("removed")).unwrap();
    disk.truncate(Path::new("cut"), 1).unwrap();
    write(&disk, "canary 4", b"new", false);
    disk.rename(Path::new("canary 4"), Path::new("replaced")).unwrap();
    append(&disk, "cut", b"canary 5").unwrap();
    let crashed = disk.crash_states(&plan()).next().unwrap();
    for (disk, canary) in [(&disk, 1), (&disk, 2), (&disk, 3), (&crashed, 1), (&crashed, 5)] {
        let canary = format!("canary {canary}");
        let found = |bytes: &[u8]| bytes.windows(8).any(|window| window == canary.as_bytes());
        assert!(disk.all_bytes().any(|(_, bytes)| found(&bytes)), "{canary}");
    }
    assert!(crashed.all_bytes().any(|(path, _)| path == Path::new("canary 4")));
    assert!(crashed.files().iter().all(|(_, bytes)| !bytes.ends_with(b"canary 5")));
}

#[test]
fn names_are_listed_sorted_and_only_of_their_folder() {
    let disk = disk_with(&[("a/c", b""), ("a/b/d", b""), ("a.b", b""), ("a-b/e", b"")]);
    assert_eq!(disk.list(Path::new("/a")).unwrap(), ["b", "c"]);
    assert_eq!(disk.list(Path::new(".")).unwrap(), ["a", "a-b", "a.b"]);
    assert_eq!(disk.list(Path::new("x")).unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(disk.list(Path::new("a/c")).unwrap_err().kind(), ErrorKind::NotADirectory);
    assert!(disk.exists(Path::new("a/../a/b")) && !disk.exists(Path::new("b")));
}

#[test]
fn a_file_that_was_removed_can_still_be_written_by_who_has_it_open() {
    let disk = disk_with(&[("f", b"")]);
    let mut open = disk.append(Path::new("f")).unwrap();
    disk.remove(Path::new("f")).unwrap();
    open.write(b"words").unwrap();
    assert_eq!(disk.read(Path::new("f")).unwrap_err().kind(), ErrorKind::NotFound);
}

#[test]
fn a_file_without_its_folder_is_refused() {
    let disk = disk_with(&[("f", b"")]);
    let kind = |path| disk.create(Path::new(path)).err().map(|error| error.kind());
    assert_eq!(kind("x/f"), Some(ErrorKind::NotFound));
    assert_eq!(kind("f/g"), Some(ErrorKind::NotADirectory));
    assert_eq!(kind("/"), Some(ErrorKind::IsADirectory));
}

#[test]
fn a_story_names_what_was_lost() {
    let disk = disk_with(&[("f", b"")]);
    append(&disk, "f", b"words").unwrap();
    let states: Vec<SimDisk> = disk.crash_states(&plan()).collect();
    assert_eq!(states[0].story(), "f written from 0, 5 bytes: Dropped\n");
    assert_eq!(states[1].story(), "");
}

#[test]
fn clock_and_random_bytes_repeat() {
    let clock = SimClock::new(5);
    assert_eq!((clock.now(), clock.now()), (5, 6));
    clock.set(3);
    assert_eq!(clock.clone().now(), 3);
    let (same, _) = world(1);
    assert_eq!(same.random::<20>().unwrap(), world(1).0.random::<20>().unwrap());
    assert_ne!(same.random::<20>().unwrap(), world(1).0.random::<20>().unwrap());
    // The first outputs of splitmix64.c for the seed 1234567.
    let mut bytes = [0; 16];
    SimRng::new(1_234_567).fill(&mut bytes).unwrap();
    let expected = [6_457_827_717_110_365_317_u64, 3_203_168_211_198_807_973];
    assert_eq!(bytes[..8], expected[0].to_le_bytes());
    assert_eq!(bytes[8..], expected[1].to_le_bytes());
}

/// A change by chance to a few files in two folders; those that cannot be are refused.
fn change_by_chance(disk: &SimDisk, random: &mut SplitMix) {
    let paths = ["a/1", "a/2", "a/3", "b/1", "b/2"].map(Path::new);
    let path = paths[random.below(5)];
    let other = paths[random.below(5)];
    let bytes = bytes_of(random.next(), random.below(1500));
    let _ = match random.below(9) {
        0 => disk.create(path).map(drop),
        1..4 => disk.append(path).and_then(|mut file| file.write(&bytes)),
        4 => disk.append(path).and_then(|mut file| file.sync()),
        5 => disk.rename(path, other),
        6 => disk.remove(path),
        7 => disk.sync_folder(Path::new(["a", "b"][random.below(2)])),
        _ => disk.truncate(path, random.below(600) as u64),
    };
}

fn sync_all(disk: &SimDisk) {
    for (path, _) in disk.files() {
        disk.append(&path).unwrap().sync().unwrap();
    }
    ["a", "b"].iter().for_each(|folder| disk.sync_folder(Path::new(folder)).unwrap());
}

#[test]
fn of_any_history_what_is_visible_may_be_left_and_once_all_is_synced_nothing_else() {
    for seed in 0..300 {
        let disk = disk_with(&[("a/1", b"first"), ("b/2", b"second")]);
        let mut random = SplitMix(seed);
        for _ in 0..random.below(40) {
            change_by_chance(&disk, &mut random);
        }
        let crashes = Crashes { seed, subsets: 16, tears: 2 };
        assert!(disk.crash_states(&crashes).any(|left| left.files() == disk.files()), "{seed}");
        sync_all(&disk);
        let left: Vec<_> = disk.crash_states(&crashes).map(|left| left.files()).collect();
        assert_eq!(left, [disk.files()], "{seed}");
    }
}

#[test]
fn of_any_history_what_was_sure_at_the_last_sync_is_left_when_nothing_was_done_since() {
    for seed in 0..300 {
        let disk = disk_with(&[("a/1", b"first"), ("b/2", b"second")]);
        let mut random = SplitMix(seed);
        (0..20).for_each(|_| change_by_chance(&disk, &mut random));
        sync_all(&disk);
        let sure = disk.files();
        for _ in 0..3 {
            let path = Path::new("a/new");
            disk.create(path).unwrap().write(b"words").unwrap();
        }
        for left in disk.crash_states(&Crashes { seed, subsets: 16, tears: 2 }) {
            let mut files = left.files();
            files.retain(|(path, _)| path != Path::new("a/new"));
            assert_eq!(files, sure, "{seed}");
        }
    }
}

#[test]
fn a_hundred_thousand_states_are_made_and_read() {
    let disk = SimDisk::default();
    for folder in 0..10 {
        let path = format!("case/{folder}/f");
        disk.put(Path::new(&path), &bytes_of(folder, 16 << 10)).unwrap();
    }
    disk.record();
    for round in 0..42 {
        let mut log = disk.append(Path::new("case/0/f")).unwrap();
        log.write(&bytes_of(round, 700)).unwrap();
        log.write(&bytes_of(round, 2000)).unwrap();
        write(&disk, &format!("case/1/{round}"), &bytes_of(round, 3000), round % 2 == 0);
        log.sync().unwrap();
    }
    let mut states = 0;
    for moment in disk.timeline() {
        for left in moment.disk.crash_states(&plan()) {
            states += usize::from(!left.read(Path::new("case/0/f")).unwrap().is_empty());
        }
    }
    assert!(states > 100_000, "{states}");
}
