//! Exported conversations: each message is a turn with its sender, after a line with its date.

mod stamp;
mod telegram;
mod whatsapp;

pub(crate) use telegram::{is_telegram, read as read_telegram};
pub(crate) use whatsapp::{is_whatsapp, read as read_whatsapp};

const WHAT: &str = "chat exports";
