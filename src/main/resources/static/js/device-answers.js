// Without an account: keeps each answer of an area on the device when it is given.
(() => {
  const form = document.querySelector("form.statements:not([data-person])");
  if (!form) return;
  const { edition, next } = form.dataset;
  const whole = form.querySelector("[data-whole]");
  const radios = card => [...card.querySelectorAll("input[type=radio]")];
  const note = card => card.querySelector("textarea");

  // Answers given in an earlier edition belong together there.
  const other = () => {
    const kept = deviceEvaluation.read();
    return kept && kept.edition !== edition;
  };

  const give = (card, kind, value) => {
    const state = other() ? "other" : deviceEvaluation.put(edition, kind, card.id, value) ? "device" : "failed";
    saveState.show(card.querySelector(".save-state"), state);
    document.dispatchEvent(new CustomEvent("device"));
  };

  form.addEventListener("change", ({ target }) => {
    if (target.type === "radio") give(target.closest("[data-statement]"), "answers", { step: target.value });
  });

  form.addEventListener("input", ({ target }) => {
    if (target.type === "textarea") give(target.closest("[data-statement]"), "notes", { text: target.value });
  });

  // Given before this script was there. What the browser brings back after a reload or a step back is not that.
  if (performance.getEntriesByType("navigation")[0]?.type === "navigate") {
    for (const card of form.querySelectorAll("[data-statement]")) {
      for (const radio of radios(card)) if (radio.checked && !radio.defaultChecked) give(card, "answers", { step: radio.value });
      if (note(card).value !== note(card).defaultValue) give(card, "notes", { text: note(card).value });
    }
  }

  // What was sent in vain when a session had ended is on the page; the server has checked it, so it stands.
  const restore = () => {
    if (other()) return saveState.show(whole, "other");
    const kept = deviceEvaluation.read();
    for (const card of form.querySelectorAll("[data-statement]")) {
      const answer = kept?.answers[card.id];
      radios(card).forEach(radio => (radio.checked = answer ? radio.value === answer.step : radio.defaultChecked));
      note(card).value = kept?.notes[card.id]?.text ?? note(card).defaultValue;
      note(card).closest("details").open = note(card).value !== "";
      if (answer) saveState.show(card.querySelector(".save-state"), "device");
    }
  };
  addEventListener("pageshow", restore);

  form.addEventListener("submit", event => {
    event.preventDefault();
    location.assign(event.submitter?.name === "oversikt" ? "/min-kompetanse" : next);
  });
})();
