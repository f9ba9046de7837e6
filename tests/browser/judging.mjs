// Judging in the reader, as a person does it: with keys, and with forms alone.

import assert from "node:assert/strict";

const items = (page) => page.locator(".statements > li");

/** From the case screen to the reader with the article. */
export async function openArticle(page, origin) {
  await page.goto(`${origin}/documents`);
  await page.locator("table.documents th a").first().click();
  await items(page).first().waitFor();
}

/** The statement that has the focus, by its number; nothing where none has. */
const focused = (page) => page.evaluate(() => document.activeElement.closest(".statements > li")?.value);

const badge = (page, number) => page.locator(`#n-${number} .badge`).innerText();

/** Waits for what the live region says. */
async function told(page, words) {
  await page.locator("#done", { hasText: words }).waitFor();
}

/** What was written to the log while something was done, tags of claims left out. */
async function written(kinds, action) {
  const before = (await kinds()).length;
  await action();
  return (await kinds()).slice(before).filter((kind) => kind !== "attach");
}

export async function judgeByKeys(page, kinds) {
  const press = (key) => page.keyboard.press(key);
  const entries = await written(kinds, async () => {
    await press("j");
    assert.equal(await focused(page), 1);
    await press("j");
    await press("ArrowDown");
    await press("k");
    assert.equal(await focused(page), 2);
    assert.match(await badge(page, 2), /^Proposed by a machine/);

    await press("a");
    await told(page, "Statement 2 accepted");
    assert.equal(await badge(page, 2), "Accepted by a person");
    assert.equal(await focused(page), 2, "the focus stays on the statement");

    await press("r");
    await told(page, "Statement 2 rejected");
    assert.match(await badge(page, 2), /^Rejected by a person/);
    await press("u");
    await told(page, "Undone by a new entry");
    assert.equal(await badge(page, 2), "Accepted by a person");

    await press("e");
    await page.locator("#edit-words:focus").waitFor();
    await press("Escape");
    await page.locator("#edit-words").waitFor({ state: "detached" });
    assert.equal(await focused(page), 2);
    await press("e");
    await page.locator("#edit-words:focus").waitFor();
    await page.locator("#edit-stance").selectOption("doubts");
    await page.locator("form.edit button[value=edit]").first().click();
    await told(page, "Statement 2 edited");
    assert.equal(await badge(page, 2), "Edited by a person");
  });
  assert.deepEqual(entries, ["statement", "statement", "undo", "statement"]);
  await addByKeys(page, kinds);
}

async function addByKeys(page, kinds) {
  const press = (key) => page.keyboard.press(key);
  const before = await items(page).count();
  const entries = await written(kinds, async () => {
    await press("l");
    await press("l");
    const sentence = await page.evaluate(() => getSelection().toString().replace(/\[\d+\]/g, "").trim());
    assert.ok(sentence.length > 20, `“${sentence}” is selected`);
    await press("n");
    await page.locator("#add-speaker:focus").waitFor();
    const words = await page.locator("#add-words").inputValue();
    assert.ok(words.length > 20 && !/\[\d/.test(words), words);
    await page.keyboard.type("Rosa Lamas");
    await page.locator("#add-basis").selectOption("eyewitness");
    await page.locator("#add-speaker").press("Enter");
    await told(page, "added: Rosa Lamas");
  });
  assert.deepEqual(entries, ["add-statement"]);
  assert.equal(await items(page).count(), before + 1);
  const number = await focused(page);
  assert.equal(await badge(page, number), "Added by a person");
  const undone = await written(kinds, async () => {
    await press("u");
    await told(page, "Undone by a new entry");
  });
  assert.deepEqual(undone, ["undo"]);
  assert.equal(await items(page).count(), before);
  assert.ok(await focused(page), "the focus is on a statement, not lost");
}

export async function typeAndTurnOff(page, kinds) {
  const entries = await written(kinds, async () => {
    await page.keyboard.press("n");
    await page.locator("#add-speaker:focus").waitFor();
    await page.keyboard.type("aurrje?");
    assert.equal(await page.locator("#add-speaker").inputValue(), "aurrje?");
    await page.locator("h1").click();
    await page.keyboard.press("?");
    await page.locator("#keys[open]").waitFor();
    assert.match(await page.locator("#keys").innerText(), /accept it/);
    await page.locator("#keys-switch").click();
    await told(page, "The keys are off.");
    await page.locator("h1").click();
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    assert.equal(await focused(page), undefined);
    await page.reload();
    await page.keyboard.press("j");
    assert.equal(await focused(page), undefined, "it is remembered");
    await page.locator("#keys summary").click();
    await page.locator("#keys-switch").click();
    await told(page, "The keys are on.");
    await page.locator("h1").click();
    await page.keyboard.press("j");
    assert.equal(await focused(page), 1);
    await page.keyboard.press("Control+a");
  });
  assert.deepEqual(entries, []);
}

export async function judgeByForms(page, kinds) {
  const entries = await written(kinds, async () => {
    await page.locator("#n-3 button[value=reject]").click();
    await told(page, "Statement 3 rejected");
    await page.locator("form.undo button").click();
    await told(page, "Undone by a new entry");
    await page.locator("#n-3 a[data-edit]").click();
    await page.locator("#edit-basis").selectOption("inference");
    await page.locator("form.edit button[value=edit]").first().click();
    await told(page, "Statement 3 edited");
    await page.locator("#add summary").click();
    await page.locator("#add-words").fill("the ministry of justice announced");
    await page.locator("#add button[value=add]").click();
    await told(page, "added");
  });
  assert.deepEqual(entries, ["statement", "undo", "statement", "add-statement"]);
}
