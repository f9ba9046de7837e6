// The main job in a real browser: a case with one article; a rewritten copy of it, which must change
// no count; an interview, which must raise two.
//
//   node run.mjs --program target/debug/consilience [--chromium FILE] [--modules DIR] [--shots DIR]
//
// `cargo xtask test browser` installs what this needs and calls it. Nothing here sleeps: every step
// waits for what it wants to see.

import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { contrast, overflow, structure } from "./accessible.mjs";
import { Browser } from "./browser.mjs";
import { serveCase } from "./program.mjs";
import { judgeByForms, judgeByKeys, openArticle, typeAndTurnOff } from "./judging.mjs";
import { Report } from "./report.mjs";
import { add, answer, counts, mainClaim, openClaim, openSentence } from "./screens.mjs";

const HOSTILE_NAME = "<script>alert(1)</script>.txt";
const HOSTILE_FILE = "<img src=x onerror=alert(2)>.txt";

const here = path.dirname(fileURLToPath(import.meta.url));
const fixtures = path.join(here, "fixtures");
const fixture = (name) => path.join(fixtures, name);
const textFile = (name, text) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

const report = new Report();
const options = await parsed();
const server = await serveCase(path.resolve(options.program), fixtures, ["article.txt"]);
const { origin } = server;
const browser = await Browser.launch(options.chromium, options.modules, origin, options.shots);
/** What the first checks learn and the later ones need. */
const known = { claim: "", counts: {}, person: "", people: "", signedIn: undefined };
try {
  const page = await browser.page();
  await theDoor(page);
  await theFirstArticle(page);
  await aCopyAndAnInterview(page);
  await badInput(page);
  await custody(page);
  await people(page);
  await systemic(page);
  await otherWaysOfReading();
  await everyScreen();
  await theOriginalPage();
  await judging();
  await report.check("no error, no dialog, nothing blocked, no request to elsewhere", () => nothing(browser.noise));
} finally {
  await browser.close();
  await server.stop();
}
console.log(`screenshots: ${options.shots}`);
process.exitCode = report.end();

async function parsed() {
  const text = { type: "string" };
  const { values } = parseArgs({ options: { program: text, chromium: text, modules: text, shots: text } });
  const caches = process.env.XDG_CACHE_HOME || path.join(process.env.HOME ?? "", ".cache");
  values.modules ??= path.join(caches, "consilience", "browser");
  values.shots ??= await mkdtemp(path.join(tmpdir(), "consilience-shots-"));
  await mkdir(values.shots, { recursive: true });
  return values;
}

function nothing(list) {
  const found = [...list];
  assert.ok(found.length === 0, found.join("\n"));
}

async function theDoor(page) {
  await report.check("the printed link opens the case, and the token leaves the address", async () => {
    const response = await page.goto(server.link);
    assert.equal(response.status(), 200);
    assert.doesNotMatch(page.url(), /token/);
    known.signedIn = await page.context().storageState();
  });

  await report.check("the link works once", async () => {
    const { status } = await browser.stranger(server.link);
    assert.ok(status >= 400, `status ${status}`);
  });

  await report.check("without the link nothing is shown", async () => {
    const { status, body } = await browser.stranger(origin);
    assert.ok([401, 403].includes(status), `status ${status}`);
    assert.doesNotMatch(body, /La Cumbre/);
  });

  await report.check("another host name is refused", async () => {
    const headers = { host: "tribune.example" };
    const answer = await page.context().request.get(origin, { headers, maxRedirects: 0 });
    assert.ok(answer.status() >= 400, `status ${answer.status()}`);
  });

  await report.check("the policy of contents allows no foreign and no inline script", async () => {
    const response = await page.goto(origin);
    const policy = response.headers()["content-security-policy"] ?? "";
    assert.match(policy, /default-src '(none|self)'/);
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval|\*/);
  });
}

async function theFirstArticle(page) {
  await report.check("the case screen shows the claim with its range of origins", async () => {
    await page.goto(origin);
    await browser.shot(page, "case");
    known.counts = await counts(page);
    known.claim = mainClaim(known.counts);
    assert.deepEqual(known.counts[known.claim], { min: 1, max: 3, firstHand: 0, denials: 1 });
  });

  await report.check("the offer is shown with its condition", async () => {
    const words = await page.locator("main").innerText();
    assert.match(words, /Costa Brisa takes back all of its citizens/);
  });

  await report.check("the claim screen shows the same counts, the denial and the statements", async () => {
    await openClaim(page, origin, known.claim);
    await browser.shot(page, "claim");
    assert.deepEqual(await answer(page), known.counts[known.claim]);
    const statements = await page.locator("article.card").count();
    assert.ok(statements >= 4, `${statements} statements`);
    const words = await page.locator("main").innerText();
    assert.match(words, /Civic Watch/);
    assert.match(words, /Aurelio Montes/);
  });

  await report.check("a click on a number arrives at the sentence, marked and in view", async () => {
    await openClaim(page, origin, known.claim);
    await openSentence(page);
    await browser.shot(page, "reader");
  });
}

async function aCopyAndAnInterview(page) {
  await report.check("a rewritten copy changes no count", async () => {
    const line = await add(page, origin, { file: fixture("rewritten.txt") });
    await browser.shot(page, "after-copy");
    assert.equal(line.outcome, "read");
    await page.goto(origin);
    assert.deepEqual(await counts(page), known.counts);
  });

  await report.check("the reason why the copy does not count is named", async () => {
    await openClaim(page, origin, known.claim);
    await browser.shot(page, "claim-after-copy");
    assert.match(await page.locator("main").innerText(), /copy/i);
  });

  await report.check("an interview raises the maximum and the first-hand origins by one", async () => {
    const text = await readFile(fixture("interview.txt"), "utf8");
    const line = await add(page, origin, { text, name: "interview.txt" });
    assert.equal(line.outcome, "read");
    await page.goto(origin);
    await browser.shot(page, "after-interview");
    const { min, max, firstHand, denials } = known.counts[known.claim];
    const after = (await counts(page))[known.claim];
    assert.deepEqual({ ...after, min }, { min, max: max + 1, firstHand: firstHand + 1, denials });
    assert.ok(after.min >= min, `the minimum fell to ${after.min}`);
  });
}

async function badInput(page) {
  await report.check("the same file again is named a duplicate", async () => {
    const line = await add(page, origin, { file: fixture("article.txt") });
    assert.equal(line.outcome, "duplicate");
  });

  await report.check("an empty file has its line with the reason", async () => {
    const line = await add(page, origin, { file: textFile("empty.txt", "") });
    assert.equal(line.outcome, "failed");
    assert.match(line.words, /empty/);
  });

  await report.check("hostile names are shown as text", async () => {
    const text = "Marta Olmedo said that the harbour of San Telmo was calm on Sunday.";
    const pasted = await add(page, origin, { text, name: HOSTILE_NAME });
    assert.ok(pasted.words.includes(HOSTILE_NAME), pasted.words);
    const file = textFile(HOSTILE_FILE, "Bruno Casal said that the ferries of San Telmo ran on time.");
    const sent = await add(page, origin, { file });
    assert.ok(sent.words.includes(HOSTILE_FILE), sent.words);
    await page.goto(origin);
    await browser.shot(page, "hostile-names");
    assert.equal(await page.locator("main script, main img[src=x]").count(), 0);
  });
}

/** An article of somebody who was removed although a court had forbidden it. */
async function custody(page) {
  await report.check("a removal against an order is flagged, and its sentence is one click away", async () => {
    const text = await readFile(fixture("removal.txt"), "utf8");
    const line = await add(page, origin, { text, name: "removal.txt" });
    assert.equal(line.outcome, "read");
    await page.goto(origin);
    await page.locator('main a[href="/custody"]').click();
    await page.locator("section.person h2 a").first().click();
    await page.waitForURL((url) => url.pathname.startsWith("/custody/"));
    known.person = new URL(page.url()).pathname;
    const finding = page.locator("li.finding.certain", { hasText: "Removal against a protective order" });
    assert.match(await finding.innerText(), /court, in February 2024/);
    assert.ok((await page.locator("ol.chronology li").count()) >= 2);
    await finding.locator("blockquote a").first().click();
    await page.locator("#passage").waitFor({ state: "attached" });
  });
}

/** Two lists that write names and dates otherwise, and a namesake a generation apart. */
async function people(page) {
  const csv = (name, rows) => ({ name, mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) });
  const register = csv("register.csv", [
    "Name,Date of birth", "Bruno Sala Ferrer,1998-03-14", "Dora Paz Quintero,1987-11-02", "Luis Marín Acosta,1991-06-30",
    "Joel Rivas Peña,2001-09-08", "Marta Olmos Gil,1995-12-25", "Hugo Prieto Lara,1976-07-22",
  ]);
  const flight = csv("flight.csv", [
    "Passenger,DOB", '"SALA FERRER, BRUNO",14/03/1998', '"OLMOS GIL, MARTA",25/12/1995', '"RIVAS PEÑA, JOEL",08/09/2001',
    '"MARIN, LUIS",30/06/1969',
  ]);

  await report.check("rows of two lists are one person, and what is not sure is asked about", async () => {
    for (const file of [register, flight]) {
      const line = await add(page, origin, { file });
      assert.equal(line.outcome, "read");
    }
    await page.goto(`${origin}/people?name=sala`);
    const person = page.locator(".people li", { hasText: "Bruno Sala Ferrer" });
    assert.match(await person.innerText(), /2 rows of lists/);
    await page.goto(`${origin}/people`);
    await page.locator('main a[href="/people/same"]').click();
    await page.locator("table.same").waitFor();
    assert.equal(await page.locator("details.score").getAttribute("open"), null, "the score is hidden at first");
  });

  await report.check("keys answer whether two are one, and each answer is an entry", async () => {
    const before = (await server.kinds()).length;
    const [first] = await page.locator('form.answers input[name="a"]').evaluateAll((all) => all.map(({ value }) => value));
    await page.keyboard.press("?");
    await page.locator("#done", { hasText: "Recorded: cannot tell" }).waitFor();
    await page.keyboard.press("u");
    await page.locator("#done", { hasText: "The last answer is undone" }).waitFor();
    assert.equal(await page.locator('form.answers input[name="a"]').inputValue(), first, "the same pair again");
    await page.keyboard.press("r");
    await page.locator("#done", { hasText: "Recorded: relatives" }).waitFor();
    assert.deepEqual((await server.kinds()).slice(before), ["compared", "undo", "compared"]);
    await page.locator("details.two summary").click();
    await page.locator("#reviewer").fill("yn");
    assert.equal((await server.kinds()).length, before + 3, "no key does anything in a field");
    await page.goto(`${origin}/people`);
    known.people = new URL(await page.locator(".people a").first().evaluate((link) => link.href)).pathname;
  });
}

/** A form whose respondents are on the register of [people], one of them interviewed twice, one on no list. */
async function systemic(page) {
  const form = { name: "form.csv", mimeType: "text/csv", buffer: Buffer.from([
    "Respondent name,Date of birth,Were you beaten?,_uuid,_submission_time",
    "Bruno Sala Ferrer,1998-03-14,Yes,u-1,2031-03-04T10:00:00", "Dora Paz Quintero,1987-11-02,No,u-2,2031-03-05T10:00:00",
    "Joel Rivas Peña,2001-09-08,Yes,u-3,2031-03-06T10:00:00", "Marta Olmos Gil,1995-12-25,Refused,u-4,2031-03-07T10:00:00",
    "Bruno Sala Ferrer,1998-03-14,Yes,u-5,2031-03-08T10:00:00", "Petra Nadal Ortiz,1960-02-02,Yes,u-6,2031-03-09T10:00:00",
  ].join("\n")) };

  await report.check("who of a list said yes in a form is a range, in both languages", async () => {
    const line = await add(page, origin, { file: form });
    assert.equal(line.outcome, "read");
    const words = async (language) => {
      await page.goto(`${origin}/systemic?list=register.csv&drawn=random-order&lang=${language}`);
      return page.locator("main").innerText();
    };
    assert.match(await words("en"), /Without any assumption: 2 to 5 of 6 persons/);
    await page.locator("svg.plot").waitFor();
    assert.match(await words("es"), /Sin ningún supuesto: 2 a 5 de 6 personas/);
    await page.goto(`${origin}/systemic?lang=en`);
  });
}

async function otherWaysOfReading() {
  await report.check("all of it works without JavaScript", async () => {
    const page = await browser.page({ storageState: known.signedIn, javaScriptEnabled: false });
    await openClaim(page, origin, known.claim);
    await openSentence(page);
    const text = "Inés Durán said that the market of Puerto Lirio opened late on Monday.";
    const line = await add(page, origin, { text, name: "market.txt" });
    assert.equal(line.outcome, "read");
    await page.context().close();
  });

  await report.check("the screens speak Spanish", async () => {
    const page = await browser.page({ storageState: known.signedIn, locale: "es-ES" });
    await page.goto(origin);
    await browser.shot(page, "case-spanish");
    assert.equal(await page.locator("html").getAttribute("lang"), "es");
    const words = await page.locator("main").innerText();
    assert.match(words, /malos tratos/i);
    assert.match(words, /orígenes|origen/i);
    await page.context().close();
  });

  await report.check("the dark screen is dark", async () => {
    const page = await browser.page({ storageState: known.signedIn, colorScheme: "dark" });
    await page.goto(origin);
    const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const channels = colour.match(/[\d.]+/g).slice(0, 3).map(Number);
    assert.ok(Math.max(...channels) < 90, colour);
    await page.context().close();
  });
}

async function everyScreen() {
  const openReader = async (page) => {
    await openClaim(page, origin, known.claim);
    await openSentence(page);
  };
  const screens = {
    case: (page) => page.goto(origin),
    claim: (page) => openClaim(page, origin, known.claim),
    reader: openReader,
    custody: (page) => page.goto(`${origin}/custody`),
    chronology: (page) => page.goto(origin + known.person),
    people: (page) => page.goto(`${origin}/people`),
    person: (page) => page.goto(origin + known.people),
    same: (page) => page.goto(`${origin}/people/same`),
    systemic: (page) => page.goto(`${origin}/systemic?list=register.csv&drawn=random-order&lang=en`),
    "systemic-spanish": (page) => page.goto(`${origin}/systemic?list=register.csv&drawn=random-order&lang=es`),
  };
  for (const [name, open] of Object.entries(screens)) {
    for (const [colorScheme, width] of [["light", 1200], ["dark", 1200], ["light", 360]]) {
      await report.check(`the ${name} screen is accessible, ${colorScheme}, ${width} px wide`, async () => {
        const viewport = { width, height: 800 };
        const page = await browser.page({ storageState: known.signedIn, colorScheme, viewport });
        await open(page);
        await browser.shot(page, `${name}-${colorScheme}-${width}`);
        nothing([...(await structure(page)), ...(await contrast(page)), ...(await overflow(page))]);
        await page.context().close();
      });
    }
  }
}

/** A PDF file, whose statements are boxed on a picture of their page. */
async function theOriginalPage() {
  const statement = { address: "" };
  await report.check("a statement of a PDF file is boxed on its page, a box for each line", async () => {
    const page = await browser.page({ storageState: known.signedIn });
    const buffer = await browser.pdf(await readFile(fixture("article.txt"), "utf8"));
    const line = await add(page, origin, { file: { name: "article.pdf", mimeType: "application/pdf", buffer } });
    assert.equal(line.outcome, "read");
    await page.locator("#intake li a").first().click();
    const longest = await page.locator("p.said a").evaluateAll((links) => {
      const byLength = (one, other) => other.textContent.length - one.textContent.length;
      return links.sort(byLength)[0].href;
    });
    statement.address = longest;
    await page.goto(longest);
    const address = await page.locator("figure.page img").evaluate((image) => image.src);
    assert.match(address, /\/pages\/1\?at=s-/);
    const picture = await (await page.context().request.get(address)).text();
    const tops = [...picture.matchAll(/<rect x="[\d.]+" y="([\d.]+)"/g)].map(([, top]) => Number(top));
    assert.ok(tops.length >= 2 && new Set(tops).size === tops.length, `boxes at ${tops}`);
    await page.context().close();
  });

  for (const [locale, colorScheme, width] of [["en-GB", "light", 1280], ["es-ES", "dark", 1280], ["es-ES", "light", 360]]) {
    await report.check(`the page of the original is in view, ${locale}, ${colorScheme}, ${width} px wide`, async () => {
      const viewport = { width, height: 900 };
      const page = await browser.page({ storageState: known.signedIn, locale, colorScheme, viewport });
      await page.goto(statement.address);
      await page.locator("figure.page img").evaluate((image) => image.decode());
      await browser.shot(page, `original-${locale}-${colorScheme}-${width}`);
      nothing([...(await structure(page)), ...(await contrast(page)), ...(await overflow(page))]);
      await page.context().close();
    });
  }
}

/** What is judged in the reader, with keys and without, is in the log. */
async function judging() {
  const open = async (settings) => {
    const page = await browser.page({ storageState: known.signedIn, ...settings });
    await openArticle(page, origin);
    return page;
  };

  await report.check("keys accept, reject, undo, edit and add, and each is an entry", async () => {
    const page = await open();
    await judgeByKeys(page, server.kinds);
    await page.context().close();
  });

  await report.check("keys do nothing in a field, and can be turned off", async () => {
    const page = await open();
    await typeAndTurnOff(page, server.kinds);
    await page.context().close();
  });

  await report.check("the same is done with forms, without JavaScript", async () => {
    const page = await open({ javaScriptEnabled: false });
    await judgeByForms(page, server.kinds);
    await page.context().close();
  });

  for (const [locale, colorScheme, width] of [["en-GB", "light", 1280], ["es-ES", "dark", 1280], ["es-ES", "light", 1280], ["en-GB", "dark", 360]]) {
    await report.check(`the forms of the reader are accessible, ${locale}, ${colorScheme}, ${width} px wide`, async () => {
      const page = await open({ locale, colorScheme, viewport: { width, height: 900 } });
      await page.keyboard.press("j");
      await page.keyboard.press("a");
      await page.locator("#done:not(:empty)").waitFor();
      await browser.shot(page, `judging-${locale}-${colorScheme}-${width}-accepted`);
      await page.keyboard.press("?");
      await page.keyboard.press("e");
      await page.locator("#edit-words:focus").waitFor();
      await page.locator("#add").evaluate((details) => (details.open = true));
      await page.locator(".beside").evaluate((beside) => (beside.style.maxHeight = "none"));
      await browser.shot(page, `judging-${locale}-${colorScheme}-${width}`);
      nothing([...(await structure(page)), ...(await contrast(page)), ...(await overflow(page))]);
      await page.context().close();
    });
  }
}
