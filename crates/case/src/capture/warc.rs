//! What was captured as one file: WARC 1.1 (ISO 28500:2017), each record packed by itself.

use super::address::Address;
use super::fetch::Exchange;
use crate::utc;
use read::archive::pack;
use verify::hash::{hex, sha256};

/// The record of a capture: who made it, then each answer with its request.
pub(crate) struct Writer<'a> {
    packed: Vec<u8>,
    /// Makes ids of records that no other record has.
    random: &'a mut dyn FnMut() -> Result<[u8; 16], record::Error>,
}

impl<'a> Writer<'a> {
    /// Begins a file; `notes` are fields of its first record (5.4, 6.2).
    pub(crate) fn begin(
        at: u64,
        notes: &[(&str, &str)],
        random: &'a mut dyn FnMut() -> Result<[u8; 16], record::Error>,
    ) -> Result<Self, record::Error> {
        let mut writer = Self { packed: Vec::new(), random };
        let mut fields = format!(
            "software: consilience {}\r\nformat: WARC File Format 1.1\r\n\
             conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n",
            env!("CARGO_PKG_VERSION")
        );
        for (name, value) in notes {
            fields.push_str(&format!("{name}: {value}\r\n"));
        }
        let kind = "Content-Type: application/warc-fields\r\n";
        writer.add("warcinfo", at, kind, fields.as_bytes())?;
        Ok(writer)
    }

    /// Adds an answer and the request for it, as they went over the network.
    pub(crate) fn exchange(&mut self, at: u64, exchange: &Exchange) -> Result<(), record::Error> {
        let machine = exchange.machine.map(|ip| format!("WARC-IP-Address: {ip}\r\n"));
        let target = format!("WARC-Target-URI: {}\r\n", exchange.address);
        let body = exchange.received.windows(4).position(|four| four == b"\r\n\r\n");
        let body = body.and_then(|end| exchange.received.get(end + 4..)).unwrap_or_default();
        let fields = format!(
            "{target}{}Content-Type: application/http;msgtype=response\r\n\
             WARC-Payload-Digest: {}\r\n",
            machine.unwrap_or_default(),
            digest(body)
        );
        let id = self.add("response", at, &fields, &exchange.received)?;
        let fields = format!(
            "{target}WARC-Concurrent-To: {id}\r\nContent-Type: application/http;msgtype=request\r\n"
        );
        self.add("request", at, &fields, &exchange.sent)?;
        Ok(())
    }

    /// Adds a note on an address from which no answer came (6.6).
    pub(crate) fn note(
        &mut self,
        at: u64,
        address: &Address,
        fields: &str,
    ) -> Result<(), record::Error> {
        let head =
            format!("WARC-Target-URI: {address}\r\nContent-Type: application/warc-fields\r\n");
        self.add("metadata", at, &head, fields.as_bytes())?;
        Ok(())
    }

    /// The file.
    pub(crate) fn finish(self) -> Vec<u8> {
        self.packed
    }

    /// Adds a record and gives its id.
    fn add(
        &mut self,
        kind: &str,
        at: u64,
        fields: &str,
        block: &[u8],
    ) -> Result<String, record::Error> {
        let id = format!("<urn:uuid:{}>", uuid((self.random)()?));
        let head = format!(
            "WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: {id}\r\nWARC-Date: {}\r\n{fields}\
             WARC-Block-Digest: {}\r\nContent-Length: {}\r\n\r\n",
            utc(at / 1000),
            digest(block),
            block.len()
        );
        self.packed.extend(pack(&[head.as_bytes(), block, b"\r\n\r\n"].concat()));
        Ok(id)
    }
}

fn digest(bytes: &[u8]) -> String {
    format!("sha256:{}", hex(&sha256(&[bytes])))
}

/// A random UUID (RFC 9562, 5.4).
fn uuid(mut bytes: [u8; 16]) -> String {
    bytes[6] = bytes[6] & 0x0F | 0x40;
    bytes[8] = bytes[8] & 0x3F | 0x80;
    let digits = hex(&bytes);
    let part = |from, to| digits.get(from..to).unwrap_or_default();
    [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-")
}
