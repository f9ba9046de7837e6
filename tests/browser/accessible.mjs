// What any screen must have for people who do not see it, or see it on a small or dark screen. Each
// function runs on a page and gives a list of what is wrong.

/** Names, headings and language (WCAG 2.2: 1.1.1, 1.3.1, 2.4.4, 2.4.6, 3.1.1, 4.1.2). */
export function structure(page) {
  return page.evaluate(() => {
    const wrong = [];
    const short = (element) => element.outerHTML.slice(0, 90);
    const named = (element) =>
      element.getAttribute("aria-label")?.trim() ||
      element.getAttribute("aria-labelledby") ||
      element.textContent.trim() ||
      element.querySelector("img[alt]:not([alt='']), svg[aria-label]");
    const labelled = (field) =>
      field.labels?.length || field.getAttribute("aria-label") || field.getAttribute("aria-labelledby");

    if (!document.documentElement.lang) wrong.push("the page has no language");
    if (!document.title.trim()) wrong.push("the page has no title");
    const h1 = document.querySelectorAll("h1").length;
    if (h1 !== 1) wrong.push(`the page has ${h1} headings of the first level`);
    if (!document.querySelector("main")) wrong.push("the page has no main part");
    for (const field of document.querySelectorAll("input:not([type=hidden]):not([type=submit]), textarea, select"))
      if (!labelled(field)) wrong.push(`no label: ${short(field)}`);
    for (const control of document.querySelectorAll("a[href], button"))
      if (!named(control)) wrong.push(`no name: ${short(control)}`);
    for (const image of document.querySelectorAll("img:not([alt])")) wrong.push(`no alt: ${short(image)}`);
    let level = 0;
    for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
      const next = Number(heading.tagName[1]);
      if (next > level + 1) wrong.push(`heading jumps from ${level} to ${next}: ${short(heading)}`);
      level = next;
    }
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) !== at))) wrong.push(`id twice: ${id}`);
    return wrong;
  });
}

/** Text that stands out too little from what is behind it (WCAG 2.2, 1.4.3). */
export function contrast(page) {
  return page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    // The browser itself turns any notation of a colour into red, green, blue, alpha.
    const rgba = (colour) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const over = ([r, g, b, a], below) =>
      [r, g, b].map((channel, at) => channel * a + below[at] * (1 - a)).concat(1);
    const background = (element) => {
      const layers = [];
      for (let at = element; at; at = at.parentElement) layers.push(rgba(getComputedStyle(at).backgroundColor));
      const dark = matchMedia("(prefers-color-scheme: dark)").matches;
      return layers.reduceRight((below, layer) => over(layer, below), dark ? [18, 18, 18, 1] : [255, 255, 255, 1]);
    };
    const luminance = (colour) => {
      const [r, g, b] = colour.slice(0, 3).map((channel) => {
        const c = channel / 255;
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const hasText = (element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());

    const wrong = [];
    for (const element of document.querySelectorAll("body *")) {
      const style = getComputedStyle(element);
      if (!hasText(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
      const behind = background(element);
      const text = over(rgba(style.color), behind);
      const [light, dark] = [luminance(text), luminance(behind)].sort((a, b) => b - a);
      const ratio = (light + 0.05) / (dark + 0.05);
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (large ? 3 : 4.5))
        wrong.push(`contrast ${ratio.toFixed(2)}: ${element.outerHTML.slice(0, 90)}`);
    }
    return [...new Set(wrong)];
  });
}

/** Whether the page must be scrolled sideways (WCAG 2.2, 1.4.10). */
export function overflow(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const example = wide.at(-1)?.outerHTML.slice(0, 90) ?? "";
    return [`${scrollWidth} px wide in a window of ${clientWidth}: ${example}`];
  });
}
