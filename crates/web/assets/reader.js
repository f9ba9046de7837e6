// Keys for the reader, and sending its forms without leaving the place one is at. Every key fills in
// or sends a form of the page, and does nothing that the forms cannot do without this file.
"use strict";

(() => {
  const COOKIE = "consilience-keys";
  const FIELDS = "input, textarea, select, [contenteditable]";
  // What stands between the words of a text and is none of them.
  const BESIDE_WORDS = ".ref, .place, .ocr";

  const one = (selector) => document.querySelector(selector);
  const items = () => [...document.querySelectorAll(".statements > li")];
  const marksOf = (id) =>
    [...document.querySelectorAll("mark[data-statement]")].filter((mark) =>
      mark.dataset.statement.split(" ").includes(id),
    );

  /** Says it where screen readers listen, and everybody sees it. */
  const say = (text, isWrong = false) => {
    one("#done").textContent = isWrong ? "" : text;
    one("#wrong").textContent = isWrong ? text : "";
  };

  // Which statement the keys are about.

  let currentId = one(".statements > li.arrived")?.dataset.statement;

  const current = () =>
    document.activeElement?.closest?.(".statements > li") ??
    items().find((item) => item.dataset.statement === currentId);

  const isBeside = () => matchMedia("(min-width: 60rem)").matches;

  const show = (item, focused = item) => {
    currentId = item.dataset.statement;
    for (const mark of document.querySelectorAll("mark.arrived")) mark.classList.remove("arrived");
    for (const other of items()) other.classList.toggle("arrived", other === item);
    const marks = marksOf(currentId);
    for (const mark of marks) if (mark.classList.contains("content")) mark.classList.add("arrived");
    focused.focus({ preventScroll: true });
    if (isBeside()) marks[0]?.scrollIntoView({ block: "center" });
    focused.scrollIntoView({ block: "nearest" });
  };

  const move = (step) => {
    const all = items();
    if (all.length === 0) return;
    const at = all.indexOf(current());
    const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step;
    show(all[Math.min(Math.max(next, 0), all.length - 1)]);
  };

  // The words that are selected, or would be.

  const textOf = (node) => {
    const copy = node.cloneNode(true);
    for (const other of copy.querySelectorAll?.(BESIDE_WORDS) ?? []) other.remove();
    return copy.textContent;
  };

  /** The words of a range; a blank stands between its blocks. */
  const wordsOf = (range) => {
    const part = range.cloneContents();
    for (const other of part.querySelectorAll(BESIDE_WORDS)) other.remove();
    for (const block of part.querySelectorAll("[data-start]")) block.append(" ");
    return part.textContent.replace(/\s+/g, " ").trim();
  };

  /** The character of the reading at which a range begins. */
  const startOf = (range) => {
    const inside = range.startContainer.parentElement?.closest?.("[data-start]");
    const block = inside ?? [...document.querySelectorAll(".words [data-start]")].find((b) => range.intersectsNode(b));
    if (!block) return "";
    const before = document.createRange();
    before.selectNodeContents(block);
    if (inside) before.setEnd(range.startContainer, range.startOffset);
    else before.collapse(true);
    const words = textOf(before.cloneContents());
    return Number(block.dataset.start) + [...words].length;
  };

  const selected = () => {
    const selection = getSelection();
    const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const words = one(".words");
    return range && words?.contains(range.commonAncestorContainer) ? range : null;
  };

  /** The texts of a block one after another, without what is not of its words. */
  const pieces = (block) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest(BESIDE_WORDS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const found = [];
    for (let at = 0; walker.nextNode(); ) {
      const node = walker.currentNode;
      found.push({ node, start: at, end: (at += node.data.length) });
    }
    return found;
  };

  const sentencesOf = (block) => {
    const text = pieces(block).map(({ node }) => node.data).join("");
    const cut = new Intl.Segmenter(block.closest("[lang]")?.lang || undefined, { granularity: "sentence" });
    return [...cut.segment(text)]
      .filter(({ segment }) => segment.trim())
      .map(({ segment, index }) => ({ block, start: index, end: index + segment.trimEnd().length }));
  };

  const rangeOf = ({ block, start, end }) => {
    const range = document.createRange();
    for (const piece of pieces(block)) {
      if (piece.start <= start && start < piece.end) range.setStart(piece.node, start - piece.start);
      if (piece.start < end && end <= piece.end) range.setEnd(piece.node, end - piece.start);
    }
    return range;
  };

  const sentences = () => [...document.querySelectorAll(".words [data-start]")].flatMap(sentencesOf);

  /** The place of the sentence in which a range begins. */
  const sentenceAt = (all, range) =>
    all.findLastIndex((sentence) => rangeOf(sentence).compareBoundaryPoints(Range.START_TO_START, range) <= 0);

  /** Where the statement that the keys are about begins in the text. */
  const rangeOfCurrent = () => {
    const mark = current() && marksOf(current().dataset.statement)[0];
    if (!mark) return null;
    const range = document.createRange();
    range.selectNodeContents(mark);
    return range;
  };

  const select = (range) => {
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    const element = range.startContainer.parentElement;
    element.scrollIntoView({ block: "center" });
    say(wordsOf(range));
  };

  const moveSentence = (step) => {
    const all = sentences();
    const from = selected() ?? rangeOfCurrent();
    const at = from ? sentenceAt(all, from) : -1;
    // From a statement on, its own sentence comes first.
    const next = selected() ? at + step : Math.max(at, 0);
    const sentence = all[Math.min(Math.max(next, 0), all.length - 1)];
    if (sentence) select(rangeOf(sentence));
  };

  const openAdd = () => {
    const details = one("#add");
    if (!details) return;
    const all = sentences();
    const from = rangeOfCurrent();
    const sentence = selected() ? null : all[Math.max(from ? sentenceAt(all, from) : 0, 0)];
    const range = selected() ?? (sentence && rangeOf(sentence));
    const form = details.querySelector("form");
    details.open = true;
    if (range) {
      form.elements.words.value = wordsOf(range);
      form.elements.near.value = startOf(range);
      say(one(".reader").dataset.added);
    }
    form.elements.speaker.focus();
  };

  // Sending.

  const pageOf = async (response) => new DOMParser().parseFromString(await response.text(), "text/html");

  /** Puts what came in the place of what is there. */
  const take = (page, address) => {
    const fresh = page.querySelector(".reader");
    if (!fresh) return false;
    const keysOpen = one("#keys")?.open;
    one(".reader").replaceWith(document.adoptNode(fresh));
    const url = new URL(address, location.href);
    url.searchParams.delete("done");
    history.replaceState(null, "", url);
    prepareKeys(keysOpen);
    return true;
  };

  /** Focus is where it was: on the statement, or the one that took its place. */
  const arrive = (place) => {
    const field = one("form.edit[data-judge] [autofocus]");
    const item = one(".statements > li.arrived") ?? items()[Math.min(place, items().length - 1)];
    if (item) show(item, field ?? item);
    else one("#statements-title")?.closest("section")?.querySelector("summary")?.focus();
  };

  const placeNow = () => Math.max(items().indexOf(current()), 0);

  const load = async (request) => {
    const place = placeNow();
    let response;
    try {
      response = await request();
    } catch (error) {
      say(String(error.message), true);
      return;
    }
    const page = await pageOf(response);
    if (response.ok && take(page, response.url)) {
      say(page.querySelector("#done")?.textContent ?? "");
      arrive(place);
    } else {
      say(page.querySelector(".problem .lead")?.textContent ?? response.statusText, true);
    }
  };

  let isSending = false;
  const send = async (form, submitter) => {
    if (isSending) return;
    isSending = true;
    const body = new URLSearchParams(new FormData(form, submitter));
    await load(() => fetch(form.action, { method: "POST", body }));
    isSending = false;
  };

  document.addEventListener("submit", (event) => {
    if (!event.target.matches("form[data-judge]")) return;
    event.preventDefault();
    send(event.target, event.submitter);
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-edit], a[data-leave]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    load(() => fetch(link.href));
  });

  // What is typed over is no longer what was selected.
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (event.target.name === "words" && form?.elements.near && !event.target.value) form.elements.near.value = "";
  });

  // Keys.

  const areOn = () => !document.cookie.split("; ").includes(`${COOKIE}=off`);

  const prepareKeys = (isOpen = false) => {
    const details = one("#keys");
    if (!details) return;
    details.hidden = false;
    details.open = Boolean(isOpen);
    one("#keys-switch").textContent = areOn() ? one("#keys-switch").dataset.off : one("#keys-switch").dataset.on;
  };

  const turn = () => {
    const next = areOn() ? "off" : "on";
    document.cookie = `${COOKIE}=${next}; SameSite=Strict; Path=/; Max-Age=31536000`;
    prepareKeys(true);
    const { areOn: on, areOff: off } = one("#keys-switch").dataset;
    say(next === "on" ? on : off);
  };

  document.addEventListener("click", (event) => {
    if (event.target.id === "keys-switch") turn();
  });

  const press = (what) => {
    const button = current()?.querySelector(`button[name=what][value=${what}]`);
    if (button) send(button.form, button);
  };

  const undo = () => {
    const button = one("form.undo button");
    if (button) send(button.form, button);
    else say(one(".reader").dataset.nothing);
  };

  const help = () => {
    const details = one("#keys");
    details.open = !details.open;
    details.querySelector("summary").focus();
  };

  const leave = () => one("a[data-leave]")?.click();

  const KEYS = {
    j: () => move(1),
    k: () => move(-1),
    l: () => moveSentence(1),
    h: () => moveSentence(-1),
    a: () => press("accept"),
    r: () => press("reject"),
    e: () => current()?.querySelector("a[data-edit]")?.click(),
    n: openAdd,
    "+": openAdd,
    u: undo,
    "?": help,
  };
  const ARROWS = { ArrowDown: () => move(1), ArrowUp: () => move(-1) };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const isTyping = event.target.matches?.(FIELDS);
    if (event.key === "Escape" && one("a[data-leave]")) {
      event.preventDefault();
      leave();
      return;
    }
    if (isTyping || !areOn()) return;
    // Arrows scroll, except where a statement has the focus.
    const onItem = event.target.matches?.(".statements > li");
    const action = KEYS[event.key] ?? (onItem ? ARROWS[event.key] : undefined);
    if (!action) return;
    event.preventDefault();
    action();
  });

  prepareKeys();
})();
