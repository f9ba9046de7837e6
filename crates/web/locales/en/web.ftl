### The words on the screens, in English. Each key is in the other languages too.

## Frame

skip = Skip to the content
in-the-open = Not encrypted: whoever has the folder of this case can read all of it.
to-case = To the case
search = Search
search-label = Search all documents
footer-offline = Runs on this machine alone; nothing leaves it.
footer-json = This screen as JSON

## Numbers and dates

more-than = more than { $limit }
size-bytes = { $n ->
    [one] { $n } byte
   *[other] { $n } bytes
}
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-between = { $first } to { $last }
date-or-later = { $date } or later
date-or-earlier = { $date } or earlier

## The case

total-documents = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}
total-statements = { $n ->
    [one] { $n } statement
   *[other] { $n } statements
}
total-claims = { $n ->
    [one] { $n } claim
   *[other] { $n } claims
}
total-failed = { $n ->
    [one] { $n } document could not be read
   *[other] { $n } documents could not be read
}
claims = Claims
no-claims = No claims yet. Add a document below: an article, an interview, a statement.
more-claims = { $n ->
    [one] Show { $n } more claim
   *[other] Show { $n } more claims
}
narrower = { $n ->
    [one] { $n } narrower claim
   *[other] { $n } narrower claims
}
documents = Documents
documents-caption = What the claims rest on
documents-range = { $n ->
    [0] No documents
   *[other] Documents { $from } to { $to } of { $n }
}
no-documents = No documents yet.
all-documents = { $n ->
   *[other] All { $n } documents
}
column-document = Document
column-outlet = Published by
column-published = Date
column-statements = Statements
near-copy = A near copy: { $percent } % of its text stands in
not-known = not known
could-not-read = Could not be read:
pages = Pages
previous = Previous
next = Next

## Numbers of a claim

origins = { $n ->
    [0] no independent origin
    [one] { $range } independent origin
   *[other] { $range } independent origins
}
expected = about { $number } expected
expected-error = about { $number } ± { $error } expected
first-hand = { $n ->
    [0] none first-hand
   *[other] { $n } first-hand
}
contested = contested by { $range }: { $how }, { $whose }
weight-words = weight: { $words }
denial-general = general
denial-specific = with particulars that can be checked
denial-interested = by an interested party
denial-disinterested = by somebody not known to be interested
heading-act = { $act }
heading-victims = { $act } of { $victims }
heading-place = { $act } in { $place }
heading-victims-place = { $act } of { $victims } in { $place }
heading-unnamed = { $heading } (group not named)

## Offers

offers = Offered tests
offers-note = An offer with its condition is a test that was offered. It is evidence for nothing.
more-offers = { $n ->
    [one] Show { $n } more offer
   *[other] Show { $n } more offers
}
on-condition = On the condition:

## Contradictions

contradictions = Contradictions
contradictions-note = If these statements speak of the same matter, not all of them can be right. This changes no number.
differ-victims = how many people
differ-times = how often
differ-place = where
differ-interval = when
bounds-least = at least { $number }
bounds-most = at most { $number }
bounds-between = { $least } to { $most }
bounds-rough = { $number }, roughly

## Adding

add = Add documents
add-files = Choose files, or drop them here
add-help = Texts, web pages, PDF and Word files, messages, archives, tables and workbooks, subtitles, chats, posts, submissions of forms, pictures and recordings, up to { $limit } each. The originals are kept as they are.
add-text = Or paste a text
add-name = Its name (optional)
add-button = Add
add-busy = Reading…
dropped-one = 1 file chosen
dropped-many = files chosen:
pasted-text = pasted text
file-too-large = larger than { $limit }: add it from the command line with “consilience add”
report-title = What was added
report-given = { $n ->
    [one] { $n } given
   *[other] { $n } given
}
report-read = { $n ->
   *[other] { $n } read
}
report-duplicates = { $n ->
    [one] { $n } known already
   *[other] { $n } known already
}
report-failed = { $n ->
   *[other] { $n } failed
}
place-page = page { $page }
ocr-block = read by OCR, confidence { $percent } %
ocr-doubtful = read by OCR and doubtful, confidence { $percent } %: compare it with the page
place-part = part { $part }
line-read = { $n ->
    [0] read: no statements found
    [one] read: { $n } statement
   *[other] read: { $n } statements
}
line-holds = { $n ->
    [one] read: the file in it follows
   *[other] read: the { $n } files in it follow
}
line-duplicate = the same bytes are in the case already, as { $name }
line-failed = could not be read:
copy-of = A near copy: shares { $percent } % of its text with { $name }

## Search

search-hint = Words are found in any form of their accents; several words must all be there.
search-found = { $n ->
    [0] Nothing found
    [one] { $n } place found
   *[other] { $n } places found
}
search-first = The first { $n } places found

## The claim

part-of = Part of
answer-origins = { $n ->
    [0] No independent origin asserts this
    [one] One independent origin asserts this
   *[other] { $n } independent origins assert this
}
answer-origins-range = Between { $min } and { $max } independent origins assert this
answer-first-hand = { $n ->
    [0] none speaks first-hand
    [one] one speaks first-hand
   *[other] { $n } speak first-hand
}
answer-no-denial = nobody denies it
answer-denials-general = { $n ->
    [one] one general denial
   *[other] { $range } general denials
}
answer-denials-general-interested = { $n ->
    [one] one general denial, by an interested party
   *[other] { $range } general denials, all by interested parties
}
answer-denials-specific = { $n ->
    [one] one denial with particulars that can be checked
   *[other] { $range } denials, some with particulars that can be checked
}
answer-denials-specific-interested = { $n ->
    [one] one denial by an interested party, with particulars that can be checked
   *[other] { $range } denials, all by interested parties, some with particulars that can be checked
}
in-short = This claim rests on { $n } statements; the first ones are shown.
show-all = Show all
side-asserts = Who asserts it
side-denies = Who denies it
nobody-asserts = Nobody asserts it.
nobody-denies = Nobody denies it in these documents.
kinds = Kinds of source:
folded = { $n ->
    [one] { $n } statement counted under it
   *[other] { $n } statements counted under it
}
reasons = Why it is counted so
fold-probability = Probability of a repeat: { $share }
repeats = Repeats
show-passage = show the passage
informants-unnamed = informants not named
unnamed-shared = { $n } of these do not speak first-hand and do not name who told them: it may be the same people.
unnamed-among = { $n ->
    [one] One of these does not speak first-hand and does not name who told it: that may be { $name }.
   *[other] { $n } of these do not speak first-hand and do not name who told them: it may be the same people, or { $name }.
}
unnamed-others = others who are counted here
unnamed-denials = Nothing here shows that { $n } of these speak independently of each other.
unnamed-witnesses = Of those who know it themselves, some are not named, and may be the same person.
count-starts = So the count starts at { $n }.
maybe-same = { $share } probable that it repeats
adds-none = Adds no origin
none-opinion = An opinion: it adds no fact of its own
none-relay = Passes on what another says, and adds nothing of its own
adds-none-note = Opinions on a claim, and passing on what others say, are kept here and count for nothing.
said-on = said

## The arithmetic

arithmetic = The arithmetic
ratio = Likelihood ratio
ratio-range = between { $least } and { $most } over the range of assumptions
ratio-for = How many times as probable these statements are if it happened as if it did not. Above 1 they speak for it.
ratio-against = How many times as probable these statements are if it happened as if it did not. Below 1 they speak against it.
ratio-even = These statements are as probable if it happened as if it did not: they do not tell.
in-words = In words
in-words-at-least = at least “{ $words }” over the whole interval
in-words-at-most = at most “{ $words }” over the whole interval
in-words-even = “{ $words }”: the interval reaches to both sides of even
in-words-note = Read with even odds beforehand, in the terms of ICD 203: from these statements alone, not from what else is known.
witnesses = Worth in clean eyewitnesses
witnesses-note = As many people who saw it, and came to you each by a way of their own, would weigh the same. It is less than the origins where these share a way or are further from the act.
admiralty = Admiralty credibility
admiralty-note = The scale of NATO from 1, confirmed, to 6, cannot be judged. 1 needs two origins even in the least count, one of them first-hand.
parameters = Parameters
parameters-stated = Stated judgements.
parameters-estimated = { $n ->
    [one] Estimated from { $n } claim of this case.
   *[other] Estimated from { $n } claims of this case.
}
parameters-decided = A person decided about { $source }: { $reason }.
parameters-note = How often sources assert what is so and what is not, and how often channels are biased. A case teaches them where enough of its answers are on record whatever they were.
leave-one-out = If one origin were left out
without = Without
changes = What would change it
tipping-point = If its origins shared a bias with a probability of { $share }, it would no longer be “{ $words }”.
tipping-below = These statements alone say no more than an even chance: there is nothing that a shared bias could tip.
breakdown = { $n ->
    [0] For the same reason, no origin has to be wrong for the words to change.
    [one] If one origin is wrong, it is no longer “{ $words }”.
   *[other] { $n } origins must be wrong in the same way for it to be no longer “{ $words }”.
}
raise-informants = { $n ->
    [one] Learning who told the one that does not say so would settle whether it is independent, and may raise the least number.
   *[other] Learning who told the { $n } that do not say so would settle whether they are independent, and may raise the least number.
}
raise-first-hand = A first-hand account of somebody not heard here would be the first, and adds an origin.
raise-another = Another first-hand account, of somebody not heard here, adds an origin.
counts-for = Counts for:
offered-about = Offered about:
denies-claims = Denies:
adds-none-to = Adds no origin to:

## The reader

text = Text
legend = What the marks mean
legend-speaker = who speaks
legend-cue = how it is said
legend-content = what is said
legend-condition = on what condition
parts = Parts of this text:
statements = Statements
no-statements = No statements were found in it.
proposed-by = Proposed by { $by }, { $sure } sure
about-document = About the document
fact-file = File
fact-authors = By
fact-date = Other date
fact-hash = SHA-256
fact-captured = Captured
fact-size = Size
fact-format = Read as

## Codes of the model

stance-asserts = asserts
stance-denies = denies
stance-declines = declines to answer
stance-doubts = doubts
stance-retracts = retracts
stance-admits = admits
stance-offers = offers
basis-victim = lived it
basis-eyewitness = saw it
basis-relative = is of the family
basis-colleague = was beside those it happened to
basis-official-record = from an official record
basis-medical = from a medical examination
basis-document = from a document or recording
basis-heard-from = was told
basis-inference = concludes it
basis-unknown = does not say how it is known
heard-from-named = was told by { $name }
contribution-relay = passes on what others say
contribution-opinion = an opinion, no fact of its own
speaker-not-named = Somebody not named
speaker-itself = { $name } (the text itself)
reason-copy = The text is a near copy
reason-translation = The text is a translation
reason-quotes = It quotes the same words
reason-cites = It names the other as where it has it from
reason-same-informant = Both go back to the same person or body
reason-same-interview = Both were said in the same interview
reason-same-list = Both stand on the same list
reason-same-owner-or-wire = Both come from the same owner or wire service
reason-press-exposure-before-the-interview = The detail was in the press before the interview
reason-judged-by-a-person = A person decided it
reason-unknown-informants = Its informants are not named
kind-testimony = testimony
kind-document = document
kind-image = image
kind-official = official
kind-medical = medical
kind-list = list
words-almost-no-chance = almost no chance
words-very-unlikely = very unlikely
words-unlikely = unlikely
words-roughly-even-chance = roughly even chance
words-likely = likely
words-very-likely = very likely
words-almost-certain = almost certain
admiralty-1 = confirmed by other independent sources
admiralty-2 = probable
admiralty-3 = possible
admiralty-4 = doubtful
admiralty-5 = improbable
admiralty-6 = cannot be judged
found-in-date-line = in the date line
found-in-json-ld = in the page’s JSON-LD
found-in-opengraph = in the page’s Open Graph tags
found-in-script = in a script of the page
found-in-meta = in the page’s metadata
found-in-time = in a time element
found-in-url = in the address
found-in-text = in the text
found-in-messages = from the messages
found-in-posts = from the posts
found-in-submissions = from the submissions
format-text = plain text
format-html = web page
format-sheet = table
format-subtitles = subtitles
format-chat = exported chat
format-posts = posts
format-pdf = PDF file
format-docx = Word file
format-odt = text of OpenDocument
format-rtf = rich text
format-message = message
format-mailbox = mailbox
format-archive = archive
format-image = picture or recording
format-survey = submissions of a form

## Notes of reasons: the key is the note that weighing writes

note-share = { $percent } % of its words stand in the other document
note-neither-names-its-informants-who-may-be-the-same = neither names its informants, who may be the same
note-does-not-name-its-informants-of-whom-the-other-may-be-one = does not name its informants, of whom the other may be one
note-passes-on-what-the-other-says = passes on what the other says
note-the-same-speaker = the same speaker
note-the-same-speaker-passes-on-another-s-account-here = the same speaker passes on another's account here
note-the-name-is-a-part-of-the-other-s = the name is a part of the other's
note-one-of-them-speaks-for-the-other = one of them speaks for the other
note-both-name-the-same-informant = both name the same informant
note-the-document-s-own-words = the document's own words
note-the-document-sums-up-whom-it-quotes = the document sums up whom it quotes
note-the-same-description-in-one-document = the same description in one document
note-the-same-outlet-on-the-same-day = the same outlet on the same day
note-decided-by-a-person = decided by a person
note-names-the-outlet-that-had-it = names the outlet that had it
note-names-the-one-who-told-it = names the one who told it
note-the-other-document-has-the-same-from-the-same-people = the other document has the same from the same people
note-says-the-same-in-much-the-same-words = says the same in much the same words
note-the-same-eight-words-or-more-from-people-with-different-names = the same eight words or more from people with different names
note-the-same-words-between-quotation-marks = the same words between quotation marks
note-eight-words-or-more-in-a-row-are-the-same = eight words or more in a row are the same
note-every-number-and-name-in-it-was-published-before = every number and name in it was published before
note-the-same-numbers-and-names-which-hardly-anybody-else-gives = the same numbers and names, which hardly anybody else gives
note-the-same-date-which-no-calendar-has = the same date, which no calendar has
note-the-same-name-written-as-hardly-anybody-writes-it = the same name, written as hardly anybody writes it
note-passes-on-what-another-says-and-adds-nothing-of-its-own = passes on what another says and adds nothing of its own
note-an-opinion-it-adds-no-fact = an opinion: it adds no fact

## Why a document could not be read: the key is the reason that reading gives

failure-the-document-is-sealed-undo-that-entry-to-bring-it-back = the document is sealed; undo that entry to bring it back
failure-the-file-is-empty = the file is empty
failure-the-file-is-binary-data-not-text = the file is binary data, not text
failure-the-page-has-no-visible-text-if-a-browser-shows-one-save-the-page-from-there = the page has no visible text; if a browser shows one, save the page from there

## Problems

problem-title-host = This address is not answered
problem-detail-host = The server answers only for 127.0.0.1 and localhost, with its own port.
problem-hint-host = Use the link that the program printed.
problem-title-no-session = The case is closed
problem-detail-no-session = This browser has not opened the case.
problem-hint-no-session = Open the link that the program printed in the terminal. If it was used already, stop the program with Ctrl-C and start it again: it prints a new one.
problem-title-used-link = This link does not open the case
problem-detail-used-link = Each link opens the case once, in one browser. This one was used already, or belongs to another run of the program.
problem-hint-used-link = For a new link, stop the program in the terminal with Ctrl-C and start it again. In the browser that used the link first, the case is still open.
problem-title-foreign = Sent from elsewhere
problem-detail-foreign = Only a page of this server may change the case, and this request does not come from one.
problem-hint-foreign = Nothing was changed. Go to the case and try again there.
problem-title-no-page = There is no such page
problem-detail-no-page = Nothing is at this address.
problem-hint-no-page = Go to the case, or search for what you are looking for above.
problem-title-no-claim = There is no such claim
problem-detail-no-claim = Claims are made from the statements of the case: when statements change, a claim can get another address or go.
problem-hint-no-claim = The case lists all claims that there are now.
problem-title-no-document = There is no such document
problem-detail-no-document = No document of this case has this SHA-256.
problem-hint-no-document = The case lists all its documents.
problem-title-no-statement = There is no such statement
problem-detail-no-statement = The document has no statement of this name: it may have been undone or sealed.
problem-hint-no-statement = Load the document anew.
problem-title-not-undone = Not undone
problem-detail-not-undone = This was undone already, or something else was judged here since.
problem-hint-not-undone = Load the document anew: it says what can be undone.
problem-title-mark-nothing = No words are given
problem-detail-mark-nothing = A statement needs the words that are said.
problem-hint-mark-nothing = Go back, and select or write the words as they stand in the text.
problem-title-mark-not-there = These words are not in the text
problem-detail-mark-not-there = The words do not stand in the text like this. Nothing was recorded.
problem-hint-mark-not-there = Go back, and write them word by word as they stand there, with their accents and capitals.
problem-title-mark-several = Which place is meant?
problem-detail-mark-several = { $n ->
   *[other] These words stand in the text { $n } times. Nothing was recorded.
}
problem-hint-mark-several = Go back, and give more of the words beside them, or select them in the text.
problem-title-mark-cuts = A part of what is sealed
problem-detail-mark-cuts = The words begin or end inside of what is sealed. Nothing was recorded.
problem-hint-mark-cuts = Go back, and take all of the mark, or nothing of it.
problem-title-mark-known = This statement is there already
problem-detail-mark-known = The document has a statement of the same speaker, words and stance.
problem-hint-mark-known = Accept that one, or edit it.
problem-title-method = Not possible here
problem-detail-method = This address does not take this method.
problem-hint-method = Go to the case.
problem-title-too-large = Too much at once
problem-detail-too-large = One upload may hold 512 MiB in all, and 64 MiB for each file. Nothing was added.
problem-hint-too-large = Add large collections from the command line with “consilience add”.
problem-title-nothing-sent = Nothing was sent
problem-detail-nothing-sent = No file was chosen and no text was pasted.
problem-hint-nothing-sent = Go back, and choose a file or paste a text.
problem-title-malformed = The request cannot be understood
problem-detail-malformed = It is not of the form that this address expects.
problem-hint-malformed = Go to the case and try again there.
problem-title-case = The case could not answer
problem-hint-case = Nothing that was acknowledged is lost. If the case is in use by another program, wait for it to finish and try again.

## What people judged

verdict-accepted = accepted by a person
verdict-rejected = rejected by a person: it counts for nothing
verdict-edited = edited by a person
verdict-conflict = people judged it differently; none of it counts until somebody chooses
assessments = What analysts think
assessments-note = It stands beside the count and is never a part of it.
assessments-disagree = The analysts do not agree.
assessment-conflict = The same analyst said otherwise on another device.
credibility = credibility
origins-by-analyst = { $range } origins
status-confirmed = confirmed
status-no-conclusion = no conclusion
status-rejected = rejected
conflicts = Judgements in conflict
conflicts-note = People judged differently and did not know of each other. None of these counts until somebody chooses: consilience judge CASE resolve ENTRY OTHER. Of protections the strictest counts.
conflict-consent = the consent of { $a }
conflict-same-person = whether the speakers of { $a } and { $b } are one person
conflict-repeats = whether one of { $a } and { $b } repeats the other
conflict-verdict = what becomes of the statement { $a }
conflict-edit = how the statement { $a } is edited
conflict-assessment = the claim { $a }, by { $b }
conflict-reliability = how far the source of { $a } is trusted
conflict-protection = who may see something

## Judging in the reader

not-judged = proposed by a machine, not judged yet
added-by-person = added by a person
entries = in the log as
accept = Accept
reject = Reject
edit = Edit
undo = Undo
save = Save
cancel = Cancel
accept-statement = Accept statement { $n }
reject-statement = Reject statement { $n }
edit-statement = Edit statement { $n }
add-statement = Add a statement
field-words = What is said
field-words-note = Word by word as it stands in the text. Between pieces that are apart, write “ … ”.
field-speaker = Who says it
field-speaker-note = By name. Leave it empty where the text itself says so.
field-stance = What the speaker does with it
field-basis = How the speaker knows
field-act = About
field-act-found = the acts that the words name
field-kind = Kind of speaker
field-kind-known = as elsewhere in this text
field-source = Words for the speaker there (optional)
field-cue = Words that show that it is said (optional)
selected-for-add = The words are in the form. Say who says them.
nothing-to-undo = There is nothing here to undo.
speaker-kind-person = a person
speaker-kind-organisation = an organisation
speaker-kind-government = a government or an office of it
speaker-kind-unnamed = somebody without a name
undo-accept = statement { $n } accepted
undo-reject = statement { $n } rejected
undo-edit = statement { $n } edited
undo-add = statement { $n } added
done-accept = Statement { $n } accepted: { $speaker }.
done-reject = Statement { $n } rejected: { $speaker }. It counts for nothing.
done-edit = Statement { $n } edited: { $speaker }.
done-add = Statement { $n } added: { $speaker }.
done-undo = Undone by a new entry. Nothing is erased.
done-nothing = Nothing was changed.
keys = Keys
keys-note = No key does anything while you type in a field.
keys-turn-on = Turn the keys on
keys-turn-off = Turn the keys off
keys-are-on = The keys are on.
keys-are-off = The keys are off.
key-move = the next statement, the one before
key-accept = accept it
key-reject = reject it
key-edit = edit it
key-sentence = select the next sentence, the one before
key-add = add the selected words as a statement, or the sentence of this one
key-undo = undo what was judged here last
key-leave = leave the form
custody = Custody
custody-lead = where persons were held, and what in the records does not fit together
custody-note = Findings are of the records: a gap is a time of which the case holds no record. Certain is what holds for every exact date that the records leave open.
custody-persons = { $n ->
    [one] { $n } person of whose custody the documents tell
   *[other] { $n } persons of whose custody the documents tell
}
custody-more = { $n ->
    [one] And { $n } more person.
   *[other] And { $n } more persons.
}
custody-records = { $n ->
    [one] { $n } record
   *[other] { $n } records
}
custody-also = Also called: { $names }
custody-person = What documents say of this person
custody-asked = Other records may be of this person too; say whether they are.
custody-findings = What does not fit together
custody-chronology = Chronology
custody-no-date = date not known
custody-held = held at { $place }
custody-held-somewhere = held at a place that is not named
custody-out-of = from { $place }
custody-into = to { $place }
custody-by = by { $who }
custody-on-list = on the list { $list }
custody-rule = Whoever is on the list { $on } must be on { $also }.
custody-rule-title = Compare two lists
custody-rule-on = Whoever is on
custody-rule-also = must be on
custody-rule-check = Compare
step-arrest = arrested
step-transfer = transferred
step-deportation = removed
step-release = released
step-escape = escaped
step-death = died
order-release = release ordered
order-protection-from-removal = removal forbidden
order-transfer = transfer ordered
finding-gap = Gap
finding-two-places-at-once = Two places at once
finding-transfer-without-a-receiving-record = Transfer without a receiving record
finding-held-after-an-ordered-release = Held after an ordered release
finding-removal-against-a-protective-order = Removal against a protective order
finding-on-one-list-and-not-on-the-other = On one list and not on the other
finding-no-record-after-release-or-death = No record after release or death
certainty-certain = certain
certainty-possible = possible
problem-title-no-person = There is no such person
problem-detail-no-person = No record of custody in this case is of a person with this address. When documents or judgements change, a person can get another one or go.
problem-hint-no-person = The page on custody lists all persons that there are now.

## People

people = People
people-lead = everybody whom lists and texts name, and who may be the same person
people-note = Rows of lists and people named in texts are one person where that is sure, or where somebody said so. What is only likely is left to you.
people-count = { $n ->
    [one] { $n } person
   *[other] { $n } persons
}
people-open = { $n ->
    [one] Look at { $n } pair that may be one person
   *[other] Look at { $n } pairs that may be one person
}
people-more = { $n ->
    [one] { $n } more is not shown; look for a name.
   *[other] { $n } more are not shown; look for a name.
}
people-find = A name
people-nobody = Nobody of this name.
people-no-name = no name
people-rows = { $n ->
    [one] { $n } row of a list
   *[other] { $n } rows of lists
}
people-texts = { $n ->
    [one] { $n } text
   *[other] { $n } texts
}
people-source = a source
people-no-consent = a witness of whom no consent is recorded
people-agreed = agreed to: { $purposes }
people-custody = Custody of this person
people-records = What documents say
people-together = Why these are one person
people-said-one = { $a } and { $b }: somebody said so
people-held-one = { $a } and { $b }: { $percent }
people-may-be-title = May also be
people-may-be = { $a } and { $b }: { $percent }
people-kappa = { $first } and { $second } looked at { $all } of the same pairs apart from each other and agreed on { $same }; beyond chance, Cohen's κ is { $kappa }.
people-agreement = { $first } and { $second } looked at { $all } of the same pairs apart from each other and agreed on { $same }.
people-reliability = How often the program was right
people-reliability-note = Of the pairs that people answered: how probable the program held it, without these answers, that they are one person, and how many of them are. Right is where both are alike.
people-held = Held to be one
people-said = Said to be one
people-range = 95 % interval
people-answers = Answers
same = Same person?
same-left = { $n ->
    [0] No pair is left that may be one person.
    [one] { $n } pair may be one person.
   *[other] { $n } pairs may be one person.
}
same-none = There is no further pair to look at.
same-agreement = Agreement
same-source = What the document says
same-yes = Same person
same-no = Not the same
same-relative = Relatives
same-unsure = Cannot tell
same-before = You said before:
same-answer-same = the same person
same-answer-different = not the same
same-answer-relative = relatives
same-answer-unsure = cannot tell
same-done-same = Recorded: the same person.
same-done-different = Recorded: not the same.
same-done-relative = Recorded: relatives.
same-done-unsure = Recorded: cannot tell.
same-done-undo = The last answer is undone.
same-last = { $a } and { $b }: { $answer }
same-score = What the program thinks (look after you have decided)
same-bits = What each field says, in bits: one more doubles the odds
same-prior = Two records taken at random
same-together = What strangers agree in at once
same-candidates = Who the first may be
same-nobody = Nobody of these
same-what-if = What would change it
same-two = Two people look apart from each other
same-two-note = Each gives a name and answers without seeing what the other said. Where they agree, it holds; where they do not, the pair is left to whoever answers without a name.
same-reviewer = Your name, in letters and digits
same-go = Look at pairs
role-age = Age
role-birth_date = Born
role-birth_year = Year of birth
role-sex = Sex
role-nationality = Nationality
role-document_number = Document number
role-place = Place
role-date = Date
role-nickname = Also called
role-origin = From
role-occupation = Occupation
role-other = Further
role-id = Number
role-full_name = Name
role-given = Given name
role-family = Family name
role-second_family = Second family name
role-list = List
problem-title-nobody-there = Nobody is here
problem-detail-nobody-there = No person or record of this case has this address. When documents or judgements change, a person can get another one or go.
problem-hint-nobody-there = The page on people lists everybody whom the case names now.
problem-title-no-reviewer = This is not a name that can be used
problem-detail-no-reviewer = The name of a reviewer has letters without accents, digits, hyphens, dots, colons and low lines only.
problem-hint-no-reviewer = Go back and give a short name.

total = How many?
total-lead = how lists overlap, and what follows for how many there are in all
total-note = Records that are one person more probably than not count as one. The number of those on no list follows from how the lists overlap, and only where that tells.
total-no-lists = The case holds no list of people. Add two or more, made apart from each other.
total-lists = Lists that count
total-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
total-count = Count
total-estimate = Estimate how many in all
total-wait = this can take some seconds
total-counted = { $persons } persons on { $lists } lists
total-too-few = One list alone overlaps with no other: choose two or more.
total-too-many = { $n } lists are too many; at most sixteen can be counted over.
total-empty = Nobody is on { $list }: leave it out.
total-nobody = Nobody is on these lists.
total-answer-title = How many in all
total-answer = About { $total } in all; between { $low } and { $high } with 95 %.
total-refused = No number in all is given.
total-assumption = Assumed: within each kind of people the lists are independent of each other, and those on no list are of kinds that the lists show.
total-linkage = Counted again over { $draws } ways in which records may be persons: about { $total }, between { $low } and { $high }.
total-beside = What has to be said beside it
total-least = At least about { $total } ({ $low } to { $high }) if lists are independent for each person, and who is easy to find for one list is so for the others.
total-no-least = Nobody is on two lists: nothing is known but those who are counted.
total-curve = If more or fewer are unseen than assumed
total-curve-note = How many in all if so many times as many are on no list as the assumption says. The broken line is how many are on any list.
total-xi = times as many unseen
total-in-all = in all
total-95 = 95 % interval
total-drawn = What the lists leave possible
total-drawn-note = How often each number came when it was drawn as the lists allow. Several hills are several answers that the lists hold apart.
total-share = share
total-overlaps = Who is on which lists
total-overlaps-note = Each bar counts the persons who are on exactly the lists with a dot below it.
total-exactly = on exactly
total-persons = persons
total-export = The table as CSV, which the command total takes
chart-table = The same as a table
refused-two-lists = Two lists give bounds only: whether they depend on each other cannot be seen. A third list, made apart from them, would show it.
refused-apart = { $lists } shares nobody with the other lists: nothing tells how much of the whole it covers. Leave it out, or look for people who are on it and on others.
refused-nested = { $inner } lies in { $outer }: all { $people } of its people, or all but one in a hundred, are there too. If one was made from the other, merge them; else leave { $inner } out.
refused-same = { $a } and { $b } have the same { $both } people: one is a copy of the other, or both are of a third. Merge them.
refused-unidentified = The model that fits best, { $model }, leaves the number of the unseen open: the cells that would tell it are empty, and any number fits as well.
refused-chains = The chains of the sampler found different numbers (R-hat { $rhat }): the lists hold several answers apart. More lists would tell.
caution-nearly-nested = { $share } of { $inner } is on { $outer } too; if one was made from the other, merge them.
caution-models = Log-linear models that fit about as well say from { $low } to { $high }.
caution-no-maximum = The log-linear model that fits best, { $model }, has no maximum, since pairs of lists share nobody; no log-linear number is given.
caution-lost-weight = Log-linear models that cannot be believed have { $share } of the weight.
caution-few-pairs = { $n ->
    [one] There are too many log-linear models: those in which at most { $n } pair of lists depends on each other were compared.
   *[other] There are too many log-linear models: those in which at most { $n } pairs of lists depend on each other were compared.
}
caution-graph-prior = The prior of decomposable graphs matters: with { $cell } people in each cell before, their median is { $to } and not { $from }.
caution-cut = { $n ->
    [one] Decomposable graphs were asked for at most { $n } unseen, and more are not unlikely.
   *[other] Decomposable graphs were asked for at most { $n } unseen, and more are not unlikely.
}
caution-class-prior = The prior of latent classes matters: with another, their median is { $to } and not { $from }.
caution-other-method = Another method, { $method }, gives { $total }.
method-log-linear = log-linear models
method-graphs = decomposable graphs
problem-title-no-table = These lists cannot be counted over
problem-detail-no-table = Of the lists that were chosen there are fewer than two or more than sixteen in this case, or nobody is on one of them.
problem-hint-no-table = The page How many? shows the lists that there are.

systemic = Is it systemic?
systemic-lead = what share of those on a list lived it, by who was asked, and what would settle it
systemic-note = One list is everybody who could have lived it. Those of them who were asked a question are found by who is the same person; what follows for all depends on how they were drawn.
systemic-no-list = The case holds no list of people. Add the list of everybody who could have lived it, such as a manifest or a register.
systemic-no-question = No document of the case holds a question that was answered with yes or no. Add the submissions of a form (KoboToolbox, ODK), or a list of people with a column of answers.
systemic-unknown-list = The case holds no list { $list }: choose one of those that it has.
systemic-unknown-question = Nobody was asked “{ $question }”: choose a question that was asked.
systemic-nobody-answered = Nobody answered “{ $question }” with yes or no: choose another question.
systemic-not-yes-no = “{ $question }” is answered with other words than yes and no, such as “{ $words }”: choose a question of yes or no, or export the form with labels instead of codes.
systemic-nobody = { $n ->
    [one] The one submission is of nobody who is known to be on { $list }. Choose the list from which people were drawn, or say who is the same person.
   *[other] None of the { $n } submissions is of anybody who is known to be on { $list }. Choose the list from which people were drawn, or say who is the same person.
}
systemic-may-be = { $n ->
    [one] { $n } submission may be of somebody on the list: until you say so it is not counted.
   *[other] { $n } submissions may be of people on the list: until you say so they are not counted.
}
systemic-error-wrong = The error is no share between 0 and 50 %: write 1 for one in a hundred.
systemic-shares-wrong = What is isolated has to be less than what is systemic, in persons of this list too: write shares from 0 to 100 %, such as 2 and 20.
systemic-frame-large = The list has { $n } persons, and at most a million are reckoned with.
systemic-numbers-wrong = These numbers cannot be reckoned with: choose another list or other shares.
systemic-frame = Everybody who could have lived it
systemic-question = Question
systemic-drawn = How people were drawn from the list
systemic-drawn-note = Only you know it. Where nobody says that they were drawn at random, nothing but bounds follows.
drawn-unknown = not known
drawn-random-order = one after the other, in random order
drawn-random-sample = a random sample of a size fixed beforehand
drawn-volunteers = they came forward
systemic-decide = To decide between
systemic-isolated-to = isolated: up to
systemic-systemic-from = systemic: from
systemic-error = wrong, either way, at most
systemic-show = Show
systemic-answer-title = The answer so far
systemic-said = { $yes } of { $drawn } people of the list who were asked said yes.
systemic-any-time = Between { $low } and { $high } of the { $of } would have a yes to say ({ $least } to { $most } persons), with 95 %, whenever you look.
systemic-once = Between { $low } and { $high } of the { $of } would have a yes to say ({ $least } to { $most } persons), with 95 %, looked at once.
systemic-bounds = Without any assumption: { $least } to { $most } of { $of } persons ({ $low } to { $high }), since whoever was not asked or did not answer may have either answer.
systemic-assumed-unknown = Nobody says how people were drawn. Those who were asked may be those who are easy to find, or who have most to tell.
systemic-assumed-volunteers = These are people who came forward: more of them would not tell more of the others.
systemic-assumed-random-order = Assumed: each next person was drawn at random among those of the list who were not drawn yet, they were asked in that order, and everybody who was drawn has a submission. Answers are counted as they were given.
systemic-assumed-random-sample = Assumed: the sample was drawn at random from the list, its size was fixed before the answers were known, and everybody who was drawn has a submission. Answers are counted as they were given.
systemic-assumed-clusters = Assumed: clusters were drawn at random.
systemic-verdict-systemic = Isolated (up to { $isolated }, { $few } persons) is given up: it is more than that. It could be said wrongly with { $error } at most.
systemic-verdict-isolated = Systemic (from { $systemic }, { $many } persons) is given up: it is less than that. It could be said wrongly with { $error } at most.
systemic-verdict-between = Both isolated (up to { $isolated }) and systemic (from { $systemic }) are given up: it is between the two.
systemic-verdict-open = Neither isolated (up to { $isolated }, { $few } persons) nor systemic (from { $systemic }, { $many } persons) is given up yet.
systemic-no-verdict = No verdict: whether it is systemic cannot be told unless people were drawn at random, and you say so.
systemic-no-verdict-volunteers = No verdict: whether it is systemic cannot be told from those who came forward, however many they are.
systemic-evidence = Evidence against isolated { $isolated }, against systemic { $systemic }; { $threshold } decides.
systemic-broken = After { $n } interviews no number fits all that was seen before. Such an order is rare if it was random: look at whether it was.
systemic-twice = { $n ->
    [one] { $n } person was asked more than once and counts once, with the first answer.
   *[other] { $n } persons were asked more than once and count once each, with the first answer.
}
systemic-contradict = { $n ->
    [one] { $n } person said yes in one interview and no in another, and counts as unsure.
   *[other] { $n } persons said yes in one interview and no in another, and count as unsure.
}
systemic-left-empty = { $n ->
    [one] { $n } answer was left empty and counts as unsure.
   *[other] { $n } answers were left empty and count as unsure.
}
systemic-were-passed-over = { $n ->
    [one] The question was not put to { $n } person, who counts as unsure.
   *[other] The question was not put to { $n } persons, who count as unsure.
}
systemic-frame-small = { $n ->
    [one] The list has { $n } person, and more people answered: it is not the list from which they were drawn.
   *[other] The list has { $n } persons, and more people answered: it is not the list from which they were drawn.
}
systemic-no-order = Not every submission says when it was sent: the order is that in which they stand. It is only worth something if that is the order in which people were drawn.
systemic-asked-title = Who was asked
systemic-frame-persons = { $rows } rows, { $persons } persons
systemic-order-time = The order is that in which the submissions were sent.
systemic-order-column = The order is that of the column that gives it.
systemic-order-rows = The order is that in which they stand in the document.
answered-yes = Yes: { $n }
answered-no = No: { $n }
answered-declined = Declined: { $n }
answered-absent = Not found: { $n }
answered-unsure = Unsure: { $n }
answered-outside = Not in the list, and not counted: { $n }
answered-nameless = Without a whole name, and not counted: { $n }
systemic-no-name = no name
systemic-again = again
systemic-more = and { $n } more, in the sheet
systemic-contradiction = yes in one interview, no in another
systemic-empty = left empty
systemic-passed-over = not asked this
systemic-plan-title = What would settle it
systemic-margin = For ± { $points } points: { $answers } answers of a random sample, { $more } more than there are.
systemic-to-decide = To decide: { $answers } answers of a random sample of a fixed size, { $more } more than there are; systemic from { $from } yes on. Asked one by one in random order, it is decided after about { $few } interviews on average if as many lived it as is isolated at most, and after about { $many } if as many did as is systemic at least.
systemic-decided = The decision is made; more interviews make the range narrower.
systemic-draw-them = The answers that there are count towards this only if those who gave them were drawn at random. Else draw anew: the command plan gives an order that anybody can check.
systemic-chart = What interviews leave possible
systemic-chart-note = The share of the list that would have a yes to say, as interviews arrive. Where somebody was silent, the band holds whatever they had to say, and the lines within it count them as not yes. The broken lines are what is isolated and what is systemic.
systemic-interviews = interviews
systemic-yes-so-far = yes so far
systemic-would-say = would say yes
systemic-whatever = whatever the silent had to say
systemic-level-isolated = isolated { $share }
systemic-level-systemic = systemic { $share }
systemic-redo = The numbers, redone
systemic-export = The sheet of answers as CSV, without names
problem-title-no-survey = Nothing follows from what was asked
problem-hint-no-survey = The page Is it systemic? shows the lists and questions that there are.

## The arithmetic of a claim, channel by channel

sum = How the ratio comes about
sum-bias = π = { $bias }, b = { $asserts }
sum-formula = What came through one channel may be biased together: with a probability π its accounts are given whatever is the case, each with b. Each account is given with α where it is as said and with β where it is not, unless it repeats another one, with probability q: then p = q + (1 − q)·α, or with β, or with b. Channel: LR = ((1 − π)·∏p(α) + π·∏p(b)) / ((1 − π)·∏p(β) + π·∏p(b)). The logarithms of the channels add up to that of the claim.
sum-channel = Channel
sum-range = Interval
sum-whole = The whole claim
sum-denies = denials, taken off
sum-chart = Likelihood ratio of each channel with its interval, on a logarithmic scale
sum-note = The ends of a channel are those where the whole claim weighs least and most, so that they add up too.
sum-parties = What a party to the dispute denies is not taken off: parties deny whether it is so or not (0.95 against 0.99), so that their denial tells almost nothing. A denial by somebody with nothing at stake is a channel of its own above.
sum-export = The arithmetic as a table (CSV)
sum-more-channels = { $n ->
    [one] One more channel is in the table for spreadsheets.
   *[other] { $n } more channels are in the table for spreadsheets.
}
sum-more-accounts = { $n ->
    [one] One more account is in the table for spreadsheets.
   *[other] { $n } more accounts are in the table for spreadsheets.
}
sum-source-stated = stated judgement
sum-source-estimated = estimated from this case
sum-source-estimated-of-the-source = estimated from what this source says
sum-source-decided = decided by a person
sum-source-admission = stated, admission
sum-source-denial = stated, blanket denial
sum-source-specific-denial = stated, denial with particulars
lineage = Who repeats whom
lineage-note = Origins in the order of time, and under each what repeats it. An unbroken line is sure; a dashed one is doubtful and may join two origins; a dotted one says that nobody knows who told them.
lineage-who = Speaker
lineage-when = Date
lineage-repeats = Repeats
lineage-how = How sure
lineage-rest = { $n ->
    [one] One more statement is not drawn.
   *[other] { $n } more statements are not drawn.
}
link-sure = sure
link-doubtful = doubtful
link-unknown = informants not known
more-origins = { $n ->
    [one] One more origin
   *[other] { $n } more origins
}
more-folded = { $n ->
    [one] One more
   *[other] { $n } more
}
more-none = { $n ->
    [one] One more that adds no origin
   *[other] { $n } more that add no origin
}

## How far an account is trusted

trust = How far we trust this account
trust-ask = How far trusted?
trust-of = How far trusted? { $speaker }
trust-now = What holds now
trust-alpha-said = If it happened, such an account says so in { $share } of all cases: α = { $value } (the interval reckons with { $least } to { $most }).
trust-beta-said = If it did not happen, it says so all the same in { $share } of all cases: β = { $value } (the interval reckons with { $least } to { $most }).
trust-alpha-denied = If it did not happen, such a denial is made in { $share } of all cases: α = { $value } (the interval reckons with { $least } to { $most }).
trust-beta-denied = If it happened, it is made all the same in { $share } of all cases: β = { $value } (the interval reckons with { $least } to { $most }).
trust-from-stated = Both are stated judgements about all who know it as this account does ({ $basis }).
trust-from-estimated = { $n ->
    [one] Both are estimated from { $n } claim of this case, for all who know it as this account does ({ $basis }).
   *[other] Both are estimated from { $n } claims of this case, for all who know it as this account does ({ $basis }).
}
trust-from-estimated-of-the-source = { $n ->
    [one] Both are estimated from { $n } claim of this case, from what this source itself says in it.
   *[other] Both are estimated from { $n } claims of this case, from what this source itself says in them.
}
trust-from-decided = Somebody decided both, for this source and with a reason.
trust-from-admission = Both are stated judgements about admissions against one’s own interest.
trust-from-denial = Both are stated judgements about denials without particulars by somebody with nothing at stake.
trust-from-specific-denial = Both are stated judgements about denials with particulars by somebody with nothing at stake.
trust-counts = Decided: α = { $alpha }, β = { $beta }. This counts.
trust-counts-not = Decided too, by another statement: α = { $alpha }, β = { $beta }. It does not count, since the other is more cautious.
trust-by = { $who }, { $when }
trust-no-name = no name given
trust-disputed = People decided differently and did not know of each other: none of that counts until somebody chooses, or decides anew.
trust-no-denials = What is decided about a source holds for what it asserts. Denials weigh by the stated judgements, whoever makes them.
trust-nameless = Whoever says this has no name, so nothing else is known to be theirs, and there is nobody to decide about. A statement that should not count can be rejected.
trust-reader = To the statement
trust-decide = Decide otherwise
trust-decide-note = It holds for all that { $speaker } says in this case, in every claim. It is an entry of the record, and another entry takes it back.
trust-alpha = α: of what happened, how much the source says
trust-beta = β: of what did not happen, how much it says all the same
trust-share-note = A number above 0 and below 1: 0.6 is six of ten. As much of both is to say nothing.
trust-reason = Why
trust-analyst = Who decides (optional): letters without accents, digits and hyphens
trust-record = Record
trust-default = Back to what holds without this
trust-default-note = Takes back all that was decided about this source, by entries of its own.
trust-fault-share = This is no number between 0.0001 and 0.9999: write 0.6 for six of ten.
trust-fault-order = β is above α: then what the source says would count against itself. Write at most as much as α.
trust-fault-reason = Say why: whoever reads the number later has to know.
trust-fault-analyst = This name cannot be used: letters without accents, digits, hyphens, dots, colons and low lines only.
trust-done-decided = Recorded. It holds for all that { $speaker } says in this case.
trust-done-default = Taken back by a new entry. Nothing is erased.
problem-title-nameless = Nobody to decide about
problem-detail-nameless = Whoever says this has no name, so nothing else is known to be theirs. Nothing was recorded.
problem-hint-nameless = Reject the statement where it should not count.
problem-title-no-decision = Nothing was decided
problem-detail-no-decision = Alpha and beta are above 0 and below 1, beta is at most alpha, and there is a reason.
problem-hint-no-decision = Give all three.
