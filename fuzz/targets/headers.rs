//! Headers of blocks and chains of them, on a network that takes little work.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::num::NonZeroU32;
use verify::bitcoin::{BITCOIN, BlockHash, Header, HeaderChain, Network, verify_attestation};

/// Every second hash is below this target.
const EASY: u32 = 0x207f_ffff;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(header) = Header::parse(bytes) {
        assert_eq!(header.to_bytes(), *bytes);
        let _ = header.work();
    }
    let Some((numbers, rest)) = bytes.split_first_chunk::<12>() else { return };
    let number = |at: usize| u32::from_le_bytes(numbers[at..at + 4].try_into().expect("four"));
    let (height, seconds) = (number(0), i64::from(number(4) as i32));
    let _ = HeaderChain::verify(height, rest);
    let _ = BITCOIN.next_bits(number(8), seconds);
    let _ = within(height, rest, |network| network.next_bits(number(8), seconds));
    check(height, rest);
    let height = height % 1_000_000;
    let mined = mined(rest);
    check(height, &mined);
    bend(height, &mined, number(8) as usize);
});

/// Does something on a network where the first header is a known block.
fn within<T>(height: u32, chain: &[u8], act: impl FnOnce(&Network<'_>) -> T) -> Option<T> {
    let first = Header::parse(chain.get(..80)?).ok()?;
    let known = [(height, first.hash())];
    let period = NonZeroU32::new(2016).expect("not zero");
    Some(act(&Network { easiest_bits: EASY, period, checkpoints: &known, ..BITCOIN }))
}

fn verify(height: u32, chain: &[u8]) -> Option<HeaderChain> {
    within(height, chain, |network| HeaderChain::verify_in(network, height, chain).ok()).flatten()
}

/// What holds of every chain that is accepted.
fn check(height: u32, chain: &[u8]) {
    let Some(verified) = verify(height, chain) else { return };
    assert_eq!(verified.heights().count(), chain.len() / 80);
    for (height, bytes) in verified.heights().zip(chain.chunks(80)) {
        let header = verified.header(height).expect("a height of the chain");
        assert_eq!(header.to_bytes(), *bytes);
        if let Ok(confirmed) = verify_attestation(&header.merkle_root, height.into(), &verified) {
            assert_eq!((confirmed.height, confirmed.block), (height, header.hash()));
        }
        assert!(verify_attestation(&bytes[..31], height.into(), &verified).is_err());
    }
}

/// A chain of at most 16 headers, one for every three bytes, each with work.
fn mined(bytes: &[u8]) -> Vec<u8> {
    let (mut chain, mut previous, mut time) = (Vec::new(), BlockHash([0; 32]), 1_000_000_u32);
    for three in bytes.chunks_exact(3).take(16) {
        time = time.saturating_add(u32::from(three[0])).saturating_sub(64);
        let merkle_root = [three[1]; 32];
        let version = u32::from(three[2]);
        let mut header = Header { version, previous, merkle_root, time, bits: EASY, nonce: 0 };
        // The last byte of the hash is its highest.
        while header.hash().0[31] >= 0x7f {
            header.nonce += 1;
        }
        previous = header.hash();
        chain.extend(header.to_bytes());
    }
    chain
}

/// No header before the last can be altered: the next one, or the known block, names it.
fn bend(height: u32, chain: &[u8], place: usize) {
    let Some(within) = chain.len().checked_sub(80).filter(|length| *length > 0) else { return };
    if verify(height, chain).is_none() {
        return;
    }
    let mut bent = chain.to_vec();
    bent[place % within] ^= 1;
    let known = Header::parse(&chain[..80]).map(|first| [(height, first.hash())]);
    let known = known.expect("a header");
    let network = Network { easiest_bits: EASY, checkpoints: &known, ..BITCOIN };
    assert!(HeaderChain::verify_in(&network, height, &bent).is_err());
}
