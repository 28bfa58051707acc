// Suggestions under a search field while somebody types; arrows choose, Enter goes there. Searching works without this file.
const pause = 150;

document.querySelectorAll("form[data-suggestions]").forEach((form, number) => {
  const field = form.querySelector("input[type=search]");
  const box = document.createElement("div");
  const said = document.createElement("p");
  box.className = "suggestions-box";
  box.id = `forslag-boks-${number}`;
  box.hidden = true;
  said.className = "ds-sr-only";
  said.setAttribute("role", "status");
  form.append(box, said);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
  field.setAttribute("aria-controls", box.id);

  let asked = 0;
  let timer;
  const options = () => [...box.querySelectorAll("[role=option]")];
  const chosen = () => box.querySelector("[aria-selected=true]");

  const close = () => {
    asked += 1;
    box.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };

  const choose = (option) => {
    chosen()?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    option ? field.setAttribute("aria-activedescendant", option.id) : field.removeAttribute("aria-activedescendant");
  };

  const ask = async () => {
    const typed = field.value.trim();
    if (typed.length < 2) {
      close();
      return;
    }
    const turn = ++asked;
    const answer = await fetch(`${form.dataset.suggestions}?q=${encodeURIComponent(typed)}`, { headers: { "HX-Request": "true" } });
    if (!answer.ok || turn !== asked) {
      return;
    }
    const html = await answer.text();
    if (turn !== asked) {
      return;
    }
    box.innerHTML = html;
    options().forEach((option, i) => { option.id = `${box.id}-${i}`; });
    box.hidden = options().length === 0;
    field.setAttribute("aria-expanded", String(!box.hidden));
    field.removeAttribute("aria-activedescendant");
    said.textContent = box.querySelector("[data-said]")?.dataset.said ?? "";
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask().catch(close), pause);
  });

  field.addEventListener("keydown", (event) => {
    const all = options();
    const at = all.indexOf(chosen());
    if (event.key === "Escape" && !box.hidden) {
      event.preventDefault();
      close();
    } else if (box.hidden || all.length === 0) {
      return;
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(all[(at + step + all.length + (at < 0 && step < 0 ? 1 : 0)) % all.length]);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      location.assign(all[at].dataset.href);
    }
  });

  field.addEventListener("blur", close);
  box.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const option = event.target.closest("[role=option]");
    if (option) {
      location.assign(option.dataset.href);
    }
  });
});
