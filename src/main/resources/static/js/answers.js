// Saves each answer of an area when it is given, and goes on when all of them are saved. A form's own state (defaultChecked,
// defaultValue) is always what the server has confirmed.
(() => {
  const form = document.querySelector("form.statements[data-person]");
  if (!form) return;
  const { person, edition } = form.dataset;
  const whole = form.querySelector("[data-whole]");
  const statements = [...form.querySelectorAll("[data-statement]")];
  // What the person's services have put beside the national statements: no notes, and no part of the progress.
  const locals = [...form.querySelectorAll("[data-local]")];
  let noteTimer = 0;

  const evaluation = () => form.dataset.evaluation;
  const place = statement => document.getElementById(statement)?.querySelector(".save-state");
  const radios = card => [...card.querySelectorAll("input[type=radio]")];
  const note = card => card.querySelector("textarea");
  const kindOf = card => (card.matches("[data-local]") ? "local" : "answers");

  const give = (kind, statement, value) => {
    unsent.add(person, evaluation(), edition, kind, statement, value);
    saveState.show(place(statement), unsent.stored() ? "saving" : "failed");
  };

  // The seat of this area shows how far it has come.
  const progress = () => {
    const seat = document.querySelector(".area-seats [aria-current]");
    const answered = form.querySelectorAll("[data-statement] input[type=radio]:checked").length;
    const state = answered === 0 ? "new" : answered < statements.length ? "started" : "done";
    seat.dataset.state = state;
    seat.querySelector("[data-words]").textContent = `, ${saveState.text(state, answered, statements.length)}`;
  };

  form.addEventListener("change", ({ target }) => {
    if (target.type !== "radio") return;
    give(kindOf(target.closest("article")), target.name, { step: target.value });
    unsent.send(person);
    progress();
  });

  form.addEventListener("input", ({ target }) => {
    if (target.type !== "textarea") return;
    give("notes", target.closest("[data-statement]").id, { text: target.value });
    clearTimeout(noteTimer);
    noteTimer = setTimeout(() => unsent.send(person), 800);
  });

  document.addEventListener("unsent", ({ detail: { state, evaluation: which, batch, saved } }) => {
    // The very first answers are given before there is an evaluation.
    if (which && which !== evaluation()) return;
    if (saved) {
      form.dataset.evaluation = saved;
      form.elements.evaluation.value = saved;
    }
    form.querySelector("[data-unsent]").hidden = state !== "signedout";
    for (const kind of ["answers", "notes", "local"]) {
      for (const [statement, value] of Object.entries(batch[kind])) {
        const card = document.getElementById(statement);
        if (!card?.matches("[data-statement], [data-local]")) continue;
        if (state === "saved" && kind !== "notes")
          radios(card).forEach(radio => (radio.defaultChecked = radio.value === value.step));
        if (state === "saved" && kind === "notes") note(card).defaultValue = value.text;
        // Something newer may be waiting behind what was just saved.
        if (state !== "saved" || !unsent.of(person, which)[kind][statement]) saveState.show(place(statement), state);
      }
    }
    if (state === "saved") saveState.clear(whole);
  });

  // Given before this script was there. What the browser brings back after a reload or a step back is not that.
  if (performance.getEntriesByType("navigation")[0]?.type === "navigate") {
    for (const card of [...statements, ...locals])
      for (const radio of radios(card))
        if (radio.checked && !radio.defaultChecked) give(kindOf(card), card.id, { step: radio.value });
    for (const card of statements)
      if (note(card).value !== note(card).defaultValue) give("notes", card.id, { text: note(card).value });
  }

  // What the browser or an old copy of the page brings back is not trusted: unsent answers first, then the server's.
  const restore = () => {
    const kept = unsent.of(person, evaluation());
    for (const card of [...statements, ...locals]) {
      const answer = kept[kindOf(card)][card.id];
      radios(card).forEach(radio => (radio.checked = answer ? radio.value === answer.step : radio.defaultChecked));
      if (answer) saveState.show(place(card.id), "waiting");
    }
    for (const card of statements) {
      note(card).value = kept.notes[card.id]?.text ?? note(card).defaultValue;
      if (kept.notes[card.id]) note(card).closest("details").open = true;
      if (kept.notes[card.id]) saveState.show(place(card.id), "waiting");
    }
    progress();
    unsent.send(person);
  };
  addEventListener("pageshow", restore);

  form.addEventListener("submit", async event => {
    event.preventDefault();
    const next = event.submitter?.name === "oversikt" ? "/min-kompetanse" : form.dataset.next;
    clearTimeout(noteTimer);
    const done = await unsent.send(person);
    if (done && navigator.onLine) location.assign(next);
    else saveState.show(whole, navigator.onLine && !done ? "waiting" : "offline");
  });
})();
