use super::*;
use crate::frames::{Answer, Task};
use std::process::{Command, Stdio};

/// Set for a copy of this test binary that tries what no reader may do.
const PROBE: &str = "CONSILIENCE_TEST_PROBE";

/// Not a test of its own: what the others start.
#[test]
fn probe() {
    let Ok(what) = std::env::var(PROBE) else { return };
    let own = std::env::current_exe().unwrap();
    let before = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = before.local_addr().unwrap();
    #[cfg(unix)]
    if what == "time" {
        // Under the filter nobody can ask any more.
        assert!(sandbox::limits());
        let most = rustix::process::getrlimit(rustix::process::Resource::Cpu).current;
        return println!("probed: {most:?}");
    }
    let guards = sandbox::enter();
    let done = match what.as_str() {
        "guards" => format!("{guards:?}"),
        "open" => format!("{:?}", std::fs::File::open(&own).map(drop)),
        "list" => format!("{:?}", std::fs::read_dir("/").map(drop)),
        "connect" => format!("{:?}", std::net::TcpStream::connect(address).map(drop)),
        "listen" => format!("{:?}", std::net::TcpListener::bind("127.0.0.1:0").map(drop)),
        "start" => format!("{:?}", Command::new(&own).spawn().map(drop)),
        "memory" => format!("{:?}", Vec::<u8>::new().try_reserve_exact(600 << 20)),
        "compute" => {
            format!("{:?}", std::collections::HashMap::from([(1, "words".repeat(1000).len())]))
        }
        _ => unreachable!(),
    };
    println!("probed: {done}");
}

fn probed(what: &str) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "tests::probe", "--nocapture", "--test-threads=1"]);
    let output = command.env(PROBE, what).stdin(Stdio::null()).output().unwrap();
    let output = String::from_utf8(output.stdout).unwrap();
    let line = output.lines().find_map(|line| line.split_once("probed: "));
    line.unwrap_or_else(|| panic!("no answer: {output}")).1.to_owned()
}

#[test]
#[cfg(target_os = "linux")]
fn a_reader_reaches_no_file_no_network_and_no_program() {
    for what in ["open", "list", "connect", "listen", "start"] {
        let denied = probed(what);
        assert!(denied.starts_with("Err(Os { code: 1,"), "{what}: {denied}");
    }
    assert!(probed("guards").contains("limits: true"));
    assert!(probed("guards").contains("calls: true"));
}

#[test]
#[cfg(unix)]
fn a_reader_has_its_memory_and_can_compute() {
    assert!(probed("memory").starts_with("Err("));
    assert_eq!(probed("compute"), "{1: 5000}");
    assert_eq!(probed("time"), format!("Some({CPU_SECONDS})"));
}

#[test]
fn what_is_asked_and_answered_comes_back() {
    let name = "a.html".to_owned();
    let document = model::DocumentId::of(b"abc").to_string();
    let task = Task::Read { document, name, declared: None, bytes: 3, recognised: Some(5) };
    let mut pipe = Vec::new();
    frames::write(&mut pipe, &task).unwrap();
    pipe.extend(b"abc");
    let mut input = pipe.as_slice();
    assert_eq!(frames::read::<Task>(&mut input).unwrap(), task);
    assert_eq!(frames::bytes(&mut input, 3).unwrap(), b"abc");
    assert!(frames::bytes(&mut input, 1).is_err());
}

#[test]
fn lengths_that_cannot_be_are_refused_before_there_is_room_for_them() {
    let mut input: &[u8] = b"\xFF\xFF\xFF\xFF{}";
    assert!(frames::read::<Answer>(&mut input).is_err());
    let mut input: &[u8] = b"words";
    assert!(frames::bytes(&mut input, u64::MAX).is_err());
    for end in 0..9 {
        let mut input = &b"\x02\0\0\0{}words"[..end];
        assert!(frames::read::<Answer>(&mut input).is_err());
    }
}

#[test]
fn in_a_program_that_is_no_reader_documents_are_read_where_they_are() {
    let (reading, _) = read(b"The guards came at night.", "a.txt", None).unwrap();
    assert_eq!(reading.text().as_str(), "The guards came at night.");
    assert_eq!(guards(), Ok(None));
    let refused = read(b"\x7FELF\x02\x01\x01\0", "a", None).unwrap_err();
    assert!(matches!(refused, Failure::Refused(_)), "{refused}");
}

#[test]
fn boxes_are_believed_where_they_are_boxes_on_the_page() {
    let size = [100.0, 200.0];
    let inside = [10.0, 20.0, 30.0, 40.0];
    let kept = |boxes: &[[f32; 4]]| parent::checked(boxes.to_vec(), size);
    assert_eq!(kept(&[inside]), Some(vec![inside]));
    let beyond = [[-5.0, 20.0, 300.0, 40.0], [200.0, 20.0, 300.0, 40.0], [30.0, 20.0, 10.0, 40.0]];
    assert_eq!(kept(&beyond), Some(vec![[0.0, 20.0, 100.0, 40.0]]));
    assert_eq!(kept(&[[f32::NAN, 0.0, 1.0, 1.0]]), None);
    assert_eq!(kept(&vec![inside; read::MOST_BOXES + 1]), None);
    assert_eq!(parent::checked(vec![inside], [f32::INFINITY, 1.0]), None);
}

#[test]
fn what_is_sought_on_a_page_comes_back() {
    let sought = read::Sought {
        rectangle: [1.5, 2.0, 3.0, 4.0],
        words: "They came".to_owned(),
        spans: vec![[0, 4]],
    };
    let task = Task::Page { page: 2, width: 9, sought: vec![(&sought).into()], bytes: 0 };
    let mut pipe = Vec::new();
    frames::write(&mut pipe, &task).unwrap();
    let Task::Page { sought: mut read, .. } = frames::read(&mut pipe.as_slice()).unwrap() else {
        panic!("another task");
    };
    assert_eq!(read::Sought::from(read.remove(0)), sought);
}
