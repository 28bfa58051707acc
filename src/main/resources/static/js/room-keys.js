// The facilitator's keys. They press the buttons that are on the page, and can be turned off for those whose tools press
// letters by themselves.
(() => {
  const box = document.querySelector("[data-room-keys]");
  const choice = box.querySelector("input");
  const KEY = "karrierekvalitet.room-keys";
  const values = { n: "next", t: "back", p: "pause", 1: "more-1", 2: "more-2", 5: "more-5" };
  const button = value => document.querySelector(`.room-moves button[value="${value}"]`);

  box.hidden = false;
  try {
    choice.checked = localStorage.getItem(KEY) !== "off";
  } catch {
    // on, as for everybody
  }
  choice.addEventListener("change", () => {
    try {
      localStorage.setItem(KEY, choice.checked ? "on" : "off");
    } catch {
      // holds for this page
    }
  });

  document.addEventListener("keydown", event => {
    if (!choice.checked || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    const key = event.key.toLowerCase();
    if (key === "m") {
      event.preventDefault();
      return document.getElementById("tekst")?.focus();
    }
    const pressed = values[key] && (button(values[key]) ?? (key === "p" ? button("continue") : null));
    if (!pressed) return;
    event.preventDefault();
    pressed.click();
  });
})();
