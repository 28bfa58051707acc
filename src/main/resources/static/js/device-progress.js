// Without an account: shows how far the evaluation on this device has come.
(() => {
  const count = (place, answers) => {
    const statements = (place.dataset.seat ?? place.dataset.tag).split(" ");
    return { answered: statements.filter(statement => answers[statement]).length, total: statements.length };
  };

  const state = ({ answered, total }) => (answered === 0 ? "new" : answered < total ? "started" : "done");
  const words = sum => saveState.text(state(sum), sum.answered, sum.total);

  const seats = answers => {
    for (const seat of document.querySelectorAll("[data-seat]")) {
      const sum = count(seat, answers);
      seat.dataset.state = state(sum);
      const said = seat.querySelector("[data-words]");
      if (said) said.textContent = `, ${words(sum)}`;
    }
  };

  const tags = answers => {
    for (const tag of document.querySelectorAll("[data-tag]")) {
      const sum = count(tag, answers);
      tag.textContent = words(sum);
      tag.toggleAttribute("data-variant", false);
      if (sum.answered === 0) tag.dataset.variant = "outline";
    }
  };

  const totals = answers => {
    for (const text of document.querySelectorAll("[data-count]")) {
      text.textContent = text.dataset.count.replace("{0}", Object.keys(answers).length).replace("{1}", text.dataset.total);
      text.toggleAttribute("hidden", false);
    }
  };

  const cards = answers =>
    [...document.querySelectorAll("[data-tag]")].map(tag => {
      const link = tag.closest(".card").querySelector("a");
      return { ...count(tag, answers), path: link.getAttribute("href"), name: link.textContent };
    });

  // As the server drew it, for somebody who has not begun.
  const onwardPlace = document.querySelector("[data-onward]");
  const begin = onwardPlace?.innerHTML;

  // Where to go on: the area nearest to being done, or else the first that is not begun.
  const onward = areas => {
    const answered = areas.reduce((sum, area) => sum + area.answered, 0);
    const total = areas.reduce((sum, area) => sum + area.total, 0);
    onwardPlace.innerHTML = begin;
    if (answered === 0) return;
    const open = areas.filter(area => area.answered < area.total);
    const next = open.reduce((best, area) => (area.answered > best.answered ? area : best), open[0]);
    const part = name => onwardPlace.querySelector(`[data-onward-${name}]`);
    part("title").textContent = saveState.text(next ? "continueTitle" : "doneTitle");
    part("text").textContent =
      next ? saveState.text("continueText", answered, total, next.name) : saveState.text("doneText");
    part("link").hidden = !next;
    part("link").textContent = saveState.text("continue");
    if (next) part("link").href = next.path;
  };

  const show = () => {
    const kept = deviceEvaluation.read();
    const answers = kept?.answers ?? {};
    seats(answers);
    tags(answers);
    totals(answers);
    const areas = cards(answers);
    if (onwardPlace) onward(areas);
    document.querySelectorAll("[data-on-device]").forEach(part => (part.hidden = !kept));
    document.querySelectorAll("[data-off-device]").forEach(part => (part.hidden = !!kept));
  };

  addEventListener("pageshow", show);
  document.addEventListener("device", show);
})();
