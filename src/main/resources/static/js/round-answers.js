// Saves each answer of a round when it is given. What the server has not confirmed lies on the device, by the participant
// whose it is, through reload, lost network and an ended session; it is sent when there is a way.
(() => {
  const form = document.querySelector("form[data-round-answers]");
  if (!form) return;
  const { roundAnswers: address, keeper } = form.dataset;
  const KEY = `karrierekvalitet.round.${keeper}`;
  const whole = form.querySelector("[data-whole]");
  const statements = [...form.querySelectorAll("[data-statement]")];
  const words = [...form.querySelectorAll("[data-word]")];
  let memory = null; // stands in where the browser stores nothing
  let underway = null;
  let timer = 0;
  let pause = 1_000;

  const nothing = () => ({ answers: {}, words: {} });
  const read = () => {
    if (memory) return memory;
    try {
      return { ...nothing(), ...JSON.parse(localStorage.getItem(KEY)) };
    } catch {
      return nothing();
    }
  };
  const write = kept => {
    try {
      if (Object.keys(kept.answers).length + Object.keys(kept.words).length) localStorage.setItem(KEY, JSON.stringify(kept));
      else localStorage.removeItem(KEY);
      memory = null;
    } catch {
      memory = kept;
    }
  };

  const place = (kind, name) =>
    (kind === "answers" ? statements.find(one => one.dataset.statement === name) : words.find(one => one.dataset.word === name))
      ?.querySelector(".save-state");
  const tell = (batch, state) => {
    for (const kind of ["answers", "words"])
      for (const name of Object.keys(batch[kind])) {
        const where = place(kind, name);
        if (where && (state !== "saved" || !read()[kind][name])) saveState.show(where, state);
      }
  };

  const keep = (kind, name, value) => {
    const kept = read();
    kept[kind][name] = { ...value, at: Date.now() };
    write(kept);
    saveState.show(place(kind, name), "saving");
  };

  // What has been changed again since it was sent stays.
  const confirmed = batch => {
    const kept = read();
    for (const kind of ["answers", "words"])
      for (const [name, value] of Object.entries(batch[kind])) if (kept[kind][name]?.at === value.at) delete kept[kind][name];
    write(kept);
  };

  const aged = values =>
    Object.fromEntries(Object.entries(values).map(([name, { at, ...value }]) => [name, { ...value, age: Date.now() - at }]));

  const token = () => form.elements._csrf.value;
  const post = batch =>
    fetch(address, {
      method: "POST",
      body: new URLSearchParams({ _csrf: token(), svar: JSON.stringify({ answers: aged(batch.answers), words: aged(batch.words) }) }),
      redirect: "manual",
      keepalive: true,
      signal: AbortSignal.timeout(20_000),
    });

  // The form token belongs to the session; after signing in again it is another one.
  const renewToken = async () => {
    const page = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), "text/html");
    const fresh = page.querySelector("input[name=_csrf]")?.value;
    if (fresh) document.querySelectorAll("input[name=_csrf]").forEach(field => (field.value = fresh));
  };

  const deliver = async () => {
    for (let batch = read(); Object.keys(batch.answers).length + Object.keys(batch.words).length; batch = read()) {
      let response;
      try {
        response = await post(batch);
        if (response.status === 403) {
          await renewToken();
          response = await post(batch);
        }
      } catch {
        response = { status: 0 };
      }
      if (response.ok || response.status === 422) {
        confirmed(batch);
        tell(batch, response.ok ? "saved" : "refused");
        for (const [name, { step }] of Object.entries(batch.answers)) {
          const shown = form.elements[`vist-${name}`];
          if (shown) shown.value = step;
        }
        pause = 1_000;
      } else if (response.status === 409) {
        tell(batch, "counted");
        return false;
      } else if (response.type === "opaqueredirect" || response.status === 401 || response.status === 404) {
        tell(batch, "signedout");
        return false;
      } else {
        tell(batch, "waiting");
        clearTimeout(timer);
        timer = setTimeout(send, (pause = Math.min(pause * 2, 60_000)));
        return false;
      }
    }
    return true;
  };
  // One at a time, so that order is kept.
  const send = () => (underway ??= deliver().finally(() => (underway = null)));

  // The seat of this area shows how far it has come.
  const progress = () => {
    const seat = document.querySelector(".area-seats [aria-current]");
    const answered = form.querySelectorAll("[data-statement] input[type=radio]:checked").length;
    const state = answered === 0 ? "new" : answered < statements.length ? "started" : "done";
    seat.dataset.state = state;
    seat.querySelector("[data-words]").textContent = `, ${saveState.text(state, answered, statements.length)}`;
  };

  const giveWords = card => {
    const text = card.querySelector("textarea").value;
    const released = card.querySelector("[type=checkbox]").checked;
    keep("words", card.dataset.word, { text, released });
  };

  form.addEventListener("change", ({ target }) => {
    if (target.type === "radio") {
      keep("answers", target.name, { step: target.value });
      target.closest("[data-statement]").querySelector("[data-last]")?.remove();
      progress();
      send();
    } else if (target.type === "checkbox") {
      giveWords(target.closest("[data-word]"));
      send();
    }
  });

  let typing = 0;
  form.addEventListener("input", ({ target }) => {
    if (target.type !== "textarea") return;
    giveWords(target.closest("[data-word]"));
    clearTimeout(typing);
    typing = setTimeout(send, 800);
  });

  form.addEventListener("submit", async event => {
    event.preventDefault();
    const next = event.submitter?.name === "oversikt" ? form.dataset.overview : form.dataset.next;
    clearTimeout(typing);
    if ((await send()) && navigator.onLine) location.assign(next);
    else saveState.show(whole, "waiting");
  });

  // Given before this script was there. What the browser brings back after a reload or a step back is not that.
  if (performance.getEntriesByType("navigation")[0]?.type === "navigate") {
    for (const radio of form.querySelectorAll("[data-statement] input[type=radio]:checked"))
      if (!radio.defaultChecked) keep("answers", radio.name, { step: radio.value });
    for (const card of words) {
      const text = card.querySelector("textarea");
      const box = card.querySelector("[type=checkbox]");
      if (text.value !== text.defaultValue || box.checked !== box.defaultChecked) giveWords(card);
    }
  }

  // Unsent answers first, then the server's: what the browser brings back is not trusted.
  addEventListener("pageshow", () => {
    const kept = read();
    for (const card of statements) {
      const answer = kept.answers[card.dataset.statement];
      card.querySelectorAll("input[type=radio]").forEach(radio => {
        radio.checked = answer ? radio.value === answer.step : radio.defaultChecked;
      });
    }
    for (const card of words) {
      const word = kept.words[card.dataset.word];
      const text = card.querySelector("textarea");
      const box = card.querySelector("[type=checkbox]");
      text.value = word ? word.text : text.defaultValue;
      box.checked = word ? word.released : box.defaultChecked;
    }
    progress();
    send();
  });
  addEventListener("online", send);
  addEventListener("pagehide", send);
  addEventListener("visibilitychange", send);
})();
