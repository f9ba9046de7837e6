//! The record of a case: append-only signed logs, one for each device, a vault of originals, keys,
//! and what they prove. The only room with cryptography that knows secrets; what can be checked
//! without a secret is in `verify`. The formats are specified in `docs/record.md`.
//!
//! Files, clock and random bytes come through [`World`].

mod cipher;
mod disk;
mod entry;
mod error;
pub mod fold;
mod keys;
mod manifest;
mod passphrase;
mod record;
mod segments;
#[doc(hidden)]
pub mod sim;
pub mod sync;
mod travel;
mod vault;
mod world;
mod writer;

pub use disk::{Disk, SystemClock, SystemRng};
pub use entry::{Draft, Entry, Unreadable};
pub use error::Error;
pub use keys::{KeyId, KeyKind, Keys, KeysError, Lock, Secret};
pub use passphrase::{Passphrase, Weak};
pub use record::{Notice, Options, RESERVE, Record, Sizes, Written};
pub use travel::{NotAShare, Share};
pub use vault::{BlobName, Vault, VaultError, age_identity};
pub use verify::envelope::{EntryId, LogId};
pub use world::{Appending, Clock, Fs, Rng, World};

#[cfg(test)]
mod tests;
