// The table's page answers at once, with network or without: what a form asks for is kept on the device, shown, and sent.
(() => {
  const page = document.querySelector("[data-table-page]");
  const table = document.getElementById("bordet");
  const state = page.querySelector("[data-table-state]");
  const refused = page.querySelector("[data-refused]");
  const words = page.dataset;
  const confirmed = new Map(); // kept by the server, not yet in the page

  // ---- what waits, drawn over what the server said last
  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  const list = operation => {
    const key = operation.prompt ?? "alt";
    return table.querySelector(`[data-notes="${CSS.escape(key)}"]`);
  };

  const drawWritten = operation => {
    const place = list(operation);
    if (!place || document.getElementById(`notat-${operation.note}`)) return;
    const text = element("p", { class: "note-text", dir: "auto" }, operation.text);
    const foot = element("p", { class: "save-state", "data-state": "kept" }, words.sending);
    place.append(element("li", { class: "note", id: `notat-${operation.note}`, "data-own": "" }, text, foot));
    place.parentElement.querySelector("[data-none]")?.remove();
  };

  const draw = operation => {
    const note = operation.note && document.getElementById(`notat-${operation.note}`);
    if (operation.kind === "write") drawWritten(operation);
    else if (operation.kind === "edit" && note) note.querySelector(".note-text").textContent = operation.text;
    else if ((operation.kind === "remove" || operation.kind === "merge") && note) note.hidden = true;
    else if (operation.kind === "restore" && note) note.hidden = false;
  };

  const drawAll = () => {
    const waiting = tableQueue.waiting();
    const ids = new Set(waiting.map(one => one.note));
    for (const [note, operation] of confirmed)
      if (document.getElementById(`notat-${note}`)?.matches(":not([data-own])") && operation.kind === "write")
        confirmed.delete(note);
    for (const own of table.querySelectorAll("[data-own]"))
      if (!ids.has(own.id.slice(6)) && !confirmed.has(own.id.slice(6))) own.remove();
    [...confirmed.values(), ...waiting].forEach(draw);
  };

  const drawRefused = () => {
    refused.replaceChildren(
      ...tableQueue.refused().map(operation => {
        const away = element("button", { type: "button", class: "ds-button", "data-variant": "tertiary", "data-size": "sm" }, words.discard);
        away.addEventListener("click", () => (tableQueue.forget(operation.id), drawRefused()));
        return element(
          "li",
          { class: "note", "data-refused-note": "" },
          element("p", {}, words[operation.refused] ?? words.gone),
          element("p", { class: "note-text", dir: "auto" }, operation.text),
          away,
        );
      }),
    );
  };

  let offline = false;
  const say = how => {
    const count = tableQueue.waiting().length;
    const lost = how === "waiting" || offline;
    const text = !count ? "" : lost ? (count === 1 ? words.waiting : words.waitingMany.replace("{0}", count)) : words.sending;
    if (state.textContent !== text) state.textContent = text;
    if (text) state.dataset.state = lost ? "kept" : "saving";
    else delete state.dataset.state;
    for (const mark of table.querySelectorAll("[data-own] .save-state")) mark.textContent = lost ? words.waiting : words.sending;
  };

  document.addEventListener("table:queue", ({ detail: { state: how, operation, outcome } }) => {
    if (how === "added") draw(operation);
    if (how === "kept") {
      if (operation.kind === "write") confirmed.set(operation.note, operation);
      live.refresh(table);
    }
    if (how === "refused") {
      drawAll();
      drawRefused();
      if (!operation.text) live.refresh(table);
      if (outcome === "spent") state.textContent = words.spent;
    }
    say(how);
  });
  table.addEventListener("live:fresh", drawAll);
  document.addEventListener("live:state", ({ detail }) => {
    offline = detail === "lost";
    say("");
  });

  // ---- forms
  const EMPTY = { note: null, item: null, prompt: null, other: null, text: null, version: 0, on: true };

  const operation = form => {
    const field = name => form.elements[name]?.value || null;
    return {
      ...EMPTY,
      kind: form.dataset.op,
      note: form.closest("[data-note]")?.dataset.note ?? null,
      item: field("oppgave"),
      prompt: field("sporsmal"),
      other: field("annet"),
      text: field("tekst"),
      version: Number(form.dataset.seen ?? field("versjon") ?? 0),
      on: field("pa") !== "false",
    };
  };

  // What a note may be merged with stands in the page already, also without network.
  const offerOthers = note => {
    const choice = note.querySelector("form[data-op=merge] select");
    if (!choice) return;
    const others = [...note.parentElement.children].filter(one => one !== note && one.dataset.note && one.dataset.quiet !== "true" && !one.hidden);
    const chosen = choice.value;
    choice.replaceChildren(
      choice.options[0],
      ...others.map(one => element("option", { value: one.dataset.note }, one.querySelector(".note-text").textContent.slice(0, 60))),
    );
    choice.value = chosen;
    if (choice.selectedIndex < 0) choice.selectedIndex = 0;
    choice.dataset.liveKeep = "";
    const link = note.querySelector("[data-others]");
    if (!link) return;
    link.hidden = true;
    link.dataset.liveKeep = "";
  };
  table.addEventListener("toggle", ({ target }) => target.open && target.matches(".note-more") && offerOthers(target.closest(".note")), true);

  // Taken back as easily as done, instead of asking first.
  const offerUndo = note => {
    const again = element("button", { type: "button", class: "ds-button", "data-variant": "tertiary", "data-size": "sm" }, words.undo);
    const offer = element("li", { class: "note note-removed", "data-live-keep": "own" }, element("span", { role: "status" }, words.removed), again);
    const gone = document.getElementById(`notat-${note}`);
    (gone?.parentElement ?? refused).insertBefore(offer, gone ?? null);
    again.addEventListener("click", () => {
      offer.remove();
      tableQueue.add({ ...EMPTY, kind: "restore", note });
    });
    again.focus();
    setTimeout(() => offer.remove(), 12_000);
  };

  page.addEventListener("submit", event => {
    const form = event.target;
    if (!form.dataset.op) return;
    event.preventDefault();
    const asked = operation(form);
    const field = form.elements.tekst;
    if (field) {
      asked.text = field.value.trim();
      if (!asked.text) return field.focus();
      delete form.dataset.seen;
      if (asked.kind === "write") field.value = "";
      else field.defaultValue = field.value;
    }
    tableQueue.add(asked);
    if (asked.kind === "write") field.focus();
    if (asked.kind === "edit" || asked.kind === "merge") form.closest("details").open = false;
    if (asked.kind === "remove") offerUndo(asked.note);
  });

  // A text is changed from the version one began with, whatever comes while one is typing.
  page.addEventListener("input", ({ target }) => {
    const form = target.form;
    if (target.name !== "tekst" || !form) return;
    form.dataset.seen ??= form.elements.versjon?.value ?? 0;
    tellWriting();
  });

  // Enter adds a note; a new line is Shift and Enter.
  page.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    const form = event.target.form;
    if (form?.dataset.op !== "write" || matchMedia("(pointer: coarse)").matches) return;
    event.preventDefault();
    form.requestSubmit();
  });

  let told = 0;
  const tellWriting = () => {
    if (Date.now() - told < 15_000 || live.state() !== "open") return;
    told = Date.now();
    const body = new URLSearchParams({ _csrf: tableQueue.token() });
    fetch(`${words.path}/skriving`, { method: "POST", body, redirect: "manual" }).catch(() => {});
  };

  // What was begun is not lost by a reload.
  const draft = field => `samling.${words.device}-utkast.${field.id}`;
  try {
    for (const field of page.querySelectorAll(".note-form textarea")) field.value ||= sessionStorage.getItem(draft(field)) ?? "";
    page.addEventListener("input", ({ target }) => target.matches(".note-form textarea") && sessionStorage.setItem(draft(target), target.value));
    page.addEventListener("submit", ({ target }) => target.elements.tekst && sessionStorage.removeItem(draft(target.elements.tekst)));
  } catch {
    // the browser stores nothing
  }

  table.addEventListener("live:gone", () => location.reload());
  drawAll();
  drawRefused();
  say("");
  tableQueue.send();
})();
