"""Text to words, pieces, features and windows. FORMAT.md, sections 1 to 4, is the specification of this file."""
import unicodedata
from dataclasses import dataclass
from pathlib import Path

LOWER, TITLE, UPPER, OTHER = range(4)
OPENING, CLOSING, TOGGLING = "“«„", "”»", "\"＂"
SENTENCE_ENDS = set(".!?…”»\"")
BUDGET = 192  # pieces of a window, with its marks
CONTEXT = 0  # pieces of the block before that a window repeats, at most; more of them did not help
LONGEST_WORD = 100  # characters; a longer word is unknown


@dataclass
class Word:
    start: int  # characters of the text
    end: int
    form: str  # lower case, without accents
    case: int
    quoted: bool
    pieces: tuple


def is_punctuation(c):
    """ASCII that is neither letter nor digit nor space, and the Unicode categories P."""
    n = ord(c)
    return 33 <= n <= 47 or 58 <= n <= 64 or 91 <= n <= 96 or 123 <= n <= 126 or unicodedata.category(c)[0] == "P"


def is_ideograph(c):
    n = ord(c)
    return (0x4E00 <= n <= 0x9FFF or 0x3400 <= n <= 0x4DBF or 0x20000 <= n <= 0x2A6DF or 0x2A700 <= n <= 0x2B81F
            or 0x2B820 <= n <= 0x2CEAF or 0xF900 <= n <= 0xFAFF or 0x2F800 <= n <= 0x2FA1F)


def is_skipped(c):
    """Characters that are as if they were not there: controls, format characters, private use, unassigned."""
    return c == "\ufffd" or (c not in "\t\n\r" and unicodedata.category(c)[0] == "C")


def plain(c):
    return "".join(d for d in unicodedata.normalize("NFD", c.lower()) if unicodedata.category(d) != "Mn")


def case_of(surface):
    letters = [c for c in surface if c.isalpha()]
    if not letters:
        return OTHER
    upper = [c for c in letters if c.isupper()]
    if len(upper) == len(letters) and len(letters) > 1:
        return UPPER
    if letters[0].isupper():
        return TITLE
    return LOWER if not upper else OTHER


def raw_words(text, start, end):
    """(start, end, form) of the words between two offsets of the text."""
    words, form, at, last = [], "", None, None

    def close():
        nonlocal form, at
        if at is not None and form:
            words.append((at, last, form))
        form, at = "", None

    for i in range(start, end):
        c = text[i]
        if is_skipped(c):
            continue
        if c.isspace():
            close()
        elif is_punctuation(c) or is_ideograph(c):
            close()
            words.append((i, i + 1, plain(c) or c))
        else:
            if at is None:
                at = i
            form += plain(c)
            last = i + 1
    close()
    return words


class Pieces:
    """The vocabulary of the base model and its longest-match-first cutting of words."""

    def __init__(self, path):
        self.list = Path(path).read_text(encoding="utf-8").split("\n")
        self.index = {p: i for i, p in enumerate(self.list) if p}
        self.unknown, self.cls, self.sep = (self.index[p] for p in ("[UNK]", "[CLS]", "[SEP]"))
        self.known = {}

    def cut(self, form):
        if form not in self.known:
            self.known[form] = self._cut(form)
        return self.known[form]

    def _cut(self, form):
        if len(form) > LONGEST_WORD:
            return (self.unknown,)
        pieces, start = [], 0
        while start < len(form):
            for end in range(len(form), start, -1):
                piece = self.index.get(("##" if start else "") + form[start:end])
                if piece is not None:
                    break
            else:
                return (self.unknown,)
            pieces.append(piece)
            start = end
        return tuple(pieces)


def paragraphs(text, pieces):
    """The words of every line that has any."""
    out, start = [], 0
    for line in text.split("\n"):
        end, inside, words = start + len(line), False, []
        for a, b, form in raw_words(text, start, end):
            surface = text[a:b]
            if surface in OPENING:
                inside = quoted = True
            elif surface in CLOSING:
                inside, quoted = False, True
            elif surface in TOGGLING:
                inside, quoted = not inside, True
            else:
                quoted = inside
            words.append(Word(a, b, form, case_of(surface), quoted, pieces.cut(form)))
        if words:
            out.append(words)
        start = end + 1
    return out


def size(words):
    return sum(len(w.pieces) for w in words)


def blocks(text, pieces, budget=BUDGET):
    """Paragraphs, the long ones cut, at the end of a sentence where there is one in the second half."""
    room, out = budget - 2, []
    for words in paragraphs(text, pieces):
        while size(words) > room:
            total, cut, stop = 0, None, 0
            for k, w in enumerate(words):
                total += len(w.pieces)
                if total > room:
                    break
                stop = k + 1
                if w.form in SENTENCE_ENDS and total > room // 2:
                    cut = k + 1
            cut = cut or max(stop, 1)
            out.append(words[:cut])
            words = words[cut:]
        if words:
            out.append(words)
    return out


def windows(parts, budget=BUDGET, context=CONTEXT, first=None):
    """Groups of blocks as (blocks, number of leading blocks that only give context).

    `first` is the room of the first window, smaller than the budget to shift the rest (training).
    """
    out, group, used, room = [], [], 1, first or budget
    lead = 0
    for k, words in enumerate(parts):
        need = size(words) + 1
        if len(group) > lead and used + need > room:
            out.append((group, lead))
            before, group, used, room, lead = parts[k - 1], [], 1, budget, 0
            tail, left = [], min(context, budget - need - 2)
            for w in reversed(before):
                left -= len(w.pieces)
                if left < 0:
                    break
                tail.append(w)
            if tail:
                group, lead, used = [tail[::-1]], 1, 2 + size(tail)
        group.append(words)
        used += need
    if len(group) > lead:
        out.append((group, lead))
    return out


def encode(group, pieces):
    """(ids, features, words, position of each word's first piece, block of each word)."""
    ids, features, words, firsts, of = [pieces.cls], [OTHER], [], [], []
    for k, block in enumerate(group):
        for w in block:
            words.append(w)
            firsts.append(len(ids))
            of.append(k)
            ids.extend(w.pieces)
            features.extend([w.case + 4 * w.quoted] * len(w.pieces))
        ids.append(pieces.sep)
        features.append(OTHER)
    return ids, features, words, firsts, of
