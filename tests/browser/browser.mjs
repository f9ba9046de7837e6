// The browser: windows of their own, and a record of what no page may do.

import { access } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

/** Quiet, without a screen, and without any traffic of the browser's own. */
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How long anything may take that a page is waited for; debug builds are slow. */
const PATIENCE_MS = 20_000;

export class Browser {
  /** Errors, dialogs and requests to elsewhere, of all pages. */
  noise = new Set();

  /** Starts the browser at `executable` with the driver in the folder `modules`. */
  static async launch(executable, modules, origin, shots) {
    const { chromium } = createRequire(path.join(modules, "package.json"))("playwright-core");
    const browser = new Browser();
    const executablePath = executable ?? (await onPath("chromium"));
    browser.inner = await chromium.launch({ executablePath, args: ARGUMENTS });
    return Object.assign(browser, { origin, shots });
  }

  /** A page in a window of its own; signed in where it is given the state of one that is. */
  async page(settings = {}) {
    const viewport = { width: 1200, height: 900 };
    // Without smooth scrolling a page is where it will be as soon as it is there.
    const still = { viewport, locale: "en-GB", reducedMotion: "reduce" };
    const context = await this.inner.newContext({ ...still, ...settings });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    this.#listen(page);
    return page;
  }

  /** What a window without any cookie is answered. */
  async stranger(address) {
    const context = await this.inner.newContext();
    const answer = await context.request.get(address, { maxRedirects: 0 });
    const [status, body] = [answer.status(), await answer.text()];
    await context.close();
    return { status, body };
  }

  /** Keeps a picture of the whole page. */
  async shot(page, name) {
    await page.screenshot({ path: path.join(this.shots, `${name}.png`), fullPage: true });
  }

  /** A PDF file with these paragraphs, divided by blank lines, as the browser prints them. */
  async pdf(text) {
    const context = await this.inner.newContext();
    const page = await context.newPage();
    const paragraphs = text.split("\n\n").map((words) => `<p>${words.replaceAll("<", "&lt;")}</p>`);
    await page.setContent(`<html><title>A page that was printed</title><body style="font: 11pt serif">${paragraphs.join("\n")}</body></html>`);
    const bytes = await page.pdf({ format: "A4", margin: { top: "25mm", left: "25mm", right: "25mm", bottom: "25mm" } });
    await context.close();
    return bytes;
  }

  close() {
    return this.inner.close();
  }

  #listen(page) {
    page.on("dialog", (dialog) => {
      this.noise.add(`a dialog opened: ${dialog.message()}`);
      dialog.dismiss();
    });
    page.on("pageerror", (error) => this.noise.add(`error: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") this.noise.add(`console: ${message.text()}`);
    });
    page.on("request", (request) => {
      const isHere = request.url().startsWith(this.origin) || /^(data|blob|about):/.test(request.url());
      if (!isHere) this.noise.add(`a request left for ${request.url()}`);
    });
  }
}

async function onPath(program) {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    const file = path.join(folder, program);
    if (await access(file).then(() => true, () => false)) return file;
  }
  throw new Error(`no ${program} on the PATH; name one with --chromium`);
}
