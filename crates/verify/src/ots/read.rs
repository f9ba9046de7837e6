//! Reading a proof from bytes, with the limits of the reference.

use super::{
    ATTESTATION, Attestation, BITCOIN, FORK, LITECOIN, MAX_DEPTH, MAX_MEMORY, MAX_MESSAGE,
    MAX_PAYLOAD, MAX_URI, Op, OtsError, PENDING, Timestamp, argument,
};

/// What is still to be read, and how much memory the tree may still take.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
    memory: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { rest: bytes, memory: MAX_MEMORY }
    }

    /// The tree of a message, up to the end of the bytes.
    pub(super) fn timestamp(mut self, message: &[u8]) -> Result<Timestamp, OtsError> {
        let mut root = Timestamp::new(message)?;
        self.tree(&mut root, 0)?;
        self.end(OtsError::Trailing)?;
        Ok(root)
    }

    /// Recursion is bounded by [`MAX_DEPTH`].
    fn tree(&mut self, node: &mut Timestamp, depth: usize) -> Result<(), OtsError> {
        if depth >= MAX_DEPTH {
            return Err(OtsError::TooDeep);
        }
        self.spend(node.own_memory())?;
        loop {
            let first = self.byte()?;
            let tag = if first == FORK { self.byte()? } else { first };
            self.branch(node, tag, depth)?;
            if first != FORK {
                return Ok(());
            }
        }
    }

    fn branch(&mut self, node: &mut Timestamp, tag: u8, depth: usize) -> Result<(), OtsError> {
        if tag == ATTESTATION {
            node.attestations.insert(self.attestation()?);
            return Ok(());
        }
        let op = self.op(tag)?;
        self.tree(node.add(op)?, depth + 1)
    }

    fn op(&mut self, tag: u8) -> Result<Op, OtsError> {
        Ok(match tag {
            0x02 => Op::Sha1,
            0x03 => Op::Ripemd160,
            0x08 => Op::Sha256,
            0x67 => Op::Keccak256,
            0xf0 => Op::Append(self.argument()?),
            0xf1 => Op::Prepend(self.argument()?),
            0xf2 => Op::Reverse,
            0xf3 => Op::Hexlify,
            other => return Err(OtsError::UnknownOp(other)),
        })
    }

    fn argument(&mut self) -> Result<Vec<u8>, OtsError> {
        let too_long = |length| OtsError::Argument(usize::try_from(length).unwrap_or(usize::MAX));
        argument(self.bytes(MAX_MESSAGE, too_long)?).map(<[u8]>::to_vec)
    }

    fn attestation(&mut self) -> Result<Attestation, OtsError> {
        let tag: [u8; 8] = self.take(8)?.try_into().map_err(|_| OtsError::Truncated)?;
        let payload = self.bytes(MAX_PAYLOAD, OtsError::PayloadTooLong)?;
        let mut fields = Reader::new(payload);
        let attestation = match tag {
            BITCOIN => Attestation::Bitcoin { height: fields.number()? },
            LITECOIN => Attestation::Litecoin { height: fields.number()? },
            PENDING => Attestation::Pending { uri: fields.uri()? },
            _ => return Ok(Attestation::Unknown { tag, payload: payload.to_vec() }),
        };
        fields.end(OtsError::PayloadTrailing)?;
        Ok(attestation)
    }

    /// No queries, fragments, logins or escapes: the address is asked over the network.
    fn uri(&mut self) -> Result<String, OtsError> {
        let bytes = self.bytes(MAX_URI, |_| OtsError::Uri)?;
        let allowed = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._/:".contains(byte);
        if !bytes.iter().all(allowed) {
            return Err(OtsError::Uri);
        }
        Ok(bytes.iter().copied().map(char::from).collect())
    }

    fn spend(&mut self, memory: usize) -> Result<(), OtsError> {
        self.memory = self.memory.checked_sub(memory).ok_or(OtsError::TooLarge)?;
        Ok(())
    }

    pub(super) fn take(&mut self, length: usize) -> Result<&'a [u8], OtsError> {
        let (taken, rest) = self.rest.split_at_checked(length).ok_or(OtsError::Truncated)?;
        self.rest = rest;
        Ok(taken)
    }

    pub(super) fn byte(&mut self) -> Result<u8, OtsError> {
        let (first, rest) = self.rest.split_first().ok_or(OtsError::Truncated)?;
        self.rest = rest;
        Ok(*first)
    }

    /// An unsigned number in 7-bit groups, the lowest first (LEB128). Groups of zero at the end
    /// are allowed, as in the reference, while they stay within 64 bits.
    pub(super) fn number(&mut self) -> Result<u64, OtsError> {
        let mut value = 0_u64;
        for shift in (0..u64::BITS).step_by(7) {
            let byte = self.byte()?;
            let group = u64::from(byte & 0x7f);
            if group.leading_zeros() < shift {
                return Err(OtsError::Number);
            }
            value |= group << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(OtsError::Number)
    }

    fn bytes(
        &mut self,
        longest: usize,
        too_long: impl Fn(u64) -> OtsError,
    ) -> Result<&'a [u8], OtsError> {
        let length = self.number()?;
        match usize::try_from(length) {
            Ok(fits) if fits <= longest => self.take(fits),
            _ => Err(too_long(length)),
        }
    }

    fn end(&self, trailing: impl Fn(usize) -> OtsError) -> Result<(), OtsError> {
        match self.rest.len() {
            0 => Ok(()),
            more => Err(trailing(more)),
        }
    }
}
