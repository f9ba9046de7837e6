//! Bitcoin headers: real ones, mutated ones, a stale one, and a chain mined for the test.

use std::fs;
use std::num::NonZeroU32;

use super::vectors::vectors;
use crate::bitcoin::{
    AttestationError, BITCOIN, BlockHash, ChainError, Confirmed, HEADER_LENGTH, Header,
    HeaderChain, Network, Trust, verify_attestation,
};
use crate::hash::{Hash, sha256};
use crate::ots::{Attestation, Detached, Op, Timestamp};

const FIRST: u32 = 822_528;
const STALE: u32 = 823_226;

fn file(name: &str, checks: usize) -> Option<Vec<u8>> {
    vectors("bitcoin", checks).map(|folder| fs::read(folder.join(name)).unwrap())
}

fn real_headers(checks: usize) -> Option<Vec<u8>> {
    file("headers-822528-830592.bin", checks)
}

fn headers_of(bytes: &[u8]) -> Vec<Header> {
    bytes.chunks(HEADER_LENGTH).map(|one| Header::parse(one).unwrap()).collect()
}

fn bytes_of(headers: &[Header]) -> Vec<u8> {
    headers.iter().flat_map(Header::to_bytes).collect()
}

/// Bitcoin with one checkpoint only, so that all after it rests on proof of work.
fn known_only(checkpoint: &[(u32, BlockHash)]) -> Network<'_> {
    Network { checkpoints: checkpoint, ..BITCOIN }
}

#[test]
fn the_first_block_of_all_is_read() {
    let Some(bytes) = file("retarget-headers-every-2016.bin", 1) else { return };
    let genesis = Header::parse(&bytes[..HEADER_LENGTH]).unwrap();
    let hash = "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f";
    assert_eq!(genesis.hash().to_string(), hash);
    assert_eq!(genesis.time, 1_231_006_505);
    assert_eq!(genesis.bits, 0x1d00_ffff);
    assert_eq!(genesis.nonce, 2_083_236_893);
    assert_eq!(genesis.work(), 0x1_0001_0001);
    assert_eq!(genesis.to_bytes(), bytes[..HEADER_LENGTH]);
    let chain = HeaderChain::verify(0, &bytes[..HEADER_LENGTH]).unwrap();
    let confirmed = verify_attestation(&genesis.merkle_root, 0, &chain).unwrap();
    assert_eq!((confirmed.trust, confirmed.time), (Trust::Checkpoint, genesis.time));
}

#[test]
fn real_headers_hold_up_to_the_known_block() {
    let Some(bytes) = real_headers(1) else { return };
    let chain = HeaderChain::verify(FIRST, &bytes).unwrap();
    assert_eq!(chain.heights(), FIRST..=830_592);
    for (height, header) in (FIRST..).zip(headers_of(&bytes)) {
        let confirmed = verify_attestation(&header.merkle_root, height.into(), &chain);
        let expected =
            Confirmed { height, block: header.hash(), time: header.time, trust: Trust::Checkpoint };
        assert_eq!(confirmed, Ok(expected));
    }
}

#[test]
fn newer_real_headers_hold_by_proof_of_work_once_six_follow() {
    let Some(bytes) = real_headers(1) else { return };
    let headers = headers_of(&bytes);
    let known = [(FIRST, headers[0].hash())];
    let chain = HeaderChain::verify_in(&known_only(&known), FIRST, &bytes).unwrap();
    let trust = |height: u32| {
        let at = usize::try_from(height - FIRST).unwrap();
        verify_attestation(&headers[at].merkle_root, height.into(), &chain).map(|one| one.trust)
    };
    assert_eq!(trust(FIRST), Ok(Trust::Checkpoint));
    assert_eq!(trust(FIRST + 1), Ok(Trust::ProofOfWork { successors: 8063 }));
    assert_eq!(trust(830_586), Ok(Trust::ProofOfWork { successors: 6 }));
    let too_few = AttestationError::TooFew { height: 830_587, successors: 5, needed: 6 };
    assert_eq!(trust(830_587), Err(too_few));
    let said = Trust::ProofOfWork { successors: 6 }.to_string();
    assert_eq!(said, "proof of work, 6 blocks follow");
}

#[test]
fn what_is_attested_must_be_the_merkle_root_of_a_given_block() {
    let Some(bytes) = real_headers(1) else { return };
    let chain = HeaderChain::verify(FIRST, &bytes).unwrap();
    let root = chain.header(FIRST + 1).unwrap().merkle_root;
    let verify = |message: &[u8], height: u64| verify_attestation(message, height, &chain);
    assert!(verify(&root, 822_529).is_ok());
    assert_eq!(verify(&root, 822_530), Err(AttestationError::MerkleRoot(822_530)));
    assert_eq!(verify(&root[..31], 822_529), Err(AttestationError::NotADigest(31)));
    for outside in [0, 822_527, 830_593, u64::from(u32::MAX) + 1, u64::MAX] {
        assert_eq!(verify(&root, outside), Err(AttestationError::NoHeader(outside)));
    }
}

#[test]
fn real_headers_at_other_heights_are_refused() {
    let Some(bytes) = real_headers(1) else { return };
    assert!(HeaderChain::verify(FIRST - 1, &bytes).is_err());
    assert!(HeaderChain::verify(FIRST + 1, &bytes).is_err());
    let few = &bytes[HEADER_LENGTH..100 * HEADER_LENGTH];
    assert_eq!(HeaderChain::verify(FIRST + 1, few), Err(ChainError::Unlinked));
    assert_eq!(HeaderChain::verify(FIRST, few), Err(ChainError::Checkpoint(FIRST)));
    assert_eq!(HeaderChain::verify(u32::MAX, few), Err(ChainError::Height(u32::MAX)));
    assert_eq!(HeaderChain::verify(FIRST, &[]), Err(ChainError::Length(0)));
    assert_eq!(HeaderChain::verify(FIRST, &few[1..]), Err(ChainError::Length(few.len() - 1)));
}

#[test]
fn a_header_with_any_bit_flipped_is_refused() {
    let Some(bytes) = real_headers(1) else { return };
    let mut few = bytes[..20 * HEADER_LENGTH].to_vec();
    assert!(HeaderChain::verify(FIRST, &few).is_ok());
    for bit in 0..few.len() * 8 {
        few[bit / 8] ^= 1 << (bit % 8);
        assert!(HeaderChain::verify(FIRST, &few).is_err(), "bit {bit}");
        few[bit / 8] ^= 1 << (bit % 8);
    }
}

#[test]
fn a_header_left_out_or_swapped_is_refused() {
    let Some(bytes) = real_headers(1) else { return };
    let headers = headers_of(&bytes[..50 * HEADER_LENGTH]);
    let mut fewer = headers.clone();
    fewer.remove(20);
    let refused = HeaderChain::verify(FIRST, &bytes_of(&fewer));
    assert_eq!(refused, Err(ChainError::Link(FIRST + 20)));
    let mut swapped = headers;
    swapped.swap(20, 21);
    let refused = HeaderChain::verify(FIRST, &bytes_of(&swapped));
    assert_eq!(refused, Err(ChainError::Link(FIRST + 20)));
}

#[test]
fn a_stale_block_is_never_confirmed() {
    let (Some(bytes), Some(stale)) = (real_headers(1), file("stale-823226.bin", 0)) else { return };
    let at = usize::try_from(STALE - FIRST).unwrap() * HEADER_LENGTH;
    let root = Header::parse(&stale).unwrap().merkle_root;

    let mut replaced = bytes.clone();
    replaced[at..at + HEADER_LENGTH].copy_from_slice(&stale);
    let refused = HeaderChain::verify(FIRST, &replaced);
    assert_eq!(refused, Err(ChainError::Link(STALE + 1)), "the next block does not follow it");

    // It has work and follows, so headers that end with it are well formed; they prove nothing.
    let ending = [&bytes[..at], &stale].concat();
    let chain = HeaderChain::verify(FIRST, &ending).unwrap();
    let expected = AttestationError::BeforeCheckpoint { height: STALE, checkpoint: 824_544 };
    assert_eq!(verify_attestation(&root, STALE.into(), &chain), Err(expected));

    let real = HeaderChain::verify(FIRST, &bytes).unwrap();
    let refused = verify_attestation(&root, STALE.into(), &real);
    assert_eq!(refused, Err(AttestationError::MerkleRoot(STALE)));
}

#[test]
fn every_target_since_the_first_block_follows_from_the_period_before() {
    let Some(bytes) = file("retarget-headers-every-2016.bin", 1) else { return };
    let headers = headers_of(&bytes);
    assert_eq!(headers.len(), 827);
    let mut followed = 0;
    for three in headers.windows(3).step_by(2) {
        let [first, last, next] = three else { panic!("windows of three") };
        let seconds = i64::from(last.time) - i64::from(first.time);
        assert_eq!(first.bits, last.bits);
        assert_eq!(BITCOIN.next_bits(last.bits, seconds), Some(next.bits));
        assert_eq!(next.previous, last.hash());
        followed += 1;
    }
    assert_eq!(followed, 413);
    let heights = (0_u32..).flat_map(|period| [period * 2016, period * 2016 + 2015]);
    for (height, header) in heights.zip(&headers) {
        // Alone, each has work; only the compiled-in ones are known.
        match HeaderChain::verify(height, &header.to_bytes()) {
            Ok(_) | Err(ChainError::Unlinked) => {}
            Err(other) => panic!("{height}: {other}"),
        }
    }
}

#[test]
fn the_compiled_in_blocks_are_those_of_the_public_headers_and_of_another_table() {
    let Some(bytes) = file("retarget-headers-every-2016.bin", 1) else { return };
    let headers = headers_of(&bytes);
    let mut compared = 0;
    for (height, hash) in BITCOIN.checkpoints.iter().filter(|(height, _)| *height <= 832_608) {
        let at = usize::try_from(height / 2016 * 2).unwrap();
        assert_eq!((headers[at].hash(), height % 2016), (*hash, 0), "{height}");
        compared += 1;
    }
    assert_eq!(compared, 89);
    assert_eq!(BITCOIN.checkpoints.len(), 93);
    assert!(BITCOIN.checkpoints.is_sorted_by_key(|(height, _)| *height));
    let electrum = fs::read(vectors("bitcoin/checkpoints.json", 0).unwrap()).unwrap();
    let electrum: Vec<(String, serde_json::Value)> = serde_json::from_slice(&electrum).unwrap();
    for (last, (hash, _)) in headers.iter().skip(2).step_by(2).zip(&electrum) {
        assert_eq!(last.previous.to_string(), *hash);
    }
}

#[test]
fn compact_targets_keep_the_rules_of_sign_and_overflow() {
    let work = |bits| Header { bits, ..mined_genesis() }.work();
    // Negative, zero and overflowing targets are none (Bitcoin Core, arith_uint256_tests.cpp).
    for none in [
        0,
        0x0012_3456,
        0x0100_3456,
        0x0200_0056,
        0x0300_0000,
        0x0400_0000,
        0x0092_3456,
        0x0180_3456,
        0x0492_3456,
        0x01fe_dcba,
        0xff12_3456,
        0x2100_ffff + 0x0100_0000,
        0x2301_0000,
        0x2200_0100,
        0x2101_0000,
    ] {
        assert_eq!(work(none), 0, "{none:08x}");
    }
    assert_eq!(work(0x2200_00ff), 1, "length 34 with one byte fits");
    assert_eq!(work(0x2100_ffff), 1, "length 33 with two bytes fits");
    assert_eq!(work(0x207f_ffff), 2);
    assert_eq!(work(0x1d00_ffff), 4_295_032_833);
    assert_eq!(work(0x0112_3456), u128::MAX, "a target of 0x12");
    assert_eq!(work(0x1700_0001), (1 << 96) - 1, "a target of 2^160");
}

#[test]
fn targets_are_adjusted_by_no_more_than_four() {
    let next = |bits, seconds| BITCOIN.next_bits(bits, seconds);
    let due = 2016 * 600;
    // Bitcoin Core, pow_tests.cpp: plain, at the limit, and clamped both ways.
    assert_eq!(next(0x1d00_ffff, 1_262_152_739 - 1_261_130_161), Some(0x1d00_d86a));
    assert_eq!(next(0x1d00_ffff, 1_233_061_996 - 1_231_006_505), Some(0x1d00_ffff));
    assert_eq!(next(0x1c05_a3f4, 1_279_297_671 - 1_279_008_237), Some(0x1c01_68fd));
    assert_eq!(next(0x1c38_7f6f, 1_269_211_443 - 1_263_163_443), Some(0x1d00_e1fd));
    assert_eq!(next(0x1b00_ffff, due), Some(0x1b00_ffff));
    assert_eq!(next(0x1b00_ffff, i64::MIN), next(0x1b00_ffff, due / 4));
    assert_eq!(next(0x1b00_ffff, i64::MAX), next(0x1b00_ffff, due * 4));
    assert_eq!(next(0, due), None);
}

/// The easy network of these tests: half of all hashes are good enough at first.
pub(super) fn easy(checkpoints: &[(u32, BlockHash)]) -> Network<'_> {
    Network {
        easiest_bits: 0x207f_ffff,
        period: NonZeroU32::new(8).unwrap(),
        spacing: NonZeroU32::new(600).unwrap(),
        successors: 6,
        checkpoints,
    }
}

fn mined_genesis() -> Header {
    mine(Header {
        version: 1,
        previous: BlockHash([0; 32]),
        merkle_root: [0; 32],
        time: 1_700_000_000,
        bits: 0x207f_ffff,
        nonce: 0,
    })
}

fn has_work(header: &Header) -> bool {
    !matches!(HeaderChain::verify_in(&easy(&[]), 0, &header.to_bytes()), Err(ChainError::Work(_)))
}

fn mine(mut header: Header) -> Header {
    while !has_work(&header) {
        header.nonce += 1;
    }
    header
}

pub(super) fn mine_after(headers: &[Header], spacing: u32, merkle_root: Hash) -> Header {
    let last = headers.last().unwrap();
    let bits = match headers.len().checked_sub(8).filter(|_| headers.len().is_multiple_of(8)) {
        Some(first) => {
            let seconds = i64::from(last.time) - i64::from(headers[first].time);
            easy(&[]).next_bits(last.bits, seconds).unwrap()
        }
        None => last.bits,
    };
    let time = last.time + spacing;
    mine(Header { version: 1, previous: last.hash(), merkle_root, time, bits, nonce: 0 })
}

/// The first block and one for each of these roots, so many seconds apart.
pub(super) fn mined(spacing: u32, roots: &[Hash]) -> Vec<Header> {
    let mut headers = vec![mined_genesis()];
    for root in roots {
        headers.push(mine_after(&headers, spacing, *root));
    }
    headers
}

#[test]
fn a_new_stamp_is_confirmed_by_a_chain_mined_for_it() {
    let mut proof = Detached::of_sha256(sha256(&[b"a photograph"]));
    let commitment = proof.commit(&[3; 16]).unwrap();
    let mut answer = Timestamp::new(&commitment).unwrap();
    let root = answer.add(Op::Prepend(vec![1; 32])).unwrap().add(Op::Sha256).unwrap();
    let root = root.add(Op::Sha256).unwrap();
    let merkle_root = Hash::try_from(root.message().unwrap()).unwrap();
    root.attest(Attestation::Bitcoin { height: 20 });
    assert_eq!(proof.upgrade(&answer), Ok(1));

    let roots: Vec<Hash> =
        (1..=30).map(|at| if at == 20 { merkle_root } else { [at; 32] }).collect();
    let headers = mined(600, &roots);
    let known = [(0, headers[0].hash())];
    let bytes = bytes_of(&headers);
    let chain = HeaderChain::verify_in(&easy(&known), 0, &bytes).unwrap();
    assert_eq!(confirm(&proof, &chain), Ok((Trust::ProofOfWork { successors: 10 }, 20)));

    let known = [(0, headers[0].hash()), (24, headers[24].hash())];
    let chain = HeaderChain::verify_in(&easy(&known), 0, &bytes).unwrap();
    assert_eq!(confirm(&proof, &chain), Ok((Trust::Checkpoint, 20)));
    let short = &bytes[..24 * HEADER_LENGTH];
    let chain = HeaderChain::verify_in(&easy(&known), 0, short).unwrap();
    let expected = AttestationError::BeforeCheckpoint { height: 20, checkpoint: 24 };
    assert_eq!(confirm(&proof, &chain), Err(expected));

    // From another height on, linked by the checkpoint at the end.
    let later = &bytes[17 * HEADER_LENGTH..];
    let chain = HeaderChain::verify_in(&easy(&known), 17, later).unwrap();
    assert_eq!(confirm(&proof, &chain), Ok((Trust::Checkpoint, 20)));
}

fn confirm(proof: &Detached, chain: &HeaderChain) -> Result<(Trust, u32), AttestationError> {
    let read = Detached::parse(&proof.to_bytes().unwrap()).unwrap();
    let attested = read.timestamp().attestations().find_map(|(message, one)| match one {
        Attestation::Bitcoin { height } => Some((message?.to_vec(), *height)),
        _ => None,
    });
    let (message, height) = attested.unwrap();
    verify_attestation(&message, height, chain).map(|confirmed| (confirmed.trust, confirmed.height))
}

#[test]
fn blocks_found_too_fast_must_get_harder() {
    let headers = mined(75, &[[1; 32]; 16]);
    let known = [(0, headers[0].hash())];
    let network = easy(&known);
    assert!(HeaderChain::verify_in(&network, 0, &bytes_of(&headers)).is_ok());
    assert!(headers[8].work() >= 4 * headers[7].work());

    // The same with a target that stayed as easy as it was.
    let mut lazy = headers[..8].to_vec();
    let same = Header { bits: headers[7].bits, ..headers[8] };
    lazy.push(mine(same));
    let refused = HeaderChain::verify_in(&network, 0, &bytes_of(&lazy));
    assert_eq!(refused, Err(ChainError::Target(8)));

    // Within a period it may not change at all.
    let mut early = headers[..5].to_vec();
    early.push(mine(Header { bits: headers[8].bits, ..headers[5] }));
    let refused = HeaderChain::verify_in(&network, 0, &bytes_of(&early));
    assert_eq!(refused, Err(ChainError::Target(5)));
}

#[test]
fn where_the_period_before_is_not_given_a_target_moves_by_four_at_most() {
    let headers = mined(75, &[[1; 32]; 23]);
    let known = [(20, headers[20].hash())];
    let refused = |bits: u32| {
        let mut run = headers[20..].to_vec();
        let previous = headers[23].hash();
        run.push(mine(Header { bits, previous, time: headers[23].time + 1, ..headers[23] }));
        HeaderChain::verify_in(&easy(&known), 20, &bytes_of(&run)).err()
    };
    assert_eq!(headers[23].bits, 0x2007_ffff);
    assert_eq!(refused(0x2007_ffff), None);
    assert_eq!(refused(0x201f_fffc), None, "four times as easy");
    assert_eq!(refused(0x2020_0000), Some(ChainError::Target(24)));
    assert_eq!(refused(0x2001_ffff), None, "four times as hard");
    assert_eq!(refused(0x2001_fffe), Some(ChainError::Target(24)));
}

#[test]
fn a_block_dated_before_the_median_of_eleven_is_refused() {
    let mut headers = mined(600, &[[1; 32]; 13]);
    let median = headers[13 - 5].time;
    let known = [(0, headers[0].hash())];
    let next = mine_after(&headers, 600, [2; 32]);
    for (time, expected) in [(median + 1, None), (median, Some(ChainError::Time(14)))] {
        headers.push(mine(Header { time, ..next }));
        let verified = HeaderChain::verify_in(&easy(&known), 0, &bytes_of(&headers));
        assert_eq!(verified.err(), expected);
        headers.pop();
    }
}

#[test]
fn a_target_easier_than_the_network_allows_is_no_work() {
    let easier = Header { bits: 0x2100_ffff, ..mined_genesis() };
    let refused = HeaderChain::verify_in(&easy(&[]), 0, &easier.to_bytes());
    assert_eq!(refused, Err(ChainError::Work(0)));
    let mainnet = HeaderChain::verify(0, &mined_genesis().to_bytes());
    assert_eq!(mainnet, Err(ChainError::Work(0)));
}
