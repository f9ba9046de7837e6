//! Answers from a record: how another folder or a stick is a peer.

use super::message::{Answer, Head, MAX_REQUEST, PAGE, PART, Request, Suffix};
use super::{Peer, PeerError};
use crate::error::Error;
use crate::record::{Index, Record};
use crate::vault::BlobName;
use verify::envelope::LogId;

/// A record that answers another one. It shows nothing that is not encrypted or signed.
pub struct RecordPeer<'a> {
    record: &'a Record,
    /// What was read last, since the next question is mostly about it too.
    index: Option<(LogId, Index)>,
    segment: Option<(LogId, u32, Vec<u8>)>,
    blob: Option<(BlobName, Vec<u8>)>,
}

impl<'a> RecordPeer<'a> {
    /// A peer that shows what the record knows now.
    pub fn new(record: &'a Record) -> Self {
        Self { record, index: None, segment: None, blob: None }
    }

    fn answer(&mut self, request: Request) -> Result<Option<Answer>, Error> {
        match request {
            Request::Hello { case } => Ok(self.heads(case)),
            Request::Suffix { log, from, to, offset } => self.suffix(log, from, to, offset),
            Request::Blobs { after } => self.names(after).map(Some),
            Request::Blob { name, offset } => self.blob(name, offset),
        }
    }

    /// Nothing is told to whoever asks for another case.
    fn heads(&self, case: [u8; 16]) -> Option<Answer> {
        let head = |(log, key, committed): (LogId, &verify::note::VerifierKey, _)| {
            let committed: &verify::log::Committed = committed;
            let (size, note) = (committed.size(), committed.note.clone());
            Head { log, key: key.to_string(), size, note }
        };
        let heads = self.record.signed_logs().map(head).collect();
        (case == self.record.case()).then_some(Answer::Heads { case, heads })
    }

    fn suffix(
        &mut self,
        log: LogId,
        from: u64,
        to: u64,
        offset: u64,
    ) -> Result<Option<Answer>, Error> {
        if self.index.as_ref().is_none_or(|(indexed, _)| *indexed != log) {
            self.index = self.record.index(log)?.map(|index| (log, index));
        }
        let Some((_, index)) = &self.index else { return Ok(None) };
        let Some((first, last)) = ends(index, from, to) else { return Ok(None) };
        let commits = (index.commits[first], index.commits[last]);
        let proof = index.tree.consistency(from, commits.1.size).unwrap_or_default();
        let Some(root) = index.tree.root_at(from) else { return Ok(None) };
        let mut bytes = Vec::new();
        for number in commits.0.segment..=commits.1.segment {
            let segment = self.segment(log, number)?;
            let start = if number == commits.0.segment { commits.0.end } else { 0 };
            let end = if number == commits.1.segment { commits.1.end } else { segment.len() };
            bytes.extend_from_slice(segment.get(start..end).unwrap_or_default());
        }
        let part = part(&bytes, offset);
        let (to, length) = (commits.1.size, bytes.len() as u64);
        let bytes = part.to_vec();
        Ok(Some(Answer::Suffix(Suffix { log, from, to, root, proof, length, offset, bytes })))
    }

    fn segment(&mut self, log: LogId, number: u32) -> Result<&[u8], Error> {
        let is_it = |(l, n, _): &(LogId, u32, Vec<u8>)| (*l, *n) == (log, number);
        if !self.segment.as_ref().is_some_and(is_it) {
            self.segment = Some((log, number, self.record.segment(log, number)?));
        }
        Ok(self.segment.as_ref().map_or(&[], |(_, _, bytes)| bytes))
    }

    fn names(&self, after: String) -> Result<Answer, Error> {
        let names = self.record.vault()?.names()?;
        let from = names.partition_point(|name| name.as_str() <= after.as_str());
        let page = names[from..].iter().take(PAGE).map(|name| name.as_str().to_owned());
        Ok(Answer::Blobs { names: page.collect(), after })
    }

    fn blob(&mut self, name: String, offset: u64) -> Result<Option<Answer>, Error> {
        let Some(wanted) = BlobName::parse(&name) else { return Ok(None) };
        let vault = self.record.vault()?;
        if !vault.has(&wanted) {
            return Ok(None);
        }
        if self.blob.as_ref().is_none_or(|(known, _)| *known != wanted) {
            self.blob = Some((wanted.clone(), vault.sealed(&wanted)?));
        }
        let bytes = self.blob.as_ref().map_or(&[][..], |(_, bytes)| bytes);
        let (length, bytes) = (bytes.len() as u64, part(bytes, offset).to_vec());
        Ok(Some(Answer::Blob { name, offset, length, bytes }))
    }
}

impl Peer for RecordPeer<'_> {
    fn ask(&mut self, request: &[u8]) -> Result<Vec<u8>, PeerError> {
        let request = Some(request).filter(|request| request.len() <= MAX_REQUEST);
        let Some(request) = request.and_then(Request::decode) else {
            return Ok(Answer::Refused.encode());
        };
        let answer = self.answer(request).map_err(|error| PeerError(error.to_string()))?;
        Ok(answer.unwrap_or(Answer::Refused).encode())
    }
}

/// The commits between which the frames are: as many as go into one answer, or a single batch that
/// needs several.
fn ends(index: &Index, from: u64, to: u64) -> Option<(usize, usize)> {
    let commits = &index.commits;
    let first = commits.iter().rposition(|commit| commit.size <= from)?;
    if to > 0 {
        let last = commits.iter().position(|commit| commit.size == to)?;
        return (last > first).then_some((first, last));
    }
    let start = commits.get(first)?.total;
    let fits = |commit: &&crate::record::CommitAt| commit.total - start <= PART as u64;
    let fitting = commits.get(first + 1..)?.iter().take_while(fits).count();
    let last = first + fitting.max(1);
    // Of several commits over the same entries, the first one is asked for again.
    let size = commits.get(last)?.size;
    let last = commits.iter().position(|commit| commit.size == size)?;
    (last > first).then_some((first, last))
}

fn part(bytes: &[u8], offset: u64) -> &[u8] {
    let offset = usize::try_from(offset).unwrap_or(usize::MAX);
    let rest = bytes.get(offset..).unwrap_or_default();
    &rest[..rest.len().min(PART)]
}
