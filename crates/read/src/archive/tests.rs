use super::*;
use crate::crc32::crc32;
use proptest::prelude::*;

/// All members of an archive, those of archives in it too.
pub(crate) fn all(bytes: &[u8], name: &str) -> Result<Vec<Member>, Refusal> {
    let mut members = Vec::new();
    each(bytes, name, &mut |member| members.push(member))?;
    Ok(members)
}

/// A file to put into an archive made here.
pub(crate) struct File<'a> {
    pub(crate) name: &'a [u8],
    pub(crate) content: &'a [u8],
    pub(crate) is_packed: bool,
}

pub(crate) fn stored<'a>(name: &'a str, content: &'a [u8]) -> File<'a> {
    File { name: name.as_bytes(), content, is_packed: false }
}

pub(crate) fn packed<'a>(name: &'a str, content: &'a [u8]) -> File<'a> {
    File { name: name.as_bytes(), content, is_packed: true }
}

fn le16(number: usize) -> [u8; 2] {
    (number as u16).to_le_bytes()
}

fn le32(number: usize) -> [u8; 4] {
    (number as u32).to_le_bytes()
}

/// A ZIP file as the specification has it.
pub(crate) fn zip(files: &[File<'_>]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for file in files {
        let data = match file.is_packed {
            true => miniz_oxide::deflate::compress_to_vec(file.content, 6),
            false => file.content.to_vec(),
        };
        let at = bytes.len();
        let mut common = Vec::new();
        common.extend([20, 0, 0, 0]);
        common.extend(le16(if file.is_packed { 8 } else { 0 }));
        common.extend([0; 4]);
        common.extend(le32(crc32(file.content) as usize));
        common.extend(le32(data.len()));
        common.extend(le32(file.content.len()));
        common.extend(le16(file.name.len()));
        common.extend([0; 2]);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&common);
        bytes.extend(file.name);
        bytes.extend(data);
        directory.extend(b"PK\x01\x02\x14\0");
        directory.extend(&common);
        directory.extend([0; 10]);
        directory.extend(le32(at));
        directory.extend(file.name);
    }
    let at = bytes.len();
    bytes.extend(&directory);
    bytes.extend(end_record(files.len(), directory.len(), at));
    bytes
}

fn end_record(count: usize, size: usize, at: usize) -> Vec<u8> {
    let mut end = b"PK\x05\x06\0\0\0\0".to_vec();
    end.extend(le16(count));
    end.extend(le16(count));
    end.extend(le32(size));
    end.extend(le32(at));
    end.extend([0, 0]);
    end
}

fn tar_entry(name: &str, kind: u8, content: &[u8]) -> Vec<u8> {
    let mut block = vec![0; 512];
    block[..name.len()].copy_from_slice(name.as_bytes());
    block[124..135].copy_from_slice(format!("{:011o}", content.len()).as_bytes());
    block[156] = kind;
    block[257..263].copy_from_slice(b"ustar\0");
    block[148..156].fill(b' ');
    let sum: usize = block.iter().map(|byte| usize::from(*byte)).sum();
    block[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
    block.extend(content);
    block.resize(block.len().next_multiple_of(512), 0);
    block
}

pub(crate) fn gzip(content: &[u8]) -> Vec<u8> {
    pack(content)
}

/// A line for each member.
pub(crate) fn show(members: &[Member]) -> Vec<String> {
    let line = |member: &Member| match &member.result {
        Ok(content) => format!("{} = {}", member.name, String::from_utf8_lossy(content)),
        Err(reason) => format!("{} ! {reason}", member.name),
    };
    members.iter().map(line).collect()
}

#[test]
fn every_member_of_a_zip_is_a_line() {
    let mut bytes = zip(&[
        stored("folder/", b""),
        packed("folder/notes.txt", b"words"),
        stored("../../etc/passwd", b"root"),
        packed("folder/notes.txt", b"other words"),
        File { name: b"declaraci\xA2n.txt", content: b"", is_packed: false },
        stored("locked", b"secret"),
    ]);
    // The flag of encryption in the last line of the directory.
    let last = memchr::memmem::rfind(&bytes, b"PK\x01\x02").unwrap();
    bytes[last + 8] = 1;
    assert_eq!(
        show(&all(&bytes, "a.zip").unwrap()),
        [
            "folder/notes.txt = words",
            "__/__/etc/passwd = root",
            "folder/notes.txt (2) = other words",
            "declaración.txt = ",
            "locked ! it is encrypted with a password",
        ]
    );
    bytes[last + 8] = 0;
    bytes[last + 10] = 12;
    let shown = show(&all(&bytes, "a.zip").unwrap());
    assert_eq!(shown[4], "locked ! it is packed with bzip2, which is not unpacked here");
}

#[test]
fn a_zip_behind_a_program_is_read() {
    // What begins with something else is no ZIP file by its content; behind a comment it is.
    let mut bytes = zip(&[stored("a", b"words")]);
    let end = bytes.len() - 2;
    bytes[end..].copy_from_slice(&le16(5));
    bytes.extend(b"hello");
    assert_eq!(show(&all(&bytes, "").unwrap()), ["a = words"]);
}

#[test]
fn damaged_data_is_a_line() {
    let mut bytes = zip(&[stored("a", b"words"), stored("b", b"more words")]);
    let at = memchr::memmem::find(&bytes, b"words").unwrap();
    bytes[at] ^= 1;
    assert_eq!(
        show(&all(&bytes, "").unwrap()),
        ["a ! its size or checksum is not the one in the directory", "b = more words"]
    );
    assert_eq!(
        all(&bytes[..bytes.len() - 30], ""),
        Err(Refusal::Damaged { what: "the directory of the archive is missing or broken" })
    );
}

#[test]
fn a_bomb_is_a_line() {
    let zeros = vec![0; 64 << 20];
    let bytes = zip(&[packed("zeros", &zeros), stored("words", b"words")]);
    assert!(bytes.len() < 100_000);
    assert_eq!(
        show(&all(&bytes, "").unwrap()),
        ["zeros ! it grows to more than 300 times its packed size", "words = words"]
    );
    let shown = show(&all(&gzip(&zeros), "zeros.gz").unwrap());
    assert_eq!(shown, ["zeros ! it grows to more than 300 times its packed size"]);
}

#[test]
fn the_limit_holds_for_all_members_together() {
    let mut budget = Budget { bytes: 10, ..Budget::default() };
    let bytes = zip(&[packed("a", b"12345678"), stored("b", b"12345"), packed("c", b"12345")]);
    let mut members = Vec::new();
    unpack(&bytes, "", &mut budget, &mut |member, _| members.push(member)).unwrap();
    let shown = show(&members);
    let reason = "the file unpacks to more than 1024 MiB";
    assert_eq!(
        shown,
        ["a = 12345678".to_owned(), format!("b ! {reason}"), format!("c ! {reason}")]
    );
}

#[test]
fn members_that_share_data_are_refused() {
    let mut bytes = zip(&[stored("aa", b"words"), stored("bb", b"words")]);
    // Both lines of the directory lead to the first header.
    let last = memchr::memmem::rfind(&bytes, b"PK\x01\x02").unwrap();
    bytes[last + 42..last + 46].fill(0);
    assert_eq!(
        show(&all(&bytes, "").unwrap()),
        ["aa = words", "bb ! its data overlaps that of another member"]
    );
}

#[test]
fn a_million_members_are_refused_by_number() {
    let line = {
        let one = zip(&[stored("a", b"")]);
        let start = memchr::memmem::find(&one, b"PK\x01\x02").unwrap();
        one[start..start + 47].to_vec()
    };
    let mut bytes = b"PK\x03\x04".to_vec();
    let directory = line.repeat(1_000_000);
    bytes.extend(&directory);
    bytes.extend(end_record(0xFFFF, directory.len(), 4));
    let refusal = all(&bytes, "").unwrap_err();
    assert_eq!(refusal, Refusal::TooManyMembers { count: 1_000_000 });
    assert!(refusal.to_string().contains("1000000 members"));
}

#[test]
fn archives_in_archives_are_opened_four_deep() {
    let mut bytes = zip(&[stored("words.txt", b"words")]);
    for depth in 0..2 {
        bytes = gzip(&tar_entry(&format!("inner{depth}"), b'0', &bytes));
    }
    let shown = show(&all(&bytes, "outer.tgz").unwrap());
    assert_eq!(shown, ["inner1/inner0/words.txt = words"]);
    for depth in 2..5 {
        bytes = zip(&[packed(&format!("inner{depth}.zip"), &bytes), stored("beside", b"x")]);
    }
    let shown = show(&all(&bytes, "").unwrap());
    assert_eq!(
        shown,
        [
            "inner4.zip/inner3.zip/inner2.zip/inner1 ! archives lie in it more than 4 deep",
            "inner4.zip/inner3.zip/beside = x",
            "inner4.zip/beside = x",
            "beside = x",
        ]
    );
}

#[test]
fn every_member_of_a_tar_is_a_line() {
    let mut bytes = tar_entry("folder/", b'5', b"");
    bytes.extend(tar_entry("folder/notes.txt", b'0', b"words"));
    bytes.extend(tar_entry("../up", b'0', b"up"));
    bytes.extend(tar_entry("link", b'2', b""));
    bytes.extend(tar_entry("device", b'3', b""));
    bytes.extend(tar_entry("x", b'x', b"30 path=declaraci\xC3\xB3n larga.txt\n"));
    bytes.extend(tar_entry("short", b'0', b"long name"));
    bytes.extend(tar_entry("././@LongLink", b'L', b"another long name\0"));
    bytes.extend(tar_entry("short", b'0', b"gnu"));
    let whole = [bytes.clone(), vec![0; 1024]].concat();
    let expected = [
        "folder/notes.txt = words",
        "__/up = up",
        "link ! it is a link, and links are not followed",
        "device ! it is a device, not a file",
        "declaración larga.txt = long name",
        "another long name = gnu",
    ];
    assert_eq!(show(&all(&whole, "").unwrap()), expected);
    assert_eq!(show(&all(&gzip(&whole), "a.tgz").unwrap()), expected);
    let cut = bytes.len() - 600;
    let shown = show(&all(&bytes[..cut], "").unwrap());
    assert_eq!(
        shown.last().unwrap(),
        "another long name ! the archive is damaged or cut short here"
    );
}

#[test]
fn truncated_archives_are_read_or_refused() {
    let zip = zip(&[packed("a", b"words words words"), stored("b", b"more")]);
    let tar = [tar_entry("a", b'0', b"words"), tar_entry("b", b'0', b"more")].concat();
    for whole in [&zip, &tar, &gzip(&tar)] {
        for end in (0..whole.len()).step_by(7) {
            for member in all(&whole[..end], "a").into_iter().flatten() {
                let known = [&b"words"[..], b"more", b"words words words"];
                let result = member.result;
                assert!(
                    result.is_err() || result.is_ok_and(|content| known.contains(&&content[..]))
                );
            }
        }
    }
}

#[test]
fn slipping_archives_lead_nowhere() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/vectors/zip-slip/archives");
    let files = ["zip-slip.zip", "zip-slip-win.zip", "zip-slip.tar", "zip-slip-win.tar"];
    let mut skipped = 0;
    for file in files {
        let Ok(bytes) = std::fs::read(folder.join(file)) else {
            skipped += 1;
            continue;
        };
        let members = all(&bytes, file).unwrap();
        assert_eq!(members.len(), 2, "{file}");
        for member in members {
            assert!(member.result.is_ok(), "{file}: {member:?}");
            assert!(!member.name.contains("..") && !member.name.contains('\\'), "{}", member.name);
            assert!(!member.name.starts_with('/'), "{}", member.name);
        }
    }
    if skipped > 0 {
        println!("SKIPPED {skipped} of {} archives, which are not there", files.len());
    }
}

proptest! {
    #[test]
    fn any_bytes_are_unpacked_or_refused(
        start in proptest::sample::select(vec![&b"PK\x03\x04"[..], b"PK\x05\x06", b"\x1F\x8B\x08", b""]),
        rest in proptest::collection::vec(any::<u8>(), 0..600),
    ) {
        let bytes = [start, &rest].concat();
        prop_assert_eq!(all(&bytes, "a"), all(&bytes, "a"));
    }

    #[test]
    fn a_changed_archive_is_unpacked_or_refused(at in 0_usize..400, value in any::<u8>()) {
        let mut bytes = zip(&[packed("a", b"words words words"), stored("b/c", b"more words")]);
        let place = at % bytes.len();
        bytes[place] = value;
        let _ = all(&bytes, "a");
        let mut bytes = [tar_entry("a", b'0', b"words"), tar_entry("b", b'x', b"9 path=a\n")].concat();
        let place = at % bytes.len();
        bytes[place] = value;
        let _ = all(&bytes, "a");
    }
}
