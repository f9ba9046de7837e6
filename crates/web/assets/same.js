// Keys for the question whether two records are one person. Every key presses a button of the page.
"use strict";

(() => {
  const COOKIE = "consilience-keys";
  const FIELDS = "input, textarea, select, [contenteditable]";
  const one = (selector) => document.querySelector(selector);

  const areOn = () => !document.cookie.split("; ").includes(`${COOKIE}=off`);

  const prepare = () => {
    const details = one("#keys");
    if (!details) return;
    details.hidden = false;
    const { on, off } = one("#keys-switch").dataset;
    one("#keys-switch").textContent = areOn() ? off : on;
  };

  document.addEventListener("click", (event) => {
    if (event.target.id !== "keys-switch") return;
    const next = areOn() ? "off" : "on";
    document.cookie = `${COOKIE}=${next}; SameSite=Strict; Path=/; Max-Age=31536000`;
    prepare();
    const { areOn: on, areOff: off } = one("#keys-switch").dataset;
    one("#done").textContent = next === "on" ? on : off;
  });

  const KEYS = { y: "same", n: "different", r: "relative", "?": "unsure", u: "undo" };
  let isSent = false;

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.repeat || isSent || event.target.matches?.(FIELDS) || !areOn()) return;
    const button = KEYS[event.key] && one(`button[name=what][value=${KEYS[event.key]}]`);
    if (!button) return;
    event.preventDefault();
    isSent = true;
    button.click();
  });

  // A page that comes back from the browser's memory can be answered again.
  window.addEventListener("pageshow", () => {
    isSent = false;
  });

  prepare();
})();
