//! Answers of time-stamping authorities: nothing that was made up is a stamp.
#![no_main]

use libfuzzer_sys::fuzz_target;
use verify::tsr::{Response, Stamped, request, verify};

fuzz_target!(|bytes: &[u8]| {
    let _ = request(&[bytes.len() as u8; 32], bytes.len() as u64, bytes.len() % 2 == 0);
    let Ok(response) = Response::parse(bytes) else { return };
    let imprint = response.token.imprint().clone();
    let _ = (response.token.gen_time(), response.token.accuracy());
    let stamped = Stamped::Imprint(&imprint);
    assert!(verify(&response.token, stamped, None, &[]).is_err(), "no root vouches for it");
    assert!(verify(&response.token, stamped, None, &[bytes.to_vec()]).is_err());
    assert!(verify(&response.token, Stamped::Message(bytes), None, &[]).is_err());
});
