//! Targets of proof of work: numbers of 256 bits, and their compact form in headers
//! (Bitcoin Core, `arith_uint256.cpp`).

use std::num::NonZeroU32;

use super::BlockHash;

const SIGN: u32 = 0x0080_0000;

/// A number of 256 bits, the highest byte first, so that the order of bytes is that of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Target([u8; 32]);

impl Target {
    /// The target of a compact form: a length in bytes and the highest three of them. `None`
    /// where it is negative, zero or above 256 bits (`SetCompact`).
    pub(crate) fn of_bits(bits: u32) -> Option<Target> {
        let [length, mantissa @ ..] = bits.to_be_bytes();
        if bits & SIGN != 0 {
            return None;
        }
        let mut number = [0; 32];
        for (at, byte) in mantissa.into_iter().enumerate() {
            // Bytes below the lowest place are cut off.
            let Some(place) = usize::from(length).checked_sub(at + 1) else { continue };
            match number.iter_mut().rev().nth(place) {
                Some(digit) => *digit = byte,
                None if byte == 0 => {}
                None => return None,
            }
        }
        (number != [0; 32]).then_some(Target(number))
    }

    /// The hash of a block as a number: its lowest byte comes first.
    pub(crate) fn of_hash(hash: &BlockHash) -> Target {
        let mut number = hash.0;
        number.reverse();
        Target(number)
    }

    /// The compact form, rounded down to three bytes (`GetCompact`).
    pub(crate) fn to_bits(self) -> u32 {
        let mut digits = self.0.into_iter().skip_while(|digit| *digit == 0);
        let length = u32::try_from(digits.clone().count()).unwrap_or(0);
        let mut next = || u32::from(digits.next().unwrap_or(0));
        let mantissa = next() << 16 | next() << 8 | next();
        if mantissa & SIGN == 0 {
            return length << 24 | mantissa;
        }
        // The highest bit is the sign, so such a number takes one byte more.
        (length + 1) << 24 | mantissa >> 8
    }

    /// The target times a fraction, rounded down; the greatest number where it does not fit.
    pub(crate) fn scaled(self, numerator: u32, denominator: NonZeroU32) -> Target {
        let mut product = self.0;
        let mut carry = 0_u64;
        for digit in product.iter_mut().rev() {
            carry += u64::from(*digit) * u64::from(numerator);
            *digit = low_byte(carry);
            carry >>= 8;
        }
        // Long division, the carry in front; the remainder is below 2^32.
        let denominator = u64::from(denominator.get());
        if carry >= denominator {
            return Target([0xff; 32]);
        }
        let mut remainder = carry;
        for digit in &mut product {
            remainder = remainder << 8 | u64::from(*digit);
            *digit = low_byte(remainder / denominator);
            remainder %= denominator;
        }
        Target(product)
    }

    /// 2^256 / (target + 1), rounded down, the greatest number where it does not fit
    /// (`GetBlockProof`).
    pub(crate) fn work(self) -> u128 {
        let [highest, ..] = self.0;
        if highest >= 0x80 {
            return 1;
        }
        let divisor = self.plus_one();
        // 2^256 = 1 followed by 256 zeros, one binary digit at a time.
        let mut remainder = Target([0; 32]).plus_one();
        let mut quotient = 0_u128;
        for _ in 0..256 {
            if quotient.leading_zeros() == 0 {
                return u128::MAX;
            }
            remainder = remainder.doubled();
            quotient <<= 1;
            if remainder >= divisor {
                remainder = remainder.minus(divisor);
                quotient |= 1;
            }
        }
        quotient
    }

    fn plus_one(self) -> Target {
        let mut sum = self.0;
        for digit in sum.iter_mut().rev() {
            *digit = digit.wrapping_add(1);
            if *digit != 0 {
                break;
            }
        }
        Target(sum)
    }

    fn doubled(self) -> Target {
        let mut double = self.0;
        let mut carry = 0;
        for digit in double.iter_mut().rev() {
            let out = *digit >> 7;
            *digit = *digit << 1 | carry;
            carry = out;
        }
        Target(double)
    }

    fn minus(self, other: Target) -> Target {
        let mut difference = self.0;
        let mut borrow = false;
        for (digit, theirs) in difference.iter_mut().rev().zip(other.0.into_iter().rev()) {
            let (once, first) = digit.overflowing_sub(theirs);
            let (twice, second) = once.overflowing_sub(u8::from(borrow));
            *digit = twice;
            borrow = first || second;
        }
        Target(difference)
    }
}

fn low_byte(number: u64) -> u8 {
    number.to_le_bytes()[0]
}
