// What plain HTML cannot do: dropping files on the form, and marking every piece of the statement
// that the address names. All else works without this file.
"use strict";

(() => {
  const carriesFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");

  const announce = (zone, count) => {
    const line = zone.querySelector("[data-dropped]");
    if (!line) return;
    const { one, many } = line.dataset;
    line.textContent = count === 0 ? "" : count === 1 ? one : `${many} ${count}`;
  };

  // The listeners are on the document, so they hold after a part of the page is replaced.
  document.addEventListener("dragover", (event) => {
    const zone = event.target.closest?.("[data-drop]");
    if (!carriesFiles(event)) return;
    // A file dropped beside the zone would replace the page.
    event.preventDefault();
    event.dataTransfer.dropEffect = zone ? "copy" : "none";
    zone?.classList.add("over");
  });

  document.addEventListener("dragleave", (event) => {
    event.target.closest?.("[data-drop]")?.classList.remove("over");
  });

  document.addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    const zone = event.target.closest?.("[data-drop]");
    const input = zone?.querySelector("input[type=file]");
    if (!input) return;
    zone.classList.remove("over");
    input.files = event.dataTransfer.files;
    announce(zone, input.files.length);
  });

  document.addEventListener("change", (event) => {
    const zone = event.target.closest?.("[data-drop]");
    if (zone && event.target.type === "file") announce(zone, event.target.files.length);
  });

  const markArrived = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!id.startsWith("s-")) return;
    for (const mark of document.querySelectorAll("mark[data-statement]")) {
      mark.classList.toggle("arrived", mark.dataset.statement.split(" ").includes(id));
    }
  };

  window.addEventListener("hashchange", markArrived);
  markArrived();
})();
