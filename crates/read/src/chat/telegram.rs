//! The JSON that Telegram Desktop exports: one chat, or all of them.

use super::WHAT;
use crate::draft::{Draft, Place, set_dates};
use crate::json::Value;
use crate::{Refusal, dates, encoding};
use model::{BlockKind, DocumentId, DocumentKind, Edtf, Reading, Warning};

/// Members that say what a message goes back to or holds besides words, in the order they are
/// shown. Their names are kept, because they say what the value is.
const ABOUT: [&str; 12] = [
    "forwarded_from",
    "saved_from",
    "reply_to_message_id",
    "via_bot",
    "photo",
    "file",
    "media_type",
    "mime_type",
    "sticker_emoji",
    "edited",
    "contact_information",
    "location_information",
];

/// Whether the beginning of a text is that of an export.
pub(crate) fn is_telegram(head: &str) -> bool {
    let Some(root) = Value::first(head, 0).filter(|root| root.is_object()) else {
        return false;
    };
    chats(root).iter().any(|chat| {
        let first = chat.get("messages").and_then(|messages| messages.items().next());
        first.is_some_and(|message| message.get("id").is_some() && message.get("type").is_some())
    })
}

/// The chats of an export: it is one, or has a list of them.
fn chats<'a>(root: Value<'a>) -> Vec<Value<'a>> {
    if root.get("messages").is_some_and(Value::is_list) {
        return vec![root];
    }
    let lists = ["chats", "left_chats"].iter().filter_map(|name| root.get(name)?.get("list"));
    lists.flat_map(Value::items).collect()
}

/// Reads an export.
pub(crate) fn read(
    bytes: &[u8],
    document: DocumentId,
    _name: &str,
) -> Result<(Reading, Vec<Warning>), Refusal> {
    let decoded = encoding::decode(bytes, None).ok_or(Refusal::NotText)?;
    let root = Value::first(&decoded.text, 0).ok_or(Refusal::NotText)?;
    let chats = chats(root);
    let (mut draft, mut days) = (Draft::default(), Vec::new());
    for chat in &chats {
        if let Some(name) = chat.get("name").filter(|_| chats.len() > 1) {
            push_value(&mut draft, BlockKind::Heading, name);
        }
        let messages = chat.get("messages").into_iter().flat_map(Value::items);
        messages.for_each(|message| push_message(message, &mut draft, &mut days));
    }
    if !root.is_whole() {
        draft.warn_cut_off();
    }
    let (mut reading, warnings) =
        draft.finish(document, DocumentKind::Chat, WHAT, Some(&decoded))?;
    set_dates(&mut reading, &days, "messages");
    let name = if let [chat] = chats[..] { chat.string_at("name") } else { None };
    reading.title = name.map(String::from);
    Ok((reading, warnings))
}

fn push_value(draft: &mut Draft, kind: BlockKind, value: Value) {
    if let Some(words) = value.string() {
        draft.push(kind, words.trim(), Place::Decoded(value.place()));
    }
}

fn push_message(message: Value, draft: &mut Draft, days: &mut Vec<Edtf>) {
    let words = match message.get("text") {
        Some(text) => words(text),
        None => String::new(),
    };
    let about = about(message);
    let service = service(message);
    if words.trim().is_empty() && about.is_empty() && service.is_none() {
        return;
    }
    if let Some(date) = message.get("date") {
        days.extend(date.string().and_then(|date| dates::of_value(&date)));
        push_value(draft, BlockKind::Dateline, date);
    }
    let place = || Place::Decoded(message.place());
    if let Some(service) = service {
        draft.push(BlockKind::Paragraph, service.trim(), place());
    }
    draft.push(BlockKind::Caption, &about, place());
    let sender = message.string_at("from");
    let turn = match (sender, words.trim()) {
        (_, "") => return,
        (Some(sender), words) => format!("{}: {words}", sender.trim()),
        (None, words) => words.to_owned(),
    };
    draft.push(BlockKind::Turn, &turn, place());
}

/// The words of a message: a string, or a list of strings and of pieces with a look.
fn words(text: Value) -> String {
    if let Some(words) = text.string() {
        return words.into_owned();
    }
    let piece = |item: Value| {
        let inside = if item.is_object() { item.get("text") } else { Some(item) };
        inside.and_then(|inside| Some(inside.string()?.into_owned()))
    };
    text.items().filter_map(piece).collect()
}

/// What a message says about itself beside its words; for one without words, who sent it too.
fn about(message: Value) -> String {
    let line = |name: &&str| {
        let value = message.get(name)?;
        let shown = match value.string() {
            Some(string) => string.trim().to_owned(),
            None if value.is_object() => value.raw().to_owned(),
            None => value.raw().to_owned(),
        };
        (!shown.is_empty() && shown != "null").then(|| format!("{name}: {shown}"))
    };
    let mut lines: Vec<String> = ABOUT.iter().filter_map(line).collect();
    let has_words = message.get("text").is_some_and(|text| !words(text).trim().is_empty());
    if let Some(sender) = message.string_at("from").filter(|_| !lines.is_empty() && !has_words) {
        lines.insert(0, format!("from: {}", sender.trim()));
    }
    lines.join("\n")
}

/// What the program says happened: who did what, to whom.
fn service(message: Value) -> Option<String> {
    let action = message.string_at("action")?;
    let who = ["actor", "title"].iter().map(|name| message.string_at(name));
    let [actor, title] = <[_; 2]>::try_from(who.collect::<Vec<_>>()).ok()?;
    let members = message.get("members").into_iter().flat_map(Value::items);
    let members: Vec<_> = members.filter_map(Value::string).map(String::from).collect();
    let parts = [actor.map(String::from), Some(action.into_owned()), title.map(String::from)];
    let words: Vec<String> = parts.into_iter().flatten().chain(members).collect();
    Some(words.join(" "))
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_the_program_says_ends_where_its_words_do() {
        let chat = r#"{"name": "Families", "type": "private_group", "id": 1, "messages": [
            {"id": 1, "type": "service", "date": "2024-03-05T08:00:00", "actor": " Ana Sol",
             "action": "create_group", "title": "Families", "members": ["Ana Sol", "Luis "]}]}"#;
        let (reading, _) = crate::read(chat.as_bytes(), "result.json").unwrap();
        let words: Vec<_> =
            reading.blocks().iter().filter_map(|block| reading.text().slice(block.span)).collect();
        assert_eq!(words, ["2024-03-05T08:00:00", "Ana Sol create_group Families Ana Sol Luis"]);
    }
}
