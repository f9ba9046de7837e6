use super::*;

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = Disk.create(path)?;
    file.write(bytes)?;
    file.sync()
}

#[test]
fn what_is_written_is_read() -> Result {
    let folder = tempfile::tempdir()?;
    let inner = folder.path().join("a/b");
    let path = inner.join("file");
    assert!(!Disk.exists(&path));
    Disk.create_folder(&inner)?;
    Disk.create_folder(&inner)?;
    write(&path, b"one two")?;
    let mut file = Disk.append(&path)?;
    file.write(b" three")?;
    file.sync()?;
    assert_eq!(Disk.read(&path)?, b"one two three");
    Disk.truncate(&path, 3)?;
    assert_eq!((Disk.read(&path)?, Disk.length(&path)?), (b"one".to_vec(), 3));
    write(&inner.join("earlier"), b"")?;
    assert_eq!(Disk.list(&inner)?, ["earlier", "file"]);
    Disk.rename(&path, &inner.join("earlier"))?;
    Disk.sync_folder(&inner)?;
    assert_eq!(Disk.read(&inner.join("earlier"))?, b"one");
    write(&inner.join("earlier"), b"x")?;
    assert_eq!(Disk.read(&inner.join("earlier"))?, b"x", "made anew");
    Disk.remove(&inner.join("earlier"))?;
    assert_eq!(Disk.list(&inner)?, Vec::<String>::new());
    Ok(())
}

#[test]
fn what_is_not_there_is_not_found() -> Result {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("missing");
    let kinds = [
        Disk.read(&path).map(drop),
        Disk.length(&path).map(drop),
        Disk.append(&path).map(drop),
        Disk.truncate(&path, 0),
        Disk.remove(&path),
        Disk.list(&path).map(drop),
        Disk.rename(&path, &folder.path().join("other")),
        Disk.create(&path.join("below")).map(drop),
    ]
    .map(|done| done.err().map(|error| error.kind()));
    assert_eq!(kinds, [Some(ErrorKind::NotFound); 8]);
    assert!(!Disk.exists(&path), "nothing was made by looking");
    Ok(())
}

#[test]
fn a_lock_is_held_until_it_is_dropped_and_names_its_holder() -> Result {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("lock");
    write(&path, b"an earlier holder with a long name")?;
    let first = Disk.lock(&path, "process 1")?;
    assert!(first.is_some());
    assert!(Disk.lock(&path, "process 2")?.is_none());
    #[cfg(unix)]
    assert_eq!(Disk.read(&path)?, b"process 1");
    drop(first);
    assert!(Disk.lock(&path, "process 2")?.is_some());
    Ok(())
}

#[test]
fn a_reserve_takes_up_its_space() -> Result {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("reserve");
    Disk.reserve(&path, (1 << 20) + 5)?;
    assert_eq!(Disk.length(&path)?, (1 << 20) + 5);
    Ok(())
}

#[test]
fn the_clock_goes_and_random_bytes_differ() -> Result {
    let world = World::real();
    assert!(world.clock.now() > 1_600_000_000_000, "after 2020");
    assert_ne!(world.random::<32>()?, world.random::<32>()?);
    Ok(())
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    #[test]
    fn folders_and_files_are_for_their_owner_only() -> Result {
        let folder = tempfile::tempdir()?;
        let inner = folder.path().join("a/b");
        Disk.create_folder(&inner)?;
        write(&inner.join("file"), b"")?;
        let lock = Disk.lock(&inner.join("lock"), "me")?;
        assert!(lock.is_some());
        let mode = |path: &Path| fs::metadata(path).map(|found| found.mode() & 0o777);
        assert_eq!(mode(&folder.path().join("a"))?, 0o700);
        assert_eq!(mode(&inner)?, 0o700);
        assert_eq!(mode(&inner.join("file"))?, 0o600);
        assert_eq!(mode(&inner.join("lock"))?, 0o600);
        fs::set_permissions(inner.join("file"), PermissionsExt::from_mode(0o644))?;
        write(&inner.join("file"), b"")?;
        assert_eq!(mode(&inner.join("file"))?, 0o600, "also where it was not before");
        Ok(())
    }

    #[test]
    fn a_link_is_not_followed() -> Result {
        let folder = tempfile::tempdir()?;
        let (target, link) = (folder.path().join("target"), folder.path().join("link"));
        write(&target, b"of somebody else")?;
        symlink(&target, &link)?;
        let refused = [
            Disk.read(&link).map(drop),
            Disk.length(&link).map(drop),
            Disk.append(&link).map(drop),
            Disk.truncate(&link, 0),
            Disk.lock(&link, "me").map(drop),
        ];
        for done in refused {
            assert_eq!(done.err().map(|error| error.kind()), Some(ErrorKind::InvalidInput));
        }
        write(&link, b"ours")?;
        assert_eq!(fs::read(&target)?, b"of somebody else");
        assert_eq!(fs::read(&link)?, b"ours", "a file took the place of the link");
        Ok(())
    }

    #[test]
    fn what_is_no_plain_file_is_not_read() -> Result {
        let folder = tempfile::tempdir()?;
        let socket = folder.path().join("socket");
        let _listener = std::os::unix::net::UnixListener::bind(&socket)?;
        for path in [socket.as_path(), folder.path(), Path::new("/dev/null")] {
            let done = Disk.read(path).err().map(|error| error.kind());
            assert_eq!(done, Some(ErrorKind::InvalidInput), "{}", path.display());
        }
        Ok(())
    }
}
