// The theme board without reloading: links, forms, dragging and keys; what is chosen survives what others do meanwhile.
// Without it every link and form of the board works all the same.
(() => {
  const board = document.getElementById("tavle");
  const byId = id => document.getElementById(id);
  const boxes = () => [...board.querySelectorAll("input[form=utvalg][name=notat]")];
  let chosen = new Set();
  let underway = new Set(); // chosen notes that are being moved from here
  let last = null;

  const say = text => (byId("hendelse").textContent = text);

  const count = () => {
    chosen = new Set(boxes().filter(box => box.checked).map(box => box.id));
    byId("antall").textContent = byId("antall").dataset.chosen.replace("{0}", chosen.size);
  };

  const show = html => {
    morph(board, html);
    history.replaceState(null, "", board.dataset.here);
    count();
  };

  const load = async (address, options = {}, form = null) => {
    say("");
    try {
      const headers = { "HX-Request": "true", "Accept-Language": document.documentElement.lang };
      const response = await fetch(address, { ...options, headers });
      if (response.ok && form?.method === "post") form.reset();
      if (response.ok || response.status === 422) show(await response.text());
      else if (response.status === 409) await load(board.dataset.here).then(() => say(board.dataset.gone));
      else location.reload();
    } catch {
      say(board.dataset.offline);
    }
  };

  const move = (address, fields, form) => {
    underway = new Set(chosen);
    return load(address, { method: "POST", body: fields }, form).finally(() => underway.clear());
  };

  const send = (form, button) => {
    const address = button?.getAttribute("formaction") ?? form.action;
    const fields = new URLSearchParams(new FormData(form));
    return form.method === "get"
      ? load(`${address.split("?")[0]}?${new URLSearchParams([...fields].filter(([, value]) => value))}`)
      : move(address, fields, form);
  };

  board.addEventListener("click", event => {
    const link = event.target.closest("a[data-board]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    load(link.href);
  });

  board.addEventListener("submit", event => {
    event.preventDefault();
    send(event.target, event.submitter);
  });

  // ---- choosing
  const range = (from, to) => {
    const all = boxes();
    const [start, end] = [all.indexOf(from), all.indexOf(to)].sort((a, b) => a - b);
    if (start >= 0) for (const box of all.slice(start, end + 1)) box.checked = to.checked;
  };

  board.addEventListener("click", event => {
    if (!event.target.matches("input[name=notat]")) return;
    if (event.shiftKey && last) range(last, event.target);
    last = event.target;
    count();
  });

  board.addEventListener("change", event => event.target.matches("input[name=notat]") && count());

  byId("velg-alle").hidden = false;
  byId("velg-alle").addEventListener("click", () => {
    for (const box of byId("lose").querySelectorAll("input[name=notat]")) box.checked = true;
    count();
  });

  board.addEventListener("keydown", event => {
    if (!event.target.matches("input[form=utvalg][name=notat]")) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) boxes()[boxes().indexOf(event.target) + step]?.focus();
    else if (event.key === "Enter") byId("tema").focus();
    else return;
    event.preventDefault();
  });

  // ---- others have worked: what they moved is not chosen any more
  board.addEventListener("live:fresh", () => {
    const before = chosen;
    count();
    if ([...before].some(id => !chosen.has(id) && !underway.has(id))) say(board.dataset.moved);
  });

  // ---- dragging
  const target = event => event.target.closest?.("[data-theme], [data-drop]");
  const over = place => {
    for (const one of board.querySelectorAll("[data-over]")) if (one !== place) delete one.dataset.over;
    if (place) place.dataset.over = "";
  };

  board.addEventListener("dragstart", event => {
    const box = event.target.closest?.(".said")?.querySelector("input[form=utvalg]");
    if (!box) return;
    if (!box.checked) for (const other of boxes()) other.checked = other === box;
    event.dataTransfer.setData("text/plain", box.value);
    event.dataTransfer.effectAllowed = "move";
    count();
  });

  board.addEventListener("dragover", event => {
    const place = target(event);
    if (place) event.preventDefault();
    over(place);
  });

  board.addEventListener("dragend", () => over(null));

  board.addEventListener("drop", event => {
    const place = target(event);
    over(null);
    if (!place) return;
    event.preventDefault();
    byId("tema").value = place.dataset.theme ?? "";
    send(byId("utvalg"), byId("flytt"));
  });
})();
