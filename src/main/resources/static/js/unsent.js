// What a person has answered and the server has not confirmed. It lies on the device until it has: through reload, lost
// network, a dead battery and an ended session. Other scripts hear how it goes by the event "unsent" on document.
const unsent = (() => {
  const KEY = "karrierekvalitet.unsent";
  const LONGEST_PAUSE = 60_000;
  const KINDS = ["answers", "notes", "local"];
  let memory = null; // stands in where the browser stores nothing
  let timer = 0;
  let pause = 1000;
  let underway = null;

  const read = () => {
    if (memory) return memory;
    try {
      return JSON.parse(localStorage.getItem(KEY)) ?? {};
    } catch {
      return {};
    }
  };

  const write = everything => {
    try {
      if (Object.keys(everything).length) localStorage.setItem(KEY, JSON.stringify(everything));
      else localStorage.removeItem(KEY);
      memory = null;
    } catch {
      memory = everything;
    }
  };

  const nothing = () => ({ answers: {}, notes: {}, local: {} });
  const isEmpty = batch => KINDS.every(kind => !Object.keys(batch[kind]).length);

  // { person: { evaluation: { edition, answers: { statement: { step, at } }, notes: { statement: { text, at } }, local } } }
  // What an older version of this script has left may lack a kind.
  const of = (person, evaluation) => ({ ...nothing(), ...read()[person]?.[evaluation] });

  const change = (person, evaluation, edit) => {
    const everything = read();
    const mine = (everything[person] ??= {});
    const batch = (mine[evaluation] = { ...nothing(), ...mine[evaluation] });
    edit(batch);
    if (isEmpty(batch)) delete mine[evaluation];
    if (!Object.keys(mine).length) delete everything[person];
    write(everything);
  };

  const add = (person, evaluation, edition, kind, statement, value) =>
    change(person, evaluation, batch => {
      batch.edition = edition;
      batch[kind][statement] = { ...value, at: Date.now() };
    });

  // What has been changed again since it was sent stays.
  const confirmed = (person, evaluation, sent) =>
    change(person, evaluation, batch => {
      for (const kind of KINDS)
        for (const [statement, value] of Object.entries(sent[kind]))
          if (batch[kind][statement]?.at === value.at) delete batch[kind][statement];
    });

  const tell = (state, evaluation, batch, saved) =>
    document.dispatchEvent(new CustomEvent("unsent", { detail: { state, evaluation, batch, saved } }));

  const aged = values =>
    Object.fromEntries(
      Object.entries(values).map(([statement, { at, ...value }]) => [statement, { ...value, age: Date.now() - at }]));

  const post = (person, evaluation, batch) => {
    const svar = JSON.stringify({
      evaluation: evaluation || null,
      edition: batch.edition,
      answers: aged(batch.answers),
      notes: aged(batch.notes),
      local: aged(batch.local),
    });
    const body = new URLSearchParams({ _csrf: token(), person, svar });
    // A page that is being left may still send what is small.
    const keepalive = svar.length < 20_000;
    const signal = AbortSignal.timeout(20_000);
    return fetch("/min-kompetanse/svar", { method: "POST", body, redirect: "manual", keepalive, signal });
  };

  const token = () => document.querySelector("input[name=_csrf]").value;

  // The form token belongs to the session; after signing in again it is another one.
  const renewToken = async () => {
    const page = new DOMParser().parseFromString(await (await fetch("/min-kompetanse")).text(), "text/html");
    const fresh = page.querySelector("input[name=_csrf]")?.value;
    if (fresh) document.querySelectorAll("input[name=_csrf]").forEach(field => (field.value = fresh));
  };

  // Which entry the server refused: the one it names, or all of them.
  const refused = (batch, { where = "" }) => {
    const [kind, statement] = where.split(/\.(.*)/);
    return batch[kind]?.[statement] ? { ...nothing(), [kind]: { [statement]: batch[kind][statement] } } : batch;
  };

  // One batch; true when there may be more to send.
  const deliver = async (person, evaluation, batch) => {
    tell("saving", evaluation, batch);
    let response = await post(person, evaluation, batch);
    if (response.status === 403) {
      await renewToken();
      response = await post(person, evaluation, batch);
    }
    if (response.ok) {
      const saved = await response.json();
      confirmed(person, evaluation, batch);
      tell("saved", evaluation, batch, saved.evaluation);
      return true;
    }
    if (response.type === "opaqueredirect" || response.status === 401) {
      tell("signedout", evaluation, batch);
    } else if (response.status === 404) {
      confirmed(person, evaluation, batch);
      tell("gone", evaluation, batch);
      return true;
    } else if (response.status === 422) {
      const misfit = refused(batch, await response.json());
      confirmed(person, evaluation, misfit);
      tell("refused", evaluation, misfit);
      return true;
    } else {
      throw new Error("not now");
    }
    return false;
  };

  const sendAll = async person => {
    for (let evaluation; ([evaluation] = Object.keys(read()[person] ?? {})) && evaluation !== undefined; ) {
      const batch = of(person, evaluation);
      try {
        if (!(await deliver(person, evaluation, batch))) return false;
        pause = 1000;
      } catch {
        tell("waiting", evaluation, batch);
        clearTimeout(timer);
        timer = setTimeout(() => send(person), (pause = Math.min(pause * 2, LONGEST_PAUSE)));
        return false;
      }
    }
    return true;
  };

  // Resolves to whether everything is saved. One at a time, so that order is kept.
  const send = person => {
    underway ??= sendAll(person).finally(() => (underway = null));
    return underway;
  };

  const me = document.querySelector("[data-person]")?.dataset.person;
  if (me) {
    send(me);
    addEventListener("online", () => send(me));
    addEventListener("pagehide", () => send(me));
    addEventListener("visibilitychange", () => send(me));
  } else {
    const notice = document.querySelector("[data-unsent]");
    if (notice) notice.hidden = !Object.keys(read()).length;
  }

  return { add, of, send, stored: () => !memory };
})();
