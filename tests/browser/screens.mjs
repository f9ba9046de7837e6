// The screens as a person uses them: what their words say, and how one gets from one to the next.
// The numbers are read from the visible English words, not from attributes made for tests.

import assert from "node:assert/strict";

/** Every claim on the case screen with its counts, by the address of its own screen. */
export async function counts(page) {
  const claims = await page.locator("ul.numbers").evaluateAll((lists) =>
    lists.map((list) => {
      const words = (selector) => list.querySelector(selector)?.textContent ?? "";
      const address = list.querySelector("a").getAttribute("href").split("#")[0];
      const own = [...list.children].map((line) => line.textContent);
      return [address, { origins: words("li.origins a"), firstHand: own.join("\n"), denials: words("li.denied") }];
    }),
  );
  return Object.fromEntries(claims.map(([address, words]) => [address, numbers(words)]));
}

function numbers({ origins, firstHand, denials }) {
  const [min, max] = range(origins);
  return {
    min,
    max,
    firstHand: Number(firstHand.match(/(\d+) first-hand/)?.[1] ?? 0),
    denials: range(denials)[1],
  };
}

/** `1–3 …` as [1, 3], `2 …` as [2, 2], no number as [0, 0]. */
function range(words) {
  const [, min, max] = words.match(/(\d+)(?:–(\d+))?/) ?? ["", "0"];
  return [Number(min), Number(max ?? min)];
}

/** The answer of a claim screen, as counts. */
export async function answer(page) {
  const words = (await page.locator("p.answer").innerText())
    .replace(/\b(no|none|nobody)\b/gi, "0")
    .replace(/\bone\b/gi, "1")
    .replace(/Between (\d+) and (\d+)/, "$1–$2");
  const [origins, firstHand, denials] = words.split(";");
  const [min, max] = range(origins);
  return { min, max, firstHand: range(firstHand)[1], denials: range(denials)[1] };
}

/** The claim with most origins: the ill-treatment that all of the fixtures are about. */
export function mainClaim(claims) {
  const ranked = Object.entries(claims).sort(([, a], [, b]) => b.max - a.max);
  assert.ok(ranked.length > 0, "no claim is shown");
  return ranked[0][0];
}

/** From the case screen to a claim by its number of origins. */
export async function openClaim(page, origin, claim) {
  assert.ok(claim, "there is no claim to open");
  await page.goto(origin);
  await page.locator(`ul.numbers li.origins a[href^="${claim}#"]`).first().click();
  await page.waitForURL((url) => url.pathname === claim);
}

/** From a claim screen by its first statement to the reader, where its words are marked and in view. */
export async function openSentence(page) {
  const quote = page.locator("article.card blockquote a").first();
  const [words, address] = [await quote.innerText(), await quote.getAttribute("href")];
  await quote.click();
  const mark = page.locator(`mark[id="${address.split("#")[1]}"]`);
  await mark.waitFor();
  await page.waitForLoadState("load");
  const { top, bottom, height } = await mark.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top, bottom, height: window.innerHeight };
  });
  assert.ok(top >= -1 && bottom <= height + 1, `the mark is from ${top} to ${bottom} of ${height} px`);
  const marked = (await mark.innerText()).trim();
  assert.ok(marked && words.includes(marked), `“${marked}” is marked, not “${words}”`);
}

/** Adds a file or a text with the form of the case screen; gives its line of the intake report. */
export async function add(page, origin, { file, text, name }) {
  await page.goto(origin);
  const form = page.locator("form.add");
  if (file) await form.locator("input[type=file][name=file]").setInputFiles(file);
  if (text) await form.locator("textarea[name=text]").fill(text);
  if (name) await form.locator("input[name=name]").fill(name);
  await form.locator("button").click();
  const line = page.locator("#intake li").first();
  await line.waitFor();
  return { outcome: await line.getAttribute("class"), words: await line.innerText() };
}
